//! The maturity wall: a second working, CoreWeave's filing, and its own laws.

mod properties;

use crate::core::field::InputSet;
use crate::core::model::Calculator;
use crate::core::model::Model;
use crate::models::maturity_wall::{COREWEAVE, DebtKind, Inputs, MaturityWall, SECTOR, Segment, Tranche};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases};
use crate::models::testing::oracle::agrees;

#[test]
fn it_agrees_with_a_second_working() {
    agrees("maturity-wall", include_str!("../golden/cases.json"), &[], &[]);
}

fn preset(key: &str) -> Inputs {
    let model: &dyn Model = &MaturityWall;
    let preset = model.about().presets.iter().find(|preset| preset.key == key).expect("a preset");
    Inputs::read(&model.preset(preset)).expect("values of the specs")
}

/// In thousands of dollars, as filed for 30 June 2025.
#[test]
fn coreweaves_table_adds_up_to_what_was_filed() {
    let inputs = preset("coreweave");
    let out = MaturityWall::evaluate(&inputs);
    assert_eq!(out.total, 11_171_485e3);
    let by_year: Vec<(u32, f64)> = inputs.years_due().iter().map(|year| (year.year, year.total())).collect();
    let filed = [
        (2025, 986_052e3),
        (2026, 4_218_457e3),
        (2027, 2_833_142e3),
        (2028, 1_010_054e3),
        (2029, 123_780e3),
        (2030, 2_000_000e3),
    ];
    assert_eq!(by_year, filed);
    let tranche = |name: &str| -> f64 {
        let found = inputs.tranches.iter().filter(|tranche| tranche.issuer.ends_with(name));
        found.map(|tranche| tranche.amount).sum()
    };
    for (name, filed) in [
        ("DDTL 1.0", 1_782_500e3),
        ("DDTL 2.0", 4_953_967e3),
        ("2030 notes", 2_000_000e3),
        ("OEM financing", 1_728_388e3),
        ("revolver", 450_000e3),
        ("Magnetar loan", 256_630e3),
    ] {
        assert_eq!(tranche(name), filed, "{name}");
    }
}

/// Every row of both portfolios is read, and nothing of them is lost.
#[test]
fn the_portfolios_are_whole() {
    for (portfolio, key) in [(COREWEAVE, "coreweave"), (SECTOR, "sector")] {
        assert_eq!(preset(key).tranches.len(), portfolio.split('*').count(), "{key}");
    }
    let oracle: f64 = Inputs::default()
        .tranches
        .iter()
        .filter(|tranche| &*tranche.issuer == "Oracle")
        .map(|t| t.amount)
        .sum();
    assert_eq!(oracle, 18e9);
}

proptest! {
    #![proptest_config(cases(400))]

    /// Every dollar falls due once: the years add up to the total, the kinds to the years, the issuers to
    /// what is near.
    #[test]
    fn every_dollar_falls_due_once(inputs in any_inputs::<MaturityWall>()) {
        let out = MaturityWall::evaluate(&inputs);
        let years: f64 = inputs.years_due().iter().map(|year| year.total()).sum();
        prop_assert!((years - out.total).abs() <= 1e-12 * out.total, "{years} of {}", out.total);
        let issuers: f64 = inputs.issuers().iter().map(|(_, near)| near).sum();
        prop_assert!((issuers - out.near).abs() <= 1e-12 * out.total);
        for year in inputs.years_due() {
            let segments = Segment::ALL.iter().filter(|segment| **segment != Segment::All);
            let kinds: f64 = segments.map(|segment| year.within(*segment)).sum();
            prop_assert!((kinds - year.within(Segment::All)).abs() <= 1e-12 * out.total);
            prop_assert!((0.0..=year.total() * (1.0 + 1e-12)).contains(&year.gap));
        }
        prop_assert!(out.near <= out.total * (1.0 + 1e-12) && out.gap <= out.due_while_shut * (1.0 + 1e-12));
    }

    #[test]
    fn a_wider_shut_never_closes_the_gap(inputs in any_inputs::<MaturityWall>(), more in 0.0_f64..=1.0) {
        let wider = Inputs { shut: inputs.shut.max(more), ..inputs.clone() };
        prop_assert!(MaturityWall::evaluate(&wider).gap >= MaturityWall::evaluate(&inputs).gap);
        let all = Inputs { segment: Segment::All, ..inputs.clone() };
        prop_assert!(MaturityWall::evaluate(&all).gap >= MaturityWall::evaluate(&inputs).gap * (1.0 - 1e-12));
        let rich = Inputs { cash: 1e12, ..inputs.clone() };
        prop_assert!(MaturityWall::evaluate(&rich).gap <= MaturityWall::evaluate(&inputs).gap);
    }

    /// A tranche cut in two is the same debt.
    #[test]
    fn a_tranche_may_be_cut(inputs in any_inputs::<MaturityWall>(), part in 0.1_f64..0.9) {
        let mut cut = inputs.clone();
        let first = cut.tranches[0].clone();
        cut.tranches[0].amount = first.amount * part;
        cut.tranches.push(Tranche { amount: first.amount - first.amount * part, ..first });
        let (one, two) = (MaturityWall::evaluate(&inputs), MaturityWall::evaluate(&cut));
        prop_assert!((one.weighted_life - two.weighted_life).abs() <= 1e-12 * (1.0 + one.weighted_life));
        prop_assert!((one.gap - two.gap).abs() <= 1e-12 * one.total);
        prop_assert!((one.extra_paid - two.extra_paid).abs() <= 1e-11 * one.total);
    }
}

#[test]
fn kinds_and_segments_match() {
    for kind in DebtKind::ALL {
        assert!(Segment::All.holds(*kind));
        assert_eq!(Segment::ALL.iter().filter(|segment| segment.holds(*kind)).count(), 2);
    }
}
