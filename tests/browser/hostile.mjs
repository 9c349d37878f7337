// Texts that try to be more than text, and what to look for afterwards. Nothing here needs more than the standards.

import { assert } from "./support.mjs";

/** What each of them would do if any of it ran. */
const RUN = "window.hacked=1";

/** About a megabyte. */
export const HUGE = 1_000_000;

/** By name. Halves of letters go to the page only as JSON, which is parsed there. */
export const TEXTS = {
  "an image": `<img src=x onerror=${RUN}>`,
  "the end of an attribute": `"><script>${RUN}</script>`,
  "the end of another attribute": `'><svg onload=${RUN}>`,
  "an attribute": `" onfocus="${RUN}" autofocus x="`,
  "the end of a script": `</script><script>${RUN}</script>`,
  "the end of a text area": `</textarea><b onclick=${RUN}>`,
  "the ends of much": `]]>--></title></style></svg><i>`,
  references: `&lt;img src=x onerror=${RUN}&gt;&#60;b&#62;&amp;`,
  quotes: "'\"`",
  "an address that is a script": `javascript:${RUN}`,
  "an address that is a page": `data:text/html,<b>${RUN}`,
  templates: "{{1-1}}${1-1}#{1-1}<%=1-1%>%s%n",
  "from right to left": "\u202Efdp.\u2066exe\u200F\u061C",
  "control characters": "a\0b\x07c\x1b[31m",
  "half a letter": "a\ud83db\ude00c",
  "no characters": "a\ufffeb\uffffc",
  "ends of lines": "a\u2028b\u2029c\r\nd\te",
  "a prototype": "__proto__",
  "a constructor": "constructor",
  "a formula": "=cmd|' /C calc'!A0",
  "a wide formula": "＝HYPERLINK(\"https://example.org\")",
  "a sum": "+1-1@x",
  "ways out of a link": "*_~&=?#%00%zz;../../etc/passwd",
  "very much": `<b>${"x".repeat(HUGE)}`,
};

/** As much of a text as the page quotes: nothing that would break a line or turn it round, and not more than this. */
export function quoted(text) {
  const harmless = [...text.toWellFormed()].filter((letter) => !/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u.test(letter));
  return harmless.length > 40 ? `${harmless.slice(0, 40).join("")}…` : harmless.join("");
}

/** What no text may make more of, by name and number, and what no element may have. */
const inventory = (reader) =>
  reader.run(() => {
    const count = {};
    for (const name of ["script", "img", "iframe", "object", "embed", "link", "style", "base", "meta", "form", "textarea", "b", "i", "svg:not(.chart, .mark)"]) {
      count[name] = document.querySelectorAll(name).length;
    }
    return count;
  });

/** Words as a cell of a table in a link: separators escaped, and what looks like an escape of links. */
export const cell = (text) => text.replaceAll("~", "~t").replaceAll("*", "~a").replaceAll("_", "~u").replaceAll(/%(?=[\da-f]{2})/gi, "~p");

/** What an undisturbed page at this address has. */
export async function undisturbed(reader, open) {
  await open();
  return inventory(reader);
}

/** Watches the open page from now on. */
export const watch = (reader) =>
  reader.run(() => {
    window.seen = [];
    const see = (what) => window.seen.push(String(what).slice(0, 200));
    document.addEventListener("securitypolicyviolation", (event) => see(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
    addEventListener("error", (event) => see(`error: ${event.message}`));
    addEventListener("unhandledrejection", (event) => see(`rejection: ${event.reason}`));
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) window[name] = () => see(`${name}()`);
  });

/** Nothing of a text became more than text: not in the page, nor in what it is made of. */
export async function harmless(reader, usual, what) {
  const found = await reader.run(() => {
    const wrong = [...(window.seen ?? [])];
    if (window.hacked !== undefined) wrong.push("a script ran");
    if ({}.polluted !== undefined || Object.keys(Object.prototype).length > 0) wrong.push("a prototype was changed");
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        const leads = /^(.*href|src|srcset|action|formaction|data|ping|poster)$/.test(name) && /^\s*(javascript|vbscript|data:text)/i.test(value);
        if (leads || /^on|^srcdoc$|^autofocus$|["'<>]/.test(name)) wrong.push(`<${element.localName} ${name}="${value.slice(0, 60)}">`);
      }
    }
    return wrong;
  });
  assert.deepEqual(found, [], what);
  assert.deepEqual(await inventory(reader), usual, what);
}

/** The page goes on: a slider moves the sentence. */
export async function goesOn(reader, slider) {
  const before = await reader.sentence();
  const position = await reader.run((key) => Number(document.querySelector(`[data-slider="${key}"]`).value), slider);
  await reader.slide(slider, position > 70 ? position - 40 : position + 40);
  await reader.sentenceOtherThan(before);
}
