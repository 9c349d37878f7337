// Whatever is given, the answer is an error of ours that says where; the program neither stops nor grows.

import { after, test } from "node:test";
import { runInNewContext } from "node:vm";
import { assert, memory, ready, refused } from "./support.mjs";

const api = await ready();
const wanted = api.run("hurdle");
for (const { id, charts } of api.models()) for (const which of charts) api.chart(id, which);

/** A refusal of `inputs` of the hurdle: its code and place. */
function place(inputs, options) {
  const { code, field, row, column } = refused(api, () => api.run("hurdle", inputs, options));
  return { code, field, row, column };
}

const nowhere = { row: null, column: null };

after(() => assert.deepEqual(api.run("hurdle"), wanted));

test("models that are not there", () => {
  const names = ["", "Hurdle", "hurdle ", "__proto__", "constructor", "x".repeat(10_000_000), "\ud800", undefined, null, 7, NaN, 1n, Symbol("x"), {}, [], ["hurdle"], () => "hurdle", new String("hurdle"), { toString: () => "hurdle" }];
  for (const name of names) {
    for (const call of [() => api.describe(name), () => api.run(name), () => api.chart(name, "solve"), () => api.solve(name, "k", "gdp-annuity", 1)]) {
      const thrown = refused(api, call);
      assert.equal(thrown.code, "unknown-model");
      assert.equal(thrown.field, null);
    }
  }
  assert.ok(refused(api, () => api.run("x")).bounds.options.includes("hurdle"));
});

test("inputs, outputs and charts that are not there", () => {
  assert.deepEqual(place({ kk: 1 }), { code: "unknown-input", field: "kk", ...nowhere });
  const thrown = refused(api, () => api.run("hurdle", { kk: 1 }));
  assert.match(thrown.message, /“kk” is not an input of “hurdle”/);
  assert.ok(thrown.bounds.options.includes("k"));
  for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty", ""]) {
    assert.deepEqual(place(JSON.parse(`{${JSON.stringify(key)}: {"k": 1e12}}`)), { code: "unknown-input", field: key, ...nowhere });
  }
  for (const which of ["", "nothing", "__proto__", undefined, 5, {}, "x".repeat(1_000_000)]) assert.equal(refused(api, () => api.chart("hurdle", which)).code, "unknown-chart");
  for (const key of ["", "nothing", "constructor", undefined, Symbol("x")]) {
    assert.equal(refused(api, () => api.solve("hurdle", key, "gdp-annuity", 1)).code, "unknown-input");
    assert.equal(refused(api, () => api.solve("hurdle", "k", key, 1)).code, "unknown-output");
  }
  assert.equal(refused(api, () => api.solve("hurdle", "ramp", "gdp-annuity", 1)).code, "not-numeric");
  const words = api.models().flatMap(({ id }) => api.describe(id).outputs.filter((output) => output.isWords).map(({ key }) => [id, key]));
  assert.ok(words.length > 0);
  for (const [id, key] of words) assert.equal(refused(api, () => api.solve(id, api.describe(id).asks.input, key, 1)).code, "not-numeric");
  for (const target of [NaN, Infinity, -Infinity, "2", null, undefined, 2n, {}, Symbol("x")]) {
    const { code, field } = refused(api, () => api.solve("hurdle", "k", "gdp-annuity", target));
    assert.deepEqual([code, field], ["not-a-number", "target"]);
  }
  assert.ok(Array.isArray(api.solve("hurdle", "k", "gdp-annuity", 1e308).solutions));
});

/** What no input takes, whatever its kind. */
const strange = () => [null, "", "3e12", "x".repeat(10_000_000), 3n, Symbol("x"), () => 3, [], [[[[[[]]]]]], {}, { k: 1 }, new Date(0), new Map([["k", 1]]), new Set([1]), new (class Money {})(), /x/, new Number(3e12), new ArrayBuffer(8), new Uint8Array(8), new Error("x"), Promise.resolve(1), new WeakMap()];

test("values of no kind are refused by every input of every model, by name", () => {
  for (const { id } of api.models()) {
    for (const { key, kind, min, max } of api.describe(id).inputs) {
      for (const value of [...strange(), NaN, Infinity, -Infinity, -1e300, 0.123]) {
        if (kind === "number" && typeof value === "number" && value >= min && value <= max) continue;
        if (kind === "table" && Array.isArray(value) && value.length === 0) {
          assert.equal(refused(api, () => api.run(id, { [key]: value })).code, "no-rows");
          continue;
        }
        const thrown = refused(api, () => api.run(id, { [key]: value }));
        assert.equal(thrown.field, key);
        assert.ok(thrown.message.includes(key), thrown.message);
        assert.notEqual(thrown.bounds, null, `${id} ${key}`);
      }
    }
  }
});

