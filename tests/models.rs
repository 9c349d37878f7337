//! The two models against a second working of them, published figures, and their own laws.
//!
//! `tests/golden/models.json` is written by `tests/golden/models.py` (its header says how to rerun it).

use buying_time::core::model::{Calculator, InputSet, Model};
use buying_time::core::root::Boundary;
use buying_time::core::spec::{InputSpec, Kind};
use buying_time::core::unit::Unit;
use buying_time::core::value::{Value, Values};
use buying_time::finance::annuity::crf;
use buying_time::finance::ramp::scale;
use buying_time::finance::schedule::Instalment;
use buying_time::models::find;
use buying_time::models::hurdle::{self, Hurdle};
use buying_time::models::refinancing::{self, LONGEST_RAMP, Profile, Refinancing, Scenario, Underwriting};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The largest relative difference allowed to the oracle; roots by [`ROOTS`].
const FIGURES: f64 = 1e-9;
const ROOTS: f64 = 1e-8;

fn hurdle_of(changes: impl FnOnce(&mut hurdle::Inputs)) -> (hurdle::Inputs, hurdle::Outputs) {
    let mut inputs = hurdle::Inputs::default();
    changes(&mut inputs);
    within_bounds::<Hurdle>(&inputs);
    (inputs, hurdle::run(&inputs))
}

fn loan_of(changes: impl FnOnce(&mut refinancing::Inputs)) -> (refinancing::Inputs, refinancing::Outputs) {
    let mut inputs = refinancing::Inputs::default();
    changes(&mut inputs);
    within_bounds::<Refinancing>(&inputs);
    (inputs, refinancing::run(&inputs))
}

/// A test must not rest on inputs that no reader can set.
fn within_bounds<C: Calculator>(inputs: &C::Inputs) {
    for (spec, value) in C::Inputs::SPECS.iter().zip(inputs.write()) {
        assert_eq!(spec.check(value), Ok(value));
    }
}

fn near(found: f64, expected: f64, relative: f64) {
    assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
}

// The oracle

#[derive(Deserialize)]
struct Case {
    model: String,
    inputs: BTreeMap<String, Given>,
    outputs: BTreeMap<String, Option<f64>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    Switch(bool),
    Number(f64),
    Choice(String),
}

fn given(spec: &'static InputSpec, given: &Given) -> Value {
    let value = match given {
        Given::Switch(on) => spec.admit(f64::from(u8::from(*on))),
        Given::Number(number) => spec.admit(*number),
        Given::Choice(key) => spec.decode(key),
    };
    value.unwrap_or_else(|error| panic!("{}: {error}", spec.key))
}

/// What an output may differ by whatever its size: sums of billions leave cents, and their shares as little.
fn floor(unit: Unit) -> f64 {
    match unit {
        Unit::Usd(_) | Unit::UsdPerYear(_) => 0.1,
        _ => 1e-13,
    }
}

/// How far the answers are from the oracle's, as a part of what is allowed.
fn compare(case: &Case, model: &dyn Model) -> Vec<(f64, String)> {
    let keys: Vec<&str> = model.inputs().iter().map(|spec| spec.key).collect();
    assert_eq!(keys.len(), case.inputs.len(), "the oracle's inputs are {:?}", case.inputs.keys());
    let values: Values = model
        .inputs()
        .iter()
        .map(|spec| given(spec, case.inputs.get(spec.key).unwrap_or_else(|| panic!("no {}", spec.key))))
        .collect();
    assert_eq!(model.outputs().len(), case.outputs.len());
    let answers = model.run(&values);
    model
        .outputs()
        .iter()
        .zip(answers)
        .map(|(spec, answer)| {
            let what = format!("{} {answer:?} at {:?}", spec.key, values);
            match (answer, case.outputs.get(spec.key)) {
                (Ok(found), Some(Some(expected))) => {
                    let off =
                        ((found - expected).abs() - floor(spec.unit)).max(0.0) / expected.abs().max(1e-300);
                    let root = ["irr", "longest-delay", "sculpted-at"].contains(&spec.key);
                    let allowed = if root { ROOTS } else { FIGURES };
                    assert!(off <= allowed, "{what} is not {expected}: {off:e}");
                    (off, what)
                }
                (Err(_), Some(None)) => (0.0, what),
                (_, expected) => panic!("{what} is not {expected:?}"),
            }
        })
        .collect()
}

