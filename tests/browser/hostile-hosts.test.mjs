// Pages around charts that mean no good, or do not know what they do: hostile words, floods, frames torn out, crowds.

import { test } from "node:test";
import { MODELS, assert, suite } from "./support.mjs";
import { article, awake, nth, ready, serveHost, within } from "./host.mjs";
import { HUGE, TEXTS, harmless, undisturbed, watch } from "./hostile.mjs";

const WALL = "en/maturity-wall/embed/issuers/";
const RAMP = "en/hurdle/embed/ramp/";
const element = (src, more = "") => `<buying-time-chart src="${src}" height="640" title="A chart"${more}></buying-time-chart>`;
const script = (root) => `<script async src="${root}embed.js"></script>`;

async function hosted(reader, html, body) {
  const host = await serveHost({ "/": html });
  try {
    await reader.driver.get(host.url);
    return await body(host);
  } finally {
    await host.close();
  }
}

/** What an element of the page answers: the result, or the code of the refusal. `given` is JSON. */
const ask = (reader, given = null, index = 0) =>
  reader.driver.executeAsyncScript(
    (given, index, done) => {
      const chart = document.querySelectorAll("buying-time-chart")[index];
      const answer = given === null ? chart.get() : chart.set(JSON.parse(given));
      answer.then((result) => done(JSON.parse(JSON.stringify(result).toWellFormed())), (error) => done({ code: error.code, field: (error.field ?? "").toWellFormed(), message: error.message.toWellFormed() }));
    },
    given,
    index,
  );

