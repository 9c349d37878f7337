//! Where direct labels go: each takes the cheapest of the places that its series proposes; what is already
//! there makes a place more expensive.

use super::canvas::{Align, Canvas, Letters};
use super::rect::Rect;
use super::text_width::{width, wrap};
use crate::core::order::ranks;

/// Distance of base lines, in letter sizes.
const LINE_HEIGHT: f64 = 1.2;

/// What a label may meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ShapeKind {
    Line,
    Columns,
    Band,
}

/// A series as labels see it: the heights it takes up in each narrow strip of the plot.
pub(super) struct Shape {
    pub(super) kind: ShapeKind,
    /// Which series it is.
    pub(super) owner: usize,
    strips: Vec<Option<(f64, f64)>>,
}

/// Everything that is in the plot.
pub(super) struct Crowd {
    pub(super) plot: Rect,
    strip: f64,
    shapes: Vec<Shape>,
    /// Marks and labels, and what it costs to cover one.
    boxes: Vec<(Rect, f64)>,
}

/// A place that a label could take.
#[derive(Clone, Copy, Debug)]
pub(super) struct LabelPlace {
    /// The point at the label's left, middle or right, by `align`.
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) align: Align,
    /// Whether `y` is the label's top, middle or bottom.
    pub(super) hang: Hang,
    /// What it costs if nothing is in the way.
    pub(super) cost: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hang {
    Below,
    Beside,
    Above,
}

/// A label that has found its place.
pub(super) struct Label {
    lines: Vec<String>,
    x: f64,
    top: f64,
    letters: Letters,
}

impl Label {
    /// Writes the label.
    pub(super) fn write(&self, canvas: &Canvas<'_>) {
        for (index, line) in self.lines.iter().enumerate() {
            let baseline = self.top + self.letters.size * (0.86 + LINE_HEIGHT * index as f64);
            canvas.text(line, (self.x, baseline), self.letters);
        }
    }
}

/// A label broken into lines in one way.
pub(super) struct Block {
    lines: Vec<String>,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Block {
    pub(super) fn new(text: &str, room: f64, letters: Letters, lines: usize) -> Block {
        let lines = wrap(text, room, letters.size, letters.bold, lines);
        let width = lines.iter().map(|line| width(line, letters.size, letters.bold)).fold(0.0, f64::max);
        let height = letters.size * LINE_HEIGHT * lines.len() as f64;
        Block { lines, width, height }
    }

    /// How many lines.
    pub(super) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// Whether words were left out.
    pub(super) fn is_cut(&self) -> bool {
        self.lines.last().is_some_and(|line| line.ends_with('…'))
    }
}

impl Crowd {
    pub(super) fn new(plot: Rect) -> Crowd {
        let strip = if plot.right - plot.left > 400.0 { 10.0 } else { 6.0 };
        Crowd { plot, strip, shapes: Vec::new(), boxes: Vec::new() }
    }

    fn count(&self) -> usize {
        ((self.plot.right - self.plot.left) / self.strip).ceil().max(1.0) as usize
    }

    /// The strips that a stretch of x touches.
    fn strips(&self, left: f64, right: f64) -> std::ops::Range<usize> {
        let index = |x: f64| ((x - self.plot.left) / self.strip).floor().max(0.0) as usize;
        index(left).min(self.count())..(index(right) + 1).min(self.count())
    }

