//! Which places the layers of an xy chart propose for their labels.

use super::canvas::{Align, Canvas, Letters};
use super::labels::{Block, Crowd, Hang, Label, LabelPlace};
use super::text_width::{longest_piece, width};
use crate::core::chart::{Ink, Layer, XyPlot};

/// Room between a curve and its label.
const NEAR: f64 = 4.0;

/// Labels every layer, what has least choice first. `place` gives a value's place in the picture.
pub(super) fn draw(
    plot: &XyPlot,
    crowd: &mut Crowd,
    canvas: &Canvas<'_>,
    place: impl Fn((f64, f64)) -> (f64, f64),
) {
    let keyed = needs_key(plot);
    let mut labels: Vec<Label> = Vec::new();
    for rank in 0..4 {
        for (owner, layer) in plot.layers.iter().enumerate() {
            if self::rank(layer) != rank {
                continue;
            }
            let Some((text, ink, bold)) = words(layer) else { continue };
            if keyed && matches!(layer, Layer::Columns { .. }) {
                continue;
            }
            let letters = Letters { bold, halo: true, ..Letters::new(ink.into(), Align::Left) };
            let blocks = blocks(text, crowd.plot.right - crowd.plot.left, letters);
            let label =
                match layer {
                    Layer::Dot { at, .. } => {
                        let at = place(*at);
                        crowd.place(owner, letters, blocks, |_, _| around(at, 8.0))
                    }
                    Layer::Span { x, lower, upper, .. } => {
                        let (from, to) = (place((*x, *lower)), place((*x, *upper)));
                        crowd.place(owner, letters, blocks, |_, block| beside(from, to.1, block))
                    }
                    Layer::Level { .. } => {
                        crowd.place(owner, letters, blocks, |crowd, block| along(crowd, owner, block, true))
                    }
                    Layer::Line { .. } => {
                        crowd.place(owner, letters, blocks, |crowd, block| along(crowd, owner, block, false))
                    }
                    Layer::Columns { .. } => crowd
                        .place(owner, letters, blocks, |crowd, block| on(crowd, owner, block, (10.0, 0.0))),
                    Layer::Band { .. } => crowd
                        .place(owner, letters, blocks, |crowd, block| on(crowd, owner, block, (0.0, 22.0))),
                    Layer::Moment { .. } => None,
                };
            labels.extend(label);
        }
    }
    for label in labels {
        label.write(canvas);
    }
}

/// Whether columns are stacked or interleaved: then none has free room at its side for its name, and
/// the names stand above the plot.
pub(super) fn needs_key(plot: &XyPlot) -> bool {
    plot.layers.iter().filter(|layer| matches!(layer, Layer::Columns { .. })).count() > 1
}

fn rank(layer: &Layer) -> u8 {
    match layer {
        Layer::Dot { .. } | Layer::Span { .. } => 0,
        Layer::Line { .. } => 1,
        Layer::Level { .. } => 2,
        Layer::Columns { .. } | Layer::Band { .. } => 3,
        Layer::Moment { .. } => u8::MAX,
    }
}

fn words(layer: &Layer) -> Option<(&str, Ink, bool)> {
    match layer {
        Layer::Line { label, ink, .. }
        | Layer::Band { label, ink, .. }
        | Layer::Columns { label, ink, .. }
        | Layer::Level { label, ink, .. } => Some((label, *ink, false)),
        Layer::Dot { label, at, ink } if !at.0.is_nan() && !at.1.is_nan() => Some((label, *ink, true)),
        Layer::Span { label, x, lower, upper, ink } if !x.is_nan() && !lower.is_nan() && !upper.is_nan() => {
            Some((label, *ink, true))
        }
        _ => None,
    }
}

