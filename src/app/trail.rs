//! The browser's history as the trail of a reader's gestures: the address says what is shown, and going back
//! undoes.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::dom;
use crate::core::fragment::held;
use crate::page::history::{History, HistoryEntry};

/// Within a gesture the address is written this often, so that a tab that is killed loses no more, and no
/// more often: browsers refuse more than about a hundred writes in half a minute.
const PAUSE: Duration = Duration::from_millis(400);
/// When what was refused is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// Writes what is shown into the address bar, an entry of the history for each gesture.
pub struct Trail {
    /// An embedded chart leaves its address as the page around wrote it, and makes no entries in its history.
    is_embedded: bool,
    history: RefCell<History>,
    /// What the present entry says, or will say once `waiting` has run.
    shown: RefCell<String>,
    waiting: Cell<Option<TimeoutHandle>>,
    /// The query of the present entry's address from `?` to `#`, as it was last seen.
    search: RefCell<String>,
    /// How many of this page's own entries lie before the present one, as the entry itself says; and the last
    /// that is known of.
    step: Cell<u32>,
    last_step: Cell<u32>,
}

/// A way along the trail.
#[derive(Clone, Copy)]
pub enum Step {
    Undo,
    Redo,
}

impl Step {
    const ALL: [Step; 2] = [Step::Undo, Step::Redo];

    /// The id of its button.
    const fn id(self) -> &'static str {
        match self {
            Step::Undo => "undo",
            Step::Redo => "redo",
        }
    }
}

impl Trail {
    /// Begins with the address of what is shown now.
    pub fn new(shown: String) -> Trail {
        let is_embedded = dom::is_embedded();
        let here = step_here();
        if !is_embedded && here.is_none() {
            // From now on an entry without a number is that of a link within the page.
            mark(0);
        }
        let step = here.unwrap_or(0);
        Trail {
            is_embedded,
            history: RefCell::default(),
            shown: RefCell::new(shown),
            waiting: Cell::new(None),
            search: RefCell::new(search_here()),
            step: Cell::new(step),
            last_step: Cell::new(step),
        }
    }

    /// An input may have been changed by hand; a text that was refused changes nothing.
    pub fn edited(self: &Rc<Self>, input: usize, address: String) {
        if self.is_embedded || *self.shown.borrow() == address {
            return;
        }
        let entry = self.history.borrow_mut().edit(input, js_sys::Date::now());
        match entry {
            HistoryEntry::Push => self.push(address),
            HistoryEntry::Replace => {
                self.shown.replace(address);
                self.wait(PAUSE);
            }
        }
    }

    /// A button changed what is shown: an entry of its own.
    pub fn jumped(self: &Rc<Self>, address: String) {
        self.history.borrow_mut().interrupt();
        if *self.shown.borrow() != address {
            self.push(address);
        }
    }

    /// Whether the entry that is open now is that of a link within the page, which shows what was shown
    /// before. From then on it is one of ours.
    pub fn takes_in(self: &Rc<Self>) -> bool {
        let hash = hash_here();
        let is_numbered = step_here().is_some();
        if self.is_embedded || hash.is_empty() || is_numbered || *self.search.borrow() != search_here() {
            return false;
        }
        // Inputs that somebody put there by hand are opened, unless they are those that are shown.
        let shown = self.shown.borrow().split_once('#').and_then(|(_, state)| held(state));
        let inputs = held(&hash);
        if inputs.is_some() && inputs != shown {
            return false;
        }
        mark(self.step.get());
        if shown.is_some() {
            // The anchor took the place of the inputs: they go back there once the browser has found it.
            self.wait(Duration::ZERO);
        }
        // There is nothing ahead of a new entry.
        self.last_step.set(self.step.get());
        self.history.borrow_mut().interrupt();
        self.show_steps();
        true
    }

    /// The reader went back or forward, to what is shown now.
    pub fn travelled(&self, address: String) {
        self.stop_waiting();
        self.history.borrow_mut().interrupt();
        self.shown.replace(address);
        self.search.replace(search_here());
        match step_here() {
            None if !self.is_embedded && held(&hash_here()).is_some() => {
                // Not one that was gone back to: new inputs were put behind the hash, an entry of their own.
                self.step.set(self.step.get() + 1);
                self.last_step.set(self.step.get());
                mark(self.step.get());
            }
            step => {
                self.step.set(step.unwrap_or(0));
                self.last_step.set(self.last_step.get().max(self.step.get()));
            }
        }
        self.show_steps();
    }

