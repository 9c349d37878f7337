// The pages, and what a test needs to know of each.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

export const SITE_DIR = process.env.SITE_DIR || join(ROOT, "dist/site");

export const LANGS = ["en", "ja"];

/** The ids of the models, as the navigation of the site has them. */
function navigation() {
  const start = join(SITE_DIR, "index.html");
  if (!existsSync(start)) throw new Error(`no site in ${SITE_DIR}: run 'make dist'`);
  const [, inside] = /<nav class="models"[^>]*>(.*?)<\/nav>/s.exec(readFileSync(start, "utf8"));
  const ids = [...inside.matchAll(/href="[^"?#]*?([\w-]+)\/(?:[?#][^"]*)?"/g)].map(([, id]) => id);
  // The last link is to the list of all.
  return [...new Set(ids)].filter((id) => id !== "calculators");
}

/** What stands in each model's folder for these tests. */
function rows() {
  const models = join(ROOT, "src/models");
  const files = readdirSync(models).map((folder) => join(models, folder, "browser.json"));
  return files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, "utf8")));
}

/** Every model of the site with its row, in the order of the navigation. */
function collect() {
  const known = new Map(rows().map((row) => [row.id, row]));
  return navigation().map((id) => {
    if (!known.has(id)) throw new Error(`the site has ${id}, and no browser.json in src/models/*/ is of that id`);
    return known.get(id);
  });
}

/**
 * A model's page, and what a test needs to know of it (src/models/NAME/browser.json): `slider` has 140 positions or more
 * and moves every picture but those in `still` (and what is read at the end, or `atStart`, of the picture `read`),
 * `other` moves one of them too, `whole` takes a 12 that it does not have yet; `chart` is the one that stands first, and
 * places in those of `fromTop` begin at the top; `preset` is one that changes the leading picture or its link; `charts`, how
 * many it has; `drawn`, one whose height never changes, where the first one's does. `still`, `read`, `atStart`, `fromTop`
 * and `drawn` may be left out.
 */
export const MODELS = collect();

/** The model of this id. */
export function model(id) {
  const found = MODELS.find((model) => model.id === id);
  if (!found) throw new Error(`no model ${id} on the site`);
  return found;
}

const page = (model, lang) => ({ ...model, model: model.id, lang, path: `${lang}/${model.id}/`, name: `${model.id} ${lang}` });

/** Every page in every language. */
export const PAGES = MODELS.flatMap((model) => LANGS.map((lang) => page(model, lang)));

/**
 * Pages that differ in kind, one for each kind of thing that a page may have. Whatever all pages share (controls, history,
 * themes, the dialog, questions, files) is tested on these: another page of numbers would find nothing that the hurdle's
 * does not. A calculator with something new in it joins them.
 *
 * - `hurdle`: plain numbers, whole numbers and a choice; curves; bars against a line; the first of the navigation.
 * - `maturity-wall`: a table that is edited; months; stacked columns; drawings that an input leaves as they are.
 * - `side-by-side`: many inputs in groups; inputs that may conflict; presets that move several; lanes, and bars that
 *   are read from the top.
 */
export const KINDS = ["hurdle", "maturity-wall", "side-by-side"].map(model);

/** Which of the kinds an engine goes through that is not `full`: another one in each, in another language. */
const ELSEWHERE = { firefox: 0, webkit: 1 };

/**
 * What a suite goes through in an engine.
 *
 * - `kinds`: the pages that differ in kind, each in one language by turns; in the engine that is `full` all of them,
 *   elsewhere one.
 * - `pages`: in the engine that is `full` these, and every other model's page once, in one language by turns; elsewhere
 *   the same one. It is for what a model alone may have wrong: words that are too long, a picture that stands still, nonsense
 *   at an end. What a model computes is compared in every engine, in both languages (digits.test.mjs).
 * - `langs`: in the engine that is `full` both, elsewhere that of its one page.
 */
export function matrix({ full, name }) {
  const turn = (list) => list.map((model, index) => page(model, LANGS[index % LANGS.length]));
  const kinds = turn(KINDS);
  if (!full) {
    const one = [kinds[ELSEWHERE[name]]];
    return { kinds: one, pages: one, langs: [one[0].lang] };
  }
  return { kinds, langs: LANGS, pages: [...kinds, ...turn(MODELS).filter(({ id }) => !KINDS.some((kind) => kind.id === id))] };
}
