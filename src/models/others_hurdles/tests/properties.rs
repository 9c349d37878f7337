//! Other people's hurdles.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::hurdle;
use crate::models::others_hurdles::{Form, Inputs, Measure, OthersHurdles};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-11 * one.abs().max(other.abs())
}

proptest! {
    #![proptest_config(cases(1000))]

    /// What is needed is what is missing and what is in sight; the figure worked again is one of the two.
    #[test]
    fn the_parts_hang_together(inputs in any_inputs::<OthersHurdles>()) {
        let out = OthersHurdles::evaluate(&inputs);
        let Answer::Number(required) = out.required else {
            prop_assert!(inputs.form == Form::Markup && inputs.margin == 1.0);
            return Ok(());
        };
        let gap = out.gap.number().expect("a gap");
        prop_assert!(gap >= 0.0 && (gap + inputs.found >= required * (1.0 - 1e-15)));
        let off = (gap + inputs.found - required).abs();
        prop_assert!(gap == 0.0 || off <= 1e-12 * (required + inputs.found));
        let again = out.reproduced.number().expect("a figure");
        prop_assert_eq!(again, if inputs.measure == Measure::Needed { required } else { gap });
        prop_assert!(same(out.ratio.number().expect("a ratio") * inputs.claimed, again));
        prop_assert!(same(out.user_month.number().expect("a price") * 12.0 * inputs.users, again));
        prop_assert!(same(out.own * inputs.own_margin, out.own_ebitda));
        prop_assert!(same(out.own_multiple * out.own, out.yearly));
        // A sum over the chips' life is a year's many times over, whatever else is set.
        let spread = out.yearly * inputs.server_life;
        let of_one_year = inputs.form != Form::Markup || inputs.years > 1 || same(spread, inputs.target());
        prop_assert!(of_one_year && (inputs.form == Form::Markup || out.yearly == inputs.target()));
    }

    /// Our own arithmetic is the hurdle's, where that takes the same inputs.
    #[test]
    fn ours_is_the_hurdles(
        inputs in most_inputs::<OthersHurdles>(), life in 1_u32..=15, building in 5_u32..=50
    ) {
        let ours = inputs.on(3e12);
        let hurdle = hurdle::Inputs {
            capital: 3e12,
            server_share: inputs.servers,
            building_life: building,
            ..hurdle::Inputs::default()
        };
        let ours = Inputs { building_life: f64::from(building), ..ours };
        let theirs = hurdle.ebitda_annuity(inputs.wacc, life);
        prop_assert!(same(ours.own_ebitda(inputs.wacc, f64::from(life)), theirs));
    }

    /// Put in, what must be true makes the claim come out.
    #[test]
    fn what_must_be_true_gives_the_claim(inputs in most_inputs::<OthersHurdles>()) {
        let out = OthersHurdles::evaluate(&inputs);
        let target = inputs.target();
        if let Answer::Number(margin) = out.form_margin
            && (0.05..1.0).contains(&margin)
        {
            let again = Inputs { margin, ..inputs }.required().expect("a figure");
            // What is left of it is a difference of the two.
            let size = target + inputs.running * 2.0;
            prop_assert!((again - target).abs() <= 1e-10 * size / (1.0 - margin), "{again} {target}");
        }
        if let Answer::Number(own_margin) = out.true_margin {
            let again = Inputs { own_margin, ..inputs }.own();
            prop_assert!(same(again, out.yearly));
        }
        if let Answer::Number(life) = out.true_life {
            prop_assert!((0.5..=40.0).contains(&life));
            let goal = inputs.yearly_target(life) * inputs.own_margin;
            prop_assert!((inputs.own_ebitda(inputs.wacc, life) - goal).abs() <= 1e-9 * goal);
            // Any shorter one asks for more; of a sum over the chips' life, which falls faster, for less.
            let shorter = inputs.own_ebitda(inputs.wacc, life * 0.9);
            let goal = inputs.yearly_target(life * 0.9) * inputs.own_margin;
            if inputs.form == Form::Markup {
                prop_assert!(shorter <= goal * (1.0 + 1e-9));
            } else {
                prop_assert!(shorter >= goal * (1.0 - 1e-9));
            }
        }
        if let Answer::Number(rate) = out.true_rate {
            let goal = out.yearly * inputs.own_margin;
            prop_assert!((inputs.own_ebitda(rate, inputs.server_life) - goal).abs() <= 1e-9 * goal);
        }
        prop_assert!(same(inputs.on(out.true_capital).own(), out.yearly));
    }

    /// Dearer capital, shorter lives and thinner margins never ask for less.
    #[test]
    fn what_raises_the_hurdle(inputs in any_inputs::<OthersHurdles>(), part in 0.0_f64..=1.0) {
        let own = inputs.own();
        let wacc = inputs.wacc + (0.5 - inputs.wacc) * part;
        let dearer = Inputs { wacc, ..inputs }.own();
        prop_assert!(no_less(dearer, own, own));
        let own_margin = inputs.own_margin * (1.0 - part) + 0.05 * part;
        let thinner = Inputs { own_margin, ..inputs }.own();
        prop_assert!(no_less(thinner, own, own));
        let years = inputs.years.min(14) + 1;
        let more = Inputs { years, ..inputs };
        prop_assert!(inputs.years == 15 || more.capital() > inputs.capital());
        let Some(required) = inputs.required() else { return Ok(()) };
        let spend = inputs.spend + (2e13 - inputs.spend) * part;
        let more = Inputs { spend, ..inputs }.required().expect("a figure");
        prop_assert!(no_less(more, required, required));
    }
}
