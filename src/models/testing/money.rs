//! No money illusion: doubling every input in dollars doubles every output in dollars and changes nothing
//! else.

use crate::core::answer::Answer;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::unit::Unit;
use crate::core::value::{Value, Values};
use crate::models::MODELS;
use proptest::prelude::*;

use super::any::{anything, cases};

/// Twice the dollars: by two, so that rounding is unaffected.
fn doubled(spec: &InputSpec, value: &Value) -> Value {
    match (spec.kind, value) {
        (_, Value::Number(number)) if spec.unit.is_money() => Value::Number(number * 2.0),
        (InputKind::Table { columns, .. }, Value::Table(rows)) => {
            let row =
                |row: &Values| columns.iter().zip(row).map(|(spec, cell)| doubled(spec, cell)).collect();
            Value::Table(rows.iter().map(row).collect())
        }
        _ => value.clone(),
    }
}

/// The chain takes the holders, the markets and the GPUs of other pages as they are, in dollars that are no
/// inputs of its own.
fn has_all_its_dollars(index: &usize) -> bool {
    MODELS[*index].about().id != "chain"
}

fn any_case() -> impl Strategy<Value = (usize, Values)> {
    (0..MODELS.len()).prop_filter("its own dollars", has_all_its_dollars).prop_flat_map(|index| {
        let values: Vec<BoxedStrategy<Value>> = MODELS[index].inputs().iter().map(anything).collect();
        (Just(index), values)
    })
}

fn doubles(unit: Unit, before: Answer, after: Answer) -> bool {
    match (before, after) {
        // The smallest numbers there are have fewer bits to keep.
        (Answer::Number(before), Answer::Number(_)) if before.is_subnormal() => true,
        (Answer::Number(before), Answer::Number(after)) => {
            after == if unit.is_money() { before * 2.0 } else { before }
        }
        (before, after) => before == after,
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn only_dollars_follow_the_dollar((index, values) in any_case()) {
        let model = MODELS[index];
        let twice: Values =
            model.inputs().iter().zip(&values).map(|(spec, value)| doubled(spec, value)).collect();
        let answers = model.run(&values).into_iter().zip(model.run(&twice));
        for (spec, (before, after)) in model.outputs().iter().zip(answers) {
            prop_assert!(
                doubles(spec.unit, before, after),
                "{}: {} was {before:?} and is {after:?}", model.about().id, spec.key
            );
        }
    }
}
