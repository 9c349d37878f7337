//! Two inputs of the reader's choice at once: a heat map of one output.

use super::question::Grid;
use super::{Probe, Steps, spread, value_near};
use crate::core::chart::{Categories, ChartSpec, HeatPlot, Plot};
use crate::core::format::round_significant;
use crate::core::model::Model;
use crate::core::order::with_own;
use crate::core::slider::round_step;
use crate::core::spec::{InputSpec, OutputSpec};
use crate::core::text::Lang;
use crate::core::value::Value;

/// The number of columns, and of rows.
const COLUMNS: u32 = 6;
const ROWS: u32 = 6;
/// The most colour classes.
const CLASSES: usize = 7;

/// One axis: the values tried, and which of them is the reader's own.
#[derive(Clone)]
struct Sweep {
    input: usize,
    spec: &'static InputSpec,
    values: Vec<f64>,
    own: usize,
}

impl Sweep {
    /// Spans the input's plausible range, extended to the reader's own value.
    fn new(model: &'static dyn Model, values: &[Value], input: usize, count: u32) -> Sweep {
        let spec = &model.inputs()[input];
        let own = values[input].as_f64();
        let (low, high) = spec.range.or(spec.bounds()).unwrap_or((own, own));
        let (low, high) = (low.min(own), high.max(own));
        let mut round: Vec<f64> = spread(spec, low, high, count - 1)
            .into_iter()
            // All four digits of a year matter.
            .map(|number| if spec.is_whole() { number } else { round_significant(number, 3) })
            .map(|number| value_near(spec, number).as_f64())
            .collect();
        round.dedup();
        let (values, own) = with_own(&round, own);
        Sweep { input, spec, values, own }
    }
}

/// The grid, worked out step by step: one cell per step.
#[derive(Clone)]
pub struct Cells {
    probe: Probe,
    x: Sweep,
    y: Sweep,
    /// The outputs row by row from the bottom; NaN where there is no number.
    pub cells: Vec<f64>,
}

impl Cells {
    /// Begins a grid; the other inputs stay at `values`.
    pub fn new(model: &'static dyn Model, values: &[Value], asked: Grid) -> Cells {
        Cells {
            probe: Probe::new(model, values, asked.output),
            x: Sweep::new(model, values, asked.x, COLUMNS),
            y: Sweep::new(model, values, asked.y, ROWS),
            cells: Vec::new(),
        }
    }
}

impl Steps for Cells {
    fn step(&mut self) -> bool {
        let (row, column) = (self.cells.len() / self.x.values.len(), self.cells.len() % self.x.values.len());
        let Some(&y) = self.y.values.get(row) else { return false };
        let x = self.x.values[column];
        let value = self.probe.number(&[
            (self.x.input, value_near(self.x.spec, x)),
            (self.y.input, value_near(self.y.spec, y)),
        ]);
        self.cells.push(value);
        true
    }
}

/// Round limits between colour classes over what the cells hold.
fn breaks(cells: &[f64]) -> Vec<f64> {
    let numbers = || cells.iter().copied().filter(|cell| cell.is_finite());
    let (least, most) =
        (numbers().fold(f64::INFINITY, f64::min), numbers().fold(f64::NEG_INFINITY, f64::max));
    if least >= most {
        return Vec::new();
    }
    let step = round_step((most - least) / CLASSES as f64);
    let first = libm::floor(least / step) + 1.0;
    let limits = (0..CLASSES).map(|index| round_significant((first + index as f64) * step, 12));
    limits.take_while(|limit| *limit <= most).take(CLASSES - 1).collect()
}

/// From where to where the output goes.
fn finding(grid: &Cells, output: &OutputSpec, lang: Lang) -> String {
    let numbers = || grid.cells.iter().copied().filter(|cell| cell.is_finite());
    let least = numbers().fold(f64::INFINITY, f64::min);
    let most = numbers().fold(f64::NEG_INFINITY, f64::max);
    let [low, high] = [least, most].map(|value| output.unit.show(value, lang));
    match lang {
        Lang::En if least > most => "No number anywhere".to_owned(),
        Lang::Ja if least > most => "どこでも数にならない".to_owned(),
        Lang::En if low == high => format!("{low} everywhere"),
        Lang::Ja if low == high => format!("どこでも{low}"),
        Lang::En => format!("From {low} to {high}"),
        Lang::Ja => format!("{low}から{high}まで"),
    }
}

/// The heat map of the grid.
pub fn chart(grid: &Cells, lang: Lang) -> ChartSpec {
    let output = grid.probe.output();
    let what = output.label.get(lang);
    let side = |side: &Sweep| Categories {
        label: side.spec.label.get(lang).to_owned(),
        unit: side.spec.unit,
        values: side.values.clone(),
    };
    let (x, y) = (side(&grid.x), side(&grid.y));
    let summary = match lang {
        Lang::En => format!(
            "“{what}” over “{}” and “{}”, all other inputs unchanged; the frame marks the current case.",
            x.label, y.label
        ),
        Lang::Ja => format!(
            "「{what}」を「{}」と「{}」ごとに示す。他は設定した入力のまま。枠が現在の入力。",
            x.label, y.label
        ),
    };
    ChartSpec {
        id: "grid",
        kicker: match lang {
            Lang::En => format!("Two inputs at once: {what}"),
            Lang::Ja => format!("二つの入力を同時に：{what}"),
        },
        title: finding(grid, output, lang),
        summary,
        plot: Plot::Heat(HeatPlot {
            value_label: what.to_owned(),
            unit: output.unit,
            cells: grid.cells.chunks(grid.x.values.len().max(1)).map(<[f64]>::to_vec).collect(),
            breaks: breaks(&grid.cells),
            is_better_high: output.is_better_high,
            here: (grid.x.own, grid.y.own),
            x,
            y,
        }),
    }
}
