//! Lists that come and go: what is off its default, what in the link was ignored.

use leptos::prelude::*;

use super::{Page, dom};
use crate::html;

/// Markup that is replaced when it changes; `html` made it, which escapes.
#[component]
fn Live(markup: Memo<String>) -> impl IntoView {
    view! { <div inner_html=move || markup.get()></div> }
}

/// Puts a component in the place of what was prerendered there.
pub fn put(id: &str, markup: Memo<String>) {
    let Some(place) = dom::by_id(id).and_then(|place| wasm_bindgen::JsCast::dyn_into(place).ok()) else {
        return;
    };
    let place: web_sys::HtmlElement = place;
    place.set_inner_html("");
    leptos::mount::mount_to(place, move || Live(LiveProps { markup })).forget();
}

/// Keeps both lists in step with the state; that of what changed follows when a slider has settled.
pub fn follow(page: Page) {
    let changes = move |_: Option<&String>| {
        page.settled.track();
        page.state.with_untracked(|state| html::changes(&state.changed(page.lang), page.lang))
    };
    put("changes", Memo::new(changes));
    put("notice-area", Memo::new(move |_| page.state.with(|state| html::notices(&state.notices, page.lang))));
}
