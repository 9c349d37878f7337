// The types say what the package does: good code passes, and each bad line is found.

import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { ROOT, assert, examples, folder, home, ready } from "./support.mjs";

const api = await ready();
const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const tsc = join(dirname(manifest), "bin/tsc");

/** What the compiler says of a file. */
function check(name, resolution = "bundler", lib = "es2022,dom") {
  const module = resolution === "bundler" ? "esnext" : resolution;
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--lib", lib, "--types", "", "--module", module, "--moduleResolution", resolution];
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, ...flags, name], { cwd: folder, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
}

for (const resolution of ["bundler", "nodenext"]) {
  test(`an example with its bad lines marked passes (${resolution})`, () => {
    cpSync(join(ROOT, "tests/npm/example.ts"), join(folder, "example.mts"));
    const { status, said } = check("example.mts", resolution);
    assert.equal(said, "");
    assert.equal(status, 0);
  });
}

test("the types need nothing of a browser", () => {
  writeFileSync(join(folder, "bare.mts"), 'import init, { run } from "buying-time";\nawait init();\nexport const text: string = run("hurdle").sentence;\n');
  assert.equal(check("bare.mts", "nodenext", "es2022").said, "");
});

test("the examples of the read-me pass", () => {
  const readme = readFileSync(join(home, "README.md"), "utf8");
  // A page's script is the example of a page without its elements.
  const scripts = examples(readme, "page").map((page) => /<script type="module">(.*?)<\/script>/s.exec(page)[1].replaceAll("./buying-time/index.js", "buying-time").replaceAll(/document\.querySelector\("[^"]*"\)/g, "$&!"));
  for (const [index, script] of [...examples(readme, "node"), ...scripts].entries()) {
    writeFileSync(join(folder, `readme-${index}.mts`), script);
    assert.equal(check(`readme-${index}.mts`).said, "");
  }
});

test("a mistake that is not marked is found", () => {
  writeFileSync(join(folder, "bad.mts"), 'import { run } from "buying-time";\nrun("hurdle", { kk: 1 });\n');
  const { status, said } = check("bad.mts");
  assert.notEqual(status, 0);
  assert.match(said, /bad\.mts.*kk/);
});

test("what every function gives is of its type", () => {
  const lines = ['import type { Description, ModelSummary, RunResult, SolveResult } from "buying-time";'];
  // As a literal of the very type, so that unknown and missing keys are found.
  const literal = (value) => JSON.stringify(value);
  lines.push(`export const models: ModelSummary[] = ${literal(api.models())};`);
  for (const { id } of api.models()) {
    const name = id.replaceAll("-", "_");
    const about = api.describe(id);
    lines.push(`export const about_${name}: Description<"${id}"> = ${literal(about)};`);
    lines.push(`export const run_${name}: RunResult<"${id}"> = ${literal(api.run(id))};`);
    lines.push(`export const solve_${name}: SolveResult<number> = ${literal(api.solve(id, about.asks.input, about.asks.output, about.asks.target))};`);
  }
  writeFileSync(join(folder, "values.mts"), lines.join("\n"));
  const { status, said } = check("values.mts");
  assert.equal(said, "");
  assert.equal(status, 0);
});
