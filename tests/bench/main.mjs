// How fast the page is, in figures. Never fails on time: it prints.
//
//   node tests/bench/main.mjs [answers] [embeds] [questions] [weight] [first] [onefile] [memory]      (all, without a name)
//
//   answers  work on the main thread from a slider's input event to the end of its paint, from a trace
//   embeds   the same work, in one of ten charts on somebody else's page
//   questions  the same work for the solver, the tornado and the heat map, and the longest task among it
//   weight   bytes of a first visit, brotli 11
//   first    empty cache, 1.6 Mbit/s, 150 ms, a processor four times slower: until a slider has answered
//   onefile  the file that holds it all, opened from a disk: until a slider has answered, at full speed and four times slower
//   memory   of the heap and of the program, before and after thousands of slider events

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, brotliCompressSync } from "node:zlib";
import { loadavg } from "node:os";
import { chromium } from "playwright-core";
import { MODELS, SITE_DIR } from "../browser/pages.mjs";
import { serve } from "../../tools/serve.mjs";

const PAGES = MODELS.map(({ id, slider, chart }) => ({ path: `en/${id}/`, slider, chart }));
/** The front page, as a link opens it: without the guess before its first answer. */
const FRONT = { path: "en/?v=1&pays=14", lever: "#pays" };
/** What is moved on a page. */
const moved = ({ lever, slider }) => lever ?? `[data-slider="${slider}"]`;
const POSITIONS = 150;
const RUNS = 5;
const EVENTS = 5_000;
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const TARGETS = { answer: 8, question: 50, throttled: 16, weight: 280_000, first: 2_500, onefile: 1_500 };

const wanted = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** The site as a good host serves it: compressed beforehand. */
function serveCompressed() {
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    const file = join(SITE_DIR, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    if (!packed.has(file)) packed.set(file, brotli(readFileSync(file)));
    const body = packed.get(file);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Content-Encoding": "br", "Content-Length": body.length, "Cache-Control": "no-store" });
    return response.end(body);
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() })));
}

const sorted = (list) => [...list].sort((a, b) => a - b);
const quantile = (list, part) => sorted(list)[Math.min(list.length - 1, Math.floor(part * list.length))];
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const against = (value, target) => `${(value / target).toFixed(2)} of target`;

function table(title, head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of all) console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ")}`);
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

// ---- answers ----

/** How long tasks ran from `from` to `to`; a task within a task counts once. */
function covered(tasks, from, to) {
  let [sum, reached] = [0, from];
  for (const task of tasks) {
    const start = Math.max(task.ts, reached);
    const end = Math.min(task.ts + task.dur, to);
    if (end > start) [sum, reached] = [sum + end - start, end];
  }
  return sum;
}

/**
 * Work on the main thread, one entry an input event, in milliseconds: from its dispatch to the end of
 * the commit that hands its paint to the compositor's thread. `busy` is the time of the tasks in between
 * by the clock, so waiting for the screen is left out; `work` is the processor's time of the thread, which
 * on a machine with other work is the truer one.
 */
function answersOf(trace, where) {
  const inputs = trace.filter((event) => event.name === "EventDispatch" && event.args?.data?.type === "input");
  if (inputs.length === 0) throw new Error(`${where}: its slider was not moved`);
  const { pid, tid } = inputs[0];
  const own = trace.filter((event) => event.pid === pid && event.tid === tid && event.ph === "X").sort((a, b) => a.ts - b.ts);
  const tasks = own.filter((event) => event.name === "RunTask" || event.name === "ThreadControllerImpl::RunTask");
  const commits = own.filter((event) => event.name === "Commit");
  const paints = own.filter((event) => event.name === "Paint");
  const dispatched = own.filter((event) => inputs.includes(event));
  const out = [];
  dispatched.forEach((input, index) => {
    const commit = commits.find((commit) => commit.ts >= input.ts + input.dur);
    const next = dispatched[index + 1];
    if (!commit || (next && next.ts < commit.ts)) return; // two in one frame
    const end = commit.ts + commit.dur;
    if (!paints.some((paint) => paint.ts >= input.ts && paint.ts <= end)) return;
    out.push({
      busy: covered(tasks, input.ts, end) / 1000,
      work: (commit.tts + commit.tdur - input.tts) / 1000,
      script: input.tdur / 1000,
      parts: own.filter((event) => event.ts >= input.ts && event.ts <= end && PARTS.includes(event.name)).map((event) => [event.name, event.tdur / 1000]),
    });
  });
  return out;
}

