//! The implicit guarantee: a second working, published figures, its own laws.

mod properties;

use crate::core::model::{Calculator, Model};
use crate::finance::annuity::crf;
use crate::models::guarantee::{Guarantee, Inputs, Outputs, Saving};
use crate::models::hurdle;

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::agrees;

fn guarantee_of(changes: impl FnOnce(&mut Inputs)) -> (Inputs, Outputs) {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<Guarantee>(&inputs);
    (inputs, Guarantee::evaluate(&inputs))
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees("guarantee", include_str!("../golden/cases.json"), &[], &[]);
}

/// The spreads quoted for October 2026 as probabilities over five years, at a recovery of 40%.
#[test]
fn spreads_are_read_as_the_market_reads_them() {
    for (spread, failure) in [(0.08555, 0.51), (0.02475, 0.19), (0.01, 0.08), (0.00868, 0.07)] {
        let (inputs, _) = guarantee_of(|x| {
            x.tenor = 5;
            x.cds = spread;
        });
        assert!((inputs.guarantor_fails() - failure).abs() < 0.005, "{spread}: {}", inputs.guarantor_fails());
    }
}

/// The hurdle's default: 8.08% after tax, a server life of 5 and a building life of 20 years.
#[test]
fn without_a_guarantee_the_hurdle_is_the_productivity_hurdles() {
    let (_, out) = guarantee_of(|_| {});
    let hurdle = hurdle::Inputs::default();
    near(out.hurdle_without * 3e12, hurdle.ebitda_annuity(hurdle.wacc(), hurdle.server_life), 1e-12);
}

/// At the Treasury's yield the payment on a level loan falls as any tables say.
#[test]
fn a_lower_rate_lowers_the_payment() {
    let (inputs, out) = guarantee_of(|x| x.cut = 0.0225);
    near(out.cover, 1.40 * crf(0.06581, 20.0) / crf(0.04331, 20.0), 1e-12);
    assert!(out.failure < out.failure_without / 2.0, "{}", out.failure);
    near(out.exposure, 3e12 * 1.0225 * inputs.debt_share, 1e-12);
}

/// The article's claim has a limit: if size responds and demand does not grow, failure becomes likelier.
#[test]
fn a_rush_for_the_same_demand_turns_the_result_round() {
    let (_, calm) = guarantee_of(|x| x.cut = 0.0225);
    let (_, rush) = guarantee_of(|x| {
        x.cut = 0.0225;
        x.response = 20.0;
        x.dilution = 1.0;
    });
    assert!(calm.failure < calm.failure_without && rush.failure > rush.failure_without);
}

#[test]
fn presets_of_guarantors_with_a_fate_of_their_own() {
    let of = |key: &str| {
        let about = Guarantee.about();
        let preset = about.presets.iter().find(|preset| preset.key == key).expect("a preset");
        let inputs = crate::core::field::InputSet::read(&Guarantee.preset(preset)).expect("inputs");
        (inputs, Guarantee::evaluate(&inputs))
    };
    let (tied, with): (Inputs, Outputs) = of("chip-maker");
    let (apart, free): (Inputs, Outputs) = of("chip-maker-apart");
    assert_eq!((tied.link, apart.link, tied.saving), (0.6, 0.0, Saving::Model));
    assert_eq!(Inputs { link: 0.0, ..tied }, apart);
    // What is guaranteed without growth is the cap itself.
    near(with.exposure / with.capital, 1.0, 1e-12);
    assert!(with.both_fail > 1.5 * with.if_independent && free.both_fail == free.if_independent);
    assert!(with.cut < free.cut && with.expected < free.expected);
}

#[test]
fn one_borrower_or_all() {
    // If one cause decides over all, all fail or none.
    for (cover, share) in [(1.40, 1.0), (3.0, 0.0)] {
        let (_, out) = guarantee_of(|x| {
            x.pool = 1.0;
            x.cover = cover;
        });
        assert_eq!(out.worst_share, share);
    }
    let (_, out) = guarantee_of(|x| x.pool = 0.0);
    near(out.worst_share, out.failure, 1e-15);
}
