//! Loosely typed values: what JSON can say, and what JavaScript hands over.

use super::format;
use super::notice::excerpt;

/// What JSON can say.
#[derive(Clone, Debug, PartialEq)]
pub enum Loose {
    /// Nothing.
    Null,
    /// True or false.
    Switch(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Loose>),
    /// An object, its keys in the order in which they came.
    Map(Vec<(String, Loose)>),
}

impl Loose {
    /// The value of this key, if it is a map that has it.
    pub(super) fn get(&self, key: &str) -> Option<&Loose> {
        match self {
            Loose::Map(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value as a message quotes it.
    pub(super) fn excerpt(&self) -> String {
        match self {
            Loose::Null => "null".to_owned(),
            Loose::Switch(on) => on.to_string(),
            Loose::Number(number) => format::link(*number),
            Loose::Text(text) => excerpt(text),
            Loose::List(_) => "[…]".to_owned(),
            Loose::Map(_) => "{…}".to_owned(),
        }
    }
}