/// The ways to break a label, in one to three lines of about the same length.
fn blocks(text: &str, room: f64, letters: Letters) -> Vec<Block> {
    let whole = width(text, letters.size, letters.bold);
    let longest = longest_piece(text, letters.size, letters.bold);
    let mut blocks: Vec<Block> = Vec::new();
    for (share, lines) in [(0.7, 1), (0.45, 2), (0.36, 3)] {
        // Lines of about the same length, longer only as far as words demand it.
        let even = (whole / lines as f64).max(longest);
        let stretches: &[f64] = if lines == 1 { &[1.0] } else { &[1.1, 1.3, 1.5] };
        let found = stretches
            .iter()
            .map(|stretch| even * stretch + 1.0)
            // A short label gains nothing from a second line.
            .filter(|&width| lines == 1 || width + 12.0 < whole)
            .filter(|&width| width <= room * share)
            .map(|width| Block::new(text, width, letters, lines))
            .find(|block| !block.is_cut());
        blocks.extend(found.filter(|block| blocks.last().is_none_or(|last| last.lines() < block.lines())));
    }
    if blocks.is_empty() {
        blocks.push(Block::new(text, room * 0.6, letters, 3));
    }
    blocks
}

/// Places around a point, the upper left last: there a rising curve comes from.
fn around((x, y): (f64, f64), far: f64) -> Vec<LabelPlace> {
    // The outer rings are for points that lie together.
    let mut places = Vec::with_capacity(48);
    for (ring, times) in [1.0, 2.0, 3.5, 5.5, 8.0, 11.0].into_iter().enumerate() {
        let far = far * times;
        let near = far * 0.6;
        let cost = 14.0 * ring as f64;
        let mut add =
            |x, y, align, hang, more: f64| places.push(LabelPlace { x, y, align, hang, cost: cost + more });
        add(x + near, y - near, Align::Left, Hang::Above, 1.0);
        add(x - near, y - near, Align::Right, Hang::Above, 0.0);
        add(x + near, y + near, Align::Left, Hang::Below, 1.0);
        add(x - near, y + near, Align::Right, Hang::Below, 2.0);
        add(x + far, y, Align::Left, Hang::Beside, 2.0);
        add(x - far, y, Align::Right, Hang::Beside, 2.0);
        add(x, y - far, Align::Middle, Hang::Above, 3.0);
        add(x, y + far, Align::Middle, Hang::Below, 3.0);
    }
    places
}

/// Places to the right and the left of a bracket.
fn beside((x, from): (f64, f64), to: f64, block: &Block) -> Vec<LabelPlace> {
    let (top, bottom) = (from.min(to), from.max(to));
    let middle = (top + bottom) / 2.0;
    let mut places = Vec::with_capacity(32);
    for step in 0..7 {
        let off = f64::from(step) * 9.0;
        // Beyond the ends of the bracket it costs more.
        let beyond = (off - ((bottom - top - block.height) / 2.0).max(0.0)).max(0.0);
        for y in [middle - off, middle + off] {
            let cost = off * 0.1 + beyond;
            places.push(LabelPlace { x: x + 9.0, y, align: Align::Left, hang: Hang::Beside, cost });
            places.push(LabelPlace {
                x: x - 9.0,
                y,
                align: Align::Right,
                hang: Hang::Beside,
                cost: cost + 1.0,
            });
        }
    }
    places
}