test("the code says what is wrong, the bounds what would be right", () => {
  const bounds = [1e11, 2e13];
  for (const [value, code] of [[NaN, "not-a-number"], ["3e12", "not-a-number"], [null, "not-a-number"], [Infinity, "out-of-range"], [-1, "out-of-range"], [1e10, "out-of-range"]]) {
    const thrown = refused(api, () => api.run("hurdle", { k: value }));
    assert.deepEqual([thrown.code, thrown.field, thrown.bounds], [code, "k", bounds]);
    assert.match(thrown.message, /^k: .*100000000000 to 20000000000000/);
  }
  assert.equal(place({ "server-life": 2.5 }).code, "not-whole");
  assert.equal(place({ ramp: "up" }).code, "unknown-choice");
  assert.ok(refused(api, () => api.run("hurdle", { ramp: "up" })).bounds.options.length > 1);
  const { message } = refused(api, () => api.run("hurdle", { k: -1 }, { lang: "ja" }));
  assert.match(message, /範囲の外/);
  assert.deepEqual(refused(api, () => api.run("refinancing", { floored: 1 })).bounds, { options: [false, true] });
  const dated = refused(api, () => api.run("maturity-wall", { "as-of": "June" }));
  assert.deepEqual([dated.code, dated.field], ["not-a-date", "as-of"]);
  // As a number it would be within the bounds.
  assert.equal(refused(api, () => api.run("maturity-wall", { "as-of": 24_311 })).code, "not-a-date");
  assert.match(dated.bounds[0], /^\d{4}-\d\d$/);
});

test("inputs that do not go together are a conflict", () => {
  const found = [];
  for (const { id } of api.models()) {
    const { inputs } = api.describe(id);
    for (const end of ["min", "max"]) {
      const all = Object.fromEntries(inputs.filter((input) => input.kind === "number").map((input) => [input.key, input[end]]));
      try {
        api.run(id, all);
      } catch (error) {
        assert.ok(error instanceof api.BuyingTimeError);
        assert.equal(error.code, "conflict");
        assert.ok(inputs.some((input) => input.key === error.field));
        found.push(id);
      }
    }
  }
  assert.ok(found.length > 0);
});

test("tables: rows and cells are named", () => {
  const good = api.run("maturity-wall").inputs.tranches[0];
  const at = (tranches) => {
    const { code, field, row, column } = refused(api, () => api.run("maturity-wall", { tranches }));
    return { code, field, row, column };
  };
  const field = "tranches";
  assert.deepEqual(at([]), { code: "no-rows", field, ...nowhere });
  assert.deepEqual(at([good, { ...good, amount: -1 }]), { code: "out-of-range", field, row: 1, column: "amount" });
  assert.deepEqual(at([{ ...good, amount: "1" }]), { code: "not-a-number", field, row: 0, column: "amount" });
  assert.deepEqual(at([{ ...good, extra: 1 }]), { code: "unknown-column", field, row: 0, column: "extra" });
  assert.deepEqual(at([JSON.parse('{"__proto__": 1}')]), { code: "unknown-column", field, row: 0, column: "__proto__" });
  const { rate, ...less } = good;
  assert.equal(typeof rate, "number");
  assert.deepEqual(at([less]), { code: "empty", field, row: 0, column: "rate" });
  for (const row of [null, 1, "row", [], new Map(), Symbol("x")]) assert.deepEqual(at([good, row]), { code: "not-a-table", field, row: 1, column: null });
  assert.equal(at([{ ...good, issuer: "x".repeat(10_000_000) }]).code, "too-long");
  assert.deepEqual(at([{ ...good, due: 24_311 }]), { code: "not-a-date", field, row: 0, column: "due" });
  assert.equal(at([{ ...good, issuer: 5 }]).code, "not-words");
  assert.equal(at(new Array(1_000_000).fill(good)).code, "too-many-rows");
  assert.equal(at(new Array(1_000_000).fill(0)).code, "too-many-rows");
  assert.equal(at(new Array(4_294_967_295)).code, "too-many-rows");
  assert.deepEqual(at([, good]), { code: "not-a-table", field, row: 0, column: null });
  assert.deepEqual(at({ length: 1, 0: good }).code, "not-a-table");
  const wide = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`c${index}`, index]));
  assert.deepEqual(at(new Array(1_000).fill(wide)), { code: "too-large", field, ...nowhere });
});

