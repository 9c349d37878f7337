//! A grid of cells over two inputs, coloured by class.

use super::canvas::{Align, Canvas, Letters};
use super::frame::{EDGE, Frame, LINE, Sheet, write_lines};
use super::palette::{HEAT_CLASSES, Shade, heat, heat_text};
use super::rect::Rect;
use super::text_width::{fit, width};
use crate::core::chart::HeatPlot;
use crate::core::decimal::decimal;
use crate::core::format::{fixed, round_significant};
use crate::core::text::Lang;
use crate::core::unit::{Quantity, Unit};

/// The room between two cells.
const SEAM: f64 = 2.0;
/// The room between a row's label and its cells.
const GAP: f64 = 6.0;
/// Height of a class in the key.
const KEY: f64 = 18.0;

pub(super) fn draw(plot: &HeatPlot, frame: Frame) -> Sheet {
    let whole = f64::from(frame.width());
    let plain = Letters::new(Shade::Muted, Align::Left);
    let (columns, rows) = (plot.x.values.len(), plot.y.values.len());

    let label = |unit: Unit, value: f64| fit(&unit.tick(value, frame.lang), whole * 0.25, plain.size, false);
    let row_labels: Vec<String> = plot.y.values.iter().map(|&y| label(plot.y.unit, y)).collect();
    let column_labels: Vec<String> = plot.x.values.iter().map(|&x| label(plot.x.unit, x)).collect();

    let key_title = frame.title(&plot.value_label);
    let key_top = EDGE + LINE * key_title.len() as f64 + 3.0;
    let key = key(plot, frame, key_top);
    let key_bottom = key.last().map_or(key_top, |entry| entry.rect.bottom);
    let row_title = frame.title(&plot.y.label);
    let row_title_top = key_bottom + 9.0;

    let widest = row_labels.iter().map(|label| width(label, plain.size, false)).fold(0.0, f64::max);
    let tall = match rows {
        0..=12 if frame.is_narrow() => 27.0,
        0..=12 => 30.0,
        _ => 18.0,
    };
    let left = EDGE + widest + GAP;
    let top = row_title_top + LINE * row_title.len() as f64 + 4.0;
    let rect = Rect { left, top, right: whole - EDGE, bottom: top + tall * rows as f64 };
    let wide = (rect.right - rect.left) / columns.max(1) as f64;
    let title_room = if plot.x.label.is_empty() { 0.0 } else { 16.0 };
    let height = (rect.bottom + 22.0 + title_room).ceil() as u32;

    let cell = |column: usize, row: usize| {
        let left = rect.left + wide * column as f64;
        let bottom = rect.bottom - tall * row as f64;
        Rect { left, top: bottom - tall, right: left + wide, bottom }
    };
    let digits = Digits::of(plot);
    let cells: Vec<Cell> = (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .filter_map(|(column, row)| {
            let value = *plot.cells.get(row)?.get(column)?;
            let class = class(plot, digits.rounded(value))?;
            Some(Cell { rect: cell(column, row), here: (column, row) == plot.here, class, value })
        })
        .collect();

    let mut body = Vec::new();
    let canvas = Canvas::new(&mut body, (frame.width(), height), frame.palette);
    frame.background(&canvas, height);
    let titles = Letters::new(Shade::Text, Align::Left);
    write_lines(&canvas, &key_title, (EDGE, EDGE), titles);
    write_lines(&canvas, &row_title, (EDGE, row_title_top), titles);
    draw_key(&canvas, &key);
    draw_cells(&canvas, &cells, digits, frame.lang, wide);

    for (row, label) in row_labels.iter().enumerate() {
        let middle = rect.bottom - tall * (row as f64 + 0.5);
        canvas.text(label, (left - GAP, middle + 4.2), Letters { align: Align::Right, ..plain });
    }
    let widest = column_labels.iter().map(|label| width(label, plain.size, false)).fold(0.0, f64::max);
    let every = ((widest + 5.0) / wide.max(0.1)).ceil().max(1.0) as usize;
    for (column, label) in column_labels.iter().enumerate().step_by(every) {
        let half = width(label, plain.size, false) / 2.0;
        let middle = (rect.left + wide * (column as f64 + 0.5)).min(whole - half - 1.0);
        canvas.text(label, (middle, rect.bottom + 14.0), Letters { align: Align::Middle, ..plain });
    }
    if !plot.x.label.is_empty() {
        let title = fit(&plot.x.label, whole - 2.0 * EDGE, plain.size, false);
        canvas.text(&title, (rect.right, rect.bottom + 31.0), Letters { align: Align::Right, ..titles });
    }
    canvas.finish();

    let stops = (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .map(|(column, row)| {
            let cell = cell(column, row);
            ((cell.left + cell.right) / 2.0, (cell.top + cell.bottom) / 2.0)
        })
        .collect();
    Sheet { body, width: frame.width(), height, plot: rect, stops, boxes: Vec::new() }
}

struct Cell {
    rect: Rect,
    here: bool,
    /// The class of its colour in the palette.
    class: u8,
    value: f64,
}

/// The colour class of a value, spread over all the shades there are. `None` for what is no number.
fn class(plot: &HeatPlot, value: f64) -> Option<u8> {
    if value.is_nan() {
        return None;
    }
    Some(coloured(plot, plot.breaks.iter().filter(|limit| value >= **limit).count()))
}

/// The shade of the class that so many of the plot's breaks are below: the darkest is the bad end.
fn coloured(plot: &HeatPlot, below: usize) -> u8 {
    let breaks = plot.breaks.len();
    shade(if plot.is_better_high { breaks - below.min(breaks) } else { below }, breaks)
}

/// The shade of the class that so many of the breaks are below.
fn shade(below: usize, breaks: usize) -> u8 {
    let last = usize::from(HEAT_CLASSES - 1);
    let index = (below * last * 2 + breaks).checked_div(breaks * 2).unwrap_or(0);
    u8::try_from(index).unwrap_or(HEAT_CLASSES - 1)
}

/// Cells, class by class, so that each class is one shape; then their values.
fn draw_cells(canvas: &Canvas<'_>, cells: &[Cell], digits: Digits, lang: Lang, wide: f64) {
    let seam = if wide < 12.0 { 0.5 } else { SEAM };
    let inner = |rect: Rect| Rect {
        left: rect.left + seam / 2.0,
        top: rect.top + SEAM / 2.0,
        right: rect.right - seam / 2.0,
        bottom: rect.bottom - SEAM / 2.0,
    };
    for class in 0..HEAT_CLASSES {
        for cell in cells.iter().filter(|cell| cell.class == class) {
            canvas.fill(inner(cell.rect), heat(class));
        }
    }
    for cell in cells.iter().filter(|cell| cell.here) {
        // On a dark cell the inner rim shows, on a pale one the outer.
        canvas.outline(inner(cell.rect), Shade::Background as u8, 5.0);
        canvas.outline(inner(cell.rect), Shade::Text as u8, 2.5);
    }

    let words: Vec<String> = cells.iter().map(|cell| digits.words(cell.value, lang)).collect();
    // Letters as large as fit into all the cells; if none do, no values, but the colours say it.
    let fits = |size: f64| words.iter().all(|words| width(words, size, false) <= wide - SEAM - 2.0);
    let Some(size) = [12.0, 11.8].into_iter().find(|&size| fits(size)) else { return };
    for (cell, words) in cells.iter().zip(&words) {
        let rect = cell.rect;
        let middle = (rect.left + rect.right) / 2.0;
        let baseline = (rect.top + rect.bottom) / 2.0 + 0.36 * size;
        let colour = heat_text(cell.class);
        let letters = Letters { size, bold: cell.here, align: Align::Middle, colour, halo: false };
        canvas.text(words, (middle, baseline), letters);
    }
}

/// How finely the values are written: all alike, so that they can be compared at a glance. The colour
/// is that of the value as written.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Digits {
    unit: Unit,
    /// The factor between a value and what is shown.
    times: f64,
    /// `None` for money, which has a scale of its own at every size: two significant digits.
    decimals: Option<usize>,
}

impl Digits {
    /// Two significant digits for the largest value, from a hundred up all of them.
    fn of(plot: &HeatPlot) -> Digits {
        let unit = plot.unit;
        let times = if unit.quantity == Quantity::Percent { 100.0 } else { 1.0 };
        let values = plot.cells.iter().flatten().map(|value| (value * times).abs());
        let largest = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
        let power = if largest > 0.0 { libm::floor(libm::log10(largest)) } else { 0.0 };
        let has_scale = !matches!(
            unit.quantity,
            Quantity::Percent | Quantity::Times | Quantity::Years | Quantity::Months | Quantity::Plain
        );
        // Beyond these sizes only powers of ten can be written.
        let decimals = match power {
            _ if has_scale || !(-4.0..9.0).contains(&power) => None,
            2.0.. => Some(0),
            0.0.. => Some(1),
            _ => Some((1.0 - power) as usize),
        };
        Digits { unit, times, decimals }
    }

    fn rounded(self, value: f64) -> f64 {
        match self.decimals {
            Some(decimals) if value.is_finite() => decimal(&format!("{:.decimals$}", value * self.times))
                .map_or(value, |shown| shown / self.times),
            _ => round_significant(value, 2),
        }
    }

    /// Without the unit: the title above says it.
    fn words(self, value: f64, lang: Lang) -> String {
        match self.decimals {
            Some(decimals) => fixed(value * self.times, decimals),
            None => {
                let words = self.unit.tick(self.rounded(value), lang);
                words.trim_end_matches(UNIT_MARKS).to_owned()
            }
        }
    }
}

/// One class in the key.
struct ClassKey {
    rect: Rect,
    class: u8,
    words: String,
}

/// The classes side by side, each with its limits written on its colour, in as many rows as it takes.
fn key(plot: &HeatPlot, frame: Frame, top: f64) -> Vec<ClassKey> {
    let whole = f64::from(frame.width());
    let breaks = &plot.breaks;
    let classes = breaks.len() + 1;
    let words: Vec<String> = (0..if breaks.is_empty() { 0 } else { classes })
        .map(|index| {
            let from = index.checked_sub(1).and_then(|index| breaks.get(index));
            limits(plot.unit, from.copied(), breaks.get(index).copied(), frame.lang)
        })
        .map(|words| fit(&words, whole - 2.0 * EDGE - 12.0, 12.0, false))
        .collect();
    let mut out: Vec<ClassKey> = Vec::with_capacity(words.len());
    let (mut x, mut y) = (EDGE, top);
    for (index, words) in words.into_iter().enumerate() {
        let wide = width(&words, 12.0, false) + 10.0;
        if x + wide > whole - EDGE && x > EDGE {
            x = EDGE;
            y += KEY + SEAM;
        }
        let rect = Rect { left: x, top: y, right: x + wide, bottom: y + KEY };
        out.push(ClassKey { rect, class: coloured(plot, index), words });
        x += wide + SEAM;
    }
    out
}

fn draw_key(canvas: &Canvas<'_>, key: &[ClassKey]) {
    for entry in key {
        canvas.fill(entry.rect, heat(entry.class));
    }
    for entry in key {
        let rect = entry.rect;
        let letters = Letters {
            size: 12.0,
            bold: false,
            align: Align::Middle,
            colour: heat_text(entry.class),
            halo: false,
        };
        canvas.text(&entry.words, ((rect.left + rect.right) / 2.0, rect.top + 13.0), letters);
    }
}

/// What stands behind a number and need not be said twice.
const UNIT_MARKS: [char; 4] = ['×', '倍', '%', '％'];

/// A class in words: `<1×`, `1–2×`, `≥8×`.
fn limits(unit: Unit, from: Option<f64>, to: Option<f64>, lang: Lang) -> String {
    let words = |value: f64| unit.tick(value, lang);
    match (from, to, lang) {
        // A minus behind a dash would be one too many.
        (Some(from), Some(to), Lang::En) if to <= 0.0 || from < 0.0 => {
            format!("{} to {}", words(from).trim_end_matches(UNIT_MARKS), words(to))
        }
        (Some(from), Some(to), Lang::Ja) if to <= 0.0 || from < 0.0 => {
            format!("{}～{}", words(from).trim_end_matches(UNIT_MARKS), words(to))
        }
        (Some(from), Some(to), _) => {
            let from = words(from);
            format!("{}–{}", from.trim_end_matches(UNIT_MARKS), words(to))
        }
        (None, Some(to), Lang::En) => format!("<{}", words(to)),
        (None, Some(to), Lang::Ja) => format!("{}未満", words(to)),
        (Some(from), None, Lang::En) => format!("≥{}", words(from)),
        (Some(from), None, Lang::Ja) => format!("{}以上", words(from)),
        (None, None, _) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_spread_over_the_shades() {
        let shades = |breaks| (0..=breaks).map(|below| shade(below, breaks)).collect::<Vec<u8>>();
        assert_eq!(shades(6), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(shades(2), [0, 3, 6]);
        assert_eq!(shades(1), [0, 6]);
        assert_eq!(shades(0), [0]);
        assert_eq!(shades(12).last(), Some(&6));
    }

    #[test]
    fn a_class_in_words() {
        assert_eq!(limits(Unit::TIMES, None, Some(1.0), Lang::En), "<1×");
        assert_eq!(limits(Unit::TIMES, Some(1.0), Some(2.0), Lang::Ja), "1–2倍");
        assert_eq!(limits(Unit::TIMES, Some(8.0), None, Lang::Ja), "8倍以上");
        assert_eq!(limits(Unit::PERCENT, Some(0.05), Some(0.1), Lang::En), "5–10%");
    }
}