    /// Adds a series made of pieces: (x, top, bottom) at each end of each piece.
    pub(super) fn add_shape(
        &mut self,
        kind: ShapeKind,
        owner: usize,
        pieces: impl IntoIterator<Item = [(f64, f64, f64); 2]>,
    ) {
        let mut strips: Vec<Option<(f64, f64)>> = vec![None; self.count()];
        for [from, to] in pieces {
            let (from, to) = if from.0 <= to.0 { (from, to) } else { (to, from) };
            for index in self.strips(from.0, to.0) {
                let left = self.plot.left + index as f64 * self.strip;
                let at = |x: f64| {
                    let t =
                        if to.0 > from.0 { ((x - from.0) / (to.0 - from.0)).clamp(0.0, 1.0) } else { 0.0 };
                    (from.1 + t * (to.1 - from.1), from.2 + t * (to.2 - from.2))
                };
                let (a, b) = if to.0 > from.0 {
                    (at(left), at(left + self.strip))
                } else {
                    ((from.1, from.2), (to.1, to.2))
                };
                let (top, bottom) = (a.0.min(b.0), a.1.max(b.1));
                if let Some(strip) = strips.get_mut(index) {
                    *strip = Some(strip.map_or((top, bottom), |old| (old.0.min(top), old.1.max(bottom))));
                }
            }
        }
        self.shapes.push(Shape { kind, owner, strips });
    }

    /// Adds a mark that labels should not cover.
    pub(super) fn add_box(&mut self, rect: Rect, cost: f64) {
        self.boxes.push((rect, cost));
    }

    /// The heights that a series takes up between two x, if it is there.
    pub(super) fn heights(&self, owner: usize, left: f64, right: f64) -> Option<(f64, f64)> {
        let range = self.strips(left, right);
        self.shapes
            .iter()
            .filter(|shape| shape.owner == owner)
            .flat_map(|shape| shape.strips.get(range.clone()).unwrap_or_default())
            .flatten()
            .fold(None, |sum: Option<(f64, f64)>, strip| {
                Some(sum.map_or(*strip, |sum| (sum.0.min(strip.0), sum.1.max(strip.1))))
            })
    }

    /// The stretch of x where a series is.
    pub(super) fn stretch(&self, owner: usize) -> Option<(f64, f64)> {
        let mut ends: Option<(usize, usize)> = None;
        for shape in self.shapes.iter().filter(|shape| shape.owner == owner) {
            let first = shape.strips.iter().position(Option::is_some);
            let last = shape.strips.iter().rposition(Option::is_some);
            if let (Some(first), Some(last)) = (first, last) {
                ends = Some(ends.map_or((first, last), |old| (old.0.min(first), old.1.max(last))));
            }
        }
        ends.map(|(first, last)| {
            let left = self.plot.left;
            (left + first as f64 * self.strip, (left + (last + 1) as f64 * self.strip).min(self.plot.right))
        })
    }

    /// The stretch of x where a series passes through these heights.
    pub(super) fn crossing(&self, owner: usize, top: f64, bottom: f64) -> Option<(f64, f64)> {
        let mut found: Option<(usize, usize)> = None;
        for shape in self.shapes.iter().filter(|shape| shape.owner == owner) {
            for (index, strip) in shape.strips.iter().enumerate() {
                if strip.is_some_and(|strip| strip.0 <= bottom && strip.1 >= top) {
                    found = Some(found.map_or((index, index), |old| (old.0, index)));
                }
            }
        }
        found.map(|(first, last)| {
            let left = self.plot.left;
            (left + first as f64 * self.strip, left + (last + 1) as f64 * self.strip)
        })
    }

    /// Steps from left to right at which places are worth a try.
    pub(super) fn steps(&self, left: f64, right: f64) -> impl Iterator<Item = f64> {
        let step = self.strip * 2.0;
        let count = ((right - left) / step).floor().max(0.0) as usize;
        (0..=count).map(move |index| left + index as f64 * step)
    }

