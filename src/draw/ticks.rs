//! Axes: where a value stands, and which round values are labelled.

use std::ops::Range;

use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};

use crate::core::chart::Axis;
use crate::core::decimal::decimal;
use crate::core::text::Lang;
use crate::core::unit::{Quantity, Unit};

/// Beyond this, the difference of two values could be infinite.
const HUGE: f64 = 1e300;

/// An axis that can be drawn: `lo < hi`, both finite, whatever was asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) lo: f64,
    pub(super) hi: f64,
    unit: Unit,
}

impl Scale {
    pub(super) fn new(axis: &Axis) -> Scale {
        let clean = |value: f64, otherwise: f64| {
            if value.is_finite() { value.clamp(-HUGE, HUGE) } else { otherwise }
        };
        let lo = clean(axis.lo, 0.0);
        let hi = clean(axis.hi, lo);
        // A range must be wide enough that places in it differ.
        let least = (lo.abs().max(hi.abs()) * 1e-9).max(f64::MIN_POSITIVE * 1e9);
        let (lo, hi) = if hi - lo >= least {
            (lo, hi)
        } else if lo == 0.0 && hi == 0.0 {
            (0.0, 1.0)
        } else {
            let half = lo.abs().max(hi.abs()) * 0.5;
            (lo - half, lo + half)
        };
        Scale { lo, hi, unit: axis.unit }
    }

    /// Where a value stands: 0 at `lo`, 1 at `hi`; always finite for a value that is a number.
    pub(super) fn part(&self, value: f64) -> f64 {
        ((value.clamp(-HUGE, HUGE) - self.lo) / (self.hi - self.lo)).clamp(-1e9, 1e9)
    }

    /// The value that stands there.
    pub(super) fn at(&self, part: f64) -> f64 {
        self.lo + part * (self.hi - self.lo)
    }

    /// Round values within the axis, at most `most` of them, no two with the same words.
    pub(super) fn ticks(&self, most: usize, lang: Lang) -> Vec<(f64, String)> {
        let mut last = Vec::new();
        for step in self.steps() {
            let values = self.multiples(step, most);
            if values.is_empty() {
                continue;
            }
            let ticks: Vec<(f64, String)> =
                values.into_iter().map(|value| (value, self.unit.tick(value, lang))).collect();
            if ticks.windows(2).all(|pair| pair[0].1 != pair[1].1) {
                return ticks;
            }
            last = ticks;
        }
        last.truncate(1);
        last
    }

    /// The steps that may be tried, rising.
    fn steps(&self) -> impl Iterator<Item = f64> {
        let whole = matches!(
            self.unit.quantity,
            Quantity::CalendarYear
                | Quantity::OperatingYear
                | Quantity::Years
                | Quantity::Months
                | Quantity::People
                | Quantity::Round
        );
        let range = self.hi - self.lo;
        // One power below what a hundredth of the range has, so that the first steps are too small.
        let power = libm::floor(libm::log10(range)) as i32 - 2;
        // Dates are long words: few of them, and no other steps than these.
        let dated = self.unit.quantity == Quantity::Month;
        let months = (self.unit == Unit::MONTHS || dated) && range < 1e4;
        let by_months = months
            .then_some([1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0, 120.0, 240.0, 600.0, 1200.0])
            .into_iter()
            .flatten()
            .filter(move |step| !dated || step * 3.0 >= range);
        let by_tens = (power..power + 4)
            .flat_map(|power| [(1.0, power), (2.0, power), (2.5, power), (5.0, power)])
            .map(|(digit, power)| scaled(digit, power))
            .filter(move |&step| !months && (!whole || (step >= 1.0 && step == step.floor())));
        // Whole years on an axis of days: at most one tick, but not none if a year begins there.
        by_months.chain(by_tens).chain(whole.then_some(1.0))
    }

    /// The multiples of `step` on the axis; none if there are more than `most`.
    fn multiples(&self, step: f64, most: usize) -> Vec<f64> {
        // A rounding error must not lose the tick at the very end.
        let slack = 1e-9;
        let first = libm::ceil(self.lo / step - slack);
        let last = libm::floor(self.hi / step + slack);
        if !(last >= first && last - first < most as f64) {
            return Vec::new();
        }
        (0..=(last - first) as usize).map(|index| (first + index as f64) * step + 0.0).collect()
    }
}

/// `digit · 10^power`, correctly rounded.
fn scaled(digit: f64, power: i32) -> f64 {
    decimal(&format!("{digit}e{power}")).unwrap_or(1.0)
}

impl Ranged for Scale {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        let part = if value.is_nan() { 0.0 } else { self.part(*value).clamp(0.0, 1.0) };
        limit.0 + (part * f64::from(limit.1 - limit.0)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        self.ticks(hint.max_num_points(), Lang::En).into_iter().map(|(value, _)| value).collect()
    }

    fn range(&self) -> Range<f64> {
        self.lo..self.hi
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::unit::Magnitude;

    fn labels(unit: Unit, lo: f64, hi: f64, most: usize) -> Vec<String> {
        let axis = Axis { label: String::new(), unit, lo, hi };
        Scale::new(&axis).ticks(most, Lang::En).into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn ticks_are_few_and_round() {
        assert_eq!(
            labels(Unit::usd(Magnitude::Trillion), 0.0, 1.5e12, 5),
            ["$0", "$500bn", "$1tn", "$1.5tn"]
        );
        assert_eq!(labels(Unit::PERCENT, 0.0, 0.1, 5), ["0%", "2.5%", "5%", "7.5%", "10%"]);
        assert_eq!(labels(Unit::CALENDAR_YEAR, 2026.0, 2046.0, 6), ["2030", "2035", "2040", "2045"]);
        assert_eq!(labels(Unit::YEARS, 0.0, 2.0, 6), ["0", "1", "2"]);
        assert_eq!(labels(Unit::MONTHS, 0.0, 36.0, 5), ["0", "12", "24", "36"]);
        assert_eq!(labels(Unit::PLAIN, -0.4, 0.4, 5), ["−0.4", "−0.2", "0", "0.2", "0.4"]);
    }

    #[test]
    fn ticks_that_read_alike_are_thinned() {
        for (lo, hi) in [(1000.0, 1002.0), (1e12, 1.0001e12), (5e-10, 6e-10)] {
            let labels = labels(Unit::usd(Magnitude::One), lo, hi, 5);
            assert!(labels.windows(2).all(|pair| pair[0] != pair[1]), "{labels:?}");
        }
    }

    #[test]
    fn any_axis_can_be_drawn() {
        for (lo, hi) in [
            (0.0, 0.0),
            (5.0, 5.0),
            (7.0, -7.0),
            (f64::NAN, f64::INFINITY),
            (f64::MIN, f64::MAX),
            (1e300, 1e300),
            (-1e-320, 1e-320),
        ] {
            let scale = Scale::new(&Axis { label: String::new(), unit: Unit::PLAIN, lo, hi });
            assert!(scale.lo < scale.hi && (scale.hi - scale.lo).is_finite(), "{scale:?}");
            assert!(scale.ticks(5, Lang::En).len() <= 5);
        }
    }
}
