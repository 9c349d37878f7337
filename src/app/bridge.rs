//! Between trees of loose values and JavaScript's own. What comes from outside may be of any shape and size.

use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::core::loose::Loose;

/// How deep a value is read; ours are four deep.
const DEEPEST: u32 = 16;
/// How many values there may be in it: a table of debts has some thousands.
const MOST: u32 = 50_000;
/// Code units of a text: a whole table as text is shorter.
const LONGEST: u32 = 100_000;

/// The tree as JavaScript has it.
pub fn to_js(loose: &Loose) -> JsValue {
    match loose {
        Loose::Null => JsValue::NULL,
        Loose::Switch(on) => JsValue::from_bool(*on),
        Loose::Number(number) => JsValue::from_f64(*number),
        Loose::Text(text) => JsValue::from_str(text),
        Loose::List(items) => items.iter().map(to_js).collect::<Array>().into(),
        Loose::Map(pairs) => {
            let object = Object::new();
            for (key, value) in pairs {
                // A fresh object takes any property.
                let _ = Reflect::set(&object, &JsValue::from_str(key), &to_js(value));
            }
            object.into()
        }
    }
}

/// What JavaScript has, as a tree; it must be plain data, as JSON or a message is. `None` for what JSON
/// cannot say, and for what is deeper, longer or larger than anything of ours.
pub fn from_js(value: &JsValue) -> Option<Loose> {
    read(value, DEEPEST, &mut { MOST })
}

fn read(value: &JsValue, depth: u32, left: &mut u32) -> Option<Loose> {
    let depth = depth.checked_sub(1)?;
    *left = left.checked_sub(1)?;
    if value.is_null() || value.is_undefined() {
        return Some(Loose::Null);
    }
    if let Some(on) = value.as_bool() {
        return Some(Loose::Switch(on));
    }
    if let Some(number) = value.as_f64() {
        return Some(Loose::Number(number));
    }
    if let Some(text) = value.dyn_ref::<JsString>() {
        return (text.length() <= LONGEST).then(|| Loose::Text(text.into()));
    }
    if let Some(items) = value.dyn_ref::<Array>() {
        if items.length() > *left {
            return None;
        }
        return items.iter().map(|item| read(&item, depth, left)).collect::<Option<_>>().map(Loose::List);
    }
    let keys = Object::keys(value.dyn_ref::<Object>()?);
    if keys.length() > *left {
        return None;
    }
    let pairs = keys.iter().map(|key| {
        let name: JsString = key.clone().dyn_into().ok()?;
        if name.length() > LONGEST {
            return None;
        }
        Some((String::from(&name), read(&Reflect::get(value, &key).ok()?, depth, left)?))
    });
    pairs.collect::<Option<_>>().map(Loose::Map)
}
