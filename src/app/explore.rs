//! The questions: asked when their section comes near, answered in slices between which the page is free, and
//! given up when an input moves.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::address::Address;
use super::dom::{Buttons, LiveText};
use super::near::near;
use super::slices::{slice, soon};
use super::{Page, dom, effect};
use crate::core::answer::Answer;
use crate::core::chart::ChartSpec;
use crate::core::typed;
use crate::core::value::Values;
use crate::explore::Steps;
use crate::explore::curves::Curves;
use crate::explore::grid::{self, Cells};
use crate::explore::question::{self, Questions};
use crate::explore::solve::{self, Search};
use crate::explore::tornado::{self, Tornado};
use crate::html;
use crate::page::state::PageState;

/// The questions in the order of the page; [`question::KEYS`] are their names.
pub const COUNT: usize = question::KEYS.len();

/// How far below the window the section may be when it is answered.
const NEAR: &str = "300px";

/// A question being worked on.
enum Job {
    Solve(Search),
    Tornado(Tornado),
    Grid(Cells),
    /// What would change the page's own answer most.
    Turns(Tornado),
    /// The page's own answer over each lever.
    Curves(Curves),
}

/// The places of [`Job::Turns`] and [`Job::Curves`] behind the questions.
const TURNS: usize = COUNT;
const CURVES: usize = COUNT + 1;

impl Job {
    fn new(index: usize, state: &PageState) -> Job {
        let (model, values, asked) = (state.model, &state.values, state.questions);
        match index {
            0 => Job::Solve(Search::new(model, values, asked.solve)),
            1 => Job::Tornado(Tornado::new(model, values, asked.tornado)),
            TURNS => Job::Turns(Tornado::new(model, values, Questions::of(model).tornado)),
            CURVES => Job::Curves(Curves::new(model, values, Questions::of(model).tornado)),
            _ => Job::Grid(Cells::new(model, values, asked.grid)),
        }
    }
}

impl Steps for Job {
    fn step(&mut self) -> bool {
        match self {
            Job::Solve(search) => search.step(),
            Job::Tornado(tornado) | Job::Turns(tornado) => tornado.step(),
            Job::Curves(curves) => curves.step(),
            Job::Grid(cells) => cells.step(),
        }
    }
}

impl Job {
    /// The picture of a question's answer. What stands elsewhere on the page has none.
    fn chart(&self, page: Page) -> Option<ChartSpec> {
        match self {
            Job::Solve(search) => Some(solve::chart(search, page.lang)),
            Job::Tornado(tornado) => Some(tornado::chart(tornado, page.lang)),
            Job::Grid(cells) => Some(grid::chart(cells, page.lang)),
            Job::Turns(_) | Job::Curves(_) => None,
        }
    }
}

/// The elements of one question.
struct QuestionElements {
    figure: Element,
    /// Of an embedded chart: what is asked may be another thing than what was prerendered.
    kicker: Option<LiveText>,
    heading: Option<LiveText>,
    summary: Option<LiveText>,
    table: Option<Element>,
    uses: Option<Buttons>,
}

impl QuestionElements {
    fn find(root: &Element, key: &str) -> Option<QuestionElements> {
        let figure = dom::first(root, &format!("[data-question={key}]"))?;
        Some(QuestionElements {
            kicker: dom::first(&figure, ".kicker").map(LiveText::new),
            heading: dom::first(&figure, "h1").map(LiveText::new),
            summary: dom::first(&figure, ".summary").map(LiveText::new),
            table: dom::first(&figure, ".data"),
            uses: dom::first(&figure, ".uses").map(Buttons::new),
            figure,
        })
    }
}

/// Works on what is asked.
pub struct Explorer {
    page: Page,
    shown: Vec<Option<QuestionElements>>,
    /// Which answers are not those of the present inputs.
    stale: [Cell<bool>; COUNT],
    near: Cell<bool>,
    /// What would change the answer most, above the charts; whether that is of former inputs.
    turns: Option<Buttons>,
    turns_are_stale: Cell<bool>,
    jobs: RefCell<VecDeque<(usize, Job)>>,
    /// Whether a slice is waiting for its turn.
    waiting: Cell<bool>,
}

impl Explorer {
    fn find(page: Page) -> Explorer {
        let root = document().document_element();
        let shown =
            question::KEYS.map(|key| root.as_ref().and_then(|root| QuestionElements::find(root, key)));
        Explorer {
            page,
            shown: shown.into(),
            stale: std::array::from_fn(|_| Cell::new(true)),
            near: Cell::new(false),
            turns: dom::by_id("turns").map(Buttons::new),
            // The page was written with those of the defaults.
            turns_are_stale: Cell::new(false),
            jobs: RefCell::default(),
            waiting: Cell::new(false),
        }
    }

