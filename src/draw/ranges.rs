//! A tornado: horizontal bars from a low to a high around the present value, the widest on top.

use super::canvas::{Align, Canvas, Letters, stroke};
use super::frame::{EDGE, Frame, LINE, Sheet, write_lines};
use super::palette::Shade;
use super::rect::Rect;
use super::text_width::{fit, width};
use super::ticks::Scale;
use crate::core::chart::RangePlot;

/// Between a bar's end and the words beside it.
const GAP: f64 = 5.0;
/// Height of a bar, and of a row with the name above its bar.
const THICK: f64 = 14.0;
const ROW: f64 = THICK + LINE + 9.0;

/// Room for words at the rim, in relation to their measured width.
const SPARE: f64 = 1.06;

pub(super) fn draw(plot: &RangePlot, frame: Frame) -> Sheet {
    let whole = f64::from(frame.width());
    let scale = Scale::new(&plot.axis);
    let plain = Letters::new(Shade::Text, Align::Left);
    let quiet = Letters::new(Shade::Muted, Align::Left);

    let title = frame.title(&plot.axis.label);
    let ticks_top = EDGE + LINE * title.len() as f64 + 3.0;
    let top = ticks_top + LINE + 6.0;
    // Room beside the bars for what leads to their ends, as much as the longest words take.
    let words_room = whole * 0.26;
    let ends: Vec<[String; 2]> = plot
        .ranges
        .iter()
        .map(|range| [&range.least.1, &range.most.1].map(|words| short(words, words_room, quiet.size)))
        .collect();
    // Narrow letters are wider than measured in some systems' letters, and these words end at the picture's
    // rim.
    let widest = |side: usize| {
        SPARE * ends.iter().map(|words| width(&words[side], quiet.size, false)).fold(0.0, f64::max)
    };
    let left = EDGE + widest(0) + GAP;
    let right = whole - EDGE - widest(1) - GAP;
    let bottom = top + ROW * plot.ranges.len() as f64;
    let height = (bottom + EDGE).ceil().max(60.0) as u32;
    let rect = Rect { left, top, right, bottom };
    let x = |value: f64| left + scale.part(value).clamp(0.0, 1.0) * (right - left);

    let mut body = Vec::new();
    let canvas = Canvas::new(&mut body, (frame.width(), height), frame.palette);
    frame.background(&canvas, height);
    write_lines(&canvas, &title, (EDGE, EDGE), plain);

    let most = if frame.is_narrow() { 4 } else { 7 };
    let ticks = (1..=most)
        .rev()
        .map(|most| scale.ticks(most, frame.lang))
        .find(|ticks| {
            ticks.windows(2).all(|pair| {
                let half = |label: &str| width(label, quiet.size, false) / 2.0;
                x(pair[1].0) - x(pair[0].0) >= half(&pair[0].1) + half(&pair[1].1) + 8.0
            })
        })
        .unwrap_or_default();
    for (value, _) in &ticks {
        canvas.path(&[(x(*value), top - 4.0), (x(*value), bottom)], stroke(Shade::Faint as u8, 0, 1.0));
    }
    for (value, label) in &ticks {
        let half = width(label, quiet.size, false) / 2.0;
        let at = x(*value).max(EDGE + half).min(whole - EDGE - half);
        canvas.text(label, (at, ticks_top + 11.0), Letters { align: Align::Middle, ..quiet });
    }

    let middle = |index: usize| top + ROW * index as f64 + LINE + 3.0 + THICK / 2.0;
    // One part of a bar is below the present value and the other above it.
    let [below, over] =
        if plot.is_better_high { [Shade::First, Shade::Second] } else { [Shade::Second, Shade::First] };
    for (shade, above) in [(below, false), (over, true)] {
        for (index, range) in plot.ranges.iter().enumerate() {
            let now = plot.now.unwrap_or(range.most.0);
            let (from, to) = if above {
                (range.least.0.max(now), range.most.0)
            } else {
                (range.least.0, range.most.0.min(now))
            };
            if to > from {
                let y = middle(index);
                let bar = Rect {
                    left: x(from),
                    right: x(to).max(x(from) + 1.0),
                    top: y - THICK / 2.0,
                    bottom: y + THICK / 2.0,
                };
                canvas.fill(bar, shade as u8);
            }
        }
    }
    if let Some(now) = plot.now {
        // Beside the bars, not through their names.
        for index in 0..plot.ranges.len() {
            let (above, below) = (middle(index) - THICK / 2.0 - 2.0, middle(index) + THICK / 2.0 + 2.0);
            canvas.path(&[(x(now), above), (x(now), below)], stroke(Shade::Text as u8, 0, 1.5));
        }
    }
    let mut stops = Vec::with_capacity(plot.ranges.len());
    for (index, (range, ends)) in plot.ranges.iter().zip(&ends).enumerate() {
        let y = middle(index);
        let (low, high) = (x(range.least.0), x(range.most.0));
        canvas.text(&ends[0], (low - GAP, y + 4.2), Letters { align: Align::Right, ..quiet });
        canvas.text(&ends[1], (high + GAP, y + 4.2), quiet);
        stops.push(((low + high) / 2.0, y));
    }
    for (index, range) in plot.ranges.iter().enumerate() {
        let name = fit(&range.label, whole - 2.0 * EDGE, plain.size, false);
        let wide = width(&name, plain.size, false);
        // Over its bar, as far as there is room.
        let centre = (x(range.least.0) + x(range.most.0)) / 2.0;
        let from = (centre - wide / 2.0).max(EDGE).min(whole - EDGE - wide);
        let y = middle(index) - THICK / 2.0 - 4.0;
        canvas.text(&name, (from, y), Letters { halo: true, ..plain });
    }
    canvas.finish();
    Sheet { body, width: frame.width(), height, plot: rect, stops, boxes: Vec::new() }
}

/// The words, or what of them says most where there is no room for all: an option up to its first comma or
/// colon, a number without its unit, which the bar's name tells. The table has them whole.
fn short(words: &str, room: f64, size: f64) -> String {
    if width(words, size, false) <= room {
        return words.to_owned();
    }
    let is_number = words.starts_with(|first: char| first.is_ascii_digit() || first == '−');
    let end = if is_number {
        words.find(' ')
    } else {
        [", ", ": ", "、", "：", "（"].into_iter().filter_map(|mark| words.find(mark)).min()
    };
    fit(&words[..end.unwrap_or(words.len())], room, size, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_most_stays() {
        let short = |words| short(words, 60.0, 12.0);
        assert_eq!(short("4 weeks"), "4 weeks");
        assert_eq!(short("500,000 GPUs a year"), "500,000");
        assert_eq!(short("Bullet: all at maturity"), "Bullet");
        assert_eq!(short("Oracle, SPV, own buildings"), "Oracle");
        assert_eq!(short("自社、SPV、Oracle、ネオクラウド"), "自社");
        let cut = short("incomprehensibilities");
        assert!(cut.starts_with("inco") && cut.ends_with('…') && width(&cut, 12.0, false) <= 60.0, "{cut}");
    }
}
