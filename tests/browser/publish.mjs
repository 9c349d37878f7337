// A site that knows its own address, written by the program that writes every site, which takes it some seconds: run.mjs
// has one written for all files, and PUBLISHED is its address.

import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serve } from "../../tools/serve.mjs";
import { freePort } from "./engines/processes.mjs";

const ROOT = resolve(import.meta.dirname, "../..");

/** Its folder, which the caller removes. */
export function publish(base) {
  const all = mkdtempSync(join(tmpdir(), "published-"));
  const site = mkdtempSync(join(tmpdir(), "published-"));
  const build = ["run", "-q", "--no-default-features", "--features", "prerender", "--bin", "prerender"];
  execFileSync("cargo", [...build, "--", join(ROOT, "dist/.trunk"), all, "--base-url", base], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  renameSync(join(all, "site"), site);
  rmSync(all, { recursive: true });
  return site;
}

/** Such a site, served at its address. */
export async function servePublished() {
  const port = await freePort();
  const folder = publish(`http://127.0.0.1:${port}/`);
  const { url, close } = await serve(folder, port);
  return {
    url,
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Such a site, until `body` is done. */
export async function withPublished(body) {
  const given = process.env.PUBLISHED;
  const site = given ? { url: given, close() {} } : await servePublished();
  try {
    return await body(site);
  } finally {
    await site.close();
  }
}
