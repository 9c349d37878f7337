// Where the browser lets a page say so (Trusted Types), text becomes HTML through here only. All markup is made by
// code that escapes; should it ever fail to, what is not one of these plain elements is shown as the text that it is.

const TAGS = "br|button|caption|circle|col|dd|div|dl|dt|g|input|label|li|line|ol|option|p|path|polygon|rect|select|small|span|strong|sub|sup|svg|table|tbody|td|text|th|thead|title|tr|tspan|ul";
// No handlers, no styles, and no addresses but those within the page.
const ATTRIBUTE = String.raw`\s(?!on|style|src|action|formaction|xlink|href="(?!#))[\w:-]+(="[^"<>]*")?`;
const FOREIGN = new RegExp(`<(?!!>|/?(${TAGS})(${ATTRIBUTE})*\\s*/?>)`, "gi");

/** The markup, with every `<` that begins nothing harmless as a letter. */
export const harmless = (markup) => markup.replace(FOREIGN, "&lt;");

/** Sets the policy; `script` says which addresses may become scripts. */
export function trust(script) {
  if (window.trustedTypes) {
    trustedTypes.createPolicy("default", {
      createHTML: harmless,
      createScriptURL: (address) => (script.test(address) ? address : null),
    });
  }
}
