// Several files of tests in one process and one browser of each engine, one after the other: run.mjs starts it.
//
//   node tests/browser/several.mjs NAME…

for (const name of process.argv.slice(2)) {
  process.env.TEST_FILE = name;
  await import(`./${name}.test.mjs`);
}
