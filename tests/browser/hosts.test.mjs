// Charts in other people's pages: strict, sandboxed, narrow, dark, crowded and hostile ones.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { KINDS, MODELS, SITE_DIR, assert, suite } from "./support.mjs";
import { serve } from "../../tools/serve.mjs";
import { withPublished } from "./publish.mjs";
import { article, awake, nth, ready, serveHost, within } from "./host.mjs";

const RAMP = "en/hurdle/embed/ramp/";
const element = (src, { height = 640, inside = "" } = {}) => `<buying-time-chart src="${src}" height="${height}" title="A chart">${inside}</buying-time-chart>`;
const script = (root) => `<script async src="${root}embed.js"></script>`;

/** A host's page, open, for as long as `body` takes. */
async function hosted(reader, pages, body) {
  const host = await serveHost(typeof pages === "string" ? { "/": pages } : pages);
  // What was said before is not this page's.
  await reader.consoleErrors();
  try {
    await reader.driver.get(host.url);
    return await body(host);
  } finally {
    await host.close();
  }
}

/** What the chart in a frame says. */
const summary = (reader, index) => within(reader, nth, () => reader.run(() => document.querySelector(".summary").textContent), index);

/** A frame as WordPress makes it, in an article. */
async function inWordPress(reader, site) {
  const html = article(
    `<iframe sandbox="allow-scripts" security="restricted" src="${new URL(`${RAMP}?v=1&k=5e12&controls=k`, site.url)}#?secret=Xy_12-z" width="600" height="400"></iframe>
     <script>window.heard = []; addEventListener("message", (event) => heard.push({ data: event.data, origin: event.origin, own: event.source === document.querySelector("iframe").contentWindow }));</script>`,
  );
  await hosted(reader, html, async () => {
    await ready(reader, 0);
    assert.match(await summary(reader, 0), /\$2\.47tn/);
    const heard = await reader.until("a height is told", () => window.heard.some(({ data }) => data.message === "height") && window.heard);
    assert.ok(heard.every(({ own, origin }) => own && origin === "null"));
    const heights = heard.filter(({ data }) => data.secret === "Xy_12-z" && data.message === "height");
    assert.ok(heights.length > 0 && heights.every(({ data }) => data.value > 300 && data.value < 2000), JSON.stringify(heard.map(({ data }) => data)));
    // A slider moves in there too, and the theme can't be kept, which does no harm.
    await within(reader, nth, async () => {
      await reader.slide("k", 10);
      await reader.until("the link follows", () => document.getElementById("full").href.includes("k=") && !document.getElementById("full").href.includes("k=5e12"));
      await reader.unharmed();
      await reader.run(() => document.getElementById("full").click());
    }, 0);
    const link = await reader.until("the link is handed to the host", () => window.heard.find(({ data }) => data.message === "link"));
    assert.match(link.data.value, /^http.*\/en\/hurdle\/\?v=1&k=/);
    await reader.consoleErrors();
  });
}

