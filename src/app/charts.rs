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
use super::{Page, dom};
use crate::core::chart::{ChartSpec, Plot as PlotSpec};
use crate::core::text::Lang;
use crate::draw::{Drawing, Palette, Size, draw};
use crate::explore::question::KEYS;
use crate::html::words;
use crate::page::reading::{nearest, step};

/// The width from which the leading chart is drawn wide; the stylesheet has the same.
const WIDE: &str = "(min-width: 48rem)";

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
    /// Whether the chart has a drawing of the other size too, of which the stylesheet shows one.
    paired: bool,
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
        paired: bool,
        spec: Option<&ChartSpec>,
        lang: Lang,
    ) -> Option<Plot> {
        let size = Size::named(&element.get_attribute("data-size")?)?;
        Some(Plot {
            source,
            size,
            paired,
            picture: dom::first(element, ".drawing")?,
            mark: dom::first(element, ".mark")?,
            scrub: dom::first(element, ".scrub")?,
            readout: Words::new(dom::first(element, ".readout")?),
            drawing: RefCell::new(spec.map(|spec| draw(spec, size, Palette::Css, lang))),
            stop: Cell::default(),
            marked: RefCell::default(),
        })
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

    /// Shows the reading, or the hint that there can be one.
    fn show(&self, spec: &ChartSpec, page: Page) {
        let stop = self.stop.get();
        let text = stop.and_then(|index| Some(spec.stop(index, page.lang)?.text));
        let text = text.as_deref().unwrap_or(words::READ.get(page.lang));
        if self.readout.set(text) {
            dom::set(&self.scrub, "aria-valuetext", text);
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

/// All drawings of the page.
pub struct Charts {
    page: Page,
    plots: Vec<Plot>,
}

impl Charts {
    /// The drawings on the page, which are of `prerendered`.
    pub fn find(page: Page, prerendered: &[ChartSpec]) -> Charts {
        let mut plots = Vec::new();
        if let Some(root) = document().document_element() {
            let figures = dom::all(&root, "figure[data-chart]");
            for (chart, (figure, spec)) in figures.iter().zip(prerendered).enumerate() {
                let found = dom::all(figure, ".plot");
                let paired = found.len() > 1;
                let plot =
                    |element| Plot::find(element, Source::Report(chart), paired, Some(spec), page.lang);
                plots.extend(found.iter().filter_map(plot));
            }
            for (index, key) in KEYS.iter().enumerate() {
                let plot = dom::first(&root, &format!("[data-question={key}] .plot"));
                let find = |element| Plot::find(&element, Source::Question(index), false, None, page.lang);
                plots.extend(plot.and_then(find));
            }
        }
        for plot in &plots {
            dom::set(&plot.scrub, "tabindex", "0");
        }
        Charts { page, plots }
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
        let wide = RwSignal::new(is_wide());
        watch(wide);
        let charts = Rc::clone(self);
        let summaries: Vec<Option<Words>> =
            figures(".summary").into_iter().map(|summary| summary.map(Words::new)).collect();
        Effect::new(move |_| {
            let shown = if wide.get() { Size::WIDE } else { Size::NARROW };
            page.report.with(|report| {
                for plot in charts.plots.iter().filter(|plot| !plot.paired || plot.size == shown) {
                    if let Source::Report(chart) = plot.source
                        && let Some(spec) = report.charts.get(chart)
                    {
                        plot.draw(spec, page);
                    }
                }
                for (spec, summary) in report.charts.iter().zip(&summaries) {
                    if let Some(summary) = summary {
                        summary.set(&spec.summary);
                    }
                }
            });
        });
    }

    /// Keeps the drawings of the questions in step with their answers, each by itself.
    pub fn follow_questions(self: &Rc<Self>) {
        for (index, asked) in self.page.asked.into_iter().enumerate() {
            let charts = Rc::clone(self);
            Effect::new(move |_| {
                asked.with(|spec| {
                    let plot = charts.plots.iter().find(|plot| plot.source == Source::Question(index));
                    if let (Some(spec), Some(plot)) = (spec, plot) {
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

/// An element of each chart's figure, in the order of the charts.
pub fn figures(selector: &str) -> Vec<Option<Element>> {
    let root = document().document_element();
    let figures = root.map(|root| dom::all(&root, "figure[data-chart]")).unwrap_or_default();
    figures.iter().map(|figure| dom::first(figure, selector)).collect()
}

fn is_wide() -> bool {
    window().match_media(WIDE).ok().flatten().is_none_or(|list| list.matches())
}

/// Follows the width of the window.
fn watch(wide: RwSignal<bool>) {
    let Ok(Some(list)) = window().match_media(WIDE) else { return };
    let change = Closure::<dyn Fn()>::new(move || wide.set(is_wide()));
    let _ = list.add_event_listener_with_callback("change", change.as_ref().unchecked_ref());
    // The list must live as long as its listener, which is as long as the page.
    change.forget();
    std::mem::forget(list);
}
