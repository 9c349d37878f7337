// A hundred thousand runs leave the program as large as it was; and when it is stopped in the middle, it begins anew.

import { test } from "node:test";
import { assert, memory, ready, refused, running } from "./support.mjs";

const api = await ready();

test("after a hundred thousand runs the program has not grown", async () => {
  const inputs = { k: 2e12, margin: 0.5, "server-life": 6 };
  const run = (count) => {
    for (let index = 0; index < count; index += 1) api.run("hurdle", { ...inputs, margin: 0.3 + (index % 100) / 250 }, { lang: index % 2 ? "en" : "ja" });
  };
  run(1_000);
  const before = await memory();
  run(100_000);
  assert.deepEqual(await memory(), before);
});

test("nor after charts, solutions, descriptions and refusals of every model", async () => {
  const round = () => {
    for (const { id, charts } of api.models()) {
      const { asks, presets } = api.describe(id);
      for (const which of charts) api.chart(id, which, presets.at(-1).inputs, { lang: "ja", theme: "dark", width: 1_000, height: 600 });
      api.solve(id, asks.input, asks.output, asks.target);
      assert.throws(() => api.run(id, { nothing: 1 }), api.BuyingTimeError);
    }
  };
  for (let index = 0; index < 3; index += 1) round();
  const before = await memory();
  for (let index = 0; index < 20; index += 1) round();
  assert.deepEqual(await memory(), before);
});

test("a program whose memory is spoilt stops with an internal error, and the next call works", async () => {
  const wanted = api.run("hurdle");
  const spoilt = await running();
  new Uint8Array(spoilt.memory.buffer).fill(0xff);
  const { code, cause } = refused(api, () => api.run("hurdle"));
  assert.equal(code, "internal");
  assert.ok(cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError, String(cause));
  assert.deepEqual(api.run("hurdle"), wanted);
  assert.notEqual((await running()).memory, spoilt.memory);
});

test("a stack that overflows within the program is an internal error, and the next call works", async () => {
  const wanted = api.run("hurdle");
  const { memory } = await running();
  const seen = new Map();
  // Down to the end of the stack; then, on the way up, a question at every depth until one is answered.
  const dive = () => {
    let below;
    try {
      below = dive();
    } catch {
      below = "overflow";
    }
    if (below === "answered") return below;
    try {
      api.chart("gpu-debt", "tornado");
      return "answered";
    } catch (error) {
      const code = error instanceof api.BuyingTimeError ? error.code : error.name;
      seen.set(code, (seen.get(code) ?? 0) + 1);
      return "overflow";
    }
  };
  assert.equal(dive(), "answered");
  assert.ok(seen.get("internal") > 0, JSON.stringify([...seen]));
  assert.deepEqual(api.run("hurdle"), wanted);
  assert.notEqual((await running()).memory, memory);
});
