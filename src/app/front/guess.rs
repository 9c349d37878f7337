//! One guess before the answer: how much must AI earn?

use leptos::ev;
use leptos::prelude::*;

use super::{Front, dom, effect};
use crate::core::format::{round_significant, usd};
use crate::front::required_revenue;
use crate::html::words;

/// What is on the page while the answer waits for the guess; the page's first script has set it.
const WAITS: &str = "data-guess";
/// The least and the most that can be guessed, dollars a year.
const LEAST: f64 = 8e10;
const MOST: f64 = 1e13;
/// The slider's last position.
const LAST: f64 = 100.0;

/// What the slider stands for: equal ratios, two digits.
fn guessed() -> f64 {
    let position = dom::by_id("guess-range").and_then(|range| dom::value(&range).parse().ok());
    let share: f64 = position.unwrap_or(0.0) / LAST;
    round_significant(LEAST * libm::pow(MOST / LEAST, share), 2)
}

/// Shows what the slider stands for, and the answer once it is asked for.
pub fn listen(front: Front) {
    let show = move || {
        let words = usd(guessed(), front.lang);
        if let Some(place) = dom::by_id("guess-words") {
            dom::write(&place, &words);
        }
        if let Some(range) = dom::by_id("guess-range") {
            dom::set(&range, "aria-valuetext", &words);
        }
    };
    show();
    // Set against the answer, whatever becomes of that afterwards.
    let made = RwSignal::new(None::<f64>);
    effect(move || {
        let (Some(guess), Some(says)) = (made.get(), dom::by_id("guess-says")) else { return };
        let answer = front.state.with(required_revenue);
        dom::write(&says, &words::guessed(guess, answer, front.lang));
    });
    window_event_listener(ev::input, move |event| {
        if dom::closest(event.target(), "#guess-range").is_some() {
            show();
        }
    });
    window_event_listener(ev::click, move |event| {
        if dom::closest(event.target(), "#guess-go").is_none() {
            return;
        }
        if let Some(root) = document().document_element() {
            dom::unset(&root, WAITS);
        }
        made.set(Some(guessed()));
        // The button that was pressed is gone: the reader goes on from what it has opened.
        if let Some(title) = dom::by_id("bar-title") {
            dom::focus(&title);
        }
    });
}
