//! Lines, columns, bands and thresholds over two axes.

use plotters::coord::CoordTranslate;
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::series::LineSeries;
use plotters::style::{Color, ShapeStyle};

use super::backend::{DASHED, UNIT};
use super::canvas::{Canvas, PlotArea, paint, put, stroke};
use super::clip;
use super::frame::{Above, Axes, Frame, Sheet};
use super::labels::{Crowd, ShapeKind};
use super::palette::Shade;
use super::rect::Rect;
use super::ticks::Scale;
use super::xy_labels;
use crate::core::chart::{Ink, Layer, Stroke, XyPlot};

/// Share of the distance between two columns that a column fills.
const COLUMN: f64 = 0.7;
/// Radius of a marked point, in units of the view box.
const DOT: f64 = 4.5;
/// Half the length of a bracket's ends.
const BRACKET: f64 = 4.0;

pub(super) fn draw(plot: &XyPlot, frame: Frame) -> Sheet {
    let width = frame.width();
    let usual = frame.size.plot_height();
    let spacing = spacing(plot);
    let x = x_scale(plot, spacing);
    let y = Scale::new(&plot.y);

    let moments: Vec<(&str, f64, Ink)> = plot
        .layers
        .iter()
        .filter_map(|layer| match layer {
            Layer::Moment { label, at, ink } if *at >= x.lo && *at <= x.hi => {
                Some((label.as_str(), x.part(*at), *ink))
            }
            _ => None,
        })
        .collect();
    let key: Vec<(&str, Ink)> = plot
        .layers
        .iter()
        .filter_map(|layer| match layer {
            Layer::Columns { label, ink, .. } => Some((label.as_str(), *ink)),
            _ => None,
        })
        .collect();
    let key = if xy_labels::needs_key(plot) { key } else { Vec::new() };
    let above = Above { key: &key, moments: &moments };
    let axes = Axes::new(frame, (x, &plot.x.label), (y, &plot.y.label), usual, above);
    let (rect, height) = (axes.rect, axes.height);

    let mut body = Vec::new();
    let canvas = Canvas::new(&mut body, (width, height), frame.palette);
    frame.background(&canvas, height);
    axes.draw(&canvas);

    let picture = Picture { area: canvas.plot(rect, x, y), x, y, column: spacing.map(|gap| gap * COLUMN) };
    let mut crowd = Crowd::new(rect);
    // What covers much comes first, what is small last, whatever the order of the layers.
    for rank in 0..5 {
        for (owner, layer) in plot.layers.iter().enumerate() {
            if picture.rank(layer) == rank {
                picture.layer(layer, owner, &mut crowd);
            }
        }
    }
    axes.draw_moments(&canvas, &mut crowd);
    xy_labels::draw(plot, &mut crowd, &canvas, |at| picture.place(at));
    let stops = plot
        .xs()
        .into_iter()
        .map(|at| {
            let part = x.part(at);
            let part = if part.is_nan() { 0.0 } else { part.clamp(0.0, 1.0) };
            (rect.left + part * (rect.right - rect.left), rect.top)
        })
        .collect();
    drop(picture);
    canvas.finish();
    Sheet { body, width, height, plot: rect, stops, boxes: Vec::new() }
}

/// The least distance between two columns of a layer. `None` without columns.
fn spacing(plot: &XyPlot) -> Option<f64> {
    let range = Scale::new(&plot.x);
    let range = range.hi - range.lo;
    let columns = plot.layers.iter().filter_map(|layer| match layer {
        Layer::Columns { points, .. } => Some(points),
        _ => None,
    });
    columns
        .map(|points| {
            points
                .windows(2)
                .map(|pair| (pair[1].0 - pair[0].0).abs())
                .filter(|gap| gap.is_finite() && *gap > range * 1e-6)
                .fold(range / 6.0, f64::min)
        })
        .reduce(f64::min)
}

