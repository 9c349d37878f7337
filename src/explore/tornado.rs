//! Which input moves an output most: each input is moved alone between its low and its high, while all others
//! stay as the reader has set them; the widest swing comes first. The reader's own value counts too, as it
//! may give more than both ends. Choices and switches are tried with each of their options.

use super::{Probe, Steps};
use crate::core::answer::Answer;
use crate::core::chart::{Axis, ChartSpec, Plot, Range, RangePlot};
use crate::core::model::Model;
use crate::core::order::ranks;
use crate::core::spec::{InputKind, InputSpec, OutputSpec};
use crate::core::text::{Lang, text};
use crate::core::unit::Unit;
use crate::core::value::Value;

/// How many inputs are drawn; the table has all of them.
pub const DRAWN: usize = 10;

/// An input tried at one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// What the input is set to.
    pub value: Value,
    /// The output there. `None` where the value contradicts the reader's other inputs.
    pub output: Option<Answer>,
}

impl Trial {
    fn number(&self) -> f64 {
        self.output.and_then(Answer::number).unwrap_or(f64::NAN)
    }
}

/// The trials of one input, in the order of its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Swing {
    /// The index of the input.
    pub input: usize,
    /// What was tried, in the order of the values.
    pub trials: Vec<Trial>,
    /// The reader's own value of a number, which may give more or less than both ends of its range.
    pub own: Option<Trial>,
}

impl Swing {
    /// The trials with the lowest and the highest output. `None` without two numbers.
    pub fn ends(&self) -> Option<(&Trial, &Trial)> {
        let mut numbers = self.trials.iter().filter(|trial| !trial.number().is_nan());
        let first = numbers.next()?;
        let (mut least, mut most) = (first, first);
        for trial in numbers {
            if trial.number() < least.number() {
                least = trial;
            }
            if trial.number() >= most.number() {
                most = trial;
            }
        }
        if let Some(own) = self.own.as_ref().filter(|own| !own.number().is_nan()) {
            if own.number() < least.number() {
                least = own;
            }
            if own.number() > most.number() {
                most = own;
            }
        }
        (!std::ptr::eq(least, most)).then_some((least, most))
    }

    /// How far the output moves.
    pub fn width(&self) -> f64 {
        self.ends().map_or(0.0, |(least, most)| most.number() - least.number())
    }
}

/// What an input is tried at: both ends of what is plausible, or every choice. A table stays as it is.
pub fn tries(spec: &InputSpec) -> Vec<Value> {
    match spec.kind {
        InputKind::Number { lo, hi, .. } => {
            let (low, high) = spec.range.unwrap_or((lo, hi));
            vec![Value::Number(low), Value::Number(high)]
        }
        InputKind::Integer { lo, hi, .. } => {
            let (low, high) = spec.range.unwrap_or((f64::from(lo), f64::from(hi)));
            vec![Value::Integer(low as u32), Value::Integer(high as u32)]
        }
        InputKind::Choice { options, .. } => (0..options.len()).map(Value::Choice).collect(),
        InputKind::Switch { .. } => vec![Value::Switch(false), Value::Switch(true)],
        InputKind::Text { .. } | InputKind::Table { .. } => Vec::new(),
    }
}

/// The tornado, worked out step by step: one trial per step.
#[derive(Clone)]
pub struct Tornado {
    probe: Probe,
    /// The output at the reader's own inputs.
    pub now: Option<Answer>,
    /// What is still to be tried.
    waiting: Vec<(usize, Value)>,
    /// One swing per input, in the order of the inputs.
    pub swings: Vec<Swing>,
}

impl Tornado {
    /// Begins a tornado of the output with this index; the inputs that are not tried stay as they are given.
    pub fn new(model: &'static dyn Model, inputs: &[Value], output: usize) -> Tornado {
        let mut probe = Probe::new(model, inputs, output);
        let now = probe.ask(&[]);
        let all = model.inputs().iter().enumerate();
        let mut waiting: Vec<(usize, Value)> =
            all.flat_map(|(index, spec)| tries(spec).into_iter().map(move |value| (index, value))).collect();
        waiting.reverse();
        Tornado { probe, now, waiting, swings: Vec::new() }
    }

    /// The output that it is about.
    pub fn output(&self) -> &'static OutputSpec {
        self.probe.output()
    }

    /// The input that a swing is of.
    pub fn input(&self, swing: &Swing) -> &'static InputSpec {
        &self.probe.model.inputs()[swing.input]
    }

    /// The swings that move the output, the widest first.
    pub fn sorted(&self) -> Vec<&Swing> {
        let widths: Vec<f64> = self.swings.iter().map(|swing| -swing.width()).collect();
        let moved = ranks(&widths).into_iter().map(|index| &self.swings[index]);
        moved.filter(|swing| swing.width() > 0.0).collect()
    }
}

