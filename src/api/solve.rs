//! Which value of an input makes an output what is wanted.

use super::failure::Failure;
use super::inputs;
use super::options::{Options, WORDS};
use super::plain::Plain;
use super::{describe, model};
use crate::core::loose::Loose;
use crate::explore::finish;
use crate::explore::question::{self, Solve};
use crate::explore::solve::{Search, Solution, sentence};

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The model's id.
    pub model: &'a str,
    /// The key of the input that is sought.
    pub input: &'a str,
    /// The key of the output that is to be the target.
    pub output: &'a str,
    /// In the output's canonical unit.
    pub target: f64,
}

/// All that is found, rising; how far the output gets; and both in words.
///
/// # Errors
/// Anything of it is unknown or refused.
pub fn solve(asked: Asked<'_>, given: &Loose, options: &Loose) -> Result<Plain, Failure> {
    let model = model(asked.model)?;
    let lang = Options::read(options, WORDS)?.lang;
    let id = model.about().id;
    let solvable = || question::numeric(model).map(|(_, spec)| spec.key);
    let numbers = || model.outputs().iter().filter(|spec| !spec.is_words).map(|spec| spec.key);
    let Some(input) = model.input(asked.input) else {
        let what = format!("an input of “{id}”");
        return Err(Failure::unknown("unknown-input", asked.input, &what, solvable()));
    };
    let Some(output) = model.output(asked.output) else {
        let what = format!("an output of “{id}”");
        return Err(Failure::unknown("unknown-output", asked.output, &what, numbers()));
    };
    if !model.inputs()[input].is_numeric() {
        return Err(Failure::unknown("not-numeric", asked.input, "an input that is a number", solvable()));
    }
    if model.outputs()[output].is_words {
        return Err(Failure::unknown("not-numeric", asked.output, "an output that is a number", numbers()));
    }
    if !asked.target.is_finite() {
        let message = "target: a finite number is wanted, in the output's unit.".to_owned();
        return Err(Failure::new("not-a-number", "target", Plain::Null, message));
    }
    let values = inputs::read(model, given, lang)?;
    let search = finish(Search::new(model, &values, Solve { input, output, target: asked.target }));
    let spec = search.input();
    let found = |solution: &Solution| {
        let (kind, from, to) = match *solution {
            Solution::At(x) => ("at", x, x),
            Solution::Span(a, b) => ("span", a, b),
            Solution::Jump(x) => ("jump", x, x),
            Solution::Between(a, b) => ("between", a, b),
        };
        let end = |x: f64| describe::number(spec, x);
        Plain::Object(vec![("kind", kind.into()), ("from", end(from)), ("to", end(to))])
    };
    Ok(Plain::Object(vec![
        ("solutions", Plain::List(search.solutions.iter().map(found).collect())),
        ("reach", search.reach().map(|(lo, hi)| Plain::list([lo, hi])).into()),
        ("summary", sentence(&search, lang).into()),
    ]))
}
