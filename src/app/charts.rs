//! The charts: drawn anew when the report changes, and read off by pointer, touch and keys.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::dom::Words;
use super::redraw::redraw;
use super::{Page, dom, effect};
use crate::core::chart::{ChartSpec, Plot as PlotSpec};
use crate::core::text::Lang;
use crate::draw::{Drawing, Palette, Size, draw};
use crate::explore::question::KEYS;
use crate::html::words as say;
use crate::page::reading::{nearest, step};

/// The width from which the leading chart is drawn wide, of two sizes; the stylesheet has the same.
const WIDE: &str = "(min-width: 48rem)";
/// The widths from which an embedded chart is drawn middling and wide; its stylesheet has the same.
const EMBED_MEDIUM: &str = "(min-width: 30rem)";
const EMBED_WIDE: &str = "(min-width: 45rem)";

/// Where a drawing's spec comes from.
#[derive(Clone, Copy, PartialEq)]
enum Source {
    /// Which chart of the report.
    Report(usize),
    /// Which of the questions.
    Question(usize),
}

/// One drawing on the page.
struct Plot {
    source: Source,
    size: Size,
    /// How many drawings of different sizes the chart has, of which the stylesheet shows one.
    siblings: usize,
    picture: Element,
    mark: Element,
    scrub: Element,
    readout: Words,
    /// What is on show. `None` for what was prerendered and not drawn here.
    drawing: RefCell<Option<Drawing>>,
    /// Where values are being read.
    stop: Cell<Option<usize>>,
    /// The mark at the stop.
    marked: RefCell<String>,
}

impl Plot {
    /// `spec` is the chart that was prerendered, where it is known.
    fn find(
        element: &Element,
        source: Source,
        siblings: usize,
        spec: Option<&ChartSpec>,
        lang: Lang,
    ) -> Option<Plot> {
        let size = Size::named(&element.get_attribute("data-size")?)?;
        Some(Plot {
            source,
            size,
            siblings,
            picture: dom::first(element, ".drawing")?,
            mark: dom::first(element, ".mark")?,
            scrub: dom::first(element, ".scrub")?,
            readout: Words::new(dom::first(element, ".readout")?),
            drawing: RefCell::new(spec.map(|spec| draw(spec, size, Palette::Css, lang))),
            stop: Cell::default(),
            marked: RefCell::default(),
        })
    }

    /// Whether the stylesheet shows it, where the drawings of this size are the ones on show.
    fn is_shown(&self, shown: Size) -> bool {
        self.siblings < 2 || self.size == shown
    }

    fn draw(&self, spec: &ChartSpec, page: Page) {
        let drawing = draw(spec, self.size, Palette::Css, page.lang);
        let last = self.drawing.borrow_mut().take();
        redraw(&self.picture, last.as_ref().map(|last| &last.picture), &drawing.picture);
        let sizes = |drawing: &Drawing| (drawing.width, drawing.height, drawing.stops.len());
        if last.as_ref().map(sizes) != Some(sizes(&drawing)) {
            dom::set(&self.mark, "viewBox", &format!("0 0 {} {}", drawing.width, drawing.height));
            let most = drawing.stops.len().saturating_sub(1);
            dom::set(&self.scrub, "aria-valuemax", &most.to_string());
        }
        self.drawing.replace(Some(drawing));
        self.show(spec, page);
    }

    /// Shows the reading; screen readers are told where there can be one.
    fn show(&self, spec: &ChartSpec, page: Page) {
        let stop = self.stop.get();
        let text = stop.and_then(|index| Some(spec.stop(index, page.lang)?.text));
        if self.readout.set(text.as_deref().unwrap_or_default()) {
            dom::set(&self.scrub, "aria-valuetext", text.as_deref().unwrap_or(say::READ.get(page.lang)));
            dom::set(&self.scrub, "aria-valuenow", &stop.unwrap_or(0).to_string());
        }
        let mark = self.mark(spec).unwrap_or_default();
        if *self.marked.borrow() != mark {
            dom::set_markup(&self.mark, &mark);
            self.marked.replace(mark);
        }
    }

