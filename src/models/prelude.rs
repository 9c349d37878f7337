//! What every model is written with.

pub use crate::core::answer::{Answer, OrAbsent};
pub use crate::core::chart::{Chart, ChartSpec, Ink, RareKinds, Stroke};
pub use crate::core::model::{
    About, Asks, Calculator, Case, Describe, Illustrate, Narrate, Next, Preset, Prose, preset,
};
pub use crate::core::published::{self, Published};
pub use crate::core::spec::{choice, integer, number, output, switch, table, words};
pub use crate::core::text::{Lang, Text, text};
pub use crate::core::unit::Magnitude::{Billion, One, Trillion};
pub use crate::core::unit::{Thing, Unit};
pub use crate::models::written;
pub use crate::{choices, inputs, outputs, say};

use crate::core::format::{round_significant, significant};

/// A difference between two rates: `1 percentage point`, `0.4 percentage points`, `0.4ポイント`.
pub fn points(rate: f64, lang: Lang) -> String {
    let number = significant(rate * 100.0, 3);
    let noun = if round_significant(rate * 100.0, 3) == 1.0 { "point" } else { "points" };
    say!(lang, "{number} percentage {noun}", "{number}ポイント")
}

/// Names as an English sentence lists them: `a, b and c`.
pub fn with_and<S: AsRef<str>>(names: &[S]) -> String {
    let all: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match all.as_slice() {
        [before @ .., next_to_last, last] => {
            let before = before.iter().map(|name| format!("{name}, ")).collect::<String>();
            format!("{before}{next_to_last} and {last}")
        }
        few => few.concat(),
    }
}

/// An amount of dollars, as a sentence has it.
pub fn usd(amount: f64, lang: Lang) -> String {
    Unit::usd(One).show(amount, lang)
}
