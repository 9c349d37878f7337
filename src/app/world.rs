//! The quantities that all pages share: what is set of them, what follows on this page, and links that take
//! them along.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use web_sys::Element;

use super::address::Address;
use super::dom::LiveText;
use super::inputs::InputElements;
use super::{Page, dom, effect};
use crate::core::fragment::attach;
use crate::core::text::Lang;
use crate::core::world::{QUANTITIES, World};
use crate::html::{led_note, words};
use crate::page::address::{Site, front_link};
use crate::page::state::PageState;
use crate::say;

/// A quantity is told apart from the model's own inputs in the way back through what was done.
const FIRST: usize = 1_000;

/// Keeps the quantities, the notes at the inputs that they set, and the links in step.
pub fn follow(page: Page, address: &Rc<Address>) {
    follow_links(page, address.site().clone());
    let Some(panel) = dom::by_id("world") else { return };
    let rows: Vec<Option<InputElements>> = QUANTITIES.iter().map(InputElements::find).collect();
    let says = dom::first(&panel, "summary small").map(LiveText::new);
    let leave = dom::by_id("leave-world");
    let notes: Vec<(Element, usize)> = document()
        .document_element()
        .map(|root| dom::all(&root, "[data-led]"))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|note| {
            let key = note.get_attribute("data-led")?;
            let index = page.state.with_untracked(|state| state.model.input(&key))?;
            Some((note, index))
        })
        .collect();
    // What was there a moment ago stays as it is.
    let shown = Memo::new(move |_| {
        page.state.with(|state| (state.world.clone(), state.world_drafts.clone(), state.follows_world()))
    });
    effect(move || {
        let (world, drafts, follows) = shown.get();
        page.state.with_untracked(|state| {
            for (quantity, row) in rows.iter().enumerate() {
                let Some(row) = row else { continue };
                let spec = &QUANTITIES[quantity];
                let value = world.get(quantity).cloned().unwrap_or_else(|| spec.default_value());
                let text = state.quantity_field(quantity, page.lang);
                row.show(&value, &text, &drafts[quantity], page);
                let (said, is_set) = match world.get(quantity) {
                    Some(value) => (spec.show(value, page.lang), true),
                    None => (words::WORLD_OWN.get(page.lang).to_owned(), false),
                };
                if let Some(range) = &row.range {
                    dom::set(range, "aria-valuetext", &said);
                }
                let _ = row.row.class_list().toggle_with_force("changed", is_set);
            }
            for (note, index) in &notes {
                let key = state.model.inputs()[*index].key;
                let note_now = follows[*index].map(|follows| led_note(key, follows, page.lang));
                dom::set_markup(note, &note_now.unwrap_or_default());
            }
        });
        if let Some(says) = &says {
            let all = world.set_quantities();
            let all: Vec<String> = all
                .map(|(spec, value)| {
                    let (label, value) = (spec.label.get(page.lang), spec.show(value, page.lang));
                    say!(page.lang, "{label}: {value}", "{label}：{value}")
                })
                .collect();
            says.set(&all.join(if page.lang == Lang::En { "; " } else { "、" }));
        }
        if let Some(leave) = &leave {
            dom::toggle(leave, "hidden", world.is_empty());
        }
    });
    listen(page, address);
}

/// Links to other pages take the world along.
fn follow_links(page: Page, site: Site) {
    let root = document().document_element();
    let links = root.map(|root| dom::all(&root, "nav.models a, .brand a")).unwrap_or_default();
    let links: Vec<(Element, String)> =
        links.into_iter().filter_map(|link| Some((link.clone(), link.get_attribute("href")?))).collect();
    let taken = Memo::new(move |_| page.state.with(|state| state.world.clone()));
    effect(move || {
        let world = taken.get();
        let query = world.query();
        for (link, bare) in &links {
            let is_front = link.parent_element().is_some_and(|parent| parent.class_name() == "brand");
            let target = if is_front {
                front_link(&site, page.lang, &world.front_query())
            } else {
                attach(bare, &query)
            };
            dom::set(link, "href", &target);
        }
    });
}

/// The quantity that an element belongs to, by the attribute that names its key.
fn quantity_of(element: &Element, attribute: &str) -> Option<usize> {
    World::quantity(&element.get_attribute(attribute)?)
}

fn listen(page: Page, address: &Rc<Address>) {
    let to = Rc::clone(address);
    let typed = move |field: &Element, is_done: bool| {
        let Some(quantity) = quantity_of(field, "data-input") else { return };
        page.state.update(|state| state.type_quantity(quantity, &dom::value(field), is_done, page.lang));
        to.edited(page, FIRST + quantity);
    };
    let done = typed.clone();
    let to = Rc::clone(address);
    window_event_listener(ev::input, move |event| {
        if let Some(range) = dom::closest(event.target(), "#world [data-slider]") {
            if let (Some(quantity), Ok(position)) =
                (quantity_of(&range, "data-slider"), dom::value(&range).parse())
            {
                page.state.update(|state| state.slide_quantity(quantity, position));
                to.edited(page, FIRST + quantity);
            }
        } else if let Some(field) = dom::closest(event.target(), "#world input[type=text]") {
            typed(&field, false);
        }
    });
    window_event_listener(ev::change, move |event| {
        if let Some(field) = dom::closest(event.target(), "#world [data-input]") {
            done(&field, true);
        }
    });
    let to = Rc::clone(address);
    window_event_listener(ev::click, move |event| {
        if dom::closest(event.target(), "#leave-world").is_some() {
            page.state.update(PageState::leave_world);
            page.settle();
            to.jumped(page);
        }
    });
}
