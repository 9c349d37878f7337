//! Tables that a reader edits: cells, rows, and what is pasted from a spreadsheet.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, HtmlTextAreaElement};

use super::address::Address;
use super::{Page, dom, effect};
use crate::core::paste::{PASTED_UNITS, Unpasted};
use crate::core::spec::{InputKind, InputSpec};
use crate::core::table::{self, CellTexts, Complaint};
use crate::core::value::Value;
use crate::html;
use crate::page::state::Draft;

/// The editor of one table.
struct Editor {
    index: usize,
    spec: &'static InputSpec,
    rows: Element,
    error: Option<Element>,
    /// What the cells on the page say.
    shown: RefCell<CellTexts>,
    complaints: RefCell<Vec<Complaint>>,
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

    /// Takes what was pasted, or says why not.
    ///
    /// Gives whether all of it was right.
    fn paste(&self, editor: &Editor, text: &str, replace: bool) -> Result<bool, Unpasted> {
        let key = editor.spec.key;
        let scale = dom::by_id(&format!("scale-{key}")).map(|select| dom::value(&select)).unwrap_or_default();
        let scale = PASTED_UNITS.into_iter().find(|known| known.key == scale).unwrap_or(PASTED_UNITS[0]);
        let lang = self.page.lang;
        let pasted = self
            .page
            .state
            .try_update(|state| state.paste(editor.index, text, scale, replace, lang))
            .unwrap_or(Ok(0));
        let is_wrong = self
            .page
            .state
            .with_untracked(|state| state.drafts.get(editor.index).is_some_and(Draft::is_wrong));
        let message = match &pasted {
            Ok(rows) => html::words::pasted(*rows, is_wrong, lang),
            Err(why) => why.message(lang),
        };
        if let Some(place) = dom::by_id(&format!("pasted-{key}")) {
            dom::write(&place, &message);
            dom::set(&place, "class", if pasted.is_ok() && !is_wrong { "help" } else { "error" });
        }
        // What has something wrong stays where it was pasted, to be mended there or in the table.
        pasted.map(|_| !is_wrong)
    }
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
            let area = dom::by_id(&format!("paste-{}", editor.spec.key))
                .and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            let Some(area) = area else { return };
            if rows.paste(editor, &area.value(), button.has_attribute("data-replace")) == Ok(true) {
                area.set_value("");
            }
        } else {
            return;
        }
        page.settle();
        to.jumped(page);
    });

    // Several cells pasted into one: they are rows, and go behind those that are there.
    let to = Rc::clone(address);
    window_event_listener(ev::paste, move |event: ClipboardEvent| {
        let Some(cell) = dom::closest(event.target(), "[data-cell]") else { return };
        let Some((editor, _)) = editors.named(&cell, "data-cell") else { return };
        let text =
            event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        if text.contains('\t') || text.trim_end().contains('\n') {
            event.prevent_default();
            if editors.paste(editor, &text, false).is_ok() {
                page.settle();
                to.jumped(page);
            } else if let Some(error) = &editor.error {
                let why =
                    dom::by_id(&format!("pasted-{}", editor.spec.key)).and_then(|place| place.text_content());
                dom::write(error, &why.unwrap_or_default());
            }
        }
    });
}
