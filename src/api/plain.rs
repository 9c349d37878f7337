//! An answer as a tree of plain values. Keys are those of specs, known when compiled, so that JavaScript
//! needs to be told each only once.

use crate::core::loose::Loose;
use crate::core::text::Text;

/// What an answer is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Plain {
    /// Nothing.
    Null,
    /// True or false.
    Switch(bool),
    /// A number.
    Number(f64),
    /// A text known when compiled.
    Word(&'static str),
    /// Words.
    Text(String),
    /// Values in order.
    List(Vec<Plain>),
    /// Values by their keys, in order.
    Object(Vec<(&'static str, Plain)>),
}

impl Plain {
    /// A list of these.
    pub fn list<T: Into<Plain>>(items: impl IntoIterator<Item = T>) -> Plain {
        Plain::List(items.into_iter().map(Into::into).collect())
    }

    /// The value of this key, if it is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Plain> {
        match self {
            Plain::Object(pairs) => pairs.iter().find(|(name, _)| *name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// As JSON, and so as JavaScript: what is not a number is null.
    pub fn json(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Plain::Null => out.push_str("null"),
            Plain::Switch(on) => out.push_str(if *on { "true" } else { "false" }),
            Plain::Number(number) if number.is_finite() => out.push_str(&number.to_string()),
            Plain::Number(_) => out.push_str("null"),
            Plain::Word(word) => quote(word, out),
            Plain::Text(text) => quote(text, out),
            Plain::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    item.write(out);
                }
                out.push(']');
            }
            Plain::Object(pairs) => {
                out.push('{');
                for (index, (key, value)) in pairs.iter().enumerate() {
                    out.push_str(if index == 0 { " " } else { ", " });
                    quote(key, out);
                    out.push_str(": ");
                    value.write(out);
                }
                out.push_str(if pairs.is_empty() { "}" } else { " }" });
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// What has no keys; an object would need them to be known when compiled, and becomes null.
impl From<Loose> for Plain {
    fn from(loose: Loose) -> Plain {
        match loose {
            Loose::Null | Loose::Map(_) => Plain::Null,
            Loose::Switch(on) => Plain::Switch(on),
            Loose::Number(number) => Plain::Number(number),
            Loose::Text(text) => Plain::Text(text),
            Loose::List(items) => Plain::list(items),
        }
    }
}

impl From<&'static str> for Plain {
    fn from(word: &'static str) -> Plain {
        Plain::Word(word)
    }
}

impl From<String> for Plain {
    fn from(text: String) -> Plain {
        Plain::Text(text)
    }
}

impl From<f64> for Plain {
    fn from(number: f64) -> Plain {
        Plain::Number(number)
    }
}

impl From<bool> for Plain {
    fn from(on: bool) -> Plain {
        Plain::Switch(on)
    }
}

impl From<Text> for Plain {
    fn from(text: Text) -> Plain {
        Plain::Object(vec![("en", text.en.into()), ("ja", text.ja.into())])
    }
}

impl<T: Into<Plain>> From<Option<T>> for Plain {
    fn from(value: Option<T>) -> Plain {
        value.map_or(Plain::Null, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_escapes_and_has_no_infinity() {
        let tree = Plain::Object(vec![
            ("a", Plain::Text("\"\\\n".to_owned())),
            ("b", Plain::list([1e12, f64::NAN])),
            ("c", Plain::Object(Vec::new())),
        ]);
        assert_eq!(tree.json(), r#"{ "a": "\"\\\u000a", "b": [1000000000000, null], "c": {} }"#);
    }
}
