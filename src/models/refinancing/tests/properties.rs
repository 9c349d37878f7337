//! The refinancing gap.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::finance::schedule::Instalment;
use crate::models::refinancing::{Inputs, Refinancing, RepaymentProfile, Scenario, Underwriting};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, no_less};

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-10 * one.abs().max(other.abs()) + 1e-300
}

/// Present value of flows at the ends of years 1, 2, …, added up one by one.
fn present_value(rate: f64, flows: impl IntoIterator<Item = f64>) -> f64 {
    let mut factor = 1.0;
    flows
        .into_iter()
        .map(|flow| {
            factor /= 1.0 + rate;
            flow * factor
        })
        .sum()
}

proptest! {
    #![proptest_config(cases(500))]

    /// DSCR is a year's cash over what is due in it; LLCR and PLCR are present values over what is owed.
    #[test]
    fn covers_are_what_they_are_defined_as(inputs in any_inputs::<Refinancing>()) {
        let out = Refinancing::evaluate(&inputs);
        let loan = inputs.loan(inputs.profile.structure());
        let cash = inputs.actual();
        let years = inputs.outcome(&loan, &cash);
        let ratios: Vec<f64> = years
            .iter()
            .zip(&cash)
            .filter(|(year, _)| year.due() > 0.0)
            .map(|(year, cash)| cash / year.due())
            .filter(|ratio| ratio.is_finite())
            .collect();
        match (out.minimum_dscr, out.average_dscr) {
            (Answer::Number(lowest), Answer::Number(mean)) => {
                prop_assert_eq!(lowest, ratios.iter().copied().fold(f64::INFINITY, f64::min));
                prop_assert!(same(mean, ratios.iter().map(|ratio| ratio / ratios.len() as f64).sum()));
            }
            _ => prop_assert!(ratios.is_empty()),
        }
        let over = |years: u32| {
            present_value(inputs.coupon, cash.iter().copied().take(years as usize)) / loan.opening()
        };
        prop_assert!(same(out.llcr.number().expect("a debt"), over(inputs.tenor)));
        prop_assert!(same(out.plcr.number().expect("a debt"), over(inputs.life)));
    }

    /// What the next lender lends by cover is the present value of what it counts on, over the cover that it
    /// wants.
    #[test]
    fn capacity_is_a_present_value(inputs in any_inputs::<Refinancing>()) {
        let out = Refinancing::evaluate(&inputs);
        let cash = inputs.actual();
        let at = |year: u32| cash.get(year as usize - 1).copied().unwrap_or(0.0);
        let left = inputs.life.saturating_sub(inputs.tenor);
        let counted = (1..=left).map(|s| match inputs.underwriting {
            Underwriting::Flat => at(inputs.tenor),
            Underwriting::True => at(inputs.tenor + s),
        });
        let value = present_value(inputs.coupon + inputs.spread, counted);
        prop_assert!(same(out.by_cover * inputs.dscr, value), "{} {value}", out.by_cover * inputs.dscr);
    }

    /// Assets only lose value, but for the year after servers are renewed; they never gain on what they cost.
    #[test]
    fn value_falls(inputs in any_inputs::<Refinancing>()) {
        let never = Inputs { renewal: 0, ..inputs };
        for t in 0..40 {
            prop_assert!(never.value(t + 1) <= never.value(t) * (1.0 + 1e-15));
            prop_assert!(no_less(inputs.value(t), never.value(t), inputs.cost));
            prop_assert!((0.0..=inputs.cost * (1.0 + 1e-15)).contains(&inputs.value(t)));
        }
        prop_assert!((never.value(0) - inputs.cost).abs() <= 1e-15 * inputs.cost);
    }

    /// Cash is a ramp: it never falls while the asset lives, apart from where a contract ends, and stops with
    /// it.
    #[test]
    fn cash_is_within_its_full_scale(inputs in any_inputs::<Refinancing>()) {
        let (planned, actual) = (inputs.planned(), inputs.actual());
        for (index, (planned, actual)) in planned.iter().zip(&actual).enumerate() {
            let year = index as u32 + 1;
            prop_assert!((0.0..=inputs.cfads).contains(actual) && (0.0..=inputs.cfads).contains(planned));
            prop_assert!(year <= inputs.life || (*actual == 0.0 && *planned == 0.0));
            let slower = inputs.scenario != Scenario::Slow || inputs.years_slow >= inputs.years_planned;
            prop_assert!(!slower || no_less(*planned, *actual, inputs.cfads));
            if year <= inputs.contract_years.min(inputs.life) {
                prop_assert!(*actual >= inputs.cfads * inputs.contracted);
            }
        }
    }

    /// A level loan pays the same each year until it is repaid; a balloon too, and leaves its share.
    #[test]
    fn level_means_level(inputs in any_inputs::<Refinancing>()) {
        for profile in [RepaymentProfile::Level, RepaymentProfile::Balloon] {
            let loan = inputs.loan(profile.structure());
            let level = profile == RepaymentProfile::Level;
            let paying = if level { inputs.amortisation.min(inputs.tenor) } else { inputs.tenor };
            let first = loan.schedule[0].service();
            for row in loan.schedule.iter().take(paying as usize) {
                prop_assert!((row.service() - first).abs() <= 1e-10 * loan.opening(), "{row:?}");
            }
            let repaid: f64 = loan.schedule.iter().map(|row| row.principal).sum();
            let last = loan.schedule.last().map_or(0.0, |row| row.closing);
            prop_assert!((repaid + last - loan.opening()).abs() <= 1e-10 * loan.opening());
        }
        let loan = inputs.loan(RepaymentProfile::Bullet.structure());
        let service: f64 = loan.schedule.iter().map(Instalment::service).sum();
        prop_assert!(same(service, inputs.coupon * loan.opening() * f64::from(inputs.tenor)));
    }

    /// Interest during construction compounds what is drawn: none without years of it, more with each.
    #[test]
    fn interest_is_capitalised(inputs in any_inputs::<Refinancing>()) {
        let drawn = inputs.ltc * inputs.cost;
        let capitalised =
            |construction| Refinancing::evaluate(&Inputs { construction, ..inputs }).interest_capitalised;
        prop_assert!(capitalised(0).abs() <= 1e-14 * drawn);
        for years in 0..6 {
            prop_assert!(no_less(capitalised(years + 1), capitalised(years), drawn));
        }
        let most = drawn * (libm::pow(1.0 + inputs.coupon, f64::from(inputs.construction)) - 1.0);
        prop_assert!(no_less(most, capitalised(inputs.construction), drawn));
    }
}
