//! System, light or dark. The page's own first script has set it before anything was drawn.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::dom;

/// The switch in the header.
fn switch() -> Option<HtmlSelectElement> {
    dom::by_id("theme")?.dyn_into().ok()
}

/// Shows which theme is set, and listens to the switch.
pub fn follow() {
    let set = document().document_element().and_then(|root| root.get_attribute("data-theme"));
    if let Some(switch) = switch() {
        switch.set_value(set.as_deref().unwrap_or("auto"));
    }
    window_event_listener(ev::change, move |event| {
        if dom::closest(event.target(), "#theme").is_some() {
            choose();
        }
    });
}

/// Takes the theme from the switch, and keeps it on this device if the browser allows.
fn choose() {
    let (Some(switch), Some(root)) = (switch(), document().document_element()) else { return };
    let name = switch.value();
    if name == "auto" {
        dom::unset(&root, "data-theme");
    } else {
        dom::set(&root, "data-theme", &name);
    }
    // In a sandboxed frame storage throws: then the choice lasts as long as the page.
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item("theme", &name);
    }
}