/** What the browser calls the steps from an event to a frame. `RunMicrotasks` is where the page updates itself. */
const PARTS = ["EventDispatch", "RunMicrotasks", "ParseHTML", "UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit", "HitTest", "MinorGC", "MajorGC", "IntersectionObserverController::computeIntersections"];

/** The mean of each step, in milliseconds an event. Some lie within others. */
function partsOf(found) {
  const sums = new Map();
  for (const [name, time] of found.flatMap((one) => one.parts)) sums.set(name, (sums.get(name) ?? 0) + time / found.length);
  return [...sums].filter(([, time]) => time >= 0.1).map(([name, time]) => `${name} ${time.toFixed(1)}`).join(", ");
}

async function answers(site) {
  const rows = [];
  const steps = [];
  for (const page of [FRONT, ...PAGES]) {
    for (const rate of [1, 4]) {
      const context = await browser.newContext({ viewport: rate === 1 ? { width: 1280, height: 900 } : { width: 390, height: 844 }, deviceScaleFactor: 1 });
      const tab = await context.newPage();
      await tab.goto(site.url + page.path);
      await tab.waitForSelector("html[data-ready]");
      const slider = tab.locator(moved(page));
      await slider.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
      const box = await slider.boundingBox();
      const charts = () => tab.evaluate(() => [...document.querySelectorAll("figure[data-chart] .drawing")].filter((found) => found.checkVisibility()).map((found) => found.innerHTML));
      const before = await charts();
      const cdp = await context.newCDPSession(tab);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate });
      const mouse = (type, x) => cdp.send("Input.dispatchMouseEvent", { type, x, y: box.y + box.height / 2, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1 });
      const at = (part) => box.x + 12 + (box.width - 24) * part;
      await mouse("mousePressed", at(0.1));
      // Whether every chart follows every move is looked at beforehand: looking costs time too.
      let redrawn = 0;
      for (let index = 0; index < 10; index += 1) {
        const last = await charts();
        await mouse("mouseMoved", at(0.12 + 0.07 * index));
        await pause(100);
        const now = await charts();
        if (now.every((drawing, index) => drawing !== last[index])) redrawn += 1;
      }
      await mouse("mouseMoved", at(0.11));
      await pause(500);
      await browser.startTracing(tab, { categories: ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "cc", "__metadata"] });
      for (let index = 0; index < POSITIONS; index += 1) {
        await mouse("mouseMoved", at(0.12 + (0.76 * index) / POSITIONS));
        await pause(rate === 1 ? 40 : 150);
      }
      await mouse("mouseReleased", at(0.88));
      const trace = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      const after = await charts();
      await context.close();

      const found = answersOf(trace, page.path);
      const busy = found.map((one) => one.busy);
      const work = found.map((one) => one.work);
      if (rate === 1) steps.push([page.path, partsOf(found)]);
      const target = rate === 1 ? TARGETS.answer : TARGETS.throttled;
      rows.push([
        `${page.path} ${rate === 1 ? "full speed" : "4 × slower, a phone's window"}`,
        found.length,
        ms(quantile(found.map((one) => one.script), 0.5)),
        ms(quantile(work, 0.5)),
        ms(quantile(work, 0.95)),
        ms(Math.max(...work)),
        `${target} ms`,
        against(quantile(work, 0.95), target),
        `${ms(quantile(busy, 0.5))} / ${ms(quantile(busy, 0.95))}`,
        `${before.filter((drawing, index) => drawing !== after[index]).length}/${before.length}, in ${redrawn} of 10 moves`,
      ]);
    }
  }
  table("answers: main thread, input event to end of paint", ["page", "events", "handler", "p50", "p95", "max", "target", "p95", "by the clock", "charts redrawn"], rows);
  table("answers: steps at full speed, ms an event on average", ["page", ""], steps);
}

// ---- embeds ----

