//! GPU-backed debt: a second working, and its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::model::{Calculator, Model};
use crate::finance::schedule::Instalment;
use crate::models::gpu_debt::{GpuDebt, Inputs, PaymentFrequency, RepaymentProfile};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, near, no_less, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

/// The most months of debt service that a reserve may hold.
const MOST_RESERVE: u32 = 24;

#[test]
fn it_agrees_with_a_second_working() {
    let searched = [
        ("dscr-breach", ROOTS),
        ("ltv-breach", ROOTS),
        ("half-life", ROOTS),
        ("mismatch", ROOTS),
        ("even-rent", ROOTS),
        ("even-change", ROOTS),
    ];
    agrees("gpu-debt", include_str!("../golden/cases.json"), &searched, &[]);
}

fn loan(changes: impl FnOnce(&mut Inputs)) -> Inputs {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<GpuDebt>(&inputs);
    inputs
}

/// The resale prices that the defaults rest on: 65, 45 and 30% after 12, 24 and 36 months.
#[test]
fn the_chips_follow_the_resale_prices() {
    for (years, left) in [(1.0, 0.65), (2.0, 0.45), (3.0, 0.30)] {
        assert!((Inputs::default().value_left(years) - left).abs() < 0.035, "{years}");
    }
}

/// "18 months against 10 years".
#[test]
fn the_article_sets_18_months_against_ten_years() {
    let out = GpuDebt::evaluate(&loan(|x| {
        (x.decay, x.step, x.tenor, x.profile) = (0.30, 0.15, 10, RepaymentProfile::Bullet);
    }));
    near(out.weighted_life, 120.0, 1e-12);
    assert!((17.0..19.0).contains(&out.half_life.number().expect("it halves")), "{:?}", out.half_life);
    // The preset of that name has chips of just that life, to the digits that are shown.
    let model: &dyn Model = &GpuDebt;
    let preset = model.about().presets.iter().find(|preset| preset.key == "article").expect("a preset");
    let answers = model.run(&model.preset(preset));
    let half_life = answers[model.output("half-life").expect("an output")].number().expect("it halves");
    assert!((half_life - 18.0).abs() < 0.01, "{half_life}");
}

/// A contract of no months counts for nothing, and one that ends within a period counts until it does: what
/// comes after it is not dated by what it paid.
#[test]
fn a_breach_is_dated_by_the_cash_of_its_own_stretch() {
    let rent = |x: &mut Inputs| (x.contract_rent, x.contracted, x.rent, x.change) = (0.05, 1.0, 4.0, -0.3);
    let without = |months: u32| {
        GpuDebt::evaluate(&loan(|x| {
            rent(x);
            (x.contract_months, x.contract_rent) = (months, if months == 0 { 0.05 } else { 20.0 });
        }))
    };
    let never = GpuDebt::evaluate(&loan(|x| {
        rent(x);
        x.contracted = 0.0;
    }));
    assert_eq!(without(0).dscr_breach, never.dscr_breach);
    let breach = never.dscr_breach.number().expect("the rent falls");
    // A contract at a high rent that ends before changes nothing afterwards.
    let ends = breach as u32;
    assert_eq!(without(ends).dscr_breach, never.dscr_breach);
    // Within the first period: from 1.2 times the service at the start, a month's fall is too much.
    let service = loan(rent).loan().schedule[0].service();
    let first = loan(|x| {
        rent(x);
        x.contract_months = 0;
        let yearly = 12.0 * service * 1.21 * 1.0 + x.standing();
        x.rent = yearly / (1.0 - x.overhead) / 8760.0 / x.utilisation;
    });
    let at = GpuDebt::evaluate(&first).dscr_breach.number().expect("a breach");
    let expected = libm::log(first.at_moment(0.0, false) / (12.0 * service * 1.2)).signum();
    assert!(expected > 0.0 && at > 0.0 && at < 1.0, "{at}");
    let off = first.at_moment(at / 12.0, false) / (12.0 * service) - 1.2;
    assert!(off.abs() < 1e-9, "{off}");
}

