// Draws the icon in pixels, for devices that take no SVG: public/icon-*.png. Run it when public/icon.svg has changed.
//
//   source tools/env.sh && node tools/icons.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const icon = readFileSync("public/icon.svg", "utf8");
const ground = /<rect[^>]*fill="([^"]+)"/.exec(icon)[1];
// Masks cut away a tenth at each side; home screens round the corners themselves.
const square = icon.replace(/ rx="\d+"/, "");
const kinds = [
  { name: "icon-180", width: 180, drawing: square, room: 0 },
  { name: "icon-192", width: 192, drawing: icon, room: 0 },
  { name: "icon-512", width: 512, drawing: icon, room: 0 },
  { name: "icon-maskable-512", width: 512, drawing: square, room: 0.1 },
];

const browser = await chromium.launch({ executablePath: process.env.CHROME, args: ["--no-sandbox"] });
for (const { name, width, drawing, room } of kinds) {
  const page = await browser.newPage({ viewport: { width, height: width } });
  const colour = room > 0 ? ground : "transparent";
  const inside = width * (1 - 2 * room);
  await page.setContent(`<style>*{margin:0}body{background:${colour};padding:${width * room}px}svg{display:block;width:${inside}px}</style>${drawing}`);
  writeFileSync(`public/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
