// What the tests of the package share: the package as its users get it, packed by npm and unpacked in a folder of its own.
//
//   tools/npm.sh && node --test tests/npm/*.test.mjs

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export { assert };

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const BUILT = process.env.NPM_DIR || join(ROOT, "dist/npm");

/** A project that has installed the package, in a folder that goes when the tests end. */
function install() {
  assert.ok(existsSync(join(BUILT, "package.json")), `no package in ${BUILT}: run tools/npm.sh`);
  const folder = mkdtempSync(join(tmpdir(), "buying-time-npm-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const cache = join(folder, "cache");
  execFileSync("npm", ["pack", "--offline", "--silent", "--cache", cache, "--pack-destination", folder, BUILT], { stdio: "pipe" });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const home = join(folder, "node_modules/buying-time");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", home, "--strip-components=1"]);
  return { folder, home, tarball };
}

/** `folder` is the project's, `home` the package's in it. */
export const { folder, home, tarball } = install();

/** A module of the package. The same name twice is the same module. */
export const part = (name) => import(pathToFileURL(join(home, name)).href);

/** The package, ready. */
export async function ready() {
  const api = await part("index.js");
  await api.default();
  return api;
}

/** What the running program exports: of one that runs, this only hands it out. */
export const running = async () => (await part("glue.js")).initSync();

/** The memory of the running program in bytes, and the slots of its table of JavaScript's values. */
export async function memory() {
  const program = await running();
  return { bytes: program.memory.buffer.byteLength, slots: program.__wbindgen_externrefs.length };
}

/** The blocks of the read-me with this word behind the language. */
export function examples(readme, word) {
  return [...readme.matchAll(/^```(\w+) (\w+)\n([\s\S]*?)^```$/gm)].filter((found) => found[2] === word).map((found) => found[3]);
}

/** What a call throws: it must be an error of ours. */
export function refused(api, call) {
  let thrown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  assert.ok(thrown instanceof api.BuyingTimeError, `threw ${thrown === undefined ? "nothing" : `${thrown?.name}: ${thrown?.message}`}`);
  assert.ok(thrown instanceof Error);
  assert.equal(thrown.name, "BuyingTimeError");
  assert.match(thrown.code, /^[a-z]+(-[a-z]+)*$/);
  assert.ok(thrown.message.length > 0 && thrown.message.length < 3_000);
  return thrown;
}
