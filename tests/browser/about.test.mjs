// The pages of text: whose it is, from which commit, and how a reader can check it.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { traces } from "../traces.mjs";
import { LANGS, MODELS, SITE_DIR, assert, axe, suite } from "./support.mjs";

const NOTICES = readFileSync(new URL("../../THIRD-PARTY.txt", import.meta.url), "utf8");

/** What of the page `path` stands in its footer. */
const footer = (path) => readFileSync(join(SITE_DIR, path, "index.html"), "utf8").match(/<footer class="site">(.*?)<\/footer>/s)?.[1] ?? "";

test("no file says on whose machine it was made", () => {
  assert.deepEqual(traces(SITE_DIR), []);
});

suite("about", { devtools: true }, (reader) => {
  for (const lang of LANGS) {
    for (const page of ["about", "newsroom"]) {
      for (const scheme of ["light", "dark"]) {
        test(`${lang}/${page}, ${scheme}: axe finds nothing, nothing sticks out on a phone`, async () => {
          await reader.withMedia({ "prefers-color-scheme": scheme }, async () => {
            await reader.driver.get(reader.url(`${lang}/${page}/`));
            await reader.run(() => {
              for (const details of document.querySelectorAll("details")) details.open = true;
            });
            assert.deepEqual(await axe(reader), []);
          });
          await reader.withViewport(360, 740, async () => {
            assert.ok(await reader.run(() => document.documentElement.scrollWidth <= innerWidth));
          });
        });
      }
    }

    test(`${lang}: every page leads to the about page, and says the same version and commit`, () => {
      // Behind the button for the one file.
      const [own] = footer(`${lang}/about`).replace(/^<p class="buttons">.*?<\/p>/, "").split(" · ");
      assert.match(own, lang === "en" ? /^<p>Version \d+\.\d+\.\d+, (commit [0-9a-f]{12}( with uncommitted changes)?|unknown source state)$/ : /^<p>バージョン \d+\.\d+\.\d+（(コミット[0-9a-f]{12}(に未コミットの変更を加えたもの)?|ソースの状態は不明)）$/);
      const presets = MODELS.flatMap(({ id }) => readdirSync(join(SITE_DIR, lang, id)).filter((name) => !["embed", "index.html"].includes(name)).map((name) => `${id}/${name}`));
      for (const path of ["newsroom", ...MODELS.map(({ id }) => id), ...presets]) {
        const there = footer(`${lang}/${path}`);
        assert.ok(there.includes(own.slice("<p>".length)), path);
        assert.ok(there.includes(`<a href="${"../".repeat(path.split("/").length + 1)}${lang}/about/">`), path);
      }
    });

    test(`${lang}: the about page names everything in the programs, and leads to pages that are there`, async () => {
      await reader.driver.get(reader.url(`${lang}/about/`));
      const told = await reader.run(() => ({
        text: document.querySelector("main").textContent,
        version: document.querySelector("footer").textContent.match(/\d+\.\d+\.\d+/)[0],
        headings: [...document.querySelectorAll("main h2")].map((found) => found.id),
        links: [...document.querySelectorAll("a[href]")].map((found) => found.href).filter((href) => href.startsWith(location.origin)),
        scripts: document.scripts.length,
      }));
      assert.doesNotMatch(told.text, /\{[\w-]+\}/);
      assert.ok(told.text.includes(told.version));
      assert.deepEqual(told.headings, ["for", "who", "not", "version", "licence", "verify", "security", "third-party"]);
      assert.equal(told.scripts, 0);
      const packages = NOTICES.match(/^[\w-]+ \d+\.\S+ \(.+\)$/gm);
      assert.ok(packages.length > 50);
      for (const name of packages) assert.ok(told.text.includes(name), name);
      for (const words of ["Permission is hereby granted, free of charge", "This software is provided 'as-is'", "UNICODE", "SHA256SUMS", "SECURITY.md", "CC BY 4.0"]) {
        assert.ok(told.text.toUpperCase().includes(words.toUpperCase()), words);
      }
      for (const link of new Set(told.links.map((href) => href.split("#")[0]))) assert.equal((await fetch(link)).status, 200, link);
      assert.deepEqual(await reader.consoleErrors(), []);
    });
  }
});