test("what is no plain object at all", () => {
  for (const given of [null, 1, "x", true, 1n, Symbol("x"), () => ({}), [], [1], new Map(), new Date(), new (class Inputs {})(), new Uint8Array(2)]) {
    for (const call of [() => api.run("hurdle", given), () => api.run("hurdle", {}, given), () => api.chart("hurdle", "solve", given), () => api.chart("hurdle", "solve", {}, given), () => api.solve("hurdle", "k", "gdp-annuity", 1, given)]) {
      assert.equal(refused(api, call).code, "not-an-object");
    }
  }
  assert.deepEqual(api.run("hurdle", runInNewContext("({})")), wanted);
  // What is inherited is not given.
  assert.deepEqual(api.run("hurdle", Object.create(null, { k: { value: 1, enumerable: false } })), wanted);
  assert.deepEqual(api.run("hurdle", { [Symbol("k")]: 1 }), wanted);
});

test("getters and proxies that throw, and cycles", () => {
  const boom = () => {
    throw new TypeError("boom");
  };
  const thrown = refused(api, () => api.run("hurdle", { margin: 0.5, get k() { return boom(); } }));
  assert.deepEqual([thrown.code, thrown.field, thrown.cause.message], ["unreadable", "k", "boom"]);
  for (const trap of ["get", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"]) assert.equal(place(new Proxy({ k: 1 }, { [trap]: boom })).code, "unreadable", trap);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.equal(place(proxy).code, "unreadable");
  assert.deepEqual(place({ k: proxy }), { code: "unreadable", field: "k", ...nowhere });
  const endless = new Proxy([], { get: (_, key) => (key === "length" ? Infinity : endless) });
  assert.equal(place({ k: endless }).code, "too-large");
  const deep = new Proxy({}, { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: (_, key) => (typeof key === "string" ? deep : undefined) });
  assert.ok(["not-a-number", "unknown-input", "not-an-object"].includes(place({ k: deep }).code));
  const cycle = {};
  cycle.k = cycle;
  assert.equal(place(cycle).code, "not-a-number");
  const loop = [];
  loop.push(loop);
  assert.equal(refused(api, () => api.run("maturity-wall", { tranches: loop })).code, "not-a-table");
  // A getter is read once, and may ask us in turn.
  let reads = 0;
  const asked = api.run("hurdle", { get k() { reads += 1; return api.run("hurdle").inputs.k; } });
  assert.deepEqual([asked, reads], [wanted, 1]);
});

test("a million keys, and keys of a million letters", () => {
  const many = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`key-${index}`, index]));
  assert.equal(place(many).code, "unknown-input");
  assert.equal(place({ ["k".repeat(1_000_000)]: 1 }).code, "unknown-input");
  assert.equal(place(Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x${index}`, "y".repeat(1_000_000)]))).code, "unknown-input");
});

test("options", () => {
  assert.deepEqual(place({}, { language: "en" }), { code: "unknown-option", field: "language", ...nowhere });
  assert.equal(place({}, { width: 500 }).code, "unknown-option");
  for (const lang of ["fr", "EN", "", null, 1, {}, Symbol("x")]) assert.deepEqual(place({}, { lang }), { code: "unknown-choice", field: "lang", ...nowhere });
  const of = (options) => {
    const { code, field, bounds } = refused(api, () => api.chart("hurdle", "solve", {}, options));
    return { code, field, bounds };
  };
  for (const field of ["width", "height"]) {
    for (const value of [NaN, "640", null, true, 640n, [], Symbol("x")]) assert.deepEqual(of({ [field]: value }), { code: "not-a-number", field, bounds: [100, 4_000] });
    for (const value of [-1, 0, 1e9, 99.9, 4_000.1, Infinity, -Infinity, Number.MAX_VALUE]) assert.deepEqual(of({ [field]: value }), { code: "out-of-range", field, bounds: [100, 4_000] });
  }
  assert.deepEqual(of({ theme: "blue" }), { code: "unknown-choice", field: "theme", bounds: { options: ["light", "dark"] } });
  assert.deepEqual(of({ caption: "no" }), { code: "unknown-choice", field: "caption", bounds: { options: [false, true] } });
  assert.equal(of(JSON.parse('{"__proto__": 1}')).code, "unknown-option");
});

test("nothing of it makes the program's memory grow", async () => {
  const ask = () => {
    for (const value of strange()) {
      refused(api, () => api.run("hurdle", { k: value }));
      refused(api, () => api.run("maturity-wall", { tranches: value }));
      refused(api, () => api.run(value));
      refused(api, () => api.run("hurdle", {}, { lang: value }));
    }
    refused(api, () => api.run("maturity-wall", { tranches: new Array(1_000_000).fill({ issuer: "x".repeat(100_000) }) }));
  };
  for (let round = 0; round < 5; round += 1) ask();
  const before = await memory();
  for (let round = 0; round < 50; round += 1) ask();
  assert.deepEqual(await memory(), before);
  assert.ok(before.bytes < 16 * 2 ** 20, `${before.bytes}`);
});
