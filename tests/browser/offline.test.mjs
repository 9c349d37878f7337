// The worker that keeps what was visited on the reader's device, and everything for who asks for it.

import { test } from "node:test";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { packed } from "./packed.mjs";
import { LANGS, Reader, SITE_DIR, assert, suite } from "./support.mjs";
import { serve } from "../../tools/serve.mjs";

const VERSION = readFileSync("Cargo.toml", "utf8").match(/^version = "(.+)"/m)[1];

/**
 * A copy of the site on a server that can be switched off, where the reader has never been: it has an address of its own,
 * of which nothing is kept in the end.
 */
async function visit(reader, body) {
  const folder = mkdtempSync(join(tmpdir(), "buying-time-"));
  cpSync(SITE_DIR, folder, { recursive: true });
  const host = { folder, broken: null };
  const breakOff = (request) => {
    if (!host.broken?.test(request.url)) return false;
    request.socket.destroy();
    return true;
  };
  let server = await serve(folder, 0, breakOff);
  let isUp = true;
  const { url } = server;
  host.stop = async () => {
    isUp = false;
    await server.close();
  };
  host.start = async () => {
    server = await serve(folder, Number(new URL(url).port), breakOff);
    isUp = true;
  };
  const other = new Reader(reader.engine, { url }, reader.driver);
  let failure = null;
  try {
    await body(other, host);
  } catch (error) {
    failure = error;
  }
  // After a failure too, which is told before whatever fails for it here. A server that still listens would keep the process
  // from ending.
  try {
    host.broken = null;
    if (!isUp) await host.start();
    await forget(other);
  } catch (error) {
    failure ??= error;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  if (failure) throw failure;
}

/** Nothing of this site is on the device any more. Its address may be another site's, a test later. */
async function forget(reader) {
  await reader.driver.get(reader.url("robots.txt"));
  const isForgotten = await reader.run(() => {
    const all = async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
      localStorage.clear();
      return true;
    };
    // A worker that is stuck is never unregistered: better to say so than to wait for it.
    return Promise.race([all(), new Promise((late) => setTimeout(late, 30_000, false))]);
  });
  assert.ok(isForgotten, "all workers can be unregistered");
}

/**
 * Waits until the page has asked for a new version, and was answered. If it is left before that, WebKit never lets the worker
 * that came install itself (nor does it take the next one): no event `install` reaches it.
 */
const looked = (reader) => reader.until("the page has looked for a version", () => performance.getEntriesByName("looked for a version").length > 0);

/**
 * Opens a calculator. Tests have WebKit keep nothing on a disk, and on a busy machine it forgets what a site has kept when none
 * of its pages is open for a moment: so there one page follows the other. Once in a hundred runs a page without a network
 * did not start although all of it was kept; its reader loads it anew, and so does this, once, and tells.
 */
async function open(reader, path) {
  if (!reader.engine.failsToStart) {
    await reader.open(path);
    return looked(reader);
  }
  try {
    await follow(reader, path);
  } catch (error) {
    console.error(`${path} is loaded anew: ${error.message}`);
    await follow(reader, path);
  }
}

/** Waits until the present page is kept: of the version that is shown, and of the one that waits. */
const kept = (reader) =>
  reader.until("the page is kept", async () => {
    const { active, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
    const address = location.origin + location.pathname.replace(/index\.html$/, "");
    const found = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).match(address)));
    return active?.state === "activated" && found.filter(Boolean).length >= (waiting ? 2 : 1);
  });

/** Opens pages until each is kept. */
async function visitAll(reader, paths) {
  for (const path of paths) {
    await open(reader, path);
    await kept(reader);
  }
}

/** Goes on to a page as by a link: between the two there is no moment without a page of the version that is shown. */
async function follow(reader, path) {
  await reader.driver.get(reader.url(path));
  await reader.until("it is this page", (pathname) => location.pathname === pathname, new URL(reader.url(path)).pathname);
  await reader.ready();
  await looked(reader);
}

/** The paths of all that is kept. */
const stored = (reader) =>
  reader.run(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map((request) => new URL(request.url).pathname.slice(1));
  });

/** A list that the build put into the worker. */
const listOf = (name) => JSON.parse(new RegExp(`${name}=(\\{[^}]*\\})`).exec(readFileSync(join(SITE_DIR, "sw.js"), "utf8"))[1]);

