//! The productivity hurdle.

use crate::core::model::Calculator;
use crate::models::hurdle::{Hurdle, Inputs, Terminal};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, no_less};

/// Whether two figures are the same but for rounding.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-12 * one.abs().max(other.abs())
}

proptest! {
    #![proptest_config(cases(1000))]

    /// What revenue is compared with, times how many of it, is the revenue again.
    #[test]
    fn comparisons_are_of_one_revenue(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        for (revenue, industries, gdp, user_month, worker_year) in [
            (out.revenue_annuity, out.industries_annuity, out.gdp_annuity, out.user_month_annuity,
                out.worker_year_annuity),
            (out.revenue_simple, out.industries_simple, out.gdp_simple, out.user_month_simple,
                out.worker_year_simple),
        ] {
            prop_assert!(same(industries * inputs.cloud, revenue));
            prop_assert!(same(gdp * inputs.gdp, revenue));
            prop_assert!(same(user_month * 12.0 * inputs.users, revenue));
            prop_assert!(same(worker_year * inputs.workers, revenue));
        }
        // Both gaps are to the revenue that there is.
        let apart = (out.revenue_annuity - out.gap_annuity) - (out.revenue_simple - out.gap_simple);
        prop_assert!(apart.abs() <= 1e-12 * (out.revenue_annuity + out.revenue_simple));
        prop_assert!(same(out.gap_annuity + inputs.revenue(0.0), out.revenue_annuity)
            || out.gap_annuity.abs() < inputs.revenue(0.0));
    }

    /// Gigawatts, what they cost, how long they take, what they must earn and what they burn.
    #[test]
    fn power_adds_up(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        prop_assert!(same(out.gigawatts * inputs.usd_per_gw, inputs.capital));
        prop_assert!(same(out.years_to_energise * inputs.gw_per_year, out.gigawatts));
        prop_assert!(same(out.revenue_needed_per_gw * out.gigawatts, out.revenue_annuity));
        prop_assert!(same(out.power_share * out.revenue_annuity, out.power_bill));
        // A gigawatt is a million kilowatts, a year 8,766 hours, a megawatt-hour a thousand kilowatt-hours.
        let kilowatt_hours = out.gigawatts * 1e6 * 8_766.0;
        prop_assert!(same(out.power_bill, kilowatt_hours * inputs.usd_per_mwh / 1e3));
    }

    /// The cost of capital lies between its two parts, at the share of debt.
    #[test]
    fn the_cost_of_capital_is_a_mean(inputs in any_inputs::<Hurdle>()) {
        let (debt, equity) = (inputs.cost_of_debt * (1.0 - inputs.tax), inputs.cost_of_equity);
        let out = Hurdle::evaluate(&inputs);
        prop_assert!(no_less(out.wacc, debt.min(equity), 1.0) && no_less(debt.max(equity), out.wacc, 1.0));
        let all_debt = Hurdle::evaluate(&Inputs { debt_share: 1.0, ..inputs }).wacc;
        let no_debt = Hurdle::evaluate(&Inputs { debt_share: 0.0, ..inputs }).wacc;
        let mean = inputs.debt_share * all_debt + (1.0 - inputs.debt_share) * no_debt;
        prop_assert!((out.wacc - mean).abs() < 1e-15);
    }

    /// The net present value is that of the flows, and the flows are what is earned less what is bought.
    #[test]
    fn flows_balance(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        let flows = inputs.flows();
        let value = |flow: fn(f64) -> f64| -> f64 {
            flows.iter().zip(0_u32..).map(|(c, t)| flow(*c) / libm::pow(1.0 + out.wacc, f64::from(t))).sum()
        };
        prop_assert!((out.npv - value(|c| c)).abs() <= 1e-11 * value(f64::abs));
        // Undiscounted and without what is left at the end.
        let bare = Inputs { terminal: Terminal::Nothing, ..inputs };
        let earned: f64 = (1..=inputs.horizon).map(|t| inputs.revenue(f64::from(t)) * out.margin).sum();
        let servers = inputs.capital * inputs.server_share;
        let (mut bought, mut written_off) = (inputs.capital, 0.0);
        for (cost, life) in [(servers, inputs.server_life), (inputs.capital - servers,
            inputs.building_life)] {
            bought += cost * f64::from((inputs.horizon - 1) / life);
            written_off += cost / f64::from(life) * f64::from(inputs.horizon);
        }
        let expected = earned - inputs.tax * (earned - written_off) - bought;
        let found: f64 = bare.flows().iter().sum();
        prop_assert!((found - expected).abs() <= 1e-11 * (earned + bought + written_off),
            "{found} {expected}");
        // A book value is never negative, nor more than was bought.
        let left = Inputs { terminal: Terminal::Book, ..inputs }.flows().iter().sum::<f64>() - found;
        prop_assert!(left >= -1e-12 * inputs.capital * 1e2 && left <= inputs.capital * (1.0 + 1e-9),
            "{left}");
    }

    /// A better business crosses no later; a dearer one no earlier.
    #[test]
    fn a_better_margin_crosses_no_later(inputs in any_inputs::<Hurdle>(), part in 0.0_f64..=1.0) {
        let better = Inputs { margin: inputs.margin + (0.9 - inputs.margin) * part, ..inputs };
        let year =
            |inputs: &Inputs| Hurdle::evaluate(inputs).crossing_annuity.number().unwrap_or(f64::INFINITY);
        prop_assert!(year(&better) <= year(&inputs) + 1e-6);
        let dearer = Inputs { cost_of_equity: inputs.cost_of_equity + (0.4 - inputs.cost_of_equity) * part,
            ..inputs };
        prop_assert!(no_less(Hurdle::evaluate(&dearer).revenue_annuity,
            Hurdle::evaluate(&inputs).revenue_annuity, Hurdle::evaluate(&dearer).revenue_annuity));
        prop_assert!(year(&dearer) >= year(&inputs) - 1e-6);
    }
}
