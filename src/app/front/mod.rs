//! The front page in a browser: the lever, the numbers in the text, the guess, the verdict. What it all means
//! is decided in [`front`](crate::front); this only shows it.

mod guess;
mod link;
mod moves;
mod sections;
mod turning;

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::dom::LiveText;
use super::near::{A_LINE, near};
use super::wake::watch_for_panics;
use super::{address, dom, effect, lists, theme};
use crate::core::notice::Notice;
use crate::core::text::Lang;
use crate::front::{Reply, SECTIONS, Setting, State, Told, answer, told, verdict};
use crate::html;
use crate::models::bundles::Known;
use crate::page::address::Site;

/// What follows a lever may lag behind it by so much: links, what is read aloud.
const SETTLING: Duration = Duration::from_millis(500);

/// What every part of the front page may need. All of it is `Copy`.
#[derive(Clone, Copy)]
struct Front {
    state: RwSignal<State>,
    /// The answer beside the lever.
    answer: Memo<Reply>,
    /// Each section told: worked out while it is near the window, or once the page has come to rest.
    told: StoredValue<Vec<Memo<Told>>>,
    /// The verdict, as the sections.
    verdict: Memo<String>,
    /// Counts how often the page has come to rest.
    settled: RwSignal<u32>,
    lang: Lang,
}

impl Front {
    fn new(state: State, lang: Lang) -> Front {
        let state = RwSignal::new(state);
        let setting = Memo::new(move |_| state.with(Setting::of));
        let reply =
            Memo::new(move |_| state.with(|state| setting.with(|setting| answer(state, setting, lang))));
        let tell = move |section| {
            Memo::new(move |_| {
                state.with(|state| setting.with(|setting| told(section, state, setting, lang)))
            })
        };
        let sections: Vec<Memo<Told>> = (0..SECTIONS.len()).map(tell).collect();
        let told = StoredValue::new(sections.clone());
        let verdict = Memo::new(move |_| {
            let clauses: Vec<Option<String>> =
                sections.iter().map(|told| told.with(|told| told.clause().map(str::to_owned))).collect();
            let clauses: Vec<&str> = clauses.iter().flatten().map(String::as_str).collect();
            state.with(|state| setting.with(|setting| verdict(state, setting, &clauses, lang)))
        });
        Front { state, answer: reply, told, verdict, settled: RwSignal::new(0), lang }
    }

    /// Whether the page shows what it was prerendered with.
    fn is_default(self) -> bool {
        self.state.with_untracked(|state| *state == State::default())
    }

    /// A section told, by its place in [`SECTIONS`].
    fn section(self, section: usize) -> Memo<Told> {
        self.told.with_value(|told| told[section])
    }
}

/// Whether the page that was loaded is the front page.
pub fn is_front() -> bool {
    dom::by_id("answer").is_some_and(|main| main.has_attribute("data-front"))
}

/// Wakes the front page, by a program that knows the names of these models.
pub fn wake(known: &'static Known) {
    watch_for_panics();
    let Some(html) = document().document_element() else { return };
    let lang = html.get_attribute("lang").and_then(|tag| Lang::from_tag(&tag)).unwrap_or(Lang::En);
    let site = address::site();
    let query = address::query_here();
    if link::elsewhere(known, &site, &query, lang) {
        return;
    }
    let (state, mut notices) = State::read(&query);
    notices.splice(0..0, address::here(known, &site).0.notices);

    // Signals and effects live under this owner, as long as the document does.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    let front = Front::new(state, lang);
    let address = Rc::new(link::Address::new(front, site.clone()));
    follow(front, site, notices);
    moves::listen(front, &address);
    address.listen(front);
    guess::listen(front);
    turning::follow(front);

    theme::follow();
    for element in dom::all(&html, "[disabled]") {
        dom::unset(&element, "disabled");
    }
    address.show_steps();
    dom::set(&html, "data-ready", "");
}

/// Keeps the page in step with the state.
fn follow(front: Front, site: Site, notices: Vec<Notice>) {
    let lang = front.lang;
    let notices = RwSignal::new(notices);
    lists::put("notice-area", Memo::new(move |_| notices.with(|notices| html::notices(notices, lang))));
    window_event_listener(leptos::ev::click, move |event| {
        if dom::closest(event.target(), "#dismiss").is_some() {
            notices.set(Vec::new());
        }
    });
    sections::follow(front);
    link::follow(front, site);

    let finding: Vec<LiveText> = dom::by_id("finding")
        .map(|place| dom::all(&place, "span, strong").into_iter().map(LiveText::new).collect())
        .unwrap_or_default();
    let shown = dom::by_id("pays-words").map(LiveText::new);
    effect(move || {
        front.answer.with(|answer| {
            if let Some(place) = dom::by_id("finding") {
                dom::toggle(&place, "data-loss", answer.is_loss);
            }
            for (place, words) in finding.iter().zip([&answer.before, &answer.key, &answer.after]) {
                place.set(words);
            }
        });
        if let Some(shown) = &shown {
            shown.set(&front.state.with(|state| state.pays.words(lang)));
        }
    });

    if let Some(place) = dom::by_id("verdict") {
        let (near, place) = (near(&place, A_LINE), LiveText::new(place));
        effect(move || {
            let is_opened = front.settled.get() == 0 && front.is_default();
            let show = |words: &String| {
                place.set(words);
            };
            if near.get() {
                front.verdict.with(show);
            } else if !is_opened {
                front.verdict.with_untracked(show);
            }
        });
    }

    let mut rest = debounce(SETTLING, move |()| front.settled.update(|times| *times += 1));
    Effect::new(move |first: Option<()>| {
        front.state.track();
        // What was prerendered is what there is without a link.
        if first.is_some() || !front.is_default() {
            rest(());
        }
    });
    let (live, given) = (dom::by_id("live").map(LiveText::new), dom::by_id("given").map(dom::Buttons::new));
    effect(move || {
        if front.settled.get() == 0 {
            return;
        }
        if let Some(live) = &live {
            front.answer.with_untracked(|answer| live.set(&answer.text()));
        }
        if let Some(given) = &given {
            given.set(&front.state.with_untracked(|state| html::given(state, lang)));
        }
    });
}
