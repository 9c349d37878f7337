// The package gives the digits of the golden file, to the bit: every model, its defaults and every preset.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ROOT, assert, ready } from "./support.mjs";

const golden = readFileSync(join(ROOT, "tests/golden/digits.txt"), "utf8").trimEnd().split("\n");
const api = await ready();

function bits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** FNV-1a of the text's bytes. */
function fingerprint(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}

/** Of every case, its lines by their third word. */
const cases = new Map();
for (const line of golden) {
  const [model, name, what, value, ...rest] = line.split(" ");
  // Links are the page's, not the package's.
  if (name.startsWith("v=")) continue;
  const key = `${model} ${name}`;
  if (!cases.has(key)) cases.set(key, { model, name, lines: new Map() });
  cases.get(key).lines.set(what, { value, rest: rest.join(" ") });
}

test("there is a case for every model and preset", () => {
  const wanted = api.models().flatMap(({ id }) => ["default", ...api.describe(id).presets.map((preset) => preset.key)].map((name) => `${id} ${name}`));
  assert.deepEqual([...cases.keys()].sort(), wanted.sort());
});

for (const { model, name, lines } of cases.values()) {
  test(`${model}, ${name}`, () => {
    const about = api.describe(model);
    const preset = about.presets.find((found) => found.key === name);
    const results = Object.fromEntries(["en", "ja"].map((lang) => [lang, api.run(model, preset?.inputs, { lang })]));
    const { outputs, reasons } = results.en;
    assert.deepEqual(Object.keys(outputs), about.outputs.map((output) => output.key));
    for (const { key, isWords } of about.outputs) {
      const { value, rest } = lines.get(key);
      if (value === "none") {
        assert.equal(outputs[key], null, key);
        assert.equal(reasons[key], rest, key);
      } else {
        assert.equal(isWords, false, key);
        assert.equal(bits(outputs[key]), value, `${key}: ${outputs[key]}, golden: ${rest}`);
        assert.equal(key in reasons, false, key);
      }
    }
    for (const lang of ["en", "ja"]) {
      assert.equal(fingerprint(results[lang].sentence), lines.get(`sentence-${lang}`).value, results[lang].sentence);
      assert.deepEqual(results[lang].outputs, outputs);
    }
    // The full inputs that it gives back give the same again.
    const again = api.run(model, results.en.inputs);
    assert.deepEqual(again, results.en);
  });
}
