// What leaves the page with a stranger's words in it: snippets, citations, pictures, data, files.

import { test } from "node:test";
import { assert, suite } from "./support.mjs";
import { awake, article, serveHost, within } from "./host.mjs";
import { TEXTS, cell, harmless, undisturbed } from "./hostile.mjs";

/** A name as a table keeps it: in one line, and turning nothing round. */
const kept = (text) => [...text.toWellFormed()].map((letter) => (/\s/u.test(letter) ? " " : letter)).filter((letter) => !/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u.test(letter)).join("");

const NAMES = Object.values(TEXTS).map((text) => text.toWellFormed()).filter((text) => [...text].length <= 40);
/** A picture names so many. */
const NAMED = 8;
const CHUNKS = Array.from({ length: Math.ceil(NAMES.length / NAMED) }, (_, index) => NAMES.slice(index * NAMED, (index + 1) * NAMED));

const query = (names) => `?v=1&tranches=${encodeURIComponent(names.map((name, index) => `${cell(name)}_bond_${9 - index}e9_0.05_2027-06_maturity`).join("*"))}`;

/** Catches the files that the page hands out. */
const catchFiles = (reader) =>
  reader.run(() => {
    window.files = {};
    const create = URL.createObjectURL.bind(URL);
    let last;
    URL.createObjectURL = (blob) => create((last = blob));
    HTMLAnchorElement.prototype.click = function click() {
      const [name, blob] = [this.download, last];
      const kind = name.split(".").at(-1);
      if (kind === "png") blob.arrayBuffer().then((bytes) => (window.files[kind] = { name, text: String(bytes.byteLength) }));
      else blob.text().then((text) => (window.files[kind] = { name, text }));
    };
  });

