//! Any inputs of a model, for properties.

use crate::core::field::InputSet;
use crate::core::model::Calculator;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::value::Value;
use proptest::prelude::*;

/// Asserts that every input is within its bounds: a test must not rest on what no reader can set.
pub fn within_bounds<C: Calculator>(inputs: &C::Inputs) {
    for (spec, value) in C::Inputs::SPECS.iter().zip(inputs.write()) {
        assert_eq!(spec.check(value.clone()), Ok(value));
    }
}

/// Asserts that two figures are the same but for a relative difference.
pub fn near(found: f64, expected: f64, relative: f64) {
    assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
}

/// So many cases each; a failure is shrunk and shown, not kept in a file.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Any value that an input takes: often its ends and its default, else anywhere between.
pub fn anything(spec: &'static InputSpec) -> BoxedStrategy<Value> {
    match spec.kind {
        InputKind::Number { default, lo, hi, .. } => {
            // Near the lower end and, where there are ratios, evenly among them: half of a range in dollars
            // is large.
            let small = move |part: f64| (lo + (hi - lo) * libm::pow(part, 9.0)).clamp(lo, hi);
            let ratio =
                move |part: f64| if lo > 0.0 { lo * libm::pow(hi / lo, part) } else { lo + (hi - lo) * part };
            prop_oneof![
                1 => Just(default),
                1 => Just(lo),
                1 => Just(hi),
                4 => lo..=hi,
                1 => (0.0..=1.0).prop_map(small),
                2 => (0.0..=1.0).prop_map(move |part| ratio(part).clamp(lo, hi)),
            ]
            .prop_map(Value::Number)
            .boxed()
        }
        InputKind::Integer { lo, hi, .. } => (lo..=hi).prop_map(Value::Integer).boxed(),
        InputKind::Choice { options, .. } => (0..options.len()).prop_map(Value::Choice).boxed(),
        InputKind::Switch { .. } => any::<bool>().prop_map(Value::Switch).boxed(),
        InputKind::Text { most } => prop::collection::vec(prop::char::range('a', 'z'), 0..=most)
            .prop_map(|letters| Value::Text(letters.into_iter().collect::<String>().into()))
            .boxed(),
        InputKind::Table { columns, most, .. } => {
            let row: Vec<BoxedStrategy<Value>> = columns.iter().map(anything).collect();
            let few = prop::collection::vec(row.clone(), 1..=most.min(12));
            let many = prop::collection::vec(row, 1..=most);
            prop_oneof![5 => few, 1 => many].prop_map(|rows| Value::Table(rows.into())).boxed()
        }
    }
}

/// Any inputs of a model.
pub fn any_inputs<C: Calculator>() -> impl Strategy<Value = C::Inputs>
where
    C::Inputs: std::fmt::Debug,
{
    let values: Vec<BoxedStrategy<Value>> = C::Inputs::SPECS.iter().map(anything).collect();
    values.prop_map(|values| C::Inputs::read(&values).expect("values of the specs"))
}

/// Like [`any_inputs`], but about half of them at their defaults: near the cases that people look at.
pub fn most_inputs<C: Calculator>() -> impl Strategy<Value = C::Inputs>
where
    C::Inputs: std::fmt::Debug,
{
    let specs = C::Inputs::SPECS;
    let values: Vec<BoxedStrategy<Value>> =
        specs.iter().map(|spec| prop_oneof![Just(spec.default_value()), anything(spec)].boxed()).collect();
    values.prop_map(|values| C::Inputs::read(&values).expect("values of the specs"))
}

/// Whether `more` is no less than `less`, but for rounding at the size of `scale`.
pub fn no_less(more: f64, less: f64, scale: f64) -> bool {
    more >= less - 1e-11 * scale.abs() - 1e-300
}
