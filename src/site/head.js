// A calculator's page before it is painted: its colours, the reader's language, what is said if the program does not
// come, and the worker that keeps the page for when there is no network.

import { trust } from "./trusted.js";
import { keep } from "./worker.js";

const root = document.documentElement;
trust(/^[./]*sw\.js$/);

// The program sets out at once. (A preload would not be the same request as one with a digest, and fetch it twice.)
const wasm = root.getAttribute("data-wasm");
if (wasm) window.wasm = fetch(wasm, { integrity: root.getAttribute("data-digest") });

let theme = (/[?&]theme=(light|dark|auto)(&|$)/.exec(location.search) || [])[1];
try {
  theme = theme || localStorage.getItem("theme");
} catch {
  // A sandbox keeps nothing: the system's colours.
}
if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);

// Inputs may stand behind the hash. An anchor that is followed before the program is there must not take their place;
// and a page that starts again keeps them.
const isState = (address) => /#\??v(=|%)/i.test(address);
addEventListener("hashchange", ({ oldURL, newURL }) => {
  if (!root.hasAttribute("data-ready") && isState(oldURL) && !isState(newURL)) history.replaceState(history.state, "", oldURL);
});
addEventListener("click", (event) => {
  if (!event.target.closest("#crashed a")) return;
  event.preventDefault();
  location.reload();
});

// Says that the calculator could not start, for as long as it has not: what failed may not have been the program.
function failed() {
  const show = () => {
    const note = document.getElementById("no-wasm");
    if (note) note.hidden = root.hasAttribute("data-ready");
  };
  if (root.hasAttribute("data-ready")) return;
  new MutationObserver(show).observe(root, { attributeFilter: ["data-ready"] });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", show);
  else show();
}
// What is reached by keys is brought into the window, once what that changed is laid out: not every browser does.
addEventListener("focusin", ({ target }) => {
  let frames = 9;
  let at;
  (function show() {
    // Somebody scrolls: it is theirs now.
    if (frames < 8 && at !== scrollY) return;
    if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    at = scrollY;
    if (frames--) requestAnimationFrame(show);
  })();
});

// On paper nobody can look into the address bar. A file on somebody's disk is nowhere.
addEventListener("beforeprint", () => {
  const place = document.getElementById("address");
  if (place && /^https?:/.test(location.href)) place.textContent = location.href;
});

if (typeof WebAssembly !== "object") failed();
addEventListener("unhandledrejection", failed);
addEventListener("error", failed, true);

if (root.hasAttribute("data-worker")) keep(root.getAttribute("data-root"));
