//! What every model is described in. Knows no model and nothing of the web.

pub mod answer;
pub mod chart;
pub mod error;
pub mod escape;
pub mod file;
pub mod format;
pub mod macros;
pub mod model;
pub mod order;
pub mod parse;
pub mod query;
pub mod root;
pub mod sets;
pub mod show;
pub mod slider;
pub mod source;
pub mod spec;
pub mod table;
pub mod text;
pub mod unit;
pub mod value;

/// The version of this program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
