//! Whether a part of the page is in the window or near it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far from the window a part may be to count as near.
const MARGIN: &str = "50%";

/// Follows a part of the page for as long as there is one. A browser that cannot say has everything near.
pub fn near(part: &Element) -> RwSignal<bool> {
    let is_near = RwSignal::new(false);
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries.iter().last().map(JsCast::unchecked_into::<IntersectionObserverEntry>);
        if let Some(entry) = last {
            is_near.set(entry.is_intersecting());
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(MARGIN);
    match IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) {
        Ok(observer) => {
            observer.observe(part);
            std::mem::forget(observer);
        }
        Err(_) => is_near.set(true),
    }
    seen.forget();
    is_near
}
