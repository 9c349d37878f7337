// Which browsers the tests run in: ENGINES="chromium firefox webkit", or else all that are on this machine.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "./engines/chromium.mjs";
import { firefox } from "./engines/firefox.mjs";
import { webkit } from "./engines/webkit.mjs";

const ALL = [chromium, firefox, webkit];

/** Whether a program can be run: by its path, or by its name in PATH. */
function there(program) {
  const places = program.includes("/") ? [program] : process.env.PATH.split(delimiter).map((folder) => join(folder, program));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function chosen() {
  const names = process.env.ENGINES?.split(/[\s,]+/).filter(Boolean) ?? [];
  // Chromium is compulsory: without it the tests fail, and say so.
  if (names.length === 0) return ALL.filter((engine) => engine === chromium || engine.programs.every(there));
  return names.map((name) => {
    const engine = ALL.find((engine) => engine.name === name);
    if (!engine) throw new Error(`ENGINES names ${name}; there are ${ALL.map(({ name }) => name).join(", ")}`);
    return engine;
  });
}

export const ENGINES = chosen();
