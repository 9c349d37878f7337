// The inputs as a file: saved, opened, and refused.

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { assert, assertSame, suite } from "./support.mjs";
import { article, nth, serveHost, within } from "./host.mjs";

/** A folder for as long as `body` takes. */
async function inFolder(body) {
  const folder = mkdtempSync(join(tmpdir(), "buying-time-"));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the page hands out as a file, caught on its way. */
async function saved(reader) {
  await reader.run(() => {
    window.caught = null;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { window.caught = { ...window.caught, text, type: blob.type }; });
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function click() { window.caught = { ...window.caught, name: this.download }; };
  });
  await reader.click("#save");
  return reader.until("a file is handed out", () => window.caught?.text && window.caught?.name && window.caught);
}

/** Chooses a file, as a reader does. */
async function choose(reader, folder, text, name = "inputs.json") {
  const path = join(folder, name);
  writeFileSync(path, text);
  await (await reader.find("#open")).sendKeys(path);
}

const fileError = (reader) => reader.run(() => document.getElementById("file-error").textContent);

suite("files", {}, (reader, _, { kinds, langs }) => {
  for (const model of kinds) {
    const { lang } = model;
    test(`${model.id} ${lang}: what is saved comes back, in either language`, () =>
      inFolder(async (folder) => {
        await reader.open(`${lang}/${model.id}/`);
        await reader.click(`[data-preset="${model.preset}"]`);
        await reader.slide(model.slider, 37);
        await reader.settled();
        const [picture, file] = [await reader.picture(), await saved(reader)];
        assert.equal(file.name, `${model.id}.json`);
        assert.equal(file.type, "application/json");
        const tree = JSON.parse(file.text);
        assert.equal(tree.model, model.id);
        assert.ok(Object.keys(tree.inputs).length > 8);
        await reader.open(`${lang}/${model.id}/`);
        await choose(reader, folder, file.text);
        await reader.until("it is taken", (sentence) => document.getElementById("sentence").textContent === sentence, picture.sentence);
        await reader.settled();
        assertSame(await reader.picture(), picture);
        assert.equal(await fileError(reader), "");
        // Saved again, it is the same file.
        assert.equal((await saved(reader)).text, file.text);
        await reader.unharmed();
      }));
  }

  test("a file of another calculator opens that calculator's page", () =>
    inFolder(async (folder) => {
      await reader.open("en/hurdle/");
      await reader.slide("k", 20);
      const [picture, file] = [await reader.picture(), await saved(reader)];
      await reader.open("en/liquidation/");
      await choose(reader, folder, file.text);
      await reader.until("that page is there", () => location.pathname.endsWith("/en/hurdle/") && document.documentElement.hasAttribute("data-ready"));
      await reader.until("with the file's inputs", (sentence) => document.getElementById("sentence").textContent === sentence, picture.sentence);
      await reader.unharmed();
    }));

  /** Drops a file on what a selector finds, and says whether the page took the drag and the drop from the browser. */
  const drop = (reader, selector, text, name, type) =>
    reader.run((selector, text, name, type) => {
      const data = new DataTransfer();
      if (name) data.items.add(new File([text], name, { type }));
      else data.setData("text/plain", text);
      const on = document.querySelector(selector);
      return ["dragover", "drop"].map((kind) => !on.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })));
    }, selector, text, name, type);

  for (const lang of langs) {
    test(`${lang}: a saved file is dropped anywhere; whatever else is dropped is the browser's`, async () => {
      await reader.open(`${lang}/hurdle/`);
      const usual = await reader.sentence();
      await reader.slide("k", 20);
      const [picture, file] = [await reader.picture(), await saved(reader)];
      await reader.open(`${lang}/hurdle/`);
      assert.deepEqual(await drop(reader, "h1", file.text, "a.png", "image/png"), [false, false]);
      assert.deepEqual(await drop(reader, "h1", "5", null), [false, false]);
      assert.deepEqual(await drop(reader, 'input[data-input="k"]', file.text, "hurdle.json", "application/json"), [false, false]);
      assert.equal(await reader.sentence(), usual);
      assert.deepEqual(await drop(reader, "#sentence", file.text, "hurdle.json", "application/json"), [true, true]);
      await reader.until("it is taken", (sentence) => document.getElementById("sentence").textContent === sentence, picture.sentence);
      assert.deepEqual(await drop(reader, "body", "[1, 2]", "other.JSON", ""), [true, true]);
      await reader.until("it is refused", (words) => document.getElementById("file-error").textContent.includes(words), lang === "en" ? "holds no inputs" : "ここで保存した入力");
      assert.equal(await reader.sentence(), picture.sentence);
      await reader.unharmed();
    });
  }

  for (const lang of langs) {
    test(`${lang}: what is no file of ours changes nothing and is said`, () =>
      inFolder(async (folder) => {
        await reader.open(`${lang}/maturity-wall/`);
        await reader.slide("shut", 9);
        await reader.settled();
        const picture = await reader.picture();
        const says = (en, ja) => (lang === "en" ? en : ja);
        for (const [text, part] of [
          ["", says("can't be read as JSON", "JSONとして読めない")],
          ["{", says("can't be read as JSON", "JSONとして読めない")],
          ["[1, 2]", says("holds no inputs", "ここで保存した入力")],
          ['{"__proto__": {"polluted": 1}}', says("holds no inputs", "ここで保存した入力")],
          ["[".repeat(5_000) + "]".repeat(5_000), says("holds no inputs", "ここで保存した入力")],
          ['{"calculator":"buying-time","version":1,"model":"<img src=x onerror=alert(1)>","inputs":{}}', says("is not here", "ここにありません")],
        ]) {
          await choose(reader, folder, text);
          const said = await reader.until(`${text.slice(0, 30)} is refused`, (part) => {
            const said = document.getElementById("file-error").textContent;
            return said.includes(part) && said;
          }, part);
          assert.ok(!said.includes("undefined"), said);
          assertSame(await reader.picture(), picture, text.slice(0, 30));
        }
        assert.equal(await reader.run(() => ({}).polluted ?? null), null);
        await reader.unharmed();
      }));

    test(`${lang}: a file with one bad input brings the others, and says which was left`, () =>
      inFolder(async (folder) => {
        await reader.open(`${lang}/maturity-wall/`);
        const tree = JSON.parse((await saved(reader)).text);
        tree.inputs.cash = "lots";
        tree.inputs.shut = 0.25;
        tree.inputs.tranches[1].amount = -5;
        await choose(reader, folder, JSON.stringify(tree));
        const notices = await reader.until("it is said", () => document.getElementById("notices")?.textContent);
        assert.ok(notices.includes(lang === "en" ? "Row 2" : "2行目"), notices);
        assert.equal(await reader.run(() => document.querySelector('input[data-input="shut"]').value), "25");
        await reader.unharmed();
      }));
  }

  test("a real download", () =>
    inFolder(async (folder) => {
      await reader.withDownloads(folder, async () => {
        await reader.open("en/gpu-debt/");
        await reader.click("#save");
        const whole = () => {
          const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
          return names.length > 0 && readFileSync(join(folder, names[0])).length > 0 && names;
        };
        const names = await reader.wait("the file is there, whole", whole);
        assert.deepEqual(names, ["gpu-debt.json"]);
        assert.equal(JSON.parse(readFileSync(join(folder, names[0]), "utf8")).model, "gpu-debt");
      });
    }));

  for (const lang of langs) {
    test(`${lang}: a frame that forbids downloads is not told that something was saved`, () =>
      inFolder((folder) =>
        reader.withDownloads(folder, async () => {
          const chart = reader.url(`${lang}/hurdle/embed/ramp/?v=1&k=5e12`);
          const whole = reader.url(`${lang}/hurdle/?v=1&k=5e12`);
          const frame = (src, allow) => `<iframe sandbox="allow-scripts allow-same-origin${allow}" src="${src}" width="600" height="200" title="A chart"></iframe>`;
          const host = await serveHost({ "/": article(frame(chart, "") + frame(whole, "") + frame(chart, " allow-downloads"), { lang }) });
          const awake = () => document.documentElement.hasAttribute("data-ready") && !document.documentElement.hasAttribute("data-pending");
          const said = async (index, press, place) => {
            await reader.enterFrame(nth, [index], awake);
            await reader.run((press) => document.querySelector(press).click(), press);
            const found = await reader.until("it is said", (place) => {
              const found = document.querySelector(place);
              const link = found.querySelector("a");
              return found.textContent && { text: found.textContent, href: link?.href, rel: link?.rel, target: link?.target };
            }, place);
            await reader.leaveFrame();
            return found;
          };
          try {
            await reader.driver.get(host.url);
            for (const [index, press, place] of [[0, "[data-export=svg]", "#share-said"], [0, "[data-export=data]", "#share-said"], [1, "#save", "#file-error"], [2, "[data-export=csv]", "#share-said"]]) {
              const { text, href, rel, target } = await said(index, press, place);
              assert.match(text, lang === "en" ? /If nothing was saved, .* does not allow downloads/ : /保存されていない場合は、.*許可していません/, press);
              assert.doesNotMatch(text, /Saved|保存しました/, press);
              assert.deepEqual([href, rel, target], [whole, "noopener", "_blank"], press);
              assert.ok(text.endsWith(whole), `${text} can be copied`);
            }
            // The one that the frame allows is there, and no other.
            const names = () => readdirSync(folder).filter((name) => !name.endsWith(".crdownload") && !name.endsWith(".part"));
            await reader.wait("the file is there", () => names().length > 0);
            assert.ok(names().every((name) => name.endsWith(".csv") && !name.endsWith(".data.csv")), names().join());
          } finally {
            await host.close();
          }
          await reader.consoleErrors();
        }),
      ));
  }
});
