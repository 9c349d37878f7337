// The front page at the bare address before it is painted: it may send the reader to their own language.

import "./front.js";

if (!/[?&](lang|model)=/.test(location.search)) {
  const tags = (navigator.languages || []).map((tag) => tag.slice(0, 2).toLowerCase());
  const [ja, en] = [tags.indexOf("ja"), tags.indexOf("en")];
  if (ja >= 0 && (en < 0 || ja < en)) location.replace(`ja/${location.search}${location.hash}`);
}
