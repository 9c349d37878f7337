//! Which value of one input makes an output what is wanted. "None in the range" and "more than one" are
//! answers too, and so are a whole interval, a jump, and a step between two whole numbers.
//!
//! The input's whole range is walked in [`SAMPLES`] parts (whole inputs in whole numbers); between two
//! neighbours on opposite sides of the target the root is found by [`root::find`], where the output only
//! touches the target by a golden-section search, where it stays on the target the ends of the stretch by
//! [`root::boundary`]. What happens twice between two neighbours is not seen.

use super::question::Solve;
use super::{Probe, Steps, spread, value_near};
use crate::core::chart::{Axis, ChartSpec, Ink, Layer, Plot, Stroke, XyPlot};
use crate::core::model::Model;
use crate::core::root::{self, Boundary, Tolerance};
use crate::core::spec::InputSpec;
use crate::core::text::{Lang, text};
use crate::core::value::Value;

/// The number of parts into which the range is cut.
pub const SAMPLES: u32 = 160;

/// A difference to the target counts as none if it is below this share of the output's own spread.
const NEGLIGIBLE: f64 = 1e-9;

/// One solution, in the input's canonical unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Solution {
    /// The output is the target here.
    At(f64),
    /// The output is the target all the way from here to there.
    Span(f64, f64),
    /// The output jumps over the target here.
    Jump(f64),
    /// Two neighbouring whole numbers: one is too little, the other too much.
    Between(f64, f64),
}

impl Solution {
    /// Its lowest and its highest value.
    fn ends(self) -> (f64, f64) {
        match self {
            Solution::At(x) | Solution::Jump(x) => (x, x),
            Solution::Span(a, b) | Solution::Between(a, b) => (a, b),
        }
    }

    /// Its value nearest to `now`.
    pub fn nearest(self, spec: &'static InputSpec, now: f64) -> Value {
        let (a, b) = self.ends();
        value_near(spec, if (now - a).abs() <= (now - b).abs() { a } else { b })
    }

    /// The solution in words, as a sentence would put it.
    pub fn words(self, spec: &'static InputSpec, lang: Lang) -> String {
        // As finely as a reader could set it.
        let fine = |x: f64| spec.unit.show(x, lang);
        match (self, lang) {
            (Solution::At(x), _) => fine(x),
            (Solution::Span(a, b), Lang::En) => format!("anything from {} to {}", fine(a), fine(b)),
            (Solution::Span(a, b), Lang::Ja) => format!("{}から{}まで", fine(a), fine(b)),
            (Solution::Jump(x), Lang::En) => format!("{}, where it jumps across", fine(x)),
            (Solution::Jump(x), Lang::Ja) => format!("{}（ここで飛び越える）", fine(x)),
            (Solution::Between(a, b), Lang::En) => format!("between {} and {}", fine(a), fine(b)),
            (Solution::Between(a, b), Lang::Ja) => format!("{}と{}の間", fine(a), fine(b)),
        }
    }
}

/// The search, worked out step by step.
#[derive(Clone)]
pub struct Search {
    probe: Probe,
    asked: Solve,
    spec: &'static InputSpec,
    /// The values of the input at which the output is asked for.
    xs: Vec<f64>,
    /// The outputs found so far; NaN where there is no number.
    pub ys: Vec<f64>,
    /// Which pair of neighbours is looked at next.
    next: usize,
    /// What was found, rising.
    pub solutions: Vec<Solution>,
}

impl Search {
    /// Begins a search; the other inputs stay at `values`.
    pub fn new(model: &'static dyn Model, values: &[Value], asked: Solve) -> Search {
        let spec = &model.inputs()[asked.input];
        let (lo, hi) = spec.bounds().unwrap_or((0.0, 0.0));
        let xs = spread(spec, lo, hi, SAMPLES);
        let probe = Probe::new(model, values, asked.output);
        Search { probe, asked, spec, ys: Vec::with_capacity(xs.len()), xs, next: 0, solutions: Vec::new() }
    }

    fn output(&mut self, x: f64) -> f64 {
        let value = value_near(self.spec, x);
        self.probe.number(&[(self.asked.input, value)])
    }

