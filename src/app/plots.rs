//! Drawings on a page: drawn anew when their charts change, and read off by pointer, touch and keys.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::dom;
use super::dom::LiveText;
use super::drag::Held;
use super::redraw::redraw;
use crate::core::chart::{Axis, ChartSpec, Moves, Plot as PlotSpec};
use crate::core::text::Lang;
use crate::draw::{Drawing, Palette, Size, draw, lit};
use crate::html::words as say;
use crate::page::reading::{nearest, step};

/// The width from which the leading chart is drawn wide, of two sizes; the stylesheet has the same.
const WIDE: &str = "(min-width: 48rem)";
/// The widths from which an embedded chart is drawn middling and wide; its stylesheet has the same.
const EMBED_MEDIUM: &str = "(min-width: 30rem)";
const EMBED_WIDE: &str = "(min-width: 45rem)";

/// Paper is wide enough for the widest, whatever the window is.
const PAPER: &str = "print";

/// Where a drawing's chart comes from.
#[derive(Clone, Copy, PartialEq)]
pub enum ChartSource {
    /// Which of the page's own charts.
    Report(usize),
    /// Which of the questions.
    Question(usize),
}

/// Works out the chart that was prerendered.
pub type Prerendered = Rc<dyn Fn() -> Arc<ChartSpec>>;

/// What is on show in a place for a drawing.
enum OnShow {
    /// Nobody here knows.
    Unknown,
    /// What was prerendered, of this chart: drawn here once somebody needs to know how.
    Prerendered(Prerendered),
    /// What was drawn here.
    Drawn(Drawing),
}

/// One drawing on the page.
pub struct PagePlot {
    pub source: ChartSource,
    size: Size,
    /// How many drawings of different sizes the chart has, of which the stylesheet shows one.
    siblings: usize,
    picture: Element,
    mark: Element,
    scrub: Element,
    readout: LiveText,
    on_show: RefCell<OnShow>,
    /// Where values are being read.
    stop: Cell<Option<usize>>,
    /// The mark at the stop.
    marked: RefCell<String>,
}

impl PagePlot {
    /// `prerendered` is what the page came with, where that is known.
    pub fn find(
        element: &Element,
        source: ChartSource,
        siblings: usize,
        prerendered: Option<Prerendered>,
    ) -> Option<PagePlot> {
        let size = Size::named(&element.get_attribute("data-size")?)?;
        Some(PagePlot {
            source,
            size,
            siblings,
            picture: dom::first(element, ".drawing")?,
            mark: dom::first(element, ".mark")?,
            scrub: dom::first(element, ".scrub")?,
            readout: LiveText::new(dom::first(element, ".readout")?),
            on_show: RefCell::new(prerendered.map_or(OnShow::Unknown, OnShow::Prerendered)),
            stop: Cell::default(),
            marked: RefCell::default(),
        })
    }

    /// Whether the stylesheet shows it, where the drawings of this size are the ones on show.
    pub fn is_shown(&self, shown: Size) -> bool {
        self.siblings < 2 || self.size.width == shown.width
    }

    /// Draws the chart, `shown.height` high if that is given.
    pub fn draw(&self, spec: &ChartSpec, shown: Size, lang: Lang) {
        // A page that is opened need not draw again what it came with.
        let is_there = shown.height.is_none()
            && matches!(&*self.on_show.borrow(), OnShow::Prerendered(before) if *before() == *spec);
        if !is_there {
            self.draw_anew(spec, Size { height: shown.height, ..self.size }, lang);
        }
        self.show(spec, lang);
    }

