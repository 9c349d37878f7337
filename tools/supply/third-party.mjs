// Writes THIRD-PARTY.txt: every crate that is linked into the programs that we ship, and the notices that its licence
// wants to be kept. The about page and the package carry it. It is committed, so that a build needs nothing for it.
//
//   node tools/supply/third-party.mjs            write it
//   node tools/supply/third-party.mjs --check    fail if Cargo.lock has moved on
//
// A licence text is given once, with the copyright lines of all crates that are under it: fifty copies of the MIT
// licence differ in nothing else. A text that does differ is given in full.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { elect } from "./spdx.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FILE = join(ROOT, "THIRD-PARTY.txt");
const TARGET = "wasm32-unknown-unknown";
/** The features of the page's programs and of the package's. */
const PROGRAMS = [["--features", "web"], ["--features", "js"]];

/** What licences we take crates under, the first where there is a choice; how the text of each is known, and where it begins. */
const LICENCES = {
  MIT: /^Permission is hereby granted, free of charge, to any\s+person obtaining a\s+copy\s+of this software/m,
  Zlib: /^This software is provided 'as-is'/m,
  "Unicode-3.0": /^COPYRIGHT AND PERMISSION NOTICE/m,
  "BSL-1.0": /^Permission is hereby granted, free of charge, to any person or organization/m,
};
const ALLOWED = Object.keys(LICENCES);

/** The other choice, where one file has both. */
const OTHER_CHOICE = /^Apache License\nVersion 2\.0.*^limitations under the License\.$/ms;
const CUT = "the text of the Apache License 2.0, which is not the one taken here";

/** The compiler links it into every program; its version is the compiler's. */
const STANDARD_LIBRARY = { name: "Rust standard library", version: "", license: "MIT OR Apache-2.0", elected: ["MIT"], holders: ["Copyright (c) The Rust Project Contributors"] };

const cargo = (...args) => execFileSync("cargo", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });

/** What is linked into the programs: no build scripts, no macros, nothing of the tests. */
function linked() {
  const found = PROGRAMS.flatMap((features) =>
    cargo("tree", "--locked", "--offline", "--target", TARGET, "--no-default-features", ...features, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}").split("\n"),
  );
  const ids = new Set(found.filter((line) => line && !line.includes(`(${ROOT})`)).map((line) => line.split(" ").slice(0, 2).join(" ")));
  const { packages } = JSON.parse(cargo("metadata", "--locked", "--offline", "--format-version", "1", "--all-features", "--filter-platform", TARGET));
  const crates = packages.filter((crate) => ids.has(`${crate.name} v${crate.version}`));
  if (crates.length !== ids.size) throw new Error(`cargo tree names ${ids.size} crates, cargo metadata ${crates.length} of them`);
  return crates;
}

const tidy = (text) => text.replaceAll("\r", "").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
/** Equal for texts that differ in line breaks, indents, quotation marks and case only. */
const sameness = (text) => text.replace(/[“”"'`*]/g, "").replace(/\s+/g, " ").trim().toLowerCase();

/** A crate's copy of a licence: the lines that say whose it is, and the text that follows them. */
function notice(crate, licence) {
  const folder = dirname(crate.manifest_path);
  const names = readdirSync(folder).filter((name) => /^(un)?licen[sc]e|^copy(ing|right)|^notice/i.test(name));
  for (const name of names.sort()) {
    const text = tidy(readFileSync(join(folder, name), "utf8")).replace(/^[ \t]+/gm, "");
    const at = text.search(LICENCES[licence]);
    if (at < 0) continue;
    const holders = text.slice(0, at).split("\n").filter((line) => /copyright|©/i.test(line) && /\d{4}|\(c\)|©/i.test(line));
    return { holders, body: text.slice(at).replace(OTHER_CHOICE, `(${CUT})`) };
  }
  return null;
}

/** All crates by licence and text: [licence, text, crates]. */
function grouped(crates) {
  const groups = new Map();
  const without = [];
  const add = (licence, body, crate, holders) => {
    const key = `${licence}\n${sameness(body)}`;
    if (!groups.has(key)) groups.set(key, { licence, body, crates: [] });
    groups.get(key).crates.push({ ...crate, holders });
  };
  for (const crate of crates) {
    const elected = elect(crate.license ?? "", ALLOWED);
    if (!elected) throw new Error(`${crate.name} ${crate.version} is under ${crate.license}, which is not in ${import.meta.filename}`);
    for (const licence of elected) {
      const found = notice(crate, licence);
      if (found) add(licence, found.body, crate, found.holders);
      else without.push([licence, crate]);
    }
  }
  // Some authors name the licence and leave its text out of the crate: the usual text, and their names.
  const usual = (licence) => [...groups.values()].filter((group) => group.licence === licence).sort((a, b) => b.crates.length - a.crates.length)[0];
  for (const [licence, crate] of [...without, ["MIT", STANDARD_LIBRARY]]) {
    const group = usual(licence);
    if (!group) throw new Error(`no crate has the text of ${licence}`);
    const authors = crate.authors?.map((author) => author.replace(/\s*<.*>/, ""));
    add(licence, group.body, crate, crate.holders ?? [`by ${authors.length > 0 ? authors.join(", ") : `the authors of ${crate.name}`}`]);
  }
  const order = ({ licence, crates }) => [ALLOWED.indexOf(licence), -crates.length, crates[0].name];
  return [...groups.values()].sort((a, b) => {
    const [one, two] = [order(a), order(b)];
    const differs = one.findIndex((value, index) => value !== two[index]);
    return differs < 0 ? 0 : one[differs] < two[differs] ? -1 : 1;
  });
}

function file() {
  const crates = linked();
  const out = [
    "Third-party software in Buying Time",
    "",
    "The crates below are linked into the programs (WebAssembly) of the page and of the\nJavaScript package; the optimiser drops what is never called. The script around each\nprogram is made by wasm-bindgen. Where a crate offers a choice, the licence is named\nunder which it is taken here.",
  ];
  for (const { licence, body, crates: under } of grouped(crates)) {
    out.push("", `==== ${licence}`, "");
    for (const { name, version, license, holders } of under.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      out.push(`${name}${version && ` ${version}`} (${license})`, ...[...new Set(holders)].map((line) => `    ${line}`));
    }
    out.push("", "----", "", body);
  }
  return `${out.join("\n")}\n`;
}

const text = file();
if (process.argv[2] !== "--check") {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, "utf8") !== text) {
  console.error("error: THIRD-PARTY.txt is not what Cargo.lock asks for: run 'node tools/supply/third-party.mjs' and read the difference");
  process.exit(1);
}
