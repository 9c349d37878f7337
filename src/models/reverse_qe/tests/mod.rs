//! Reverse QE: a second working, published figures, its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::chart::{Layer, Plot};
use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::core::text::Lang;
use crate::models::reverse_qe::{Asset, Elasticity, Inputs, Kind, Outputs, ReverseQe};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::agrees;

fn tub_of(changes: impl FnOnce(&mut Inputs)) -> (Inputs, Outputs) {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<ReverseQe>(&inputs);
    let outputs = ReverseQe::evaluate(&inputs);
    (inputs, outputs)
}

fn preset(key: &str) -> (Inputs, Outputs) {
    let about = ReverseQe.about();
    let preset = about.presets.iter().find(|preset| preset.key == key).expect("a preset");
    let inputs: Inputs = InputSet::read(&ReverseQe.preset(preset)).expect("inputs");
    let outputs = ReverseQe::evaluate(&inputs);
    (inputs, outputs)
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees("reverse-qe", include_str!("../golden/cases.json"), &[], &["first-sold"]);
}

/// $300bn of bonds is about 1 point of a GDP of $30.5tn: 2 to 4 basis points.
#[test]
fn a_point_of_gdp_gives_what_was_measured() {
    let (inputs, _) = tub_of(|x| {
        x.gdp = 30.5e12;
        x.ten = 1.0;
    });
    for (response, basis_points) in [(2.0, 1.967), (3.0, 2.951), (4.0, 3.934)] {
        near(inputs.rise(response, 300e9) * 1e4, basis_points, 1e-3);
    }
}

/// Goldman Sachs's path: $765bn in 2026 and $1,636bn in 2031 is growth of 16% a year.
#[test]
fn growth_is_goldmans() {
    let growth = libm::pow(1636.0 / 765.0, 1.0 / 5.0) - 1.0;
    assert!((0.16..0.165).contains(&growth), "{growth}");
}

/// $93mn move bitcoin by 1% of some $1.1tn: $118 for each dollar.
#[test]
fn bank_of_americas_multiplier_follows_from_its_estimate() {
    near(0.01 * 1.1e12 / 93e6, 118.0, 0.003);
}

/// The yields of 2026 need some 22 times the highest response measured; the preset has just that.
#[test]
fn the_claim_needs_what_its_preset_has() {
    let (_, out) = tub_of(|_| {});
    let needed = out.response_needed.number().expect("a number");
    near(needed, 90.0, 2e-3);
    near(out.times.number().expect("a number"), 22.5, 2e-3);
    let (inputs, claimed) = preset("claim");
    near(claimed.rise, inputs.observed, 2e-3);
}

#[test]
fn a_textbook_bond_and_gordons_share() {
    let asset = |duration: f64, convexity: f64| Asset { duration, convexity, ..Asset::default() };
    let left = |asset: Asset, change: f64| {
        let inputs = Inputs { assets: vec![asset], ..Inputs::default() };
        libm::exp(inputs.repriced(change)[0])
    };
    // A perpetuity at 5% has a duration of 20 and a convexity of 800: at 6% it is worth five sixths.
    near(left(asset(20.0, 800.0), 0.01), 5.0 / 6.0, 1e-12);
    // Zero coupon, continuously compounded.
    near(left(asset(10.0, 100.0), 0.01), libm::exp(-0.1), 1e-12);
    // A small change is as the textbook has it.
    near(left(asset(7.0, 65.0), 1e-4), 1.0 - 7.0e-4 + 0.5 * 65.0 * 1e-8, 1e-9);
    // No cash flows, no duration.
    near(left(asset(0.0, 0.0), 0.05), 1.0, 0.0);
}

#[test]
fn memory_is_short_and_software_long() {
    let (inputs, _) = preset("policy-path");
    let fall = |kind: Kind| {
        let row = inputs.assets.iter().position(|asset| asset.kind == kind).expect("a row");
        -libm::expm1(inputs.repriced(0.0089)[row])
    };
    assert!(fall(Kind::Memory) < 0.05 && (0.20..0.22).contains(&fall(Kind::Software)));
}

#[test]
fn the_least_loved_goes_first() {
    let (inputs, out) = tub_of(|x| x.outside = 1.0);
    let workings = ReverseQe::work(&inputs);
    assert_eq!(out.first_sold, Answer::Words(Kind::Bitcoin.label()));
    // The next is touched only when the one before is gone.
    let round = &workings.sales.rounds[0];
    let order = &workings.sales.order;
    let last = order.iter().rposition(|row| round[*row] > 0.0).expect("something is sold");
    assert!(last > 0);
    for row in &order[..last] {
        let asset = &inputs.assets[*row];
        near(workings.sales.pushed[*row], asset.impact * asset.share, 1e-12);
    }
}

#[test]
fn a_dry_tub_a_full_tub_and_one_in_between() {
    let (_, dry) = preset("dry");
    assert_eq!(dry.idle, 0.0);
    assert!(dry.dry.number().is_some_and(|years| years == 0.0));
    for key in ["money-funds", "purchases"] {
        let (_, full) = preset(key);
        assert_eq!((full.rise, full.shortfall, full.called, full.first_fall), (0.0, 0.0, 0.0, 0.0), "{key}");
        assert_eq!(full.dry.number(), None, "{key}");
    }
    let (_, usual) = tub_of(|_| {});
    let (_, fiscal) = preset("fiscal");
    assert!(fiscal.rise < usual.rise / 3.0, "{} {}", fiscal.rise, usual.rise);
    let (_, own) = tub_of(|x| {
        x.elasticity = Elasticity::Own;
        x.own = 3.0;
    });
    assert_eq!(own.rise, usual.rise);
}

/// A tub that was dry from the start and is filled again has no effect left.
#[test]
fn new_water_makes_good_the_shortfall() {
    let (_, out) = tub_of(|x| {
        x.stock = 2.6e12;
        x.inflow = 1e12;
    });
    assert_eq!((out.dry.number(), out.shortfall, out.rise), (Some(0.0), 0.0, 0.0));
    assert!(out.left > 0.0);
}

#[test]
fn every_row_of_the_usual_table_is_read() {
    let inputs = Inputs::default();
    let kinds: Vec<Kind> = inputs.assets.iter().map(|asset| asset.kind).collect();
    assert_eq!(kinds, [Kind::Bitcoin, Kind::Software, Kind::HedgeFunds, Kind::Shares, Kind::Memory]);
    let (thin, out) = preset("thin-bitcoin");
    assert_eq!(thin.assets[0].impact, 118.0);
    assert!(out.first_fall > 0.99, "{}", out.first_fall);
}

/// Whatever is sold has a column, be it a trifle: the columns add up to what those rounds raised.
#[test]
fn the_rounds_that_are_drawn_add_up() {
    let model = crate::models::find("reverse-qe").expect("the model");
    let report = model.report(&model.defaults(), Lang::En);
    let rounds = report.charts.iter().find(|chart| chart.id == "rounds").expect("the chart");
    let Plot::Xy(plot) = &rounds.plot else { panic!("lines and columns") };
    let columns = plot.layers.iter().flat_map(|layer| match layer {
        Layer::Columns { points, .. } => points.as_slice(),
        _ => &[],
    });
    let (mut drawn, mut last) = (0.0, 0.0_f64);
    for (round, from, to) in columns {
        drawn += to - from;
        last = last.max(*round);
    }
    let sales = ReverseQe::work(&Inputs::default()).sales;
    assert!(last >= 4.0, "{last} rounds are drawn");
    near(drawn, sales.rounds.iter().take(last as usize).flatten().sum(), 1e-12);
}
