// What the site may do: the policy of each page, the one that a server sends besides, and digests of what is loaded.

import { test } from "node:test";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { MODELS, PAGES, Reader, SITE_DIR, assert, suite } from "./support.mjs";
import { withViolations } from "./violations.mjs";
import { serve } from "../../tools/serve.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json", ".json": "application/json" };

const VERSION = readFileSync("Cargo.toml", "utf8").match(/^version = "(.+)"/m)[1];

/** Headers that the site's own file for hosts gives to a path: a rule's own, and those of every rule that fits. */
function headers(pathname) {
  const rules = readFileSync(join(SITE_DIR, "_headers"), "utf8").split("\n\n").map((rule) => rule.trim().split("\n"));
  const fits = (pattern) => new RegExp(`^${pattern.replace(/[.]/g, "\\$&").replace(/\*/g, ".*").replace(/:\w+/g, "[^/]+")}$`).test(pathname);
  const sent = {};
  for (const [pattern, ...lines] of rules) {
    // One splat a rule is all that some hosts take.
    assert.ok(pattern.split("*").length <= 2, pattern);
    if (!fits(pattern)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line);
      // Hosts put the values of several rules together, which no header of ours could bear.
      assert.ok(!(name in sent), `${name} of ${pathname} twice`);
      sent[name] = value;
    }
  }
  return sent;
}

/** A host that sends them. */
async function host() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const file = join(SITE_DIR, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { ...headers(pathname), "Content-Type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

test("header files say one policy, and it allows no inline script or style but ours", () => {
  const policy = headers("/en/hurdle/")["Content-Security-Policy"];
  for (const path of ["/", "/ja/hurdle/embed/ramp/", "/buying-time.html", "/sw.js"]) assert.equal(headers(path)["Content-Security-Policy"], policy, path);
  // A pinned version has its own in itself: later hashes would forbid its scripts.
  assert.equal(headers(`/v/${VERSION}/en/hurdle/`)["Content-Security-Policy"], undefined);
  assert.match(headers(`/v/${VERSION}/main-0123456789abcdef.css`)["Cache-Control"], /immutable/);
  assert.equal(headers("/en/hurdle/")["Cache-Control"], undefined);
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
  // Cloudflare's limit for a line.
  assert.ok(policy.length < 1_950, `${policy.length} letters`);
  for (const file of [join(SITE_DIR, ".htaccess"), join(SITE_DIR, "../headers/buying-time.nginx.conf"), join(SITE_DIR, "../headers/buying-time.caddy")]) {
    // A site that was copied elsewhere has none beside it.
    if (!file.startsWith(SITE_DIR) && !existsSync(file)) continue;
    assert.ok(readFileSync(file, "utf8").includes(policy), file);
  }
});

test("each file that a page loads is named with its digest, and is that file", () => {
  const pages = readdirSync(SITE_DIR, { recursive: true }).filter((name) => name.endsWith("index.html"));
  assert.ok(pages.length > 150);
  const digests = new Map();
  const digest = (path) => digests.get(path) ?? digests.set(path, `sha256-${createHash("sha256").update(readFileSync(path)).digest("base64")}`).get(path);
  let seen = 0;
  for (const name of pages) {
    const text = readFileSync(join(SITE_DIR, name), "utf8");
    const folder = join(SITE_DIR, name, "..");
    for (const [tag] of text.matchAll(/<(?:script[^>]*\bsrc=|link[^>]*\brel="(?:stylesheet|modulepreload)")[^>]*>/g)) {
      const [, address] = /\b(?:src|href)="([^"]*)"/.exec(tag);
      assert.equal(/integrity="([^"]*)"/.exec(tag)?.[1], digest(join(folder, address)), `${name}: ${tag}`);
      seen += 1;
    }
    for (const [, address, integrity] of text.matchAll(/data-(?:program|wasm)="([^"]*)" data-(?:integrity|digest)="([^"]*)"/g)) {
      assert.equal(integrity, digest(join(folder, address)), name);
      seen += 1;
    }
  }
  assert.ok(seen > 200, `${seen} files`);
  // What starts a program names it with its digest.
  for (const name of readdirSync(SITE_DIR).filter((name) => /^buying-time-.*\.js$/.test(name))) {
    const [, program, integrity] = /fetch\(new URL\("\.\/([^"]+)",import\.meta\.url\),\{integrity:"([^"]+)"\}\)/.exec(readFileSync(join(SITE_DIR, name), "utf8"));
    assert.equal(integrity, digest(join(SITE_DIR, program)));
  }
});

