//! The inputs as a JSON file, and such a file as the inputs.

use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, FileReader, HtmlAnchorElement, HtmlInputElement, Url};

use super::address::Address;
use super::bridge::{from_js, to_js};
use super::{Page, dom};
use crate::core::file::{self, FileProblem};
use crate::core::query;
use crate::core::text::Lang;
use crate::html::words;
use crate::models::find_in;
use crate::page::address::link;
use crate::page::state::{Draft, PageState};

/// Larger than any scenario, in bytes.
const LARGEST: f64 = 2e6;

fn complain(words: &str) {
    if let Some(place) = dom::by_id("file-error") {
        dom::write(&place, words);
    }
}

/// The name of a file with these inputs.
fn file_name(state: &PageState) -> String {
    format!("{}.json", state.model.about().id)
}

/// Hands the reader a file with the present inputs.
pub fn save(page: Page) -> Option<String> {
    let (tree, name) =
        page.state.with_untracked(|state| (file::write(state.model, &state.values), file_name(state)));
    let text =
        js_sys::JSON::stringify_with_replacer_and_space(&to_js(&tree), &JsValue::NULL, &JsValue::from(2))
            .ok()?;
    hand_over(&String::from(text), "application/json", &name)?;
    Some(name)
}

/// Says in a place that a file was saved, in the words of `saved` if that is known: in a frame the page
/// around may have forbidden it. `note` is said in either case.
pub fn say_saved(place: &str, name: &str, saved: &str, note: &str, lang: Lang) {
    let Some(place) = dom::by_id(place) else { return };
    let Some(address) = dom::beyond_frame() else {
        dom::write(&place, &format!("{saved}{note}"));
        return;
    };
    let space = if note.is_empty() { "" } else { " " };
    dom::write(&place, &format!("{note}{space}{} ", words::handed_over(name, lang)));
    // It can be copied where it can't be followed.
    if let Ok(link) = document().create_element("a") {
        dom::set(&link, "href", &address);
        dom::set(&link, "target", "_blank");
        dom::set(&link, "rel", "noopener");
        dom::write(&link, &address);
        let _ = place.append_child(&link);
    }
}

/// Hands the reader a file with this text.
pub fn hand_over(text: &str, kind: &str, name: &str) -> Option<()> {
    hand_over_blob(&blob(text, kind)?, name)
}

/// A text as the browser keeps files.
pub fn blob(text: &str, kind: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&JsValue::from_str(text)), &options).ok()
}

pub fn hand_over_blob(blob: &Blob, name: &str) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let anchor = document().create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    let _ = Url::revoke_object_url(&address);
    Some(())
}

/// Takes a file's text.
fn take(text: &str, page: Page, address: &Rc<Address>) -> Result<(), FileProblem> {
    let parsed = js_sys::JSON::parse(text).map_err(|_| FileProblem::Unreadable)?;
    let tree = from_js(&parsed).ok_or(FileProblem::Foreign)?;
    let here = page.state.with_untracked(|state| state.model.about().id);
    let (model, values, notices) = match file::read(&tree, |id| find_in(&page.known.models, id)) {
        Err(FileProblem::Elsewhere(id)) if id != here && pass_on(text, id, page, address).is_some() => {
            return Ok(());
        }
        read => read?,
    };
    if model.about().id == here {
        page.state.update(|state| state.replace(values, notices));
        page.settle();
        address.jumped(page);
    } else {
        let target = link(address.site(), model, page.lang, &query::encode(model, &values));
        let _ = window().location().assign(&target);
    }
    Ok(())
}

/// Where a file waits for the page of its calculator.
const WAITING: &str = "buying-time-file";

/// Another calculator's file: its page is opened and takes it. `None` where the browser keeps nothing.
fn pass_on(text: &str, id: &str, page: Page, address: &Rc<Address>) -> Option<()> {
    let target = link(address.site(), find_in(&page.known.models, id)?, page.lang, "");
    window().session_storage().ok()??.set_item(WAITING, text).ok()?;
    window().location().assign(&target).ok()
}