const fileOf = (path) => join(SITE_DIR, path === "" || path.endsWith("/") ? `${path}index.html` : path);

/** Loads the page anew as its reader does; Firefox's driver would go past the worker. */
async function again(reader) {
  await reader.run(() => {
    window.isFormer = true;
    location.reload();
  });
  await reader.until("the page is loaded anew", () => !window.isFormer);
  await reader.ready();
  await looked(reader);
}

/** Opens a page until it is kept, and then as the worker gives it; says its heading. */
async function keep(reader, path) {
  await open(reader, path);
  await kept(reader);
  // The first visit's page is not yet one of the worker's.
  await again(reader);
  return heading(reader);
}

/** Lists a page of the server's with another digest, as a new version of this name. */
function list(folder, path, digest, version) {
  const worker = join(folder, "sw.js");
  const before = readFileSync(worker, "utf8");
  const after = before.replace(new RegExp(`("${path}":")[^"]*`), `$1${digest}`).replace(/VERSION="[^"]*"/, `VERSION="${version}"`);
  assert.notEqual(after, before);
  writeFileSync(worker, after);
}

const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Puts a page with another heading on the server, as a new version does; `honest` lists it as it is. */
function publish(folder, heading, honest = true) {
  for (const path of ["en/hurdle/", "ja/hurdle/"]) {
    const file = join(folder, path, "index.html");
    const text = readFileSync(file, "utf8").replace(/(<p class="kicker">)[^<]*/, `$1${heading}`);
    writeFileSync(file, text);
    list(folder, path, digest(honest ? text : "another"), heading);
  }
}

const heading = (reader) => reader.run(() => document.querySelector("main > .kicker").textContent);

/** Asks for the new version that is there, as the browser does with every visit, and says how that ended. */
const look = (reader) =>
  reader.run(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // One that is refused at once may be gone before update() answers.
    const found = new Promise((found) => registration.addEventListener("updatefound", () => found(registration.installing), { once: true }));
    await registration.update().catch(() => {});
    const next = await found;
    const ends = ["installed", "redundant"];
    if (!next || ends.includes(next.state)) return next?.state ?? (registration.waiting ? "installed" : "redundant");
    return new Promise((done) => next.addEventListener("statechange", () => ends.includes(next.state) && done(next.state)));
  });

