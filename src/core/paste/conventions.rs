//! How the numbers and dates of a pasted text are written: what it says itself, what the reader has said, and
//! what remains to be asked.

use super::super::decimal::normalise;
use super::super::error::Problem;
use super::super::month::{self, DateOrder};
use super::super::notice::excerpt;
use super::super::spec::InputSpec;
use super::super::typed::plain_amount;
use super::super::unit::{Quantity, Unit};
use super::super::written::{DecimalMark, Marks, marks};
use super::heading::HeadUnit;
use super::sheet::Sheet;
use super::{Answers, PASTED_UNITS, PastedUnit, RateScale, Unpasted};

/// What is known of one convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Convention<T> {
    Known(T),
    /// Two readings make sense.
    Open,
    /// Nothing in the text depends on it.
    Moot,
}

impl<T: Copy> Convention<T> {
    pub fn known(self) -> Option<T> {
        match self {
            Convention::Known(known) => Some(known),
            _ => None,
        }
    }

    /// The same, once the reader has answered.
    fn answered(self, answer: Option<T>) -> Convention<T> {
        match (self, answer) {
            (Convention::Open, Some(answer)) => Convention::Known(answer),
            _ => self,
        }
    }
}

/// The conventions of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Conventions {
    pub mark: Convention<DecimalMark>,
    /// The power of ten of plain amounts of money.
    pub amount: Convention<i32>,
    pub rate: Convention<RateScale>,
    pub order: Convention<DateOrder>,
}

impl Conventions {
    /// # Errors
    /// The text contradicts itself.
    pub fn of(columns: &[InputSpec], sheet: &Sheet, answers: &Answers) -> Result<Conventions, Unpasted> {
        let mark = mark(columns, sheet)?.answered(answers.mark);
        Ok(Conventions {
            mark,
            amount: amount(columns, sheet, mark.known(), answers.exponent),
            rate: rate(columns, sheet, mark.known()).answered(answers.rate),
            order: order(columns, sheet)?.answered(answers.order),
        })
    }

    /// The same under a heading that names its own unit.
    pub fn under(self, heading: Option<HeadUnit>) -> Conventions {
        let amount = heading.and_then(HeadUnit::exponent).map_or(self.amount, Convention::Known);
        let rate = heading.and_then(HeadUnit::rate).map_or(self.rate, Convention::Known);
        Conventions { amount, rate, ..self }
    }
}

/// The unit that a heading names, where another was chosen.
pub(super) fn said_elsewhere(columns: &[InputSpec], sheet: &Sheet, answers: &Answers) -> Option<PastedUnit> {
    let named = named_exponent(columns, sheet)?;
    let other = answers.exponent.is_some_and(|chosen| chosen != named);
    PASTED_UNITS.into_iter().find(|unit| other && unit.exponent == named)
}

/// The unit that the first heading of amounts names.
fn named_exponent(columns: &[InputSpec], sheet: &Sheet) -> Option<i32> {
    let amounts = columns.iter().zip(&sheet.units).filter(|(column, _)| is_amount(column));
    amounts.filter_map(|(_, unit)| *unit).find_map(HeadUnit::exponent)
}

/// Whether plain numbers of this column are amounts of money, be it a year's, whose scale must be known.
pub(super) const fn is_amount(column: &InputSpec) -> bool {
    column.unit.is_money() && column.unit.per.is_none()
}

pub(super) const fn is_percent(column: &InputSpec) -> bool {
    matches!(column.unit.quantity, Quantity::Percent)
}

/// The digits and marks of a text that begins as a number does, without signs and units.
pub(super) fn digits(text: &str) -> String {
    let text = normalise(text);
    let text = text.trim_start_matches(['-', '+', '(', '▲', '△']);
    let text = ["us$", "usd", "$"].iter().find_map(|sign| text.strip_prefix(sign)).unwrap_or(text);
    let is_mark = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'');
    text.chars().take_while(|c| is_mark(*c)).collect()
}

