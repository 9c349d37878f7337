//! Whether a part of the page is in the window or near it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far from the window a drawing may be to count as near: what a flick of a finger passes.
pub const A_WINDOW: &str = "100%";
/// Words are there before a finger is.
pub const A_LINE: &str = "50px";

/// Follows a part of the page for as long as there is one: whether it is no further from the window than
/// `margin`. A browser that cannot say has everything near.
pub fn near(part: &Element, margin: &str) -> RwSignal<bool> {
    let is_near = RwSignal::new(false);
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries.iter().last().map(JsCast::unchecked_into::<IntersectionObserverEntry>);
        if let Some(entry) = last {
            is_near.set(entry.is_intersecting());
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(margin);
    match IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) {
        Ok(observer) => {
            observer.observe(part);
            std::mem::forget(observer);
        }
        Err(_) => is_near.set(true),
    }
    seen.forget();
    // Paper shows all of the page.
    window_event_listener_untyped("beforeprint", move |_| is_near.set(true));
    is_near
}
