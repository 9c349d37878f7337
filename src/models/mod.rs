//! The models. A new one is a folder here, its `pub mod`, and an entry in [`CHAPTERS`] (`chapters.rs`).
//!
//! Functions that loop are `#[inline(never)]`: when WebKitGTK compiles a large function while it is running,
//! it sometimes carries on with wrong values.

pub mod bundles;
pub mod capital_stack;
pub mod chain;
mod chapters;
pub mod circular_finance;
pub mod flow_map;
pub mod forced_selling;
pub mod gpu_debt;
pub mod guarantee;
pub mod hurdle;
pub mod hype_clock;
pub mod hyperscaler_funding;
pub mod liquidation;
pub mod maturity_wall;
pub mod others_hurdles;
pub mod prelude;
pub mod refinancing;
pub mod reverse_qe;
pub mod side_by_side;
pub mod spv_bond;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod testing;
pub mod thermometer;
pub mod tranches;
pub mod written;

pub use chapters::{CHAPTERS, COUNT, Chapter, Entry, chapter_of};

use crate::core::model::Model;

/// Every model, in the order of the navigation. The first is the one that the bare address opens.
pub static MODELS: &[&dyn Model] = &bundles::known(bundles::ALL).models;

/// The model of this id.
pub fn find(id: &str) -> Option<&'static dyn Model> {
    find_in(MODELS, id)
}

/// The model of this id among these.
pub fn find_in(models: &[&'static dyn Model], id: &str) -> Option<&'static dyn Model> {
    models.iter().copied().find(|model| model.about().id == id)
}
