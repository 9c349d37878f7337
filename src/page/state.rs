//! The state of the page, without a page: what is set, what is being typed, what was refused. Pure, and
//! tested natively; the components only show it and call it.

use crate::core::error::{InputError, Problem};
use crate::core::model::{Model, Preset};
use crate::core::notice::Notice;
use crate::core::paste::{Answers, Asked, Paste, PasteNotice, Reading, Start, Summary, Unpasted};
use crate::core::query;
use crate::core::slider::Slider;
use crate::core::spec::InputKind;
use crate::core::table::{self, CellTexts, Complaint};
use crate::core::text::Lang;
use crate::core::value::{Value, Values};
use crate::core::world::{self, World};
use crate::explore::Questions;

/// What a reader is typing into one field, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The text as typed, while it is not yet, or can't be, a value.
    pub text: Option<String>,
    /// Why the text is refused, if it is.
    pub error: Option<InputError>,
    /// The cells of a table as typed, while they are not yet, or can't be, a value.
    pub grid: Option<CellTexts>,
    /// What is wrong with them.
    pub complaints: Vec<Complaint>,
}

impl Draft {
    /// Whether anything of it is refused.
    pub fn is_wrong(&self) -> bool {
        self.error.is_some() || !self.complaints.is_empty()
    }
}

/// Where pasted cells go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PastePlace {
    /// In the place of all rows.
    Replace,
    /// Behind the rows that are there.
    Append,
    /// Over the cells of a column, from this row down.
    Down {
        /// The first row.
        row: usize,
        /// The column.
        column: usize,
    },
}

/// What became of pasted cells.
#[derive(Clone, Debug, PartialEq)]
pub enum Pasted {
    /// They have two meanings: nothing was taken yet.
    Asked(Asked),
    /// They are in the table.
    Taken {
        /// How many rows.
        rows: usize,
        /// What the reader should know.
        notices: Vec<PasteNotice>,
        /// What they come to.
        summary: Summary,
    },
}

/// One model's inputs on the page.
#[derive(Clone)]
pub struct PageState {
    /// The model whose page it is.
    pub model: &'static dyn Model,
    /// The values in force, in the order of the model's inputs.
    pub values: Values,
    /// What a reset goes back to: the inputs as the world sets them, or, in an embedded chart, what its
    /// address says.
    pub home: Values,
    /// What is set for all pages.
    pub world: World,
    /// What is being typed into the world's quantities, one for each.
    pub world_drafts: Vec<Draft>,
    /// One for each input.
    pub drafts: Vec<Draft>,
    /// What in the link was ignored.
    pub notices: Vec<Notice>,
    /// What is asked besides the model's own answers.
    pub questions: Questions,
}

/// An input that is off its default, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The input's key.
    pub key: &'static str,
    /// The input's label.
    pub label: &'static str,
    /// Its default, in words.
    pub default: String,
    /// Its present value, in words.
    pub now: String,
}

impl PageState {
    /// The state that a query string describes.
    pub fn open(model: &'static dyn Model, query: &str) -> PageState {
        let mut notices = Vec::new();
        let query = query::mended(query, &mut notices, &|key, value| {
            query::flaws(model, key, value).or_else(|| Questions::flaws(model, key, value))
        });
        let (values, others) = query::decode(model, &query);
        notices.extend(others);
        let (questions, strange) = Questions::read(model, &query);
        notices.extend(strange.into_iter().map(|key| Notice::StrangeQuestion { key }));
        let drafts = vec![Draft::default(); values.len()];
        let world = World::read(&query::pairs(&query), &mut Vec::new());
        let world_drafts = vec![Draft::default(); world::COUNT];
        PageState {
            model,
            values,
            home: model.under(&world),
            world,
            world_drafts,
            drafts,
            notices,
            questions,
        }
    }

    /// The query of the present values and questions.
    pub fn query(&self) -> String {
        query::write(&self.pairs())
    }

