//! Liquidation without a repo market: many GPUs are sold, few can use them, and they age meanwhile.
//!
//! N cards are sold at an even pace over τ years after a wait of a years. The market turns over M cards a
//! year, of which buyers with the power and cooling stand for the share b. With x from 0 to 1 the part that
//! is sold, S = N/(M·b) the whole sale in yearly turnovers, and κ = −ln(1 − δ) where value falls by δ a year:
//!
//! pressure I(x) = S·(1 − e^(−ρτx))/(ρτ), which is S·x without resilience ρ; the price factor f(I) is
//! max(0, 1 − λI) or e^(−λI); the marginal price p(x) = P₀·e^(−κ(a + τx))·f(I(x)); gross proceeds are its
//! integral, N·∫₀¹ p dx.
//!
//! Net = max(0, gross·(1 − fee) − removal·N); owed = LTV·N·P₀·(1 + r)^(a + τ). Recovery = min(1, net/owed).
//! What is lost at the mark N·P₀ goes first to age (the same sale without impact), then to depth, then to
//! costs; the parts and the net add up to the mark.
//!
//! Sources: Anita's article of December 2025 for the mechanism; the exponential decay of impact is that of A.
//! Obizhaeva and J. Wang, "Optimal trading strategy and supply/demand dynamics", Journal of Financial Markets
//! 16 (2013); fire sales of specialised assets: A. Shleifer and R. Vishny, "Liquidation Values and Debt
//! Capacity", Journal of Finance 47 (1992).

mod about;
mod charts;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::root::{Boundary, Tolerance, boundary, highest};
use crate::core::world::World;
use crate::finance::quadrature::integral;
use crate::finance::waterfall::shortfall;
use crate::models::prelude::*;

pub use inputs::{Impact, Inputs};
pub use outputs::Outputs;

/// The model.
pub struct Liquidation;

/// The largest sale that is tried, in cards.
pub const LARGEST: f64 = 1e9;
/// The longest sale that is tried, in weeks.
pub const LONGEST: f64 = 104.0;

const NO_PROCEEDS: Text =
    text("none: the sale raises nothing after costs", "なし（費用を引いた手取りがない）");
const ANY_SIZE: Text = text("any size", "どの規模でも可");
const NO_SIZE: Text = text("not even one GPU", "1基でも回収できない");
const ANY_TIME: Text = text("makes no difference", "差はない");

const WEEKS_A_YEAR: f64 = 52.0;

/// The mean of e^(−speed·x) for x from 0 to 1.
fn mean_of_decay(speed: f64) -> f64 {
    if speed > 0.0 { -libm::expm1(-speed) / speed } else { 1.0 }
}

impl Inputs {
    /// a: years before the sale.
    fn waited(&self) -> f64 {
        self.wait / WEEKS_A_YEAR
    }

    /// τ: years that the sale takes.
    fn taken(&self) -> f64 {
        self.weeks / WEEKS_A_YEAR
    }

    /// κ: the rate a year at which a card loses value to age.
    fn ageing(&self) -> f64 {
        -libm::log1p(-self.decay)
    }

    /// ρτ: how far buyers come back during the sale.
    fn healing(&self) -> f64 {
        self.resilience * self.taken()
    }

    /// S: the sale in yearly turnovers of those who can use the cards.
    pub fn turnovers(&self) -> f64 {
        self.cards / (self.turnover * self.fit)
    }

    /// I(x): the pressure on the price when the part x is sold, in yearly turnovers.
    fn pressure(&self, x: f64) -> f64 {
        self.turnovers() * x * mean_of_decay(self.healing() * x)
    }

    /// f(I(x)): what depth leaves of the price, as a fraction.
    fn factor(&self, x: f64) -> f64 {
        let fall = self.depth * self.pressure(x);
        match self.impact {
            Impact::Linear => (1.0 - fall).max(0.0),
            Impact::Exponential => libm::exp(-fall),
        }
    }

    /// What age leaves of the price when the part x is sold, as a fraction.
    pub fn aged(&self, x: f64) -> f64 {
        libm::exp(-self.ageing() * (self.waited() + self.taken() * x))
    }

    /// The price of the next card when the part x is sold, dollars.
    pub fn marginal(&self, x: f64) -> f64 {
        self.price * self.aged(x) * self.factor(x)
    }

