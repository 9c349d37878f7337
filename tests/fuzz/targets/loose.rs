//! Trees of loose values, as JSON and JavaScript have them, out of any bytes.

use buying_time::core::loose::Loose;
use buying_time::core::model::Model;
use buying_time::core::spec::{InputKind, InputSpec};
use serde_json::Value as Json;

use super::bytes::Bytes;

/// As the page reads what JavaScript has; so deep, so many values, so long texts.
const DEEPEST: u32 = 16;
const MOST: u32 = 50_000;
const LONGEST: usize = 100_000;

/// The tree that a text is as JSON, within the page's own limits.
pub fn parse(text: &str) -> Option<Loose> {
    from_json(serde_json::from_str(text).ok()?, DEEPEST, &mut { MOST })
}

fn from_json(json: Json, depth: u32, left: &mut u32) -> Option<Loose> {
    let depth = depth.checked_sub(1)?;
    *left = left.checked_sub(1)?;
    Some(match json {
        Json::Null => Loose::Null,
        Json::Bool(on) => Loose::Switch(on),
        Json::Number(number) => Loose::Number(number.as_f64()?),
        Json::String(text) => {
            if text.len() > LONGEST {
                return None;
            }
            Loose::Text(text)
        }
        Json::Array(items) => {
            Loose::List(items.into_iter().map(|item| from_json(item, depth, left)).collect::<Option<_>>()?)
        }
        Json::Object(pairs) => {
            let pair = |(key, value)| Some((key, from_json(value, depth, left)?));
            Loose::Map(pairs.into_iter().map(pair).collect::<Option<_>>()?)
        }
    })
}

impl Bytes<'_> {
    /// A tree that is like what an input takes, and sometimes not.
    fn like(&mut self, spec: &'static InputSpec) -> Loose {
        if self.byte() % 8 == 7 {
            return self.anything(3);
        }
        match spec.kind {
            InputKind::Number { .. } => match self.value(spec) {
                value if self.byte() % 8 != 7 => Loose::Number(value.as_f64()),
                _ => Loose::Number(self.number()),
            },
            InputKind::Integer { lo, .. } => match self.byte() % 4 {
                0 => Loose::Text(spec.encode(&self.value(spec))),
                1 => Loose::Number(f64::from(lo) + self.number()),
                _ => Loose::Number(self.value(spec).as_f64()),
            },
            InputKind::Choice { .. } => Loose::Text(spec.encode(&self.value(spec))),
            InputKind::Switch { .. } => Loose::Switch(self.byte() & 1 == 1),
            InputKind::Text { .. } => Loose::Text(self.words()),
            InputKind::Table { columns, .. } => {
                let count = match self.byte() {
                    255 => 201,
                    byte => usize::from(byte) % 8,
                };
                let row = |bytes: &mut Self| {
                    let mut cells: Vec<(String, Loose)> =
                        columns.iter().map(|column| (column.key.to_owned(), bytes.like(column))).collect();
                    match bytes.byte() % 16 {
                        14 => cells.truncate(2),
                        15 => cells.push((bytes.words(), Loose::Null)),
                        _ => {}
                    }
                    Loose::Map(cells)
                };
                Loose::List((0..count).map(|_| row(self)).collect())
            }
        }
    }

    /// Any tree at all, so deep.
    pub fn anything(&mut self, depth: u32) -> Loose {
        match self.byte() % if depth == 0 { 5 } else { 7 } {
            0 => Loose::Null,
            1 => Loose::Switch(self.byte() & 1 == 1),
            2 | 3 => Loose::Number(self.number()),
            4 => Loose::Text(self.words()),
            5 => Loose::List((0..self.below(4)).map(|_| self.anything(depth - 1)).collect()),
            _ => Loose::Map((0..self.below(4)).map(|_| (self.words(), self.anything(depth - 1))).collect()),
        }
    }

    /// Inputs of a model by their keys, some of them not its own.
    pub fn inputs(&mut self, model: &'static dyn Model) -> Loose {
        if self.byte() % 16 == 15 {
            return self.anything(2);
        }
        let count = self.below(8);
        let pair = |bytes: &mut Self| {
            if bytes.byte() % 16 == 15 {
                return (bytes.words(), bytes.anything(2));
            }
            let spec = &model.inputs()[bytes.below(model.inputs().len())];
            (spec.key.to_owned(), bytes.like(spec))
        };
        Loose::Map((0..count).map(|_| pair(self)).collect())
    }
}

/// An object of these.
pub fn map(pairs: Vec<(&str, Loose)>) -> Loose {
    Loose::Map(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
