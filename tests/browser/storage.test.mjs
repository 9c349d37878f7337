// What the browser keeps for the page may be anything, be full, be wiped or be forbidden: the page goes on, and a choice
// lasts as long as the page.

import { test } from "node:test";
import { assert, sample, suite } from "./support.mjs";
import { article, nth, serveHost, within } from "./host.mjs";
import { TEXTS, goesOn, harmless, undisturbed } from "./hostile.mjs";
import { withPublished } from "./publish.mjs";

const choose = (reader, theme) =>
  reader.run((theme) => {
    const field = document.getElementById("theme");
    field.value = theme;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return document.documentElement.getAttribute("data-theme");
  }, theme);

/** Opens a file of another calculator, which that one's page would take. */
const openForeign = (reader, model) =>
  reader.run((model) => {
    const data = new DataTransfer();
    data.items.add(new File([JSON.stringify({ calculator: "buying-time", version: 1, model, inputs: {} })], "inputs.json"));
    const field = document.getElementById("open");
    field.files = data.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, model);

const fileError = () => document.getElementById("file-error").textContent;

/** The open page may keep nothing, and does without. */
async function assertForbidden(reader) {
  await reader.ready();
  const thrown = await reader.run(() => {
    try {
      return String(localStorage.length);
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(thrown, "SecurityError");
  assert.equal(await choose(reader, "dark"), "dark");
  await openForeign(reader, "hurdle");
  assert.match(await reader.until("it is said", fileError), /another calculator, “hurdle”: open it on that page/);
  await goesOn(reader, "shut");
  assert.equal(await reader.run(() => document.documentElement.getAttribute("data-theme")), "dark");
  await reader.unharmed();
}

suite("storage", {}, (reader, engine) => {
  test("whatever is kept there, it is a theme that we know or none", async () => {
    const usual = await undisturbed(reader, () => reader.open("en/hurdle/"));
    // A reload each takes its time: every other text, and the longest.
    for (const [name, text] of Object.entries(TEXTS).filter(([, text], index) => index % 2 === 0 || text.length > 1_000)) {
      await reader.run((sent) => {
        localStorage.setItem("theme", JSON.parse(sent));
        sessionStorage.setItem("buying-time-file", JSON.parse(sent));
        sessionStorage.setItem("drafts hurdle", JSON.parse(sent));
      }, JSON.stringify(text));
      await reader.reload();
      assert.deepEqual(await reader.run(() => [document.documentElement.getAttribute("data-theme"), document.getElementById("theme").value]), [null, "auto"], name);
      // A file that waits for the page is no file of ours: that is said, and it waits no more.
      assert.match(await reader.run(fileError), /nothing was changed/, name);
      assert.equal(await reader.run(() => sessionStorage.getItem("buying-time-file")), null, name);
      await harmless(reader, usual, name);
    }
    await reader.run(() => localStorage.clear());
    await goesOn(reader, "k");
    await reader.unharmed();
  });

  test("whatever is kept of unfinished work, no value moves and no text becomes more than text", async () => {
    for (const path of ["en/hurdle/", "ja/maturity-wall/"]) {
      const usual = await undisturbed(reader, () => reader.open(path));
      const before = await reader.sentence();
      const id = path.split("/")[1];
      for (const [name, text] of sample(engine, Object.entries(TEXTS))) {
        await reader.run(
          (sent, id) => {
            // More would not go in.
            const text = JSON.parse(sent).toWellFormed().slice(0, 100_000);
            const entry = new URLSearchParams([["v", "1"], ["at", "en "], ["field", "k"], ["text", text], ["field", text], ["text", text], ["table", "tranches"]]);
            for (let row = 0; row < 2; row += 1) {
              entry.append("row", "");
              for (let cell = 0; cell < 6; cell += 1) entry.append("cell", text);
            }
            sessionStorage.setItem(`drafts ${id}`, entry.toString());
          },
          JSON.stringify(text),
          id,
        );
        await reader.reload();
        assert.equal(await reader.sentence(), before, name);
        if (id === "hurdle") await harmless(reader, usual, name);
        const made = await reader.run(() => [window.hacked, document.querySelectorAll(".editor :is(script, img, b, iframe, textarea:not([id^=paste]))").length]);
        assert.deepEqual(made, [null, 0], name);
      }
      await reader.run(() => sessionStorage.clear());
    }
    await reader.unharmed();
  });

  test("an embedded chart keeps nothing", async () => {
    await reader.driver.get(reader.url("en/hurdle/embed/ramp/?controls=all"));
    await reader.until("the chart answers", () => document.documentElement.hasAttribute("data-ready"));
    await reader.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await reader.enter("k", "abc");
    await reader.until("it is complained of", () => document.getElementById("error-k").textContent !== "");
    await reader.reload();
    assert.deepEqual(await reader.run(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []]);
    assert.equal((await reader.complaint("k")).invalid, null);
  });

  test("wiped under the page", async () => {
    await reader.open("en/hurdle/");
    assert.equal(await choose(reader, "dark"), "dark");
    assert.equal(await reader.run(() => localStorage.getItem("theme")), "dark");
    await reader.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await goesOn(reader, "k");
    assert.equal(await reader.run(() => document.documentElement.getAttribute("data-theme")), "dark");
    assert.equal(await choose(reader, "light"), "light");
    assert.equal(await reader.run(() => localStorage.getItem("theme")), "light");
    await reader.run(() => localStorage.clear());
    await reader.unharmed();
  });

  test("full", async () => {
    await reader.open("en/hurdle/");
    await reader.run(() => {
      for (const storage of [localStorage, sessionStorage]) {
        storage.clear();
        for (let size = 1 << 22; size > 0; size >>= 1) {
          try {
            for (let count = 0; ; count += 1) storage.setItem(`${size} ${count}`, "x".repeat(size));
          } catch {}
        }
        // Nothing more goes in.
        try {
          storage.setItem("one more", "");
        } catch {}
      }
    });
    assert.equal(await choose(reader, "dark"), "dark");
    await openForeign(reader, "liquidation");
    assert.match(await reader.until("it is said", fileError), /another calculator, “liquidation”: open it on that page/);
    await goesOn(reader, "k");
    await reader.reload();
    await goesOn(reader, "k");
    await reader.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await reader.unharmed();
  });

  test("forbidden: a whole page in a frame that may keep nothing", async () => {
    // To WebKit nothing is the site's own in such a frame, unless the site knows its address.
    await withPublished(async (site) => {
      const address = new URL("en/maturity-wall/?v=1&shut=0.25", site.url);
      const host = await serveHost({ "/": article(`<iframe sandbox="allow-scripts" src="${address}" width="1000" height="700" title="A page"></iframe>`) });
      try {
        await reader.driver.get(host.url);
        await within(reader, nth, () => assertForbidden(reader), 0);
      } finally {
        await host.close();
      }
    });
  });
});
