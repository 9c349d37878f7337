//! Which value of one input makes an output what is wanted. "None in the range" and "more than one" are
//! answers too, and so are a whole interval, a jump, and a step between two whole numbers.
//!
//! The input's whole range is walked in [`SAMPLES`] parts (whole inputs in whole numbers); between two
//! neighbours on opposite sides of the target the root is found by [`root::find`]; where the output turns
//! round near the target, its turning point by a golden-section search, and a root on either side if it lies
//! beyond; where it stays on the target, the ends of the stretch by [`root::boundary`], each a value that
//! holds. If nothing is found, the same is done once more in [`FINER`] parts around the place that came
//! nearest. What comes and goes between two neighbours elsewhere is not seen.

use super::question::Solve;
use super::{Probe, Steps, spread, value_near};
use crate::core::chart::{Axis, ChartSpec, Ink, Layer, Plot, Stroke, XyPlot};
use crate::core::format::round_significant;
use crate::core::model::Model;
use crate::core::root::{self, Boundary, Tolerance};
use crate::core::spec::InputSpec;
use crate::core::text::{Lang, text};
use crate::core::value::Value;

/// The number of parts into which the range is cut.
pub const SAMPLES: u32 = 160;

/// The number of parts into which the stretch around the nearest place is cut, if nothing was found.
pub const FINER: u32 = 64;

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
            (Solution::Span(a, b), _) => {
                // Rounded, both ends still lie on the stretch.
                let (low, high) = (inward(spec, a, true), inward(spec, b, false));
                let (a, b) = if low <= high { (low, high) } else { (a, b) };
                match lang {
                    Lang::En => format!("anything from {} to {}", fine(a), fine(b)),
                    Lang::Ja => format!("{}から{}まで", fine(a), fine(b)),
                }
            }
            (Solution::Jump(x), Lang::En) => format!("{}, where it jumps across", fine(x)),
            (Solution::Jump(x), Lang::Ja) => format!("{}（ここで飛び越える）", fine(x)),
            (Solution::Between(a, b), Lang::En) => format!("between {} and {}", fine(a), fine(b)),
            (Solution::Between(a, b), Lang::Ja) => format!("{}と{}の間", fine(a), fine(b)),
        }
    }
}

