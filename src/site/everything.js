// The button at the foot of a page that keeps everything on the device. The page has the words; it is hidden until a
// worker answers.

/** How long nothing may be heard of a file: a worker can be ended in the middle. */
const PATIENCE = 60_000;

export function offerEverything(registration) {
  const [button, progress, says] = ["keep", "keep-progress", "keep-says"].map((id) => document.getElementById(id));

  function ask(question, hear) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => hear(data);
    registration.active.postMessage(question, [port2]);
  }

  function show({ isAll }) {
    progress.hidden = true;
    button.removeAttribute("aria-disabled");
    says.textContent = says.getAttribute(isAll ? "data-done" : "data-failed");
    // Whoever pressed it goes on from here.
    if (isAll && document.activeElement === button) says.focus({ preventScroll: true });
    button.hidden = isAll;
  }

  let patience;
  function wait() {
    clearTimeout(patience);
    patience = setTimeout(show, PATIENCE, { isAll: false });
  }
  button.onclick = () => {
    if (!progress.hidden) return;
    progress.hidden = false;
    progress.value = 0;
    button.setAttribute("aria-disabled", "true");
    says.textContent = says.getAttribute("data-doing");
    wait();
    ask("everything", (heard) => {
      if ("isAll" in heard) {
        clearTimeout(patience);
        show(heard);
      } else {
        wait();
        progress.value = heard.done / heard.of;
      }
    });
    // The version after this one, if it is waiting, is to be there too.
    registration.waiting?.postMessage("everything");
  };
  ask("state", ({ size, isAll }) => {
    button.querySelector("span").textContent = `${(size / 1e6).toFixed(1)} MB`;
    button.hidden = isAll;
    if (isAll) says.textContent = says.getAttribute("data-done");
  });
}
