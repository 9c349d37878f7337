// Which browsers the tests run in: ENGINES="chromium firefox webkit", or else all that are on this machine.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "./engines/chromium.mjs";
import { firefox } from "./engines/firefox.mjs";
import { webkit } from "./engines/webkit.mjs";

/** No command takes this long, in milliseconds: loads and scripts end before that. */
const DEADLINE = 300_000;

/** Makes a driver's commands fail once it has stopped answering. */
function bounded(driver) {
  const execute = driver.execute.bind(driver);
  driver.execute = async (command) => {
    let waiting;
    const late = new Promise((_, fail) => {
      waiting = setTimeout(() => fail(new Error(`no answer to ${command.getName()} in ${DEADLINE / 1_000} s`)), DEADLINE).unref();
    });
    try {
      return await Promise.race([execute(command), late]);
    } finally {
      clearTimeout(waiting);
    }
  };
  return driver;
}

/** A port that was free may be taken, and a busy machine slow: a browser that does not start is started again. */
function persistent(engine) {
  const { open } = engine;
  return Object.assign(engine, {
    async open(options) {
      for (let tries = 3; ; tries -= 1) {
        try {
          return bounded(await open(options));
        } catch (error) {
          if (tries === 1) throw error;
          console.log(`${engine.name} did not start, and is started again: ${error.message}`);
        }
      }
    },
  });
}

const ALL = [chromium, firefox, webkit].map(persistent);

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
