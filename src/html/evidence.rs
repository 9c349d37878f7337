//! How well each answer is known: no better than the weakest of the inputs that move it.

use std::fmt::Write;

use super::prose::grade;
use super::{escape, words};
use crate::core::answer::Answer;
use crate::core::model::Model;
use crate::core::source::Grade;
use crate::core::text::Lang;
use crate::explore::tornado::tries;

/// The results by their grade, in a line each.
pub fn evidence(model: &dyn Model, lang: Lang) -> String {
    let weakest = weakest(model);
    let mut lines = String::new();
    for known in Grade::ALL {
        let labels: Vec<&str> = model
            .outputs()
            .iter()
            .zip(&weakest)
            .filter(|(_, weakest)| **weakest == Some(known))
            .map(|(spec, _)| spec.label.get(lang))
            .collect();
        if !labels.is_empty() {
            let names = escape(&words::results_named(&labels, model.outputs().len(), lang));
            let _ = write!(lines, "<div><dt>{}</dt><dd>{names}</dd></div>", grade(known, lang));
        }
    }
    format!("<p class=\"help\">{}</p><dl class=\"grades\">{lines}</dl>", words::EVIDENCE.get(lang))
}

/// An input counts if it moves an output by more than this share of what the widest one moves it.
const COUNTS: f64 = 0.1;

/// The weakest grade among the inputs that move each output. `None` for one that no input moves alone.
fn weakest(model: &dyn Model) -> Vec<Option<Grade>> {
    let values = model.defaults();
    let now = model.run(&values);
    // How far each input moves each output; an output without numbers is moved or not.
    let moved: Vec<Vec<f64>> = model
        .inputs()
        .iter()
        .enumerate()
        .map(|(index, spec)| {
            let tried = tries(spec).into_iter().map(|tried| {
                let mut there = values.clone();
                there[index] = tried;
                model.run(&there)
            });
            let tried: Vec<Vec<Answer>> = tried.chain([now.clone()]).collect();
            (0..now.len()).map(|output| width(tried.iter().map(|answers| answers[output]))).collect()
        })
        .collect();
    let weakest = |output: usize| {
        let widest = moved.iter().map(|widths| widths[output]).fold(0.0, f64::max);
        let counts = model.inputs().iter().zip(&moved).filter(|(_, widths)| widths[output] > COUNTS * widest);
        counts.map(|(spec, _)| spec.source.grade()).max()
    };
    (0..now.len()).map(weakest).collect()
}

/// From the least to the most of the numbers among some answers; where there are none, 1 if they differ.
fn width(answers: impl Iterator<Item = Answer> + Clone) -> f64 {
    let numbers = answers.clone().filter_map(Answer::number).filter(|number| number.is_finite());
    let (least, most) =
        numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), n| (n.min(least), n.max(most)));
    if least <= most {
        return most - least;
    }
    let mut answers = answers;
    let first = answers.next();
    if answers.any(|answer| Some(answer) != first) { 1.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::finish;
    use crate::explore::tornado::Tornado;
    use crate::models::MODELS;

    /// The same, by the page's own tornado.
    #[test]
    fn an_answer_is_known_no_better_than_the_weakest_input_that_counts() {
        for model in MODELS {
            let known = weakest(*model);
            for (output, spec) in model.outputs().iter().enumerate().filter(|(_, spec)| !spec.is_words) {
                let tornado = finish(Tornado::new(*model, &model.defaults(), output));
                let sorted = tornado.sorted();
                let widest = sorted.first().map_or(0.0, |swing| swing.width());
                let counts = sorted.iter().filter(|swing| swing.width() > COUNTS * widest);
                let expected = counts.map(|swing| tornado.input(swing).source.grade()).max();
                if expected.is_some() {
                    assert_eq!(known[output], expected, "{}: {}", model.about().id, spec.key);
                }
            }
        }
    }
}
