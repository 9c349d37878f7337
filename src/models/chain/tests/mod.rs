//! The chain: a second working, the models that it is made of, its own laws.

mod properties;

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::models::chain::{Chain, Inputs, Outputs, Setting};
use crate::models::liquidation::{self, Impact, Liquidation};
use crate::models::side_by_side::{self, SideBySide};

use crate::models::testing::any::{near, within_bounds};
use crate::models::testing::oracle::{ROOTS, agrees};

fn chain_of(changes: impl FnOnce(&mut Inputs)) -> (Inputs, Outputs) {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<Chain>(&inputs);
    (inputs, Chain::evaluate(&inputs))
}

fn preset(key: &str) -> Inputs {
    let about = Chain.about();
    let preset = about.presets.iter().find(|preset| preset.key == key).expect("a preset");
    Inputs::read(&Chain.preset(preset)).expect("inputs")
}

#[test]
fn it_agrees_with_a_second_working() {
    // Found by rounds and by halving.
    let found = ["high-spread", "high-total", "more-credit"].map(|key| (key, ROOTS));
    agrees("chain", include_str!("../golden/cases.json"), &found, &["outcomes"]);
}

/// JPMorgan's count of AI companies' debt, as relayed by the Chicago Fed.
#[test]
fn the_debt_is_the_one_that_was_counted() {
    let (inputs, out) = chain_of(|_| {});
    near(out.owed, 1.2e12, 1e-15);
    near(inputs.parts().iter().sum(), 1.0, 1e-15);
}

/// With the market open, the first round's unpaid debt is that of the four structures, to scale.
#[test]
fn the_borrowers_are_the_four_structures() {
    let (inputs, _) = chain_of(|x| x.shut = 0.0);
    let first = Setting::new(&inputs).round(inputs.spread).1;
    let (firms, alone) = (side_by_side::Inputs::default(), SideBySide::evaluate(&<_>::default()));
    let whole = firms.neocloud.debt + firms.neocloud.raise;
    near(first.unpaid[1], inputs.owed() * inputs.neo / whole * alone.neo_lenders, 1e-13);
    assert_eq!(first.unpaid[3], alone.ora_lenders);
}

/// What is recovered is what the liquidation page says of a sale of all GPUs of a year.
#[test]
fn the_sale_is_a_liquidation() {
    // One year's debt, all of which falls due at once.
    let (inputs, out) = chain_of(|x| {
        x.shut = 1.0;
        x.years = 12;
        x.from = 2026;
    });
    let sale = liquidation::Inputs {
        cards: out.gpus,
        turnover: inputs.buyers,
        fit: 1.0,
        impact: Impact::Exponential,
        ..liquidation::Inputs::default()
    };
    let page = Liquidation::evaluate(&sale);
    let Some(share) = (match out.recovery {
        crate::core::answer::Answer::Number(share) => Some(share),
        _ => None,
    }) else {
        panic!("something is unpaid");
    };
    // In no year is a sale as large as in the worst.
    assert!(share >= page.recovery, "{share} {}", page.recovery);
}

#[test]
fn on_time_nothing_spreads() {
    let inputs = preset("on-time");
    let out = Chain::evaluate(&inputs);
    assert_eq!((out.total, out.added, out.unpaid, out.sold), (0.0, 0.0, 0.0, 0.0));
    assert!(out.spread > inputs.spread && out.needed > out.earned);
}

/// With every link of the market cut it is the sum of its models: one round, and no prices.
#[test]
fn cut_it_is_the_sum_of_its_models() {
    let inputs = preset("cut");
    let out = Chain::evaluate(&inputs);
    assert_eq!((out.spread, out.rounds, out.marks), (inputs.spread, 0.0, 0.0));
    assert_eq!((out.total, out.more_credit), (out.first, 0.0));
    assert_eq!(out.no_selling, out.total);
    // Even so, late demand leaves debt unpaid; one GPU at a time, it is recovered.
    assert!(out.unpaid > 0.0);
}

#[test]
fn confidence_may_decide() {
    let inputs = preset("confidence");
    let workings = Chain::work(&inputs);
    let (at, pass) = workings.other().expect("two outcomes");
    assert!(*at > workings.low.at() + 1e-3 && pass.total() > 2.0 * workings.low.told.total());
    // Neither leads away from itself.
    for spread in [workings.low.at(), *at] {
        near(workings.setting.round(spread).0, spread, 1e-9);
    }
    assert!(Chain::work(&preset("late")).other().is_none());
}

/// A market that shuts while contracts pay makes borrowers repay: the page says so.
#[test]
fn an_early_squeeze_lowers_the_loss() {
    let [early, late] = ["shut", "late"].map(|key| Chain::evaluate(&preset(key)));
    assert!(early.unpaid < late.unpaid && early.total < late.total);
}

#[test]
fn parts_of_more_than_the_whole_are_refused_and_still_answered() {
    let inputs = Inputs { spv: 0.6, neo: 0.6, ..Inputs::default() };
    assert_eq!(<Chain as Calculator>::conflict(&inputs).map(|(key, _)| key), Some("lessee"));
    near(inputs.parts().iter().sum(), 1.0, 1e-15);
    assert!(Chain::evaluate(&inputs).total.is_finite());
}