    /// The same as pairs.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = self.world.pairs();
        pairs.extend(query::changed_from(&self.model.under(&self.world), self.model, &self.values));
        pairs.extend(self.questions.pairs(self.model));
        pairs
    }

    fn draft(&mut self, index: usize) -> Option<&mut Draft> {
        self.drafts.get_mut(index)
    }

    /// Takes a value that its spec has admitted, unless it does not go with the others: then all stays as it
    /// was, and the draft says why.
    fn set(&mut self, index: usize, value: Value) {
        if let Err(error) = self.put(index, value)
            && let Some(draft) = self.draft(index)
        {
            *draft = Draft { error: Some(error), ..Draft::default() };
        }
    }

    /// As [`PageState::set`], leaving a conflict to the caller.
    fn put(&mut self, index: usize, value: Value) -> Result<(), InputError> {
        let Some(slot) = self.values.get_mut(index) else { return Ok(()) };
        let before = std::mem::replace(slot, value);
        if let Some(error) = self.model.conflict(&self.values) {
            self.values[index] = before;
            return Err(error);
        }
        self.drafts[index] = Draft::default();
        Ok(())
    }

    /// The text that the number field shows.
    pub fn field(&self, index: usize, lang: Lang) -> String {
        match (self.drafts.get(index), self.values.get(index)) {
            (Some(Draft { text: Some(text), .. }), _) => text.clone(),
            (_, Some(value)) => self.model.inputs()[index].field(value, lang),
            _ => String::new(),
        }
    }

    /// A key was typed. A good number counts at once; a bad one waits for [`PageState::commit`] before it
    /// is complained of, since it may only be half typed.
    pub fn typing(&mut self, index: usize, typed: &str, lang: Lang) {
        let Some(spec) = self.model.inputs().get(index) else { return };
        match spec.parse(typed, lang) {
            Ok(value) => {
                let error = self.put(index, value).err();
                self.drafts[index] = Draft { text: Some(typed.to_owned()), error, ..Draft::default() };
            }
            Err(error) => {
                // What can only get worse is said at once; what may still become a number is not.
                let error = (error.problem == Problem::NotANumber && !half_typed(typed)).then_some(error);
                if let Some(draft) = self.draft(index) {
                    *draft = Draft { text: Some(typed.to_owned()), error, ..Draft::default() };
                }
            }
        }
    }

    /// The field was left or Enter pressed: take the text or say what is wrong with it.
    pub fn commit(&mut self, index: usize, typed: &str, lang: Lang) {
        let Some(spec) = self.model.inputs().get(index) else { return };
        if let Err(error) = spec.parse(typed, lang).and_then(|value| self.put(index, value))
            && let Some(draft) = self.draft(index)
        {
            *draft = Draft { text: Some(typed.to_owned()), error: Some(error), ..Draft::default() };
        }
    }

    /// The reader paused in the middle of a text: say what is wrong with it, but leave it be.
    pub fn complain(&mut self, index: usize, lang: Lang) {
        let Some(spec) = self.model.inputs().get(index) else { return };
        if let Some(draft) = self.drafts.get_mut(index)
            && let Some(text) = &draft.text
        {
            // A conflict was said when it was typed.
            draft.error = spec.parse(text, lang).err().or(draft.error);
        }
    }

    /// The cells of a table: as typed, or else as they are.
    pub fn grid(&self, index: usize, lang: Lang) -> CellTexts {
        if let Some(Draft { grid: Some(grid), .. }) = self.drafts.get(index) {
            return grid.clone();
        }
        match (self.model.inputs().get(index).map(|spec| spec.kind), self.values.get(index)) {
            (Some(InputKind::Table { columns, .. }), Some(Value::Table(rows))) => {
                table::texts(columns, rows, lang)
            }
            _ => CellTexts::new(),
        }
    }

    /// Takes the cells of a table as they are now; bad ones stay as typed, and the last good table in force.
    fn take_grid(&mut self, index: usize, grid: CellTexts, lang: Lang) {
        let Some(spec) = self.model.inputs().get(index) else { return };
        let read = table::read(spec, &grid, lang);
        let read = read
            .and_then(|value| self.put(index, value).map_err(|error| vec![Complaint { cell: None, error }]));
        let complaints = read.err().unwrap_or_default();
        // As typed, so that nothing jumps under the reader's fingers.
        self.drafts[index] = Draft { grid: Some(grid), complaints, ..Draft::default() };
    }

    /// A cell was typed into or chosen.
    pub fn write_cell(&mut self, index: usize, (row, column): (usize, usize), text: &str, lang: Lang) {
        let mut grid = self.grid(index, lang);
        if let Some(cell) = grid.get_mut(row).and_then(|cells| cells.get_mut(column)) {
            text.clone_into(cell);
            self.take_grid(index, grid, lang);
        }
    }

    /// A row more, at the end, like the last one but without its first cell, which names it.
    pub fn add_row(&mut self, index: usize, lang: Lang) {
        let Some(InputKind::Table { columns, most, .. }) =
            self.model.inputs().get(index).map(|spec| spec.kind)
        else {
            return;
        };
        let mut grid = self.grid(index, lang);
        // One too many is complained of, as anything else that is not taken.
        if grid.len() <= most {
            let defaults =
                || columns.iter().map(|column| column.field(&column.default_value(), lang)).collect();
            let mut row: Vec<String> = grid.last().cloned().unwrap_or_else(defaults);
            if let Some(name) = row.first_mut() {
                name.clear();
            }
            grid.push(row);
            self.take_grid(index, grid, lang);
        }
    }

    /// Takes a row out of the table that is input `index`.
    pub fn remove_row(&mut self, index: usize, row: usize, lang: Lang) {
        let mut grid = self.grid(index, lang);
        if row < grid.len() {
            grid.remove(row);
            self.take_grid(index, grid, lang);
        }
    }

    /// Cells from a spreadsheet. If they have two meanings, nothing is taken and the reader is asked.
    ///
    /// # Errors
    /// What was pasted can't be taken; then nothing is.
    pub fn paste(
        &mut self,
        index: usize,
        pasted: &str,
        place: PastePlace,
        answers: &Answers,
        lang: Lang,
    ) -> Result<Pasted, Unpasted> {
        let Some(InputKind::Table { columns, most, .. }) =
            self.model.inputs().get(index).map(|spec| spec.kind)
        else {
            return Err(Unpasted::Empty);
        };
        let mut grid = if place == PastePlace::Replace { CellTexts::new() } else { self.grid(index, lang) };
        let (room, start) = match place {
            PastePlace::Replace | PastePlace::Append => (most.saturating_sub(grid.len()), Start::Rows),
            PastePlace::Down { row, column } => (grid.len().saturating_sub(row), Start::Column(column)),
        };
        let paste = Paste { columns, room, text: pasted, start, lang };
        let Reading { rows, asked, notices, summary } = paste.read(answers)?;
        if let Some(asked) = asked {
            return Ok(Pasted::Asked(asked));
        }
        let count = rows.len();
        match place {
            PastePlace::Replace | PastePlace::Append => grid.extend(rows),
            PastePlace::Down { row, column } => {
                for (cells, mut new) in grid.iter_mut().skip(row).zip(rows) {
                    if let (Some(cell), true) = (cells.get_mut(column), column < new.len()) {
                        *cell = new.swap_remove(column);
                    }
                }
            }
        }
        self.take_grid(index, grid, lang);
        Ok(Pasted::Taken { rows: count, notices, summary })
    }

    /// The slider stands at this position.
    pub fn slide(&mut self, index: usize, position: u32) {
        if let Some(slider) = self.model.inputs().get(index).and_then(Slider::new) {
            self.set(index, slider.value(position));
        }
    }

    /// An option was chosen or a switch turned.
    pub fn choose(&mut self, index: usize, value: Value) {
        if let Some(spec) = self.model.inputs().get(index)
            && let Ok(value) = spec.check(value)
        {
            self.set(index, value);
        }
    }

    /// One input back to its default.
    pub fn reset(&mut self, index: usize) {
        if let Some(value) = self.model.under(&self.world).get(index) {
            self.set(index, value.clone());
        }
    }

    /// All inputs back to where they began. What is asked stays.
    pub fn reset_all(&mut self) {
        self.replace(self.home.clone(), Vec::new());
    }

    /// Takes the present values for those that a reset goes back to.
    pub fn settle_here(&mut self) {
        self.home = self.values.clone();
    }

    /// Other values, which have been checked, e.g. from a file; and what of it was ignored.
    pub fn replace(&mut self, values: Values, notices: Vec<Notice>) {
        self.drafts = vec![Draft::default(); values.len()];
        self.values = values;
        self.notices = notices;
    }

    /// The inputs of a preset.
    pub fn apply(&mut self, preset: &Preset) {
        self.reset_all();
        self.values = self.model.preset_on(self.model.under(&self.world), preset);
    }

    /// The preset that the present values are, if they are one.
    pub fn preset(&self) -> Option<&'static Preset> {
        let home = self.model.under(&self.world);
        let values = |preset: &Preset| self.model.preset_on(home.clone(), preset);
        self.model.about().presets.iter().find(|preset| values(preset) == self.values)
    }

    /// Every input that is off its default.
    pub fn changed(&self, lang: Lang) -> Vec<Changed> {
        changed_from(&self.model.under(&self.world), self.model, &self.values, lang)
    }
}

