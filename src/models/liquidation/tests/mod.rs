//! Liquidation: a second working, and its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::liquidation::{Impact, Inputs, Liquidation};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, near, no_less, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

#[test]
fn it_agrees_with_a_second_working() {
    // A hilltop is flat: how far along it the best place lies is known to half the digits of its height.
    let searched = [("largest", ROOTS), ("best-weeks", 1e-4)];
    agrees("liquidation", include_str!("../golden/cases.json"), &searched, &[]);
}

fn sale(changes: impl FnOnce(&mut Inputs)) -> Inputs {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<Liquidation>(&inputs);
    inputs
}

/// All at once and without costs the proceeds are the plain integral of the marginal price.
#[test]
fn proceeds_of_a_sale_at_once_are_the_textbook_integrals() {
    let at_once = |impact| {
        sale(|x| {
            (x.impact, x.weeks, x.wait, x.fee, x.removal) = (impact, 0.0, 0.0, 0.0, 0.0);
            (x.cards, x.turnover, x.fit, x.depth, x.price) = (10_000.0, 50_000.0, 0.5, 0.75, 20_000.0);
        })
    };
    // S = 0.4, λS = 0.3.
    near(Liquidation::evaluate(&at_once(Impact::Linear)).gross, 2e8 * (1.0 - 0.15), 1e-13);
    near(
        Liquidation::evaluate(&at_once(Impact::Exponential)).gross,
        2e8 * (1.0 - libm::exp(-0.3)) / 0.3,
        1e-13,
    );
    // Twice the whole depth: the second half sells for nothing.
    let flood = Inputs { depth: 5.0, ..at_once(Impact::Linear) };
    near(Liquidation::evaluate(&flood).gross, 2e8 * 0.25, 1e-12);
    assert_eq!(Liquidation::evaluate(&flood).last_price, 0.0);
}

proptest! {
    #![proptest_config(cases(600))]

    /// What is lost at the mark and what is left of it add up, and none of the parts is negative.
    #[test]
    fn the_mark_is_accounted_for(inputs in any_inputs::<Liquidation>()) {
        let out = Liquidation::evaluate(&inputs);
        let parts = out.to_age + out.to_depth + out.to_costs + out.net;
        prop_assert!((parts - out.mark).abs() <= 1e-12 * out.mark, "{parts} of {}", out.mark);
        for part in [out.to_age, out.to_depth, out.to_costs, out.net] {
            prop_assert!(part >= -1e-11 * out.mark, "{out:?}");
        }
        // Who is owed gets it, or loses the rest.
        prop_assert!((out.recovery * out.owed + out.loss - out.owed).abs() <= 1e-12 * out.owed);
    }

    /// More cards, more depth, more age never bring more for each.
    #[test]
    fn every_card_more_brings_less_for_each(inputs in any_inputs::<Liquidation>(), factor in 1.01_f64..5.0) {
        let base = Liquidation::evaluate(&inputs).average_price;
        let cards = Inputs { cards: (inputs.cards * factor).min(2e6), ..inputs };
        let depth = Inputs { depth: (inputs.depth * factor).min(10.0), ..inputs };
        let decay = Inputs { decay: (inputs.decay * factor).min(0.95), ..inputs };
        for other in [cards, depth, decay] {
            prop_assert!(no_less(base, Liquidation::evaluate(&other).average_price, inputs.price));
        }
    }

    #[test]
    fn the_largest_sale_is_the_last_that_is_recovered(inputs in most_inputs::<Liquidation>()) {
        if let Answer::Number(cards) = Liquidation::evaluate(&inputs).largest {
            let at = |cards: f64| Inputs { cards, ..inputs }.covered();
            prop_assert!(at(cards) >= 1.0 - 1e-9 && at(cards * 1.001) <= 1.0 + 1e-9);
        }
    }

    #[test]
    fn no_other_pace_covers_more_than_the_best(
        inputs in most_inputs::<Liquidation>(),
        weeks in 0.0_f64..=104.0,
    ) {
        if let Answer::Number(best) = Liquidation::evaluate(&inputs).best_weeks {
            let at = |weeks: f64| Inputs { weeks, ..inputs }.covered();
            prop_assert!(no_less(at(best), at(weeks), 1e3 * at(best).abs()));
        }
    }

    /// The safe loan to value is recovered in full, and no more.
    #[test]
    fn the_safe_loan_is_just_repaid(inputs in any_inputs::<Liquidation>()) {
        let out = Liquidation::evaluate(&inputs);
        if (0.05..=1.5).contains(&out.safe_ltv) {
            let safe = Liquidation::evaluate(&Inputs { ltv: out.safe_ltv, ..inputs });
            prop_assert!((safe.recovery - 1.0).abs() < 1e-12 && safe.loss <= 1e-11 * safe.owed);
        }
    }
}
