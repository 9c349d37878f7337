//! Embed, download, cite: the dialog behind every chart's button, and the same parts under an embedded chart.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlTextAreaElement};

use super::address::{query_here, site_root};
use super::files::{hand_over, hand_over_blob, save, say_saved};
use super::{Page, clipboard, dom, effect, picture};
use crate::core::chart::ChartSpec;
use crate::core::query;
use crate::core::text::Lang;
use crate::core::typed;
use crate::core::unit::Unit;
use crate::draw::{Drawing, Palette, Size, poster};
use crate::explore::{self, question};
use crate::html::words;
use crate::share::{self, Controls, Embed, HEIGHTS, Places, Snippet, Subject, Theme, citation};

/// The dialog, or the part of an embedded chart that opens.
struct Sharing {
    page: Page,
    root: Element,
    /// `None` where nobody else could open the page.
    places: Option<Places>,
    as_of: String,
    /// The id of the chart that is shared.
    chart: RefCell<String>,
    /// Whether the reader has typed a height, which then stays.
    is_own_height: Cell<bool>,
}

/// What the reader chose in the dialog.
struct Chosen {
    embed: Embed,
    form: Snippet,
    lang: Lang,
}

/// The text of a control below the dialog; empty where it has none.
fn chosen(id: &str) -> String {
    dom::by_id(id).map(|element| dom::value(&element)).unwrap_or_default()
}

fn write(id: &str, text: &str) {
    if let Some(area) = dom::by_id(id).and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok())
        && area.value() != text
    {
        area.set_value(text);
    }
}

fn say(id: &str, text: &str) {
    if let Some(place) = dom::by_id(id) {
        dom::write(&place, text);
    }
}

/// The day, as the reader's clock has it: `2026-11-26`.
fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

impl Sharing {
    fn find(page: Page) -> Option<Sharing> {
        let main = dom::by_id("answer")?;
        Some(Sharing {
            page,
            root: dom::by_id("share")?,
            places: site_root().map(|root| Places::new(&root)),
            as_of: main.get_attribute("data-as-of").unwrap_or_default(),
            chart: RefCell::new(main.get_attribute("data-share").unwrap_or_default()),
            is_own_height: Cell::new(false),
        })
    }

    fn dialog(&self) -> Option<&HtmlDialogElement> {
        self.root.dyn_ref()
    }

    fn is_open(&self) -> bool {
        self.root.has_attribute("open")
    }

    /// The chart in a language: as it is on show, or else worked out now.
    fn chart(&self, lang: Lang) -> Option<Arc<ChartSpec>> {
        let id = self.chart.borrow();
        let page = self.page;
        let key = question::KEYS.iter().position(|key| *key == id.as_str());
        if lang == page.lang
            && let Some(shown) = key.and_then(|key| page.asked[key].get_untracked())
        {
            return Some(shown);
        }
        let chart = page.state.with_untracked(|state| match key {
            Some(key) => {
                explore::answer(state.model, &state.values, &state.questions, question::KEYS[key], lang)
            }
            None => {
                let report = state.model.report(&state.values, lang);
                report.charts.into_iter().find(|chart| chart.id == id.as_str())
            }
        });
        chart.map(Arc::new)
    }

