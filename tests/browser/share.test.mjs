// Embed, download, cite: the dialog of every page.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Key, SITE_DIR, assert, axe, suite } from "./support.mjs";

const QUESTIONS = ["solve", "tornado", "grid"];
const [VERSION] = readdirSync(join(SITE_DIR, "v"));

const open = async (reader, chart) => {
  await reader.click(`button[data-share="${chart}"]`);
  await reader.until("the dialog is open", () => document.getElementById("share").open && document.getElementById("share-code").value);
};

/** Chooses in the dialog as a reader does, and gives the snippet. */
const choose = (reader, id, value) =>
  reader.run(
    (id, value) => {
      const field = document.getElementById(id);
      if (field.type === "checkbox") field.checked = value;
      else field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      return document.getElementById("share-code").value;
    },
    id,
    value,
  );

const texts = (reader) => reader.run(() => Object.fromEntries(["share-code", "cite-plain", "cite-japanese", "cite-bibtex", "cite-alt", "share-height"].map((id) => [id, document.getElementById(id).value])));

const attribute = (snippet, name) => snippet.match(new RegExp(`${name}="([^"]*)"`))?.[1].replaceAll("&amp;", "&").replaceAll("&#39;", "'");

suite("share", {}, (reader, engine, { kinds }) => {
  for (const page of kinds) {
    test(`${page.name}: every chart can be embedded and cited as it is`, async () => {
      await reader.open(page.path);
      await reader.slide(page.slider, 33);
      await reader.addressWith(page.slider);
      const query = new URL(await reader.driver.getCurrentUrl()).search;
      const charts = await reader.run(() => [...document.querySelectorAll("[data-share]")].filter((found) => found.localName === "button").map((found) => found.dataset.share));
      assert.equal(charts.length, page.charts + QUESTIONS.length);
      for (const chart of charts) {
        await open(reader, chart);
        const found = await texts(reader);
        const src = new URL(attribute(found["share-code"], "src"));
        assert.equal(src.origin + src.pathname, reader.url(`${page.path}embed/${chart}/`));
        for (const [key, value] of new URLSearchParams(query)) assert.equal(src.searchParams.get(key), value);
        assert.ok(readFileSync(join(SITE_DIR, src.pathname, "index.html")).length > 0, "the page is there");
        for (const name of ["cite-plain", "cite-japanese", "cite-bibtex"]) {
          assert.ok(found[name].includes(`${reader.site.url}v/${VERSION}/`) && found[name].includes(query), found[name]);
        }
        assert.ok(found["cite-japanese"].includes("/ja/") && found["cite-plain"].includes("/en/"));
        assert.ok(found["cite-alt"].length > 10);
        // Escape closes it, and the reader is where they were.
        await reader.driver.actions().sendKeys(Key.ESCAPE).perform();
        await reader.until("it is closed", () => !document.getElementById("share").open);
        assert.equal(await reader.run(() => document.activeElement.dataset.share), chart);
      }
      await reader.unharmed();
    });
  }

  test("the snippet follows every choice, and what can't be is said", async () => {
    await reader.open("en/hurdle/?v=1&k=5e12");
    await open(reader, "ramp");
    const first = (await texts(reader))["share-code"];
    assert.match(first, /^<iframe .*height="\d+".*><\/iframe>$/);
    const fitting = (await texts(reader))["share-height"];
    assert.equal(attribute(first, "height"), fitting);
    assert.equal(new URL(attribute(first, "src")).searchParams.get("controls"), "server-life_margin");

    assert.equal(new URL(attribute(await choose(reader, "share-controls", "all"), "src")).searchParams.get("controls"), "all");
    assert.equal(new URL(attribute(await choose(reader, "share-controls", "none"), "src")).searchParams.get("controls"), null);
    assert.equal(await reader.run(() => document.getElementById("share-keys").checkVisibility()), false);
    await choose(reader, "share-controls", "some");
    await reader.run(() => document.querySelector('#share-keys [data-key="k"]').click());
    assert.equal(new URL(attribute((await texts(reader))["share-code"], "src")).searchParams.get("controls"), "k_server-life_margin");
    assert.equal(new URL(attribute(await choose(reader, "share-theme", "dark"), "src")).searchParams.get("theme"), "dark");

    const japanese = await choose(reader, "share-lang", "ja");
    assert.match(attribute(japanese, "src"), /\/ja\/hurdle\/embed\/ramp\//);
    assert.match(attribute(japanese, "title"), /[ぁ-ん]/);
    assert.match((await texts(reader))["cite-alt"], /[ぁ-ん]/);
    const other = await choose(reader, "share-chart", "tornado");
    assert.match(attribute(other, "src"), /\/ja\/hurdle\/embed\/tornado\//);
    const pinned = await choose(reader, "share-version", "pinned");
    assert.ok(attribute(pinned, "src").startsWith(`${reader.site.url}v/${VERSION}/ja/`));

    assert.match(await choose(reader, "share-height", "６００"), /height="600"/);
    for (const bad of ["abc", "199", "9001", "-300", "500.5", "９９９９９", "1e99"]) {
      const kept = await choose(reader, "share-height", bad);
      const [said, invalid] = await reader.run(() => [document.getElementById("share-error").textContent, document.getElementById("share-height").getAttribute("aria-invalid")]);
      assert.match(said, /Height must be a whole number of pixels from 200 to 9000/, bad);
      assert.equal(invalid, "true");
      assert.match(kept, /height="600"/, bad);
    }
    assert.match(await choose(reader, "share-height", "500"), /height="500"/);
    assert.deepEqual(await reader.run(() => [document.getElementById("share-error").textContent, document.getElementById("share-height").getAttribute("aria-invalid")]), ["", null]);
    // Nothing of one's own: one that fits, whatever is chosen.
    assert.match(await choose(reader, "share-height", ""), /height="\d{3,4}"/);
    const few = Number((await texts(reader))["share-height"]);
    await choose(reader, "share-controls", "all");
    assert.ok(Number((await texts(reader))["share-height"]) > few + 500);
    await choose(reader, "share-controls", "some");
    await choose(reader, "share-height", "500");

    const element = await choose(reader, "share-form", "element");
    assert.match(element, /^<buying-time-chart src="[^"]*" height="500" title="[^"]*"><a href="[^"]*"><img src="data:image\/svg\+xml,[^"]*" alt="[^"]*" width="100%"><\/a><\/buying-time-chart>\n<script async src="[^"]*embed\.js"><\/script>$/);
    assert.ok(element.includes(`${reader.site.url}v/${VERSION}/embed.js`));
    assert.match(await choose(reader, "share-form", "address"), /^http[^ ]*$/);
    await reader.unharmed();
  });

  test("the preview is the chart as it will be", async () => {
    await reader.open("en/gpu-debt/?v=1&advance=0.7");
    const summary = await reader.run(() => document.querySelector('[data-chart="cover"] .summary').textContent);
    await open(reader, "cover");
    // WebKit forgets a new address that a lazy frame gets before it has begun with the last: nobody chooses so fast.
    await reader.until("the preview begins", () => document.getElementById("share-preview").contentDocument?.querySelector(".summary") != null);
    await choose(reader, "share-theme", "dark");
    await reader.enterFrame(() => document.getElementById("share-preview"), [], () => document.documentElement.dataset.theme === "dark" && document.documentElement.hasAttribute("data-ready"));
    assert.equal(await reader.run(() => document.querySelector(".summary").textContent), summary);
    await reader.leaveFrame();
    assert.equal(await reader.run(() => String(document.getElementById("share-preview").clientHeight)), (await texts(reader))["share-height"]);
    await reader.click("#share-close");
    assert.equal(await reader.run(() => document.getElementById("share-preview").hasAttribute("src")), false, "what is not seen does not run");
    await reader.unharmed();
  });

  for (const [lang, words] of [
    ["en", /^The link has [23],\d{3} characters\. Some mail programs/],
    ["ja", /^このリンクは[23]\d{3}文字あります。2000文字を超える/],
  ]) {
    test(`${lang}: a long link is said, a file offered, and its chart can be embedded`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "downloads-"));
      try {
        await reader.withDownloads(folder, async () => {
          const row = (index) => `三菱ＵＦＪ銀行${index}_loan_1e9_0.05_2030-06_maturity`;
          await reader.open(`${lang}/maturity-wall/#v=1&tranches=${Array.from({ length: 40 }, (_, index) => row(index)).join("*")}`);
          await open(reader, "wall");
          assert.match(await reader.run(() => document.querySelector("#share-long:not([hidden]) p").textContent), words);
          await reader.click('#share-long [data-export="inputs"]');
          const saved = await reader.wait("the file is there", () => readdirSync(folder).includes("maturity-wall.json") && readFileSync(join(folder, "maturity-wall.json"), "utf8"));
          assert.equal(JSON.parse(saved).inputs.tranches.length, 40);

          // What servers see of it is short, and the frame shows the case.
          const src = new URL(attribute((await texts(reader))["share-code"], "src"));
          assert.ok(src.search.length < 200 && src.hash.startsWith("#v=1&") && src.href.length < 4_000, src.href);
          const summary = await reader.run(() => document.querySelector('[data-chart="wall"] .summary').textContent);
          await reader.enterFrame(() => document.getElementById("share-preview"), [], (summary) => document.documentElement.hasAttribute("data-ready") && !document.documentElement.hasAttribute("data-pending") && document.querySelector(".summary").textContent === summary, [summary]);
          await reader.leaveFrame();
          // Another case in the same frame.
          await choose(reader, "share-lang", lang === "en" ? "ja" : "en");
          await reader.enterFrame(() => document.getElementById("share-preview"), [], (lang) => document.documentElement.lang !== lang && document.documentElement.hasAttribute("data-ready"), [lang]);
          await reader.leaveFrame();
          await reader.click("#share-close");
          await reader.click("#reset-all");
          await open(reader, "wall");
          assert.equal(await reader.run(() => document.getElementById("share-long").hidden), true);
          await reader.unharmed();
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  test("files: SVG and PNG that stand alone, data as CSV", async () => {
    const folder = mkdtempSync(join(tmpdir(), "downloads-"));
    try {
      await reader.withDownloads(folder, async () => {
        const file = async (name) => {
          const path = join(folder, name);
          return reader.wait(`${name} is there`, () => existsSync(path) && readFileSync(path).length > 0 && readFileSync(path));
        };
        for (const [path, chart] of [["ja/side-by-side/?v=1&neo-debt=0.9", "lanes"], ["en/refinancing/", "tornado"]]) {
          await reader.open(path);
          const id = path.split("/")[1];
          await open(reader, chart);
          await reader.run(() => (document.getElementById("share-paper").value = "dark"));
          const names = {};
          for (const kind of ["svg", "png", "csv", "data"]) {
            await reader.click(`[data-export="${kind}"]`);
            names[kind] = await reader.until("it is said", (kind) => document.getElementById("share-said").textContent.match(new RegExp(`buying-time-[^ ]*\\.${kind}`))?.[0], kind === "data" ? "data\\.csv" : kind);
          }
          assert.ok(names.svg.startsWith(`buying-time-${VERSION}-${id}-${chart}-${path.slice(0, 2)}`), names.svg);
          const svg = (await file(names.svg)).toString();
          const told = await reader.runUnconfined((text) => {
            const read = new DOMParser().parseFromString(text, "image/svg+xml");
            const root = read.documentElement;
            return { broken: Boolean(read.querySelector("parsererror")), width: root.getAttribute("width"), height: root.getAttribute("height"), text: root.textContent, paper: root.querySelector("[fill]").getAttribute("fill") };
          }, svg);
          assert.deepEqual([told.broken, told.width, told.paper], [false, "720", "#161412"]);
          assert.ok(told.text.includes(`${reader.site.url}v/${VERSION}/${path}`), told.text);
          assert.ok(!/href|@import|url\(|var\(/.test(svg));
          const png = await file(names.png);
          assert.equal(png.subarray(1, 4).toString(), "PNG");
          assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2160, 3 * Number(told.height)]);
          const csv = (await file(names.csv)).toString();
          assert.ok(csv.startsWith("\ufeff") && csv.includes("\r\n") && csv.includes(VERSION));
          if (chart === "lanes") assert.match(csv, /,0\.9,/);
          const data = (await file(names.data)).toString();
          assert.ok(data.startsWith("\ufeff") && !data.includes(VERSION) && !/\r\n,*\r\n/.test(data), "one table");
        }
        await reader.unharmed();
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("copying: the text and the picture, and what is said when it is refused", async () => {
    const { origin } = new URL(reader.site.url);
    await engine.clipboard?.(reader.driver, origin);
    await reader.open("en/liquidation/");
    await open(reader, "path");
    await reader.click('[data-copy="cite-bibtex"]');
    await reader.until("it is copied", () => document.getElementById("share-said").textContent === "Copied.");
    // WebKit would ask the reader first.
    if (engine.readsClipboard) assert.equal(await reader.driver.executeAsyncScript((done) => navigator.clipboard.readText().then(done, String)), (await texts(reader))["cite-bibtex"]);
    await reader.click('[data-export="clipboard"]');
    await reader.until("it is copied", () => /picture is on the clipboard/.test(document.getElementById("share-said").textContent));
    // Firefox without a screen has no pictures on its clipboard.
    if (engine.readsPictures) {
      const kinds = await reader.driver.executeAsyncScript((done) => navigator.clipboard.read().then((items) => done(items.flatMap((item) => item.types)), String));
      assert.ok(kinds.includes("image/png"), String(kinds));
    }

    await reader.run(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
      window.ClipboardItem = undefined;
    });
    await reader.click('[data-copy="share-code"]');
    await reader.until("it says so", () => /Ctrl\+C/.test(document.getElementById("share-said").textContent));
    assert.equal(await reader.run(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), (await texts(reader))["share-code"]);
    await reader.click('[data-export="clipboard"]');
    await reader.until("it says so", () => /Download it instead/.test(document.getElementById("share-said").textContent));
    // To Firefox the refusal, which comes from outside of the page, has been caught by nobody.
    assert.deepEqual((await reader.consoleErrors()).filter((line) => line !== "Error: no"), []);
    await reader.unharmed();
  });

  test("words from a hostile link run nowhere", async () => {
    await reader.open("en/maturity-wall/");
    const query = await reader.run(() => {
      const cell = document.querySelector(".sheet td.words input");
      cell.value = '"><img src=x onerror=window.hacked=1>';
      cell.dispatchEvent(new Event("input", { bubbles: true }));
      cell.dispatchEvent(new Event("change", { bubbles: true }));
      return cell.value;
    });
    assert.ok(query.includes("onerror"));
    await reader.until("the link has it", () => location.href.includes("onerror"));
    for (const form of ["iframe", "element", "address"]) {
      await open(reader, "issuers");
      const snippet = await choose(reader, "share-form", form);
      assert.ok(!snippet.includes("<img src=x"), snippet.slice(0, 300));
      await reader.click("#share-close");
    }
    assert.equal(await reader.run(() => window.hacked ?? null), null);
    await reader.unharmed();
  });

  // To axe the dialog is the same in every engine but for its colours.
  for (const lang of engine.full ? ["en", "ja"] : ["ja"]) {
    for (const width of engine.full ? [390, 1280] : [390]) {
      test(`${lang} at ${width}: axe finds nothing in the dialog, and nothing sticks out`, async () => {
        await reader.withViewport(width, 844, async () => {
          await reader.open(`${lang}/side-by-side/`);
          await open(reader, "payers");
          assert.deepEqual(await axe(reader, "#share"), []);
          const out = await reader.run(() => {
            const dialog = document.getElementById("share");
            const wide = dialog.getBoundingClientRect();
            const over = [...dialog.querySelectorAll("*")].filter((found) => found.getClientRects().length > 0 && found.localName !== "option" && (found.getBoundingClientRect().right > wide.right + 1 || found.getBoundingClientRect().left < wide.left - 1));
            return [wide.right <= innerWidth + 1, over.map((found) => found.outerHTML.slice(0, 80))];
          });
          assert.deepEqual(out, [true, []]);
        });
      });
    }
  }

  test("the guide can be read in both languages, and leads to pages that are there", async () => {
    for (const lang of ["en", "ja"]) {
      await reader.driver.get(reader.url(`${lang}/newsroom/`));
      const told = await reader.run(() => ({
        headings: [...document.querySelectorAll("main h2")].map((found) => found.id),
        left: document.body.textContent.match(/\{(base|root|version)\}/),
        links: [...document.querySelectorAll("a[href]")].map((found) => found.href).filter((href) => href.startsWith(location.origin)),
        wide: document.documentElement.scrollWidth <= innerWidth,
      }));
      assert.ok(told.headings.length >= 12 && told.headings.every(Boolean));
      assert.equal(told.left, null);
      assert.equal(told.wide, true);
      for (const link of new Set(told.links.map((href) => href.split("#")[0]))) {
        assert.equal((await fetch(link)).status, 200, link);
      }
    }
  });

  test("a preset's page can be read, and leads to the calculator with the same answer", async () => {
    const sentence = await reader.withoutScripts(async () => {
      await reader.driver.get(reader.url("ja/liquidation/systemic/"));
      assert.ok(await reader.run(() => [...document.querySelectorAll("svg.chart")].some((found) => found.getBoundingClientRect().width > 200)));
      return reader.run(() => document.querySelector(".sentence").textContent);
    });
    await reader.driver.get(reader.url("ja/liquidation/systemic/"));
    await reader.ready();
    assert.equal(await reader.sentence(), sentence);
    assert.equal(await reader.run(() => document.querySelector('[data-preset="systemic"]').getAttribute("aria-pressed")), "true");
  });
});