suite("hosts", {}, (reader, engine) => {
  test("a strict policy: only the site's scripts, frames and pictures", async () => {
    const site = new URL(reader.site.url).origin;
    const policy = `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site} data:`;
    const inside = `<a href="#"><img src="${reader.url(`${RAMP}picture.svg`)}" alt="The chart"></a>`;
    const html = article(element(reader.url(`${RAMP}?v=1&k=5e12&controls=k`), { inside }) + script(reader.site.url));
    await hosted(reader, { "/": { html, headers: { "Content-Security-Policy": policy } } }, async () => {
      await ready(reader, 0);
      // The script leaves nothing behind but the element.
      const globals = await reader.run(() => {
        const bare = document.createElement("iframe");
        document.body.append(bare);
        const usual = new Set(Object.getOwnPropertyNames(bare.contentWindow));
        bare.remove();
        return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^(cdc_|\$|ret_nodes|se_|\d+$)/.test(name));
      });
      assert.deepEqual(globals, []);
      // Its height is followed, and what was inside is no longer shown.
      await reader.wait("the height fits", async () => {
        const height = await reader.run(() => {
          const chart = document.querySelector("buying-time-chart");
          return chart.offsetHeight !== 640 && !chart.shadowRoot.querySelector("slot") && chart.offsetHeight;
        });
        return height && height === (await within(reader, nth, () => reader.run(() => Math.ceil(document.getElementById("answer").getBoundingClientRect().height)), 0));
      });
      assert.equal(await within(reader, nth, () => reader.run(() => document.documentElement.scrollHeight <= innerHeight), 0), true, "no bar to scroll");
      assert.deepEqual(await reader.consoleErrors(), []);
    });
  });

  test("without the site: the picture inside the element stays, and its place", async () => {
    const html = article(`${element("https://nowhere.invalid/x", { height: 500, inside: `<img id="still" alt="The chart" width="300" src="${reader.url(`${RAMP}picture.svg`)}">` })}${script(reader.site.url)}`);
    await hosted(reader, html, async () => {
      await reader.until("the element is there", () => document.querySelector("buying-time-chart").shadowRoot);
      await reader.until("the picture is there", () => document.getElementById("still").naturalWidth > 0);
      assert.equal(await reader.run(() => document.querySelector("buying-time-chart").offsetHeight), 500);
      assert.equal(await reader.run(() => document.getElementById("still").checkVisibility()), true);
      // Nor is an address that leads to nothing of ours: whoever asks is told so.
      await reader.run((address) => document.querySelector("buying-time-chart").setAttribute("src", address), reader.url("icon.png"));
      const told = await reader.driver.executeAsyncScript((done) => document.querySelector("buying-time-chart").get().then(() => done("answered"), (error) => done(error.code)));
      assert.equal(told, "gone");
      assert.equal(await reader.run(() => document.getElementById("still").checkVisibility()), true);
      // A script's address is no chart.
      await reader.run(() => document.querySelector("buying-time-chart").setAttribute("src", "javascript:window.hacked=1"));
      assert.deepEqual(await reader.run(() => [document.querySelector("buying-time-chart").shadowRoot.querySelector("iframe"), window.hacked ?? null]), [null, null]);
      await reader.consoleErrors();
    });
  });

  test("another case keeps the picture inside the element until its own is drawn", async () => {
    await reader.withRefused(/\.wasm$/, async () => {
      const html = article(element(reader.url(`${RAMP}?v=1&k=5e12`), { inside: '<p id="still">What the chart says at 5 trillion.</p>' }) + script(reader.site.url));
      await hosted(reader, html, async () => {
        await within(reader, nth, () => reader.until("it failed", () => document.documentElement.hasAttribute("data-failed")), 0);
        assert.equal(await reader.run(() => Boolean(document.querySelector("buying-time-chart").shadowRoot.querySelector("slot"))), true);
        const refused = await reader.driver.executeAsyncScript((done) => document.querySelector("buying-time-chart").get().then(() => done("answered"), (error) => done(error.code)));
        assert.equal(refused, "gone");
      });
    });
  });

  test("WordPress: sandboxed with scripts alone, a secret in the address", async () => {
    await withPublished((site) => inWordPress(reader, site));
    // To WebKit nothing is the site's own in such a frame, unless the site knows its address and has it in its policy.
    if (!engine.sandboxHasNoSelf) await inWordPress(reader, reader.site);
  });

  test("heights in the shapes that others listen for", async () => {
    const html = article(`<iframe id="one" src="${reader.url(RAMP)}" width="600" height="400"></iframe><script>window.heard = []; addEventListener("message", (event) => heard.push(event.data));</script>`);
    await hosted(reader, html, async () => {
      await ready(reader, 0);
      // They are told one after the other: until as many have come of each.
      const heard = await reader.until("all shapes have come", () => {
        const shapes = [(data) => data["buying-time"] === 1 && data.type === "height", (data) => data["datawrapper-height"], (data) => data.sentinel === "amp", (data) => typeof data === "string"];
        const counts = new Set(shapes.map((is) => window.heard.filter(is).length));
        return counts.size === 1 && !counts.has(0) && window.heard;
      });
      const height = heard.filter((data) => data["buying-time"] === 1 && data.type === "height").at(-1).height;
      assert.ok(height > 300);
      assert.equal(heard.filter((data) => data["datawrapper-height"]).at(-1)["datawrapper-height"]["hurdle-ramp"], height);
      assert.deepEqual(heard.filter((data) => data.sentinel === "amp").at(-1), { sentinel: "amp", type: "embed-size", height });
      const medium = JSON.parse(heard.filter((data) => typeof data === "string").at(-1));
      assert.deepEqual(medium, { src: reader.url(RAMP), context: "iframe.resize", height });
      // What opens makes it higher, and the host learns of it.
      await within(reader, nth, () => reader.run(() => (document.querySelector("figure details").open = true)), 0);
      await reader.until("the host is told", (height) => window.heard.some((data) => data.type === "height" && data.height > height + 50), height);
    });
  });

  test("ten charts on one page: each for itself", async () => {
    // However many models there are: those that differ in kind, the first others, and questions.
    const some = [...new Set([...KINDS, ...MODELS])].slice(0, 6);
    const models = [...some, ...some].slice(0, 10);
    const chart = (model, index) => {
      const src = reader.url(`en/${model.id}/embed/${index < some.length ? model.chart : "grid"}/?v=1&controls=${model.slider}`);
      return index % 2 ? element(src) : `<iframe src="${src}" width="100%" height="640" title="${model.id}"></iframe>`;
    };
    await hosted(reader, article(models.map(chart).join("\n") + script(reader.site.url)), async () => {
      for (let index = 0; index < models.length; index += 1) {
        await reader.run((index) => document.querySelectorAll("iframe, buying-time-chart")[index].scrollIntoView(), index);
        await ready(reader, index);
      }
      const states = async () => {
        const all = [];
        for (let index = 0; index < models.length; index += 1) all.push(await within(reader, nth, () => reader.run(() => [document.getElementById("full").href, document.querySelector(".summary").textContent]), index));
        return all;
      };
      const before = await states();
      const entries = await reader.run(() => history.length);
      await within(reader, nth, async () => {
        await reader.slide(models[3].slider, 12, 13, 14);
        await reader.until("its link follows", (former) => document.getElementById("full").href !== former, before[3][0]);
      }, 3);
      const after = await states();
      after.forEach((state, index) => (index === 3 ? assert.notDeepEqual(state, before[3]) : assert.deepEqual(state, before[index], `chart ${index}`)));
      assert.equal(await reader.run(() => history.length), entries, "the host's Back button is the host's");
      assert.deepEqual(await reader.consoleErrors(), []);
    });
  });

  test("a dark host, and a host 320 pixels wide", async () => {
    const html = article(`<div style="width: 320px">${element(reader.url(`ja/gpu-debt/embed/cover/?theme=dark&controls=advance_rate`))}</div>${script(reader.site.url)}`, { head: "<style>body { background: #000; color: #fff; margin: 0; color-scheme: dark }</style>" });
    await hosted(reader, html, async () => {
      await ready(reader, 0);
      await within(reader, nth, async () => {
        const colours = await reader.run(() => ["background-color", "color"].map((name) => getComputedStyle(document.querySelector("main")).getPropertyValue(name)));
        assert.deepEqual(colours, ["rgb(22, 20, 18)", "rgb(236, 232, 225)"]);
        const out = await reader.run(() => [...document.querySelectorAll("main *")].filter((found) => !found.closest(".hidden, .scroll, svg") && found.getClientRects().length > 0 && found.getBoundingClientRect().right > 321).map((found) => found.outerHTML.slice(0, 80)));
        assert.deepEqual(out, []);
        const shown = await reader.run(() => [...document.querySelectorAll(".plot")].filter((found) => found.getClientRects().length > 0).map((found) => found.dataset.size));
        assert.deepEqual(shown, ["narrow"]);
      }, 0);
      assert.equal(await reader.run(() => document.querySelector("buying-time-chart").offsetWidth), 320);
    });
  });

  test("a host's style does not reach in, nor can the chart be hidden by a careless rule", async () => {
    const style = "<style>iframe { display: none !important; width: 10px !important; height: 3px !important; opacity: 0 !important; position: fixed !important; transform: rotate(90deg) !important; filter: blur(9px) !important } buying-time-chart { display: none !important; height: 1px !important; position: static !important } * { font: 60px fantasy !important; letter-spacing: 1em !important; writing-mode: vertical-rl; text-transform: uppercase !important } html, body { writing-mode: horizontal-tb }</style>";
    await hosted(reader, article(element(reader.url(RAMP)) + script(reader.site.url), { head: style }), async () => {
      await ready(reader, 0);
      await reader.until("it is shown", () => {
        const frame = document.querySelector("buying-time-chart").shadowRoot.querySelector("iframe");
        const style = getComputedStyle(frame);
        return style.opacity === "1" && style.display === "block" && frame.offsetHeight > 300;
      });
      const boxes = await reader.run(() => {
        const chart = document.querySelector("buying-time-chart");
        return [chart, chart.shadowRoot.querySelector("iframe")].map((found) => [found.offsetWidth, found.offsetHeight]);
      });
      assert.deepEqual(boxes[0], boxes[1], "the frame fills its place");
      assert.ok(boxes[0][0] > 300 && boxes[0][1] > 300, String(boxes));
    });
  });

  test("hostile messages: strangers get no answer, and no chart is disturbed", async () => {
    const html = article(
      `${element(reader.url(`${RAMP}?v=1&k=4e12`))}<iframe id="stranger" srcdoc="<p>stranger</p>" title="a stranger"></iframe>${script(reader.site.url)}
       <script>window.heard = []; addEventListener("message", (event) => heard.push([event.origin, event.data]));</script>`,
    );
    await hosted(reader, html, async () => {
      await ready(reader, 0);
      const before = await reader.run(() => document.querySelector("buying-time-chart").get());
      assert.equal(before.inputs.k, 4e12);
      // To the element, from another frame, in its own words: no height, no result.
      const height = await reader.run(() => document.querySelector("buying-time-chart").offsetHeight);
      await reader.run(() => {
        const stranger = document.getElementById("stranger").contentWindow;
        const say = (data) => stranger.eval("(data) => parent.postMessage(data, '*')")(data);
        for (const data of [
          { "buying-time": 1, type: "height", height: 9999, pending: false },
          { "buying-time": 1, type: "result", id: 1, result: { sentence: "false" } },
          { "buying-time": 1, type: "change", result: { sentence: "false" } },
          { "datawrapper-height": { "hurdle-ramp": 9999 } },
        ]) say(data);
        window.told = 0;
        document.querySelector("buying-time-chart").addEventListener("buying-time:change", () => (window.told += 1));
      });
      // To the frame: from a stranger in our words, and from the host in anybody's.
      await reader.run(() => {
        const chart = document.querySelector("buying-time-chart").shadowRoot.querySelector("iframe").contentWindow;
        document.getElementById("stranger").contentWindow.eval("(chart) => chart.postMessage({ 'buying-time': 1, type: 'set', id: 1, inputs: { k: 9e12 } }, '*')")(chart);
        const cycle = { "buying-time": 1, type: "set" };
        cycle.inputs = cycle;
        const deep = { "buying-time": 1, type: "set", inputs: {} };
        let at = deep.inputs;
        for (let depth = 0; depth < 500; depth += 1) at = at.k = {};
        window.heard.length = 0;
        for (const data of [
          null, 0, "", "x".repeat(10_000_000), [], {}, true, new Date(), new Map([["buying-time", 1]]), new ArrayBuffer(1e6),
          { "buying-time": 2, type: "set", inputs: { k: 9e12 } },
          { "buying-time": "1", type: "set", inputs: { k: 9e12 } },
          { "buying-time": 1 },
          { "buying-time": 1, type: {} },
          { "buying-time": 1, type: "destroy", inputs: { k: 9e12 } },
          { "buying-time": 1, type: "set", inputs: Array.from({ length: 200_000 }, () => 1) },
          { "buying-time": 1, type: "set", inputs: { k: "x".repeat(10_000_000) } },
          cycle, deep,
        ]) chart.postMessage(data, "*");
      });
      // Whatever of it is in our words is answered with an error, the rest with silence; nothing has changed.
      const after = await reader.run(() => document.querySelector("buying-time-chart").get());
      assert.deepEqual(after, before);
      assert.equal(await reader.run(() => window.told), 0);
      assert.equal(await reader.run(() => document.querySelector("buying-time-chart").offsetHeight), height);
      const answers = (await reader.run(() => window.heard)).map(([, data]) => data).filter((data) => data?.["buying-time"] === 1 && data.type !== "result");
      assert.ok(answers.every((data) => data.type === "error" && ["not-an-object", "too-large"].includes(data.error.code)), JSON.stringify(answers).slice(0, 500));
      await within(reader, nth, () => reader.unharmed(), 0);
    });
  });

  test("the page around sets inputs, gets results and is told of changes", async () => {
    await hosted(reader, article(`${element(reader.url(`${RAMP}?v=1&k=4e12&controls=k`))}<script>window.told = []; window.began = []; addEventListener("buying-time:change", (event) => told.push(event.detail)); addEventListener("buying-time:ready", (event) => began.push(event.detail));</script>${script(reader.site.url)}`), async () => {
      await reader.until("the element is there", () => document.querySelector("buying-time-chart").get);
      // Asked before the calculator is there: answered when it is.
      const [first, error] = await reader.driver.executeAsyncScript((done) => {
        const chart = document.querySelector("buying-time-chart");
        Promise.all([chart.set({ margin: 0.5 }), chart.set({ k: -1 }).catch((error) => ({ instance: error instanceof window.Error, code: error.code, field: error.field, bounds: error.bounds, message: error.message }))]).then(done);
      });
      assert.equal(first.inputs.margin, 0.5);
      assert.equal(first.inputs.k, 4e12);
      assert.equal(first.model, "hurdle");
      assert.equal(first.chart, "ramp");
      assert.match(first.sentence, /\$4tn/);
      assert.match(first.words["revenue-annuity"], /^\$/);
      assert.equal(first.link, reader.url("en/hurdle/?v=1&k=4e12&margin=0.5"));
      assert.deepEqual({ ...error, message: "" }, { instance: true, code: "out-of-range", field: "k", bounds: [1e11, 2e13], message: "" });
      assert.match(error.message, /Investment.*0\.1 to 20 trillion/);
      assert.equal((await reader.run(() => window.began)).length, 1);

      // The same numbers as the full page's.
      const others = await reader.driver.executeAsyncScript((done) => {
        const chart = document.querySelector("buying-time-chart");
        const codes = [{ nothing: 1 }, { k: "5" }, { k: Number.NaN }, { k: null }, { ramp: "straight" }, JSON.parse('{"__proto__": {"k": 1}}')];
        Promise.all(codes.map((inputs) => chart.set(inputs).then(() => "taken", (error) => [error.code, error.field, error.bounds]))).then(done);
      });
      assert.deepEqual(others.map((found) => found[0]), ["unknown-input", "not-a-number", "not-a-number", "not-a-number", "unknown-choice", "unknown-input"]);
      assert.ok(others[4][2].options.includes("logistic"));
      const now = await reader.run(() => document.querySelector("buying-time-chart").get());
      assert.deepEqual(now.inputs, first.inputs, "what was refused changed nothing");

      // A reader moves a slider: the page around hears of it at once.
      await reader.run(() => (window.told.length = 0));
      await within(reader, nth, () => reader.slide("k", 20), 0);
      const told = await reader.until("the host is told", () => window.told.at(-1));
      assert.notEqual(told.inputs.k, 4e12);
      assert.equal(told.outputs["revenue-annuity"] > 0, true);
      const back = await reader.run(() => document.querySelector("buying-time-chart").reset());
      assert.equal(back.inputs.k, 4e12);
      assert.equal(back.inputs.margin, 0.4);

      // Whatever is given, the promise ends.
      const ends = await reader.driver.executeAsyncScript((done) => {
        const chart = document.querySelector("buying-time-chart");
        const cycle = {};
        cycle.k = cycle;
        const given = [undefined, null, 7, "k", [1], { k: "x".repeat(200_000) }, { k: "x".repeat(10_000_000) }, { ["y".repeat(10_000_000)]: 1 }, cycle, { k() {} }, { k: Symbol("k") }, { get k() { throw new Error("no"); } }, { k: 5n }];
        Promise.all(given.map((inputs) => chart.set(inputs).then(() => "taken", (error) => (error instanceof window.Error ? error.code : "no error")))).then(done);
      });
      assert.deepEqual(ends, ["not-an-object", "not-an-object", "not-an-object", "not-an-object", "not-an-object", "too-large", "too-large", "too-large", "too-large", "not-an-object", "not-an-object", "not-an-object", "too-large"]);
      assert.deepEqual((await reader.run(() => document.querySelector("buying-time-chart").get())).inputs, back.inputs);

      // Moved about the page, it goes on from where it was.
      await reader.run(() => document.querySelector("buying-time-chart").set({ k: 7e12 }));
      const moved = await reader.driver.executeAsyncScript((done) => {
        const chart = document.querySelector("buying-time-chart");
        const section = document.createElement("section");
        document.body.append(section);
        section.append(chart);
        chart.get().then((result) => done(result.inputs.k), (error) => done(error.code));
      });
      assert.equal(moved, 7e12);

      // Taken away: what is asked is refused, and coming back begins anew.
      const gone = await reader.driver.executeAsyncScript((done) => {
        const chart = document.querySelector("buying-time-chart");
        chart.remove();
        chart.get().catch((error) => done(error.code));
      });
      assert.equal(gone, "gone");
      await reader.run(() => {
        const chart = document.createElement("buying-time-chart");
        chart.setAttribute("src", window.began[0].link.replace("/hurdle/", "/hurdle/embed/solve/"));
        document.body.prepend(chart);
      });
      await ready(reader, 0);
      assert.equal(await reader.run(() => document.querySelector("buying-time-chart").get().then((result) => result.chart)), "solve");
    });
  });

  test("far below, or not shown: whoever asks is answered", async () => {
    const far = `<p style="height: 9000px">Much to read.</p>${element(reader.url(RAMP))}`;
    const hidden = `<div style="display: none">${element(reader.url("en/liquidation/embed/path/"))}</div>`;
    await hosted(reader, article(hidden + far + script(reader.site.url)), async () => {
      await reader.until("the elements are there", () => [...document.querySelectorAll("buying-time-chart")].every((chart) => chart.get));
      const answers = await reader.driver.executeAsyncScript((done) => {
        Promise.all([...document.querySelectorAll("buying-time-chart")].map((chart) => chart.get().then((result) => result.model, (error) => error.code))).then(done);
      });
      assert.deepEqual(answers, ["liquidation", "hurdle"]);
    });
  });

  test("in places that are as wide as what is in them", async () => {
    const places = ["float: left", "display: inline-block", "position: absolute; top: 2000px", "display: flex", "display: flex; flex-direction: column; height: 300px", "display: grid"];
    const html = article(places.map((style) => `<div style="${style}">${element(reader.url(RAMP))}</div>`).join("<hr>") + script(reader.site.url));
    await hosted(reader, html, async () => {
      await reader.until("the elements are there", () => [...document.querySelectorAll("buying-time-chart")].every((chart) => chart.get));
      const boxes = await reader.run(() => [...document.querySelectorAll("buying-time-chart")].map((chart) => [chart.offsetWidth, chart.offsetHeight]));
      for (const [index, [width, height]] of boxes.entries()) {
        assert.ok(width >= 700, `${places[index]}: ${width} wide`);
        // As high as asked for at first, then as high as what is in it, and never pressed together.
        assert.ok(height >= 550, `${places[index]}: ${height} high`);
      }
      await reader.withViewport(390, 800, async () => {
        const widths = await reader.run(() => [...document.querySelectorAll("buying-time-chart")].map((chart) => chart.offsetWidth));
        assert.ok(widths.every((width) => width <= 390 && width > 200), widths.join());
      });
    });
  });

  test("an old pinned version beside the live one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    const [version] = readdirSync(join(SITE_DIR, "v"));
    try {
      cpSync(SITE_DIR, folder, { recursive: true });
      // An older one differs in what it says of itself, and in its script.
      cpSync(join(SITE_DIR, "v", version), join(folder, "v", "0.0.1"), { recursive: true });
      const old = join(folder, "v", "0.0.1", ...RAMP.split("/"), "index.html");
      writeFileSync(old, readFileSync(old, "utf8").replaceAll(version, "0.0.1"));
      const site = await serve(folder, 0);
      try {
        const html = article(`${element(`${site.url}v/0.0.1/${RAMP}?v=1&k=4e12`)}${script(`${site.url}v/0.0.1/`)}${element(`${site.url}${RAMP}?v=1&k=6e12`)}${script(site.url)}`);
        await hosted(reader, html, async () => {
          for (const index of [0, 1]) {
            await reader.run((index) => document.querySelectorAll("buying-time-chart")[index].scrollIntoView(), index);
            await ready(reader, index);
          }
          const footer = (index) => within(reader, nth, () => reader.run(() => document.querySelector("footer").textContent), index);
          assert.match(await footer(0), /0\.0\.1/);
          assert.match(await footer(1), new RegExp(version.replaceAll(".", "\\.")));
          const links = await reader.run(() => Promise.all([...document.querySelectorAll("buying-time-chart")].map((chart) => chart.get().then((result) => [result.inputs.k, result.link]))));
          assert.deepEqual(links, [[4e12, `${site.url}v/0.0.1/en/hurdle/?v=1&k=4e12`], [6e12, `${site.url}en/hurdle/?v=1&k=6e12`]]);
          assert.deepEqual(await reader.consoleErrors(), []);
        });
      } finally {
        await site.close();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
