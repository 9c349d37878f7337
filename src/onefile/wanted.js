// Which page of the single file an address means, as `language/page`.

/** `pages` names all that there are, with spaces between. What is not there is said by the program. */
export function wanted(pages) {
  const names = pages.split(" ");
  const [tags, ids] = [0, 1].map((part) => names.map((name) => name.split("/")[part]));
  const asked = new URLSearchParams(location.search);
  const mine = (navigator.languages || []).map((tag) => tag.slice(0, 2).toLowerCase());
  const lang = [asked.get("lang"), ...mine, tags[0]].find((tag) => tags.includes(tag));
  const page = [asked.get("page"), asked.get("model"), ids[0]].find((id) => ids.includes(id));
  return `${lang}/${page}`;
}
