// Registers the worker that keeps what is visited, once the page is there and idle, so that a first visit waits for nothing.

import { offerEverything } from "./everything.js";

/** `home` is the way to the site's root. */
export function keep(home) {
  let workers;
  try {
    // A sandbox throws; and a reader who saves data has not asked for any of it.
    workers = !(navigator.connection || {}).saveData && navigator.serviceWorker;
  } catch {
    return;
  }
  if (!workers) return;
  let isAsked = false;

  function offer(registration) {
    const note = document.getElementById("update");
    note.hidden = false;
    note.querySelector("button").onclick = () => {
      isAsked = true;
      // Another tab may have taken it already.
      if (registration.waiting) registration.waiting.postMessage("take");
      else location.reload();
    };
  }
  workers.addEventListener("controllerchange", () => isAsked && location.reload());

  /** This page is to be there without a network, in the version after this one too. */
  const visited = (worker) => worker && worker.postMessage({ visited: location.href });

  function register() {
    workers
      .register(`${home}sw.js`, { updateViaCache: "none" })
      .then((registration) => {
        const watch = () => {
          const next = registration.installing;
          next?.addEventListener("statechange", () => {
            if (next.state !== "installed") return;
            visited(next);
            // The first of all is no update; and without an older one behind this page it waits for nobody.
            if (workers.controller) offer(registration);
          });
        };
        if (registration.waiting) offer(registration);
        // The browser may have begun before the page asked.
        watch();
        registration.addEventListener("updatefound", watch);
        workers.ready.then(() => {
          visited(registration.active);
          visited(registration.waiting);
          offerEverything(registration);
        });
        // Not every browser looks by itself at every visit. Without a network this fails, below.
        return registration.active && registration.update();
      })
      // Refused too, as in private windows: the page works without.
      .catch(() => {})
      // WebKit forgets to install what was asked for by a page that is left before it is told: tests wait for this.
      .finally(() => performance.mark("looked for a version"));
  }
  // Not before the calculator answers: until then the network is its own.
  const root = document.documentElement;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    (window.requestIdleCallback || setTimeout)(register);
  }).observe(root, { attributeFilter: ["data-ready"] });
}
