// Whatever a person types, pastes or opens: it is text, it stays where it was put, and nothing else moves.

import { test } from "node:test";
import { assert, assertSame, sample, suite } from "./support.mjs";
import { awake } from "./host.mjs";
import { HUGE, TEXTS, goesOn, harmless, quoted, undisturbed, watch } from "./hostile.mjs";

const NAMES = Object.keys(TEXTS);
/** What the browser itself makes of a text in a field of one line. */
const line = (text) => text.replace(/[\r\n]/g, "");

/** Writes one of the texts into a field, as typing or pasting does, and leaves it; gives what the field holds then. */
const put = (reader, selector, name) =>
  reader.driver.executeAsyncScript(
    (selector, sent, done) => {
      const field = document.querySelector(selector);
      field.focus();
      field.value = JSON.parse(sent);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.blur();
      requestAnimationFrame(() => requestAnimationFrame(() => done(document.querySelector(selector).value.length)));
    },
    selector,
    JSON.stringify(TEXTS[name]),
  );

/** Chooses a file with this text, as a drop on the button does. */
const choose = (reader, text) =>
  reader.run((sent) => {
    document.getElementById("file-error").textContent = "";
    const data = new DataTransfer();
    data.items.add(new File([JSON.parse(sent)], "<img src=x onerror=window.hacked=1>.json", { type: "text/html" }));
    const field = document.getElementById("open");
    field.files = data.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, JSON.stringify(text));

/** The picture, and all fields but the one that is written into (half a letter can't be handed over). */
const others = (reader) =>
  reader.run(() => [
    ...[...document.querySelectorAll("#sentence, .summary, #results")].map((found) => found.textContent),
    ...[...document.querySelectorAll(".drawing")].map((found) => found.innerHTML),
    ...[...document.querySelectorAll('[data-input]:not([data-input="k"]), [data-slider]')].map((found) => found.value),
  ]);

const text = (reader, id) => reader.run((id) => document.getElementById(id)?.textContent ?? "", id);

suite("hostile texts", {}, (reader, engine, { langs }) => {
  for (const [index, lang] of langs.entries()) {
    test(`${lang}: in number fields, targets and heights, each is refused beside the field`, async () => {
      const path = `${lang}/hurdle/?v=1&margin=0.5`;
      const usual = await undisturbed(reader, () => reader.open(path));
      await watch(reader);
      // The questions have been answered for this address before anything is compared.
      await reader.reach("#explore-title");
      await reader.until("the questions are answered", () => !document.querySelector("[data-question][aria-busy]"));
      await reader.click('button[data-share="ramp"]');
      const snippet = await reader.until("the snippet is there", () => document.getElementById("share-code").value);
      const before = await others(reader);
      // The fields are the same in both languages, but for what is said.
      for (const name of index === 0 ? sample(engine, NAMES) : NAMES.slice(0, 6)) {
        for (const [selector, error] of [['input[data-input="k"]', "error-k"], ["input[data-ask=solve-target]", "solve-error"], ["#share-height", "share-error"]]) {
          assert.equal(await put(reader, selector, name), Math.min(line(TEXTS[name]).length, engine.longestField ?? Infinity), `${name}: ${selector} keeps what was put there`);
          const said = await text(reader, error);
          assert.ok(said.length > 5 && said.length < 300, `${name}: ${selector} is complained of: ${said.slice(0, 300)}`);
        }
        assertSame(await others(reader), before, name);
        assert.equal(await reader.run(() => document.getElementById("share-code").value), snippet, name);
        assert.equal(await reader.run(() => location.search), "?v=1&margin=0.5", name);
        await harmless(reader, usual, name);
      }
      await reader.click("#share-close");
      await goesOn(reader, "margin");
      await reader.unharmed();
    });
  }

  test("in the fields of an embedded chart", async () => {
    const usual = await undisturbed(reader, async () => {
      await reader.driver.get(reader.url("ja/hurdle/embed/ramp/?v=1&margin=0.5&controls=k_margin"));
      await awake(reader);
    });
    await watch(reader);
    await reader.run(() => document.querySelector("#share > summary").click());
    const state = () => reader.run(() => [document.querySelector(".summary").textContent, document.getElementById("full").href, document.querySelector(".drawing").innerHTML, document.getElementById("share-code").value, document.title]);
    await reader.until("the snippet is there", () => document.getElementById("share-code").value);
    const before = await state();
    for (const name of sample(engine, NAMES)) {
      await put(reader, 'input[data-input="k"]', name);
      assert.ok((await text(reader, "error-k")).length > 5, name);
      assert.deepEqual(await state(), before, name);
      await harmless(reader, usual, name);
    }
    await put(reader, 'input[data-input="k"]', "a formula");
    await reader.slide("k", 10);
    await reader.until("it goes on", (before) => document.querySelector(".summary").textContent !== before, before[0]);
    await reader.unharmed();
  });

  test("in a table's cells: a name is taken as it is or refused for its length, a number is refused", async () => {
    const path = "en/maturity-wall/?v=1&shut=0.25";
    const usual = await undisturbed(reader, () => reader.open(path));
    await watch(reader);
    const rows = () => reader.run(() => document.querySelectorAll("#rows-tranches tr").length);
    const count = await rows();
    for (const name of sample(engine, NAMES)) {
      await put(reader, '[data-cell="tranches 0 0"]', name);
      const complaint = await text(reader, "error-tranches");
      const fits = [...line(TEXTS[name]).toWellFormed()].length <= 40;
      assert.equal(complaint === "", fits, `${name}: ${complaint.slice(0, 200)}`);
      await harmless(reader, usual, `${name} for a name`);
      for (const place of ["0 2", "0 3", "0 4"]) {
        const before = await reader.run((place) => document.querySelector(`[data-cell="tranches ${place}"]`).value, place);
        await put(reader, `[data-cell="tranches ${place}"]`, name);
        const said = await text(reader, "error-tranches");
        assert.ok(said.length > 5 && said.length < 600, `${name} at ${place}: ${said.slice(0, 600)}`);
        await harmless(reader, usual, `${name} at ${place}`);
        await reader.run(
          (place, before) => {
            const cell = document.querySelector(`[data-cell="tranches ${place}"]`);
            cell.value = before;
            cell.dispatchEvent(new Event("input", { bubbles: true }));
          },
          place,
          before,
        );
      }
      assert.equal(await rows(), count);
    }
    await put(reader, '[data-cell="tranches 0 0"]', "a constructor");
    await goesOn(reader, "shut");
    await reader.unharmed();
  });

  test("pasted as rows, into the box and into a cell", async () => {
    const usual = await undisturbed(reader, () => reader.open("ja/maturity-wall/?v=1&shut=0.25"));
    await watch(reader);
    const paste = (pasted) =>
      reader.driver.executeAsyncScript(
        (sent, done) => {
          const area = document.getElementById("paste-tranches");
          area.value = JSON.parse(sent);
          document.getElementById("scale-tranches").value = "billions";
          document.getElementById("pasted-tranches").textContent = "";
          document.querySelector("[data-paste=tranches][data-replace]").click();
          requestAnimationFrame(() => requestAnimationFrame(() => done(document.getElementById("pasted-tranches").textContent)));
        },
        JSON.stringify(pasted),
      );
    for (const [name, given] of sample(engine, Object.entries(TEXTS))) {
      const cell = `"${given.replaceAll('"', '""')}"`;
      // By itself it is no table; as a name among numbers it is one; as a heading it names nothing.
      for (const pasted of [given, `${cell},bond,1,5,2030-06,maturity\nB,${cell},2,${cell},2031-06,maturity`, `issuer,amount,${cell}\nA,1,x`]) {
        const said = await paste(pasted);
        assert.ok(said.length > 3 && said.length < 300, `${name}: ${said.slice(0, 300)}`);
        await harmless(reader, usual, name);
      }
      await reader.run((sent) => {
        const data = new DataTransfer();
        data.setData("text/plain", `${JSON.parse(sent)}\tbond\n`);
        data.setData("text/html", `<table><tr><td>${JSON.parse(sent)}`);
        const event = new Event("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(event, "clipboardData", { value: data });
        document.querySelector('[data-cell="tranches 0 0"]').dispatchEvent(event);
      }, JSON.stringify(given));
      await reader.painted();
      await harmless(reader, usual, `${name} in a cell`);
    }
    assert.match(await paste("A\tbond\t1\t5\t2030-06\tmaturity"), /./);
    await goesOn(reader, "shut");
    await reader.unharmed();
  });

  test("in a file: as the whole of it, as its model, as keys, as values, as names of rows", async () => {
    const usual = await undisturbed(reader, () => reader.open("en/maturity-wall/?v=1&shut=0.25&zzz=1"));
    await watch(reader);
    const right = { calculator: "buying-time", version: 1, model: "maturity-wall", inputs: { shut: 0.5 } };
    const row = (issuer) => ({ issuer, kind: "bond", amount: 1e9, rate: 0.05, due: "2027-06", repaid: "maturity" });
    for (const [name, given] of sample(engine, Object.entries(TEXTS))) {
      // A file larger than any of ours is refused before it is read; these are not.
      const short = given.slice(0, 100_000);
      for (const file of [given, JSON.stringify(given), JSON.stringify({ ...right, model: short }), JSON.stringify({ ...right, calculator: short })]) {
        await choose(reader, file);
        const said = await reader.until(`${name} is refused`, () => document.getElementById("file-error").textContent);
        assert.ok(said.length < 200, said.slice(0, 200));
        await harmless(reader, usual, `${name} for a file`);
      }
      // Built as text: an own key "__proto__" can't be written as a literal.
      const key = JSON.stringify(short);
      await choose(reader, `{"calculator":"buying-time","version":${key},"model":"maturity-wall","inputs":{"shut":0.5,${key}:${key},"as-of":${key},"cash":${key}}}`);
      await reader.until(`${name} is listed`, () => document.querySelectorAll("#notices li").length === 3 && document.querySelector('input[data-input="shut"]').value === "50");
      const said = await text(reader, "notices");
      assert.ok(said.includes(quoted(short)) && said.length < 600, `${name}: ${said.slice(0, 600)}`);
      await harmless(reader, usual, `${name} for keys and values`);
      await choose(reader, JSON.stringify({ ...right, inputs: { shut: 0.25, tranches: [row(short), row("B")] } }));
      await reader.until(`${name} is taken or listed`, () => document.querySelector('input[data-input="shut"]').value === "25");
      await reader.painted();
      const listed = await reader.run(() => document.querySelectorAll("#notices li").length);
      assert.equal(listed, [...short.toWellFormed()].length <= 40 ? 0 : 1, name);
      await harmless(reader, usual, `${name} for a name`);
    }
    await choose(reader, "x".repeat(3 * HUGE));
    await reader.until("a file too large is refused", () => document.getElementById("file-error").textContent);
    await goesOn(reader, "shut");
    await reader.unharmed();
  });
});
