//! Tables that a reader edits: cells, rows, and what is pasted from a spreadsheet.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, HtmlTextAreaElement};

use super::address::Address;
use super::{Page, dom, effect};
use crate::core::paste::{Answers, Asked, PASTED_UNITS};
use crate::core::spec::{InputKind, InputSpec};
use crate::core::table::{self, CellTexts, Complaint};
use crate::core::value::Value;
use crate::html;
use crate::page::state::{Draft, PastePlace, Pasted};

/// The editor of one table.
struct Editor {
    index: usize,
    spec: &'static InputSpec,
    rows: Element,
    error: Option<Element>,
    /// What the cells on the page say.
    shown: RefCell<CellTexts>,
    complaints: RefCell<Vec<Complaint>>,
    pending: RefCell<Option<Pending>>,
}

impl Editor {
    fn find(index: usize, spec: &'static InputSpec, page: Page) -> Option<Editor> {
        let rows = dom::by_id(&format!("rows-{}", spec.key))?;
        let (InputKind::Table { columns, .. }, Value::Table(usual)) = (spec.kind, spec.default_value())
        else {
            return None;
        };
        Some(Editor {
            index,
            spec,
            rows,
            error: dom::by_id(&format!("error-{}", spec.key)),
            // The prerendered cells are those of the default.
            shown: RefCell::new(table::texts(columns, &usual, page.lang)),
            complaints: RefCell::default(),
            pending: RefCell::default(),
        })
    }

    /// Brings the cells up to the state: all anew if the rows are others, else nothing that is there already,
    /// so that the cursor stays where it is.
    fn show(&self, page: Page) {
        let (grid, complaints) = page.state.with_untracked(|state| {
            let complaints = state.drafts.get(self.index).map(|draft| draft.complaints.clone());
            (state.grid(self.index, page.lang), complaints.unwrap_or_default())
        });
        let fresh = *self.shown.borrow() != grid;
        if fresh {
            dom::set_markup(&self.rows, &html::table_rows(self.spec, &grid, false, page.lang));
            self.shown.replace(grid);
        }
        if fresh || *self.complaints.borrow() != complaints {
            for cell in dom::all(&self.rows, "[aria-invalid]") {
                dom::unset(&cell, "aria-invalid");
            }
            for (row, column) in complaints.iter().filter_map(|complaint| complaint.cell) {
                let selector = format!("[data-cell=\"{} {row} {column}\"]", self.spec.key);
                if let Some(cell) = dom::first(&self.rows, &selector) {
                    dom::set(&cell, "aria-invalid", "true");
                    dom::set(&cell, "aria-describedby", &format!("error-{}", self.spec.key));
                }
            }
            if let Some(error) = &self.error {
                dom::set_markup(error, &html::complaints(&complaints, page.lang));
            }
            self.complaints.replace(complaints);
        }
    }
}

impl Editor {
    /// Says whose a row is now: a published one that was changed is the reader's own.
    fn credit(&self, row: usize, page: Page) {
        if self.spec.row_source.is_some()
            && let Some(place) = dom::first(&self.rows, &format!("[data-credit=\"{row}\"]"))
            && let Some(texts) = self.shown.borrow().get(row)
        {
            dom::set_markup(&place, &html::row_credit(self.spec, texts, page.lang));
        }
    }
}

/// All editors of the page.
struct Editors {
    page: Page,
    editors: Vec<Editor>,
}

impl Editors {
    /// The editor that an attribute such as `tranches 3 1` names, and the numbers behind the key.
    fn named(&self, element: &Element, attribute: &str) -> Option<(&Editor, Vec<usize>)> {
        let text = element.get_attribute(attribute)?;
        let mut parts = text.split(' ');
        let key = parts.next()?;
        let editor = self.editors.iter().find(|editor| editor.spec.key == key)?;
        Some((editor, parts.filter_map(|part| part.parse().ok()).collect()))
    }

    fn show(&self) {
        self.editors.iter().for_each(|editor| editor.show(self.page));
    }

    /// Takes what was pasted, asks what it means, or says why it can't be taken.
    fn paste(&self, editor: &Editor, text: String, place: PastePlace, answers: &Answers) {
        let (page, lang) = (self.page, self.page.lang);
        let Some(status) = dom::by_id(&format!("pasted-{}", editor.spec.key)) else { return };
        let before = page.state.with_untracked(|state| state.grid(editor.index, lang).len());
        let pasted = page.state.try_update(|state| state.paste(editor.index, &text, place, answers, lang));
        let is_wrong =
            page.state.with_untracked(|state| state.drafts.get(editor.index).is_some_and(Draft::is_wrong));
        let said = match &pasted {
            Some(Ok(Pasted::Asked(asked))) => html::asked(editor.spec.key, asked),
            Some(Ok(Pasted::Taken { rows, notices, summary })) => {
                html::taken(*rows, *summary, notices, is_wrong, lang)
            }
            Some(Err(why)) => format!("<p>{}</p>", html::escape(&why.message(lang))),
            None => String::new(),
        };
        dom::set_markup(&status, &said);
        dom::set(&status, "class", if matches!(pasted, Some(Err(_))) { "pasted error" } else { "pasted" });
        let Some(Ok(Pasted::Asked(asked))) = pasted else {
            editor.pending.replace(None);
            if let Some(Ok(Pasted::Taken { .. })) = pasted {
                editor.show(page);
                // What came behind the others is out of sight in a long table.
                if place == PastePlace::Append
                    && let Some(row) = dom::first(&editor.rows, &format!("tr:nth-child({})", before + 1))
                {
                    dom::scroll_to_nearest(&row);
                }
            }
            Editors::come_to(&status);
            return;
        };
        editor.pending.replace(Some(Pending { text, place, asked }));
        Editors::come_to(&status);
    }

