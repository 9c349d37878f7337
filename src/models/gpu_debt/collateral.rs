//! What the chips are worth: a steady decay, with a step at each new generation.

use super::Inputs;
use crate::finance::calendar::MONTHS_A_YEAR;
use crate::finance::waterfall::reaches;

/// Moments nearer than this are one, in years: a tenth of a second.
const MOMENT: f64 = 3e-9;

impl Inputs {
    /// When generation `index` (from 0) is released, years.
    pub fn generation(&self, index: u32) -> f64 {
        f64::from(self.first_generation + index * self.generation_months) / MONTHS_A_YEAR
    }

    /// How many generations have been released by `t` (years): that of `t` itself counts, unless `before`.
    fn released(&self, t: f64, before: bool) -> f64 {
        let first = f64::from(self.first_generation) / MONTHS_A_YEAR;
        let every = f64::from(self.generation_months) / MONTHS_A_YEAR;
        let t = if before { t - MOMENT } else { t + MOMENT };
        if t < first { 0.0 } else { libm::floor((t - first) / every) + 1.0 }
    }

    /// The share of the purchase price that is left at `t`, years.
    pub fn value_left(&self, t: f64) -> f64 {
        self.left(t, false)
    }

    /// The share that is left just before `t`: without the step of that very moment.
    pub fn value_left_before(&self, t: f64) -> f64 {
        self.left(t, true)
    }

    fn left(&self, t: f64, before: bool) -> f64 {
        libm::pow(1.0 - self.decay, t) * libm::pow(1.0 - self.step, self.released(t, before))
    }

    /// The first moment from `from` and before `to` at which the value left is below `wanted`, years. Between
    /// two steps the value falls steadily, so the moment is found exactly.
    #[inline(never)]
    pub fn falls_below(&self, wanted: f64, from: f64, to: f64) -> Option<f64> {
        let speed = -libm::log1p(-self.decay);
        let mut start = from;
        let mut next = self.released(from, false) as u32;
        loop {
            let value = self.value_left(start);
            if !reaches(value, wanted, wanted) {
                return Some(start);
            }
            let end = self.generation(next).min(to);
            if speed > 0.0 {
                // Just at `wanted`, it is below from now on.
                let wait = libm::log(value / wanted) / speed;
                let moment = if wait < MOMENT { start } else { start + wait };
                if moment < end {
                    return Some(moment);
                }
            }
            if end >= to {
                return None;
            }
            (start, next) = (end, next + 1);
        }
    }
}
