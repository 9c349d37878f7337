// Traces of the machine that built something: the same source must give the same bytes, and tell nobody whose they are.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

/** Folders that must not be named, each with its `/`. */
const PRIVATE = [...new Set([ROOT, homedir(), process.env.HOME, process.env.CARGO_HOME, process.env.RUSTUP_HOME].filter((path) => path && path !== "/").map((path) => `${path}/`))];

/** The files below a folder in which a private path stands, with the path. */
export function traces(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return files.flatMap((path) => {
    const bytes = readFileSync(path);
    return PRIVATE.filter((name) => bytes.includes(name)).map((name) => `${path}: ${name}`);
  });
}
