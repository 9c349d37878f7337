// Light and dark: the system's, or the reader's, kept where the browser lets us.

import { test } from "node:test";
import { assert, suite } from "./support.mjs";

function look(reader) {
  return reader.run(() => {
    const root = document.documentElement;
    return {
      set: root.getAttribute("data-theme"),
      background: getComputedStyle(root).backgroundColor,
      chart: getComputedStyle(document.querySelector(".picture")).backgroundColor,
      chosen: document.getElementById("theme").value,
    };
  });
}

function choose(reader, name) {
  return reader.run((name) => {
    const select = document.getElementById("theme");
    select.value = name;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, name);
}

const LIGHT = "rgb(251, 250, 247)";
const DARK = "rgb(22, 20, 18)";

suite("theme", {}, (reader, engine) => {
  test("follows the system, then the reader, across reloads and pages", async () => {
    await reader.withMedia({ "prefers-color-scheme": "dark" }, async () => {
      await reader.open("en/hurdle/");
      assert.deepEqual(await look(reader), { set: null, background: DARK, chart: DARK, chosen: "auto" });
      const drawings = (await reader.picture()).drawings;
      await choose(reader, "light");
      assert.deepEqual(await look(reader), { set: "light", background: LIGHT, chart: LIGHT, chosen: "light" });
      assert.deepEqual((await reader.picture()).drawings, drawings, "the theme draws nothing anew");
      await reader.reload();
      assert.deepEqual(await look(reader), { set: "light", background: LIGHT, chart: LIGHT, chosen: "light" });
      await reader.open("ja/refinancing/");
      assert.equal((await look(reader)).chosen, "light");
      await choose(reader, "auto");
      assert.equal((await look(reader)).background, DARK);
      await reader.reload();
      assert.deepEqual(await look(reader), { set: null, background: DARK, chart: DARK, chosen: "auto" });
    });
    await reader.withMedia({ "prefers-color-scheme": "light" }, async () => {
      if (engine.atStart) await reader.open("en/hurdle/");
      assert.equal((await look(reader)).background, LIGHT, "without a reload, where the system can change meanwhile");
      await choose(reader, "dark");
      await reader.reload();
      assert.deepEqual(await look(reader), { set: "dark", background: DARK, chart: DARK, chosen: "dark" });
      await choose(reader, "auto");
      await reader.unharmed();
    });
  });

  test("a link may ask for a theme, which is not kept", async () => {
    await reader.withMedia({ "prefers-color-scheme": "light" }, async () => {
      await reader.open("en/hurdle/?theme=dark");
      assert.deepEqual(await look(reader), { set: "dark", background: DARK, chart: DARK, chosen: "dark" });
      await reader.open("en/hurdle/");
      assert.equal((await look(reader)).background, LIGHT);
    });
  });

  test("storage that throws costs the memory, not the page", async () => {
    const source = `Object.defineProperty(window, "localStorage", {
      configurable: true, get() { throw new DOMException("denied", "SecurityError"); } });`;
    await reader.withEarlyScript(source, () =>
      reader.withMedia({ "prefers-color-scheme": "light" }, async () => {
        await reader.open("en/hurdle/");
        assert.equal((await look(reader)).background, LIGHT);
        await choose(reader, "dark");
        assert.equal((await look(reader)).background, DARK);
        const before = await reader.sentence();
        await reader.slide("k", 20);
        await reader.sentenceOtherThan(before);
        await reader.reload();
        assert.equal((await look(reader)).background, LIGHT);
        await reader.unharmed();
      }),
    );
  });

  test("the dark theme is there before the first paint", async () => {
    await reader.open("en/hurdle/");
    await choose(reader, "dark");
    const source = `document.addEventListener("DOMContentLoaded", () => {
      window.themeAtStart = document.documentElement.getAttribute("data-theme"); });`;
    await reader.withEarlyScript(source, async () => {
      await reader.reload();
      assert.equal(await reader.run(() => window.themeAtStart), "dark");
    });
    await choose(reader, "auto");
  });
});
