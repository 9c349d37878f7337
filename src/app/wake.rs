//! Wakes the prerendered page.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::Element;

use super::address::{self, Address};
use super::{
    Page, answers, charts, dom, drafts, drag, explore, files, fill, host, inputs, lists, scenarios, share,
    tables, theme, world,
};
use crate::core::notice::Notice;
use crate::core::query;
use crate::core::text::Lang;
use crate::draw;
use crate::models::bundles::Known;
use crate::page::address::{Site, link};
use crate::share::Controls;

/// Shows the notice that the calculator stopped. The address holds the inputs, so a reload restores them.
fn show_crash() {
    if let Some(notice) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("crashed"))
    {
        dom::unset(&notice, "hidden");
    }
}

/// From now on a panic is shown.
pub fn watch_for_panics() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        show_crash();
    }));
}

/// Sends the reader on if the address means another page than the one that was loaded, as the bare address
/// with `?model=…&lang=…` does.
fn elsewhere(known: &'static Known, site: &Site, main: &Element, lang: Lang) -> bool {
    let (place, query) = address::here(known, site);
    let wanted = place.lang.unwrap_or(lang);
    let loaded = main.get_attribute("data-model");
    if loaded.as_deref() == Some(place.model.about().id) && wanted == lang {
        return false;
    }
    let target = link(site, place.model, wanted, query.trim_start_matches('?'));
    window().location().replace(&target).is_ok()
}

/// Wakes the page, by a program that knows these models: nothing is drawn anew that is not different.
pub fn wake(known: &'static Known) {
    watch_for_panics();
    draw::enable(known.rare);
    let (Some(main), Some(html)) = (dom::by_id("answer"), document().document_element()) else { return };
    let lang = html.get_attribute("lang").and_then(|tag| Lang::from_tag(&tag)).unwrap_or(Lang::En);
    let site = address::site();
    if elsewhere(known, &site, &main, lang) {
        return;
    }
    let mut state = address::open(known, &site);
    if dom::is_embedded() {
        let asked = query::get(&address::here(known, &site).1, "controls").unwrap_or_default();
        let (_, strange) = Controls::read(&asked, state.model);
        state.settle_here();
        let model = state.model;
        state.notices.extend(strange.into_iter().map(|key| match model.input(&key) {
            Some(_) => Notice::NotMovable { key },
            None => Notice::UnknownKey { key },
        }));
    }

    let drafts = drafts::Keeper::open(&mut state, lang);

    // Signals and effects live under this owner, as long as the document does.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    // The first component to be mounted sets effects going.
    let page = Page::new(state, lang, known);
    let address = Rc::new(Address::new(site, page));
    lists::follow(page);
    answers::follow(page);
    answers::settle(page);
    let prerendered = page.state.with_untracked(|state| state.model.report(&state.model.defaults(), lang));
    let plots = charts::find(page, prerendered.charts);
    charts::follow(page, &plots);
    charts::follow_questions(page, &plots);
    plots.listen();
    let to = Rc::clone(&address);
    drag::follow(&plots, move |key, value| inputs::drag(page, &to, key, value));
    inputs::follow(page);
    address.follow(page);
    inputs::listen(page, &address);
    world::follow(page, &address);
    if known.has_tables {
        tables::follow(page, &address);
    }
    drafts.follow(page);
    explore::follow(page, &address);
    files::listen(page, &address);
    scenarios::follow(page, &address);
    share::listen(page);
    if dom::is_embedded() {
        let ready = host::follow(page, &address);
        host::listen(page, &address, ready);
        fill::follow(page, &plots, ready);
    }
    let trail = Rc::clone(address.trail());
    address.trail().listen();
    window_event_listener(ev::popstate, move |_| {
        if address.trail().takes_in() {
            return;
        }
        let mut state = address::open(known, address.site());
        drafts.travelled(page, &mut state);
        page.state.set(state);
        address.travelled(page);
        page.settle();
    });

    theme::follow();
    for element in dom::all(&html, "[disabled]") {
        dom::unset(&element, "disabled");
    }
    trail.show_steps();
    dom::set(&html, "data-ready", "");
}
