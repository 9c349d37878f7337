//! The implicit guarantee.

use crate::core::model::Calculator;
use crate::models::guarantee::{Guarantee, Inputs, Saving};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn same(one: f64, other: f64, scale: f64) -> bool {
    (one - other).abs() <= 1e-12 * one.abs().max(other.abs()) + 1e-14 * scale
}

proptest! {
    #![proptest_config(cases(1000))]

    /// Whoever bears it, the loss is the same.
    #[test]
    fn the_parts_of_the_loss_add_up(inputs in any_inputs::<Guarantee>()) {
        let out = Guarantee::evaluate(&inputs);
        let parts = out.expected + out.lenders_double + out.lenders_rest;
        prop_assert!(same(parts, out.total, out.all_fail), "{parts} {}", out.total);
        prop_assert!(same(out.exposure, inputs.share * inputs.debt_share * out.capital, 0.0));
        prop_assert!(same(out.all_fail, (1.0 - inputs.recovery) * out.exposure, 0.0));
        prop_assert!(same(out.fee * f64::from(inputs.tenor) * out.exposure, out.expected, out.all_fail));
        for amount in [out.expected, out.lenders_double, out.lenders_rest, out.worst, out.subsidy] {
            prop_assert!(amount >= 0.0);
        }
        for share in [out.failure, out.failure_without, out.both_fail, out.guarantor_fails, out.worst_share] {
            prop_assert!((0.0..=1.0).contains(&share));
        }
        let least = out.failure.min(out.guarantor_fails);
        prop_assert!(no_less(least, out.both_fail, 1.0));
        prop_assert!(no_less(out.both_fail, out.failure + out.guarantor_fails - 1.0, 1.0));
        prop_assert!(out.cut >= 0.0 && out.cut <= inputs.rate);
    }

    /// A guarantee of nothing changes nothing.
    #[test]
    fn no_share_no_change(inputs in any_inputs::<Guarantee>()) {
        let none = Inputs { share: 0.0, ..inputs };
        let out = Guarantee::evaluate(&none);
        prop_assert_eq!(out.failure, out.failure_without);
        prop_assert_eq!((out.exposure, out.expected, out.worst, out.subsidy), (0.0, 0.0, 0.0, 0.0));
        prop_assert_eq!(out.capital, inputs.capital);
        prop_assert_eq!(out.hurdle, out.hurdle_without);
        prop_assert!(same(out.total, out.total_without, 0.0));
    }

    /// What is saved lowers the hurdle, and failure too unless new capital competes for the same demand.
    #[test]
    fn cheaper_debt_helps_unless_it_draws_a_rush(inputs in any_inputs::<Guarantee>(), part in 0.0_f64..=1.0) {
        let inputs = Inputs { saving: Saving::Precedent, ..inputs };
        let more = Inputs { cut: inputs.cut + (0.1 - inputs.cut) * part, ..inputs };
        let (out, cheaper) = (Guarantee::evaluate(&inputs), Guarantee::evaluate(&more));
        prop_assert!(no_less(out.hurdle, cheaper.hurdle, out.hurdle));
        prop_assert!(no_less(cheaper.exposure, out.exposure, out.exposure));
        prop_assert!(no_less(cheaper.all_fail, out.all_fail, out.all_fail));
        if inputs.dilution == 0.0 {
            prop_assert!(no_less(out.failure, cheaper.failure, 1.0));
            prop_assert!(no_less(out.failure_without, out.failure, 1.0));
        }
    }

    /// The closer the fates, the less the guarantee is worth; at the ends it is what the marginals allow.
    #[test]
    fn a_shared_fate_costs(inputs in most_inputs::<Guarantee>(), part in 0.0_f64..=1.0) {
        let inputs = Inputs { saving: Saving::Precedent, ..inputs };
        let out = Guarantee::evaluate(&inputs);
        let closer = Inputs { link: inputs.link + (1.0 - inputs.link) * part, ..inputs };
        let tied = Guarantee::evaluate(&closer);
        prop_assert!(no_less(tied.both_fail, out.both_fail, 1.0));
        prop_assert!(no_less(out.expected, tied.expected, out.all_fail));
        let at = |link: f64| Guarantee::evaluate(&Inputs { link, ..inputs });
        prop_assert!(same(at(1.0).both_fail, out.failure.min(out.guarantor_fails), 1.0));
        prop_assert!(same(at(-1.0).both_fail, (out.failure + out.guarantor_fails - 1.0).max(0.0), 1.0));
        prop_assert_eq!(at(0.0).both_fail, at(0.0).if_independent);
        prop_assert_eq!(at(0.0).shared, 0.0);
    }

    /// More confidence, a worse worst case; it is never below the expected share where it is a tail.
    #[test]
    fn the_tail_is_a_tail(inputs in any_inputs::<Guarantee>(), part in 0.0_f64..=1.0) {
        let out = Guarantee::evaluate(&inputs);
        let surer = Inputs { tail: inputs.tail + (0.9999 - inputs.tail) * part, ..inputs };
        prop_assert!(no_less(Guarantee::evaluate(&surer).worst, out.worst, out.all_fail));
        prop_assert!(out.worst <= out.all_fail);
    }
}
