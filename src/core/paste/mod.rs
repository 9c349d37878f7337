//! Rows pasted from a spreadsheet. What has one meaning is read; where there are two, the reader is asked.

mod conventions;
mod heading;
mod message;
mod question;
mod sheet;
mod summary;
mod total;

use super::month::{self, DateOrder};
use super::notice::excerpt;
use super::spec::{InputKind, InputSpec};
use super::table::{CellTexts, cell};
use super::text::{Lang, Text, text};
use super::typed::{marked, plain_amount};
use super::unit::Unit;
use super::value::Value;
use super::written::DecimalMark;
use conventions::{Conventions, is_amount, is_percent};
use sheet::Sheet;

pub use question::{Asked, Choosable};
pub use sheet::{LONGEST_PASTE, Start};
pub use summary::Summary;

/// The unit in which plain amounts of money were pasted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastedUnit {
    /// How the page's own menu names it.
    pub key: &'static str,
    /// Its name in the menu.
    pub label: Text,
    /// The power of ten.
    pub exponent: i32,
}

/// The units that a spreadsheet's amounts may be in.
pub const PASTED_UNITS: [PastedUnit; 5] = [
    PastedUnit { key: "dollars", label: text("dollars", "ドル"), exponent: 0 },
    PastedUnit { key: "thousands", label: text("thousands", "千ドル"), exponent: 3 },
    PastedUnit { key: "millions", label: text("millions", "百万ドル"), exponent: 6 },
    PastedUnit { key: "oku", label: text("hundred millions", "億ドル"), exponent: 8 },
    PastedUnit { key: "billions", label: text("billions", "十億ドル"), exponent: 9 },
];

/// What plain rates are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateScale {
    /// 6.5 is 6.5%.
    Percent,
    /// 0.065 is 6.5%.
    Fraction,
    /// 650 is 6.5%.
    BasisPoints,
}

/// What the reader has said of a text where it has two meanings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// The power of ten of plain amounts of money.
    pub exponent: Option<i32>,
    /// What stands before decimals.
    pub mark: Option<DecimalMark>,
    /// What plain rates are in.
    pub rate: Option<RateScale>,
    /// What comes first in dates.
    pub order: Option<DateOrder>,
    /// Whether rows that may be totals are taken.
    pub keeps_total: Option<bool>,
    /// For columns of which the text says nothing, the option that all rows have: column and option.
    pub options: Vec<(usize, usize)>,
}

/// Why a pasted text was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unpasted {
    /// There is no row to take.
    Empty,
    /// The text is longer than [`LONGEST_PASTE`].
    TooLong,
    /// The number of rows, and the number that there is room for.
    TooManyRows(usize, usize),
    /// Not one number stands where the table wants one: it is something else.
    Unreadable,
    /// A heading with another currency than dollars.
    NotDollars(String),
    /// A number that has a decimal point, and one that has a decimal comma.
    MixedMarks(String, String),
    /// A date that begins with the day, and one that begins with the month.
    MixedDates(String, String),
}

/// What was done with a text besides taking its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasteNotice {
    /// Headings of columns that the table does not have.
    Unused(Vec<String>),
    /// Commas were read as standing before decimals.
    DecimalCommas,
    /// Plain rates were read as fractions.
    Fractions,
    /// A row was left out: it is the sum of others.
    TotalLeftOut(String),
    /// The heading names another unit than was chosen, and was followed.
    HeadingUnit(PastedUnit),
    /// The row, from 0, and the first letters of a name that was too long.
    Shortened(usize, String),
}

/// A pasted text, read as far as it can be without asking.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The rows as the table's fields would show them. What can't be read is as it was pasted.
    pub rows: CellTexts,
    /// What is to be asked before they are taken; first things first.
    pub asked: Option<Asked>,
    /// What the reader should know.
    pub notices: Vec<PasteNotice>,
    /// What the rows come to.
    pub summary: Summary,
}

/// Reads a pasted text.
///
/// # Errors
/// There is nothing in the text, more than is taken (`room` is the number of rows that the table still has
/// room for), or it contradicts itself.
pub fn read(
    columns: &'static [InputSpec],
    room: usize,
    pasted: &str,
    start: Start,
    answers: &Answers,
    lang: Lang,
) -> Result<Reading, Unpasted> {
    let (mut reading, sheet, conventions, perhaps) = take(columns, room, pasted, start, answers, lang)?;
    let context =
        question::Context { columns, sheet: &sheet, conventions: &conventions, answers, lang, start };
    reading.asked = question::first(&context, perhaps.as_deref(), |answers| {
        take(columns, room, pasted, start, answers, lang).map(|(reading, ..)| reading.summary).ok()
    });
    Ok(reading)
}

