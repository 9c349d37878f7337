//! The grammar of charts: what a picture says, without a pixel. A model makes a [`ChartSpec`]; `draw`
//! makes the SVG, `html` the table, and the page reads values off it, all from this one description.

use super::order::ranks;
use super::text::Lang;
use super::unit::Unit;

/// One chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSpec {
    /// Frozen: it stands in links to the chart.
    pub id: &'static str,
    pub title: String,
    /// What the picture shows, in one sentence, for those who can't see it.
    pub summary: String,
    pub plot: Plot,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    Xy(XyPlot),
    Bars(BarPlot),
    Heat(HeatPlot),
    Ranges(RangePlot),
    Lanes(LanePlot),
}

/// A colour by its meaning; the theme decides the shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The main thing: what must be earned, what is owed.
    First,
    /// What is set against it: what is earned, what can be borrowed.
    Second,
    Third,
    Fourth,
    /// Context, such as the case that was planned.
    Muted,
    /// A shortfall, a gap, a breach.
    Danger,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    Solid,
    Dashed,
}

/// An axis. `lo < hi`, both finite and in canonical units.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub label: String,
    pub unit: Unit,
    pub lo: f64,
    pub hi: f64,
}

/// Lines, columns, bands and thresholds over a continuous x.
#[derive(Clone, Debug, PartialEq)]
pub struct XyPlot {
    pub x: Axis,
    pub y: Axis,
    pub layers: Vec<Layer>,
    /// Where values are read and tabled, rising: curves may be drawn through more points than these. At
    /// every point, if there are none.
    pub read_at: Vec<f64>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Layer {
    /// A curve, labelled directly. Points are sorted by x; values beyond the axes are clipped.
    Line { label: String, points: Vec<(f64, f64)>, ink: Ink, stroke: Stroke },
    /// The area between two curves: (x, lower, upper).
    Band { label: String, points: Vec<(f64, f64, f64)>, ink: Ink },
    /// Columns centred on x, each from `lower` to `upper`: stack them by starting where the last ended.
    Columns { label: String, points: Vec<(f64, f64, f64)>, ink: Ink },
    /// A horizontal threshold across the whole plot.
    Level { label: String, at: f64, ink: Ink },
    /// A moment: a vertical line across the whole plot.
    Moment { label: String, at: f64, ink: Ink },
    /// A marked point.
    Dot { label: String, at: (f64, f64), ink: Ink },
    /// A vertical bracket from `lower` to `upper` at x: the size of a gap.
    Span { label: String, x: f64, lower: f64, upper: f64, ink: Ink },
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
}

/// Horizontal bars, one a row, each labelled with its name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct BarPlot {
    /// The axis of the values; `lo` is where bars begin.
    pub axis: Axis,
    pub bars: Vec<Bar>,
}

