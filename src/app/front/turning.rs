//! What would turn the answer most, worked out in slices once the page has come to rest.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::{Front, dom, effect};
use crate::app::dom::Buttons;
use crate::app::slices::{slice, soon};
use crate::explore::Questions;
use crate::explore::tornado::Tornado;
use crate::front::{SECTIONS, State, borrowers};
use crate::html;

/// Keeps the buttons in step.
pub fn follow(front: Front) {
    let Some(place) = dom::by_id("turns") else { return };
    let job: Rc<RefCell<Option<Tornado>>> = Rc::default();
    let dropped = Rc::clone(&job);
    let stale = place.clone();
    // What is on show is of former inputs, and is being worked on in vain.
    Effect::new(move |first: Option<()>| {
        front.state.track();
        if first.is_some() || front.state.with_untracked(|state| *state != State::default()) {
            dropped.replace(None);
            dom::set(&stale, "aria-busy", "true");
        }
    });
    let buttons = Rc::new(Buttons::new(place));
    effect(move || {
        if front.settled.get() == 0 {
            return;
        }
        let (section, model) = borrowers();
        let values = front.state.with_untracked(|state| state.values(section));
        job.replace(Some(Tornado::new(model, &values, Questions::of(model).tornado)));
        work(front, Rc::clone(&job), Rc::clone(&buttons));
    });
}

fn work(front: Front, job: Rc<RefCell<Option<Tornado>>>, buttons: Rc<Buttons>) {
    soon(move || {
        // Given up meanwhile.
        let Some(is_going_on) = job.borrow_mut().as_mut().map(slice) else { return };
        if is_going_on {
            work(front, job, buttons);
            return;
        }
        if let Some(tornado) = job.take() {
            buttons.set(&html::turns(&tornado, SECTIONS[borrowers().0].facts().led, front.lang));
        }
        if let Some(place) = dom::by_id("turns") {
            dom::unset(&place, "aria-busy");
        }
    });
}