/// The rows of a text, what is known of it, and the name of a row that may be a total: all but the question.
fn take(
    columns: &'static [InputSpec],
    room: usize,
    pasted: &str,
    start: Start,
    answers: &Answers,
    lang: Lang,
) -> Result<(Reading, Sheet, Conventions, Option<String>), Unpasted> {
    let mut sheet = Sheet::read(columns, pasted, start)?;
    let conventions = Conventions::of(columns, &sheet, answers)?;
    let totals = total::totals(columns, &sheet, conventions.mark.known(), start);
    let mut notices = Vec::new();
    if !sheet.unused.is_empty() {
        notices.push(PasteNotice::Unused(sheet.unused.clone()));
    }
    if conventions.mark.known() == Some(DecimalMark::Comma) {
        notices.push(PasteNotice::DecimalCommas);
    }
    if conventions.rate.known() == Some(RateScale::Fraction) {
        notices.push(PasteNotice::Fractions);
    }
    let said = conventions::said_elsewhere(columns, &sheet, answers);
    notices.extend(said.map(PasteNotice::HeadingUnit));
    let names: Vec<String> = sheet.rows.iter().map(|row| total::name(columns, &sheet, row)).collect();
    let mut left_out = totals.sure;
    if answers.keeps_total == Some(false) {
        left_out.extend(&totals.perhaps);
    }
    for index in &left_out {
        notices.push(PasteNotice::TotalLeftOut(total::name(columns, &sheet, &sheet.rows[*index])));
    }
    let mut index = 0;
    sheet.rows.retain(|_| {
        index += 1;
        !left_out.contains(&(index - 1))
    });
    if sheet.rows.is_empty() {
        return Err(Unpasted::Empty);
    }
    if sheet.rows.len() > room {
        return Err(Unpasted::TooManyRows(sheet.rows.len(), room));
    }
    let mut rows: CellTexts = Vec::with_capacity(sheet.rows.len());
    for (index, row) in sheet.rows.iter().enumerate() {
        let text = |column: usize| sheet.text(row, column);
        let mut cells: Vec<String> = (0..columns.len())
            .map(|column| own_words(&columns[column], text(column), &conventions, lang))
            .collect();
        shorten(columns, &mut cells, index, &mut notices);
        for (column, option) in &answers.options {
            if let (InputKind::Choice { options, .. }, Some(cell)) =
                (columns[*column].kind, cells.get_mut(*column))
                && cell.is_empty()
                && let Some(option) = options.get(*option)
            {
                option.label.get(lang).clone_into(cell);
            }
        }
        rows.push(cells);
    }
    let is_number = |(column, text): (&'static InputSpec, &String)| {
        column.is_numeric() && cell(column, text, lang).is_ok()
    };
    let is_open = conventions.amount == conventions::Convention::Open;
    // Cells of one column that can't be read are marked where they are.
    let are_rows = start == Start::Rows;
    if are_rows && !is_open && !rows.iter().any(|row| columns.iter().zip(row).any(is_number)) {
        return Err(Unpasted::Unreadable);
    }
    let summary = Summary::of(columns, &rows, &conventions, lang);
    let perhaps = totals.perhaps.first().filter(|_| answers.keeps_total.is_none());
    let perhaps = perhaps.map(|index| names.get(*index).cloned().unwrap_or_default());
    Ok((Reading { rows, asked: None, notices, summary }, sheet, conventions, perhaps))
}

/// What the field would show of a cell; the text itself if it cannot be read.
fn own_words(column: &'static InputSpec, text: &str, conventions: &Conventions, lang: Lang) -> String {
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
fn shorten(columns: &[InputSpec], cells: &mut [String], row: usize, notices: &mut Vec<PasteNotice>) {
    for (column, text) in columns.iter().zip(cells) {
        if let InputKind::Text { most } = column.kind
            && text.chars().count() > most
        {
            *text = text.chars().take(most.saturating_sub(1)).chain(['…']).collect();
            notices.push(PasteNotice::Shortened(row, excerpt(text)));
        }
    }
}
