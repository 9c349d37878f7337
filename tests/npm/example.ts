import init, { BuyingTimeError, chart, describe, models, run, solve, version } from "buying-time";
import type { ChartId, Inputs, ModelId, Month, RunResult, Text } from "buying-time";

await init();
await init(new Uint8Array());
await init(Promise.resolve(new Response()));
// @ts-expect-error an address is not the program
await init("buying-time.wasm");

const text: string = version;
const names: Text[] = models().map((model) => model.name);
const ids: ModelId[] = models().map((model) => model.id);

const result: RunResult<"hurdle"> = run("hurdle", { k: 2e12, margin: undefined, ramp: "bass" }, { lang: "ja" });
const revenue: number | null = result.outputs["revenue-annuity"];
const reason: string | undefined = result.reasons["crossing-annuity"];
const investment: number = result.inputs.k;
// @ts-expect-error it may be null
const certain: number = result.outputs["revenue-annuity"];
// @ts-expect-error not an output of this model
result.outputs.total;
// @ts-expect-error not a model
run("hurdles");
// @ts-expect-error not an input
run("hurdle", { kk: 1 });
// @ts-expect-error a number is wanted
run("hurdle", { k: "2e12" });
// @ts-expect-error not one of the choices
run("hurdle", { ramp: "up" });
// @ts-expect-error not a language
run("hurdle", {}, { lang: "fr" });
// @ts-expect-error a switch is not a number
run("refinancing", { floored: 1 });

run("hurdle", { "w.pays": "15", "w.spread": 0.01 });
// @ts-expect-error what the world sets comes back as an input of the model
result.inputs["w.pays"];

const month: Month = "2030-06";
const rows: Inputs<"maturity-wall">["tranches"] = [
  { issuer: "A", kind: "bond", amount: 1e9, rate: 0.05, due: month, repaid: "maturity" },
];
run("maturity-wall", { tranches: rows, "as-of": "2026-01" });
// @ts-expect-error every column is wanted
run("maturity-wall", { tranches: [{ issuer: "A" }] });
// @ts-expect-error a month is a text
run("maturity-wall", { "as-of": 24312 });

const which: ChartId<"hurdle"> = "tornado";
const svg: string = chart("hurdle", which, {}, { width: 640, height: 480, theme: "dark", caption: false, lang: "en" });
// @ts-expect-error not a chart of this model
chart("hurdle", "wall");
// @ts-expect-error not a theme
chart("hurdle", "solve", {}, { theme: "blue" });

const point: number | undefined = solve("hurdle", "margin", "industries-annuity", 2).solutions[0]?.from;
const due: Month | undefined = solve("maturity-wall", "as-of", "total", 1e12).solutions[0]?.to;
// @ts-expect-error a choice cannot be solved for
solve("hurdle", "ramp", "industries-annuity", 2);
// @ts-expect-error not an output
solve("hurdle", "margin", "nothing", 2);

const about = describe("hurdle");
for (const preset of about.presets) run("hurdle", preset.inputs);
for (const input of about.inputs) {
  if (input.kind === "choice") input.options.map((option) => option.label.en);
  // @ts-expect-error only numbers have a scale
  else if (input.kind === "month") input.scale;
}

/** Any model, chosen while running. */
function any<M extends ModelId>(model: M, inputs: Inputs<M>): RunResult<M> {
  return run(model, inputs);
}
any("liquidation", {});

try {
  run("hurdle");
} catch (error) {
  if (error instanceof BuyingTimeError && error.code === "out-of-range" && Array.isArray(error.bounds)) {
    const field: string | null = error.field;
    console.log(field, error.row, error.column, error.bounds[0]);
  }
  // @ts-expect-error not a code
  if (error instanceof BuyingTimeError && error.code === "nothing") throw error;
}

console.log(text, names, ids, revenue, reason, investment, certain, svg, point, due);
