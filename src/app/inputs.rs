//! The rows of inputs: what each shows, and what is done when one is moved, typed into or chosen.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use web_sys::{Element, HtmlInputElement};

use super::address::Address;
use super::dom::LiveText;
use super::{Page, dom};
use crate::core::slider::Slider;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::value::Value;
use crate::html::words;
use crate::page::state::{Draft, PageState};

/// A half-typed text is complained of after this pause.
const TYPING: Duration = Duration::from_millis(900);

/// The elements of one input.
pub struct InputElements {
    spec: &'static InputSpec,
    slider: Option<Slider>,
    pub row: Element,
    pub field: Element,
    pub range: Option<Element>,
    error: Option<LiveText>,
    /// What the field is described by when nothing is wrong.
    help: String,
}

impl InputElements {
    pub fn find(spec: &'static InputSpec) -> Option<InputElements> {
        let row = dom::by_id(&format!("row-{}", spec.key))?;
        let field = dom::by_id(&format!("in-{}", spec.key))?;
        Some(InputElements {
            spec,
            slider: Slider::new(spec),
            help: field.get_attribute("aria-describedby").unwrap_or_default(),
            field,
            range: dom::first(&row, "input[type=range]"),
            error: dom::by_id(&format!("error-{}", spec.key)).map(LiveText::new),
            row,
        })
    }

    fn show_input(&self, state: &PageState, index: usize, page: Page) {
        let (Some(value), Some(draft)) = (state.values.get(index), state.drafts.get(index)) else {
            return;
        };
        let text = match self.spec.kind {
            InputKind::Choice { .. } => self.spec.encode(value),
            _ => state.field(index, page.lang),
        };
        self.show(value, &text, draft, page);
        if let Some(range) = &self.range {
            dom::set(range, "aria-valuetext", &self.spec.show(value, page.lang));
        }
        // Nothing to do if the class is already as wanted.
        let is_changed = state.home.get(index) != Some(value);
        let _ = self.row.class_list().toggle_with_force("changed", is_changed);
    }

    /// Shows a value, the text that stands for it in a field, and what is wrong with that.
    pub fn show(&self, value: &Value, text: &str, draft: &Draft, page: Page) {
        let key = self.spec.key;
        match (self.spec.kind, value) {
            (InputKind::Choice { .. }, _) => {
                if let Some(select) = as_select(&self.field) {
                    select.set_value(text);
                }
            }
            (InputKind::Switch { .. }, &Value::Switch(on)) => {
                if let Some(field) = dom::as_input(&self.field) {
                    field.set_checked(on);
                }
            }
            _ => dom::set_value(&self.field, text),
        }
        if let (Some(range), Some(slider)) = (&self.range, self.slider) {
            dom::set_value(range, &slider.position(value).to_string());
        }
        let complaint = draft.error.map(|error| error.message(page.lang)).unwrap_or_default();
        if let Some(shown) = &self.error
            && shown.set(&complaint)
        {
            if complaint.is_empty() {
                dom::unset(&self.field, "aria-invalid");
                dom::set(&self.field, "aria-describedby", &self.help);
            } else {
                dom::set(&self.field, "aria-invalid", "true");
                dom::set(&self.field, "aria-describedby", format!("error-{key} {}", self.help).trim_end());
            }
        }
    }
}

fn as_select(element: &Element) -> Option<&web_sys::HtmlSelectElement> {
    wasm_bindgen::JsCast::dyn_ref(element)
}

/// Keeps every row and the presets in step with the state. Only rows whose value or draft changed are
/// touched.
pub fn follow(page: Page) {
    let specs = page.state.with_untracked(|state| state.model.inputs());
    let rows: Vec<Option<InputElements>> = specs.iter().map(InputElements::find).collect();
    let presets: Vec<(Element, String)> = document()
        .document_element()
        .map(|root| dom::all(&root, "button[data-preset]"))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|button| Some((button.clone(), button.get_attribute("data-preset")?)))
        .collect();
    let reset = dom::by_id("reset-all");
    let groups = groups(specs);
    // Of the prerendered buttons none is pressed.
    let pressed = Cell::new(None);
    Effect::new(move |before: Option<Vec<(Value, Draft)>>| {
        page.state.with(|state| {
            let now: Vec<(Value, Draft)> =
                state.values.iter().cloned().zip(state.drafts.iter().cloned()).collect();
            for (index, row) in rows.iter().enumerate() {
                let same = before.as_ref().is_some_and(|before| before.get(index) == now.get(index));
                if let Some(row) = row
                    && !same
                {
                    row.show_input(state, index, page);
                }
            }
            if let Some(reset) = &reset {
                dom::toggle(reset, "hidden", state.values == state.home);
            }
            for (line, inputs) in &groups {
                let is_changed = |index: &&usize| state.values[**index] != state.home[**index];
                let changed = inputs.iter().filter(is_changed);
                let labels: Vec<&str> = changed.map(|index| specs[*index].label.get(page.lang)).collect();
                line.set(&words::changed_in(&labels, page.lang));
            }
            let current = state.preset().map(|preset| preset.key);
            if pressed.replace(current) != current {
                for (button, key) in &presets {
                    let pressed = if current == Some(key.as_str()) { "true" } else { "false" };
                    dom::set(button, "aria-pressed", pressed);
                }
            }
            now
        })
    });
}

