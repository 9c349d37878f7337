// The npm packages of package-lock.json: free licences, fixed contents, and no address of a registry. They are for
// building and testing; nothing of them is in what we ship.
//
//   node tools/supply/npm-lock.mjs

import { readFileSync } from "node:fs";
import { elect } from "./spdx.mjs";

/** More than what may be shipped: the tests' axe-core is under the MPL, the fonts that pictures are painted with under the OFL. */
const ALLOWED = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "Zlib", "MPL-2.0", "OFL-1.1"];

const { packages, lockfileVersion } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const wrong = [];
const count = {};
for (const [path, { license, integrity, resolved, dev, link }] of Object.entries(packages)) {
  if (path === "") continue;
  const elected = license ? elect(license, ALLOWED) : null;
  if (elected) count[elected.join(" and ")] = (count[elected.join(" and ")] ?? 0) + 1;
  else wrong.push(`${path} is under ${license ?? "no licence that it names"}, which is not in tools/supply/npm-lock.mjs`);
  if (!integrity?.startsWith("sha512-")) wrong.push(`${path} has no sha512`);
  // Whoever installs it takes it from a registry of their own choice; its contents are fixed all the same.
  if (resolved) wrong.push(`${path} names an address: run 'npm install --omit-lockfile-registry-resolved' and commit the lock file`);
  if (!dev || link) wrong.push(`${path} is no development dependency`);
}
if (lockfileVersion !== 3) wrong.push(`lock files of version 3 are what this reads, not ${lockfileVersion}`);
for (const line of wrong) console.error(`error: package-lock.json: ${line}`);
if (wrong.length > 0) process.exit(1);
console.log(`${Object.keys(packages).length - 1} npm packages: ${Object.entries(count).map(([name, number]) => `${number} ${name}`).join(", ")}`);
