// A table that is edited: cells, rows, what is pasted; nothing that was typed is lost, and the charts keep the last
// table that was right.

import { test } from "node:test";
import { By, Key, assert, assertSame, suite } from "./support.mjs";

const PATH = { en: "en/maturity-wall/", ja: "ja/maturity-wall/" };

/** Every cell's text, row by row. */
const cells = (reader) =>
  reader.run(() =>
    [...document.querySelectorAll("#rows-tranches tr")].map((row) => [...row.querySelectorAll("[data-cell]")].map((cell) => cell.value)),
  );

const complaint = (reader) => reader.run(() => document.getElementById("error-tranches").textContent);

const invalid = (reader) =>
  reader.run(() => [...document.querySelectorAll("#rows-tranches [aria-invalid]")].map((cell) => cell.dataset.cell));

/** Types over a cell, letter by letter, and leaves it. */
async function type(reader, place, text) {
  const cell = await reader.find(`[data-cell="tranches ${place}"]`);
  await reader.run((cell) => cell.scrollIntoView({ block: "center", behavior: "instant" }), cell);
  // One after the other: Firefox would hold the control key down for all of it.
  for (const keys of [Key.chord(Key.CONTROL, "a"), text, Key.TAB]) await cell.sendKeys(keys);
}

/** Puts a text where pasted rows go, and has it taken. */
async function paste(reader, text, { replace = true, scale = null } = {}) {
  await reader.run(
    (text, scale) => {
      document.querySelector("details.paste").open = true;
      document.getElementById("paste-tranches").value = text;
      if (scale) document.getElementById("scale-tranches").value = scale;
      document.getElementById("pasted-tranches").textContent = "";
    },
    text,
    scale,
  );
  await reader.click(`[data-paste=tranches]${replace ? "[data-replace]" : ":not([data-replace])"}`);
  return reader.until("the paste is answered", () => document.getElementById("pasted-tranches").textContent);
}

const pastedText = (reader) => reader.run(() => document.getElementById("paste-tranches").value);

