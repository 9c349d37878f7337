//! The maturity wall.

use crate::core::model::Calculator;
use crate::models::maturity_wall::{Inputs, MaturityWall, Repaid};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases};

fn same(one: f64, other: f64, scale: f64) -> bool {
    (one - other).abs() <= 1e-11 * scale.abs()
}

/// Every repayment as (months after the day, dollars, rate), one by one.
fn repayments(inputs: &Inputs) -> Vec<(u32, f64, f64)> {
    let mut all = Vec::new();
    for tranche in &inputs.tranches {
        let last = if tranche.due > inputs.as_of { tranche.due - inputs.as_of } else { 1 };
        match tranche.repaid {
            Repaid::AtMaturity => all.push((last, tranche.amount, tranche.rate)),
            Repaid::Evenly => {
                all.extend((1..=last).map(|m| (m, tranche.amount / f64::from(last), tranche.rate)));
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(cases(200))]

    /// Everything that is summed, month by month and dollar by dollar.
    #[test]
    fn sums_are_those_of_all_repayments(inputs in any_inputs::<MaturityWall>()) {
        let out = MaturityWall::evaluate(&inputs);
        let all = repayments(&inputs);
        let sum = |part: &dyn Fn(u32, f64, f64) -> f64| -> f64 {
            all.iter().map(|(m, d, r)| part(*m, *d, *r)).sum()
        };
        let months = inputs.horizon * 12;
        let soon = |m: u32| if m <= months { 1.0 } else { 0.0 };
        prop_assert!(same(out.total, sum(&|_, d, _| d), out.total));
        prop_assert!(same(out.near, sum(&|m, d, _| d * soon(m)), out.total));
        let life = sum(&|m, d, _| d * f64::from(m)) / 12.0;
        prop_assert!(same(out.weighted_life * out.total, life, life));
        prop_assert!(same(out.interest, sum(&|_, d, r| d * r), out.total));
        // From the month of a repayment to the end of the years set.
        let extra = sum(&|m, d, _| d * soon(m) * (f64::from(months) - f64::from(m))) / 12.0 * inputs.spread;
        prop_assert!(same(out.extra_paid, extra, out.total * f64::from(inputs.horizon)));
        for year in inputs.years_due() {
            let due = sum(&|m, d, _| if (inputs.as_of + m) / 12 == year.year { d } else { 0.0 });
            prop_assert!(same(year.total(), due, out.total), "{}: {} {due}", year.year, year.total());
        }
    }

    #[test]
    fn shares_and_rates_hang_together(inputs in any_inputs::<MaturityWall>()) {
        let out = MaturityWall::evaluate(&inputs);
        prop_assert!(same(out.near_share * out.total, out.near, out.total));
        prop_assert!(same(out.gap_share * out.total, out.gap, out.total));
        prop_assert!(same(out.coupon * out.total, out.interest, out.total));
        prop_assert!(same(out.extra_interest, inputs.spread * out.near, out.total));
        prop_assert!(same(out.coupon_after - out.coupon, inputs.spread * out.near_share, 1.0));
        let rates = || inputs.tranches.iter().map(|tranche| tranche.rate);
        let (least, most) = (rates().fold(f64::INFINITY, f64::min), rates().fold(0.0, f64::max));
        prop_assert!(out.coupon >= least - 1e-12 && out.coupon <= most + 1e-12);
        prop_assert!(out.overdue <= out.near * (1.0 + 1e-12) && out.extra_paid >= -1e-9 * out.total);
        for share in [out.near_share, out.gap_share] {
            prop_assert!((0.0..=1.0 + 1e-12).contains(&share));
        }
    }

    /// The heaviest year is the first of the heaviest, and no other is heavier.
    #[test]
    fn the_peak_is_the_peak(inputs in any_inputs::<MaturityWall>()) {
        let out = MaturityWall::evaluate(&inputs);
        let years = inputs.years_due();
        let peak = out.peak_year.number().expect("there is debt");
        prop_assert!(years.iter().all(|year| year.total() <= out.peak));
        let first = years.iter().find(|year| year.total() == out.peak).expect("the peak is a year");
        prop_assert_eq!(f64::from(first.year), peak);
        prop_assert!(years.windows(2).all(|pair| pair[1].year == pair[0].year + 1));
    }

    /// In the years in which the market is shut, the share less the year's own cash; in others nothing.
    #[test]
    fn the_gap_is_what_nobody_lends(inputs in any_inputs::<MaturityWall>()) {
        let out = MaturityWall::evaluate(&inputs);
        let (mut gap, mut due) = (0.0, 0.0);
        for year in inputs.years_due() {
            let shut = year.year >= inputs.from && year.year - inputs.from < inputs.years;
            // Of the first year only the months after the day.
            let first = inputs.as_of / 12 == year.year;
            let months = if first { 11 - inputs.as_of % 12 } else { 12 };
            let missing = inputs.shut * year.within(inputs.segment) - inputs.cash * f64::from(months) / 12.0;
            let expected = if shut { missing.max(0.0) } else { 0.0 };
            prop_assert!(same(year.gap, expected, out.total + inputs.cash));
            gap += year.gap;
            due += if shut { year.within(inputs.segment) } else { 0.0 };
        }
        prop_assert!(same(out.gap, gap, out.total) && same(out.due_while_shut, due, out.total));
    }

    /// Neither a longer look ahead nor another order of the rows makes debt go away.
    #[test]
    fn the_order_of_rows_is_nothing(inputs in any_inputs::<MaturityWall>(), turn in 0_usize..200) {
        let out = MaturityWall::evaluate(&inputs);
        let mut turned = inputs.clone();
        let places = turned.tranches.len();
        turned.tranches.rotate_left(turn % places);
        turned.tranches.reverse();
        let other = MaturityWall::evaluate(&turned);
        for (one, two) in [
            (out.total, other.total),
            (out.near, other.near),
            (out.gap, other.gap),
            (out.extra_paid, other.extra_paid),
            (out.weighted_life * out.total, other.weighted_life * other.total),
        ] {
            prop_assert!(same(one, two, one + out.total), "{one} {two}");
        }
        let longer = MaturityWall::evaluate(&Inputs { horizon: inputs.horizon + 1, ..inputs.clone() });
        prop_assert!(longer.near >= out.near && longer.extra_paid >= out.extra_paid - 1e-9 * out.total);
    }
}
