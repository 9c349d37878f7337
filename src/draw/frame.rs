//! What surrounds the data: titles, ticks, the grid, and the room that they take.

use super::backend::DOTTED;
use super::canvas::{Align, Canvas, Letters, stroke};
use super::element::Element;
use super::labels::Crowd;
use super::palette::{Palette, Shade};
use super::rect::Rect;
use super::size::Size;
use super::text_width::{fit, width, wrap};
use super::ticks::Scale;
use crate::core::chart::Ink;
use crate::core::text::Lang;

/// The distance between baselines of what is written around the data.
pub(super) const LINE: f64 = 15.0;
/// Free room at the edges of the picture.
pub(super) const EDGE: f64 = 4.0;
/// Room between a tick's label and the data.
const GAP: f64 = 6.0;

/// What every kind of chart is drawn with.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) size: Size,
    pub(super) palette: Palette,
    pub(super) lang: Lang,
}

/// A drawing without its outermost element.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) body: Vec<Element>,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) plot: Rect,
    pub(super) stops: Vec<(f64, f64)>,
    pub(super) boxes: Vec<Rect>,
}

impl Frame {
    pub(super) const fn width(self) -> u32 {
        self.size.width
    }

    pub(super) const fn is_narrow(self) -> bool {
        self.size.is_narrow()
    }

    /// Paints the background of a stand-alone file.
    pub(super) fn background(self, canvas: &Canvas<'_>, height: u32) {
        if self.palette != Palette::Css {
            let rect =
                Rect { left: 0.0, top: 0.0, right: f64::from(self.width()), bottom: f64::from(height) };
            canvas.fill(rect, Shade::Background as u8);
        }
    }

    /// The lines of a title across the picture.
    pub(super) fn title(self, text: &str) -> Vec<String> {
        let letters = Letters::new(Shade::Text, Align::Left);
        wrap(text, f64::from(self.width()) - 2.0 * EDGE, letters.size, false, 2)
    }
}

/// Writes lines one below the other; `top` is where the first begins.
pub(super) fn write_lines(canvas: &Canvas<'_>, lines: &[String], (x, top): (f64, f64), letters: Letters) {
    for (index, line) in lines.iter().enumerate() {
        canvas.text(line, (x, top + 11.0 + LINE * index as f64), letters);
    }
}

/// Two axes with their ticks, and the place that is left for the data.
pub(super) struct Axes {
    /// The height of the picture.
    pub(super) height: u32,
    pub(super) rect: Rect,
    x_ticks: Vec<Tick>,
    y_ticks: Vec<Tick>,
    x_title: String,
    y_title: Vec<String>,
    /// The height of the line at zero.
    nought: Option<f64>,
    key: Vec<KeyEntry>,
    moments: Vec<MomentLabel>,
    moments_top: f64,
}

/// A name with a spot of its colour, above the plot.
pub(super) struct KeyEntry {
    pub(super) text: String,
    pub(super) ink: Ink,
    /// Left end and top.
    pub(super) at: (f64, f64),
}

/// The least height of a plot.
const LOWEST: f64 = 170.0;
/// Side of a spot in the key, and what follows it.
const SPOT: f64 = 10.0;

/// What stands above the plot besides the title of the y axis.
#[derive(Clone, Copy)]
pub(super) struct Above<'a> {
    /// Names of series that are not labelled in the plot.
    pub(super) key: &'a [(&'a str, Ink)],
    /// For each moment its name, its place as a part of the x axis, and its ink.
    pub(super) moments: &'a [(&'a str, f64, Ink)],
}

struct Tick {
    /// x or y in units of the view box.
    at: f64,
    /// Where the label's middle is: at an edge of the picture a little inward.
    label_at: f64,
    label: String,
}

/// The name of a moment, above the plot.
struct MomentLabel {
    text: String,
    ink: Ink,
    /// Where the line stands.
    x: f64,
    /// Where the text is anchored.
    at: f64,
    align: Align,
    left: f64,
    right: f64,
    row: usize,
}