    fn draw_anew(&self, spec: &ChartSpec, size: Size, lang: Lang) {
        let drawing = draw(spec, size, Palette::Css, lang);
        let last = match self.on_show.replace(OnShow::Unknown) {
            OnShow::Unknown => None,
            OnShow::Prerendered(before) => Some(draw(&before(), self.size, Palette::Css, lang)),
            OnShow::Drawn(last) => Some(last),
        };
        redraw(&self.picture, last.as_ref().map(|last| &last.picture), &drawing.picture);
        let sizes = |drawing: &Drawing| (drawing.width, drawing.height, drawing.stops.len());
        if last.as_ref().map(sizes) != Some(sizes(&drawing)) {
            dom::toggle(&self.mark, "data-tall", drawing.is_tall());
            dom::set(&self.mark, "viewBox", &format!("0 0 {} {}", drawing.width, drawing.height));
            let most = drawing.stops.len().saturating_sub(1);
            dom::set(&self.scrub, "aria-valuemax", &most.to_string());
        }
        self.on_show.replace(OnShow::Drawn(drawing));
    }

    /// How what is on show was drawn.
    fn drawing(&self, lang: Lang) -> Option<Ref<'_, Drawing>> {
        let drawn = match &*self.on_show.borrow() {
            OnShow::Prerendered(spec) => Some(draw(&spec(), self.size, Palette::Css, lang)),
            _ => None,
        };
        if let Some(drawn) = drawn {
            self.on_show.replace(OnShow::Drawn(drawn));
        }
        Ref::filter_map(self.on_show.borrow(), |on_show| match on_show {
            OnShow::Drawn(drawing) => Some(drawing),
            _ => None,
        })
        .ok()
    }

    /// Shows the reading; screen readers are told where there can be one.
    fn show(&self, spec: &ChartSpec, lang: Lang) {
        let stop = self.stop.get();
        let text = stop.and_then(|index| Some(spec.stop(index, lang)?.text));
        if self.readout.set(text.as_deref().unwrap_or_default()) {
            dom::set(&self.scrub, "aria-valuetext", text.as_deref().unwrap_or(say::READ.get(lang)));
            dom::set(&self.scrub, "aria-valuenow", &stop.unwrap_or(0).to_string());
        }
        let mark = self.mark(spec, lang).unwrap_or_default();
        if *self.marked.borrow() != mark {
            dom::set_markup(&self.mark, &mark);
            self.marked.replace(mark);
        }
    }

    /// The mark at the stop: a line through curves, a ring elsewhere, with what the stop is connected with.
    fn mark(&self, spec: &ChartSpec, lang: Lang) -> Option<String> {
        let stop = self.stop.get()?;
        let drawing = self.drawing(lang)?;
        let (x, y) = *drawing.stops.get(stop)?;
        Some(match spec.plot {
            PlotSpec::Xy(_) => {
                let (top, bottom) = (drawing.plot.top, drawing.plot.bottom);
                format!("<line x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{bottom}\"></line>")
            }
            _ => {
                let lit = lit(spec, (drawing.width, drawing.height), lang, stop).unwrap_or_default();
                format!("{lit}<circle cx=\"{x}\" cy=\"{y}\" r=\"7\"></circle>")
            }
        })
    }

    /// The stop nearest to a place on the screen.
    fn at(&self, spec: &ChartSpec, x: f64, y: f64, lang: Lang) -> Option<usize> {
        let rect = self.scrub.get_bounding_client_rect();
        let drawing = self.drawing(lang)?;
        let x = (x - rect.left()) / rect.width() * f64::from(drawing.width);
        let y = (y - rect.top()) / rect.height() * f64::from(drawing.height);
        nearest(spec, &drawing, x, y)
    }
}

/// How large the picture of an embedded chart is, in CSS pixels.
pub struct Measure {
    pub width: f64,
    pub height: f64,
    /// How high it is where no height is asked for.
    pub usual: f64,
}

/// Lends the chart of a drawing to whoever asks for it.
type Lend = dyn Fn(ChartSource, &mut dyn FnMut(&ChartSpec));

/// All drawings of the page.
pub struct Plots {
    lang: Lang,
    /// The size of those on show, where there are several.
    pub shown: RwSignal<Size>,
    plots: Vec<PagePlot>,
    lend: Box<Lend>,
}

