// Keeps what its reader has visited for when there is no network, and everything where they ask for that. All that is
// kept is of one version of the site. The build puts before this:
//
//   VERSION   a digest of the lists
//   FILES     every file's path below the site's root, and the first sixteen digits of its SHA-256
//   PAGES     the pages among them, and the other files that each needs
//   SIZE      all of it, packed, in bytes
//
// A version is taken only when each file of what was kept before has arrived and is the one that is meant; until then,
// and if that is interrupted, the last one stays. A page is kept after all that it needs. Pinned versions and embedded
// charts go to the network, as without a worker.

const HOME = new URL("./", location.href);
// Others may be at the same origin.
const OURS = `buying-time ${HOME.pathname} `;
const MINE = OURS + VERSION;
const whole = (path) => new URL(path, HOME).href;
/** The path below the site's root. */
const below = (address) => new URL(address).pathname.slice(HOME.pathname.length).replace(/(^|\/)index\.html$/, "$1");
const isPage = (path) => Object.hasOwn(PAGES, path);
const isNamedAfterContent = (path) => /-[0-9a-f]{16}\./.test(path);

/** What is there once a version is whole, and says how much is kept. (Earlier workers kept everything, and wrote their version.) */
const WHOLE = whole("whole");
const VISITED = "visited";

/** A file whose name has a digest, from any version that is kept. */
async function former(address) {
  if (!isNamedAfterContent(address)) return undefined;
  for (const name of await caches.keys()) {
    const found = name.startsWith(OURS) && (await (await caches.open(name)).match(address));
    if (found) return found;
  }
  return undefined;
}

/** Sixteen digits tell a file of another version; whoever could forge them could write this list. */
async function digestOf(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()), 0, 8);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function load(path, cache) {
  const response = await fetch(whole(path), { cache });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  if ((await digestOf(response.clone())) !== FILES[path]) throw new Error(`${path}: of another version`);
  return response;
}

/** Keeps one file. What the browser still has of it does, where a reader `visited` it or its name tells its content. */
async function keep(path, cache, visited) {
  const address = whole(path);
  // What an interrupted try left is whole: it came through here too.
  if (await cache.match(address)) return;
  let response = await former(address);
  if (!response && (visited || isNamedAfterContent(path))) response = await load(path, "force-cache").catch(() => undefined);
  // Not even asking whether it has changed: servers answer by date and length, which a copied file may keep.
  await cache.put(address, response || (await load(path, "reload")));
}

/** Keeps a page, and before it what it needs. */
async function keepPage(path, visited) {
  const cache = await caches.open(MINE);
  for (const file of [...PAGES[path], path]) await keep(file, cache, visited);
}

/** Keeps everything; `tell` hears how far it is. */
async function keepAll(tell = () => {}) {
  const cache = await caches.open(MINE);
  const pages = Object.keys(PAGES);
  const all = [...Object.keys(FILES).filter((path) => !isPage(path)), ...pages];
  for (const [done, path] of all.entries()) {
    tell({ done, of: all.length });
    await keep(path, cache, false);
  }
  await cache.put(WHOLE, new Response("everything"));
}

/** Whether everything is kept, and how much that is. */
async function state() {
  const kept = new Set((await (await caches.open(MINE)).keys()).map(({ url }) => url));
  return { size: SIZE, isAll: Object.keys(FILES).every((path) => kept.has(whole(path))) };
}

/** Takes this version: all that was kept of those before. */
async function fill() {
  const pages = new Set();
  for (const name of await caches.keys()) {
    if (!name.startsWith(OURS) || name === MINE) continue;
    const cache = await caches.open(name);
    const said = await cache.match(WHOLE);
    if (!said) continue;
    if ((await said.text()) !== VISITED) return keepAll();
    for (const { url } of await cache.keys()) if (isPage(below(url))) pages.add(below(url));
  }
  for (const path of pages) await keepPage(path, false);
  await (await caches.open(MINE)).put(WHOLE, new Response(VISITED));
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

/** A page that is not kept: from the network; without one, as an earlier version had it. */
async function visit(request, path) {
  try {
    return await fetch(request);
  } catch {
    for (const name of await caches.keys()) {
      const found = name.startsWith(OURS) && (await (await caches.open(name)).match(whole(path)));
      if (found) return found;
    }
    const words = '<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Buying Time</title><p>No network, and this page is not kept on this device.<p lang="ja">ネットワークに接続できません。このページは端末に保存されていません。';
    return new Response(words, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

async function page(event, path) {
  const kept = await (await caches.open(MINE)).match(whole(path));
  if (kept) return kept;
  const response = await visit(event.request, path);
  // A calculator asks for itself once it is ready; a page of text has no script.
  if (response.ok && !PAGES[path].some((file) => file.endsWith(".wasm"))) event.waitUntil(keepPage(path, true).catch(() => {}));
  return response;
}

function hear(event) {
  const { data } = event;
  const port = event.ports[0];
  const tell = (words) => port && port.postMessage(words);
  if (data === "take") skipWaiting();
  else if (data === "state") event.waitUntil(state().then(tell));
  else if (data === "everything") {
    event.waitUntil(
      keepAll(tell).then(
        () => tell({ isAll: true }),
        () => tell({ isAll: false }),
      ),
    );
  } else if (data && typeof data.visited === "string" && isPage(below(data.visited))) {
    event.waitUntil(keepPage(below(data.visited), true).catch(() => {}));
  }
}

addEventListener("install", (event) => event.waitUntil(fill()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("message", hear);
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== HOME.origin || !address.pathname.startsWith(HOME.pathname)) return;
  const path = below(address);
  if (path.startsWith("v/")) return;
  if (isPage(path)) event.respondWith(page(event, path));
  else if (Object.hasOwn(FILES, path) || isNamedAfterContent(path)) event.respondWith(answer(request, path));
  else if (request.mode === "navigate") event.respondWith(visit(request, path));
});
