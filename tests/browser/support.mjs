// What the browser tests share: a server, a browser, and words for what a reader does and sees.
//
//   node --test --test-concurrency=1 tests/browser/*.test.mjs
//
// SITE_DIR, CHROME and CHROMEDRIVER come from tools/env.sh. Nothing here sleeps: what takes time is
// waited for by its effect, with `until`.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe } from "node:test";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Builder, By, Key, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { serve } from "../../tools/serve.mjs";

export { assert, By, Key };

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const SITE_DIR = process.env.SITE_DIR || resolve(ROOT, "dist/site");
const CHROME = process.env.CHROME || "/usr/bin/chromium";
const CHROMEDRIVER = process.env.CHROMEDRIVER || "/usr/bin/chromedriver";

/** What may take a while on a busy machine, in milliseconds. */
const PATIENCE = 10_000;
const STEP = 20;

// ---- The pages ----

export const LANGS = ["en", "ja"];

/**
 * A model's page, and what a test needs to know of it: `slider` has 140 positions or more and moves every picture
 * but those in `still` (and what is read at the end, or `atStart`, of the picture `read`), `other` moves one of them
 * too, `whole` takes a 12 that it does not have yet; `chart` is the one that stands first.
 */
export const MODELS = [
  { id: "hurdle", chart: "ramp", slider: "k", other: "margin", whole: "server-life", preset: "article", charts: 3 },
  { id: "refinancing", chart: "balance", slider: "cfads", other: "ltv", whole: "tenor", preset: "slow", charts: 3 },
  { id: "maturity-wall", chart: "wall", slider: "shut", other: "cash", whole: "years", preset: "coreweave", charts: 3, still: [0, 2], read: 1 },
  { id: "side-by-side", chart: "lanes", slider: "neo-debt", other: "neo-contract", whole: "slow", preset: "falsified", charts: 3, still: [2], read: 1, atStart: true },
  { id: "gpu-debt", chart: "collateral", slider: "advance", other: "rate", whole: "tenor", preset: "article", charts: 3, atStart: true },
  { id: "liquidation", chart: "path", slider: "ltv", other: "decay", whole: "wait", preset: "systemic", charts: 3 },
];

/** Every page in every language. */
export const PAGES = MODELS.flatMap((model) =>
  LANGS.map((lang) => ({ ...model, model: model.id, lang, path: `${lang}/${model.id}/`, name: `${model.id} ${lang}` })),
);

// ---- The engines ----

/**
 * One entry a browser. `open` starts one with an empty profile. `devtools` says whether it speaks the
 * DevTools protocol, which the tests of emulated media, of blocked scripts and of the network need.
 */
export const ENGINES = [{ name: "chromium", devtools: true, open: openChromium }];

async function openChromium({ width = 1280, height = 900, preferences = {}, args = [] } = {}) {
  const options = new chrome.Options();
  options.setChromeBinaryPath(CHROME);
  options.addArguments(
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    `--window-size=${width},${height}`,
    ...args,
  );
  // Whatever the machine is set to: an English reader, who is asked nothing.
  options.setUserPreferences({ "intl.accept_languages": "en-US,en", ...preferences });
  const wanted = new logging.Preferences();
  wanted.setLevel(logging.Type.BROWSER, logging.Level.ALL);
  wanted.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
  options.setLoggingPrefs(wanted);
  options.setPerfLoggingPrefs({ enableNetwork: true, enablePage: false });
  const driver = await new Builder()
    .forBrowser("chrome")
    .setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder(CHROMEDRIVER))
    .build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  return driver;
}

/**
 * A suite that runs in every engine (with `{ devtools: true }`: in those that have it), with the site
 * served and one browser open; `body` gets a Reader.
 */
export function suite(name, wants, body) {
  for (const engine of ENGINES) {
    if (wants.devtools && !engine.devtools) continue;
    describe(`${name} (${engine.name})`, () => {
      const reader = new Reader(engine);
      before(async () => {
        assert.ok(existsSync(resolve(SITE_DIR, "index.html")), `no site in ${SITE_DIR}: run 'make dist'`);
        reader.site = await serve(SITE_DIR, 0);
        reader.driver = await engine.open(wants.options);
      });
      after(async () => {
        await reader.driver?.quit();
        await reader.site?.close();
      });
      body(reader, engine);
    });
  }
}

// ---- A reader ----

/** Somebody at a browser. */
export class Reader {
  constructor(engine, site, driver) {
    Object.assign(this, { engine, site, driver });
  }

