// Pictures of every page, to be looked at.
//
//   node tests/screenshots.mjs DIRECTORY
//
// Whole pages at two widths, in both themes and languages; then, window by window, the parts of each
// page; then extreme inputs. SITE_DIR and CHROME as for the browser tests.

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { MODELS, SITE_DIR } from "./browser/pages.mjs";
import { serve } from "../tools/serve.mjs";

const out = process.argv[2];
if (!out) {
  console.error("usage: node tests/screenshots.mjs DIRECTORY");
  process.exit(1);
}
mkdirSync(out, { recursive: true });

const site = await serve(SITE_DIR, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROME || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"],
});

/** Links to cases that strain a layout. */
const EXTREMES = [
  ["hurdle-least", "en/hurdle/?v=1&k=1e11&server-life=15&building-life=50&rd=0&re=0&roi=0.005&margin=0.9&today=1e12&gdp=5e14"],
  ["hurdle-most", "en/hurdle/?v=1&k=2e13&server-life=1&building-life=5&rd=0.25&re=0.4&roi=0.4&margin=0.05&capture=0.02&gdp=1e13&workers=1e8&users=1e8&cloud=5e10"],
  ["hurdle-most-ja", "ja/hurdle/?v=1&k=2e13&server-life=1&building-life=5&rd=0.25&re=0.4&roi=0.4&margin=0.05&capture=0.02&gdp=1e13&workers=1e8&users=1e8&cloud=5e10"],
  ["hurdle-bass-shock", "en/hurdle/?v=1&ramp=bass&shock=100&pass=0.5&elasticity=3&years=40"],
  ["refinancing-least", "en/refinancing/?v=1&cost=1e8&cfads=2e11&coupon=0&tenor=1&life=1&cure=0"],
  ["refinancing-most", "en/refinancing/?v=1&cost=1e12&cfads=1e7&coupon=0.3&tenor=40&slow=40&case=slow&ltc=1&cure=1e11"],
  ["refinancing-stalled-ja", "ja/refinancing/?v=1&case=falsified&structure=bullet&contracted=0.5"],
  ["notices", "en/hurdle/?v=2&zzz=1&k=abc&margin=0.5&margin=0.6&theme=pink"],
];

async function open(page, path) {
  await page.goto(site.url + path);
  await page.waitForSelector("html[data-ready]");
}

async function withPage(options, body) {
  const context = await browser.newContext({ deviceScaleFactor: 1, ...options });
  try {
    await body(await context.newPage());
  } finally {
    await context.close();
  }
}

const save = (page, name, options = {}) => page.screenshot({ path: join(out, `${name}.png`), ...options });

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const lang of ["en", "ja"]) {
      await withPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
        for (const { id: model } of MODELS) {
          const name = `${model}-${lang}-${width}-${colorScheme}`;
          await open(page, `${lang}/${model}/`);
          await save(page, name, { fullPage: true });
          if (colorScheme === "dark" && lang === "ja") continue;
          await save(page, `${name}-top`);
          for (const figure of await page.locator("figure").all()) {
            await figure.screenshot({ path: join(out, `${name}-${await figure.getAttribute("id")}.png`) });
          }
          await page.locator(".inputs").scrollIntoViewIfNeeded();
          await page.evaluate(() => document.querySelector(".inputs").scrollIntoView({ block: "start", behavior: "instant" }));
          await save(page, `${name}-inputs`);
          await page.evaluate(() => document.querySelectorAll("fieldset")[1].scrollIntoView({ block: "start", behavior: "instant" }));
          await save(page, `${name}-inputs-2`);
          await page.evaluate(() => document.querySelector("#results").parentElement.scrollIntoView({ block: "start", behavior: "instant" }));
          await save(page, `${name}-results`);
        }
      });
    }
  }
}

for (const [name, path] of EXTREMES) {
  for (const width of [390, 1280]) {
    await withPage({ viewport: { width, height: 1000 } }, async (page) => {
      await open(page, path);
      await save(page, `extreme-${name}-${width}`);
      for (const figure of await page.locator("figure").all()) {
        await figure.screenshot({ path: join(out, `extreme-${name}-${width}-${await figure.getAttribute("id")}.png`) });
      }
    });
  }
}

// Something read, something wrong, something changed.
for (const width of [320, 390, 1280]) {
  await withPage({ viewport: { width, height: 900 } }, async (page) => {
    await open(page, "en/hurdle/?v=1&k=5e12&margin=0.5&rd=0.08");
    await page.locator("#chart-ramp .scrub:visible").hover();
    await save(page, `state-reading-${width}`);
    await page.locator("input[data-input=margin]").fill("lots");
    await page.locator("input[data-input=margin]").blur();
    await page.evaluate(() => document.querySelector("#in-margin").scrollIntoView({ block: "center", behavior: "instant" }));
    await save(page, `state-error-${width}`);
    await page.evaluate(() => document.querySelector("#changes").scrollIntoView({ block: "center", behavior: "instant" }));
    await save(page, `state-changes-${width}`);
    await open(page, "en/refinancing/");
    await save(page, `refinancing-en-${width}-whole`, { fullPage: true });
  });
}

// Charts in other people's pages, at the widths of their columns; the dialog; pages that are text.
for (const colorScheme of ["light", "dark"]) {
  for (const lang of ["en", "ja"]) {
    for (const width of [320, 390, 540, 640, 800]) {
      await withPage({ viewport: { width, height: 700 }, colorScheme }, async (page) => {
        for (const { id: model, slider } of MODELS) {
          const charts = readdirSync(join(SITE_DIR, lang, model, "embed"));
          for (const chart of charts) {
            await open(page, `${lang}/${model}/embed/${chart}/?controls=${slider}`);
            await save(page, `embed-${model}-${chart}-${lang}-${width}-${colorScheme}`, { fullPage: true });
          }
        }
      });
    }
    for (const width of [390, 1280]) {
      await withPage({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
        await open(page, `${lang}/gpu-debt/`);
        await page.locator('button[data-share="cover"]').click();
        await page.frameLocator("#share-preview").locator("html[data-ready]").waitFor({ state: "attached" });
        await save(page, `dialog-${lang}-${width}-${colorScheme}`);
        for (const section of ["share-embed", "share-preview", "share-cite"]) {
          await page.evaluate((id) => document.getElementById(id).scrollIntoView({ block: "start", behavior: "instant" }), section);
          await save(page, `dialog-${section}-${lang}-${width}-${colorScheme}`);
        }
        // The front page as it is opened, and at both ends of its lever.
        for (const [name, query] of [["front", ""], ["front-on-time", "?v=1&pays=5"], ["front-never", "?v=1&pays=never"]]) {
          await open(page, `${lang}/${query}`);
          await save(page, `${name}-${lang}-${width}-${colorScheme}`, { fullPage: true });
        }
        for (const text of ["calculators", "newsroom", "about"]) {
          await page.goto(`${site.url}${lang}/${text}/`);
          await save(page, `${text}-${lang}-${width}-${colorScheme}`, { fullPage: true });
        }
      });
    }
  }
}

await browser.close();
await site.close();