    /// What was said or asked comes into view, and the keyboard to it: an answer is one Tab away. In the next
    /// frame, when the rows have found their places.
    fn come_to(status: &Element) {
        let status = status.clone();
        request_animation_frame(move || {
            dom::focus(&status);
            dom::scroll_to_nearest(&status);
        });
    }

    /// The reader has answered a question about what was pasted.
    fn answered(&self, editor: &Editor, option: usize) {
        let Some(Pending { text, place, asked }) = editor.pending.take() else { return };
        if let Some(option) = asked.options.get(option) {
            self.paste(editor, text, place, &option.answers);
        }
    }
}

/// Cells that wait for an answer.
struct Pending {
    text: String,
    place: PastePlace,
    asked: Asked,
}

/// Keeps the tables in step with the state, and listens to what is done to them.
pub fn follow(page: Page, address: &Rc<Address>) {
    let specs = page.state.with_untracked(|state| state.model.inputs());
    let editors = Rc::new(Editors {
        page,
        editors: specs
            .iter()
            .enumerate()
            .filter_map(|(index, spec)| Editor::find(index, spec, page))
            .collect(),
    });
    if editors.editors.is_empty() {
        return;
    }
    let shown = Rc::clone(&editors);
    effect(move || {
        page.state.track();
        shown.show();
    });

    let (cells, to) = (Rc::clone(&editors), Rc::clone(address));
    window_event_listener(ev::input, move |event| {
        let Some(cell) = dom::closest(event.target(), "[data-cell]") else { return };
        let Some((editor, place)) = cells.named(&cell, "data-cell") else { return };
        let &[row, column] = place.as_slice() else { return };
        let text = dom::value(&cell);
        // What stands in the cell is known, so that the row is not made anew under the cursor.
        if let Some(known) = editor.shown.borrow_mut().get_mut(row).and_then(|cells| cells.get_mut(column)) {
            text.clone_into(known);
        }
        page.state.update(|state| state.write_cell(editor.index, (row, column), &text, page.lang));
        editor.credit(row, page);
        to.edited(page, editor.index);
    });

    let (rows, to) = (Rc::clone(&editors), Rc::clone(address));
    window_event_listener(ev::click, move |event| {
        let Some(button) = dom::closest(event.target(), "button") else { return };
        if let Some((editor, _)) = rows.named(&button, "data-add") {
            page.state.update(|state| state.add_row(editor.index, page.lang));
            // At once: the keyboard goes there.
            editor.show(page);
            if let Some(last) = dom::first(&editor.rows, "tr:last-child [data-cell]") {
                dom::focus_field(&last);
            }
        } else if let Some((editor, place)) = rows.named(&button, "data-remove") {
            let row = place.first().copied().unwrap_or(usize::MAX);
            page.state.update(|state| state.remove_row(editor.index, row, page.lang));
            editor.show(page);
            // The keyboard goes on from the row that took its place, or the last.
            let next = dom::first(&editor.rows, &format!("[data-remove=\"{} {row}\"]", editor.spec.key))
                .or_else(|| dom::first(&editor.rows, "tr:last-child [data-remove]"))
                .or_else(|| {
                    document().query_selector(&format!("[data-add={}]", editor.spec.key)).ok().flatten()
                });
            if let Some(next) = next {
                dom::focus_field(&next);
            }
        } else if let Some((editor, _)) = rows.named(&button, "data-paste") {
            let Some(area) = area(editor) else { return };
            let replaces = button.has_attribute("data-replace");
            let place = if replaces { PastePlace::Replace } else { PastePlace::Append };
            // The text stays where it is, to be taken otherwise.
            rows.paste(editor, area.value(), place, &said_before(editor));
        } else if let Some((editor, place)) = rows.named(&button, "data-answer") {
            rows.answered(editor, place.first().copied().unwrap_or(usize::MAX));
        } else {
            return;
        }
        page.settle();
        to.jumped(page);
    });

    // Several cells pasted into one: a column goes down from there, rows go behind those that are there.
    let to = Rc::clone(address);
    window_event_listener(ev::paste, move |event: ClipboardEvent| {
        let Some(cell) = dom::closest(event.target(), "[data-cell]") else { return };
        let Some((editor, at)) = editors.named(&cell, "data-cell") else { return };
        let text =
            event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        let &[row, column] = at.as_slice() else { return };
        let place = if text.contains('\t') {
            PastePlace::Append
        } else if text.trim_end().contains('\n') {
            PastePlace::Down { row, column }
        } else {
            return;
        };
        event.prevent_default();
        // Should it not be taken, it is not lost.
        if let Some(area) = area(editor) {
            area.set_value(&text);
        }
        editors.paste(editor, text, place, &said_before(editor));
        page.settle();
        to.jumped(page);
    });
}

/// The unit of plain amounts, if it was chosen beforehand.
fn said_before(editor: &Editor) -> Answers {
    let chosen = dom::by_id(&format!("scale-{}", editor.spec.key)).map(|select| dom::value(&select));
    let unit = PASTED_UNITS.iter().find(|unit| Some(unit.key) == chosen.as_deref());
    Answers { exponent: unit.map(|unit| unit.exponent), ..Answers::default() }
}

/// The box that rows are pasted into.
fn area(editor: &Editor) -> Option<HtmlTextAreaElement> {
    dom::by_id(&format!("paste-{}", editor.spec.key))?.dyn_into().ok()
}
