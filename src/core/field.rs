//! How a model's typed inputs are read from values and written to them, and its typed outputs to answers.

use std::sync::Arc;

use super::answer::Answer;
use super::spec::{InputSpec, OutputSpec};
use super::value::{Value, Values};

/// A model's typed inputs; made by [`inputs!`](crate::inputs).
pub trait InputSet: Clone + Default + 'static {
    /// The specs of its fields, in order.
    const SPECS: &'static [InputSpec];
    /// The inputs that these values stand for. `None` if they do not match the specs.
    fn read(values: &[Value]) -> Option<Self>;
    /// The values of its fields, in order.
    fn write(&self) -> Values;
}

/// A model's typed outputs; made by [`outputs!`](crate::outputs).
pub trait OutputSet: Copy + 'static {
    /// The specs of its fields, in order.
    const SPECS: &'static [OutputSpec];
    /// What its fields say, in order.
    fn answers(&self) -> Vec<Answer>;
}

/// A type that a field of a model's inputs can have.
pub trait Field: Sized {
    /// The field that this value stands for. `None` if the value is of another kind.
    fn read(value: &Value) -> Option<Self>;
    /// The value of this field.
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
