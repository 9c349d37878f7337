//! Small words for what is done to elements again and again. Nothing here fails: an element that is not
//! there is left alone.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Every element below `root` that the selector finds.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok()).collect()
}

pub fn first(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// The element itself or the nearest around it that the selector fits.
pub fn closest(target: Option<web_sys::EventTarget>, selector: &str) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// Writes a text if it is another than the one that stands there.
pub fn set_text(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}

/// The one place through which markup enters the page: text that `html` or `draw` made, which escape.
pub fn set_markup(element: &Element, markup: &str) {
    element.set_inner_html(markup);
}

/// Writes an attribute if it is another than the one that stands there: browsers do not compare.
pub fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        // Refused only for names that are not names, and ours are constants.
        let _ = element.set_attribute(name, value);
    }
}

pub fn unset(element: &Element, name: &str) {
    let _ = element.remove_attribute(name);
}

/// Sets an attribute without a value, or takes it away.
pub fn toggle(element: &Element, name: &str, on: bool) {
    let _ = element.toggle_attribute_with_force(name, on);
}

pub fn as_input(element: &Element) -> Option<&HtmlInputElement> {
    element.dyn_ref()
}

/// Moves the focus, without scrolling.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        set(element, "tabindex", "-1");
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}
