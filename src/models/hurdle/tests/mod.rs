//! The productivity hurdle: a second working, published figures, its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::finance::annuity::crf;
use crate::models::hurdle::{self, Hurdle};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, near, no_less, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

fn hurdle_of(changes: impl FnOnce(&mut hurdle::Inputs)) -> (hurdle::Inputs, hurdle::Outputs) {
    let mut inputs = hurdle::Inputs::default();
    changes(&mut inputs);
    within_bounds::<Hurdle>(&inputs);
    (inputs, Hurdle::evaluate(&inputs))
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees("hurdle", include_str!("../golden/cases.json"), &[("irr", ROOTS)], &[]);
}

// Published figures of the hurdle

#[test]
fn the_articles_simple_basis() {
    for (roi, revenue, industries) in [(0.09, 675e9, 1.6875), (0.10, 750e9, 1.875)] {
        let (_, out) = hurdle_of(|x| {
            x.capital = 3e12;
            x.roi = roi;
            x.margin = 0.40;
            x.cloud = 400e9;
        });
        near(out.revenue_simple, revenue, 1e-14);
        near(out.industries_simple, industries, 1e-14);
    }
}

#[test]
fn with_five_year_servers_it_is_near_three_and_a_half_industries() {
    let (inputs, out) = hurdle_of(|_| {});
    assert_eq!(inputs.server_life, 5);
    assert!((3.4..=3.9).contains(&out.industries_annuity), "{}", out.industries_annuity);
    assert!(out.revenue_annuity > 1.9 * out.revenue_simple);
}

#[test]
fn nine_to_ten_per_cent_repays_the_hyperion_coupon_in_seventeen_to_twenty_one_years() {
    for (roi, years) in [(0.09, 20.63), (0.10, 16.84)] {
        let (_, out) = hurdle_of(|x| {
            x.roi = roi;
            x.cost_of_debt = 0.06581;
        });
        let life = out.implied_life.number().expect("a life");
        near(life, years, 1e-3);
        near(crf(0.06581, life), roi, 1e-12);
    }
}

#[test]
fn recovering_three_trillion_costs_what_was_published() {
    for (rate, rows) in
        [(0.06581, [(10, 418.9), (15, 320.7), (25, 247.8)]), (0.10, [(10, 488.2), (15, 394.4), (25, 330.5)])]
    {
        for (years, billions) in rows {
            // All debt, no tax: the annuity basis is the capital recovery factor. Servers live 15 at most.
            let (_, out) = hurdle_of(|x| {
                x.capital = 3e12;
                x.debt_share = 1.0;
                x.cost_of_debt = rate;
                x.tax = 0.0;
                x.server_share = 0.0;
                x.building_life = years;
            });
            assert!((out.ebitda_annuity / 1e9 - billions).abs() <= 0.05, "{}", out.ebitda_annuity);
        }
    }
}

#[test]
fn jp_morgans_phone_bill() {
    // 650 billion: a capital of 2.6 trillion at 10 % and a margin of 40 %.
    let (_, out) = hurdle_of(|x| {
        x.capital = 2.6e12;
        x.roi = 0.10;
        x.margin = 0.40;
        x.users = 1.56e9;
    });
    near(out.revenue_simple, 650e9, 1e-14);
    assert!((out.user_month_simple - 34.72).abs() < 0.005, "{}", out.user_month_simple);
}

// Laws of the hurdle

/// Inputs whose revenue is what they require in every year: no growth, and power that is no limit.
fn flat_at_the_hurdle(mut inputs: hurdle::Inputs) -> hurdle::Inputs {
    inputs.growth = 0.0;
    inputs.ramp = hurdle::Ramp::Logistic;
    inputs.shock = 1.0;
    let required = Hurdle::evaluate(&inputs).revenue_annuity;
    inputs.revenue_today = required;
    inputs.ceiling = required;
    inputs
}

#[test]
fn earning_the_hurdle_every_year_returns_exactly_the_cost_of_capital() {
    let inputs = flat_at_the_hurdle(hurdle::Inputs { capital: 1e12, horizon: 20, ..Default::default() });
    within_bounds::<Hurdle>(&inputs);
    assert_eq!((inputs.server_life, inputs.building_life), (5, 20));
    let out = Hurdle::evaluate(&inputs);
    assert!(out.npv.abs() < 1.0, "{}", out.npv);
    near(out.irr.number().expect("one rate of return"), out.wacc, 1e-12);
    // A dollar in a hundred more or less, and it is not.
    for (factor, sign) in [(0.99, -1.0), (1.01, 1.0)] {
        let off = inputs.revenue_today * factor;
        let out = Hurdle::evaluate(&hurdle::Inputs { revenue_today: off, ceiling: off, ..inputs });
        assert!(out.npv * sign > 1e9 && (out.irr.number().expect("a rate") - out.wacc) * sign > 1e-4);
    }
}

