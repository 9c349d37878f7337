// Where the browser lets a page say so (Trusted Types), text becomes HTML through here only. All markup is made by
// code that escapes; should it ever fail to, what is not one of these plain elements is shown as the text that it is.

const TAGS = "br|button|caption|circle|data|div|input|label|li|line|option|p|path|select|small|span|strong|svg|table|tbody|td|text|th|thead|tr|ul";
// No handlers, no styles, no addresses of what is fetched or sent to.
const ATTRIBUTE = String.raw`\s(?!on|style|src|formaction)[\w:-]+(="[^"<>]*")?`;
// The only links are those to a place on the page.
const LINK = String.raw`a href="#[\w-]+">|/a>`;
const FOREIGN = new RegExp(`<(?!!>|${LINK}|/?(${TAGS})(${ATTRIBUTE})*\\s*/?>)`, "gi");

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
