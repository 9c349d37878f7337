// Nothing leaves the reader's machine.

import { test } from "node:test";
import { MODELS, assert, suite } from "./support.mjs";

suite("privacy", { network: true }, (reader, _, { kinds }) => {
  for (const page of kinds) {
    test(`${page.name}: own files only, none after the page has loaded, no cookie`, async () => {
      await reader.driver.get("about:blank");
      await reader.requests();
      await reader.open(page.path);
      await reader.settled();
      const loaded = await reader.requests();
      assert.ok(loaded.some((url) => url.endsWith(".wasm")), loaded.join("\n"));
      for (const url of loaded) {
        assert.ok(url.startsWith(reader.site.url) || url.startsWith("data:"), url);
      }

      // Everything that a reader may do.
      await reader.slide(page.slider, ...Array.from({ length: 50 }, (_, index) => 100 + index));
      await reader.enter(page.other, "nonsense");
      await reader.click(`[data-preset="${page.preset}"]`);
      await reader.click("#reset-all").catch(() => {});
      await reader.run(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        const theme = document.getElementById("theme");
        theme.value = "dark";
        theme.dispatchEvent(new Event("change", { bubbles: true }));
        theme.value = "auto";
        theme.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await reader.slide(page.slider, 50);
      await reader.addressWith(page.slider);
      await reader.settled();
      // A browser asks for the page's icon when it likes.
      const later = (await reader.requests()).filter((url) => !/\/icon-[0-9a-f]{16}\.svg$/.test(url));
      assert.deepEqual(later, [], "asked for after the load");

      // Another language or model is another page of the same site.
      await reader.click(`.languages a[hreflang="${page.lang === "en" ? "ja" : "en"}"]`);
      await reader.until("the language is the other", (lang) => document.documentElement.lang !== lang && document.documentElement.hasAttribute("data-ready"), page.lang);
      const other = MODELS.find((model) => model.id !== page.model);
      await reader.click(`header nav:not(.languages) a[href*="/${other.id}/"]`);
      await reader.until("the model is the other", (id) => document.getElementById("answer")?.dataset.model === id && document.documentElement.hasAttribute("data-ready"), other.id);
      for (const url of await reader.requests()) assert.ok(url.startsWith(reader.site.url) || url.startsWith("data:"), url);

      assert.deepEqual(await reader.driver.manage().getCookies(), []);
      const kept = await reader.run(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);
      assert.deepEqual(kept[0].filter((key) => key !== "theme"), []);
      // The nonsense, for whoever goes back to it in this tab.
      assert.deepEqual(kept[1].filter((key) => key !== `drafts ${page.model}`), []);
      assert.equal(kept[2], "");
      assert.equal(await reader.run(() => performance.getEntriesByType("resource").every((entry) => entry.name.startsWith(location.origin) || entry.name.startsWith("data:"))), true);
      await reader.unharmed();
    });
  }

  test("the policy forbids what the page does not need", async () => {
    await reader.open("en/hurdle/");
    await reader.run(() => {
      window.violations = [];
      document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.append("window.hacked = 1");
      document.body.append(script);
      const image = new Image();
      image.src = "https://example.org/x.png";
      const frame = document.createElement("iframe");
      frame.src = "https://example.org/";
      document.body.append(image, frame);
      fetch("https://example.org/").catch(() => {});
    });
    await reader.until("all are forbidden", () => {
      // A script's text that no policy for trusted types let pass is not even held against the other policy.
      const wanted = ["img-src", "frame-src", "connect-src", ...(window.trustedTypes ? [] : ["script-src-elem"])];
      return wanted.every((directive) => window.violations.includes(directive));
    });
    assert.equal(await reader.run(() => window.hacked), null);
    await reader.consoleErrors();
  });
});
