//! The clipboard, which many a page around does not allow.

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Blob;

use super::picture;
use crate::draw::Drawing;

/// Copies a text; `done` learns whether that was allowed.
pub fn copy_text(text: &str, done: impl FnOnce(bool) + 'static) {
    settle(call("writeText", &JsValue::from_str(text)), done);
}

/// Copies a drawing as PNG.
pub fn copy_picture(drawing: &Drawing, done: impl FnOnce(bool) + 'static) {
    settle(item(drawing).and_then(|item| call("write", &Array::of1(&item).into())), done);
}

/// A method of `navigator.clipboard`, which is missing in pages that are not secure.
fn call(method: &str, argument: &JsValue) -> Option<Promise> {
    let navigator = JsValue::from(window().navigator());
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let method: Function = Reflect::get(&clipboard, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&clipboard, argument).ok()?.dyn_into().ok()
}

/// A `ClipboardItem` of a promise: WebKit forgets that a button was pressed if it has to wait for the picture
/// first.
fn item(drawing: &Drawing) -> Option<JsValue> {
    let class: Function = Reflect::get(&window(), &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let promise = Promise::new(&mut |resolve, reject| {
        picture::png(drawing, move |blob: Option<Blob>| {
            let _ = match blob {
                Some(blob) => resolve.call1(&JsValue::NULL, &blob),
                None => reject.call0(&JsValue::NULL),
            };
        });
    });
    let parts = Object::new();
    Reflect::set(&parts, &"image/png".into(), &promise).ok()?;
    Reflect::construct(&class, &Array::of1(&parts)).ok()
}

/// Tells how a promise ended; without one it has failed.
fn settle(promise: Option<Promise>, done: impl FnOnce(bool) + 'static) {
    let Some(promise) = promise else { return done(false) };
    let end = Closure::once_into_js(move |copied: JsValue| done(copied.is_truthy()));
    let end: Function = end.unchecked_into();
    let (well, badly) =
        (end.bind1(&JsValue::NULL, &JsValue::TRUE), end.bind1(&JsValue::NULL, &JsValue::FALSE));
    let then = Reflect::get(&promise, &"then".into()).ok().and_then(|then| then.dyn_into::<Function>().ok());
    if let Some(then) = then {
        let _ = then.call2(&promise, &well, &badly);
    }
}
