// A tab that is reloaded, killed or crashes in the middle of something: the address brings back what was there.

import { test } from "node:test";
import { assert, assertSame, suite } from "./support.mjs";

/** Drags a slider on and on, a position a frame, until the page is gone. */
const drag = (reader, key) =>
  reader.run((key) => {
    const slider = document.querySelector(`[data-slider="${key}"]`);
    window.position = 0;
    const step = () => {
      window.position += 1;
      slider.value = String(Math.min(window.position, Number(slider.max)));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }, key);

/** What the address brings to a page opened anew is what is shown. */
async function assertAsAddressed(reader, address) {
  await reader.settled();
  const shown = await reader.picture();
  await reader.driver.get("about:blank");
  await reader.driver.get(address);
  await reader.ready();
  await reader.settled();
  assertSame(await reader.picture(), shown);
}

suite("sessions", { travels: true }, (reader) => {
  test("reloaded in the middle of a drag: the address is hardly behind the hand", async () => {
    await reader.open("en/hurdle/?v=1&margin=0.5");
    // Where the hand is whenever the address is written.
    await reader.run(() => {
      const write = history.replaceState.bind(history);
      history.replaceState = (...args) => {
        window.written = window.position;
        return write(...args);
      };
    });
    await drag(reader, "k");
    // Long enough for many positions, and never a pause between them.
    const last = await reader.until("the slider is far on, and its address not far behind", () => window.position > 100 && window.position - window.written < 60 && window.written);
    await reader.reload();
    const address = await reader.address();
    const position = await reader.run(() => Number(document.querySelector('[data-slider="k"]').value));
    assert.ok(position >= Math.min(last, await reader.run(() => Number(document.querySelector('[data-slider="k"]').max))), `at ${position}, and the address was at ${last} or beyond`);
    assert.equal((await reader.picture()).inputs.margin, "50");
    await assertAsAddressed(reader, address);
    await reader.unharmed();
  });

  test("reloaded while the questions are being answered: they are answered again", async () => {
    await reader.open("en/liquidation/?v=1&ltv=0.9");
    await reader.run(() => document.getElementById("explore-title").scrollIntoView({ behavior: "instant" }));
    // They begin after half a second and take some milliseconds: before, among and behind them.
    for (let again = 0; again < 8; again += 1) {
      await reader.run((position, delay) => {
        window.isOld = true;
        const slider = document.querySelector('[data-slider="ltv"]');
        slider.value = position;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        setTimeout(() => location.reload(), delay);
      }, String(55 + again), 440 + 20 * again);
      await reader.until("it is reloaded", () => !window.isOld && document.readyState === "complete");
      await reader.ready();
      await reader.run(() => document.getElementById("explore-title").scrollIntoView({ behavior: "instant" }));
      await reader.until("they are answered", () => document.querySelectorAll("[data-question] .drawing > svg").length >= 3 && !document.querySelector("[data-question][aria-busy]"));
    }
    const summaries = () => reader.run(() => [...document.querySelectorAll("[data-question] .summary")].map((found) => found.textContent));
    const [address, before] = [await reader.address(), await summaries()];
    assert.match(address, /ltv=/);
    // From another case, without a reload.
    await reader.open("en/liquidation/");
    const usual = await summaries();
    await reader.run(() => document.getElementById("explore-title").scrollIntoView({ behavior: "instant" }));
    await reader.slide("ltv", 62);
    await reader.until("they are answered", (before) => JSON.stringify([...document.querySelectorAll("[data-question] .summary")].map((found) => found.textContent)) === before, JSON.stringify(before));
    assert.notDeepEqual(before, usual);
    await reader.unharmed();
  });

  test("closed in the middle of a drag, and opened again from its address", async () => {
    const [first] = await reader.driver.getAllWindowHandles();
    // A tab that no driver brings to the front is hidden in WebKit, and draws nothing.
    await reader.driver.switchTo().newWindow("window");
    await reader.driver.get(reader.url("ja/maturity-wall/"));
    await reader.ready();
    await drag(reader, "shut");
    const address = await reader.addressWith("shut");
    await reader.driver.close();
    await reader.driver.switchTo().window(first);
    await reader.driver.get(address);
    await reader.ready();
    await assertAsAddressed(reader, address);
    await reader.unharmed();
  });
});

suite("crashes", { devtools: true, travels: true }, (reader) => {
  test("the tab crashes, and its address brings everything back", async () => {
    await reader.driver.get(reader.url("en/hurdle/"));
    await reader.ready();
    await reader.slide("k", 37);
    await reader.enter("margin", "55");
    await reader.settled();
    const [address, picture] = [await reader.addressWith("margin"), await reader.picture()];
    await assert.rejects(() => reader.devtools("Page.crash"), /crash/);
    // The driver gives up a tab that has crashed: the reader opens the address in another browser.
    await reader.elsewhere({}, async (other) => {
      await other.driver.get(address);
      await other.ready();
      await other.settled();
      assertSame(await other.picture(), picture);
      await other.unharmed();
    });
  });
});
