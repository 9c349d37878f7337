// Values can be read off every chart by keyboard and by pointer.

import { test } from "node:test";
import { Key, assert, suite } from "./support.mjs";

const READ = { en: "Point, touch or use the arrow keys to read values.", ja: "指す、触れる、または矢印キーで値を読めます。" };

/** What a chart says of the place that is read: nothing to see while there is none. */
function reading(reader, id) {
  return reader.run((id) => {
    // The leading chart is there in two sizes, of which one is shown.
    const figure = [...document.querySelectorAll(`#${id} .plot`)].find((plot) => plot.checkVisibility());
    const scrub = figure.querySelector(".scrub");
    return {
      spoken: scrub.getAttribute("aria-valuetext"),
      shown: figure.querySelector(".readout").textContent,
      now: Number(scrub.getAttribute("aria-valuenow")),
      last: Number(scrub.getAttribute("aria-valuemax")),
      marks: figure.querySelectorAll(".mark line, .mark circle").length,
    };
  }, id);
}

/** Where a chart is read: of the sizes of a drawing, one is shown. */
function scrubOf(reader, id) {
  return reader.run((id) => [...document.querySelectorAll(`#${id} .scrub`)].find((scrub) => scrub.checkVisibility()), id);
}

async function read(reader, id, former) {
  await reader.until(
    "the reading changes",
    (id, former) => [...document.querySelectorAll(`#${id} .scrub`)].find((scrub) => scrub.checkVisibility()).getAttribute("aria-valuetext") !== former,
    id,
    former.spoken,
  );
  return reading(reader, id);
}

suite("reading", {}, (reader, _, { pages }) => {
  for (const page of pages) {
    test(`${page.name}: by keyboard`, async () => {
      await reader.open(page.path);
      const charts = await reader.run(() => [...document.querySelectorAll("figure[data-chart]")].map((figure) => figure.id));
      assert.equal(charts.length, page.charts);
      for (const id of charts) {
        const scrub = await scrubOf(reader, id);
        let now = await reading(reader, id);
        assert.deepEqual([now.spoken, now.shown, now.marks], [READ[page.lang], "", 0], id);
        assert.ok(now.last > 1, `${id} has ${now.last + 1} places`);
        await scrub.sendKeys(Key.ARROW_RIGHT);
        const first = await read(reader, id, now);
        assert.equal(first.now, 0);
        assert.equal(first.shown, first.spoken);
        assert.equal(first.marks, 1);
        assert.match(first.spoken, /[0-9]/);
        await scrub.sendKeys(Key.ARROW_RIGHT);
        now = await read(reader, id, first);
        assert.equal(now.now, 1);
        await scrub.sendKeys(Key.ARROW_LEFT);
        now = await read(reader, id, now);
        assert.deepEqual(now, first);
        // As the picture has it: bars begin at the top, a heat map's rows at the bottom.
        const [on, back] = page.fromTop?.some((chart) => id === `chart-${chart}`) ? [Key.ARROW_DOWN, Key.ARROW_UP] : [Key.ARROW_UP, Key.ARROW_DOWN];
        await scrub.sendKeys(on);
        const further = await read(reader, id, first);
        assert.ok(further.now > first.now, `${id}: on`);
        await scrub.sendKeys(back);
        assert.deepEqual(await read(reader, id, further), first, `${id}: and back`);
        await scrub.sendKeys(Key.END);
        const end = await read(reader, id, first);
        assert.equal(end.now, end.last);
        await scrub.sendKeys(Key.ARROW_RIGHT, Key.HOME);
        assert.equal((await read(reader, id, end)).now, 0);
        // A slider moved meanwhile: the reading follows.
        if (id === charts[page.read ?? 0]) {
          let old = await reading(reader, id);
          if (!page.atStart) {
            await scrub.sendKeys(Key.END);
            old = await read(reader, id, old);
          }
          await reader.slide(page.slider, 40);
          await read(reader, id, old);
        }
        await scrub.sendKeys(Key.ESCAPE);
        await reader.until("the reading ends", (id, words) => [...document.querySelectorAll(`#${id} .scrub`)].find((found) => found.checkVisibility()).getAttribute("aria-valuetext") === words, id, READ[page.lang]);
      }
      await reader.unharmed();
    });

    test(`${page.name}: by pointer`, async () => {
      await reader.open(page.path);
      const charts = await reader.run(() => [...document.querySelectorAll("figure[data-chart]")].map((figure) => figure.id));
      for (const id of charts) {
        const scrub = await reader.steady(await scrubOf(reader, id));
        const { width, height } = await reader.run((element) => {
          const box = element.getBoundingClientRect();
          return { width: box.width, height: box.height };
        }, scrub);
        let former = await reading(reader, id);
        const seen = new Set();
        for (const [x, y] of [[-0.3, -0.3], [0.0, 0.0], [0.35, 0.3]]) {
          await reader.driver
            .actions({ async: true })
            .move({ origin: scrub, x: Math.round(x * width), y: Math.round(y * height), duration: 0 })
            .perform();
          former = await read(reader, id, former);
          assert.equal(former.marks, 1);
          assert.equal(former.shown, former.spoken);
          seen.add(former.spoken);
        }
        assert.equal(seen.size, 3, `${id}: ${[...seen].join(" | ")}`);
        // Away from the chart the reading ends.
        await reader.driver.actions({ async: true }).move({ x: 0, y: 0, duration: 0 }).perform();
        await reader.until("the reading ends", (id, words) => [...document.querySelectorAll(`#${id} .scrub`)].find((found) => found.checkVisibility()).getAttribute("aria-valuetext") === words, id, READ[page.lang]);
      }
      await reader.unharmed();
    });

    test(`${page.name}: the data of each chart are a table`, async () => {
      await reader.open(page.path);
      const tables = await reader.run(() =>
        [...document.querySelectorAll("figure[data-chart]")].map((figure) => {
          figure.querySelector("details").open = true;
          const table = figure.querySelector("details table");
          return {
            shown: table.getClientRects().length > 0,
            rows: table.querySelectorAll("tbody tr").length,
            heads: table.querySelectorAll("th[scope]").length,
            text: table.innerText,
          };
        }),
      );
      assert.equal(tables.length, page.charts);
      for (const table of tables) {
        assert.equal(table.shown, true);
        assert.ok(table.rows >= 2 && table.heads >= 2, JSON.stringify(table));
        assert.doesNotMatch(table.text, /NaN|\binf\b|undefined/);
      }
    });
  }
});
