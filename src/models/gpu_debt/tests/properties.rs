//! GPU-backed debt.

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::finance::schedule::Instalment;
use crate::models::gpu_debt::{GpuDebt, Inputs, RepaymentProfile};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-10 * one.abs().max(other.abs()) + 1e-300
}

/// Cash of every period at today's rent and its change.
fn cash(inputs: &Inputs) -> Vec<f64> {
    inputs.path(inputs.change).iter().map(|cash| cash.at(inputs.rent)).collect()
}

proptest! {
    #![proptest_config(cases(400))]

    /// DSCR is a period's cash over its service, LLCR the cash's present value over the loan.
    #[test]
    fn covers_are_what_they_are_defined_as(inputs in any_inputs::<GpuDebt>()) {
        let out = GpuDebt::evaluate(&inputs);
        let loan = inputs.loan();
        let cash = cash(&inputs);
        let ratios: Vec<f64> = loan
            .schedule
            .iter()
            .zip(&cash)
            .filter(|(row, _)| row.service() > 0.0)
            .map(|(row, cash)| cash / row.service())
            .filter(|ratio| ratio.is_finite())
            .collect();
        match (out.lowest_dscr, out.average_dscr) {
            (Answer::Number(lowest), Answer::Number(mean)) => {
                prop_assert_eq!(lowest, ratios.iter().copied().fold(f64::INFINITY, f64::min));
                let size: f64 = ratios.iter().map(|ratio| ratio.abs()).sum();
                let sum: f64 = ratios.iter().sum();
                prop_assert!((mean * ratios.len() as f64 - sum).abs() <= 1e-12 * size);
            }
            _ => prop_assert!(ratios.is_empty()),
        }
        let rate = 1.0 + inputs.coupon / inputs.per_year();
        let discounted = |part: fn(f64) -> f64| -> f64 {
            cash.iter().zip(1_u32..).map(|(cash, t)| part(*cash) / libm::pow(rate, f64::from(t))).sum()
        };
        let off = out.llcr.number().expect("a loan") * loan.opening() - discounted(|cash| cash);
        prop_assert!(off.abs() <= 1e-11 * discounted(f64::abs));
    }

    /// Amounts of the fleet are those of a card times the cards; the spreads are differences.
    #[test]
    fn amounts_hang_together(inputs in any_inputs::<GpuDebt>()) {
        let out = GpuDebt::evaluate(&inputs);
        let loan = inputs.loan();
        prop_assert!(same(out.debt, inputs.gpus * inputs.price * inputs.advance));
        let nothing_due = loan.closing().abs() < 1e-9 * loan.opening();
        prop_assert!(same(out.balloon, inputs.gpus * loan.closing()) || nothing_due);
        let value = inputs.gpus * inputs.price * inputs.value_left(f64::from(inputs.tenor));
        prop_assert!(same(out.value_at_maturity, value));
        prop_assert!(same(out.expected_loss, out.loss_share * out.debt));
        prop_assert_eq!(out.contractual, inputs.coupon - inputs.base_rate);
        // A year's expected loss over the average balance.
        let yearly = out.expected_loss / f64::from(inputs.tenor);
        let off = (out.fair - inputs.premium) * out.average_balance - yearly;
        prop_assert!(off.abs() <= 1e-10 * (yearly + inputs.premium * out.average_balance) , "{off}");
        // Until default there is less balance to earn it on.
        prop_assert!(no_less(out.fair_alive, out.fair, out.fair_alive));
        // No more can be lost than is owed with the interest of a period.
        let most = 1.0 + inputs.coupon / inputs.per_year();
        prop_assert!((0.0..=most * (1.0 + 1e-12)).contains(&out.loss_share));
        prop_assert!(out.loss_share <= out.default_probability * most * (1.0 + 1e-9) + 1e-15);
    }

    /// What is left at maturity is what the profile says, and debt never rises.
    #[test]
    fn the_profile_is_kept(inputs in any_inputs::<GpuDebt>()) {
        let loan = inputs.loan();
        let left = loan.closing() / loan.opening();
        let expected = match inputs.profile {
            RepaymentProfile::Level | RepaymentProfile::Straight => 0.0,
            RepaymentProfile::Bullet => 1.0,
            RepaymentProfile::Balloon => inputs.balloon,
        };
        prop_assert!((left - expected).abs() < 1e-10);
        prop_assert!(loan.schedule.iter().all(|row| row.closing >= 0.0));
        prop_assert!(loan.schedule.windows(2).all(|pair| pair[0].closing == pair[1].opening));
        prop_assert_eq!(loan.schedule.len(), inputs.periods());
        let service: f64 = loan.schedule.iter().map(Instalment::service).sum();
        let months = f64::from(inputs.reserve_months);
        prop_assert!(same(loan.reserve, service / f64::from(inputs.tenor) / 12.0 * months) || months == 0.0);
        let first = loan.schedule[0];
        for row in &loan.schedule {
            let level = match inputs.profile {
                RepaymentProfile::Straight => row.principal - first.principal,
                _ => row.service() - first.service(),
            };
            prop_assert!(level.abs() <= 1e-10 * loan.opening(), "{row:?}");
        }
    }

    /// Half-life: just before it more than half is left, from it on no more.
    #[test]
    fn at_the_half_life_half_is_left(inputs in any_inputs::<GpuDebt>()) {
        match GpuDebt::evaluate(&inputs).half_life {
            Answer::Number(months) => {
                let years = months / 12.0;
                prop_assert!(inputs.value_left(years + 1e-7) <= 0.5 + 1e-9);
                prop_assert!(years < 1e-6 || inputs.value_left_before(years - 1e-7) >= 0.5 - 1e-9);
            }
            _ => prop_assert!(inputs.value_left_before(60.0) >= 0.5),
        }
        let mut last = 1.0;
        for month in 0..=720 {
            let left = inputs.value_left(f64::from(month) / 12.0);
            prop_assert!((0.0..=last).contains(&left));
            last = left;
        }
    }

    /// At the rent that repays the loan over its life, its cash is worth the loan.
    #[test]
    fn the_break_even_over_the_life_is_a_cover_of_one(inputs in any_inputs::<GpuDebt>()) {
        if let Answer::Number(rent) = GpuDebt::evaluate(&inputs).even_rent_life
            && (1e-3..1e3).contains(&rent)
        {
            let even = GpuDebt::evaluate(&Inputs { rent, ..inputs }).llcr.number().expect("a loan");
            let costs = inputs.standing() * f64::from(inputs.tenor);
            let size = 1.0 + 1e-3 * costs / (inputs.price * inputs.advance);
            prop_assert!((even - 1.0).abs() <= 1e-9 * size, "{even}");
        }
    }

    /// The highest loan to value is never below what was lent at the start, and above the cap only where
    /// there is a breach.
    #[test]
    fn loan_to_value_begins_with_the_advance(inputs in any_inputs::<GpuDebt>()) {
        let out = GpuDebt::evaluate(&inputs);
        prop_assert!(out.highest_ltv >= inputs.advance * (1.0 - 1e-12));
        if out.highest_ltv < inputs.ltv * (1.0 - 1e-9) {
            prop_assert!(out.ltv_breach.number().is_none());
        }
        if inputs.advance > inputs.ltv * (1.0 + 1e-9) {
            prop_assert_eq!(out.ltv_breach, Answer::Number(0.0));
        }
        let moments = [out.ltv_breach, out.dscr_breach, out.first_missed];
        for months in moments.into_iter().filter_map(Answer::number) {
            prop_assert!((0.0..=f64::from(inputs.tenor) * 12.0 * (1.0 + 1e-12)).contains(&months));
        }
    }

    /// Dearer sales and faster wear never make the lender better off.
    #[test]
    fn what_hurts_the_lender(inputs in most_inputs::<GpuDebt>(), part in 0.0_f64..=1.0) {
        let out = GpuDebt::evaluate(&inputs);
        let sale_cost = inputs.sale_cost + (0.9 - inputs.sale_cost) * part;
        let worse = GpuDebt::evaluate(&Inputs { sale_cost, ..inputs });
        prop_assert!(no_less(worse.loss_share, out.loss_share, 1.0));
        prop_assert!(no_less(worse.shortfall, out.shortfall, out.debt));
        let decay = inputs.decay + (0.95 - inputs.decay) * part;
        let older = GpuDebt::evaluate(&Inputs { decay, ..inputs });
        prop_assert!(no_less(older.loss_share, out.loss_share, 1.0));
        prop_assert!(no_less(older.highest_ltv, out.highest_ltv, out.highest_ltv));
        prop_assert!(no_less(out.value_at_maturity, older.value_at_maturity, out.debt));
    }
}
