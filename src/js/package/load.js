// The program, compiled: what the package carries, or what it is handed.

import packed from "./program.js";
import { BuyingTimeError } from "./error.js";

function refuse(message, cause) {
  return new BuyingTimeError({ code: "cannot-start", message, ...(cause === undefined ? {} : { cause }) });
}

/** Base64 of gzip. */
async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** What a program of this package has. */
function isOurs(module) {
  const names = new Set(WebAssembly.Module.exports(module).map((found) => found.name));
  return ["memory", "version", "models", "describe", "run", "chart", "solve"].every((name) => names.has(name));
}

async function compile(source) {
  const given = await source;
  if (given === undefined) return WebAssembly.compile(await unpack(packed));
  if (given instanceof WebAssembly.Module) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return WebAssembly.compile(given);
  if (typeof Response === "function" && given instanceof Response) {
    if (!given.ok) throw refuse(`The program was not found: ${given.status}.`);
    return WebAssembly.compile(await given.arrayBuffer());
  }
  throw refuse("init takes bytes, a WebAssembly.Module, a Response, a promise of one, or nothing.");
}

/** The program as a module. */
export async function load(source) {
  let module;
  try {
    module = await compile(source);
  } catch (cause) {
    if (cause instanceof BuyingTimeError) throw cause;
    throw refuse("The program cannot be loaded.", cause);
  }
  if (!isOurs(module)) throw refuse("This is WebAssembly, but not the program of this package.");
  return module;
}
