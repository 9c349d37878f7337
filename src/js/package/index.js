// The entry of the package: what README.md describes. The answers come from the program (glue.js, made by
// wasm-bindgen); here what is given is made safe, and what is thrown one class.

import * as program from "./glue.js";
import { BuyingTimeError } from "./error.js";
import { load } from "./load.js";
import { name, plain } from "./plain.js";
import { version } from "./program.js";

export { BuyingTimeError, version };

let starting;
let ready = false;
/** Whether the program has stopped in the middle of an answer, so that its memory is of no use. */
let broken = false;

async function start(source) {
  const module = await load(source);
  try {
    program.initSync({ module });
  } catch (cause) {
    throw new BuyingTimeError({ code: "cannot-start", message: "The program cannot be started: is it of this version?", cause });
  }
  if (program.version() !== version) {
    throw new BuyingTimeError({ code: "cannot-start", message: `The program is of version ${program.version()}, the package of ${version}.` });
  }
  ready = true;
}

/** Makes the package ready. Again, or at once from several places, does no harm. */
export default function init(source) {
  starting ??= start(source).catch((thrown) => {
    // It may be tried again.
    starting = undefined;
    throw thrown;
  });
  return starting;
}

/** A refusal comes as a plain object; all else is no answer of ours. */
function isRefusal(thrown) {
  return typeof thrown === "object" && thrown !== null && !(thrown instanceof Error) && typeof thrown.code === "string";
}

function ask(question) {
  if (!ready) throw new BuyingTimeError({ code: "not-ready", message: "Call init() first, and wait for it." });
  try {
    if (broken) program.__wbg_reset_state();
    // Until it has answered: whatever stops it, the next call begins anew.
    broken = true;
    const answer = question();
    broken = false;
    return answer;
  } catch (thrown) {
    if (isRefusal(thrown)) {
      broken = false;
      throw new BuyingTimeError(thrown);
    }
    throw new BuyingTimeError({ code: "internal", message: "The program stopped; the next call starts it anew.", cause: thrown });
  }
}

/** The models: id, name, question, charts. */
export function models() {
  return ask(() => program.models());
}

/** Everything about a model. */
export function describe(model) {
  const id = name(model, "a model", "unknown-model");
  return ask(() => program.describe(id));
}

/** Every output of a model at these inputs. */
export function run(model, inputs, options) {
  const id = name(model, "a model", "unknown-model");
  const given = plain(inputs, "inputs");
  const wanted = plain(options, "options");
  return ask(() => program.run(id, given, wanted));
}

/** A chart as SVG. */
export function chart(model, chart, inputs, options) {
  const id = name(model, "a model", "unknown-model");
  const which = name(chart, "a chart", "unknown-chart");
  const given = plain(inputs, "inputs");
  const wanted = plain(options, "options");
  return ask(() => program.chart(id, which, given, wanted));
}

/** Which value of an input makes an output the target. */
export function solve(model, input, output, target, inputs, options) {
  const id = name(model, "a model", "unknown-model");
  const sought = name(input, "an input", "unknown-input");
  const aim = name(output, "an output", "unknown-output");
  const given = plain(inputs, "inputs");
  const wanted = plain(options, "options");
  const number = typeof target === "number" ? target : NaN;
  return ask(() => program.solve(id, sought, aim, number, given, wanted));
}
