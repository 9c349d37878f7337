//! How a model writes a chart down: in one language, a line for each thing that is drawn.
//!
//! ```
//! use buying_time::core::chart::{Chart, Ink};
//! use buying_time::core::text::{Lang, text};
//! use buying_time::core::unit::Unit;
//!
//! let chart = Chart::new(Lang::En, "debt", text("When is it repaid?", "いつ返し終えるか"))
//!     .finding("In year 2".to_owned())
//!     .summary("Half of it is repaid each year, and all by year 2.".to_owned())
//!     .xy(
//!         (text("Year", "年"), Unit::OPERATING_YEAR, 0.0..=2.0),
//!         (text("Owed", "残高"), Unit::PLAIN, 0.0..=2.2),
//!     )
//!     .line(text("owed", "残高"), vec![(0.0, 2.0), (1.0, 1.0), (2.0, 0.0)], Ink::First)
//!     .build();
//! assert_eq!((chart.kicker.as_str(), chart.title.as_str()), ("When is it repaid?", "In year 2"));
//! ```

use std::ops::RangeInclusive;

use super::{
    Axis, Bar, BarPlot, Categories, ChartSpec, FlowBand, FlowNode, FlowPlot, HeatPlot, Ink, Lane, LanePlot,
    Layer, Mark, Moves, Part, Plot, Stroke, XyPlot,
};
use crate::core::order::{ranks, with_own};
use crate::core::text::{Lang, Say, Text};
use crate::core::unit::Unit;

/// An axis as a model writes it: its label, its unit, and from where to where it goes in canonical units.
pub type AxisOf = (Text, Unit, RangeInclusive<f64>);

/// What every chart begins with: its frozen id, the question, the finding and, in a sentence, what it shows.
#[derive(Clone, Debug)]
pub struct Chart {
    lang: Lang,
    id: &'static str,
    kicker: String,
    title: String,
    summary: String,
}

impl Chart {
    /// Begins a chart in this language; `kicker` is the question that it answers.
    pub fn new(lang: Lang, id: &'static str, kicker: Text) -> Chart {
        Chart { lang, id, kicker: kicker.say(lang), title: String::new(), summary: String::new() }
    }

    /// What it finds: its title, in one line.
    pub fn finding(mut self, finding: String) -> Chart {
        self.title = finding;
        self
    }

    /// What the picture shows, in a sentence, for readers who can't see it and below those who can.
    pub fn summary(mut self, summary: String) -> Chart {
        self.summary = summary;
        self
    }

    /// Goes on with lines, columns and thresholds over a continuous x.
    pub fn xy(self, x: AxisOf, y: AxisOf) -> XyChart {
        let (x, y) = (self.axis(x), self.axis(y));
        XyChart { chart: self, plot: XyPlot { x, y, layers: Vec::new(), read_at: Vec::new(), moves: None } }
    }

    /// Goes on with horizontal bars of amounts in `unit`, which `label` names.
    pub fn bars(self, label: Text, unit: Unit) -> BarChart {
        let label = label.say(self.lang);
        BarChart { chart: self, label, unit, bars: Vec::new() }
    }

    /// Goes on with a grid of `value`, whose columns and rows are those of two inputs.
    pub fn heat(
        self,
        x: GridOf,
        y: GridOf,
        value: (Text, Unit),
        cell: impl Fn(f64, f64) -> f64,
    ) -> HeatChart {
        let lang = self.lang;
        // The present case takes the place of what is nearest to it, so that it has a cell of its own.
        let place = |(label, unit, values, own): GridOf| {
            let (values, nearest) = with_own(values, own);
            (Categories { label: label.say(lang), unit, values }, nearest)
        };
        let ((x, column), (y, row)) = (place(x), place(y));
        let cells = y.values.iter().map(|&y| x.values.iter().map(|&x| cell(x, y)).collect()).collect();
        let (value_label, unit) = (value.0.say(lang), value.1);
        let plot = HeatPlot {
            x,
            y,
            value_label,
            unit,
            cells,
            breaks: Vec::new(),
            is_better_high: false,
            here: (column, row),
        };
        HeatChart { chart: self, plot }
    }

