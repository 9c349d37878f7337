//! Undo and redo: each gesture is an entry of the history, so both are ways through it.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;

use super::address::Address;
use super::dom;

/// Listens for the two buttons and for Ctrl-Z, Ctrl-Y and Ctrl-Shift-Z (on a Mac with ⌘). In a field the
/// browser undoes what was typed.
pub fn listen(address: &Rc<Address>) {
    let to = Rc::clone(address);
    window_event_listener(ev::click, move |event| {
        if let Some(button) = dom::closest(event.target(), "#undo, #redo") {
            to.go(&button.id());
        }
    });
    let to = Rc::clone(address);
    window_event_listener(ev::keydown, move |event| {
        if !(event.ctrl_key() || event.meta_key())
            || event.alt_key()
            || dom::closest(event.target(), "input[type=text], textarea, dialog").is_some()
        {
            return;
        }
        let way = match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => "undo",
            ("z", true) | ("y", false) => "redo",
            _ => return,
        };
        if to.go(way) {
            event.prevent_default();
        }
    });
}