#[test]
fn both_models_agree_with_a_second_working() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("golden/models.json")).expect("golden values");
    for id in ["hurdle", "refinancing"] {
        let model = find(id).expect("a model");
        let cases: Vec<&Case> = cases.iter().filter(|case| case.model == id).collect();
        assert!(cases.len() >= 120, "{} cases of {id}", cases.len());
        // Whatever is compared must have been a number at least once, except what is always words.
        for spec in model.outputs() {
            let numbers = cases.iter().filter(|case| case.outputs[spec.key].is_some()).count();
            assert!(numbers > 20 || spec.key == "binding", "{} has {numbers} numbers", spec.key);
        }
        let off = cases.iter().flat_map(|case| compare(case, model));
        let (worst, what) = off.max_by(|a, b| a.0.total_cmp(&b.0)).expect("a comparison");
        println!("{id}: {} cases, largest relative difference {worst:e}, of {what}", cases.len());
    }
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
        let life = out.implied_life.expect("a life");
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
    let required = hurdle::run(&inputs).revenue_annuity;
    inputs.revenue_today = required;
    inputs.ceiling = required;
    inputs
}

#[test]
fn earning_the_hurdle_every_year_returns_exactly_the_cost_of_capital() {
    let inputs = flat_at_the_hurdle(hurdle::Inputs { capital: 1e12, horizon: 20, ..Default::default() });
    within_bounds::<Hurdle>(&inputs);
    assert_eq!((inputs.server_life, inputs.building_life), (5, 20));
    let out = hurdle::run(&inputs);
    assert!(out.npv.abs() < 1.0, "{}", out.npv);
    near(out.irr.expect("one rate of return"), out.wacc, 1e-12);
    // A dollar in a hundred more or less, and it is not.
    for (factor, sign) in [(0.99, -1.0), (1.01, 1.0)] {
        let off = inputs.revenue_today * factor;
        let out = hurdle::run(&hurdle::Inputs { revenue_today: off, ceiling: off, ..inputs });
        assert!(out.npv * sign > 1e9 && (out.irr.expect("a rate") - out.wacc) * sign > 1e-4);
    }
}

/// So many cases each; a failure is shrunk and shown, not kept in a file.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Any value that an input takes: often its ends and its default, else anywhere between.
fn anything(spec: &'static InputSpec) -> BoxedStrategy<Value> {
    match spec.kind {
        Kind::Number { default, lo, hi, .. } => {
            prop_oneof![1 => Just(default), 1 => Just(lo), 1 => Just(hi), 7 => lo..=hi]
                .prop_map(Value::Number)
                .boxed()
        }
        Kind::Integer { lo, hi, .. } => (lo..=hi).prop_map(Value::Integer).boxed(),
        Kind::Choice { options, .. } => (0..options.len()).prop_map(Value::Choice).boxed(),
        Kind::Switch { .. } => any::<bool>().prop_map(Value::Switch).boxed(),
    }
}

/// Any inputs of a model.
fn any_inputs<C: Calculator>() -> impl Strategy<Value = C::Inputs>
where
    C::Inputs: std::fmt::Debug,
{
    let values: Vec<BoxedStrategy<Value>> = C::Inputs::SPECS.iter().map(anything).collect();
    values.prop_map(|values| C::Inputs::read(&values).expect("values of the specs"))
}

/// Like [`any_inputs`], but about half of them at their defaults: near the cases that people look at.
fn most_inputs<C: Calculator>() -> impl Strategy<Value = C::Inputs>
where
    C::Inputs: std::fmt::Debug,
{
    let specs = C::Inputs::SPECS;
    let values: Vec<BoxedStrategy<Value>> =
        specs.iter().map(|spec| prop_oneof![Just(spec.default_value()), anything(spec)].boxed()).collect();
    values.prop_map(|values| C::Inputs::read(&values).expect("values of the specs"))
}

/// Whether `more` is no less than `less`, but for rounding at the size of `scale`.
fn no_less(more: f64, less: f64, scale: f64) -> bool {
    more >= less - 1e-11 * scale.abs() - 1e-300
}