/// Every input that is off its default, in words.
pub fn changed(model: &dyn Model, values: &Values, lang: Lang) -> Vec<Changed> {
    changed_from(&model.defaults(), model, values, lang)
}

fn changed_from(home: &Values, model: &dyn Model, values: &Values, lang: Lang) -> Vec<Changed> {
    model
        .inputs()
        .iter()
        .zip(home)
        .zip(values)
        .filter(|((_, home), value)| home != value)
        .map(|((spec, home), value)| {
            let (default, now) = (home.clone(), value.clone());
            let mut words = [&default, &now].map(|value| spec.show(value, lang));
            if words[0] == words[1] {
                words = match (&default, &now) {
                    (Value::Table(old), Value::Table(new)) => {
                        let others = old.iter().zip(new.iter()).filter(|(old, new)| old != new).count();
                        let now = match lang {
                            Lang::En => format!("{}, {others} changed", words[1]),
                            Lang::Ja => format!("{}（うち{others}行を変更）", words[1]),
                        };
                        [words[0].clone(), now]
                    }
                    // Three digits may be too few to tell them apart.
                    _ => [&default, &now].map(|value| spec.field(value, lang)),
                };
            }
            let [default, now] = words;
            Changed { key: spec.key, label: spec.label.get(lang), default, now }
        })
        .collect()
}

