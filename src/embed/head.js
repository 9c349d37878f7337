// Before an embedded chart is painted: its colours, and whether it is the case that was prerendered.

import { trust } from "../site/trusted.js";

trust(/^[./]*buying-time-[0-9a-f]{16}\.js$/);

const root = document.documentElement;
let theme = null;
let isOther = false;
for (const [key, value] of new URLSearchParams(location.search.replaceAll("&amp;", "&"))) {
  if (key === "theme") theme ??= value;
  else if (!/^(controls|lang|model|page|v|seed|utm_.*|fbclid|gclid|mc_cid|mc_eid|ref|s|t)$/.test(key)) isOther = true;
}
// Many inputs stand behind the hash.
if (/^#\??v(=|%)/i.test(location.hash)) isOther = true;
if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
if (isOther) root.setAttribute("data-pending", "");
