//! The refinancing gap: a second working, published figures, its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::core::root::Boundary;
use crate::finance::ramp::scale;
use crate::finance::schedule::Instalment;
use crate::models::refinancing::{self, LONGEST_RAMP, Refinancing, RepaymentProfile, Scenario, Underwriting};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, near, no_less, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

fn loan_of(changes: impl FnOnce(&mut refinancing::Inputs)) -> (refinancing::Inputs, refinancing::Outputs) {
    let mut inputs = refinancing::Inputs::default();
    changes(&mut inputs);
    within_bounds::<Refinancing>(&inputs);
    (inputs, Refinancing::evaluate(&inputs))
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees(
        "refinancing",
        include_str!("../golden/cases.json"),
        &[("longest-delay", ROOTS), ("sculpted-at", ROOTS)],
        &["binding"],
    );
}

// Published figures of the refinancing gap

#[test]
fn the_ramp_is_ten_per_cent_in_year_one_and_ninety_five_at_scale() {
    for years in 2..=40 {
        let years = f64::from(years);
        near(scale(1.0, years), 0.10, 1e-14);
        near(scale(years, years), 0.95, 1e-14);
    }
}

#[test]
fn the_defaults_tell_the_story() {
    let of = |scenario| loan_of(|x| x.scenario = scenario).1;
    let on_time = of(Scenario::OnTime);
    assert_eq!(on_time.gap, 0.0);
    assert!(on_time.first_default.number().is_none());
    let slow = of(Scenario::Slow);
    assert!(slow.gap > 1e9 && slow.first_default.number().is_none(), "{slow:?}");
    let stalled = of(Scenario::Stalled);
    assert!(stalled.first_default.number().is_some_and(|year| year <= 10.0), "{stalled:?}");
    assert!(stalled.arrears > 0.0);
    // The time that was bought is less than the article's delay of ten years: hence the gap when slow.
    assert!(
        slow.longest_delay.number().is_some_and(|years| years > 0.0 && years < 10.0),
        "{:?}",
        slow.longest_delay
    );
}

/// Repaid before maturity, the loan has no cover afterwards, whatever rounding leaves of it.
#[test]
fn a_loan_that_is_repaid_has_no_cover() {
    for cents in 0..40_u32 {
        let (inputs, out) = loan_of(|x| {
            (x.profile, x.floored, x.amortisation) = (RepaymentProfile::Sculpted, false, 6);
            x.cost += f64::from(cents) * 1.23e7;
        });
        let loan = inputs.loan(inputs.profile.structure());
        let cash = inputs.actual();
        let covers: Vec<f64> =
            cash.iter().zip(&loan.schedule[..6]).map(|(cash, row)| cash / row.service()).collect();
        let mean = covers.iter().sum::<f64>() / 6.0;
        assert!((out.average_dscr.number().expect("a cover") / mean - 1.0).abs() < 1e-9, "{out:?}");
        let years = inputs.outcome(&loan, &cash);
        assert!(years[6..].iter().all(|year| year.due() == 0.0), "{years:?}");
    }
}

#[test]
fn a_low_loan_to_value_hides_the_delay() {
    let gap = |ltv: f64, years: f64| {
        loan_of(|x| {
            x.ltv = ltv;
            x.years_slow = years;
        })
        .1
    };
    let (early, late) = (gap(0.30, 8.0), gap(0.30, 12.0));
    assert!(early.first_default.number().is_none() && late.first_default.number().is_none());
    assert!(early.gap > 1e9);
    assert_eq!(early.gap, late.gap);
    assert_eq!(late.binding.text().expect("words").en, "loan to value (LTV)");
    let (early, late) = (gap(0.80, 8.0), gap(0.80, 15.0));
    assert!(late.gap > early.gap);
    assert_eq!(late.binding.text().expect("words").en, "debt-service cover (DSCR)");
}

/// The more the next lender asks for, the less time was bought, down to none at all.
#[test]
fn a_stricter_lender_leaves_less_time() {
    let bought = |step: u32| {
        let strict = loan_of(|x| {
            // A plan whose ramp ends with the loan, so that every delay shows in the year of maturity.
            (x.years_planned, x.cure, x.ltv) = (10.0, 5e10, 1.5);
            x.dscr = 1.0 + f64::from(step) * 0.0025;
        });
        strict.1.longest_delay
    };
    let delays: Vec<_> = (0..=400).map(bought).collect();
    let numbers: Vec<f64> = delays.iter().map_while(|delay| delay.number()).collect();
    assert!(numbers.windows(2).all(|pair| pair[1] < pair[0]));
    assert!(numbers.last().is_some_and(|delay| *delay < 0.2), "{:?}", numbers.last());
    let (_, never) = delays.split_at(numbers.len());
    assert!(
        !never.is_empty()
            && never.iter().all(|delay| delay.text().is_some_and(|why| why.en.contains("on time")))
    );
}

