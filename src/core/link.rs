//! How the value of one input is written in a link, and read back to the last bit.

use super::decimal::{LONGEST, mantissa, shifted};
use super::error::{InputError, Problem};
use super::format;
use super::month;
use super::percent::escaped;
use super::spec::{InputKind, InputSpec};
use super::unit::Unit;
use super::value::{Value, Values};

/// A number in a link: canonical units, ASCII, no words.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::NotANumber`], or [`Problem::OutOfRange`] for a number too large for the
/// machine.
pub fn canonical(encoded: &str) -> Result<f64, Problem> {
    if encoded.is_empty() {
        return Err(Problem::Empty);
    }
    if encoded.len() > LONGEST || encoded.contains(',') {
        return Err(Problem::NotANumber);
    }
    let plain = mantissa(&encoded.to_ascii_lowercase()).ok_or(Problem::NotANumber)?;
    match shifted(&plain, 0) {
        Some(value) if value.is_finite() => Ok(value),
        Some(_) => Err(Problem::OutOfRange),
        None => Err(Problem::NotANumber),
    }
}

impl InputSpec {
    /// The text for a link. Reads back as exactly the same value.
    pub fn encode(&self, value: &Value) -> String {
        match (self.kind, value) {
            (_, &Value::Integer(months)) if self.unit == Unit::MONTH => month::iso(months),
            (_, Value::Number(number)) => format::link(*number),
            (_, Value::Integer(integer)) => integer.to_string(),
            (InputKind::Choice { options, .. }, Value::Choice(index)) => {
                options.get(*index).map_or_else(String::new, |option| option.key.to_owned())
            }
            (_, Value::Choice(index)) => index.to_string(),
            (_, Value::Switch(on)) => u8::from(*on).to_string(),
            (_, Value::Text(words)) => escape(words),
            (InputKind::Table { columns, .. }, Value::Table(rows)) => encode_rows(columns, rows),
            (_, Value::Table(_)) => String::new(),
        }
    }

    /// Reads the text of a link.
    ///
    /// # Errors
    /// The text was not written by [`InputSpec::encode`], or the value is out of bounds.
    pub fn decode(&'static self, encoded: &str) -> Result<Value, InputError> {
        match self.kind {
            InputKind::Integer { .. } if self.unit == Unit::MONTH => match month::read(encoded, None).ok() {
                Some(months) => self.admit(f64::from(months)),
                None => Err(self.refuse(Problem::NotADate)),
            },
            InputKind::Text { .. } => self.check(Value::Text(unescape(encoded).into())),
            InputKind::Table { .. } => match self.salvage(encoded) {
                (Some(value), flaws) if flaws.is_empty() => Ok(value),
                (_, flaws) => {
                    Err(flaws.first().map_or_else(|| self.refuse(Problem::NoRows), |flaw| flaw.error))
                }
            },
            InputKind::Number { .. } | InputKind::Integer { .. } => match canonical(encoded) {
                Ok(number) => self.admit(number),
                Err(problem) => Err(self.refuse(problem)),
            },
            InputKind::Choice { options, .. } => options
                .iter()
                .position(|option| option.key == encoded)
                .map(Value::Choice)
                .ok_or_else(|| self.refuse(Problem::UnknownChoice)),
            InputKind::Switch { .. } => match encoded {
                "0" => Ok(Value::Switch(false)),
                "1" => Ok(Value::Switch(true)),
                _ => Err(self.refuse(Problem::UnknownChoice)),
            },
        }
    }
}

/// A part of a link's text that was refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flaw<'a> {
    /// What refused it, and why.
    pub error: InputError,
    /// The part: a cell, a row of another shape, the first row too many; or else the whole text.
    pub given: &'a str,
}

impl InputSpec {
    /// As much of a link's text as can be read, and what can't be: of a table the rows that are whole.
    pub fn salvage<'a>(&'static self, encoded: &'a str) -> (Option<Value>, Vec<Flaw<'a>>) {
        match self.kind {
            InputKind::Table { columns, most, .. } => salvage_rows(self, columns, most, encoded),
            _ => match self.decode(encoded) {
                Ok(value) => (Some(value), Vec::new()),
                Err(error) => (None, vec![Flaw { error, given: encoded }]),
            },
        }
    }
}

