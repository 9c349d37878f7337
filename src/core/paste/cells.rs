//! A cell of a pasted text as its field would show it, under the conventions of the text.

use super::super::month;
use super::super::notice::excerpt;
use super::super::spec::{InputKind, InputSpec};
use super::super::table::cell;
use super::super::text::Lang;
use super::super::typed::{marked, plain_amount};
use super::super::unit::Unit;
use super::super::value::Value;
use super::conventions::{Conventions, is_amount, is_percent};
use super::{PasteNotice, RateScale};

/// What the field would show of a cell; the text itself if it cannot be read.
pub(super) fn own_words(
    column: &'static InputSpec,
    text: &str,
    conventions: &Conventions,
    lang: Lang,
) -> String {
    match value(column, text, conventions, lang) {
        Some(value) => column.field(&value, lang),
        None => text.to_owned(),
    }
}

/// The value of a cell, under the conventions of its text.
fn value(column: &'static InputSpec, text: &str, conventions: &Conventions, lang: Lang) -> Option<Value> {
    let mark = conventions.mark.known();
    if column.unit == Unit::MONTH {
        let months = month::read(text, conventions.order.known()).ok()?;
        return column.admit(f64::from(months)).ok();
    }
    if !column.is_numeric() {
        return cell(column, text, lang).ok();
    }
    let exponent = if is_amount(column) {
        conventions.amount.known()
    } else if is_percent(column) {
        conventions.rate.known().map(|scale| match scale {
            RateScale::Percent => -2,
            RateScale::Fraction => 0,
            RateScale::BasisPoints => -4,
        })
    } else {
        None
    };
    let plain = plain_amount(text, exponent.unwrap_or(0), mark);
    let number = match (plain, exponent) {
        (Ok(number), Some(_)) => number,
        // Its scale is still to be asked.
        (Ok(_), None) if is_amount(column) => return None,
        _ => marked(text, column.unit, lang, mark).ok()?,
    };
    match column.kind {
        // Out of bounds or not, in the unit that it was pasted in: its field complains.
        InputKind::Number { .. } => Some(Value::Number(number)),
        _ => column.admit(number).ok(),
    }
}

/// Shortens words that are too long for their column.
pub(super) fn shorten(
    columns: &[InputSpec],
    cells: &mut [String],
    row: usize,
    notices: &mut Vec<PasteNotice>,
) {
    for (column, text) in columns.iter().zip(cells) {
        if let InputKind::Text { most } = column.kind
            && text.chars().count() > most
        {
            *text = text.chars().take(most.saturating_sub(1)).chain(['…']).collect();
            notices.push(PasteNotice::Shortened(row, excerpt(text)));
        }
    }
}