suite("offline", {}, (reader, engine) => {
  test("what was visited needs no network", async () => {
    await visit(reader, async (other, host) => {
      await visitAll(other, ["en/hurdle/", "ja/gpu-debt/", "en/side-by-side/index.html"]);
      await other.driver.get(other.url("ja/newsroom/"));
      await kept(other);
      await host.stop();
      for (const path of ["en/hurdle/?v=1&k=4e12", "ja/gpu-debt/index.html", "en/side-by-side/"]) {
        await open(other, path);
        assert.ok((await other.sentence()).length > 40, path);
      }
      await open(other, "en/hurdle/?v=1&k=4e12");
      const before = await other.sentence();
      await other.slide("k", 30);
      await other.sentenceOtherThan(before);
      await other.driver.get(other.url("ja/newsroom/"));
      assert.ok(await other.run(() => document.querySelector("main.guide h1")));
      // What is not kept is said, in both languages.
      for (const path of ["ja/hurdle/", "en/liquidation/", "en/hurdle/embed/ramp/"]) {
        await other.driver.get(other.url(path));
        assert.match(await other.run(() => document.body.textContent), /No network.*ネットワーク/s, path);
      }
    });
  });

  test("a first visit keeps its page, and what that needs", async () => {
    const pages = listOf("PAGES");
    await visit(reader, async (other) => {
      await visitAll(other, ["en/hurdle/"]);
      assert.deepEqual((await stored(other)).sort(), ["whole", "en/hurdle/", ...pages["en/hurdle/"]].sort());
      // The two are of one chapter: the second brings no program.
      await visitAll(other, ["en/refinancing/"]);
      const before = await stored(other);
      await visitAll(other, ["en/side-by-side/"]);
      assert.deepEqual((await stored(other)).filter((path) => !before.includes(path)), ["en/side-by-side/"]);
    });
    // A file is as large in every browser.
    if (!engine.full) return;
    for (const [page, needs] of Object.entries(pages)) {
      const sum = [page, ...needs].reduce((sum, path) => sum + packed(relative(SITE_DIR, fileOf(path))), 0);
      assert.ok(sum < 350_000, `${page}: ${sum} bytes`);
    }
  });

  test("everything is kept for who asks for it", async () => {
    await visit(reader, async (other, host) => {
      const says = () => document.getElementById("keep-says").textContent;
      const isOffered = () => !document.getElementById("keep").hidden;
      await visitAll(other, ["ja/hurdle/"]);
      await other.until("it is offered", isOffered);
      assert.match(await other.run(() => document.getElementById("keep").textContent), /オフラインで使う（\d+\.\d MB）$/);
      assert.equal(await other.run(says), "");
      host.broken = /liquidation/;
      await other.click("#keep");
      assert.match(await other.until("it is said that some did not come", says), /保存/);
      await other.until("it can be tried again", () => /できませんでした/.test(document.getElementById("keep-says").textContent) && document.getElementById("keep-progress").hidden);
      assert.ok(await other.run(isOffered));
      host.broken = null;
      await other.click("#keep");
      await other.until("all is kept", () => /保存済み/.test(document.getElementById("keep-says").textContent));
      assert.ok(await other.run(() => document.getElementById("keep").hidden && document.getElementById("keep-progress").hidden));
      assert.equal(await other.run(() => document.activeElement.id), "keep-says");
      assert.deepEqual((await stored(other)).filter((path) => path !== "whole").sort(), Object.keys(listOf("FILES")).sort());
      await host.stop();
      for (const path of ["en/gpu-debt/", "ja/liquidation/", ""]) {
        await open(other, path);
        assert.ok((await other.sentence()).length > 40, path);
        assert.ok(await other.until("that is known", says));
        assert.equal(await other.run(isOffered), false, path);
      }
      await host.start();
      // So it stays with a new version.
      await open(other, "en/hurdle/");
      publish(host.folder, "Second");
      await again(other);
      await other.until("the new version is offered", () => !document.getElementById("update").hidden);
      await other.click("#update button");
      await other.until("it is there", () => document.querySelector("main > .kicker")?.textContent === "Second" && document.documentElement.hasAttribute("data-ready"));
      await looked(other);
      await other.until("all of it is kept", () => /is kept on this device/.test(document.getElementById("keep-says").textContent));
      await host.stop();
      await open(other, "ja/side-by-side/");
    });
  });

  test("who had everything of an earlier worker has everything", async () => {
    await visit(reader, async (other) => {
      await other.driver.get(other.url("en/about/"));
      await other.run(async () => (await caches.open("buying-time / 0123456789abcdef")).put("/whole", new Response("0123456789abcdef")));
      await visitAll(other, ["en/hurdle/"]);
      await other.until("all is kept", () => /is kept on this device/.test(document.getElementById("keep-says").textContent));
      assert.equal(await other.run(() => document.getElementById("keep").hidden), true);
    });
  });

  test("a new version is told, and taken when the reader says so", async () => {
    await visit(reader, async (other, host) => {
      await visitAll(other, ["ja/hurdle/"]);
      const first = await keep(other, "en/hurdle/?v=1&k=4e12");
      publish(host.folder, "Second");
      await again(other);
      await other.until("the new version is offered", () => !document.getElementById("update").hidden);
      // Until then all is as it was, on every page.
      assert.equal(await heading(other), first);
      await again(other);
      assert.equal(await heading(other), first);
      // What is visited meanwhile is in the new version too.
      await follow(other, "en/liquidation/");
      await kept(other);
      await follow(other, "en/hurdle/?v=1&k=4e12");
      await other.until("the new version is still offered", () => !document.getElementById("update").hidden);
      await other.click("#update button");
      await other.until("it is there", () => document.querySelector("main > .kicker")?.textContent === "Second" && document.documentElement.hasAttribute("data-ready"));
      await looked(other);
      assert.equal(new URL(await other.address()).searchParams.get("k"), "4e12");
      await host.stop();
      await open(other, "ja/hurdle/");
      assert.equal(await heading(other), "Second");
      await open(other, "en/liquidation/");
    });
  });

  test("an update that is interrupted, or is not what it says, leaves the old one whole", async () => {
    await visit(reader, async (other, host) => {
      await visitAll(other, ["ja/liquidation/"]);
      const first = await keep(other, "en/hurdle/");
      // A file of the new version is another than its list says: half of it was still the old one, say.
      publish(host.folder, "Broken", false);
      assert.equal(await look(other), "redundant");
      // The connection breaks off in the middle.
      publish(host.folder, "Interrupted");
      host.broken = /liquidation/;
      assert.equal(await look(other), "redundant");
      host.broken = null;
      // A file of the new version does not come.
      publish(host.folder, "Missing");
      rmSync(join(host.folder, "ja/liquidation/index.html"));
      list(host.folder, "ja/liquidation/", digest("none"), "Missing");
      assert.equal(await look(other), "redundant");
      await host.stop();
      for (const path of ["en/hurdle/", "ja/liquidation/"]) {
        await open(other, path);
        assert.ok((await other.sentence()).length > 60);
      }
      await open(other, "en/hurdle/");
      assert.equal(await heading(other), first);
      assert.equal(await other.run(() => document.getElementById("update").hidden), true);
      await host.start();
      publish(host.folder, "Third");
      cpSync(join(SITE_DIR, "ja/liquidation"), join(host.folder, "ja/liquidation"), { recursive: true });
      list(host.folder, "ja/liquidation/", digest(readFileSync(join(host.folder, "ja/liquidation/index.html"))), "Third");
      await again(other);
      await other.until("the whole version is offered", () => !document.getElementById("update").hidden);
    });
  });

  test("it asks its own server alone, and what it installs is there", async () => {
    const worker = readFileSync(join(SITE_DIR, "sw.js"), "utf8");
    assert.doesNotMatch(worker, /https?:|importScripts/);
    const files = listOf("FILES");
    for (const [path, listed] of Object.entries(files)) {
      assert.equal(listed, digest(readFileSync(fileOf(path))), path);
    }
    for (const [page, needs] of Object.entries(listOf("PAGES"))) {
      assert.deepEqual([page, ...needs].filter((path) => !(path in files)), [], page);
      const text = readFileSync(fileOf(page), "utf8");
      for (const path of needs) assert.ok(text.includes(`${path}"`), `${page}: ${path}`);
    }
    for (const lang of LANGS) {
      const manifest = JSON.parse(readFileSync(join(SITE_DIR, `${lang}.webmanifest`), "utf8"));
      assert.equal(manifest.lang, lang);
      assert.ok(manifest.name.length > 4 && manifest.description.length > 30);
      assert.ok(readFileSync(join(SITE_DIR, manifest.start_url, "index.html"), "utf8").includes(`<html lang="${lang}"`));
      assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
      for (const { src, sizes, type } of manifest.icons) {
        const bytes = readFileSync(join(SITE_DIR, src));
        if (type === "image/png") assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
        else assert.match(bytes.toString(), /^<svg /);
      }
      await reader.open(`${lang}/hurdle/`);
      const linked = await reader.run(() => document.querySelector("link[rel=manifest]").href);
      assert.equal(linked, reader.url(`${lang}.webmanifest`));
    }
  });

  test("pinned versions and embedded charts are left alone", async () => {
    await visit(reader, async (other, host) => {
      for (const path of [`v/${VERSION}/en/hurdle/`, "en/hurdle/embed/ramp/"]) {
        await other.driver.get(other.url(path));
        await other.run(() => dispatchEvent(new Event("pointerover")));
        await other.until("it is there", () => document.documentElement.hasAttribute("data-ready"));
        assert.equal(await other.run(async () => (await navigator.serviceWorker.getRegistrations()).length), 0, path);
      }
      await visitAll(other, ["en/hurdle/"]);
      // Neither from there.
      for (const path of [`v/${VERSION}/ja/hurdle/`, "en/hurdle/embed/ramp/"]) {
        await other.driver.get(other.url(path));
        await other.run(() => dispatchEvent(new Event("pointerover")));
        await other.until("it is there", () => document.documentElement.hasAttribute("data-ready"));
      }
      assert.deepEqual((await stored(other)).filter((path) => path.startsWith("v/") || path.includes("/embed/")), []);
      await host.stop();
      await other.driver.get(other.url(`v/${VERSION}/en/hurdle/`)).catch(() => {});
      assert.equal(await other.run(() => document.documentElement.hasAttribute("data-ready")), false);
    });
  });
});
