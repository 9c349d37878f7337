// <buying-time-chart src="…/en/hurdle/embed/ramp/?…" height="720">fallback</buying-time-chart>
//
// Makes a frame of that address when it comes near, follows the frame's height, and passes on what is asked of it.
// Until the frame is there, and without JavaScript, what is inside the element is shown: a picture and a link.
(() => {
  const NAME = "buying-time-chart";
  const PROTOCOL = "buying-time";
  const [LOWEST, HIGHEST] = [100, 10000];
  /** How long a frame that has loaded may be silent, in milliseconds. */
  const PATIENCE = 10000;
  /** What is said of a frame that stays silent; an answer that comes later clears it. */
  const SILENT = "no chart answers at this address";
  // The first version on a page serves all: the address says which version the chart itself is.
  if (customElements.get(NAME)) return;

  const failure = (code, why) => Object.assign(new Error(`${NAME}: ${why}`), { code, field: null, bounds: null });

  class BuyingTimeChart extends HTMLElement {
    static observedAttributes = ["src", "height", "title"];
    #root = this.attachShadow({ mode: "open" });
    #frame = null;
    #origin = "";
    #isReady = false;
    /** Before that the frame is an empty page of the host's, and who writes to it is told off in the console. */
    #isLoaded = false;
    /** Why there will be no answer. */
    #failed = null;
    /** Until the frame has spoken: an address may lead to nothing of ours. */
    #silence = 0;
    #queue = [];
    #waiting = new Map();
    #last = 0;
    #near = null;
    /** What the chart showed last, should the page move the element: a frame that is moved begins anew. */
    #inputs = null;
    #listen = (event) => this.#heard(event);

    connectedCallback() {
      addEventListener("message", this.#listen);
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#listen);
      this.#near?.disconnect();
      this.#drop("the chart was removed");
    }

    attributeChangedCallback(name, before, now) {
      if (!this.isConnected || before === now || !this.#frame) return;
      if (name === "src") {
        this.#inputs = null;
        this.#build();
      } else if (name === "title") this.#frame.title = now ?? "";
      else this.#tall(now);
    }

    /** Changes inputs by their keys; the others stay. Resolves to the new results. */
    set(inputs) {
      return this.#ask({ type: "set", inputs });
    }

    /** All inputs back to those of the address. */
    reset() {
      return this.#ask({ type: "reset" });
    }

    /** The present inputs and results. */
    get() {
      return this.#ask({ type: "get" });
    }

    #build() {
      this.#drop("the chart has another address");
      this.#near?.disconnect();
      // As wide as the place, and in a place as wide as its content as wide as a column: the page's own rules go before.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(":host { width: 100%; flex-shrink: 0 } div { width: min(720px, 100vw - 2rem); max-width: 100% }");
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.replaceChildren(document.createElement("div"), document.createElement("slot"));
      const style = (element, pairs) => {
        for (const [name, value] of Object.entries(pairs)) element.style.setProperty(name, value, "important");
      };
      style(this, { display: "block", position: "relative", overflow: "hidden", "writing-mode": "horizontal-tb" });
      this.#tall(this.getAttribute("height"));
      let address;
      try {
        address = new URL(this.getAttribute("src") ?? "", document.baseURI);
      } catch {}
      // Nothing but a page: no script, no data.
      if (!address || !/^https?:$/.test(address.protocol)) return;
      this.#origin = address.origin;
      const frame = document.createElement("iframe");
      style(frame, { display: "block", visibility: "visible", position: "absolute", inset: "0", width: "100%", height: "100%", border: "0", opacity: "0" });
      frame.loading = "lazy";
      frame.allow = "clipboard-write; fullscreen";
      frame.title = this.title;
      frame.src = address.href;
      this.#frame = frame;
      this.#root.append(frame);
      this.#near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#send({ type: "near" }), { rootMargin: "400px" });
      frame.addEventListener("load", () => {
        // The page may have sent it to an empty one.
        this.#isLoaded = frame.contentDocument?.URL !== "about:blank";
        this.#send({ type: "hello" });
        this.#near.observe(this);
        if (this.#queue.length > 0) this.#send({ type: "near" });
        this.#silence = setTimeout(() => this.#fail(SILENT), PATIENCE);
      });
    }

    /** There will be no answer: what is inside the element stays. */
    #fail(why) {
      this.#failed = why;
      this.#reject(why);
    }

    /** Rejects what is still waited for. */
    #reject(why) {
      for (const { reject } of this.#waiting.values()) reject(failure("gone", why));
      this.#waiting.clear();
      this.#queue = [];
    }

    #drop(why) {
      this.#reject(why);
      clearTimeout(this.#silence);
      this.#isReady = this.#isLoaded = false;
      this.#failed = null;
      this.#frame = null;
    }

    #tall(height) {
      const wanted = Number.parseFloat(height);
      const pixels = Math.min(Math.max(Number.isFinite(wanted) ? wanted : 720, LOWEST), HIGHEST);
      this.style.setProperty("height", `${pixels}px`, "important");
    }

    #send(message) {
      if (this.#isLoaded) this.#frame?.contentWindow?.postMessage({ [PROTOCOL]: 1, ...message }, this.#origin);
    }

    #ask(message) {
      return new Promise((resolve, reject) => {
        if (!this.#frame || this.#failed) return reject(failure("gone", this.#failed ?? "no chart is here"));
        const id = (this.#last += 1);
        let full;
        try {
          full = structuredClone({ ...message, id });
        } catch {
          return reject(failure("not-an-object", "inputs must be plain values by their keys"));
        }
        this.#waiting.set(id, { resolve, reject });
        if (this.#isReady) return this.#send(full);
        this.#queue.push(full);
        // However far away the reader is, somebody waits for the answer.
        this.#frame.loading = "eager";
        this.#send({ type: "near" });
      });
    }

    #heard({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
      if (!data || typeof data !== "object" || data[PROTOCOL] !== 1) return;
      const { id, type, result } = data;
      clearTimeout(this.#silence);
      if (this.#failed === SILENT) this.#failed = null;
      if (type === "height") {
        if (typeof data.height !== "number") return;
        this.#tall(data.height);
        // The frame has not got this case's picture yet: what is inside the element may have.
        if (data.pending === true && this.childElementCount > 0) return;
        this.#frame.style.setProperty("opacity", "1", "important");
        this.#root.querySelector("slot")?.remove();
      } else if (type === "ready") {
        this.#isReady = true;
        if (this.#inputs) this.#send({ type: "set", inputs: this.#inputs });
        for (const message of this.#queue.splice(0)) this.#send(message);
        this.dispatchEvent(new CustomEvent("buying-time:ready", { detail: result, bubbles: true }));
      } else if (type === "change") {
        this.#inputs = result.inputs;
        this.dispatchEvent(new CustomEvent("buying-time:change", { detail: result, bubbles: true }));
      } else if (type === "result") {
        this.#waiting.get(id)?.resolve(result);
        this.#waiting.delete(id);
      } else if (type === "error") {
        const { message, code, field, bounds } = data.error ?? {};
        this.#waiting.get(id)?.reject(Object.assign(new Error(message), { code, field, bounds }));
        this.#waiting.delete(id);
      } else if (type === "failed") this.#fail("the calculator could not start");
    }
  }

  customElements.define(NAME, BuyingTimeChart);
})();
