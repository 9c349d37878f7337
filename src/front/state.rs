//! What the reader of the front page has set, and its link: `?v=1&pays=15&hurdle.k=5e12`.

use super::lever::Pays;
use super::section::Section;
use super::sections::SECTIONS;
use crate::core::model::Model;
use crate::core::notice::{Notice, excerpt};
use crate::core::query;
use crate::core::spec::InputSpec;
use crate::core::value::{Value, Values};
pub use crate::core::world::LEVER;
use crate::core::world::{QUANTITIES, World};

/// The same on every other page, where the lever is one quantity of several.
const OWN_LEVER: &str = "w.pays";
/// Between a model's id and the key of its input: no id and no key has it.
const OF: char = '.';

/// An input of a section's model that the reader has given a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The section's place in [`SECTIONS`].
    pub section: usize,
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
    /// The world besides the lever.
    pub rest: World,
    given: Vec<Given>,
}

impl State {
    /// Reads a link. What can't be honoured is left out and told.
    pub fn read(query: &str) -> (State, Vec<Notice>) {
        let (mut state, mut notices) = (State::default(), Vec::new());
        let query = query::mended(query, &mut notices, &flaws);
        let mut seen: Vec<String> = Vec::new();
        for (key, encoded) in query::pairs(&query) {
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
            if key != OWN_LEVER && state.rest.take(&key, &encoded, &mut notices) {
                continue;
            }
            let Some((section, input, spec)) = find(&key).filter(|found| !is_led(found.0, found.2)) else {
                notices.push(Notice::UnknownKey { key: excerpt(&key) });
                continue;
            };
            if let Some(value) = query::take(spec, &encoded, &mut notices) {
                state.give(section, input, value);
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
        pairs.extend(self.rest.pairs().into_iter().map(|(key, encoded)| (key.to_owned(), encoded)));
        for given in &self.given {
            let spec = &self.model(given.section).inputs()[given.input];
            pairs.push((self.key(given.section, spec), spec.encode(&given.value)));
        }
        query::write(&pairs)
    }

    /// The name of an input in a link.
    pub fn key(&self, section: usize, spec: &InputSpec) -> String {
        format!("{}{OF}{}", self.model(section).about().id, spec.key)
    }

    fn model(&self, section: usize) -> &'static dyn Model {
        SECTIONS[section].model()
    }

    /// Sets an input of a section's model, unless it contradicts the others.
    pub fn give(&mut self, section: usize, input: usize, value: Value) {
        if is_led(section, &self.model(section).inputs()[input]) {
            return;
        }
        let before = self.given.clone();
        self.given.retain(|given| (given.section, given.input) != (section, input));
        if self.values(section)[input] != value {
            self.given.push(Given { section, input, value });
        }
        if self.model(section).conflict(&self.values(section)).is_some() {
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
        self.rest = World::default();
    }

    /// The world: the lever, and the rest of it.
    pub fn world(&self) -> World {
        let mut world = self.rest.clone();
        world.set_pays(self.pays);
        world
    }

    /// The world that a calculator's page opens in: as long as nobody moved the lever, its own defaults say
    /// when AI pays.
    pub fn carried(&self) -> World {
        if self.pays == Pays::default() { self.rest.clone() } else { self.world() }
    }

    /// The inputs of a section's model.
    pub fn values(&self, section: usize) -> Values {
        let given = self.given.iter().filter(|given| given.section == section);
        let given: Vec<(usize, Value)> = given.map(|given| (given.input, given.value.clone())).collect();
        SECTIONS[section].values(&self.world(), &given)
    }
}

/// How much of the value of a key can't be read, if the key is one of this page's links.
fn flaws(key: &str, value: &str) -> Option<usize> {
    if key == LEVER {
        return Some(usize::from(Pays::from_key(value).is_none()));
    }
    let spec = World::quantity(key).map(|quantity| &QUANTITIES[quantity]);
    spec.or_else(|| find(key).map(|(_, _, spec)| spec)).map(|spec| query::spec_flaws(spec, value))
}

/// Whether the lever sets an input of a section's model.
pub fn is_led(section: usize, spec: &InputSpec) -> bool {
    SECTIONS[section].facts().led.contains(&spec.key)
}

/// The input that a key of a link names: its section, its place in the model, its spec.
pub fn find(key: &str) -> Option<(usize, usize, &'static InputSpec)> {
    let (id, key) = key.split_once(OF)?;
    let section = SECTIONS.iter().position(|section: &&dyn Section| section.model().about().id == id)?;
    let model = SECTIONS[section].model();
    let input = model.input(key)?;
    Some((section, input, &model.inputs()[input]))
}