/// Lives of servers and buildings and a horizon, years, each a whole number of times the one before.
fn whole_lives() -> impl Strategy<Value = (u32, u32, u32)> {
    let all: Vec<_> = (1..=15)
        .flat_map(|servers| (1..=4).map(move |times| (servers, servers * times)))
        .flat_map(|(servers, buildings)| (1..=2).map(move |times| (servers, buildings, buildings * times)))
        .filter(|(_, buildings, horizon)| *buildings >= 5 && *horizon <= 40)
        .collect();
    proptest::sample::select(all)
}

proptest! {
    #![proptest_config(cases(1000))]

    /// Over its life each asset's share of EBITDA, after tax and with the tax that its depreciation saves,
    /// repays the asset with the cost of capital; nothing else is in EBITDA.
    #[test]
    fn ebitda_recovers_every_asset(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        let servers = inputs.capital * inputs.server_share;
        let mut left = out.ebitda_annuity;
        let buildings = inputs.capital - servers;
        for (cost, life) in [(servers, inputs.server_life), (buildings, inputs.building_life)] {
            let years = f64::from(life);
            // The level payment whose present value is the cost, found by adding up a dollar a year.
            let dollar: f64 = (1..=life).map(|t| libm::pow(1.0 + out.wacc, -f64::from(t))).sum();
            let after_tax = cost / dollar - inputs.tax * cost / years;
            left -= after_tax / (1.0 - inputs.tax);
        }
        prop_assert!(left.abs() <= 1e-12 * out.ebitda_annuity, "{left} of {}", out.ebitda_annuity);
        prop_assert!((out.revenue_annuity * out.margin / out.ebitda_annuity - 1.0).abs() < 1e-14);
        let plain = inputs.roi * inputs.capital;
        prop_assert!((out.revenue_simple * out.margin - plain).abs() <= 1e-14 * plain);
    }

    /// Where the horizon is a whole number of lives, earning the hurdle in every year is worth nothing at the
    /// cost of capital, whatever the rest.
    #[test]
    fn earning_the_hurdle_is_worth_nothing(
        inputs in any_inputs::<Hurdle>(),
        (server_life, building_life, horizon) in whole_lives(),
    ) {
        let inputs = flat_at_the_hurdle(hurdle::Inputs { server_life, building_life, horizon, ..inputs });
        let out = Hurdle::evaluate(&inputs);
        prop_assert!(out.npv.abs() <= 1e-11 * inputs.capital, "{} of {}", out.npv, inputs.capital);
    }

    #[test]
    fn the_hurdle_rises_with_capital_and_falls_with_margin_and_life(
        inputs in any_inputs::<Hurdle>(),
        factor in 1.01_f64..3.0,
    ) {
        let base = Hurdle::evaluate(&inputs);
        let capital = Hurdle::evaluate(&hurdle::Inputs { capital: inputs.capital * factor, ..inputs });
        prop_assert!((capital.revenue_annuity / base.revenue_annuity / factor - 1.0).abs() < 1e-13);
        prop_assert!((capital.revenue_simple / base.revenue_simple / factor - 1.0).abs() < 1e-13);

        // With prices that follow costs only in part, a shock leaves margins near 1 whatever they were.
        let margin = inputs.margin + (0.95 - inputs.margin) * (factor - 1.0) / 2.0;
        let richer = Hurdle::evaluate(&hurdle::Inputs { margin, ..inputs });
        prop_assert!(richer.revenue_annuity < base.revenue_annuity);
        prop_assert!(richer.revenue_simple < base.revenue_simple);

        // With tax it may rise: at a high cost of capital slower depreciation costs more than the years gain.
        let untaxed = hurdle::Inputs { tax: 0.0, ..inputs };
        let base = Hurdle::evaluate(&untaxed);
        let servers = Hurdle::evaluate(&hurdle::Inputs { server_life: inputs.server_life + 1, ..untaxed });
        let buildings = Hurdle::evaluate(&hurdle::Inputs { building_life: inputs.building_life + 1,
            ..untaxed });
        prop_assert!(servers.crf_servers < base.crf_servers);
        prop_assert_eq!(servers.revenue_simple, base.revenue_simple);
        for (longer, share) in [(servers, inputs.server_share), (buildings, 1.0 - inputs.server_share)] {
            prop_assert!(no_less(base.revenue_annuity, longer.revenue_annuity, base.revenue_annuity));
            // Strictly, unless the asset is no part of it or lasts so long that a year more is nothing.
            if share > 0.01 && longer.wacc < 0.15 {
                prop_assert!(longer.revenue_annuity < base.revenue_annuity);
            }
        }
    }

    /// Tax only adds to a recovery, so the annuity basis asks for no less wherever the plain return is no
    /// more than both recovery factors.
    #[test]
    fn the_annuity_basis_is_above_a_return_below_the_recovery_factors(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        let lowest = out.crf_servers.min(out.crf_buildings);
        let roi = inputs.roi.min(lowest);
        let out = Hurdle::evaluate(&hurdle::Inputs { roi, ..inputs });
        prop_assert!(no_less(out.revenue_annuity, out.revenue_simple, out.revenue_simple));
        // And without tax no more, where it is no less than both.
        let roi = inputs.roi.max(out.crf_servers).max(out.crf_buildings);
        let equity = hurdle::Inputs { debt_share: 0.0, cost_of_equity: out.wacc, tax: 0.0, ..inputs };
        let out = Hurdle::evaluate(&hurdle::Inputs { roi, ..equity });
        prop_assert!(no_less(out.revenue_simple, out.revenue_annuity, out.revenue_annuity));
    }

    /// The year of crossing: revenue is below what is required before it and not after it.
    #[test]
    fn the_ramp_crosses_once(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        for (crossing, required) in
            [(out.crossing_annuity, out.revenue_annuity), (out.crossing_simple, out.revenue_simple)]
        {
            let start = f64::from(inputs.start_year);
            match crossing {
                Answer::Number(year) if year == start => {
                    prop_assert!(inputs.revenue(0.0) >= required * (1.0 - 1e-12));
                }
                Answer::Number(year) => {
                    prop_assert!(year > start && year <= start + 60.0);
                    let t = year - start;
                    prop_assert!(inputs.revenue(t - 1e-6) <= required * (1.0 + 1e-12));
                    prop_assert!(inputs.revenue(t + 1e-6) >= required * (1.0 - 1e-12));
                }
                _ => prop_assert!(inputs.revenue(60.0) < required),
            }
        }
    }

    /// Revenue starts at today's, never falls, and stays below demand and what power can serve.
    #[test]
    fn revenue_never_falls(inputs in any_inputs::<Hurdle>()) {
        let mut last = inputs.revenue(0.0);
        // At the new price: the quantity asked for, or what today's capacity now serves.
        let price = libm::pow(inputs.shock, -inputs.pass_through);
        let now = inputs.revenue_today * price * libm::pow(price, -inputs.elasticity).min(inputs.shock);
        prop_assert!((last / now - 1.0).abs() < 1e-12);
        for t in 1..=60 {
            let t = f64::from(t);
            let revenue = inputs.revenue(t);
            prop_assert!(no_less(revenue, last, revenue));
            prop_assert!(revenue <= inputs.demand(t) && revenue <= inputs.capacity(t));
            last = revenue;
        }
    }

    /// A rate of return makes the present value zero; the payback is when what was laid out is back.
    #[test]
    fn returns_and_payback_are_what_they_say(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        let flows = inputs.flows();
        prop_assert_eq!(flows.len(), inputs.horizon as usize + 1);
        if let Answer::Number(rate) = out.irr {
            let discounted = |flow: fn(f64) -> f64| -> f64 {
                flows.iter().zip(0_u32..).map(|(c, t)| flow(*c) / libm::pow(1.0 + rate, f64::from(t))).sum()
            };
            // Close to −100%, 1 + r has only the digits that r leaves it.
            let of_rate = f64::from(inputs.horizon) * f64::EPSILON / (1.0 + rate);
            prop_assert!(discounted(|c| c).abs() <= (1e-10 + of_rate) * discounted(f64::abs));
        }
        let back = |t: f64| {
            let whole = libm::floor(t);
            let full: f64 = flows.iter().take(whole as usize + 1).sum();
            full + (t - whole) * flows.get(whole as usize + 1).unwrap_or(&0.0)
        };
        match out.payback {
            Answer::Number(years) => {
                prop_assert!(back(years).abs() <= 1e-9 * inputs.capital);
                let until = libm::ceil(years) as u32;
                prop_assert!(until > 0 && back(f64::from(until) - 1.0) < 0.0);
                let rounding = 1e-12 * flows.iter().map(|flow| flow.abs()).sum::<f64>();
                prop_assert!((until..=inputs.horizon).all(|t| back(f64::from(t)) >= -rounding));
            }
            _ => prop_assert!(back(f64::from(inputs.horizon)) < 0.0),
        }
    }

    /// Growth compounds: so much a year over the horizon is the whole rise; the two published figures are
    /// theirs at ten years.
    #[test]
    fn growth_a_year_compounds_to_the_rise(inputs in any_inputs::<Hurdle>()) {
        let out = Hurdle::evaluate(&inputs);
        let over = |a_year: f64| libm::pow(1.0 + a_year, f64::from(inputs.horizon)) - 1.0;
        for (whole, a_year) in [
            (out.uplift, out.uplift_year),
            (out.uplift_simple, out.uplift_simple_year),
            (out.acemoglu, out.acemoglu_year),
            (out.goldman, out.goldman_year),
        ] {
            prop_assert!((over(a_year) - whole).abs() <= 1e-12 * (1.0 + whole));
        }
        let ten = Hurdle::evaluate(&hurdle::Inputs { horizon: 10, ..inputs });
        prop_assert!((ten.acemoglu - 0.0066).abs() < 1e-15 && (ten.goldman - 0.07).abs() < 1e-15);
        // Vendors who capture their share of the rise in GDP earn what is required.
        let captured = out.uplift * inputs.gdp * inputs.capture;
        prop_assert!((captured / out.revenue_annuity - 1.0).abs() < 1e-13);
    }
}

