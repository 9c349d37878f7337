// What is given, as a plain copy of a bounded size: nothing else goes into the program, whose memory grows for good.
//
// What is cut here is refused by the program all the same, which knows the names and the bounds: no text of a model is
// as long as what is left, no table as high, and no model has so many inputs. What has no plain value (functions,
// instances of classes, what is too deep) becomes null, which no input takes.

import { BuyingTimeError } from "./error.js";

/** Inputs, rows, a row, its cells. */
const DEEPEST = 4;
const MOST_KEYS = 300;
const MOST_ROWS = 1_000;
const MOST_LETTERS = 1_000;
const MOST_VALUES = 20_000;
const LONGEST_NAME = 100;

/** An object literal, of whatever realm, or one without a prototype. */
function isPlain(given) {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
  const prototype = Object.getPrototypeOf(given);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function cut(text, most) {
  return text.length > most ? text.slice(0, most) : text;
}

function object(given, depth, state) {
  // Without a prototype, "__proto__" is a key as any other.
  const copy = Object.create(null);
  let count = 0;
  for (const key of Object.keys(given)) {
    if (depth === 1) state.field = cut(key, LONGEST_NAME);
    const found = given[key];
    // As if it were not given.
    if (found === undefined) continue;
    if (count === MOST_KEYS) break;
    count += 1;
    copy[cut(key, LONGEST_NAME)] = value(found, depth + 1, state);
  }
  return copy;
}

function list(given, depth, state) {
  const length = Math.min(given.length, MOST_ROWS + 1);
  const copy = [];
  for (let index = 0; index < length; index += 1) copy.push(value(given[index], depth + 1, state));
  return copy;
}

function value(given, depth, state) {
  state.left -= 1;
  if (state.left < 0) {
    const { what, field } = state;
    const message = `${what}: “${field}” holds more than ${MOST_VALUES} values.`;
    throw new BuyingTimeError({ code: "too-large", field, message });
  }
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given === "string") return cut(given, MOST_LETTERS);
  if (typeof given !== "object" || given === null || depth > DEEPEST) return null;
  if (Array.isArray(given)) return list(given, depth, state);
  return isPlain(given) ? object(given, depth, state) : null;
}

/** A copy of an object by its own keys; `what` is its name in messages. Nothing given stays nothing. */
export function plain(given, what) {
  if (given === undefined) return undefined;
  const state = { what, field: null, left: MOST_VALUES };
  try {
    if (isPlain(given)) return object(given, 1, state);
  } catch (cause) {
    if (cause instanceof BuyingTimeError) throw cause;
    const { field } = state;
    const message = `${what}: ${field === null ? "they" : `“${field}”`} cannot be read.`;
    throw new BuyingTimeError({ code: "unreadable", field, message, cause });
  }
  throw new BuyingTimeError({ code: "not-an-object", message: `${what}: a plain object is wanted.` });
}

/** The name of a model, an input and so on, if it is a text at all. */
export function name(given, what, code) {
  if (typeof given === "string") return cut(given, LONGEST_NAME);
  throw new BuyingTimeError({ code, message: `The name of ${what} is wanted, not ${given === null ? "null" : `a value of type ${typeof given}`}.` });
}