// Laws of the refinancing gap

/// What a loan's dollars are compared with: its size, or all that was ever owed.
fn size(inputs: &refinancing::Inputs, out: &refinancing::Outputs) -> f64 {
    out.opening + out.owed + inputs.cost * 1e-3
}

/// The gap when slow productivity takes so long.
fn gap_when(inputs: &refinancing::Inputs, years_slow: f64) -> f64 {
    Refinancing::evaluate(&refinancing::Inputs { scenario: Scenario::Slow, years_slow, ..*inputs }).gap
}

proptest! {
    #![proptest_config(cases(400))]

    /// What is owed is what was owed, with interest, less what was paid: to the cent, from the first year to
    /// the last, and what was paid came from cash, reserve and cure.
    #[test]
    fn every_dollar_owed_is_accounted_for(inputs in any_inputs::<Refinancing>()) {
        let out = Refinancing::evaluate(&inputs);
        let loan = inputs.loan(inputs.profile.structure());
        let cash = inputs.actual();
        let years = inputs.outcome(&loan, &cash);
        prop_assert_eq!(years.len(), inputs.tenor as usize);
        let cent = |scale: f64| 0.01_f64.max(1e-12 * scale);
        let (mut balance, mut arrears) = (out.opening, 0.0);
        for (year, cash) in years.iter().zip(&cash) {
            let interest = inputs.coupon * (balance + arrears);
            let all = balance + arrears + interest;
            prop_assert!((year.opening - balance).abs() <= cent(all));
            prop_assert!((year.interest + year.accrued - interest).abs() <= cent(all));
            prop_assert!((year.owed() - (all - year.paid())).abs() <= cent(all), "{year:?}");
            let own = year.paid() - year.from_reserve - year.from_cure;
            prop_assert!(own <= cash + cent(all), "more was paid than there was: {year:?} from {cash}");
            // Support and default only when cash is short, and nobody sweeps then.
            if year.from_reserve + year.from_cure + year.unpaid > cent(all) {
                prop_assert!((own - cash).abs() <= cent(all) && year.swept == 0.0, "{year:?} from {cash}");
            }
            prop_assert!(year.unpaid >= 0.0 && year.closing >= -cent(all) && year.arrears >= 0.0);
            (balance, arrears) = (year.closing, year.arrears);
        }
        prop_assert_eq!(out.owed, balance + arrears);
        prop_assert_eq!(out.arrears, arrears);
    }

    #[test]
    fn support_is_reserve_first_and_never_more_than_committed(inputs in any_inputs::<Refinancing>()) {
        let out = Refinancing::evaluate(&inputs);
        prop_assert!(out.support_used >= 0.0);
        prop_assert!(no_less(out.support, out.support_used, out.support));
        let loan = inputs.loan(inputs.profile.structure());
        let service: f64 = loan.schedule.iter().map(Instalment::service).sum();
        let months = f64::from(inputs.reserve_months) * service / f64::from(inputs.tenor) / 12.0;
        prop_assert!((out.support - months - inputs.cure).abs() <= 1e-12 * out.support);
        let mut reserve = months;
        for year in inputs.outcome(&loan, &inputs.actual()) {
            reserve -= year.from_reserve;
            prop_assert!(year.from_cure == 0.0 || reserve.abs() <= 1e-9 * months, "cure before reserve");
        }
    }

    /// Only an unfloored sculpted loan lends more on the ramp; all but it start at what was drawn.
    #[test]
    fn floored_schedules_never_rise(inputs in any_inputs::<Refinancing>()) {
        for profile in RepaymentProfile::ALL {
            let loan = inputs.loan(profile.structure());
            let mut opening = loan.opening();
            for row in &loan.schedule {
                prop_assert!((row.opening - opening).abs() <= 1e-12 * loan.opening());
                prop_assert!((row.opening - row.principal - row.closing).abs() <= 1e-12 * loan.opening());
                prop_assert!((row.interest - inputs.coupon * row.opening).abs() <= 1e-12 * row.opening);
                if inputs.floored || *profile != RepaymentProfile::Sculpted {
                    prop_assert!(row.principal >= -1e-12 * loan.opening(), "{profile:?} {row:?}");
                }
                opening = row.closing;
            }
            let last = opening / loan.opening();
            match profile {
                RepaymentProfile::Bullet => prop_assert_eq!(last, 1.0),
                RepaymentProfile::Balloon => prop_assert!((last - inputs.balloon).abs() < 1e-12),
                _ if inputs.amortisation <= inputs.tenor => prop_assert!(last.abs() < 1e-12),
                RepaymentProfile::Level => prop_assert!(last > 0.0 && last < 1.0),
                RepaymentProfile::Sculpted => prop_assert!(last >= 0.0 && (last <= 1.0 || !inputs.floored)),
            }
        }
    }

    /// One cover in every year in which principal is paid; with the floor, less where interest alone is more.
    #[test]
    fn a_sculpted_loan_has_one_cover(inputs in any_inputs::<Refinancing>()) {
        let loan = inputs.loan(RepaymentProfile::Sculpted.structure());
        let cover = loan.sculpted_at.expect("a cover: there is cash");
        prop_assert!(cover > 0.0);
        let rounding = 1e-11 * loan.opening();
        for (row, planned) in loan.schedule.iter().zip(inputs.planned()) {
            let service = planned / cover;
            if inputs.floored && service < row.interest {
                prop_assert!(row.principal.abs() <= rounding, "{row:?}");
            } else if row.closing > rounding {
                let off = (row.service() - service).abs();
                prop_assert!(off <= rounding + 1e-11 * service, "{row:?} {service}");
            }
        }
    }

    /// The schedule is frozen: how productivity turns out changes nothing in what was agreed.
    #[test]
    fn the_loan_does_not_know_the_scenario(inputs in any_inputs::<Refinancing>(), slow in 2.0_f64..=40.0) {
        let loan = inputs.loan(inputs.profile.structure());
        let before = Refinancing::evaluate(&inputs);
        for scenario in Scenario::ALL {
            let other = refinancing::Inputs { scenario: *scenario, years_slow: slow, plateau: 0.1, ..inputs };
            prop_assert_eq!(&other.loan(inputs.profile.structure()), &loan);
            let now = Refinancing::evaluate(&other);
            prop_assert_eq!(before.longest_delay, now.longest_delay);
            prop_assert_eq!(before.support, now.support);
        }
    }

    #[test]
    fn the_gap_never_falls_with_the_delay(
        inputs in any_inputs::<Refinancing>(),
        mut delays in prop::collection::vec(2.0_f64..=40.0, 6),
    ) {
        delays.sort_by(f64::total_cmp);
        let scale = size(&inputs, &Refinancing::evaluate(&inputs));
        let gaps: Vec<f64> = delays.iter().map(|years| gap_when(&inputs, *years)).collect();
        for (pair, years) in gaps.windows(2).zip(&delays) {
            prop_assert!(no_less(pair[1], pair[0], scale), "{gaps:?} at {years} of {delays:?}");
        }
        // As in the chart.
        let loan = inputs.loan(inputs.profile.structure());
        prop_assert_eq!(gaps[0], inputs.gap_at(&loan, delays[0]));
    }

    #[test]
    fn the_gap_never_falls_with_the_spread_or_the_cover_nor_rises_with_the_value_lent_on(
        inputs in most_inputs::<Refinancing>(),
        more in 0.0_f64..0.1,
    ) {
        let out = Refinancing::evaluate(&inputs);
        let scale = size(&inputs, &out);
        let changed = |change: &dyn Fn(&mut refinancing::Inputs)| {
            let mut inputs = inputs;
            change(&mut inputs);
            Refinancing::evaluate(&inputs).gap
        };
        let wider = changed(&|x| x.spread = (x.spread + more).min(0.20));
        let stricter = changed(&|x| x.dscr = (x.dscr + more).min(3.0));
        let worse = changed(&|x| x.plateau *= 1.0 - more);
        prop_assert!([wider, stricter, worse].iter().all(|gap| no_less(*gap, out.gap, scale)));
        let generous = changed(&|x| x.ltv = (x.ltv + more).min(1.5));
        let supported = changed(&|x| x.cure = (x.cure + more * 1e10).min(1e11));
        prop_assert!([generous, supported].iter().all(|gap| no_less(out.gap, *gap, scale)));
    }

    #[test]
    fn shares_capacity_and_gap_hang_together(inputs in any_inputs::<Refinancing>()) {
        let out = Refinancing::evaluate(&inputs);
        prop_assert!((0.0..=1.0).contains(&out.gap_share));
        prop_assert_eq!(out.capacity, out.by_value.min(out.by_cover));
        prop_assert_eq!(out.gap, (out.owed - out.capacity).max(0.0));
        let by_value = out.by_value < out.by_cover;
        prop_assert_eq!(out.binding.text().expect("words").en.contains("LTV"), by_value);
        prop_assert!((out.by_value - inputs.ltv * out.value).abs() <= 1e-14 * out.by_value);
        prop_assert!(out.value >= 0.0 && out.value <= inputs.cost * (1.0 + 1e-15));
        if inputs.life <= inputs.tenor {
            prop_assert_eq!(out.capacity, 0.0);
            prop_assert_eq!(out.gap, out.owed);
        }
        if let (Answer::Number(lowest), Answer::Number(mean)) = (out.minimum_dscr, out.average_dscr) {
            prop_assert!(lowest <= mean * (1.0 + 1e-14));
        }
        let (llcr, plcr) = (out.llcr.number().expect("a debt"), out.plcr.number().expect("a debt"));
        prop_assert!(no_less(plcr, llcr, llcr));
        prop_assert!(out.interest_capitalised >= -1e-12 * out.opening);
        if let Answer::Number(year) = out.first_default {
            prop_assert!((1..=inputs.tenor).contains(&(year as u32)));
            prop_assert!(out.support - out.support_used <= 1e-9 * out.support, "a default with support left");
        }
    }

    /// A sculpted loan that the next lender would have made: whatever the ramp, on time nothing is missing.
    #[test]
    fn a_loan_sculpted_to_the_next_lenders_terms_has_no_gap_on_time(
        inputs in any_inputs::<Refinancing>(),
        capped in any::<bool>(),
    ) {
        let mut inputs = refinancing::Inputs {
            scenario: Scenario::OnTime,
            profile: RepaymentProfile::Sculpted,
            amortisation: inputs.life,
            underwriting: Underwriting::True,
            spread: 0.0,
            ltv: 1.5,
            server_decay: 0.0,
            building_decay: 0.0,
            construction: 0,
            cure: 1e11,
            ..inputs
        };
        // Small enough that owners could cure any shortfall on the ramp.
        inputs.cost = inputs.cost.min(1e9);
        let cover = inputs.loan(inputs.profile.structure()).sculpted_at.expect("a cover");
        // Where the floor binds late, others pay the interest: nothing that a next lender would count on.
        let whole = refinancing::Inputs { tenor: inputs.life, ..inputs }.loan(inputs.profile.structure());
        let late = whole.schedule.iter().zip(inputs.planned()).skip(inputs.tenor as usize);
        prop_assume!(late.into_iter().all(|(row, cash)| cash / cover >= row.interest));
        // At the cover asked for where that can be reached, else at what the asset can cover.
        inputs.cfads *= if capped { inputs.dscr / cover } else { (inputs.dscr / cover).max(1.0) };
        let out = Refinancing::evaluate(&inputs);
        prop_assert!(out.sculpted_at.number().is_some_and(|cover| cover >= inputs.dscr * (1.0 - 1e-9)));
        // Unfloored, the balance can outgrow even one and a half times the cost.
        prop_assume!(out.by_value >= out.owed);
        prop_assert!(out.gap <= 1e-9 * out.opening, "{} of {}", out.gap, out.opening);
        prop_assert!(out.first_default.number().is_none(), "{out:?}");
    }

    /// Just below the longest delay all is paid and refinanced, just above it is not; and the other answers
    /// are what they are at the ends.
    #[test]
    fn the_longest_delay_is_where_it_breaks(inputs in most_inputs::<Refinancing>()) {
        let loan = inputs.loan(inputs.profile.structure());
        let breaks = |years: f64| {
            let slow = refinancing::Inputs { scenario: Scenario::Slow, years_slow: years, ..inputs };
            let out = Refinancing::evaluate(&slow);
            out.first_default.number().is_some() || out.gap > 1e-10 * out.opening
        };
        let out = Refinancing::evaluate(&inputs);
        let planned = inputs.years_planned;
        let found = match out.longest_delay {
            Answer::Number(delay) => Boundary::At(delay),
            Answer::Absent(reason) if reason.en.starts_with("any") => Boundary::Always,
            _ => Boundary::Never,
        };
        match found {
            Boundary::At(delay) => {
                prop_assert!(delay >= 0.0 && planned + delay <= LONGEST_RAMP);
                prop_assert!(!breaks(planned + delay * (1.0 - 1e-9)), "broken before {delay}");
                prop_assert!(breaks(planned + delay + 1e-9), "whole after {delay}");
                prop_assert!(inputs.gap_at(&loan, planned + delay) <= 1e-10 * loan.opening() * 1.000_001);
            }
            Boundary::Always => {
                prop_assert!([planned, 30.0, LONGEST_RAMP].iter().all(|years| !breaks(*years)));
            }
            Boundary::Never => prop_assert!(breaks(planned)),
        }
    }
}
