// An embedded chart before its calculator is there: shows the inputs that the address asks for, tells the page around
// how high it is, and fetches the calculator when somebody comes near.
(function () {
  const root = document.documentElement;
  const host = window.parent === window ? null : window.parent;
  const secret = (/[#?&]secret=([\w-]+)/.exec(location.hash) || [])[1];
  const byId = (id) => document.getElementById(id);

  // ---- The inputs ----

  const asked = new URLSearchParams(location.search.replaceAll("&amp;", "&")).get("controls") || "none";
  const keys = asked.split("_");
  let shown = 0;
  for (const row of document.querySelectorAll(".input")) {
    row.hidden = !(asked === "all" || keys.includes(row.id.slice(4)));
    if (!row.hidden) shown += 1;
  }
  byId("inputs").hidden = shown === 0;

  // Inputs behind the hash are read once, as those behind the question mark: a frame that gets others begins anew.
  const inputs = () => (/^#\??(v(=|%)[^#]*)/i.exec(location.hash) || [])[1];
  const given = inputs();
  addEventListener("hashchange", () => {
    if (inputs() !== given) location.reload();
  });

  // ---- The height, in the shapes that hosts listen for ----

  let told = 0;
  function tell() {
    // Not yet laid out by the page around, it would be as high as it is narrow.
    if (!host || innerWidth < 50 || document.fullscreenElement) return;
    // Without what the picture was given to fill a frame that is too high.
    const added = Number(root.getAttribute("data-added"));
    const height = Math.ceil(byId("answer").getBoundingClientRect().height - added);
    if (height === told || height === 0) return;
    told = height;
    const id = root.getAttribute("data-embed");
    const pending = root.hasAttribute("data-pending");
    host.postMessage({ "buying-time": 1, type: "height", height, pending }, "*");
    host.postMessage({ "datawrapper-height": { [id]: height } }, "*");
    host.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    host.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height }), "*");
    if (secret) host.postMessage({ secret, message: "height", value: height }, "*");
  }
  new ResizeObserver(tell).observe(byId("answer"));
  tell();
  // The picture of another case than the default has come.
  new MutationObserver(() => {
    told = 0;
    tell();
  }).observe(root, { attributeFilter: ["data-pending"] });
  // A host whose listener was not there yet asks again.
  addEventListener("load", () => {
    told = 0;
    tell();
  });

  // WordPress forbids its frames to open pages, and opens them itself.
  byId("full").addEventListener("click", (event) => {
    if (secret && host) host.postMessage({ secret, message: "link", value: event.currentTarget.href }, "*");
  });

  // ---- The calculator ----

  // The address without what stands behind its hash would be another case.
  addEventListener("click", (event) => {
    if (!event.target.closest("#crashed a")) return;
    event.preventDefault();
    location.reload();
  });

  let woken = false;
  function failed() {
    if (root.hasAttribute("data-ready")) return;
    byId("no-wasm").hidden = false;
    root.setAttribute("data-failed", "");
    if (host) host.postMessage({ "buying-time": 1, type: "failed" }, "*");
  }
  addEventListener("unhandledrejection", failed);
  addEventListener("error", failed, true);

  function wake() {
    if (woken) return;
    woken = true;
    watcher.disconnect();
    if (typeof WebAssembly !== "object") return failed();
    const program = document.createElement("script");
    program.type = "module";
    program.integrity = root.getAttribute("data-integrity");
    program.src = root.getAttribute("data-program");
    document.head.append(program);
  }

  const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && wake(), { scrollMargin: "300px", rootMargin: "300px" });
  watcher.observe(byId("answer"));
  for (const touch of ["pointerdown", "pointerover", "focusin", "keydown"]) addEventListener(touch, wake, { once: true, passive: true });
  addEventListener("message", (event) => {
    if (event.source !== host || !host) return;
    const data = event.data;
    if (!data || typeof data !== "object" || data["buying-time"] !== 1) return;
    if (data.type === "hello") {
      told = 0;
      tell();
    }
    if (["near", "get", "set", "reset"].includes(data.type)) wake();
  });
})();
