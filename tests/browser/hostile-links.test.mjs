// Whatever a link holds, in whichever part of it: it is text, and the page has everything else that the link says.

import { test } from "node:test";
import { assert, suite } from "./support.mjs";
import { awake } from "./host.mjs";
import { TEXTS, cell, goesOn, harmless, quoted, undisturbed, watch } from "./hostile.mjs";

/** Servers take addresses of some kilobytes; the page's own history takes more. */
const SHORT = Object.entries(TEXTS).filter(([, text]) => text.length < 1_000);

/** A text in every part of a query at once, beside one input that is right. */
function everywhere(text, right) {
  const value = encodeURIComponent(text.toWellFormed());
  const keys = ["v", "theme", "lang", "model", "controls", "seed", "tornado", "as-of", "k", "ramp"];
  const asked = `solve=shut_gap_${value}&grid=${value}_${value}_gap`;
  return `${right}&${value}=1&tranches=${value}_bond_${value}_0.05_2030-06_maturity&${keys.map((key) => `${key}=${value}`).join("&")}&${asked}#${value}`;
}

/** Signs that are no letters, and parts that are no parts. */
const RAW = ["k=%ED%A0%80&%ED%B0%80=1&theme=%FF", "k=%00&%00=%00&lang=%00", "%E2%80%AE=1&v=%E2%80%AE", "&&&===&;;;&k=1=2=3", "__proto__[hacked]=1&__proto__=1&constructor.prototype.hacked=1"];

const notices = (reader) => reader.run(() => [...document.querySelectorAll("#notices li")].map((item) => ({ text: item.textContent, children: item.childElementCount })));

suite("hostile links", { once: true }, (reader) => {
  for (const [path, slider, right, kept] of [
    ["en/hurdle/", "margin", "margin=0.5", ["margin", "50"]],
    ["ja/maturity-wall/", "shut", "shut=0.25", ["shut", "25"]],
  ]) {
    test(`${path}: every text in every part of a link`, async () => {
      const usual = await undisturbed(reader, () => reader.open(`${path}?v=1&zzz=1`));
      await watch(reader);
      for (const [name, text] of Object.entries(TEXTS)) {
        // Browsers bound their addresses: a part of what is very long, in one place, is more than the page reads.
        const query = text.length < 1_000 ? everywhere(text, right) : `${right}&${encodeURIComponent(text.slice(0, 200_000))}`;
        await reader.run(
          (query) => {
            history.replaceState(null, "", `?${query}`);
            dispatchEvent(new PopStateEvent("popstate"));
          },
          query,
        );
        await reader.painted();
        const said = await notices(reader);
        assert.ok(said.length >= (text.length < 1_000 ? 6 : 1), `${name}: ${said.length} notices`);
        assert.ok(said.every((notice) => notice.children === 0 && notice.text.length < 400), name);
        if (text.length < 1_000 && quoted(text) !== "") assert.ok(said.some((notice) => notice.text.includes(quoted(text))), `${name} is quoted as it is: ${said[0].text}`);
        assert.equal(await reader.run((key) => document.querySelector(`input[data-input="${key}"]`).value, kept[0]), kept[1], `${name}: what was right is taken`);
        await harmless(reader, usual, name);
      }
      await goesOn(reader, slider);
      await reader.unharmed();
    });
  }

  test("opened for the first time, in pages and embedded charts", async () => {
    const embed = async (query) => {
      await reader.driver.get(reader.url(`ja/maturity-wall/embed/issuers/${query}`));
      await awake(reader);
    };
    const page = (query) => reader.open(`en/maturity-wall/${query}`);
    const usual = { page: await undisturbed(reader, () => page("?zzz=1")), embed: await undisturbed(reader, () => embed("?zzz=1")) };
    for (const [index, [name, text]] of SHORT.entries()) {
      const [open, before] = index % 2 ? [page, usual.page] : [embed, usual.embed];
      await open(`?${everywhere(text, "shut=0.25")}`);
      await harmless(reader, before, name);
      assert.equal(await reader.run(() => document.querySelector('input[data-input="shut"]').value), "25", name);
      assert.match(await reader.run(() => document.documentElement.getAttribute("data-theme") ?? ""), /^(light|dark|)$/);
      await reader.unharmed();
    }
    for (const query of RAW) {
      await page(`?shut=0.25&${query}`);
      await harmless(reader, usual.page, query);
      assert.ok((await notices(reader)).length > 0, query);
      await goesOn(reader, "shut");
      await reader.unharmed();
    }
  });

  test("names of rows that a link brings are words wherever they are shown", async () => {
    const names = SHORT.map(([, text]) => text.toWellFormed()).filter((text) => [...text].length <= 40);
    const rows = names.map((text, index) => `${cell(text)}_bond_${100 - index}e9_0.05_2027-06_maturity`).join("*");
    const query = `?v=1&tranches=${encodeURIComponent(rows)}`;
    for (const [path, ready] of [["en/maturity-wall/", () => reader.ready()], ["en/maturity-wall/embed/issuers/", () => awake(reader)]]) {
      const open = async (query) => {
        await reader.driver.get(reader.url(`${path}${query}`));
        await ready();
      };
      const usual = await undisturbed(reader, () => open("?v=1&zzz=1"));
      await open(query);
      assert.deepEqual(await notices(reader), []);
      await reader.until("the largest debts are drawn", (name) => [...document.querySelectorAll('[data-chart="issuers"] .drawing text')].some((label) => label.textContent.startsWith(name)), names[0].slice(0, 10));
      await reader.until("and in the table", (name) => document.querySelector('[data-chart="issuers"] .data').textContent.includes(name), names[0]);
      await reader.run(() => document.querySelectorAll("details").forEach((found) => (found.open = true)));
      await harmless(reader, usual, path);
      assert.equal(await reader.run(() => document.title.includes("<")), false, "the title is the page's own");
      await reader.unharmed();
    }
  });
});
