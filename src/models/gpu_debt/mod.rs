//! GPU-backed debt: the chips behind the loan lose value and rent faster than the loan is repaid.
//!
//! k periods a year (12 or 4), flows at their ends, coupon r/k a period, growth and decay (1 + x)^(1/k) − 1.
//! The market rent at time t is R(t) = R₀·(1 + g)^t; a period earns the rent of its start. A share c of the
//! fleet is under take-or-pay contract at a fixed rent for m months, pro rata in the period in which it ends;
//! all else is sold for a share u of its hours at the market rent. Cash = revenue·(1 − overhead) − power −
//! hosting; if it is negative, nothing is paid and the loss is the owner's.
//!
//! Collateral V(t) = N·P·(1 − d)^t·(1 − s)^G(t), G the generations released by then. LTV = balance/V at every
//! moment, DSCR(t) = yearly cash at the terms of t over yearly service of its period; the covenants' breaches
//! are the first moments at which the one is above its cap or the other below its floor.
//!
//! Model spread = expected loss a year over the average balance + a stated premium. The loan that fails early
//! earns its spread for less long: the other model spread = expected loss over the expected balance until
//! default, summed over time, + the premium. Expected loss: 81 scenarios of ln(1 + g) with standard deviation
//! σ, weights φ(z) for z = −4, −3.9 … 4, collateral V·(R_z/R)^β; at the first missed payment, or for the
//! balloon at maturity, the lender sells at a discount. Losses are not discounted.
//!
//! Sources: 000 of the founding articles; Yescombe, *Principles of Project Finance*, for cover ratios and the
//! reserve; both definitions of the model spread are our own and stated above.

mod about;
mod break_even;
mod cash;
mod charts;
mod collateral;
mod covenants;
mod inputs;
mod outputs;
mod risk;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::world::World;
use crate::finance::calendar::MONTHS_A_YEAR;
use crate::finance::cover::{average, dscrs, llcr, minimum};
use crate::finance::reserve::reserve;
use crate::finance::schedule::{Instalment, Terms, schedule};
use crate::finance::stress::{StressPeriod, Support, stress};
use crate::finance::waterfall::shortfall;
use crate::models::prelude::*;

pub use cash::PeriodCash;
pub use inputs::{Inputs, PaymentFrequency, RepaymentProfile};
pub use outputs::Outputs;
pub use risk::CreditRisk;

/// The model.
pub struct GpuDebt;

/// How long the chips' half-life is looked for, in years.
const LONGEST_LIFE: f64 = 60.0;

const NEVER: Text = text("not within the tenor", "融資期間中はなし");
const NO_SERVICE: Text = text("none: no debt service", "なし（元利金の返済がない）");
const NO_HALF_LIFE: Text = text("over 60 years", "60年超");

/// The loan on one GPU, dollars.
#[derive(Clone, Debug, PartialEq)]
pub struct GpuLoan {
    /// Its instalments, a row for each period.
    pub schedule: Vec<Instalment>,
    /// The debt-service reserve, set aside at the start.
    pub reserve: f64,
}

impl GpuLoan {
    /// What is lent.
    pub fn opening(&self) -> f64 {
        self.schedule.first().map_or(0.0, |first| first.opening)
    }

    /// What falls due at maturity.
    pub fn closing(&self) -> f64 {
        self.schedule.last().map_or(0.0, |last| last.closing)
    }
}

/// How the cash of one GPU covers what is due on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CashCover {
    /// The lowest DSCR of any period; `None` where nothing is ever due.
    pub lowest: Option<f64>,
    /// The average DSCR.
    pub average: Option<f64>,
    /// The loan-life cover ratio at the start.
    pub llcr: Option<f64>,
    /// The first period (from 0) in which a payment is missed.
    pub missed: Option<usize>,
    /// What is owed at maturity, arrears included: dollars.
    pub owed: f64,
}

/// The loan, its cash, and how the one meets the other; all for one GPU.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// The loan.
    pub loan: GpuLoan,
    /// The cash of every period, with the rent changing as expected.
    pub path: Vec<PeriodCash>,
    /// The cash of every period if the rent stayed as it is.
    pub steady: Vec<PeriodCash>,
    /// How the expected cash covers the loan.
    pub cover: CashCover,
    /// What the lender must expect over all scenarios.
    pub risk: CreditRisk,
}

impl Inputs {
    /// r/k, interest a period.
    fn coupon_a_period(&self) -> f64 {
        self.coupon / self.per_year()
    }