    /// The output less the target.
    fn off(&mut self, x: f64) -> f64 {
        self.output(x) - self.asked.target
    }

    /// The input as the reader has it.
    pub fn now(&self) -> f64 {
        self.probe.values[self.asked.input].as_f64()
    }

    /// The input that is solved for.
    pub fn input(&self) -> &'static InputSpec {
        self.spec
    }

    /// The lowest and the highest output found. `None` if there was no number at all.
    pub fn reach(&self) -> Option<(f64, f64)> {
        let numbers = self.ys.iter().copied().filter(|y| !y.is_nan());
        numbers.fold(None, |reach: Option<(f64, f64)>, y| match reach {
            Some((lo, hi)) => Some((lo.min(y), hi.max(y))),
            None => Some((y, y)),
        })
    }

    /// The difference to the target that counts as none.
    fn negligible(&self) -> f64 {
        let spread = self.reach().map_or(0.0, |(lo, hi)| hi - lo);
        NEGLIGIBLE * self.asked.target.abs().max(spread)
    }

    /// Looks at the neighbours from `index` on and says where to go on.
    fn look(&mut self, index: usize) -> usize {
        let negligible = self.negligible();
        let off = |search: &Search, index: usize| {
            search.ys.get(index).map_or(f64::NAN, |y| y - search.asked.target)
        };
        let here = off(self, index);
        if here.abs() <= negligible {
            let mut last = index;
            while off(self, last + 1).abs() <= negligible {
                last += 1;
            }
            let start = self.edge(self.xs[index], index.checked_sub(1), negligible);
            let end = self.edge(self.xs[last], Some(last + 1), negligible);
            let point = (end - start).abs() <= 1e-6 * (1.0 + start.abs()) && index == last;
            self.solutions.push(if point {
                Solution::At(self.xs[index])
            } else {
                Solution::Span(start, end)
            });
            return last + 1;
        }
        let there = off(self, index + 1);
        // Without a number at either end there is no crossing to be seen.
        if here.abs() > negligible && there.abs() > negligible && (here < 0.0) != (there < 0.0) {
            let (a, b) = (self.xs[index], self.xs[index + 1]);
            let solution =
                if self.spec.is_whole() { self.step_between(a, b) } else { self.crossing(a, b, here, there) };
            self.solutions.extend(solution);
        } else if index > 0 && !self.spec.is_whole() {
            let before = off(self, index - 1);
            let dips = here.abs() < before.abs() && here.abs() < there.abs();
            if dips && (before < 0.0) == (here < 0.0) && (there < 0.0) == (here < 0.0) {
                let touch = self.touch(self.xs[index - 1], self.xs[index + 1], negligible);
                self.solutions.extend(touch);
            }
        }
        index + 1
    }

    /// How far from `on`, where the output is the target, towards the neighbour it stays so.
    fn edge(&mut self, on: f64, neighbour: Option<usize>, negligible: f64) -> f64 {
        let Some(beyond) = neighbour.and_then(|index| self.xs.get(index).copied()) else { return on };
        if self.spec.is_whole() {
            return on;
        }
        let width = beyond - on;
        let tolerance = Tolerance { x: 1e-12, iterations: 60 };
        match root::boundary(|part| self.off(on + part * width).abs() <= negligible, 0.0, 1.0, tolerance) {
            Boundary::At(part) => on + part * width,
            Boundary::Always => beyond,
            Boundary::Never => on,
        }
    }

    /// Whole numbers that were not asked for may lie between two that were.
    fn step_between(&mut self, a: f64, b: f64) -> Option<Solution> {
        let (mut a, mut b) = (a, b);
        let below = self.off(a) < 0.0;
        while b - a > 1.0 {
            let middle = libm::floor((a + b) / 2.0);
            let off = self.off(middle);
            if off == 0.0 {
                return Some(Solution::At(middle));
            }
            if (off < 0.0) == below { a = middle } else { b = middle }
        }
        Some(Solution::Between(a, b))
    }

    fn crossing(&mut self, a: f64, b: f64, off_a: f64, off_b: f64) -> Option<Solution> {
        let x = root::find(|x| self.off(x), a, b, Tolerance::default()).ok()?;
        // A jump looks like a root to the search, but is none.
        let near = self.off(x).abs() <= 1e-6 * (off_a.abs() + off_b.abs()) + self.negligible();
        Some(if near { Solution::At(x) } else { Solution::Jump(x) })
    }

    /// Where the output comes nearest to the target between `a` and `b`, if it gets there.
    fn touch(&mut self, a: f64, b: f64, negligible: f64) -> Option<Solution> {
        let nearest = root::highest(|x| -self.off(x).abs(), a, b);
        (self.off(nearest).abs() <= negligible).then_some(Solution::At(nearest))
    }
}