impl Axes {
    pub(super) fn new(
        frame: Frame,
        (x, x_title): (Scale, &str),
        (y, y_title): (Scale, &str),
        height: f64,
        above: Above<'_>,
    ) -> Axes {
        let whole = f64::from(frame.width());
        let size = Letters::new(Shade::Muted, Align::Left).size;
        let y_labels: Vec<(f64, String)> = y
            .ticks(5, frame.lang)
            .into_iter()
            .map(|(value, label)| (value, fit(&label, whole * 0.3, size, false)))
            .collect();
        let widest = y_labels.iter().map(|(_, label)| width(label, size, false)).fold(0.0, f64::max);
        let left = (EDGE + widest + GAP).max(14.0);
        let right = whole - 14.0;

        let y_title = frame.title(y_title);
        let key_top = EDGE + LINE * y_title.len() as f64 + 1.0;
        let key = key(above.key, key_top, whole);
        let moments_top = key.last().map_or(key_top, |entry| entry.at.1 + LINE + 1.0);
        let moments = moment_labels(above.moments, (left, right), whole);
        let rows = moments.iter().map(|label| label.row + 1).max().unwrap_or(0);
        // The highest tick's label reaches half its height above the plot.
        let top = moments_top + LINE * rows as f64 + if rows > 0 { 3.0 } else { 9.0 };
        let below = if x_title.is_empty() { 22.0 } else { 39.0 };
        // A tall key makes the picture higher rather than the plot flatter.
        let height = height.max(top + LOWEST + below);
        let bottom = height - below;
        let rect = Rect { left, top, right, bottom };

        let y_at = |value: f64| bottom - y.part(value) * (bottom - top);
        let most = if frame.is_narrow() { 6 } else { 8 };
        let x_ticks = x_ticks(x, most, frame.lang, (left, right), whole);
        Axes {
            height: height.ceil() as u32,
            rect,
            x_ticks,
            y_ticks: y_labels
                .into_iter()
                .map(|(value, label)| {
                    let at = y_at(value);
                    Tick { at, label_at: at, label }
                })
                .collect(),
            x_title: fit(x_title, right - EDGE, size, false),
            y_title,
            nought: (y.lo < 0.0 && y.hi > 0.0).then(|| y_at(0.0)),
            key,
            moments,
            moments_top,
        }
    }

    pub(super) fn draw(&self, canvas: &Canvas<'_>) {
        let rect = self.rect;
        let level = |y: f64, shade: Shade| {
            canvas.path(&[(rect.left, y), (rect.right, y)], stroke(shade as u8, 0, 1.0));
        };
        for tick in &self.y_ticks {
            level(tick.at, Shade::Faint);
        }
        for tick in &self.x_ticks {
            let marks = [(tick.at, rect.bottom), (tick.at, rect.bottom + 4.0)];
            canvas.path(&marks, stroke(Shade::Faint as u8, 0, 1.0));
        }
        level(self.nought.unwrap_or(rect.bottom), Shade::Muted);

        let letters = |align| Letters::new(Shade::Muted, align);
        write_lines(canvas, &self.y_title, (EDGE, EDGE), Letters::new(Shade::Text, Align::Left));
        draw_key(canvas, &self.key);
        for tick in &self.y_ticks {
            canvas.text(&tick.label, (rect.left - GAP, tick.at + 4.2), letters(Align::Right));
        }
        for tick in &self.x_ticks {
            canvas.text(&tick.label, (tick.label_at, rect.bottom + 17.0), letters(Align::Middle));
        }
        if !self.x_title.is_empty() {
            let at = (rect.right, rect.bottom + 33.0);
            canvas.text(&self.x_title, at, Letters::new(Shade::Text, Align::Right));
        }
    }

    pub(super) fn draw_moments(&self, canvas: &Canvas<'_>, crowd: &mut Crowd) {
        // The line at nought is stronger than the others: a label upon it would be struck through.
        if let Some(y) = self.nought {
            crowd.add_box(Rect { top: y - 1.0, bottom: y + 1.0, ..self.rect }, 15.0);
        }
        for label in &self.moments {
            let across = [(label.x, self.rect.top), (label.x, self.rect.bottom)];
            canvas.path(&across, stroke(Shade::from(label.ink) as u8, DOTTED, 1.5));
            let line = Rect { left: label.x - 1.0, right: label.x + 1.0, ..self.rect };
            crowd.add_box(line, 40.0);
        }
        for label in &self.moments {
            let y = self.moments_top + 11.0 + LINE * label.row as f64;
            let letters = Letters::new(label.ink.into(), label.align);
            canvas.text(&label.text, (label.at, y), Letters { halo: true, ..letters });
        }
    }
}

