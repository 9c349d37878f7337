//! What can be wrong with an input.

use super::spec::InputSpec;
use super::text::Text;

/// Why a value was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed.
    Empty,
    /// What was given does not read as a number.
    NotANumber,
    /// It reads as two numbers, or as two months.
    Ambiguous,
    /// Below zero where nothing is.
    Negative,
    /// A whole number was wanted.
    NotWhole,
    /// Below the lowest or above the highest value that is taken.
    OutOfRange,
    /// None of the options has this name.
    UnknownChoice,
    /// A month was wanted.
    NotADate,
    /// A month was wanted, and what stands there is all that comes later: "thereafter".
    NoYear,
    /// More characters than are taken.
    TooLong,
    /// Words were wanted.
    NotWords,
    /// A table of the input's columns was wanted.
    NotATable,
    /// A table without rows.
    NoRows,
    /// More rows than are taken.
    TooManyRows,
    /// Fine by itself, but in contradiction to another input; says what is wrong.
    Conflict(Text),
}

impl Problem {
    /// The name for programs. Frozen.
    pub const fn code(self) -> &'static str {
        match self {
            Problem::Empty => "empty",
            Problem::NotANumber => "not-a-number",
            Problem::Ambiguous => "ambiguous",
            Problem::NotWhole => "not-whole",
            Problem::OutOfRange | Problem::Negative => "out-of-range",
            Problem::UnknownChoice => "unknown-choice",
            Problem::NotADate | Problem::NoYear => "not-a-date",
            Problem::TooLong => "too-long",
            Problem::NotWords => "not-words",
            Problem::NotATable => "not-a-table",
            Problem::NoRows => "no-rows",
            Problem::TooManyRows => "too-many-rows",
            Problem::Conflict(_) => "conflict",
        }
    }
}

/// A refused input: which one and why. Its spec says what would be taken.
#[derive(Clone, Copy, Debug)]
pub struct InputError {
    /// The input that refused the value.
    pub spec: &'static InputSpec,
    /// Why it was refused.
    pub problem: Problem,
    /// The row of a table that it is in, from 0.
    pub row: Option<usize>,
}

impl PartialEq for InputError {
    fn eq(&self, other: &Self) -> bool {
        self.spec.key == other.spec.key && self.problem == other.problem && self.row == other.row
    }
}

impl InputError {
    /// The same error, in this row of a table.
    pub const fn in_row(mut self, row: usize) -> InputError {
        self.row = Some(row);
        self
    }
}

impl InputSpec {
    /// The error that names this input.
    pub fn refuse(&'static self, problem: Problem) -> InputError {
        InputError { spec: self, problem, row: None }
    }
}
