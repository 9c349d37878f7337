//! Hype and productivity: a second working, measured falls, its own laws.

mod properties;

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::core::pays::Pays;
use crate::core::world::World;
use crate::models::hype_clock::{Era, HypeClock, Inputs, Outputs, Wall, sources, wall};
use crate::models::maturity_wall::{self, MaturityWall};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

fn clock_of(changes: impl FnOnce(&mut Inputs)) -> (Inputs, Outputs) {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<HypeClock>(&inputs);
    (inputs, HypeClock::evaluate(&inputs))
}

fn preset(key: &str) -> (Inputs, Outputs) {
    let about = HypeClock.about();
    let preset = about.presets.iter().find(|preset| preset.key == key).expect("a preset");
    let inputs = Inputs::read(&HypeClock.preset(preset)).expect("inputs");
    (inputs, HypeClock::evaluate(&inputs))
}

#[test]
fn it_agrees_with_a_second_working() {
    let roots = [
        "due",
        "share",
        "unpaid",
        "extra",
        "start",
        "end",
        "length",
        "fall",
        "regained",
        "limit",
        "first-peak",
        "caught",
        "worst-tenor",
        "worst",
        "shortest",
        "longest",
    ];
    agrees("hype-clock", include_str!("../golden/cases.json"), &roots.map(|key| (key, ROOTS)), &[]);
}

/// Railway shares: down by 66% from August 1845 to April 1850.
#[test]
fn railways_fell_as_measured() {
    let (inputs, out) = preset("railways");
    let [_, measured, _] = sources::FALLS;
    assert!((out.fall.number().expect("a fall") - measured).abs() < 0.005, "{:?}", out.fall);
    let (clock, dip) = (inputs.clock(), HypeClock::work(&inputs).dip.expect("a dip"));
    assert!((dip.peak - 1845.62).abs() < 0.15 && (dip.low - 1850.29).abs() < 0.15, "{dip:?}");
    // Where they stood in January 1843.
    assert!((clock.sum(1843.04) / dip.height - 0.51).abs() < 0.02);
}

/// The Nasdaq: down by 78% from March 2000 to October 2002, back in April 2015.
#[test]
fn the_nasdaq_fell_and_came_back_as_measured() {
    let (inputs, out) = preset("dotcom");
    let [_, _, measured] = sources::FALLS;
    assert!((out.fall.number().expect("a fall") - measured).abs() < 0.005, "{:?}", out.fall);
    let dip = HypeClock::work(&inputs).dip.expect("a dip");
    assert!((dip.peak - 2000.19).abs() < 0.1 && (dip.low - 2002.77).abs() < 0.2, "{dip:?}");
    assert!((out.regained.number().expect("a year") - 2015.31).abs() < 0.3, "{:?}", out.regained);
}

#[test]
fn the_falls_are_those_published() {
    let [early, railways, nasdaq] = sources::FALLS;
    near(early, 0.56, 5e-3);
    near(railways, 0.661, 2e-3);
    near(nasdaq, 0.779, 2e-3);
    // In shares of the peak, as they are drawn.
    near(1.0 - sources::RAILWAYS[2].1, railways, 2e-3);
    near(1.0 - sources::DOT_COM[2].1, nasdaq, 2e-3);
}

/// Bain: $2tn needed, $0.8tn lacking; the preset's pace is the one that the model gives.
#[test]
fn bains_shortfall_is_met_at_its_own_pace() {
    let (_, out) = preset("bain");
    near(out.short.number().expect("a shortfall"), 8e11, 2e-3);
    let (_, usual) = clock_of(|_| {});
    let pace = usual.bain.number().expect("a pace");
    let (_, there) = clock_of(|x| x.years = pace);
    near(there.short.number().expect("a shortfall"), 8e11, 1e-9);
}

/// The years are those of the maturity wall's own tables.
#[test]
fn debts_fall_due_as_on_the_maturity_wall() {
    let about = MaturityWall.about();
    for (wall, key) in [(Wall::Sample, None), (Wall::CoreWeave, Some("coreweave-2026-06"))] {
        let preset = about.presets.iter().find(|preset| Some(preset.key) == key);
        let values = preset.map_or_else(|| MaturityWall.defaults(), |preset| MaturityWall.preset(preset));
        let years = MaturityWall::work(&maturity_wall::Inputs::read(&values).expect("inputs")).years;
        let total: f64 = years.iter().map(maturity_wall::YearDue::total).sum();
        let own = Inputs { wall, ..Inputs::default() };
        for year in years {
            let from = f64::from(year.year);
            let share = wall::due(&own, &own.clock(), from, from + 1.0);
            assert!((share - year.total() / total).abs() < 2e-5, "{}: {share}", year.year);
        }
    }
}

#[test]
fn on_time_there_is_no_trough_and_nothing_matures_in_it() {
    let (_, out) = preset("on-time");
    assert!(out.start.number().is_none() && out.length.number().is_none());
    assert_eq!((out.due, out.share, out.unpaid, out.caught), (0.0, 0.0, 0.0, 0.0));
}

#[test]
fn a_demand_that_stalls_leaves_a_trough_without_end() {
    let (inputs, out) = preset("never");
    assert!(out.start.number().is_some() && out.end.number().is_none());
    let later = wall::due(&inputs, &inputs.clock(), out.start.number().expect("a start"), f64::INFINITY);
    assert_eq!(out.share, later);
}

#[test]
fn the_past_lends_as_hype_went() {
    for era in [Era::Railways, Era::DotCom] {
        let (inputs, out) = clock_of(|x| x.era = era);
        assert_eq!((inputs.wall(), out.share), (Wall::Hype, out.caught));
        assert!(out.earned.number().is_none());
    }
}

#[test]
fn the_world_moves_when_ai_pays_and_how_large_it_is() {
    let mut inputs = Inputs::default();
    HypeClock::inhabit(&World::of(Pays::After(9)), &mut inputs);
    assert_eq!(inputs, Inputs { years: 9.0, ..Inputs::default() });
    HypeClock::inhabit(&World::of(Pays::Never), &mut inputs);
    assert_eq!((inputs.years, inputs.plateau, inputs.full), (5.0, 0.4, 8e11));
}
