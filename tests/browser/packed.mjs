// How large a file of the site is when it is served compressed. Packing the programs takes seconds: each is packed once.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { SITE_DIR } from "./pages.mjs";

const sizes = new Map();

/** Bytes of a file of the site, by its path below the site's root, under brotli at its strongest. */
export function packed(path) {
  if (!sizes.has(path)) sizes.set(path, brotliCompressSync(readFileSync(join(SITE_DIR, path))).length);
  return sizes.get(path);
}
