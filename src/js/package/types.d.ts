// Values are in canonical units, whatever a page would show: US dollars, fractions (0.05 is 5%), years, months.

/** A text in both languages. */
export interface Text {
  en: string;
  ja: string;
}

/** Languages of sentences, summaries and charts. */
export type Lang = "en" | "ja";

/** A month of the calendar, such as `"2030-06"`. An output that is a month is a number: 12 × year + month − 1. */
export type Month = string;

/**
 * Makes the package ready; wait for it before anything else. It needs no argument: the program is in the package.
 * Again, or at once from several places, does no harm.
 *
 * @param source the file `buying-time/buying-time.wasm` of the same version, where a page would rather fetch it: its bytes, a
 * `WebAssembly.Module`, a `Response`, or a promise of one
 */
export default function init(source?: object | PromiseLike<object>): Promise<void>;

/** The version of the package. */
export const version: string;

/** What every function throws. */
export class BuyingTimeError extends Error {
  readonly name: "BuyingTimeError";
  /** Stable. */
  readonly code: ErrorCode;
  /** The key of the input, output or option that is refused. */
  readonly field: string | null;
  /** In a table, the row from 0. */
  readonly row: number | null;
  /** In a table, the key of the column. */
  readonly column: string | null;
  /**
   * What would be taken: the lowest and the highest value, the least and the most rows or characters, or the options.
   */
  readonly bounds: [number, number] | [Month, Month] | { options: (string | boolean)[] } | null;
}

export type ErrorCode =
  // of an input's value
  | "empty" | "not-a-number" | "ambiguous" | "not-whole" | "out-of-range" | "unknown-choice" | "not-a-date" | "too-long" | "not-words"
  | "not-a-table" | "no-rows" | "too-many-rows" | "conflict"
  // of what was asked
  | "unknown-model" | "unknown-input" | "unknown-column" | "unknown-output" | "unknown-chart" | "unknown-option"
  | "not-numeric" | "not-an-object" | "unreadable" | "too-large"
  // of the program
  | "not-ready" | "cannot-start" | "internal";

/** The models, in the order of the calculator's pages. */
export function models(): ModelSummary[];

export type ModelSummary = { [M in ModelId]: { id: M; name: Text; question: Text; charts: ChartId<M>[] } }[ModelId];

/** Everything about a model: what it takes and answers, its presets, charts and sources. */
export function describe<M extends ModelId>(model: M): Description<M>;

/** Every output of a model. Inputs that are left out, or undefined, are at their defaults. */
export function run<M extends ModelId>(model: M, inputs?: Inputs<M>, options?: Options): RunResult<M>;

/** A chart as the text of an SVG file that stands alone. */
export function chart<M extends ModelId>(model: M, chart: ChartId<M>, inputs?: Inputs<M>, options?: ChartOptions): string;

/** Which values of `input` make `output` the `target`, all other inputs as given. */
export function solve<M extends ModelId, K extends NumericInput<M>>(
  model: M, input: K, output: NumericOutput<M>, target: number, inputs?: Inputs<M>, options?: Options,
): SolveResult<ValueOf<M, K>>;

export interface Options {
  /** `"en"` if not given. */
  lang?: Lang | undefined;
}

export interface ChartOptions extends Options {
  /** Pixels, from 100 to 4000; 720 if not given. */
  width?: number | undefined;
  /** Pixels, from 100 to 4000. With a width, the picture is shown in exactly this box. */
  height?: number | undefined;
  /** `"light"` if not given. */
  theme?: "light" | "dark" | undefined;
  /** Whether title, summary and version stand around the picture; true if not given. */
  caption?: boolean | undefined;
}

export interface RunResult<M extends ModelId> {
  model: M;
  version: string;
  /** All inputs, those at their defaults too. */
  inputs: FullInputs<M>;
  /** Null where there is no number. */
  outputs: Outputs<M>;
  /** For each output that is null, the words in its place: "never". */
  reasons: { [K in keyof Outputs<M>]?: string };
  /** What it means, in one or two sentences. */
  sentence: string;
}

