// Presets, resets, what changed; languages and models.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LANGS, MODELS, SITE_DIR, assert, assertSame, model, suite } from "./support.mjs";

const WORDS = {
  en: { nothing: "Every input is at its default.", reset: "Reset" },
  ja: { nothing: "すべて初期値のままです。", reset: "戻す" },
};

/** The inputs of a query, sorted by their keys. */
const inputs = (query) => [...new URLSearchParams(query)].filter(([key]) => key !== "v").sort();

function changes(reader) {
  return reader.run(() => [...document.querySelectorAll("#changes li")].map((item) => item.textContent));
}

function pressed(reader) {
  return reader.run(() => [...document.querySelectorAll("[data-preset][aria-pressed=true]")].map((button) => button.dataset.preset));
}

suite("choices", { travels: true }, (reader, engine, { kinds, pages }) => {
  for (const page of pages) {
    test(`${page.name}: every preset, and all back to the defaults`, async () => {
      await reader.open(page.path);
      const start = await reader.address();
      const first = await reader.picture();
      assert.ok((await reader.run(() => document.getElementById("changes").textContent)).includes(WORDS[page.lang].nothing));
      const keys = await reader.run(() => [...document.querySelectorAll("[data-preset]")].map((button) => button.dataset.preset));
      assert.ok(keys.length >= 5);
      for (const key of keys) {
        await reader.click(`[data-preset="${key}"]`);
        await reader.until("the preset is pressed", (key) => document.querySelector(`[data-preset="${key}"]`).getAttribute("aria-pressed") === "true", key);
        assert.deepEqual(await pressed(reader), [key]);
        // The preset's own page leads to the same case.
        const [, href] = readFileSync(join(SITE_DIR, page.path, key, "index.html"), "utf8").match(/id="open" href="([^"]*)"/);
        const own = inputs(href.replaceAll("&amp;", "&").split(/[?#]/)[1] ?? "");
        await reader.until(
          `${key}: the address has what its page has`,
          (own) => JSON.stringify([...new URLSearchParams(`${location.search}&${location.hash.slice(1)}`)].filter(([key]) => key !== "v").sort()) === own,
          JSON.stringify(own),
        );
        // It may be the defaults; otherwise each input that it moves is listed.
        await reader.until(`${key}: ${own.length} inputs are listed`, (count) => document.querySelectorAll("#changes li").length === count, own.length);
        // What is in the address comes back: on a page of each kind, after the last.
        if (key !== keys.at(-1) || !kinds.some(({ name }) => name === page.name)) continue;
        await reader.settled();
        const shown = await reader.picture();
        await reader.reload();
        await reader.settled();
        const again = await reader.picture();
        assertSame(again, shown, "after a reload");
        assert.deepEqual(await pressed(reader), [key], "after a reload");
      }
      if (await reader.run(() => document.getElementById("reset-all").hidden)) await reader.slide(page.slider, 10);
      await reader.until("something is off its default", () => !document.getElementById("reset-all").hidden);
      await reader.click("#reset-all");
      await reader.until("all is back", (words, start) => document.getElementById("changes").textContent.includes(words) && location.href === start, WORDS[page.lang].nothing, start);
      await reader.settled();
      assertSame(await reader.picture(), first);
      await reader.unharmed();
    });

  }

  for (const page of kinds) {
    test(`${page.name}: what changed is listed, and one is reset alone`, async () => {
      await reader.open(page.path);
      const first = await reader.picture();
      await reader.slide(page.slider, 10);
      await reader.slide(page.other, 20);
      await reader.until("two are listed", () => document.querySelectorAll("#changes li").length === 2);
      const labels = await reader.run(
        (keys) => keys.map((key) => document.querySelector(`label[for="in-${key}"]`).textContent),
        [page.slider, page.other],
      );
      const listed = await changes(reader);
      for (const label of labels) assert.ok(listed.some((item) => item.startsWith(label)), `${label}: ${listed.join(" | ")}`);
      const marked = await reader.run(() => [...document.querySelectorAll(".input.changed [data-input]")].map((found) => found.dataset.input));
      assert.deepEqual(marked.sort(), [page.slider, page.other].sort());

      const index = listed.findIndex((item) => item.startsWith(labels[0]));
      await reader.click(`#changes li:nth-child(${index + 1}) button`);
      await reader.until("one is listed", () => document.querySelectorAll("#changes li").length === 1);
      const now = await reader.picture();
      assert.equal(now.sliders[page.slider], first.sliders[page.slider]);
      assert.equal(now.sliders[page.other], "20");
      // The keyboard's place is not lost with the button.
      assert.notEqual(await reader.run(() => document.activeElement.tagName), "BODY", "focus after a reset");
    });

    test(`${page.name}: the other language keeps the inputs`, async () => {
      await reader.open(page.path);
      await reader.slide(page.slider, 120);
      await reader.slide(page.other, 33);
      await reader.addressWith(page.other);
      await reader.settled();
      const mine = await reader.picture();
      const query = await reader.run(() => location.search);
      const other = LANGS.find((lang) => lang !== page.lang);
      await reader.click(`.languages a[hreflang="${other}"]`);
      await reader.until("the language is the other", (lang) => document.documentElement.lang === lang, other);
      await reader.ready();
      await reader.settled();
      assert.equal(await reader.address(), reader.url(`${other}/${page.model}/${query}`));
      const theirs = await reader.picture();
      assertSame(theirs.sliders, mine.sliders);
      assert.notEqual(theirs.sentence, mine.sentence);
      const title = await reader.driver.getTitle();
      assert.ok(title.startsWith(other === "ja" ? "時間を買う：" : "Buying Time: "), title);
      await reader.go("back");
      await reader.until("the language is the first", (lang) => document.documentElement.lang === lang, page.lang);
      await reader.ready();
      assert.deepEqual((await reader.picture()).sentence, mine.sentence);
      await reader.reload();
      assert.deepEqual((await reader.picture()).sentence, mine.sentence);
      await reader.unharmed();
    });
  }

  // Words are the same in every browser.
  for (const { id } of engine.full ? MODELS : []) {
    test(`${id}: no word of Japanese is left on the English page, moved or not`, async () => {
      await reader.open(`en/${id}/`);
      const words = () => reader.run(() => [...document.querySelectorAll("main *:not(a, cite, :lang(ja))")].map((found) => [...found.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("")).join("\n"));
      assert.doesNotMatch(await words(), /[ぁ-んァ-ヶ]/);
      await reader.run(() => document.querySelector("[data-preset]").click());
      await reader.slide(model(id).slider, 33);
      await reader.settled();
      assert.doesNotMatch(await words(), /[ぁ-んァ-ヶ]/);
    });
  }

  test("a choice and a switch move the picture, and stand in the link", async () => {
    await reader.open("en/refinancing/");
    const first = await reader.sentence();
    await reader.run(() => {
      const select = document.querySelector('select[data-input="structure"]');
      select.value = "bullet";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const second = await reader.sentenceOtherThan(first);
    await reader.addressWith("structure", "bullet");
    await reader.click('input[data-input="floored"]');
    await reader.addressWith("floored", "0");
    const { inputs } = await reader.picture();
    assert.equal(inputs.floored, "false");
    await reader.reload();
    assert.equal(await reader.sentence(), second);
    assert.equal((await reader.picture()).inputs.structure, "bullet");
    assert.equal((await reader.picture()).inputs.floored, "false");
  });

  test("from model to model and back", async () => {
    for (const lang of LANGS) {
      await reader.open(`${lang}/${MODELS[0].id}/`);
      await reader.slide(MODELS[0].slider, 10);
      const here = await reader.addressWith(MODELS[0].slider);
      const mine = await reader.sentence();
      await reader.click(`header nav:not(.languages) a[href$="/${lang}/${MODELS[1].id}/"]`);
      await reader.until("the other model is shown", (id) => document.getElementById("answer")?.dataset.model === id, MODELS[1].id);
      await reader.ready();
      assert.equal(await reader.address(), reader.url(`${lang}/${MODELS[1].id}/`));
      assert.equal(await reader.run(() => document.querySelector("header [aria-current=page]").pathname), `/${lang}/${MODELS[1].id}/`);
      const theirs = await reader.sentence();
      await reader.reload();
      assert.equal(await reader.sentence(), theirs);
      await reader.travel("back", here);
      await reader.until("the first model is back", (s) => document.getElementById("sentence")?.textContent === s, mine);
    }
    await reader.unharmed();
  });

  test("the bare address is the front page, and with a calculator's inputs that calculator", async () => {
    await reader.open("");
    assert.equal(await reader.run(() => document.documentElement.lang), "en");
    assert.ok(await reader.run(() => document.querySelector("main[data-front] #pays")));
    await reader.driver.get(reader.url("?v=1&k=5e12"));
    await reader.until("the first model is there", (id) => document.getElementById("answer")?.dataset.model === id, MODELS[0].id);
    await reader.ready();
    assert.equal(await reader.run(() => document.querySelector('[data-input="k"]').value), "5");
  });
});

suite("languages", { travels: true }, (reader, engine) => {
  // WebKitGTK asks the machine, and knows the languages that are installed there.
  if (engine.languages) test("the bare address opens in the reader's language", async () => {
    for (const [accept, lang] of [["ja-JP,ja,en", "ja"], ["fr,de,ja,en", "ja"], ["fr,en-GB,ja", "en"], ["fr", "en"]]) {
      await reader.withLanguages(accept, async () => {
        await reader.open("");
        assert.equal(await reader.run(() => document.documentElement.lang), lang, `${accept}: ${await reader.run(() => navigator.languages.join())}`);
        const prefix = lang === "ja" ? "時間を買う" : "Buying Time";
        assert.ok((await reader.driver.getTitle()).startsWith(prefix), accept);
        // An address that names a language is not overruled.
        await reader.open(lang === "ja" ? "en/hurdle/" : "ja/hurdle/");
        assert.equal(await reader.run(() => document.documentElement.lang), lang === "ja" ? "en" : "ja");
      });
    }
  });
});
