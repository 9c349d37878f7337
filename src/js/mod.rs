//! The JavaScript package's door to [`api`]: what it is asked and what it answers, converted. `package/`
//! holds the JavaScript around it, which copies what it is given first: only plain values, of a bounded size,
//! come here.

mod convert;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::api::solve::Asked;
use crate::api::{self, Failure, Plain};
use convert::{from_js, to_js};

type Reply = Result<JsValue, JsValue>;

/// A refusal is thrown as a plain object, so that the package can tell it from a trap.
fn answer(result: Result<Plain, Failure>) -> Reply {
    match result {
        Ok(found) => to_js(&found),
        Err(failure) => Err(to_js(&failure.plain())?),
    }
}

/// See [`api::VERSION`].
#[wasm_bindgen]
pub fn version() -> String {
    api::VERSION.to_owned()
}

/// See [`api::describe::models`].
///
/// # Errors
/// None but what the conversion has.
#[wasm_bindgen]
pub fn models() -> Reply {
    to_js(&api::describe::models())
}

/// See [`api::describe::describe`].
///
/// # Errors
/// The refusal.
#[wasm_bindgen]
pub fn describe(id: &str) -> Reply {
    answer(api::describe::describe(id))
}

/// See [`api::run::run`].
///
/// # Errors
/// The refusal.
#[wasm_bindgen]
pub fn run(id: &str, inputs: JsValue, options: JsValue) -> Reply {
    answer(api::run::run(id, &from_js(inputs)?, &from_js(options)?))
}

/// See [`api::chart::chart`].
///
/// # Errors
/// The refusal.
#[wasm_bindgen]
pub fn chart(id: &str, chart: &str, inputs: JsValue, options: JsValue) -> Reply {
    let svg = api::chart::chart(id, chart, &from_js(inputs)?, &from_js(options)?);
    answer(svg.map(Plain::Text))
}

/// See [`api::solve::solve`].
///
/// # Errors
/// The refusal.
#[wasm_bindgen]
pub fn solve(id: &str, input: &str, output: &str, target: f64, inputs: JsValue, options: JsValue) -> Reply {
    let asked = Asked { model: id, input, output, target };
    answer(api::solve::solve(asked, &from_js(inputs)?, &from_js(options)?))
}
