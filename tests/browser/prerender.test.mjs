// The page can be read before its program has come, and without it, and nothing jumps when it comes.

import { test } from "node:test";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS, PAGES, Reader, SITE_DIR, assert, assertSame, laidOut, suite } from "./support.mjs";
import { serve } from "../../tools/serve.mjs";

const WITHOUT = { en: "JavaScript is off.", ja: "JavaScriptが無効です。" };
const NO_WASM = { en: "The calculator could not start", ja: "計算機を起動できませんでした" };

/** Lets the page read an address's source as a document, by the one way that its policy leaves: a parser is refused. */
const readsSources = (reader) =>
  reader.run(() => {
    window.source = (path) =>
      new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.responseType = "document";
        request.onload = () => done(request.response);
        request.onerror = fail;
        request.open("GET", path);
        request.send();
      });
  });

/** What stands on a page, of the document itself or of an address's source. */
function written(reader, path) {
  return reader.run(async (path) => {
    const page = path === null ? document : await window.source(path);
    const text = (selector) => [...page.querySelectorAll(selector)].map((found) => found.textContent.trim());
    return {
      title: page.title,
      lang: page.documentElement.lang,
      question: text("h1"),
      sentence: text("#sentence"),
      headline: text("dl.headline dt, dl.headline dd"),
      summaries: text("figure .summary"),
      results: text("#results"),
      tables: text("figure details table"),
      below: text(".below"),
      inputs: text(".inputs label, .inputs .help, .inputs .credit, .inputs .unit, .inputs option"),
      values: [...page.querySelectorAll("input[data-input], [data-slider]")].map((found) => found.getAttribute("value")),
      header: text("header a"),
      footer: text("footer"),
    };
  }, path);
}

/** The content is there and can be seen. */
async function assertReadable(reader, page) {
  await laidOut(reader);
  const seen = await reader.run(() => ({
    sentence: document.getElementById("sentence").innerText,
    charts: [...document.querySelectorAll("svg.chart")].filter((svg) => svg.getBoundingClientRect().width > 100).length,
    answers: document.querySelectorAll("figure[data-question]").length,
    tables: document.querySelectorAll("figure details table").length,
    results: document.querySelectorAll("#results tr[data-output]").length,
    // An option is as good as the list that it is in.
    enabled: [...document.querySelectorAll("[data-input]:enabled, [data-slider]:enabled, [data-cell]:enabled, [data-ask]:enabled, .buttons :enabled:not(option)")].filter((found) => !found.closest("[hidden]")).map((found) => found.outerHTML.slice(0, 80)),
  }));
  assert.ok(seen.sentence.length > 60, seen.sentence);
  // The questions have a picture and a table each too.
  assert.equal(seen.answers, 3);
  assert.equal(seen.charts, page.charts + seen.answers);
  assert.equal(seen.tables, page.charts + seen.answers);
  assert.ok(seen.results >= 5);
  assert.deepEqual(seen.enabled, [], "an input that does nothing must not look as if it did");
}

