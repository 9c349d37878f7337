//! How the value of one input is written in a link, and read back to the last bit.

use super::decimal::{LONGEST, mantissa, shifted};
use super::error::{InputError, Problem};
use super::format;
use super::month;
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
            InputKind::Table { columns, most, .. } => decode_rows(self, columns, most, encoded),
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

/// What separates rows, and what separates cells; browsers escape neither.
const ROW: char = '*';
const CELL: char = '_';
/// Stands before a letter that means one of the two separators, or this character itself.
const ESCAPE: char = '~';

/// Words in which the separators are escaped.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
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

/// Reads what [`encode_rows`] wrote; `spec` is the table's own.
///
/// # Errors
/// The first cell that is refused, with its row, or the table itself if its shape is another.
fn decode_rows(
    spec: &'static InputSpec,
    columns: &'static [InputSpec],
    most: usize,
    encoded: &str,
) -> Result<Value, InputError> {
    let mut rows: Vec<Values> = Vec::new();
    for (index, row) in encoded.split(ROW).enumerate() {
        if index >= most {
            return Err(spec.refuse(Problem::TooManyRows));
        }
        let cells: Vec<&str> = row.split(CELL).collect();
        if cells.len() != columns.len() {
            let problem = if encoded.is_empty() { Problem::NoRows } else { Problem::NotATable };
            return Err(spec.refuse(problem).in_row(index));
        }
        let read = columns.iter().zip(cells).map(|(column, cell)| column.decode(cell));
        rows.push(read.collect::<Result<_, _>>().map_err(|error| error.in_row(index))?);
    }
    spec.check(Value::Table(rows.into()))
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
