//! Inputs that are dragged over a picture, where they lie along its horizontal axis.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;

use super::dom;
use super::plots::Plots;

/// An input in the hand: the axis as it was when the drag began, which the drag itself may stretch.
#[derive(Clone, Copy)]
pub struct Held {
    /// The key of the input.
    pub input: &'static str,
    /// Where the axis begins on the screen, in CSS pixels.
    pub left: f64,
    /// What a pixel to the right adds to the input.
    pub per_pixel: f64,
    /// The input at the left end of the axis, and at the right.
    pub ends: (f64, f64),
}

impl Held {
    fn value(&self, client_x: f64) -> f64 {
        let (lo, hi) = self.ends;
        (lo + (client_x - self.left) * self.per_pixel).clamp(lo, hi)
    }
}

/// Tells `set` of inputs that are dragged over their pictures, by mouse, pen or finger.
pub fn follow(plots: &Rc<Plots>, set: impl Fn(&str, f64) + 'static) {
    plots.mark_moving();
    let held = Rc::new(Cell::new(None::<Held>));
    let (plots, begun) = (Rc::clone(plots), Rc::clone(&held));
    window_event_listener(ev::pointerdown, move |event| {
        let scrub = dom::closest(event.target(), ".scrub[data-moves]").filter(|_| event.button() == 0);
        begun.set(scrub.and_then(|scrub| {
            let _ = scrub.set_pointer_capture(event.pointer_id());
            plots.hold(&scrub)
        }));
    });
    let moving = Rc::clone(&held);
    window_event_listener(ev::pointermove, move |event| {
        if let Some(held) = moving.get().filter(|_| event.buttons() & 1 == 1) {
            set(held.input, held.value(f64::from(event.client_x())));
        }
    });
    window_event_listener(ev::pointercancel, move |_| held.set(None));
}
