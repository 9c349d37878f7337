//! Horizontal bars, one a row, each with its name and its value.

use super::canvas::{Align, Canvas, Letters, stroke};
use super::frame::{EDGE, Frame, LINE, Sheet, write_lines};
use super::palette::Shade;
use super::rect::Rect;
use super::text_width::{fit, width, wrap};
use super::ticks::Scale;
use crate::core::chart::BarPlot;

/// Room between a bar and its value.
const GAP: f64 = 6.0;
/// Share of a wide picture that names may take.
const NAMES: f64 = 0.42;

/// One row, measured.
struct BarRow {
    name: Vec<String>,
    value: String,
    value_width: f64,
    /// Length of the bar as a part of the axis.
    part: f64,
}

pub(super) fn draw(plot: &BarPlot, frame: Frame) -> Sheet {
    let narrow = frame.is_narrow();
    let width_of_all = f64::from(frame.width());
    let scale = Scale::new(&plot.axis);
    let name_letters = Letters::new(Shade::Text, Align::Left);
    let value_letters = Letters { bold: true, ..name_letters };

    let name_room = if narrow { width_of_all - 2.0 * EDGE } else { width_of_all * NAMES };
    let rows: Vec<BarRow> = plot
        .bars
        .iter()
        .map(|bar| {
            let value = fit(
                &plot.axis.unit.tick(bar.value, frame.lang),
                width_of_all * 0.25,
                value_letters.size,
                true,
            );
            let part = scale.part(bar.value);
            BarRow {
                name: wrap(&bar.label, name_room, name_letters.size, false, 2),
                value_width: width(&value, value_letters.size, true),
                value,
                part: if part.is_nan() { 0.0 } else { part.clamp(0.0, 1.0) },
            }
        })
        .collect();

    let title = frame.title(&plot.axis.label);
    let top = EDGE + LINE * title.len() as f64 + if title.is_empty() { 0.0 } else { 8.0 };
    let left = if narrow {
        EDGE
    } else {
        let names = rows.iter().flat_map(|row| &row.name);
        EDGE + names.map(|line| width(line, name_letters.size, false)).fold(0.0, f64::max) + 10.0
    };
    let right = width_of_all - EDGE;
    // Every value fits behind its bar, so the longest bar ends where the widest value may begin.
    let widest = rows.iter().map(|row| row.value_width).fold(0.0, f64::max);
    let longest = (right - left - widest - GAP).max(1.0);

    let thick = if narrow { 14.0 } else { 18.0 };
    let height_of = |row: &BarRow| {
        let names = LINE * row.name.len() as f64;
        if narrow { names + thick + 12.0 } else { names.max(thick) + 12.0 }
    };
    let bottom = top + rows.iter().map(height_of).sum::<f64>();
    let height = (bottom + EDGE).ceil().max(60.0) as u32;

    let mut body = Vec::new();
    let canvas = Canvas::new(&mut body, (frame.width(), height), frame.palette);
    frame.background(&canvas, height);
    write_lines(&canvas, &title, (EDGE, EDGE), name_letters);

    let mut stops = Vec::with_capacity(rows.len());
    let mut y = top;
    for row in &rows {
        let tall = height_of(row);
        let names = LINE * row.name.len() as f64;
        let middle = if narrow { y + names + 1.0 + thick / 2.0 } else { y + tall / 2.0 };
        stops.push((left + row.part * longest, middle));
        y += tall;
    }
    for (bar, &(end, middle)) in plot.bars.iter().zip(&stops) {
        if end > left {
            let rect = Rect { left, top: middle - thick / 2.0, right: end, bottom: middle + thick / 2.0 };
            canvas.fill(rect, Shade::from(bar.ink) as u8);
        }
    }
    // Where bars begin: in a narrow picture names stand in the way of one line.
    let begin = stroke(Shade::Muted as u8, 0, 1.0);
    if narrow {
        for (_, middle) in &stops {
            canvas.path(&[(left, middle - thick / 2.0), (left, middle + thick / 2.0)], begin);
        }
    } else if !rows.is_empty() {
        canvas.path(&[(left, top), (left, bottom)], begin);
    }
    let mut y = top;
    for (row, &(_, middle)) in rows.iter().zip(&stops) {
        let names = LINE * row.name.len() as f64;
        let first = if narrow { y - 1.0 } else { middle - names / 2.0 };
        write_lines(&canvas, &row.name, (EDGE, first), name_letters);
        y += height_of(row);
    }
    for (row, &(end, middle)) in rows.iter().zip(&stops) {
        canvas.text(&row.value, (end + GAP, middle + 4.2), value_letters);
    }
    canvas.finish();
    Sheet {
        body,
        width: frame.width(),
        height,
        plot: Rect { left, top, right, bottom },
        stops,
        boxes: Vec::new(),
    }
}
