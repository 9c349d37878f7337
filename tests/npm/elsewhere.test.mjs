// Where else the package must work: in a worker of Node, in a bundle, and with nothing but its own files.

import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { traces } from "../traces.mjs";
import { assert, examples, folder, home, ready } from "./support.mjs";

const api = await ready();
const wanted = api.run("hurdle", { k: 2e12 }).outputs;

test("no file says on whose machine it was made", () => {
  assert.deepEqual(traces(home), []);
});

test("the package holds what its manifest names, depends on nothing, and fetches nothing", () => {
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const there = readdirSync(home).sort();
  assert.deepEqual(there, [...manifest.files, "package.json"].sort());
  for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "scripts", "bin"]) assert.equal(key in manifest, false, key);
  assert.equal(manifest.license, "MIT");
  assert.match(readFileSync(join(home, "LICENSE"), "utf8"), /MIT License/);
  assert.match(readFileSync(join(home, "THIRD-PARTY.txt"), "utf8"), /^serde-wasm-bindgen [\d.]+ \(MIT\)$/m);
  for (const name of ["index.js", "load.js", "plain.js", "error.js"]) {
    const text = readFileSync(join(home, name), "utf8");
    assert.doesNotMatch(text, /\bfetch\(|import\.meta|from "node:|\beval\(|new Function/, name);
  }
  assert.doesNotMatch(readFileSync(join(home, "glue.js"), "utf8"), /import\.meta/);
});

test("no path of a machine is in it", () => {
  const wasm = readFileSync(join(home, "buying-time.wasm")).toString("latin1");
  for (const path of [process.env.HOME, process.cwd()].filter((path) => path && path.length > 5)) assert.equal(wasm.includes(path), false, path);
});

test("in a worker of Node", async () => {
  const [example] = examples(readFileSync(join(home, "README.md"), "utf8"), "worker");
  const path = join(folder, "worker.mjs");
  writeFileSync(path, example);
  const worker = new Worker(path);
  try {
    worker.postMessage({ model: "hurdle", inputs: { k: 2e12 } });
    const [outputs] = await once(worker, "message");
    assert.deepEqual(outputs, wanted);
  } finally {
    await worker.terminate();
  }
});

const PROGRAM = `
  import init, { run, BuyingTimeError, version } from "buying-time";
  init().then(() => {
    let code;
    try { run("hurdle", { k: -1 }); } catch (error) { code = error instanceof BuyingTimeError && error.code; }
    console.log(JSON.stringify({ version, code, outputs: run("hurdle", { k: 2e12 }).outputs }));
  });
`;

for (const [format, platform] of [["esm", "browser"], ["cjs", "node"], ["iife", "browser"]]) {
  test(`bundled by esbuild, minified, as ${format} for ${platform}`, async () => {
    const outfile = join(folder, `bundle-${format}.${format === "esm" ? "mjs" : "cjs"}`);
    const { warnings } = await build({ stdin: { contents: PROGRAM, resolveDir: folder }, bundle: true, minify: true, format, platform, outfile, logLevel: "silent" });
    assert.deepEqual(warnings, []);
    const printed = execFileSync(process.execPath, [outfile], { cwd: folder, encoding: "utf8" });
    assert.deepEqual(JSON.parse(printed), { version: api.version, code: "out-of-range", outputs: wanted });
  });
}

test("the program is exported as a file", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import init, { run } from "buying-time";
    const path = createRequire(import.meta.url).resolve("buying-time/buying-time.wasm");
    await init(readFileSync(path));
    console.log(JSON.stringify(run("hurdle", { k: 2e12 }).outputs));
  `;
  writeFileSync(join(folder, "file.mjs"), script);
  assert.deepEqual(JSON.parse(execFileSync(process.execPath, ["file.mjs"], { cwd: folder, encoding: "utf8" })), wanted);
});

test("where there is no DecompressionStream, bytes do, and without them the error is ours", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import init, { run, BuyingTimeError } from "buying-time";
    delete globalThis.DecompressionStream;
    const thrown = await init().catch((error) => error);
    if (!(thrown instanceof BuyingTimeError) || thrown.code !== "cannot-start") throw thrown;
    await init(readFileSync("node_modules/buying-time/buying-time.wasm"));
    console.log(JSON.stringify(run("hurdle", { k: 2e12 }).outputs));
  `;
  writeFileSync(join(folder, "bare.mjs"), script);
  assert.deepEqual(JSON.parse(execFileSync(process.execPath, ["bare.mjs"], { cwd: folder, encoding: "utf8" })), wanted);
});