impl Steps for Search {
    fn step(&mut self) -> bool {
        if let Some(&x) = self.xs.get(self.ys.len()) {
            let y = self.output(x);
            self.ys.push(y);
            return true;
        }
        if self.next < self.xs.len() {
            self.next = self.look(self.next);
            return true;
        }
        false
    }
}

// ---- In words and as a picture ----

/// What came out, in one line.
fn finding(search: &Search, lang: Lang) -> String {
    let reached: Vec<&Solution> =
        search.solutions.iter().filter(|solution| !matches!(solution, Solution::Between(..))).collect();
    let input = search.spec.label.get(lang);
    match (reached.as_slice(), lang) {
        ([], Lang::En) => format!("{input}: no value in its range"),
        ([], Lang::Ja) => format!("{input}：範囲に答えはない"),
        ([only], Lang::En) => format!("{input}: {}", only.words(search.spec, lang)),
        ([only], Lang::Ja) => format!("{input}：{}", only.words(search.spec, lang)),
        (_, Lang::En) => format!("{input}: more than one value"),
        (_, Lang::Ja) => format!("{input}：答えは一つではない"),
    }
}

/// What came out, in one or two sentences.
pub fn sentence(search: &Search, lang: Lang) -> String {
    let output = search.probe.output();
    let (what, unit) = (output.label.get(lang), output.unit);
    let target = unit.show(search.asked.target, lang);
    let input = search.spec.label.get(lang);
    let now = search.spec.show(&search.probe.values[search.asked.input], lang);
    // Between two whole numbers it is passed, not reached.
    let (passed, reached): (Vec<Solution>, Vec<Solution>) =
        search.solutions.iter().partition(|solution| matches!(solution, Solution::Between(..)));
    let list = |found: &[Solution], join: &str| -> String {
        found.iter().map(|solution| solution.words(search.spec, lang)).collect::<Vec<_>>().join(join)
    };
    let mut out = match (reached.len(), passed.len(), lang) {
        (0, 0, _) => none(search, lang),
        (0, _, Lang::En) => {
            format!(
                "None in the range: no whole “{input}” makes “{what}” {target}; it passes {target} {}.",
                list(&passed, ", and ")
            )
        }
        (0, _, Lang::Ja) => format!(
            "範囲に答えはない。「{what}」がちょうど{target}になる整数の「{input}」はなく、{}で通り過ぎる。",
            list(&passed, "、")
        ),
        (1, _, Lang::En) => format!("“{what}” is {target} with “{input}” at {}.", list(&reached, "")),
        (1, _, Lang::Ja) => {
            format!("「{what}」が{target}になるのは、「{input}」が{}のとき。", list(&reached, ""))
        }
        (_, _, Lang::En) => {
            format!("More than one: “{what}” is {target} with “{input}” at {}.", list(&reached, "; and at "))
        }
        (_, _, Lang::Ja) => format!(
            "答えは一つではない。「{what}」が{target}になるのは、「{input}」が{}のとき。",
            list(&reached, "、または")
        ),
    };
    if !search.solutions.is_empty() {
        out += &match lang {
            Lang::En => format!(" It is {now} now."),
            Lang::Ja => format!("現在は{now}。"),
        };
    }
    out
}

