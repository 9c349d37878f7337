// Runs every browser test in every engine, in one process more than there are processors, since tests mostly wait.
//
//   node tests/browser/run.mjs [NAME…]      (all, without a name; ENGINES and the rest as in support.mjs)
//
// A long file in one engine is a process of its own; short ones share a process and a browser. What fails is shown whole,
// what passes in a line. What took longest the last time comes first, so that all processors are busy to the end.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { ENGINES } from "./engines.mjs";
import { servePublished } from "./publish.mjs";

/** Seconds to assume for a file that has never been measured. */
const UNKNOWN = 10;
/** Files share a browser until they take so long together, in seconds. */
const SHARED = 40;
/** Longer than anything takes, in seconds: by then a browser has stopped answering. */
const LONGEST = 900;
const here = import.meta.dirname;
/** How long each took the last time it passed, in seconds, by file and engine. */
const MEASURED = join(here, "../../dist/.browser-times.json");
const measured = existsSync(MEASURED) ? JSON.parse(readFileSync(MEASURED, "utf8")) : {};
/** How long each took once, on two cores: what counts is which take longest. */
const once = JSON.parse(readFileSync(join(here, "times.json"), "utf8"));

const text = (name) => readFileSync(join(here, `${name}.test.mjs`), "utf8");
const all = readdirSync(here).filter((file) => file.endsWith(".test.mjs")).map((file) => file.slice(0, -".test.mjs".length));
const named = process.argv.slice(2);
for (const name of named) if (!all.includes(name)) throw new Error(`no ${name}.test.mjs in ${here}`);

/** The engines that a file has anything to do in: what needs no browser runs once, what needs DevTools where they are. */
function enginesOf(name) {
  const suites = [...text(name).matchAll(/^suite\([^{]*\{(.*?)\}/gm)].map(([, wants]) => wants);
  if (suites.length === 0) return ENGINES.slice(0, 1);
  const isEverywhere = suites.some((wants) => !/devtools|once/.test(wants));
  const wantsDevtools = suites.some((wants) => wants.includes("devtools"));
  return ENGINES.filter((engine, index) => isEverywhere || (wantsDevtools && engine.devtools) || (index === 0 && suites.some((wants) => wants.includes("once"))) || (index === 0 && /^(test|describe)\(/m.test(text(name))));
}

const expected = (name, engine) => measured[`${name} ${engine}`] ?? once[name]?.[engine] ?? UNKNOWN;

/** What runs in a process each: files in an engine, and how long they are expected to take. */
const jobs = ENGINES.flatMap((engine) => {
  const files = (named.length > 0 ? named : all)
    .filter((name) => enginesOf(name).includes(engine))
    .map((name) => ({ names: [name], engine: engine.name, seconds: expected(name, engine.name) }))
    .sort((a, b) => b.seconds - a.seconds);
  return files.reduce((jobs, file) => {
    const last = jobs.at(-1);
    if (!last || last.seconds + file.seconds > SHARED) return [...jobs, file];
    last.names.push(...file.names);
    last.seconds += file.seconds;
    return jobs;
  }, []);
}).sort((a, b) => b.seconds - a.seconds);

/** What failed, to be read again at the end of a long output. */
const FAILURES = join(here, "../../dist/.browser-failures");
const failures = [];
/** Every test that passed, with its engine and how many milliseconds it took. */
const tests = [];
const totals = new Map([...new Set(jobs.map(({ engine }) => engine))].map((name) => [name, { passed: 0, failed: 0, seconds: 0 }]));
const running = new Set();
// However this ends (engines/processes.mjs ends it on a signal), they end too, and with them their browsers.
process.on("exit", () => {
  for (const child of running) child.kill();
});

function run({ names, engine }, env) {
  const started = performance.now();
  const child = spawn(process.execPath, ["--test-reporter=spec", join(here, "several.mjs"), ...names], {
    env: { ...process.env, ...env, ENGINES: engine },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  // A file may have several suites.
  const files = new Map();
  child.on("message", ({ file, seconds }) => files.set(file, (files.get(file) ?? 0) + seconds));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const late = setTimeout(() => {
    said += `it was ended after ${LONGEST} s\n`;
    child.kill();
  }, LONGEST * 1_000);
  return new Promise((done) => {
    child.once("close", (code) => {
      clearTimeout(late);
      running.delete(child);
      const count = (word) => Number(said.match(new RegExp(`^ℹ ${word} (\\d+)`, "m"))?.[1] ?? 0);
      const seconds = (performance.now() - started) / 1_000;
      const passed = count("pass");
      const failed = code === 0 ? 0 : Math.max(1, count("fail") + count("cancelled"));
      const total = totals.get(engine);
      total.passed += passed;
      total.failed += failed;
      total.seconds += seconds;
      // Indented: a test, and no suite.
      for (const [, test, took] of said.matchAll(/^ +✔ (.*) \(([\d.]+)ms\)$/gm)) tests.push({ test: `${test} (${engine})`, took: Number(took) });
      for (const [name, seconds] of files) {
        if (failed === 0) measured[`${name} ${engine}`] = Math.max(1, Math.round(seconds));
      }
      if (failed > 0) {
        console.log(said);
        // node's summary of the failures alone.
        failures.push(`in ${engine}: ${said.slice(Math.max(0, said.lastIndexOf("failing tests:")))}`);
      }
      console.log(`${failed > 0 ? "✖" : "✔"} ${names.join(", ")} in ${engine}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ""}, ${seconds.toFixed(0)} s`);
      done();
    });
  });
}

const started = performance.now();
const published = jobs.some(({ names }) => names.some((name) => text(name).includes("withPublished"))) ? await servePublished() : null;
async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) await run(job, published ? { PUBLISHED: published.url } : {});
}
await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
await published?.close();
mkdirSync(dirname(MEASURED), { recursive: true });
writeFileSync(MEASURED, `${JSON.stringify(measured, null, 1)}\n`);
writeFileSync(FAILURES, failures.join("\n"));
for (const { test, took } of tests.sort((a, b) => b.took - a.took).slice(0, Number(process.env.SLOWEST ?? 10))) console.log(`${(took / 1_000).toFixed(1).padStart(6)} s  ${test}`);
for (const [name, { passed, failed, seconds }] of totals) console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
console.log(`in all ${((performance.now() - started) / 60_000).toFixed(1)} min`);
if (totals.size === 0 || [...totals.values()].some(({ passed, failed }) => failed > 0 || passed === 0)) process.exitCode = 1;