fn mark(columns: &[InputSpec], sheet: &Sheet) -> Result<Convention<DecimalMark>, Unpasted> {
    let (mut point, mut comma) = (None, None);
    let (mut may_point, mut may_comma) = (false, false);
    let numeric = |column: &InputSpec| column.is_numeric() && column.unit != Unit::MONTH;
    for (column, spec) in columns.iter().enumerate().filter(|(_, column)| numeric(column)) {
        // No rate is a thousand percent: `5.250` and `5,250` have three decimals there.
        let is_rate = is_percent(spec) && sheet.units[column] != Some(HeadUnit::BasisPoints);
        for text in sheet.texts(column) {
            let digits = digits(text);
            match marks(&digits) {
                Marks::Either if is_rate && digits.contains('.') => point = point.or(Some(text)),
                Marks::Either if is_rate => comma = comma.or(Some(text)),
                Marks::Only(DecimalMark::Point) => point = point.or(Some(text)),
                Marks::Only(DecimalMark::Comma) => comma = comma.or(Some(text)),
                Marks::Either if digits.contains('.') => may_point = true,
                Marks::Either => may_comma = true,
                Marks::None => {}
            }
        }
    }
    Ok(match (point, comma) {
        (Some(point), Some(comma)) => return Err(Unpasted::MixedMarks(excerpt(point), excerpt(comma))),
        (Some(_), None) => Convention::Known(DecimalMark::Point),
        (None, Some(_)) => Convention::Known(DecimalMark::Comma),
        // `1.782` alone may be thousands; so may `1,782`, but there the pages' own way decides, unless cells
        // are parted as where commas stand before decimals.
        (None, None) if may_point => Convention::Open,
        (None, None) if may_comma && sheet.has_semicolons => Convention::Known(DecimalMark::Comma),
        (None, None) if may_comma => Convention::Known(DecimalMark::Point),
        (None, None) => Convention::Moot,
    })
}

fn amount(
    columns: &[InputSpec],
    sheet: &Sheet,
    mark: Option<DecimalMark>,
    said: Option<i32>,
) -> Convention<i32> {
    let amounts = || columns.iter().enumerate().filter(|(_, column)| is_amount(column));
    if let Some(exponent) = named_exponent(columns, sheet) {
        return Convention::Known(exponent);
    }
    let is_plain = |text: &str| plain_amount(text, 0, mark) != Err(Problem::NotANumber);
    if !amounts().any(|(column, _)| sheet.texts(column).any(is_plain)) {
        return Convention::Moot;
    }
    said.map_or(Convention::Open, Convention::Known)
}

fn rate(columns: &[InputSpec], sheet: &Sheet, mark: Option<DecimalMark>) -> Convention<RateScale> {
    /// Below so many percent nobody lends; as a fraction it is a usual rate.
    const TINY: f64 = 0.2;
    let (mut largest, mut least): (f64, f64) = (0.0, f64::INFINITY);
    for (column, _) in columns.iter().enumerate().filter(|(_, column)| is_percent(column)) {
        if let Some(scale) = sheet.units[column].and_then(HeadUnit::rate) {
            return Convention::Known(scale);
        }
        let plain = sheet.texts(column).filter_map(|text| plain_amount(text, 0, mark).ok());
        for rate in plain.map(f64::abs).filter(|rate| *rate > 0.0) {
            (largest, least) = (largest.max(rate), least.min(rate));
        }
    }
    match largest {
        0.0 => Convention::Moot,
        // Rates of a percent or less throughout, or fractions.
        _ if largest <= 1.0 || least < TINY => Convention::Open,
        _ => Convention::Known(RateScale::Percent),
    }
}

fn order(columns: &[InputSpec], sheet: &Sheet) -> Result<Convention<DateOrder>, Unpasted> {
    let (mut day, mut other, mut open) = (None, None, false);
    let is_month = |column: &InputSpec| column.unit == Unit::MONTH;
    for (column, _) in columns.iter().enumerate().filter(|(_, column)| is_month(column)) {
        for text in sheet.texts(column) {
            match month::order_of(text) {
                Some(DateOrder::DayFirst) => day = day.or(Some(text)),
                Some(DateOrder::MonthFirst) => other = other.or(Some(text)),
                None => open |= is_open(text),
            }
        }
    }
    Ok(match (day, other) {
        (Some(day), Some(other)) => return Err(Unpasted::MixedDates(excerpt(day), excerpt(other))),
        (Some(_), None) => Convention::Known(DateOrder::DayFirst),
        (None, Some(_)) => Convention::Known(DateOrder::MonthFirst),
        (None, None) if open => Convention::Open,
        (None, None) => Convention::Moot,
    })
}

/// Whether the order of day and month decides which month a text is.
pub(super) fn is_open(text: &str) -> bool {
    month::read(text, None) == Err(Problem::Ambiguous) && month::read(text, Some(DateOrder::DayFirst)).is_ok()
}
