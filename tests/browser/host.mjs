// Somebody else's site, whose pages have our charts in them.

import { createServer } from "node:http";

/**
 * Serves pages by their paths on an origin of its own: `pages` has, by path, `{ html, headers }` or the html alone.
 * `visit` is told of every request.
 */
export function serveHost(pages) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    // Browsers ask for it on their own.
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    const page = pages[pathname];
    if (page === undefined) return response.writeHead(404).end();
    const { html, headers = {} } = typeof page === "string" ? { html: page } : page;
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    return response.end(html);
  });
  return new Promise((ready) =>
    server.listen(0, "127.0.0.1", () => {
      const close = () =>
        new Promise((closed) => {
          server.close(closed);
          server.closeAllConnections();
        });
      ready({ url: `http://127.0.0.1:${server.address().port}/`, close });
    }),
  );
}

/** An article around some markup. */
export const article = (body, { head = "", lang = "en" } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><link rel="icon" href="data:,">${head}</head><body><h1>An article</h1>${body}</body></html>`;

/** Inside a frame, until `body` is done. `find` is a function in the page that gives the frame. */
export async function within(reader, find, body, ...args) {
  await reader.enterFrame(find, args);
  try {
    return await body();
  } finally {
    await reader.leaveFrame();
  }
}

/** The frame of the nth chart of a page: a plain one, or one that our element has made. */
export const nth = (index) => {
  const found = [...document.querySelectorAll("iframe, buying-time-chart")][index];
  return found?.shadowRoot ? found.shadowRoot.querySelector("iframe") : found;
};

const answers = () => document.documentElement.hasAttribute("data-ready") && !document.documentElement.hasAttribute("data-pending");

/** The chart in the frame answers. */
export const awake = (reader) => reader.until("the chart answers", answers);

/** Waits for the nth chart of a page, whatever becomes of its frame meanwhile. */
export async function ready(reader, index) {
  await reader.enterFrame(nth, [index], answers);
  await reader.leaveFrame();
}
