//! The tub: what flows in, what flows out, and what is left.

use super::{ALWAYS, Inputs, REFILLS};
use crate::models::prelude::*;

/// Quarters in a year.
pub const QUARTERS: u32 = 4;

/// The level over time, and everything that changed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tub {
    /// The level at the start and after each quarter; what is below nought had to come out of other assets.
    pub levels: Vec<f64>,
    /// When the tub runs dry, in years.
    pub dry: Option<f64>,
    /// What AI drew.
    pub drawn: f64,
    /// What of it came back.
    pub returned: f64,
    /// What the central bank bought of it.
    pub bought: f64,
    /// Pipes freed, and new idle capital.
    pub added: f64,
    /// What others took.
    pub drained: f64,
    /// The level at the horizon if AI drew nothing.
    pub base: f64,
    /// By how much a dollar of the first year's build-out lowers the level at the horizon.
    pub pull: f64,
}

impl Tub {
    #[inline(never)]
    /// Fills and empties it quarter by quarter.
    pub fn new(inputs: &Inputs) -> Tub {
        let parts = f64::from(QUARTERS);
        let mut level = inputs.stock - inputs.needed + inputs.freed;
        let mut levels = vec![level];
        let mut dry = (level < 0.0).then_some(0.0);
        // Draws are kept for a dollar of build-out until the end.
        let (mut size, mut sum, mut last) = (1.0, 0.0, 0.0);
        for year in 0..inputs.years {
            for quarter in 0..QUARTERS {
                let share = size * inputs.outside / parts;
                let draw = inputs.capital * share;
                let back = inputs.returned * (inputs.capital * last) + inputs.bought * draw;
                let next = level + inputs.inflow / parts + back - draw - inputs.drain / parts;
                if next < 0.0 && dry.is_none() {
                    let part = level / (level - next);
                    dry = Some(f64::from(year) + (f64::from(quarter) + part) / parts);
                }
                level = next;
                levels.push(level);
                sum += share;
                last = share;
            }
            size *= 1.0 + inputs.growth;
        }
        let (years, back) = (f64::from(inputs.years), inputs.returned * (sum - last));
        let (added, drained) = (inputs.freed + inputs.inflow * years, inputs.drain * years);
        Tub {
            levels,
            dry,
            drawn: inputs.capital * sum,
            returned: inputs.capital * back,
            bought: inputs.capital * (inputs.bought * sum),
            added,
            drained,
            base: inputs.stock - inputs.needed + added - drained,
            pull: sum - inputs.bought * sum - back,
        }
    }

    /// The level at the start.
    pub fn start(&self) -> f64 {
        self.levels[0]
    }

    /// The level at the horizon.
    pub fn end(&self) -> f64 {
        self.levels[self.levels.len() - 1]
    }

    /// What other assets had to give up by the horizon.
    pub fn shortfall(&self) -> f64 {
        (-self.end()).max(0.0)
    }

    /// The same with another size of the build-out.
    pub fn shortfall_at(&self, capital: f64) -> f64 {
        (capital * self.pull - self.base).max(0.0)
    }

    /// The largest build-out of the first year for which the tub suffices.
    pub(super) fn threshold(&self) -> Answer {
        if self.base < 0.0 {
            return Answer::Absent(ALWAYS);
        }
        (self.pull > 1e-9).then(|| self.base / self.pull).or_absent(REFILLS)
    }
}
