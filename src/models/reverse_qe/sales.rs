//! Forced sales in rounds, the least-loved asset first.

use super::Inputs;
use crate::core::order::ranks;

/// How many rounds are followed; what is still called after them counts as not raised.
pub const ROUNDS: usize = 40;

/// What was sold, and what that did.
#[derive(Clone, Debug, PartialEq)]
pub struct Sales {
    /// The rows, in the order in which they are sold.
    pub order: Vec<usize>,
    /// What each round raised, row by row.
    pub rounds: Vec<Vec<f64>>,
    /// What sales took off the logarithm of each row's price.
    pub pushed: Vec<f64>,
    /// The capital called at first.
    pub called: f64,
    /// The cash that falling prices called for.
    pub margin: f64,
    /// What could not be raised.
    pub unmet: f64,
    /// What sales took off the assets' value.
    pub lost: f64,
    /// Rounds that called for at least 1% of what was called at first.
    pub counted: u32,
}

/// An asset while it is sold.
struct Market {
    /// What all of it is worth.
    worth: f64,
    /// The share of it that may still be sold.
    share: f64,
    /// M.
    impact: f64,
    /// What sales took off the logarithm of the price.
    pushed: f64,
}

impl Market {
    /// Raises as much of `need` as it can: what it raised, and what all of the asset lost.
    fn sell(&mut self, need: f64) -> (f64, f64) {
        if self.worth <= 0.0 || self.share <= 0.0 {
            return (0.0, 0.0);
        }
        let push = self.impact * self.share;
        // Without impact the price stands.
        let thin = push > 1e-12;
        let most = if thin { -libm::expm1(-push) / self.impact } else { self.share };
        let wanted = need / self.worth;
        let (raised, sold) = if wanted < most {
            let sold = if thin { -libm::log1p(-self.impact * wanted) / self.impact } else { wanted };
            (need, sold.min(self.share))
        } else {
            (self.worth * most, self.share)
        };
        let step = self.impact * sold;
        let lost = self.worth * -libm::expm1(-step);
        self.worth *= libm::exp(-step);
        self.pushed += step;
        self.share -= sold;
        (raised, lost)
    }
}

impl Sales {
    #[inline(never)]
    pub(super) fn new(inputs: &Inputs, repriced: &[f64], called: f64) -> Sales {
        let places: Vec<f64> = inputs.assets.iter().map(|asset| f64::from(asset.order)).collect();
        let order = ranks(&places);
        let market = |(asset, log): (&super::Asset, &f64)| Market {
            worth: asset.value * libm::exp(*log),
            share: asset.share,
            impact: asset.impact,
            pushed: 0.0,
        };
        let mut markets: Vec<Market> = inputs.assets.iter().zip(repriced).map(market).collect();
        let mut sales = Sales {
            rounds: Vec::new(),
            pushed: Vec::new(),
            called,
            margin: 0.0,
            unmet: 0.0,
            lost: 0.0,
            counted: 0,
            order,
        };
        let mut need = called;
        while need > 1e-15 * called && sales.rounds.len() < ROUNDS {
            sales.counted += u32::from(need >= 0.01 * called);
            let (row, lost, short) = round(&mut markets, &sales.order, need);
            sales.rounds.push(row);
            sales.lost += lost;
            sales.unmet += short;
            need = inputs.margin * lost;
            sales.margin += need;
        }
        if sales.rounds.len() == ROUNDS {
            sales.unmet += need;
        }
        sales.pushed = markets.iter().map(|market| market.pushed).collect();
        sales
    }

    /// What all rounds raised.
    pub fn raised(&self) -> f64 {
        self.rounds.iter().flatten().sum()
    }
}

/// One round: what each row raised, what all of them lost in value, and what could not be raised.
#[inline(never)]
fn round(markets: &mut [Market], order: &[usize], need: f64) -> (Vec<f64>, f64, f64) {
    let mut row = vec![0.0; markets.len()];
    let (mut left, mut all_lost) = (need, 0.0);
    for &index in order {
        let (raised, lost) = markets[index].sell(left);
        row[index] = raised;
        left = (left - raised).max(0.0);
        all_lost += lost;
    }
    (row, all_lost, left)
}
