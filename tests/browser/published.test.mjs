// What a site has that knows its own address: oEmbed, canonical links, a pinned copy of everything.

import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { publish } from "./publish.mjs";
import { LANGS, MODELS, SITE_DIR, assert } from "./support.mjs";

const BASE = "https://charts.example.org/time/";

/** Every file below a folder, by its path from there. */
function files(folder, below = "") {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(folder, path)).isDirectory() ? files(folder, path) : [path];
  });
}

/** Attributes of the first element of a page that a pattern finds. */
function attributes(page, pattern) {
  const tag = page.match(pattern)?.[0] ?? "";
  const unescape = (text) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value)]));
}

describe("a site that knows its address", () => {
  let site;
  let version;
  const page = (path) => readFileSync(join(site, path, "index.html"), "utf8");

  before(() => {
    site = publish(BASE.slice(0, -1));
    [version] = readdirSync(join(site, "v"));
  });
  after(() => rmSync(site, { recursive: true }));

  for (const model of MODELS) {
    for (const lang of LANGS) {
      test(`${model.id} ${lang}: oEmbed of the page and of every preset`, () => {
        const presets = readdirSync(join(site, lang, model.id)).filter((name) => !["embed", "index.html", "card.png"].includes(name));
        assert.ok(presets.length >= 5 && presets.includes(model.preset), presets.join());
        for (const [root, base] of [["", BASE], [`v/${version}/`, `${BASE}v/${version}/`]]) {
          for (const preset of [null, ...presets]) {
            const path = `${root}${lang}/${model.id}/${preset ? `${preset}/` : ""}`;
            const link = attributes(page(path), /<link rel="alternate" type="application\/json\+oembed"[^>]*>/);
            assert.equal(link.href, `${base}oembed/${lang}/${model.id}${preset ? `/${preset}` : ""}.json`);
            const document = JSON.parse(readFileSync(join(site, link.href.slice(BASE.length)), "utf8"));
            assert.equal(document.version, "1.0");
            assert.equal(document.type, "rich");
            assert.equal(document.title, link.title);
            assert.ok(document.width > 300 && document.height > 300);
            const frame = attributes(document.html, /<iframe[^>]*><\/iframe>/);
            assert.ok(frame.src.startsWith(`${base}${lang}/${model.id}/embed/`), frame.src);
            const address = new URL(frame.src);
            assert.ok(existsSync(join(site, address.pathname.slice("/time/".length), "index.html")), frame.src);
            assert.equal(frame.height, String(document.height));
            // The same case as the page's own link to the calculator.
            if (preset) {
              const full = page(path).match(/<a class="button" id="open" href="([^"]*)"/)[1].replaceAll("&amp;", "&");
              const inputs = (search) => [...new URLSearchParams(search)].filter(([key]) => !["v", "controls"].includes(key));
              assert.deepEqual(inputs(`${address.search}&${address.hash.slice(1)}`), inputs(full.split(/[?#]/)[1] ?? ""));
            }
            // What WordPress lets through: a quotation with a link, then the frame.
            assert.match(document.html, /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]*><\/iframe>$/);
          }
        }
      });
    }
  }

  test("every page and preset has a picture of its own, for places that show one beside its link", () => {
    const pages = LANGS.flatMap((lang) => ["", ...MODELS.map(({ id }) => `${id}/`), ...MODELS.map(({ id, preset }) => `${id}/${preset}/`)].map((path) => `${lang}/${path}`));
    const own = new Set();
    for (const path of pages.flatMap((path) => [path, `v/${version}/${path}`])) {
      const text = page(path);
      const { content } = attributes(text, /<meta property="og:image" [^>]*>/);
      assert.equal(content, `${BASE}${path}card.png`);
      const bytes = readFileSync(join(site, content.slice(BASE.length)));
      assert.equal(bytes.toString("latin1", 1, 4), "PNG");
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 628], path);
      assert.ok(bytes.length > 15_000 && bytes.length < 200_000, `${path}: ${bytes.length} bytes`);
      assert.match(text, /<meta name="twitter:card" content="summary_large_image">/);
      // A preset may be the defaults.
      if (path.split("/").length <= (path.startsWith("v/") ? 5 : 3)) own.add(bytes.toString("base64"));
    }
    // A pinned page's picture is the live one's; no two others are the same, in either language.
    assert.equal(own.size, LANGS.length * (1 + MODELS.length));
    // A page of text has the mark.
    assert.match(page("en/about/"), /<meta property="og:image" content="[^"]*\/icon-512-[0-9a-f]{16}\.png">.*content="summary">/s);
  });

  test("a pinned copy has everything, and its home is the live one", () => {
    // It keeps nothing on the device, and a host's file of headers is read at its root alone.
    const live = files(site).filter((path) => !path.startsWith("v/") && !["sitemap.xml", "sw.js", "_headers", "404.html"].includes(path));
    const pinned = files(join(site, "v", version));
    assert.deepEqual(pinned.sort(), live.sort());
    for (const path of ["en/hurdle/", "ja/liquidation/systemic/", "ja/newsroom/", "en/gpu-debt/embed/cover/"]) {
      const [own, copy] = [page(path), page(`v/${version}/${path}`)].map((text) => attributes(text, /<link rel="canonical"[^>]*>/).href);
      assert.ok(own.startsWith(BASE) && !own.includes("/v/"), own);
      assert.equal(copy, own);
    }
  });

  test("without an address nothing pretends to have one", () => {
    const plain = files(SITE_DIR);
    assert.ok(!plain.some((path) => path.includes("oembed/") || path === "sitemap.xml" || path.endsWith("card.png")));
    assert.ok(!readFileSync(join(SITE_DIR, "en/hurdle/index.html"), "utf8").includes("canonical"));
  });
});