    /// Goes on with lanes whose columns are made up of `parts`, from the bottom; `label` says what a column
    /// is.
    pub fn lanes(self, x: AxisOf, label: Text, parts: &[(Text, Ink)]) -> LaneChart {
        let lang = self.lang;
        let parts = parts.iter().map(|(label, ink)| Part { label: label.say(lang), ink: *ink }).collect();
        let plot =
            LanePlot { x: self.axis(x), label: label.say(lang), parts, lanes: Vec::new(), levels: false };
        LaneChart { chart: self, plot }
    }

    /// Goes on with bands between nodes in columns, of amounts in `unit`.
    pub fn flow(self, unit: Unit) -> FlowChart {
        FlowChart { chart: self, plot: FlowPlot { unit, nodes: Vec::new(), bands: Vec::new() } }
    }

    fn axis(&self, (label, unit, span): AxisOf) -> Axis {
        Axis { label: label.say(self.lang), unit, lo: *span.start(), hi: *span.end() }
    }

    fn finish(self, plot: Plot) -> ChartSpec {
        let Chart { id, kicker, title, summary, .. } = self;
        ChartSpec { id, kicker, title, summary, plot }
    }
}

/// The columns or rows of a grid: label, unit, values, and the present one.
pub type GridOf<'a> = (Text, Unit, &'a [f64], f64);

/// A chart over a continuous x in the making; later layers lie above earlier ones.
#[derive(Clone, Debug)]
pub struct XyChart {
    chart: Chart,
    plot: XyPlot,
}

impl XyChart {
    /// A solid curve. Points are sorted by x.
    pub fn line(self, label: impl Say, points: Vec<(f64, f64)>, ink: Ink) -> XyChart {
        self.curve(label, points, ink, Stroke::Solid)
    }

    /// A dashed curve: what was planned, or another choice.
    pub fn dashed(self, label: impl Say, points: Vec<(f64, f64)>, ink: Ink) -> XyChart {
        self.curve(label, points, ink, Stroke::Dashed)
    }

    /// A curve in the stroke given.
    pub fn curve(self, label: impl Say, points: Vec<(f64, f64)>, ink: Ink, stroke: Stroke) -> XyChart {
        let label = label.say(self.chart.lang);
        self.layer(Layer::Line { label, points, ink, stroke })
    }

    /// Columns: (x, lower, upper). They are stacked by starting where the last ended.
    pub fn columns(self, label: impl Say, points: Vec<(f64, f64, f64)>, ink: Ink) -> XyChart {
        let label = label.say(self.chart.lang);
        self.layer(Layer::Columns { label, points, ink })
    }

    /// The area between two curves: (x, lower, upper).
    pub fn band(self, label: impl Say, points: Vec<(f64, f64, f64)>, ink: Ink) -> XyChart {
        let label = label.say(self.chart.lang);
        self.layer(Layer::Band { label, points, ink })
    }

    /// A horizontal threshold.
    pub fn level(self, label: impl Say, at: f64, ink: Ink) -> XyChart {
        let label = label.say(self.chart.lang);
        self.layer(Layer::Level { label, at, ink })
    }

    /// A moment, drawn as a vertical line; nothing where there is none, or where it lies past the axis.
    pub fn moment(self, label: impl Say, at: impl Into<Option<f64>>, ink: Ink) -> XyChart {
        let label = label.say(self.chart.lang);
        match at.into() {
            Some(at) if at <= self.plot.x.hi => self.layer(Layer::Moment { label, at, ink }),
            _ => self,
        }
    }

    /// A marked point.
    pub fn dot(self, label: impl Say, at: (f64, f64), ink: Ink) -> XyChart {
        let label = label.say(self.chart.lang);
        self.layer(Layer::Dot { label, at, ink })
    }

    /// A vertical bracket at x from one value to the other: the size of a gap.
    pub fn bracket(self, label: impl Say, x: f64, values: RangeInclusive<f64>, ink: Ink) -> XyChart {
        let label = label.say(self.chart.lang);
        self.layer(Layer::Span { label, x, lower: *values.start(), upper: *values.end(), ink })
    }

    /// Where values are read and tabled, rising, if not at every point that is drawn.
    pub fn read_at(mut self, xs: impl IntoIterator<Item = f64>) -> XyChart {
        self.plot.read_at = xs.into_iter().collect();
        self
    }

