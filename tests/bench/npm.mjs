// How fast the package is, and how large, in figures. Never fails on time: it prints.
//
//   tools/npm.sh && node tests/bench/npm.mjs

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { home, memory, part } from "../npm/support.mjs";

const api = await part("index.js");
const started = performance.now();
await api.default();
console.log(`init: ${(performance.now() - started).toFixed(0)} ms`);

/** Microseconds a call: the median of five rounds, after one that does not count. */
function time(rounds, call) {
  const found = [];
  for (let round = 0; round < 6; round += 1) {
    const start = performance.now();
    for (let index = 0; index < rounds; index += 1) call(index);
    found.push(((performance.now() - start) / rounds) * 1_000);
  }
  return found.slice(1).sort((a, b) => a - b)[2];
}

const show = (number) => number.toFixed(number < 100 ? 1 : 0).padStart(8);

console.log("\nmicroseconds a call   run  preset   chart   solve tornado    grid describe");
for (const { id, charts } of api.models()) {
  const { asks, presets } = api.describe(id);
  const { inputs } = presets.at(-1);
  const figures = [
    time(3_000, () => api.run(id)),
    time(3_000, () => api.run(id, inputs)),
    time(100, () => api.chart(id, charts[0])),
    time(20, () => api.solve(id, asks.input, asks.output, asks.target)),
    time(20, () => api.chart(id, "tornado")),
    time(10, () => api.chart(id, "grid")),
    time(100, () => api.describe(id)),
  ];
  console.log(`${id.padEnd(15)} ${figures.map(show).join("")}`);
}

const before = await memory();
for (let index = 0; index < 100_000; index += 1) api.run("hurdle", { margin: 0.3 + (index % 100) / 250 });
const after = await memory();
console.log(`\nmemory before and after 100,000 runs: ${before.bytes} and ${after.bytes} bytes; values of JavaScript: ${before.slots} and ${after.slots}`);

console.log("\nbytes, and by brotli");
for (const name of readdirSync(home).sort()) {
  const bytes = readFileSync(join(home, name));
  console.log(`${String(bytes.length).padStart(8)} ${String(brotliCompressSync(bytes).length).padStart(8)}  ${name}`);
}
