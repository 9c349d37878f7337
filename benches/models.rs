//! How long the models take natively: numbers alone, numbers with words and pictures' descriptions, and
//! the pictures.
//!
//! `cargo bench --no-default-features`

use std::hint::black_box;

use buying_time::core::model::Model;
use buying_time::core::text::Lang;
use buying_time::draw::{Drawing, Palette, Size, draw};
use buying_time::explore::grid::Cells;
use buying_time::explore::solve::Search;
use buying_time::explore::tornado::Tornado;
use buying_time::explore::{Questions, finish};
use buying_time::models::{MODELS, find};
use divan::Bencher;

fn main() {
    divan::main();
}

fn ids() -> impl Iterator<Item = &'static str> {
    MODELS.iter().map(|model| model.about().id)
}

fn model(id: &str) -> &'static dyn Model {
    find(id).expect("the id is from the table")
}

/// Every number.
#[divan::bench(args = ids())]
fn run(bencher: Bencher, id: &str) {
    let model = model(id);
    let values = model.defaults();
    bencher.bench(|| model.run(black_box(&values)));
}

/// Every number, the sentence, and what the charts show.
#[divan::bench(args = ids())]
fn report(bencher: Bencher, id: &str) {
    let model = model(id);
    let values = model.defaults();
    bencher.bench(|| model.report(black_box(&values), Lang::En));
}

/// All pictures of a page, as a wide window has them.
#[divan::bench(args = ids())]
fn drawings(bencher: Bencher, id: &str) {
    let model = model(id);
    let report = model.report(&model.defaults(), Lang::En);
    bencher.bench(|| -> Vec<Drawing> {
        let size = |index: usize| if index == 0 { Size::WIDE } else { Size::NARROW };
        let charts = black_box(&report.charts).iter().enumerate();
        charts.map(|(index, chart)| draw(chart, size(index), Palette::Css, Lang::En)).collect()
    });
}

/// The question that the page asks of a model first, and the other two.
#[divan::bench(args = ids())]
fn solve(bencher: Bencher, id: &str) {
    let (model, asked) = (model(id), Questions::of(model(id)).solve);
    let values = model.defaults();
    bencher.bench(|| finish(Search::new(model, black_box(&values), asked)));
}

#[divan::bench(args = ids())]
fn tornado(bencher: Bencher, id: &str) {
    let (model, asked) = (model(id), Questions::of(model(id)).tornado);
    let values = model.defaults();
    bencher.bench(|| finish(Tornado::new(model, black_box(&values), asked)));
}

#[divan::bench(args = ids())]
fn grid(bencher: Bencher, id: &str) {
    let (model, asked) = (model(id), Questions::of(model(id)).grid);
    let values = model.defaults();
    bencher.bench(|| finish(Cells::new(model, black_box(&values), asked)));
}

/// What a step of a slider costs, but for the browser.
#[divan::bench(args = ids())]
fn step_of_a_slider(bencher: Bencher, id: &str) {
    let model = model(id);
    let values = model.defaults();
    bencher.bench(|| {
        let report = model.report(black_box(&values), Lang::En);
        let drawn: usize = report
            .charts
            .iter()
            .map(|chart| draw(chart, Size::NARROW, Palette::Css, Lang::En).svg().len())
            .sum();
        (report, drawn)
    });
}
