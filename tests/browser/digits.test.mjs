// Every browser gives the digits of the golden file, to the bit, and the same sentences and pictures: so all of them agree
// with each other, with the native program and with the package. Cases are the defaults, every preset, and links that
// strain the models.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LANGS, MODELS, SITE_DIR, assert, suite } from "./support.mjs";
import { article, nth, serveHost, within } from "./host.mjs";
import { fingerprint, goldenCases } from "./golden.mjs";

/** The query of a case: a preset's page leads to the calculator with it. */
function query(lang, { model, name }) {
  if (name === "default") return "";
  if (name.startsWith("v=")) return name;
  const page = readFileSync(join(SITE_DIR, lang, model, name, "index.html"), "utf8");
  return page.match(/<a class="button" id="open" href="([^"]*)"/)[1].replaceAll("&amp;", "&").split("?")[1] ?? "";
}

/** The sentence, and every drawing that is shown, as the golden file has it: as the program writes it, attributes in order. */
const shown = (reader) =>
  reader.run(() => {
    const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    const written = (element) => {
      const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => ` ${name}="${escape(value)}"`).join("");
      const inside = [...element.childNodes].map((node) => (node.nodeType === 1 ? written(node) : escape(node.data))).join("");
      return `<${element.localName}${attributes}${inside === "" ? "/>" : `>${inside}</${element.localName}>`}`;
    };
    const drawings = [...document.querySelectorAll("figure[data-chart] .plot")].filter((plot) => plot.checkVisibility()).map((plot) => [
      `${plot.closest("figure").dataset.chart}-${plot.dataset.size}`,
      written(plot.querySelector(".drawing > svg")),
    ]);
    return { sentence: document.getElementById("sentence").textContent, drawings };
  });

suite("digits", {}, (reader) => {
  for (const { id } of MODELS) {
    const cases = goldenCases().filter(({ model }) => model === id);

    for (const lang of LANGS) {
      test(`${id} ${lang}: sentences and pictures`, async () => {
        await reader.consoleErrors();
        await reader.open(`${lang}/${id}/`);
        for (const found of cases) {
          // As going back does: the page reads the address again.
          await reader.run((query) => {
            history.replaceState(null, "", `?${query}`);
            dispatchEvent(new PopStateEvent("popstate"));
          }, query(lang, found));
          await reader.painted();
          const { sentence, drawings } = await shown(reader);
          assert.equal(fingerprint(sentence), found.lines.get(`sentence-${lang}`).value, `${found.name}: ${sentence}`);
          assert.ok(drawings.length >= 3);
          for (const [key, text] of drawings) {
            assert.equal(fingerprint(text), found.lines.get(`${key}-${lang}`).value, `${found.name}: ${key} is ${text}`);
          }
        }
        await reader.unharmed();
      });
    }

    test(`${id}: numbers, to the bit`, async () => {
      const [{ chart }] = MODELS.filter((model) => model.id === id);
      // What was said before is not this page's.
      await reader.consoleErrors();
      const host = await serveHost({ "/": article(`<script async src="${reader.site.url}embed.js"></script>`) });
      try {
        await reader.driver.get(host.url);
        await reader.until("the element is known", () => customElements.get("buying-time-chart"));
        for (const found of cases) {
          const src = reader.url(`en/${id}/embed/${chart}/?${query("en", found)}`);
          const outputs = await reader.driver.executeAsyncScript((src, done) => {
            document.querySelector("buying-time-chart")?.remove();
            const chart = document.createElement("buying-time-chart");
            chart.setAttribute("src", src);
            document.body.append(chart);
            // As bits: on its way through the driver a number may lose its last.
            const bits = (number) => {
              const view = new DataView(new ArrayBuffer(8));
              view.setFloat64(0, number);
              return view.getBigUint64(0).toString(16).padStart(16, "0");
            };
            const all = ({ outputs }) => Object.fromEntries(Object.entries(outputs).map(([key, number]) => [key, number === null ? null : bits(number)]));
            chart.get().then((result) => done(all(result)), (error) => done({ error: String(error) }));
          }, src);
          const answers = [...found.lines].filter(([, { rest }]) => rest !== "");
          assert.deepEqual(Object.keys(outputs).sort(), answers.map(([key]) => key).sort(), found.name);
          for (const [key, { value, rest }] of answers) {
            if (value === "none") assert.equal(outputs[key], null, `${found.name}: ${key}`);
            else assert.equal(outputs[key], value, `${found.name}: ${key}, golden: ${rest}`);
          }
        }
        await within(reader, nth, () => reader.unharmed(), 0);
      } finally {
        await host.close();
      }
    });
  }
});
