//! What must hold whatever is owed.

use crate::core::model::Calculator;
use crate::finance::first_passage;
use crate::finance::merton::{self, Assets};
use crate::finance::normal::cumulative;
use crate::models::capital_stack::conversion::LEAST;
use crate::models::capital_stack::expected::Waterfall;
use crate::models::capital_stack::{CapitalStack, Holder, Inputs, KINDS, Kind, Line, Split, Stack};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn stack(inputs: &Inputs) -> Stack {
    Stack::new(&inputs.lines, inputs.pledged, inputs.equity)
}

/// What lenders are paid in a split, line by line.
fn paid(stack: &Stack, split: &Split) -> f64 {
    stack.layers.iter().map(|layer| layer.amount * (1.0 - layer.lost(split))).sum()
}

/// Merton's put in money of the day: what lenders with recourse lose together.
fn put(assets: Assets, debt: f64) -> f64 {
    let distance = assets.distance(debt);
    debt * cumulative(-distance) - assets.forward() * cumulative(-distance - assets.deviation)
}

proptest! {
    #![proptest_config(cases(300))]

    /// Recoveries, the gain of convertibles and what shareholders keep add up to the value.
    #[test]
    fn payments_add_up_to_the_value(inputs in any_inputs::<CapitalStack>()) {
        let out = CapitalStack::evaluate(&inputs);
        let stack = stack(&inputs);
        let split = stack.split(out.value);
        let sum = paid(&stack, &split) + out.gain + out.shareholders;
        prop_assert!((sum - out.value).abs() <= 1e-11 * (out.value + out.debt), "{sum} of {}", out.value);
        prop_assert!((out.debt - out.loss - paid(&stack, &split)).abs() <= 1e-11 * out.debt);
        let whole: f64 = stack.owed.iter().zip(stack.lost(&split)).map(|(owed, lost)| owed * lost).sum();
        prop_assert!((whole - out.loss).abs() <= 1e-11 * out.debt);
        prop_assert!(split.rest >= 0.0 && out.gain >= 0.0 && out.shareholders >= 0.0);
    }

    /// More value never hurts anybody, and nobody is paid more than it is owed.
    #[test]
    fn more_value_hurts_nobody(inputs in any_inputs::<CapitalStack>(), part in 0.0_f64..=1.0) {
        let stack = stack(&inputs);
        let value = inputs.enterprise(&stack);
        let (less, more) = (stack.split(value * part), stack.split(value));
        for layer in &stack.layers {
            prop_assert!(no_less(layer.lost(&less), layer.lost(&more), 1.0));
            prop_assert!((0.0..=1.0).contains(&layer.lost(&more)));
        }
        prop_assert!(no_less(more.rest, less.rest, value));
        let (one, other) = (inputs.left_for_shareholders(less.rest), inputs.left_for_shareholders(more.rest));
        prop_assert!(no_less(other, one, value + stack.total));
    }

    /// Nobody is paid before those who rank above are paid in full.
    #[test]
    fn priority_is_absolute(inputs in any_inputs::<CapitalStack>()) {
        let stack = stack(&inputs);
        let split = stack.split(inputs.enterprise(&stack));
        let lost = |kind: Kind| {
            let of_kind = stack.layers.iter().filter(move |layer| layer.kind == kind);
            of_kind.map(|layer| layer.lost(&split)).fold(0.0, f64::max)
        };
        let senior = [Kind::Secured, Kind::Unsecured, Kind::Convertible].map(lost);
        let senior = senior.into_iter().fold(0.0, f64::max);
        let least = |kind: Kind| {
            let of_kind = stack.layers.iter().filter(|layer| layer.kind == kind);
            of_kind.map(|layer| layer.lost(&split)).fold(1.0, f64::min)
        };
        if senior > 0.0 {
            prop_assert_eq!((least(Kind::Subordinated), least(Kind::Holding)), (1.0, 1.0));
        }
        if senior > 0.0 || lost(Kind::Subordinated) > 0.0 {
            prop_assert_eq!((least(Kind::Holding), split.rest), (1.0, 0.0));
        }
    }

    /// At its detachment point a kind is paid in full, just below it is not; up to its attachment point it
    /// gets nothing, just above it does.
    #[test]
    fn points_are_where_payments_begin_and_end(inputs in any_inputs::<CapitalStack>()) {
        let stack = stack(&inputs);
        for (kind, reach) in stack.reaches().into_iter().enumerate() {
            let Some(reach) = reach else { continue };
            let lost = |value: f64| stack.lost(&stack.split(value))[kind];
            // A line may be too small a part of its kind for the kind's loss to show what it gets.
            let gets = |value: f64| {
                let split = stack.split(value);
                let mut of_kind = stack.layers.iter().filter(|layer| layer.kind as usize == kind);
                of_kind.any(|layer| layer.lost(&split) < 1.0)
            };
            let room = 1e-9 * stack.total;
            if let Some(full) = reach.full {
                prop_assert!(lost(full + room) <= 1e-15, "{kind} {full} {}", lost(full + room));
                prop_assert!(full < 1e3 * room || lost(full * (1.0 - 1e-6) - room) > 0.0);
            }
            if let Some(from) = reach.from {
                prop_assert!(lost((from - room).max(0.0)) >= 1.0 - 1e-15, "{kind} {from}");
                // Where nearly all is collateral, what is left grows too slowly to be seen.
                let is_seen = inputs.pledged < 0.99 && from > 1e3 * room;
                prop_assert!(!is_seen || gets(from * (1.0 + 1e-5) + room), "{kind} {from}");
            }
            prop_assert!(reach.full.is_none() || reach.from.is_none() || reach.from <= reach.full);
        }
    }

    /// Convertibles convert exactly if the share is then worth more than their price.
    #[test]
    fn conversion_is_an_equilibrium(inputs in any_inputs::<CapitalStack>(), size in 0.0_f64..10.0) {
        let rest = size * inputs.equity;
        let left = inputs.left_for_shareholders(rest);
        let shares = inputs.equity / inputs.price;
        let share = left / shares;
        let can = |line: &&Line| line.kind == Kind::Convertible && line.conversion >= LEAST * inputs.price;
        let pays = |line: &&Line| share > line.conversion * (1.0 + 1e-12);
        let converted = || inputs.lines.iter().filter(can).filter(pays);
        let new: f64 = converted().map(|line| line.amount / line.conversion).sum();
        let debt: f64 = converted().map(|line| line.amount).sum();
        prop_assert!((share * (shares + new) - rest - debt).abs() <= 1e-9 * (rest + debt), "{share}");
        prop_assert!(left <= rest * (1.0 + 1e-12));
    }

    /// Where all have recourse, lenders' losses add up to Merton's put; by first passage the shares and all
    /// that lenders may expect are the assets.
    #[test]
    fn expected_losses_add_up(inputs in any_inputs::<CapitalStack>()) {
        let mut inputs = inputs;
        for line in inputs.lines.iter_mut().filter(|line| line.kind == Kind::Subsidiary) {
            line.kind = Kind::Secured;
        }
        let workings = CapitalStack::work(&inputs);
        let debt = workings.stack.total;
        if debt > 0.0 {
            let lost = |method: usize| -> f64 {
                let shares = workings.expected[method];
                workings.stack.owed.iter().zip(shares).map(|(owed, share)| owed * share).sum()
            };
            let [merton, first] = workings.assets;
            let expected = put(merton, debt);
            prop_assert!((lost(0) - expected).abs() <= 1e-10 * debt, "{} {expected}", lost(0));
            let equity = inputs.equity * libm::exp(inputs.risk_free * f64::from(inputs.horizon));
            let all = debt - lost(1) + equity;
            let forward = first.forward();
            prop_assert!((all - forward).abs() <= 1e-9 * (debt + equity), "{all} {forward}");
        }
        for losses in workings.expected {
            prop_assert!(losses.iter().all(|loss| (-1e-12..=1.0 + 1e-12).contains(loss)), "{losses:?}");
        }
    }

    /// The assets give back the shares' value and volatility.
    #[test]
    fn the_assets_price_the_shares(
        share in -16.0_f64..16.0, deviation in -6.0_f64..3.2, barrier in 0.01_f64..=1.0,
    ) {
        let (equity, deviation, debt) = (libm::exp(share), libm::exp(deviation), 1.0);
        for (assets, barrier) in [
            (merton::assets(equity, deviation, debt), None),
            (first_passage::assets(equity, deviation, debt, barrier), Some(barrier)),
        ] {
            let (u, s) = (assets.forward(), assets.deviation);
            let distance = assets.distance(debt);
            let (mut value, mut exposure) = (merton::call(distance, s), u * cumulative(distance + s));
            if let Some(b) = barrier {
                let back = distance - 2.0 * libm::log(u / b) / s;
                value += u / b * cumulative(back) - b * cumulative(back + s);
                exposure += u / b * cumulative(back);
                prop_assert!(u > b);
            }
            prop_assert!((value - equity).abs() <= 1e-9 * equity + 1e-14 * u, "{value} {equity}");
            prop_assert!((s * exposure / equity / deviation - 1.0).abs() < 1e-9, "{exposure} {equity} {s}");
        }
    }

    /// Lenders who may step in early lose no more often by the barrier than they would without the shares'
    /// owners walking away at the end.
    #[test]
    fn default_by_first_passage_includes_the_day(inputs in most_inputs::<CapitalStack>()) {
        let workings = CapitalStack::work(&inputs);
        let (debt, first) = (workings.stack.total, workings.assets[1]);
        if first_passage::is_barrier(inputs.barrier, debt) {
            let barrier = inputs.barrier * debt;
            let all = first_passage::below(first, debt, barrier);
            prop_assert!(all >= first.default(debt) * (1.0 - 1e-12));
            prop_assert!(all >= first_passage::hit(first, barrier) * (1.0 - 1e-12) - 1e-15);
            prop_assert!((0.0..=1.0 + 1e-12).contains(&all));
        }
    }

    /// A line cut in two is the same debt, and the order of lines is nothing.
    #[test]
    fn lines_may_be_cut_and_turned(inputs in any_inputs::<CapitalStack>(), part in 0.1_f64..0.9) {
        let mut other = inputs.clone();
        let first = other.lines[0].clone();
        other.lines[0].amount = first.amount * part;
        other.lines.push(Line { amount: first.amount - first.amount * part, ..first });
        other.lines.reverse();
        let (one, two) = (CapitalStack::evaluate(&inputs), CapitalStack::evaluate(&other));
        prop_assert!((one.loss - two.loss).abs() <= 1e-10 * one.debt);
        prop_assert!((one.default_merton - two.default_merton).abs() <= 1e-9);
        prop_assert!((one.shareholders - two.shareholders).abs() <= 1e-10 * (one.value + one.debt));
    }

    /// A fund's borrowing only ever makes its investors lose more, and no more than everything.
    #[test]
    fn borrowing_multiplies_losses(inputs in most_inputs::<CapitalStack>()) {
        let of = |holder: Holder| CapitalStack::evaluate(&Inputs { holder, ..inputs.clone() });
        let (pension, lender) = (of(Holder::Pension), of(Holder::Lender));
        let pairs = [
            (pension.own_loss, lender.own_loss),
            (pension.own_expected, lender.own_expected),
            (pension.own_expected_first, lender.own_expected_first),
        ];
        for (more, less) in pairs {
            if let (Some(more), Some(less)) = (more.number(), less.number()) {
                prop_assert!(no_less(more, less, 1.0) && more <= 1.0 + 1e-12, "{more} {less}");
            }
        }
    }

    /// A kind's own expected loss is that of the holder who holds nothing else.
    #[test]
    fn the_holders_loss_is_its_layers(inputs in most_inputs::<CapitalStack>()) {
        let inputs = Inputs { holder: Holder::Etf, ..inputs };
        let workings = CapitalStack::work(&inputs);
        for losses in workings.expected {
            prop_assert!((losses[KINDS] - losses[Kind::Unsecured as usize]).abs() <= 1e-14);
        }
        let taken = |split: &Split| inputs.taken(&workings.stack, split);
        let waterfall = Waterfall { stack: &workings.stack, own: &taken, corner: None };
        prop_assert_eq!(waterfall.expected(workings.assets[0], None), workings.expected[0]);
    }
}
