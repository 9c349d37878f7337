// The site as the tests get it: the server of `make serve`, which here also keeps a list of what it was asked for, can
// refuse some of it, and can put a script before all others of a page. So every browser can be tested alike.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../tools/serve.mjs";

/**
 * Beside `url` and `close`: `asked`, the addresses so far; `refused`, a pattern of paths that break off; `early`, the
 * text of a script that runs before the page's own (before its policy too, which stands in the page), after `always`;
 * `pages`, pages of a test's own by their paths.
 * Pages ask for no worker: it would answer in the server's stead. offline.test.mjs has the site as it is.
 */
export async function serveTested(directory, always = "") {
  const site = { asked: [], refused: null, early: "", pages: new Map() };
  const first = (request, response) => {
    const { pathname, href } = new URL(request.url.replace(/^\/+/, "/"), site.url);
    site.asked.push(href);
    if (site.refused?.test(pathname)) {
      request.socket.destroy();
      return true;
    }
    const page = join(directory, decodeURIComponent(pathname), "index.html");
    const isOwn = site.pages.has(pathname);
    if (!isOwn && (!pathname.endsWith("/") || !existsSync(page))) return false;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" });
    const text = (isOwn ? site.pages.get(pathname) : readFileSync(page, "utf8")).replace(/^(<!doctype html>\n<html[^>]*) data-worker/, "$1");
    const script = always || site.early ? `<script>${always}\n${site.early}</script>` : "";
    response.end(text.replace("<head>", () => `<head>${script}`));
    return true;
  };
  return Object.assign(site, await serve(directory, 0, first));
}
