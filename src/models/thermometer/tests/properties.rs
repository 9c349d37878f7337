//! The thermometer.

use crate::core::model::Calculator;
use crate::models::testing::any::{any_inputs, cases};
use crate::models::thermometer::{COUNT, GAUGES, Inputs, Read, Reading, Thermometer};
use proptest::prelude::*;

/// Rows of which many are of the same indicator and near in time.
fn crowded() -> impl Strategy<Value = Inputs> {
    let row = (0..COUNT, 0_u32..30, 0.0..3.0_f64);
    let rows = prop::collection::vec(row, 1..60);
    (rows, 0_u32..8, 1_u32..14, 1_u32..=5, 1_u32..=5).prop_map(
        |(rows, persist, stale, watch_at, alarm_at)| {
            let base = Inputs::default();
            let reading = |(gauge, month, value): (usize, u32, f64)| Reading {
                indicator: super::super::inputs::Indicator::ALL[gauge],
                month: base.as_of - 29 + month,
                // In units of the watch threshold.
                value: value * base.thresholds()[gauge].0,
            };
            let readings = rows.into_iter().map(reading).collect();
            Inputs { readings, persist, stale, watch_at, alarm_at, ..base }
        },
    )
}

/// Every reading a little worse.
fn worse(inputs: &Inputs, by: f64) -> Inputs {
    let mut worse = inputs.clone();
    for row in &mut worse.readings {
        row.value *= if GAUGES[row.indicator as usize].falls { 1.0 / by } else { by };
    }
    worse
}

proptest! {
    #![proptest_config(cases(500))]

    /// Worse readings never make a lower level, in any month.
    #[test]
    fn worse_readings_never_make_a_lower_level(inputs in crowded(), by in 1.0..2.0_f64) {
        let (one, other) = (Thermometer::work(&inputs), Thermometer::work(&worse(&inputs, by)));
        for (one, other) in one.months.iter().zip(&other.months) {
            prop_assert!(one.whole <= other.whole, "{one:?} {other:?}");
            for (one, other) in one.levels.iter().zip(&other.levels) {
                prop_assert!(one <= other);
            }
        }
    }

    /// A level that changes was said by every reading of the months before, and by none if it counts at once.
    #[test]
    fn a_level_changes_only_after_it_has_persisted(inputs in crowded()) {
        for history in Thermometer::work(&inputs).histories {
            for (index, read) in history.iter().enumerate().skip(1) {
                let before = &history[index - 1];
                let afresh = read.month - before.month > inputs.stale;
                if afresh || inputs.persist == 0 {
                    prop_assert_eq!(read.level, read.alone);
                } else if read.level > before.level {
                    let same = history[..=index].iter().rev().take_while(|r| r.alone > before.level);
                    let first = same.last().expect("this one").month;
                    prop_assert!(read.month - first >= inputs.persist);
                } else if read.level < before.level {
                    let same = history[..=index].iter().rev().take_while(|r| r.alone < before.level);
                    let first = same.last().expect("this one").month;
                    prop_assert!(read.month - first >= inputs.persist);
                }
            }
        }
    }

    /// What is known later does not change what was known before: months up to a day stay as they were.
    #[test]
    fn the_past_stays_as_it_was(inputs in crowded(), back in 0_u32..20) {
        let earlier = Inputs { as_of: inputs.as_of - back, ..inputs.clone() };
        let (now, then) = (Thermometer::work(&inputs), Thermometer::work(&earlier));
        for month in &then.months {
            if let Some(same) = now.months.iter().find(|other| other.month == month.month) {
                prop_assert_eq!(same, month);
            }
        }
    }

    /// The order of rows of different months does not matter; more persistence never makes more changes.
    #[test]
    fn order_is_nothing_and_patience_is_calm(inputs in crowded()) {
        let mut sorted = inputs.clone();
        sorted.readings.sort_by_key(|row| row.month);
        prop_assert_eq!(Thermometer::evaluate(&sorted), Thermometer::evaluate(&inputs));
        let all = Inputs { stale: 120, ..inputs };
        let changes = |inputs: &Inputs| -> usize {
            let histories = Thermometer::work(inputs).histories;
            let changed = |pair: &&[Read]| pair[0].level != pair[1].level;
            histories.iter().map(|all| all.windows(2).filter(changed).count()).sum()
        };
        let at_once = changes(&Inputs { persist: 0, ..all.clone() });
        prop_assert!(changes(&all) <= at_once);
    }

    /// Counts are of what has a level, and the whole is one of three.
    #[test]
    fn counts_hang_together(inputs in any_inputs::<Thermometer>()) {
        let out = Thermometer::evaluate(&inputs);
        prop_assert!(out.alarmed <= out.watched && out.watched <= out.current && out.pending <= out.current);
        prop_assert_eq!(out.current == 0.0, out.changed.number().is_none());
        if let (Some(changed), Some(lasted)) = (out.changed.number(), out.lasted.number()) {
            prop_assert_eq!(changed + lasted, f64::from(inputs.as_of));
        }
    }
}
