//! A section of the front page: one model, set by the lever, with one picture and a few sentences.

use super::setting::Setting;
use crate::core::chart::ChartSpec;
use crate::core::field::InputSet;
use crate::core::model::{Calculator, Case, Illustrate, Model, Narrate};
use crate::core::spec::InputSpec;
use crate::core::text::{Lang, Text};
use crate::core::value::{Value, Values};
use crate::core::world::World;

/// What never changes about a section.
#[derive(Debug)]
pub struct Facts {
    /// The id of its part of the page: `bar` in `#bar`.
    pub id: &'static str,
    /// What it is about, in a word or two.
    pub kicker: Text,
    /// The id of the model's chart that it shows.
    pub chart: &'static str,
    /// The keys of the model's inputs that the lever sets: nobody else does.
    pub led: &'static [&'static str],
    /// The keys of the inputs that stand in its text and can be moved there, in the order of the text.
    pub taken: &'static [&'static str],
}

/// What a section says of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Its finding.
    pub title: String,
    /// The text before, between and after the numbers that can be moved: one part more than there are such
    /// numbers.
    pub text: Vec<String>,
    /// What the lever is taken to mean in this model.
    pub assumes: String,
    /// What the picture rests on, where the model says more than concerns it.
    pub rests_on: Option<String>,
    /// What it adds to the verdict: a clause without its condition, in Japanese a noun and its value.
    pub clause: Option<String>,
}

/// A section with its model's own types.
pub(super) trait Scene: Sync + 'static {
    type Of: Narrate + Illustrate;
    const MODEL: &'static Self::Of;
    const FACTS: Facts;

    /// Sets the model's inputs as the world is.
    fn set(world: &World, inputs: &mut <Self::Of as Calculator>::Inputs) {
        Self::Of::inhabit(world, inputs);
    }

    /// What is said of the case.
    fn words(case: &Case<Self::Of>, setting: &Setting, lang: Lang) -> Words;

    /// Adds to the model's own chart what the lever means in it.
    fn mark(_chart: &mut ChartSpec, _case: &Case<Self::Of>, _setting: &Setting, _lang: Lang) {}
}

/// A section told: its words and its picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// What it says.
    pub words: Words,
    /// What its model rests on.
    pub condition: String,
    /// Its picture.
    pub chart: ChartSpec,
}

impl Told {
    /// What it adds to the verdict.
    pub fn clause(&self) -> Option<&str> {
        self.words.clause.as_deref()
    }
}

/// A section, whatever its model.
pub trait Section: Sync {
    /// What never changes about it.
    fn facts(&self) -> &'static Facts;
    /// The model it shows.
    fn model(&self) -> &'static dyn Model;
    /// The model's inputs as the world is, with those that the reader has given (by their index).
    fn values(&self, world: &World, given: &[(usize, Value)]) -> Values;
    /// The section with these inputs of its model.
    fn tell(&self, values: &[Value], setting: &Setting, lang: Lang) -> Told;

    /// The inputs that can be moved in its text.
    fn taken(&self) -> Vec<(usize, &'static InputSpec)> {
        let model = self.model();
        let found = self.facts().taken.iter().filter_map(|key| model.input(key));
        found.map(|index| (index, &model.inputs()[index])).collect()
    }
}

impl<S: Scene> Section for S {
    fn facts(&self) -> &'static Facts {
        &S::FACTS
    }

    fn model(&self) -> &'static dyn Model {
        S::MODEL
    }

    fn values(&self, world: &World, given: &[(usize, Value)]) -> Values {
        let mut values = S::MODEL.defaults();
        for (index, value) in given {
            values[*index] = value.clone();
        }
        // What the world means may depend on what the reader gave, which goes before it.
        let mut inputs = <S::Of as Calculator>::Inputs::read(&values).unwrap_or_default();
        S::set(world, &mut inputs);
        let set = S::MODEL.inputs().iter().zip(inputs.write());
        let mut values: Values = set.map(|(spec, value)| spec.nearest(value)).collect();
        for (index, value) in given {
            values[*index] = value.clone();
        }
        values
    }

    fn tell(&self, values: &[Value], setting: &Setting, lang: Lang) -> Told {
        let inputs = <S::Of as Calculator>::Inputs::read(values).unwrap_or_default();
        let workings = <S::Of as Calculator>::work(&inputs);
        let outputs = <S::Of as Calculator>::outputs(&inputs, &workings);
        let case = Case { inputs: &inputs, workings: &workings, outputs: &outputs };
        let mut charts = <S::Of as Illustrate>::charts(&case, lang);
        let place = charts.iter().position(|chart| chart.id == S::FACTS.chart).unwrap_or(0);
        let mut chart = charts.swap_remove(place);
        S::mark(&mut chart, &case, setting, lang);
        let words = S::words(&case, setting, lang);
        let whole = || <S::Of as Narrate>::condition(&case, lang);
        Told { condition: words.rests_on.clone().unwrap_or_else(whole), words, chart }
    }
}