#[test]
fn at_todays_terms_every_year_of_servers_life_lowers_the_hurdle() {
    let required = |server_life| hurdle_of(|x| x.server_life = server_life).1.revenue_annuity;
    assert!((1..15).all(|life| required(life + 1) < required(life)));
    assert!(required(3) > 2.0 * required(15));
}

#[test]
fn without_a_shock_its_answers_are_moot_and_with_full_pass_through_margins_stay() {
    let (_, plain) = hurdle_of(|_| {});
    let (_, passed) = hurdle_of(|x| {
        x.shock = 10.0;
        x.pass_through = 1.0;
        x.elasticity = 1.0;
    });
    near(passed.margin, plain.margin, 1e-15);
    near(passed.revenue_at_horizon, plain.revenue_at_horizon, 1e-14);
    let (_, kept) = hurdle_of(|x| {
        x.shock = 10.0;
        x.pass_through = 0.0;
    });
    near(kept.margin, 0.94, 1e-15);
    let (inputs, elastic) = hurdle_of(|x| {
        x.shock = 10.0;
        x.pass_through = 1.0;
        x.elasticity = 2.0;
        x.gw_per_year = 100.0;
    });
    // Ten times as much is served at a tenth of the price, though a hundred times would be bought.
    near(inputs.demand(0.0), 10.0 * 80e9, 1e-14);
    near(inputs.revenue(0.0), 80e9, 1e-14);
    near(elastic.gap_simple, elastic.revenue_simple - 80e9, 1e-14);
    // What is bought beyond that comes with new power: 100 gigawatts that earn as much as before.
    near(inputs.revenue(0.5), 80e9 + 50.0 * 10.5e9, 1e-14);
}

/// An outlay that takes the cash flow below zero again takes the payback with it.
#[test]
fn what_a_replacement_undoes_is_not_paid_back() {
    let (inputs, out) = hurdle_of(|x| x.ramp = hurdle::Ramp::Bass);
    let totals: Vec<f64> = (1..=21).map(|years| inputs.flows().iter().take(years).sum()).collect();
    // In the 14th year all is back; in the 15th the servers are bought again.
    assert!(totals[13] < 0.0 && totals[14] > 0.0 && totals[15] < 0.0 && totals[16] < 0.0, "{totals:?}");
    assert!(out.payback.number().is_some_and(|years| years > 16.0 && years < 17.0), "{:?}", out.payback);
    // A horizon that ends just then has not paid back; one that ends before has, since nothing is replaced.
    let within = |horizon: u32| hurdle_of(|x| (x.ramp, x.horizon) = (hurdle::Ramp::Bass, horizon)).1.payback;
    assert!(within(14).number().is_some_and(|years| years < 14.0), "{:?}", within(14));
    assert!(within(16).number().is_none(), "{:?}", within(16));
}
