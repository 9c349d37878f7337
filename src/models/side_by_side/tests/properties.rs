//! Four structures side by side.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::refinancing::Scenario;
use crate::models::side_by_side::{
    Borrower, Demand, Hyperscaler, Inputs, Neocloud, Oracle, Outputs, SideBySide, Spv, YEARS,
};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, no_less};

/// What one structure answers: failing, strain, unpaid, owners, cushion.
type Lot = (Option<f64>, Option<f64>, f64, f64, f64);

fn lot(out: &Outputs, who: Borrower) -> Lot {
    match who {
        Borrower::Spv => (
            out.spv_fails.number(),
            out.spv_strained.number(),
            out.spv_lenders,
            out.spv_owners,
            out.spv_cushion,
        ),
        Borrower::Neocloud => (
            out.neo_fails.number(),
            out.neo_strained.number(),
            out.neo_lenders,
            out.neo_owners,
            out.neo_cushion,
        ),
        Borrower::Hyperscaler => (
            out.hyp_fails.number(),
            out.hyp_strained.number(),
            out.hyp_lenders,
            out.hyp_owners,
            out.hyp_cushion,
        ),
        Borrower::Oracle => (
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
        let (out, paths) = (SideBySide::evaluate(&inputs), SideBySide::work(&inputs));
        let mut unpaid = 0.0;
        for who in Borrower::ALL {
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
        // Borrower fails first fails in the earliest year of all.
        let earliest = Borrower::ALL.into_iter().filter_map(|who| lot(&out, who).0).reduce(f64::min);
        let named = Borrower::ALL.into_iter().find(|who| Answer::Words(who.name()) == out.first);
        prop_assert_eq!(named.and_then(|who| lot(&out, who).0), earliest);
    }

    /// Support is used in its order, each in full before the next, and never more than there is.
    #[test]
    fn support_is_used_in_its_order(inputs in any_inputs::<SideBySide>()) {
        let paths = SideBySide::work(&inputs);
        let there = [
            (Borrower::Spv, inputs.spv.cash, inputs.spv.owners),
            (Borrower::Neocloud, inputs.neocloud.cash, inputs.neocloud.owners),
            (Borrower::Hyperscaler, inputs.hyperscaler.cash, inputs.hyperscaler.owners),
            (Borrower::Oracle, inputs.oracle.cash, inputs.oracle.owners),
        ];
        for (who, mut cushion, mut owners) in there {
            let all = cushion + owners;
            for year in paths.of(who) {
                cushion -= year.from_cushion;
                owners -= year.from_owners;
                prop_assert!(cushion >= -1e-9 * all && owners >= -1e-9 * all);
                let cash_is_gone = cushion.abs() <= 1e-9 * all;
                prop_assert!(year.from_owners == 0.0 || cash_is_gone, "{who:?}: owners before cash");
                prop_assert!(year.unpaid == 0.0 || owners.abs() <= 1e-9 * all, "{who:?}: owners are left");
                prop_assert!(year.from_cash <= year.due);
            }
        }
        let out = SideBySide::evaluate(&inputs);
        prop_assert!(out.spv_guarantor <= inputs.spv.guarantee * inputs.spv.debt * (1.0 + 1e-9));
    }

    /// A balance sheet is its owner's: another's cash, debt or margin changes nothing, but for landlord and
    /// tenant.
    #[test]
    fn balance_sheets_are_apart(inputs in any_inputs::<SideBySide>(), other in any_inputs::<SideBySide>()) {
        let out = SideBySide::evaluate(&inputs);
        let theirs = Neocloud {
            margin: other.neocloud.margin, debt: other.neocloud.debt, raise: other.neocloud.raise,
            rate: other.neocloud.rate, life: other.neocloud.life, cash: other.neocloud.cash,
            owners: other.neocloud.owners,
            ..inputs.neocloud
        };
        let neocloud = SideBySide::evaluate(&Inputs { neocloud: theirs, ..inputs });
        for who in [Borrower::Spv, Borrower::Hyperscaler, Borrower::Oracle] {
            prop_assert_eq!(lot(&neocloud, who), lot(&out, who));
        }
        let theirs = Oracle {
            margin: other.oracle.margin, other: other.oracle.other, lease: other.oracle.lease,
            debt: other.oracle.debt, rate: other.oracle.rate, cash: other.oracle.cash,
            ..inputs.oracle
        };
        let oracle = SideBySide::evaluate(&Inputs { oracle: theirs, ..inputs });
        for who in [Borrower::Spv, Borrower::Neocloud, Borrower::Hyperscaler] {
            prop_assert_eq!(lot(&oracle, who), lot(&out, who));
        }
        let theirs = Hyperscaler {
            margin: other.hyperscaler.margin, debt: other.hyperscaler.debt,
            ..inputs.hyperscaler
        };
        let spv = Spv { debt: other.spv.debt, rate: other.spv.rate, ..inputs.spv };
        let tenant = SideBySide::evaluate(&Inputs { hyperscaler: theirs, spv, ..inputs });
        for who in [Borrower::Neocloud, Borrower::Oracle] {
            prop_assert_eq!(lot(&tenant, who), lot(&out, who));
        }
    }

    /// Demand is never above plan, the plan never falls, and what is on time is all used at the planned
    /// price.
    #[test]
    fn demand_is_at_most_what_was_planned(inputs in any_inputs::<SideBySide>()) {
        let shared = Demand::of(&inputs);
        let full = inputs.spv.full + inputs.neocloud.full + inputs.hyperscaler.full + inputs.oracle.full;
        for index in 0..YEARS {
            prop_assert!(no_less(full * shared.planned[index], shared.wanted[index], full));
            prop_assert!((0.0..=1.0).contains(&shared.planned[index]));
            prop_assert!((0.0..=1.0).contains(&shared.price[index]));
            prop_assert!(index == 0 || shared.planned[index] >= shared.planned[index - 1]);
            prop_assert!(shared.revenue[index].iter().all(|revenue| *revenue >= 0.0));
        }
        let on_time = Demand::of(&Inputs { scenario: Scenario::OnTime, ..inputs });
        prop_assert_eq!(on_time.price, [1.0; YEARS]);
        for index in 0..YEARS {
            prop_assert!(on_time.fill[index].iter().all(|fill| (fill - 1.0).abs() < 1e-9));
            // Whoever comes later is no better off in all.
            let sold = |demand: &Demand| demand.revenue[index].iter().sum::<f64>();
            prop_assert!(no_less(sold(&on_time), sold(&shared), full));
        }
    }

    /// More support never leaves lenders with less.
    #[test]
    fn more_support_never_hurts_lenders(inputs in any_inputs::<SideBySide>(), part in 0.0_f64..=1.0) {
        let out = SideBySide::evaluate(&inputs);
        let toward = |now: f64, end: f64| now + (end - now) * part;
        let size = 1.0 + out.lenders;
        let richer = Neocloud { owners: toward(inputs.neocloud.owners, 1e12), ..inputs.neocloud };
        let neocloud = SideBySide::evaluate(&Inputs { neocloud: richer, ..inputs });
        prop_assert!(no_less(out.neo_lenders, neocloud.neo_lenders, size));
        let richer = Oracle { cash: toward(inputs.oracle.cash, 1e12), ..inputs.oracle };
        let oracle = SideBySide::evaluate(&Inputs { oracle: richer, ..inputs });
        prop_assert!(no_less(out.ora_lenders, oracle.ora_lenders, size));
        let richer = Spv { cash: toward(inputs.spv.cash, 1e11), ..inputs.spv };
        let spv = SideBySide::evaluate(&Inputs { spv: richer, ..inputs });
        prop_assert!(no_less(out.spv_lenders, spv.spv_lenders, size));
    }
}
