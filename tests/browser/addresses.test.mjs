// Every address that was ever given out, opened: it leads to its calculator, its chart is drawn, its inputs are set, and
// what is said of it is what was said. tests/golden/addresses.txt has them; its head says how they are written.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SITE_DIR, assert, suite } from "./support.mjs";

const FOLDERS = readdirSync(join(SITE_DIR, "v"));

const lines = readFileSync(new URL("../golden/addresses.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [given, expected] = line.split(" -> ");
    const [version, address] = given.split(" ");
    const [shown, said = ""] = expected.split(" ! ");
    const [head, ...parts] = shown.split(" | ");
    const [what, lang] = head.split(" ");
    const [model, chart = null] = what.split("/");
    // A version whose folder is not in this build.
    const here = address.replace(/^v\/([^/]*)\//, (pinned, version) => (FOLDERS.includes(version) ? pinned : `v/${FOLDERS.at(-1)}/`));
    return { line, version, address: here, model, chart, lang, parts, said: said.split(" | ").filter(Boolean) };
  });

/** What the open page shows of what a line may ask about. */
const shown = (reader) =>
  reader.run(() => {
    const main = document.getElementById("answer");
    const drawn = [...document.querySelectorAll("figure")].map((figure) => [figure.dataset.chart ?? figure.dataset.question, [...figure.querySelectorAll(".drawing > svg.chart")].some((svg) => svg.childElementCount > 3 && svg.getClientRects().length > 0 && getComputedStyle(svg).visibility === "visible")]);
    return {
      model: main.hasAttribute("data-front") ? "front" : main.dataset.model,
      chart: main.dataset.share ?? null,
      lang: document.documentElement.lang,
      leading: drawn[0],
      // Of the front page: all that it says, some of it veiled until a guess.
      sentence: (document.getElementById("sentence") ?? main).textContent,
      fields: Object.fromEntries([...document.querySelectorAll("[data-input]")].map((field) => [field.dataset.input, field.type === "checkbox" ? String(field.checked) : field.value])),
      rows: [...document.querySelectorAll('[id^="rows-"] tr')].map((row) => row.querySelector("[data-cell]").value).join("/"),
      preset: document.querySelector('[data-preset][aria-pressed="true"]')?.dataset.preset ?? "",
      links: [...document.querySelectorAll("a[data-lang], #full")].map((link) => decodeURIComponent(new URL(link.href).search)),
      notices: [...document.querySelectorAll("#notices li")].map((item) => item.textContent),
      pathname: location.pathname,
    };
  });

suite("addresses", {}, (reader, engine) => {
  for (const version of new Set(lines.map((line) => line.version))) {
    const all = lines.filter((line) => line.version === version && line.model !== "file");
    // Programs read them, which natively read all of them: that browsers hand them over is seen by every other, elsewhere
    // by every fourth.
    const pages = all.filter((_, index) => index % (engine.full ? 2 : 4) === 0);

    test(`of version ${version}: ${pages.length} addresses still give their pictures`, async () => {
      for (const { line, address, model, chart, lang, parts, said } of pages) {
        await reader.driver.get(reader.url(address));
        // It may lead on to another page, which is then the one that wakes.
        await reader.until(`${line}: a page answers`, (model) => {
          const root = document.documentElement;
          const main = document.getElementById("answer");
          const is = model === "front" ? main?.hasAttribute("data-front") : main?.dataset.model === model;
          return root?.hasAttribute("data-ready") && !root.hasAttribute("data-pending") && is;
        }, model);
        if (parts.length > 0) await reader.until(`${line}: links follow`, (keeps) => keeps.every((pair) => [...document.querySelectorAll("a[data-lang], #full")].some((link) => link.href.includes(pair))), parts.filter((part) => part.startsWith("keeps:")).map((part) => part.slice(6)));
        const found = await shown(reader);
        assert.deepEqual([found.model, found.chart, found.lang], [model, chart, lang], line);
        assert.ok(model === "front" || found.leading[1], `${line}: the picture is drawn`);
        if (chart) assert.equal(found.leading[0], chart, line);
        if (address.startsWith("v/")) assert.ok(found.pathname.startsWith(`/${address.split("/", 2).join("/")}/`), `${line}: stays in its folder: ${found.pathname}`);
        for (const part of parts) {
          const [key, value] = [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)];
          if (part.startsWith("“")) assert.ok(found.sentence.includes(part.slice(1, -1)), `${line}: ${found.sentence}`);
          else if (part.startsWith("keeps:")) assert.ok(found.links.some((link) => link.slice(1).split("&").includes(part.slice(6))), `${line}: ${found.links}`);
          else assert.equal(key === "rows" ? found.rows : key === "preset" ? found.preset : found.fields[key], value, line);
        }
        assert.equal(found.notices.length, said.length, `${line}: ${found.notices.join(" | ")}`);
        for (const words of said) assert.ok(found.notices.some((notice) => notice.includes(words)), `${line}: ${found.notices.join(" | ")}`);
        await reader.unharmed();
      }
    });
  }

  test("scripts, pictures and guides that are pointed to are there", async () => {
    for (const { line, address } of lines.filter((line) => line.model === "file")) {
      const response = await fetch(reader.url(address));
      assert.equal(response.status, 200, line);
      assert.ok((await response.text()).length > 500, line);
    }
  });
});
