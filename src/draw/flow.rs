//! Bands between nodes in columns, or in rows where the picture is narrow.

use super::canvas::{Align, Canvas, Letters};
use super::flow_layout::{GAP, LABEL_LINE, Layout, THICK};
use super::frame::{EDGE, Frame, Sheet};
use super::palette::Shade;
use super::rect::Rect;
use crate::core::chart::FlowPlot;

/// How opaque a band is, and how opaque beside a veil.
const BAND: f64 = 0.35;
const LIT: f64 = 0.7;

/// Draws all, or only a node with its neighbours and the bands between.
pub(super) fn draw(plot: &FlowPlot, frame: Frame, lit: Option<usize>) -> Sheet {
    let layout = Layout::new(plot, frame);
    let place = |along: f64, across: f64| if layout.is_narrow { (across, along) } else { (along, across) };
    let rect = |(left, top): (f64, f64), (right, bottom)| Rect { left, top, right, bottom };
    let is_touched = |node: usize| {
        lit.is_none_or(|lit| {
            let pair = (node, lit);
            node == lit
                || plot.drawn().any(|band| (band.from, band.to) == pair || (band.to, band.from) == pair)
        })
    };

    let mut body = Vec::new();
    let canvas = Canvas::new(&mut body, (layout.width, layout.height), frame.palette);
    if lit.is_none() {
        frame.background(&canvas, layout.height);
    }
    for (index, band) in plot.drawn().enumerate() {
        if lit.is_none_or(|lit| band.from == lit || band.to == lit) {
            let rim: Vec<(f64, f64)> =
                layout.rim(index).into_iter().map(|(along, across)| place(along, across)).collect();
            canvas.area(&rim, Shade::from(band.ink) as u8, if lit.is_none() { BAND } else { LIT });
        }
    }
    let (mut stops, mut boxes, mut bars) = (Vec::new(), Vec::new(), Vec::new());
    for node in 0..plot.nodes.len() {
        let (along, (from, to)) = (layout.begins(node), layout.bar(node));
        let middle = (from + to) / 2.0;
        stops.push(place(along + THICK / 2.0, middle));
        bars.push(rect(place(along, from), place(along + THICK, to)));
        // With the label behind the bar.
        let (across, deep) = layout.slots[node].room;
        let (first, last) = (from.min(middle - across / 2.0), to.max(middle + across / 2.0));
        boxes.push(rect(place(along, first), place(along + THICK + GAP + deep, last)));
    }
    for (node, bar) in bars.iter().enumerate() {
        if is_touched(node) {
            canvas.fill(*bar, Shade::from(plot.nodes[node].ink) as u8);
        }
    }
    let align = if layout.is_narrow { Align::Middle } else { Align::Left };
    let letters = Letters { size: layout.letters, halo: true, ..Letters::new(Shade::Text, align) };
    // All names and then all amounts, so that each share a group.
    for bold in [false, true] {
        for (node, bar) in bars.iter().enumerate().filter(|(node, _)| is_touched(*node)) {
            let label = &layout.slots[node].label;
            let (x, top) = if layout.is_narrow {
                (stops[node].0, bar.bottom + GAP)
            } else {
                (bar.right + GAP, stops[node].1 - LABEL_LINE * label.len() as f64 / 2.0)
            };
            for (line, (text, is_amount)) in label.iter().enumerate() {
                if *is_amount == bold {
                    canvas.text(
                        text,
                        (x, top + LABEL_LINE * line as f64 + 10.5),
                        Letters { bold, ..letters },
                    );
                }
            }
        }
    }
    canvas.finish();
    let (width, height) = (layout.width, layout.height);
    let whole = rect((EDGE, EDGE), (f64::from(width) - EDGE, f64::from(height) - EDGE));
    Sheet { body, width, height, plot: whole, stops, boxes }
}