impl Plots {
    /// These drawings; `lend` has their charts.
    pub fn new(
        plots: Vec<PagePlot>,
        lang: Lang,
        lend: impl Fn(ChartSource, &mut dyn FnMut(&ChartSpec)) + 'static,
    ) -> Plots {
        for plot in &plots {
            dom::set(&plot.scrub, "tabindex", "0");
        }
        Plots { lang, shown: watch(), plots, lend: Box::new(lend) }
    }

    /// Those of one source that are on show, where this is the size that is.
    pub fn on_show(&self, source: ChartSource, shown: Size) -> impl Iterator<Item = &PagePlot> {
        self.plots.iter().filter(move |plot| plot.source == source && plot.is_shown(shown))
    }

    /// How wide and high the one picture of an embedded chart is, in CSS pixels, and how high it usually is.
    pub fn measure(&self) -> Option<Measure> {
        let (plot, size) = self.embedded()?;
        let rect = plot.picture.get_bounding_client_rect();
        let usual = self.height(plot, Size { height: None, ..size })?;
        let scale = rect.width() / f64::from(size.width);
        Some(Measure { width: rect.width(), height: rect.height(), usual: usual * scale })
    }

    /// Draws the picture of an embedded chart higher than usual by so many CSS pixels, and says how many it
    /// took: pictures that are as high as their rows take none.
    pub fn grow(&self, pixels: f64) -> Option<f64> {
        let (plot, size) = self.embedded()?;
        let scale = plot.picture.get_bounding_client_rect().width() / f64::from(size.width);
        let usual = Size { height: None, ..size };
        let units = pixels / scale;
        let grown = if units > 0.0 {
            Size::new(size.width, Some((usual.plot_height() + units) as u32))
        } else {
            usual
        };
        let taken = (self.height(plot, grown)? - self.height(plot, usual)?).max(0.0) * scale;
        if size != grown {
            self.shown.set(grown);
        }
        Some(taken)
    }

    /// The drawing of an embedded chart that is on show, and its size.
    fn embedded(&self) -> Option<(&PagePlot, Size)> {
        let size = self.shown.get_untracked();
        Some((self.plots.iter().find(|plot| plot.is_shown(size))?, size))
    }

    /// How high a drawing is in this size, in units.
    fn height(&self, plot: &PagePlot, size: Size) -> Option<f64> {
        self.with(plot, |spec| f64::from(draw(spec, size, Palette::Css, self.lang).height))
    }

    fn with<T>(&self, plot: &PagePlot, then: impl FnOnce(&ChartSpec) -> T) -> Option<T> {
        let (mut then, mut result) = (Some(then), None);
        (self.lend)(plot.source, &mut |spec| result = then.take().map(|then| then(spec)));
        result
    }

    fn of(&self, scrub: &Element) -> Option<&PagePlot> {
        self.plots.iter().find(|plot| plot.scrub.is_same_node(Some(scrub)))
    }

    /// Marks the pictures over which an input is dragged: in an embedded chart, one that its page lets move.
    pub fn mark_moving(&self) {
        let Some(root) = document().document_element() else { return };
        for plot in &self.plots {
            let moves = self.with(plot, moves).flatten();
            let slider = |moves: Moves| dom::first(&root, &format!("[data-slider={}]", moves.input));
            if moves.and_then(slider).is_some() {
                dom::set(&plot.scrub, "data-moves", "");
            }
        }
    }

    /// The input that lies along a picture, taken in the hand.
    pub fn hold(&self, scrub: &Element) -> Option<Held> {
        let plot = self.of(scrub)?;
        let held = |spec: &ChartSpec| {
            let (Moves { input, unit }, axis) = (moves(spec)?, horizontal(spec)?);
            let rect = plot.scrub.get_bounding_client_rect();
            let drawing = plot.drawing(self.lang)?;
            let scale = rect.width() / f64::from(drawing.width);
            let ends = (axis.lo / unit, axis.hi / unit);
            let per_pixel = (ends.1 - ends.0) / (drawing.plot.right - drawing.plot.left) / scale;
            Some(Held { input, left: rect.left() + drawing.plot.left * scale, per_pixel, ends })
        };
        self.with(plot, held).flatten()
    }

