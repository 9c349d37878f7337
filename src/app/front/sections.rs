//! The sections: their words at every step of the lever, their pictures while they are near the window.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use super::{Front, dom, effect};
use crate::app::dom::LiveText;
use crate::app::near::{A_LINE, A_WINDOW, near};
use crate::app::plots::{ChartSource, PagePlot, Plots, Prerendered};
use crate::core::slider::Slider;
use crate::core::spec::InputSpec;
use crate::front::{SECTIONS, Setting, State, Told, told};

/// A number in the text, and the slider that moves it.
struct Taken {
    input: usize,
    spec: &'static InputSpec,
    shown: LiveText,
    range: Option<Element>,
}

/// The elements of one section.
struct SectionElements {
    section: usize,
    title: Option<LiveText>,
    text: Vec<LiveText>,
    taken: Vec<Taken>,
    finds: Option<LiveText>,
    summary: Option<LiveText>,
    rests_on: Vec<LiveText>,
}

impl SectionElements {
    fn find(section: usize, element: &Element) -> SectionElements {
        let words = |selector: &str| dom::first(element, selector).map(LiveText::new);
        let all = |selector: &str| dom::all(element, selector).into_iter().map(LiveText::new).collect();
        let numbers = dom::all(element, ".take");
        let taken = SECTIONS[section].taken().into_iter().zip(numbers);
        SectionElements {
            section,
            title: words("h2"),
            text: all(".text > span"),
            taken: taken
                .map(|((input, spec), number)| Taken {
                    input,
                    spec,
                    range: number
                        .get_attribute("data-take")
                        .and_then(|key| dom::by_id(&format!("range-{key}"))),
                    shown: LiveText::new(number),
                })
                .collect(),
            finds: words("figure h3"),
            summary: words("figure .summary"),
            rests_on: all("figure .condition > span"),
        }
    }

    fn show(&self, told: &Told, front: Front) {
        let set = |place: &Option<LiveText>, words: &str| {
            if let Some(place) = place {
                place.set(words);
            }
        };
        set(&self.title, &told.words.title);
        set(&self.finds, &told.chart.title);
        set(&self.summary, &told.chart.summary);
        for (place, words) in self.text.iter().zip(&told.words.text) {
            place.set(words);
        }
        for (place, words) in self.rests_on.iter().zip([&told.words.assumes, &told.condition]) {
            place.set(words);
        }
        let values = front.state.with_untracked(|state| state.values(self.section));
        for taken in &self.taken {
            let value = &values[taken.input];
            let words = taken.spec.show(value, front.lang);
            if taken.shown.set(&words)
                && let (Some(range), Some(slider)) = (&taken.range, Slider::new(taken.spec))
            {
                dom::set_value(range, &slider.position(value).to_string());
                dom::set(range, "aria-valuetext", &words);
            }
        }
    }
}

/// Keeps every section in step with the state.
pub fn follow(front: Front) {
    let mut sections = Vec::new();
    let mut drawings = Vec::new();
    for (index, section) in SECTIONS.iter().enumerate() {
        let Some(section) = dom::by_id(section.facts().id) else { continue };
        let prerendered: Prerendered = Rc::new(move || {
            Arc::new(told(index, &State::default(), &Setting::of(&State::default()), front.lang).chart)
        });
        let found = dom::all(&section, ".plot");
        let find = |plot| {
            PagePlot::find(plot, ChartSource::Report(index), found.len(), Some(Rc::clone(&prerendered)))
        };
        drawings.extend(found.iter().filter_map(find));
        sections.push((index, section));
    }
    let plots = Rc::new(Plots::new(drawings, front.lang, move |source, then| {
        let ChartSource::Report(index) = source else { return };
        front.section(index).with_untracked(|told| then(&told.chart));
    }));
    plots.listen();
    for (index, section) in &sections {
        let (index, near) = (*index, near(section, A_WINDOW));
        let plots = Rc::clone(&plots);
        effect(move || {
            let shown = plots.shown.get();
            if !near.get() {
                return;
            }
            front.section(index).with(|told| {
                let on_show = plots.on_show(ChartSource::Report(index), shown);
                on_show.for_each(|plot| plot.draw(&told.chart, shown, front.lang));
            });
        });
    }
    // Words that nobody sees wait until the page has come to rest: a lever must not wait for their lines.
    for (index, section) in &sections {
        let (shown, near) = (SectionElements::find(*index, section), near(section, A_LINE));
        effect(move || {
            let is_opened = front.settled.get() == 0 && front.is_default();
            let (told, show) = (front.section(shown.section), |told: &Told| shown.show(told, front));
            if near.get() {
                // Its numbers can move without its words.
                front.state.track();
                told.with(show);
            } else if !is_opened {
                told.with_untracked(show);
            }
        });
    }
}
