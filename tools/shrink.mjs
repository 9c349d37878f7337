// Makes a built program smaller: what the page never calls goes, and the names between program and glue become short.
//
//   node tools/shrink.mjs FOLDER        (a trunk build: one *_bg.wasm and the script that loads it)
//
// A crate deep below brings classes for streams, which no page of ours has: wasm-bindgen must keep them, since a
// script could ask for them. Ours is the only script, so what it does not reach is dropped on both sides.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";

const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"].map((name) => `--enable-${name}`);

// The target puts the stack below all data, and it grows downwards: only when it is all but full anything lies in the
// first kilobyte, so that an address and a small offset may be added where it is used.
// What was kept apart for WebKitGTK (see src/models/mod.rs) stays apart, though there is one caller.
const SMALL = ["-Oz", "--low-memory-unused", "--one-caller-inline-max-function-size=40"];

const folder = process.argv[2];
const only = (pattern) => {
  const found = readdirSync(folder).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${folder}: ${found.length} files like ${pattern}, where one is wanted`);
  return join(folder, found[0]);
};
const program = only(/_bg\.wasm$/);
const glue = only(/\.js$/);
const workshop = mkdtempSync(join(tmpdir(), "shrink-"));
const run = (tool, ...args) => execFileSync(tool, [...FEATURES, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });

/** The text with every name of `pairs` in its place; `around` makes the pattern of a name. */
function renamed(text, pairs, around) {
  const names = new Map(pairs);
  return text.replace(around, (whole, before, name) => (names.has(name) ? before + names.get(name) : whole));
}

/** The number at `at`, as wasm writes them, and where it ends. */
function number(bytes, at) {
  for (let [value, place] = [0, 1]; ; place *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * place;
    if (byte < 128) return [value, at];
  }
}

/** A number as wasm writes them. */
const written = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...written(value >>> 7)]);

/** The code of each function, in the order of the module. */
function codeOf(wasm) {
  const CODE = 10;
  let [kind, length, at] = [0, 0, 8];
  do {
    at += length;
    kind = wasm[at];
    [length, at] = number(wasm, at + 1);
  } while (kind !== CODE);
  let count;
  [count, at] = number(wasm, at);
  return Array.from({ length: count }, () => {
    const [size, start] = number(wasm, at);
    at = start + size;
    return wasm.subarray(start, at);
  });
}

/** The module with names for its functions, which sort as their code does. */
function namedByCode(wasm) {
  const code = codeOf(wasm);
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === "function").length;
  const places = [...code.keys()].sort((one, other) => Buffer.compare(code[one], code[other]));
  const FUNCTIONS = 1;
  const sized = (bytes) => [...written(bytes.length), ...bytes];
  const text = (ascii) => sized([...Buffer.from(ascii)]);
  const names = [];
  for (const [place, index] of places.entries()) names[index] = [...written(imported + index), ...text(String(place).padStart(6, "0"))];
  const section = [...text("name"), FUNCTIONS, ...sized([...written(code.length), ...names.flat()])];
  return Buffer.concat([wasm, Buffer.from([0, ...sized(section)])]);
}

try {
  // What looks after objects that no script makes goes with their classes.
  writeFileSync(glue, readFileSync(glue, "utf8").replace(/\bnew FinalizationRegistry\(/g, "/* @__PURE__ */ $&"));
  // The page takes the default export alone.
  const { outputFiles } = buildSync({
    stdin: { contents: `export { default } from "./${glue.split("/").at(-1)}";`, resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    minifySyntax: true,
    define: { "Symbol.dispose": "undefined" },
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  let text = outputFiles[0].text;

  const all = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(program))).map(({ name }) => name);
  const used = all.filter((name) => new RegExp(`\\bwasm\\.${name}\\b`).test(text));
  if (!used.includes("memory") || !used.includes("__wbindgen_start")) throw new Error(`${glue}: this glue is not as it was`);
  const graph = join(workshop, "graph.json");
  const reached = used.map((name) => ({ name, export: name }));
  writeFileSync(graph, JSON.stringify([{ name: "page", root: true, reaches: used }, ...reached]));
  const lean = join(workshop, "lean.wasm");
  run("wasm-metadce", `--graph-file=${graph}`, program, "-o", lean);

  // The names end in hashes, which do not compress.
  const [flat, named] = [join(workshop, "flat.wasm"), join(workshop, "named.wasm")];
  run("wasm-opt", "--flatten", "--rereloop", ...SMALL, lean, "-o", flat);
  const names = JSON.parse(run("wasm-opt", "--minify-imports-and-exports-and-modules", flat, "-o", named));
  // What flattening left behind. Functions lie in the order of their code, so that like is near like: that saves a
  // hundredth compressed, where the order of the linker changes with any name.
  writeFileSync(named, namedByCode(readFileSync(named)));
  run("wasm-opt", ...SMALL, "--reorder-functions-by-name", named, "-o", program);
  const modules = [...new Set(names.imports.map(([module]) => module))];
  if (modules.length !== 1 || !text.includes(`"${modules[0]}": `)) throw new Error(`${glue}: ${modules.length} modules of imports`);
  text = text.replace(`"${modules[0]}": `, `"a": `);
  text = renamed(text, names.imports.map(([, name, short]) => [name, `"${short}"`]), /(^\s+)(\w+)(?=: function|: \()/gm);
  text = renamed(text, names.exports, /(\bwasm\.)(\w+)\b/g);
  const left = names.imports.filter(([, name]) => text.includes(name));
  if (left.length > 0) throw new Error(`${glue}: not renamed: ${left.map(([, name]) => name).join(", ")}`);

  writeFileSync(glue, transformSync(text, { minify: true, format: "esm" }).code);
} finally {
  rmSync(workshop, { recursive: true });
}
