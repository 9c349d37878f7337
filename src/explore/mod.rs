//! What would have to be true? Questions that can be asked of any model: which value of one input gives a
//! wanted output ([`solve`]), which input moves an output most ([`tornado`]), and what two inputs do
//! together ([`grid`]); and the answer over each lever ([`curves`]).
//!
//! Each is answered step by step, with one run of the model per step, so that a page can pause between two
//! steps and continue when nothing else is waiting.

pub mod curves;
pub mod grid;
pub mod question;
pub mod solve;
pub mod tornado;

pub use question::Questions;

use crate::core::answer::Answer;
use crate::core::chart::ChartSpec;
use crate::core::model::Model;
use crate::core::spec::{InputSpec, OutputSpec};
use crate::core::text::Lang;
use crate::core::value::{Value, Values};

/// Work in small steps.
pub trait Steps {
    /// Does one step. `false` if there was none left to do.
    fn step(&mut self) -> bool;
}

/// Does all steps at once.
pub fn finish<S: Steps>(mut steps: S) -> S {
    while steps.step() {}
    steps
}

/// The picture of a question (one of [`question::KEYS`]), worked out at once.
pub fn answer(
    model: &'static dyn Model,
    values: &Values,
    asked: &Questions,
    key: &str,
    lang: Lang,
) -> Option<ChartSpec> {
    let [solve, tornado, grid] = question::KEYS;
    match key {
        _ if key == solve => {
            Some(solve::chart(&finish(solve::Search::new(model, values, asked.solve)), lang))
        }
        _ if key == tornado => {
            Some(tornado::chart(&finish(tornado::Tornado::new(model, values, asked.tornado)), lang))
        }
        _ if key == grid => Some(grid::chart(&finish(grid::Cells::new(model, values, asked.grid)), lang)),
        _ => None,
    }
}

/// A model at the reader's inputs, of which one or two are varied.
#[derive(Clone)]
struct Probe {
    model: &'static dyn Model,
    values: Values,
    output: usize,
}

impl Probe {
    fn new(model: &'static dyn Model, values: &[Value], output: usize) -> Probe {
        Probe { model, values: values.to_vec(), output }
    }

    /// The output that is asked about.
    fn output(&self) -> &'static OutputSpec {
        &self.model.outputs()[self.output]
    }

    /// The output with these inputs in place of the reader's. `None` where they contradict each other.
    fn ask(&mut self, changes: &[(usize, Value)]) -> Option<Answer> {
        let before: Vec<Value> = changes.iter().map(|(index, _)| self.values[*index].clone()).collect();
        for (index, value) in changes {
            self.values[*index] = value.clone();
        }
        let answer = match self.model.conflict(&self.values) {
            Some(_) => None,
            None => self.model.run(&self.values).get(self.output).copied(),
        };
        for ((index, _), value) in changes.iter().zip(before) {
            self.values[*index] = value;
        }
        answer
    }

    /// The same as a number; NaN where there is none.
    fn number(&mut self, changes: &[(usize, Value)]) -> f64 {
        self.ask(changes).and_then(Answer::number).unwrap_or(f64::NAN)
    }
}

/// A number as a value of this input: the nearest that it takes.
fn value_near(spec: &'static InputSpec, number: f64) -> Value {
    let Some((lo, hi)) = spec.bounds() else { return spec.default_value() };
    let number = number.clamp(lo, hi);
    match spec.default_value() {
        Value::Integer(_) => Value::Integer(libm::round(number) as u32),
        _ => Value::Number(number),
    }
}

/// `parts + 1` numbers over the range, its ends among them: evenly, or in even ratios on a logarithmic scale;
/// whole ones, each once, for whole inputs.
fn spread(spec: &InputSpec, lo: f64, hi: f64, parts: u32) -> Vec<f64> {
    use crate::core::spec::{InputKind, SliderScale};
    let part = |index: u32| f64::from(index) / f64::from(parts.max(1));
    let mut numbers: Vec<f64> = (0..=parts)
        .map(|index| match spec.kind {
            _ if index == 0 => lo,
            _ if index == parts => hi,
            InputKind::Number { scale: SliderScale::Log, .. } if lo > 0.0 => {
                lo * libm::pow(hi / lo, part(index))
            }
            InputKind::Integer { .. } => libm::round(lo + (hi - lo) * part(index)),
            _ => lo + (hi - lo) * part(index),
        })
        .collect();
    numbers.dedup();
    numbers
}
