//! The sentence, the headline, the table of results, and what may lag behind them.

use std::time::Duration;

use leptos::prelude::*;

use super::charts::figures;
use super::dom::LiveText;
use super::{Page, dom, effect};
use crate::core::spec::Role;
use crate::html;
use crate::share::rests_on;

/// Screen readers and tables follow after this pause: laying a table out costs more than the charts.
const SETTLING: Duration = Duration::from_millis(500);

/// Keeps the answers in step with the report.
pub fn follow(page: Page) {
    let model = page.state.with_untracked(|state| state.model);
    let headline_above = dom::by_id("headline").map(LiveText::new);
    let sentence = dom::by_id("sentence").map(LiveText::new);
    let headline: Vec<_> = document()
        .document_element()
        .map(|root| {
            model
                .outputs()
                .iter()
                .enumerate()
                .filter(|(_, spec)| spec.role == Role::Headline)
                .filter_map(|(index, spec)| {
                    let shown = dom::first(&root, &format!("[data-headline={}]", spec.key))?;
                    Some((index, spec, LiveText::new(shown)))
                })
                .collect()
        })
        .unwrap_or_default();
    effect(move || {
        page.report.with(|report| {
            if let Some(above) = &headline_above {
                above.set(&report.headline);
            }
            if let Some(sentence) = &sentence {
                sentence.set(&report.sentence);
            }
            for (index, spec, shown) in &headline {
                if let Some(answer) = report.answers.get(*index) {
                    shown.set(&spec.words(answer, page.lang));
                }
            }
        });
    });
}

/// Lets what may lag behind catch up when nothing has changed for a moment.
pub fn settle(page: Page) {
    let mut catch_up = debounce(SETTLING, move |()| page.settle());
    Effect::new(move |first: Option<()>| {
        page.report.track();
        if first.is_some() {
            catch_up(());
        } else if page.state.with_untracked(|state| state.values != state.model.defaults()) {
            // The prerendered tables are those of the defaults; the link said otherwise.
            page.settle();
        }
    });
    let model = page.state.with_untracked(|state| state.model);
    let results = dom::by_id("results");
    let live = dom::by_id("live").map(LiveText::new);
    let condition = dom::by_id("condition").map(LiveText::new);
    let tables = figures(page, ".data");
    let summary = figures(page, ".summary").first().map(|(index, _)| *index);
    let is_embedded = dom::is_embedded();
    effect(move || {
        page.settled.with(|report| {
            let Some(report) = report else { return };
            if let Some(condition) = &condition {
                let values = page.state.with_untracked(|state| state.values.clone());
                condition.set(&rests_on(model, &values, page.lang));
            }
            if let Some(live) = &live {
                // An embedded chart has no sentence but its own.
                let own = summary.filter(|_| is_embedded).and_then(|index| report.charts.get(index));
                live.set(own.map_or(&report.sentence, |chart| &chart.summary));
            }
            if let Some(results) = &results {
                dom::set_markup(results, &html::results(model, &report.answers, page.lang));
            }
            for (index, table) in &tables {
                if let Some(spec) = report.charts.get(*index) {
                    dom::set_markup(table, &html::chart_table(spec, page.lang));
                }
            }
        });
    });
}
