// The front page before it is painted: as any page; and where nothing is set yet, its first answer waits for a guess.

import "./head.js";

const root = document.documentElement;
const asks = new URLSearchParams(location.search);
for (const key of ["lang", "theme", "page"]) asks.delete(key);
// A program that can't be had must not keep the answer back.
const answer = () => root.hasAttribute("data-ready") || root.removeAttribute("data-guess");
if (!asks.size && !/^#\??v(=|%)/i.test(location.hash) && typeof WebAssembly === "object") {
  root.setAttribute("data-guess", "");
  addEventListener("unhandledrejection", answer);
  addEventListener("error", answer, true);
}