    /// The part of the sale up to which there is a price at all: a straight line ends at nothing.
    fn priced(&self) -> f64 {
        if self.impact == Impact::Exponential || self.depth * self.pressure(1.0) <= 1.0 {
            return 1.0;
        }
        let healing = self.healing();
        // The x at which λ·I(x) = 1, which without resilience is λ·S·x = 1.
        let plain = 1.0 / (self.depth * self.turnovers());
        if healing > 0.0 { (-libm::log1p(-healing * plain) / healing).min(1.0) } else { plain }
    }

    /// Gross proceeds of a card, dollars: the integral of the marginal price.
    #[inline(never)]
    fn gross_per_card(&self) -> f64 {
        // The fastest of what changes along the sale; the integrand is smooth at this scale.
        let fall = match self.impact {
            Impact::Linear => 0.0,
            Impact::Exponential => self.depth * self.turnovers(),
        };
        let speed = fall + (self.ageing() + self.resilience) * self.taken();
        integral(|x| self.marginal(x), self.priced(), speed)
    }

    /// What lenders get for a card, dollars.
    fn net_per_card(&self) -> f64 {
        (self.gross_per_card() * (1.0 - self.fee) - self.removal).max(0.0)
    }

    /// (1 + r)^(a + τ).
    fn accrued(&self) -> f64 {
        libm::pow(1.0 + self.rate, self.waited() + self.taken())
    }

    /// Owed on a card when all is sold, dollars.
    pub fn owed_per_card(&self) -> f64 {
        self.ltv * self.price * self.accrued()
    }

    /// Net proceeds over what is owed, also above 1.
    pub fn covered(&self) -> f64 {
        self.net_per_card() / self.owed_per_card()
    }

    /// The largest number of cards that can be sold with full recovery.
    #[inline(never)]
    fn largest(&self) -> Boundary {
        let whole = |logarithm: f64| Inputs { cards: libm::exp(logarithm), ..*self }.covered() >= 1.0;
        // In logarithms, from a hundredth of a card: to the last card at any size.
        match boundary(whole, libm::log(0.01), libm::log(LARGEST), Tolerance { x: 1e-12, iterations: 100 }) {
            Boundary::At(logarithm) => Boundary::At(libm::exp(logarithm)),
            ends => ends,
        }
    }

    /// The weeks of a sale that cover most of the debt. `None` if they make no difference.
    #[inline(never)]
    fn best_weeks(&self) -> Option<f64> {
        let covered = |weeks: f64| Inputs { weeks, ..*self }.covered();
        if self.resilience == 0.0 {
            // Age and interest only: the sooner the better.
            return (self.decay > 0.0 || self.rate > 0.0).then_some(0.0);
        }
        const PARTS: u32 = 26;
        let at = |index: u32| LONGEST * f64::from(index) / f64::from(PARTS);
        let values: Vec<f64> = (0..=PARTS).map(|index| covered(at(index))).collect();
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let best =
            (0..=PARTS).max_by(|a, b| values[*a as usize].total_cmp(&values[*b as usize])).unwrap_or(0);
        if values[best as usize] <= least {
            return None;
        }
        Some(highest(covered, at(best.saturating_sub(1)), at((best + 1).min(PARTS))))
    }
}

impl Calculator for Liquidation {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        // A used chip is worth what it can still earn.
        inputs.decay = world.rents().map_or(inputs.decay, |change| -change);
    }

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        let cards = inputs.cards;
        let mark = cards * inputs.price;
        let gross = cards * inputs.gross_per_card();
        let net = (gross * (1.0 - inputs.fee) - inputs.removal * cards).max(0.0);
        let owed = cards * inputs.owed_per_card();
        // What age leaves of the price, on average over the sale.
        let aged = inputs.aged(0.0) * mean_of_decay(inputs.ageing() * inputs.taken());

        Outputs {
            recovery: (net / owed).min(1.0),
            loss: shortfall(owed, net),
            liquidation_ltv: Some(owed / net).filter(|ltv| ltv.is_finite()).or_absent(NO_PROCEEDS),
            net,
            owed,
            debt: inputs.ltv * mark,
            average_price: gross / cards,
            last_price: inputs.marginal(1.0),
            sold: inputs.turnovers(),
            mark,
            to_age: mark * (1.0 - aged),
            to_depth: mark * aged - gross,
            gross,
            to_costs: gross - net,
            safe_ltv: net / (mark * inputs.accrued()),
            largest: match inputs.largest() {
                Boundary::At(cards) => Answer::Number(cards),
                Boundary::Always => Answer::Absent(ANY_SIZE),
                Boundary::Never => Answer::Absent(NO_SIZE),
            },
            best_weeks: inputs.best_weeks().or_absent(ANY_TIME),
        }
    }
}
