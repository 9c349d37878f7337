//! A native slider moves over whole positions; this says which value each position stands for.

use super::format::round_significant;
use super::spec::{InputKind, InputSpec, SliderScale};
use super::value::Value;

/// The most steps a slider has: as fine as a finger can use, and not too many for the arrow keys.
const STEPS: f64 = 200.0;

/// The positions of one input's slider.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slider {
    lo: f64,
    hi: f64,
    /// The width of a step; on a logarithmic slider, in units of the logarithm.
    step: f64,
    scale: SliderScale,
    whole: bool,
    /// The input's default, which stands for the position nearest to it: who has left it finds it again.
    home: f64,
    /// The last position; the first is 0.
    pub last: u32,
}

/// The round width (1, 2 or 5 times a power of ten) nearest above `width`.
pub fn round_step(width: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(width)));
    let factor = [1.0, 2.0, 5.0, 10.0].into_iter().find(|factor| factor * power >= width * 0.999_999);
    factor.unwrap_or(10.0) * power
}

impl Slider {
    /// The slider of an input. `None` if the input is not a number.
    pub fn new(spec: &InputSpec) -> Option<Slider> {
        match spec.kind {
            InputKind::Number { default: home, lo, hi, scale: SliderScale::Linear, .. } => {
                let step = round_step((hi - lo) / STEPS);
                let last = libm::ceil((hi - lo) / step - 1e-9) as u32;
                Some(Slider { lo, hi, step, scale: SliderScale::Linear, whole: false, home, last })
            }
            InputKind::Number { default: home, lo, hi, scale: SliderScale::Log, .. } => {
                let step = libm::log(hi / lo) / STEPS;
                Some(Slider { lo, hi, step, scale: SliderScale::Log, whole: false, home, last: STEPS as u32 })
            }
            InputKind::Integer { default, lo, hi, .. } => Some(Slider {
                lo: f64::from(lo),
                hi: f64::from(hi),
                step: 1.0,
                scale: SliderScale::Linear,
                whole: true,
                home: f64::from(default),
                last: hi.saturating_sub(lo),
            }),
            _ => None,
        }
    }

    /// The value at a position, rounded to few decimal digits; positions beyond the last count as the last.
    pub fn value(&self, position: u32) -> Value {
        let position = position.min(self.last);
        let number = if position == 0 {
            self.lo
        } else if position == self.last {
            self.hi
        } else if position == self.nearest(self.home) {
            self.home
        } else {
            match self.scale {
                SliderScale::Linear => round_significant(self.lo + self.step * f64::from(position), 12),
                SliderScale::Log => {
                    round_significant(self.lo * libm::exp(self.step * f64::from(position)), 3)
                        .clamp(self.lo, self.hi)
                }
            }
        };
        if self.whole { Value::Integer(number as u32) } else { Value::Number(number) }
    }

    /// The position nearest to a value.
    pub fn position(&self, value: &Value) -> u32 {
        self.nearest(value.as_f64())
    }

    fn nearest(&self, number: f64) -> u32 {
        let number = number.clamp(self.lo, self.hi);
        let steps = match self.scale {
            SliderScale::Linear => (number - self.lo) / self.step,
            SliderScale::Log => libm::log(number / self.lo) / self.step,
        };
        (libm::round(steps) as u32).min(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::spec::{integer, number};

    #[test]
    fn ends_are_exact_and_steps_are_round() {
        static RATE: InputSpec = number("rate", 0.06581, 0.0, 0.25);
        let slider = Slider::new(&RATE).unwrap();
        assert_eq!(slider.value(0), Value::Number(0.0));
        assert_eq!(slider.value(slider.last), Value::Number(0.25));
        assert_eq!(slider.value(3), Value::Number(0.006));
        assert_eq!(slider.position(&Value::Number(0.06581)), 33);
    }

    #[test]
    fn who_has_left_the_default_finds_it_again() {
        static RATE: InputSpec = number("rate", 0.06581, 0.0, 0.25);
        static CAPITAL: InputSpec = number("k", 2.9e12, 1e11, 2e13).log();
        for spec in [&RATE, &CAPITAL] {
            let slider = Slider::new(spec).unwrap();
            let default = spec.default_value();
            assert_eq!(slider.value(slider.position(&default)), default, "{}", spec.key);
        }
    }

    #[test]
    fn a_logarithmic_slider_moves_in_ratios() {
        static CAPITAL: InputSpec = number("k", 3e12, 1e11, 2e13).log();
        let slider = Slider::new(&CAPITAL).unwrap();
        let middle = slider.value(100).as_f64();
        assert!((middle / 1e11 - 2e13 / middle).abs() < 0.1);
        assert_eq!(slider.value(slider.last), Value::Number(2e13));
    }

    #[test]
    fn every_position_is_the_nearest_to_its_own_value() {
        static CAPITAL: InputSpec = number("k", 3e12, 1e11, 2e13).log();
        static YEARS: InputSpec = integer("years", 5, 1, 15);
        static SHARE: InputSpec = number("share", 0.4, 0.05, 0.9);
        for spec in [&CAPITAL, &YEARS, &SHARE] {
            let slider = Slider::new(spec).unwrap();
            for position in 0..=slider.last {
                assert_eq!(slider.position(&slider.value(position)), position, "{}", spec.key);
            }
        }
    }
}
