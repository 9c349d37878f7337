// Every browser gives the digits of the golden file, to the bit, and the same sentences and pictures: so all of them agree
// with each other, with the native program and with the package. Cases are the defaults, every preset, and links that
// strain the models.
//
// All models are asked on one page, each by the program that its readers get, for numbers, sentence and leading picture
// of every case. All pictures in both languages are compared on the full pages, in every engine on those that differ in
// kind, and in one engine on every model's.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LANGS, MODELS, PAGES, SITE_DIR, assert, suite } from "./support.mjs";
import { article } from "./host.mjs";
import { fingerprint, goldenCases } from "./golden.mjs";

/** The query of a case: a preset's page leads to the calculator with it. */
function query(lang, { model, name }) {
  if (name === "default") return "";
  if (name.startsWith("v=")) return name;
  const page = readFileSync(join(SITE_DIR, lang, model, name, "index.html"), "utf8");
  return page.match(/<a class="button" id="open" href="([^"]*)"/)[1].replaceAll("&amp;", "&").split(/[?#]/)[1] ?? "";
}

const casesOf = (id) => goldenCases().filter(({ model }) => model === id);

/** Writes a drawing as the golden file has it: as the program does, attributes in order. */
function written(element) {
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => ` ${name}="${escape(value)}"`).join("");
  const inside = [...element.childNodes].map((node) => (node.nodeType === 1 ? written(node) : escape(node.data))).join("");
  return `<${element.localName}${attributes}${inside === "" ? "/>" : `>${inside}</${element.localName}>`}`;
}

/** Runs a function in the page that may use `written`, and ends by its last argument. The page's policy forbids to make one there. */
const runWriting = (reader, body, ...args) => reader.driver.executeAsyncScript(`${written} (${body}).apply(null, arguments);`, ...args);

/** Holds sentences and drawings against a case of the golden file. */
function assertGolden(found, lang, sentence, drawings) {
  assert.equal(fingerprint(sentence), found.lines.get(`sentence-${lang}`).value, `${found.name}: ${sentence}`);
  for (const [key, text] of drawings) assert.equal(fingerprint(text), found.lines.get(`${key}-${lang}`).value, `${found.name}: ${key} is ${text}`);
}

suite("digits", {}, (reader, engine, { kinds }) => {
  for (const [index, { id, chart, drawn = chart }] of MODELS.entries()) {
    const lang = LANGS[index % LANGS.length];

    test(`${id} ${lang}: numbers to the bit, sentences and the leading picture, on one page with all models`, async () => {
      const cases = casesOf(id);
      // A page of the site's own address: it may look into its frames.
      reader.site.pages.set("/all-models/", article('<script async src="../embed.js"></script>'));
      await reader.driver.get(reader.url("all-models/"));
      await reader.until("the element is known", () => customElements.get("buying-time-chart"));
      const all = await runWriting(
        reader,
        async (src, queries, done) => {
          const chart = document.createElement("buying-time-chart");
          chart.setAttribute("src", src);
          document.body.append(chart);
          // As bits: on its way through the driver a number may lose its last.
          const bits = (number) => {
            const view = new DataView(new ArrayBuffer(8));
            view.setFloat64(0, number);
            return view.getBigUint64(0).toString(16).padStart(16, "0");
          };
          try {
            await chart.get();
            const frame = chart.shadowRoot.querySelector("iframe").contentWindow;
            const all = [];
            for (const query of queries) {
              // As going back does: the chart reads its address again.
              frame.history.replaceState(null, "", `?${query}`);
              frame.dispatchEvent(new frame.PopStateEvent("popstate"));
              const { outputs, words, sentence } = await chart.get();
              // A lower picture fills the frame until that has been made lower too.
              const added = () => Number(frame.document.documentElement.dataset.added ?? 0);
              for (let tries = 0; added() !== 0 && tries < 500; tries += 1) await new Promise((done) => setTimeout(done, 20));
              const plot = [...frame.document.querySelectorAll("figure .plot")].find((plot) => plot.checkVisibility());
              all.push({
                sentence,
                words,
                outputs: Object.fromEntries(Object.entries(outputs).map(([key, number]) => [key, number === null ? null : bits(number)])),
                drawing: [`${plot.closest("figure").dataset.chart}-${plot.dataset.size}`, written(plot.querySelector(".drawing > svg"))],
              });
            }
            done({ all, crashed: !frame.document.getElementById("crashed").hidden });
          } catch (error) {
            done({ error: String(error) });
          }
        },
        reader.url(`${lang}/${id}/embed/${drawn}/`),
        cases.map((found) => query(lang, found)),
      );
      assert.equal(all.error, undefined);
      assert.equal(all.crashed, false);
      for (const [index, found] of cases.entries()) {
        const { outputs, words, sentence, drawing } = all.all[index];
        const answers = [...found.lines].filter(([, { rest }]) => rest !== "");
        assert.deepEqual(Object.keys(outputs).sort(), answers.map(([key]) => key).sort(), found.name);
        for (const [key, { value, rest }] of answers) {
          if (value !== "none") assert.equal(outputs[key], value, `${found.name}: ${key}, golden: ${rest}`);
          else assert.deepEqual([outputs[key], lang === "en" ? words[key] : rest], [null, rest], `${found.name}: ${key}`);
        }
        assertGolden(found, lang, sentence, [drawing]);
      }
      assert.deepEqual(await reader.consoleErrors(), []);
    });
  }

  // In the engine that sees every model's page, in both languages.
  for (const { id, lang, name, path, charts } of engine.full ? PAGES : kinds) {
    test(`${name}: sentences and all pictures, on the full page`, async () => {
      await reader.open(path);
      const cases = casesOf(id);
      const all = await runWriting(
        reader,
        async (queries, done) => {
          const all = [];
          for (const query of queries) {
            history.replaceState(null, "", `?${query}`);
            dispatchEvent(new PopStateEvent("popstate"));
            await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
            const plots = [...document.querySelectorAll("figure[data-chart] .plot")].filter((plot) => plot.checkVisibility());
            all.push({
              sentence: document.getElementById("sentence").textContent,
              drawings: plots.map((plot) => [`${plot.closest("figure").dataset.chart}-${plot.dataset.size}`, written(plot.querySelector(".drawing > svg"))]),
            });
          }
          done(all);
        },
        cases.map((found) => query(lang, found)),
      );
      for (const [index, found] of cases.entries()) {
        assert.ok(all[index].drawings.length >= charts);
        assertGolden(found, lang, all[index].sentence, all[index].drawings);
      }
      await reader.unharmed();
    });
  }
});
