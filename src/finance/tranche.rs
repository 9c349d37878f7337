//! What a tranche of a pool of equal loans loses, from the probabilities of every number of defaults.
//!
//! A tranche takes the pool's loss L from its attachment a to its detachment b, all as shares of the pool:
//! min(max(L − a, 0), b − a).

use std::ops::RangeInclusive;

/// A pool's losses: `chances[k]` is the probability of k defaults, each of which costs `step` of the pool.
#[derive(Clone, Debug, PartialEq)]
pub struct Losses {
    /// The probability of each number of defaults, from none to all.
    pub chances: Vec<f64>,
    /// What one default costs, as a share of the pool.
    pub step: f64,
}

/// How far above a limit a loss must be to be above it: the last bits of a product decide over nothing.
const ABOVE: f64 = 1.0 + 1e-12;
/// From here on an attachment point leaves nothing.
const WHOLE: f64 = 1.0 - 1e-12;

impl Losses {
    /// Each loss and its probability.
    fn each(&self) -> impl Iterator<Item = (f64, f64)> {
        self.chances.iter().enumerate().map(|(defaults, chance)| (defaults as f64 * self.step, *chance))
    }

    /// What a tranche is expected to lose, as a share of itself. It must have a width.
    #[inline(never)]
    pub fn of_tranche(&self, attachment: f64, detachment: f64) -> f64 {
        let width = detachment - attachment;
        let lost = |(loss, chance): (f64, f64)| chance * (loss - attachment).max(0.0).min(width);
        self.each().map(lost).sum::<f64>() / width
    }

    /// The probability that the pool loses more than this share.
    #[inline(never)]
    pub fn beyond(&self, share: f64) -> f64 {
        self.each().filter(|(loss, _)| *loss > share * ABOVE).map(|(_, chance)| chance).sum()
    }

    /// The probability of a loss within this range.
    #[inline(never)]
    pub fn within(&self, range: &RangeInclusive<f64>) -> f64 {
        self.each().filter(|(loss, _)| range.contains(loss)).map(|(_, chance)| chance).sum()
    }

    /// The smallest attachment from which the tranche up to the whole pool is expected to lose no more than
    /// `limit` of itself; 1 if none does.
    ///
    /// From one number of defaults to the next, what is lost above a falls in a straight line, S − a·P, with
    /// P the probability of a larger loss and S the part of the expected loss that comes of it. So the
    /// equation (S − a·P) ∕ (1 − a) = limit has one root, and what is lost over what is left only falls as a
    /// rises.
    #[inline(never)]
    pub fn attachment(&self, limit: f64) -> f64 {
        let (mut lost, mut chance) = (0.0, 0.0);
        for (defaults, probability) in self.chances.iter().enumerate().skip(1).rev() {
            let (loss, below) = (defaults as f64 * self.step, (defaults - 1) as f64 * self.step);
            lost += loss * probability;
            chance += probability;
            if lost - below * chance > limit * (1.0 - below) {
                let root = ((lost - limit) / (chance - limit)).clamp(below, loss.min(1.0));
                return if root > WHOLE { 1.0 } else { root };
            }
        }
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn losses() -> Losses {
        Losses { chances: vec![0.5, 0.3, 0.15, 0.05], step: 0.2 }
    }

    #[test]
    fn a_tranche_takes_its_part() {
        let losses = losses();
        assert!((losses.of_tranche(0.0, 1.0) - 0.15).abs() < 1e-16);
        assert!((losses.of_tranche(0.3, 0.5) - (0.15 * 0.1 + 0.05 * 0.2) / 0.2).abs() < 1e-16);
        assert_eq!(losses.beyond(0.6), 0.0);
        assert!((losses.within(&(0.1..=0.4)) - 0.45).abs() < 1e-16);
    }

    #[test]
    fn the_attachment_just_keeps_the_limit() {
        let losses = losses();
        for limit in [1e-6, 0.001, 0.01, 0.05, 0.14] {
            let a = losses.attachment(limit);
            assert!((losses.of_tranche(a, 1.0) / limit - 1.0).abs() < 1e-9, "{limit}: {a}");
        }
        assert_eq!(losses.attachment(0.15 + 1e-9), 0.0);
        // All is lost or nothing: no tranche is any better than the pool.
        assert_eq!(Losses { chances: vec![0.9, 0.1], step: 1.0 }.attachment(0.05), 1.0);
    }
}
