// Types of the element that embed.js defines, and of the messages of an embedded chart: protocol 1.
//
// Values are in canonical units: dollars, fractions, years. Months are "2030-06", choices their keys, tables lists of
// objects.

export type InputValue = number | string | boolean | null | Array<Record<string, number | string | boolean>>;

/** Inputs and results of a chart. */
export interface ChartResult {
  /** Of the calculator that the frame holds, e.g. "0.2.0". */
  version: string;
  model: string;
  chart: string;
  lang: "en" | "ja";
  /** Every input by its key. */
  inputs: Record<string, InputValue>;
  /** Every output by its key; null where there is no number. */
  outputs: Record<string, number | null>;
  /** The same in words, in the chart's language: "$675B", "never". */
  words: Record<string, string>;
  /** The answer in a sentence. */
  sentence: string;
  /** The address of the full page in this state. */
  link: string;
}

/** What a promise of the element is rejected with. */
export interface ChartError extends Error {
  /**
   * "unknown-input", "not-a-number", "out-of-range", "conflict", …; "not-an-object" or "too-large" for what is no set of
   * inputs; "gone" if the chart was taken away or could not start.
   */
  code: string;
  /** The key of the input. */
  field: string | null;
  /** Lowest and highest, or the keys of the options. */
  bounds: [number, number] | [string, string] | { options: Array<string | boolean> } | null;
}

export interface BuyingTimeChartElement extends HTMLElement {
  /** Changes inputs by their keys, all of them or, if one is refused, none; the others stay. */
  set(inputs: Record<string, InputValue>): Promise<ChartResult>;
  /** All inputs back to those of the address. */
  reset(): Promise<ChartResult>;
  /** The present inputs and results. */
  get(): Promise<ChartResult>;
}

/** What the page around may send to the frame, once it has said "ready". */
export type HostMessage = { "buying-time": 1; id?: number } & (
  | { type: "hello" }
  | { type: "near" }
  | { type: "get" }
  | { type: "reset" }
  | { type: "set"; inputs: Record<string, InputValue> }
);

/** What the frame sends to the page around. */
export type FrameMessage = { "buying-time": 1 } & (
  | { type: "height"; height: number; pending: boolean }
  | { type: "ready"; result: ChartResult }
  | { type: "change"; result: ChartResult }
  | { type: "result"; id?: number; result: ChartResult }
  | { type: "error"; id?: number; error: Pick<ChartError, "code" | "field" | "bounds" | "message"> }
  | { type: "failed" }
);

declare global {
  interface HTMLElementTagNameMap {
    "buying-time-chart": BuyingTimeChartElement;
  }
  interface HTMLElementEventMap {
    "buying-time:ready": CustomEvent<ChartResult>;
    "buying-time:change": CustomEvent<ChartResult>;
  }
}
