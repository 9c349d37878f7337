// Keeps one version of the site, whole, for when there is no network. The build puts before this:
//
//   VERSION   a digest of the list
//   FILES     every file's path below the site's root, and its integrity
//
// A version is taken only when each of its files has arrived and is the one that is meant; until then, and if that is
// interrupted, the last one stays. Pinned versions and embedded charts go to the network, as without a worker.

const HOME = new URL("./", location.href);
// Others may be at the same origin.
const OURS = `buying-time ${HOME.pathname} `;
const MINE = OURS + VERSION;
const whole = (path) => new URL(path, HOME).href;

/** What is there once a version is whole. */
const WHOLE = whole("whole");

/** A file whose name has a digest, from any version that is kept. */
async function former(address) {
  if (!/-[0-9a-f]{16}\./.test(address)) return undefined;
  for (const name of await caches.keys()) {
    const found = name.startsWith(OURS) && (await (await caches.open(name)).match(address));
    if (found) return found;
  }
  return undefined;
}

async function fill() {
  const cache = await caches.open(MINE);
  for (const [path, integrity] of Object.entries(FILES)) {
    const address = whole(path);
    // What an interrupted try left is whole: it came through here too.
    if (await cache.match(address)) continue;
    // Not even asking whether it has changed: servers answer by date and length, which a copied file may keep.
    const response = (await former(address)) || (await fetch(address, { integrity, cache: "reload" }));
    if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
    await cache.put(address, response);
  }
  await cache.put(WHOLE, new Response(VERSION));
}

/** The version before stays for tabs that are still loading it. */
async function tidy() {
  let before;
  for (const name of (await caches.keys()).reverse()) {
    if (!name.startsWith(OURS) || name === MINE) continue;
    const isWhole = await (await caches.open(name)).match(WHOLE);
    if (isWhole && !before) before = name;
    else await caches.delete(name);
  }
}

/** The file from the version that is kept; what it has not, from one before (by a name with a digest) or the network. */
async function answer(request, path) {
  const cache = await caches.open(MINE);
  return (await cache.match(whole(path))) || (await former(whole(path))) || fetch(request);
}

/** A page that is not kept, with no network. */
async function visit(request) {
  try {
    return await fetch(request);
  } catch {
    const words = '<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Buying Time</title><p>No network, and this page is not kept on this device.<p lang="ja">ネットワークに接続できません。このページは端末に保存されていません。';
    return new Response(words, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("message", (event) => event.data === "take" && skipWaiting());
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== HOME.origin || !address.pathname.startsWith(HOME.pathname)) return;
  const path = address.pathname.slice(HOME.pathname.length).replace(/(^|\/)index\.html$/, "$1");
  if (path.startsWith("v/")) return;
  if (path in FILES || /-[0-9a-f]{16}\./.test(path)) event.respondWith(answer(request, path));
  else if (request.mode === "navigate") event.respondWith(visit(request));
});
