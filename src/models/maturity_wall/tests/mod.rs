//! The maturity wall: a second working, CoreWeave's filing, and its own laws.

mod properties;

use crate::core::field::InputSet;
use crate::core::model::Calculator;
use crate::core::model::{Case, Model, Narrate};
use crate::core::text::Lang;
use crate::models::maturity_wall::{COREWEAVE, DebtKind, Inputs, MaturityWall, SECTOR, Segment, Tranche};
use proptest::prelude::*;

use super::portfolios::COREWEAVE_2026;
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

#[test]
fn a_companys_table_says_whose_and_of_when() {
    let inputs = preset("coreweave-2026-06");
    assert_eq!(inputs.common_name(), Some("CoreWeave"));
    let out = MaturityWall::evaluate(&inputs);
    let case = Case { inputs: &inputs, workings: &MaturityWall::work(&inputs), outputs: &out };
    assert!(MaturityWall::headline(&case, Lang::En).starts_with("CoreWeave, end of June 2026: $10.7bn of "));
    assert!(MaturityWall::headline(&case, Lang::Ja).starts_with("CoreWeave（2026年6月末）："));
    assert!(<MaturityWall as Narrate>::condition(&case, Lang::En).starts_with("CoreWeave: the "));
    assert_eq!(preset("sector").common_name(), None);
    let of = |names: &[&str]| {
        let tranche = &inputs.tranches[0];
        let named = |name: &&str| Tranche { issuer: (*name).into(), ..tranche.clone() };
        let inputs = Inputs { tranches: names.iter().map(named).collect(), ..inputs.clone() };
        inputs.common_name().map(str::to_owned)
    };
    assert_eq!(of(&["A b", "A c"]).as_deref(), Some("A"));
    // Whole words only, and more of them where they are shared.
    assert_eq!(of(&["Ab", "Ac"]), None);
    assert_eq!(of(&["A b c", "A b"]).as_deref(), Some("A b"));
    assert_eq!(of(&["A"]).as_deref(), Some("A"));
    assert_eq!(of(&["", ""]), None);
    assert_eq!(of(&[]), None);
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

/// In millions of dollars, as filed for 30 June 2026 and quoted by others. The filing's "thereafter" is the
/// years from 2031 on.
#[test]
fn coreweaves_table_of_2026_adds_up_to_what_was_filed() {
    let inputs = preset("coreweave-2026-06");
    assert_eq!(MaturityWall::evaluate(&inputs).total, 35_551e6);
    let years = inputs.years_due();
    let due = |from: u32, to: u32| -> f64 {
        let within = years.iter().filter(|year| (from..=to).contains(&year.year));
        within.map(|year| year.total()).sum()
    };
    for (from, to, filed) in [
        (2026, 2026, 4_413e6),
        (2027, 2027, 6_184e6),
        (2028, 2028, 4_416e6),
        (2029, 2029, 2_421e6),
        (2030, 2030, 3_221e6),
        (2031, u32::MAX, 14_896e6),
    ] {
        assert_eq!(due(from, to), filed, "{from}");
    }
    let filed = [
        ("DDTL 4.0", 2_837e6, "2032-03"),
        ("OEM financing (non-recourse)", 882e6, "2028-08"),
        ("DDTL 1.0", 1_300e6, "2028-03"),
        ("DDTL 2.0", 3_190e6, "2030-08"),
        ("DDTL 2.1", 3_000e6, "2031-03"),
        ("DDTL 3.0", 2_215e6, "2030-08"),
        ("DDTL 5.0", 1_101e6, "2031-11"),
        ("OEM and licence financing", 4_220e6, "2030-07"),
        ("Magnetar loan", 189e6, "2029-01"),
        ("2030 notes", 2_000e6, "2030-06"),
        ("2031 notes (February)", 1_750e6, "2031-02"),
        ("2031 notes (October)", 2_750e6, "2031-10"),
        ("2032 notes", 1_250e6, "2032-07"),
        ("2032 euro notes", 2_279e6, "2032-07"),
        ("2031 convertible", 2_588e6, "2031-12"),
        ("2032 convertible", 4_000e6, "2032-10"),
    ];
    for (line, amount, maturity) in filed {
        let name = format!("CoreWeave {line}");
        let rows: Vec<&Tranche> = inputs.tranches.iter().filter(|row| *row.issuer == *name).collect();
        assert_eq!(rows.iter().map(|row| row.amount).sum::<f64>(), amount, "{line}");
        let last = rows.iter().map(|row| row.due).max().map(|due| (due / 12, due % 12 + 1));
        let (year, month) = maturity.split_once('-').expect("a month");
        assert_eq!(last, Some((year.parse().expect("a year"), month.parse().expect("a month"))), "{line}");
    }
    let lines: f64 = filed.iter().map(|(_, amount, _)| amount).sum();
    assert_eq!(lines, 35_551e6);
}

/// Twenty rows are one debt.
#[test]
fn the_sector_is_39_debts() {
    let inputs = Inputs::default();
    let notes = inputs.tranches.iter().filter(|tranche| tranche.issuer.starts_with("Beignet")).count();
    assert_eq!((notes, inputs.tranches.len() - notes + 1), (20, 39));
}

/// Every row of the portfolios is read, and nothing of them is lost.
#[test]
fn the_portfolios_are_whole() {
    for (portfolio, key) in
        [(COREWEAVE, "coreweave"), (COREWEAVE_2026, "coreweave-2026-06"), (SECTOR, "sector")]
    {
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
