//! The front page's address and its links.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::{Front, address, dom, effect};
use crate::app::trail::Trail;
use crate::core::fragment::attach;
use crate::core::query;
use crate::core::text::Lang;
use crate::explore::Questions;
use crate::front::{LEVER, SECTIONS, State, borrowers};
use crate::models::bundles::Known;
use crate::models::find_in;
use crate::page::address::{FRONT, Site, front_link, link};
use crate::share::{Controls, Embed, Places, Snippet, Subject, height};

/// Sends the reader on if the address means another page than the one that was loaded: the bare address once
/// was that of the first calculator, and had its inputs.
pub fn elsewhere(known: &'static Known, site: &Site, query: &str, lang: Lang) -> bool {
    let (place, _) = address::here(known, site);
    let wanted = place.lang.unwrap_or(lang);
    let pairs = query::pairs(query);
    let is_input = |key: &str| !query::is_passed_over(key) && key != LEVER && !key.contains('.');
    // A model that there is not is told: on a site by the page that it once led to, in one file here.
    let asks_for_model = query::get(query, "model").is_some_and(|id| {
        query::get(query, "page").as_deref() != Some(FRONT)
            && (matches!(site, Site::Folders { .. }) || find_in(&known.models, &id).is_some())
    });
    let means_model = asks_for_model || pairs.iter().any(|(key, _)| is_input(key));
    let is_there = query::get(query, "model").is_none_or(|id| find_in(&known.models, &id).is_some());
    // What the address itself will say need not be said behind it.
    let rest = |model_too: bool| {
        let stays = |key: &str| !(["lang", "page"].contains(&key) || model_too && key == "model");
        let mut out = form_urlencoded::Serializer::new(String::new());
        out.extend_pairs(pairs.iter().filter(|(key, _)| stays(key)));
        out.finish()
    };
    let target = if means_model {
        link(site, place.model, wanted, &rest(is_there))
    } else if wanted != lang {
        front_link(site, wanted, &rest(false))
    } else {
        return false;
    };
    window().location().replace(&target).is_ok()
}

/// Whether the page was opened at the root of the site, where it stays: what it has still to load is found
/// from there.
fn is_bare(site: &Site) -> bool {
    let path = window().location().pathname().unwrap_or_default();
    matches!(site, Site::Folders { root }
        if path.strip_prefix(root.as_str()).is_some_and(|rest| !rest.contains('/')))
}

/// The address of the page in this state, relative to the server.
fn here(site: &Site, state: &State, lang: Lang) -> String {
    match (site, state.query()) {
        (Site::Folders { root }, query) if is_bare(site) => attach(root, &query),
        (_, query) => front_link(site, lang, &query),
    }
}

/// What the reader of the front page does, in the address bar.
pub struct Address {
    site: Site,
    trail: Rc<Trail>,
}

impl Address {
    pub fn new(front: Front, site: Site) -> Address {
        let trail = Rc::new(Trail::new(front.state.with_untracked(|state| here(&site, state, front.lang))));
        Address { site, trail }
    }

    fn here(&self, front: Front) -> String {
        front.state.with_untracked(|state| here(&self.site, state, front.lang))
    }

    /// The lever was moved.
    pub fn led(&self, front: Front) {
        self.trail.edited(usize::MAX, self.here(front));
    }

    /// The input of a section was moved.
    pub fn edited(&self, front: Front, section: usize, input: usize) {
        // Each of all inputs is a number of its own.
        let before: usize = SECTIONS[..section].iter().map(|section| section.model().inputs().len()).sum();
        self.trail.edited(before + input, self.here(front));
    }

    /// A button moved the lever, set an input or took inputs back.
    pub fn jumped(&self, front: Front) {
        self.trail.jumped(self.here(front));
    }

    /// Listens for undo and redo, and for the browser's own way back.
    pub fn listen(self: &Rc<Self>, front: Front) {
        self.trail.listen();
        let address = Rc::clone(self);
        window_event_listener(leptos::ev::popstate, move |_| {
            if address.trail.takes_in() {
                return;
            }
            front.state.set(State::read(&address::query_here()).0);
            address.trail.travelled(address.here(front));
        });
    }

    /// Shows whether there is anything to undo and to redo.
    pub fn show_steps(&self) {
        self.trail.show_steps();
    }
}

/// Keeps the links in step.
pub fn follow(front: Front, site: Site) {
    let lang = front.lang;
    let root = document().document_element();
    let found = |selector: &str| root.as_ref().map(|root| dom::all(root, selector)).unwrap_or_default();
    let (opens, languages) = (found("a[data-open]"), found("a[data-lang]"));
    let update = move || {
        front.state.with_untracked(|state| {
            for open in &opens {
                let _ = point(open, state, &site, lang);
            }
            for element in &languages {
                let other = element.get_attribute("data-lang").and_then(|tag| Lang::from_tag(&tag));
                if let Some(other) = other {
                    dom::set(element, "href", &front_link(&site, other, &state.query()));
                }
            }
        });
    };
    let now = update.clone();
    effect(move || {
        front.settled.track();
        now();
    });
    // The inputs as they are now, should they not have settled.
    window_event_listener(leptos::ev::click, move |event| {
        if dom::closest(event.target(), "a[data-open], a[data-lang]").is_some() {
            update();
        }
    });
}

/// Points a link at a section's calculator with its inputs.
fn point(open: &Element, state: &State, site: &Site, lang: Lang) -> Option<()> {
    let section: usize = open.get_attribute("data-open")?.parse().ok()?;
    let model = SECTIONS.get(section)?.model();
    let query = query::encode_in(&state.carried(), model, &state.values(section));
    dom::set(open, "href", &link(site, model, lang, &query));
    Some(())
}

/// The whole address of the page in this state. `None` for a file on somebody's disk.
pub fn full(front: Front) -> Option<String> {
    let root = address::site_root()?;
    Some(front.state.with_untracked(|state| front_link(&Site::Folders { root }, front.lang, &state.query())))
}

/// A frame with the chart of the four borrowers as it stands.
pub fn embed(front: Front) -> Option<String> {
    let places = Places::new(&address::site_root()?);
    let (section, model) = borrowers();
    let values = front.state.with_untracked(|state| state.values(section));
    front.section(section).with_untracked(|told| {
        let subject = Subject {
            model,
            values: &values,
            questions: &Questions::of(model),
            chart: &told.chart,
            lang: front.lang,
            places: Some(&places),
            as_of: "",
            today: "",
        };
        let controls = Controls::None;
        let height = height(&subject, &controls);
        let embed = Embed { controls, height, ..Embed::default() };
        Some(embed.snippet(Snippet::Frame, &subject, &places, String::new))
    })
}
