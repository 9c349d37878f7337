// Scenarios kept by name, one beside the present inputs; what folded groups say of what is changed in them; curves under the
// levers; the way to the next calculator.

import { test } from "node:test";
import { assert, suite } from "./support.mjs";

/** Keeps the present inputs under a name, as a reader does. */
async function keep(reader, name) {
  await reader.run((name) => {
    const field = document.getElementById("scenario-name");
    field.value = name;
    field.form.requestSubmit();
  }, name);
}

const listed = (reader) => reader.run(() => [...document.querySelectorAll("#scenarios strong")].map((name) => name.textContent));
const has = (reader, count) => reader.until(`${count} are kept`, (count) => document.querySelectorAll("#scenarios li").length === count, count);

suite("scenarios", {}, (reader) => {
  test("a scenario is kept by name, compared, opened and deleted; a reload finds it", async () => {
    await reader.open("en/refinancing/?v=1&slow=12");
    await keep(reader, "Twelve & a <b>half</b>");
    await has(reader, 1);
    await reader.slide("slow", 199);
    await reader.settled();
    await keep(reader, "Late");
    await has(reader, 2);
    await reader.reload();
    await has(reader, 2);
    assert.deepEqual(await listed(reader), ["Twelve & a <b>half</b>", "Late"]);

    await reader.click('[data-scenario="compare"][data-index="0"]');
    const table = await reader.until("both stand side by side", () => !document.getElementById("comparison").hidden && document.getElementById("comparison").textContent);
    assert.match(table, /if slow12 years/);
    // The table follows the inputs.
    await reader.slide("ltc", 150);
    await reader.settled();
    await reader.until("the other input is there too", () => /Loan to cost/.test(document.getElementById("comparison").textContent));
    assert.equal(await reader.run(() => document.querySelector('[data-scenario="compare"]').getAttribute("aria-pressed")), "true");

    await reader.click('[data-scenario="open"][data-index="0"]');
    await reader.until("its inputs are there", () => document.querySelector('[data-input="slow"]').value === "12");
    await reader.addressWith("slow", "12");
    await reader.click('[data-scenario="drop"][data-index="0"]');
    await has(reader, 1);
    assert.ok(await reader.run(() => document.getElementById("comparison").hidden), "what is gone is not compared");
    await reader.click('[data-scenario="drop"][data-index="0"]');
    await has(reader, 0);
    await reader.unharmed();
  });

  test("without a name nothing is kept, and it is said; other calculators have their own", async () => {
    await reader.open("ja/hurdle/");
    await keep(reader, "   ");
    await reader.until("it is said", () => document.getElementById("scenario-error").textContent.includes("名前"));
    await keep(reader, "高金利");
    await has(reader, 1);
    assert.equal(await reader.run(() => document.getElementById("scenario-error").textContent), "");
    await reader.open("ja/liquidation/");
    assert.deepEqual(await listed(reader), []);
    await reader.open("ja/hurdle/");
    await has(reader, 1);
    await reader.click('[data-scenario="drop"]');
    await has(reader, 0);
    await reader.unharmed();
  });

  test("a folded group says what is changed in it", async () => {
    await reader.open("en/hurdle/");
    const said = () => reader.run(() => [...document.querySelectorAll(".group > summary small")].map((line) => line.textContent).filter(Boolean));
    assert.deepEqual(await said(), []);
    await reader.enter("tax", "25");
    await reader.idle();
    assert.deepEqual(await said(), ["changed: Corporate tax rate"]);
    await reader.enter("tax", "21");
    await reader.idle();
    assert.deepEqual(await said(), []);
  });

  test("under each lever stands the answer over its range, which follows the other inputs", async () => {
    await reader.open("en/hurdle/");
    const curve = (key) => reader.run((key) => document.querySelector(`[data-curve="${key}"]`).innerHTML, key);
    const before = await curve("margin");
    assert.match(before, /<path d="M[\d. ML]+"/);
    await reader.slide("k", 150);
    await reader.settled();
    const after = await reader.until("the margin's curve is another", (before) => {
      const now = document.querySelector('[data-curve="margin"]').innerHTML;
      return now !== before && now;
    }, before);
    assert.match(after, /<path d="M[\d. ML]+"/);
    await reader.unharmed();
  });

  test("the next question takes along what both calculators have in common", async () => {
    await reader.open("en/refinancing/?v=1&slow=12&cost=2e10");
    await reader.until("the link has it", () => document.getElementById("next").href.includes("slow=12"));
    await reader.click("#next");
    await reader.until("the next calculator is there", () => document.getElementById("answer")?.dataset.model === "side-by-side");
    await reader.ready();
    assert.equal(await reader.run(() => document.querySelector('[data-input="slow"]').value), "12");
    assert.ok(!(await reader.address()).includes("cost="));
    await reader.unharmed();
  });
});
