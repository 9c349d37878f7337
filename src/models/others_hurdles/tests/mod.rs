//! Other people's hurdles: a second working, published figures, their own laws.

mod properties;

use crate::core::model::{Calculator, Model};
use crate::models::hurdle::{self, Hurdle};
use crate::models::others_hurdles::{CHECKS, CLAIMS, Inputs, OthersHurdles, Outputs};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

#[test]
fn it_agrees_with_a_second_working() {
    let roots = [("true-life", ROOTS), ("true-rate", ROOTS)];
    agrees("others-hurdles", include_str!("../golden/cases.json"), &roots, &[]);
}

fn claim(key: &str) -> (Inputs, Outputs) {
    let found = CLAIMS.iter().find(|claim| claim.key == key).unwrap_or_else(|| panic!("no claim {key}"));
    let inputs = found.inputs();
    within_bounds::<OthersHurdles>(&inputs);
    (inputs, OthersHurdles::evaluate(&inputs))
}

#[test]
fn every_claim_is_a_preset() {
    let presets = OthersHurdles.about().presets;
    assert_eq!(presets.len(), CLAIMS.len());
    for (preset, claim) in presets.iter().zip(CLAIMS) {
        assert_eq!((preset.key, preset.values), (claim.key, claim.values));
    }
}

/// The published figure, and what the same arithmetic gives.
#[test]
fn published_claims_are_worked_again() {
    for (key, claimed, again) in [
        ("sequoia-2023", 200e9, 200e9),
        ("sequoia-2024", 600e9, 600e9),
        ("sequoia-2024-gap", 500e9, 530e9),
        ("kupperman-10", 160e9, 160e9),
        ("kupperman-5", 320e9, 320e9),
        ("kupperman-3", 480e9, 480e9),
        ("bain", 2e12, 2e12),
        ("bain-gap", 800e9, 800e9),
        ("jpmorgan", 650e9, 1.25e12),
        ("distill", 800e9, 750e9),
        ("cahn-2026", 3e12, 3e12),
    ] {
        let (inputs, out) = claim(key);
        assert_eq!(inputs.claimed, claimed, "{key}");
        near(out.reproduced.number().expect(key), again, 1e-14);
    }
    // Sequoia's first gap.
    near(claim("sequoia-2023").1.gap.number().expect("a gap"), 125e9, 1e-14);
}

#[test]
fn acemoglus_product() {
    let (inputs, out) = claim("acemoglu");
    near(inputs.claimed, 0.0066 * 30.62e12, 1e-14);
    near(inputs.exposed * inputs.feasible, 0.046, 0.01);
    near(inputs.saving * inputs.labour, 0.144, 0.005);
    near(out.ratio.number().expect("a ratio"), 1.0, 0.003);
}

/// Two of the inputs are ours; three published totals come out.
#[test]
fn epochs_gigawatt() {
    for (life, billions, digits) in [(3.0, 12.0, 0.5), (5.0, 8.5, 0.05), (7.0, 7.0, 0.5)] {
        let inputs = Inputs { life, ..claim("epoch").0 };
        let cost = inputs.required().expect("a cost") / 1e9;
        assert!((cost - billions).abs() <= digits, "{life} years: {cost}");
    }
}

/// Between $2tn and $5tn, as reported.
#[test]
fn klements_range() {
    let (inputs, out) = claim("klement");
    near(inputs.found, 1.5e12 * (libm::pow(1.15, 5.0) - 1.0), 1e-12);
    let again = out.reproduced.number().expect("a gap");
    assert!((2e12..=5e12).contains(&again), "{again}");
}

#[test]
fn jp_morgans_margin_and_its_users() {
    let (inputs, out) = claim("jpmorgan");
    near(out.form_margin.number().expect("a margin"), 5.0 / 6.5, 1e-12);
    let fits = Inputs { spend: 2.6e12, ..inputs };
    near(fits.reproduced().expect("a figure"), 650e9, 1e-12);
    let phones = OthersHurdles::evaluate(&fits).user_month.number().expect("a price");
    assert!((phones - 34.72).abs() < 0.005, "{phones}");
    let netflix =
        OthersHurdles::evaluate(&Inputs { users: 301e6, ..fits }).user_month.number().expect("a price");
    assert!((netflix - 180.0).abs() < 0.1, "{netflix}");
}

#[test]
fn figures_in_their_own_units() {
    for (index, (again, digits)) in [
        (0.0066, 1e-2),
        (2.9e12, 1e-12),
        (2.9e12, 1e-12),
        (3.12e12, 1e-12),
        (7.603e12, 1e-12),
        (4.3214, 1e-4),
        (5.0476, 1e-4),
    ]
    .into_iter()
    .enumerate()
    {
        near(CHECKS[index].reproduced, again, digits);
        near(CHECKS[index].claimed, again, 0.09);
    }
}

/// By default ours is the productivity hurdle's.
#[test]
fn the_defaults_are_the_hurdles() {
    let theirs = Hurdle::evaluate(&hurdle::Inputs::default());
    let inputs = Inputs::default();
    near(inputs.wacc, theirs.wacc, 1e-15);
    near(inputs.on(3e12).own(), theirs.revenue_annuity, 1e-13);
}
