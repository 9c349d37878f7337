// What can't be used is refused at its field, in the page's language, and nothing else moves.

import { test } from "node:test";
import { Key, assert, assertSame, suite } from "./support.mjs";

/** Fields with their bounds in words. The first of each page takes no zero, the second does. */
const FIELDS = [
  { path: "en/hurdle/", key: "k", bounds: "0.1 to 20 trillion $", good: "5", position: "the investment" },
  { path: "ja/hurdle/", key: "k", bounds: "0.1～20兆ドル", good: "５" },
  { path: "en/hurdle/", key: "server-life", bounds: "1 to 15 years", good: "12", whole: true },
  { path: "ja/hurdle/", key: "server-life", bounds: "1～15年", good: "１２", whole: true },
  { path: "en/refinancing/", key: "cost", bounds: "0.1 to 1000 billion $", good: "50" },
  { path: "ja/refinancing/", key: "cost", bounds: "1～10000億ドル", good: "５００億" },
  { path: "en/refinancing/", key: "tenor", bounds: "1 to 40 years", good: "12", whole: true },
  { path: "ja/refinancing/", key: "tenor", bounds: "1～40年", good: "１２", whole: true },
  { path: "en/gpu-debt/", key: "rent", bounds: "$ per GPU-hour", good: "3" },
  { path: "ja/gpu-debt/", key: "price", bounds: "ドル", good: "５００００" },
  { path: "en/liquidation/", key: "cards", bounds: "GPUs", good: "50000" },
  { path: "ja/side-by-side/", key: "neo-full", bounds: "億ドル", good: "５００億" },
  { path: "en/maturity-wall/", key: "horizon", bounds: "years", good: "12", whole: true },
];

/** Text, and what the message says of it. */
const BAD = [
  ["abc", "not-a-number"],
  ["", "empty"],
  ["   ", "empty"],
  ["1e999", "out-of-range"],
  ["-1e999", "out-of-range"],
  ["-0", "out-of-range"],
  ["NaN", "not-a-number"],
  ["Infinity", "not-a-number"],
  ["99999999", "out-of-range"],
  ["-1", "negative"],
  ["９９９９９９９９", "out-of-range"],
  ["1..5", "not-a-number"],
  ["<img src=x onerror=alert(1)>", "not-a-number"],
  ["9".repeat(10_000), "not-a-number"],
  ["x".repeat(10_000), "not-a-number"],
];

const SAYS = {
  en: {
    empty: "is empty",
    "not-a-number": "is not a number",
    "out-of-range": "is out of range",
    negative: "must not be negative",
    "not-whole": "must be a whole number",
  },
  ja: {
    empty: "が空です",
    "not-a-number": "が数ではありません",
    "out-of-range": "が範囲の外です",
    negative: "に負の値は入れられません",
    "not-whole": "は整数で入れてください",
  },
};

