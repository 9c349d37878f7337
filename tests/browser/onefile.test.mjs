// The whole product in one file, opened from a disk.

import { after, before, test } from "node:test";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MODELS, PAGES, Reader, SITE_DIR, assert, assertSame, suite } from "./support.mjs";
import { withViolations } from "./violations.mjs";

const NAME = "buying-time.html";
const VERSION = readFileSync("Cargo.toml", "utf8").match(/^version = "(.+)"/m)[1];

/** The file where a reader may have put it. */
function downloaded() {
  const folder = mkdtempSync(join(tmpdir(), "my files 保存 "));
  copyFileSync(join(SITE_DIR, NAME), join(folder, NAME));
  return { folder, url: pathToFileURL(join(folder, NAME)).href };
}

suite("one file", { travels: true }, (reader, engine, { pages }) => {
  let file;
  before(() => (file = downloaded()));
  after(() => rmSync(file.folder, { recursive: true }));
  const local = () => new Reader(engine, { url: file.url }, reader.driver);
  const query = (page, inputs = "") => `?model=${page.model}&lang=${page.lang}${inputs}`;

  test("it is small, whole, and the same everywhere", () => {
    const bytes = readFileSync(join(SITE_DIR, NAME));
    // As the button says, and no more for each calculator than now.
    assert.ok(bytes.length < Math.min(3_000_000, 500_000 + 105_000 * MODELS.length), `${bytes.length} bytes`);
    assert.ok(bytes.equals(readFileSync(join(SITE_DIR, "v", VERSION, NAME))));
    const text = bytes.toString();
    const asked = [...text.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    assert.deepEqual(asked.filter((address) => !address.startsWith("data:")), []);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|'self'|connect-src|\*|https?:/);
  });

  for (const page of pages) {
    test(`${page.name}: the picture is the site's, to the last digit`, async () => {
      const inputs = `&v=1&${page.whole}=12`;
      await reader.open(`${page.path}?v=1&${page.whole}=12`);
      const there = await reader.picture();
      const here = local();
      await here.open(query(page, inputs));
      assertSame(await here.picture(), there);
      assert.equal(await here.run(() => document.documentElement.lang), page.lang);
    });
  }

  test("moves, links and the way back", async () => {
    const here = local();
    const [first, second] = MODELS;
    await here.open(query({ ...PAGES[0], model: first.id }));
    const before = await here.sentence();
    await here.slide(first.slider, 40, 50, 60);
    const moved = await here.sentenceOtherThan(before);
    await here.addressWith(first.slider);
    await here.settled();
    await here.reload();
    assert.equal(await here.sentence(), moved);
    // The other language has the same inputs.
    const address = await here.address();
    await here.click('.languages a[hreflang="ja"]');
    await here.until("it is Japanese", () => document.documentElement.lang === "ja" && document.documentElement.hasAttribute("data-ready"));
    assert.equal(new URL(await here.address()).searchParams.get(first.slider), new URL(address).searchParams.get(first.slider));
    await here.click(`nav.models a[href*="model=${second.id}"]`);
    await here.until("the other calculator is there", (id) => document.documentElement.hasAttribute("data-ready") && document.getElementById("answer").dataset.model === id, second.id);
    await here.driver.navigate().back();
    await here.until("the first is back", (id) => document.documentElement.hasAttribute("data-ready") && document.getElementById("answer").dataset.model === id, first.id);
  });

  test("the guide is in it, and what is not is told", async () => {
    const here = local();
    await here.driver.get(here.url("?page=newsroom&lang=ja"));
    await here.until("the guide is there", () => document.querySelector("main.guide h1") && !document.documentElement.hasAttribute("data-opening"));
    assert.equal(await here.run(() => document.documentElement.lang), "ja");
    await here.open("?model=zzz&lang=en");
    assert.match(await here.run(() => document.getElementById("notice-area").textContent), /“zzz”/);
    await here.open("?lang=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    assert.equal(await here.run(() => document.querySelectorAll("#notice-area img").length), 0);
  });

  test("the dialog says that nobody else can open the file, and still cites", async () => {
    const here = local();
    await here.open("?model=hurdle&lang=en");
    await here.click("[data-share]");
    await here.until("it is open", () => document.getElementById("share").open);
    const told = await here.run(() => ({
      error: document.getElementById("share-error").textContent,
      cited: document.getElementById("cite-plain").value,
      preview: document.getElementById("share-preview"),
    }));
    assert.equal(told.preview, null);
    assert.ok(told.cited.includes(VERSION), told.cited);
    assert.ok(!told.cited.includes("file:"), told.cited);
    for (const kind of ["svg", "png", "csv"]) {
      await here.click(`[data-export="${kind}"]`);
      await here.until(`the ${kind} is made`, (kind) => new RegExp(`buying-time-[^ ]*\\.${kind}`).test(document.getElementById("share-said").textContent), kind);
    }
  });
});

suite("one file, looked at closely", { devtools: true, network: true }, (reader, engine) => {
  test("no request, no violation, no error; and without JavaScript it can be read", async () => {
    const { folder, url } = downloaded();
    try {
      await withViolations(reader, async () => {
        const here = new Reader(engine, { url }, reader.driver);
        await here.requests();
        await here.open("?model=gpu-debt&lang=ja");
        await here.slide("advance", 30);
        await here.settled();
        assert.deepEqual(await here.run(() => window.violations), []);
        const asked = (await here.requests()).filter((address) => !/^(file|data|blob|about):/.test(address));
        assert.deepEqual(asked, []);
        await here.unharmed();
      });
      const preferences = { "profile.managed_default_content_settings.javascript": 2 };
      await reader.elsewhere({ preferences }, async (other) => {
        await other.driver.get(url);
        const seen = await other.run(() => ({ sentence: document.getElementById("finding").innerText, charts: [...document.querySelectorAll("svg.chart")].filter((svg) => svg.getBoundingClientRect().width > 100).length }));
        assert.ok(seen.sentence.length > 60 && seen.charts >= 3, JSON.stringify(seen));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
