//! Unfinished work: texts that a field refused and tables that are not in force, kept until they are mended.
//! How they are written down, and what of it is taken up again, whatever is found there.

use crate::core::error::InputError;
use crate::core::query;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::table::{self, CellTexts, Complaint};
use crate::core::text::Lang;
use crate::core::typed;
use crate::core::unit::Unit;
use crate::core::value::{Value, Values};
use crate::page::state::{Draft, PageState};

/// The version of what is written now; another one's is left alone.
const VERSION: &str = "1";
/// The most that is written for one calculator, in bytes. What is older gives way.
pub const LARGEST: usize = 256 * 1024;
/// For so many states of a calculator unfinished work is kept: that many steps back find theirs.
pub const MOST: usize = 12;

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Into a field.
    Text(String),
    /// Into the cells of a table.
    Grid(CellTexts),
}

/// The unfinished work on one state of the inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The values in force, as a link has them.
    pub query: String,
    /// The language in which it was typed: units differ.
    pub lang: Lang,
    /// The inputs' keys, and what was typed for each.
    pub drafts: Vec<(String, Typed)>,
}

/// Reads what the device has kept. What is none of it is passed over.
pub fn read(text: &str) -> Vec<Kept> {
    let mut list: Vec<Kept> = Vec::new();
    if text.len() > LARGEST {
        return list;
    }
    let mut pairs = form_urlencoded::parse(text.as_bytes());
    if pairs.next().is_none_or(|(name, version)| name != "v" || version != VERSION) {
        return list;
    }
    for (name, value) in pairs {
        if name == "at" {
            let Some((tag, query)) = value.split_once(' ') else { break };
            let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.tag() == tag) else { break };
            if list.len() == MOST {
                break;
            }
            list.push(Kept { query: query.to_owned(), lang, drafts: Vec::new() });
            continue;
        }
        let Some(kept) = list.last_mut() else { break };
        match (&*name, kept.drafts.last_mut()) {
            ("field", _) => kept.drafts.push((value.into_owned(), Typed::Text(String::new()))),
            ("table", _) => kept.drafts.push((value.into_owned(), Typed::Grid(CellTexts::new()))),
            ("text", Some((_, Typed::Text(text)))) => *text = value.into_owned(),
            ("row", Some((_, Typed::Grid(grid)))) => grid.push(Vec::new()),
            ("cell", Some((_, Typed::Grid(grid)))) => {
                if let Some(row) = grid.last_mut() {
                    row.push(value.into_owned());
                }
            }
            _ => {}
        }
    }
    list
}

/// Writes what the device is to keep, the newest if not all of it fits. Empty if there is nothing.
pub fn write(list: &[Kept]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut length = 3;
    for kept in list.iter().rev().take(MOST) {
        let part = write_one(kept);
        length += 1 + part.len();
        if length > LARGEST {
            break;
        }
        parts.push(part);
    }
    if parts.is_empty() {
        return String::new();
    }
    parts.push(format!("v={VERSION}"));
    parts.reverse();
    parts.join("&")
}

fn write_one(kept: &Kept) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.append_pair("at", &format!("{} {}", kept.lang.tag(), kept.query));
    for (key, typed) in &kept.drafts {
        match typed {
            Typed::Text(text) => {
                out.append_pair("field", key).append_pair("text", text);
            }
            Typed::Grid(grid) => {
                out.append_pair("table", key);
                for row in grid {
                    out.append_pair("row", "");
                    row.iter().for_each(|cell| {
                        out.append_pair("cell", cell);
                    });
                }
            }
        }
    }
    out.finish()
}

/// The unfinished work on a page, as it is kept while the reader goes on.
pub struct Drafts {
    lang: Lang,
    list: Vec<Kept>,
    /// What is written down.
    written: String,
    /// The values and the unfinished work of a moment ago.
    last: (Values, Vec<(String, Typed)>),
}

impl Drafts {
    /// Takes up what was kept for the state that a page opens with.
    pub fn open(text: &str, state: &mut PageState, lang: Lang) -> Drafts {
        let list = read(text);
        let mut drafts = Drafts { lang, list, written: text.to_owned(), last: Default::default() };
        drafts.take_up(state);
        drafts
    }

