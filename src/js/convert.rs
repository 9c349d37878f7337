//! Plain values out to JavaScript, and what it has in.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};
use wasm_bindgen::JsValue;

use crate::api::Plain;
use crate::core::loose::Loose;

const OUT: serde_wasm_bindgen::Serializer = serde_wasm_bindgen::Serializer::json_compatible();

/// The tree as JavaScript has it.
pub fn to_js(tree: &Plain) -> Result<JsValue, JsValue> {
    Ok(tree.serialize(&OUT)?)
}

/// What JavaScript has, as a tree; nothing at all is null.
pub fn from_js(value: JsValue) -> Result<Loose, JsValue> {
    Ok(serde_wasm_bindgen::from_value::<AsLoose>(value)?.0)
}

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Plain::Null => serializer.serialize_unit(),
            Plain::Switch(on) => serializer.serialize_bool(*on),
            Plain::Number(number) => serializer.serialize_f64(*number),
            // As a variant it is made a JavaScript text once, and remembered.
            Plain::Word(word) => serializer.serialize_unit_variant("", 0, word),
            Plain::Text(text) => serializer.serialize_str(text),
            Plain::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            // So are the keys of a struct.
            Plain::Object(pairs) => {
                let mut object = serializer.serialize_struct("", pairs.len())?;
                for (key, value) in pairs {
                    object.serialize_field(key, value)?;
                }
                object.end()
            }
        }
    }
}

/// A loose value, as serde reads it.
struct AsLoose(Loose);

impl<'de> Deserialize<'de> for AsLoose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<AsLoose, D::Error> {
        deserializer.deserialize_any(Tree).map(AsLoose)
    }
}

struct Tree;

impl<'de> Visitor<'de> for Tree {
    type Value = Loose;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can say")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Loose, E> {
        Ok(Loose::Null)
    }

    fn visit_bool<E: de::Error>(self, on: bool) -> Result<Loose, E> {
        Ok(Loose::Switch(on))
    }

    // Whole numbers that JavaScript holds exactly.
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Loose, E> {
        Ok(Loose::Number(number as f64))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Loose, E> {
        Ok(Loose::Number(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Loose, E> {
        Ok(Loose::Text(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Loose, E> {
        Ok(Loose::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Loose, A::Error> {
        let mut list = Vec::new();
        while let Some(AsLoose(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Loose::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Loose, A::Error> {
        let mut pairs = Vec::new();
        while let Some((key, AsLoose(value))) = items.next_entry()? {
            pairs.push((key, value));
        }
        Ok(Loose::Map(pairs))
    }
}