suite("inputs", {}, (reader, engine, { langs }) => {
  // A field is a field: those of one page, and a month's neighbour, are enough where not every page is gone through.
  for (const { path, key, bounds, good, whole } of engine.full ? FIELDS : FIELDS.filter(({ path }) => /hurdle|maturity-wall/.test(path))) {
    const lang = path.slice(0, 2);

    test(`${path} ${key}: bad texts are refused, a good one clears the message`, async () => {
      await reader.open(path);
      const before = await reader.picture();
      await reader.countEntries();
      for (const [text, problem] of whole ? [...BAD, ["2.5", "not-whole"]] : BAD) {
        const name = JSON.stringify(text.length > 40 ? `${text.slice(0, 5)}… (${text.length})` : text);
        await reader.enter(key, text);
        const said = await reader.until(
          `${name} is complained of`,
          (key, part) => {
            const message = document.getElementById(`error-${key}`).textContent;
            return message.includes(part) && message;
          },
          key,
          SAYS[lang][problem],
        );
        const complaint = await reader.complaint(key);
        assert.ok(said.includes(complaint.label), `${name}: ${said} names ${complaint.label}`);
        assert.ok(said.includes(bounds), `${name}: ${said} has ${bounds}`);
        assert.equal(complaint.shown, true, name);
        assert.equal(complaint.invalid, "true", name);
        assert.equal(complaint.tied, true, name);
        assert.deepEqual(complaint.dangling, [], name);
        assert.equal(complaint.value, text, `${name} stays as it was typed`);

        const after = await reader.picture();
        assertSame({ ...after, inputs: null }, { ...before, inputs: null }, `${name} moves nothing`);
        assertSame({ ...after.inputs, [key]: null }, { ...before.inputs, [key]: null }, `${name} moves no other`);
        assert.equal(await reader.run(() => location.search), "", `${name} is not in the address`);
      }
      assert.equal(await reader.entriesMade(), 0, "a refused text makes no history");

      await reader.enter(key, good);
      await reader.until("the message goes", (key) => document.getElementById(`error-${key}`).textContent === "", key);
      const complaint = await reader.complaint(key);
      assert.equal(complaint.invalid, null);
      assert.equal(complaint.shown, false);
      const after = await reader.picture();
      assert.notEqual(after.sentence, before.sentence);
      assert.notEqual(after.sliders[key], before.sliders[key]);
      await reader.addressWith(key);
      await reader.unharmed();
    });
  }

  for (const lang of langs) {
    test(`${lang}: shares that do not add up are refused where they were set, and nothing else moves`, async () => {
      await reader.open(`${lang}/side-by-side/`);
      const before = await reader.picture();
      const part = lang === "en" ? "add up to more than 100%" : "合計が100％を超えています";
      for (const key of ["neo-weak", "neo-strong", "ora-weak"]) {
        await reader.enter(key, lang === "en" ? "99" : "９９");
        await reader.until("it is complained of", (key, part) => document.getElementById(`error-${key}`).textContent.includes(part), key, part);
        const complaint = await reader.complaint(key);
        assert.equal(complaint.invalid, "true", key);
        assert.equal(complaint.tied, true, key);
        const after = await reader.picture();
        assertSame({ ...after, inputs: null }, { ...before, inputs: null }, `${key} moves nothing`);
        assert.equal(await reader.run(() => location.search), "", `${key} is not in the address`);
        await reader.enter(key, "0");
        await reader.until("the message goes", (key) => document.getElementById(`error-${key}`).textContent === "", key);
        await reader.click("#reset-all");
        await reader.until("all is back", () => document.getElementById("reset-all").hidden);
        await reader.settled();
        assertSame(await reader.picture(), before, "back to the defaults");
        await reader.open(`${lang}/side-by-side/`);
      }
      // A slider stops where they would be more than all.
      await reader.slide("neo-strong", 190);
      await reader.until("it is complained of", (part) => document.getElementById("error-neo-strong").textContent.includes(part), part);
      assertSame((await reader.picture()).drawings, before.drawings);
      await reader.unharmed();
    });
  }

  test("zero, also with a minus, is taken where zero is in bounds", async () => {
    await reader.open("en/hurdle/");
    await reader.enter("rd", "-0");
    await reader.until("it is taken", () => document.querySelector('input[data-input="rd"]').value === "0");
    assert.equal(new URL(await reader.addressWith("rd")).searchParams.get("rd"), "0");
    assert.equal((await reader.complaint("rd")).invalid, null);
  });

  test("by keyboard: letters are complained of, Escape-less; the slider clears them", async () => {
    await reader.open("en/hurdle/");
    const field = await reader.reach('input[data-input="margin"]');
    await field.clear();
    await field.sendKeys("lots", Key.TAB);
    await reader.until("it is complained of", () => document.getElementById("error-margin").textContent.includes("5 to 90%"));
    await (await reader.reach('[data-slider="margin"]')).sendKeys(Key.ARROW_RIGHT);
    await reader.until("the slider clears it", () => document.getElementById("error-margin").textContent === "");
    assert.match((await reader.picture()).inputs.margin, /^\d+(\.\d+)?$/);
  });

  test("a half-typed number is not complained of at once", async () => {
    await reader.open("en/hurdle/");
    const field = await reader.reach('input[data-input="k"]');
    await field.clear();
    await field.sendKeys("4.");
    const immediately = await reader.complaint("k");
    assert.equal(immediately.text, "");
    await field.sendKeys("25");
    await reader.addressWith("k", "4.25e12");
    assert.equal((await reader.complaint("k")).value, "4.25");
  });

  test("a refused text outlasts a reload and the way to the other language, and goes once it is mended", async () => {
    await reader.open("en/refinancing/?v=1&tenor=12");
    await reader.enter("cost", "5,000");
    await reader.enter("coupon", "lots");
    const there = (key, part) => reader.until(`${key} is complained of`, (key, part) => document.getElementById(`error-${key}`).textContent.includes(part), key, part);
    await there("coupon", SAYS.en["not-a-number"]);
    const before = await reader.sentence();
    await reader.reload();
    await there("cost", SAYS.en["out-of-range"]);
    await there("coupon", SAYS.en["not-a-number"]);
    const { value, invalid, tied, shown } = await reader.complaint("cost");
    assert.deepEqual({ value, invalid, tied, shown }, { value: "5,000", invalid: "true", tied: true, shown: true });
    assert.equal((await reader.complaint("coupon")).value, "lots");
    assert.equal((await reader.complaint("coupon")).shown, true, "what is folded around it is open");
    assert.equal(await reader.sentence(), before);
    // The same number in the units of the other language, where the same digits would be taken.
    await reader.click('.languages a[hreflang="ja"]');
    await reader.until("the page is Japanese", () => document.documentElement.lang === "ja" && document.documentElement.hasAttribute("data-ready"));
    await there("cost", SAYS.ja["out-of-range"]);
    await there("coupon", SAYS.ja["not-a-number"]);
    assert.equal((await reader.complaint("cost")).value, "50000");
    assert.equal((await reader.complaint("coupon")).value, "lots");
    await reader.enter("cost", "500");
    await reader.enter("coupon", "6");
    await reader.until("both are mended", () => document.querySelectorAll("[aria-invalid]").length === 0);
    await reader.addressWith("coupon", "0.06");
    await reader.reload();
    assert.equal((await reader.complaint("cost")).invalid, null);
    assert.deepEqual(await reader.run(() => Object.keys(sessionStorage)), []);
    await reader.unharmed();
  });

  test("a refused text is there again after going back and forward", async () => {
    await reader.open("en/hurdle/");
    const first = await reader.address();
    await reader.enter("k", "abc");
    await reader.until("it is complained of", () => document.getElementById("error-k").textContent !== "");
    await reader.click(".presets li:last-child [data-preset]");
    await reader.until("the preset took its place", () => document.getElementById("error-k").textContent === "");
    const second = await reader.address();
    assert.notEqual(second, first);
    await reader.travel("back", first);
    await reader.until("it is there again", () => document.querySelector('[data-input="k"]').value === "abc" && document.getElementById("error-k").textContent !== "");
    await reader.travel("forward", second);
    await reader.until("the preset has none", () => document.getElementById("error-k").textContent === "");
    // Another page, and back.
    await reader.travel("back", first);
    await reader.driver.get(reader.url("en/liquidation/"));
    await reader.ready();
    await reader.travel("back", first);
    await reader.until("it is still there", () => document.querySelector('[data-input="k"]').value === "abc" && document.getElementById("error-k").textContent !== "");
    // Reset is reset.
    await reader.enter("k", "3");
    await reader.reload();
    assert.equal((await reader.complaint("k")).invalid, null);
    await reader.unharmed();
  });
});
