// The list of calculators: a search over all that is said of each.

addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("find-field");
  const none = document.getElementById("find-none");
  const sections = [...document.querySelectorAll(".guide section")];
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  document.getElementById("find").hidden = false;
  field.addEventListener("input", () => {
    const asked = plain(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const section of sections) {
      const items = [...section.querySelectorAll("li")];
      for (const item of items) item.hidden = !asked.every((word) => plain(`${section.firstChild.textContent} ${item.textContent} ${item.getAttribute("data-words")}`).includes(word));
      section.hidden = items.every((item) => item.hidden);
      found += items.filter((item) => !item.hidden).length;
    }
    none.textContent = found ? "" : none.getAttribute("data-words");
  });
});