    /// Shows whether there is anything to undo and to redo.
    pub fn show_steps(&self) {
        for step in Step::ALL {
            if let Some(button) = dom::by_id(step.id()) {
                dom::toggle(&button, "disabled", !self.has(step));
            }
        }
    }

    fn has(&self, step: Step) -> bool {
        match step {
            Step::Undo => self.step.get() > 0,
            Step::Redo => self.step.get() < self.last_step.get(),
        }
    }

    /// Undoes or redoes one gesture of this page: says whether there was one.
    fn go(self: &Rc<Self>, step: Step) -> bool {
        let Ok(history) = window().history() else { return false };
        if !self.has(step) {
            return false;
        }
        // The end of a gesture is to be there for whoever comes back.
        if self.stop_waiting() {
            self.finish();
        }
        let (went, now) = match step {
            Step::Undo => (history.back(), self.step.get() - 1),
            Step::Redo => (history.forward(), self.step.get() + 1),
        };
        // The browser goes later, and once for each time it is asked: never beyond this page's own entries.
        self.step.set(now);
        self.show_steps();
        went.is_ok()
    }

    /// A new entry; the last one first gets what it was still to say.
    fn push(self: &Rc<Self>, address: String) {
        if self.is_embedded {
            return;
        }
        if self.stop_waiting() {
            self.finish();
        }
        let is_written = write(&address, HistoryEntry::Push, self.step.get() + 1);
        self.shown.replace(address);
        if is_written {
            self.search.replace(search_here());
            self.step.set(self.step.get() + 1);
            self.last_step.set(self.step.get());
            self.show_steps();
        } else {
            self.wait(AGAIN);
        }
    }

    /// Writes after a pause what is shown then.
    fn wait(self: &Rc<Self>, pause: Duration) {
        if self.waiting.get().is_none() {
            let trail = Rc::clone(self);
            self.waiting.set(set_timeout_with_handle(move || trail.finish(), pause).ok());
        }
    }

    fn finish(self: &Rc<Self>) {
        self.waiting.set(None);
        if write(&self.shown.borrow(), HistoryEntry::Replace, self.step.get()) {
            self.search.replace(search_here());
        } else {
            self.wait(AGAIN);
        }
    }

    /// Whether something was waiting.
    fn stop_waiting(&self) -> bool {
        let waiting = self.waiting.take();
        if let Some(waiting) = waiting {
            waiting.clear();
        }
        waiting.is_some()
    }

    /// Listens for the two buttons and for Ctrl-Z, Ctrl-Y and Ctrl-Shift-Z (on a Mac with ⌘). In a field the
    /// browser undoes what was typed.
    pub fn listen(self: &Rc<Self>) {
        let to = Rc::clone(self);
        window_event_listener(ev::click, move |event| {
            let button = dom::closest(event.target(), "#undo, #redo").map(|button| button.id());
            if let Some(step) = Step::ALL.into_iter().find(|step| button.as_deref() == Some(step.id())) {
                to.go(step);
            }
        });
        let to = Rc::clone(self);
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
}

/// Whether the browser took it: one that refuses (too many writes, a sandbox) costs the link, not the page.
fn write(address: &str, entry: HistoryEntry, step: u32) -> bool {
    let Ok(history) = window().history() else { return false };
    let step = JsValue::from(step);
    match entry {
        HistoryEntry::Push => history.push_state_with_url(&step, "", Some(address)),
        HistoryEntry::Replace => history.replace_state_with_url(&step, "", Some(address)),
    }
    .is_ok()
}

fn search_here() -> String {
    window().location().search().unwrap_or_default()
}

fn hash_here() -> String {
    window().location().hash().unwrap_or_default()
}

/// Gives the present entry its number, and leaves its address.
fn mark(step: u32) {
    if let Ok(history) = window().history() {
        // Refused in a sandbox, where nobody can go back either.
        let _ = history.replace_state(&JsValue::from(step), "");
    }
}

/// What the present entry of the history says of itself.
fn step_here() -> Option<u32> {
    let state = window().history().and_then(|history| history.state()).ok()?;
    state.as_f64().map(|step| step as u32)
}
