// The front page: one lever moves every chapter, numbers in the text are taken and moved, a guess comes first, a link
// brings it all back.

import { test } from "node:test";
import { Key, LANGS, assert, axe, cramped, suite } from "./support.mjs";

/** What the page says and shows. */
const told = (reader) =>
  reader.run(() => ({
    finding: document.getElementById("finding").textContent,
    verdict: document.getElementById("verdict").textContent,
    titles: [...document.querySelectorAll(".chapter h2")].map((title) => title.textContent),
    texts: [...document.querySelectorAll(".chapter .text")].map((text) => text.textContent),
    summaries: [...document.querySelectorAll(".chapter .summary")].map((text) => text.textContent),
    links: [...document.querySelectorAll("a[data-open]")].map((link) => new URL(link.href).search),
    pays: document.getElementById("pays").value,
    words: document.getElementById("pays-words").textContent,
    given: document.getElementById("given").textContent,
  }));

/** Puts the lever somewhere, as a drag does. */
const pull = (reader, position) =>
  reader.run((position) => {
    const lever = document.getElementById("pays");
    lever.value = String(position);
    lever.dispatchEvent(new Event("input", { bubbles: true }));
  }, position);

/** Waits until what follows the lever after a pause is there: what is read aloud, links, what turns the answer. */
const atRest = (reader) =>
  reader.until("the page has come to rest", () => {
    const live = document.getElementById("live").textContent;
    return live === document.getElementById("finding").textContent && !document.getElementById("turns").hasAttribute("aria-busy");
  });

/** The drawing of a chapter; attributes in the order of the alphabet, since which was set first is nobody's business. */
const drawing = (reader, chapter) =>
  reader.run((chapter) => {
    const written = (element) => `<${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort().join(" ")}>${element.children.length > 0 ? [...element.children].map(written).join("") : element.textContent}`;
    return [...document.querySelectorAll(`#${chapter} .drawing > svg`)].filter((svg) => svg.getClientRects().length > 0).map(written).join();
  }, chapter);

