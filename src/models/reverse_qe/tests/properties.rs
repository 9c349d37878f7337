//! Laws of the tub and of the sales.

use crate::core::model::Calculator;
use crate::models::reverse_qe::{Elasticity, Inputs, MEASURED, ReverseQe};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn same(one: f64, other: f64, scale: f64) -> bool {
    (one - other).abs() <= 1e-11 * scale.abs() + 1e-11 * one.abs().max(other.abs())
}

proptest! {
    #![proptest_config(cases(1000))]

    /// Nothing leaves the tub unaccounted.
    #[test]
    fn the_tub_conserves(inputs in any_inputs::<ReverseQe>()) {
        let out = ReverseQe::evaluate(&inputs);
        let came = out.added + out.returned + out.bought;
        let went = out.drawn + out.drained;
        let before = inputs.stock - inputs.needed;
        let scale = inputs.stock + inputs.needed + came + went;
        prop_assert!(same(before + came - went, out.left - out.shortfall, scale));
        let tub = ReverseQe::work(&inputs).tub;
        prop_assert!(same(tub.base - inputs.capital * tub.pull, tub.end(), scale));
        prop_assert!(same(tub.shortfall_at(inputs.capital), out.shortfall, scale));
        prop_assert!(out.left == 0.0 || out.shortfall == 0.0);
    }

    /// What was called for was raised, or is missing; what was raised fell on prices as the impact says.
    #[test]
    fn the_sales_add_up(inputs in any_inputs::<ReverseQe>()) {
        let out = ReverseQe::evaluate(&inputs);
        let called = out.called + out.margin;
        prop_assert!(same(called, out.raised + out.unmet, called), "{called} {} {}", out.raised, out.unmet);
        prop_assert!(same(out.margin, inputs.margin * out.lost_sales, out.lost_sales));
        prop_assert!(same(out.called, inputs.calls * out.shortfall, 0.0));
        let sales = ReverseQe::work(&inputs).sales;
        let by_impact: f64 = sales
            .rounds
            .iter()
            .flat_map(|round| round.iter().zip(&inputs.assets))
            .map(|(raised, asset)| raised * asset.impact)
            .sum();
        prop_assert!(same(by_impact, out.lost_sales, by_impact), "{by_impact} {}", out.lost_sales);
        for (pushed, asset) in sales.pushed.iter().zip(&inputs.assets) {
            prop_assert!(no_less(asset.impact * asset.share, *pushed, *pushed) && *pushed >= 0.0);
        }
        for amount in [out.raised, out.unmet, out.margin, out.lost_sales, out.lost_yields] {
            prop_assert!(amount >= 0.0);
        }
        prop_assert!((0.0..=1.0).contains(&out.first_fall));
    }

    /// While there is water, there is no effect.
    #[test]
    fn no_effect_while_there_is_water(inputs in most_inputs::<ReverseQe>()) {
        let out = ReverseQe::evaluate(&inputs);
        if out.left > 0.0 {
            prop_assert_eq!((out.rise, out.called, out.raised, out.lost_sales), (0.0, 0.0, 0.0, 0.0));
        }
        if let Some(size) = out.threshold.number() {
            let at = |part: f64| {
                let capital = (size * part).clamp(1e9, 2e13);
                (capital, ReverseQe::evaluate(&Inputs { capital, ..inputs.clone() }).shortfall)
            };
            let (below, none) = at(1.0 - 1e-6);
            let (above, some) = at(1.0 + 1e-6);
            prop_assert!(below >= size || none <= 1e-9 * (inputs.stock + inputs.needed));
            prop_assert!(above <= size || some > 0.0 || size < 1e9 * 1e-3);
        }
    }

    /// A larger draw, less coming back, less water: never a smaller effect.
    #[test]
    fn more_draw_more_effect(inputs in most_inputs::<ReverseQe>(), part in 0.0_f64..=1.0) {
        // What is drawn never fills the tub, unless more comes back than was drawn.
        let inputs = Inputs { bought: inputs.bought.min(1.0 - inputs.returned), ..inputs };
        let out = ReverseQe::evaluate(&inputs);
        let worse = [
            Inputs { capital: inputs.capital + (2e13 - inputs.capital) * part, ..inputs.clone() },
            Inputs { outside: inputs.outside + (1.0 - inputs.outside) * part, ..inputs.clone() },
            Inputs { growth: inputs.growth + (1.0 - inputs.growth) * part, ..inputs.clone() },
            Inputs { returned: inputs.returned * part, ..inputs.clone() },
            Inputs { bought: inputs.bought * part, ..inputs.clone() },
            Inputs { inflow: inputs.inflow * part, ..inputs.clone() },
            Inputs { stock: inputs.stock * part, ..inputs.clone() },
            Inputs { drain: inputs.drain + (1e13 - inputs.drain) * part, ..inputs.clone() },
        ];
        for worse in worse {
            let more = ReverseQe::evaluate(&worse);
            let scale = more.drawn + inputs.stock + inputs.needed + out.added + more.drained;
            prop_assert!(no_less(more.shortfall, out.shortfall, scale));
            let slack = inputs.rise(inputs.response(), scale);
            prop_assert!(no_less(more.rise, out.rise, slack));
        }
    }

    /// Yields rise in proportion to the response, and prices fall with yields: never below nought.
    #[test]
    fn prices_fall_with_yields(inputs in any_inputs::<ReverseQe>(), part in 0.0_f64..=1.0) {
        let out = ReverseQe::evaluate(&inputs);
        prop_assert!(out.rise_low <= out.rise_mid && out.rise_mid <= out.rise_high);
        prop_assert!(same(out.rise_high / MEASURED[2], out.rise_low / MEASURED[0], out.rise_high));
        let change = out.rise + inputs.points;
        let (less, all) = (inputs.repriced(change * part), inputs.repriced(change));
        for (less, all) in less.iter().zip(&all) {
            prop_assert!(*all <= 0.0 && all <= less, "{all} {less}");
        }
        prop_assert!(inputs.repriced(0.0).iter().all(|log| *log == 0.0));
    }

    /// More capital called sells no less, and without impact nothing falls.
    #[test]
    fn more_calls_sell_more(inputs in most_inputs::<ReverseQe>(), part in 0.0_f64..=1.0) {
        let out = ReverseQe::evaluate(&inputs);
        let more = Inputs { calls: inputs.calls + (1.0 - inputs.calls) * part, ..inputs.clone() };
        let sold = ReverseQe::evaluate(&more);
        prop_assert!(no_less(sold.raised, out.raised, out.raised));
        prop_assert!(no_less(sold.first_fall, out.first_fall, 1.0));
        let mut deep = inputs.clone();
        deep.assets.iter_mut().for_each(|asset| asset.impact = 0.0);
        let calm = ReverseQe::evaluate(&deep);
        prop_assert_eq!((calm.lost_sales, calm.margin), (0.0, 0.0));
        prop_assert!(calm.rounds <= 1.0);
        let own = Inputs { elasticity: Elasticity::Own, own: inputs.response(), ..inputs.clone() };
        prop_assert_eq!(ReverseQe::evaluate(&own).rise, out.rise);
    }
}
