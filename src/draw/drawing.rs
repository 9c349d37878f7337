//! A finished picture, and what draws each kind of chart.

use std::sync::OnceLock;

use super::backend::FONT_SIZE;
use super::element::{Attribute, Element, plain};
use super::frame::{Frame, Sheet};
use super::palette::Palette;
use super::rect::Rect;
use super::size::Size;
use super::{bars, flow, heat, lanes, ranges, xy};
use crate::core::chart::{ChartSpec, FlowPlot, LanePlot, Plot, RareKinds};
use crate::core::text::Lang;

/// A finished picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The `<svg>` element.
    pub picture: Element,
    /// Width of the view box.
    pub width: u32,
    /// Height of the view box.
    pub height: u32,
    /// Where the data are, in units of the view box.
    pub plot: Rect,
    /// x and y, in units of the view box, of each of the chart's [stops](ChartSpec::stop): for lines
    /// x and the plot's top, for a bar its end at half its thickness, for a heat map the cell's middle.
    pub stops: Vec<(f64, f64)>,
    /// Where the stops are that have an extent, with their labels: the nodes of flows. Otherwise empty.
    pub boxes: Vec<Rect>,
}

impl Drawing {
    /// Whether on a phone it would leave too little of the window to what moves it.
    pub const fn is_tall(&self) -> bool {
        self.height * 5 > self.width * 6
    }

    /// The picture as text.
    pub fn svg(&self) -> String {
        let mut out = String::with_capacity(8_192);
        self.picture.write(&mut out);
        out
    }
}

/// First the fonts that `text_width` has the widths of, then those of each system for Japanese. The painter
/// of the pages' pictures replaces Arial by a font as wide.
const FONTS: &str =
    "Arial,Helvetica,'Hiragino Sans','Noto Sans CJK JP','Noto Sans JP','Yu Gothic',Meiryo,sans-serif";

/// Draws a chart. Any spec can be drawn: what is not a number is left out.
pub fn draw(spec: &ChartSpec, size: Size, palette: Palette, lang: Lang) -> Drawing {
    let Sheet { body, width, height, plot, stops, boxes } = sheet(spec, Frame { size, palette, lang });
    let mut attributes = attributes(spec, width, height);
    let mut children: Vec<Element> = body.into_iter().map(Element::unwrapped).collect();
    // A file that stands alone says how large it is, in what language, and what it is called.
    if palette != Palette::Css {
        stand_alone(&mut attributes, (width, height), lang);
        children.insert(0, Element { text: plain(&spec.title), ..Element::new("title", Vec::new()) });
    }
    let picture = Element { children, ..Element::new("svg", attributes) };
    Drawing { picture, width, height, plot, stops, boxes }
}

/// The picture without its outermost element.
pub(super) fn sheet(spec: &ChartSpec, frame: Frame) -> Sheet {
    match &spec.plot {
        Plot::Xy(plot) => xy::draw(plot, frame),
        Plot::Bars(plot) => bars::draw(plot, frame),
        Plot::Heat(plot) => heat::draw(plot, frame),
        Plot::Ranges(plot) => ranges::draw(plot, frame),
        Plot::Lanes(plot) => draw_lanes(plot, frame),
        Plot::Flow(plot) => draw_flows(plot, frame, None),
    }
}

/// Draws a chart of lanes.
type DrawLanes = fn(&LanePlot, Frame) -> Sheet;
/// Draws a chart of flows; with a stop, what that is connected with alone.
type DrawFlows = fn(&FlowPlot, Frame, Option<usize>) -> Sheet;

/// How charts of lanes are drawn. A program without any has none of that code.
static LANES: OnceLock<DrawLanes> = OnceLock::new();
/// The same of flows.
static FLOWS: OnceLock<DrawFlows> = OnceLock::new();

/// From now on charts of these kinds are drawn: for whoever may show one, in a browser.
pub fn enable(kinds: RareKinds) {
    if kinds.lanes {
        let _ = LANES.set(lanes::draw);
    }
    if kinds.flows {
        let _ = FLOWS.set(flow::draw);
    }
}

fn draw_lanes(plot: &LanePlot, frame: Frame) -> Sheet {
    #[cfg(not(target_arch = "wasm32"))]
    enable(RareKinds::ALL);
    LANES.get().map_or_else(Sheet::default, |draw| draw(plot, frame))
}

fn draw_flows(plot: &FlowPlot, frame: Frame, stop: Option<usize>) -> Sheet {
    #[cfg(not(target_arch = "wasm32"))]
    enable(RareKinds::ALL);
    FLOWS.get().map_or_else(Sheet::default, |draw| draw(plot, frame, stop))
}

/// What a stop of a drawing of this size is connected with, to be laid over the drawing: the rest of it is
/// veiled. `None` for charts whose stops have no neighbours.
pub fn lit(spec: &ChartSpec, (width, height): (u32, u32), lang: Lang, stop: usize) -> Option<String> {
    let Plot::Flow(plot) = &spec.plot else { return None };
    let frame = Frame { size: Size { width, height: Some(height) }, palette: Palette::Css, lang };
    let attributes = vec![("font-family", FONTS.into()), ("font-size", format!("{FONT_SIZE}").into())];
    let children = draw_flows(plot, frame, Some(stop)).body.into_iter().map(Element::unwrapped).collect();
    let mut out = "<rect width=\"100%\" height=\"100%\"></rect>".to_owned();
    Element { children, ..Element::new("g", attributes) }.write(&mut out);
    Some(out)
}

/// What every `<svg>` element says of itself.
pub(super) fn attributes(spec: &ChartSpec, width: u32, height: u32) -> Vec<Attribute> {
    vec![
        ("xmlns", "http://www.w3.org/2000/svg".into()),
        ("viewBox", format!("0 0 {width} {height}").into()),
        ("class", "chart".into()),
        ("role", "img".into()),
        ("font-family", FONTS.into()),
        ("font-size", format!("{FONT_SIZE}").into()),
        ("stroke-linejoin", "round".into()),
        ("aria-label", plain(&spec.summary).into()),
    ]
}

/// What a picture outside any page says besides: its size and its language.
pub(super) fn stand_alone(attributes: &mut Vec<Attribute>, (width, height): (u32, u32), lang: Lang) {
    attributes.push(("width", width.to_string().into()));
    attributes.push(("height", height.to_string().into()));
    attributes.push(("xml:lang", lang.tag().into()));
}
