//! Rows pasted from a spreadsheet. What has one meaning is read; where there are two, the reader is asked.

mod cells;
mod conventions;
mod heading;
mod message;
mod question;
mod sheet;
mod summary;
mod total;

use super::month::DateOrder;
use super::spec::{InputKind, InputSpec};
use super::table::{CellTexts, cell};
use super::text::{Lang, Text, text};
use super::written::DecimalMark;
use cells::{own_words, shorten};
use conventions::Conventions;
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

/// A text that was pasted into a table, and where.
#[derive(Clone, Copy, Debug)]
pub struct Paste<'a> {
    /// The table's columns.
    pub columns: &'static [InputSpec],
    /// How many rows there is room for.
    pub room: usize,
    /// The text.
    pub text: &'a str,
    /// Where it begins.
    pub start: Start,
    /// The language of the page.
    pub lang: Lang,
}

impl Paste<'_> {
    /// Reads the text, as far as it can be read with what the reader has answered.
    ///
    /// # Errors
    /// There is nothing in the text, more than is taken, or it contradicts itself.
    pub fn read(&self, answers: &Answers) -> Result<Reading, Unpasted> {
        let Taken { mut reading, sheet, conventions, perhaps_total } = self.take(answers)?;
        let context = question::Context { paste: self, sheet: &sheet, conventions: &conventions, answers };
        let sums = |answers: &Answers| self.take(answers).map(|taken| taken.reading.summary).ok();
        reading.asked = question::first(&context, perhaps_total.as_deref(), sums);
        Ok(reading)
    }

    /// All but the question.
    fn take(&self, answers: &Answers) -> Result<Taken, Unpasted> {
        let Paste { columns, lang, .. } = *self;
        let mut sheet = Sheet::read(columns, self.text, self.start)?;
        let conventions = Conventions::of(columns, &sheet, answers)?;
        let mut notices = said(columns, &sheet, &conventions, answers);
        let perhaps_total = leave_totals_out(self, &mut sheet, &conventions, answers, &mut notices);
        match sheet.rows.len() {
            0 => return Err(Unpasted::Empty),
            rows if rows > self.room => return Err(Unpasted::TooManyRows(rows, self.room)),
            _ => {}
        }
        let mut rows: CellTexts = Vec::with_capacity(sheet.rows.len());
        for (index, row) in sheet.rows.iter().enumerate() {
            let text = |column: usize| sheet.text(row, column);
            let under = |column: usize| conventions.under(sheet.units[column]);
            let own = |column: usize| own_words(&columns[column], text(column), &under(column), lang);
            let mut cells: Vec<String> = (0..columns.len()).map(own).collect();
            shorten(columns, &mut cells, index, &mut notices);
            fill_in(columns, &mut cells, answers, lang);
            rows.push(cells);
        }
        // Cells of one column that can't be read are marked where they are.
        let must_have_numbers =
            self.start == Start::Rows && conventions.amount != conventions::Convention::Open;
        let is_number = |(column, text): (&'static InputSpec, &String)| {
            column.is_numeric() && cell(column, text, lang).is_ok()
        };
        if must_have_numbers && !rows.iter().any(|row| columns.iter().zip(row).any(is_number)) {
            return Err(Unpasted::Unreadable);
        }
        let summary = Summary::of(columns, &rows, &conventions, lang);
        let reading = Reading { rows, asked: None, notices, summary };
        Ok(Taken { reading, sheet, conventions, perhaps_total })
    }
}

/// A text that was read, and what is known of it.
struct Taken {
    reading: Reading,
    sheet: Sheet,
    conventions: Conventions,
    /// The name of a row that may be a total.
    perhaps_total: Option<String>,
}

/// What the reader should know of the conventions.
fn said(
    columns: &[InputSpec],
    sheet: &Sheet,
    conventions: &Conventions,
    answers: &Answers,
) -> Vec<PasteNotice> {
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
    let said = conventions::said_elsewhere(columns, sheet, answers);
    notices.extend(said.map(PasteNotice::HeadingUnit));
    notices
}

/// Takes out the rows that are sums of others. Gives the name of one that may be, if the reader has not said.
fn leave_totals_out(
    paste: &Paste<'_>,
    sheet: &mut Sheet,
    conventions: &Conventions,
    answers: &Answers,
    notices: &mut Vec<PasteNotice>,
) -> Option<String> {
    let totals = total::totals(paste.columns, sheet, conventions.mark.known(), paste.start);
    let name = |sheet: &Sheet, index: usize| total::name(paste.columns, sheet, &sheet.rows[index]);
    let perhaps = totals.perhaps.first().map(|index| name(sheet, *index));
    let leaves_all = answers.keeps_total == Some(false);
    // Both are in the order of the rows.
    let is_left_out = |index: &usize| {
        totals.sure.binary_search(index).is_ok()
            || (leaves_all && totals.perhaps.binary_search(index).is_ok())
    };
    let left_out: Vec<usize> = (0..sheet.rows.len()).filter(is_left_out).collect();
    notices.extend(left_out.iter().map(|index| PasteNotice::TotalLeftOut(name(sheet, *index))));
    for index in left_out.into_iter().rev() {
        sheet.rows.remove(index);
    }
    perhaps.filter(|_| answers.keeps_total.is_none())
}

/// Puts what the reader has said of all rows into the cells of columns that are not in the text.
fn fill_in(columns: &[InputSpec], cells: &mut [String], answers: &Answers, lang: Lang) {
    for (column, option) in &answers.options {
        if let InputKind::Choice { options, .. } = columns[*column].kind
            && let (Some(cell), Some(option)) = (cells.get_mut(*column), options.get(*option))
            && cell.is_empty()
        {
            option.label.get(lang).clone_into(cell);
        }
    }
}