    /// The input that is set by dragging over the plot: one of it is `unit` on the horizontal axis.
    pub fn moves(mut self, input: &'static str, unit: f64) -> XyChart {
        self.plot.moves = Some(Moves { input, unit });
        self
    }

    fn layer(mut self, layer: Layer) -> XyChart {
        self.plot.layers.push(layer);
        self
    }

    /// The finished chart.
    pub fn build(self) -> ChartSpec {
        self.chart.finish(Plot::Xy(self.plot))
    }
}

/// A chart of horizontal bars in the making.
#[derive(Clone, Debug)]
pub struct BarChart {
    chart: Chart,
    label: String,
    unit: Unit,
    bars: Vec<Bar>,
}

impl BarChart {
    /// One more bar, of at least nought.
    pub fn bar(mut self, label: impl Say, value: f64, ink: Ink) -> BarChart {
        self.bars.push(Bar { label: label.say(self.chart.lang), value, ink });
        self
    }

    /// Puts the longest bar first; equal ones keep their order.
    pub fn longest_first(mut self) -> BarChart {
        let shortness: Vec<f64> = self.bars.iter().map(|bar| -bar.value).collect();
        self.bars = ranks(&shortness).into_iter().map(|index| self.bars[index].clone()).collect();
        self
    }

    /// Whether nothing has been drawn yet.
    pub fn is_empty(&self) -> bool {
        self.bars.is_empty()
    }

    /// The finished chart; the longest bar takes the whole width.
    pub fn build(self) -> ChartSpec {
        self.chart.finish(Plot::Bars(BarPlot::from_zero(self.label, self.unit, self.bars)))
    }
}

/// A heat map in the making.
#[derive(Clone, Debug)]
pub struct HeatChart {
    chart: Chart,
    plot: HeatPlot,
}

impl HeatChart {
    /// The upper ends of the colour classes but the last, rising.
    pub fn breaks(mut self, breaks: &[f64]) -> HeatChart {
        self.plot.breaks = breaks.to_vec();
        self
    }

    /// The finished chart.
    pub fn build(self) -> ChartSpec {
        self.chart.finish(Plot::Heat(self.plot))
    }
}

/// A chart of lanes in the making.
#[derive(Clone, Debug)]
pub struct LaneChart {
    chart: Chart,
    plot: LanePlot,
}

impl LaneChart {
    /// Makes every column one part alone, which stands for a level: the later its part, the higher it is.
    pub fn levels(mut self) -> LaneChart {
        self.plot.levels = true;
        self
    }

    /// One more lane: its columns (x, a share for each part), and the place from which on something is
    /// otherwise; `fine` is said where there is no such place.
    pub fn lane(
        mut self,
        label: impl Say,
        columns: Vec<(f64, Vec<f64>)>,
        mark: Option<(f64, String)>,
        fine: impl Say,
    ) -> LaneChart {
        let lang = self.chart.lang;
        let mark = mark.map(|(at, label)| Mark { at, label });
        self.plot.lanes.push(Lane { label: label.say(lang), fine: fine.say(lang), columns, mark });
        self
    }

    /// The finished chart.
    pub fn build(self) -> ChartSpec {
        self.chart.finish(Plot::Lanes(self.plot))
    }
}

/// A chart of bands between nodes in the making.
#[derive(Clone, Debug)]
pub struct FlowChart {
    chart: Chart,
    plot: FlowPlot,
}

impl FlowChart {
    /// One more node. Nodes are counted from 0 in the order in which they are added; in its column it stands
    /// below those before it.
    pub fn node(mut self, label: impl Say, column: usize, ink: Ink) -> FlowChart {
        self.plot.nodes.push(FlowNode { label: label.say(self.chart.lang), column, ink });
        self
    }

    /// A band from one node to another; one to the same or an earlier column returns below all others.
    pub fn band(mut self, from: usize, to: usize, amount: f64, ink: Ink) -> FlowChart {
        self.plot.bands.push(FlowBand { from, to, amount, ink, note: None });
        self
    }

    /// Says what the last band's colour means.
    pub fn noted(mut self, note: Text) -> FlowChart {
        if let Some(band) = self.plot.bands.last_mut() {
            band.note = Some(note);
        }
        self
    }

    /// The finished chart.
    pub fn build(self) -> ChartSpec {
        self.chart.finish(Plot::Flow(self.plot))
    }
}
