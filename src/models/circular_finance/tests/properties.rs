//! What must hold whatever the deals.

use crate::core::model::Calculator;
use crate::models::circular_finance::{CircularFinance, Company, Contingent, Deal, Inputs, Outputs};
use proptest::prelude::*;

use super::network;
use crate::models::testing::any::{any_inputs, cases, no_less};

fn out(inputs: &Inputs) -> Outputs {
    CircularFinance::evaluate(inputs)
}

/// Few names, so that deals meet; tight means.
fn tight() -> impl Strategy<Value = Inputs> {
    let firm = (0.0_f64..6e9, 0.0_f64..4e9, 0.0_f64..6e9);
    let link = (0_usize..7, 0_usize..7, 0.0_f64..5e9, 0_usize..3, 0_usize..6);
    (prop::collection::vec(firm, 6), prop::collection::vec(link, 1..25), 0.0_f64..=1.0).prop_map(
        |(firms, links, less)| {
            let name = |index: usize| format!("firm {index}");
            let companies = firms.into_iter().enumerate().map(|(index, (cash, costs, funding))| Company {
                funding,
                ..super::company(&name(index), cash, costs)
            });
            let deals = links.into_iter().map(|(from, to, amount, kind, trigger)| Deal {
                contingent: if kind == 0 { Contingent::Shortfall } else { Contingent::No },
                trigger: name(trigger).as_str().into(),
                ..super::deal(&name(from), &name(to), amount)
            });
            Inputs { less, ..network(companies.collect(), deals.collect()) }
        },
    )
}

proptest! {
    #![proptest_config(cases(300))]

    /// Every dollar unpaid is missed by a creditor, inside or outside.
    #[test]
    fn payments_balance(inputs in tight()) {
        let workings = CircularFinance::work(&inputs);
        let stress = &workings.stress;
        let (owes, paid) = (&stress.clearing.owes, stress.clearing.paid());
        let all: f64 = paid.iter().sum();
        let to_outside: f64 = (0..owes.len()).filter(|index| owes[*index] > 0.0)
            .map(|index| paid[index] * stress.outside[index] / owes[index]).sum();
        let inside = all - to_outside;
        let lost = stress.clearing.unpaid();
        let outputs = out(&inputs);
        prop_assert!((outputs.unpaid - lost).abs() <= 1e-6);
        // What creditors inside miss and what outsiders miss is what is unpaid.
        let inside_owed: f64 = owes.iter().zip(&stress.outside).map(|(owes, outside)| owes - outside).sum();
        prop_assert!((inside_owed - inside + outputs.outsiders - lost).abs() <= 1e-9 * (1e9 + inside_owed));
        prop_assert!((inside_owed - stress.due).abs() <= 1e-9 * (1.0 + inside_owed));
        prop_assert!(outputs.contagion >= 0.0 && no_less(outputs.unpaid, outputs.direct, outputs.unpaid));
        prop_assert!(outputs.fallen <= inputs.companies.len() as f64 && outputs.rounds <= outputs.fallen);
    }

    /// Without backstops more failed funding never leaves less unpaid, nor do default costs.
    #[test]
    fn a_larger_failure_is_no_better(inputs in tight(), more in 0.0_f64..=1.0) {
        let mut plain = inputs;
        plain.deals.retain(|deal| deal.contingent == Contingent::No);
        prop_assume!(!plain.deals.is_empty());
        let worse = Inputs { less: plain.less + (1.0 - plain.less) * more, ..plain.clone() };
        let (before, after) = (out(&plain), out(&worse));
        for (before, after) in [
            (before.unpaid, after.unpaid), (before.fallen, after.fallen), (before.costly, after.costly),
            (before.unpaid, before.costly), (before.on_plan, before.unpaid), (0.0, before.multi),
        ] {
            prop_assert!(no_less(after, before, 1e10), "{before} {after}");
        }
        let free = Inputs { alpha: 1.0, beta: 1.0, ..plain };
        prop_assert_eq!(out(&free).costly, out(&free).unpaid);
    }

    /// Bounds of the circles, at any inputs.
    #[test]
    fn circles_are_within_bounds(inputs in any_inputs::<CircularFinance>()) {
        let found = out(&inputs);
        prop_assert!(found.circular >= 0.0 && found.circular <= found.gross * (1.0 + 1e-12));
        prop_assert!((found.net + found.circular - found.gross).abs() <= 1e-9 * found.gross);
        for share in [found.share, found.back_share] {
            prop_assert!(share.number().is_none_or(|share| (-1e-12..=1.0 + 1e-12).contains(&share)));
        }
        for stress in [found.single, found.multi] {
            prop_assert!((-1e-12..=1.0 + 1e-12).contains(&stress));
        }
        let window = 0.0..=f64::from(inputs.years);
        prop_assert!(found.runway.number().is_none_or(|years| window.contains(&years)));
        prop_assert!(found.needed >= 0.0);
        prop_assert!((0.0..=found.planned * (1.0 + 1e-12)).contains(&found.fails));
        prop_assert!((found.needed > 0.0) == found.runway.number().is_some());
    }

    /// Dead deals count nowhere, and paid ones are not due.
    #[test]
    fn the_dead_do_not_count(inputs in tight()) {
        use crate::models::circular_finance::Status;
        let mut dead = inputs.clone();
        dead.deals.iter_mut().for_each(|deal| deal.status = Status::Dead);
        let found = out(&dead);
        prop_assert_eq!((found.gross, found.due, found.contagion), (0.0, 0.0, 0.0));
        let mut paid = inputs;
        paid.deals.iter_mut().for_each(|deal| deal.status = Status::Paid);
        prop_assert_eq!((out(&paid).due, out(&paid).unpaid), (0.0, found.unpaid));
    }
}
