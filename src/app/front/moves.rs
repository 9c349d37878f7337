//! What a reader does: the lever and its stops, the numbers in the text, what turns the answer, the buttons.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::link::{self, Address};
use super::{Front, dom, effect};
use crate::app::clipboard;
use crate::core::slider::Slider;
use crate::front::{Pays, borrowers, find};
use crate::html::words;

/// Pixels that a number in the text is dragged for one step of its slider.
const DRAG: f64 = 3.0;

/// A number that is being dragged.
struct Drag {
    key: String,
    from: f64,
    position: u32,
    has_moved: bool,
}

/// Listens for everything.
pub fn listen(front: Front, address: &Rc<Address>) {
    if let Some(lever) = dom::by_id("pays") {
        effect(move || {
            let pays = front.state.with(|state| state.pays);
            let (position, words) = (pays.position().to_string(), pays.words(front.lang));
            dom::set_value(&lever, &position);
            dom::set(&lever, "aria-valuetext", &words);
        });
    }
    let to = Rc::clone(address);
    window_event_listener(ev::input, move |event| {
        let Some(range) = dom::closest(event.target(), "#pays, [data-give]") else { return };
        let Ok(position) = dom::value(&range).parse() else { return };
        match range.get_attribute("data-give") {
            Some(key) => give(front, &to, &key, position),
            None => {
                front.state.update(|state| state.pays = Pays::at(position));
                to.led(front);
            }
        }
    });
    window_event_listener(ev::keydown, move |event| {
        let slide = dom::closest(event.target(), ".slide").filter(|_| event.key() == "Escape");
        let Some(slide) = slide else { return };
        let number = document().query_selector(&format!("[aria-controls=\"{}\"]", slide.id()));
        if let Ok(Some(number)) = number {
            open(&number);
            dom::focus_field(&number);
        }
    });
    let dragged = drag(front, address);
    let to = Rc::clone(address);
    window_event_listener(ev::click, move |event| {
        let Some(button) = dom::closest(event.target(), "button") else { return };
        if let Some(stop) = button.get_attribute("data-stop").and_then(|stop| stop.parse().ok()) {
            front.state.update(|state| state.pays = Pays::at(stop));
            to.jumped(front);
        } else if button.has_attribute("data-take") {
            // A drag ends in a click.
            if !dragged.borrow_mut().take().is_some_and(|drag| drag.has_moved) {
                open(&button);
            }
        } else if let (Some(key), Some(encoded)) =
            (button.get_attribute("data-use"), button.get_attribute("data-value"))
        {
            let (section, model) = borrowers();
            let input = model.input(&key);
            if let Some((input, Ok(value))) =
                input.map(|input| (input, model.inputs()[input].decode(&encoded)))
            {
                front.state.update(|state| state.give(section, input, value));
                to.jumped(front);
            }
        } else {
            match button.id().as_str() {
                "given-reset" => {
                    front.state.update(|state| state.reset());
                    to.jumped(front);
                }
                "copy-link" => copy(front, link::full(front), words::LINK_COPIED.get(front.lang)),
                "copy-embed" => copy(front, link::embed(front), words::EMBED_COPIED.get(front.lang)),
                _ => {}
            }
        }
    });
}

/// Moves an input of a section to a position of its slider.
fn give(front: Front, address: &Rc<Address>, key: &str, position: u32) {
    let Some((section, input, spec)) = find(key) else { return };
    if let Some(slider) = Slider::new(spec) {
        front.state.update(|state| state.give(section, input, slider.value(position)));
        address.edited(front, section, input);
    }
}

/// Shows or hides the slider of a number in the text.
fn open(number: &Element) {
    let Some(slide) = number.get_attribute("aria-controls").and_then(|id| dom::by_id(&id)) else { return };
    let is_open = number.get_attribute("aria-expanded").as_deref() == Some("true");
    dom::set(number, "aria-expanded", if is_open { "false" } else { "true" });
    dom::toggle(&slide, "hidden", is_open);
    if !is_open && let Some(range) = dom::first(&slide, "input") {
        dom::focus_field(&range);
    }
}

/// Lets numbers in the text be dragged sideways; what was dragged last is known until the click that ends it.
fn drag(front: Front, address: &Rc<Address>) -> Rc<RefCell<Option<Drag>>> {
    let drag: Rc<RefCell<Option<Drag>>> = Rc::default();
    let begun = Rc::clone(&drag);
    window_event_listener(ev::pointerdown, move |event| {
        // What ended without a click.
        begun.replace(None);
        if event.button() != 0 {
            return;
        }
        let Some(number) = dom::closest(event.target(), "button.take") else { return };
        let Some(key) = number.get_attribute("data-take") else { return };
        let Some((section, input, spec)) = find(&key) else { return };
        let values = front.state.with_untracked(|state| state.values(section));
        let Some(slider) = Slider::new(spec) else { return };
        if let Some(number) = number.dyn_ref::<HtmlElement>() {
            let _ = number.set_pointer_capture(event.pointer_id());
        }
        let position = slider.position(&values[input]);
        begun.replace(Some(Drag { key, from: f64::from(event.client_x()), position, has_moved: false }));
    });
    let (moving, to) = (Rc::clone(&drag), Rc::clone(address));
    window_event_listener(ev::pointermove, move |event| {
        if event.buttons() & 1 == 0 {
            return;
        }
        let target = {
            let mut drag = moving.borrow_mut();
            let Some(drag) = drag.as_mut() else { return };
            let steps = libm::round((f64::from(event.client_x()) - drag.from) / DRAG);
            drag.has_moved |= steps != 0.0;
            let position = (f64::from(drag.position) + steps).max(0.0) as u32;
            drag.has_moved.then(|| (drag.key.clone(), position))
        };
        if let Some((key, position)) = target {
            give(front, &to, &key, position);
        }
    });
    let ended = Rc::clone(&drag);
    window_event_listener(ev::pointercancel, move |_| {
        ended.replace(None);
    });
    drag
}

/// Copies a text and says whether that was allowed.
fn copy(front: Front, text: Option<String>, done: &'static str) {
    let say = move |was_copied: bool| {
        let said = if was_copied { done } else { words::LINK_NOT_COPIED.get(front.lang) };
        if let Some(place) = dom::by_id("said") {
            dom::write(&place, said);
        }
    };
    match text {
        Some(text) => clipboard::copy_text(&text, say),
        None => say(false),
    }
}