    /// The mark at the stop: a line through curves, a ring elsewhere.
    fn mark(&self, spec: &ChartSpec) -> Option<String> {
        let drawing = self.drawing.borrow();
        let drawing = drawing.as_ref()?;
        let (x, y) = *drawing.stops.get(self.stop.get()?)?;
        Some(match spec.plot {
            PlotSpec::Xy(_) => {
                let (top, bottom) = (drawing.plot.top, drawing.plot.bottom);
                format!("<line x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{bottom}\"></line>")
            }
            _ => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"7\"></circle>"),
        })
    }

    /// The stop nearest to a place on the screen.
    fn at(&self, spec: &ChartSpec, x: f64, y: f64) -> Option<usize> {
        let rect = self.scrub.get_bounding_client_rect();
        let drawing = self.drawing.borrow();
        let drawing = drawing.as_ref()?;
        let x = (x - rect.left()) / rect.width() * f64::from(drawing.width);
        let y = (y - rect.top()) / rect.height() * f64::from(drawing.height);
        nearest(spec, drawing, x, y)
    }
}

/// Elements as holders of words.
fn words(found: Vec<(usize, Element)>) -> Vec<(usize, Words)> {
    found.into_iter().map(|(index, element)| (index, Words::new(element))).collect()
}

/// All drawings of the page.
pub struct Charts {
    page: Page,
    /// The size of those on show, where there are several.
    shown: RwSignal<Size>,
    plots: Vec<Plot>,
}

impl Charts {
    /// The drawings on the page, which are of `prerendered`.
    pub fn find(page: Page, prerendered: &[ChartSpec]) -> Charts {
        let mut plots = Vec::new();
        if let Some(root) = document().document_element() {
            for (chart, spec) in prerendered.iter().enumerate() {
                let found = dom::all(&root, &format!("figure[data-chart={}] .plot", spec.id));
                let find =
                    |element| Plot::find(element, Source::Report(chart), found.len(), Some(spec), page.lang);
                plots.extend(found.iter().filter_map(find));
            }
            for (index, key) in KEYS.iter().enumerate() {
                let found = dom::all(&root, &format!("[data-question={key}] .plot"));
                let find =
                    |element| Plot::find(element, Source::Question(index), found.len(), None, page.lang);
                plots.extend(found.iter().filter_map(find));
            }
        }
        for plot in &plots {
            dom::set(&plot.scrub, "tabindex", "0");
        }
        Charts { page, shown: watch(), plots }
    }

    fn with<T>(&self, plot: &Plot, then: impl FnOnce(&ChartSpec) -> T) -> Option<T> {
        match plot.source {
            Source::Report(chart) => {
                self.page.report.with_untracked(|report| report.charts.get(chart).map(then))
            }
            Source::Question(index) => self.page.asked[index].with_untracked(|spec| spec.as_ref().map(then)),
        }
    }

    fn of(&self, scrub: &Element) -> Option<&Plot> {
        self.plots.iter().find(|plot| plot.scrub.is_same_node(Some(scrub)))
    }

    fn read(&self, plot: &Plot, stop: Option<usize>) {
        if plot.stop.replace(stop) != stop {
            self.with(plot, |spec| plot.show(spec, self.page));
        }
    }

    /// Keeps the drawings that are on show, and their summaries, in step with the report.
    pub fn follow(self: &Rc<Self>) {
        let page = self.page;
        let shown = self.shown;
        let charts = Rc::clone(self);
        let summaries = words(figures(page, ".summary"));
        let headings = words(figures(page, ":is(h1, h2)"));
        effect(move || {
            let shown = shown.get();
            page.report.with(|report| {
                for plot in charts.plots.iter().filter(|plot| plot.is_shown(shown)) {
                    if let Source::Report(chart) = plot.source
                        && let Some(spec) = report.charts.get(chart)
                    {
                        plot.draw(spec, page);
                    }
                }
                for (index, summary) in &summaries {
                    if let Some(spec) = report.charts.get(*index) {
                        summary.set(&spec.summary);
                    }
                }
                for (index, heading) in &headings {
                    if let Some(spec) = report.charts.get(*index) {
                        heading.set(&spec.title);
                    }
                }
            });
        });
    }

