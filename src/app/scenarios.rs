//! Scenarios that the reader keeps by name on this device.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;

use super::address::Address;
use super::{Page, dom, effect};
use crate::core::query;
use crate::html::{self, words};
use crate::page::scenarios::{self, Kept};

/// Where the browser keeps those of a calculator.
fn place(page: Page) -> String {
    format!("scenarios {}", page.state.with_untracked(|state| state.model.about().id))
}

/// What the browser has kept. In a sandboxed frame storage throws: then there is nothing.
fn read(page: Page) -> Vec<Kept> {
    let storage = window().local_storage().ok().flatten();
    let text = storage.and_then(|storage| storage.get_item(&place(page)).ok().flatten());
    scenarios::read(&text.unwrap_or_default())
}

/// Says whether the browser keeps it.
fn write(page: Page, list: &[Kept]) -> bool {
    let Ok(Some(storage)) = window().local_storage() else { return false };
    storage.set_item(&place(page), &scenarios::write(list)).is_ok()
}

/// Shows what is kept, and listens to its buttons.
pub fn follow(page: Page, address: &Rc<Address>) {
    let (Some(list_shown), Some(beside)) = (dom::by_id("scenarios"), dom::by_id("comparison")) else {
        return;
    };
    let list = RwSignal::new(read(page));
    let compared = RwSignal::new(None::<String>);
    let shown = dom::Buttons::new(list_shown);
    effect(move || {
        shown.set(&list.with(|list| html::scenarios(list, compared.get().as_deref(), page.lang)));
    });
    effect(move || {
        page.settled.track();
        let name = compared.get();
        let kept = list.with(|list| list.iter().find(|kept| Some(&kept.name) == name.as_ref()).cloned());
        dom::toggle(&beside, "hidden", kept.is_none());
        let Some(kept) = kept else { return };
        let markup = page.state.with_untracked(|state| {
            let (values, _) = query::decode(state.model, &kept.query);
            html::comparison(state.model, &kept.name, &values, &state.values, page.lang)
        });
        dom::set_markup(&beside, &markup);
    });
    let complain = move |words: &str| {
        if let Some(place) = dom::by_id("scenario-error") {
            dom::write(&place, words);
        }
    };
    window_event_listener(ev::submit, move |event| {
        if dom::closest(event.target(), "#scenario-form").is_none() {
            return;
        }
        let Some(field) = dom::by_id("scenario-name") else { return };
        let (mut now, query) = (list.get_untracked(), page.state.with_untracked(|state| state.query()));
        if !scenarios::keep(&mut now, &dom::value(&field), query) {
            complain(words::scenario_refused(scenarios::MOST, page.lang).as_str());
            return;
        }
        complain(if write(page, &now) { "" } else { words::SCENARIO_NOT_KEPT.get(page.lang) });
        if let Some(field) = dom::as_input(&field) {
            field.set_value("");
        }
        list.set(now);
    });
    let to = Rc::clone(address);
    window_event_listener(ev::click, move |event| {
        let Some(button) = dom::closest(event.target(), "[data-scenario]") else { return };
        let index: Option<usize> = button.get_attribute("data-index").and_then(|index| index.parse().ok());
        let Some(kept) = index.and_then(|index| list.with_untracked(|list| list.get(index).cloned())) else {
            return;
        };
        match button.get_attribute("data-scenario").as_deref() {
            Some("open") => {
                page.state.update(|state| {
                    let (values, notices) = query::decode(state.model, &kept.query);
                    state.replace(values, notices);
                });
                page.settle();
                to.jumped(page);
            }
            Some("compare") => {
                let is_compared = compared.with_untracked(|name| name.as_ref() == Some(&kept.name));
                compared.set((!is_compared).then_some(kept.name));
            }
            Some("drop") => {
                let mut now = list.get_untracked();
                now.retain(|other| other.name != kept.name);
                write(page, &now);
                list.set(now);
            }
            _ => {}
        }
    });
}