    /// The loan on one GPU.
    #[inline(never)]
    pub fn loan(&self) -> GpuLoan {
        let terms = Terms {
            structure: self.profile.structure(),
            principal: self.advance * self.price,
            rate: self.coupon_a_period(),
            tenor: self.periods(),
            amortisation: self.periods(),
            balloon: self.balloon,
            floored: true,
        };
        let schedule = schedule(&terms, &[]);
        let reserve = reserve(&schedule, self.reserve_months, self.tenor);
        GpuLoan { schedule, reserve }
    }

    #[inline(never)]
    fn cover(&self, path: &[PeriodCash], loan: &GpuLoan) -> CashCover {
        let rate = self.coupon_a_period();
        let cash: Vec<f64> = path.iter().map(|cash| cash.at(self.rent)).collect();
        let service: Vec<f64> = loan.schedule.iter().map(Instalment::service).collect();
        let ratios = dscrs(&cash, &service);
        let payable: Vec<f64> = cash.iter().map(|cash| cash.max(0.0)).collect();
        let support = Support { reserve: loan.reserve, cure: 0.0 };
        let outcome = stress(&loan.schedule, rate, &payable, support, 0.0);
        CashCover {
            lowest: minimum(&ratios),
            average: average(&ratios),
            llcr: llcr(&cash, rate, loan.opening()),
            missed: outcome.iter().position(|period| period.unpaid > 0.0),
            owed: outcome.last().map_or(0.0, StressPeriod::owed),
        }
    }

    /// The weighted-average life (WAL) of the principal, years.
    #[inline(never)]
    fn weighted_life(&self, loan: &GpuLoan) -> f64 {
        let per_year = self.per_year();
        let rows = loan.schedule.iter().zip(1_u32..);
        let repaid: f64 = rows.map(|(row, period)| row.principal * f64::from(period) / per_year).sum();
        (repaid + loan.closing() * f64::from(self.tenor)) / loan.opening()
    }
}

/// In months, a moment in years that may never come.
fn months(years: Option<f64>) -> Answer {
    years.map(|years| years * MONTHS_A_YEAR).or_absent(NEVER)
}

impl Calculator for GpuDebt {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.change = world.rents().unwrap_or(inputs.change);
    }

    fn work(inputs: &Inputs) -> Workings {
        let loan = inputs.loan();
        let path = inputs.path(inputs.change);
        let steady = inputs.path(0.0);
        let cover = inputs.cover(&path, &loan);
        let risk = inputs.risk(&steady, &loan);
        Workings { loan, path, steady, cover, risk }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { loan, path, steady, cover, risk } = workings;
        let (gpus, tenor, opening) = (inputs.gpus, f64::from(inputs.tenor), loan.opening());
        let weighted_life = inputs.weighted_life(loan);
        let half_life = inputs.falls_below(0.5, 0.0, LONGEST_LIFE);
        // Bought and half gone in the same moment: no ratio to speak of.
        let mismatch = half_life.filter(|years| *years > 0.0).map(|years| weighted_life / years);
        let value = inputs.price * inputs.value_left(tenor);
        let balance = loan.schedule.iter().map(|row| row.opening).sum::<f64>() / loan.schedule.len() as f64;
        let fair = risk.loss * opening / tenor / balance + inputs.premium;
        let contractual = inputs.coupon - inputs.base_rate;

        Outputs {
            dscr_breach: months(inputs.dscr_breach(loan)),
            ltv_breach: months(inputs.ltv_breach(loan)),
            first_missed: months(cover.missed.map(|index| (index as f64 + 1.0) / inputs.per_year())),
            lowest_dscr: cover.lowest.or_absent(NO_SERVICE),
            average_dscr: cover.average.or_absent(NO_SERVICE),
            llcr: cover.llcr.or_absent(NO_SERVICE),
            debt: gpus * opening,
            half_life: half_life.map(|years| years * MONTHS_A_YEAR).or_absent(NO_HALF_LIFE),
            weighted_life: weighted_life * MONTHS_A_YEAR,
            mismatch: mismatch.or_absent(NO_HALF_LIFE),
            highest_ltv: inputs.highest_ltv(loan),
            value_at_maturity: gpus * value,
            balloon: gpus * loan.closing(),
            shortfall: gpus * shortfall(cover.owed, value * (1.0 - inputs.sale_cost)),
            even_rent: inputs.even_rent(path, loan),
            even_rent_life: inputs.even_rent_life(path, loan),
            even_change: inputs.even_change(steady, loan),
            operating: inputs.operating(path),
            all_in: inputs.all_in(path),
            default_probability: risk.default,
            expected_loss: gpus * risk.loss * opening,
            loss_share: risk.loss,
            fair,
            fair_alive: risk.loss / risk.exposure + inputs.premium,
            contractual,
            underpriced: fair - contractual,
            average_balance: gpus * balance,
        }
    }
}
