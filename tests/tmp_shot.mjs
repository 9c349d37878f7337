import { chromium } from "playwright-core";
import { serve } from "../tools/serve.mjs";
const site = await serve("/work/main/dist/site", 0);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars"] });
for (const [path, name, width, scheme] of JSON.parse(process.argv[2])) {
  const c = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true });
  const p = await c.newPage();
  await p.goto(site.url + path); await p.waitForSelector("html[data-ready]");
  await p.addStyleTag({ content: ".below{content-visibility:visible!important} .inputs{position:static!important;max-height:none!important} .headline{position:static!important} .sheet{max-height:16rem!important}" });
  await p.evaluate(() => document.getElementById("explore-title").scrollIntoView());
  await p.waitForTimeout(1500);
  await p.evaluate(() => window.scrollTo(0,0));
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  console.log(name, await p.evaluate(() => document.documentElement.scrollHeight));
  await c.close();
}
await browser.close(); await site.close();
