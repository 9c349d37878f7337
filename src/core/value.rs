//! Values of inputs, and how a model's typed fields are read from them.

/// The value of one input, in canonical units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Number(f64),
    Integer(u32),
    /// The index of the chosen option.
    Choice(usize),
    Switch(bool),
}

impl Value {
    /// The value as a number, for the solver, the tornado and the tests over all models.
    pub fn as_f64(self) -> f64 {
        match self {
            Value::Number(number) => number,
            Value::Integer(integer) => f64::from(integer),
            Value::Choice(index) => index as f64,
            Value::Switch(on) => f64::from(u8::from(on)),
        }
    }
}

/// The values of all inputs of one model, in the order of its specs.
pub type Values = Vec<Value>;

/// A type that a field of a model's inputs can have.
pub trait Field: Copy {
    /// `None` if the value is of another kind.
    fn read(value: Value) -> Option<Self>;
    fn write(self) -> Value;
}

impl Field for f64 {
    fn read(value: Value) -> Option<f64> {
        match value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    fn write(self) -> Value {
        Value::Number(self)
    }
}

impl Field for u32 {
    fn read(value: Value) -> Option<u32> {
        match value {
            Value::Integer(integer) => Some(integer),
            _ => None,
        }
    }

    fn write(self) -> Value {
        Value::Integer(self)
    }
}

impl Field for bool {
    fn read(value: Value) -> Option<bool> {
        match value {
            Value::Switch(on) => Some(on),
            _ => None,
        }
    }

    fn write(self) -> Value {
        Value::Switch(self)
    }
}
