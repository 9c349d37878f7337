// What the functions give: shapes, defaults, languages, and that init may be called anyhow.

import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { assert, folder, home, part, refused } from "./support.mjs";

const api = await part("index.js");
const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const wasm = () => readFileSync(join(home, "buying-time.wasm"));

const inBoth = (text) => typeof text.en === "string" && typeof text.ja === "string" && text.en !== "" && text.ja !== "";

test("before init, every function says so", () => {
  for (const call of [() => api.models(), () => api.describe("hurdle"), () => api.run("hurdle"), () => api.chart("hurdle", "ramp"), () => api.solve("hurdle", "k", "gdp-annuity", 1)]) {
    assert.equal(refused(api, call).code, "not-ready");
  }
});

test("what is no program of ours is refused, and init may be tried again", async () => {
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  const sources = [null, 7, "buying-time.wasm", {}, [], Symbol("x"), Uint8Array.of(1, 2, 3), empty, new Response("", { status: 404 }), wasm().subarray(0, 5_000)];
  for (const source of [...sources.map((source) => () => source), () => Promise.reject(new Error("no"))]) {
    const thrown = await api.default(source()).then(() => null, (error) => error);
    assert.ok(thrown instanceof api.BuyingTimeError, String(thrown));
    assert.equal(thrown.code, "cannot-start");
    assert.equal(refused(api, () => api.run("hurdle")).code, "not-ready");
  }
});

test("init at once and again does no harm", async () => {
  await Promise.all([api.default(), api.default(), api.default(undefined)]);
  const before = api.run("hurdle");
  await api.default();
  await api.default(wasm());
  assert.deepEqual(api.run("hurdle"), before);
});

test("init takes bytes, a module, a response, or a promise", async () => {
  const module = await WebAssembly.compile(wasm());
  const { buffer, byteOffset, byteLength } = wasm();
  const sources = [wasm(), buffer.slice(byteOffset, byteOffset + byteLength), module, new Response(wasm()), Promise.resolve(module), Promise.resolve(new Response(wasm()))];
  const wanted = api.run("hurdle");
  for (const [index, source] of sources.entries()) {
    const copy = join(folder, `copy-${index}`);
    cpSync(home, copy, { recursive: true });
    const other = await import(pathToFileURL(join(copy, "index.js")).href);
    await other.default(source);
    assert.deepEqual(other.run("hurdle"), wanted);
  }
});

test("the version is the manifest's", () => {
  assert.equal(api.version, manifest.version);
  assert.equal(api.run("hurdle").version, manifest.version);
});

test("models and describe agree and are in both languages", () => {
  const models = api.models();
  assert.ok(models.length >= 6);
  for (const { id, name, question, charts } of models) {
    const about = api.describe(id);
    assert.ok(inBoth(name) && inBoth(question));
    assert.deepEqual([about.id, about.name, about.question], [id, name, question]);
    assert.deepEqual(about.charts.map((chart) => chart.id), charts);
    assert.deepEqual(charts.slice(-3), ["solve", "tornado", "grid"]);
    for (const text of [about.lead, ...about.notes, ...about.leavesOut, ...about.charts.map((chart) => chart.title), ...about.formulas.map((formula) => formula.says)]) assert.ok(inBoth(text), JSON.stringify(text));
    const { inputs } = api.run(id);
    assert.deepEqual(Object.keys(inputs), about.inputs.map((input) => input.key));
    const columns = about.inputs.flatMap((input) => input.columns ?? []);
    for (const input of [...about.inputs, ...columns]) {
      assert.ok(inBoth(input.label) && inBoth(input.help), input.key);
      assert.ok((input.source === undefined) !== (input.assumption === undefined), input.key);
      if (["number", "integer"].includes(input.kind)) {
        assert.ok(input.min <= input.default && input.default <= input.max && inBoth(input.unit.name), input.key);
        assert.ok(input.low >= input.min && input.low < input.high && input.high <= input.max, input.key);
      } else if (input.kind === "month") {
        for (const month of [input.min, input.default, input.max]) assert.match(month, /^\d{4}-\d\d$/);
      } else if (input.kind === "choice") {
        assert.ok(input.options.some((option) => option.key === input.default), input.key);
      } else {
        assert.ok(["switch", "table", "text"].includes(input.kind), input.kind);
      }
    }
    for (const input of about.inputs) {
      assert.deepEqual(inputs[input.key], input.default, input.key);
      assert.ok(inBoth(input.group), input.key);
      if (input.source) assert.ok(about.sources.some((source) => source.id === input.source.id), input.key);
    }
    for (const output of about.outputs) assert.ok(inBoth(output.label) && (output.isWords ? output.unit === null : inBoth(output.unit.name)), output.key);
    for (const { key, inputs } of about.presets) assert.ok(Object.keys(inputs).every((name) => about.inputs.some((input) => input.key === name)), key);
    const { asks } = about;
    assert.ok(about.outputs.some((output) => output.key === asks.output));
    for (const key of [asks.input, asks.x, asks.y]) assert.ok(about.inputs.some((input) => input.key === key));
  }
});

