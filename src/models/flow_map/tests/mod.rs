//! The flow map: a second working, published figures, its own laws.

mod properties;

use crate::core::model::Calculator;
use crate::models::flow_map::{FlowMap, Inputs, Outputs};
use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::agrees;

fn map_of(changes: impl FnOnce(&mut Inputs)) -> Outputs {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<FlowMap>(&inputs);
    FlowMap::evaluate(&inputs)
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees("flow-map", include_str!("../golden/cases.json"), &[], &[]);
}

/// Morgan Stanley's $800bn of $2.9tn, and the Federal Reserve's shares: lines of a fifth or so.
#[test]
fn the_chain_begins_with_the_published_amounts() {
    let out = map_of(|_| {});
    near(out.loans, 8e11, 1e-3);
    near(out.lines / out.loans, 0.2, 1e-12);
}

/// What Cliffwater counts: fee, and carry of 1.58% of net assets, on loans that yield some 11%.
#[test]
fn carry_is_of_the_size_that_is_counted() {
    let out = map_of(|x| x.spvs = 0.0);
    let carry = out.carry / out.savers;
    assert!((0.014..0.018).contains(&carry), "{carry}");
    near(out.managers, out.carry + 0.0123 * out.savers, 1e-12);
}

/// A risk weight of 100%, capital of 13.4%, 15% before tax against 4.7%.
#[test]
fn the_capital_charge_is_what_the_note_says() {
    let out = map_of(|_| {});
    near(out.charge, 0.134 * 0.103, 1e-12);
    let neo = map_of(|x| x.spvs = 0.0);
    assert!(out.charge < neo.loan_rate - neo.net);
    // SPV bonds pay less than a bank needs, loans to neoclouds more.
    assert!(out.bank_rate > 0.06581 && out.bank_rate < 0.11);
}

#[test]
fn savers_by_kind_cannot_be_more_than_all() {
    let inputs = Inputs { pensions: 0.9, ..Inputs::default() };
    let refused = |inputs: &Inputs| <FlowMap as Calculator>::conflict(inputs).map(|(key, _)| key);
    assert_eq!(refused(&inputs), Some("sovereign"));
    assert_eq!(refused(&Inputs { sovereign: 0.35, ..Inputs::default() }), None);
}