suite("tables", { travels: true }, (reader, engine, { langs }) => {
  // What a text means the program decides, in one engine.
  const decided = engine.full ? test : () => {};

  test("each row names its source and date; one that was changed is the reader's own, and is not when it is changed back", async () => {
    await reader.open(PATH.en);
    const credits = () => reader.run(() => [...document.querySelectorAll("#rows-tranches [data-credit]")].map((cell) => cell.textContent));
    const before = await credits();
    assert.equal(before.length, await reader.run(() => document.querySelectorAll("#rows-tranches tr").length));
    for (const credit of before) assert.match(credit, /^[A-Z].+, 20\d\d-\d\d/);
    const anchors = await reader.run(() => [...document.querySelectorAll("#rows-tranches [data-credit] a")].filter((link) => !document.querySelector(link.getAttribute("href"))).length);
    assert.equal(anchors, 0, "links that lead nowhere");
    const amount = await reader.run(() => document.querySelector('[data-cell="tranches 0 2"]').value);
    await type(reader, "0 2", "99");
    await reader.until("it is the reader's", () => document.querySelector("[data-credit]").textContent === "Reader's own");
    assert.deepEqual((await credits()).slice(1), before.slice(1));
    await type(reader, "0 2", amount);
    await reader.until("it is the source's again", (credit) => document.querySelector("[data-credit]").textContent === credit, before[0]);
  });

  for (const lang of langs) {
    test(`${lang}: a cell moves the picture, a bad one is named and keeps the picture`, async () => {
      await reader.open(PATH[lang]);
      const before = await reader.picture();
      const rows = await cells(reader);
      await type(reader, "0 2", lang === "en" ? "99" : "９９０億");
      await reader.sentenceOtherThan(before.sentence);
      await reader.settled();
      const good = await reader.picture();
      assert.notDeepEqual(good.drawings, before.drawings);

      await type(reader, "0 2", "much");
      const said = await reader.until("it is complained of", () => document.getElementById("error-tranches").textContent);
      assert.ok(said.includes(lang === "en" ? "Row 1: Amount is not a number" : "1行目：「金額」が数ではありません"), said);
      assert.ok(said.includes(lang === "en" ? "The charts, the link and a saved file have the last table that was right." : "最後の正しい表"), said);
      assert.deepEqual(await invalid(reader), ["tranches 0 2"]);
      assertSame(await reader.picture(), good, "the last good picture");
      // Every other cell is as it was, and the bad one as it was typed.
      const now = await cells(reader);
      assert.equal(now[0][2], "much");
      assert.deepEqual(now.slice(1), rows.slice(1));

      // Other inputs work on the last good table meanwhile.
      await reader.slide("shut", 5);
      await reader.sentenceOtherThan(good.sentence);
      assert.equal((await cells(reader))[0][2], "much");

      await type(reader, "0 2", "99");
      await reader.until("the message goes", () => document.getElementById("error-tranches").textContent === "");
      assert.deepEqual(await invalid(reader), []);
      await reader.unharmed();
    });

    test(`${lang}: several bad rows, each with its message; eight in full`, async () => {
      await reader.open(PATH[lang]);
      const good = await reader.picture();
      const bad = Array.from({ length: 12 }, (_, index) => `Alpha\tbond\tx${index}\t5\t2030-06\tmaturity`);
      await paste(reader, ["Beta\tbond\t1\t5\t2030-06\tmaturity", ...bad].join("\n"), { scale: "billions" });
      const said = await reader.until("it is complained of", () => document.getElementById("error-tranches").textContent);
      for (const row of [2, 3, 9]) assert.ok(said.includes(lang === "en" ? `Row ${row}: Amount` : `${row}行目：「金額」`), said);
      assert.ok(said.includes(lang === "en" ? "And 4 more." : "ほかに4件。"), said);
      // Nothing lost: all rows are there, as they were pasted, and can be mended.
      const rows = await cells(reader);
      assert.equal(rows.length, 13);
      assert.equal(rows[12][2], "x11");
      assert.equal((await invalid(reader)).length, 12);
      assertSame((await reader.picture()).drawings, good.drawings);
      await paste(reader, "Beta\tbond\t1\t5\t2030-06\tmaturity", { scale: "billions" });
      await reader.sentenceOtherThan(good.sentence);
      assert.equal(await complaint(reader), "");
      await reader.unharmed();
    });

    test(`${lang}: rows are added and removed by keyboard; a table without rows is refused`, async () => {
      await reader.open(PATH[lang]);
      await paste(reader, "Alpha\tbond\t1\t5\t2030-06\tmaturity\nBeta\tloan\t2\t6\t2031-06\tevenly", { scale: "billions" });
      await (await reader.reach("[data-add=tranches]")).sendKeys(Key.ENTER);
      await reader.until("the row is there and has the cursor", () => document.activeElement.dataset.cell === "tranches 2 0");
      const started = await cells(reader);
      assert.equal(started.length, 3);
      let one;
      for (const index of [0, 1, 2]) {
        if (index === 2) one = await reader.picture();
        await (await reader.reach(`[data-remove="tranches 0"]`)).sendKeys(Key.ENTER);
        await reader.until("it is gone", (left) => document.querySelectorAll("#rows-tranches tr").length === left, 2 - index);
        const on = await reader.run(() => document.activeElement.dataset);
        assert.ok("remove" in on || "add" in on, "the keyboard goes on from there");
      }
      const said = await reader.until("it is complained of", () => document.getElementById("error-tranches").textContent);
      assert.match(said, lang === "en" ? /Debt table has no rows\. It takes 1 to \d+ rows\./ : /「.+」に行がありません。1～\d+行/);
      assertSame((await reader.picture()).drawings, one.drawings, "the last row is still drawn");
      await (await reader.reach("[data-add=tranches]")).sendKeys(Key.ENTER);
      await reader.until("there is a row again", () => document.querySelectorAll("#rows-tranches tr").length === 1);
      await reader.unharmed();
    });
  }

  decided("what spreadsheets copy: tabs, commas, semicolons, quotes, headings in any order", async () => {
    const expected = [["Firm, Inc.", "Bond", "1.5", "5.25", "2030-06", "At maturity"]];
    for (const [text, scale] of [
      ["Firm, Inc.\tBond\t1500\t5.25%\t2030-06\tAt maturity\r\n", "millions"],
      ['"Firm, Inc.",bond,"1,500,000",5.25,2030-06,maturity', "thousands"],
      ["repaid;due;rate;amount;kind;issuer\nmaturity;2030-06;5.25;1.5;bond;Firm, Inc.", "billions"],
      ["Issuer\tNotes\tDue\tAmount\tRate\tKind\tRepaid\nFirm, Inc.\tx\t2030-06\t$1.5B\t5.25\tbond\tmaturity", "dollars"],
    ]) {
      await reader.open(PATH.en);
      const said = await paste(reader, text, { scale });
      assert.ok(said.startsWith("1 row was taken: total $1.5bn, weighted average rate 5.25%."), `${text}: ${said}`);
      assert.equal(said.includes("Not used: Notes."), text.includes("Notes"));
      assert.deepEqual(await cells(reader), expected, text);
      assert.equal(await complaint(reader), "", text);
      assert.equal(await pastedText(reader), text.replaceAll("\r\n", "\n"), "it stays, to be taken otherwise");
    }
    await reader.unharmed();
  });

  decided("a row too many is complained of, not swallowed", async () => {
    await reader.open(PATH.en);
    const most = Number((await reader.run(() => document.getElementById("paste-help-tranches").textContent)).match(/At most (\d+) rows/)[1]);
    await paste(reader, "Alpha\tbond\t1\t5\t2030-06\tmaturity\n".repeat(most), { scale: "billions" });
    assert.equal(await complaint(reader), "");
    const full = await reader.picture();
    await reader.click("[data-add=tranches]");
    await reader.until("it is said", () => document.getElementById("error-tranches").textContent.includes("has too many rows"));
    assertSame(await reader.picture(), full);
    await reader.click(`[data-remove="tranches ${most}"]`);
    await reader.until("the message goes", () => document.getElementById("error-tranches").textContent === "");
    await reader.unharmed();
  });

  test("added below, and taken back by going back", async () => {
    await reader.open(PATH.en);
    const start = await reader.address();
    const rows = (await cells(reader)).length;
    await paste(reader, "Alpha\tbond\t1\t5\t2030-06\tmaturity", { replace: false, scale: "billions" });
    assert.equal((await cells(reader)).length, rows + 1);
    const address = await reader.addressWith("tranches");
    const picture = await reader.picture();
    await reader.travel("back", start);
    await reader.until("the rows are as they were", (rows) => document.querySelectorAll("#rows-tranches tr").length === rows, rows);
    await reader.travel("forward", address);
    await reader.until("the row is back", (rows) => document.querySelectorAll("#rows-tranches tr").length === rows, rows + 1);
    assertSame(await reader.picture(), picture);
  });

  decided("ten thousand rows, or none, are refused whole, at once", async () => {
    await reader.open(PATH.en);
    const before = [await reader.picture(), await cells(reader)];
    const many = "Alpha\tbond\t1\t5\t2030-06\tmaturity\n".repeat(10_000);
    for (const replace of [true, false]) {
      const said = await paste(reader, many, { replace });
      assert.match(said, /^These are 10000 rows and there is room for \d+; nothing was taken\.$/);
    }
    assert.equal((await pastedText(reader)).length, many.length, "it stays where it was pasted");
    // The page answers as before.
    assertSame([await reader.picture(), await cells(reader)], before);
    await reader.slide("shut", 7);
    await reader.sentenceOtherThan(before[0].sentence);
    assert.equal(await paste(reader, "  \n\n"), "There is nothing to take: paste rows first.");
    assert.equal(await paste(reader, "x".repeat(2_000_001)), "The text is longer than 2 MB; nothing was taken.");
    await reader.unharmed();
  });

  decided("what is no table is refused whole; what is partly wrong stays in the box as well", async () => {
    await reader.open(PATH.en);
    const before = await cells(reader);
    assert.match(await paste(reader, "hello world"), /No row has a number where the table wants one; nothing was taken/);
    assert.deepEqual(await cells(reader), before);
    assert.equal(await pastedText(reader), "hello world");
    const half = "Alpha\tbond\t1\t5\t2030-06\tmaturity\nBeta\tbond\t2\tmuch\t2031-06\tmaturity";
    assert.match(await paste(reader, half, { scale: "billions" }), /^The rows are in the table; a note above it says what is wrong\. What can be read: total \$3bn, /);
    assert.equal(await pastedText(reader), half);
    assert.match(await complaint(reader), /^Row 2: Rate is not a number/);
    // The file has the last good table, and says so.
    await reader.click("#save");
    await reader.until("it is said", () => document.getElementById("file-error").textContent.startsWith("What is marked as wrong is not in the file"));
    await reader.unharmed();
  });

  test("rows pasted into a cell are rows", async () => {
    await reader.open(PATH.en);
    const rows = (await cells(reader)).length;
    await reader.run(() => {
      document.getElementById("scale-tranches").value = "billions";
      const data = new DataTransfer();
      data.setData("text/plain", "Alpha\tbond\t1\t5\t2030-06\tmaturity\nBeta\tbond\t2\t5\t2031-06\tmaturity\n");
      const cell = document.querySelector('[data-cell="tranches 0 0"]');
      const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
      // Firefox gives the event a clipboard of its own.
      if (paste.clipboardData.getData("text/plain") === "") paste.clipboardData.setData("text/plain", data.getData("text/plain"));
      cell.dispatchEvent(paste);
    });
    await reader.until("they are there", (rows) => document.querySelectorAll("#rows-tranches tr").length === rows, rows + 2);
    assert.deepEqual((await cells(reader)).slice(-2).map((row) => row[0]), ["Alpha", "Beta"]);
  });

  for (const [lang, words] of Object.entries({
    en: { ask: "What are the amounts in?", millions: /^millions: total \$14\.2bn, weighted average rate 6\.95%$/, taken: "2 rows were taken: total $14.2bn, weighted average rate 6.95%.", billions: /^dollars/, small: "total $14,200" },
    ja: { ask: "金額の単位はどれですか。", millions: /^百万ドル：合計142億ドル、加重平均金利6\.95％$/, taken: "2行を取り込みました（合計142億ドル、加重平均金利6.95％）。", billions: /^ドル/, small: "合計1万4200ドル" },
  })) {
    decided(`${lang}: what has two meanings is asked, with what the rows would come to, and can be taken otherwise afterwards`, async () => {
      await reader.open(PATH[lang]);
      const before = await cells(reader);
      const text = "A\tbond\t1,500\t6.5\t2030-06\tmaturity\nB\tbond\t12,700\t7\t2030-06\tmaturity";
      assert.ok((await paste(reader, text)).startsWith(words.ask));
      assert.deepEqual(await cells(reader), before, "nothing is taken yet");
      const labels = () => reader.run(() => [...document.querySelectorAll("[data-answer]")].map((button) => button.textContent));
      const answer = async (meant) => {
        const index = (await labels()).findIndex((label) => meant.test(label));
        assert.ok(index >= 0, `${meant} in ${await labels()}`);
        await reader.click(`[data-answer="tranches ${index}"]`);
      };
      await reader.until("the keyboard is there", () => document.activeElement.id === "pasted-tranches");
      assert.match((await labels())[0], words.millions, "what fits best comes first");
      await answer(words.millions);
      const said = () => reader.run(() => document.getElementById("pasted-tranches").textContent);
      await reader.until("they are taken", (words) => document.getElementById("pasted-tranches").textContent === words, words.taken);
      assert.deepEqual((await cells(reader)).map((row) => row[0]), ["A", "B"]);
      assert.equal(await pastedText(reader), text);
      // The other unit, from the same text.
      await paste(reader, text);
      await answer(words.billions);
      await reader.until("they are taken", (small) => document.getElementById("pasted-tranches").textContent.includes(small), words.small);
      assert.equal((await cells(reader)).length, 2, await said());
      await reader.unharmed();
    });
  }

  test("a column pasted into a cell goes down from there; what there is no room for is refused and kept", async () => {
    await reader.open(PATH.en);
    const before = await cells(reader);
    const into = (place, text) =>
      reader.run((place, text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
        // Firefox gives the event a clipboard of its own.
        if (paste.clipboardData.getData("text/plain") === "") paste.clipboardData.setData("text/plain", text);
        document.querySelector(`[data-cell="tranches ${place}"]`).dispatchEvent(paste);
      }, place, text);
    await into("1 3", "4.5\n5\n5.5%\n6\n6.25\n");
    await reader.until("it is said", () => document.getElementById("pasted-tranches").textContent.startsWith("5 rows were taken"));
    const after = await cells(reader);
    assert.deepEqual(after.slice(1, 6).map((row) => row[3]), ["4.5", "5", "5.5", "6", "6.25"]);
    assert.deepEqual(after.map((row) => row.toSpliced(3, 1)), before.map((row) => row.toSpliced(3, 1)));
    await into(`${before.length - 1} 3`, "4.5\n5\n");
    await reader.until("it is refused", () => document.getElementById("pasted-tranches").textContent.includes("there is room for 1"));
    assert.deepEqual(await cells(reader), after);
    assert.equal(await pastedText(reader), "4.5\n5\n");
    await reader.unharmed();
  });

  decided("hostile words are words", async () => {
    const hostile = "<img src=x onerror=\"window.owned=1\">'&\u202e*_~";
    await reader.open(PATH.en);
    await paste(reader, `${hostile}\tbond\t1\t5\t2030-06\tmaturity\n</td><script>window.owned=2</script>\t<b>\t1\t5\t2030-06\tmaturity`, { scale: "billions" });
    const rows = await cells(reader);
    assert.equal(rows.length, 2);
    assert.equal(rows[1][1], "<b>", "a choice that there is not stays as it was pasted");
    await type(reader, "1 1", "Bond");
    await reader.run(() => {
      const choice = document.querySelector('[data-cell="tranches 1 1"]');
      choice.value = "Bond";
      choice.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await reader.painted();
    assert.equal(await reader.run(() => window.owned ?? null), null);
    assert.equal((await reader.driver.findElements(By.css("#rows-tranches img, #rows-tranches script, .drawing img"))).length, 0);
    await reader.unharmed();
  });

  test("a table of one's own is in the address, and the address brings it back", async () => {
    await reader.open(PATH.en);
    await paste(reader, "Ａ社*_~ & “b”\tbond\t1.25\t5\t2030-06\tmaturity\nBeta\tloan\t2\t6.5\t2031-06\tevenly", { scale: "billions" });
    await reader.settled();
    const [rows, picture] = [await cells(reader), await reader.picture()];
    const address = await reader.addressWith("tranches");
    await reader.driver.get("about:blank");
    await reader.driver.get(address);
    await reader.ready();
    assert.deepEqual(await cells(reader), rows);
    assertSame(await reader.picture(), picture);
    // The same table in the other language.
    await reader.driver.get(address.replace("/en/", "/ja/"));
    await reader.ready();
    const japanese = await cells(reader);
    assert.deepEqual(japanese.map((row) => row[0]), rows.map((row) => row[0]));
    assert.equal(japanese[0][2], "12.5");
  });

  decided("a link with a bad row says which, and shows the others; without any other the page has the default", async () => {
    const notices = () => reader.run(() => document.getElementById("notices").textContent);
    for (const [lang, row, left] of [["en", "Row 2: Amount is out of range", "“1e99” was given"], ["ja", "2行目：「金額」が範囲の外です", "指定は「1e99」でした"]]) {
      await reader.open(PATH[lang]);
      const usual = await cells(reader);
      await reader.open(`${PATH[lang]}?v=1&tranches=A_bond_1e9_0.05_2030-06_maturity*B_bond_1e99_0.05_2030-06_maturity*C_bond_1e9_0.05_2030-06_maturity`);
      const said = await notices();
      assert.ok(said.includes(row) && said.includes(left), said);
      assert.deepEqual((await cells(reader)).map(([issuer]) => issuer), ["A", "C"]);
      await reader.open(`${PATH[lang]}?v=1&tranches=A_bond_1e9_0.05_2030-06_maturit`);
      assert.ok((await notices()).includes(lang === "en" ? "Row 1" : "1行目"), await notices());
      assert.deepEqual(await cells(reader), usual);
    }
  });

  test("a table with one bad cell outlasts a reload and the way to the other language", async () => {
    await reader.open(PATH.en);
    await type(reader, "0 0", "My own & <b>");
    await type(reader, "3 2", "lots");
    await reader.click("[data-remove='tranches 57']");
    await reader.until("it is complained of", () => document.getElementById("error-tranches").textContent.includes("Row 4"));
    const before = await cells(reader);
    await reader.reload();
    await reader.until("it is complained of again", () => document.getElementById("error-tranches").textContent.includes("Row 4"));
    assert.deepEqual(await cells(reader), before);
    assert.deepEqual(await invalid(reader), ["tranches 3 2"]);
    await reader.click('.languages a[hreflang="ja"]');
    await reader.until("it is complained of in Japanese", () => document.documentElement.lang === "ja" && document.getElementById("error-tranches").textContent.includes("4行目"));
    const japanese = await cells(reader);
    assert.equal(japanese.length, before.length);
    assert.deepEqual(japanese.map((row) => row[0]), before.map((row) => row[0]));
    assert.deepEqual([japanese[3][2], Number(japanese[1][2])], ["lots", 10 * Number(before[1][2])], "amounts are in 億");
    await type(reader, "3 2", "71");
    await reader.until("nothing is wrong", () => document.getElementById("error-tranches").textContent === "");
    await reader.until("the address has it", () => location.href.includes("_7.1e9_"));
    await reader.reload();
    assert.equal((await cells(reader))[3][2], "71");
    assert.deepEqual(await invalid(reader), []);
    await reader.unharmed();
  });
});