/// What separates rows, and what separates cells; browsers escape neither.
const ROW: char = '*';
const CELL: char = '_';
/// Stands before a letter that means one of the two separators, or this character itself.
const ESCAPE: char = '~';

/// Words in which the separators are escaped; and what looks like an escape of links, so that a link that has
/// one was encoded once more on its way.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for (at, c) in words.char_indices() {
        match c {
            '%' if escaped(&words.as_bytes()[at..]).is_some() => out.push_str("~p"),
            ROW => out.push_str("~a"),
            CELL => out.push_str("~u"),
            ESCAPE => out.push_str("~t"),
            c => out.push(c),
        }
    }
    out
}

/// The inverse of [`escape`].
fn unescape(encoded: &str) -> String {
    let mut out = String::with_capacity(encoded.len());
    let mut rest = encoded.chars();
    while let Some(c) = rest.next() {
        match c {
            ESCAPE => out.push(match rest.next() {
                Some('a') => ROW,
                Some('u') => CELL,
                Some('p') => '%',
                Some('t') | None => ESCAPE,
                Some(other) => other,
            }),
            c => out.push(c),
        }
    }
    out
}

/// The text of a table for a link. Reads back as exactly the same rows.
fn encode_rows(columns: &[InputSpec], rows: &[Values]) -> String {
    let row = |row: &Values| -> String {
        let cells: Vec<String> = columns.iter().zip(row).map(|(column, cell)| column.encode(cell)).collect();
        cells.join("_")
    };
    rows.iter().map(row).collect::<Vec<_>>().join("*")
}

/// Reads what [`encode_rows`] wrote, row by row; `spec` is the table's own.
fn salvage_rows<'a>(
    spec: &'static InputSpec,
    columns: &'static [InputSpec],
    most: usize,
    encoded: &'a str,
) -> (Option<Value>, Vec<Flaw<'a>>) {
    let mut rows: Vec<Values> = Vec::new();
    let mut flaws = Vec::new();
    for (index, given) in encoded.split(ROW).enumerate() {
        if index >= most {
            flaws.push(Flaw { error: spec.refuse(Problem::TooManyRows), given });
            break;
        }
        match read_row(columns, given) {
            Some(Ok(row)) => rows.push(row),
            Some(Err(Flaw { error, given })) => flaws.push(Flaw { error: error.in_row(index), given }),
            None => {
                let problem = if encoded.is_empty() { Problem::NoRows } else { Problem::NotATable };
                flaws.push(Flaw { error: spec.refuse(problem).in_row(index), given });
            }
        }
    }
    let table = (!rows.is_empty()).then(|| spec.check(Value::Table(rows.into())));
    match table {
        Some(Err(error)) => {
            flaws.push(Flaw { error, given: encoded });
            (None, flaws)
        }
        table => (table.and_then(Result::ok), flaws),
    }
}

/// One row, or its first cell that is refused. `None` if it has more or fewer cells than there are columns.
fn read_row<'a>(columns: &'static [InputSpec], given: &'a str) -> Option<Result<Values, Flaw<'a>>> {
    let cells: Vec<&str> = given.split(CELL).collect();
    let read = |(column, given): (&'static InputSpec, &'a str)| {
        column.decode(given).map_err(|error| Flaw { error, given })
    };
    (cells.len() == columns.len()).then(|| columns.iter().zip(cells).map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_take_canonical_numbers_only() {
        assert_eq!(canonical("3e12"), Ok(3e12));
        assert_eq!(canonical("-0"), Ok(0.0));
        assert_eq!(canonical("1.5e-0000012"), Ok(1.5e-12));
        assert_eq!(canonical("2e000000"), Ok(2.0));
        assert_eq!(canonical("1e999"), Err(Problem::OutOfRange));
        for broken in ["", "３", "3T", "1,000", "NaN", "inf", "1 0"] {
            assert!(canonical(broken).is_err(), "{broken}");
        }
    }
}