    /// Puts a label into the cheapest place; `blocks` are its ways to be broken, best first.
    pub(super) fn place(
        &mut self,
        owner: usize,
        letters: Letters,
        blocks: Vec<Block>,
        places: impl Fn(&Crowd, &Block) -> Vec<LabelPlace>,
    ) -> Option<Label> {
        let mut best: Option<(f64, Rect, Align, usize)> = None;
        for (index, block) in blocks.iter().enumerate() {
            if block.lines.is_empty() {
                continue;
            }
            // Many short lines read worse than one.
            let more = [0.0, 5.0, 16.0][index.min(2)];
            let places = places(self, block);
            let costs: Vec<f64> = places.iter().map(|place| place.cost).collect();
            for place in ranks(&costs).into_iter().map(|index| places[index]) {
                let limit = best.as_ref().map_or(f64::INFINITY, |best| best.0);
                if place.cost + more >= limit {
                    break;
                }
                let rect = self.rect(place, block);
                let cost = place.cost + more + self.cost(owner, rect, limit - place.cost - more);
                if cost < limit {
                    best = Some((cost, rect, place.align, index));
                }
            }
        }
        let (_, rect, align, index) = best?;
        self.add_box(rect, 1000.0);
        // Two labels close together read as one.
        let around = Rect { top: rect.top - 8.0, bottom: rect.bottom + 8.0, ..rect };
        self.add_box(around, 15.0);
        let x = match align {
            Align::Left => rect.left,
            Align::Middle => (rect.left + rect.right) / 2.0,
            Align::Right => rect.right,
        };
        let lines = blocks.into_iter().nth(index)?.lines;
        Some(Label { lines, x, top: rect.top, letters: Letters { align, ..letters } })
    }

    /// Where a block would be: moved into the plot if it would stick out of it.
    fn rect(&self, place: LabelPlace, block: &Block) -> Rect {
        let left = match place.align {
            Align::Left => place.x,
            Align::Middle => place.x - block.width / 2.0,
            Align::Right => place.x - block.width,
        };
        let top = match place.hang {
            Hang::Below => place.y,
            Hang::Beside => place.y - block.height / 2.0,
            Hang::Above => place.y - block.height,
        };
        let inside = |value: f64, low: f64, high: f64| value.min(high).max(low);
        let left = inside(left, self.plot.left + 2.0, self.plot.right - 1.0 - block.width);
        let top = inside(top, self.plot.top, self.plot.bottom - 2.0 - block.height);
        Rect { left, top, right: left + block.width, bottom: top + block.height }
    }

    /// What it costs to put something there. Counting stops above `limit`.
    fn cost(&self, owner: usize, rect: Rect, limit: f64) -> f64 {
        let mut cost = 0.0;
        // Some systems' letters are wider than measured.
        let spare = 3.0 + 0.06 * (rect.right - rect.left);
        for (other, price) in &self.boxes {
            if other.left < rect.right + spare
                && other.right > rect.left - spare
                && other.top < rect.bottom
                && other.bottom > rect.top
            {
                cost += price;
                if cost > limit {
                    return cost;
                }
            }
        }
        let range = self.strips(rect.left - 2.0, rect.right + 2.0);
        // The name of an area on another area would be taken for that one's.
        let is_band = self.shapes.iter().any(|shape| shape.owner == owner && shape.kind == ShapeKind::Band);
        let over_band = if is_band { 3.0 } else { 0.3 };
        // How far away the nearest line is, its own and another's.
        let (mut own, mut other) = (f64::INFINITY, f64::INFINITY);
        for shape in &self.shapes {
            let mine = shape.owner == owner;
            let (price, touch) = match (shape.kind, mine) {
                (ShapeKind::Line, _) => (30.0, 1.0),
                (ShapeKind::Columns, false) => (16.0, 1.0),
                (ShapeKind::Columns, true) => (6.0, 0.0),
                (ShapeKind::Band, false) => (over_band, 0.0),
                (ShapeKind::Band, true) => (0.0, 0.0),
            };
            let mut nearest = f64::INFINITY;
            for &(top, bottom) in shape.strips.get(range.clone()).unwrap_or_default().iter().flatten() {
                let gap = (top - rect.bottom).max(rect.top - bottom);
                if gap < touch {
                    cost += price;
                }
                nearest = nearest.min(gap.max(0.0));
            }
            if cost > limit {
                return cost;
            }
            if mine {
                own = own.min(nearest);
            } else if shape.kind == ShapeKind::Line {
                other = other.min(nearest);
            }
        }
        if own.is_finite() {
            // A label far from its line, or nearer to another, is a riddle.
            cost += 1.2 * (own - 6.0).max(0.0) + 1.5 * (own - other + 4.0).clamp(0.0, 20.0);
        }
        cost
    }
}
