//! What a model is. A model's file implements [`Calculator`] on its own types; everything else in the
//! crate sees [`Model`], which is the same with the types erased.

use std::marker::PhantomData;

pub use super::about::{About, Asks, Formula, Next, Preset, Prose, formula, preset};
use super::answer::Answer;
use super::chart::{ChartSpec, RareKinds};
use super::error::{InputError, Problem};
use super::field::{InputSet, OutputSet};
use super::spec::{InputSpec, OutputSpec};
use super::text::{Lang, Text};
use super::value::{Value, Values};
use super::world::World;

/// The frozen facts of a model and the prose of its page.
pub trait Describe: Sync + 'static {
    /// Its id, its presets, and what is asked of it first.
    const ABOUT: &'static About;
    /// What stands on its page besides numbers.
    const PROSE: &'static Prose;
}

/// A model with its own types: what it takes, how it works them through, and what it answers.
pub trait Calculator: Describe {
    /// What the reader sets.
    type Inputs: InputSet;
    /// What is worked out once and then read by the outputs, the sentence and the charts: schedules, paths,
    /// whatever takes time. `()` where there is none.
    type Workings;
    /// What the model answers.
    type Outputs: OutputSet;

    /// Works the inputs through. Numbers only, pure, for any inputs within bounds.
    fn work(inputs: &Self::Inputs) -> Self::Workings;

    /// The answers that follow from the workings.
    fn outputs(inputs: &Self::Inputs, workings: &Self::Workings) -> Self::Outputs;

    /// An input that is fine by itself and not beside the others (shares that add up to more than the whole):
    /// its key, and what is wrong. The page keeps the last good inputs; [`Calculator::evaluate`] must still
    /// answer.
    fn conflict(_inputs: &Self::Inputs) -> Option<(&'static str, Text)> {
        None
    }

    /// What the world means to the inputs, which are at their defaults. Bounds are seen to.
    fn inhabit(_world: &World, _inputs: &mut Self::Inputs) {}

    /// The answers to these inputs.
    fn evaluate(inputs: &Self::Inputs) -> Self::Outputs {
        Self::outputs(inputs, &Self::work(inputs))
    }
}

/// One set of inputs, worked through and answered: all that words and charts are made of.
pub struct Case<'a, C: Calculator + ?Sized> {
    /// What the reader has set.
    pub inputs: &'a C::Inputs,
    /// What was worked out on the way.
    pub workings: &'a C::Workings,
    /// What the model answers.
    pub outputs: &'a C::Outputs,
}

/// The sentence that a model's numbers amount to.
pub trait Narrate: Calculator {
    /// The finding in one line, as a headline has it.
    fn headline(case: &Case<Self>, lang: Lang) -> String;
    /// What the present inputs mean, in two or three plain sentences.
    fn sentence(case: &Case<Self>, lang: Lang) -> String;
    /// What the answer rests on: the few inputs that decide it, in words, for whatever leaves the page.
    fn condition(case: &Case<Self>, lang: Lang) -> String;
}

/// The pictures of a model's numbers.
pub trait Illustrate: Calculator {
    /// Which of the kinds that few models have its charts are: programs without such a model can't draw them.
    const RARE: RareKinds = RareKinds::NONE;

    /// The charts, made on demand. Ids and questions stay the same whatever the inputs; the first chart
    /// leads.
    fn charts(case: &Case<Self>, lang: Lang) -> Vec<ChartSpec>;
}

/// A model that has a page on the site but is not part of this program: its name and nothing else, so that
/// addresses can lead there.
pub struct Elsewhere {
    about: &'static About,
    #[cfg(prose)]
    prose: &'static Prose,
}

/// What is asked about a model that is not there.
const NOTHING: Asks = Asks { output: "", target: 0.0, input: "", x: "", y: "" };

/// What comes after a model that is not there.
const NOWHERE: Next = Next { to: "", carries: &[] };

/// The name of a model, made while compiling.
struct Name<C>(PhantomData<C>);

impl<C: Calculator> Name<C> {
    const ABOUT: &'static About =
        &About { id: C::ABOUT.id, presets: &[], asks: NOTHING, hero: "", next: NOWHERE, levers: &[] };

    const ELSEWHERE: &'static Elsewhere = &Elsewhere {
        about: Self::ABOUT,
        #[cfg(prose)]
        prose: C::PROSE,
    };
}

impl Elsewhere {
    /// The name of this model.
    pub const fn name<C: Calculator>() -> &'static Elsewhere {
        Name::<C>::ELSEWHERE
    }
}

impl Model for Elsewhere {
    fn about(&self) -> &'static About {
        self.about
    }

    #[cfg(prose)]
    fn prose(&self) -> &'static Prose {
        self.prose
    }

    fn is_here(&self) -> bool {
        false
    }

    fn inputs(&self) -> &'static [InputSpec] {
        &[]
    }

    fn outputs(&self) -> &'static [OutputSpec] {
        &[]
    }

    fn run(&self, _values: &[Value]) -> Vec<Answer> {
        Vec::new()
    }

    fn conflict(&self, _values: &[Value]) -> Option<InputError> {
        None
    }

    #[cfg(prose)]
    fn tell(&self, _values: &[Value], _lang: Lang) -> (Vec<Answer>, String) {
        (Vec::new(), String::new())
    }

    fn condition(&self, _values: &[Value], _lang: Lang) -> String {
        String::new()
    }

    fn report(&self, _values: &[Value], _lang: Lang) -> Report {
        Report { headline: String::new(), sentence: String::new(), answers: Vec::new(), charts: Vec::new() }
    }
}

