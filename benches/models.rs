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
use buying_time::finance::network::Links;
use buying_time::finance::network::clearing::{ALL, Network};
use buying_time::finance::network::debt_rank::{impacts, multi_hit, single_hit};
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

/// Numbers of nodes of random networks with ten links each: what is printed shows how the time grows.
const NODES: [usize; 4] = [10, 100, 1_000, 5_000];

/// A random network: its debts, and for every node a number between 0 and 1, twice.
fn network(nodes: usize) -> (Links, [Vec<f64>; 2]) {
    let mut state = 42_u64;
    let mut draw = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / (1_u64 << 31) as f64
    };
    let mut node = || (draw() * nodes as f64) as usize;
    let ends: Vec<(usize, usize)> = (0..10 * nodes).map(|_| (node(), node())).collect();
    let links: Vec<(usize, usize, f64)> = ends.into_iter().map(|(from, to)| (from, to, draw())).collect();
    let owed = Links::new(nodes, links.into_iter());
    (owed, [0, 1].map(|_| (0..nodes).map(|_| draw()).collect()))
}

/// The greatest clearing vector.
#[divan::bench(args = NODES)]
fn clearing(bencher: Bencher, nodes: usize) {
    let (owed, [assets, outside]) = network(nodes);
    bencher.bench(|| black_box(Network { owed: &owed, assets: &assets, outside: &outside }).clear(ALL));
}

/// DebtRank, both ways.
#[divan::bench(args = NODES)]
fn debt_rank(bencher: Bencher, nodes: usize) {
    let (owed, [buffers, first]) = network(nodes);
    let first: Vec<f64> = first.into_iter().map(|stress| if stress < 0.1 { stress } else { 0.0 }).collect();
    let buffers: Vec<f64> = buffers.into_iter().map(|buffer| 20.0 * buffer).collect();
    bencher.bench(|| {
        let impacts = impacts(black_box(&owed), &buffers);
        (single_hit(&impacts, &first), multi_hit(&impacts, &first))
    });
}