/// Why there is no answer: what the output does instead.
fn none(search: &Search, lang: Lang) -> String {
    let output = search.probe.output();
    let (what, unit) = (output.label.get(lang), output.unit);
    let target = unit.show(search.asked.target, lang);
    let input = search.spec.label.get(lang);
    let bounds = search.spec.bounds().unwrap_or((0.0, 0.0));
    let (lo, hi) = (search.spec.unit.show(bounds.0, lang), search.spec.unit.show(bounds.1, lang));
    let Some((least, most)) = search.reach() else {
        return match lang {
            Lang::En => {
                format!("None in the range: “{what}” is no number for any “{input}” from {lo} to {hi}.")
            }
            Lang::Ja => {
                format!("範囲に答えはない。「{input}」が{lo}から{hi}のどこでも、「{what}」は数にならない。")
            }
        };
    };
    let (least, most) = (unit.show(least, lang), unit.show(most, lang));
    // Where it is words ("never"), there is nothing to compare.
    let partly = search.ys.iter().any(|y| y.is_nan());
    match lang {
        Lang::En => {
            let partly = if partly { ", where it is a number," } else { "" };
            let values = if least == most {
                format!("is {least}")
            } else {
                format!("lies between {least} and {most}")
            };
            format!(
                "None in the range: for “{input}” from {lo} to {hi}, “{what}”{partly} {values} and is never \
                 {target}."
            )
        }
        Lang::Ja => {
            let partly = if partly { "（数になる所で）" } else { "" };
            let values =
                if least == most { format!("常に{least}") } else { format!("{least}から{most}") };
            format!(
                "範囲に答えはない。「{input}」が{lo}から{hi}の間で「{what}」は{partly}{values}で、{target}にはならない。"
            )
        }
    }
}

/// The output over the whole range of the input, the target, and where they meet.
pub fn chart(search: &Search, lang: Lang) -> ChartSpec {
    let output = search.probe.output();
    let bounds = search.spec.bounds().unwrap_or((0.0, 1.0));
    let target = search.asked.target;
    // A curve is drawn in the pieces in which there is a number; a gap parts it.
    let points: Vec<(f64, f64)> = search.xs.iter().copied().zip(search.ys.iter().copied()).collect();
    let (least, most) = search.reach().unwrap_or((target, target));
    let (lo, hi) = (least.min(target), most.max(target));
    // Where the far end would flatten all that matters, it is cut off.
    let room = ((hi - lo) * 0.08).max(hi.abs().max(lo.abs()) * 1e-6).max(1e-9);
    let mut layers = vec![Layer::Line {
        label: output.label.get(lang).to_owned(),
        points,
        ink: Ink::First,
        stroke: Stroke::Solid,
    }];
    layers.push(Layer::Level {
        label: match lang {
            Lang::En => format!("wanted: {}", output.unit.show(target, lang)),
            Lang::Ja => format!("目標：{}", output.unit.show(target, lang)),
        },
        at: target,
        ink: Ink::Second,
    });
    layers.push(Layer::Moment {
        label: text("now", "今").get(lang).to_owned(),
        at: search.now(),
        ink: Ink::Muted,
    });
    let ends = search.solutions.iter().map(|solution| solution.ends());
    let mut marks: Vec<f64> = ends.flat_map(|(a, b)| [a, b]).collect();
    marks.dedup();
    for x in marks.into_iter().take(8) {
        layers.push(Layer::Dot { label: search.spec.unit.show(x, lang), at: (x, target), ink: Ink::Danger });
    }
    let read_at: Vec<f64> =
        search.xs.iter().copied().step_by(if search.xs.len() > 60 { 8 } else { 1 }).collect();
    ChartSpec {
        id: "solve",
        kicker: match lang {
            Lang::En => format!("What would have to be true? {}", output.label.get(lang)),
            Lang::Ja => format!("どうなれば成り立つか：{}", output.label.get(lang)),
        },
        title: finding(search, lang),
        summary: sentence(search, lang),
        plot: Plot::Xy(XyPlot {
            x: Axis {
                label: search.spec.label.get(lang).to_owned(),
                unit: search.spec.unit,
                lo: bounds.0,
                hi: bounds.1,
            },
            y: Axis {
                label: output.label.get(lang).to_owned(),
                unit: output.unit,
                // Beside the machine's largest number there is no room.
                lo: if lo >= 0.0 && lo - room < 0.0 { 0.0 } else { (lo - room).max(f64::MIN) },
                hi: (hi + room).min(f64::MAX),
            },
            layers,
            read_at,
        }),
    }
}
