// Serves a directory on this machine alone, the way a static host does: a directory's address ends
// in a slash, and an unknown address answers with 404.html.
//
//   node tools/serve.mjs DIRECTORY [PORT]
//   import { serve } from "../../tools/serve.mjs"; const { url, close } = await serve(directory, 0);

import { createServer } from "node:http";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const HOST = "127.0.0.1";

/** The file or directory below `root` that an address names, or null. */
function named(root, pathname) {
  try {
    return statSync(join(root, decodeURIComponent(pathname)));
  } catch {
    return null;
  }
}

/**
 * Port 0 takes any free port. Rejects with the code EADDRINUSE if the port is taken. `first` gets every request, and
 * says whether it has answered.
 */
export function serve(directory, port = 0, first = () => false) {
  const root = resolve(directory);
  // As GitHub Pages does: a sandboxed frame, whose origin is nobody, could fetch nothing without.
  const setHeaders = (response) => response.setHeader("Access-Control-Allow-Origin", "*");
  const files = sirv(root, { dev: true, etag: true, setHeaders });

  // Old links have all of a long table behind their question mark.
  const server = createServer({ maxHeaderSize: 2 ** 18 }, (request, response) => {
    if (first(request, response)) return;
    // Not as a way from somewhere: two slashes would begin another server's name.
    const { pathname, search } = new URL(`http://${HOST}${request.url.replace(/^\/+/, "/")}`);
    if (!pathname.endsWith("/") && named(root, pathname)?.isDirectory()) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      const page = join(root, "404.html");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(existsSync(page) ? readFileSync(page) : "Not found\n");
    });
  });

  return new Promise((ready, fail) => {
    server.once("error", fail);
    server.listen(port, HOST, () => {
      const close = () =>
        new Promise((closed) => {
          server.close(closed);
          server.closeAllConnections();
        });
      ready({ url: `http://${HOST}:${server.address().port}/`, close });
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [directory, port] = process.argv.slice(2);
  try {
    const { url } = await serve(directory, Number(port));
    console.log(`==> Buying Time is at ${url} (Ctrl-C stops it)`);
  } catch (error) {
    console.error(`error: cannot serve on port ${port}: ${error.message}`);
    process.exit(1);
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
}
