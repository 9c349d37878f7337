//! The implicit guarantee: interest falls and failure becomes less likely; what the guarantor stands behind
//! grows.
//!
//! A model borrower's yearly cash over its debt service is lognormal with median κ and standard deviation σ
//! of its logarithm; it fails where that is below one: p = Φ(−ln κ ∕ σ). A share g of its debt is guaranteed
//! and costs Δ less: r₁ = r₀ − g·Δ on average. Level debt service falls with CRF(r, T), the build-out grows
//! to K₁ = K₀·(1 + ε·g·Δ), and where new capital competes for the same demand each dollar earns (K₁∕K₀)^−η as
//! much: κ₁ = κ₀ · CRF(r₀, T) ∕ CRF(r₁, T) · (K₁∕K₀)^−η. The hurdle is the annuity basis: what pays the
//! weighted cost of capital and replaces each asset, after tax.
//!
//! The guarantor fails with q = 1 − e^(−c·T∕(1 − 40%)), and both with Φ₂(Φ⁻¹(p), Φ⁻¹(q); ρ), a one-factor
//! Gaussian copula. Expected loss ℓ·E·p on guaranteed debt E splits into the lenders' ℓ·E·P(both) and the
//! guarantor's ℓ·E·(p − P(both)), which is the guarantee's value to lenders and, a year, the break-even fee.
//! Among many borrowers the share that fails in the worst case is Vasicek's
//! Φ((Φ⁻¹(p) + √ρ_b·Φ⁻¹(α)) ∕ √(1 − ρ_b)).
//!
//! Sources: D. X. Li, "On Default Correlation: A Copula Function Approach" (2000); E. Heitfield and
//! N. Barger, "Treatment of Double-Default" (Federal Reserve, 2003); O. Vasicek, "Loan Portfolio Value"
//! (2002); Brealey, Myers and Allen, *Principles of Corporate Finance*, on the cost of capital and equivalent
//! annual cost.

mod about;
mod charts;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::world::World;
use crate::finance::annuity::{annuity_factor, crf, crf_before_tax};
use crate::finance::bivariate::cumulative_of_two;
use crate::finance::default_swap::default_probability;
use crate::finance::normal::{cumulative, quantile};
use crate::finance::one_factor::worst_share;
use crate::finance::wacc::wacc;
use crate::models::prelude::*;

pub use inputs::{Inputs, Saving};
pub use outputs::Outputs;

/// The model.
pub struct Guarantee;

/// What is recovered from a guarantor that fails: the convention by which its spread is read.
const GUARANTOR_RECOVERY: f64 = 0.4;

/// How likely failure is, with and without the guarantee, and what the guarantee is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workings {
    /// What the guarantee takes off the cost of guaranteed debt, a year.
    pub cut: f64,
    /// Investment with the guarantee over that without.
    pub growth: f64,
    /// Median cover with the guarantee.
    pub cover: f64,
    /// The borrower's distance to failure without the guarantee, in standard deviations; negative if safe.
    pub reach_without: f64,
    /// The same with the guarantee.
    pub reach: f64,
    /// The guarantor's distance to failure: −∞ if it never fails.
    pub guarantor: f64,
    /// The probability that both fail.
    pub both: f64,
}

impl Inputs {
    /// ℓ: the part of its debt that a borrower's lenders lose.
    pub fn loss(&self) -> f64 {
        1.0 - self.recovery
    }

    pub(super) fn years(&self) -> f64 {
        f64::from(self.tenor)
    }

    /// q: the probability that the guarantor fails within the tenor.
    pub fn guarantor_fails(&self) -> f64 {
        default_probability(self.cds, GUARANTOR_RECOVERY, self.years())
    }

    /// ln κ ∕ σ, the other way round: failure is all that lies below it.
    fn reach(&self, cover: f64) -> f64 {
        -libm::log(cover) / self.volatility
    }

    /// The median cover once the average rate is lower by `saved` and the build-out larger by `growth`.
    fn cover_with(&self, saved: f64, growth: f64) -> f64 {
        let eased = crf(self.rate, self.years()) / crf(self.rate - saved, self.years());
        self.cover * eased * libm::pow(growth, -self.dilution)
    }

    /// EBITDA needed per dollar invested, a year, where debt costs `rate`.
    pub fn hurdle(&self, rate: f64) -> f64 {
        let w = wacc(self.debt_share, rate, self.cost_of_equity, self.tax);
        let pay = |life: u32| crf_before_tax(w, f64::from(life), self.tax);
        self.servers * pay(self.server_life) + (1.0 - self.servers) * pay(self.building_life)
    }
}

impl Calculator for Guarantee {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.capital = world.size().unwrap_or(inputs.capital);
        inputs.rate += world.spread().unwrap_or(0.0);
    }

    #[inline(never)]
    fn work(inputs: &Inputs) -> Workings {
        let guarantor = quantile(inputs.guarantor_fails());
        let reach_without = inputs.reach(inputs.cover);
        let cut = match inputs.saving {
            Saving::Precedent => inputs.cut,
            Saving::Model => {
                let both = cumulative_of_two(reach_without, guarantor, inputs.link);
                inputs.loss() * (cumulative(reach_without) - both).max(0.0) / inputs.years()
            }
        };
        let cut = cut.min(inputs.rate);
        let saved = inputs.share * cut;
        let growth = 1.0 + inputs.response * saved;
        let cover = inputs.cover_with(saved, growth);
        let reach = inputs.reach(cover);
        let both = cumulative_of_two(reach, guarantor, inputs.link);
        Workings { cut, growth, cover, reach_without, reach, guarantor, both }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { cut, growth, cover, reach_without, reach, both, .. } = *workings;
        let (loss, years) = (inputs.loss(), inputs.years());
        let (failure, failure_without) = (cumulative(reach), cumulative(reach_without));
        let capital = inputs.capital * growth;
        let debt = capital * inputs.debt_share;
        let exposure = inputs.share * debt;
        let all_fail = loss * exposure;
        let worst_share = worst_share(reach, inputs.pool, inputs.tail);
        // Rounding can leave less than nothing.
        let paid = (failure - both).max(0.0);
        let guarantor_fails = inputs.guarantor_fails();
        let if_independent = failure * cumulative(workings.guarantor);

        Outputs {
            failure,
            failure_without,
            exposure,
            capital,
            cover,
            expected: all_fail * paid,
            worst: all_fail * worst_share,
            worst_share,
            all_fail,
            burden: all_fail / inputs.resources,
            fee: loss * paid / years,
            cut,
            subsidy: cut * exposure * annuity_factor(inputs.rate - cut, years),
            hurdle: inputs.hurdle(inputs.rate - inputs.share * cut),
            hurdle_without: inputs.hurdle(inputs.rate),
            guarantor_fails,
            both_fail: both,
            if_independent,
            shared: all_fail * (both - if_independent),
            spread: loss * both / years,
            spread_without: loss * failure_without / years,
            total: loss * debt * failure,
            lenders_double: all_fail * both,
            lenders_rest: loss * (debt - exposure) * failure,
            total_without: loss * inputs.capital * inputs.debt_share * failure_without,
        }
    }
}
