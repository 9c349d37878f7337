//! Values that are fine by themselves and not together.

use super::model::Model;
use super::notice::{Notice, excerpt};
use super::value::Values;

/// Resolves contradictions between values that are each fine by themselves: an input that contradicts the
/// others goes back to its default, with a notice, and nothing else does.
pub fn reconcile(model: &dyn Model, values: &mut Values, notices: &mut Vec<Notice>) {
    for _ in 0..model.inputs().len() {
        let Some(error) = model.conflict(values) else { break };
        let Some(index) = gives_way(model, values, error.spec.key) else {
            // Not reached as long as defaults go together.
            *values = model.defaults();
            break;
        };
        let spec = &model.inputs()[index];
        let given = excerpt(&spec.encode(&values[index]));
        notices.push(Notice::Refused { error: spec.refuse(error.problem), given });
        values[index] = spec.default_value();
    }
}

/// Which input goes back to its default: the one named in the complaint; if that is at its default already,
/// the first one that ends the complaint; or else the first that is not at its default.
fn gives_way(model: &dyn Model, values: &Values, key: &str) -> Option<usize> {
    let specs = model.inputs().iter().zip(values);
    let changed: Vec<usize> = specs
        .enumerate()
        .filter(|(_, (spec, value))| spec.default_value() != **value)
        .map(|(index, _)| index)
        .collect();
    let named = model.input(key).filter(|index| changed.contains(index));
    let ends = |index: &&usize| {
        let mut without = values.clone();
        without[**index] = model.inputs()[**index].default_value();
        model.conflict(&without).is_none_or(|error| error.spec.key != key)
    };
    named.or_else(|| changed.iter().find(ends).or(changed.first()).copied())
}
