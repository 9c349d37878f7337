//! Work that takes longer than a frame is done in slices, between which the page is free.

use std::time::Duration;

use leptos::prelude::{set_timeout, window};

use crate::explore::Steps;

/// One slice of work, in milliseconds: short enough to leave a frame to whatever else happens.
const SLICE: f64 = 4.0;

/// Works for one slice. Says whether there is more to do.
pub fn slice(work: &mut impl Steps) -> bool {
    let now = || window().performance().map_or(0.0, |performance| performance.now());
    let until = now() + SLICE;
    while work.step() {
        if now() >= until {
            return true;
        }
    }
    false
}

/// Does something as soon as whatever else is waiting has had its turn.
pub fn soon(then: impl FnOnce() + 'static) {
    set_timeout(then, Duration::ZERO);
}
