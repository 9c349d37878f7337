// WCAG 2.2 AA, as far as a program can tell: axe-core, and what axe does not look at.

import { test } from "node:test";
import { Key, assert, axe, cramped, laidOut, suite } from "./support.mjs";

/** Pieces of text that lie upon each other. */
async function overlapping(reader) {
  await laidOut(reader);
  return reader.run(() => {
    // At the top, what sticks to the window's edge is in its own place.
    window.scrollTo({ top: 0, behavior: "instant" });
    const leaves = [...document.querySelectorAll("header a, header select, h1, h2, .lead, .sentence, .headline dt, .headline dd, .summary, .readout, .inputs label, .inputs .unit, .inputs input, .inputs select, .inputs button, .help, .credit, legend")]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest(".hidden"));
    const boxes = leaves.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const found = [];
    for (let a = 0; a < boxes.length; a += 1) {
      for (let b = a + 1; b < boxes.length; b += 1) {
        const [one, two] = [boxes[a], boxes[b]];
        if (one.element.contains(two.element) || two.element.contains(one.element)) continue;
        const x = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const y = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (x > 2 && y > 2) found.push(`“${one.element.textContent.slice(0, 30)}” and “${two.element.textContent.slice(0, 30)}”`);
      }
    }
    return found;
  });
}