suite("front", {}, (reader, engine) => {
  for (const lang of LANGS) {
    test(`${lang}: the lever moves the answer, every chapter, the verdict, the links and the address`, async () => {
      await reader.open(`${lang}/?v=1&pays=5`);
      const before = await told(reader);
      await pull(reader, 16);
      const now = await reader.until("the verdict changes", (former) => document.getElementById("verdict").textContent !== former && document.getElementById("verdict").textContent, before.verdict);
      await atRest(reader);
      await reader.addressWith("pays", "never");
      const after = await told(reader);
      assert.equal(after.verdict, now);
      assert.notEqual(after.finding, before.finding);
      assert.notEqual(after.words, before.words);
      for (const [index, title] of after.titles.entries()) assert.ok(title !== before.titles[index] || after.texts[index] !== before.texts[index], `chapter ${index + 1} stays: ${title}`);
      assert.ok(after.links.some((search) => search.includes("w.pays=never")), after.links.join());
      await reader.reload();
      assert.deepEqual(await told(reader), after, "a reload brings it back");
      await reader.unharmed();
    });
  }

  test("pictures follow where they are seen, and those far below once they are", async () => {
    await reader.withViewport(1000, 700, async () => {
      await reader.open("en/?v=1&pays=10");
      await pull(reader, 16);
      await atRest(reader);
      for (const chapter of ["bar", "gap", "breaks"]) {
        await reader.run((chapter) => document.getElementById(chapter).scrollIntoView({ behavior: "instant" }), chapter);
        await reader.until(`${chapter} is drawn`, (chapter) => document.querySelector(`#${chapter} .summary`).getClientRects().length > 0, chapter);
        await reader.painted();
      }
      const drawn = await Promise.all(["bar", "gap", "breaks"].map((chapter) => drawing(reader, chapter)));
      // The same page, opened there.
      await reader.open("en/?v=1&pays=never");
      for (const [index, chapter] of ["bar", "gap", "breaks"].entries()) {
        await reader.run((chapter) => document.getElementById(chapter).scrollIntoView({ behavior: "instant" }), chapter);
        await reader.wait(`${chapter} is as it was`, async () => (await drawing(reader, chapter)) === drawn[index]);
      }
    });
  });

  test("the lever goes by keys and by its stops", async () => {
    await reader.open("en/?v=1&pays=15");
    await (await reader.find("#pays")).sendKeys(Key.ARROW_RIGHT);
    await reader.until("it is at 16", () => document.getElementById("pays-words").textContent === "16 years");
    await reader.click('[data-stop="0"]');
    await reader.until("it is on time", () => document.getElementById("finding").textContent.startsWith("If demand reached full scale on time"));
    assert.equal(await reader.run(() => document.getElementById("pays").getAttribute("aria-valuetext")), "on time: 5 years");
    await reader.unharmed();
  });

  test("each gesture can be undone and redone, by buttons, keys and the browser's own way back", async () => {
    await reader.open("en/?v=1&pays=15");
    const says = (words) => reader.until(`it says ${words}`, (words) => document.getElementById("pays-words").textContent === words, words);
    const isOpen = (undo, redo) =>
      reader.until(`undo ${undo}, redo ${redo}`, (wanted) => ["undo", "redo"].every((id, index) => document.getElementById(id).disabled !== wanted[index]), [undo, redo]);
    await isOpen(false, false);
    const before = await told(reader);
    await reader.click('[data-stop="0"]');
    await says("on time: 5 years");
    await reader.click('[data-take="hurdle.k"]');
    await reader.until("its slider is there", () => document.activeElement?.id === "range-hurdle.k");
    await (await reader.find('[id="range-hurdle.k"]')).sendKeys(Key.END);
    await reader.until("the number follows", () => document.querySelector('[data-take="hurdle.k"]').textContent === "$20tn");
    await reader.addressWith("hurdle.k", "2e13");
    await reader.click("#undo");
    await reader.until("the number is back", () => document.querySelector('[data-take="hurdle.k"]').textContent === "$3tn");
    await says("on time: 5 years");
    await isOpen(true, true);
    await reader.run(() => document.activeElement.blur());
    await reader.driver.actions().keyDown(Key.CONTROL).sendKeys("z").keyUp(Key.CONTROL).perform();
    await says("15 years");
    await isOpen(false, true);
    await atRest(reader);
    assert.deepEqual((await told(reader)).titles.slice(1), before.titles.slice(1));
    assert.equal(new URL(await reader.address()).search, "?v=1&pays=15");
    await reader.click("#redo");
    await says("on time: 5 years");
    await reader.go("back");
    await says("15 years");
    // A link within the page is no change, and nothing is lost by it.
    await reader.click('[data-stop="16"]');
    await says("never");
    await reader.run(() => document.querySelector("a.skip").click());
    await reader.until("it is followed", () => location.hash === "#answer");
    await says("never");
    await isOpen(true, false);
    await reader.unharmed();
  });

  test("a number in the text opens its slider, moves what follows from it, is listed and taken back", async () => {
    await reader.open("en/?v=1&pays=15");
    const before = await told(reader);
    await reader.click('[data-take="hurdle.k"]');
    await reader.until("its slider is there", () => document.activeElement?.id === "range-hurdle.k");
    await (await reader.find('[id="range-hurdle.k"]')).sendKeys(Key.END);
    await reader.until("the number follows", () => document.querySelector('[data-take="hurdle.k"]').textContent === "$20tn");
    await atRest(reader);
    await reader.addressWith("hurdle.k", "2e13");
    const after = await told(reader);
    assert.notEqual(after.titles[0], before.titles[0]);
    assert.deepEqual(after.titles.slice(1), before.titles.slice(1), "the other chapters stay");
    assert.match(after.given, /Investment: \$20tn .*\$3tn/);
    assert.match(after.links[0], /k=2e13/);
    await reader.click("#given-reset");
    await reader.until("it is back", (title) => document.querySelector(".chapter h2").textContent === title, before.titles[0]);
    await atRest(reader);
    assert.equal((await told(reader)).given, "");
    assert.equal(await reader.run(() => document.querySelector('[id="range-hurdle.k"]').getAttribute("aria-valuetext")), "$3tn");
    await reader.unharmed();
  });

  test("a number in the text is dragged sideways", async () => {
    await reader.open("en/?v=1&pays=15");
    const number = await reader.steady(await reader.find('[data-take="hurdle.today"]'));
    const before = await number.getText();
    await reader.driver.actions().move({ origin: number }).press().move({ origin: number, x: 60, duration: 50 }).release().perform();
    await reader.until("it is another", (former) => document.querySelector('[data-take="hurdle.today"]').textContent !== former, before);
    assert.equal(await number.getAttribute("aria-expanded"), "false", "a drag is no press");
    await reader.unharmed();
  });

  test("a guess comes before the first answer, unless a link has set something", async () => {
    await reader.open("en/");
    assert.deepEqual(await reader.run(() => ["guess", "bar-title"].map((id) => document.getElementById(id).checkVisibility())), [true, false]);
    await (await reader.find("#guess-range")).sendKeys(Key.HOME);
    await reader.until("the guess is in words", () => document.getElementById("guess-words").textContent === "$80bn");
    await reader.click("#guess-go");
    await reader.until("the answer is there", () => document.activeElement?.id === "bar-title" && document.getElementById("bar-title").checkVisibility());
    assert.match(await reader.run(() => document.getElementById("guess-says").textContent), /^You said \$80bn a year\. On these assumptions it is \$1\.48tn, 19 times as much\.$/);
    await reader.open("en/?v=1&pays=10");
    assert.deepEqual(await reader.run(() => ["guess", "bar-title"].map((id) => document.getElementById(id).checkVisibility())), [false, true]);
  });

  test("what turns the answer is set by a button, and the other language has it too", async () => {
    await reader.open("en/?v=1&pays=15");
    const before = await told(reader);
    await reader.until("what turns it is there", () => document.querySelector("#turns button:enabled"));
    await reader.click("#turns button");
    await reader.until("the finding changes", (former) => document.getElementById("finding").textContent !== former, before.finding);
    await atRest(reader);
    const after = await told(reader);
    assert.notEqual(after.given, "");
    await reader.click("a[data-lang=ja]");
    await reader.until("it is Japanese", () => document.documentElement.lang === "ja");
    await reader.ready();
    const theirs = await told(reader);
    assert.deepEqual(theirs.links, after.links);
    await reader.unharmed();
  });

  test("links: copied or said not to be; strange ones are told", async () => {
    await reader.open("en/?v=1&pays=99&hurdle.k=abc&zzz.k=1");
    assert.equal(await reader.run(() => document.querySelectorAll("#notices li").length), 3);
    await reader.click("#dismiss");
    await reader.until("it is gone", () => !document.getElementById("notices"));
    for (const button of ["#copy-link", "#copy-embed"]) {
      await reader.click(button);
      await reader.until("something is said", () => /copied|copying/.test(document.getElementById("said").textContent));
      await reader.run(() => (document.getElementById("said").textContent = ""));
    }
    await reader.consoleErrors();
  });

  for (const [lang, theme, width, height] of [["en", "light", 1280, 900], ["ja", "dark", 390, 844], ["en", "dark", 390, 844], ["ja", "light", 1280, 900]].slice(0, engine.full ? 4 : 1)) {
    test(`${lang}, ${theme}, ${width} px: axe finds nothing, before and after the guess`, async () => {
      await reader.withViewport(width, height, async () => {
        await reader.open(`${lang}/?theme=${theme}`);
        assert.deepEqual(await axe(reader), []);
        await reader.click("#guess-go");
        await reader.click('[data-take="hurdle.k"]');
        await pull(reader, 16);
        await atRest(reader);
        assert.deepEqual(await axe(reader), []);
        await reader.consoleErrors();
      });
    });
  }

  for (const lang of LANGS) {
    test(`${lang}: 320 px wide without sideways scrolling`, async () => {
      await reader.withViewport(320, 640, async () => {
        await reader.open(`${lang}/?v=1&pays=never`);
        await reader.click('[data-take="hurdle.k"]');
        assert.deepEqual(await cramped(reader), []);
      });
    });
  }

  test("the list of all calculators is searched, in any width of letters", async () => {
    await reader.driver.get(reader.url("ja/calculators/"));
    await reader.until("the search is there", () => !document.getElementById("find").hidden);
    const shown = () => reader.run(() => [...document.querySelectorAll(".calculators a")].filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href")));
    const all = await shown();
    assert.ok(all.length >= 6);
    await (await reader.find("#find-field")).sendKeys("ＧＰＵ");
    await reader.until("fewer are there", (all) => [...document.querySelectorAll(".calculators a")].filter((link) => link.checkVisibility()).length < all, all.length);
    assert.ok((await shown()).some((href) => href.includes("gpu-debt")));
    await (await reader.find("#find-field")).sendKeys("zzz");
    await reader.until("none is there, and it is said", () => document.getElementById("find-none").textContent !== "");
    assert.deepEqual(await shown(), []);
    assert.deepEqual(await axe(reader), []);
  });

  test("what is not there leads on, in both languages", async () => {
    const response = await fetch(reader.url("en/nothing/here/"));
    assert.equal(response.status, 404);
    const page = await response.text();
    for (const lang of LANGS) assert.ok(page.includes(`href="/${lang}/"`), lang);
  });
});