suite("hostile hosts", {}, (reader, engine) => {
  test("hostile words in messages: names are words, and whatever is refused is refused in words", async () => {
    const address = reader.url(`${WALL}?controls=shut&zzz=1`);
    const usual = await undisturbed(reader, async () => {
      await reader.driver.get(address);
      await awake(reader);
    });
    await hosted(reader, article(element(address) + script(reader.site.url)), async () => {
      await ready(reader, 0);
      await within(reader, nth, () => watch(reader), 0);
      const row = (issuer) => ({ issuer, kind: "bond", amount: 1e9, rate: 0.05, due: "2027-06", repaid: "maturity" });
      for (const [name, given] of Object.entries(TEXTS)) {
        const text = given.slice(0, 200_000);
        const named = await ask(reader, JSON.stringify({ tranches: [row(text), row("B")] }));
        assert.ok(named.sentence || ["too-long", "too-large"].includes(named.code), `${name}: ${JSON.stringify(named).slice(0, 300)}`);
        for (const inputs of [`{${JSON.stringify(text)}:1}`, JSON.stringify({ shut: text }), JSON.stringify({ segment: text }), JSON.stringify({ "as-of": text }), JSON.stringify({ tranches: text }), JSON.stringify({ tranches: [{ [text]: text }] })]) {
          const refused = await ask(reader, inputs);
          assert.match(refused.code, /^[a-z-]+$/, `${name}: ${inputs.slice(0, 100)} gives ${JSON.stringify(refused).slice(0, 200)}`);
          assert.ok(refused.message.length < 300 && refused.field.length < 100, name);
        }
        await within(reader, nth, () => harmless(reader, usual, name), 0);
      }
      assert.deepEqual((await ask(reader, JSON.stringify({ shut: 0.25 }))).inputs.shut, 0.25);
      assert.equal(await reader.run(() => window.hacked ?? null), null);
    });
  });

  test("hostile attributes of the element lead to a page of the web or to nothing", async () => {
    const markup = Object.values(TEXTS).map((text) => text.slice(0, 1_000).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("\0", ""));
    const charts = markup.map((text) => `<buying-time-chart src="${text}" height="${text}" title="${text}"></buying-time-chart>`);
    const schemes = ["javascript:window.hacked=1", " JaVaScRiPt:window.hacked=1", "java\nscript:window.hacked=1", "data:text/html,<script>parent.hacked=1</script>", "blob:null/x", "vbscript:x", "file:///etc/passwd", "about:blank", "http://[", "//"];
    // Addresses that lead nowhere of ours are asked for at this very host, which has nothing else.
    await hosted(reader, article(`${element(reader.url(RAMP))}${charts.join("\n")}${script(reader.site.url)}`), async () => {
      await ready(reader, 0);
      await reader.run((schemes) => {
        const chart = document.createElement("buying-time-chart");
        document.body.append(chart);
        window.sources = schemes.map((scheme) => {
          chart.setAttribute("src", scheme);
          return chart.shadowRoot.querySelector("iframe")?.src ?? null;
        });
        chart.remove();
      }, schemes);
      assert.deepEqual((await reader.run(() => window.sources)).filter((src) => src !== null && !/^https?:/.test(src)), []);
      const found = await reader.run(() =>
        [...document.querySelectorAll("buying-time-chart")].slice(1).map((chart) => ({
          elements: [...chart.shadowRoot.querySelectorAll("*")].map((found) => found.localName).join(" "),
          src: chart.shadowRoot.querySelector("iframe")?.src ?? "http:",
          title: chart.shadowRoot.querySelector("iframe")?.title === chart.title || !chart.shadowRoot.querySelector("iframe"),
          height: chart.offsetHeight,
        })),
      );
      assert.equal(found.length, charts.length);
      for (const { elements, src, title, height } of found) {
        assert.match(elements, /^div slot( iframe)?$/);
        assert.match(src, /^https?:/);
        assert.ok(title && height >= 100 && height <= 10_000);
      }
      assert.equal(await reader.run(() => window.hacked ?? null), null);
      assert.equal((await ask(reader)).model, "hurdle", "the right one is not disturbed");
      // This host has none of those pages, and says so.
      await reader.consoleErrors();
    });
  });

  test("a flood of messages of every shape: the chart answers those of ours, and a reader can move it", async () => {
    const count = engine.full ? 3_000 : 900;
    await hosted(reader, article(element(reader.url(`${RAMP}?controls=k`)) + script(reader.site.url)), async () => {
      await ready(reader, 0);
      const answers = await reader.driver.executeAsyncScript(async (count, huge, done) => {
        const chart = document.querySelector("buying-time-chart");
        const frame = chart.shadowRoot.querySelector("iframe").contentWindow;
        const answers = {};
        let last;
        addEventListener("message", ({ data, source }) => {
          if (source !== frame || data?.["buying-time"] !== 1) return;
          answers[data.type] = (answers[data.type] ?? 0) + 1;
          if (data.id === 99_999) last();
        });
        const shapes = [
          null, "x", 7, [], {}, new Date(0), { "buying-time": 1 }, { "buying-time": 1, type: "set" }, { "buying-time": 1, type: "set", inputs: { k: "<b>" } },
          { "buying-time": 1, type: "hello" }, { "buying-time": 1, type: "near" }, { "buying-time": 1, type: "__proto__" }, { "buying-time": "1", type: "set", inputs: { k: 9e12 } },
          { "buying-time": 1, type: "get", id: Number.NaN }, { "buying-time": 1, type: "get", id: 1e308 }, { "buying-time": 1, type: "get", id: "<b>" },
        ];
        const end = new Promise((resolve) => (last = resolve));
        for (let sent = 0; sent < count; sent += 1) {
          frame.postMessage(sent % 5 === 0 ? { "buying-time": 1, type: "set", id: sent, inputs: { k: 1e12 + (sent % 50) * 1e11 } } : shapes[sent % shapes.length], "*");
        }
        frame.postMessage({ "buying-time": 1, type: "set", inputs: { k: "x".repeat(huge) } }, "*");
        frame.postMessage({ "buying-time": 1, type: "set", id: 99_999, inputs: { k: 5e12 } }, "*");
        await end;
        done(answers);
      }, count, HUGE);
      assert.ok(answers.result >= count / 5 && answers.error >= count / 30, JSON.stringify(answers));
      assert.equal((await ask(reader)).inputs.k, 5e12);
      await within(reader, nth, async () => {
        await reader.until("the picture is that of the last", () => /\$2\.47tn/.test(document.querySelector(".summary").textContent));
        await reader.slide("k", 10);
        await reader.until("it can be moved", () => !/\$2\.47tn/.test(document.querySelector(".summary").textContent));
        await reader.unharmed();
      }, 0);
    });
  });

  test("torn out and put back again and again, in the middle of whatever it does", async () => {
    await hosted(reader, article(`<div id="a">${element(reader.url(`${RAMP}?v=1&k=4e12`))}</div><div id="b"></div><iframe id="other" src="${reader.url(`${RAMP}?v=1&k=6e12`)}" width="600" height="600" title="Another"></iframe>${script(reader.site.url)}`), async () => {
      await reader.until("the element is there", () => document.querySelector("buying-time-chart").get);
      const ends = await reader.driver.executeAsyncScript(async (done) => {
        const chart = document.querySelector("buying-time-chart");
        const waiting = [];
        const settle = (promise) => waiting.push(promise.then(() => "answered", (error) => error.code));
        for (let round = 0; round < 60; round += 1) {
          settle(chart.set({ k: 1e12 * (1 + (round % 9)) }));
          settle(chart.get());
          if (round % 3 === 0) chart.remove();
          else document.getElementById(round % 2 ? "a" : "b").append(chart);
          settle(chart.reset());
          if (round % 4 === 0) await new Promise(requestAnimationFrame);
        }
        document.getElementById("a").append(chart);
        const all = await Promise.all(waiting);
        done(Object.fromEntries([...new Set(all)].map((code) => [code, all.filter((found) => found === code).length])));
      });
      assert.deepEqual(Object.keys(ends).filter((code) => !["answered", "gone"].includes(code)), [], "every promise ends");
      assert.equal(Object.values(ends).reduce((sum, count) => sum + count, 0), 180);
      await ready(reader, 0);
      assert.equal((await ask(reader, JSON.stringify({ k: 7e12 }))).inputs.k, 7e12);
      await within(reader, () => document.getElementById("other"), async () => {
        await awake(reader);
        assert.match(await reader.run(() => document.querySelector(".summary").textContent), /\$2\.97tn/);
        await reader.unharmed();
      });
    });
  });

  test("twenty-four charts on one page: all come alive, each answers for itself", async () => {
    const charts = MODELS.slice(0, 6).flatMap((model) => [model.chart, "solve", "tornado", "grid"].map((chart) => ({ ...model, chart })));
    assert.equal(charts.length, 24);
    const html = article(charts.map(({ id, chart, slider }) => element(reader.url(`${id === "liquidation" ? "ja" : "en"}/${id}/embed/${chart}/?v=1&controls=${slider}`))).join("\n") + script(reader.site.url));
    await hosted(reader, html, async () => {
      await reader.until("the elements are there", () => [...document.querySelectorAll("buying-time-chart")].every((chart) => chart.get));
      // Whoever asks is answered, wherever the reader is; on a busy machine perhaps not the first time.
      const results = await reader.driver.executeAsyncScript((done) => {
        const answer = (chart) => chart.get().catch((error) => (error.code === "gone" ? new Promise((later) => setTimeout(later, 100)).then(() => answer(chart)) : { code: error.code }));
        Promise.all([...document.querySelectorAll("buying-time-chart")].map(answer)).then(done);
      });
      assert.deepEqual(results.map(({ model, chart }) => `${model} ${chart}`), charts.map(({ id, chart }) => `${id} ${chart}`));
      const others = (all) => all.map(({ inputs, sentence }) => [inputs, sentence]);
      // One is changed, one is spoilt, one is flooded with nonsense: the others are as they were.
      const changed = await reader.driver.executeAsyncScript((done) => {
        const all = [...document.querySelectorAll("buying-time-chart")];
        const frame = (index) => all[index].shadowRoot.querySelector("iframe");
        frame(5).contentWindow.postMessage({ "buying-time": 1, type: "set", inputs: { cfads: "<b>" } }, "*");
        for (let count = 0; count < 500; count += 1) frame(6).contentWindow.postMessage({ "buying-time": 1, type: "get", id: count }, "*");
        frame(7).src = "about:blank";
        all[8].remove();
        all[0].set({ k: 5e12 }).then(() => Promise.all([...document.querySelectorAll("buying-time-chart")].filter((chart) => chart !== all[7]).map((chart) => chart.get()))).then(done, (error) => done([String(error)]));
      });
      assert.equal(changed[0].inputs.k, 5e12);
      assert.deepEqual(others(changed.slice(1)), others(results.filter((_, index) => ![0, 7, 8].includes(index))));
      // And each has its picture.
      for (const index of [0, 12, 22]) {
        await reader.run((index) => document.querySelectorAll("buying-time-chart")[index].scrollIntoView(), index);
        await ready(reader, index);
        await within(reader, nth, async () => {
          assert.ok(await reader.run(() => document.querySelector(".drawing > svg") !== null), "its picture is there");
          await reader.unharmed();
        }, index);
      }
    });
  });
});
