//! The thermometer: a second working, published figures, its own laws.

mod properties;

use crate::core::answer::Answer;
use crate::core::model::Calculator;
use crate::models::testing::any::within_bounds;
use crate::models::testing::oracle::agrees;
use crate::models::thermometer::{Inputs, Level, Outputs, TODAY, Thermometer};

fn levels_of(changes: impl FnOnce(&mut Inputs)) -> Outputs {
    let mut inputs = Inputs::default();
    changes(&mut inputs);
    within_bounds::<Thermometer>(&inputs);
    Thermometer::evaluate(&inputs)
}

fn is(answer: Answer, level: Level) -> bool {
    answer == Answer::Words(level.name())
}

#[test]
fn it_agrees_with_a_second_working() {
    agrees("thermometer", include_str!("../golden/cases.json"), &[], &WORDS);
}

const WORDS: [&str; 6] = ["whole", "rent-level", "cds-level", "capex-level", "revenue-level", "due-level"];

/// The rows are the published sums, divided.
#[test]
fn readings_are_the_published_figures() {
    let rows = Inputs::default().readings;
    let value = |index: usize| rows[index].value;
    assert_eq!(rows.len(), TODAY.split('*').count());
    for (index, top, bottom) in [
        (8, 149.8, 377.3),
        (9, 233.8, 478.4),
        (10, 408.0, 602.8),
        (11, 562.3, 649.0),
        (12, 7.0, 2.087),
        (13, 29.0, 7.0),
        (14, 80.0, 16.0),
        (15, 0.986_052 + 4.218_457 + 2.833_142 / 2.0, 8.0 * 0.753_169),
        (16, 4.413 + 6.184 + 4.416 / 2.0, 8.0 * 1.157),
    ] {
        assert!((value(index) / (top / bottom) - 1.0).abs() < 0.004, "row {index}: {}", value(index));
    }
}

/// October 2026: rent and near debt on watch; two readings past their thresholds have not persisted.
#[test]
fn today_two_are_on_watch_and_two_more_may_follow() {
    let out = levels_of(|_| {});
    assert!(
        is(out.whole, Level::Watch) && is(out.rent_level, Level::Watch) && is(out.due_level, Level::Watch)
    );
    assert!(is(out.cds_level, Level::Calm) && is(out.capex_level, Level::Calm));
    assert_eq!((out.watched, out.alarmed, out.pending, out.current), (2.0, 0.0, 2.0, 5.0));
    assert_eq!(out.changed, Answer::Number(f64::from(2025 * 12 + 9)));
    assert_eq!(levels_of(|x| x.persist = 0).watched, 4.0);
}

/// Fortune on Azhar: none or one is a boom, two caution, three trouble.
#[test]
fn two_are_caution_and_three_trouble() {
    let inputs = Inputs::default();
    for (alarms, expected) in [(0, 0), (1, 0), (2, 1), (3, 2), (5, 2)] {
        let levels: Vec<Option<Level>> =
            (0..5).map(|gauge| Some(if gauge < alarms { Level::Alarm } else { Level::Calm })).collect();
        assert_eq!(inputs.whole(&levels), Some(Level::ALL[expected]), "{alarms}");
    }
    assert_eq!(inputs.whole(&[None; 5]), None);
}

#[test]
fn an_alarm_threshold_on_the_wrong_side_is_named() {
    let key = |inputs: &Inputs| <Thermometer as Calculator>::conflict(inputs).map(|found| found.0);
    assert_eq!(key(&Inputs::default()), None);
    assert_eq!(key(&Inputs { rent_alarm: 3.0, ..Inputs::default() }), Some("rent-alarm"));
    assert_eq!(key(&Inputs { due_watch: 2.0, ..Inputs::default() }), Some("due-alarm"));
}

/// A level that is there from an indicator's first reading may be older; one that it changed to is not.
#[test]
fn what_was_so_from_the_first_reading_is_so_at_least_since() {
    let inputs = Inputs::default();
    let held = |inputs: &Inputs, gauge| Thermometer::work(inputs).held(gauge).expect("a level");
    let rent = held(&inputs, Some(0));
    assert_eq!((rent.level, rent.since, rent.at_least), (Level::Watch, 2025 * 12 + 9, true));
    assert!(held(&inputs, None).at_least, "the rent's first reading makes the whole");
    // Counted at once, the spread passes 200 in October 2026 and no reading begins there.
    let at_once = Inputs { persist: 0, ..inputs };
    let spread = held(&at_once, Some(1));
    assert_eq!((spread.level, spread.since, spread.at_least), (Level::Watch, 2026 * 12 + 9, false));
}
