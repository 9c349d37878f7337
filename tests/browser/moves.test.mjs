// Whatever is moved wherever: no crash, no nonsense in the text, a quiet console.

import { test } from "node:test";
import { assert, assertSame, seeded, suite } from "./support.mjs";

const NONSENSE = "NaN|undefined|\\bInfinity\\b|\\binf\\b|\\[object|-0%|−0%";

/** What a page looks wrong by, after each of the moves: [kind, key, value]. */
function play(reader, moves) {
  return reader.driver.executeAsyncScript(
    async (moves, nonsense, done) => {
      const wrong = [];
      const broken = new RegExp(nonsense);
      const next = () => new Promise((resolve) => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
      for (const [index, [kind, key, value]] of moves.entries()) {
        const element = document.querySelector(kind === "slider" ? `[data-slider="${key}"]` : `[data-input="${key}"]`);
        if (kind === "check") element.checked = value;
        else element.value = value;
        if (kind === "slider" || kind === "field") element.dispatchEvent(new Event("input", { bubbles: true }));
        if (kind !== "slider") element.dispatchEvent(new Event("change", { bubbles: true }));
        await next();
        await next();
        const text = [...document.querySelectorAll("#sentence, dl.headline, .summary, #results")].map((found) => found.textContent).join("\n");
        // The drawings are long: every fourth is read whole.
        const drawings = index % 4 !== 0 ? "" : [...document.querySelectorAll(".drawing")].map((found) => found.innerHTML).join("\n");
        const found = broken.exec(text) || broken.exec(drawings);
        if (found) wrong.push({ move: [kind, key, value], found: found[0], around: (text + drawings).match(new RegExp(`.{0,60}(${nonsense}).{0,30}`))?.[0] });
        if (!document.getElementById("sentence").textContent.trim()) wrong.push({ move: [kind, key, value], found: "no sentence" });
        if ([...document.querySelectorAll("figure")].some((figure) => !figure.querySelector(".drawing > svg.chart"))) wrong.push({ move: [kind, key, value], found: "no chart" });
        if (!document.getElementById("crashed").hidden) { wrong.push({ move: [kind, key, value], found: "crashed" }); break; }
        if (wrong.length > 5) break;
      }
      done(wrong);
    },
    moves,
    NONSENSE,
  );
}

function controls(reader) {
  return reader.run(() => ({
    sliders: [...document.querySelectorAll("[data-slider]")].map((found) => [found.dataset.slider, Number(found.max)]),
    selects: [...document.querySelectorAll("select[data-input]")].map((found) => [found.dataset.input, [...found.options].map((option) => option.value)]),
    checks: [...document.querySelectorAll("input[type=checkbox][data-input]")].map((found) => found.dataset.input),
  }));
}

suite("moves", {}, (reader, engine, { pages }) => {
  const many = engine.full ? 300 : 100;

  for (const page of pages) {
    test(`${page.name}: every slider at both ends, every option`, async () => {
      await reader.open(page.path);
      const { sliders, selects, checks } = await controls(reader);
      const moves = [];
      for (const [key, last] of sliders) {
        const middle = await reader.run((key) => document.querySelector(`[data-slider="${key}"]`).value, key);
        moves.push(["slider", key, "0"], ["slider", key, String(last)], ["slider", key, middle]);
      }
      for (const [key, options] of selects) for (const option of [...options, options[0]]) moves.push(["select", key, option]);
      for (const key of checks) moves.push(["check", key, false], ["check", key, true]);
      // All at their ends at once.
      for (const [key] of sliders) moves.push(["slider", key, "0"]);
      for (const [key, last] of sliders) moves.push(["slider", key, String(last)]);
      assert.deepEqual(await play(reader, moves), []);
      await reader.settled();
      await reader.unharmed();
    });

    test(`${page.name}: ${many} random moves`, async () => {
      await reader.open(page.path);
      const { sliders, selects, checks } = await controls(reader);
      const random = seeded(page.path.length * 7919 + page.model.length);
      const pick = (list) => list[Math.floor(random() * list.length)];
      const texts = ["", "0", "1", "-1", "1e9", "1e-9", "1e999", "NaN", "abc", "３", "0.5", "99", "1000000", "-0", "１兆", "2.5 billion", "50%"];
      const moves = [];
      while (moves.length < many) {
        const kind = random();
        if (kind < 0.6) {
          const [key, last] = pick(sliders);
          moves.push(["slider", key, String(random() < 0.2 ? (random() < 0.5 ? 0 : last) : Math.floor(random() * (last + 1)))]);
        } else if (kind < 0.85) {
          moves.push(["field", pick(sliders)[0], pick(texts)]);
        } else if (selects.length > 0 && (kind < 0.95 || checks.length === 0)) {
          const [key, options] = pick(selects);
          moves.push(["select", key, pick(options)]);
        } else if (checks.length > 0) {
          moves.push(["check", pick(checks), random() < 0.5]);
        }
      }
      assert.deepEqual(await play(reader, moves), []);
      await reader.settled();
      // What the page shows in the end is what its address gives.
      const shown = await reader.picture();
      const link = await reader.run(() => document.querySelector(".languages [aria-current]").getAttribute("href"));
      await reader.driver.get(reader.url(link));
      await reader.ready();
      const again = await reader.picture();
      assert.equal(again.sentence, shown.sentence);
      assertSame(again.drawings, shown.drawings);
      assert.deepEqual(again.headline, shown.headline);
      assert.equal(await reader.run(() => document.querySelector("#notices li")), null);
      await reader.unharmed();
    });
  }
});