suite("access", {}, (reader, engine, { kinds, pages }) => {
  // What axe looks at is the same in every engine but for its colours: one page elsewhere. What is said of a model has the
  // colours of all others: in one theme by turns.
  for (const [index, page] of (engine.full ? pages : kinds.slice(0, 1)).entries()) {
    const themes = kinds.includes(page) ? ["light", "dark"] : [["light", "dark"][index % 2]];

    test(`${page.name}: axe finds nothing, in ${themes.join(" and ")}, nor while something is wrong`, async () => {
      for (const theme of themes) {
        await reader.open(`${page.path}?theme=${theme}&zzz=1`);
        await reader.run(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await reader.enter(page.slider, "abc");
        await reader.slide(page.other, 10);
        await reader.settled();
        assert.deepEqual(await axe(reader), [], theme);
      }
      await reader.consoleErrors();
    });
  }

  for (const page of pages) {
    test(`${page.name}: 320 px wide without sideways scrolling`, async () => {
      await reader.withViewport(320, 640, async () => {
        await reader.open(page.path);
        await reader.slide(page.slider, 3);
        await reader.enter(page.other, "nonsense");
        await reader.settled();
        assert.deepEqual(await cramped(reader), []);
        assert.deepEqual(await overlapping(reader), []);
        // Tables scroll within themselves, and the keyboard can scroll them; presets by what is focused.
        const stuck = await reader.run(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
          return [...document.querySelectorAll(".scroll")]
            .filter((box) => box.scrollWidth > box.clientWidth && box.tabIndex < 0 && !box.querySelector("button"))
            .map((box) => box.id || box.parentElement.parentElement.id);
        });
        assert.deepEqual(stuck, [], "scrolled by pointer only");
        assert.ok((await reader.run(() => document.documentElement.scrollWidth)) <= 320);
      });
    });
  }

  for (const page of kinds) {
    /** In one language is enough. */
    const isFirst = kinds.find(({ id }) => id === page.id) === page;

    if (isFirst && (engine.full || page === kinds[0])) test(`${page.name}: axe finds nothing before the program has come, nor on a phone`, async () => {
      await reader.withEarlyScript("delete window.WebAssembly;", async () => {
        await reader.driver.get(reader.url(page.path));
        await reader.until("it says so", () => !document.getElementById("no-wasm").hidden);
        assert.deepEqual(await axe(reader), []);
      });
      await reader.consoleErrors();
      await reader.withViewport(360, 740, async () => {
        await reader.open(page.path);
        // Of what is not laid out, axe measures places that nobody sees.
        await laidOut(reader);
        assert.deepEqual(await axe(reader), []);
      });
    });

    if (isFirst) test(`${page.name}: on a phone no lever lies under the picture that stays`, async () => {
      for (const height of [660, 844]) {
        await reader.withViewport(390, height, async () => {
          await reader.open(page.path);
          for (const key of await reader.run(() => [...document.querySelectorAll(".inputs [data-slider]")].filter((slider) => slider.checkVisibility() && !slider.closest("details")).map((slider) => slider.dataset.slider))) {
            const slider = await reader.reach(`[data-slider="${key}"]`);
            const hit = await reader.run((slider) => {
              const box = slider.getBoundingClientRect();
              const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              return found === slider || `${found?.tagName} ${found?.className}`;
            }, slider);
            assert.equal(hit, true, `${key} at ${height} px`);
          }
        });
      }
    });

    test(`${page.name}: targets of 24 px`, async () => {
      for (const width of [360, 1280]) {
        await reader.withViewport(width, 800, async () => {
          await reader.open(page.path);
          await reader.slide(page.slider, 3);
          await reader.until("a reset is offered", () => !document.getElementById("reset-all").hidden);
          const small = await reader.run(() =>
            [...document.querySelectorAll("header a, button, select, input, summary, .scrub")]
              .filter((element) => element.getClientRects().length > 0)
              .map((element) => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.width < 24 || box.height < 24)
              .map(({ element, box }) => `${element.tagName} ${element.textContent.slice(0, 20)} ${element.id}: ${box.width} × ${box.height}`),
          );
          assert.deepEqual(small, [], `${width} px`);
        });
      }
    });

    // The languages have the same order.
    if (isFirst) test(`${page.name}: Tab reaches everything, in order, in sight, and can be seen`, async () => {
      // Every page has the same frame: one is walked at both widths and both ways.
      const isWhole = page.id === "hurdle";
      for (const width of isWhole ? [360, 1280] : [360]) {
        await reader.withViewport(width, 700, async () => {
          await reader.open(page.path);
          await reader.run(() => {
            document.documentElement.style.scrollBehavior = "auto";
            window.scrollTo(0, 0);
            const expected = [...document.querySelectorAll("a[href], button, select, input, summary, [tabindex='0']")].filter(
              (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && !element.disabled && element.tabIndex >= 0,
            );
            expected.forEach((element, index) => { element.dataset.order = index; });
            window.expected = expected.length;
          });
          const total = await reader.run(() => window.expected);
          assert.ok(total > 40, `${total} places`);
          const look = () => {
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const box = element.getBoundingClientRect();
            // A point of it that is in the window and not covered by something else.
            const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
            const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
            let free = false;
            for (const part of [0.1, 0.5, 0.9]) {
              for (const across of [0.05, 0.5, 0.95]) {
                const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * part);
                if (hit && (element.contains(hit) || hit.contains(element) && hit.tagName === "LABEL")) free = true;
              }
            }
            return { order: Number(element.dataset.order), name: `${element.tagName} ${element.dataset.input ?? element.dataset.slider ?? element.dataset.preset ?? element.textContent.slice(0, 30)}`, free, scrolls: element.dataset.order === undefined && /auto|scroll/.test(style.overflowX + style.overflowY), outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
          };
          const trouble = [];
          const walk = async (way, orders) => {
            for (const order of orders) {
              await reader.driver.actions().sendKeys(Key.TAB).perform();
              let seen = await reader.run(look);
              // In Firefox a box that scrolls is a place of its own, also where what is in it can be reached.
              if (seen.scrolls) {
                if (!seen.outline) trouble.push(`${seen.name}: the focus can't be seen`);
                await reader.driver.actions().sendKeys(Key.TAB).perform();
                seen = await reader.run(look);
              }
              // A browser may scroll to it some frames later.
              for (let frame = 0; !seen.free && frame < 50; frame += 1) {
                await reader.painted();
                seen = await reader.run(look);
              }
              if (seen.order !== order) trouble.push(`${seen.name}: is ${seen.order}, should be ${order}`);
              if (!seen.outline) trouble.push(`${seen.name}: the focus can't be seen`);
              if (!seen.free) trouble.push(`${seen.name}: is covered (${way}, ${width} px)`);
              if (trouble.length > 8) return;
            }
          };
          await reader.driver.actions().sendKeys(Key.TAB).perform();
          assert.equal((await reader.run(look)).order, 0, "the first is the way to the answer");
          const up = Array.from({ length: total - 1 }, (_, index) => index + 1);
          await walk("onwards", up);
          if (isWhole) {
            const down = up.slice(0, -1).reverse();
            await reader.driver.actions().keyDown(Key.SHIFT).perform();
            await walk("backwards", down);
            await reader.driver.actions().keyUp(Key.SHIFT).perform();
          }
          assert.deepEqual(trouble, []);
        });
      }
    });

    // WebKit has no forced colours.
    if (engine.forcedColours) test(`${page.name}: forced colours leave controls and charts visible`, async () => {
      for (const scheme of ["light", "dark"]) {
        await reader.withMedia({ "forced-colors": "active", "prefers-color-scheme": scheme }, async () => {
          await reader.open(page.path);
          await reader.slide(page.slider, 20);
          await laidOut(reader);
          const trouble = await reader.run(() => {
            const found = [];
            for (const details of document.querySelectorAll("details")) details.open = true;
            document.getElementById("share").showModal();
            if (!matchMedia("(forced-colors: active)").matches) return ["not emulated"];
            const edge = (element) => {
              const style = getComputedStyle(element);
              return element.type === "range" || element.type === "checkbox" ? style.visibility === "visible" && style.appearance !== "none" : style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1;
            };
            for (const element of document.querySelectorAll("button, select, input")) {
              // What is said or offered only when there is something to say or offer.
              if (element.closest("[hidden]")) continue;
              const box = element.getBoundingClientRect();
              // A file is chosen through the label that covers its field.
              const seen = element.type === "file" ? element.parentElement : element;
              if (box.width < 1 || box.height < 1 || !edge(seen)) found.push(element.outerHTML.slice(0, 80));
            }
            const luminance = (colour) => {
              const parts = colour.match(/[\d.]+/g).slice(0, 3).map((part) => { const value = part / 255; return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4; });
              return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
            };
            const contrast = (one, two) => { const [a, b] = [luminance(one), luminance(two)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
            for (const picture of document.querySelectorAll(".picture")) {
              const paper = getComputedStyle(picture).backgroundColor;
              const words = [...picture.querySelectorAll(".drawing text")].slice(0, 4);
              for (const word of words) {
                // The key of a map stands on its own colours: what was filled last before a word, and around it.
                const box = word.getBBox();
                const middle = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
                const isUnder = (path) => path.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING && getComputedStyle(path).fill !== "none" && path.isPointInFill(middle);
                const under = [...word.closest("svg").querySelectorAll("path")].filter(isUnder).at(-1);
                const background = under ? getComputedStyle(under).fill : paper;
                const ratio = contrast(getComputedStyle(word).fill, background);
                if (ratio < 4.5) found.push(`${word.textContent}: ${ratio} upon ${background}`);
              }
            }
            return found;
          });
          assert.deepEqual(trouble, [], scheme);
        });
      }
    });
  }

  // WebKit can't be told how large letters are.
  if (engine.largeLetters) test("letters twice as large cut nothing off", async () => {
    await reader.elsewhere({ fontSize: 32 }, async (other) => {
      for (const page of kinds) {
        for (const width of [640, 1280]) {
          await other.withViewport(width, 900, async () => {
            await other.open(page.path);
            assert.equal(await other.run(() => getComputedStyle(document.documentElement).fontSize), "32px");
            await other.enter(page.slider, "abc");
            await other.settled();
            assert.deepEqual(await cramped(other), [], `${page.name}, ${width} px`);
            assert.deepEqual(await overlapping(other), [], `${page.name}, ${width} px`);
          });
        }
      }
    });
  });

  test("reduced motion: nothing moves by itself", async () => {
    await reader.withMedia({ "prefers-reduced-motion": "reduce" }, async () => {
      await reader.open("en/hurdle/");
      await reader.slide("k", 20);
      const moving = await reader.run(() => ({
        animations: document.getAnimations().length,
        scrolling: getComputedStyle(document.documentElement).scrollBehavior,
        transitions: [...document.querySelectorAll("*")].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0).length,
      }));
      assert.deepEqual(moving, { animations: 0, scrolling: "auto", transitions: 0 });
    });
  });

  test("the way to the answer leads there", async () => {
    await reader.open("en/hurdle/");
    await reader.slide("k", 20);
    await reader.addressWith("k");
    const shown = await reader.picture();
    await reader.driver.actions().sendKeys(Key.TAB, Key.ENTER).perform();
    await reader.run(() => document.querySelector(".skip").focus());
    await reader.driver.actions().sendKeys(Key.ENTER).perform();
    await reader.until("the answer is the target", () => location.hash === "#answer");
    assert.deepEqual((await reader.picture()).sentence, shown.sentence);
    await reader.slide("k", 21);
    await reader.until("the address follows", (former) => document.getElementById("sentence").textContent !== former, shown.sentence);
    await reader.unharmed();
  });
});
