//! The address bar: reading it, and writing the state into it.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::trail::Trail;
use super::{Page, dom, effect};
use crate::core::fragment::given;
use crate::core::query;
use crate::core::text::Lang;
use crate::models::bundles::Known;
use crate::models::find_in;
use crate::page::address::{Place, Site, link, resolve_in};
use crate::page::state::PageState;

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

/// What the present address gives behind its `?` and its `#`, as one query.
pub fn query_here() -> String {
    let location = window().location();
    given(&location.search().unwrap_or_default(), &location.hash().unwrap_or_default())
}

/// What the present address means, and its query.
pub fn here(known: &'static Known, site: &Site) -> (Place, String) {
    let (path, query) = (window().location().pathname().unwrap_or_default(), query_here());
    (resolve_in(&known.models, site, &path, &query), query)
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
    trail: Rc<Trail>,
}

impl Address {
    pub fn new(site: Site, page: Page) -> Address {
        let trail = Rc::new(Trail::new(address_of(&site, page)));
        Address { site, trail }
    }

    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The way back through what the reader did.
    pub fn trail(&self) -> &Rc<Trail> {
        &self.trail
    }

    /// The address of what is shown now.
    fn link(&self, page: Page) -> String {
        address_of(&self.site, page)
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
            let query = query::carried(&state.world, state.model, &state.values);
            dom::set(&element, "href", &link(&self.site, target, page.lang, &query));
        }
    }

    /// A link to another language carries the inputs along.
    pub fn update_link(&self, element: &Element, state: &PageState) {
        if let Some(lang) = element.get_attribute("data-lang").and_then(|tag| Lang::from_tag(&tag)) {
            dom::set(element, "href", &link(&self.site, state.model, lang, &state.query()));
        }
    }

    /// An input was changed by hand.
    pub fn edited(&self, page: Page, input: usize) {
        self.trail.edited(input, self.link(page));
    }

    /// A preset or a reset changed several inputs at once.
    pub fn jumped(&self, page: Page) {
        self.trail.jumped(self.link(page));
    }

    /// The reader went back or forward.
    pub fn travelled(&self, page: Page) {
        self.trail.travelled(self.link(page));
    }
}

/// The address of what a page shows now.
fn address_of(site: &Site, page: Page) -> String {
    page.state.with_untracked(|state| link(site, state.model, page.lang, &state.query()))
}
