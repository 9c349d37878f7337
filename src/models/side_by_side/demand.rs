//! One demand for all, and who gets it.

use super::{Borrower, FillOrder, Inputs, YEARS};
use crate::finance::ramp::scale;
use crate::finance::waterfall::{reaches, settled};
use crate::models::refinancing::Scenario;

/// What every structure earns and how much of it is used, year by year; within a year by [`Borrower`].
#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    /// P_t.
    pub planned: [f64; YEARS],
    /// Revenue, dollars a year; of the SPV what its tenant earns with it.
    pub revenue: [[f64; 4]; YEARS],
    /// The share of the capacity that somebody pays for.
    pub fill: [[f64; 4]; YEARS],
    /// (D_t/P_t)^φ.
    pub price: [f64; YEARS],
    /// D_t · Σ A, dollars a year at planned prices.
    pub wanted: [f64; YEARS],
}

/// What one structure offers.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Offer {
    /// A: capacity at full scale, as AI revenue in dollars a year.
    pub full: f64,
    /// c: the share contracted with customers who pay whatever comes.
    pub strong: f64,
    /// w: the share contracted with a customer who pays as demand comes.
    pub weak: f64,
    /// Years under contract, from the first on.
    pub years: u32,
}

impl Inputs {
    fn offers(&self) -> [Offer; 4] {
        let spv = Offer { full: self.spv.full, ..Offer::default() };
        let firms = [
            self.neocloud.balance_sheet().offer,
            self.hyperscaler.balance_sheet().offer,
            self.oracle.balance_sheet().offer,
        ];
        // The page refuses shares of more than 100%; here they are cut.
        let cut = |offer: Offer| Offer { weak: offer.weak.min(1.0 - offer.strong), ..offer };
        let [neocloud, hyperscaler, oracle] = firms.map(cut);
        [spv, neocloud, hyperscaler, oracle]
    }

    /// P_t and D_t.
    fn levels(&self, t: f64) -> (f64, f64) {
        let at = |years: f64| self.today + (1.0 - self.today) * scale(t, years);
        let planned = at(self.planned);
        let actual = match self.scenario {
            Scenario::OnTime => planned,
            Scenario::Slow => at(self.slow).min(planned),
            Scenario::Stalled => planned.min(self.plateau.max(self.today)),
        };
        (planned, actual)
    }
}

/// Who is served before whom, where nothing is contracted.
const OWN_FIRST: [Borrower; 4] = [Borrower::Hyperscaler, Borrower::Spv, Borrower::Oracle, Borrower::Neocloud];

impl Demand {
    /// Runs demand through the years.
    #[inline(never)]
    pub fn of(inputs: &Inputs) -> Demand {
        let offers = inputs.offers();
        let mut out = Demand {
            planned: [0.0; YEARS],
            revenue: [[0.0; 4]; YEARS],
            fill: [[0.0; 4]; YEARS],
            price: [0.0; YEARS],
            wanted: [0.0; YEARS],
        };
        for index in 0..YEARS {
            let t = index as f64 + 1.0;
            let (planned, actual) = inputs.levels(t);
            // Nothing planned, nothing missing.
            let met = if planned > 0.0 { actual / planned } else { 1.0 };
            let price = libm::pow(met, inputs.price);
            let mut left: f64 = offers.iter().map(|offer| offer.full * actual).sum();
            out.wanted[index] = left;
            let (mut paid, mut open) = ([0.0; 4], [0.0; 4]);
            for (who, offer) in offers.iter().enumerate() {
                let capacity = offer.full * planned;
                let within = if (index as u32) < offer.years { 1.0 } else { 0.0 };
                paid[who] = capacity * within * (offer.strong + offer.weak * met);
                open[who] = capacity * (1.0 - within * (offer.strong + offer.weak));
                left -= paid[who];
            }
            let wanted = out.wanted[index];
            let taken = share(left.max(0.0), wanted, &open, inputs.order);
            for who in 0..4 {
                let capacity = offers[who].full * planned;
                out.revenue[index][who] = paid[who] + taken[who] * price;
                let filled = paid[who] + taken[who];
                out.fill[index][who] =
                    if reaches(filled, capacity, capacity) { 1.0 } else { filled / capacity };
            }
            out.planned[index] = planned;
            out.price[index] = price;
        }
        out
    }
}

/// Shares demand out among open capacities, by [`Borrower`]. What rounding has taken from all demand,
/// `wanted`, leaves no capacity unfilled.
#[inline(never)]
fn share(demand: f64, wanted: f64, open: &[f64; 4], order: FillOrder) -> [f64; 4] {
    let mut taken = [0.0; 4];
    if order == FillOrder::ProRata {
        let all: f64 = open.iter().sum();
        let part = if reaches(demand, all, wanted) { 1.0 } else { demand / all };
        for (taken, open) in taken.iter_mut().zip(open) {
            *taken = open * part;
        }
        return taken;
    }
    let mut left = demand;
    for place in 0..4 {
        let who = OWN_FIRST[if order == FillOrder::OwnFirst { place } else { 3 - place }] as usize;
        taken[who] = if reaches(left, open[who], wanted) { open[who] } else { left };
        left = settled(left - taken[who], wanted).max(0.0);
    }
    taken
}
