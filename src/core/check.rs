//! Whether an input takes a value.

use super::error::{InputError, Problem};
use super::spec::{InputKind, InputSpec};
use super::text::is_harmless;
use super::value::{Value, Values};

impl InputSpec {
    /// The value, if it is of the right kind, a number and within bounds; −0 becomes 0.
    ///
    /// # Errors
    /// The value is of another kind or out of bounds; in a table, the first such cell is named with its row.
    pub fn check(&'static self, value: Value) -> Result<Value, InputError> {
        match (self.kind, &value) {
            (InputKind::Number { lo, hi, .. }, &Value::Number(number)) => {
                if number.is_nan() {
                    Err(self.refuse(Problem::NotANumber))
                } else if number < lo || number > hi {
                    Err(self.refuse(Problem::OutOfRange))
                } else {
                    Ok(Value::Number(if number == 0.0 { 0.0 } else { number }))
                }
            }
            (InputKind::Integer { lo, hi, .. }, &Value::Integer(integer)) => {
                if integer < lo || integer > hi {
                    Err(self.refuse(Problem::OutOfRange))
                } else {
                    Ok(value)
                }
            }
            (InputKind::Choice { options, .. }, &Value::Choice(index)) if index < options.len() => Ok(value),
            (InputKind::Choice { .. }, _) => Err(self.refuse(Problem::UnknownChoice)),
            (InputKind::Switch { .. }, Value::Switch(_)) => Ok(value),
            (InputKind::Text { most }, Value::Text(words)) if words.chars().count() > most => {
                Err(self.refuse(Problem::TooLong))
            }
            (InputKind::Text { .. }, Value::Text(words)) if words.chars().all(is_harmless) => Ok(value),
            (InputKind::Text { .. }, Value::Text(words)) => {
                // A line break in a spreadsheet's cell parts words, as a space does.
                let spaced = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c });
                Ok(Value::Text(spaced.filter(|c| is_harmless(*c)).collect::<String>().into()))
            }
            (InputKind::Text { .. }, _) => Err(self.refuse(Problem::NotWords)),
            (InputKind::Table { columns, most, .. }, Value::Table(rows)) => {
                self.check_rows(columns, most, rows)
            }
            (InputKind::Table { .. }, _) => Err(self.refuse(Problem::NotATable)),
            _ => Err(self.refuse(Problem::NotANumber)),
        }
    }

    fn check_rows(
        &'static self,
        columns: &'static [InputSpec],
        most: usize,
        rows: &[Values],
    ) -> Result<Value, InputError> {
        if rows.is_empty() {
            return Err(self.refuse(Problem::NoRows));
        }
        if rows.len() > most {
            return Err(self.refuse(Problem::TooManyRows));
        }
        let check = |(index, row): (usize, &Values)| {
            if row.len() != columns.len() {
                return Err(self.refuse(Problem::NotATable).in_row(index));
            }
            let cells = columns.iter().zip(row).map(|(column, cell)| column.check(cell.clone()));
            cells.collect::<Result<Values, _>>().map_err(|error| error.in_row(index))
        };
        let rows = rows.iter().enumerate().map(check).collect::<Result<Vec<Values>, _>>()?;
        Ok(Value::Table(rows.into()))
    }

    /// A number in canonical units as a value of this input, checked.
    ///
    /// # Errors
    /// The number is out of bounds or not whole, or the input takes no numbers.
    pub fn admit(&'static self, number: f64) -> Result<Value, InputError> {
        match self.kind {
            InputKind::Number { .. } => self.check(Value::Number(number)),
            InputKind::Integer { lo, hi, .. } => {
                if number.is_nan() {
                    Err(self.refuse(Problem::NotANumber))
                } else if number < f64::from(lo) || number > f64::from(hi) {
                    Err(self.refuse(Problem::OutOfRange))
                } else if number.fract() != 0.0 {
                    Err(self.refuse(Problem::NotWhole))
                } else {
                    Ok(Value::Integer(number as u32))
                }
            }
            InputKind::Choice { options, .. } => (0..options.len())
                .find(|&index| index as f64 == number)
                .map(Value::Choice)
                .ok_or_else(|| self.refuse(Problem::UnknownChoice)),
            InputKind::Switch { .. } if number == 0.0 || number == 1.0 => Ok(Value::Switch(number == 1.0)),
            InputKind::Switch { .. } => Err(self.refuse(Problem::UnknownChoice)),
            InputKind::Text { .. } => Err(self.refuse(Problem::NotWords)),
            InputKind::Table { .. } => Err(self.refuse(Problem::NotATable)),
        }
    }
}