impl Steps for Tornado {
    fn step(&mut self) -> bool {
        let Some((input, value)) = self.waiting.pop() else { return false };
        let output = self.probe.ask(&[(input, value.clone())]);
        let trial = Trial { value, output };
        match self.swings.last_mut() {
            Some(swing) if swing.input == input => swing.trials.push(trial),
            _ => {
                let own = self.probe.model.inputs()[input]
                    .is_numeric()
                    .then(|| Trial { value: self.probe.values[input].clone(), output: self.now });
                self.swings.push(Swing { input, trials: vec![trial], own });
            }
        }
        true
    }
}

/// The chart of the widest swings, with a table of every input.
pub fn chart(tornado: &Tornado, lang: Lang) -> ChartSpec {
    let model = tornado.probe.model;
    let output = tornado.output();
    let what = output.label.get(lang);
    let now = tornado.now.and_then(Answer::number);
    // A month is written short beside its bar.
    let words = |swing: &Swing, trial: &Trial| match &model.inputs()[swing.input] {
        spec if spec.unit == Unit::MONTH => spec.field(&trial.value, lang),
        spec => spec.show(&trial.value, lang),
    };
    let sorted = tornado.sorted();
    let ranges: Vec<Range> = sorted
        .iter()
        .take(DRAWN)
        .filter_map(|swing| {
            let (least, most) = swing.ends()?;
            Some(Range {
                label: model.inputs()[swing.input].label.get(lang).to_owned(),
                least: (least.number(), words(swing, least)),
                most: (most.number(), words(swing, most)),
            })
        })
        .collect();
    let lowest = ranges.iter().map(|range| range.least.0).chain(now).fold(f64::INFINITY, f64::min);
    let highest = ranges.iter().map(|range| range.most.0).chain(now).fold(f64::NEG_INFINITY, f64::max);
    let (lo, hi) =
        if lowest < highest { (lowest, highest) } else { (now.unwrap_or(0.0), now.unwrap_or(0.0) + 1.0) };
    let present = match &tornado.now {
        Some(answer) => output.words(answer, lang),
        None => String::new(),
    };
    let summary = match (ranges.first(), lang) {
        (Some(first), Lang::En) => format!(
            "{} moves “{what}” most: from {} to {}. It is {present} now.",
            first.label,
            output.unit.show(first.least.0, lang),
            output.unit.show(first.most.0, lang)
        ),
        (Some(first), Lang::Ja) => format!(
            "「{what}」を最も動かすのは{}で、{}から{}まで変わる。現在は{present}。",
            first.label,
            output.unit.show(first.least.0, lang),
            output.unit.show(first.most.0, lang)
        ),
        (None, Lang::En) => format!("No input alone changes “{what}” as a number. It is {present} now."),
        (None, Lang::Ja) => format!("どの入力も単独では「{what}」の数を変えない。現在は{present}。"),
    };
    let table = tornado_table(tornado, &sorted, lang);
    ChartSpec {
        id: "tornado",
        kicker: match lang {
            Lang::En => format!("What matters most? {what}"),
            Lang::Ja => format!("何が最も効くか：{what}"),
        },
        title: match (ranges.first(), lang) {
            (Some(first), Lang::En) => format!("{} matters most", first.label),
            (Some(first), Lang::Ja) => format!("最も動かすのは{}", first.label),
            (None, Lang::En) => "No input alone changes the answer".to_owned(),
            (None, Lang::Ja) => "単独で動かす入力はない".to_owned(),
        },
        summary,
        plot: Plot::Ranges(RangePlot {
            is_better_high: output.is_better_high,
            axis: Axis { label: what.to_owned(), unit: output.unit, lo, hi },
            now,
            ranges,
            table,
        }),
    }
}

/// Every input with all its trials; those that move the output as a number first.
fn tornado_table(tornado: &Tornado, sorted: &[&Swing], lang: Lang) -> crate::core::chart::Table {
    let model = tornado.probe.model;
    let output = tornado.output();
    let head = [
        text("Input", "入力"),
        text("at its low", "低い値"),
        text("Output there", "そのときの出力"),
        text("at its high", "高い値"),
        text("Output there", "そのときの出力"),
    ];
    let still = tornado.swings.iter().filter(|swing| swing.width() <= 0.0);
    let rows = sorted
        .iter()
        .copied()
        .chain(still)
        .map(|swing| {
            let spec = &model.inputs()[swing.input];
            let said = |trial: &Trial| match &trial.output {
                Some(answer) => output.words(answer, lang),
                None => text("does not go with the others", "他の入力と両立しない").get(lang).to_owned(),
            };
            // For a choice with many options, those at the ends of its bar.
            let (low, high) = match (spec.is_numeric(), swing.ends()) {
                (false, Some(ends)) => ends,
                _ => (&swing.trials[0], &swing.trials[swing.trials.len() - 1]),
            };
            vec![
                spec.label.get(lang).to_owned(),
                spec.show(&low.value, lang),
                said(low),
                spec.show(&high.value, lang),
                said(high),
            ]
        })
        .collect();
    let head = head.map(|words| words.get(lang).to_owned()).to_vec();
    crate::core::chart::Table { head, rows, numbers: Vec::new() }
}
