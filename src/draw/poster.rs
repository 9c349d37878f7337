//! A stand-alone picture, with its title, what it says, and where it comes from.

use super::canvas::{Align, Canvas, Letters};
use super::drawing::{Drawing, attributes, sheet, stand_alone};
use super::element::{Element, plain};
use super::frame::{EDGE, Frame, LINE, Sheet};
use super::palette::{Palette, Shade};
use super::rect::Rect;
use super::size::Size;
use super::text_width::wrap;
use crate::core::chart::ChartSpec;
use crate::core::text::Lang;

/// What is written around the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// Below the picture, each in lines of its own: source, address, what was changed.
    pub foot: Vec<String>,
    /// For programs and screen readers: the whole of what the foot may have to cut.
    pub description: String,
}

/// Room at the rim.
const RIM: f64 = 12.0;
const TITLE: f64 = 17.0;
const FOOT: f64 = 10.5;
const FOOT_LINE: f64 = 14.0;
/// A long address is cut after so many lines; the description has it whole.
const MOST_LINES: usize = 3;

/// Draws a chart with its question and finding above, and below it what it shows and the caption. `palette`
/// has literal colours; with [`Palette::Css`] there is no paper. A wanted height is that of the whole
/// picture.
pub fn poster(spec: &ChartSpec, caption: &Caption, size: Size, palette: Palette, lang: Lang) -> Drawing {
    let width = f64::from(size.width);
    let room = width - 2.0 * RIM;
    let title = Letters { size: TITLE, bold: true, ..Letters::new(Shade::Text, Align::Left) };
    let summary = Letters::new(Shade::Muted, Align::Left);
    let small = Letters { size: FOOT, ..summary };

    let kicker_lines = wrap(&plain(&spec.kicker), room, summary.size, false, 2);
    let title_lines = wrap(&plain(&spec.title), room, title.size, true, 3);
    let summary_lines = wrap(&plain(&spec.summary), room, summary.size, false, 8);
    let foot: Vec<String> = caption
        .foot
        .iter()
        .flat_map(|text| wrap(&plain(text), room, small.size, false, MOST_LINES))
        .collect();

    let title_line = TITLE * 1.25;
    let head = RIM + LINE * kicker_lines.len() as f64 + title_line * title_lines.len() as f64 + 8.0;
    let below = 10.0 + LINE * summary_lines.len() as f64 + 4.0 + FOOT_LINE * foot.len() as f64 + RIM - 4.0;

    let inner = Size {
        width: size.width - 2 * (RIM - EDGE) as u32,
        height: size.height.map(|height| (f64::from(height) - head - below).max(1.0) as u32),
    };
    let Sheet { body, height, plot, stops, boxes, .. } = sheet(spec, Frame { size: inner, palette, lang });
    let whole = (head + f64::from(height) + below).ceil();

    let mut around = Vec::new();
    let canvas = Canvas::new(&mut around, (size.width, whole as u32), palette);
    if palette != Palette::Css {
        let paper = Rect { left: 0.0, top: 0.0, right: width, bottom: whole };
        canvas.fill(paper, Shade::Background as u8);
    }
    let mut y = RIM;
    for line in &kicker_lines {
        canvas.text(line, (RIM, y + 11.0), summary);
        y += LINE;
    }
    for line in &title_lines {
        canvas.text(line, (RIM, y + TITLE * 0.9), title);
        y += title_line;
    }
    y = head + f64::from(height) + 10.0;
    for line in &summary_lines {
        canvas.text(line, (RIM, y + 11.0), summary);
        y += LINE;
    }
    y += 4.0;
    for line in &foot {
        canvas.text(line, (RIM, y + FOOT), small);
        y += FOOT_LINE;
    }
    canvas.finish();

    let (left, top) = (RIM - EDGE, head);
    let moved = vec![("transform", format!("translate({left} {top})").into())];
    let picture = body.into_iter().map(Element::unwrapped).collect();
    let mut children: Vec<Element> = vec![
        Element { text: plain(&spec.title), ..Element::new("title", Vec::new()) },
        Element { text: plain(&caption.description), ..Element::new("desc", Vec::new()) },
    ];
    children.extend(around.into_iter().map(Element::unwrapped));
    children.push(Element { children: picture, ..Element::new("g", moved) });

    let (width, height) = (size.width, whole as u32);
    let mut attributes = attributes(spec, width, height);
    stand_alone(&mut attributes, (width, height), lang);
    let moved = |rect: Rect| Rect {
        left: rect.left + left,
        right: rect.right + left,
        top: rect.top + top,
        bottom: rect.bottom + top,
    };
    Drawing {
        picture: Element { children, ..Element::new("svg", attributes) },
        width,
        height,
        plot: moved(plot),
        stops: stops.into_iter().map(|(x, y)| (x + left, y + top)).collect(),
        boxes: boxes.into_iter().map(moved).collect(),
    }
}
