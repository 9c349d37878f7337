// The golden digits, and how a test compares with them. Whoever reads them does it here.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The files that hold them: one for all models, or one in each model's folder. */
function files() {
  const models = join(ROOT, "src/models");
  const all = [join(ROOT, "tests/golden/digits.txt"), ...readdirSync(models).map((folder) => join(models, folder, "golden/digits.txt"))];
  return all.filter((file) => existsSync(file));
}

/** Of every case `{ model, name, lines }`, where `lines` has by key what the file says of it. */
export function goldenCases() {
  const cases = new Map();
  for (const line of files().flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n"))) {
    const [model, name, key, value, ...rest] = line.split(" ");
    const id = `${model} ${name}`;
    if (!cases.has(id)) cases.set(id, { model, name, lines: new Map() });
    cases.get(id).lines.set(key, { value, rest: rest.join(" ") });
  }
  return [...cases.values()];
}

/** A number's bits: on its way through a driver or a file it may lose its last. */
export function bits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** FNV-1a of a text's bytes. */
export function fingerprint(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}