/// A value as it is shown, to three significant digits (dollars to the cent at most), rounded up or down.
fn inward(spec: &InputSpec, x: f64, up: bool) -> f64 {
    if spec.is_whole() || x == 0.0 || !x.is_finite() {
        return x;
    }
    let place = libm::floor(libm::log10(x.abs())) - 2.0;
    let place = if spec.unit.is_money() { place.max(-2.0) } else { place };
    let step = libm::pow(10.0, place);
    let at = |steps: f64| round_significant(steps * step, 15);
    let nearest = libm::round(x / step);
    match at(nearest) {
        shown if up && shown < x => at(nearest + 1.0),
        shown if !up && shown > x => at(nearest - 1.0),
        shown => shown,
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
    /// The lowest and the highest output met so far, between the values as well.
    met: Option<(f64, f64)>,
    /// The closer look where nothing was found.
    finer: Option<Box<Search>>,
    /// Whether this is the closer look.
    is_finer: bool,
}

impl Search {
    /// Begins a search; the other inputs stay at `values`.
    pub fn new(model: &'static dyn Model, values: &[Value], asked: Solve) -> Search {
        let spec = &model.inputs()[asked.input];
        let (lo, hi) = spec.bounds().unwrap_or((0.0, 0.0));
        let xs = spread(spec, lo, hi, SAMPLES);
        Search::over(Probe::new(model, values, asked.output), asked, spec, xs)
    }

    fn over(probe: Probe, asked: Solve, spec: &'static InputSpec, xs: Vec<f64>) -> Search {
        Search {
            probe,
            asked,
            spec,
            ys: Vec::with_capacity(xs.len()),
            xs,
            next: 0,
            solutions: Vec::new(),
            met: None,
            finer: None,
            is_finer: false,
        }
    }

    fn output(&mut self, x: f64) -> f64 {
        let value = value_near(self.spec, x);
        let y = self.probe.number(&[(self.asked.input, value)]);
        if !y.is_nan() {
            self.met = Some(self.met.map_or((y, y), |(lo, hi)| (lo.min(y), hi.max(y))));
        }
        y
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
        self.met
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
            // The ends keep to the target as the places between do, so that the output holds at them.
            let flat = (index..=last).map(|at| off(self, at).abs()).fold(0.0, f64::max);
            let flat = flat.max(4.0 * f64::EPSILON * self.asked.target.abs());
            let start = self.edge(self.xs[index], index.checked_sub(1), flat);
            let end = self.edge(self.xs[last], Some(last + 1), flat);
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
                let ends = [(self.xs[index - 1], before), (self.xs[index + 1], there)];
                self.turn(ends, negligible);
            }
        }
        index + 1
    }

    /// How far from `on`, where the output is the target, towards the neighbour it stays within `flat` of it.
    fn edge(&mut self, on: f64, neighbour: Option<usize>, flat: f64) -> f64 {
        let Some(beyond) = neighbour.and_then(|index| self.xs.get(index).copied()) else { return on };
        if self.spec.is_whole() {
            return on;
        }
        let width = beyond - on;
        let tolerance = Tolerance { x: 1e-12, iterations: 60 };
        let found =
            match root::boundary(|part| self.off(on + part * width).abs() <= flat, 0.0, 1.0, tolerance) {
                Boundary::At(part) => on + part * width,
                Boundary::Always => beyond,
                Boundary::Never => on,
            };
        // The round number that halving came up to, if it holds as well.
        let round = round_significant(found, 9);
        let is_near = (round - found).abs() <= 1e-11 * (on.abs() + width.abs());
        if is_near && self.off(round).abs() <= flat { round } else { found }
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

    /// Where the output turns round between two places on the same side of the target: it may touch the
    /// target there, or lie beyond it, and cross it on the way there and on the way back.
    fn turn(&mut self, [(a, off_a), (b, off_b)]: [(f64, f64); 2], negligible: f64) {
        let side = if off_a < 0.0 { 1.0 } else { -1.0 };
        // Where the output jumps, the last place looked at need not be the best one.
        let (mut turn, mut off) = (a, off_a);
        root::highest(
            |x| {
                let here = self.off(x);
                if side * here > side * off {
                    (turn, off) = (x, here);
                }
                side * here
            },
            a,
            b,
        );
        if off.abs() <= negligible {
            self.solutions.push(Solution::At(turn));
        } else if side * off > 0.0 {
            let before = self.crossing(a, turn, off_a, off);
            let after = self.crossing(turn, b, off, off_b);
            self.solutions.extend(before.into_iter().chain(after));
        }
    }

    /// The same search in finer parts, to either side of the place that came nearest to the target. `None` if
    /// something was found, or there is nothing in between.
    fn closer(&self) -> Option<Search> {
        if self.is_finer || self.spec.is_whole() || !self.solutions.is_empty() {
            return None;
        }
        let numbers = self.ys.iter().enumerate().filter(|(_, y)| !y.is_nan());
        let off = |y: f64| (y - self.asked.target).abs();
        let (nearest, _) = numbers.min_by(|one, other| off(*one.1).total_cmp(&off(*other.1)))?;
        let (lo, hi) = (self.xs[nearest.saturating_sub(1)], self.xs[(nearest + 1).min(self.xs.len() - 1)]);
        let xs = spread(self.spec, lo, hi, FINER);
        let finer = Search::over(self.probe.clone(), self.asked, self.spec, xs);
        Some(Search { is_finer: true, ..finer })
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
            if self.next >= self.xs.len() {
                self.finer = self.closer().map(Box::new);
            }
            return true;
        }
        let Some(finer) = &mut self.finer else { return false };
        if !finer.step() {
            self.solutions.append(&mut finer.solutions);
            let met = finer.met.zip(self.met).map(|(one, other)| (one.0.min(other.0), one.1.max(other.1)));
            (self.met, self.finer) = (met.or(self.met), None);
        }
        true
    }
}

// ---- In words and as a picture ----

/// What came out, in one line.
fn finding(search: &Search, lang: Lang) -> String {
    let reached: Vec<&Solution> =
        search.solutions.iter().filter(|solution| !matches!(solution, Solution::Between(..))).collect();
    let input = search.spec.label.get(lang);
    match (reached.as_slice(), lang) {
        ([], Lang::En) => format!("{input}: no value found in its range"),
        ([], Lang::Ja) => format!("{input}：範囲に答えは見つからない"),
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
                format!(
                    "None found in the range: “{what}” is no number for any “{input}” tried from {lo} to \
                     {hi}."
                )
            }
            Lang::Ja => {
                format!(
                    "範囲に答えは見つからない。「{input}」を{lo}から{hi}まで動かしても、「{what}」は数にならない。"
                )
            }
        };
    };
    // What lies nearer to nought than the solver can tell is nought.
    let settled = |end: f64| if end.abs() <= search.negligible() { 0.0 } else { end };
    let (least, most) = (settled(least), settled(most));
    // An end that is shown like the target is not the target: then to more digits.
    let alike = [least, most].iter().any(|end| unit.show(*end, lang) == target);
    let show = |value: f64| if alike { unit.exact(value, lang) } else { unit.show(value, lang) };
    let (least, most, target) = (show(least), show(most), show(search.asked.target));
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
                "None found in the range: for “{input}” from {lo} to {hi}, “{what}”{partly} {values}. No \
                 value tried makes it {target}."
            )
        }
        Lang::Ja => {
            let partly = if partly { "（数になる所で）" } else { "" };
            let values =
                if least == most { format!("常に{least}") } else { format!("{least}から{most}") };
            format!(
                "範囲に答えは見つからない。「{input}」が{lo}から{hi}の間で「{what}」は{partly}{values}。試した値の\
                 中に、{target}になるものはなかった。"
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
            moves: None,
        }),
    }
}
