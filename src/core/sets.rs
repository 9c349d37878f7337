//! Sets of inputs and outputs that are made up of smaller ones: what the macros `inputs!` and `outputs!` put
//! together.

use super::field::{Field, InputSet};
use super::spec::{InputKind, InputSpec};
use super::value::Value;

/// The number of specs in all parts together.
pub const fn count<S>(parts: &[&[S]]) -> usize {
    let (mut count, mut part) = (0, 0);
    while part < parts.len() {
        count += parts[part].len();
        part += 1;
    }
    count
}

/// The specs of all parts, one after the other; `N` is their [`count`], at least one.
pub const fn joined<S: Copy, const N: usize>(parts: &[&[S]]) -> [S; N] {
    let mut first = 0;
    while parts[first].is_empty() {
        first += 1;
    }
    let mut all = [parts[first][0]; N];
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let mut index = 0;
        while index < parts[part].len() {
            all[at] = parts[part][index];
            (at, index) = (at + 1, index + 1);
        }
        part += 1;
    }
    all
}

/// A default without its spec, so that a program which only runs a model has none of its texts.
#[derive(Clone, Copy, Debug)]
pub enum Plain {
    /// A number.
    Number(f64),
    /// A whole number.
    Integer(u32),
    /// The index of an option.
    Choice(usize),
    /// On or off.
    Switch(bool),
    /// Words, which are none at first.
    Text,
    /// A table, made when it is asked for.
    Table(fn() -> Value),
}

/// The defaults of these specs, as many as there are.
pub const fn plain<const N: usize>(specs: &[InputSpec]) -> [Plain; N] {
    let mut all = [Plain::Text; N];
    let mut at = 0;
    while at < N {
        all[at] = match specs[at].kind {
            InputKind::Number { default, .. } => Plain::Number(default),
            InputKind::Integer { default, .. } => Plain::Integer(default),
            InputKind::Choice { default, .. } => Plain::Choice(default),
            InputKind::Switch { default } => Plain::Switch(default),
            InputKind::Text { .. } => Plain::Text,
            InputKind::Table { default, .. } => Plain::Table(default),
        };
        at += 1;
    }
    all
}

impl Plain {
    /// As a value.
    pub fn value(self) -> Value {
        match self {
            Plain::Number(number) => Value::Number(number),
            Plain::Integer(number) => Value::Integer(number),
            Plain::Choice(index) => Value::Choice(index),
            Plain::Switch(on) => Value::Switch(on),
            Plain::Text => Value::Text("".into()),
            Plain::Table(make) => make(),
        }
    }
}

/// Takes the first of the remaining values as a field. `None` if there is none, or it is of another kind.
pub fn take_field<F: Field>(rest: &mut &[Value]) -> Option<F> {
    let (value, tail) = rest.split_first()?;
    *rest = tail;
    F::read(value)
}

/// Takes as many of the remaining values as the set has specs, and reads the set from them. `None` if there
/// are too few, or one is of another kind.
pub fn take_set<S: InputSet>(rest: &mut &[Value]) -> Option<S> {
    let (values, tail) = rest.split_at_checked(S::SPECS.len())?;
    *rest = tail;
    S::read(values)
}