/// Places along a curve: above and below it, best at its right end (or at its left).
fn along(crowd: &Crowd, owner: usize, block: &Block, from_left: bool) -> Vec<LabelPlace> {
    let Some((left, right)) = crowd.stretch(owner) else { return Vec::new() };
    let mut places = Vec::with_capacity(96);
    let room = (right - left - block.width).max(0.0);
    for from in crowd.steps(0.0, room) {
        let (x, align) =
            if from_left { (left + 4.0 + from, Align::Left) } else { (right - 2.0 - from, Align::Right) };
        let (start, end) = if from_left { (x, x + block.width) } else { (x - block.width, x) };
        if let Some((top, bottom)) = crowd.heights(owner, start, end) {
            // What belongs to no end of a line may as well stand in its middle.
            let cost = from * if from_left { 0.03 } else { 0.06 };
            places.push(LabelPlace { x, y: top - NEAR, align, hang: Hang::Above, cost });
            places.push(LabelPlace { x, y: bottom + NEAR, align, hang: Hang::Below, cost: cost + 2.0 });
            // Further off, for lines that lie together.
            for off in [block.height + NEAR, 2.0 * (block.height + NEAR)] {
                let cost = cost + off;
                places.push(LabelPlace { x, y: top - NEAR - off, align, hang: Hang::Above, cost });
                places.push(LabelPlace { x, y: bottom + NEAR + off, align, hang: Hang::Below, cost });
            }
        }
    }
    if from_left {
        return places;
    }
    // A line that ends early has the free room behind its end.
    if let Some((top, bottom)) = crowd.heights(owner, right - 3.0, right - 1.0)
        && right + 6.0 + block.width <= crowd.plot.right
    {
        let y = (top + bottom) / 2.0;
        places.push(LabelPlace { x: right + 6.0, y, align: Align::Left, hang: Hang::Beside, cost: -2.0 });
    }
    // A steep line has more room at its sides.
    let mut y = crowd.plot.top + block.height / 2.0 + 2.0;
    while y < crowd.plot.bottom - block.height / 2.0 {
        let (top, bottom) = (y - block.height / 2.0, y + block.height / 2.0);
        if let Some((start, end)) = crowd.crossing(owner, top, bottom) {
            let cost = 5.0 + (right - end) * 0.06;
            let hang = Hang::Beside;
            if start - 3.0 - block.width >= crowd.plot.left {
                places.push(LabelPlace { x: start - 3.0, y, align: Align::Right, hang, cost });
            }
            if end + 3.0 + block.width <= crowd.plot.right {
                places.push(LabelPlace { x: end + 3.0, y, align: Align::Left, hang, cost: cost + 1.0 });
            }
        }
        y += 12.0;
    }
    places
}

/// Places on, above and below an area, best where it is highest. What it costs to stand on the area
/// itself and beside it.
fn on(crowd: &Crowd, owner: usize, block: &Block, (inside, outside): (f64, f64)) -> Vec<LabelPlace> {
    let Some((left, right)) = crowd.stretch(owner) else { return Vec::new() };
    let half = (block.width / 2.0).min((right - left) / 2.0);
    let heights: Vec<(f64, f64, f64)> = crowd
        .steps(left + half, right - half)
        .filter_map(|x| crowd.heights(owner, x - 2.0, x + 2.0).map(|(top, bottom)| (x, top, bottom)))
        .collect();
    let highest = heights.iter().map(|(_, top, bottom)| bottom - top).fold(0.0, f64::max);
    let mut places = Vec::with_capacity(heights.len() * 5);
    for (x, top, bottom) in heights {
        let less = (highest - (bottom - top)) * 0.2;
        let mut add = |y, hang, cost| places.push(LabelPlace { x, y, align: Align::Middle, hang, cost });
        for share in [0.5, 0.3, 0.7] {
            // The area must be there under the whole label.
            let y = top + (bottom - top) * share;
            let under = [x - half, x + half].into_iter().all(|x| {
                crowd.heights(owner, x - 1.0, x + 1.0).is_some_and(|(top, bottom)| {
                    top <= y - block.height / 2.0 - 1.0 && bottom >= y + block.height / 2.0 + 1.0
                })
            });
            let tight = if under { 0.0 } else { 14.0 };
            add(y, Hang::Beside, less + inside + tight + if share == 0.5 { 0.0 } else { 3.0 });
        }
        if let Some((top, bottom)) = crowd.heights(owner, x - half, x + half) {
            add(top - NEAR, Hang::Above, less + outside);
            add(bottom + NEAR, Hang::Below, less + outside + 4.0);
        }
    }
    places
}