proptest! {
    #![proptest_config(cases(1000))]

    /// Over its life each asset's share of EBITDA, after tax and with the tax that its depreciation saves,
    /// repays the asset with the cost of capital; nothing else is in EBITDA.
    #[test]
    fn ebitda_recovers_every_asset(inputs in any_inputs::<Hurdle>()) {
        let out = hurdle::run(&inputs);
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
        (server_life, buildings, horizons) in (1_u32..=15, 1_u32..=4, 1_u32..=2),
    ) {
        let building_life = server_life * buildings;
        let horizon = building_life * horizons;
        prop_assume!(building_life >= 5 && horizon <= 40);
        let inputs = flat_at_the_hurdle(hurdle::Inputs { server_life, building_life, horizon, ..inputs });
        let out = hurdle::run(&inputs);
        prop_assert!(out.npv.abs() <= 1e-11 * inputs.capital, "{} of {}", out.npv, inputs.capital);
    }

    #[test]
    fn the_hurdle_rises_with_capital_and_falls_with_margin_and_life(
        inputs in any_inputs::<Hurdle>(),
        factor in 1.01_f64..3.0,
    ) {
        let base = hurdle::run(&inputs);
        let capital = hurdle::run(&hurdle::Inputs { capital: inputs.capital * factor, ..inputs });
        prop_assert!((capital.revenue_annuity / base.revenue_annuity / factor - 1.0).abs() < 1e-13);
        prop_assert!((capital.revenue_simple / base.revenue_simple / factor - 1.0).abs() < 1e-13);

        // With prices that follow costs only in part, a shock leaves margins near 1 whatever they were.
        let margin = inputs.margin + (0.95 - inputs.margin) * (factor - 1.0) / 2.0;
        let richer = hurdle::run(&hurdle::Inputs { margin, ..inputs });
        prop_assert!(richer.revenue_annuity < base.revenue_annuity);
        prop_assert!(richer.revenue_simple < base.revenue_simple);

        // With tax it may rise: at a high cost of capital slower depreciation costs more than the years gain.
        let untaxed = hurdle::Inputs { tax: 0.0, ..inputs };
        let base = hurdle::run(&untaxed);
        let servers = hurdle::run(&hurdle::Inputs { server_life: inputs.server_life + 1, ..untaxed });
        let buildings = hurdle::run(&hurdle::Inputs { building_life: inputs.building_life + 1, ..untaxed });
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
        let out = hurdle::run(&inputs);
        let lowest = out.crf_servers.min(out.crf_buildings);
        let roi = inputs.roi.min(lowest);
        let out = hurdle::run(&hurdle::Inputs { roi, ..inputs });
        prop_assert!(no_less(out.revenue_annuity, out.revenue_simple, out.revenue_simple));
        // And without tax no more, where it is no less than both.
        let roi = inputs.roi.max(out.crf_servers).max(out.crf_buildings);
        let equity = hurdle::Inputs { debt_share: 0.0, cost_of_equity: out.wacc, tax: 0.0, ..inputs };
        let out = hurdle::run(&hurdle::Inputs { roi, ..equity });
        prop_assert!(no_less(out.revenue_simple, out.revenue_annuity, out.revenue_annuity));
    }

    /// The year of crossing: revenue is below what is required before it and not after it.
    #[test]
    fn the_ramp_crosses_once(inputs in any_inputs::<Hurdle>()) {
        let out = hurdle::run(&inputs);
        for (crossing, required) in
            [(out.crossing_annuity, out.revenue_annuity), (out.crossing_simple, out.revenue_simple)]
        {
            let start = f64::from(inputs.start_year);
            match crossing {
                Ok(year) if year == start => prop_assert!(inputs.revenue(0.0) >= required * (1.0 - 1e-12)),
                Ok(year) => {
                    prop_assert!(year > start && year <= start + 60.0);
                    let t = year - start;
                    prop_assert!(inputs.revenue(t - 1e-6) <= required * (1.0 + 1e-12));
                    prop_assert!(inputs.revenue(t + 1e-6) >= required * (1.0 - 1e-12));
                }
                Err(_) => prop_assert!(inputs.revenue(60.0) < required),
            }
        }
    }

    /// Revenue starts at today's, never falls, and stays below demand and what power can serve.
    #[test]
    fn revenue_never_falls(inputs in any_inputs::<Hurdle>()) {
        let mut last = inputs.revenue(0.0);
        let now = inputs.revenue_today
            * libm::pow(inputs.shock, inputs.pass_through * (inputs.elasticity - 1.0));
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
        let out = hurdle::run(&inputs);
        let flows = inputs.flows();
        prop_assert_eq!(flows.len(), inputs.horizon as usize + 1);
        if let Ok(rate) = out.irr {
            let discounted = |flow: fn(f64) -> f64| -> f64 {
                flows.iter().zip(0_u32..).map(|(c, t)| flow(*c) / libm::pow(1.0 + rate, f64::from(t))).sum()
            };
            prop_assert!(discounted(|c| c).abs() <= 1e-10 * discounted(f64::abs));
        }
        let back = |t: f64| {
            let whole = libm::floor(t);
            let full: f64 = flows.iter().take(whole as usize + 1).sum();
            full + (t - whole) * flows.get(whole as usize + 1).unwrap_or(&0.0)
        };
        match out.payback {
            Ok(years) => {
                prop_assert!(back(years).abs() <= 1e-9 * inputs.capital);
                prop_assert!((0..libm::ceil(years) as u32).all(|t| back(f64::from(t)) < 0.0));
            }
            Err(_) => prop_assert!((0..=inputs.horizon).all(|t| back(f64::from(t)) < 0.0)),
        }
    }

    /// Growth compounds: so much a year over the horizon is the whole rise; the two published figures are
    /// theirs at ten years.
    #[test]
    fn growth_a_year_compounds_to_the_rise(inputs in any_inputs::<Hurdle>()) {
        let out = hurdle::run(&inputs);
        let over = |a_year: f64| libm::pow(1.0 + a_year, f64::from(inputs.horizon)) - 1.0;
        for (whole, a_year) in [
            (out.uplift, out.uplift_year),
            (out.uplift_simple, out.uplift_simple_year),
            (out.acemoglu, out.acemoglu_year),
            (out.goldman, out.goldman_year),
        ] {
            prop_assert!((over(a_year) - whole).abs() <= 1e-12 * (1.0 + whole));
        }
        let ten = hurdle::run(&hurdle::Inputs { horizon: 10, ..inputs });
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
    near(inputs.revenue(0.0), 10.0 * 80e9, 1e-14);
    near(elastic.gap_simple, elastic.revenue_simple - 800e9, 1e-14);
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
    assert!(on_time.first_default.is_err());
    let slow = of(Scenario::Slow);
    assert!(slow.gap > 1e9 && slow.first_default.is_err(), "{slow:?}");
    let falsified = of(Scenario::Falsified);
    assert!(falsified.first_default.is_ok_and(|year| year <= 10.0), "{falsified:?}");
    assert!(falsified.arrears > 0.0);
    // The time that was bought is less than the article's delay of ten years: hence the gap when slow.
    assert!(slow.longest_delay.is_ok_and(|years| years > 0.0 && years < 10.0), "{:?}", slow.longest_delay);
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
    assert!(early.first_default.is_err() && late.first_default.is_err());
    assert!(early.gap > 1e9);
    assert_eq!(early.gap, late.gap);
    assert_eq!(late.binding.unwrap_err().en, "loan to value (LTV)");
    let (early, late) = (gap(0.80, 8.0), gap(0.80, 15.0));
    assert!(late.gap > early.gap);
    assert_eq!(late.binding.unwrap_err().en, "debt-service cover (DSCR)");
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
    let numbers: Vec<f64> = delays.iter().map_while(|delay| delay.ok()).collect();
    assert!(numbers.windows(2).all(|pair| pair[1] < pair[0]));
    assert!(numbers.last().is_some_and(|delay| *delay < 0.2), "{:?}", numbers.last());
    let (_, never) = delays.split_at(numbers.len());
    assert!(
        !never.is_empty() && never.iter().all(|delay| delay.is_err_and(|why| why.en.contains("on time")))
    );
}

// Laws of the refinancing gap

/// What a loan's dollars are compared with: its size, or all that was ever owed.
fn size(inputs: &refinancing::Inputs, out: &refinancing::Outputs) -> f64 {
    out.opening + out.owed + inputs.cost * 1e-3
}

/// The gap when slow productivity takes so long.
fn gap_when(inputs: &refinancing::Inputs, years_slow: f64) -> f64 {
    refinancing::run(&refinancing::Inputs { scenario: Scenario::Slow, years_slow, ..*inputs }).gap
}

proptest! {
    #![proptest_config(cases(400))]

    /// What is owed is what was owed, with interest, less what was paid: to the cent, from the first year to
    /// the last, and what was paid came from cash, reserve and cure.
    #[test]
    fn every_dollar_owed_is_accounted_for(inputs in any_inputs::<Refinancing>()) {
        let out = refinancing::run(&inputs);
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
        let out = refinancing::run(&inputs);
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
        for profile in Profile::ALL {
            let loan = inputs.loan(profile.structure());
            let mut opening = loan.opening();
            for row in &loan.schedule {
                prop_assert!((row.opening - opening).abs() <= 1e-12 * loan.opening());
                prop_assert!((row.opening - row.principal - row.closing).abs() <= 1e-12 * loan.opening());
                prop_assert!((row.interest - inputs.coupon * row.opening).abs() <= 1e-12 * row.opening);
                if inputs.floored || *profile != Profile::Sculpted {
                    prop_assert!(row.principal >= -1e-12 * loan.opening(), "{profile:?} {row:?}");
                }
                opening = row.closing;
            }
            let last = opening / loan.opening();
            match profile {
                Profile::Bullet => prop_assert_eq!(last, 1.0),
                Profile::Balloon => prop_assert!((last - inputs.balloon).abs() < 1e-12),
                _ if inputs.amortisation <= inputs.tenor => prop_assert!(last.abs() < 1e-12),
                Profile::Level => prop_assert!(last > 0.0 && last < 1.0),
                Profile::Sculpted => prop_assert!(last >= 0.0 && (last <= 1.0 || !inputs.floored)),
            }
        }
    }

    /// One cover in every year in which principal is paid; with the floor, less where interest alone is more.
    #[test]
    fn a_sculpted_loan_has_one_cover(inputs in any_inputs::<Refinancing>()) {
        let loan = inputs.loan(Profile::Sculpted.structure());
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
        let before = refinancing::run(&inputs);
        for scenario in Scenario::ALL {
            let other = refinancing::Inputs { scenario: *scenario, years_slow: slow, plateau: 0.1, ..inputs };
            prop_assert_eq!(&other.loan(inputs.profile.structure()), &loan);
            let now = refinancing::run(&other);
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
        let scale = size(&inputs, &refinancing::run(&inputs));
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
        let out = refinancing::run(&inputs);
        let scale = size(&inputs, &out);
        let changed = |change: &dyn Fn(&mut refinancing::Inputs)| {
            let mut inputs = inputs;
            change(&mut inputs);
            refinancing::run(&inputs).gap
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
        let out = refinancing::run(&inputs);
        prop_assert!((0.0..=1.0).contains(&out.gap_share));
        prop_assert_eq!(out.capacity, out.by_value.min(out.by_cover));
        prop_assert_eq!(out.gap, (out.owed - out.capacity).max(0.0));
        let by_value = out.by_value < out.by_cover;
        prop_assert_eq!(out.binding.unwrap_err().en.contains("LTV"), by_value);
        prop_assert!((out.by_value - inputs.ltv * out.value).abs() <= 1e-14 * out.by_value);
        prop_assert!(out.value >= 0.0 && out.value <= inputs.cost * (1.0 + 1e-15));
        if inputs.life <= inputs.tenor {
            prop_assert_eq!(out.capacity, 0.0);
            prop_assert_eq!(out.gap, out.owed);
        }
        if let (Ok(lowest), Ok(mean)) = (out.minimum_dscr, out.average_dscr) {
            prop_assert!(lowest <= mean * (1.0 + 1e-14));
        }
        let (llcr, plcr) = (out.llcr.expect("a debt"), out.plcr.expect("a debt"));
        prop_assert!(no_less(plcr, llcr, llcr));
        prop_assert!(out.interest_capitalised >= -1e-12 * out.opening);
        if let Ok(year) = out.first_default {
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
            profile: Profile::Sculpted,
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
        let out = refinancing::run(&inputs);
        prop_assert!(out.sculpted_at.is_ok_and(|cover| cover >= inputs.dscr * (1.0 - 1e-9)));
        // Unfloored, the balance can outgrow even one and a half times the cost.
        prop_assume!(out.by_value >= out.owed);
        prop_assert!(out.gap <= 1e-9 * out.opening, "{} of {}", out.gap, out.opening);
        prop_assert!(out.first_default.is_err(), "{out:?}");
    }

    /// Just below the longest delay all is paid and refinanced, just above it is not; and the other answers
    /// are what they are at the ends.
    #[test]
    fn the_longest_delay_is_where_it_breaks(inputs in most_inputs::<Refinancing>()) {
        let loan = inputs.loan(inputs.profile.structure());
        let breaks = |years: f64| {
            let slow = refinancing::Inputs { scenario: Scenario::Slow, years_slow: years, ..inputs };
            let out = refinancing::run(&slow);
            out.first_default.is_ok() || out.gap > 1e-10 * out.opening
        };
        let out = refinancing::run(&inputs);
        let planned = inputs.years_planned;
        let found = match out.longest_delay {
            Ok(delay) => Boundary::At(delay),
            Err(reason) if reason.en.starts_with("any") => Boundary::Always,
            Err(_) => Boundary::Never,
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