    /// Keeps the drawings of the questions in step with their answers, each by itself.
    pub fn follow_questions(self: &Rc<Self>) {
        for (index, asked) in self.page.asked.into_iter().enumerate() {
            let charts = Rc::clone(self);
            let shown = self.shown;
            effect(move || {
                let shown = shown.get();
                asked.with(|spec| {
                    let Some(spec) = spec else { return };
                    let of = |plot: &&Plot| plot.source == Source::Question(index) && plot.is_shown(shown);
                    for plot in charts.plots.iter().filter(of) {
                        plot.draw(spec, charts.page);
                    }
                });
            });
        }
    }

    /// Listens for pointers and keys over the drawings.
    pub fn listen(self: &Rc<Self>) {
        let charts = Rc::clone(self);
        let point = Rc::new(move |event: ev::PointerEvent| {
            let Some(scrub) = dom::closest(event.target(), ".scrub") else { return };
            let Some(plot) = charts.of(&scrub) else { return };
            let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
            let stop = charts.with(plot, |spec| plot.at(spec, x, y)).flatten();
            charts.read(plot, stop);
        });
        let down = Rc::clone(&point);
        window_event_listener(ev::pointerdown, move |event| down(event));
        window_event_listener(ev::pointermove, move |event| point(event));
        let charts = Rc::clone(self);
        window_event_listener(ev::pointerout, move |event| {
            if event.pointer_type() == "mouse"
                && let Some(plot) = dom::closest(event.target(), ".scrub").and_then(|scrub| charts.of(&scrub))
            {
                charts.read(plot, None);
            }
        });
        let charts = Rc::clone(self);
        window_event_listener(ev::keydown, move |event| {
            if event.alt_key() || event.ctrl_key() || event.meta_key() {
                return;
            }
            let Some(plot) = dom::closest(event.target(), ".scrub").and_then(|scrub| charts.of(&scrub))
            else {
                return;
            };
            if event.key() == "Escape" {
                charts.read(plot, None);
                return;
            }
            let next = charts.with(plot, |spec| step(&event.key(), plot.stop.get(), spec)).flatten();
            if next.is_some() {
                event.prevent_default();
                charts.read(plot, next);
            }
        });
    }
}

/// An element of the figure of each chart that has one here, with the place of the chart in the report.
pub fn figures(page: Page, selector: &str) -> Vec<(usize, Element)> {
    let Some(root) = document().document_element() else { return Vec::new() };
    let found = |(index, id): (usize, &'static str)| {
        Some((index, dom::first(&root, &format!("figure[data-chart={id}] {selector}"))?))
    };
    let ids: Vec<&'static str> =
        page.report.with_untracked(|report| report.charts.iter().map(|chart| chart.id).collect());
    ids.into_iter().enumerate().filter_map(found).collect()
}

/// The size of the drawings on show: of two on a page, of three in an embedded chart.
fn size() -> Size {
    let fits = |query: &str| window().match_media(query).ok().flatten().is_none_or(|list| list.matches());
    match dom::is_embedded() {
        true if fits(EMBED_WIDE) => Size::WIDE,
        true if fits(EMBED_MEDIUM) => Size::MEDIUM,
        false if fits(WIDE) => Size::WIDE,
        _ => Size::NARROW,
    }
}

/// Follows the width of the window.
fn watch() -> RwSignal<Size> {
    let shown = RwSignal::new(size());
    for query in [WIDE, EMBED_MEDIUM, EMBED_WIDE] {
        let Ok(Some(list)) = window().match_media(query) else { continue };
        let change = Closure::<dyn Fn()>::new(move || {
            let now = size();
            if shown.get_untracked() != now {
                shown.set(now);
            }
        });
        let _ = list.add_event_listener_with_callback("change", change.as_ref().unchecked_ref());
        // The list must live as long as its listener, which is as long as the page.
        change.forget();
        std::mem::forget(list);
    }
    shown
}
