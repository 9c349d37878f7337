// Opens the single file: unpacks the page that the address means and the program, and wakes the page. The build puts
// `init`, the program's own loader, before this.

import { wanted } from "./wanted.js";

const root = document.documentElement;
const byId = (id) => document.getElementById(id);

/** What is packed in an element: gzip as base64. */
function unpacked(id) {
  const text = atob(byId(id).textContent);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

async function open() {
  const name = wanted(root.getAttribute("data-pages"));
  if (name !== root.getAttribute("data-opens")) {
    const { title, body } = (await unpacked("pages").json())[name];
    // This file's own text, as the build wrote it.
    const ours = window.trustedTypes ? trustedTypes.createPolicy("one-file", { createHTML: (text) => text }) : { createHTML: (text) => text };
    byId("app").innerHTML = ours.createHTML(body);
    document.title = title;
    root.lang = name.split("/")[0];
  }
  root.removeAttribute("data-opening");
  // A page of text has no program.
  if (byId("answer")) await init({ module_or_path: await unpacked("program").arrayBuffer() });
}

open().catch((error) => {
  root.removeAttribute("data-opening");
  throw error;
});
