// What is set for every page is set on this one and goes along to the next, until it is taken back.

import { test } from "node:test";
import { assert, suite } from "./support.mjs";

const WORDS = {
  en: { own: "each page’s own", follows: "Set by the assumptions", out: "Not as in the assumptions" },
  ja: { own: "各ページの値", follows: "全ページ共通の前提による", out: "全ページ共通の前提とは異なる" },
};

suite("world", { travels: true }, (reader, _, { langs }) => {
  const note = (key) => reader.run((key) => document.querySelector(`[data-led="${key}"]`).textContent, key);
  const noted = (key, words) =>
    reader.until(`the note at ${key} is “${words}”`, (key, words) => document.querySelector(`[data-led="${key}"]`).textContent.includes(words), key, words);
  const value = (key) => reader.run((key) => document.getElementById(`in-${key}`).value, key);
  const unfold = () => reader.run(() => document.querySelectorAll("details.world, details.more, details.group").forEach((fold) => (fold.open = true)));

  for (const lang of langs) {
    const words = WORDS[lang];
    test(`${lang}: a quantity moves what it sets, and goes along`, async () => {
      await reader.open(`${lang}/side-by-side/`);
      await unfold();
      const [own, sentence] = [await value("spread"), await reader.sentence()];
      assert.equal(await value("w.spread"), "");
      assert.equal(await note("spread"), "");

      await reader.enter("w.spread", "7");
      await reader.sentenceOtherThan(sentence);
      await reader.addressWith("w.spread");
      assert.equal(await value("spread"), "7");
      await noted("spread", words.follows);
      const following = await reader.sentence();
      // What it sets is not said to have been changed.
      assert.equal(await reader.run(() => document.querySelectorAll("#changes li").length), 0);

      // Taken out, and put back.
      await reader.enter("spread", own);
      await noted("spread", words.out);
      await reader.addressWith("spread");
      await reader.reload();
      await unfold();
      await noted("spread", words.out);
      assert.deepEqual([await value("spread"), await value("w.spread")], [own, "7"]);
      await reader.click("[data-led=spread] button");
      await noted("spread", words.follows);
      await reader.until("the sentence is the former", (s) => document.getElementById("sentence").textContent === s, following);

      // On to another calculator by the links of the head, and back.
      await reader.until("the links take it along", () => [...document.querySelectorAll("nav.models a")].every((link) => !/\/calculators\//.test(link.href) ? link.href.includes("w.spread=0.07") : true));
      const next = await reader.run(() => [...document.querySelectorAll("nav.models a")].find((link) => link.href.includes("/refinancing/")).href);
      await reader.open(new URL(next).pathname.slice(1) + new URL(next).search);
      await unfold();
      assert.deepEqual([await value("spread"), await value("w.spread")], ["7", "7"]);

      // Taken back altogether.
      await reader.click("#leave-world");
      await reader.until("it is taken back", () => !location.search.includes("w."));
      assert.deepEqual([await value("spread"), await value("w.spread"), await note("spread")], [own, "", ""]);
      await reader.unharmed();
    });
  }

  test("when AI pays is the front page's lever", async () => {
    await reader.open("en/refinancing/?w.pays=never&w.rents=-0.4");
    const front = await reader.run(() => document.querySelector(".brand a").href);
    assert.match(front, /pays=never/);
    await reader.open(new URL(front).pathname.slice(1) + new URL(front).search);
    assert.equal(await reader.run(() => document.getElementById("pays").value === document.getElementById("pays").max), true);
    await reader.until("sections lead to calculators of this world", () => [...document.querySelectorAll("a[data-open]")].every((link) => /w\.pays=never/.test(link.href) && /w\.rents=-0\.4/.test(link.href)));
    await reader.unharmed();
  });

  test("what is out of bounds is refused at its field, and all else stays", async () => {
    await reader.open("en/side-by-side/");
    await unfold();
    const sentence = await reader.sentence();
    await reader.enter("w.spread", "900");
    await reader.idle();
    const complaint = await reader.complaint("w.spread");
    assert.match(complaint.text, /out of range.*0 to 10/);
    assert.deepEqual([complaint.shown, complaint.invalid, complaint.tied, complaint.dangling], [true, "true", true, []]);
    assert.equal(await reader.sentence(), sentence);
    assert.equal(await value("w.spread"), "900");
    await reader.open("en/side-by-side/?w.spread=7&w.nothing=1");
    assert.equal(await reader.run(() => document.querySelectorAll("#notices li").length), 2);
    assert.equal(await reader.sentence(), sentence);
    await reader.unharmed();
  });
});
