//! An embedded chart and the page around it: inputs are set and results told by messages, of which only the
//! window around, and nobody else, gets an answer.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{MessageEvent, Window};

use super::address::Address;
use super::bridge::{from_js, to_js};
use super::{Page, dom, effect};
use crate::core::loose::Loose;
use crate::page::host::{self, PROTOCOL, Refusal, Request, RequestKind};
use crate::page::state::PageState;

/// The window around, if there is one.
fn around() -> Option<Window> {
    let parent = window().parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window())).then_some(parent)
}

/// Who is told of changes.
#[derive(Clone)]
struct Host {
    window: Window,
    /// Where messages to it may go: once it has spoken, nowhere else.
    origin: Rc<RefCell<Option<String>>>,
}

impl Host {
    fn send(&self, message: &Loose, origin: &str) {
        // A page that has gone is told nothing.
        let _ = self.window.post_message(&to_js(message), origin);
    }
}

/// The id of the chart that is here.
fn chart() -> String {
    dom::by_id("answer").and_then(|main| main.get_attribute("data-share")).unwrap_or_default()
}

fn result(page: Page, address: &Address) -> Loose {
    let chart = chart();
    page.state.with_untracked(|state| {
        let link = address.full(page);
        page.report.with_untracked(|report| host::result(state, report, &chart, &link, page.lang))
    })
}

/// Listens to the window around and tells it what changes. `ready` says when the first picture is there.
pub fn listen(page: Page, address: &Rc<Address>, ready: ReadSignal<bool>) {
    let Some(window) = around() else { return };
    let host = Host { window, origin: Rc::default() };
    let (of, to) = (host.clone(), Rc::clone(address));
    window_event_listener(ev::message, move |event: MessageEvent| {
        // Anybody may send anything: only the window around is listened to.
        if event.source().is_none_or(|source| !js_sys::Object::is(&source, &of.window)) {
            return;
        }
        // Most messages are other people's; they are not even read.
        let mark = js_sys::Reflect::get(&event.data(), &PROTOCOL.0.into());
        if !event.data().is_object() || mark.ok().and_then(|mark| mark.as_f64()) != Some(PROTOCOL.1) {
            return;
        }
        let read = from_js(&event.data());
        let origin = match event.origin().as_str() {
            // A sandboxed page has none that could be named.
            "null" | "" => "*".to_owned(),
            origin => origin.to_owned(),
        };
        let answer = match read.as_ref().map(host::read) {
            Some(Some(request)) => {
                of.origin.replace(Some(origin.clone()));
                answer(page, &to, request)
            }
            // In words of ours that this version does not know.
            Some(None) => None,
            // Deeper, longer or larger than anything of ours, but somebody waits for an answer.
            None => {
                let id = js_sys::Reflect::get(&event.data(), &"id".into()).ok().and_then(|id| id.as_f64());
                Some(host::message("error", id, Some(("error", Refusal::TooLarge.describe(page.lang)))))
            }
        };
        if let Some(answer) = answer {
            of.send(&answer, &origin);
        }
    });
    let to = Rc::clone(address);
    Effect::new(move |before: Option<bool>| {
        let is_ready = ready.get();
        page.state.track();
        page.report.track();
        if !is_ready {
            return false;
        }
        if before == Some(true) {
            if let Some(origin) = host.origin.borrow().as_deref() {
                host.send(&host::message("change", None, Some(("result", result(page, &to)))), origin);
            }
        } else {
            // Nothing of it is secret, and who is around is not known yet.
            host.send(&host::message("ready", None, Some(("result", result(page, &to)))), "*");
        }
        true
    });
}

/// Does what is asked.
fn answer(page: Page, address: &Rc<Address>, request: Request) -> Option<Loose> {
    let Request { id, kind } = request;
    match kind {
        RequestKind::Hello => return None,
        RequestKind::Get => {}
        RequestKind::Reset => {
            page.state.update(PageState::reset_all);
            address.jumped(page);
        }
        RequestKind::Set(inputs) => {
            let changed = page.state.with_untracked(|state| host::changed_by(state, &inputs));
            match changed {
                Ok(values) => {
                    if page.state.with_untracked(|state| state.values != values) {
                        page.state.update(|state| {
                            let notices = std::mem::take(&mut state.notices);
                            state.replace(values, notices);
                        });
                        address.jumped(page);
                    }
                }
                Err(refusal) => {
                    return Some(host::message("error", id, Some(("error", refusal.describe(page.lang)))));
                }
            }
        }
    }
    Some(host::message("result", id, Some(("result", result(page, address)))))
}

/// The link to the full page, full screen, and the end of waiting for the first picture.
pub fn follow(page: Page, address: &Rc<Address>) -> ReadSignal<bool> {
    let (ready, set_ready) = signal(false);
    let chart = chart();
    let question = crate::explore::question::KEYS.iter().position(|key| *key == chart);
    let untouched = page.state.with_untracked(|state| state.query().is_empty());
    effect(move || {
        page.report.track();
        // A question of another case than the default is answered a little later.
        let is_there = match question {
            Some(index) if !untouched => page.asked[index].with(Option::is_some),
            _ => true,
        };
        if is_there && !ready.get_untracked() {
            if let Some(root) = document().document_element() {
                dom::unset(&root, "data-pending");
            }
            set_ready.set(true);
        }
    });
    let to = Rc::clone(address);
    if let Some(full) = dom::by_id("full") {
        effect(move || {
            page.state.track();
            dom::set(&full, "href", &to.full(page));
        });
    }
    listen_full_screen(page);
    ready
}

fn listen_full_screen(page: Page) {
    let Some(button) = dom::by_id("full-screen") else { return };
    let enabled = js_sys::Reflect::get(&document(), &"fullscreenEnabled".into());
    if enabled.is_ok_and(|enabled| enabled == JsValue::TRUE) {
        dom::unset(&button, "hidden");
    }
    window_event_listener(ev::click, move |event| {
        if dom::closest(event.target(), "#full-screen").is_none() {
            return;
        }
        if document().fullscreen_element().is_some() {
            document().exit_fullscreen();
        } else if let Some(root) = document().document_element() {
            // Refused by an event.
            let _ = root.request_fullscreen();
        }
    });
    window_event_listener_untyped("fullscreenerror", move |_| {
        if let Some(error) = dom::by_id("screen-error") {
            dom::write(&error, crate::html::words::NOT_FULL_SCREEN.get(page.lang));
        }
    });
}