/// Whether more keys could still make a number of it: nothing yet, a sign, a point, the first letters of a
/// word for a scale, an input method's kana on the way to 億.
fn half_typed(typed: &str) -> bool {
    let typed = typed.trim_end();
    let number = typed.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let word = typed[number.len()..].to_ascii_lowercase();
    let begun = ["trillion", "billion", "million", "thousand"].iter().any(|scale| scale.starts_with(&word));
    let open = number.is_empty()
        || number.ends_with(['-', '+', '−', 'ー', '.', '．', ',', '，', '$', '＄', ' '])
        || number.ends_with(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c))
        || number.ends_with(|c: char| ('ぁ'..='ん').contains(&c));
    (open || number.contains([',', '，']))
        && (word.is_empty() || (begun && !number.is_empty()) || word == "e")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MODELS;

    fn page() -> PageState {
        PageState::open(MODELS[0], "")
    }

    #[test]
    fn a_bad_text_keeps_the_last_good_value_and_every_other_input() {
        let mut state = page();
        state.slide(1, 100);
        let before = state.values.clone();
        for bad in ["abc", "", "1e999", "NaN", "inf", "-5", "９９９"] {
            state.commit(0, bad, Lang::En);
            assert_eq!(state.values, before, "{bad}");
            assert_eq!(state.field(0, Lang::En), bad);
            let error = state.drafts[0].error.expect("complained of");
            assert!(error.message(Lang::En).contains("Investment"), "{}", error.message(Lang::En));
            assert!(error.message(Lang::En).contains("0.1 to 20 trillion"), "{}", error.message(Lang::En));
        }
        state.commit(0, "５", Lang::Ja);
        assert_eq!(state.values[0], Value::Number(5e12));
        assert_eq!(state.drafts[0], Draft::default());
    }

    #[test]
    fn typing_counts_at_once_and_complains_late() {
        let mut state = page();
        state.typing(0, "4", Lang::En);
        assert_eq!(state.values[0], Value::Number(4e12));
        state.typing(0, "4.", Lang::En);
        assert_eq!(state.field(0, Lang::En), "4.");
        state.typing(0, "", Lang::En);
        assert_eq!(state.drafts[0].error, None);
        assert_eq!(state.values[0], Value::Number(4e12));
        state.typing(0, "x", Lang::En);
        assert!(state.drafts[0].error.is_some());
    }

    #[test]
    fn presets_resets_and_the_list_of_changes() {
        let mut state = page();
        assert!(state.changed(Lang::En).is_empty());
        let preset = &state.model.about().presets[1];
        state.apply(preset);
        assert_eq!(state.preset().map(|preset| preset.key), Some(preset.key));
        assert_eq!(state.changed(Lang::En).len(), 1);
        let link = state.query();
        assert_eq!(PageState::open(state.model, &link).values, state.values);
        let changed = state.model.input(state.changed(Lang::En)[0].key).unwrap();
        state.reset(changed);
        assert!(state.changed(Lang::En).is_empty());
        assert_eq!(state.query(), "");
    }
}
