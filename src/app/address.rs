//! The address bar: reading it, and writing the state into it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::{Page, dom, effect};
use crate::core::query;
use crate::core::text::Lang;
use crate::models::bundles::Known;
use crate::models::find_in;
use crate::page::address::{Place, Site, link, resolve_in};
use crate::page::history::{History, HistoryEntry};
use crate::page::state::PageState;

/// Within a gesture the address is written this often, so that a tab that is killed loses no more, and no
/// more often: browsers refuse more than about a hundred writes in half a minute.
const PAUSE: Duration = Duration::from_millis(400);
/// When what was refused is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// Where the pages live, as the prerendered page says of itself.
pub fn site() -> Site {
    let root = document().document_element();
    let attribute = |name: &str| root.as_ref().and_then(|root| root.get_attribute(name));
    if attribute("data-one-file").is_some() {
        return Site::OneFile;
    }
    let relative = attribute("data-root").unwrap_or_else(|| "./".to_owned());
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    match web_sys::Url::new_with_base(&relative, &base) {
        // Two slashes at its beginning would lead to another server.
        Ok(url) => Site::Folders { root: format!("/{}", url.pathname().trim_start_matches('/')) },
        Err(_) => Site::OneFile,
    }
}

/// The whole address of the root of this copy of the site; a single file may have been told where the site
/// is. `None` for a file on somebody's disk.
pub fn site_root() -> Option<String> {
    let Site::Folders { root } = site() else {
        return document().document_element()?.get_attribute("data-base");
    };
    let location = window().location();
    let protocol = location.protocol().ok()?;
    let host = location.host().ok()?;
    ["http:", "https:"].contains(&protocol.as_str()).then(|| format!("{protocol}//{host}{root}"))
}

/// What the present address means, and its query.
pub fn here(known: &'static Known, site: &Site) -> (Place, String) {
    let location = window().location();
    let query = location.search().unwrap_or_default();
    (resolve_in(&known.models, site, &location.pathname().unwrap_or_default(), &query), query)
}

/// The state that the present address describes.
pub fn open(known: &'static Known, site: &Site) -> PageState {
    let (place, query) = here(known, site);
    let mut state = PageState::open(place.model, &query);
    state.notices.splice(0..0, place.notices);
    state
}

/// Keeps the address in step with the state.
pub struct Address {
    site: Site,
    /// An embedded chart leaves its address as the page around wrote it, and makes no entries in its history.
    is_embedded: bool,
    history: RefCell<History>,
    /// What the present entry says, or will say once `waiting` has run.
    shown: RefCell<String>,
    waiting: Cell<Option<TimeoutHandle>>,
    /// How many of this page's own entries lie before the present one, as the entry itself says; and the last
    /// that is known of.
    step: Cell<u32>,
    last_step: Cell<u32>,
}

/// A way through the gestures of this page.
#[derive(Clone, Copy)]
pub enum Step {
    Undo,
    Redo,
}

impl Step {
    pub const ALL: [Step; 2] = [Step::Undo, Step::Redo];

    /// The id of its button.
    pub const fn id(self) -> &'static str {
        match self {
            Step::Undo => "undo",
            Step::Redo => "redo",
        }
    }
}

impl Address {
    pub fn new(site: Site, page: Page) -> Address {
        let address = Address {
            site,
            is_embedded: dom::is_embedded(),
            history: RefCell::default(),
            shown: RefCell::default(),
            waiting: Cell::new(None),
            step: Cell::new(step_here()),
            last_step: Cell::new(step_here()),
        };
        address.shown.replace(address.link(page));
        address
    }

    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The address of what is shown now.
    fn link(&self, page: Page) -> String {
        page.state.with_untracked(|state| link(&self.site, state.model, page.lang, &state.query()))
    }

    /// The whole address of the full page in this state.
    pub fn full(&self, page: Page) -> String {
        let link = self.link(page);
        match (&self.site, site_root()) {
            (Site::Folders { root }, Some(whole)) => {
                let server = whole.strip_suffix(root.as_str()).unwrap_or_default();
                format!("{server}{link}")
            }
            _ => link,
        }
    }

    /// Keeps the links to the other languages in step, when a slider has settled.
    pub fn follow(self: &Rc<Self>, page: Page) {
        let address = Rc::clone(self);
        let root = document().document_element();
        let links = root.map(|root| dom::all(&root, "a[data-lang]")).unwrap_or_default();
        effect(move || {
            page.settled.track();
            page.state.with_untracked(|state| {
                links.iter().for_each(|link| address.update_link(link, state));
                address.update_next(page, state);
            });
        });
    }

    /// Keeps the link to the next calculator in step: it takes along what both have in common.
    fn update_next(&self, page: Page, state: &PageState) {
        let Some(element) = dom::by_id("next") else { return };
        if let Some(target) = find_in(&page.known.models, state.model.about().next.to) {
            let query = query::carried(state.model, &state.values);
            dom::set(&element, "href", &link(&self.site, target, page.lang, &query));
        }
    }

    /// A link to another language carries the inputs along.
    pub fn update_link(&self, element: &Element, state: &PageState) {
        if let Some(lang) = element.get_attribute("data-lang").and_then(|tag| Lang::from_tag(&tag)) {
            dom::set(element, "href", &link(&self.site, state.model, lang, &state.query()));
        }
    }

    /// An input was changed by hand; or was it? A text that was refused changes nothing.
    pub fn edited(self: &Rc<Self>, page: Page, input: usize) {
        let link = self.link(page);
        if self.is_embedded || *self.shown.borrow() == link {
            return;
        }
        match self.history.borrow_mut().edit(input, js_sys::Date::now()) {
            HistoryEntry::Push => self.push(link),
            HistoryEntry::Replace => {
                self.shown.replace(link);
                self.wait(PAUSE);
            }
        }
    }

    /// A preset or a reset changed several inputs at once: an entry of its own.
    pub fn jumped(self: &Rc<Self>, page: Page) {
        self.history.borrow_mut().interrupt();
        let link = self.link(page);
        if *self.shown.borrow() != link {
            self.push(link);
        }
    }

    /// The reader went back or forward.
    pub fn travelled(&self, page: Page) {
        self.stop_waiting();
        self.history.borrow_mut().interrupt();
        self.shown.replace(self.link(page));
        self.step.set(step_here());
        self.last_step.set(self.last_step.get().max(self.step.get()));
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
    pub fn go(&self, step: Step) -> bool {
        let Ok(history) = window().history() else { return false };
        self.has(step)
            && match step {
                Step::Undo => history.back(),
                Step::Redo => history.forward(),
            }
            .is_ok()
    }

    /// A new entry; the last one first gets what it was still to say.
    fn push(self: &Rc<Self>, link: String) {
        if self.is_embedded {
            return;
        }
        if self.stop_waiting() {
            self.finish();
        }
        let is_written = write(&link, HistoryEntry::Push, self.step.get() + 1);
        self.shown.replace(link);
        if is_written {
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
            let address = Rc::clone(self);
            self.waiting.set(set_timeout_with_handle(move || address.finish(), pause).ok());
        }
    }

    fn finish(self: &Rc<Self>) {
        self.waiting.set(None);
        if !write(&self.shown.borrow(), HistoryEntry::Replace, self.step.get()) {
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

/// What the present entry of the history says of itself.
fn step_here() -> u32 {
    let state = window().history().and_then(|history| history.state()).ok();
    state.and_then(|state| state.as_f64()).map_or(0, |step| step as u32)
}
