// A site that knows its own address, written by the program that writes every site.

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** Its folder, which the caller removes. */
export function publish(base) {
  const site = mkdtempSync(join(tmpdir(), "published-"));
  const build = ["run", "-q", "--no-default-features", "--features", "prerender", "--bin", "prerender"];
  execFileSync("cargo", [...build, "--", join(ROOT, "dist/.trunk"), site, "--base-url", base], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return site;
}
