//! The charts of a calculator's page: which drawing shows which chart, and the words beside them.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use super::dom::LiveText;
use super::near::{A_WINDOW, near};
use super::plots::{ChartSource, PagePlot, Plots, Prerendered};
use super::reported::Reported;
use super::{Page, dom, effect};
use crate::core::chart::ChartSpec;
use crate::explore::question::KEYS;

/// Elements as holders of words.
fn words(found: Vec<(usize, Element)>) -> Vec<(usize, LiveText)> {
    found.into_iter().map(|(index, element)| (index, LiveText::new(element))).collect()
}

/// The drawings on the page, which are of `prerendered`.
pub fn find(page: Page, prerendered: Vec<ChartSpec>) -> Rc<Plots> {
    let mut plots = Vec::new();
    if let Some(root) = document().document_element() {
        for (chart, spec) in prerendered.into_iter().enumerate() {
            let found = dom::all(&root, &format!("figure[data-chart={}] .plot", spec.id));
            let spec = Arc::new(spec);
            let prerendered: Prerendered = Rc::new(move || Arc::clone(&spec));
            let find = |element| {
                PagePlot::find(
                    element,
                    ChartSource::Report(chart),
                    found.len(),
                    Some(Rc::clone(&prerendered)),
                )
            };
            plots.extend(found.iter().filter_map(find));
        }
        for (index, key) in KEYS.iter().enumerate() {
            let found = dom::all(&root, &format!("[data-question={key}] .plot"));
            let find = |element| PagePlot::find(element, ChartSource::Question(index), found.len(), None);
            plots.extend(found.iter().filter_map(find));
        }
    }
    Rc::new(Plots::new(plots, page.lang, move |source, then| match source {
        ChartSource::Report(chart) => page.report.with_untracked(|report| {
            if let Some(spec) = report.charts.get(chart) {
                then(spec);
            }
        }),
        ChartSource::Question(index) => page.asked[index].with_untracked(|spec| {
            if let Some(spec) = spec {
                then(spec);
            }
        }),
    }))
}

/// Keeps the drawings that are on show, and their summaries, in step with the report. A drawing that is far
/// from the window waits until nothing moves: nobody sees it, and a slider must not wait for it.
pub fn follow(page: Page, plots: &Rc<Plots>) {
    for (index, figure) in figures(page, "") {
        let (plots, near) = (Rc::clone(plots), near(&figure, A_WINDOW));
        effect(move || {
            let shown = plots.shown.get();
            let draw = |report: &Reported| {
                if let Some(spec) = report.charts.get(index) {
                    plots
                        .on_show(ChartSource::Report(index), shown)
                        .for_each(|plot| plot.draw(spec, shown, page.lang));
                }
            };
            if near.get() {
                page.report.with(draw);
            } else {
                page.settled.with(|report| report.iter().for_each(draw));
            }
        });
    }
    let summaries = words(figures(page, ".summary"));
    let headings = words(figures(page, ":is(h1, h2)"));
    effect(move || {
        page.report.with(|report| {
            for (index, summary) in &summaries {
                if let Some(spec) = report.charts.get(*index) {
                    summary.set(&spec.summary);
                }
            }
            for (index, heading) in &headings {
                if let Some(spec) = report.charts.get(*index) {
                    heading.set(&spec.title);
                }
            }
        });
    });
}

/// Keeps the drawings of the questions in step with their answers, each by itself.
pub fn follow_questions(page: Page, plots: &Rc<Plots>) {
    for (index, asked) in page.asked.into_iter().enumerate() {
        let plots = Rc::clone(plots);
        effect(move || {
            let shown = plots.shown.get();
            asked.with(|spec| {
                let Some(spec) = spec else { return };
                plots
                    .on_show(ChartSource::Question(index), shown)
                    .for_each(|plot| plot.draw(spec, shown, page.lang));
            });
        });
    }
}

/// An element of the figure of each chart that has one here, with the place of the chart in the report.
pub fn figures(page: Page, selector: &str) -> Vec<(usize, Element)> {
    let Some(root) = document().document_element() else { return Vec::new() };
    let found = |(index, id): (usize, &'static str)| {
        Some((index, dom::first(&root, format!("figure[data-chart={id}] {selector}").trim_end())?))
    };
    let ids: Vec<&'static str> =
        page.report.with_untracked(|report| report.charts.iter().map(|chart| chart.id).collect());
    ids.into_iter().enumerate().filter_map(found).collect()
}
