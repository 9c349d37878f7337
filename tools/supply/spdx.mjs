// Licence expressions as cargo and npm write them: SPDX, with AND, OR, WITH and brackets; cargo's old `/` is OR.
// <https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/>

/** The licences under which something may be taken, the first of `allowed` where there is a choice; null if there is
 * none. */
export function elect(expression, allowed) {
  const tokens = expression.replaceAll("/", " OR ").match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  // AND binds tighter than OR.
  const any = () => {
    const found = [all()];
    while (tokens[at] === "OR") (at += 1), found.push(all());
    const rank = (licences) => Math.max(...licences.map((licence) => allowed.indexOf(licence)));
    return found.filter((licences) => licences !== null).sort((a, b) => rank(a) - rank(b))[0] ?? null;
  };
  const all = () => {
    const found = [one()];
    while (tokens[at] === "AND") (at += 1), found.push(one());
    return found.includes(null) ? null : [...new Set(found.flat())];
  };
  const one = () => {
    let name = tokens[at++];
    if (name === "(") {
      const inner = any();
      if (tokens[at++] !== ")") throw new Error(`a bracket without an end: ${expression}`);
      return inner;
    }
    if (name === undefined || ["AND", "OR", "WITH", ")"].includes(name)) throw new Error(`no licence expression: ${expression}`);
    if (tokens[at] === "WITH") (name += ` WITH ${tokens[at + 1]}`), (at += 2);
    return allowed.includes(name) ? [name] : null;
  };
  const elected = any();
  if (at < tokens.length) throw new Error(`no licence expression: ${expression}`);
  return elected;
}