/// Takes a file that was opened on another calculator's page.
fn take_waiting(page: Page, address: &Rc<Address>) -> Option<()> {
    let storage = window().session_storage().ok()??;
    let text = storage.get_item(WAITING).ok()??;
    storage.remove_item(WAITING).ok()?;
    if let Err(problem) = take(&text, page, address) {
        complain(&problem.message(page.lang));
    }
    Some(())
}

/// Listens to both buttons.
pub fn listen(page: Page, address: &Rc<Address>) {
    let _ = take_waiting(page, address);
    window_event_listener(ev::click, move |event| {
        if dom::closest(event.target(), "#save").is_none() {
            return;
        }
        let is_wrong = page.state.with_untracked(|state| state.drafts.iter().any(Draft::is_wrong));
        match save(page) {
            None => complain(words::NOT_SAVED.get(page.lang)),
            Some(name) => {
                let note = if is_wrong { words::SAVED_WITHOUT.get(page.lang) } else { "" };
                say_saved("file-error", &name, "", note, page.lang);
            }
        }
    });
    let to = Rc::clone(address);
    window_event_listener(ev::change, move |event| {
        let Some(field) = dom::closest(event.target(), "#open") else { return };
        let Ok(field) = field.dyn_into::<HtmlInputElement>() else { return };
        let Some(chosen) = field.files().and_then(|files| files.get(0)) else { return };
        open(&chosen, page, &to);
        // The same file may be chosen again.
        field.set_value("");
    });
    listen_to_drops(page, address);
}

/// Reads a file and takes it.
fn open(chosen: &File, page: Page, address: &Rc<Address>) {
    complain("");
    if chosen.size() > LARGEST {
        complain(&FileProblem::Unreadable.message(page.lang));
        return;
    }
    let to = Rc::clone(address);
    let Ok(reader) = FileReader::new() else { return };
    let source = reader.clone();
    let read = Closure::once_into_js(move || {
        let text = source.result().ok().and_then(|text| text.as_string()).unwrap_or_default();
        if let Err(problem) = take(&text, page, &to) {
            complain(&problem.message(page.lang));
        }
    });
    reader.set_onloadend(Some(read.unchecked_ref()));
    if reader.read_as_text(chosen).is_err() {
        complain(&FileProblem::Unreadable.message(page.lang));
    }
}

const JSON: &str = "application/json";

/// Takes a saved file that is dropped anywhere. Whatever else is dropped is the browser's, and so is what is
/// dropped into a field.
fn listen_to_drops(page: Page, address: &Rc<Address>) {
    // An embedded chart opens no files.
    if dom::by_id("open").is_none() {
        return;
    }
    let is_field = |event: &DragEvent| dom::closest(event.target(), "input, textarea").is_some();
    window_event_listener(ev::dragover, move |event| {
        let items = event.data_transfer().map(|data| data.items());
        // Not every browser says before the drop what kind of file it is.
        let is_one = items.is_some_and(|items| {
            let item = items.get(0);
            items.length() == 1
                && item.is_some_and(|item| item.kind() == "file" && ["", JSON].contains(&&*item.type_()))
        });
        if is_one && !is_field(&event) {
            event.prevent_default();
        }
    });
    let to = Rc::clone(address);
    window_event_listener(ev::drop, move |event| {
        let files = event.data_transfer().and_then(|data| data.files());
        let Some(files) = files.filter(|files| files.length() == 1) else { return };
        let is_saved =
            |file: &File| file.type_() == JSON || file.name().to_ascii_lowercase().ends_with(".json");
        let Some(file) = files.get(0).filter(is_saved) else { return };
        if !is_field(&event) {
            event.prevent_default();
            open(&file, page, &to);
        }
    });
}
