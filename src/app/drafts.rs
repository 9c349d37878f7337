//! Unfinished work that a reload, the way back or another language must not lose: kept for as long as the tab
//! is open. Where the browser keeps nothing, the page goes on without.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Storage;

use super::{Page, dom, effect};
use crate::core::text::Lang;
use crate::page::drafts::Drafts;
use crate::page::state::{Draft, PageState};

/// The drafts of a page; none in an embedded chart, which keeps nothing in somebody else's page.
#[derive(Clone)]
pub struct Keeper(Option<Rc<RefCell<Drafts>>>);

/// In a sandbox there is no storage, or asking for it throws.
fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// Where the browser keeps those of a calculator.
fn place(state: &PageState) -> String {
    format!("drafts {}", state.model.about().id)
}

impl Keeper {
    /// Takes up what was left in the state that the page opens with.
    pub fn open(state: &mut PageState, lang: Lang) -> Keeper {
        if dom::is_embedded() {
            return Keeper(None);
        }
        let text = storage().and_then(|storage| storage.get_item(&place(state)).ok().flatten());
        let drafts = Drafts::open(&text.unwrap_or_default(), state, lang);
        Keeper(Some(Rc::new(RefCell::new(drafts))))
    }

    /// The same for a state that the reader went back to; what was left until now is kept first.
    pub fn travelled(&self, page: Page, state: &mut PageState) {
        let Some(drafts) = &self.0 else { return };
        self.write(page);
        drafts.borrow_mut().take_up(state);
        unfold(state);
    }

    fn write(&self, page: Page) {
        let Some(drafts) = &self.0 else { return };
        page.state.with_untracked(|state| {
            let mut drafts = drafts.borrow_mut();
            let (Some(text), Some(storage)) = (drafts.write(state), storage()) else { return };
            // Refused where there is no room: then it lasts as long as the page.
            let _ = if text.is_empty() {
                storage.remove_item(&place(state))
            } else {
                storage.set_item(&place(state), text)
            };
        });
    }

    /// Keeps what is unfinished from now on: what is typed at once, what else moves when it has come to rest.
    pub fn follow(&self, page: Page) {
        let Some(drafts) = &self.0 else { return };
        page.state.with_untracked(unfold);
        let (keeper, drafts) = (self.clone(), Rc::clone(drafts));
        effect(move || {
            if page.state.with(|state| drafts.borrow_mut().follow(state)) {
                keeper.write(page);
            }
        });
        let keeper = self.clone();
        effect(move || {
            page.settled.track();
            keeper.write(page);
        });
        let keeper = self.clone();
        window_event_listener_untyped("pagehide", move |_| keeper.write(page));
    }
}

/// Opens what is folded around an input that has something wrong.
fn unfold(state: &PageState) {
    let wrong = state.model.inputs().iter().zip(&state.drafts).filter(|(_, draft)| Draft::is_wrong(draft));
    for (spec, _) in wrong {
        let mut place = dom::by_id(&format!("row-{}", spec.key));
        while let Some(folded) = place.and_then(|place| place.closest("details").ok().flatten()) {
            dom::set(&folded, "open", "");
            place = folded.parent_element();
        }
    }
}
