//! Loosely typed values: what JSON can say, and what JavaScript hands over.

use super::format;
use super::notice::excerpt;

/// What JSON can say.
#[derive(Clone, Debug, PartialEq)]
pub enum Loose {
    Null,
    Switch(bool),
    Number(f64),
    Text(String),
    List(Vec<Loose>),
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

    /// In a message.
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
