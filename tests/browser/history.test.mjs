// A history that is long, that is refused, that is gone through hundreds of times.

import { test } from "node:test";
import { assert, suite } from "./support.mjs";

/** Lets so many writes of the address through, as browsers do that count them; the rest throw. */
const limit = (reader, most) =>
  reader.run((most) => {
    window.allowed = most;
    for (const name of ["pushState", "replaceState"]) {
      const write = History.prototype[name];
      history[name] = function (...args) {
        if (window.allowed <= 0) throw new DOMException("Attempt to use history too often", "SecurityError");
        window.allowed -= 1;
        return write.apply(history, args);
      };
    }
  }, most);

/** The address, and what is said there. */
const place = (reader) => reader.run(() => [location.href, document.getElementById("sentence").textContent]);

suite("history", { travels: true }, (reader, engine) => {
  test("refused after some writes: the page goes on, and the address follows when it may again", async () => {
    await reader.open("en/hurdle/");
    await limit(reader, 3);
    const before = await reader.sentence();
    for (const [index, key] of ["k", "margin", "k", "server-life", "margin", "k"].entries()) await reader.slide(key, 20 + index, 30 + index);
    await reader.sentenceOtherThan(before);
    await reader.click('[data-preset="article"]');
    await reader.slide("k", 90);
    await reader.until("the sentence follows", () => !document.getElementById("sentence").textContent.includes("$3tn"));
    const wanted = await reader.run(() => document.querySelector('[data-slider="k"]').value);
    await reader.settled();
    const [sentence, behind] = [await reader.sentence(), await reader.address()];
    assert.equal(await reader.run(() => window.allowed), 0);
    // Nothing more is done, and the address gets there.
    await reader.run(() => (window.allowed = 100));
    await reader.until("the address has caught up", (behind) => location.href !== behind, behind);
    const found = await reader.address();
    await reader.driver.get("about:blank");
    await reader.driver.get(found);
    await reader.ready();
    assert.equal(await reader.sentence(), sentence);
    assert.equal(await reader.run(() => document.querySelector('[data-slider="k"]').value), wanted);
    await reader.unharmed();
  });

  test("refused altogether", async () => {
    await reader.open("ja/maturity-wall/");
    await limit(reader, 0);
    const before = await reader.sentence();
    await reader.slide("shut", 40, 41);
    const then = await reader.sentenceOtherThan(before);
    await reader.run(() => document.querySelector("[data-remove]").click());
    await reader.sentenceOtherThan(then);
    await reader.click('[data-preset="dear"]');
    await reader.until("the preset is taken", () => document.querySelector('[data-preset="dear"]').getAttribute("aria-pressed") === "true");
    await reader.click("#reset-all");
    await reader.until("all is as before", (before) => document.getElementById("sentence").textContent === before, before);
    assert.equal(await reader.run(() => location.search), "");
    await reader.unharmed();
  });

  test("back and forth through what was done, again and again", async () => {
    await reader.open("en/gpu-debt/");
    // Another input each time is an entry each time. Browsers keep some fifty.
    const STEPS = 30;
    const places = [await place(reader)];
    for (let step = 0; step < STEPS; step += 1) {
      await reader.slide(step % 2 ? "advance" : "rate", 20 + 3 * step);
      await reader.painted();
      places.push(await place(reader));
    }
    assert.equal(new Set(places.map(([address]) => address)).size, STEPS + 1, "all can be told apart");
    const length = await reader.run(() => history.length);
    const go = async (direction, from) => {
      await reader.go(direction);
      const wanted = places[from + (direction === "back" ? -1 : 1)];
      await reader.until(`it is as it was, ${direction} from ${from}`, (address, sentence) => location.href === address && document.getElementById("sentence").textContent === sentence, ...wanted);
    };
    for (let round = 0; round < (engine.full ? 5 : 2); round += 1) {
      for (let at = STEPS; at > 0; at -= 1) await go("back", at);
      for (let at = 0; at < STEPS; at += 1) await go("forward", at);
    }
    assert.equal(await reader.run(() => history.length), length, "going about makes no entries");
    await reader.unharmed();
  });

  test("an address that begins with two slashes leads to no other server", async () => {
    const { origin } = new URL(reader.site.url);
    await reader.driver.get(`${origin}//en/hurdle/?v=1&k=5e12`);
    await reader.ready();
    await reader.slide("margin", 30);
    await reader.settled();
    const links = await reader.run(() => [...document.querySelectorAll("a[data-lang]")].map((found) => found.href));
    for (const link of links) assert.ok(link.startsWith(`${origin}/`), link);
    assert.match(await reader.addressWith("margin"), /k=5e12/);
    assert.ok((await reader.address()).startsWith(`${origin}/`));
    await reader.unharmed();
  });
});