  /** The same site in a browser with a fresh profile, for as long as `body` takes. */
  async elsewhere(options, body) {
    const other = new Reader(this.engine, this.site, await this.engine.open(options));
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

  /** Waits until a function in the page gives something true, and gives it back. */
  async until(what, script, ...args) {
    let last;
    try {
      return await this.driver.wait(
        async () => {
          last = await this.run(script, ...args);
          return last;
        },
        PATIENCE,
        undefined,
        STEP,
      );
    } catch (error) {
      throw new Error(`waited in vain until ${what}; last: ${JSON.stringify(last)} (${error.message})`);
    }
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
    // Chromium keeps fifty entries, and of those too many not always the oldest go.
    if (this.engine.devtools) await this.devtools("Page.resetNavigationHistory");
    await this.driver.get(this.url(path));
    await this.ready();
  }

  ready() {
    return this.until("the page answers", () => {
      if (!document.documentElement.hasAttribute("data-ready")) return false;
      window.sentenceAtStart ??= document.getElementById("sentence").textContent;
      return true;
    });
  }

  async reload() {
    await this.driver.navigate().refresh();
    await this.ready();
  }

  /** Goes back or forward, and waits for the address. */
  async travel(direction, address) {
    await this.driver.navigate()[direction]();
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

  sentence() {
    return this.run(() => document.getElementById("sentence").textContent);
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
        const found = new URLSearchParams(location.search).get(key);
        return (value === null ? found !== null : found === value) && location.href;
      },
      key,
      value,
    );
  }

  find(selector) {
    return this.driver.findElement(By.css(selector));
  }

  async click(selector) {
    const element = await this.find(selector);
    await this.run((element) => element.scrollIntoView({ block: "center", behavior: "instant" }), element);
    await element.click();
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
  async consoleErrors() {
    const entries = await this.driver.manage().logs().get(logging.Type.BROWSER);
    return entries.filter((entry) => entry.level.value >= logging.Level.SEVERE.value).map((entry) => entry.message);
  }

  /** Addresses asked for over the network since last asked. */
  async requests() {
    const entries = await this.driver.manage().logs().get(logging.Type.PERFORMANCE);
    return entries
      .map((entry) => JSON.parse(entry.message).message)
      .filter((message) => message.method === "Network.requestWillBeSent")
      .map((message) => message.params.request.url);
  }

  /** Scripts that run before the page's own on every load, until `body` is done. */
  async withEarlyScript(source, body) {
    const { identifier } = await this.devtools("Page.addScriptToEvaluateOnNewDocument", { source });
    try {
      return await body();
    } finally {
      await this.devtools("Page.removeScriptToEvaluateOnNewDocument", { identifier });
    }
  }

  /** Emulated features such as { "prefers-color-scheme": "dark" }, until `body` is done. */
  async withMedia(features, body) {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.devtools("Emulation.setEmulatedMedia", { features: list });
    try {
      return await body();
    } finally {
      await this.devtools("Emulation.setEmulatedMedia", { features: [] });
    }
  }

  /** A viewport of so many CSS pixels, until `body` is done. */
  async withViewport(width, height, body) {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.devtools("Emulation.setDeviceMetricsOverride", metrics);
    try {
      return await body();
    } finally {
      await this.devtools("Emulation.clearDeviceMetricsOverride");
    }
  }

  /** Nothing of the page's own broke. */
  async unharmed() {
    assert.equal(await this.run(() => document.getElementById("crashed").hidden), true, "the page says it crashed");
    assert.equal(await this.run(() => document.getElementById("no-wasm").hidden), true, "the page says it did not start");
    assert.deepEqual(await this.consoleErrors(), []);
  }
}

/** Where two pictures differ: the path of each difference with both sides, cut to what can be read. */
function differences(one, two, path = "") {
  if (Object.is(one, two)) return [];
  if (one && two && typeof one === "object" && typeof two === "object") {
    const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
    return [...keys].flatMap((key) => differences(one[key], two[key], `${path}/${key}`));
  }
  const [a, b] = [String(one), String(two)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const cut = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return [`${path}: ${cut(a)} is not ${cut(b)}`];
}

/** As deepEqual, with a message that can be read. */
export function assertSame(actual, expected, what = "") {
  const found = differences(actual, expected);
  assert.equal(found.length, 0, `${what}: ${found.length} differences:\n${found.slice(0, 6).join("\n")}`);
}

/** Lays out what is far below too, which the browser else leaves until it comes near. */
export const laidOut = (reader) =>
  reader.run(() => {
    for (const section of document.querySelectorAll(".below")) section.style.contentVisibility = "visible";
  });

/** The text of axe-core, to run in a page. */
export function axeSource() {
  return readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}

/** Numbers below 1, the same on every run. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
