// Somebody at a browser: words for what a reader does and sees.

import assert from "node:assert/strict";
import { By } from "selenium-webdriver";

/** What may take a while on a busy machine, in milliseconds: nobody waits so long for what is there. */
const PATIENCE = 30_000;
const STEP = 30;
/** For so long a page is asked before the driver hears of it. */
const WATCH = 1_000;
/** In this time a question is answered, or never. */
const LONG = 5_000;
const LOST = new Error("no answer");

/**
 * What a driver says of what is just being replaced: the document, an element, a frame. Chromium's calls it a script that ran
 * out of time, if that is asked for what comes later; time itself is given longer than patience.
 */
const PASSING = new Set(["JavascriptError", "ScriptTimeoutError", "StaleElementReferenceError", "NoSuchElementError", "NoSuchFrameError", "DetachedShadowRootError", "ElementClickInterceptedError"]);
const isPassing = (problem) =>
  problem === LOST || PASSING.has(problem.name) || /aborted by navigation|frame was detached|browsing context has been discarded|no longer exists|Inspected target navigated/i.test(problem.message);

/** In this time a browser is ready for the next test, or it is given up. */
const AGAIN = 20_000;

/** A promise that fails when it takes too long. */
async function atMost(limit, promise) {
  promise.catch(() => {});
  let waiting;
  const late = new Promise((_, fail) => (waiting = setTimeout(fail, limit, LOST)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * A script that asks a function in the page for a while, and stops when it gives something true. Each question from outside
 * costs a browser more than what is asked about.
 */
const watching = (script) => `
  const done = arguments[arguments.length - 1];
  const asked = [...arguments].slice(0, -1);
  const end = performance.now() + ${WATCH};
  const look = async () => {
    try {
      const found = await (${script}).apply(null, asked);
      // A function can't be passed on.
      if (found || performance.now() > end) return done({ found: typeof found === "function" || found });
    } catch (problem) {
      return done({ problem: String(problem) });
    }
    setTimeout(look, ${STEP});
  };
  look();`;

/** In the page: what someone who looks into a failure wants to know first. */
async function whatIsShown() {
  const root = document.documentElement;
  let registrations = [];
  try {
    registrations = await navigator.serviceWorker.getRegistrations();
  } catch {
    // A sandbox has none.
  }
  return {
    address: location.href,
    state: document.readyState,
    root: root && [...root.attributes].map(({ name, value }) => `${name}=${value}`).join(" "),
    text: document.body?.textContent.trim().replace(/\s+/g, " ").slice(0, 120),
    loaded: performance.getEntriesByType("resource").map(({ name, responseStatus, responseEnd }) => `${name.slice(-50)} ${responseStatus} ${Math.round(responseEnd)}`),
    workers: registrations.map(({ installing, waiting, active }) => [installing, waiting, active].map((worker) => worker?.state ?? "-").join(" ")),
  };
}

/** Somebody at a browser. */
export class Reader {
  constructor(engine, site, driver) {
    Object.assign(this, { engine, site, driver, settings: {} });
  }

  /** The same site in a browser with a fresh profile, for as long as `body` takes. */
  async elsewhere(options, body) {
    const other = new Reader(this.engine, this.site, await this.engine.open({ ...this.settings, ...options }));
    other.isScriptless = options.scripts === false;
    try {
      return await body(other);
    } finally {
      await other.driver.quit();
    }
  }

  /** Runs a function in the page. */
  run(script, ...args) {
    return this.driver.executeScript(script, ...args);
  }

  /** As `run`, for what may be asked again: WebKit's driver never answers if the page is left at that moment. */
  async answer(script, ...args) {
    const answer = this.run(script, ...args);
    return this.engine.losesAnswers ? atMost(LONG, answer) : answer;
  }

  /** Asks until it is told something true, and gives it back. What is asked about may not be there yet, be it the document. */
  async wait(what, ask) {
    let last;
    const once = async () => {
      try {
        last = await ask();
        return last;
      } catch (problem) {
        if (!isPassing(problem)) throw problem;
        last = problem.message;
        return false;
      }
    };
    try {
      return await this.driver.wait(once, PATIENCE, undefined, STEP);
    } catch (error) {
      const said = await this.consoleErrors().catch(() => []);
      const shown = await atMost(AGAIN, this.run(whatIsShown)).catch(({ message }) => message);
      throw new Error(`waited in vain until ${what}; last: ${JSON.stringify(last)} (${error.message})\n${[...said, JSON.stringify(shown)].join("\n")}`);
    }
  }

  /** Waits until a function in the page gives something true, and gives it back. */
  until(what, script, ...args) {
    if (this.engine.losesAnswers || this.isScriptless) return this.wait(what, () => this.answer(script, ...args));
    return this.wait(what, async () => {
      const told = await this.driver.executeAsyncScript(watching(script), ...args);
      if (told?.problem) throw Object.assign(new Error(told.problem), { name: "JavascriptError" });
      // Of a page that goes meanwhile, Firefox's driver tells nothing.
      return told?.found;
    });
  }

  /**
   * Goes into a frame, which a function in the page around gives, and waits until a function in it gives something true.
   * `args` and `known` are what the two functions get. Pages replace their frames: finding it, going into it and asking there are one, which is tried again as a whole.
   */
  enterFrame(find, args = [], there = () => true, known = []) {
    return this.wait("the frame is there", async () => {
      await this.driver.switchTo().defaultContent();
      const frame = await this.answer(find, ...args);
      if (!frame) return false;
      await this.driver.switchTo().frame(frame);
      const isLoaded = await this.answer(() => window !== window.top && document.URL !== "about:blank" && document.documentElement !== null);
      return isLoaded && this.answer(there, ...known);
    });
  }

  /** Back from a frame. One that has gone meanwhile is left all the same. */
  leaveFrame() {
    return this.driver.switchTo().defaultContent();
  }

  /**
   * As if nothing had been before: one window with an empty page, nothing said yet, nothing refused. A test that failed
   * may have left a frame, a second window or no browser at all.
   */
  async afresh() {
    Object.assign(this.site, { early: "", refused: null });
    this.site.asked.length = 0;
    this.site.pages.clear();
    try {
      // Unfinished work of the last test, which the tab keeps.
      await atMost(AGAIN, this.driver.executeScript("try { sessionStorage.clear(); } catch {}")).catch(() => {});
      await atMost(AGAIN, this.#alone());
    } catch {
      await atMost(AGAIN, this.driver.quit()).catch(() => {});
      this.driver = await this.engine.open(this.settings);
    }
  }

  async #alone() {
    const [first, ...others] = await this.driver.getAllWindowHandles();
    for (const other of others) {
      await this.driver.switchTo().window(other);
      await this.driver.close();
    }
    await this.driver.switchTo().window(first);
    await this.driver.get("about:blank");
    await this.consoleErrors();
  }

  /** A command of the DevTools protocol. */
  devtools(command, parameters = {}) {
    return this.driver.sendAndGetDevToolsCommand(command, parameters);
  }

  url(path) {
    return new URL(path, this.site.url).href;
  }

  /** Opens an address of the site, as the last of the history, and waits until the page answers. */
  async open(path) {
    // The same address again would keep what lies ahead in the history.
    await this.driver.get("about:blank");
    await this.engine.forget?.(this.driver);
    await this.driver.get(this.url(path));
    await this.ready();
  }

  ready() {
    return this.until("the page answers", () => {
      if (!document.documentElement.hasAttribute("data-ready")) return false;
      window.sentenceAtStart ??= document.getElementById("sentence")?.textContent;
      return true;
    });
  }

  async reload() {
    await this.run(() => void (window.isFormer = true));
    await this.driver.navigate().refresh();
    await this.until("the page is loaded anew", () => !window.isFormer);
    await this.ready();
  }

  /** Goes back or forward. */
  async go(direction) {
    // WebKit's own button passes over what a page wrote into the history while nobody touched it, as in most tests.
    if (this.engine.skipsUntouched) await this.run((direction) => void setTimeout(() => history[direction]()), direction);
    else await this.driver.navigate()[direction]();
  }

  /** Goes back or forward, and waits for the address. */
  async travel(direction, address) {
    await this.go(direction);
    await this.until(`the address is ${address}`, (address) => location.href === address, address);
    await this.ready();
  }

  /** Two frames: what was asked for has been shown. */
  painted() {
    return this.driver.executeAsyncScript((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  }

  /** All that a change of an input may change. Tables follow after a pause: see `settled`. */
  picture() {
    return this.run(() => {
      const text = (selector) => [...document.querySelectorAll(selector)].map((found) => found.textContent);
      // Attributes in the order of the alphabet: the order in which they were set is nobody's business.
      const written = (element) => {
        const attributes = [...element.attributes].map((found) => ` ${found.name}="${found.value}"`).sort().join("");
        const inside = element.children.length > 0 ? [...element.children].map(written).join("") : element.textContent;
        return `<${element.localName}${attributes}>${inside}</${element.localName}>`;
      };
      return {
        sentence: text("#sentence")[0],
        headline: text("dl.headline dd"),
        summaries: text("figure[data-chart] .summary"),
        drawings: [...document.querySelectorAll("figure[data-chart] .drawing > svg")].filter((found) => found.getClientRects().length > 0).map(written),
        results: text("#results tr[data-output] td"),
        sliders: Object.fromEntries(
          [...document.querySelectorAll("[data-slider]")].map((found) => [found.dataset.slider, found.value]),
        ),
        inputs: Object.fromEntries(
          [...document.querySelectorAll("[data-input]")].map((found) => [
            found.dataset.input,
            found.type === "checkbox" ? String(found.checked) : found.value,
          ]),
        ),
      };
    });
  }

  /**
   * Waits until what follows after a pause has caught up with the sentence: the tables, and last the words
   * for screen readers, which are empty as long as nothing has changed since the page was opened.
   */
  settled() {
    return this.until("the live region follows", () => {
      const [live, sentence] = ["live", "sentence"].map((id) => document.getElementById(id).textContent);
      return live === sentence || (live === "" && sentence === window.sentenceAtStart);
    });
  }

  /** What the page says first: of the front page, the answer beside its lever. */
  sentence() {
    return this.run(() => (document.getElementById("sentence") ?? document.getElementById("finding")).textContent);
  }

  async sentenceOtherThan(former) {
    return this.until(
      "the sentence changes",
      (former) => {
        const now = document.getElementById("sentence").textContent;
        return now !== former && now;
      },
      former,
    );
  }

  /** Counts, from now until the page is left, the entries that it makes in the history (whose length has a limit). */
  countEntries() {
    return this.run(() => {
      window.entriesMade = 0;
      const push = history.pushState.bind(history);
      history.pushState = (...args) => {
        window.entriesMade += 1;
        return push(...args);
      };
    });
  }

  entriesMade() {
    return this.run(() => window.entriesMade);
  }

  address() {
    return this.driver.getCurrentUrl();
  }

  /** Waits until the address holds `key`, of this value if one is given: it is written after a pause. */
  addressWith(key, value = null) {
    return this.until(
      `the address has ${key}=${value ?? "…"}`,
      (key, value) => {
        const found = new URLSearchParams(`${location.search}&${location.hash.slice(1)}`).get(key);
        return (value === null ? found !== null : found === value) && location.href;
      },
      key,
      value,
    );
  }

  find(selector) {
    return this.driver.findElement(By.css(selector));
  }

  /** What a selector finds, in the middle of the window; what is folded around it is opened, as its reader does. */
  async reach(selector) {
    const element = await this.find(selector);
    await this.run((element) => {
      const around = element.closest("summary")?.parentElement.parentElement ?? element;
      for (let folded = around.closest("details:not([open])"); folded; folded = folded.parentElement.closest("details:not([open])")) folded.open = true;
    }, element);
    return this.steady(element);
  }

  /**
   * An element in the middle of the window, where it stays: what is laid out only now pushes it once more, and so do
   * what follows an input after a pause and a question near it that is being answered (for a hundred frames at most: one
   * that can't be answered stays as it is).
   */
  async steady(element) {
    const center = () => this.run((element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y } = element.getBoundingClientRect();
      const near = [...document.querySelectorAll("[aria-busy=true]")].some((figure) => {
        const { top, bottom } = figure.getBoundingClientRect();
        return bottom > -300 && top < innerHeight + 300;
      });
      const [live, sentence] = ["live", "sentence"].map((id) => document.getElementById(id)?.textContent);
      const follows = live === undefined || sentence === undefined || live === sentence || (live === "" && sentence === window.sentenceAtStart);
      return { place: `${x} ${y}`, isMoving: near || !follows, hasFrames: document.documentElement.hasAttribute("data-ready") };
    }, element);
    let before = await center();
    // Without scripts there are no frames to wait for.
    for (let frame = 0; before.hasFrames; frame += 1) {
      await this.painted();
      const now = await center();
      if (now.place === before.place && (!now.isMoving || frame > 100)) break;
      before = now;
    }
    return element;
  }

  /** Runs a function in a window without a page's policy, which refuses parsers of markup. */
  async runUnconfined(script, ...args) {
    const here = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow("tab");
    try {
      return await this.run(script, ...args);
    } finally {
      await this.driver.close();
      await this.driver.switchTo().window(here);
    }
  }

  /** Clicks on an element, which the page may replace or push away just before. */
  click(selector) {
    return this.wait(`${selector} can be clicked`, async () => {
      await (await this.reach(selector)).click();
      return true;
    });
  }

  /** Puts a slider at positions, one after the other, as a drag does. */
  slide(key, ...positions) {
    return this.run(
      (key, positions) => {
        const slider = document.querySelector(`[data-slider="${key}"]`);
        for (const position of positions) {
          slider.value = String(position);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        }
        slider.dispatchEvent(new Event("change", { bubbles: true }));
      },
      key,
      positions,
    );
  }

  /** Replaces the text of a number field, as a paste does, and leaves it. */
  enter(key, text) {
    return this.run(
      (key, text) => {
        const field = document.querySelector(`input[data-input="${key}"]`);
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        field.blur();
      },
      key,
      text,
    );
  }

  /** Waits for the page to have taken what was done to it: its updates run in microtasks and frames. */
  async idle() {
    await this.painted();
  }

  /** A field's message and how it is tied to the field. */
  complaint(key) {
    return this.run((key) => {
      const field = document.querySelector(`[data-input="${key}"]`);
      const described = (field.getAttribute("aria-describedby") || "").split(" ");
      return {
        text: document.getElementById(`error-${key}`).textContent,
        shown: document.getElementById(`error-${key}`).getClientRects().length > 0,
        invalid: field.getAttribute("aria-invalid"),
        tied: described.includes(`error-${key}`),
        dangling: described.filter((id) => !document.getElementById(id)),
        label: document.querySelector(`label[for="in-${key}"]`).textContent,
        value: field.value,
      };
    }, key);
  }

  /** What the console has said since last asked, at the level of an error. */
  consoleErrors() {
    return this.engine.errors(this.driver);
  }

  /**
   * Addresses asked for since last asked: of the whole network where the browser tells, otherwise of the site, and of
   * other places as far as the page knows.
   */
  async requests() {
    if (this.engine.requests) return this.engine.requests(this.driver);
    const elsewhere = await this.run(() => {
      const found = performance.getEntriesByType("resource").map((entry) => entry.name);
      performance.clearResourceTimings();
      return found.filter((name) => !name.startsWith(location.origin));
    });
    return [...this.site.asked.splice(0), ...elsewhere];
  }

  /** In another browser, started with these options, until `body` is done; then in this one again. */
  async withBrowser(options, body) {
    const { driver } = this;
    this.driver = await this.engine.open({ ...this.settings, ...options });
    try {
      return await body();
    } finally {
      await this.driver.quit();
      this.driver = driver;
    }
  }

  /** A script that runs before the page's own on every load, until `body` is done. */
  async withEarlyScript(source, body) {
    this.site.early = source;
    try {
      return await body();
    } finally {
      this.site.early = "";
    }
  }

  /** Without the files whose paths fit, as if the network broke off, until `body` is done. */
  async withRefused(pattern, body) {
    this.site.refused = pattern;
    try {
      return await body();
    } finally {
      this.site.refused = null;
      await this.consoleErrors();
    }
  }

  /** With JavaScript switched off, until `body` is done. */
  async withoutScripts(body) {
    if (this.engine.atStart) return this.withBrowser({ scripts: false }, body);
    await this.engine.scripts(this.driver, false);
    this.isScriptless = true;
    try {
      return await body();
    } finally {
      this.isScriptless = false;
      await this.engine.scripts(this.driver, true);
    }
  }

  /** With what is downloaded in a folder, until `body` is done. */
  async withDownloads(folder, body) {
    if (this.engine.atStart) return this.withBrowser({ downloads: folder }, body);
    await this.engine.downloads(this.driver, folder);
    return body();
  }

  /** Features such as { "prefers-color-scheme": "dark" }, until `body` is done. */
  async withMedia(features, body) {
    if (this.engine.atStart) return this.withBrowser(this.engine.starting(features), body);
    await this.engine.media(this.driver, features);
    // Forced colours have a scheme of their own.
    const told = Object.entries(features).filter(([name]) => !("forced-colors" in features) || name === "forced-colors");
    await this.until("the browser has these features", (told) => told.every(([name, value]) => matchMedia(`(${name}: ${value})`).matches), told);
    try {
      return await body();
    } finally {
      await this.engine.media(this.driver, {});
    }
  }

  /** Of a reader who prefers these languages, until `body` is done. */
  async withLanguages(languages, body) {
    await this.engine.languages(this.driver, languages);
    try {
      return await body();
    } finally {
      await this.engine.languages(this.driver, "en-US,en");
    }
  }

  /** A viewport of so many CSS pixels, until `body` is done. */
  async withViewport(width, height, body) {
    await this.engine.viewport(this.driver, { width, height });
    try {
      return await body();
    } finally {
      await this.engine.viewport(this.driver, null);
    }
  }

  /** Nothing of the page's own broke. */
  async unharmed() {
    const said = await this.consoleErrors();
    const shown = await this.run(() => ["crashed", "no-wasm"].filter((id) => !document.getElementById(id).hidden));
    assert.deepEqual({ shown, said }, { shown: [], said: [] }, "the page says that it crashed or did not start, or the console says something");
  }
}
