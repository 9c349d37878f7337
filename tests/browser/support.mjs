// What the browser tests share: a server, a browser, and words for what a reader does and sees.
//
//   ENGINES="chromium firefox webkit" node tests/browser/run.mjs [NAME…]
//
// SITE_DIR and where the browsers are come from tools/env.sh. Nothing here sleeps: what takes time is waited for by its
// effect, with `until`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, beforeEach, describe } from "node:test";
import { By, Key } from "selenium-webdriver";
import { ENGINES } from "./engines.mjs";
import { SITE_DIR, matrix } from "./pages.mjs";
import { Reader } from "./reader.mjs";
import { serveTested } from "./server.mjs";

export { KINDS, LANGS, MODELS, PAGES, SITE_DIR, model } from "./pages.mjs";
export { assertSame } from "./same.mjs";
export { ENGINES, Reader, assert, By, Key };

/** Browsers passed from suite to suite, by engine and settings: starting one takes as long as many tests. */
const idle = new Map();
after(async () => {
  // One that a test has made to crash may not even end well.
  for (const driver of idle.values()) await driver.quit().catch(() => {});
});

/**
 * A suite that runs in every engine, with the site served at an address of its own (where no other suite has left
 * anything) and one browser open; `body` gets a Reader, the engine and what it goes through there (see `matrix`).
 *
 * What it wants: `devtools`, only engines that have them; `once`, only the first, for what the program alone decides;
 * `network`, to be told all that the browser asks for; `travels`, that pages are kept for whoever goes back to them. The
 * last two cost every page time, so other suites have a browser without.
 */
export function suite(name, wants, body) {
  const file = process.env.TEST_FILE;
  for (const engine of ENGINES) {
    if (wants.devtools && !engine.devtools) continue;
    if (wants.once && engine !== ENGINES[0]) continue;
    describe(`${name} (${engine.name})`, () => {
      const reader = new Reader(engine);
      const settings = { network: Boolean(wants.network), travels: Boolean(wants.travels) };
      const kind = engine.hasSettings ? `${engine.name} ${JSON.stringify(settings)}` : engine.name;
      let began;
      before(async () => {
        began = performance.now();
        reader.site = await serveTested(SITE_DIR, engine.early);
        reader.settings = settings;
        reader.driver = idle.get(kind) ?? (await engine.open(settings));
        idle.delete(kind);
      });
      // A test that fails must leave nothing behind for the next.
      beforeEach(() => reader.afresh());
      after(async () => {
        if (reader.driver) idle.set(kind, reader.driver);
        await reader.site?.close();
        process.send?.({ file, engine: engine.name, seconds: (performance.now() - began) / 1_000 });
      });
      body(reader, engine, matrix(engine));
    });
  }
}

/** Lays out what is far below too, which the browser else leaves until it comes near. */
export const laidOut = (reader) =>
  reader.run(() => {
    for (const section of document.querySelectorAll(".below")) section.style.contentVisibility = "visible";
  });

/** Elements that stick out of the page, or text that is cut off. */
export async function cramped(reader) {
  await laidOut(reader);
  return reader.run(() => {
    const wide = document.documentElement.clientWidth;
    const name = (element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} “${element.textContent.trim().slice(0, 40)}”`;
    const hidden = (element) => element.closest(".hidden, .skip, .scroll, .math, noscript, svg, input[type=file]") || element.getClientRects().length === 0;
    const found = [];
    if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} wide in ${wide}`);
    for (const element of document.querySelectorAll("body *")) {
      if (hidden(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.right > wide + 1 || box.left < -1) found.push(`${name(element)} reaches from ${box.left} to ${box.right} of ${wide}`);
      const style = getComputedStyle(element);
      const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
      if (cuts && style.overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} is cut off: ${element.scrollWidth} in ${element.clientWidth}`);
      if (cuts && style.overflowY !== "auto" && element.scrollHeight > element.clientHeight + 1 && element.tagName !== "SELECT") found.push(`${name(element)} is cut off: ${element.scrollHeight} high in ${element.clientHeight}`);
    }
    return found;
  });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** What axe-core finds wrong by WCAG 2.2 AA, in the whole page or in the part that a selector names, frames left out there. */
export async function axe(reader, part = null) {
  await reader.run(AXE);
  return reader.driver.executeAsyncScript(
    (part, tags, done) => {
      window.axe
        .run(part ? document.querySelector(part) : document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false, iframes: part === null })
        .then((result) =>
          done(
            result.violations.map((violation) => ({
              rule: violation.id,
              help: violation.help,
              nodes: violation.nodes.length,
              first: violation.nodes.slice(0, 3).map((node) => [node.target.join(" "), node.failureSummary]),
            })),
          ),
        )
        .catch((error) => done([{ rule: "axe itself", help: String(error) }]));
    },
    part,
    TAGS,
  );
}

/** Of many alike all in the engine that is `full`, and every third elsewhere: what the program makes of each is the same there. */
export const sample = (engine, list) => (engine.full ? list : list.filter((_, index) => index % 3 === 0));

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