/// The folded groups: the line that says what is changed in each, and the inputs in it.
fn groups(specs: &'static [InputSpec]) -> Vec<(LiveText, Vec<usize>)> {
    let Some(root) = document().document_element() else { return Vec::new() };
    let group = |group: Element| {
        let line = dom::first(&group, "summary small")?;
        let is_in = |spec: &InputSpec| {
            dom::by_id(&format!("row-{}", spec.key)).is_some_and(|row| group.contains(Some(&row)))
        };
        let inputs = specs.iter().enumerate().filter(|(_, spec)| is_in(spec)).map(|(index, _)| index);
        Some((LiveText::new(line), inputs.collect()))
    };
    dom::all(&root, "details.group").into_iter().filter_map(group).collect()
}

/// The index of the input that an element belongs to, by the attribute that names its key.
fn index_of(page: Page, element: &Element, attribute: &str) -> Option<usize> {
    let key = element.get_attribute(attribute)?;
    page.state.with_untracked(|state| state.model.input(&key))
}

/// An input is dragged over its picture: it moves as its slider does.
pub fn drag(page: Page, address: &Address, key: &str, value: f64) {
    let moved = page.state.with_untracked(|state| {
        let index = state.model.input(key)?;
        let slider = Slider::new(&state.model.inputs()[index])?;
        let position = slider.position(&Value::Number(value));
        (position != slider.position(&state.values[index])).then_some((index, position))
    });
    if let Some((index, position)) = moved {
        page.state.update(|state| state.slide(index, position));
        address.edited(page, index);
    }
}

/// Listens for everything that a reader does to the inputs.
pub fn listen(page: Page, address: &Rc<Address>) {
    let complain = StoredValue::new_local(None::<TimeoutHandle>);
    let to = Rc::clone(address);
    window_event_listener(ev::input, move |event| {
        if let Some(range) = dom::closest(event.target(), "[data-slider]") {
            if let (Some(index), Ok(position)) =
                (index_of(page, &range, "data-slider"), dom::value(&range).parse())
            {
                page.state.update(|state| state.slide(index, position));
                to.edited(page, index);
            }
        } else if let Some(field) = dom::closest(event.target(), "input[type=text][data-input]")
            && let Some(index) = index_of(page, &field, "data-input")
        {
            page.state.update(|state| state.typing(index, &dom::value(&field), page.lang));
            complain.update_value(|waiting| {
                if let Some(waiting) = waiting.take() {
                    waiting.clear();
                }
                let speak = move || page.state.update(|state| state.complain(index, page.lang));
                *waiting = set_timeout_with_handle(speak, TYPING).ok();
            });
            to.edited(page, index);
        }
    });
    let to = Rc::clone(address);
    window_event_listener(ev::change, move |event| {
        let Some(field) = dom::closest(event.target(), "[data-input]") else { return };
        let Some(index) = index_of(page, &field, "data-input") else { return };
        let checked = dom::as_input(&field).is_some_and(HtmlInputElement::checked);
        page.state.update(|state| match state.model.inputs()[index].kind {
            InputKind::Number { .. } | InputKind::Integer { .. } => {
                state.commit(index, &dom::value(&field), page.lang)
            }
            InputKind::Choice { .. } => {
                if let Ok(value) = state.model.inputs()[index].decode(&dom::value(&field)) {
                    state.choose(index, value);
                }
            }
            InputKind::Switch { .. } => state.choose(index, Value::Switch(checked)),
            InputKind::Text { .. } | InputKind::Table { .. } => {}
        });
        to.edited(page, index);
    });
    let to = Rc::clone(address);
    window_event_listener(ev::click, move |event| {
        // The inputs as they are now, should they not have settled.
        if let Some(link) = dom::closest(event.target(), "a[data-lang]") {
            page.state.with_untracked(|state| to.update_link(&link, state));
        }
        let Some(button) = dom::closest(event.target(), "button") else { return };
        if button.id() == "dismiss" {
            page.state.update(|state| state.notices.clear());
        } else if let Some(key) = button.get_attribute("data-preset") {
            let presets = page.state.with_untracked(|state| state.model.about().presets);
            if let Some(preset) = presets.iter().find(|preset| preset.key == key) {
                page.state.update(|state| state.apply(preset));
                page.settle();
                to.jumped(page);
            }
        } else if let (Some(key), Some(encoded)) =
            (button.get_attribute("data-use"), button.get_attribute("data-value"))
        {
            // An answer of the solver is put to use.
            page.state.update(|state| {
                if let Some(index) = state.model.input(&key)
                    && let Ok(value) = state.model.inputs()[index].decode(&encoded)
                {
                    state.choose(index, value);
                }
            });
            page.settle();
            to.jumped(page);
        } else if let Some(key) = button.get_attribute("data-reset") {
            page.state.update(|state| match state.model.input(&key) {
                Some(index) => state.reset(index),
                None => state.reset_all(),
            });
            // The button that was pressed is gone: the reader goes on from the heading above it.
            let heading = if key.is_empty() { "inputs-title" } else { "changes-title" };
            if let Some(heading) = dom::by_id(heading) {
                dom::focus(&heading);
            }
            page.settle();
            to.jumped(page);
        }
    });
    window_event_listener(ev::submit, |event| event.prevent_default());
}
