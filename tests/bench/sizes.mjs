// What a first visit of each page loads and keeps, and what it will be when every program holds as many models as it may.
// No browser: from the pages and from the worker's own lists.
//
//   node tests/bench/sizes.mjs

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { constants, brotliCompressSync, gunzipSync } from "node:zlib";

const SITE_DIR = process.env.SITE_DIR || resolve(import.meta.dirname, "../../dist/site");
/** As many models as the program of pages may hold (`models::bundles`). */
const MOST = 2;
/** Bytes, brotli 11: all that a first visit loads, and all that it leaves on the device. */
const TARGETS = { load: 280_000, kept: 350_000 };

if (!existsSync(join(SITE_DIR, "sw.js"))) {
  console.error(`no site in ${SITE_DIR}: run 'make dist'`);
  process.exit(1);
}

const packed = new Map();
function brotli(path) {
  if (!packed.has(path)) {
    const bytes = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    packed.set(path, brotliCompressSync(bytes, { params }).length);
  }
  return packed.get(path);
}
const fileOf = (path) => join(SITE_DIR, path === "" || path.endsWith("/") ? `${path}index.html` : path);
const sum = (list) => list.reduce((total, one) => total + one, 0);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const against = (value, target) => `${(value / target).toFixed(2)} of ${target / 1000}`;

const worker = readFileSync(join(SITE_DIR, "sw.js"), "utf8");
const pages = JSON.parse(/PAGES=(\{[^}]*\})/.exec(worker)[1]);
const size = Number(/SIZE=(\d+)/.exec(worker)[1]);
const isProgram = (path) => path.endsWith(".wasm");

// How many models are in each program: as many as load it, in one language; the one file's has them all.
const holds = new Map();
for (const [page, needs] of Object.entries(pages)) {
  const program = needs.find(isProgram);
  if (program && page.startsWith("en/")) holds.set(program, (holds.get(program) ?? 0) + 1);
}
const points = [...holds].map(([program, models]) => [models, brotli(fileOf(program))]);
const all = readFileSync(join(SITE_DIR, "buying-time.html"), "utf8");
const [, base64] = /id="program">([^<]*)</.exec(all);
const whole = brotliCompressSync(gunzipSync(Buffer.from(base64, "base64")), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
points.push([sum([...holds.values()]), whole]);

// The straight line through the programs: what every one has, and what a model adds.
const mean = (list) => sum(list) / list.length;
const [x, y] = [0, 1].map((part) => mean(points.map((point) => point[part])));
const model = sum(points.map(([n, bytes]) => (n - x) * (bytes - y))) / sum(points.map(([n]) => (n - x) ** 2));
const engine = y - model * x;

console.log("sizes, kB in brotli 11");
console.log(`\n  programs: ${points.map(([n, bytes]) => `${n} model${n === 1 ? "" : "s"} ${kB(bytes)}`).join(", ")}`);
console.log(`  so every program ${kB(engine)}, and a model ${kB(model)}; a program of pages holds ${MOST} at most`);
console.log(`  all that can be kept: ${kB(size)} (gzip), as the button says\n`);
const rows = [["page", "first load", "target", "kept", "target", `with ${MOST} in each program`, "target"]];
for (const [page, needs] of Object.entries(pages)) {
  const kept = sum([page, ...needs].map((path) => brotli(fileOf(path))));
  // The worker comes after the page has answered, but belongs to the first load.
  const load = kept + brotli(join(SITE_DIR, "sw.js"));
  const program = needs.find(isProgram);
  // The front page's is what it is, and a table's editor counts as a model.
  const hasTable = readFileSync(fileOf(page), "utf8").includes('id="rows-');
  const isFull = !program || page.split("/").length < 3 || hasTable;
  const later = isFull ? load : load + model * (MOST - holds.get(program));
  rows.push([page || "/", kB(load), against(load, TARGETS.load), kB(kept), against(kept, TARGETS.kept), kB(later), against(later, TARGETS.load)]);
}
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ")}`);