test("inputs that are left out or undefined are at their defaults, and the rest counts", () => {
  const plain = api.run("hurdle");
  assert.deepEqual(api.run("hurdle", {}), plain);
  assert.deepEqual(api.run("hurdle", { k: undefined }, { lang: undefined }), plain);
  assert.deepEqual(api.run("hurdle", Object.assign(Object.create(null), { k: plain.inputs.k })), plain);
  const half = api.run("hurdle", { k: plain.inputs.k / 2 });
  assert.equal(half.inputs.k, plain.inputs.k / 2);
  assert.ok(half.outputs["revenue-annuity"] < plain.outputs["revenue-annuity"]);
  assert.notEqual(half.sentence, plain.sentence);
  assert.match(api.run("hurdle", {}, { lang: "ja" }).sentence, /[ぁ-ん]/);
});

test("an answer is the caller's own", () => {
  const first = api.describe("hurdle");
  const wanted = structuredClone(first);
  first.inputs.length = 0;
  first.name.en = "";
  assert.deepEqual(api.describe("hurdle"), wanted);
});

test("tables and months are taken as they are given back", () => {
  const rows = [
    { issuer: "社債*_~", kind: "bond", amount: 2e9, rate: 0.05, due: "2030-06", repaid: "maturity" },
    { issuer: "", kind: "bond", amount: 1e9, rate: 0, due: "2031-12", repaid: "maturity" },
  ];
  const kinds = api.describe("maturity-wall").inputs.find((input) => input.key === "tranches").columns;
  for (const row of rows) for (const key of ["kind", "repaid"]) row[key] = kinds.find((column) => column.key === key).options[0].key;
  const { inputs, outputs } = api.run("maturity-wall", { tranches: rows, "as-of": "2026-01" });
  assert.deepEqual(inputs.tranches, rows);
  assert.equal(inputs["as-of"], "2026-01");
  assert.equal(outputs.total, 3e9);
});

test("every chart is an SVG file of the size, theme and language that is asked for", () => {
  for (const { id, charts } of api.models()) {
    for (const which of charts) {
      const svg = api.chart(id, which);
      assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>.*<\/svg>$/s, `${id} ${which}`);
      assert.doesNotMatch(svg, /NaN|Infinity|var\(--|<script/);
      assert.ok(svg.includes(`Buying Time ${api.version}`), `${id} ${which}`);
    }
  }
  const attribute = (svg, name) => new RegExp(`^<svg[^>]* ${name}="([^"]*)"`).exec(svg)?.[1];
  const [own] = api.models()[0].charts;
  const plain = api.chart("hurdle", own);
  for (const [width, height] of [[640, 480], [1000, 300], [333.5, 250.25], [100, 100], [4000, 4000]]) {
    const svg = api.chart("hurdle", own, {}, { width, height });
    assert.deepEqual([attribute(svg, "width"), attribute(svg, "height")], [String(width), String(height)]);
    assert.match(attribute(svg, "viewBox"), /^0 0 \d+ \d+$/);
  }
  const narrow = api.chart("hurdle", own, {}, { width: 120 });
  assert.equal(attribute(narrow, "width"), "120");
  const [, , drawnWidth, drawnHeight] = attribute(narrow, "viewBox").split(" ").map(Number);
  assert.ok(Math.abs(attribute(narrow, "height") - (drawnHeight * 120) / drawnWidth) <= 0.5);
  assert.notEqual(api.chart("hurdle", own, {}, { theme: "dark" }), plain);
  assert.equal(api.chart("hurdle", own, {}, { theme: "light", lang: "en", caption: true, width: 720 }), plain);
  assert.notEqual(api.chart("hurdle", own, { k: 1e12 }), plain);
  assert.match(api.chart("hurdle", own, {}, { lang: "ja" }), /xml:lang="ja"/);
  const bare = api.chart("hurdle", own, {}, { caption: false });
  assert.ok(!bare.includes("Buying Time") && bare.length < plain.length);
});

test("solve finds what run confirms", () => {
  for (const { id } of api.models()) {
    const { asks } = api.describe(id);
    const { solutions, reach, summary } = api.solve(id, asks.input, asks.output, asks.target);
    assert.ok(summary.length > 0);
    assert.equal(reach.length, 2);
    assert.ok(reach[0] <= reach[1]);
    for (const { kind, from, to } of solutions) {
      assert.ok(["at", "span", "jump", "between"].includes(kind));
      if (kind === "at") {
        assert.equal(from, to);
        const found = api.run(id, { [asks.input]: from }).outputs[asks.output];
        // Near to the target as outputs go here: it may be zero.
        assert.ok(Math.abs(found - asks.target) <= 1e-9 * Math.max(...reach.map(Math.abs)), `${id}: ${found}`);
      }
    }
  }
  const own = api.solve("hurdle", "margin", "industries-annuity", 2);
  assert.equal(own.solutions.length, 1);
  assert.ok(api.solve("hurdle", "margin", "industries-annuity", 2, { k: 1.5e12 }).solutions[0].from < own.solutions[0].from);
  assert.deepEqual(api.solve("hurdle", "margin", "industries-annuity", 1e9).solutions, []);
  assert.match(api.solve("hurdle", "margin", "industries-annuity", 2, {}, { lang: "ja" }).summary, /[ぁ-ん]/);
  const { solutions } = api.solve("hurdle", "server-life", "industries-annuity", 3);
  assert.ok(solutions.some((solution) => solution.kind === "between" && solution.to - solution.from === 1), JSON.stringify(solutions));
  // A month that is solved for comes as inputs have it.
  const wall = api.solve("maturity-wall", "as-of", "total", api.run("maturity-wall").outputs.total);
  assert.ok(wall.solutions.length > 0);
  for (const { from, to } of wall.solutions) for (const month of [from, to]) assert.match(month, /^\d{4}-\d\d$/);
});