/// A loan that is lent up to its cap keeps to it, whatever the last bit of the division says.
#[test]
fn a_ratio_just_at_its_limit_is_no_breach() {
    for step in 5..=100 {
        for price in [1_000.0, 33_333.33, 40_000.0, 123_456.7] {
            let share = f64::from(step) / 100.0;
            let out = GpuDebt::evaluate(&loan(|x| {
                (x.advance, x.ltv, x.price) = (share, share, price);
                (x.decay, x.step) = (0.0, 0.0);
            }));
            assert_eq!(out.ltv_breach.number(), None, "{share} of {price}");
            let worn = GpuDebt::evaluate(&loan(|x| {
                (x.advance, x.ltv, x.price, x.profile) = (share, share, price, RepaymentProfile::Bullet);
            }));
            assert_eq!(worn.ltv_breach, Answer::Number(0.0), "{share} of {price}");
        }
    }
}

/// Without anything due before maturity there is no rent at which it is just paid.
#[test]
fn where_nothing_is_due_nothing_breaks_even() {
    let free = |profile, balloon| {
        GpuDebt::evaluate(&loan(|x| (x.coupon, x.profile, x.balloon) = (0.0, profile, balloon)))
    };
    for out in [free(RepaymentProfile::Bullet, 0.3), free(RepaymentProfile::Balloon, 1.0)] {
        for answer in [out.even_rent, out.even_change, out.lowest_dscr] {
            assert!(answer.text().is_some_and(|why| why.en.contains("no debt service")), "{answer:?}");
        }
        // Over its life it is repaid all the same.
        assert!(out.even_rent_life.text().is_none_or(|why| !why.en.contains("no debt service")));
    }
    assert!(free(RepaymentProfile::Balloon, 0.9).even_rent.number().is_some());
}

/// A month's interest is a twelfth, a quarter's a quarter; growth compounds to the year's.
#[test]
fn periods_follow_the_conventions() {
    for (frequency, per_year) in [(PaymentFrequency::Monthly, 12.0), (PaymentFrequency::Quarterly, 4.0)] {
        let inputs = loan(|x| x.frequency = frequency);
        let first = inputs.loan().schedule[0];
        near(first.interest, first.opening * 0.11 / per_year, 1e-14);
        let path = inputs.path(inputs.change);
        near(libm::pow(path[1].slope / path[0].slope, per_year), 0.70, 1e-14);
    }
}

/// What the worst period's cash leaves after its service, as a share of the flows it is the difference of;
/// and how far a DSCR is from 1 for lack of digits, where a service is nothing beside its costs.
fn tightest(inputs: &Inputs) -> (f64, f64) {
    let (path, loan) = (inputs.path(inputs.change), inputs.loan());
    let rows = path.iter().zip(&loan.schedule).map(|(cash, row)| {
        let (revenue, service) = (cash.slope * inputs.rent, row.service());
        let flows = cash.fixed.abs() + revenue + service;
        ((cash.fixed + revenue - service) / flows, 1e-12 * flows / service)
    });
    rows.fold((f64::INFINITY, 1e-9), |worst, row| (worst.0.min(row.0), worst.1.max(row.1)))
}

