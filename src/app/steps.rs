//! Undo and redo: each gesture is an entry of the history, so both are ways through it.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;

use super::address::{Address, Step};
use super::dom;

/// Listens for the two buttons and for Ctrl-Z, Ctrl-Y and Ctrl-Shift-Z (on a Mac with ⌘). In a field the
/// browser undoes what was typed.
pub fn listen(address: &Rc<Address>) {
    let to = Rc::clone(address);
    window_event_listener(ev::click, move |event| {
        let button = dom::closest(event.target(), "#undo, #redo").map(|button| button.id());
        if let Some(step) = Step::ALL.into_iter().find(|step| button.as_deref() == Some(step.id())) {
            to.go(step);
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
        let step = match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => Step::Undo,
            ("z", true) | ("y", false) => Step::Redo,
            _ => return,
        };
        if to.go(step) {
            event.prevent_default();
        }
    });
}
