// A slider moves the sentence, the pictures and the figures; the address keeps it; back goes back.

import { test } from "node:test";
import { KINDS, Key, LANGS, assert, assertSame, suite } from "./support.mjs";

/** That everything a reader sees of an answer differs. */
function assertAllDiffer(before, after, what, still = []) {
  assert.notEqual(after.sentence, before.sentence, `${what}: sentence`);
  assert.notDeepEqual(after.headline, before.headline, `${what}: headline`);
  assert.notDeepEqual(after.results, before.results, `${what}: table of results`);
  before.drawings.forEach((drawing, index) => {
    if (!still.includes(index)) assert.notEqual(after.drawings[index], drawing, `${what}: chart ${index}`);
    assert.match(after.drawings[index], /^<svg[^>]* class="chart"/, `${what}: chart ${index}`);
  });
}

suite("answers", { travels: true }, (reader, _, { kinds, pages }) => {
  for (const page of pages) {
    test(`${page.name}: a slider by keyboard and by value, reload, back, forward`, async () => {
      await reader.open(page.path);
      const start = await reader.address();
      const first = await reader.picture();
      assert.equal(first.drawings.length, page.charts);
      assert.ok(first.headline.length >= 2 && first.results.length >= 10);

      // By keyboard: ten steps, one gesture.
      const slider = await reader.reach(`[data-slider="${page.slider}"]`);
      await slider.sendKeys(...Array(10).fill(Key.ARROW_RIGHT));
      await reader.sentenceOtherThan(first.sentence);
      await reader.until("all ten are taken", (key, position) => document.querySelector(`[data-slider="${key}"]`).value === position, page.slider, String(Number(first.sliders[page.slider]) + 10));
      await reader.settled();
      const byKeyboard = await reader.picture();
      assertAllDiffer(first, byKeyboard, "by keyboard", page.still);
      assert.notEqual(byKeyboard.inputs[page.slider], first.inputs[page.slider], "the number field follows");
      const keyboardAddress = await reader.addressWith(page.slider);

      // By value, of another input.
      await reader.slide(page.other, 30);
      await reader.sentenceOtherThan(byKeyboard.sentence);
      await reader.settled();
      const byValue = await reader.picture();
      assert.notDeepEqual(byValue.drawings, byKeyboard.drawings);
      assert.notDeepEqual(byValue.results, byKeyboard.results);
      const valueAddress = await reader.addressWith(page.other);

      await reader.reload();
      assertSame(await reader.picture(), byValue, "after a reload");

      await reader.travel("back", keyboardAddress);
      await reader.until("the picture is the former", (s) => document.getElementById("sentence").textContent === s, byKeyboard.sentence);
      assertSame(await reader.picture(), byKeyboard, "one step back");
      await reader.travel("back", start);
      await reader.until("the picture is the first", (s) => document.getElementById("sentence").textContent === s, first.sentence);
      assertSame(await reader.picture(), first, "two steps back");
      await reader.travel("forward", keyboardAddress);
      await reader.travel("forward", valueAddress);
      await reader.until("the picture is the last", (s) => document.getElementById("sentence").textContent === s, byValue.sentence);
      assertSame(await reader.picture(), byValue, "two steps forward");
      await reader.unharmed();
    });
  }

  test("an input that lies along a picture is dragged there, and a press alone only reads", async () => {
    await reader.open("en/capital-stack/");
    const first = await reader.sentence();
    const scrub = await reader.steady(await reader.driver.executeScript(() => [...document.querySelectorAll('figure[data-chart="waterfall"] .scrub')].find((one) => one.checkVisibility())));
    const shares = () => Number(document.getElementById("in-value").value);
    await reader.driver.actions().move({ origin: scrub, x: -80 }).press().release().perform();
    assert.equal(await reader.sentence(), first);
    await reader.driver.actions().move({ origin: scrub, x: -80 }).press().move({ origin: scrub, x: 80, duration: 50 }).release().perform();
    const right = await reader.sentenceOtherThan(first);
    await reader.addressWith("value");
    const far = await reader.run(shares);
    await reader.driver.actions().move({ origin: scrub, x: 80 }).press().move({ origin: scrub, x: -80, duration: 50 }).release().perform();
    await reader.sentenceOtherThan(right);
    const near = await reader.run(shares);
    assert.ok(near > 10 && far > near + 20, `${near}% and ${far}% of the debt`);
    await reader.unharmed();
  });

  for (const model of kinds) {
    const path = `en/${model.id}/`;

    test(`${model.id}: a drag is one entry of the history, and the field follows`, async () => {
      await reader.open(path);
      const start = await reader.address();
      await reader.countEntries();
      const positions = Array.from({ length: 120 }, (_, index) => 20 + index);
      await reader.slide(model.slider, ...positions);
      await reader.settled();
      const dragged = await reader.picture();
      assert.equal(dragged.sliders[model.slider], "139");
      await reader.addressWith(model.slider);
      assert.equal(await reader.entriesMade(), 1);
      // The address has the last position, not the first.
      await reader.until("the address is of the last position", (link) => location.href !== link, start);
      await reader.reload();
      assert.equal((await reader.picture()).sliders[model.slider], "139");
      await reader.travel("back", start);
    });

    test(`${model.id}: two gestures in quick succession are two steps back`, async () => {
      await reader.open(path);
      const start = await reader.address();
      const first = await reader.picture();
      await reader.slide(model.slider, 20, 60, 100);
      await reader.slide(model.other, 30);
      await reader.addressWith(model.other);
      await reader.settled();
      await reader.go("back");
      await reader.until("the second gesture is undone", (key, value) => document.querySelector(`[data-slider="${key}"]`).value === value, model.other, first.sliders[model.other]);
      assert.equal((await reader.picture()).sliders[model.slider], "100", "the end of the first gesture");
      await reader.travel("back", start);
    });

    test(`${model.id}: typing a number is one step back, and leaving the field none`, async () => {
      await reader.open(path);
      const start = await reader.address();
      await reader.countEntries();
      const field = await reader.reach(`input[data-input="${model.slider}"]`);
      await field.clear();
      await field.sendKeys("7");
      const link = await reader.addressWith(model.slider);
      await reader.settled();
      const typed = await reader.picture();
      // Longer than a gesture lasts.
      await reader.until("the pause is over", (start) => performance.now() > start + 1_500, await reader.run(() => performance.now()));
      await field.sendKeys(Key.TAB);
      await reader.idle();
      assert.equal(await reader.address(), link);
      assert.deepEqual((await reader.picture()).sentence, typed.sentence);
      assert.equal(await reader.entriesMade(), 1, "one entry for one number");
      await reader.travel("back", start);
    });

    test(`${model.id}: a number typed in the field and the slider are one`, async () => {
      for (const lang of LANGS) {
        await reader.open(`${lang}/${model.id}/`);
        const before = await reader.picture();
        const field = await reader.reach(`input[data-input="${model.whole}"]`);
        await field.clear();
        await field.sendKeys("１２", Key.ENTER);
        await reader.until("full-width digits are read", (key) => document.querySelector(`input[data-input="${key}"]`).value === "12", model.whole);
        const after = await reader.picture();
        assert.notEqual(after.sliders[model.whole], before.sliders[model.whole]);
        assert.notEqual(after.sentence, before.sentence);
        assert.equal((await reader.complaint(model.whole)).invalid, null);
        assert.match(await reader.addressWith(model.whole, "12"), /[?&]v=1&/);
      }
    });
  }

  test("a link shows the same picture to somebody else", async () => {
    const [model] = KINDS;
    await reader.open(`en/${model.id}/`);
    const first = await reader.sentence();
    await reader.slide(model.slider, 150);
    await reader.slide(model.other, 40);
    await reader.sentenceOtherThan(first);
    await reader.settled();
    await reader.addressWith(model.slider);
    const link = await reader.addressWith(model.other);
    const mine = await reader.picture();
    await reader.elsewhere({}, async (stranger) => {
      await stranger.driver.get(link);
      await stranger.ready();
      assertSame(await stranger.picture(), mine);
      assert.equal(await stranger.run(() => document.querySelector("#notices li")), null);
    });
  });

  test("the live region speaks once, after the pause", async () => {
    await reader.open("en/hurdle/");
    await reader.settled();
    const before = await reader.sentence();
    await reader.run(() => {
      const live = document.getElementById("live");
      window.spoken = [];
      new MutationObserver(() => window.spoken.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
    });
    await reader.slide("k", ...Array.from({ length: 40 }, (_, index) => 100 + index));
    const now = await reader.sentenceOtherThan(before);
    await reader.settled();
    assert.deepEqual(await reader.run(() => window.spoken), [now]);
    assert.equal(await reader.run(() => document.getElementById("live").getAttribute("aria-live")), "polite");
  });
});
