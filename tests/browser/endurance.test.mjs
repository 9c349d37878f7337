// A day's worth of moves leaves the page as it was: no memory, no element, no listener more.

import { test } from "node:test";
import { assert, assertSame, suite } from "./support.mjs";

const MOVES = 100_000;
/** One of so many moves is drawn by the page; browsers show no more than one a frame. */
const DRAWN_EVERY = 10;
/** Moves between two frames. */
const BATCH = 125;
const EDITS = 2_000;

/** What of the page takes room, after the browser has thrown away what it may. */
async function room(reader) {
  // What is given back in one round lets go of more in the next.
  for (let round = 0; round < 3; round += 1) {
    await reader.devtools("HeapProfiler.collectGarbage");
    await reader.painted();
  }
  const { metrics } = await reader.devtools("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await reader.run(() => window.programs.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), documents: of("Documents"), wasm };
}

/** Keeps the memory of each program that starts, which nothing else names. */
const KEEP = `{
  window.programs = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const begin = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const begun = await begin.apply(WebAssembly, args);
      window.programs.push(...Object.values((begun.instance ?? begun).exports).filter((found) => found instanceof WebAssembly.Memory));
      return begun;
    };
  }
}`;

/** So many moves, over all sliders in turn, in long drags; gives how long they took. */
const move = (reader, moves) =>
  reader.driver.executeAsyncScript(
    (moves, drawnEvery, batch, done) => {
      const sliders = [...document.querySelectorAll("[data-slider]")].filter((found) => !found.closest("#world"));
      const start = performance.now();
      const frame = () => new Promise(requestAnimationFrame);
      // A drag of a few hundred positions, and then another slider.
      const drag = 500;
      (async () => {
        for (let made = 0; made < moves; made += 1) {
          const slider = sliders[Math.floor(made / drag) % sliders.length];
          slider.value = String((made * 7) % (Number(slider.max) + 1));
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          // The page draws when it is its turn; often enough it is.
          if (made % drawnEvery === 0) await null;
          if (made % batch === batch - 1) await frame();
        }
        done(performance.now() - start);
      })();
    },
    moves,
    DRAWN_EVERY,
    BATCH,
  );

function assertNoMore(before, after, what) {
  const shown = Object.keys(before).map((key) => `${key} ${before[key]} -> ${after[key]}`).join(", ");
  console.log(`${what}: ${shown}`);
  // What a browser keeps for itself (compiled code, caches) is no growth; a few bytes a move would be megabytes.
  assert.ok(after.heap - before.heap < 1_000_000, `the heap grew: ${shown}`);
  assert.ok(after.wasm - before.wasm <= 2 * 65_536, `the program's memory grew: ${shown}`);
  // A table that was just replaced may still be held by the browser; one of each edit would be tens of thousands.
  assert.ok(after.nodes - before.nodes < 1_000, `there are more nodes: ${shown}`);
  assert.ok(after.listeners <= before.listeners, `there are more listeners: ${shown}`);
  assert.equal(after.documents, before.documents, shown);
}

suite("endurance", { devtools: true }, (reader) => {
  test(`${MOVES} moves of sliders leave nothing behind`, async () => {
    await reader.devtools("Performance.enable");
    await reader.withEarlyScript(KEEP, async () => {
      await reader.open("en/gpu-debt/");
      // The first moves make what is kept: tables, words, drawings of every kind.
      await move(reader, 6_000);
      await reader.click("#reset-all");
      await reader.settled();
      const [picture, before] = [await reader.picture(), await room(reader)];
      const took = await move(reader, MOVES);
      await reader.click("#reset-all");
      await reader.settled();
      assertNoMore(before, await room(reader), `${MOVES} moves in ${(took / 1000).toFixed(1)} s`);
      assertSame(await reader.picture(), picture, "all is as it was");
      await reader.unharmed();
    });
  });

  test(`${EDITS} edits of a table, rows added and taken away`, async () => {
    await reader.devtools("Performance.enable");
    await reader.withEarlyScript(KEEP, async () => {
      await reader.open("en/maturity-wall/");
      const edit = (edits) =>
        reader.driver.executeAsyncScript(
          (edits, done) => {
            const frame = () => new Promise(requestAnimationFrame);
            const write = (place, text) => {
              const cell = document.querySelector(`[data-cell="tranches ${place}"]`);
              cell.value = text;
              cell.dispatchEvent(new Event("input", { bubbles: true }));
            };
            const rows = () => document.querySelectorAll("#rows-tranches tr").length;
            const first = rows();
            (async () => {
              for (let made = 0; made < edits; made += 1) {
                if (made % 100 === 98) document.querySelector("[data-add=tranches]").click();
                else if (made % 100 === 99) document.querySelector(`[data-remove="tranches ${rows() - 1}"]`).click();
                else write(`${made % first} ${made % 3 ? 2 : 0}`, made % 3 ? String(1 + (made % 90) / 10) : `Name ${made % 50}`);
                if (made % 8 === 0) await null;
                if (made % 40 === 39) await frame();
              }
              done(rows() - first);
            })();
          },
          edits,
        );
      assert.equal(await edit(300), 0);
      await reader.click("#reset-all");
      await reader.settled();
      const [picture, before] = [await reader.picture(), await room(reader)];
      // In parts: a busy machine takes its time.
      for (let part = 0; part < 4; part += 1) assert.equal(await edit(EDITS / 4), 0);
      await reader.click("#reset-all");
      await reader.settled();
      assertNoMore(before, await room(reader), `${EDITS} edits`);
      assertSame(await reader.picture(), picture, "all is as it was");
      await reader.unharmed();
    });
  });
});