/// As many ticks as can stand side by side without touching.
fn x_ticks(scale: Scale, most: usize, lang: Lang, (left, right): (f64, f64), whole: f64) -> Vec<Tick> {
    /// How far a label may be moved inward before it seems to belong elsewhere.
    const MOVED: f64 = 12.0;
    let size = Letters::new(Shade::Muted, Align::Middle).size;
    let half = |label: &str| width(label, size, false) / 2.0;
    for most in (1..=most).rev() {
        let ticks: Vec<Tick> = scale
            .ticks(most, lang)
            .into_iter()
            .map(|(value, label)| {
                let at = left + scale.part(value) * (right - left);
                let label_at = at.min(whole - 1.0 - half(&label)).max(1.0 + half(&label));
                Tick { at, label_at, label }
            })
            .collect();
        let apart = ticks.windows(2).all(|pair| {
            pair[1].label_at - pair[0].label_at >= half(&pair[0].label) + half(&pair[1].label) + 8.0
        });
        if apart && ticks.iter().all(|tick| (tick.label_at - tick.at).abs() <= MOVED) {
            return ticks;
        }
    }
    Vec::new()
}

/// Puts names side by side, in as many rows as it takes.
pub(super) fn key(names: &[(&str, Ink)], top: f64, whole: f64) -> Vec<KeyEntry> {
    let size = Letters::new(Shade::Muted, Align::Left).size;
    let mut at = (EDGE, top);
    let mut out = Vec::with_capacity(names.len());
    for &(text, ink) in names {
        let text = fit(text, whole - 2.0 * EDGE - SPOT - 4.0, size, false);
        let wide = SPOT + 4.0 + width(&text, size, false);
        if at.0 + wide > whole - EDGE && at.0 > EDGE {
            at = (EDGE, at.1 + LINE + 1.0);
        }
        out.push(KeyEntry { text, ink, at });
        at.0 += wide + 14.0;
    }
    out
}

/// Draws the key.
pub(super) fn draw_key(canvas: &Canvas<'_>, key: &[KeyEntry]) {
    for entry in key {
        let (left, top) = entry.at;
        let spot = Rect { left, top: top + 2.0, right: left + SPOT, bottom: top + 2.0 + SPOT };
        canvas.fill(spot, Shade::from(entry.ink) as u8);
    }
    for entry in key {
        let at = (entry.at.0 + SPOT + 4.0, entry.at.1 + 11.0);
        canvas.text(&entry.text, at, Letters::new(entry.ink.into(), Align::Left));
    }
}

/// Places the names of moments in rows, so that none covers another.
fn moment_labels(moments: &[(&str, f64, Ink)], (left, right): (f64, f64), whole: f64) -> Vec<MomentLabel> {
    const ROWS: usize = 3;
    let size = Letters::new(Shade::Muted, Align::Middle).size;
    let mut placed: Vec<MomentLabel> = Vec::new();
    for &(text, part, ink) in moments {
        let x = left + part * (right - left);
        let text = fit(text, whole - 2.0 * EDGE, size, false);
        let wide = width(&text, size, false);
        let (align, from) = if x - wide / 2.0 < EDGE {
            (Align::Left, (x - 3.0).min(whole - EDGE - wide).max(EDGE))
        } else if x + wide / 2.0 > whole - EDGE {
            (Align::Right, (x + 3.0).max(EDGE + wide).min(whole - EDGE) - wide)
        } else {
            (Align::Middle, x - wide / 2.0)
        };
        let to = from + wide;
        let at = match align {
            Align::Left => from,
            Align::Middle => x,
            Align::Right => to,
        };
        let free = |row: usize| {
            placed.iter().all(|other| other.row != row || other.right + 8.0 < from || other.left > to + 8.0)
        };
        // Without a free row the line stays without a name: the readout has it.
        let Some(row) = (0..ROWS).find(|&row| free(row)) else {
            placed.push(MomentLabel { text: String::new(), ink, x, at, align, left: x, right: x, row: 0 });
            continue;
        };
        placed.push(MomentLabel { text, ink, x, at, align, left: from, right: to, row });
    }
    placed
}
