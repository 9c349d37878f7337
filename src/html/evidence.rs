//! How well each answer is known: no better than the weakest input that moves it.

use std::fmt::Write;

use super::prose::grade;
use super::{escape, words};
use crate::core::answer::Answer;
use crate::core::model::Model;
use crate::core::source::Grade;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::text::Lang;
use crate::core::value::Value;

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

/// The weakest grade among the inputs that move each output. `None` for one that no input moves alone.
fn weakest(model: &dyn Model) -> Vec<Option<Grade>> {
    let values = model.defaults();
    let now = model.run(&values);
    let mut weakest = vec![None; now.len()];
    for (index, spec) in model.inputs().iter().enumerate() {
        for tried in tries(spec) {
            let mut there = values.clone();
            there[index] = tried;
            for ((known, now), then) in weakest.iter_mut().zip(&now).zip(model.run(&there)) {
                if differs(now, &then) {
                    *known = (*known).max(Some(spec.source.grade()));
                }
            }
        }
    }
    weakest
}

fn differs(one: &Answer, other: &Answer) -> bool {
    match (one.number(), other.number()) {
        (Some(one), Some(other)) => one.to_bits() != other.to_bits(),
        _ => one != other,
    }
}

/// Both ends of what is plausible, or every choice. A table stays: its rows have sources of their own.
fn tries(spec: &InputSpec) -> Vec<Value> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MODELS;

    #[test]
    fn an_answer_is_known_no_better_than_its_weakest_input() {
        for model in MODELS {
            let known = weakest(*model);
            assert_eq!(known.len(), model.outputs().len());
            let best = model.inputs().iter().map(|spec| spec.source.grade()).min();
            assert!(known.iter().flatten().all(|grade| Some(*grade) >= best), "{}", model.about().id);
        }
        // The cost of capital follows from the shares, the two rates and the tax alone.
        let hurdle = crate::models::find("hurdle").expect("a model");
        let of = ["debt", "rd", "re", "tax"]
            .map(|key| hurdle.inputs()[hurdle.input(key).expect(key)].source.grade());
        let wacc = weakest(hurdle)[hurdle.output("wacc").expect("an output")];
        assert_eq!(wacc, of.into_iter().max());
    }
}
