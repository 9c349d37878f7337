//! Small words for what is done to elements again and again. Nothing here fails: an element that is not
//! there is left alone.

use std::cell::RefCell;

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, Node, ScrollIntoViewOptions, ScrollLogicalPosition};

pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Whether this is one chart in somebody else's page.
pub fn is_embedded() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-embed"))
}

/// The address of this calculator in a tab of its own, if it is in a frame. A frame is not told what the page
/// around forbids.
pub fn beyond_frame() -> Option<String> {
    let parent = window().parent().ok().flatten()?;
    if js_sys::Object::is(&parent, &window()) {
        return None;
    }
    let full = by_id("full").and_then(|full| full.get_attribute("href"));
    full.or_else(|| window().location().href().ok())
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

/// Writes a text into an element that holds only text. The text that is there is changed, not replaced,
/// which costs the browser less.
pub fn write(element: &Element, text: &str) {
    match element.first_child() {
        Some(only)
            if only.node_type() == Node::TEXT_NODE && only.next_sibling().is_none() && !text.is_empty() =>
        {
            only.set_node_value(Some(text))
        }
        _ => element.set_text_content(Some(text)),
    }
}

/// An element's text, of which is known what stands there: asking the browser costs as much as writing.
pub struct LiveText {
    element: Element,
    shown: RefCell<String>,
}

impl LiveText {
    pub fn new(element: Element) -> LiveText {
        let shown = RefCell::new(element.text_content().unwrap_or_default());
        LiveText { element, shown }
    }

    /// Writes a text if it is another than the one that stands there, and says whether it was.
    pub fn set(&self, text: &str) -> bool {
        let differs = *self.shown.borrow() != text;
        if differs {
            write(&self.element, text);
            text.clone_into(&mut self.shown.borrow_mut());
        }
        differs
    }
}

/// The one place through which markup enters the page: text that `html` or `draw` made, which escape.
pub fn set_markup(element: &Element, markup: &str) {
    element.set_inner_html(markup);
}

/// Buttons that are made anew as markup.
pub struct Buttons {
    element: Element,
    shown: RefCell<String>,
}

impl Buttons {
    pub fn new(element: Element) -> Buttons {
        // Prerendered ones are asleep.
        let shown = RefCell::new(element.inner_html().replace(" disabled=\"\"", ""));
        Buttons { element, shown }
    }

    /// What is there already stays; whoever is on the nth of them still is, or on their place if none is
    /// left.
    pub fn set(&self, markup: &str) {
        if *self.shown.borrow() == markup {
            return;
        }
        markup.clone_into(&mut self.shown.borrow_mut());
        let active = document().active_element();
        let place = active
            .and_then(|active| all(&self.element, "button").iter().position(|button| *button == active));
        set_markup(&self.element, markup);
        if let Some(place) = place {
            let buttons = all(&self.element, "button");
            match buttons.get(place).or(buttons.last()) {
                Some(button) => focus_field(button),
                None => focus(&self.element),
            }
        }
    }
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

/// Writes the value of a field or a slider, unless it is there already: that would move the reader's cursor.
pub fn set_value(element: &Element, value: &str) {
    if let Some(input) = as_input(element)
        && input.value() != value
    {
        input.set_value(value);
    }
}

/// What a field, a select or a text area holds.
pub fn value(element: &Element) -> String {
    if let Some(input) = as_input(element) {
        input.value()
    } else if let Some(select) = element.dyn_ref::<web_sys::HtmlSelectElement>() {
        select.value()
    } else {
        element.dyn_ref::<web_sys::HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
    }
}

/// Moves the focus to what takes it by itself.
pub fn focus_field(element: &Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}

/// Brings it into view, moving as little as need be.
pub fn scroll_to_nearest(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
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
