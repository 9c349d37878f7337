//! Forced selling: a second working, published figures, its own laws.

mod properties;

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::finance::fire_sale::{Holder, Holding, Market, System};
use crate::models::forced_selling::breaks::{BREAKS, Tried, tried};
use crate::models::forced_selling::{ForcedSelling, Inputs, Outputs, holders};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::agrees;

fn of(key: &str) -> Outputs {
    let about = ForcedSelling.about();
    let preset = about.presets.iter().find(|preset| preset.key == key).expect("a preset");
    let inputs = Inputs::read(&ForcedSelling.preset(preset)).expect("inputs");
    within_bounds::<ForcedSelling>(&inputs);
    ForcedSelling::evaluate(&inputs)
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees("forced-selling", include_str!("../golden/cases.json"), &[], &["verdict"]);
}

/// Greenwood, Landier and Thesmar: returns MF, sales MᵀBMF·A, second returns LMᵀBMF·A, with B the debt over
/// equity, M the portfolio weights, L the price impact. For a small shock our first round is that.
#[test]
fn the_first_round_is_that_of_vulnerable_banks() {
    let (assets, leverage) = ([100.0, 300.0, 50.0], [10.0, 25.0, 4.0]);
    let weights = [[0.5, 0.3, 0.2], [0.1, 0.8, 0.1], [0.0, 0.4, 0.6]];
    let (impact, shock) = ([1e-4, 3e-4, 2e-4], [1e-7, 0.0, 2e-7]);
    let (mut holdings, mut sold) = (Vec::new(), [0.0; 3]);
    for bank in 0..3 {
        let lost: f64 = (0..3).map(|asset| weights[bank][asset] * shock[asset]).sum();
        for asset in 0..3 {
            let share = weights[bank][asset];
            let worth = assets[bank] * share;
            holdings.push(Holding { holder: bank, market: asset, worth, volume: worth });
            sold[asset] += share * (leverage[bank] - 1.0) * assets[bank] * lost;
        }
    }
    let expected: f64 =
        holdings.iter().map(|held| held.worth * impact[held.market] * sold[held.market]).sum();
    let holder = |bank: usize| Holder {
        equity: assets[bank] / leverage[bank],
        debt: assets[bank] * (1.0 - 1.0 / leverage[bank]),
        cap: leverage[bank],
        recognised: 1.0,
        redeemed: 0.0,
        gate: 1.0,
    };
    let system = System {
        holders: (0..3).map(holder).collect(),
        markets: (0..3).map(|asset| Market { impact: impact[asset], fall: shock[asset] }).collect(),
        holdings,
        ..System::default()
    };
    let path = system.spread(&[0.0; 3]).path;
    near(path[1] - path[0], expected, 1e-4);
}

/// Greenlaw and others: half of $200bn, borne at a leverage of ten by institutions of some $20tn that also
/// cut leverage by 5%, shrinks them by close to $2tn.
#[test]
fn banks_shrink_by_close_to_two_trillion() {
    let bank = Holder { equity: 2e12, debt: 18e12, cap: 9.5, recognised: 1.0, redeemed: 0.0, gate: 1.0 };
    let system = System {
        holders: vec![bank],
        markets: vec![Market { impact: 0.0, fall: 0.0 }],
        holdings: vec![Holding { holder: 0, market: 0, worth: 20e12, volume: 20e12 }],
        ..System::default()
    };
    let outcome = system.spread(&[100e9]);
    let shrunk = outcome.sold[0] * (20e12 - 100e9) + 100e9;
    near(shrunk, 1.95e12, 0.01);
}

/// The Federal Reserve's split of $17,168bn.
#[test]
fn bonds_are_those_of_the_federal_reserve() {
    let inputs = Inputs::default();
    assert!(!holders::TODAY.is_empty());
    let all: f64 = inputs.holders.iter().map(|row| row.bonds).sum();
    near(all, 17_168e9, 1e-12);
    for (name, share) in
        [("Abroad", 0.286), ("Life", 0.229), ("Mutual", 0.15), ("Pension", 0.094), ("Banks", 0.044)]
    {
        let row = inputs.holders.iter().find(|row| row.name.starts_with(name)).expect("a holder");
        near(row.bonds / all, share, 0.002);
    }
    let lines: f64 = inputs.holders.iter().map(|row| row.borrowed).sum();
    near(lines, 300e9, 1e-12);
}

/// The claim of the article: low through direct holders, and when it is not.
#[test]
fn the_claim_holds_as_set_and_fails_where_the_page_says() {
    let of_default = ForcedSelling::evaluate(&Inputs::default());
    let times = |out: &Outputs| out.times.number().expect("a loss");
    assert!(times(&of_default) < 2.0 && of_default.then_times.number().expect("a loss") > 10.0);
    for fails in ["lines", "thin-capital", "broad"] {
        assert!(times(&of(fails)) > 2.0, "{fails}: {}", times(&of(fails)));
    }
}

/// The article's case, owed to one lender.
#[test]
fn one_lender_loses_what_one_borrower_owes() {
    for (key, owed) in [("one-lender", 7.5e9), ("one-lender-2026", 3.19e9)] {
        let out = of(key);
        near(out.first, 0.6 * owed, 1e-12);
        near(out.credit, out.first, 1e-12);
        near(out.then_first, out.first, 1e-12);
        assert_eq!(out.insolvent, 0.0);
    }
    near(of("subprime").first, 400e9, 1e-3);
}

/// Banks that withdraw all lines cost much by themselves: that is no contagion of a small default. The other
/// changes cost nothing where nothing has happened.
#[test]
fn what_a_change_costs_by_itself_is_no_contagion() {
    let about = ForcedSelling.about();
    let preset = about.presets.iter().find(|preset| preset.key == "one-lender").expect("a preset");
    let inputs = Inputs::read(&ForcedSelling.preset(preset)).expect("inputs");
    let as_set = ForcedSelling::evaluate(&inputs);
    for (place, Tried { change, times, own }) in tried(&inputs).into_iter().enumerate() {
        let times = times.expect("a first loss");
        assert_eq!(own > 0.0, place == 0, "{}", change.what.en);
        assert!(times >= 1.0, "{}: {times}", change.what.en);
        if place == 0 {
            assert!(own > 50.0 * as_set.first && times < 10.0, "{own} {times}");
        }
    }
}

/// Where losses come to rest, rounding may go on for ever; the rounds do not.
#[test]
fn rounding_does_not_keep_the_rounds_going() {
    let withdrawn =
        (0..=100).map(|percent| Inputs { withdrawn: f64::from(percent) / 100.0, ..Inputs::default() });
    let owed = (0..=100)
        .map(|step| Inputs { owed: 1e6 * libm::pow(10.0, f64::from(step) / 12.5), ..Inputs::default() });
    for inputs in withdrawn.chain(owed) {
        for change in &BREAKS {
            let rounds = change.applied(&inputs).outcome(&inputs).1.path.len();
            let what = change.what.en;
            assert!(rounds < 1_000, "{what}, {} withdrawn, {} owed: {rounds}", inputs.withdrawn, inputs.owed);
        }
    }
}
