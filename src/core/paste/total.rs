//! Rows that are no debts but sums of others.

use super::super::notice::excerpt;
use super::super::spec::{InputKind, InputSpec};
use super::super::text::Lang;
use super::super::typed::{marked, plain_amount};
use super::super::written::DecimalMark;
use super::conventions::is_amount;
use super::sheet::{Sheet, Start};

/// The rows of a text that are sums, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    /// Called so, or without a name, and sums of others.
    pub sure: Vec<usize>,
    /// Called so but no sums, or sums that are called otherwise.
    pub perhaps: Vec<usize>,
}

/// How far a sum may be off, as a part of it: tables round.
const ROUNDING: f64 = 0.002;

const NAMES: [&str; 9] = ["total", "totals", "subtotal", "sub-total", "sum", "合計", "総計", "計", "小計"];

/// Finds the sums.
pub(super) fn totals(
    columns: &[InputSpec],
    sheet: &Sheet,
    mark: Option<DecimalMark>,
    start: Start,
) -> Totals {
    let mut totals = Totals::default();
    let last = sheet.rows.len().saturating_sub(1);
    let amount_of = |row: &Vec<String>| amount(columns, sheet, row, mark);
    // Of all debts so far, and of those since the last subtotal.
    let (mut all, mut part, mut count) = (0.0, 0.0, 0);
    for (index, row) in sheet.rows.iter().enumerate() {
        let name = name(columns, sheet, row);
        let is_named = is_total(&name);
        let Some(amount) = amount_of(row) else { continue };
        let is = |sum: f64| sum > 0.0 && (amount - sum).abs() <= ROUNDING * sum;
        let after = || sheet.rows.iter().skip(1).filter_map(amount_of).sum();
        let is_sum = is(all) || is(part) || (index == 0 && is_named && last > 0 && is(after()));
        match (is_named, is_sum) {
            (true, true) => totals.sure.push(index),
            (true, false) if last > 0 => totals.perhaps.push(index),
            // By chance a debt may be as large as one before it: there must be two, and it must be the last.
            (false, true) if index == last && count > 1 && is(all) => {
                let is_plain = name.is_empty() && start == Start::Rows;
                if is_plain { totals.sure.push(index) } else { totals.perhaps.push(index) }
            }
            _ => {
                all += amount;
                part += amount;
                count += 1;
                continue;
            }
        }
        part = 0.0;
    }
    totals
}

/// A row's amount: of plain ones the scale does not matter here, as long as all are alike.
fn amount(columns: &[InputSpec], sheet: &Sheet, row: &[String], mark: Option<DecimalMark>) -> Option<f64> {
    let column = columns.iter().position(is_amount)?;
    let text = sheet.text(row, column);
    plain_amount(text, 0, mark).or_else(|_| marked(text, columns[column].unit, Lang::En, mark)).ok()
}

/// Whether a row is called a total: `Total`, `Total debt`, `合　計`.
fn is_total(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let joined: String = name.chars().filter(|c| !c.is_whitespace()).collect();
    NAMES.contains(&joined.as_str())
        || ["total ", "subtotal ", "grand total"].iter().any(|known| name.starts_with(known))
        || joined.starts_with("合計")
}

/// What a row is called: its first words.
pub(super) fn name(columns: &[InputSpec], sheet: &Sheet, row: &[String]) -> String {
    let words = columns.iter().position(|column| matches!(column.kind, InputKind::Text { .. }));
    words.map_or_else(String::new, |column| excerpt(sheet.text(row, column)))
}