    /// Whatever was being worked on is about inputs that are no more, and so is what is shown.
    fn give_up(&self) {
        for index in 0..COUNT {
            self.spoil(index);
        }
        self.turns_are_stale.set(true);
        if let Some(turns) = dom::by_id("turns") {
            dom::set(&turns, "aria-busy", "true");
        }
        self.jobs.borrow_mut().clear();
    }

    /// What is shown is not the answer any more, and says so until it is.
    fn spoil(&self, index: usize) {
        self.stale[index].set(true);
        if let Some(shown) = &self.shown[index] {
            dom::set(&shown.figure, "aria-busy", "true");
        }
    }

    /// Begins with what is stale, if anybody could see it.
    fn begin(self: &Rc<Self>) {
        let job = |index| (index, self.page.state.with_untracked(|state| Job::new(index, state)));
        let mut jobs = self.jobs.borrow_mut();
        if self.turns.is_some() && self.turns_are_stale.replace(false) {
            jobs.push_front(job(TURNS));
            jobs.push_back(job(CURVES));
        }
        for (index, stale) in self.stale.iter().enumerate().filter(|_| self.near.get()) {
            // An embedded chart is one of the questions, or none.
            if self.shown.get(index).is_some_and(Option::is_some) && stale.replace(false) {
                jobs.retain(|(other, _)| *other != index);
                jobs.push_back(job(index));
            }
        }
        drop(jobs);
        self.go_on();
    }

    /// Answers everything at once: paper does not wait.
    fn finish(self: &Rc<Self>) {
        let near = self.near.replace(true);
        self.begin();
        self.near.set(near);
        while !self.jobs.borrow().is_empty() {
            self.slice();
        }
    }

    fn go_on(self: &Rc<Self>) {
        if self.jobs.borrow().is_empty() || self.waiting.replace(true) {
            return;
        }
        let explorer = Rc::clone(self);
        let next = move || {
            explorer.waiting.set(false);
            explorer.slice();
            explorer.go_on();
        };
        soon(next);
    }

    /// Works for a moment; what is finished is shown in a slice of its own.
    fn slice(&self) {
        let Some((index, mut job)) = self.jobs.borrow_mut().pop_front() else { return };
        if slice(&mut job) {
            self.jobs.borrow_mut().push_front((index, job));
        } else {
            self.show(index, &job);
        }
    }

    fn show(&self, index: usize, job: &Job) {
        if let Job::Turns(tornado) = job {
            if let (Some(turns), Some(place)) = (&self.turns, dom::by_id("turns")) {
                turns.set(&html::turns(tornado, &[], self.page.lang));
                dom::unset(&place, "aria-busy");
            }
            return;
        }
        if let Job::Curves(curves) = job {
            let Some(root) = document().document_element() else { return };
            for curve in &curves.curves {
                let place = format!("[data-curve={}]", curves.input(curve).key);
                if let Some(place) = dom::first(&root, &place) {
                    dom::set_markup(&place, &html::curve(curves, curve, self.page.lang));
                }
            }
            return;
        }
        let Some(chart) = job.chart(self.page) else { return };
        if let Some(Some(shown)) = self.shown.get(index) {
            if let Some(kicker) = &shown.kicker
                && kicker.set(&chart.kicker)
            {
                document().set_title(&chart.kicker);
            }
            if let Some(heading) = &shown.heading {
                heading.set(&chart.title);
            }
            if let Some(summary) = &shown.summary {
                summary.set(&chart.summary);
            }
            if let Some(table) = &shown.table {
                dom::set_markup(table, &html::chart_table(&chart, self.page.lang));
            }
            if let (Job::Solve(search), Some(uses)) = (job, &shown.uses) {
                uses.set(&html::answer_of_solve(search, self.page.lang));
            }
            dom::unset(&shown.figure, "aria-busy");
        }
        self.page.asked[index].set(Some(Arc::new(chart)));
    }

