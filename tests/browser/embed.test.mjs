// One chart in a page of its own, as a frame shows it.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LANGS, MODELS, SITE_DIR, assert, axe, suite } from "./support.mjs";
import { article, awake, nth, serveHost, within } from "./host.mjs";
import { packed } from "./packed.mjs";

const QUESTIONS = ["solve", "tornado", "grid"];

/** What a reader sees of the chart now. */
const seen = (reader) =>
  reader.run(() => {
    const shown = [...document.querySelectorAll(".drawing > svg")].filter((found) => found.checkVisibility({ visibilityProperty: true }) && found.getClientRects().length > 0);
    return {
      kicker: document.querySelector(".kicker").textContent,
      title: document.querySelector("h1").textContent,
      summary: document.querySelector(".summary").textContent,
      drawings: shown.map((found) => found.outerHTML),
      sizes: shown.map((found) => found.viewBox.baseVal.width),
      rows: [...document.querySelectorAll(".input")].filter((found) => found.checkVisibility()).map((found) => found.id.slice(4)),
      table: document.querySelector("figure .data").textContent,
      full: document.getElementById("full").href,
    };
  });

const open = async (reader, path) => {
  await reader.driver.get(reader.url(path));
  await awake(reader);
};

suite("embed", {}, (reader, engine, { kinds, pages }) => {
  const embed = (page) => ({ ...page, path: `${page.path}embed/${page.chart}/` });

  test("says what it shows, at once and without JavaScript", async () => {
    const before = new Map();
    await reader.withoutScripts(async () => {
      for (const page of pages.map(embed)) {
        await reader.driver.get(reader.url(page.path));
        const still = await seen(reader);
        assert.ok(still.title.length > 5 && still.summary.length > 10 && still.table.length > 50, page.path);
        assert.equal(still.drawings.length, 1, page.path);
        assert.deepEqual(still.rows, [], page.path);
        assert.match(await reader.run(() => document.querySelector("noscript").textContent), page.lang === "en" ? /JavaScript is off/ : /JavaScriptが無効/);
        before.set(page.path, still);
      }
    });
    for (const [path, still] of before) {
      await open(reader, path);
      assert.deepEqual(await seen(reader), still, `${path}: the calculator draws what was there`);
      await reader.unharmed();
    }
  });

  for (const page of kinds.map(embed)) {
    test(`${page.id} ${page.lang}: shows the case of its address, and the full page shows the same`, async () => {
      await reader.open(`${page.lang}/${page.id}/`);
      await reader.slide(page.slider, 37);
      await reader.addressWith(page.slider);
      const query = new URL(await reader.driver.getCurrentUrl()).search.slice(1);
      const summary = await reader.run((chart) => document.querySelector(`[data-chart="${chart}"] .summary`).textContent, page.chart);
      await open(reader, `${page.path}?${query}&controls=${page.slider}_${page.other}&theme=dark`);
      const there = await seen(reader);
      assert.equal(there.summary, summary);
      assert.deepEqual(new Set(there.rows), new Set([page.slider, page.other]));
      assert.equal(there.full, reader.url(`${page.lang}/${page.id}/?${query}`));
      assert.equal(await reader.run(() => document.documentElement.dataset.theme), "dark");

      // A reader moves an input: picture and link follow; a reset goes back to the article's case.
      await reader.slide(page.slider, 120, 121);
      await reader.until("the link follows", (former) => document.getElementById("full").href !== former, there.full);
      const moved = await seen(reader);
      if (!page.still?.includes(0)) assert.notDeepEqual(moved.drawings, there.drawings);
      await reader.click("#reset-all");
      await reader.until("the article's case is back", (href) => document.getElementById("full").href === href, there.full);
      assert.deepEqual((await seen(reader)).drawings, there.drawings);
      assert.equal(await reader.run(() => location.search), `?${query}&controls=${page.slider}_${page.other}&theme=dark`, "the address is the article's");
      await reader.unharmed();
    });
  }

  for (const { id, lang, slider, other } of kinds) {
    for (const question of QUESTIONS) {
      test(`${id} ${lang}: the question ${question} stands by itself`, async () => {
        // All inputs can be moved: nothing else stands there, and its picture is the default's.
        await open(reader, `${lang}/${id}/embed/${question}/?v=1&controls=all`);
        const { drawings, rows } = await seen(reader);
        assert.equal(drawings.length, 1);
        assert.ok(rows.includes(slider) && rows.includes(other), rows.join());
        // Another case is answered after a pause; its words may stay the same, its picture does not at every place.
        await reader.run(() => {
          window.answered = 0;
          const count = () => (window.answered += document.querySelector("[aria-busy]") ? 0 : 1);
          new MutationObserver(count).observe(document.body, { subtree: true, attributeFilter: ["aria-busy"] });
        });
        for (const [times, position] of [20, 60, 100, 130].entries()) {
          await reader.slide(slider, position);
          await reader.until("it is answered", (times) => window.answered > times, times);
          const now = await seen(reader);
          assert.equal(now.drawings.length, 1);
          if (now.drawings[0] !== drawings[0]) return;
        }
        assert.fail("the picture stands still");
      });
    }
  }

  for (const model of MODELS) {
    // A file is as large in every browser.
    if (engine.full) test(`${model.id}: the first picture is small, and so is all of it`, () => {
      for (const lang of LANGS) {
        for (const chart of [model.chart, ...QUESTIONS]) {
          const path = `${lang}/${model.id}/embed/${chart}/index.html`;
          const page = packed(path);
          assert.ok(page <= 30_000, `${lang} ${chart}: ${page} bytes`);
          const [, start] = /data-program="(?:\.\.\/)+([^"]+)"/.exec(readFileSync(join(SITE_DIR, path), "utf8"));
          const [, program] = /"\.\/(buying-time-[0-9a-f]+\.wasm)"/.exec(readFileSync(join(SITE_DIR, start), "utf8"));
          const all = page + packed(start) + packed(program);
          assert.ok(all <= 280_000, `${lang} ${chart}: ${all} bytes`);
        }
      }
    });
  }

  test("drawings fit the width", async () => {
    for (const [width, size] of [[320, 320], [479, 320], [480, 540], [719, 540], [720, 720], [1000, 720]]) {
      await reader.withViewport(width, 900, async () => {
        await open(reader, "en/hurdle/embed/ramp/?v=1&k=4e12");
        assert.deepEqual((await seen(reader)).sizes, [size], `${width} px`);
        assert.ok(await reader.run(() => document.documentElement.scrollWidth <= innerWidth), `${width} px: sticks out`);
      });
    }
  });

  for (const page of pages) {
    test(`${page.name}: in the narrowest frame no letter is below 11 px`, async () => {
      await reader.withViewport(320, 900, async () => {
        for (const chart of readdirSync(join(SITE_DIR, page.lang, page.id, "embed"))) {
          await reader.driver.get(reader.url(`${page.lang}/${page.id}/embed/${chart}/`));
          const small = await reader.run(() => {
            const svg = [...document.querySelectorAll(".drawing > svg")].find((found) => found.getClientRects().length > 0);
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return [...svg.querySelectorAll("text")].map((text) => [text.textContent, parseFloat(getComputedStyle(text).fontSize) * scale]).filter(([, size]) => size < 11);
          });
          assert.deepEqual(small, [], chart);
        }
      });
    });
  }

  test("in a frame that is higher than it need be, the picture takes the room, and the page around is told what would do", async () => {
    reader.site.pages.set("/tall/", article(`<iframe src="${reader.url("en/hurdle/embed/ramp/")}" width="700" height="700" title="A chart"></iframe>`));
    await reader.driver.get(reader.url("tall/"));
    await reader.until("it has a height", () => {
      const frame = document.querySelector("iframe");
      const page = frame.contentDocument;
      if (!page?.documentElement?.hasAttribute("data-ready")) return false;
      // What it needs, and as much again as a phone's frame would leave blank here.
      frame.height = Math.ceil(page.getElementById("answer").getBoundingClientRect().height) - Number(page.documentElement.dataset.added ?? 0) + 120;
      return true;
    });
    const measured = () => reader.until("the frame is full", () => {
      const page = document.querySelector("iframe").contentDocument;
      const answer = page?.getElementById("answer")?.getBoundingClientRect();
      if (!answer || !page.documentElement.hasAttribute("data-ready")) return false;
      const blank = document.querySelector("iframe").clientHeight - answer.height;
      return blank > -1 && blank < 40 && { height: answer.height, added: Number(page.documentElement.dataset.added), overflow: page.documentElement.scrollHeight };
    });
    const tall = await measured();
    assert.ok(tall.added > 80, `${tall.added} px were added`);
    assert.ok(tall.overflow <= tall.height + 40, `${tall.overflow} px in ${tall.height}`);
    const needed = tall.height - tall.added;
    const told = await reader.run(() => new Promise((done) => {
      addEventListener("message", ({ data }) => data?.type === "height" && done(data.height));
      document.querySelector("iframe").contentWindow.postMessage({ "buying-time": 1, type: "hello" }, "*");
    }));
    assert.ok(Math.abs(told - needed) <= 2, `${told} where ${needed} would do`);
    // A host that follows makes the frame as high as it was told: nothing is added any more.
    await reader.run((height) => { document.querySelector("iframe").height = height; }, told);
    await reader.until("the picture is as it was", () => Number(document.querySelector("iframe").contentDocument.documentElement.dataset.added) === 0);
    assert.ok(Math.abs((await measured()).height - needed) <= 2);
  });

  for (const page of pages.map(embed)) {
    test(`${page.id} ${page.lang}: the dialog's height shows all of it at every width`, async () => {
      await reader.open(`${page.lang}/${page.id}/`);
      // A page that is like others: its own chart, as it is written.
      const isKind = kinds.some(({ name }) => name === page.name);
      for (const chart of isKind ? [page.chart, "tornado"] : [page.chart]) {
        const heights = await reader.run((chart) => {
          document.querySelector(`button[data-share="${chart}"]`).click();
          const choose = (value) => {
            const select = document.getElementById("share-controls");
            select.value = value;
            select.dispatchEvent(new Event("change", { bubbles: true }));
            const source = new URL(document.getElementById("share-code").value.match(/src="([^"]*)"/)[1].replaceAll("&amp;", "&"));
            return [source.pathname.slice(1) + source.search, Number(document.getElementById("share-height").value)];
          };
          const found = ["none", "some"].map(choose);
          document.getElementById("share-close").click();
          return found;
        }, chart);
        const at = await reader.run(() => location.href);
        for (const [path, height] of heights) {
          // Side by side, as wide as frames are.
          const widths = [320, 360, 383, 390, 479, 480, 600, 719, 720, 900];
          reader.site.pages.set("/frames/", article(widths.map((width) => `<iframe src="${reader.url(path)}" width="${width}" height="600" title="${width}"></iframe>`).join("\n")));
          await reader.driver.get(reader.url("frames/"));
          if (isKind) await reader.run(() => document.querySelectorAll("iframe").forEach((frame) => frame.contentWindow.dispatchEvent(new Event("pointerover"))));
          const own = await reader.until("all of them answer", (isKind) => {
            const pages = [...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument);
            if (!pages.every((page) => page?.documentElement?.hasAttribute(isKind ? "data-ready" : "lang") && !page.documentElement.hasAttribute("data-pending"))) return false;
            return pages.map((page) => Math.ceil(page.getElementById("answer").getBoundingClientRect().height));
          }, isKind);
          own.forEach((own, index) => assert.ok(own <= height, `${chart} at ${widths[index]}: ${own} high in ${height}`));
          const most = Math.max(...own);
          assert.ok(height <= most * 1.3, `${chart}: ${height} where ${most} would do`);
        }
        await reader.driver.get(at);
        await reader.ready();
      }
    });
  }

  test("a chart by itself is headed by what is asked", async () => {
    for (const [lang, former, now] of [["en", /Net present value/, /Revenue AI needs/], ["ja", /正味現在価値/, /AIに必要な売上高/]]) {
      await open(reader, `${lang}/hurdle/embed/tornado/`);
      assert.match((await seen(reader)).kicker, former);
      await open(reader, `${lang}/hurdle/embed/tornado/?v=1&tornado=revenue-annuity`);
      const there = await seen(reader);
      assert.match(there.kicker, now);
      assert.match(there.summary, now);
      assert.match(await reader.driver.getTitle(), now);
    }
  });

  test("in a frame that is too low, source and licence stay in sight", async () => {
    await reader.withViewport(400, 300, async () => {
      await open(reader, "en/hurdle/embed/ramp/?controls=all");
      const box = await reader.run(() => {
        const { top, bottom } = document.querySelector("footer").getBoundingClientRect();
        return [top > 0, bottom <= innerHeight + 1];
      });
      assert.deepEqual(box, [true, true]);
    });
  });

  test("a table can't be moved in an embed, and that is said", async () => {
    await open(reader, "en/maturity-wall/embed/wall/?controls=tranches_shut");
    assert.match(await reader.run(() => document.getElementById("notice-area").textContent), /“tranches” is a table, which can be changed on the full page only/);
    assert.deepEqual((await seen(reader)).rows, ["shut"]);
  });

  test("until its picture is there, another case shows no numbers but says why", async () => {
    await reader.withRefused(/\.wasm$/, async () => {
      await reader.driver.get(reader.url("en/hurdle/embed/ramp/?v=1&k=5e12"));
      await reader.until("it says that it could not start", () => !document.getElementById("no-wasm").hidden);
      const shown = await reader.run(() => [".summary", ".plot .drawing", ".pending"].map((name) => document.querySelector(name).checkVisibility({ visibilityProperty: true })));
      assert.deepEqual(shown, [false, false, true]);
      // The default case keeps its picture.
      await reader.driver.get(reader.url("en/hurdle/embed/ramp/"));
      await reader.until("it says that it could not start", () => !document.getElementById("no-wasm").hidden);
      assert.equal((await seen(reader)).drawings.length, 1);
    });
  });

  test("what an address asks for in vain is said, and the rest holds", async () => {
    await open(reader, "en/hurdle/embed/ramp/?v=1&k=5e12&margin=banana&controls=k_nothing_%3Cb%3E");
    const notices = await reader.run(() => document.getElementById("notice-area").textContent);
    assert.match(notices, /margin/i);
    assert.match(notices, /“nothing” is not an input/);
    assert.match(notices, /“<b>” is not an input/);
    assert.deepEqual((await seen(reader)).rows, ["k"]);
    await reader.unharmed();
  });

  test("storage that throws, a clipboard that is refused: said, and nothing is lost", async () => {
    const source = `
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")), write: () => { throw new Error("no"); } } });`;
    await reader.withEarlyScript(source, async () => {
      await open(reader, "en/gpu-debt/embed/cover/?v=1&advance=0.7&controls=advance");
      await reader.click("#share > summary");
      await reader.click('[data-copy="share-code"]');
      await reader.until("it says so", () => /Ctrl\+C/.test(document.getElementById("share-said").textContent));
      assert.equal(await reader.run(() => String(getSelection()) || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)), await reader.run(() => document.getElementById("share-code").value));
      await reader.click('[data-export="clipboard"]');
      await reader.until("it says so", () => /Download it instead/.test(document.getElementById("share-said").textContent));
      assert.match(await reader.run(() => document.querySelector('[data-input="advance"]').value), /70/);
      assert.match(await reader.run(() => document.getElementById("share-code").value), /advance=0\.7&amp;controls=advance/);
      await reader.unharmed();
    });
  });

  test("full screen, where it is allowed", async () => {
    await open(reader, "en/hurdle/embed/ramp/");
    await reader.click("#full-screen");
    await reader.until("it fills the screen", () => document.fullscreenElement === document.documentElement);
    await reader.click("#full-screen");
    await reader.until("it is as before", () => document.fullscreenElement === null);
    // A frame that the page around does not allow it offers none.
    const host = await serveHost({ "/": article(`<iframe src="${reader.url("en/hurdle/embed/ramp/")}" width="600" height="700" title="A chart"></iframe>`) });
    try {
      await reader.driver.get(host.url);
      await within(reader, nth, async () => {
        await awake(reader);
        assert.equal(await reader.run(() => document.getElementById("full-screen").checkVisibility()), false);
      }, 0);
    } finally {
      await host.close();
    }
  });

  // To axe a page is the same in every engine but for its colours.
  for (const lang of engine.full ? LANGS : ["en"]) {
    for (const theme of engine.full ? ["light", "dark"] : ["dark"]) {
      test(`${lang} ${theme}: axe finds nothing, with everything opened`, async () => {
        // All of it in the window at once: what stays at its lower edge covers nothing then.
        await reader.withViewport(1280, 4000, async () => {
          for (const path of ["hurdle/embed/ramp/?controls=all", "maturity-wall/embed/issuers/", "refinancing/embed/tornado/?controls=cfads"]) {
            await open(reader, `${lang}/${path}${path.includes("?") ? "&" : "?"}theme=${theme}`);
            await reader.run(() => {
              for (const details of document.querySelectorAll("details")) details.open = true;
            });
            assert.deepEqual(await axe(reader), [], path);
          }
        });
      });
    }
  }
});

suite("embed, from afar", { network: true }, (reader) => {
  test("the calculator is fetched when the frame comes near, and not before", async () => {
    const host = await serveHost({ "/": article(`<p style="height: 4000px">Much to read.</p><iframe src="${reader.url("en/hurdle/embed/ramp/")}" width="600" height="700"></iframe>`) });
    try {
      await reader.requests();
      await reader.driver.get(host.url);
      await within(reader, nth, () => reader.until("the picture is there", () => document.readyState === "complete" && document.querySelector(".drawing > svg")), 0);
      await reader.painted();
      const early = await reader.requests();
      assert.ok(early.some((url) => url.includes("/embed/ramp/")));
      assert.ok(!early.some((url) => url.endsWith(".wasm") || url.endsWith(".js")), early.join("\n"));
      await reader.run(() => scrollTo(0, 4000));
      await within(reader, nth, () => awake(reader), 0);
      assert.equal((await reader.requests()).filter((url) => url.endsWith(".wasm")).length, 1);
    } finally {
      await host.close();
    }
  });
});
