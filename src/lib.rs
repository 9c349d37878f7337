//! Buying Time (「時間を買う」): can the AI build-out pay its debts, and if not, who loses, when, and
//! how does it spread?
//!
//! The map, in the order in which data flows (DESIGN.md says why):
//!
//! - [`core`]: what every model is described in: texts, units, input and output specs, values, links,
//!   sources, chart specs. Knows no model and nothing of the web.
//! - [`finance`]: annuities, flows, debt schedules, cover ratios, bonds, distributions, default and pools.
//! - [`models`]: one folder per model, the table [`models::CHAPTERS`], and which program holds which model.
//! - [`front`]: the front page: one lever over several models, its sections and its verdict.
//! - [`explore`]: what would have to be true: solver, tornado, grid of two inputs, for any model.
//! - [`draw`]: a chart spec to SVG, by plotters.
//! - [`html`]: the page as text: figures, tables, inputs, formulas, sources.
//! - [`page`]: what the page knows and decides, without a browser.
//! - [`share`]: what leaves the page: snippets, citations, tables of data, captions.
//! - `app`: the page in a browser, with leptos (feature `web`).
//! - `api`: what a program may ask: models, run, chart, solve, in plain values. `js` is its door in
//!   WebAssembly (feature `js`), `npm` writes the JavaScript package around it (feature `prerender`).

#[cfg(prose)]
pub mod api;
pub mod core;
pub mod draw;
pub mod explore;
pub mod finance;
pub mod front;
pub mod html;
pub mod models;
pub mod page;
pub mod share;
mod sources;

#[cfg(feature = "web")]
pub mod app;

#[cfg(all(feature = "js", target_arch = "wasm32"))]
pub mod js;

#[cfg(feature = "prerender")]
pub mod npm;