    /// Works with the chart as it is to be shared. `None` if there is no such chart.
    fn with<T>(&self, lang: Lang, then: impl FnOnce(&Subject<'_>) -> T) -> Option<T> {
        let chart = self.chart(lang)?;
        let today = today();
        self.page.state.with_untracked(|state| {
            Some(then(&Subject {
                model: state.model,
                values: &state.values,
                questions: &state.questions,
                chart: &chart,
                lang,
                places: self.places.as_ref(),
                as_of: &self.as_of,
                today: &today,
            }))
        })
    }

    /// The language that is chosen; the page's own where there is no choice.
    fn lang(&self) -> Lang {
        Lang::from_tag(&chosen("share-lang")).unwrap_or(self.page.lang)
    }

    /// What is chosen; in an embedded chart, which has no choices, the chart as it is.
    fn choice(&self) -> Result<Chosen, String> {
        let lang = self.lang();
        let form = Snippet::named(&chosen("share-form")).unwrap_or(Snippet::Frame);
        let theme = Theme::named(&chosen("share-theme")).unwrap_or_default();
        let controls = match chosen("share-controls").as_str() {
            "all" => Controls::All,
            "some" => {
                let keys = dom::all(&self.root, "[data-key]");
                let chosen = keys.iter().filter(|key| dom::as_input(key).is_some_and(|key| key.checked()));
                let names = chosen.filter_map(|key| key.get_attribute("data-key"));
                let (controls, _) = self.page.state.with_untracked(|state| {
                    Controls::read(&names.collect::<Vec<_>>().join("_"), state.model)
                });
                controls
            }
            "none" => Controls::None,
            // An embedded chart is passed on with the inputs that it has.
            _ => {
                let asked = query::get(&query_here(), "controls").unwrap_or_default();
                self.page.state.with_untracked(|state| Controls::read(&asked, state.model).0)
            }
        };
        let is_own = self.is_own_height.get();
        let height = match chosen("share-height") {
            typed if is_own && !typed.trim().is_empty() => {
                let whole =
                    typed::number(&typed, Unit::PLAIN, self.page.lang).ok().filter(|own| own.fract() == 0.0);
                let fits = |own: &f64| (f64::from(HEIGHTS.0)..=f64::from(HEIGHTS.1)).contains(own);
                whole.filter(fits).ok_or_else(|| words::not_a_height(HEIGHTS, self.page.lang))? as u32
            }
            // The reader has none of their own: one that fits.
            _ => {
                self.is_own_height.set(false);
                self.with(lang, |subject| share::height(subject, &controls)).unwrap_or(HEIGHTS.0)
            }
        };
        let is_pinned = chosen("share-version") == "pinned";
        Ok(Chosen { embed: Embed { theme, controls, height, is_pinned }, form, lang })
    }

    /// Brings what is shown in step with what is chosen. A height that can't be leaves the last snippet.
    fn refresh(&self) {
        let choice = self.choice();
        say("share-error", choice.as_ref().err().map_or("", String::as_str));
        let field = dom::by_id("share-height");
        if let Some(field) = &field {
            match choice {
                Ok(_) => dom::unset(field, "aria-invalid"),
                Err(_) => dom::set(field, "aria-invalid", "true"),
            }
        }
        let Ok(choice) = choice else { return };
        if let Some(field) = field.as_ref().and_then(dom::as_input)
            && !self.is_own_height.get()
        {
            field.set_value(&choice.embed.height.to_string());
        }
        if let Some(keys) = dom::by_id("share-keys") {
            dom::toggle(&keys, "hidden", chosen("share-controls") != "some");
        }
        let light = Palette::Light;
        self.with(choice.lang, |subject| {
            let Some(places) = subject.places else {
                say("share-error", words::NOWHERE.get(self.page.lang));
                return;
            };
            let picture =
                || poster(subject.chart, &share::caption(subject), Size::WIDE, light, subject.lang).svg();
            write("share-code", &choice.embed.snippet(choice.form, subject, places, picture));
            self.warn(share::longest_address(&choice.embed, subject, places));
            if let Some(preview) = dom::by_id("share-preview") {
                // As it is on this very copy of the site: a pinned one may not be there yet.
                let here = site_root().unwrap_or_default();
                dom::set(&preview, "height", &choice.embed.height.to_string());
                dom::set(&preview, "src", &choice.embed.address(subject, &here));
            }
        });
        // Each citation names the chart, and leads to its page, in the citation's own language.
        for lang in Lang::ALL {
            self.with(lang, |subject| {
                let cited = citation(subject);
                match lang {
                    Lang::En => write("cite-plain", &cited.plain),
                    Lang::Ja => write("cite-japanese", &cited.japanese),
                }
                if lang == self.lang() {
                    write("cite-bibtex", &cited.bibtex);
                    write("cite-alt", &subject.chart.summary);
                }
            });
        }
    }

    /// Says of a long address that it may not arrive, and offers the file instead.
    fn warn(&self, length: usize) {
        let Some(place) = dom::by_id("share-long") else { return };
        let is_long = length > share::LONGEST_CARRIED;
        dom::toggle(&place, "hidden", !is_long);
        if is_long && let Some(words) = dom::first(&place, "p") {
            dom::write(&words, &words::long_link(length, share::LONGEST_CARRIED, self.page.lang));
        }
    }

    fn open(self: &Rc<Self>, chart: &str) {
        chart.clone_into(&mut self.chart.borrow_mut());
        if let Some(select) =
            dom::by_id("share-chart").and_then(|found| found.dyn_into::<web_sys::HtmlSelectElement>().ok())
        {
            select.set_value(chart);
        }
        say("share-said", "");
        if let Some(dialog) = self.dialog() {
            // Refused only while it is open.
            let _ = dialog.show_modal();
        }
        self.refresh();
    }

    fn close(&self) {
        if let Some(dialog) = self.dialog() {
            dialog.close();
        }
        // What is not seen need not run.
        if let Some(preview) = dom::by_id("share-preview") {
            dom::unset(&preview, "src");
        }
    }

    /// The picture as it stands alone, in the size and colours that are chosen.
    fn poster(&self) -> Option<Drawing> {
        let size = Size::named(&chosen("share-size")).unwrap_or(Size::WIDE);
        let palette = if chosen("share-paper") == "dark" { Palette::Dark } else { Palette::Light };
        self.with(self.lang(), |subject| {
            poster(subject.chart, &share::caption(subject), size, palette, subject.lang)
        })
    }

    fn name(&self, extension: &str) -> String {
        let name = self.with(self.lang(), share::file_name).unwrap_or_default();
        format!("{name}.{extension}")
    }

    fn export(&self, kind: &str) {
        let lang = self.page.lang;
        let saved = move |done: Option<()>, name: &str| match done {
            Some(()) => {
                say_saved("share-said", name, &format!("{} {name}", words::EXPORTED.get(lang)), "", lang)
            }
            None => say("share-said", words::NOT_EXPORTED.get(lang)),
        };
        match kind {
            "csv" | "data" => {
                let (write, ending): (fn(&Subject<'_>) -> String, _) =
                    if kind == "csv" { (share::csv, "csv") } else { (share::data_csv, "data.csv") };
                let name = self.name(ending);
                let text = self.with(self.lang(), write);
                saved(text.and_then(|text| hand_over(&text, "text/csv;charset=utf-8", &name)), &name);
            }
            "inputs" => {
                let name = save(self.page);
                saved(name.as_ref().map(|_| ()), name.as_deref().unwrap_or_default());
            }
            "svg" => {
                let name = self.name("svg");
                let text = self.poster().map(|drawing| drawing.svg());
                saved(text.and_then(|text| hand_over(&text, "image/svg+xml", &name)), &name);
            }
            "png" => {
                let name = self.name("png");
                let done = move |blob: Option<web_sys::Blob>| {
                    saved(blob.and_then(|blob| hand_over_blob(&blob, &name)), &name)
                };
                match self.poster() {
                    Some(drawing) => picture::png(&drawing, done),
                    None => done(None),
                }
            }
            "clipboard" => {
                let done = move |copied: bool| {
                    let text = if copied { words::PICTURE_COPIED } else { words::PICTURE_NOT_COPIED };
                    say("share-said", text.get(lang));
                };
                match self.poster() {
                    Some(drawing) => clipboard::copy_picture(&drawing, done),
                    None => done(false),
                }
            }
            _ => {}
        }
    }

    /// Copies the text of an area; where that is not allowed, selects it, so that the reader can.
    fn copy(&self, id: &str) {
        let Some(area) = dom::by_id(id).and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok()) else {
            return;
        };
        let lang = self.page.lang;
        let text = area.value();
        clipboard::copy_text(&text, move |copied| {
            if copied {
                say("share-said", words::COPIED.get(lang));
            } else {
                let _ = area.focus();
                area.select();
                say("share-said", words::NOT_COPIED.get(lang));
            }
        });
    }
}

/// Listens to everything about sharing.
pub fn listen(page: Page) {
    let Some(sharing) = Sharing::find(page) else { return };
    let sharing = Rc::new(sharing);
    let on = Rc::clone(&sharing);
    window_event_listener(ev::click, move |event| {
        let Some(button) = dom::closest(event.target(), "button") else { return };
        if let Some(chart) = button.get_attribute("data-share") {
            on.open(&chart);
        } else if button.id() == "share-close" {
            on.close();
        } else if let Some(kind) = button.get_attribute("data-export") {
            on.export(&kind);
        } else if let Some(id) = button.get_attribute("data-copy") {
            on.copy(&id);
        }
    });
    let on = Rc::clone(&sharing);
    window_event_listener(ev::change, move |event| {
        if dom::closest(event.target(), "#share").is_none() {
            return;
        }
        if dom::closest(event.target(), "#share-height").is_some() {
            on.is_own_height.set(true);
        }
        if let Some(select) = dom::closest(event.target(), "#share-chart") {
            dom::value(&select).clone_into(&mut on.chart.borrow_mut());
        }
        on.refresh();
    });
    // An embedded chart has it open beside the picture: it follows. `toggle` does not bubble.
    let on = Rc::clone(&sharing);
    effect(move || {
        page.settled.track();
        if on.is_open() {
            on.refresh();
        }
    });
    if sharing.dialog().is_none() {
        let on = Rc::clone(&sharing);
        window_event_listener(ev::click, move |event| {
            if dom::closest(event.target(), "#share > summary").is_some() {
                on.refresh();
            }
        });
    } else {
        // Escape closes it too.
        let on = Rc::clone(&sharing);
        let closed = wasm_bindgen::closure::Closure::<dyn Fn()>::new(move || on.close());
        let _ = sharing.root.add_event_listener_with_callback("close", closed.as_ref().unchecked_ref());
        closed.forget();
    }
}