suite("policy", { devtools: true }, (reader, engine, { pages }) => {
  test("with the server's headers every kind of page works, and nothing is violated", async () => {
    const server = await host();
    try {
      await withViolations(reader, async () => {
        const other = new Reader(engine, server, reader.driver);
        for (const page of pages) {
          await other.open(page.path);
          await other.slide(page.slider, 60);
          await other.settled();
          await other.run(() => document.querySelector("[data-share]").click());
          await other.until("the dialog is open", () => document.getElementById("share").open);
          assert.deepEqual(await other.run(() => window.violations), [], page.path);
        }
        for (const path of [`ja/hurdle/embed/${MODELS[0].chart}/?v=1&k=4e12&controls=all`, "buying-time.html?model=gpu-debt&lang=ja"]) {
          await other.driver.get(other.url(path));
          await other.run(() => dispatchEvent(new Event("pointerover")));
          await other.until("it is there", () => document.documentElement.hasAttribute("data-ready"));
          assert.deepEqual(await other.run(() => window.violations), [], path);
        }
        for (const path of ["en/about/", "ja/newsroom/", `en/hurdle/${MODELS[0].preset}/`]) {
          await other.driver.get(other.url(path));
          await other.until("it is there", () => document.querySelector("h1"));
          assert.deepEqual(await other.run(() => window.violations), [], path);
        }
      });
    } finally {
      await reader.driver.get("about:blank");
      await server.close();
    }
  });

  test("text becomes HTML only as plain elements, and no address becomes a script", async () => {
    for (const path of ["en/hurdle/", "en/hurdle/embed/ramp/"]) {
      await reader.driver.get(reader.url(path));
      const told = await reader.run(() => {
        const place = document.body.appendChild(document.createElement("div"));
        const seen = [];
        for (const markup of ["<img src=x onerror=window.hacked=1>", "<p onclick=\"hacked=1\">x</p>", "<script>hacked=1</" + "script>", "<svg><use href=\"#a\"></use></svg>", "<p style=\"color:red\">x</p>", "<iframe srcdoc=\"x\"></iframe>", "<a href=\"javascript:hacked=1\">x</a>", "<p title='\"' onclick=hacked=1>x</p>", "<P ONCLICK=\"window.hacked=1\" STYLE=\"position:fixed\">y</P>", "<input TYPE=\"image\" SRC=\"https://example.org/p.png\">", "<a hReF=\"javascript:hacked=1\">x</a>", "<table><caption>a</caption></table><img\u0009src=x\u0009onerror=hacked=1>"]) {
          place.innerHTML = markup;
          seen.push([...place.querySelectorAll("*")].flatMap((found) => [found.localName, ...[...found.attributes].map((attribute) => attribute.name)]).join(" "));
        }
        place.innerHTML = '<table class="a"><tbody><tr><th scope="row">1 &lt; 2</th><td>"</td></tr></tbody></table>';
        const plain = place.querySelector("td")?.textContent;
        const script = document.createElement("script");
        let refused = "";
        try {
          script.src = "https://example.org/x.js";
        } catch (error) {
          refused = error.name;
        }
        place.remove();
        return { seen, plain, refused, hacked: window.hacked, has: Boolean(window.trustedTypes) };
      });
      assert.equal(told.has, true);
      assert.equal(told.plain, '"');
      assert.equal(told.refused, "TypeError");
      assert.equal(told.hacked, null);
      for (const kinds of told.seen) assert.doesNotMatch(kinds, /\b(img|script|iframe|use|a|on\w+|style|href|src)\b/, path);
    }
    await reader.consoleErrors();
  });

  test("a file that is not the one that is meant is refused, and the page says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "buying-time-"));
    cpSync(SITE_DIR, folder, { recursive: true });
    for (const name of readdirSync(folder).filter((name) => /^buying-time-.*\.js$/.test(name))) {
      writeFileSync(join(folder, name), `window.hacked = 1;${readFileSync(join(folder, name), "utf8")}`);
    }
    const server = await serve(folder, 0);
    try {
      const other = new Reader(engine, server, reader.driver);
      for (const path of ["en/hurdle/", "en/hurdle/embed/ramp/"]) {
        await other.driver.get(other.url(path));
        await other.run(() => dispatchEvent(new Event("pointerover")));
        await other.until("it says so", () => !document.getElementById("no-wasm").hidden);
        assert.equal(await other.run(() => window.hacked), null, path);
      }
      // The same for a program.
      cpSync(SITE_DIR, folder, { recursive: true });
      for (const name of readdirSync(folder).filter((name) => name.endsWith(".wasm"))) {
        writeFileSync(join(folder, name), Buffer.concat([readFileSync(join(folder, name)), Buffer.from([0, 2, 1, 120])]));
      }
      await other.driver.get(other.url("en/hurdle/?v=1&k=4e12"));
      await other.until("it says so", () => !document.getElementById("no-wasm").hidden);
      assert.equal(await other.run(() => document.documentElement.hasAttribute("data-ready")), false);
      await other.consoleErrors();
    } finally {
      await reader.driver.get("about:blank");
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });
});
