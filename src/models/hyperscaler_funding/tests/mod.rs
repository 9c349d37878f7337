//! Hyperscaler funding: a second working, published figures, its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::models::hyperscaler_funding::{HyperscalerFunding, Include, Inputs, Outputs, history};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

fn funding_of(changes: impl FnOnce(&mut Inputs)) -> (Inputs, Outputs) {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<HyperscalerFunding>(&inputs);
    let outputs = HyperscalerFunding::evaluate(&inputs);
    (inputs, outputs)
}

#[test]
fn it_agrees_with_a_second_working() {
    let golden = include_str!("../golden/cases.json");
    agrees("hyperscaler-funding", golden, &[("break-even", ROOTS)], &[]);
}

/// Calcbench: $602.83bn of operating cash in 2025. Bank of America: $378bn in 2023.
#[test]
fn operating_cash_adds_up_to_what_others_have() {
    near(history::total(6).cash, 602.83e9, 2e-4);
    near(history::total(4).cash, 378e9, 4e-3);
}

/// The data set of filings, by year.
#[test]
fn capital_spending_adds_up_to_what_was_filed() {
    let sums = [66.5, 91.9, 124.9, 152.7, 149.8, 233.7, 408.0];
    for (index, sum) in sums.into_iter().enumerate() {
        near(history::total(index).capex, sum * 1e9, 2e-3);
    }
}

/// "Four times and more": $121bn against $28bn. And $0.8tn is 28% of $2.9tn, not a third.
#[test]
fn the_articles_multiples() {
    near(history::BONDS_2025 / history::BONDS_BEFORE, 4.32, 1e-3);
    near(0.8 / 2.9, 0.276, 1e-2);
    near(0.8 / (2.9 - 1.4), 0.533, 1e-2);
}

/// Moody's: $662bn of leases not begun are 113% of adjusted debt, which is therefore $586bn.
#[test]
fn leases_at_their_face_are_what_moodys_counts() {
    let (inputs, _) = funding_of(|_| {});
    let face: f64 = inputs.companies.iter().map(|company| company.leases).sum();
    // Meta's and Alphabet's have grown since.
    assert!(face > 662e9 && face < 1e12, "{face}");
    near(662.0 / 1.13, 586.0, 1e-2);
}

/// By hand: Amazon alone, a year ahead, no other.
#[test]
fn one_company_by_hand() {
    let (inputs, out) = funding_of(|x| {
        x.companies.truncate(1);
        x.due = 0.0;
        x.bonds = 1.0;
        x.later = 0.0;
        x.growth = 0.0;
        x.slope = 0.0;
        x.turn = 0.0;
    });
    let gap = 272.9e9 - 139.5e9;
    let rate = 0.0465 + 0.0055;
    // In 2026 what 2027 lacks, then the same again with interest on all before.
    let mut owed = 0.0;
    for _ in 0..5 {
        owed += gap + rate * owed;
    }
    near(out.raised, owed, 1e-12);
    near(out.interest, rate * owed, 1e-12);
    near(out.debt_end, 66e9 + owed, 1e-12);
    assert_eq!(inputs.companies.len(), 1);
    assert_eq!((out.peak_year, out.equity, out.replaced), (2030.0, 0.0, 0.0));
}

/// The forecast that the model is set to agree with, and the year before it.
#[test]
fn bonds_of_2026_come_near_what_was_sold() {
    let (_, out) = funding_of(|_| {});
    assert!((200e9..300e9).contains(&out.bonds_2026), "{}", out.bonds_2026);
}

#[test]
fn what_is_counted_widens_the_spread_and_nothing_else_at_once() {
    let (_, reported) = funding_of(|_| {});
    let (_, leases) = funding_of(|x| x.include = Include::Leases);
    let (_, all) = funding_of(|x| x.include = Include::All);
    assert_eq!((reported.bonds_2026, reported.peak), (leases.bonds_2026, all.peak));
    near(leases.spread - reported.spread, reported.widen_leases, 1e-9);
    near(all.spread - reported.spread, reported.widen_all, 1e-9);
    assert!(all.interest > leases.interest && leases.interest > reported.interest);
}

#[test]
fn break_even_is_where_uses_are_met() {
    let (inputs, out) = funding_of(|_| {});
    let growth = out.break_even.number().expect("a growth");
    let cash: f64 = inputs.companies.iter().map(|company| company.cash).sum();
    let earned: f64 = (1..=5).map(|t| cash * libm::pow(1.0 + growth, f64::from(t))).sum();
    near(earned, out.capex + 5.0 * 61.6e9, 1e-9);
    let (_, none) = funding_of(|x| {
        x.scale = 0.0;
        x.payouts = 0.0;
    });
    assert!(matches!(none.break_even, Answer::Absent(_)));
    assert_eq!(none.raised, 0.0);
}

/// Analysts in August 2025 expected little to borrow.
#[test]
fn the_plans_of_a_year_before_needed_little() {
    let about = HyperscalerFunding.about();
    let preset = about.presets.iter().find(|preset| preset.key == "year-before").expect("a preset");
    let inputs = Inputs::read(&HyperscalerFunding.preset(preset)).expect("inputs");
    let out = HyperscalerFunding::evaluate(&inputs);
    let (_, now) = funding_of(|_| {});
    assert!(out.raised < 0.15 * now.raised, "{} {}", out.raised, now.raised);
}

#[test]
fn commitments_below_leases_are_a_contradiction() {
    let (inputs, _) = funding_of(|_| {});
    assert!(<HyperscalerFunding as Calculator>::conflict(&inputs).is_none());
    let mut wrong = inputs;
    wrong.companies[2].commitments = 1e9;
    let (key, _) = <HyperscalerFunding as Calculator>::conflict(&wrong).expect("a conflict");
    assert_eq!(key, "companies");
    assert!(HyperscalerFunding::evaluate(&wrong).commitments >= HyperscalerFunding::evaluate(&wrong).leases);
}
