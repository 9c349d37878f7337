//! The page in a browser. The prerendered text is already there; this wakes it: signals hold the state,
//! effects write what changed into the elements that show it, and events call [`PageState`]. The less is
//! decided here the better; what can be decided without a browser is in [`page`](crate::page).

mod address;
mod answers;
mod bridge;
mod charts;
mod clipboard;
mod dom;
mod drafts;
mod drag;
mod explore;
mod files;
mod fill;
mod front;
mod host;
mod inputs;
mod lists;
mod near;
mod picture;
mod plots;
mod redraw;
mod reported;
mod scenarios;
mod share;
mod slices;
mod tables;
mod theme;
mod trail;
mod wake;
mod world;

use std::sync::Arc;

use leptos::prelude::*;
use reported::Reported;

use crate::core::chart::ChartSpec;
use crate::core::text::Lang;
use crate::models::bundles::Known;
use crate::page::state::PageState;

/// Wakes the page that was loaded. What `known` has is known while compiling, so a program for one kind of
/// page has no code of the other.
pub fn wake(known: &'static Known) {
    if known.has_front && (!known.has_models || front::is_front()) {
        front::wake(known);
    } else {
        wake::wake(known);
    }
}

/// What every part may need. All of it is `Copy`.
#[derive(Clone, Copy)]
struct Page {
    state: RwSignal<PageState>,
    report: Memo<Reported>,
    /// The report of a moment ago: closed tables and screen readers need not follow every millimetre.
    settled: RwSignal<Option<Reported>>,
    /// The answers to the questions, once they have been worked out.
    asked: [RwSignal<Option<Arc<ChartSpec>>>; explore::COUNT],
    lang: Lang,
    /// What this program knows of models.
    known: &'static Known,
}

impl Page {
    fn new(state: PageState, lang: Lang, known: &'static Known) -> Page {
        let state = RwSignal::new(state);
        let report =
            Memo::new(move |last: Option<&Reported>| state.with(|state| Reported::of(state, last, lang)));
        let asked = std::array::from_fn(|_| RwSignal::new(None));
        Page { state, report, settled: RwSignal::new(None), asked, lang, known }
    }

    /// Lets what may lag behind catch up now.
    fn settle(self) {
        self.settled.set(Some(self.report.get_untracked()));
    }
}

/// Does it soon, and again whenever what it reads has changed. All effects are of one kind, which keeps
/// programs small.
fn effect(run: impl FnMut() + 'static) {
    fn of_one_kind(mut run: Box<dyn FnMut()>) {
        Effect::new(move |_| run());
    }
    of_one_kind(Box::new(run));
}