impl BarPlot {
    /// Bars of amounts of at least nought, the longest of which takes the whole width.
    pub fn from_zero(label: String, unit: Unit, bars: Vec<Bar>) -> BarPlot {
        // Without any length at all there must be an axis still.
        let longest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
        BarPlot { axis: Axis { label, unit, lo: 0.0, hi: if longest > 0.0 { longest } else { 1.0 } }, bars }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: f64,
    pub ink: Ink,
}

/// A grid of cells over two inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatPlot {
    pub x: Categories,
    pub y: Categories,
    /// What a cell holds, e.g. "required revenue, in cloud industries".
    pub value_label: String,
    pub unit: Unit,
    /// `cells[row][column]`, row 0 at the bottom.
    pub cells: Vec<Vec<f64>>,
    /// Upper ends of the colour classes but the last, rising.
    pub breaks: Vec<f64>,
    /// The cell nearest to the present inputs: (column, row).
    pub here: (usize, usize),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Categories {
    pub label: String,
    pub unit: Unit,
    pub values: Vec<f64>,
}

/// Horizontal bars from a low to a high, one a row, around a line: a tornado.
#[derive(Clone, Debug, PartialEq)]
pub struct RangePlot {
    pub axis: Axis,
    /// Where the line stands.
    pub now: Option<f64>,
    pub ranges: Vec<Range>,
    /// What the bars are taken from, and what was not drawn.
    pub table: Table,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub label: String,
    /// The lowest value, and what leads to it.
    pub least: (f64, String),
    /// The highest value, and what leads to it.
    pub most: (f64, String),
}

/// Lanes one above the other over the same axis. A lane has a column at each place, made up of shares of a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct LanePlot {
    pub x: Axis,
    /// What a column is, e.g. "What each year's debt service was paid from".
    pub label: String,
    /// What a column is made up of, from the bottom.
    pub parts: Vec<Part>,
    /// At least one; all have columns at the same places.
    pub lanes: Vec<Lane>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub label: String,
    pub ink: Ink,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    pub label: String,
    /// Said in the place of a mark that is not there.
    pub fine: String,
    /// A share for each part, adding up to one, or none at all where there is nothing to divide.
    pub columns: Vec<(f64, Vec<f64>)>,
    pub mark: Option<Mark>,
}

/// A place in a lane from which on something is otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub at: f64,
    pub label: String,
}

/// A table of a chart's values, already in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<String>,
    /// The first cell of each row is its heading.
    pub rows: Vec<Vec<String>>,
}

/// A place in a chart where values can be read: by pointer, touch or arrow key.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// In the plot's own coordinates: x of an [`XyPlot`]; row of a [`BarPlot`]; column of a heat map.
    pub x: f64,
    /// The row of a heat map.
    pub row: Option<usize>,
    /// "2031: required $1.45T; earned $312B".
    pub text: String,
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
        }
    }
}

fn join(parts: &[String], lang: Lang) -> String {
    parts.join(match lang {
        Lang::En => "; ",
        Lang::Ja => "、",
    })
}

fn pair(label: &str, value: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{label} {value}"),
        Lang::Ja => format!("{label}{value}"),
    }
}

fn at(place: &str, values: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!("{place}: {}", join(values, lang)),
        Lang::Ja => format!("{place}：{}", join(values, lang)),
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

    /// The named series and their values at `x`; a column or a band counts with its height.
    fn values_at(&self, x: f64) -> Vec<(&str, Option<f64>)> {
        self.layers
            .iter()
            .filter_map(|layer| match layer {
                Layer::Line { label, points, .. } => {
                    Some((label.as_str(), points.iter().find(|point| point.0 == x).map(|point| point.1)))
                }
                Layer::Band { label, points, .. } | Layer::Columns { label, points, .. } => Some((
                    label.as_str(),
                    points.iter().find(|point| point.0 == x).map(|point| point.2 - point.1),
                )),
                Layer::Level { label, at, .. } => Some((label.as_str(), Some(*at))),
                _ => None,
            })
            .collect()
    }

    fn table(&self, lang: Lang) -> Table {
        let xs = self.xs();
        let mut head = vec![self.x.label.clone()];
        head.extend(self.values_at(f64::NAN).into_iter().map(|(label, _)| label.to_owned()));
        let rows = xs
            .iter()
            .map(|&x| {
                let mut row = vec![self.x.unit.show(x, lang)];
                row.extend(self.values_at(x).into_iter().map(|(_, value)| match value {
                    Some(value) => self.y.unit.show(value, lang),
                    None => "–".to_owned(),
                }));
                row
            })
            .collect();
        Table { head, rows }
    }

    fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let x = *self.xs().get(index)?;
        let values: Vec<String> = self
            .values_at(x)
            .into_iter()
            .filter_map(|(label, value)| Some(pair(label, &self.y.unit.show(value?, lang), lang)))
            .collect();
        Some(Stop { x, row: None, text: at(&self.x.unit.show(x, lang), &values, lang) })
    }
}

