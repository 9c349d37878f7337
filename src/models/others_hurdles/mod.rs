//! Other people's hurdles: each published claim worked again from its own inputs, beside our own arithmetic.
//!
//! Capital C = P·c·Σ_{t<N}(1+g)^t: N years of spending that begins at P and grows by g, at c dollars of total
//! cost a dollar. Revenue that a claim asks for, by its form:
//!
//! - *markup*: P·c ∕ (1 − m), for each year's spending (Cahn, Sequoia Capital, 2023 and 2024);
//! - *depreciation*: C ∕ n ∕ m (Kupperman, 2025);
//! - *flat return*: C·r ∕ m (J.P. Morgan, 2025; Distill AI, 2025);
//! - *annuity*: C·[s·CRF(r, n) + (1 − s)·CRF(r, b)] ∕ m (Epoch AI, 2026);
//! - *share*: P·c ∕ share (Bain, 2025);
//! - *window*: C·(1 + r) from the last year's revenue (Klement, 2026, as we read the reports);
//! - *tasks*: exposed · feasible · saving · labour's share · GDP, which is the rise in total factor
//!   productivity by Hulten's theorem times GDP (Acemoglu, 2024).
//!
//! A markup is a sum over the chips' life; divided by the server life it is compared with ours, which is a
//! year's. Running costs are added to the second, third and fourth. Our own arithmetic is the annuity basis
//! of [`hurdle`]: after tax, at lives that need not be whole years.

mod about;
mod charts;
mod claims;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod truth;

use crate::finance::annuity::{accumulation_factor, crf, crf_before_tax};
use crate::finance::calendar::MONTHS_A_YEAR;
use crate::models::hurdle;
use crate::models::prelude::*;

pub use claims::{CHECKS, CLAIMS, Check, Claim};
pub use inputs::{Form, Inputs, Measure};
pub use outputs::Outputs;

/// The model.
pub struct OthersHurdles;

/// Corporate tax in our own arithmetic: the hurdle's.
fn tax() -> f64 {
    hurdle::Inputs::default().tax
}

const NO_COST: Text =
    text("none: a 100% margin leaves no room for costs", "なし（利益率100％では費用を賄えない）");

impl Inputs {
    /// C: all years' spending at its total cost, dollars.
    pub fn capital(&self) -> f64 {
        self.spend * self.multiple * accumulation_factor(self.growth, f64::from(self.years))
    }

    /// The revenue that the claim's own arithmetic asks for, dollars a year. `None` where
    /// it divides by nought.
    #[inline(never)]
    pub fn required(&self) -> Option<f64> {
        let (cost, capital) = (self.spend * self.multiple, self.capital());
        let earned = |yearly: f64| yearly / self.margin + self.running;
        match self.form {
            Form::Markup => (self.margin < 1.0).then(|| cost / (1.0 - self.margin)),
            Form::Depreciation => Some(earned(capital / self.life)),
            Form::Flat => Some(earned(capital * self.rate)),
            Form::Annuity => Some(earned(capital * self.mixed_crf())),
            Form::Share => Some(cost / self.share),
            Form::Window => Some(capital * (1.0 + self.rate)),
            Form::Tasks => Some(self.exposed * self.feasible * self.saving * self.labour * self.gdp),
        }
    }

    /// The level yearly payment per dollar, equipment and site each over its life.
    fn mixed_crf(&self) -> f64 {
        self.equipment * crf(self.rate, self.life) + (1.0 - self.equipment) * crf(self.rate, self.site_life)
    }

    /// What the claim is compared with: all that is needed, or what is missing of it. Dollars a year.
    pub fn reproduced(&self) -> Option<f64> {
        self.required().map(|required| match self.measure {
            Measure::Needed => required,
            Measure::Missing => self.missing(required),
        })
    }

    fn missing(&self, required: f64) -> f64 {
        (required - self.found).max(0.0)
    }

    /// The revenue needed that the claim stands for, dollars: a year, or over the chips' life.
    pub fn target(&self) -> f64 {
        match self.measure {
            Measure::Needed => self.claimed,
            Measure::Missing => self.claimed + self.found,
        }
    }

    /// The same a year. A markup's is over the chips' life, which is taken to be `server_life`; each year's
    /// spending brings in its own.
    pub fn yearly_target(&self, server_life: f64) -> f64 {
        match self.form {
            Form::Markup => {
                self.target() * accumulation_factor(self.growth, f64::from(self.years)) / server_life
            }
            _ => self.target(),
        }
    }

    /// EBITDA* by our own arithmetic for the claim's capital, at any rate and server life: dollars a year.
    pub fn own_ebitda(&self, rate: f64, server_life: f64) -> f64 {
        let (capital, tax) = (self.capital(), tax());
        let pay = |share: f64, life: f64| share * crf_before_tax(rate, life, tax);
        capital * (pay(self.servers, server_life) + pay(1.0 - self.servers, self.building_life))
    }

    /// The revenue that our own arithmetic asks for on the claim's capital, dollars a year.
    pub fn own(&self) -> f64 {
        self.own_ebitda(self.wacc, self.server_life) / self.own_margin
    }
}

impl Calculator for OthersHurdles {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        let (required, reproduced) = (inputs.required(), inputs.reproduced());
        let own_ebitda = inputs.own_ebitda(inputs.wacc, inputs.server_life);
        let (own, yearly) = (own_ebitda / inputs.own_margin, inputs.yearly_target(inputs.server_life));
        Outputs {
            reproduced: reproduced.or_absent(NO_COST),
            ratio: reproduced.map(|reproduced| reproduced / inputs.claimed).or_absent(NO_COST),
            required: required.or_absent(NO_COST),
            gap: required.map(|required| inputs.missing(required)).or_absent(NO_COST),
            user_month: reproduced
                .map(|reproduced| reproduced / inputs.users / MONTHS_A_YEAR)
                .or_absent(NO_COST),
            own,
            yearly,
            own_multiple: yearly / own,
            capital: inputs.capital(),
            own_ebitda,
            form_margin: inputs.form_margin(),
            true_margin: inputs.true_margin(),
            true_life: inputs.true_life(),
            true_rate: inputs.true_rate(),
            true_capital: inputs.capital() * (yearly / own),
        }
    }
}
