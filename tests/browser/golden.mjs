// The golden file of digits, and how a test compares with it.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../golden/digits.txt");

/** Of every case `{ model, name, lines }`, where `lines` has by key what the file says of it. */
export function goldenCases() {
  const cases = new Map();
  for (const line of readFileSync(FILE, "utf8").trimEnd().split("\n")) {
    const [model, name, key, value, ...rest] = line.split(" ");
    const id = `${model} ${name}`;
    if (!cases.has(id)) cases.set(id, { model, name, lines: new Map() });
    cases.get(id).lines.set(key, { value, rest: rest.join(" ") });
  }
  return [...cases.values()];
}

/** FNV-1a of a text's bytes. */
export function fingerprint(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}
