//! The state of the page, without a page: what is set, what is being typed, what was refused. Pure, and
//! tested natively; the components only show it and call it.

use crate::core::error::{InputError, Problem};
use crate::core::model::{Model, Preset};
use crate::core::query::{self, Notice};
use crate::core::slider::Slider;
use crate::core::text::Lang;
use crate::core::value::{Value, Values};

/// What a reader is typing into one field, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The text as typed, while it is not yet, or can't be, a value.
    pub text: Option<String>,
    pub error: Option<InputError>,
}

/// One model's inputs on the page.
#[derive(Clone)]
pub struct PageState {
    pub model: &'static dyn Model,
    pub values: Values,
    /// One for each input.
    pub drafts: Vec<Draft>,
    /// What in the link was ignored.
    pub notices: Vec<Notice>,
}

/// An input that is off its default, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub key: &'static str,
    pub label: &'static str,
    pub default: String,
    pub now: String,
}

impl PageState {
    /// The state that a query string describes.
    pub fn open(model: &'static dyn Model, query: &str) -> PageState {
        let (values, notices) = query::decode(model, query);
        let drafts = vec![Draft::default(); values.len()];
        PageState { model, values, drafts, notices }
    }

    /// The query of the present values.
    pub fn query(&self) -> String {
        query::encode(self.model, &self.values)
    }

    fn draft(&mut self, index: usize) -> Option<&mut Draft> {
        self.drafts.get_mut(index)
    }

    fn set(&mut self, index: usize, value: Value) {
        if let Some(slot) = self.values.get_mut(index) {
            *slot = value;
            self.drafts[index] = Draft::default();
        }
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
                self.values[index] = value;
                self.drafts[index] = Draft { text: Some(typed.to_owned()), error: None };
            }
            Err(error) => {
                // What can only get worse is said at once; what may still become a number is not.
                let error = (error.problem == Problem::NotANumber && !half_typed(typed)).then_some(error);
                if let Some(draft) = self.draft(index) {
                    *draft = Draft { text: Some(typed.to_owned()), error };
                }
            }
        }
    }

    /// The field was left or Enter pressed: take the text or say what is wrong with it.
    pub fn commit(&mut self, index: usize, typed: &str, lang: Lang) {
        let Some(spec) = self.model.inputs().get(index) else { return };
        match spec.parse(typed, lang) {
            Ok(value) => self.set(index, value),
            Err(error) => {
                if let Some(draft) = self.draft(index) {
                    *draft = Draft { text: Some(typed.to_owned()), error: Some(error) };
                }
            }
        }
    }

    /// The reader paused in the middle of a text: say what is wrong with it, but leave it be.
    pub fn complain(&mut self, index: usize, lang: Lang) {
        let Some(spec) = self.model.inputs().get(index) else { return };
        if let Some(draft) = self.drafts.get_mut(index)
            && let Some(text) = &draft.text
        {
            draft.error = spec.parse(text, lang).err();
        }
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
        if let Some(spec) = self.model.inputs().get(index) {
            self.set(index, spec.default_value());
        }
    }

    /// All inputs back to their defaults.
    pub fn reset_all(&mut self) {
        *self = PageState::open(self.model, "");
    }

    /// The inputs of a preset.
    pub fn apply(&mut self, preset: &Preset) {
        self.reset_all();
        self.values = self.model.preset(preset);
    }

    /// The preset that the present values are, if they are one.
    pub fn preset(&self) -> Option<&'static Preset> {
        self.model.about().presets.iter().find(|preset| self.model.preset(preset) == self.values)
    }

    /// Every input that is off its default.
    pub fn changed(&self, lang: Lang) -> Vec<Changed> {
        self.model
            .inputs()
            .iter()
            .zip(&self.values)
            .filter(|(spec, value)| spec.default_value() != **value)
            .map(|(spec, value)| {
                let (default, now) = (spec.default_value(), value.clone());
                let mut words = [&default, &now].map(|value| spec.show(value, lang));
                // Three digits may be too few to tell them apart.
                if words[0] == words[1] {
                    words = [&default, &now].map(|value| spec.field(value, lang));
                }
                let [default, now] = words;
                Changed { key: spec.key, label: spec.label.get(lang), default, now }
            })
            .collect()
    }
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
