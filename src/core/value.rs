//! Values of inputs.

use std::sync::Arc;

/// The value of one input, in canonical units. Cheap to clone: text and tables are shared.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A whole number, or a month counted from the beginning of year 0.
    Integer(u32),
    /// The index of the chosen option.
    Choice(usize),
    /// On or off.
    Switch(bool),
    /// A cell of a table that holds words.
    Text(Arc<str>),
    /// Rows, each with a value for every column.
    Table(Arc<[Values]>),
}

impl Value {
    /// The value as a number, for the solver, the tornado and the tests over all models: the index of a
    /// choice, 0 or 1 for a switch, NaN for words and tables.
    pub fn as_f64(&self) -> f64 {
        match self {
            Value::Number(number) => *number,
            Value::Integer(integer) => f64::from(*integer),
            Value::Choice(index) => *index as f64,
            Value::Switch(on) => f64::from(u8::from(*on)),
            Value::Text(_) | Value::Table(_) => f64::NAN,
        }
    }
}

/// The values of all inputs of one model, or of all cells of one row, in the order of their specs.
pub type Values = Vec<Value>;