    /// Shows what is asked in the controls.
    fn show_questions(&self, questions: &Questions) {
        let choose = |ask: &str, index: usize| {
            let select = document().query_selector(&format!("select[data-ask={ask}]")).ok().flatten();
            if let Some(select) = select.and_then(|found| found.dyn_into::<web_sys::HtmlSelectElement>().ok())
            {
                select.set_value(&index.to_string());
            }
        };
        choose("solve-input", questions.solve.input);
        choose("solve-output", questions.solve.output);
        choose("tornado-output", questions.tornado);
        choose("grid-x", questions.grid.x);
        choose("grid-y", questions.grid.y);
        choose("grid-output", questions.grid.output);
        let unit = self
            .page
            .state
            .with_untracked(|state| state.model.outputs().get(questions.solve.output).map(|spec| spec.unit));
        if let Some(unit) = unit {
            if let Some(shown) = dom::by_id("solve-unit") {
                dom::write(&shown, &unit.field_label(self.page.lang));
            }
            let target = document().query_selector("input[data-ask=solve-target]").ok().flatten();
            if let Some(field) = target.as_ref().and_then(dom::as_input) {
                let exponent = unit.field_exponent(self.page.lang);
                field.set_value(&crate::core::format::field(questions.solve.target, exponent));
            }
        }
        self.complain("");
    }

    /// What is wrong with the target.
    fn complain(&self, words: &str) {
        if let Some(error) = dom::by_id("solve-error") {
            dom::write(&error, words);
        }
    }

    /// A control of the questions was changed.
    fn asked(&self, ask: &str, chosen: &str) -> bool {
        let index = chosen.parse::<usize>().ok();
        let page = self.page;
        let mut questions = page.state.with_untracked(|state| state.questions);
        match (ask, index) {
            ("solve-input", Some(index)) => questions.solve.input = index,
            ("solve-output", Some(index)) => {
                questions.solve.output = index;
                // A target in another unit means nothing: begin from what the output is now.
                let now = page.report.with_untracked(|report| report.answers.get(index).copied());
                questions.solve.target = now.and_then(Answer::number).unwrap_or(0.0);
            }
            ("solve-target", _) => {
                let spec =
                    page.state.with_untracked(|state| state.model.outputs().get(questions.solve.output));
                let Some(spec) = spec else { return false };
                match typed::number(chosen, spec.unit, page.lang) {
                    Ok(target) => questions.solve.target = target,
                    Err(_) => {
                        self.complain(&html::words::not_a_target(spec.label, page.lang));
                        return false;
                    }
                }
            }
            ("tornado-output", Some(index)) => questions.tornado = index,
            // The same input on both axes would be no grid: they change places.
            ("grid-x", Some(index)) => {
                if questions.grid.y == index {
                    questions.grid.y = questions.grid.x;
                }
                questions.grid.x = index;
            }
            ("grid-y", Some(index)) => {
                if questions.grid.x == index {
                    questions.grid.x = questions.grid.y;
                }
                questions.grid.y = index;
            }
            ("grid-output", Some(index)) => questions.grid.output = index,
            _ => return false,
        }
        let which = question::KEYS.iter().position(|key| ask.starts_with(key));
        if let Some(which) = which {
            self.spoil(which);
        }
        page.state.update(|state| state.questions = questions);
        true
    }
}

/// Keeps the answers in step with the inputs, and listens to the questions' controls.
pub fn follow(page: Page, address: &Rc<Address>) {
    let explorer = Rc::new(Explorer::find(page));
    // An input moved: what is being worked on is moot. What is asked is shown.
    let watching = Rc::clone(&explorer);
    Effect::new(move |before: Option<(Values, Questions)>| {
        page.state.with(|state| {
            // The page was written with the defaults' answers.
            let (values, questions) =
                before.unwrap_or_else(|| (state.model.defaults(), Questions::of(state.model)));
            if values != state.values {
                watching.give_up();
            }
            if questions != state.questions {
                watching.show_questions(&state.questions);
                // Another link may have brought other questions.
                for (index, differs) in questions.differ(&state.questions).into_iter().enumerate() {
                    if differs {
                        watching.spoil(index);
                    }
                }
            }
            (state.values.clone(), state.questions)
        })
    });
    let settled = Rc::clone(&explorer);
    effect(move || {
        page.settled.track();
        settled.begin();
    });
    observe(&explorer);
    let printed = Rc::clone(&explorer);
    window_event_listener_untyped("beforeprint", move |_| printed.finish());

    let (asking, to) = (Rc::clone(&explorer), Rc::clone(address));
    window_event_listener(ev::change, move |event| {
        let Some(control) = dom::closest(event.target(), "[data-ask]") else { return };
        let ask = control.get_attribute("data-ask").unwrap_or_default();
        if asking.asked(&ask, &dom::value(&control)) {
            asking.complain("");
            asking.begin();
            to.jumped(page);
        }
    });
}

/// Tells the explorer when its section is near.
fn observe(explorer: &Rc<Explorer>) {
    let section = dom::by_id("explore-title").and_then(|title| title.parent_element());
    let Some(section) = section else { return explorer.near.set(true) };
    let (watched, near) = (Rc::clone(explorer), near(&section, NEAR));
    effect(move || {
        watched.near.set(near.get());
        watched.begin();
    });
}