/// Numbers, words and pictures for one set of inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The finding, in one line.
    pub headline: String,
    /// What the inputs amount to, in two or three sentences.
    pub sentence: String,
    /// The answers, in the order of [`Model::outputs`].
    pub answers: Vec<Answer>,
    /// The pictures; the first leads.
    pub charts: Vec<ChartSpec>,
}

/// A model, whatever its types.
pub trait Model: Sync {
    /// Its id, its presets, and what is asked of it first.
    fn about(&self) -> &'static About;
    /// What stands on its page besides numbers.
    #[cfg(prose)]
    fn prose(&self) -> &'static Prose;
    /// Whether this program can run the model; see [`Elsewhere`].
    fn is_here(&self) -> bool {
        true
    }
    /// The specs of its inputs, in order.
    fn inputs(&self) -> &'static [InputSpec];
    /// The specs of its outputs, in order.
    fn outputs(&self) -> &'static [OutputSpec];

    /// The answers, in the order of [`Model::outputs`]. Values that do not match the model's inputs are
    /// replaced by the defaults; [`InputSpec::check`] is where they are refused.
    fn run(&self, values: &[Value]) -> Vec<Answer>;

    /// The first input that contradicts the others; see [`Calculator::conflict`].
    fn conflict(&self, values: &[Value]) -> Option<InputError>;

    /// The answers and the sentence, without the charts, which take far longer.
    #[cfg(prose)]
    fn tell(&self, values: &[Value], lang: Lang) -> (Vec<Answer>, String);

    /// Numbers, words and pictures.
    fn report(&self, values: &[Value], lang: Lang) -> Report;

    /// What the answer rests on; see [`Narrate::condition`].
    fn condition(&self, values: &[Value], lang: Lang) -> String;

    /// The default of every input.
    fn defaults(&self) -> Values {
        self.inputs().iter().map(InputSpec::default_value).collect()
    }

    /// The inputs as a world sets them, the others at their defaults.
    fn under(&self, _world: &World) -> Values {
        self.defaults()
    }

    /// The index of an input by its key.
    fn input(&self, key: &str) -> Option<usize> {
        self.inputs().iter().position(|spec| spec.key == key)
    }

    /// The index of an output by its key.
    fn output(&self, key: &str) -> Option<usize> {
        self.outputs().iter().position(|spec| spec.key == key)
    }

    /// The values of a preset; a test holds every preset to its inputs' bounds.
    fn preset(&self, preset: &Preset) -> Values {
        self.preset_on(self.defaults(), preset)
    }

    /// The values of a preset, and for all other inputs these.
    fn preset_on(&self, mut values: Values, preset: &Preset) -> Values {
        for (key, encoded) in preset.values {
            if let Some(index) = self.input(key)
                && let Ok(value) = self.inputs()[index].decode(encoded)
            {
                values[index] = value;
            }
        }
        values
    }
}

impl<C: Narrate + Illustrate> Model for C {
    fn about(&self) -> &'static About {
        C::ABOUT
    }

    #[cfg(prose)]
    fn prose(&self) -> &'static Prose {
        C::PROSE
    }

    fn inputs(&self) -> &'static [InputSpec] {
        C::Inputs::SPECS
    }

    fn outputs(&self) -> &'static [OutputSpec] {
        C::Outputs::SPECS
    }

    fn under(&self, world: &World) -> Values {
        let mut inputs = C::Inputs::default();
        C::inhabit(world, &mut inputs);
        let values = inputs.write();
        C::Inputs::SPECS.iter().zip(values).map(|(spec, value)| spec.nearest(value)).collect()
    }

    fn run(&self, values: &[Value]) -> Vec<Answer> {
        C::evaluate(&C::Inputs::read(values).unwrap_or_default()).answers()
    }

    fn conflict(&self, values: &[Value]) -> Option<InputError> {
        let (key, words) = C::conflict(&C::Inputs::read(values)?)?;
        let spec = C::Inputs::SPECS.iter().find(|spec| spec.key == key)?;
        Some(spec.refuse(Problem::Conflict(words)))
    }

    #[cfg(prose)]
    fn tell(&self, values: &[Value], lang: Lang) -> (Vec<Answer>, String) {
        worked::<C, _>(values, |case| (case.outputs.answers(), C::sentence(case, lang)))
    }

    fn report(&self, values: &[Value], lang: Lang) -> Report {
        worked::<C, _>(values, |case| Report {
            headline: C::headline(case, lang),
            sentence: C::sentence(case, lang),
            answers: case.outputs.answers(),
            charts: C::charts(case, lang),
        })
    }

    fn condition(&self, values: &[Value], lang: Lang) -> String {
        worked::<C, _>(values, |case| C::condition(case, lang))
    }
}

/// Works one set of values through, once, and hands the case over.
fn worked<C: Calculator, T>(values: &[Value], hand: impl FnOnce(&Case<C>) -> T) -> T {
    let inputs = C::Inputs::read(values).unwrap_or_default();
    let workings = C::work(&inputs);
    let outputs = C::outputs(&inputs, &workings);
    hand(&Case { inputs: &inputs, workings: &workings, outputs: &outputs })
}

/// The sources that a model cites, each once, in the order of its page.
#[cfg(prose)]
pub fn cited(model: &dyn Model) -> Vec<&'static super::source::Source> {
    use super::source::Provenance;
    let of_inputs = model.inputs().iter().filter_map(|spec| match spec.source {
        Provenance::Cited(source) => Some(source),
        Provenance::Assumption(_) => None,
    });
    let mut cited: Vec<&'static super::source::Source> = Vec::new();
    for source in of_inputs.chain(model.prose().sources.iter().copied()) {
        if !cited.iter().any(|known| known.id == source.id) {
            cited.push(source);
        }
    }
    cited
}