    /// Takes up what was kept for a state that the reader has come back to.
    pub fn take_up(&mut self, state: &mut PageState) {
        let query = query::encode(state.model, &state.values);
        if let Some(kept) = self.list.iter().find(|kept| kept.query == query) {
            for (key, typed) in &kept.drafts {
                restore(state, key, typed, kept.lang, self.lang);
            }
        }
        self.last = (state.values.clone(), unfinished(state, self.lang));
    }

    /// Follows a change of the state, and says whether there is something to be written down at once.
    pub fn follow(&mut self, state: &PageState) -> bool {
        let now = unfinished(state, self.lang);
        let differs = now != self.last.1;
        if differs {
            let others_stay = |index: usize| {
                let values = self.last.0.iter().zip(&state.values).enumerate();
                values.into_iter().all(|(other, (before, after))| other == index || before == after)
            };
            // What was mended or reset by itself is done with, also for those who go back from here; what
            // went with everything else, by a preset or a file, comes back with everything else.
            let is_done = |key: &str| {
                !now.iter().any(|(other, _)| other == key) && state.model.input(key).is_some_and(others_stay)
            };
            let done: Vec<&String> =
                self.last.1.iter().map(|(key, _)| key).filter(|key| is_done(key)).collect();
            for kept in &mut self.list {
                kept.drafts.retain(|(key, _)| !done.contains(&key));
            }
            self.list.retain(|kept| !kept.drafts.is_empty());
        }
        self.last = (state.values.clone(), now);
        differs
    }

    /// What is to be written down now, if it is not there already; empty if there is nothing to keep.
    pub fn write(&mut self, state: &PageState) -> Option<&str> {
        let drafts = unfinished(state, self.lang);
        if drafts.is_empty() && self.list.is_empty() && self.written.is_empty() {
            return None;
        }
        let query = query::encode(state.model, &state.values);
        self.list.retain(|kept| kept.query != query);
        if !drafts.is_empty() {
            self.list.push(Kept { query, lang: self.lang, drafts });
        }
        let first = self.list.len().saturating_sub(MOST);
        self.list.drain(..first);
        let text = write(&self.list);
        if text == self.written {
            return None;
        }
        self.written = text;
        Some(&self.written)
    }
}

/// What a reader has typed that is not in force.
fn unfinished(state: &PageState, lang: Lang) -> Vec<(String, Typed)> {
    let of_one = |(spec, draft): (&'static InputSpec, &Draft)| {
        let typed = match draft {
            Draft { grid: Some(grid), complaints, .. } if !complaints.is_empty() => Typed::Grid(grid.clone()),
            Draft { text: Some(text), error, .. } if error.is_some() || spec.parse(text, lang).is_err() => {
                Typed::Text(text.clone())
            }
            _ => return None,
        };
        Some((spec.key.to_owned(), typed))
    };
    state.model.inputs().iter().zip(&state.drafts).filter_map(of_one).collect()
}

/// Puts back what was typed, if it is still refused: what is kept never changes a value.
fn restore(state: &mut PageState, key: &str, typed: &Typed, from: Lang, to: Lang) {
    let Some(index) = state.model.input(key) else { return };
    let spec = &state.model.inputs()[index];
    let draft = match (typed, spec.kind) {
        (Typed::Text(text), InputKind::Number { .. } | InputKind::Integer { .. }) => {
            let refused = |text: &str, lang| match spec.parse(text, lang) {
                Ok(value) => conflict(state, index, value),
                Err(error) => Some(error),
            };
            let Some(error) = refused(text, from) else { return };
            let text = translated(spec, text, from, to);
            // The same number is refused in either language.
            let error = refused(&text, to).unwrap_or(error);
            Draft { text: Some(text), error: Some(error), ..Draft::default() }
        }
        (Typed::Grid(grid), InputKind::Table { columns, most, .. }) => {
            // One row too many is let in, to be complained of.
            if grid.len() > most + 1 || grid.iter().any(|row| row.len() != columns.len()) {
                return;
            }
            let refused = |grid: &CellTexts, lang| match table::read(spec, grid, lang) {
                Ok(value) => {
                    let error = conflict(state, index, value);
                    error.map(|error| vec![Complaint { cell: None, error }]).unwrap_or_default()
                }
                Err(complaints) => complaints,
            };
            let first = refused(grid, from);
            if first.is_empty() {
                return;
            }
            let row = |row: &Vec<String>| {
                columns.iter().zip(row).map(|(column, text)| translated(column, text, from, to)).collect()
            };
            let grid: CellTexts = grid.iter().map(row).collect();
            let again = refused(&grid, to);
            let complaints = if again.is_empty() { first } else { again };
            Draft { grid: Some(grid), complaints, ..Draft::default() }
        }
        _ => return,
    };
    state.drafts[index] = draft;
}

