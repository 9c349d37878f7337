//! The two curves, and where their sum rises and falls.

use crate::core::root::{Tolerance, find};
use crate::finance::normal::cumulative;
use crate::finance::ramp::scale;

/// From 10% to 95% of full scale in odds: ln 19 + ln 9.
pub const STEEP: f64 = 5.141_663_556_502_66;
/// Years after hype's peak that are looked at.
pub const HORIZON: f64 = 60.0;
/// So many times its half-width after its peak, nothing is left of hype.
const FADED: f64 = 6.0;

/// Both curves, in calendar years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// When hype, then 1, peaks.
    pub peak: f64,
    /// Years from half of it to the peak.
    pub rise: f64,
    /// Years from the peak to half of it.
    pub fall: f64,
    /// What productivity tends to.
    pub plateau: f64,
    /// When productivity has reached 10%.
    pub first: f64,
    /// Years from 10% to 95%, both included.
    pub years: f64,
}

/// The hill of the sum and the valley behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dip {
    /// When the sum peaks.
    pub peak: f64,
    /// How high.
    pub height: f64,
    /// When it stops falling.
    pub low: f64,
    /// How low it is then.
    pub depth: f64,
}

impl Dip {
    /// What is left of the peak.
    pub fn left(&self) -> f64 {
        self.depth / self.height
    }
}

/// The time below the threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trough {
    /// When it begins.
    pub start: f64,
    /// When it ends, if within the horizon.
    pub end: Option<f64>,
}

impl Trough {
    /// Its end, or never.
    pub fn until(&self) -> f64 {
        self.end.unwrap_or(f64::INFINITY)
    }
}

impl Clock {
    fn width(&self, t: f64) -> f64 {
        if t < self.peak { self.rise } else { self.fall }
    }

    /// Hype: 2^−((t − τ)/w)².
    pub fn hype(&self, t: f64) -> f64 {
        let x = (t - self.peak) / self.width(t);
        libm::exp2(-x * x)
    }

    /// Productivity.
    pub fn productivity(&self, t: f64) -> f64 {
        self.plateau * scale(1.0 + t - self.first, self.years)
    }

    /// Both together.
    pub fn sum(&self, t: f64) -> f64 {
        self.hype(t) + self.productivity(t)
    }

    /// How fast the sum rises.
    fn slope(&self, t: f64) -> f64 {
        let width = self.width(t);
        let hype = -2.0 * std::f64::consts::LN_2 * (t - self.peak) / (width * width) * self.hype(t);
        let reached = scale(1.0 + t - self.first, self.years);
        hype + self.plateau * STEEP / (self.years - 1.0) * reached * (1.0 - reached)
    }

    /// The last moment that is looked at.
    fn last(&self) -> f64 {
        self.peak + HORIZON
    }

    /// The hill of the sum and the valley behind it, those with the largest fall if a steep productivity
    /// makes two of each; none where productivity outruns the fall of hype. Until hype's peak both rise, and
    /// when hype has faded only productivity is left.
    #[inline(never)]
    pub fn dip(&self) -> Option<Dip> {
        let step = self.fall.min((self.years - 1.0) / STEEP) / 4.0;
        let faded = self.peak + FADED * self.fall;
        let (mut before, mut is_rising) = (self.peak, true);
        let mut hill = (self.peak, 0.0);
        let mut deepest: Option<Dip> = None;
        while before < faded {
            let after = (before + step).min(faded);
            let slope = self.slope(after);
            let has_turned = if is_rising { slope < 0.0 } else { slope > 0.0 || after >= faded };
            if has_turned {
                let turn = find(|t| self.slope(t), before, after, Tolerance::default()).unwrap_or(after);
                let sum = self.sum(turn);
                if !is_rising {
                    let dip = Dip { peak: hill.0, height: hill.1, low: turn, depth: sum };
                    deepest = deepest.filter(|other| other.left() <= dip.left()).or(Some(dip));
                } else if sum > hill.1 {
                    hill = (turn, sum);
                }
                is_rising = !is_rising;
            }
            before = after;
        }
        deepest
    }

    /// When the sum passes a level, between two moments that lie on either side of it.
    fn pass(&self, level: f64, from: f64, to: f64) -> Option<f64> {
        find(|t| self.sum(t) - level, from, to, Tolerance::default()).ok()
    }

    /// When the sum is back at a share of its first peak.
    pub fn back(&self, dip: &Dip, share: f64) -> Option<f64> {
        self.pass(share * dip.height, dip.low, self.last())
    }

    /// The trough below a share of the first peak, if the valley is deep enough.
    pub fn trough(&self, dip: &Dip, share: f64) -> Option<Trough> {
        let level = share * dip.height;
        if dip.depth >= level {
            return None;
        }
        let start = self.pass(level, dip.peak, dip.low)?;
        Some(Trough { start, end: self.back(dip, share) })
    }

    /// The share of all hype that lies before a moment.
    pub fn hype_before(&self, t: f64) -> f64 {
        let (all, width) = (self.rise + self.fall, self.width(t));
        // 2^−x² is a normal density: x = z/√(2 ln 2).
        let z = (t - self.peak) / width * libm::sqrt(2.0 * std::f64::consts::LN_2);
        if z < 0.0 {
            self.rise / all * 2.0 * cumulative(z)
        } else {
            1.0 - self.fall / all * 2.0 * cumulative(-z)
        }
    }

    /// When productivity grows fastest, at half of full scale.
    pub fn fastest(&self) -> f64 {
        self.first + (self.years - 1.0) * libm::log(9.0) / STEEP
    }
}
