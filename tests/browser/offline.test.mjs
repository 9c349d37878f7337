// The worker that keeps the site on the reader's device.

import { test } from "node:test";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Reader, SITE_DIR, assert, suite } from "./support.mjs";
import { serve } from "../../tools/serve.mjs";

const VERSION = readFileSync("Cargo.toml", "utf8").match(/^version = "(.+)"/m)[1];

/** A copy of the site on a server that can be switched off, and a reader who has never been there. */
async function visit(reader, body) {
  const folder = mkdtempSync(join(tmpdir(), "buying-time-"));
  cpSync(SITE_DIR, folder, { recursive: true });
  let server = await serve(folder, 0);
  const port = new URL(server.url).port;
  const host = {
    folder,
    stop: () => server.close(),
    start: async () => (server = await serve(folder, Number(port))),
  };
  try {
    await reader.elsewhere({}, (other) => body(new Reader(other.engine, { url: server.url }, other.driver), host));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Waits until a version is kept, whole. */
const kept = (reader) => reader.until("the site is kept", async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");

/** Loads the page anew as its reader does; Firefox's driver would go past the worker. */
async function again(reader) {
  await reader.run(() => {
    window.isFormer = true;
    location.reload();
  });
  await reader.until("the page is loaded anew", () => !window.isFormer);
  await reader.ready();
}

const worker = (folder) => join(folder, "sw.js");

/** Puts a page with another heading on the server, as a new version does; `honest` lists it as it is. */
function publish(folder, heading, honest = true) {
  for (const lang of ["en", "ja"]) {
    const path = join(folder, lang, "hurdle/index.html");
    const text = readFileSync(path, "utf8").replace(/<h1>[^<]*<\/h1>/, `<h1>${heading}</h1>`);
    writeFileSync(path, text);
    const digest = createHash("sha256").update(honest ? text : "another").digest("base64");
    const list = readFileSync(worker(folder), "utf8");
    const next = list.replace(new RegExp(`("${lang}/hurdle/":"sha256-)[^"]*`), `$1${digest}`).replace(/VERSION="[^"]*"/, `VERSION="${heading}"`);
    assert.notEqual(next, list);
    writeFileSync(worker(folder), next);
  }
}

const heading = (reader) => reader.run(() => document.querySelector("h1").textContent);

/** Asks for a new version, as the browser does with every visit, and says how that ended. */
const look = (reader) =>
  reader.run(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const next = registration.installing;
    if (!next) return registration.waiting ? "waiting" : "none";
    return new Promise((done) => next.addEventListener("statechange", () => ["installed", "redundant"].includes(next.state) && done(next.state)));
  });

suite("offline", {}, (reader) => {
  test("a second visit needs no network, on any page", async () => {
    await visit(reader, async (other, host) => {
      await other.open("en/hurdle/");
      await kept(other);
      await host.stop();
      for (const path of ["en/hurdle/?v=1&k=4e12", "ja/gpu-debt/", "en/side-by-side/index.html", ""]) {
        await other.open(path);
        assert.ok((await other.sentence()).length > 60, path);
      }
      await other.open("en/hurdle/?v=1&k=4e12");
      const before = await other.sentence();
      await other.slide("k", 30);
      await other.sentenceOtherThan(before);
      await other.driver.get(other.url("ja/newsroom/"));
      assert.ok(await other.run(() => document.querySelector("main.guide h1")));
      // What is not kept is said, in both languages.
      await other.driver.get(other.url("en/hurdle/embed/ramp/"));
      assert.match(await other.run(() => document.body.textContent), /No network.*ネットワーク/s);
    });
  });

  test("a new version is told, and taken when the reader says so", async () => {
    await visit(reader, async (other, host) => {
      await other.open("en/hurdle/?v=1&k=4e12");
      await kept(other);
      // The first visit's page is not yet one of the worker's.
      await again(other);
      const first = await heading(other);
      publish(host.folder, "Second");
      await again(other);
      await other.until("the new version is offered", () => !document.getElementById("update").hidden);
      // Until then all is as it was, on every page.
      assert.equal(await heading(other), first);
      await again(other);
      assert.equal(await heading(other), first);
      await other.until("the new version is still offered", () => !document.getElementById("update").hidden);
      await other.click("#update button");
      await other.until("it is there", () => document.querySelector("h1")?.textContent === "Second" && document.documentElement.hasAttribute("data-ready"));
      assert.equal(new URL(await other.address()).searchParams.get("k"), "4e12");
      await host.stop();
      await other.open("ja/hurdle/");
      assert.equal(await heading(other), "Second");
    });
  });

  test("an update that is interrupted, or is not what it says, leaves the old one whole", async () => {
    await visit(reader, async (other, host) => {
      await other.open("en/hurdle/");
      await kept(other);
      await again(other);
      const first = await heading(other);
      // A file of the new version is another than its list says: half of it was still the old one, say.
      publish(host.folder, "Broken", false);
      assert.equal(await look(other), "redundant");
      // A file of the new version does not come.
      publish(host.folder, "Missing");
      rmSync(join(host.folder, "ja/liquidation/index.html"));
      writeFileSync(worker(host.folder), readFileSync(worker(host.folder), "utf8").replace(/("ja\/liquidation\/":"sha256-)[^"]*/, `$1${"A".repeat(43)}=`));
      assert.equal(await look(other), "redundant");
      await host.stop();
      for (const path of ["en/hurdle/", "ja/liquidation/"]) {
        await other.open(path);
        assert.ok((await other.sentence()).length > 60);
      }
      await other.open("en/hurdle/");
      assert.equal(await heading(other), first);
      assert.equal(await other.run(() => document.getElementById("update").hidden), true);
      await host.start();
      publish(host.folder, "Third");
      cpSync(join(SITE_DIR, "ja/liquidation"), join(host.folder, "ja/liquidation"), { recursive: true });
      const text = readFileSync(join(host.folder, "ja/liquidation/index.html"));
      writeFileSync(worker(host.folder), readFileSync(worker(host.folder), "utf8").replace(/("ja\/liquidation\/":"sha256-)[^"]*/, `$1${createHash("sha256").update(text).digest("base64")}`));
      await again(other);
      await other.until("the whole version is offered", () => !document.getElementById("update").hidden);
    });
  });

  test("pinned versions and embedded charts are left alone", async () => {
    await visit(reader, async (other, host) => {
      for (const path of [`v/${VERSION}/en/hurdle/`, "en/hurdle/embed/ramp/"]) {
        await other.driver.get(other.url(path));
        await other.run(() => dispatchEvent(new Event("pointerover")));
        await other.until("it is there", () => document.documentElement.hasAttribute("data-ready"));
        assert.equal(await other.run(async () => (await navigator.serviceWorker.getRegistrations()).length), 0, path);
      }
      await other.open("en/hurdle/");
      await kept(other);
      const list = await other.run(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname)))).flat());
      assert.ok(list.length > 30, `${list.length} files`);
      assert.deepEqual(list.filter((path) => path.startsWith("/v/") || path.includes("/embed/")), []);
      assert.deepEqual(list.filter((path) => path.startsWith("/v/")), []);
      await host.stop();
      await other.driver.get(other.url(`v/${VERSION}/en/hurdle/`)).catch(() => {});
      assert.equal(await other.run(() => document.documentElement.hasAttribute("data-ready")), false);
    });
  });
});
