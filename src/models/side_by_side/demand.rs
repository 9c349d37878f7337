//! One demand for all, and who gets it.

use super::{Inputs, Order, Who, YEARS};
use crate::finance::ramp::scale;
use crate::models::refinancing::Scenario;

/// What every structure earns and how much of it is used, year by year.
#[derive(Clone, Debug, PartialEq)]
pub struct Demand {
    /// P_t.
    pub planned: [f64; YEARS],
    /// Revenue, dollars, by [`Who`]; of the SPV what its tenant earns with it.
    pub revenue: [[f64; 4]; YEARS],
    /// The share of the capacity that somebody pays for.
    pub fill: [[f64; 4]; YEARS],
    /// (D_t/P_t)^φ.
    pub price: [f64; YEARS],
    /// D_t · Σ A, dollars a year at planned prices.
    pub wanted: [f64; YEARS],
}

/// What one structure offers.
#[derive(Clone, Copy)]
struct Offer {
    full: f64,
    strong: f64,
    weak: f64,
    years: u32,
}

impl Inputs {
    fn offers(&self) -> [Offer; 4] {
        // The page refuses shares of more than 100%; here they are cut.
        let cut = |strong: f64, weak: f64| weak.min(1.0 - strong);
        [
            Offer { full: self.spv_full, strong: 0.0, weak: 0.0, years: 0 },
            Offer {
                full: self.neo_full,
                strong: self.neo_strong,
                weak: cut(self.neo_strong, self.neo_weak),
                years: self.neo_years,
            },
            Offer { full: self.hyp_full, strong: 0.0, weak: 0.0, years: 0 },
            Offer {
                full: self.ora_full,
                strong: self.ora_strong,
                weak: cut(self.ora_strong, self.ora_weak),
                years: self.ora_years,
            },
        ]
    }

    /// P_t and D_t.
    fn levels(&self, t: f64) -> (f64, f64) {
        let at = |years: f64| self.today + (1.0 - self.today) * scale(t, years);
        let planned = at(self.planned);
        let actual = match self.scenario {
            Scenario::OnTime => planned,
            Scenario::Slow => at(self.slow).min(planned),
            Scenario::Falsified => planned.min(self.plateau.max(self.today)),
        };
        (planned, actual)
    }
}

/// Who is served before whom, where nothing is contracted.
const OWN_FIRST: [Who; 4] = [Who::Hyperscaler, Who::Spv, Who::Oracle, Who::Neocloud];

/// Runs demand through the years.
pub fn demand(inputs: &Inputs) -> Demand {
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
        let taken = share(left.max(0.0), &open, inputs.order);
        for who in 0..4 {
            let capacity = offers[who].full * planned;
            out.revenue[index][who] = paid[who] + taken[who] * price;
            out.fill[index][who] =
                if capacity > 0.0 { ((paid[who] + taken[who]) / capacity).min(1.0) } else { 1.0 };
        }
        out.planned[index] = planned;
        out.price[index] = price;
    }
    out
}

/// Shares demand out among open capacities, by [`Who`].
fn share(demand: f64, open: &[f64; 4], order: Order) -> [f64; 4] {
    let mut taken = [0.0; 4];
    if order == Order::ProRata {
        let all: f64 = open.iter().sum();
        let part = if all > 0.0 { (demand / all).min(1.0) } else { 0.0 };
        for (taken, open) in taken.iter_mut().zip(open) {
            *taken = open * part;
        }
        return taken;
    }
    let mut left = demand;
    for place in 0..4 {
        let who = OWN_FIRST[if order == Order::OwnFirst { place } else { 3 - place }] as usize;
        taken[who] = open[who].min(left);
        left -= taken[who];
    }
    taken
}
