//! The answer over the whole range of each lever, all else as the reader has set it: a small curve under its
//! slider.

use super::{Probe, Steps};
use crate::core::answer::Answer;
use crate::core::model::Model;
use crate::core::slider::Slider;
use crate::core::spec::{InputSpec, OutputSpec};
use crate::core::value::Value;

/// A curve has a point at each end and at so many places between, or fewer where the slider has fewer.
const PARTS: u32 = 24;

/// One lever's curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The index of the input.
    pub input: usize,
    /// Where on the slider (0 to 1), and what the answer is there. `None` where the inputs contradict each
    /// other.
    pub points: Vec<(f64, Option<Answer>)>,
}

/// The curves of all levers that are sliders, worked out step by step: one point per step.
#[derive(Clone)]
pub struct Curves {
    probe: Probe,
    /// What is still to be tried: which curve, where, and the value there.
    waiting: Vec<(usize, f64, Value)>,
    /// One curve for each lever, in the order of the levers.
    pub curves: Vec<Curve>,
}

impl Curves {
    /// Begins the curves of the output with this index.
    pub fn new(model: &'static dyn Model, inputs: &[Value], output: usize) -> Curves {
        let (mut waiting, mut curves) = (Vec::new(), Vec::new());
        let levers = model.about().levers.iter().filter_map(|key| model.input(key));
        for (input, slider) in levers.filter_map(|input| Some((input, Slider::new(&model.inputs()[input])?)))
        {
            let parts = PARTS.min(slider.last).max(1);
            waiting.extend((0..=parts).map(|part| {
                let position = slider.last * part / parts;
                let place = f64::from(position) / f64::from(slider.last.max(1));
                (curves.len(), place, slider.value(position))
            }));
            curves.push(Curve { input, points: Vec::new() });
        }
        waiting.reverse();
        Curves { probe: Probe::new(model, inputs, output), waiting, curves }
    }

    /// The output that they are of.
    pub fn output(&self) -> &'static OutputSpec {
        self.probe.output()
    }

    /// The input that a curve is over.
    pub fn input(&self, curve: &Curve) -> &'static InputSpec {
        &self.probe.model.inputs()[curve.input]
    }
}

impl Steps for Curves {
    fn step(&mut self) -> bool {
        let Some((curve, place, value)) = self.waiting.pop() else { return false };
        let input = self.curves[curve].input;
        let answer = self.probe.ask(&[(input, value)]);
        self.curves[curve].points.push((place, answer));
        !self.waiting.is_empty()
    }
}
