// Two things compared, so that a difference can be read.

import assert from "node:assert/strict";

/** Where two pictures differ: the path of each difference with both sides, cut to what can be read. */
function differences(one, two, path = "") {
  if (Object.is(one, two)) return [];
  if (one && two && typeof one === "object" && typeof two === "object") {
    const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
    return [...keys].flatMap((key) => differences(one[key], two[key], `${path}/${key}`));
  }
  const [a, b] = [String(one), String(two)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const cut = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return [`${path}: ${cut(a)} is not ${cut(b)}`];
}

/** As deepEqual, with a message that can be read. */
export function assertSame(actual, expected, what = "") {
  const found = differences(actual, expected);
  assert.equal(found.length, 0, `${what}: ${found.length} differences:\n${found.slice(0, 6).join("\n")}`);
}
