//! What a program may ask of the calculator, in plain values: the tree that JSON and JavaScript have. Knows
//! nothing of JavaScript; `js` passes questions and answers through, and the writer of the package reads the
//! same descriptions.
//!
//! Other than a link, a question is refused as a whole if any part of it is: a program wants to know.

pub mod chart;
pub mod describe;
pub mod failure;
pub mod inputs;
pub mod options;
pub mod plain;
pub mod run;
pub mod solve;
pub mod units;

/// Every answer names it.
pub use crate::core::VERSION;
pub use failure::Failure;
pub use plain::Plain;

use crate::core::model::Model;
use crate::models;

/// The model of this id.
///
/// # Errors
/// There is none.
pub fn model(id: &str) -> Result<&'static dyn Model, Failure> {
    models::find(id).ok_or_else(|| {
        let ids = models::MODELS.iter().map(|model| model.about().id);
        Failure::unknown("unknown-model", id, "a model", ids).without_field()
    })
}
