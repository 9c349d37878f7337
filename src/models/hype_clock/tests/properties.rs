//! Hype and productivity.

use crate::core::model::Calculator;
use crate::models::hype_clock::{HypeClock, Inputs, wall};
use proptest::prelude::*;

use crate::models::testing::any::{any_inputs, cases, most_inputs, no_less};

proptest! {
    #![proptest_config(cases(400))]

    /// What falls due before, in and after the trough is all; shares are shares; parts add up.
    #[test]
    fn nothing_is_lost(inputs in any_inputs::<HypeClock>()) {
        let workings = HypeClock::work(&inputs);
        let out = HypeClock::outputs(&inputs, &workings);
        prop_assert!((0.0..=1.0 + 1e-12).contains(&out.share), "{}", out.share);
        prop_assert!((0.0..=1.0).contains(&out.caught));
        prop_assert!(no_less(out.due, out.unpaid, out.due) && out.extra >= 0.0);
        if let Some(trough) = workings.trough {
            let due = |from, to| wall::due(&inputs, &workings.clock, from, to);
            let parts = due(f64::NEG_INFINITY, trough.start) + out.share + due(trough.until(), f64::INFINITY);
            prop_assert!((parts - 1.0).abs() < 1e-12, "{parts}");
        }
    }

    /// The first peak is higher than what surrounds it, the low lower; the trough lies between its ends.
    #[test]
    fn the_dip_is_a_dip(inputs in any_inputs::<HypeClock>(), part in 0.0_f64..1.0) {
        let workings = HypeClock::work(&inputs);
        let (clock, Some(dip)) = (workings.clock, workings.dip) else { return Ok(()) };
        prop_assert!(dip.peak >= clock.peak && dip.low > dip.peak && dip.depth <= dip.height);
        // A smaller hill may stand in the valley, but none so deep or so high.
        let between = clock.sum(dip.peak + part * (dip.low - dip.peak));
        prop_assert!(no_less(between, dip.depth, dip.height));
        prop_assert!(no_less(dip.height, clock.sum(dip.low + 1e-3), dip.height) || dip.left() > 0.999);
        prop_assert!(no_less(dip.height, clock.sum(clock.peak - part * 10.0), dip.height));
        let Some(trough) = workings.trough else { return Ok(()) };
        let level = inputs.threshold * dip.height;
        prop_assert!(dip.peak < trough.start && trough.start <= dip.low && dip.depth < level);
        prop_assert!((clock.sum(trough.start) - level).abs() < 1e-9 * dip.height);
        if let Some(end) = trough.end {
            prop_assert!(end >= dip.low && (clock.sum(end) - level).abs() < 1e-9 * dip.height);
        }
    }

    /// The sooner AI pays after hype's peak, the shorter the trough; within the limit there is none.
    #[test]
    fn the_limit_is_the_limit(inputs in most_inputs::<HypeClock>()) {
        let out = HypeClock::evaluate(&inputs);
        let Some(limit) = out.limit.number() else { return Ok(()) };
        let with = |years: f64| HypeClock::work(&Inputs { years, ..inputs }).trough;
        prop_assert!(with(limit).is_none());
        prop_assert!(with((limit + 1e-6).min(60.0)).is_some() || limit > 59.9);
    }

    /// A deeper threshold is crossed for a shorter time.
    #[test]
    fn a_lower_threshold_makes_a_shorter_trough(inputs in any_inputs::<HypeClock>(), part in 0.0_f64..1.0) {
        let lower = Inputs { threshold: 0.1 + (inputs.threshold - 0.1) * part, ..inputs };
        let (wide, narrow) = (HypeClock::work(&inputs).trough, HypeClock::work(&lower).trough);
        let Some(narrow) = narrow else { return Ok(()) };
        let wide = wide.expect("the wider trough is there as well");
        prop_assert!(wide.start <= narrow.start + 1e-9);
        prop_assert!(wide.until() >= narrow.until() - 1e-9);
    }

    /// Half of what is lent at equal widths is lent before the peak; no tenor is caught more than the worst.
    #[test]
    fn no_tenor_is_worse_than_the_worst(inputs in any_inputs::<HypeClock>(), tenor in 0.0_f64..40.0) {
        let workings = HypeClock::work(&inputs);
        let out = HypeClock::outputs(&inputs, &workings);
        let clock = workings.clock;
        let before = clock.rise / (clock.rise + clock.fall);
        prop_assert!((clock.hype_before(clock.peak) - before).abs() < 1e-12);
        let (Some(trough), Some(worst)) = (workings.trough, out.worst.number()) else { return Ok(()) };
        let caught = wall::lent(tenor, &clock, trough.start, trough.until());
        prop_assert!(no_less(worst + 1e-12, caught, 1.0), "{worst} {caught}");
    }

    /// Time has no origin: moving both curves moves the trough along.
    #[test]
    fn the_clock_may_be_set_forward(inputs in most_inputs::<HypeClock>(), years in 0.0_f64..5.0) {
        let later = Inputs { peak: inputs.peak + years, first: inputs.first + years, ..inputs };
        let (one, other) = (HypeClock::evaluate(&inputs), HypeClock::evaluate(&later));
        let same = |a: f64, b: f64| (a - b).abs() < 1e-6;
        prop_assert!(same(one.lag, other.lag));
        if let (Some(one), Some(other)) = (one.length.number(), other.length.number()) {
            prop_assert!(same(one, other), "{one} {other}");
        }
    }
}