/** The cells of a CSV file (RFC 4180). */
function cells(csv) {
  const rows = [[]];
  for (const [, quoted, plain, end] of csv.replace(/^\ufeff/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** Reads markup where nothing of it can run: what elements there are, with their attributes. */
const read = (reader, markup, type) =>
  reader.runUnconfined(
    (markup, type) => {
      const read = new DOMParser().parseFromString(markup, type);
      const root = type === "text/html" ? read.body.querySelectorAll("*") : read.querySelectorAll("*");
      return [...root].map((element) => [element.localName, Object.fromEntries([...element.attributes].map((found) => [found.name, found.value]))]);
    },
    markup,
    type,
  );

/** A picture that stands alone: nothing but shapes and letters, and nothing that leads out of it. */
async function assertPicture(reader, svg, what) {
  for (const type of ["image/svg+xml", "text/html"]) {
    for (const [name, attributes] of await read(reader, svg, type)) {
      assert.match(name, /^(svg|g|path|rect|circle|line|text|tspan|title|desc|metadata)$/, `${what} as ${type}: <${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        assert.ok(!/^on|href$|^style$/.test(key) && !/url\(|javascript:/.test(key === "aria-label" ? "" : value), `${what} as ${type}: ${key}="${value}"`);
      }
    }
  }
}

const snippet = (reader, form) =>
  reader.run((form) => {
    const field = document.getElementById("share-form");
    field.value = form;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return document.getElementById("share-code").value;
  }, form);

suite("hostile exports", { once: true }, (reader) => {
  for (const [index, names] of CHUNKS.entries()) {
    const lang = index % 2 ? "ja" : "en";
    const path = `${lang}/maturity-wall/`;
    const clean = names.map(kept);

    test(`${lang}: ${names.length} hostile names, in all that can be taken along`, async () => {
      let title;
      const usual = await undisturbed(reader, async () => {
        await reader.open(path);
        title = await reader.run(() => document.title);
      });
      await reader.open(path + query(names));
      await reader.settled();
      await catchFiles(reader);
      await reader.click('button[data-share="issuers"]');
      const frame = await reader.until("the snippet is there", () => document.getElementById("share-code").value);
      assert.equal(await reader.run(() => document.title), title);

      // Snippets: the elements that they are made of, and nothing more.
      const [[name, attributes], ...rest] = await read(reader, frame, "text/html");
      assert.deepEqual([name, Object.keys(attributes).sort(), rest], ["iframe", ["allow", "frameborder", "height", "loading", "src", "title", "width"], []]);
      const src = new URL(attributes.src);
      assert.equal(src.origin + src.pathname, reader.url(`${path}embed/issuers/`));
      assert.deepEqual(src.searchParams.get("tranches").split("*").map((row) => row.split("_")[0]), clean.map(cell));
      const element = await read(reader, await snippet(reader, "element"), "text/html");
      assert.deepEqual(element.map(([name, attributes]) => [name, ...Object.keys(attributes).sort()].join(" ")), ["buying-time-chart height src title", "a href", "img alt src width", "script async src"]);
      assert.equal(element[3][1].src, reader.url("embed.js"));
      assert.match(element[1][1].href, /^http/);
      await assertPicture(reader, decodeURIComponent(element[2][1].src.replace("data:image/svg+xml,", "")), "the picture in the snippet");
      const address = await snippet(reader, "address");
      assert.match(address, /^http[^\s"'<>`\\]*$/);

      const cited = await reader.run(() => ["cite-plain", "cite-japanese", "cite-bibtex", "cite-alt"].map((id) => document.getElementById(id).value));
      for (const text of [cited[0], cited[1], cited[3]]) assert.doesNotMatch(text, /[\r\n\p{Cc}\u202E\u2028]/u);
      let depth = 0;
      for (const letter of cited[2].replaceAll(/\\[{}]/g, "")) {
        depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
        assert.ok(depth >= 0, cited[2]);
      }
      assert.equal(depth, 0, cited[2]);

      for (const kind of ["svg", "png", "csv"]) await reader.click(`[data-export="${kind}"]`);
      await reader.click("#share-close");
      await reader.click("#save");
      const files = await reader.until("the files are there", () => Object.keys(window.files).length === 4 && window.files);
      for (const { name } of Object.values(files)) assert.match(name, /^[a-z0-9.-]+$/);

      await assertPicture(reader, files.svg.text, "the picture");
      const written = await reader.runUnconfined((svg) => [...new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text")].map((found) => found.textContent).join("\n"), files.svg.text);
      for (const name of clean) assert.ok(written.includes(name.replace(/[\ufffe\uffff]/g, "").trim().split(" ")[0].slice(0, 6)), `${name} is in the picture: ${written}`);
      assert.ok(Number(files.png.text) > 5_000, "the picture is painted");

      // A spreadsheet runs what begins like a formula, the wide signs of Japanese too.
      const rows = cells(files.csv.text);
      assert.equal(new Set(rows.map((row) => row.length)).size, 1, "every row is as wide");
      for (const found of rows.flat()) assert.ok(!/^[=+@\t\r\n＝＋－＠]|^-(?!\d)/.test(found), `a formula: ${found}`);
      for (const name of clean) assert.ok(rows.flat().some((found) => found.replace(/^'/, "") === name.replace(/^'/, "")), `${name} is in the data`);

      assert.deepEqual(JSON.parse(files.json.text).inputs.tranches.map((row) => row.issuer), clean);
      await harmless(reader, usual, path);
      await reader.unharmed();
    });
  }

  test("snippets with hostile names, in somebody's page", async () => {
    const snippets = [];
    await reader.open(`en/maturity-wall/${query(NAMES.slice(0, NAMED))}`);
    await reader.click('button[data-share="issuers"]');
    await reader.until("the snippet is there", () => document.getElementById("share-code").value);
    for (const form of ["iframe", "element"]) snippets.push(await snippet(reader, form));
    const host = await serveHost({ "/": article(snippets.join("\n")) });
    try {
      await reader.driver.get(host.url);
      await reader.until("the element is there", () => document.querySelector("buying-time-chart").shadowRoot?.querySelector("iframe"));
      await reader.run(() => document.querySelector("buying-time-chart").scrollIntoView());
      const answer = await reader.driver.executeAsyncScript((done) => document.querySelector("buying-time-chart").get().then(done, (error) => done(error.code)));
      assert.deepEqual(answer.inputs.tranches.map((row) => row.issuer), NAMES.slice(0, NAMED).map(kept));
      const found = await reader.run(() => [window.hacked ?? null, document.querySelectorAll("img").length, document.querySelectorAll("script").length, [...document.body.children].map((element) => element.localName)]);
      assert.deepEqual(found, [null, 1, 1, ["h1", "iframe", "buying-time-chart", "script"]]);
      await within(reader, () => document.querySelector("iframe"), async () => {
        await awake(reader);
        assert.equal(await reader.run(() => window.hacked ?? null), null);
      });
    } finally {
      await host.close();
    }
  });
});
