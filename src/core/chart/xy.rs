//! Lines, columns and thresholds over a continuous x.

use super::reading::{Stop, Table, at, pair};
use super::{Axis, Ink, Stroke};
use crate::core::order::ranks;
use crate::core::text::Lang;

/// Lines, columns, bands and thresholds over a continuous x.
#[derive(Clone, Debug, PartialEq)]
pub struct XyPlot {
    /// The horizontal axis.
    pub x: Axis,
    /// The vertical axis.
    pub y: Axis,
    /// What is drawn over the axes.
    pub layers: Vec<Layer>,
    /// Where values are read and tabled, rising: curves may be drawn through more points than these. At
    /// every point, if there are none.
    pub read_at: Vec<f64>,
    /// The input that is set by dragging over the plot, if one is.
    pub moves: Option<Moves>,
}

/// An input that lies along the horizontal axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moves {
    /// Its key.
    pub input: &'static str,
    /// What one of it is on the axis.
    pub unit: f64,
}

/// One thing that is drawn over two axes.
#[derive(Clone, Debug, PartialEq)]
pub enum Layer {
    /// A curve, labelled directly; values beyond the axes are clipped.
    Line {
        /// Its name.
        label: String,
        /// (x, y), sorted by x.
        points: Vec<(f64, f64)>,
        /// How the line is drawn.
        stroke: Stroke,
        /// Its colour.
        ink: Ink,
    },
    /// The area between two curves.
    Band {
        /// Its name.
        label: String,
        /// (x, lower, upper), sorted by x.
        points: Vec<(f64, f64, f64)>,
        /// Its colour.
        ink: Ink,
    },
    /// Columns centred on x, each from `lower` to `upper`: stack them by starting where the last ended.
    Columns {
        /// Its name.
        label: String,
        /// (x, lower, upper), sorted by x.
        points: Vec<(f64, f64, f64)>,
        /// Its colour.
        ink: Ink,
    },
    /// A horizontal threshold across the whole plot.
    Level {
        /// Its name.
        label: String,
        /// Where it stands on the vertical axis.
        at: f64,
        /// Its colour.
        ink: Ink,
    },
    /// A moment: a vertical line across the whole plot.
    Moment {
        /// Its name.
        label: String,
        /// Where it stands on the horizontal axis.
        at: f64,
        /// Its colour.
        ink: Ink,
    },
    /// A marked point.
    Dot {
        /// Its name.
        label: String,
        /// (x, y).
        at: (f64, f64),
        /// Its colour.
        ink: Ink,
    },
    /// A vertical bracket: the size of a gap.
    Span {
        /// Its name.
        label: String,
        /// Where it stands on the horizontal axis.
        x: f64,
        /// Its lower end.
        lower: f64,
        /// Its upper end.
        upper: f64,
        /// Its colour.
        ink: Ink,
    },
}

impl Layer {
    /// Its name.
    pub fn label(&self) -> &str {
        match self {
            Layer::Line { label, .. }
            | Layer::Band { label, .. }
            | Layer::Columns { label, .. }
            | Layer::Level { label, .. }
            | Layer::Moment { label, .. }
            | Layer::Dot { label, .. }
            | Layer::Span { label, .. } => label,
        }
    }

    /// Its value at `x`, if it has one just there: a column or a band counts with its height.
    pub fn value_at(&self, x: f64) -> Option<f64> {
        match self {
            Layer::Line { points, .. } => points.iter().find(|point| point.0 == x).map(|point| point.1),
            Layer::Band { points, .. } | Layer::Columns { points, .. } => {
                points.iter().find(|point| point.0 == x).map(|point| point.2 - point.1)
            }
            Layer::Level { at, .. } => Some(*at),
            Layer::Moment { .. } | Layer::Dot { .. } | Layer::Span { .. } => None,
        }
    }
}

impl XyPlot {
    /// Where values are read, rising, each once.
    pub fn xs(&self) -> Vec<f64> {
        if !self.read_at.is_empty() {
            return self.read_at.clone();
        }
        let xs: Vec<f64> = self
            .layers
            .iter()
            .flat_map(|layer| match layer {
                Layer::Line { points, .. } => points.iter().map(|point| point.0).collect::<Vec<_>>(),
                Layer::Band { points, .. } | Layer::Columns { points, .. } => {
                    points.iter().map(|point| point.0).collect()
                }
                _ => Vec::new(),
            })
            .collect();
        let mut xs: Vec<f64> = ranks(&xs).into_iter().map(|index| xs[index]).collect();
        xs.dedup();
        xs
    }

    /// The layers that are read: those with a value at any place where values are read. What is drawn beside
    /// those places, like a mark, is part of the picture only.
    pub fn series(&self) -> Vec<&Layer> {
        let xs = self.xs();
        let is_read = |layer: &&Layer| xs.iter().any(|&x| layer.value_at(x).is_some());
        self.layers.iter().filter(is_read).collect()
    }

    pub(super) fn table(&self, lang: Lang) -> Table {
        let (xs, series) = (self.xs(), self.series());
        let mut head = vec![self.x.label.clone()];
        head.extend(series.iter().map(|layer| layer.label().to_owned()));
        let rows = xs
            .iter()
            .map(|&x| {
                let mut row = vec![self.x.unit.show(x, lang)];
                row.extend(series.iter().map(|layer| match layer.value_at(x) {
                    Some(value) => self.y.unit.show(value, lang),
                    None => "–".to_owned(),
                }));
                row
            })
            .collect();
        let numbers = xs.iter().map(|&x| {
            let values = series.iter().map(|layer| layer.value_at(x));
            std::iter::once(None).chain(values).collect()
        });
        Table { head, rows, numbers: numbers.collect() }
    }

    pub(super) fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let x = *self.xs().get(index)?;
        let value =
            |layer: &Layer| Some(pair(layer.label(), &self.y.unit.show(layer.value_at(x)?, lang), lang));
        let values: Vec<String> = self.layers.iter().filter_map(value).collect();
        Some(Stop { x, row: None, text: at(&self.x.unit.show(x, lang), &values, lang) })
    }
}
