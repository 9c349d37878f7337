import assert from "node:assert/strict";
import { test } from "node:test";
import { elect } from "./spdx.mjs";

const ALLOWED = ["MIT", "Apache-2.0", "Unicode-3.0"];

for (const [expression, elected] of [
  ["MIT", ["MIT"]],
  ["Apache-2.0 OR MIT", ["MIT"]],
  ["Unlicense/MIT", ["MIT"]],
  ["GPL-3.0-only OR Apache-2.0", ["Apache-2.0"]],
  ["(MIT OR Apache-2.0) AND Unicode-3.0", ["MIT", "Unicode-3.0"]],
  ["GPL-2.0-only AND MIT OR Apache-2.0", ["Apache-2.0"]],
  ["MIT AND GPL-2.0-only", null],
  ["Apache-2.0 WITH LLVM-exception", null],
  ["", Error],
  ["MIT OR", Error],
  ["(MIT", Error],
  ["MIT Apache-2.0", Error],
]) {
  test(`“${expression}”`, () => {
    if (elected === Error) assert.throws(() => elect(expression, ALLOWED));
    else assert.deepEqual(elect(expression, ALLOWED), elected);
  });
}
