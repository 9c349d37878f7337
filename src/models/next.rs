//! Which calculator comes after which, and what of its inputs travels along: what both have in common.

use crate::core::model::Model;
use crate::core::query;
use crate::core::value::Value;

/// The way from one calculator to the next.
#[derive(Debug)]
pub struct Next {
    /// The id of the model that the reader comes from.
    pub from: &'static str,
    /// The id of the model that comes next.
    pub to: &'static str,
    /// What they have in common: the key of the input here, and of the one there.
    pub carries: &'static [(&'static str, &'static str)],
}

/// Every way, in the order of the argument: what must be earned, what falls due, what can't be refinanced,
/// who
/// falls short, what stands behind the loans, what it fetches.
pub const NEXT: &[Next] = &[
    Next { from: "hurdle", to: "maturity-wall", carries: &[] },
    Next { from: "maturity-wall", to: "refinancing", carries: &[("spread", "spread")] },
    Next {
        from: "refinancing",
        to: "side-by-side",
        carries: &[
            ("case", "case"),
            ("planned", "planned"),
            ("slow", "slow"),
            ("plateau", "plateau"),
            ("spread", "spread"),
        ],
    },
    Next { from: "side-by-side", to: "gpu-debt", carries: &[] },
    Next { from: "gpu-debt", to: "liquidation", carries: &[("decay", "decay")] },
    Next { from: "liquidation", to: "hurdle", carries: &[] },
];

/// The way on from a model. `None` for one that has none.
pub fn after(model: &dyn Model) -> Option<&'static Next> {
    NEXT.iter().find(|next| next.from == model.about().id)
}

impl Next {
    /// The model that comes next, among these.
    pub fn target(&self, models: &[&'static dyn Model]) -> Option<&'static dyn Model> {
        super::find_in(models, self.to)
    }

    /// What travels along, as a query: the common inputs that are off their defaults.
    pub fn query(&self, model: &dyn Model, values: &[Value]) -> String {
        let changed = query::changed(model, values);
        let carried = |(here, there): &(&str, &'static str)| {
            let (_, encoded) = changed.iter().find(|(key, _)| key == here)?;
            Some((*there, encoded.clone()))
        };
        let pairs: Vec<(&'static str, String)> = self.carries.iter().filter_map(carried).collect();
        query::write(&pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MODELS;

    #[test]
    fn every_model_has_a_next_and_what_travels_is_taken_there() {
        for model in MODELS {
            let next = after(*model).unwrap_or_else(|| panic!("nothing comes after {}", model.about().id));
            let target = next.target(MODELS).expect("a model");
            for (here, there) in next.carries {
                let spec = &model.inputs()[model.input(here).unwrap_or_else(|| panic!("{here}"))];
                let theirs = &target.inputs()[target.input(there).unwrap_or_else(|| panic!("{there}"))];
                assert_eq!(spec.unit, theirs.unit, "{here} and {there} are of different units");
                let Some((lo, hi)) = spec.bounds() else {
                    let encoded = spec.encode(&spec.default_value());
                    assert!(theirs.decode(&encoded).is_ok(), "{there} refuses {encoded}");
                    continue;
                };
                for end in [lo, hi] {
                    let encoded = crate::core::format::link(end);
                    assert!(theirs.decode(&encoded).is_ok(), "{there} refuses {encoded}");
                }
            }
        }
    }

    #[test]
    fn only_what_was_changed_travels() {
        let model = super::super::find("refinancing").expect("a model");
        let next = after(model).expect("a way");
        let mut values = model.defaults();
        assert_eq!(next.query(model, &values), "");
        let (slow, cost) = (model.input("slow").expect("there"), model.input("cost").expect("there"));
        values[slow] = model.inputs()[slow].decode("12").expect("a value");
        values[cost] = model.inputs()[cost].decode("2e10").expect("a value");
        assert_eq!(next.query(model, &values), "v=1&slow=12");
    }
}