    fn read(&self, plot: &PagePlot, stop: Option<usize>) {
        if plot.stop.replace(stop) != stop {
            self.with(plot, |spec| plot.show(spec, self.lang));
        }
    }

    /// Listens for pointers and keys over the drawings.
    pub fn listen(self: &Rc<Self>) {
        let plots = Rc::clone(self);
        let point = Rc::new(move |event: ev::PointerEvent| {
            let Some(scrub) = dom::closest(event.target(), ".scrub") else { return };
            let Some(plot) = plots.of(&scrub) else { return };
            let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
            let stop = plots.with(plot, |spec| plot.at(spec, x, y, plots.lang)).flatten();
            plots.read(plot, stop);
        });
        let down = Rc::clone(&point);
        window_event_listener(ev::pointerdown, move |event| down(event));
        window_event_listener(ev::pointermove, move |event| point(event));
        let plots = Rc::clone(self);
        window_event_listener(ev::pointerout, move |event| {
            if event.pointer_type() == "mouse"
                && let Some(plot) = dom::closest(event.target(), ".scrub").and_then(|scrub| plots.of(&scrub))
            {
                plots.read(plot, None);
            }
        });
        let plots = Rc::clone(self);
        window_event_listener(ev::keydown, move |event| {
            if event.alt_key() || event.ctrl_key() || event.meta_key() {
                return;
            }
            let Some(plot) = dom::closest(event.target(), ".scrub").and_then(|scrub| plots.of(&scrub)) else {
                return;
            };
            if event.key() == "Escape" {
                plots.read(plot, None);
                return;
            }
            let next = plots.with(plot, |spec| step(&event.key(), plot.stop.get(), spec)).flatten();
            if next.is_some() {
                event.prevent_default();
                plots.read(plot, next);
            }
        });
    }
}

/// The horizontal axis of a chart that has one.
fn horizontal(spec: &ChartSpec) -> Option<&Axis> {
    match &spec.plot {
        PlotSpec::Xy(plot) => Some(&plot.x),
        _ => None,
    }
}

/// The input that lies along it.
fn moves(spec: &ChartSpec) -> Option<Moves> {
    match &spec.plot {
        PlotSpec::Xy(plot) => plot.moves,
        _ => None,
    }
}

/// The size of the drawings on show: of two on a page, of three in an embedded chart.
fn size() -> Size {
    let list = |query: &str| window().match_media(query).ok().flatten();
    let fits = |query: &str| list(query).is_none_or(|list| list.matches());
    match dom::is_embedded() {
        _ if list(PAPER).is_some_and(|list| list.matches()) => Size::WIDE,
        true if fits(EMBED_WIDE) => Size::WIDE,
        true if fits(EMBED_MEDIUM) => Size::MEDIUM,
        false if fits(WIDE) => Size::WIDE,
        _ => Size::NARROW,
    }
}

/// Follows the width of the window.
fn watch() -> RwSignal<Size> {
    let shown = RwSignal::new(size());
    for query in [WIDE, EMBED_MEDIUM, EMBED_WIDE, PAPER] {
        let Ok(Some(list)) = window().match_media(query) else { continue };
        let change = Closure::<dyn Fn()>::new(move || {
            let now = size();
            if shown.get_untracked().width != now.width {
                shown.set(now);
            }
        });
        let _ = list.add_event_listener_with_callback("change", change.as_ref().unchecked_ref());
        // The list must live as long as its listener, which is as long as the page.
        change.forget();
        std::mem::forget(list);
    }
    // Not every browser says so in time that it is about to print.
    let before = StoredValue::new_local(None::<Size>);
    window_event_listener_untyped("beforeprint", move |_| {
        before.set_value(Some(shown.get_untracked()));
        shown.set(Size::WIDE);
    });
    window_event_listener_untyped("afterprint", move |_| {
        if let Some(before) = before.try_update_value(Option::take).flatten() {
            shown.set(before);
        }
    });
    shown
}
