//! What the reader of the front page has set, and its link: `?v=1&pays=15&hurdle.k=5e12`.

use super::chapter::Chapter;
use super::chapters::CHAPTERS;
use super::lever::Pays;
use crate::core::model::Model;
use crate::core::notice::{Notice, excerpt};
use crate::core::query;
use crate::core::spec::InputSpec;
use crate::core::value::{Value, Values};

/// The key of the lever in a link.
pub const LEVER: &str = "pays";
/// Between a model's id and the key of its input: no id and no key has it.
const OF: char = '.';

/// An input of a chapter's model that the reader has given a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The chapter's place in [`CHAPTERS`].
    pub chapter: usize,
    /// The input's place among the model's.
    pub input: usize,
    /// Its value.
    pub value: Value,
}

/// Where the lever stands, and what else was set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// The lever.
    pub pays: Pays,
    given: Vec<Given>,
}

impl State {
    /// Reads a link. What can't be honoured is left out and told.
    pub fn read(query: &str) -> (State, Vec<Notice>) {
        let (mut state, mut notices) = (State::default(), Vec::new());
        let mut seen: Vec<String> = Vec::new();
        for (key, encoded) in query::pairs(query) {
            if query::is_passed_over(&key) || seen.contains(&key) {
                continue;
            }
            seen.push(key.clone());
            if key == LEVER {
                match Pays::from_key(&encoded) {
                    Some(pays) => state.pays = pays,
                    None => notices.push(Notice::NoStop { given: excerpt(&encoded) }),
                }
                continue;
            }
            let Some((chapter, input, spec)) = find(&key).filter(|found| !is_led(found.0, found.2)) else {
                notices.push(Notice::UnknownKey { key: excerpt(&key) });
                continue;
            };
            match spec.decode(&encoded) {
                Ok(value) => state.give(chapter, input, value),
                Err(error) => notices.push(Notice::Refused { error, given: excerpt(&encoded) }),
            }
        }
        (state, notices)
    }

    /// The query of this state; empty where nothing was set.
    pub fn query(&self) -> String {
        let mut pairs = Vec::new();
        if self.pays != Pays::default() {
            pairs.push((LEVER.to_owned(), self.pays.key()));
        }
        for given in &self.given {
            let spec = &self.model(given.chapter).inputs()[given.input];
            pairs.push((self.key(given.chapter, spec), spec.encode(&given.value)));
        }
        query::write(&pairs)
    }

    /// The name of an input in a link.
    pub fn key(&self, chapter: usize, spec: &InputSpec) -> String {
        format!("{}{OF}{}", self.model(chapter).about().id, spec.key)
    }

    fn model(&self, chapter: usize) -> &'static dyn Model {
        CHAPTERS[chapter].model()
    }

    /// Sets an input of a chapter's model, unless it contradicts the others.
    pub fn give(&mut self, chapter: usize, input: usize, value: Value) {
        if is_led(chapter, &self.model(chapter).inputs()[input]) {
            return;
        }
        let before = self.given.clone();
        self.given.retain(|given| (given.chapter, given.input) != (chapter, input));
        if self.values(chapter)[input] != value {
            self.given.push(Given { chapter, input, value });
        }
        if self.model(chapter).conflict(&self.values(chapter)).is_some() {
            self.given = before;
        }
    }

    /// What was set besides the lever.
    pub fn given(&self) -> &[Given] {
        &self.given
    }

    /// Takes back all but the lever.
    pub fn reset(&mut self) {
        self.given.clear();
    }

    /// The inputs of a chapter's model.
    pub fn values(&self, chapter: usize) -> Values {
        let given = self.given.iter().filter(|given| given.chapter == chapter);
        let given: Vec<(usize, Value)> = given.map(|given| (given.input, given.value.clone())).collect();
        CHAPTERS[chapter].values(self.pays, &given)
    }
}

/// Whether the lever sets an input of a chapter's model.
pub fn is_led(chapter: usize, spec: &InputSpec) -> bool {
    CHAPTERS[chapter].facts().led.contains(&spec.key)
}

/// The input that a key of a link names: its chapter, its place in the model, its spec.
pub fn find(key: &str) -> Option<(usize, usize, &'static InputSpec)> {
    let (id, key) = key.split_once(OF)?;
    let chapter = CHAPTERS.iter().position(|chapter: &&dyn Chapter| chapter.model().about().id == id)?;
    let model = CHAPTERS[chapter].model();
    let input = model.input(key)?;
    Some((chapter, input, &model.inputs()[input]))
}