/** Ten charts on somebody else's page, all of them awake; the slider of each leading one is dragged in turn. */
async function embeds(site) {
  const charts = PAGES;
  const ten = [...charts, ...charts].slice(0, 10);
  const frames = ten.map(({ path, chart, slider }) => `<iframe src="${site.url}${path}embed/${chart}/?controls=${slider}" width="640" height="760" title="${path}"></iframe>`);
  const host = await new Promise((ready) => {
    const server = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html><title>An article</title>${frames.join("")}`));
    server.listen(0, "127.0.0.1", () => ready({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }));
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
  const tab = await context.newPage();
  await tab.goto(host.url);
  const elements = await tab.locator("iframe").elementHandles();
  const inside = [];
  for (const element of elements) {
    await element.evaluate((frame) => frame.scrollIntoView({ behavior: "instant" }));
    const frame = await element.contentFrame();
    await frame.waitForSelector("html[data-ready]");
    inside.push(frame);
  }
  const cdp = await context.newCDPSession(tab);
  const rows = [];
  for (const [index, page] of charts.entries()) {
    const slider = await inside[index].$(`[data-slider="${page.slider}"]`);
    await elements[index].evaluate((frame) => frame.scrollIntoView({ block: "end", behavior: "instant" }));
    await pause(300);
    const box = await slider.boundingBox();
    const mouse = (type, x) => cdp.send("Input.dispatchMouseEvent", { type, x, y: box.y + box.height / 2, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1 });
    const at = (part) => box.x + 12 + (box.width - 24) * part;
    const picture = () => inside[index].evaluate(() => document.querySelector("figure").innerHTML);
    const before = await picture();
    await mouse("mousePressed", at(0.1));
    await mouse("mouseMoved", at(0.11));
    await pause(700);
    await browser.startTracing(tab, { categories: ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline", "cc", "__metadata"] });
    for (let move = 0; move < POSITIONS; move += 1) {
      await mouse("mouseMoved", at(0.12 + (0.76 * move) / POSITIONS));
      await pause(40);
    }
    await mouse("mouseReleased", at(0.88));
    const found = answersOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents, "an embed");
    const work = found.map((one) => one.work);
    rows.push([page.path, found.length, ms(quantile(work, 0.5)), ms(quantile(work, 0.95)), `${TARGETS.answer} ms`, against(quantile(work, 0.95), TARGETS.answer), (await picture()) !== before ? "yes" : "no"]);
  }
  await context.close();
  host.close();
  table("embeds: ten on one page, main thread, input event to end of paint in the one that is touched", ["page", "events", "p50", "p95", "target", "p95", "redrawn"], rows);
}

// ---- questions ----

/** Each question of each page asked of every output, and how long the main thread works on the answer. */
async function questions(site) {
  const rows = [];
  for (const page of PAGES) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 });
    const tab = await context.newPage();
    await tab.goto(site.url + page.path);
    await tab.waitForSelector("html[data-ready]");
    await tab.evaluate(() => document.getElementById("explore-title").scrollIntoView({ block: "start", behavior: "instant" }));
    const answered = () => tab.waitForFunction(() => !document.querySelector("[data-question][aria-busy]"));
    await pause(500);
    await answered();
    for (const question of ["solve", "tornado", "grid"]) {
      const select = `[data-ask="${question}-output"]`;
      const outputs = await tab.evaluate((select) => [...document.querySelector(select).options].map((option) => option.value), select);
      await browser.startTracing(tab, { categories: ["-*", "toplevel", "devtools.timeline", "blink.user_timing", "__metadata"] });
      for (const output of outputs) {
        await tab.evaluate(
          ([select, output]) => {
            const control = document.querySelector(select);
            performance.mark("asked");
            control.value = output;
            control.dispatchEvent(new Event("change", { bubbles: true }));
          },
          [select, output],
        );
        await answered();
        await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => { performance.mark("answered"); done(); }))));
      }
      const trace = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
      const marks = (name) => trace.filter((event) => event.name === name && event.cat.includes("user_timing"));
      const { pid, tid } = marks("asked")[0];
      const tasks = trace.filter((event) => event.pid === pid && event.tid === tid && event.ph === "X" && /RunTask$/.test(event.name)).sort((a, b) => a.ts - b.ts);
      const ends = marks("answered");
      const times = marks("asked").map((mark, index) => covered(tasks, mark.ts, ends[index].ts) / 1000);
      const longest = Math.max(...tasks.filter((task) => task.ts >= marks("asked")[0].ts).map((task) => task.dur)) / 1000;
      rows.push([page.path, question, times.length, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), `${TARGETS.question} ms`, against(quantile(times, 0.95), TARGETS.question), ms(longest)]);
    }
    await context.close();
  }
  table("questions: main thread, from the question to its picture, all outputs", ["page", "question", "asked", "p50", "p95", "target", "p95", "longest task"], rows);
}

// ---- weight ----

async function weight(site) {
  const embeds = PAGES.map(({ path, chart }) => ({ path: `${path}embed/${chart}/` }));
  for (const page of [...PAGES, ...embeds]) {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const urls = new Set();
    tab.on("request", (request) => urls.add(request.url()));
    await tab.goto(site.url + page.path);
    await tab.waitForSelector("html[data-ready]");
    await tab.waitForLoadState("networkidle");
    await context.close();
    let sum = 0;
    const rows = [];
    for (const url of [...urls].filter((url) => url.startsWith("http"))) {
      const path = decodeURIComponent(new URL(url).pathname);
      const bytes = readFileSync(join(SITE_DIR, path.endsWith("/") ? `${path}index.html` : path));
      const packed = brotli(bytes).length;
      sum += packed;
      rows.push([path, bytes.length, packed, ""]);
    }
    rows.push(["in sum", "", sum, against(sum, TARGETS.weight)]);
    table(`weight: ${page.path}, bytes (target ${TARGETS.weight})`, ["file", "plain", "brotli 11", ""], rows);
  }
}

// ---- first ----

/** Moves the slider as soon as the page answers, and notes when the frame that shows it is done. */
function noteFirstAnswer(selector) {
  const answered = (ready) => {
    // On the front page the answer beside the lever.
    const sentence = document.querySelector("#sentence, #finding");
    const former = sentence.textContent;
    const slider = document.querySelector(selector);
    new MutationObserver((_, observer) => {
      if (sentence.textContent === former) return;
      observer.disconnect();
      // After the frame that shows it.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { window.timed = { ready, answered: performance.now() }; };
        channel.port2.postMessage(0);
      });
    }).observe(sentence, { childList: true, characterData: true, subtree: true });
    slider.value = String(Math.min(Number(slider.max), Number(slider.value) + 20));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.hasAttribute("data-ready")) return;
    observer.disconnect();
    const ready = performance.now();
    setTimeout(() => answered(ready), 0);
  }).observe(document, { attributes: true, childList: true, subtree: true, attributeFilter: ["data-ready"] });
}

async function first() {
  const site = await serveCompressed();
  const rows = [];
  // Once more with the worker that keeps the site forbidden: it should make no difference.
  for (const page of [FRONT, ...PAGES, { ...PAGES[0], serviceWorkers: "block" }]) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 390, height: 800 }, serviceWorkers: page.serviceWorkers });
      const tab = await context.newPage();
      const cdp = await context.newCDPSession(tab);
      await cdp.send("Network.enable");
      await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
      await cdp.send("Network.emulateNetworkConditions", SLOW);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await tab.addInitScript(noteFirstAnswer, moved(page));
      await tab.goto(site.url + page.path, { waitUntil: "commit" });
      await tab.waitForFunction(() => window.timed, null, { timeout: 60_000 });
      runs.push(await tab.evaluate(() => ({ ...window.timed, painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN })));
      await context.close();
    }
    const of = (key) => quantile(runs.map((run) => run[key]), 0.5);
    rows.push([page.path + (page.serviceWorkers ? ", no worker" : ""), ms(of("painted")), ms(of("ready")), ms(of("answered")), `${ms(Math.min(...runs.map((run) => run.answered)))} – ${ms(Math.max(...runs.map((run) => run.answered)))}`, `${TARGETS.first} ms`, against(of("answered"), TARGETS.first)]);
  }
  site.close();
  table(`first: 1.6 Mbit/s, 150 ms, 4 × slower, median of ${RUNS}`, ["page", "first paint", "mounted", "slider answered", "range", "target", ""], rows);
}

// ---- onefile ----

async function onefile() {
  const rows = [];
  const file = pathToFileURL(join(SITE_DIR, "buying-time.html")).href;
  for (const rate of [1, 4]) {
    for (const page of PAGES) {
      for (const lang of ["en", "ja"]) {
        const runs = [];
        for (let run = 0; run < RUNS; run += 1) {
          const context = await browser.newContext({ viewport: { width: 390, height: 800 }, offline: true });
          const tab = await context.newPage();
          const cdp = await context.newCDPSession(tab);
          await cdp.send("Emulation.setCPUThrottlingRate", { rate });
          await tab.addInitScript(noteFirstAnswer, moved(page));
          await tab.goto(`${file}?model=${page.path.split("/")[1]}&lang=${lang}`, { waitUntil: "commit" });
          await tab.waitForFunction(() => window.timed, null, { timeout: 60_000 });
          runs.push(await tab.evaluate(() => window.timed));
          await context.close();
        }
        const of = (key) => quantile(runs.map((run) => run[key]), 0.5);
        rows.push([`${page.path.split("/")[1]} ${lang}, ${rate} ×`, ms(of("ready")), ms(of("answered")), ms(Math.max(...runs.map((run) => run.answered))), `${TARGETS.onefile} ms`, against(of("answered"), TARGETS.onefile)]);
      }
    }
  }
  table(`onefile: ${statSync(join(SITE_DIR, "buying-time.html")).size} bytes, opened from a disk, processor as it is and 4 × slower, median of ${RUNS}`, ["page", "ready", "slider answered", "slowest", "target", ""], rows);
}

// ---- memory ----

async function memory(site) {
  const rows = [];
  for (const page of PAGES) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    await tab.addInitScript(() => {
      for (const name of ["instantiate", "instantiateStreaming"]) {
        const original = WebAssembly[name];
        WebAssembly[name] = async (...args) => {
          const result = await original.apply(WebAssembly, args);
          const { exports } = result.instance ?? result;
          window.wasmMemory = Object.values(exports).find((found) => found instanceof WebAssembly.Memory);
          return result;
        };
      }
    });
    const cdp = await context.newCDPSession(tab);
    await cdp.send("Performance.enable");
    await tab.goto(site.url + page.path);
    await tab.waitForSelector("html[data-ready]");
    const measure = async () => {
      await cdp.send("HeapProfiler.collectGarbage");
      const { metrics } = await cdp.send("Performance.getMetrics");
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), wasm: await tab.evaluate(() => window.wasmMemory.buffer.byteLength) };
    };
    const events = (count) =>
      tab.evaluate(
        async ([key, count]) => {
          const slider = document.querySelector(`[data-slider="${key}"]`);
          const start = performance.now();
          for (let index = 0; index < count; index += 1) {
            slider.value = String(index % 200);
            slider.dispatchEvent(new Event("input", { bubbles: true }));
// The page updates itself in microtasks; a frame for each event would only cost time here.
            for (let turn = 0; turn < 5; turn += 1) await null;
            if (index % 25 === 0) await new Promise((next) => { setTimeout(next, 0); });
          }
          return performance.now() - start;
        },
        [page.slider, count],
      );
    await events(200);
    const before = await measure();
    const took = await events(EVENTS);
    const after = await measure();
    await context.close();
    const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    rows.push([page.path, `${mb(before.heap)} → ${mb(after.heap)}`, `${mb(before.wasm)} → ${mb(after.wasm)}`, `${before.nodes} → ${after.nodes}`, `${before.listeners} → ${after.listeners}`, `${(took / EVENTS).toFixed(2)} ms`]);
  }
  table(`memory: before and after ${EVENTS} slider events`, ["page", "JS heap", "program", "nodes", "listeners", "an event"], rows);
}

const site = await serve(SITE_DIR, 0);
console.log(`${browser.version()}, load ${loadavg()[0].toFixed(1)}`);
for (const [name, part] of Object.entries({ weight, answers, embeds, questions, first, onefile, memory })) {
  if (wanted.length === 0 || wanted.includes(name)) await part(site);
}
console.log(`\nload ${loadavg()[0].toFixed(1)} at the end`);
await browser.close();
await site.close();