export interface SolveResult<V = number | Month> {
  /** Rising; none where the target is not met within the input's bounds. */
  solutions: Solution<V>[];
  /** The lowest and the highest output met on the way; null where there was no number at all. */
  reach: [number, number] | null;
  /** Both in words. */
  summary: string;
}

/**
 * `at`: here it is the target. `span`: all the way from here to there. `jump`: here it jumps across. `between`: of these
 * neighbouring whole numbers, the one is too little and the other too much.
 */
export interface Solution<V = number | Month> {
  kind: "at" | "span" | "jump" | "between";
  from: V;
  to: V;
}

/** The unit of a value: `key` is stable. */
export interface Unit {
  key: string;
  name: Text;
}

/** A published source. */
export interface Source {
  id: string;
  title: string;
  by: string;
  /** As exact as it is known: `2025-08-06`, `2025-11`, `2004`. */
  date: string;
  url: string | null;
  says: Text;
}

export interface Description<M extends ModelId> {
  id: M;
  name: Text;
  question: Text;
  lead: Text;
  formulas: { says: Text; mathml: string }[];
  notes: Text[];
  leavesOut: Text[];
  /** `inputs` names what is not at its default. */
  presets: { key: PresetKey<M>; label: Text; help: Text; inputs: Inputs<M> }[];
  inputs: (InputDescription & { key: keyof FullInputs<M>; group: Text })[];
  outputs: OutputDescription<keyof Outputs<M>>[];
  charts: { id: ChartId<M>; title: Text }[];
  /** What the model's own questions are about: the charts `solve`, `tornado` and `grid`. */
  asks: { output: keyof Outputs<M>; target: number; input: NumericInput<M>; x: NumericInput<M>; y: NumericInput<M> };
  sources: Source[];
}

/** An input, or a column of a table. */
export type InputDescription = InputKind & {
  key: string;
  label: Text;
  help: Text;
  /** Of the default, if somebody published it. */
  source?: Source;
  /** Of the default, if nobody did. */
  assumption?: Text;
};

type InputKind =
  | { kind: "number"; unit: Unit; default: number; min: number; max: number; scale: "linear" | "log"; low?: number; high?: number }
  | { kind: "integer"; unit: Unit; default: number; min: number; max: number; low?: number; high?: number }
  | { kind: "month"; unit: Unit; default: Month; min: Month; max: Month; low?: Month; high?: Month }
  | { kind: "choice"; unit: null; default: string; options: { key: string; label: Text }[] }
  | { kind: "switch"; unit: null; default: boolean }
  // Bounds are of characters.
  | { kind: "text"; unit: null; default: string; min: number; max: number }
  // Bounds are of rows.
  | { kind: "table"; unit: null; default: Record<string, unknown>[]; min: number; max: number; columns: InputDescription[] };

export interface OutputDescription<K = string> {
  key: K;
  label: Text;
  help: Text;
  /** Null for words. */
  unit: Unit | null;
  group: Text;
  headline: boolean;
  /** Never a number: see `reasons`. */
  isWords: boolean;
}

export type ModelId = keyof Models;
/** A model's own inputs, and the quantities of the world. */
export type Inputs<M extends ModelId> = Models[M]["inputs"] & World;
/** A model's own inputs as `run` gives them back: what the world sets is among them. */
export type FullInputs<M extends ModelId> = {
  [K in keyof Models[M]["inputs"]]-?: NonNullable<Models[M]["inputs"][K]>;
};
export type Outputs<M extends ModelId> = Models[M]["outputs"];
export type ChartId<M extends ModelId> = Models[M]["chart"] | "solve" | "tornado" | "grid";
export type PresetKey<M extends ModelId> = Models[M]["preset"];
/** Inputs that can be solved for. */
export type NumericInput<M extends ModelId> = Models[M]["numericInput"];
/** What an input takes. */
export type ValueOf<M extends ModelId, K> = K extends keyof Inputs<M> ? NonNullable<Inputs<M>[K]> : never;
/** Outputs that can be solved in. */
export type NumericOutput<M extends ModelId> = Models[M]["numericOutput"];
