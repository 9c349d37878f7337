//! A last row that is no debt but the sum of those above.

use super::super::notice::excerpt;
use super::super::spec::{InputKind, InputSpec};
use super::super::typed::plain_amount;
use super::super::written::DecimalMark;
use super::conventions::is_amount;
use super::sheet::Sheet;

/// What the last row of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LastRow {
    /// A row like the others.
    Ordinary,
    /// The sum of the others, called so or without a name.
    Total,
    /// It is called a total but is not one, or is one and has another name.
    Perhaps,
}

/// How far a sum may be off, as a part of it: tables round.
const ROUNDING: f64 = 0.002;

const NAMES: [&str; 7] = ["total", "totals", "sum", "合計", "総計", "計", "小計"];

/// What the last row is.
pub(super) fn last_row(columns: &[InputSpec], sheet: &Sheet, mark: Option<DecimalMark>) -> LastRow {
    let [others @ .., last] = sheet.rows.as_slice() else { return LastRow::Ordinary };
    if others.is_empty() {
        return LastRow::Ordinary;
    }
    let name = name(columns, sheet, last).to_ascii_lowercase();
    let is_named = NAMES.iter().any(|known| name == *known)
        || ["total ", "grand total", "合計"].iter().any(|known| name.starts_with(known));
    let amount = |row: &[String]| {
        let column = columns.iter().position(is_amount)?;
        plain_amount(sheet.text(row, column), 0, mark).ok()
    };
    let sum: Option<f64> = others.iter().map(|row| amount(row)).sum();
    let is_sum = others.len() > 1
        && sum.zip(amount(last)).is_some_and(|(sum, last)| sum > 0.0 && (last - sum).abs() <= ROUNDING * sum);
    match (is_named, is_sum) {
        (true, true) => LastRow::Total,
        (false, true) if name.is_empty() => LastRow::Total,
        (false, false) => LastRow::Ordinary,
        _ => LastRow::Perhaps,
    }
}

/// What a row is called: its first words.
pub(super) fn name(columns: &[InputSpec], sheet: &Sheet, row: &[String]) -> String {
    let words = columns.iter().position(|column| matches!(column.kind, InputKind::Text { .. }));
    words.map_or_else(String::new, |column| excerpt(sheet.text(row, column)))
}
