// The golden digits, and how a test compares with them. Whoever reads them does it here.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The golden files in each model's folder: numbers, and fingerprints of sentences and drawings. */
function files() {
  const models = join(ROOT, "src/models");
  return readdirSync(models).flatMap((folder) => {
    const model = folder.replaceAll("_", "-");
    const found = ["digits.txt", "shown.txt"].map((name) => ({ model, file: join(models, folder, "golden", name) }));
    return found.filter(({ file }) => existsSync(file));
  });
}

/** Of every case `{ model, name, lines }`, where `lines` has by key what the files say of it. */
export function goldenCases() {
  const cases = new Map();
  for (const { model, file } of files()) {
    for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
      const [name, key, value, ...rest] = line.split(" ");
      const id = `${model} ${name}`;
      if (!cases.has(id)) cases.set(id, { model, name, lines: new Map() });
      cases.get(id).lines.set(key, { value, rest: rest.join(" ") });
    }
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
