//! Golden values: the models worked a second time, in Python. `golden/cases.json` in a model's folder is
//! written by `cases.py` beside it, whose header says how to rerun it.

use crate::core::answer::Answer;
use crate::core::file;
use crate::core::loose::Loose;
use crate::core::model::Model;
use crate::core::spec::InputSpec;
use crate::core::unit::{Magnitude, Quantity, Time, Unit};
use crate::core::value::{Value, Values};
use crate::models::find;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The largest relative difference allowed.
const FIGURES: f64 = 1e-9;
/// The same for an output that is found by a search.
pub const ROOTS: f64 = 1e-8;

#[derive(Deserialize)]
struct GoldenCase {
    model: String,
    inputs: BTreeMap<String, serde_json::Value>,
    outputs: BTreeMap<String, Option<f64>>,
}

/// JSON as the program's own reader of files takes it.
fn loose(json: &serde_json::Value) -> Loose {
    match json {
        serde_json::Value::Null => Loose::Null,
        serde_json::Value::Bool(on) => Loose::Switch(*on),
        serde_json::Value::Number(number) => Loose::Number(number.as_f64().expect("a double")),
        serde_json::Value::String(text) => Loose::Text(text.clone()),
        serde_json::Value::Array(items) => Loose::List(items.iter().map(loose).collect()),
        serde_json::Value::Object(pairs) => {
            Loose::Map(pairs.iter().map(|(key, value)| (key.clone(), loose(value))).collect())
        }
    }
}

fn given(spec: &'static InputSpec, given: &serde_json::Value) -> Value {
    file::value(spec, &loose(given)).unwrap_or_else(|error| panic!("{}: {error}", spec.key))
}

/// What an output may differ by whatever its size: sums of billions leave cents, and their shares as little.
fn floor(unit: Unit) -> f64 {
    match unit {
        // A price of one thing is exact to a millionth of a cent.
        Unit { quantity: Quantity::Usd, magnitude: Magnitude::One, per: None, every: None } => 1e-8,
        Unit { quantity: Quantity::Usd, per: None, every: None | Some(Time::Year), .. } => 0.1,
        _ => 1e-13,
    }
}

/// How far the answers are from the oracle's, relatively, each with what it is of.
fn compare(case: &GoldenCase, model: &dyn Model, roots: &[(&str, f64)]) -> Vec<(f64, String)> {
    let keys: Vec<&str> = model.inputs().iter().map(|spec| spec.key).collect();
    assert_eq!(keys.len(), case.inputs.len(), "the oracle's inputs are {:?}", case.inputs.keys());
    let values: Values = model
        .inputs()
        .iter()
        .map(|spec| given(spec, case.inputs.get(spec.key).unwrap_or_else(|| panic!("no {}", spec.key))))
        .collect();
    assert_eq!(model.outputs().len(), case.outputs.len());
    let answers = model.run(&values);
    model
        .outputs()
        .iter()
        .zip(answers)
        .map(|(spec, answer)| {
            let what = format!("{} {answer:?} at {:?}", spec.key, values);
            match (answer, case.outputs.get(spec.key)) {
                (Answer::Number(found), Some(Some(expected))) => {
                    let off =
                        ((found - expected).abs() - floor(spec.unit)).max(0.0) / expected.abs().max(1e-300);
                    let root = roots.iter().find(|(key, _)| *key == spec.key);
                    let allowed = root.map_or(FIGURES, |(_, allowed)| *allowed);
                    assert!(off <= allowed, "{what} is not {expected}: {off:e}");
                    // As reported: nothing is forgiven, but what is almost nought has no relative size.
                    ((found - expected).abs() / expected.abs().max(floor(spec.unit) * 1e6), what)
                }
                (Answer::Words(_) | Answer::Absent(_), Some(None)) => (0.0, what),
                (_, expected) => panic!("{what} is not {expected:?}"),
            }
        })
        .collect()
}

/// Compares a model with the cases of it in a golden file. `roots` are outputs that a search found, each with
/// the relative difference that it may have, `words` those that are never a number.
pub fn agrees(id: &str, golden: &str, roots: &[(&str, f64)], words: &[&str]) {
    let cases: Vec<GoldenCase> = serde_json::from_str(golden).expect("golden values");
    let model = find(id).expect("a model");
    let cases: Vec<&GoldenCase> = cases.iter().filter(|case| case.model == id).collect();
    assert!(cases.len() >= 120, "{} cases of {id}", cases.len());
    // Whatever is compared must have been a number often enough.
    for spec in model.outputs() {
        let numbers = cases.iter().filter(|case| case.outputs[spec.key].is_some()).count();
        assert!(numbers > 20 || words.contains(&spec.key), "{} has {numbers} numbers", spec.key);
    }
    let off = cases.iter().flat_map(|case| compare(case, model, roots));
    let (worst, what) = off.max_by(|a, b| a.0.total_cmp(&b.0)).expect("a comparison");
    println!("{id}: {} cases, largest relative difference {worst:e}, of {what}", cases.len());
}