suite("prerender", {}, (reader, engine, { kinds, pages }) => {
  for (const page of pages) {
    test(`${page.name}: what is written is what is mounted`, async () => {
      await reader.open(page.path);
      await reader.settled();
      await readsSources(reader);
      const source = await written(reader, page.path === "" ? "/" : `/${page.path}`);
      assertSame(await written(reader, null), source);
      const drawings = await reader.run(async () => {
        const page = await window.source(location.pathname);
        const of = (root) => [...root.querySelectorAll(".drawing > svg")].map((found) => found.outerHTML);
        return { written: of(page), mounted: of(document) };
      });
      // The leading chart is there in both sizes, the three questions in one.
      assert.equal(drawings.written.length, page.charts + 1 + 3);
      assertSame(drawings.mounted, drawings.written, "drawings");
    });

    // Only Chromium tells of shifts, and can be given a slow network.
    if (engine.devtools) test(`${page.name}: nothing jumps when the page is mounted`, async () => {
      for (const width of [360, 1280]) {
        await reader.withViewport(width, 800, async () => {
          // Slow enough that the written page is painted first, as on a phone.
          const slow = { offline: false, latency: 200, downloadThroughput: 400_000, uploadThroughput: 400_000 };
          await reader.devtools("Network.enable");
          await reader.devtools("Network.emulateNetworkConditions", slow);
          const source = `window.shifts = []; window.paintedAt = null;
            new PerformanceObserver((list) => { for (const shift of list.getEntries()) window.shifts.push({
              value: shift.value, what: shift.sources.map((source) => source.node && (source.node.outerHTML || source.node.textContent).slice(0, 90)) }); })
              .observe({ type: "layout-shift", buffered: true });
            new PerformanceObserver((list) => { window.paintedAt ??= list.getEntries()[0].startTime; })
              .observe({ type: "paint", buffered: true });
            new MutationObserver(() => { if (document.documentElement.hasAttribute("data-ready")) window.readyAt ??= performance.now(); })
              .observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });`;
          await reader.withEarlyScript(source, async () => {
            await reader.devtools("Network.clearBrowserCache");
            await reader.open(page.path);
            await reader.settled();
            await reader.painted();
          });
          const seen = await reader.run(() => ({ shifts: window.shifts, paintedAt: window.paintedAt, readyAt: window.readyAt }));
          await reader.devtools("Network.emulateNetworkConditions", { ...slow, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
          assert.ok(seen.paintedAt !== null && seen.paintedAt < seen.readyAt, `painted at ${seen.paintedAt}, ready at ${seen.readyAt}`);
          const sum = seen.shifts.reduce((sum, shift) => sum + shift.value, 0);
          assert.ok(sum < 0.01, `${width} px: ${sum}: ${JSON.stringify(seen.shifts, null, 1)}`);
        });
      }
    });

  }

  for (const page of kinds) {
    test(`${page.name}: without WebAssembly it says so and stays readable`, async () => {
      await reader.withEarlyScript("delete window.WebAssembly;", async () => {
        await reader.driver.get(reader.url(page.path));
        await reader.until("it says so", () => !document.getElementById("no-wasm").hidden);
        const note = await reader.run(() => document.getElementById("no-wasm").innerText);
        assert.ok(note.startsWith(NO_WASM[page.lang]), note);
        await assertReadable(reader, page);
        await reader.consoleErrors();
      });
    });
  }

  test("without JavaScript every page has its sentence, pictures and tables", async () => {
    await reader.elsewhere({ scripts: false }, async (other) => {
      for (const page of pages) {
        await other.driver.get(other.url(page.path));
        assert.equal(await other.run(() => document.documentElement.hasAttribute("data-ready")), false);
        const banner = await other.run(() => document.querySelector("noscript")?.innerText ?? "");
        assert.ok(banner.includes(WITHOUT[page.lang]), `banner: ${banner}`);
        await assertReadable(other, page);
        await other.click("figure details summary");
        assert.equal(await other.run(() => document.querySelector("figure details table").getClientRects().length > 0), true);
        // Links lead on.
        const lang = LANGS.find((lang) => lang !== page.lang);
        await other.click(`.languages a[hreflang="${lang}"]`);
        await other.until("the other language's page is there", (path) => location.pathname === path, `/${lang}/${page.model}/`);
      }
    });
  });

  test("a wasm file that does not arrive is told", async () => {
    const folder = await mkdtemp(join(tmpdir(), "buying-time-"));
    await cp(SITE_DIR, folder, { recursive: true });
    for (const name of await readdir(folder)) if (name.endsWith(".wasm")) await rm(join(folder, name));
    const site = await serve(folder, 0);
    const other = new Reader(reader.engine, site, reader.driver);
    try {
      for (const page of kinds) {
        await other.driver.get(other.url(page.path));
        await other.until("it says so", () => !document.getElementById("no-wasm").hidden);
        await assertReadable(other, page);
      }
      await other.consoleErrors();
    } finally {
      await other.driver.get("about:blank");
      await site.close();
      await rm(folder, { recursive: true });
    }
  });

  // What is written is the same for every browser.
  if (engine.full) test("no style attribute, and a policy, in every page's source", async () => {
    for (const path of ["", ...PAGES.map((page) => page.path)]) {
      const source = await (await fetch(reader.url(path))).text();
      assert.doesNotMatch(source, /\sstyle\s*=/, path);
      assert.doesNotMatch(source, /\son[a-z]+\s*=/, `${path}: an event handler in the source`);
      assert.match(source, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*"/, path);
      assert.doesNotMatch(source.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1], /unsafe-inline|'unsafe-eval'|\*|https?:/);
      assert.doesNotMatch(source, /NaN|\binf\b|undefined/, path);
      const outside = [...source.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(https?:[^"]*)"/g)].map((found) => found[1]);
      assert.deepEqual(outside, [], path);
    }
  });
});
