//! What must hold whoever holds what.

use crate::core::model::Calculator;
use crate::finance::fire_sale::{Outcome, System};
use crate::models::forced_selling::{ForcedSelling, Inputs, Struck};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn struck(inputs: &Inputs) -> [Struck; 2] {
    [inputs.today().struck(inputs), inputs.in_2008().struck(inputs)]
}

fn spread(struck: &Struck) -> Outcome {
    struck.system.spread(&struck.credit)
}

/// What prices took off all holdings.
fn marks(system: &System, outcome: &Outcome) -> f64 {
    system.holdings.iter().map(|held| held.worth * outcome.falls[held.market]).sum()
}

proptest! {
    #![proptest_config(cases(300))]

    /// What borrowers did not pay and what prices took is what holders and creditors bear: no more, no less,
    /// each by where it comes from.
    #[test]
    fn losses_are_borne_once(inputs in any_inputs::<ForcedSelling>()) {
        for struck in struck(&inputs) {
            let outcome = spread(&struck);
            let borne = |of: fn(&crate::finance::fire_sale::Loss) -> f64| {
                outcome.kept.iter().map(of).sum::<f64>() + of(&outcome.creditors)
            };
            let credit: f64 = struck.credit.iter().sum();
            let marks = marks(&struck.system, &outcome);
            // Where nothing is lost, what is left is the rounding of what all of them hold.
            let held: f64 = struck.system.holders.iter().map(|holder| holder.equity + holder.debt).sum();
            let close = 1e-9 * (credit + marks) + 1e-14 * held;
            let near = |found: f64, expected: f64| (found - expected).abs() <= close;
            prop_assert!(near(borne(|loss| loss.credit), credit), "{} {credit}", borne(|loss| loss.credit));
            prop_assert!(near(borne(|loss| loss.marks), marks), "{} {marks}", borne(|loss| loss.marks));
            prop_assert!(near(outcome.total(), credit + marks));
            for (loss, holder) in outcome.kept.iter().zip(&struck.system.holders) {
                prop_assert!(no_less(holder.equity, loss.total(), holder.equity));
                prop_assert!(loss.credit >= 0.0 && loss.marks >= 0.0);
            }
            for share in outcome.sold.iter().chain(&outcome.falls) {
                prop_assert!((0.0..=1.0).contains(share));
            }
        }
    }

    /// Balance sheets balance: what a bank lends, another owes, and nobody owns more than all of a fund.
    #[test]
    fn balances_balance(inputs in any_inputs::<ForcedSelling>()) {
        for Struck { system, .. } in struck(&inputs) {
            let mut lent = vec![0.0; system.holders.len()];
            let mut owned = vec![0.0; system.holders.len()];
            system.lending.iter().for_each(|link| lent[link.to] += link.amount);
            system.stakes.iter().for_each(|link| owned[link.to] += link.amount);
            for (index, holder) in system.holders.iter().enumerate() {
                prop_assert!(no_less(holder.debt, lent[index], holder.debt + holder.equity));
                prop_assert!(owned[index] <= 1.0 + 1e-12 && holder.equity >= 0.0 && holder.cap >= 1.0);
            }
            prop_assert!(system.lending.iter().all(|link| link.from != link.to));
        }
    }

    /// A larger default, a lower recovery, less spare capital, thinner markets, more lines withdrawn and more
    /// recognised never lower the losses.
    #[test]
    fn worse_is_never_better(inputs in most_inputs::<ForcedSelling>(), part in 0.0_f64..=1.0) {
        let total = |inputs: &Inputs| spread(&inputs.today().struck(inputs)).total();
        let before = total(&inputs);
        let up = |value: f64, most: f64| value + (most - value) * part;
        let with = |change: &dyn Fn(&mut Inputs)| {
            let mut changed = inputs.clone();
            change(&mut changed);
            total(&changed)
        };
        let worse = [
            with(&|x| x.slack *= part),
            with(&|x| x.withdrawn = up(x.withdrawn, 1.0)),
            with(&|x| x.bond_depth = (x.bond_depth * part).max(1e8)),
            with(&|x| x.loan_depth = (x.loan_depth * part).max(1e8)),
            with(&|x| x.gate = up(x.gate, 1.0)),
            with(&|x| x.recovery *= part),
            with(&|x| x.owed = up(x.owed, 1e14)),
            with(&|x| x.repricing = up(x.repricing, 0.9)),
        ];
        for total in worse {
            prop_assert!(total >= before * (1.0 - 1e-9), "{total} {before}");
        }
        let mut structure = inputs.today();
        structure.marks = part;
        prop_assert!(spread(&structure.struck(&inputs)).total() >= before * (1.0 - 1e-9));
        structure.redeem = 1.0 + part;
        prop_assert!(spread(&structure.struck(&inputs)).total() >= before * (1.0 - 1e-9));
    }

    /// A larger loss of every holder never ends in a smaller total.
    #[test]
    fn a_larger_loss_never_ends_smaller(inputs in any_inputs::<ForcedSelling>(), part in 0.0_f64..=1.0) {
        for Struck { system, credit, .. } in struck(&inputs) {
            let less: Vec<f64> = credit.iter().map(|loss| loss * part).collect();
            let (whole, smaller) = (system.spread(&credit), system.spread(&less));
            prop_assert!(no_less(whole.total(), smaller.total(), whole.total() * 100.0));
            for (more, less) in whole.falls.iter().zip(&smaller.falls) {
                prop_assert!(*more >= less - 1e-9);
            }
        }
    }

    /// The rounds from below only rise and those from above only fall; the first end no higher than the
    /// others.
    #[test]
    fn rounds_close_in(inputs in any_inputs::<ForcedSelling>()) {
        for Struck { system, credit, .. } in struck(&inputs) {
            let (below, above) = (system.spread(&credit), system.spread_from_above(&credit));
            for pair in below.path.windows(2) {
                prop_assert!(no_less(pair[1], pair[0], pair[1]));
            }
            for pair in above.path.windows(2) {
                prop_assert!(no_less(pair[0], pair[1], pair[0]));
            }
            prop_assert!(no_less(above.total(), below.total(), above.total() * 100.0));
        }
    }

    /// Where markets take any sale, only first losses are lost; they are the same whoever must sell.
    #[test]
    fn without_impact_only_first_losses(inputs in any_inputs::<ForcedSelling>()) {
        for Struck { mut system, credit, first, .. } in struck(&inputs) {
            system.markets.iter_mut().for_each(|market| market.impact = 0.0);
            let outcome = system.spread(&credit);
            prop_assert!((outcome.total() - first).abs() <= 1e-12 * first);
        }
    }

    /// Nobody who owes nothing, from whom nobody redeems, sells anything.
    #[test]
    fn without_debt_or_redemptions_only_first_losses(inputs in any_inputs::<ForcedSelling>()) {
        let mut inputs = inputs;
        for row in &mut inputs.holders {
            row.leverage = 1.0;
            row.borrowed = 0.0;
            row.redeem = 0.0;
        }
        inputs.recovery = inputs.recovery.max(0.01);
        inputs.repricing = 0.0;
        let out = ForcedSelling::evaluate(&inputs);
        prop_assert!((out.total - out.first).abs() <= 1e-12 * out.first);
        prop_assert_eq!(out.sold, 0.0);
    }
}