/// The x axis, widened so that the first and the last column are not cut in half.
fn x_scale(plot: &XyPlot, spacing: Option<f64>) -> Scale {
    let scale = Scale::new(&plot.x);
    let Some(spacing) = spacing else { return scale };
    let half = spacing * COLUMN * 0.75;
    let mut axis = plot.x.clone();
    (axis.lo, axis.hi) = (scale.lo, scale.hi);
    for layer in &plot.layers {
        if let Layer::Columns { points, .. } = layer {
            let within = points.iter().map(|point| point.0).filter(|x| *x >= scale.lo && *x <= scale.hi);
            for x in within {
                axis.lo = axis.lo.min(x - half);
                axis.hi = axis.hi.max(x + half);
            }
        }
    }
    Scale::new(&axis)
}

struct Picture<'a> {
    area: PlotArea<'a>,
    x: Scale,
    y: Scale,
    /// Width of a column, in units of x.
    column: Option<f64>,
}

impl Picture<'_> {
    fn rank(&self, layer: &Layer) -> u8 {
        match layer {
            Layer::Band { .. } => 0,
            Layer::Columns { .. } => 1,
            Layer::Level { .. } => 2,
            Layer::Line { .. } => 3,
            Layer::Moment { .. } => u8::MAX,
            Layer::Dot { .. } | Layer::Span { .. } => 4,
        }
    }

    /// Where a value stands, in units of the view box.
    fn place(&self, at: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.area.as_coord_spec().translate(&at);
        (f64::from(x) / f64::from(UNIT), f64::from(y) / f64::from(UNIT))
    }

    fn part(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.x.part(x), self.y.part(y))
    }

    fn value(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.x.at(x), self.y.at(y))
    }

    fn layer(&self, layer: &Layer, owner: usize, crowd: &mut Crowd) {
        match layer {
            Layer::Line { points, ink, stroke, .. } => self.line(points, *ink, *stroke, owner, crowd),
            Layer::Band { points, ink, .. } => self.band(points, *ink, owner, crowd),
            Layer::Columns { points, ink, .. } => self.columns(points, *ink, owner, crowd),
            Layer::Level { at, ink, .. } => {
                let ends = [(self.x.lo, *at), (self.x.hi, *at)];
                self.curve(&ends, stroke(Shade::from(*ink) as u8, 0, 1.5), owner, crowd);
            }
            Layer::Moment { .. } => {}
            Layer::Dot { at, ink, .. } => self.dot(*at, *ink, crowd),
            Layer::Span { x, lower, upper, ink, .. } => self.span(*x, *lower, *upper, *ink, crowd),
        }
    }

    fn line(&self, points: &[(f64, f64)], ink: Ink, dash: Stroke, owner: usize, crowd: &mut Crowd) {
        let flags = match dash {
            Stroke::Solid => 0,
            Stroke::Dashed => DASHED,
        };
        // One point makes no line.
        if let [only] = points {
            self.dot(*only, ink, crowd);
        }
        self.rim(points);
        self.curve(points, stroke(Shade::from(ink) as u8, flags, 2.0), owner, crowd);
    }

    /// A rim in the colour of the background, so that a line stands out from columns behind it.
    fn rim(&self, points: &[(f64, f64)]) {
        if self.column.is_none() {
            return;
        }
        let style = stroke(Shade::Background as u8, 0, 5.0);
        for run in clip::polyline(points.iter().map(|&point| self.part(point))) {
            let run: Vec<(f64, f64)> = run.into_iter().map(|point| self.value(point)).collect();
            put(&self.area, &PathElement::new(run, style));
        }
    }

    fn curve(&self, points: &[(f64, f64)], style: ShapeStyle, owner: usize, crowd: &mut Crowd) {
        let mut places: Vec<(f64, f64)> = Vec::new();
        let mut pieces: Vec<[(f64, f64, f64); 2]> = Vec::new();
        for run in clip::polyline(points.iter().map(|&point| self.part(point))) {
            let run: Vec<(f64, f64)> = run.into_iter().map(|point| self.value(point)).collect();
            places.clear();
            places.extend(run.iter().map(|&point| self.place(point)));
            pieces.extend(
                places
                    .windows(2)
                    .map(|pair| [(pair[0].0, pair[0].1, pair[0].1), (pair[1].0, pair[1].1, pair[1].1)]),
            );
            for path in LineSeries::new(run, style) {
                put(&self.area, &path);
            }
        }
        crowd.add_shape(ShapeKind::Line, owner, pieces);
    }

    fn band(&self, points: &[(f64, f64, f64)], ink: Ink, owner: usize, crowd: &mut Crowd) {
        let style =
            ShapeStyle { color: paint(Shade::from(ink) as u8, 0).mix(0.2), filled: true, stroke_width: 0 };
        let mut pieces: Vec<[(f64, f64, f64); 2]> = Vec::new();
        let whole = |point: &(f64, f64, f64)| !(point.0.is_nan() || point.1.is_nan() || point.2.is_nan());
        for run in points.split(|point| !whole(point)) {
            let upper = run.iter().map(|&(x, _, upper)| self.part((x, upper)));
            let lower = run.iter().rev().map(|&(x, lower, _)| self.part((x, lower)));
            let corners: Vec<(f64, f64)> =
                clip::polygon(upper.chain(lower).collect()).into_iter().map(|at| self.value(at)).collect();
            put(&self.area, &Polygon::new(corners, style));
            pieces.extend(run.windows(2).map(|pair| {
                [pair[0], pair[1]].map(|(x, lower, upper)| {
                    let (x, bottom) = self.place((x, lower));
                    (x, self.place((0.0, upper)).1, bottom)
                })
            }));
        }
        crowd.add_shape(ShapeKind::Band, owner, pieces);
    }

    fn columns(&self, points: &[(f64, f64, f64)], ink: Ink, owner: usize, crowd: &mut Crowd) {
        let Some(width) = self.column else { return };
        let style = ShapeStyle { color: paint(Shade::from(ink) as u8, 0), filled: true, stroke_width: 0 };
        let mut pieces: Vec<[(f64, f64, f64); 2]> = Vec::new();
        for &(x, lower, upper) in points {
            let (left, right) = (x - width / 2.0, x + width / 2.0);
            let outside = right < self.x.lo || left > self.x.hi;
            if outside || x.is_nan() || lower.is_nan() || upper.is_nan() {
                continue;
            }
            let (from, to) = (self.place((left, lower)), self.place((right, upper)));
            if from.1 == to.1 {
                continue;
            }
            put(&self.area, &Rectangle::new([(left, lower), (right, upper)], style));
            let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
            pieces.push([(from.0, top, bottom), (to.0, top, bottom)]);
        }
        crowd.add_shape(ShapeKind::Columns, owner, pieces);
    }

    fn dot(&self, at: (f64, f64), ink: Ink, crowd: &mut Crowd) {
        if !self.holds(at) {
            return;
        }
        let style = ShapeStyle { color: paint(Shade::from(ink) as u8, 0), filled: true, stroke_width: 0 };
        put(&self.area, &Circle::new(at, (DOT * f64::from(UNIT)) as i32, style));
        let (x, y) = self.place(at);
        crowd.add_box(Rect { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }, 60.0);
    }

    fn span(&self, x: f64, lower: f64, upper: f64, ink: Ink, crowd: &mut Crowd) {
        if !self.holds((x, self.y.lo)) || lower.is_nan() || upper.is_nan() {
            return;
        }
        let (left, low) = self.place((x, lower));
        let (_, high) = self.place((x, upper));
        let style = stroke(Shade::from(ink) as u8, 0, 2.0);
        put(&self.area, &PathElement::new(vec![(x, lower), (x, upper)], style));
        // In units of x, what is so long on paper.
        let rect = crowd.plot;
        let half = BRACKET / (rect.right - rect.left) * (self.x.hi - self.x.lo);
        for end in [lower, upper] {
            if end >= self.y.lo && end <= self.y.hi {
                put(&self.area, &PathElement::new(vec![(x - half, end), (x + half, end)], style));
            }
        }
        let (top, bottom) = (low.min(high), low.max(high));
        crowd.add_box(Rect { left: left - BRACKET, top, right: left + BRACKET, bottom }, 60.0);
    }

    fn holds(&self, (x, y): (f64, f64)) -> bool {
        x >= self.x.lo && x <= self.x.hi && y >= self.y.lo && y <= self.y.hi
    }
}
