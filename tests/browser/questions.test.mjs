// The questions: what would have to be true, what matters most, and two inputs at once; on every page.

import { test } from "node:test";
import { KINDS, assert, assertSame, suite } from "./support.mjs";

/** Scrolls to the questions and waits until all three are answered. */
async function answered(reader) {
  await reader.run(() => document.getElementById("explore-title").scrollIntoView({ block: "start", behavior: "instant" }));
  await reader.painted();
  await reader.until("all are answered", () => !document.querySelector("[data-question][aria-busy]"));
  await reader.painted();
}

/** What each of the three says and shows. */
const answers = (reader) =>
  reader.run(() =>
    Object.fromEntries(
      [...document.querySelectorAll("[data-question]")].map((figure) => [
        figure.dataset.question,
        {
          says: figure.querySelector(".summary").textContent,
          rows: [...figure.querySelectorAll(".data tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
          marks: figure.querySelectorAll(".drawing svg *").length,
          uses: [...figure.querySelectorAll(".uses button")].map((button) => button.textContent),
        },
      ]),
    ),
  );

/** Chooses an option by its text, or puts a text into the target's field. */
const ask = (reader, name, wanted) =>
  reader.run(
    (name, wanted) => {
      const control = document.querySelector(`[data-ask="${name}"]`);
      if (control.localName === "select") {
        const option = [...control.options].find((option) => option.textContent === wanted || option.value === wanted);
        if (!option) throw new Error(`${name} has no ${wanted}: ${[...control.options].map((option) => option.textContent)}`);
        control.value = option.value;
      } else {
        control.value = wanted;
      }
      control.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    wanted,
  );

suite("questions", { once: true }, (reader, _, { pages }) => {
  for (const page of pages) {
    test(`${page.name}: answered before the program comes, the same by it, anew for other inputs`, async () => {
      await reader.open(page.path);
      const prerendered = await answers(reader);
      for (const [name, answer] of Object.entries(prerendered)) {
        assert.ok(answer.says.length > 10 && answer.marks > 10 && answer.rows.length > 1, name);
      }
      await answered(reader);
      const fresh = await answers(reader);
      const still = (all) => Object.fromEntries(Object.entries(all).map(([name, { says, rows, uses }]) => [name, { says, rows, uses }]));
      assertSame(still(fresh), still(prerendered), "the program says what the page said");
      await reader.slide(page.other, 3);
      await reader.slide(page.slider, 110);
      await reader.settled();
      await answered(reader);
      const moved = await answers(reader);
      for (const name of ["tornado", "grid"]) assert.notDeepEqual(moved[name], fresh[name], `${name} is of the new inputs`);
      // The tornado is a table of every input too.
      const { rows } = moved.tornado;
      const inputs = await reader.run(() => [...document.querySelectorAll("[data-input]")].filter((found) => !found.closest("#world")).length);
      // A heading and a row for each; a table of one's own is no number, and moves nothing here.
      assert.equal(rows.length, inputs + 1);
      for (const row of rows.slice(1)) assert.ok(row.length >= 3 && row.every((cell) => cell !== ""), row.join(" | "));
      await reader.unharmed();
    });
  }

  test("where nobody looks, former answers are marked as such; on paper there are none", async () => {
    // A high window would come near to them.
    await reader.withViewport(1280, 400, async () => {
      await reader.open("en/refinancing/");
      const former = await answers(reader);
      await reader.slide("coupon", 90);
      await reader.settled();
      const busy = () => reader.run(() => document.querySelectorAll("[data-question][aria-busy=true]").length);
      assert.equal(await busy(), 3);
      assertSame(await answers(reader), former);
      await reader.run(() => dispatchEvent(new Event("beforeprint")));
      assert.equal(await busy(), 0);
      await reader.painted();
      const printed = await answers(reader);
      await answered(reader);
      assertSame(printed, await answers(reader));
      for (const name of Object.keys(former)) assert.notDeepEqual(printed[name], former[name], name);
      await reader.unharmed();
    });
  });

  test("one answer, and it can be used", async () => {
    await reader.open("en/hurdle/");
    await answered(reader);
    const { says, uses } = (await answers(reader)).solve;
    assert.match(says, /^“.+” is .+ with “.+” at .+\. It is .+ now\.$/);
    assert.equal(uses.length, 1);
    const before = await reader.sentence();
    await reader.click("[data-question=solve] .uses button");
    await reader.sentenceOtherThan(before);
    const used = await reader.run(() => document.querySelector('input[data-input="margin"]').value);
    assert.equal(uses[0], `Use ${Number(used).toPrecision(3)}%`);
    await reader.settled();
    await answered(reader);
    // It is what the answer says it is: nothing is left to use, and the keyboard is where it was.
    assert.deepEqual((await answers(reader)).solve.uses, []);
    assert.equal(await reader.run(() => document.activeElement.className), "uses");
    assert.match((await answers(reader)).solve.says, /at ([\d.]+%)\. It is \1 now/);
    await reader.unharmed();
  });

  for (const lang of ["en", "ja"]) {
    test(`${lang}: none in the range is an answer, and so is more than one`, async () => {
      await reader.open(`${lang}/liquidation/`);
      await answered(reader);
      await ask(reader, "solve-target", lang === "en" ? "900" : "９００");
      await reader.until("none", (part) => document.querySelector("[data-question=solve] .summary").textContent.startsWith(part), lang === "en" ? "None found in the range" : "範囲に答えは見つからない");
      assert.deepEqual((await answers(reader)).solve.uses, []);
      // When demand stops growing, both a quick and a slow plan earn the same on average.
      await reader.open(`${lang}/refinancing/?v=1&case=falsified&solve=planned_dscr-average_0.5358`);
      await answered(reader);
      const several = (await answers(reader)).solve;
      assert.ok(several.says.startsWith(lang === "en" ? "More than one" : "答えは一つではない"), several.says);
      assert.ok(several.uses.length > 1, several.uses.join());
      // A whole number that passes the wanted value is none that reaches it.
      await reader.open(`${lang}/maturity-wall/?v=1&solve=from_gap_2e10`);
      await answered(reader);
      const passed = (await answers(reader)).solve;
      assert.match(passed.says, lang === "en" ? /^None in the range: no whole .+; it passes \$20bn between 20\d\d and 20\d\d/ : /^範囲に答えはない。.+通り過ぎる。/);
      assert.ok(passed.uses.length > 0, "the nearest are offered");
      await reader.unharmed();
    });

    test(`${lang}: a target that is no number is complained of, and the last one kept`, async () => {
      await reader.open(`${lang}/hurdle/`);
      await answered(reader);
      const before = (await answers(reader)).solve;
      const target = await reader.run(() => document.querySelector("[data-ask=solve-target]").value);
      for (const bad of ["abc", "", "<b>1</b>", "NaN", "9".repeat(400)]) {
        await ask(reader, "solve-target", bad);
        const said = await reader.until("it is complained of", () => document.getElementById("solve-error").textContent);
        assert.ok(said.includes(lang === "en" ? "is not a number" : "数ではありません"), `${bad}: ${said}`);
        assert.deepEqual((await answers(reader)).solve, before, bad);
        await ask(reader, "solve-target", target);
        await reader.until("the message goes", () => document.getElementById("solve-error").textContent === "");
        await answered(reader);
      }
      await reader.unharmed();
    });
  }

  for (const model of KINDS) {
    test(`${model.id}: what is asked is in the address, and comes back`, async () => {
      await reader.open(`en/${model.id}/`);
      await answered(reader);
      const options = await reader.run(() =>
        Object.fromEntries(
          // Others than what is asked already, nor what stands at the other axis.
          [...document.querySelectorAll("select[data-ask]")].map((control) => [
            control.dataset.ask,
            [...control.options].map((option) => option.value).filter((value) => value !== control.value && (control.dataset.ask !== "grid-x" || value !== document.querySelector('[data-ask="grid-y"]').value)),
          ]),
        ),
      );
      await ask(reader, "solve-output", options["solve-output"].at(-1));
      await ask(reader, "tornado-output", options["tornado-output"].at(-1));
      await ask(reader, "grid-output", options["grid-output"].at(-1));
      await ask(reader, "grid-x", options["grid-x"].at(-1));
      await answered(reader);
      const said = await answers(reader);
      const address = await reader.addressWith("grid");
      for (const key of ["solve", "tornado"]) assert.ok(new URL(address).searchParams.get(key), key);
      await reader.driver.get("about:blank");
      await reader.driver.get(address);
      await reader.ready();
      await answered(reader);
      assertSame(await answers(reader), said);
      const chosen = await reader.run(() => document.querySelector('[data-ask="grid-x"]').value);
      assert.equal(chosen, options["grid-x"].at(-1));
      await reader.unharmed();
    });
  }

  test("the same input on both axes: they change places", async () => {
    await reader.open("en/gpu-debt/");
    await answered(reader);
    const axes = () => reader.run(() => ["grid-x", "grid-y"].map((name) => document.querySelector(`[data-ask="${name}"]`).value));
    const [x, y] = await axes();
    await ask(reader, "grid-x", y);
    assert.deepEqual(await axes(), [y, x]);
    await answered(reader);
    await reader.unharmed();
  });

  test("strange questions in a link are said to be strange, and the model's own are asked", async () => {
    await reader.open("en/hurdle/");
    await answered(reader);
    const own = await answers(reader);
    for (const query of ["solve=k_nothing_1", "tornado=k", "grid=k_k_p", "solve=<script>_x_y", "grid=", "solve=k_needed_1e999"]) {
      await reader.open(`en/hurdle/?v=1&${query}`);
      const notices = await reader.run(() => document.getElementById("notices")?.textContent ?? "");
      assert.ok(notices.includes(query.split("=")[0]), `${query}: ${notices}`);
      await answered(reader);
      assertSame(await answers(reader), own, query);
    }
    await reader.unharmed();
  });
});
