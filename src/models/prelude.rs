//! What every model is written with.

pub use crate::core::answer::{Answer, OrAbsent};
pub use crate::core::chart::{Chart, ChartSpec, Ink, Stroke};
pub use crate::core::model::{
    About, Asks, Calculator, Case, Describe, Illustrate, Narrate, Next, Preset, Prose, preset,
};
pub use crate::core::spec::{choice, integer, number, output, switch, table, words};
pub use crate::core::text::{Lang, Text, text};
pub use crate::core::unit::Magnitude::{Billion, One, Trillion};
pub use crate::core::unit::{Thing, Unit};
pub use crate::models::written;
pub use crate::{choices, inputs, outputs, say};

/// An amount of dollars, as a sentence has it.
pub fn usd(amount: f64, lang: Lang) -> String {
    Unit::usd(One).show(amount, lang)
}
