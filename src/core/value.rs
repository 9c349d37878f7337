//! Values of inputs, and how a model's typed fields are read from them.

use std::sync::Arc;

use super::model::InputSet;

/// The value of one input, in canonical units. Cheap to clone: what is long is shared.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Number(f64),
    Integer(u32),
    /// The index of the chosen option.
    Choice(usize),
    Switch(bool),
    /// A cell of a table that holds words.
    Text(Arc<str>),
    /// Rows, each with a value for every column.
    Table(Arc<[Values]>),
}

impl Value {
    /// The value as a number, for the solver, the tornado and the tests over all models. Not a number for
    /// what has none.
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

/// A type that a field of a model's inputs can have.
pub trait Field: Sized {
    /// `None` if the value is of another kind.
    fn read(value: &Value) -> Option<Self>;
    fn write(&self) -> Value;
}

impl Field for f64 {
    fn read(value: &Value) -> Option<f64> {
        match value {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Number(*self)
    }
}

impl Field for u32 {
    fn read(value: &Value) -> Option<u32> {
        match value {
            Value::Integer(integer) => Some(*integer),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Integer(*self)
    }
}

impl Field for bool {
    fn read(value: &Value) -> Option<bool> {
        match value {
            Value::Switch(on) => Some(*on),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Switch(*self)
    }
}

impl Field for Arc<str> {
    fn read(value: &Value) -> Option<Arc<str>> {
        match value {
            Value::Text(text) => Some(Arc::clone(text)),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Text(Arc::clone(self))
    }
}

/// A table: the type of its rows is declared with [`inputs!`](crate::inputs), as a model's inputs are.
impl<T: InputSet> Field for Vec<T> {
    fn read(value: &Value) -> Option<Vec<T>> {
        match value {
            Value::Table(rows) => rows.iter().map(|row| T::read(row)).collect(),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Table(self.iter().map(InputSet::write).collect())
    }
}
