// The examples of the read-me do what they say: in Node, in a page, in a notebook's cells.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ENGINES, Reader } from "../browser/support.mjs";
import { serve } from "../../tools/serve.mjs";
import { assert, examples, folder, home, ready, tarball } from "./support.mjs";

const readme = readFileSync(join(home, "README.md"), "utf8");
const api = await ready();
const site = join(folder, "site");
const [engine] = ENGINES;
const reader = new Reader(engine);

before(async () => {
  mkdirSync(site);
  cpSync(home, join(site, "buying-time"), { recursive: true });
  reader.site = await serve(site, 0);
  reader.driver = await engine.open();
});

after(async () => {
  await reader.driver?.quit();
  await reader.site?.close();
});

/** Opens a page of this text and waits until it holds a chart. */
async function show(name, page) {
  writeFileSync(join(site, name), page);
  await reader.driver.get(reader.url(name));
  await reader.until("there is a chart", () => document.querySelector("svg") !== null && document.body.textContent.trim() !== "");
}

test("it names the version and the file that npm packs", () => {
  assert.ok(readme.includes(`Version ${api.version}.`));
  assert.ok(readme.includes(tarball));
});

test("it names every model, input, output, chart and preset", () => {
  for (const { id, charts } of api.models()) {
    const about = api.describe(id);
    for (const key of [id, ...charts, ...[...about.inputs, ...about.outputs, ...about.presets].map((found) => found.key)]) assert.ok(readme.includes(`\`${key}\``), key);
  }
});

test("in Node", () => {
  const [example, ...more] = examples(readme, "node");
  assert.deepEqual(more, []);
  writeFileSync(join(folder, "example.mjs"), example);
  const lines = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" }).split("\n");
  const { sentence, outputs } = api.run("hurdle", { k: 2e12, margin: 0.5 });
  assert.equal(lines[0], sentence);
  assert.equal(lines[1], String(outputs["revenue-annuity"]));
  assert.match(lines.slice(2).join(" "), /kind: 'at'/);
});

test("in a page", async () => {
  const [page, ...more] = examples(readme, "page");
  assert.deepEqual(more, []);
  await show("page.html", page);
  await reader.until("the sentence is there", () => document.querySelector("#sentence").textContent);
  const found = await reader.run(() => ({
    sentence: document.querySelector("#sentence").textContent,
    width: document.querySelector("#chart > svg").getBoundingClientRect().width,
    height: document.querySelector("#chart > svg").getBoundingClientRect().height,
  }));
  assert.deepEqual(found, { sentence: api.run("refinancing").sentence, width: 600, height: 480 });
  assert.deepEqual((await reader.consoleErrors()).filter((line) => !line.includes("favicon")), []);
});

test("in the cells of a notebook", async () => {
  const cells = examples(readme, "observable");
  assert.equal(cells.length, 3);
  // What a notebook has of its own: inputs, their values, and a place for what is shown.
  const notebook = `
    const width = 640;
    const display = (shown) => { document.body.append(shown); return shown; };
    const view = (input) => display(input).valueAsNumber;
    const Inputs = { range: ([min, max], { step, value }) => Object.assign(document.createElement("input"), { type: "range", min, max, step, value }) };
  `;
  await show("notebook.html", `<!doctype html><meta charset="utf-8"><title>x</title><script type="module">${notebook}${cells.join("\n")}</script>`);
  await reader.until("the sentence is there", () => document.body.lastChild.nodeType === Node.TEXT_NODE);
  const found = await reader.run(() => ({
    sentence: document.body.lastChild.textContent,
    width: document.querySelector("svg").getBoundingClientRect().width,
    margin: document.querySelector("input").valueAsNumber,
  }));
  assert.deepEqual(found, { sentence: api.run("hurdle", { margin: 0.4 }).sentence, width: 640, margin: 0.4 });
});

test("the same digits in the browser", async () => {
  const found = await reader.driver.executeAsyncScript(async (done) => {
    const api = await import("/buying-time/index.js");
    await Promise.all([api.default(), api.default(fetch("/buying-time/buying-time.wasm"))]);
    done(api.models().map(({ id }) => api.run(id)));
  });
  assert.deepEqual(found, api.models().map(({ id }) => api.run(id)));
});

test("in a worker of the browser", async () => {
  const [worker] = examples(readme, "worker");
  writeFileSync(join(site, "worker.js"), worker.replace('"buying-time"', '"./buying-time/index.js"'));
  const found = await reader.driver.executeAsyncScript((done) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onerror = (event) => done(`error: ${event.message}`);
    worker.onmessage = (event) => done(event.data);
    worker.postMessage({ model: "hurdle", inputs: { k: 2e12 } });
  });
  assert.deepEqual(found, api.run("hurdle", { k: 2e12 }).outputs);
});
