//! The grammar of charts: what a picture says, without a pixel. A model makes a [`ChartSpec`] with a
//! [`Chart`]; `draw` makes the SVG, `html` the table, and the page reads values off it, all from this one
//! description.

mod bars;
mod compose;
mod flow;
mod heat;
mod lanes;
mod ranges;
mod rare;
mod reading;
mod xy;

use super::text::Lang;
use super::unit::Unit;

pub use bars::{Bar, BarPlot};
pub use compose::{AxisOf, BarChart, Chart, FlowChart, GridOf, HeatChart, LaneChart, XyChart};
pub use flow::{FlowBand, FlowNode, FlowPlot};
pub use heat::{Categories, HeatPlot};
pub use lanes::{Lane, LanePlot, Mark, Part};
pub use ranges::{Range, RangePlot};
pub use rare::RareKinds;
pub use reading::{Stop, Table};
pub use xy::{Layer, Moves, XyPlot};

/// One chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSpec {
    /// Frozen: it stands in links to the chart.
    pub id: &'static str,
    /// The question that it answers: the same whatever the inputs.
    pub kicker: String,
    /// What it finds, in one line.
    pub title: String,
    /// What the picture shows, in one sentence, for those who can't see it.
    pub summary: String,
    /// What is drawn.
    pub plot: Plot,
}

/// What a chart draws: one variant for each kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    /// Lines, columns, bands and thresholds over a continuous x.
    Xy(XyPlot),
    /// Horizontal bars.
    Bars(BarPlot),
    /// A grid of coloured cells.
    Heat(HeatPlot),
    /// A tornado: bars from a low to a high.
    Ranges(RangePlot),
    /// Lanes of stacked columns over one axis.
    Lanes(LanePlot),
    /// Bands between nodes in columns.
    Flow(FlowPlot),
}

/// A colour by its meaning; the theme decides the shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The main thing: what must be earned, what is owed.
    First,
    /// What is set against it: what is earned, what can be borrowed.
    Second,
    /// A third series.
    Third,
    /// A fourth series.
    Fourth,
    /// Context, such as the case that was planned.
    Muted,
    /// A shortfall, a gap, a breach.
    Danger,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Without gaps.
    Solid,
    /// In dashes.
    Dashed,
}

/// An axis. `lo < hi`, both finite and in canonical units.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What is measured along it.
    pub label: String,
    /// The unit of its values.
    pub unit: Unit,
    /// Where it begins.
    pub lo: f64,
    /// Where it ends.
    pub hi: f64,
}

impl ChartSpec {
    /// The values drawn, as a table.
    pub fn table(&self, lang: Lang) -> Table {
        match &self.plot {
            Plot::Xy(plot) => plot.table(lang),
            Plot::Bars(plot) => plot.table(lang),
            Plot::Heat(plot) => plot.table(lang),
            Plot::Ranges(plot) => plot.table.clone(),
            Plot::Lanes(plot) => plot.table(lang),
            Plot::Flow(plot) => plot.table(lang),
        }
    }

    /// How many places there are to read.
    pub fn stops(&self) -> usize {
        match &self.plot {
            Plot::Xy(plot) => plot.xs().len(),
            Plot::Bars(plot) => plot.bars.len(),
            Plot::Heat(plot) => plot.x.values.len() * plot.y.values.len(),
            Plot::Ranges(plot) => plot.ranges.len(),
            Plot::Lanes(plot) => plot.lanes.len() * plot.places(),
            Plot::Flow(plot) => plot.nodes.len(),
        }
    }

    /// How far the up and down arrow keys step: a row of a heat map, a lane, else one place.
    pub fn stride(&self) -> usize {
        match &self.plot {
            Plot::Heat(plot) => plot.x.values.len(),
            Plot::Lanes(plot) => plot.places(),
            _ => 1,
        }
    }

    /// The values at one place, in words. `None` past the last.
    pub fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        match &self.plot {
            Plot::Xy(plot) => plot.stop(index, lang),
            Plot::Bars(plot) => plot.stop(index, lang),
            Plot::Heat(plot) => plot.stop(index, lang),
            Plot::Ranges(plot) => plot.stop(index, lang),
            Plot::Lanes(plot) => plot.stop(index, lang),
            Plot::Flow(plot) => plot.stop(index, lang),
        }
    }
}
