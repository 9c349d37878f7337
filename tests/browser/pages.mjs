// The pages, and what a test needs to know of each.

export const LANGS = ["en", "ja"];

/**
 * A model's page, and what a test needs to know of it: `slider` has 140 positions or more and moves every picture
 * but those in `still` (and what is read at the end, or `atStart`, of the picture `read`), `other` moves one of them
 * too, `whole` takes a 12 that it does not have yet; `chart` is the one that stands first.
 */
export const MODELS = [
  { id: "hurdle", chart: "ramp", slider: "k", other: "margin", whole: "server-life", preset: "article", charts: 3 },
  { id: "refinancing", chart: "balance", slider: "cfads", other: "ltv", whole: "tenor", preset: "slow", charts: 3 },
  { id: "maturity-wall", chart: "wall", slider: "shut", other: "cash", whole: "years", preset: "coreweave", charts: 3, still: [0, 2], read: 1 },
  { id: "side-by-side", chart: "lanes", slider: "neo-debt", other: "neo-contract", whole: "slow", preset: "falsified", charts: 3, still: [2], read: 1, atStart: true },
  { id: "gpu-debt", chart: "collateral", slider: "advance", other: "rate", whole: "tenor", preset: "article", charts: 3, atStart: true },
  { id: "liquidation", chart: "path", slider: "ltv", other: "decay", whole: "wait", preset: "systemic", charts: 3 },
];

/** Every page in every language. */
export const PAGES = MODELS.flatMap((model) =>
  LANGS.map((lang) => ({ ...model, model: model.id, lang, path: `${lang}/${model.id}/`, name: `${model.id} ${lang}` })),
);

/**
 * What a suite goes through in an engine: every page in every language in the one that is `full`; in the others every
 * model in one language, by turns. `models` are for what has been looked at in one language only.
 */
export function matrix({ full }) {
  if (full) return { pages: PAGES, models: MODELS };
  const models = MODELS.filter((_, index) => index % LANGS.length === 0);
  return { pages: PAGES.filter(({ id, lang }) => lang === LANGS[MODELS.findIndex((model) => model.id === id) % LANGS.length]), models };
}
