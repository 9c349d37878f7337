// The package gives the digits of the golden file, to the bit: every model, its defaults and every preset.

import { test } from "node:test";
import { bits, fingerprint, goldenCases } from "../browser/golden.mjs";
import { assert, ready } from "./support.mjs";

const api = await ready();

/** Links are the page's, not the package's. */
const cases = goldenCases().filter(({ name }) => !name.startsWith("v="));

test("there is a case for every model and preset", () => {
  const wanted = api.models().flatMap(({ id }) => ["default", ...api.describe(id).presets.map((preset) => preset.key)].map((name) => `${id} ${name}`));
  assert.deepEqual(cases.map(({ model, name }) => `${model} ${name}`).sort(), wanted.sort());
});

for (const { model, name, lines } of cases) {
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
