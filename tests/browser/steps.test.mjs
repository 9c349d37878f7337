// Undo and redo, by buttons and by keys; and what is folded.

import { test } from "node:test";
import { Key, assert, suite } from "./support.mjs";

const steps = (reader) => reader.run(() => ["undo", "redo"].map((id) => !document.getElementById(id).disabled));

suite("steps", { travels: true }, (reader, engine, { kinds }) => {
  test("each gesture can be undone and redone, and nothing beyond the page's own", async () => {
    await reader.open("en/hurdle/");
    assert.deepEqual(await steps(reader), [false, false]);
    const first = await reader.sentence();
    await reader.slide("k", 60, 90, 120);
    const second = await reader.sentenceOtherThan(first);
    await reader.slide("margin", 30);
    const third = await reader.sentenceOtherThan(second);
    await reader.until("both can be undone", () => !document.getElementById("undo").disabled);
    await reader.settled();
    const says = (sentence, what) => reader.until(what, (sentence) => document.getElementById("sentence").textContent === sentence, sentence);
    await reader.click("#undo");
    await says(second, "the last gesture is undone");
    await reader.run(() => document.activeElement.blur());
    await reader.driver.actions().keyDown(Key.CONTROL).sendKeys("z").keyUp(Key.CONTROL).perform();
    await says(first, "the first is undone");
    await reader.until("that was all", () => document.getElementById("undo").disabled && !document.getElementById("redo").disabled);
    await reader.driver.actions().keyDown(Key.CONTROL).sendKeys("y").keyUp(Key.CONTROL).perform();
    await says(second, "the first is redone");
    await reader.click("#redo");
    await says(third, "the second is redone");
    assert.deepEqual(await steps(reader), [true, false]);
    // The page knows after a reload too.
    await reader.addressWith("margin");
    await reader.reload();
    assert.deepEqual(await steps(reader), [true, false]);
    await reader.click("#undo");
    await says(second, "undone after a reload");
    await reader.unharmed();
  });

  for (const page of kinds) {
    test(`${page.name}: few levers stand open, all other inputs are folded and in reach`, async () => {
      await reader.open(page.path);
      const shown = () => [...document.querySelectorAll("#inputs .input")].filter((row) => !row.closest("#world") && row.checkVisibility()).length;
      const open = await reader.run(shown);
      assert.ok(open >= 3 && open <= 6, `${open} levers`);
      await reader.click("#more > summary");
      const groups = await reader.until("the groups are there", () => [...document.querySelectorAll(".group > summary")].every((line) => line.checkVisibility()) && document.querySelectorAll(".group").length);
      for (let index = 1; index <= groups; index += 1) await reader.click(`.group:nth-of-type(${index}) > summary`);
      const all = await reader.until("the others are there", (open) => {
        const rows = [...document.querySelectorAll("#inputs .input")].filter((row) => !row.closest("#world"));
        return rows.length > open && rows.every((row) => row.checkVisibility()) && rows.length;
      }, open);
      assert.match(await reader.run(() => document.querySelector("#more > summary").textContent), new RegExp(String(all - open)));
      await reader.unharmed();
    });
  }

  test("on a phone the leading chart stays in sight while the levers are moved", async () => {
    await reader.withViewport(390, 844, async () => {
      await reader.open("en/hurdle/");
      await reader.reach('[data-slider="margin"]');
      const seen = await reader.run(() => {
        const inside = (element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= -1 && bottom <= innerHeight + 1;
        };
        const plot = [...document.querySelectorAll("figure.leading .picture")].find((found) => found.checkVisibility());
        const [picture, slider] = [plot, document.querySelector('[data-slider="margin"]')].map((element) => element.getBoundingClientRect());
        return { inside: [inside(plot), inside(document.querySelector('[data-slider="margin"]'))], apart: picture.bottom <= slider.top };
      });
      assert.deepEqual(seen, { inside: [true, true], apart: true });
    });
  });
});