/// What the others have against this value.
fn conflict(state: &PageState, index: usize, value: Value) -> Option<InputError> {
    let mut values = state.values.clone();
    *values.get_mut(index)? = value;
    state.model.conflict(&values)
}

/// A text in the units and names of another language: 5,000 billion is 50,000億. What says nothing stays as it
/// was typed.
fn translated(spec: &'static InputSpec, text: &str, from: Lang, to: Lang) -> String {
    if from == to {
        return text.to_owned();
    }
    match spec.kind {
        InputKind::Number { .. } | InputKind::Integer { .. }
            if spec.unit != Unit::MONTH && spec.unit.field_exponent(from) != spec.unit.field_exponent(to) =>
        {
            typed::number(text, spec.unit, from).ok().map(|number| spec.field(&Value::Number(number), to))
        }
        InputKind::Choice { .. } => spec.parse(text, from).ok().map(|value| spec.field(&value, to)),
        _ => None,
    }
    .unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::find;

    fn page(id: &str) -> PageState {
        PageState::open(find(id).expect("a model"), "")
    }

    fn drafts(state: &mut PageState) -> Drafts {
        Drafts::open("", state, Lang::En)
    }

    /// What is written after a change.
    fn kept(drafts: &mut Drafts, state: &PageState) -> String {
        assert!(drafts.follow(state));
        drafts.write(state).expect("something new").to_owned()
    }

    #[test]
    fn a_refused_text_comes_back_with_its_complaint_and_changes_nothing() {
        for text in ["abc", "", "-5", "1e999", "a&b=c%20+d", "時間\u{0}", "<b>"] {
            let mut state = page("hurdle");
            let mut drafts = drafts(&mut state);
            state.commit(0, text, Lang::En);
            let kept = kept(&mut drafts, &state);
            let mut again = page("hurdle");
            Drafts::open(&kept, &mut again, Lang::En);
            assert_eq!((&again.drafts, &again.values), (&state.drafts, &state.values), "{text:?}");
        }
    }

    #[test]
    fn a_table_with_one_bad_cell_comes_back_whole_in_either_language() {
        let mut state = page("maturity-wall");
        let index = state.model.inputs().iter().position(InputSpec::is_table).expect("a table");
        let mut drafts = drafts(&mut state);
        let amount = |grid: &CellTexts| grid[0].clone();
        state.write_cell(index, (0, 0), "A name, & more", Lang::En);
        assert!(!drafts.follow(&state), "what is in force is in the address");
        state.write_cell(index, (1, 2), "lots", Lang::En);
        let kept = kept(&mut drafts, &state);
        let mut again = PageState::open(state.model, &state.query());
        Drafts::open(&kept, &mut again, Lang::En);
        assert_eq!(again.drafts, state.drafts);

        let mut japanese = PageState::open(state.model, &state.query());
        let usual = japanese.grid(index, Lang::Ja);
        Drafts::open(&kept, &mut japanese, Lang::Ja);
        let grid = japanese.grid(index, Lang::Ja);
        assert_eq!(grid[1][2], "lots");
        assert_eq!(amount(&grid), amount(&usual), "amounts and names of kinds as they are there");
        let complaints = &japanese.drafts[index].complaints;
        assert_eq!(complaints.len(), 1);
        assert!(complaints[0].error.message(Lang::Ja).starts_with("2行目"));
    }

    #[test]
    fn a_number_is_the_same_number_in_the_other_language() {
        let mut state = page("refinancing");
        let index = state.model.input("cost").expect("an input");
        let mut drafts = drafts(&mut state);
        // Too much in billions; as so many 億 it would be taken.
        state.commit(index, "5,000", Lang::En);
        let kept = kept(&mut drafts, &state);
        let mut japanese = page("refinancing");
        let mut theirs = Drafts::open(&kept, &mut japanese, Lang::Ja);
        assert_eq!(japanese.field(index, Lang::Ja), "50000");
        assert_eq!(japanese.values, state.values);
        assert!(japanese.drafts[index].is_wrong());
        // And back again.
        let back = theirs.write(&japanese).expect("in other words").to_owned();
        let mut english = page("refinancing");
        Drafts::open(&back, &mut english, Lang::En);
        assert_eq!(english.field(index, Lang::En), "5000");
    }

    #[test]
    fn what_contradicts_the_others_comes_back_too() {
        let mut state = page("side-by-side");
        let index = state.model.input("neo-weak").expect("an input");
        let mut drafts = drafts(&mut state);
        state.commit(index, "99", Lang::En);
        let kept = kept(&mut drafts, &state);
        let mut again = page("side-by-side");
        Drafts::open(&kept, &mut again, Lang::En);
        assert_eq!(again.drafts, state.drafts);
        assert!(again.drafts[index].is_wrong());
    }

    #[test]
    fn what_is_mended_or_reset_is_done_with() {
        let mut state = page("hurdle");
        let mut drafts = drafts(&mut state);
        state.commit(0, "abc", Lang::En);
        assert!(!kept(&mut drafts, &state).is_empty());
        state.slide(1, 100);
        assert!(!drafts.follow(&state));
        assert_eq!(read(drafts.write(&state).expect("of another state")).len(), 2);
        state.commit(0, "5", Lang::En);
        assert_eq!(kept(&mut drafts, &state), "");
        state.commit(0, "abc", Lang::En);
        kept(&mut drafts, &state);
        state.reset(0);
        assert_eq!(kept(&mut drafts, &state), "");
    }

    #[test]
    fn going_back_finds_what_a_preset_took_away() {
        let mut state = page("hurdle");
        let mut drafts = drafts(&mut state);
        state.commit(0, "abc", Lang::En);
        kept(&mut drafts, &state);
        state.apply(&state.model.about().presets[1]);
        assert!(drafts.follow(&state));
        drafts.write(&state);
        let mut back = page("hurdle");
        drafts.take_up(&mut back);
        assert_eq!(back.field(0, Lang::En), "abc");
        // Reset there, it is gone for good.
        back.reset_all();
        assert_eq!(kept(&mut drafts, &back), "");
    }

    #[test]
    fn other_values_are_another_state() {
        let mut state = page("hurdle");
        let mut drafts = drafts(&mut state);
        state.commit(0, "abc", Lang::En);
        let kept = kept(&mut drafts, &state);
        let mut other = PageState::open(state.model, "v=1&k=5e12");
        Drafts::open(&kept, &mut other, Lang::En);
        assert!(!other.drafts.iter().any(Draft::is_wrong));
    }

    #[test]
    fn whatever_is_found_is_bounded_and_changes_no_value() {
        let large = format!("v=1&at=en+&field=k&text={}", "x".repeat(LARGEST));
        let many = format!("v=1{}", "&at=en+&field=k&text=x".repeat(1_000));
        let good = "v=1&at=en+&field=k&text=5&field=none&text=x&table=k&row=&cell=x";
        let texts =
            ["", "v=2&at=en+&field=k&text=x", "at=en+", "v=1&at=xx+&field=k&text=x", "v=1&cell=1&at", good];
        for text in texts.into_iter().chain([&*large, &*many]) {
            assert!(read(text).len() <= MOST);
            let mut state = page("hurdle");
            Drafts::open(text, &mut state, Lang::En);
            assert_eq!(state.values, state.model.defaults());
            let is_many = text == many;
            assert_eq!(state.drafts.iter().any(Draft::is_wrong), is_many, "{}", &text[..text.len().min(60)]);
        }
        // What is too much is not written either; the newest that fits is.
        let one = |text: String| Kept {
            query: String::new(),
            lang: Lang::En,
            drafts: vec![("k".to_owned(), Typed::Text(text))],
        };
        assert_eq!(write(&[one("x".repeat(LARGEST))]), "");
        let (old, new) = (one("x".repeat(LARGEST)), one("y".to_owned()));
        assert_eq!(read(&write(&[old, new.clone()])), [new]);
    }
}