impl BarPlot {
    fn table(&self, lang: Lang) -> Table {
        Table {
            head: vec![String::new(), self.axis.label.clone()],
            rows: self
                .bars
                .iter()
                .map(|bar| vec![bar.label.clone(), self.axis.unit.show(bar.value, lang)])
                .collect(),
        }
    }

    fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let bar = self.bars.get(index)?;
        let text = at(&bar.label, &[self.axis.unit.show(bar.value, lang)], lang);
        Some(Stop { x: index as f64, row: None, text })
    }
}

impl LanePlot {
    fn places(&self) -> usize {
        self.lanes.first().map_or(0, |lane| lane.columns.len())
    }

    fn share(share: f64, lang: Lang) -> String {
        Unit::PERCENT.show(share, lang)
    }

    /// A row for each lane and place.
    fn table(&self, lang: Lang) -> Table {
        let mut head = vec![self.label.clone(), self.x.label.clone()];
        head.extend(self.parts.iter().map(|part| part.label.clone()));
        let row = |lane: &Lane, (at, shares): &(f64, Vec<f64>)| {
            let mut row = vec![lane.label.clone(), self.x.unit.show(*at, lang)];
            let cell =
                |part: usize| shares.get(part).map_or("–".to_owned(), |share| Self::share(*share, lang));
            row.extend((0..self.parts.len()).map(cell));
            row
        };
        let rows =
            self.lanes.iter().flat_map(|lane| lane.columns.iter().map(move |column| row(lane, column)));
        Table { head, rows: rows.collect() }
    }

    fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let places = self.places().max(1);
        let lane = self.lanes.get(index / places)?;
        let (x, shares) = lane.columns.get(index % places)?;
        let place = join(&[lane.label.clone(), self.x.unit.show(*x, lang)], lang);
        let mut values: Vec<String> = self
            .parts
            .iter()
            .zip(shares)
            .filter(|(_, share)| **share > 0.0)
            .map(|(part, share)| pair(&part.label, &Self::share(*share, lang), lang))
            .collect();
        if values.is_empty() {
            values.push("–".to_owned());
        }
        Some(Stop { x: *x, row: Some(index / places), text: at(&place, &values, lang) })
    }
}

impl RangePlot {
    fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let range = self.ranges.get(index)?;
        let end = |(value, words): &(f64, String)| {
            pair(words, &format!("→ {}", self.axis.unit.show(*value, lang)), lang)
        };
        let text = at(&range.label, &[end(&range.least), end(&range.most)], lang);
        Some(Stop { x: index as f64, row: None, text })
    }
}

impl HeatPlot {
    fn table(&self, lang: Lang) -> Table {
        let mut head = vec![format!("{} ↓ {} →", self.y.label, self.x.label)];
        head.extend(self.x.values.iter().map(|&x| self.x.unit.show(x, lang)));
        let rows = self
            .y
            .values
            .iter()
            .zip(&self.cells)
            .map(|(&y, cells)| {
                let mut row = vec![self.y.unit.show(y, lang)];
                row.extend(cells.iter().map(|&cell| self.unit.show(cell, lang)));
                row
            })
            .collect();
        Table { head, rows }
    }

    fn stop(&self, index: usize, lang: Lang) -> Option<Stop> {
        let columns = self.x.values.len().max(1);
        let (row, column) = (index / columns, index % columns);
        let value = *self.cells.get(row)?.get(column)?;
        let (x, y) = (*self.x.values.get(column)?, *self.y.values.get(row)?);
        let place = join(
            &[
                pair(&self.x.label, &self.x.unit.show(x, lang), lang),
                pair(&self.y.label, &self.y.unit.show(y, lang), lang),
            ],
            lang,
        );
        let text = at(&place, &[self.unit.show(value, lang)], lang);
        Some(Stop { x: column as f64, row: Some(row), text })
    }
}
