//! Lanes one above another over the same axis, each with a column at every place that is made up of parts of
//! a whole.

use super::canvas::{Align, Canvas, Letters, stroke};
use super::frame::{EDGE, Frame, LINE, Sheet, draw_key, key, write_lines};
use super::palette::Shade;
use super::rect::Rect;
use super::text_width::{fit, width};
use super::ticks::Scale;
use crate::core::chart::{Ink, LanePlot};

/// Share of the distance between two columns that a column fills.
const COLUMN: f64 = 0.82;
/// From one lane's columns to the next one's: its name, and room.
const BETWEEN: f64 = LINE + 16.0;
/// Below the last lane: the labels of the axis.
const BELOW: f64 = 22.0;
/// A column is no lower than this, however low a picture is asked for.
const LOWEST: f64 = 22.0;

/// How high a whole column is: less where a lower picture is asked for.
fn tall(plot: &LanePlot, frame: Frame, top: f64) -> f64 {
    let usual = if frame.is_narrow() { 40.0 } else { 46.0 };
    let Some(height) = frame.size.height else { return usual };
    let lanes = plot.lanes.len().max(1) as f64;
    ((f64::from(height) - top - BELOW + 12.0) / lanes - BETWEEN).clamp(LOWEST, usual)
}

pub(super) fn draw(plot: &LanePlot, frame: Frame) -> Sheet {
    let whole = f64::from(frame.width());
    let plain = Letters::new(Shade::Text, Align::Left);
    let quiet = Letters::new(Shade::Muted, Align::Middle);
    let scale = Scale::new(&plot.x);

    let title = frame.title(&plot.label);
    let names: Vec<(&str, Ink)> = plot.parts.iter().map(|part| (part.label.as_str(), part.ink)).collect();
    let key_top = EDGE + LINE * title.len() as f64 + 1.0;
    let key = key(&names, key_top, whole);
    let top = key.last().map_or(key_top, |entry| entry.at.1 + LINE) + 6.0;
    let (left, right) = (EDGE, whole - EDGE);
    let tall = tall(plot, frame, top);
    let lane_top = |index: usize| top + (tall + BETWEEN) * index as f64 + LINE + 4.0;
    let bottom = lane_top(plot.lanes.len().saturating_sub(1)) + tall;
    let rect = Rect { left, top, right, bottom };
    let height = (bottom + BELOW).ceil() as u32;
    let x = |value: f64| left + scale.part(value) * (right - left);
    let half = COLUMN / 2.0 * (right - left) / (scale.hi - scale.lo);

    let mut body = Vec::new();
    let canvas = Canvas::new(&mut body, (frame.width(), height), frame.palette);
    frame.background(&canvas, height);
    write_lines(&canvas, &title, (EDGE, EDGE), plain);
    draw_key(&canvas, &key);

    // Part by part, so that all of one colour is one shape.
    for (part, spec) in plot.parts.iter().enumerate() {
        for (index, lane) in plot.lanes.iter().enumerate() {
            let floor = lane_top(index) + tall;
            for (at, shares) in &lane.columns {
                if shares.get(part).is_some_and(|share| *share > 0.0) {
                    let (from, to) = plot.extent(part, shares);
                    let column = Rect {
                        left: x(*at) - half,
                        right: x(*at) + half,
                        bottom: floor - tall * from,
                        top: floor - tall * to,
                    };
                    canvas.fill(column, Shade::from(spec.ink) as u8);
                }
            }
        }
    }
    for index in 0..plot.lanes.len() {
        let floor = lane_top(index) + tall;
        canvas.path(&[(left, floor), (right, floor)], stroke(Shade::Muted as u8, 0, 1.0));
    }
    for (index, lane) in plot.lanes.iter().enumerate() {
        if let Some(mark) = &lane.mark {
            let (from, to) = (lane_top(index) - 3.0, lane_top(index) + tall);
            canvas.path(
                &[(x(mark.at) - half - 1.5, from), (x(mark.at) - half - 1.5, to)],
                stroke(Shade::Danger as u8, 0, 2.5),
            );
        }
    }
    for (index, lane) in plot.lanes.iter().enumerate() {
        let baseline = lane_top(index) - 6.0;
        let (words, shade) = match &lane.mark {
            Some(mark) => (&mark.label, Shade::Danger),
            None => (&lane.fine, Shade::Third),
        };
        let bold = lane.mark.is_some();
        let room = whole - 2.0 * EDGE - width(words, plain.size, bold) - 10.0;
        canvas.text(
            &fit(&lane.label, room, plain.size, true),
            (EDGE, baseline),
            Letters { bold: true, ..plain },
        );
        canvas.text(words, (right, baseline), Letters { bold, ..Letters::new(shade, Align::Right) });
    }

    let most = if frame.is_narrow() { 6 } else { 12 };
    for (value, label) in scale.ticks(most, frame.lang) {
        let half = width(&label, quiet.size, false) / 2.0;
        let at = x(value).max(EDGE + half).min(whole - EDGE - half);
        canvas.text(&label, (at, bottom + 16.0), quiet);
    }
    canvas.finish();

    let stops = plot
        .lanes
        .iter()
        .enumerate()
        .flat_map(|(index, lane)| {
            let middle = lane_top(index) + tall / 2.0;
            lane.columns.iter().map(move |(at, _)| (*at, middle))
        })
        .map(|(at, middle)| (x(at), middle))
        .collect();
    Sheet { body, width: frame.width(), height, plot: rect, stops, boxes: Vec::new() }
}
