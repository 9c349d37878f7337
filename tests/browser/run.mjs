// Every browser test in every browser, as many at once as the machine has processors.
//
//   node tests/browser/run.mjs [NAME…]      (all, without a name; ENGINES and the rest as in support.mjs)
//
// A file in one browser is a process of its own. What fails is shown whole, what passes in a line.

import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ENGINES } from "./engines.mjs";

/** These take longest, and so come first. */
const SLOW = ["access", "embed", "moves", "choices", "prerender", "hosts", "digits"];

const here = import.meta.dirname;
const all = readdirSync(here).filter((file) => file.endsWith(".test.mjs")).map((file) => file.slice(0, -".test.mjs".length));
const named = process.argv.slice(2);
for (const name of named) if (!all.includes(name)) throw new Error(`no ${name}.test.mjs in ${here}`);
const slowness = (name) => (SLOW.includes(name) ? SLOW.indexOf(name) : SLOW.length);
const names = (named.length > 0 ? named : all).sort((a, b) => slowness(a) - slowness(b));

/** What needs no browser runs once. */
const inBrowser = (name) => /^suite\(/m.test(readFileSync(join(here, `${name}.test.mjs`), "utf8"));
const jobs = names.flatMap((name) => (inBrowser(name) ? ENGINES : ENGINES.slice(0, 1)).map((engine) => ({ name, engine: engine.name })));

const totals = new Map(ENGINES.map(({ name }) => [name, { passed: 0, failed: 0, seconds: 0 }]));
const running = new Set();
// However this ends (engines/processes.mjs ends it on a signal), they end too, and with them their browsers.
process.on("exit", () => {
  for (const child of running) child.kill();
});

function run({ name, engine }) {
  const started = performance.now();
  const child = spawn(process.execPath, ["--test-reporter=spec", join(here, `${name}.test.mjs`)], {
    env: { ...process.env, ENGINES: engine },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  return new Promise((done) => {
    child.once("close", (code) => {
      running.delete(child);
      const count = (word) => Number(said.match(new RegExp(`^ℹ ${word} (\\d+)`, "m"))?.[1] ?? 0);
      const seconds = (performance.now() - started) / 1_000;
      const passed = count("pass");
      const failed = code === 0 ? 0 : Math.max(1, count("fail") + count("cancelled"));
      const total = totals.get(engine);
      total.passed += passed;
      total.failed += failed;
      total.seconds += seconds;
      if (failed > 0) console.log(said);
      console.log(`${failed > 0 ? "✖" : "✔"} ${name} in ${engine}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ""}, ${seconds.toFixed(0)} s`);
      done();
    });
  });
}

async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) await run(job);
}
const started = performance.now();
await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const [name, { passed, failed, seconds }] of totals) console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
console.log(`in all ${((performance.now() - started) / 60_000).toFixed(1)} min`);
if ([...totals.values()].some(({ passed, failed }) => failed > 0 || passed === 0)) process.exitCode = 1;
