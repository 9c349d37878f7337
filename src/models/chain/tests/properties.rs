//! The chain.

use crate::core::model::Calculator;
use crate::models::chain::{Chain, Inputs, Setting};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

/// Ten cents: what hundreds of sums over holdings of up to ten trillion dollars may come to by rounding.
const ROUNDING: f64 = 0.1;

fn same(one: f64, other: f64, scale: f64) -> bool {
    (one - other).abs() <= 1e-9 * scale + ROUNDING
}

proptest! {
    #![proptest_config(cases(300))]

    /// No dollar is lost on the way or counted twice, and price falls are no credit losses.
    #[test]
    fn dollars_are_conserved(inputs in any_inputs::<Chain>()) {
        let workings = Chain::work(&inputs);
        for pass in [&workings.first, &workings.low.told] {
            let (unpaid, lost) = (pass.all_unpaid(), pass.all_lost());
            let recovered: f64 = pass.recovered.iter().sum();
            prop_assert!(same(unpaid - recovered, lost, unpaid));
            prop_assert!(same(pass.credit.iter().sum(), lost, unpaid), "{:?} {lost}", pass.credit);
            let borne = pass.borne();
            let credit: f64 = borne.iter().map(|part| part.0).sum();
            let marks: f64 = borne.iter().map(|part| part.1).sum();
            let total = pass.total();
            prop_assert!(same(credit + marks, total, total), "{credit} {marks} {total}");
            prop_assert!(same(credit, lost, total), "{credit} {lost}");
            prop_assert!(pass.marks() >= 0.0 && lost >= -1e-3);
            for (unpaid, back) in pass.unpaid.iter().zip(&pass.recovered) {
                prop_assert!(*back >= 0.0 && *back <= *unpaid * (1.0 + 1e-12));
            }
        }
        let out = Chain::outputs(&inputs, &workings);
        prop_assert!(same(out.first + out.more_credit + out.marks, out.total, out.total));
    }

    /// It comes to rest between what is added at first and the most, and where it rests it leads no further.
    #[test]
    fn it_comes_to_rest(inputs in any_inputs::<Chain>()) {
        let workings = Chain::work(&inputs);
        let (setting, low) = (&workings.setting, workings.low.at());
        let (first, most) = (inputs.spread, inputs.highest());
        prop_assert!((first..=most).contains(&low));
        prop_assert!(workings.low.steps.is_sorted());
        let next = setting.round(low).0;
        prop_assert!(next >= low - 1e-11, "{next} {low}");
        // The curve either meets the line there or jumps down across it.
        let above = (low + 1e-12).min(most);
        prop_assert!(next - low < 1e-6 || setting.round(above).0 <= above, "{next} {low}");
        if let Some((high, pass)) = &workings.high {
            prop_assert!(*high >= low && *high <= most);
            prop_assert!(setting.round(*high).0 >= *high);
            prop_assert!(pass.total().is_finite());
        }
    }

    /// Where the curve never falls, the two that are found are the least and the greatest (Tarski): below the
    /// one and above the other every round leads away.
    #[test]
    fn nothing_rests_outside(inputs in most_inputs::<Chain>()) {
        let workings = Chain::work(&inputs);
        let (first, most) = (inputs.spread, inputs.highest());
        let places: Vec<f64> = (0..=30).map(|step| first + (most - first) * f64::from(step) / 30.0).collect();
        let next: Vec<f64> = places.iter().map(|place| workings.setting.round(*place).0).collect();
        if next.is_sorted() {
            let low = workings.low.at();
            let high = workings.high.as_ref().map_or(low, |high| high.0);
            let step = (most - low) / 40.0;
            for (place, next) in places.iter().zip(&next) {
                prop_assert!(*place >= low - 1e-9 || *next >= *place - 1e-9, "{place} {next} {low}");
                prop_assert!(*place <= high + step || *next <= *place + 1e-9, "{place} {next} {high}");
            }
        }
    }

    /// At the same spread, what costs lenders more, or weighs more, never lowers the next.
    #[test]
    fn each_hand_over_has_its_direction(inputs in most_inputs::<Chain>(), part in 0.0_f64..=1.0) {
        let at = inputs.spread + part * (inputs.highest() - inputs.spread);
        let next = |change: fn(&mut Inputs)| {
            let mut changed = inputs;
            change(&mut changed);
            Setting::new(&changed).round(at).0
        };
        let base = Setting::new(&inputs).round(at).0;
        let worse: [fn(&mut Inputs); 8] = [
            |x| x.slope = 10.0,
            |x| x.charged = 3.0,
            |x| x.selling = 3.0,
            |x| x.drawn = 3.0,
            |x| x.response = 100.0,
            |x| x.unsecured = 0.0,
            |x| x.secured = 0.0,
            |x| x.buyers = 1e4,
        ];
        for (index, change) in worse.into_iter().enumerate() {
            prop_assert!(no_less(next(change), base, 1.0), "{index}");
        }
    }

    /// With the links of the market cut, one round is all, and nothing is lost but what is unpaid.
    #[test]
    fn cut_nothing_feeds_back(inputs in any_inputs::<Chain>()) {
        let cut = Inputs { selling: 0.0, drawn: 0.0, charged: 0.0, ..inputs };
        let out = Chain::evaluate(&cut);
        prop_assert_eq!(out.spread, cut.spread);
        prop_assert_eq!((out.rounds, out.bond_fall, out.loan_fall), (0.0, 0.0, 0.0));
        prop_assert!(same(out.total, out.first, out.unpaid) && out.added <= 1e-9 * out.unpaid + 1e-3);
    }
}
