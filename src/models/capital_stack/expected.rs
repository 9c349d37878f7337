//! The loss that lenders must expect: the waterfall over every value that the assets may have.

use super::stack::{KINDS, Split, Stack};
use crate::finance::adaptive::integrals;
use crate::finance::first_passage::{below, hit, unharmed};
use crate::finance::merton::Assets;
use crate::finance::normal::{cumulative, density};

/// The loss of each kind, then that of the reader's claim, each as a share of what is owed.
pub type Losses = [f64; KINDS + 1];

/// How far out normal outcomes are counted: the rest has a probability of 1e-23.
const FAR: f64 = 10.0;
/// The widest stretch of outcomes that is integrated at once.
const STRETCH: f64 = 4.0;
/// Shares so small need no digits.
const NOTHING: f64 = 1e-17;

/// The waterfall, the reader's share of the loss in a split, and where that has a corner.
pub struct Waterfall<'a> {
    /// Who is owed what.
    pub stack: &'a Stack,
    /// The share of the reader's claim that a split takes.
    pub own: &'a dyn Fn(&Split) -> f64,
    /// A value at which that has a corner.
    pub corner: Option<f64>,
}

impl Waterfall<'_> {
    fn at(&self, value: f64) -> Losses {
        let split = self.stack.split(value);
        let mut losses = [0.0; KINDS + 1];
        losses[..KINDS].copy_from_slice(&self.stack.lost(&split));
        losses[KINDS] = (self.own)(&split);
        losses
    }

    /// The expected losses if the debt falls due on one day; with a `barrier` (dollars of that day) lenders
    /// take over as soon as the assets fall to it.
    ///
    /// Within a class, lenders with collateral claim what it leaves open, which depends on the value: their
    /// shares are ratios of straight lines, not straight lines. Hence no sum of puts but an integral, between
    /// the edges at which a ratio changes; the loss of all together is a sum of puts, and a test holds the
    /// one to the other.
    #[inline(never)]
    pub fn expected(&self, assets: Assets, barrier: Option<f64>) -> Losses {
        let (forward, s) = (assets.forward(), assets.deviation);
        if s == 0.0 {
            return self.at(forward);
        }
        let outcome = |value: f64| -assets.distance(value);
        let mut edges = self.stack.edges();
        let last = edges.last().copied().unwrap_or(0.0);
        edges.extend(self.corner);
        let density = |z: f64| {
            let value = forward * libm::exp(s * z - 0.5 * s * s);
            let weight =
                density(z) * barrier.map_or(1.0, |barrier| unharmed(assets, value, barrier).max(0.0));
            self.at(value).map(|loss| loss * weight)
        };
        let mut losses = [0.0; KINDS + 1];
        let mut add = |part: Losses, weight: f64| {
            for (loss, part) in losses.iter_mut().zip(part) {
                *loss += weight * part;
            }
        };
        let mut from = barrier.map_or(-FAR, |barrier| outcome(barrier).max(-FAR));
        for index in crate::core::order::ranks(&edges) {
            let to = outcome(edges[index]).min(FAR);
            while from < to {
                let next = to.min(from + STRETCH);
                add(integrals(&density, from, next, NOTHING), 1.0);
                from = next;
            }
        }
        let beyond = match barrier {
            Some(barrier) => 1.0 - below(assets, last.max(barrier), barrier),
            None => cumulative(assets.distance(last)),
        };
        add(self.at(2.0 * last + 1.0), beyond);
        if let Some(barrier) = barrier {
            add(self.at(barrier), hit(assets, barrier));
        }
        losses
    }
}