proptest! {
    #![proptest_config(cases(400))]

    /// The loan is repaid or falls due, to the cent.
    #[test]
    fn principal_adds_up(inputs in any_inputs::<GpuDebt>()) {
        let loan = inputs.loan();
        let repaid: f64 = loan.schedule.iter().map(|row| row.principal).sum();
        prop_assert!((repaid + loan.closing() - loan.opening()).abs() <= 1e-9 * loan.opening());
        prop_assert!(loan.schedule.iter().all(|row| row.principal >= -1e-9 * loan.opening()));
        let out = GpuDebt::evaluate(&inputs);
        prop_assert!(out.weighted_life <= f64::from(inputs.tenor) * 12.0 * (1.0 + 1e-12));
        prop_assert!((out.underpriced - (out.fair - out.contractual)).abs() < 1e-15);
        prop_assert!((0.0..=1.0 + 1e-12).contains(&out.default_probability) && out.loss_share >= 0.0);
        prop_assert!(out.fair >= inputs.premium);
    }

    /// Just at the break-even every payment is made and one takes all the cash; just below it one isn't.
    #[test]
    fn break_evens_are_where_it_breaks(inputs in most_inputs::<GpuDebt>()) {
        let out = GpuDebt::evaluate(&inputs);
        let lowest = |changed: &Inputs| GpuDebt::evaluate(changed).lowest_dscr.number().unwrap_or(1.0);
        if let Answer::Number(rent) = out.even_rent
            && (0.05..=19.0).contains(&rent)
        {
            let just = Inputs { rent, ..inputs };
            let (left, blur) = tightest(&just);
            prop_assert!(left.abs() < 1e-12, "{left}");
            prop_assert!((lowest(&just) - 1.0).abs() < blur, "{}", lowest(&just));
        }
        if let Answer::Number(change) = out.even_change
            && (-0.9..0.5).contains(&change)
        {
            let just = Inputs { change, ..inputs };
            let (left, blur) = tightest(&just);
            prop_assert!(left > -1e-12, "{left}");
            prop_assert!(lowest(&just) >= 1.0 - blur, "{}", lowest(&just));
            let worse = Inputs { change: (change - 1e-4).max(-0.9), ..inputs };
            let (left, blur) = tightest(&worse);
            prop_assert!(left < 1e-12, "{left}");
            prop_assert!(lowest(&worse) < 1.0 + blur, "{}", lowest(&worse));
        }
    }

    /// At a breach the covenant is broken, just before it was not.
    #[test]
    fn breaches_are_first_moments(inputs in most_inputs::<GpuDebt>()) {
        let out = GpuDebt::evaluate(&inputs);
        let loan = inputs.loan();
        if let Answer::Number(months) = out.ltv_breach {
            let t = months / 12.0;
            let index = ((t * inputs.per_year() + 1e-9) as usize).min(loan.schedule.len() - 1);
            let ltv = loan.schedule[index].opening / inputs.price / inputs.value_left(t + 1e-7);
            prop_assert!(ltv >= inputs.ltv * (1.0 - 1e-6), "{ltv} at {t}");
        } else {
            prop_assert!(out.highest_ltv <= inputs.ltv * (1.0 + 1e-9));
        }
        if out.dscr_breach.number().is_none() && let Answer::Number(lowest) = out.lowest_dscr
            // In the period in which contracts end, cash is of both.
            && inputs.contract_months % 3 == 0
        {
            prop_assert!(lowest >= inputs.dscr * (1.0 - 1e-9), "{lowest}");
        }
    }

    /// More rent, cheaper power and longer contracts at more than the market never hurt the lender.
    #[test]
    fn what_helps_the_borrower_helps_the_lender(inputs in most_inputs::<GpuDebt>(), factor in 1.01_f64..2.0) {
        let base = GpuDebt::evaluate(&inputs);
        let rent = Inputs { rent: (inputs.rent * factor).min(20.0), ..inputs };
        let power = Inputs { mwh: inputs.mwh / factor, ..inputs };
        let reserve = Inputs { reserve_months: (inputs.reserve_months + 3).min(MOST_RESERVE), ..inputs };
        for better in [rent, power, reserve] {
            let better = GpuDebt::evaluate(&better);
            // A loss may come later and so be larger; never without any default before.
            if base.default_probability == 0.0 {
                prop_assert!(no_less(base.loss_share, better.loss_share, 1.0));
            }
            prop_assert!(no_less(base.default_probability, better.default_probability, 1.0));
        }
    }

    /// Money is in proportion to the fleet, all else does not depend on it.
    #[test]
    fn the_fleet_scales(inputs in any_inputs::<GpuDebt>(), factor in 0.1_f64..10.0) {
        let gpus = (inputs.gpus * factor).clamp(1.0, 1e6);
        let (one, two) = (GpuDebt::evaluate(&inputs), GpuDebt::evaluate(&Inputs { gpus, ..inputs }));
        let ratio = gpus / inputs.gpus;
        prop_assert!((two.debt / one.debt / ratio - 1.0).abs() < 1e-12);
        prop_assert_eq!((one.ltv_breach, one.dscr_breach), (two.ltv_breach, two.dscr_breach));
        prop_assert_eq!(one.fair, two.fair);
        prop_assert!((two.expected_loss - one.expected_loss * ratio).abs() <= 1e-9 * two.debt);
    }
}

/// Without uncertainty the expected loss is the loss of the one path.
#[test]
fn certainty_leaves_one_scenario() {
    let inputs = loan(|x| x.volatility = 0.0);
    let out = GpuDebt::evaluate(&inputs);
    assert!(out.default_probability == 0.0 || (out.default_probability - 1.0).abs() < 1e-12);
    let paid: f64 = inputs.loan().schedule.iter().map(Instalment::service).sum();
    assert!(paid > inputs.loan().opening());
}
