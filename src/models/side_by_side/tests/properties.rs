//! Four structures side by side.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::refinancing::Scenario;
use crate::models::side_by_side::{Inputs, Outputs, SideBySide, Who, YEARS, demand, paths};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, no_less};

/// What one structure answers: failing, strain, unpaid, owners, cushion.
type Lot = (Option<f64>, Option<f64>, f64, f64, f64);

fn lot(out: &Outputs, who: Who) -> Lot {
    match who {
        Who::Spv => (
            out.spv_fails.number(),
            out.spv_strained.number(),
            out.spv_lenders,
            out.spv_owners,
            out.spv_cushion,
        ),
        Who::Neocloud => (
            out.neo_fails.number(),
            out.neo_strained.number(),
            out.neo_lenders,
            out.neo_owners,
            out.neo_cushion,
        ),
        Who::Hyperscaler => (
            out.hyp_fails.number(),
            out.hyp_strained.number(),
            out.hyp_lenders,
            out.hyp_owners,
            out.hyp_cushion,
        ),
        Who::Oracle => (
            out.ora_fails.number(),
            out.ora_strained.number(),
            out.ora_lenders,
            out.ora_owners,
            out.ora_cushion,
        ),
    }
}

proptest! {
    #![proptest_config(cases(600))]

    /// Answers are sums and firsts over the years.
    #[test]
    fn answers_are_of_the_years(inputs in any_inputs::<SideBySide>()) {
        let (out, paths) = (SideBySide::evaluate(&inputs), paths(&inputs));
        let mut unpaid = 0.0;
        for who in Who::ALL {
            let years = paths.of(who);
            let (fails, strained, lenders, owners, cushion) = lot(&out, who);
            let first = years.iter().position(|year| year.unpaid > 0.0);
            prop_assert_eq!(fails, first.map(|index| f64::from(inputs.start) + index as f64));
            prop_assert_eq!(lenders, years.iter().map(|year| year.unpaid).sum::<f64>());
            prop_assert_eq!(owners, years.iter().map(|year| year.from_owners).sum::<f64>());
            prop_assert_eq!(cushion, years.iter().map(|year| year.from_cushion).sum::<f64>());
            prop_assert_eq!(fails.is_some(), lenders > 0.0);
            // Nobody fails before it was strained.
            if let Some(fails) = fails {
                prop_assert!(strained.is_some_and(|strained| strained <= fails));
            }
            unpaid += lenders;
        }
        prop_assert!((out.lenders - unpaid).abs() <= 1e-12 * unpaid);
        // Who fails first fails in the earliest year of all.
        let earliest = Who::ALL.into_iter().filter_map(|who| lot(&out, who).0).reduce(f64::min);
        let named = Who::ALL.into_iter().find(|who| Answer::Words(who.name()) == out.first);
        prop_assert_eq!(named.and_then(|who| lot(&out, who).0), earliest);
    }

    /// Support is used in its order, each in full before the next, and never more than there is.
    #[test]
    fn support_is_used_in_its_order(inputs in any_inputs::<SideBySide>()) {
        let paths = paths(&inputs);
        let there = [
            (Who::Spv, inputs.spv_cash, inputs.spv_owners),
            (Who::Neocloud, inputs.neo_cash, inputs.neo_owners),
            (Who::Hyperscaler, inputs.hyp_cash, inputs.hyp_owners),
            (Who::Oracle, inputs.ora_cash, inputs.ora_owners),
        ];
        for (who, mut cushion, mut owners) in there {
            let all = cushion + owners;
            for year in paths.of(who) {
                cushion -= year.from_cushion;
                owners -= year.from_owners;
                prop_assert!(cushion >= -1e-9 * all && owners >= -1e-9 * all);
                prop_assert!(year.from_owners == 0.0 || cushion.abs() <= 1e-9 * all, "{who:?}: owners before cash");
                prop_assert!(year.unpaid == 0.0 || owners.abs() <= 1e-9 * all, "{who:?}: owners are left");
                prop_assert!(year.from_cash <= year.due);
            }
        }
        let out = SideBySide::evaluate(&inputs);
        prop_assert!(out.spv_guarantor <= inputs.spv_guarantee * inputs.spv_debt * (1.0 + 1e-9));
    }

    /// A balance sheet is its owner's: another's cash, debt or margin changes nothing, but for landlord and tenant.
    #[test]
    fn balance_sheets_are_apart(inputs in any_inputs::<SideBySide>(), other in any_inputs::<SideBySide>()) {
        let out = SideBySide::evaluate(&inputs);
        let neocloud = SideBySide::evaluate(&Inputs {
            neo_margin: other.neo_margin, neo_debt: other.neo_debt, neo_raise: other.neo_raise,
            neo_rate: other.neo_rate, neo_life: other.neo_life, neo_cash: other.neo_cash, neo_owners: other.neo_owners,
            ..inputs
        });
        for who in [Who::Spv, Who::Hyperscaler, Who::Oracle] {
            prop_assert_eq!(lot(&neocloud, who), lot(&out, who));
        }
        let oracle = SideBySide::evaluate(&Inputs {
            ora_margin: other.ora_margin, ora_other: other.ora_other, ora_lease: other.ora_lease,
            ora_debt: other.ora_debt, ora_rate: other.ora_rate, ora_cash: other.ora_cash,
            ..inputs
        });
        for who in [Who::Spv, Who::Neocloud, Who::Hyperscaler] {
            prop_assert_eq!(lot(&oracle, who), lot(&out, who));
        }
        let tenant = SideBySide::evaluate(&Inputs {
            hyp_margin: other.hyp_margin, hyp_debt: other.hyp_debt, spv_debt: other.spv_debt, spv_rate: other.spv_rate,
            ..inputs
        });
        for who in [Who::Neocloud, Who::Oracle] {
            prop_assert_eq!(lot(&tenant, who), lot(&out, who));
        }
    }

    /// Demand is never above plan, the plan never falls, and what is on time is all used at the planned price.
    #[test]
    fn demand_is_at_most_what_was_planned(inputs in any_inputs::<SideBySide>()) {
        let shared = demand(&inputs);
        let full = inputs.spv_full + inputs.neo_full + inputs.hyp_full + inputs.ora_full;
        for index in 0..YEARS {
            prop_assert!(no_less(full * shared.planned[index], shared.wanted[index], full));
            prop_assert!((0.0..=1.0).contains(&shared.planned[index]) && (0.0..=1.0).contains(&shared.price[index]));
            prop_assert!(index == 0 || shared.planned[index] >= shared.planned[index - 1]);
            prop_assert!(shared.revenue[index].iter().all(|revenue| *revenue >= 0.0));
        }
        let on_time = demand(&Inputs { scenario: Scenario::OnTime, ..inputs });
        prop_assert_eq!(on_time.price, [1.0; YEARS]);
        for index in 0..YEARS {
            prop_assert!(on_time.fill[index].iter().all(|fill| (fill - 1.0).abs() < 1e-9));
            // Whoever comes later is no better off in all.
            let sold = |demand: &crate::models::side_by_side::Demand| demand.revenue[index].iter().sum::<f64>();
            prop_assert!(no_less(sold(&on_time), sold(&shared), full));
        }
    }

    /// More support never leaves lenders with less.
    #[test]
    fn more_support_never_hurts_lenders(inputs in any_inputs::<SideBySide>(), part in 0.0_f64..=1.0) {
        let out = SideBySide::evaluate(&inputs);
        let toward = |now: f64, end: f64| now + (end - now) * part;
        let size = 1.0 + out.lenders;
        let neocloud = SideBySide::evaluate(&Inputs { neo_owners: toward(inputs.neo_owners, 1e12), ..inputs });
        prop_assert!(no_less(out.neo_lenders, neocloud.neo_lenders, size));
        let oracle = SideBySide::evaluate(&Inputs { ora_cash: toward(inputs.ora_cash, 1e12), ..inputs });
        prop_assert!(no_less(out.ora_lenders, oracle.ora_lenders, size));
        let spv = SideBySide::evaluate(&Inputs { spv_cash: toward(inputs.spv_cash, 1e11), ..inputs });
        prop_assert!(no_less(out.spv_lenders, spv.spv_lenders, size));
    }
}
