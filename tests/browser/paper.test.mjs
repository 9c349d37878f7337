// On paper: all of every table, nothing cut off, dark letters on white, what it rests on; nothing to press.

import { test } from "node:test";
import { assert, assertSame, suite } from "./support.mjs";

/** What is printed on, less margins of a centimetre, in CSS pixels. */
const SHEETS = { A4: 718, Letter: 740 };

/** As on a sheet so wide, until `body` is done. */
const onPaper = (reader, width, body) =>
  reader.withViewport(width, 1_000, async () => {
    await reader.devtools("Emulation.setEmulatedMedia", { media: "print" });
    try {
      await reader.until("the page is one of paper", () => matchMedia("print").matches);
      await reader.painted();
      return await body();
    } finally {
      await reader.devtools("Emulation.setEmulatedMedia", { media: "" });
    }
  });

/** In the page: what sticks out, and fields that are too narrow for what stands in them. */
function cut() {
  const wide = document.documentElement.clientWidth;
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".hidden, .skip, noscript, svg") || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`;
    if (box.right > wide + 1 || box.left < -1) found.push(`${name} reaches from ${box.left} to ${box.right} of ${wide}`);
    if (element.matches("input") && element.scrollWidth > element.clientWidth + 1) found.push(`“${element.value}” is cut off: ${element.scrollWidth} in ${element.clientWidth}`);
    const style = getComputedStyle(element);
    if (/auto|scroll|hidden|clip/.test(style.overflowY + style.overflowX) && element.scrollHeight > element.clientHeight + 1 && !element.matches("input, select")) found.push(`${name} is cut off: ${element.scrollHeight} in ${element.clientHeight}`);
  }
  return found;
}

/** In the page: the colours of what stands on the paper and in its drawings. */
function colours() {
  const of = (selector, name) => [...document.querySelectorAll(selector)].filter((found) => found.checkVisibility()).map((found) => getComputedStyle(found)[name]);
  return {
    background: of("html, body, .picture, .sheet thead th, .headline", "backgroundColor"),
    text: of("h1, h2, .sentence, .condition, .summary, td, th, .headline dd", "color"),
    fills: of(".drawing svg *", "fill"),
    strokes: of(".drawing svg *", "stroke"),
  };
}

const LIT = ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"];

suite("paper", { devtools: true }, (reader, _, { pages }) => {
  for (const lang of ["en", "ja"]) {
    for (const [name, width] of Object.entries(SHEETS)) {
      test(`${lang}, ${name}: every row and column of the table of debts`, async () => {
        await reader.open(`${lang}/maturity-wall/?v=1&shut=0.25`);
        await onPaper(reader, width, async () => {
          const sheet = await reader.run(() => {
            const sheet = document.querySelector(".sheet");
            const { top, bottom } = sheet.getBoundingClientRect();
            const rows = [...document.querySelectorAll("#rows-tranches tr")];
            const inside = rows.filter((row) => row.getBoundingClientRect().top >= top && row.getBoundingClientRect().bottom <= bottom + 1);
            const frames = [...sheet.querySelectorAll("input, select")].map((field) => getComputedStyle(field)).filter((style) => style.borderTopWidth !== "0px" || style.appearance !== "none");
            const columns = [...sheet.querySelectorAll("thead th")].filter((cell) => cell.checkVisibility()).length;
            return { rows: rows.length, inside: inside.length, overflow: getComputedStyle(sheet).overflowY, frames: frames.length, columns };
          });
          assert.ok(sheet.rows > 50, JSON.stringify(sheet));
          assert.deepEqual(sheet, { rows: sheet.rows, inside: sheet.rows, overflow: "visible", frames: 0, columns: 8 });
          assert.deepEqual(await reader.run(cut), []);
        });
        await reader.unharmed();
      });
    }
  }

  test("pages of every kind fit on both sheets", async () => {
    for (const path of [...pages.map((page) => page.path), "en/", "ja/", "en/newsroom/", "ja/about/"]) {
      await reader.driver.get(reader.url(path));
      await reader.until("it is there", () => document.querySelector("footer.site"));
      for (const width of Object.values(SHEETS)) await onPaper(reader, width, async () => assert.deepEqual(await reader.run(cut), [], path));
    }
  });

  test("light, whatever the theme", async () => {
    for (const path of ["en/refinancing/", "en/"]) {
      await reader.open(path);
      const chosen = {};
      for (const theme of ["light", "dark", null]) {
        await reader.run((theme) => (theme ? document.documentElement.setAttribute("data-theme", theme) : document.documentElement.removeAttribute("data-theme")), theme);
        await reader.withViewport(SHEETS.A4, 1_000, async () => {
          await reader.devtools("Emulation.setEmulatedMedia", { media: "print", features: [{ name: "prefers-color-scheme", value: theme ?? "dark" }] });
          await reader.until("the page is one of paper", () => matchMedia("print").matches);
          chosen[theme ?? "system"] = await reader.run(colours);
          await reader.devtools("Emulation.setEmulatedMedia", { media: "", features: [] });
        });
      }
      assert.ok(chosen.light.fills.length > 30 && chosen.light.text.length > 10, path);
      assertSame(chosen.dark, chosen.light, `${path}: dark by hand`);
      assertSame(chosen.system, chosen.light, `${path}: dark by the system`);
      for (const background of chosen.dark.background) assert.ok(LIT.includes(background), background);
      for (const colour of chosen.dark.text) {
        const [red, green, blue] = colour.match(/\d+/g).map(Number);
        assert.ok(red + green + blue < 450, `${path}: letters of ${colour}`);
      }
    }
  });

  for (const lang of ["en", "ja"]) {
    test(`${lang}: what it rests on is there, and nothing to press`, async () => {
      await reader.open(`${lang}/hurdle/?v=1&k=5e12`);
      const label = await reader.run(() => document.querySelector('label[for="in-k"]').textContent);
      await reader.run(() => dispatchEvent(new Event("beforeprint")));
      await onPaper(reader, SHEETS.A4, async () => {
        const page = await reader.run(() => {
          const shown = (selector) => [...document.querySelectorAll(selector)].filter((found) => found.checkVisibility());
          const text = (selector) => shown(selector).map((found) => found.textContent).join(" ");
          return {
            press: shown("header.site nav, header.site select, .inputs, .presets, input[type=range], button:not(.turns button), .next, dialog").map((found) => found.outerHTML.slice(0, 80)),
            condition: text(".condition"),
            changes: text("#changes"),
            address: text("#address"),
            breaks: [...new Set(shown("figure").map((found) => getComputedStyle(found).breakInside))],
          };
        });
        assert.deepEqual(page.press, []);
        assert.match(page.condition, lang === "en" ? /sources to .*20\d\d/ : /20\d\d年.*までの資料/);
        assert.ok(page.changes.includes(label), page.changes);
        assert.equal(page.address, reader.url(`${lang}/hurdle/?v=1&k=5e12`));
        assert.deepEqual(page.breaks, ["avoid"]);
      });
      await reader.unharmed();
    });
  }

  test("from a phone too, the leading chart is wide and of the present inputs", async () => {
    const leading = () => document.querySelector("figure.leading .only-wide .drawing").innerHTML;
    let printed;
    await reader.withViewport(360, 800, async () => {
      await reader.open("en/hurdle/");
      await reader.slide("k", 80);
      await reader.settled();
      const before = await reader.run(leading);
      await reader.run(() => dispatchEvent(new Event("beforeprint")));
      await reader.painted();
      printed = await reader.run(leading);
      assert.notEqual(printed, before);
      await reader.run(() => dispatchEvent(new Event("afterprint")));
    });
    const address = await reader.address();
    await reader.withViewport(1280, 900, async () => {
      await reader.open(new URL(address).pathname.slice(1) + new URL(address).search);
      assert.equal(printed, await reader.run(leading));
    });
  });

  test("a real print: whole tables take more sheets, and the page is as before", async () => {
    await reader.open("en/maturity-wall/");
    const before = await reader.picture();
    const { data } = await reader.devtools("Page.printToPDF", { printBackground: false, paperWidth: 8.27, paperHeight: 11.69 });
    const pdf = Buffer.from(data, "base64").toString("latin1");
    assert.ok(pdf.startsWith("%PDF"));
    const sheets = pdf.match(/\/Type\s*\/Page\b/g).length;
    assert.ok(sheets >= 4 && sheets <= 20, `${sheets} sheets`);
    assert.equal(await reader.run(() => document.getElementById("address").textContent), reader.url("en/maturity-wall/"));
    assertSame(await reader.picture(), before);
    await reader.unharmed();
  });

  test("an embedded chart: the picture, its condition and the address of the calculator", async () => {
    for (const lang of ["en", "ja"]) {
      await reader.driver.get(reader.url(`${lang}/hurdle/embed/ramp/?v=1&k=5e12&controls=all&theme=dark`));
      await reader.until("the chart answers", () => document.documentElement.hasAttribute("data-ready") && !document.documentElement.hasAttribute("data-pending"));
      await onPaper(reader, SHEETS.A4, async () => {
        assert.deepEqual(await reader.run(cut), []);
        const { background, fields, address } = await reader.run(() => ({
          background: getComputedStyle(document.querySelector(".picture")).backgroundColor,
          fields: [...document.querySelectorAll("input, button")].filter((found) => found.checkVisibility()).length,
          address: getComputedStyle(document.getElementById("full"), "::after").content,
        }));
        assert.equal(background, LIT[0]);
        assert.equal(fields, 0);
        assert.ok(address.includes("/hurdle/?v=1&k=5e12"), address);
      });
    }
  });
});
