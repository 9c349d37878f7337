//! What every model is described in. Knows no model and nothing of the web.
//!
//! Data stand below: texts, values, units, specs. Checking, wording, typing and linking stand above them,
//! each in a file of its own, as further methods of the same types.

mod about;
pub mod answer;
pub mod chart;
pub mod check;
pub mod date;
#[cfg(test)]
mod debts;
pub mod decimal;
pub mod error;
pub mod escape;
pub mod field;
pub mod file;
pub mod format;
pub mod fragment;
mod group;
pub mod link;
pub mod loose;
pub mod macros;
pub mod mend;
pub mod message;
pub mod model;
pub mod month;
pub mod notice;
pub mod order;
mod output;
pub mod paste;
pub mod pays;
mod percent;
pub mod published;
pub mod query;
pub mod reconcile;
pub mod root;
pub mod sets;
pub mod show;
pub mod slider;
pub mod source;
pub mod spec;
pub mod table;
pub mod text;
pub mod typed;
pub mod unit;
pub mod value;
pub mod wording;
pub mod world;
pub mod written;

/// The version of this program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
