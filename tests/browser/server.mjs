// The site as the tests get it: the server of `make serve`, which here also keeps a list of what it was asked for, can
// refuse some of it, and can put a script before all others of a page. So every browser can be tested alike.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../tools/serve.mjs";

/**
 * Beside `url` and `close`: `asked`, the addresses so far; `refused`, a pattern of paths that break off; `early`, the
 * text of a script that runs before the page's own (before its policy too, which stands in the page), after `always`.
 */
export async function serveTested(directory, always = "") {
  const site = { asked: [], refused: null, early: "" };
  const first = (request, response) => {
    const { pathname } = new URL(request.url, site.url);
    site.asked.push(new URL(request.url, site.url).href);
    if (site.refused?.test(pathname)) {
      request.socket.destroy();
      return true;
    }
    const page = join(directory, decodeURIComponent(pathname), "index.html");
    if (!(always || site.early) || !pathname.endsWith("/") || !existsSync(page)) return false;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" });
    response.end(readFileSync(page, "utf8").replace("<head>", () => `<head><script>${always}\n${site.early}</script>`));
    return true;
  };
  return Object.assign(site, await serve(directory, 0, first));
}
