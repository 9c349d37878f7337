// Several files of tests in one process and one browser of each engine, one after the other: run.mjs starts it.
//
//   node tests/browser/several.mjs NAME…

import { test } from "node:test";

for (const name of process.argv.slice(2)) {
  process.env.TEST_FILE = name;
  try {
    await import(`./${name}.test.mjs`);
  } catch (error) {
    // The other files run all the same.
    test(`${name} can be loaded`, () => {
      throw error;
    });
  }
}
