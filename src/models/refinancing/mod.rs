//! The refinancing gap: debt falls due in 10 years, productivity takes 15. What can't be refinanced?
//!
//! Year 0 is the first of operation; construction lies before it, its interest capitalised. Cash flow
//! available for debt service (CFADS) grows as CFADS_t = C·F(t; Y), with 10% of full scale in year 1 and
//! 95% in year Y. The schedule is sized once, on the case that was planned, and then frozen: that is the
//! point of the test. In a shortfall the reserve is drawn, then the equity cure; then it is a default, and
//! what is unpaid accrues at the coupon into the balance B_T that falls due at maturity.
//!
//! Capacity at maturity = min(LTV*·V_T, Σ_{s=1..L} CF_s·(1 + r_new)^−s/DSCR*), with L the asset's life left,
//! r_new the coupon and a spread, V_T the decayed value of the assets. Gap = max(0, B_T − capacity).
//!
//! Sources: 002 of the founding articles for the two stress tests; Yescombe, *Principles of Project
//! Finance*, for schedules, cover ratios and the cascade.

mod about;
mod charts;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::pays::{PLANNED, PLATEAU, Pays};
use crate::core::root::{Boundary, Tolerance, boundary};
use crate::core::world::World;
use crate::finance::annuity::annuity_factor;
use crate::finance::cover::{average, dscrs, llcr, minimum, plcr};
use crate::finance::flows::npv;
use crate::finance::ramp::scale;
use crate::finance::reserve::reserve;
use crate::finance::schedule::{Instalment, Structure, Terms, capitalised, schedule, sculpting_dscr};
use crate::finance::stress::{StressPeriod, Support, stress};
use crate::finance::waterfall::shortfall;
use crate::models::prelude::*;

pub use inputs::{Inputs, RepaymentProfile, Scenario, Underwriting};
pub use outputs::Outputs;

/// The model.
pub struct Refinancing;

/// The longest time to scale at which survival is tried, in years.
pub const LONGEST_RAMP: f64 = 60.0;

/// A gap or a shortfall below this share of the debt is rounding.
const NEGLIGIBLE: f64 = 1e-10;

const NO_DEFAULT: Text = text("none", "なし");
const NO_SERVICE: Text = text("none: no debt service", "なし（元利金の返済がない）");
const NO_DEBT: Text = text("none: no debt", "なし（債務がない）");
const NOT_SCULPTED: Text = text("none: not sculpted", "なし（スカルプト型ではない）");
const SURVIVES_ALL: Text = text("any, up to 60 years to full scale", "フル稼働まで60年でも耐える");
const FAILS_ON_TIME: Text = text("none: it falls short even on time", "なし（計画どおりでも足りない）");

/// What the next lender would lend, in dollars, under each of its two limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Capacity {
    /// LTV*·V.
    pub by_value: f64,
    /// Present value of the cash underwritten, over DSCR*.
    pub by_cover: f64,
}

impl Capacity {
    /// The lower of the two.
    pub fn amount(self) -> f64 {
        self.by_value.min(self.by_cover)
    }

    /// The limit that binds, in words.
    fn binding(self) -> Text {
        if self.by_value < self.by_cover {
            text("loan to value (LTV)", "担保掛け目（LTV）")
        } else {
            text("debt-service cover (DSCR)", "元利金返済カバー率（DSCR）")
        }
    }
}

/// A loan sized on the planned case: its schedule is frozen.
#[derive(Clone, Debug, PartialEq)]
pub struct SizedLoan {
    /// One instalment for each year up to maturity.
    pub schedule: Vec<Instalment>,
    /// The reserve and the equity cure committed to it.
    pub support: Support,
    /// The constant cover at which it was sculpted, if it was.
    pub sculpted_at: Option<f64>,
}

impl SizedLoan {
    /// The balance at the start of operation, in dollars.
    pub fn opening(&self) -> f64 {
        self.schedule.first().map_or(0.0, |first| first.opening)
    }

    /// Up to how many dollars a gap or a missed payment is rounding.
    fn negligible(&self) -> f64 {
        NEGLIGIBLE * self.opening()
    }
}

impl Inputs {
    /// CFADS in year `t` ≥ 1 when full scale takes `years`; no more than `plateau` of it is ever reached.
    /// What is under contract is paid whatever the ramp; a dead asset earns nothing. Dollars.
    fn cfads_in(&self, t: u32, years: f64, plateau: f64) -> f64 {
        if t > self.life {
            return 0.0;
        }
        let ramp = scale(f64::from(t), years).min(plateau);
        let contracted = if t <= self.contract_years { self.contracted } else { 0.0 };
        self.cfads * ramp.max(contracted)
    }

    fn path(&self, years: f64, plateau: f64) -> Vec<f64> {
        let last = self.life.max(self.tenor).max(self.amortisation);
        (1..=last).map(|t| self.cfads_in(t, years, plateau)).collect()
    }

    /// CFADS of years 1, 2, … as planned when the loan was sized, in dollars.
    pub fn planned(&self) -> Vec<f64> {
        self.path(self.years_planned, 1.0)
    }

    /// CFADS of years 1, 2, … as it turns out in the chosen scenario, in dollars.
    pub fn actual(&self) -> Vec<f64> {
        match self.scenario {
            Scenario::OnTime => self.planned(),
            Scenario::Slow => self.path(self.years_slow, 1.0),
            Scenario::Stalled => self.path(self.years_planned, self.plateau),
        }
    }

    /// The loan of this structure, sized on the planned case.
    #[inline(never)]
    pub fn loan(&self, structure: Structure) -> SizedLoan {
        let terms = Terms {
            structure,
            principal: capitalised(self.ltc * self.cost, self.coupon, self.construction as usize),
            rate: self.coupon,
            tenor: self.tenor as usize,
            amortisation: self.amortisation as usize,
            balloon: self.balloon,
            floored: self.floored,
        };
        let planned = self.planned();
        let schedule = schedule(&terms, &planned);
        let reserve = reserve(&schedule, self.reserve_months, self.tenor);
        // Other structures have no such cover.
        let sculpted_at = sculpting_dscr(&terms, &planned);
        SizedLoan { schedule, support: Support { reserve, cure: self.cure }, sculpted_at }
    }

    /// The loan's years when CFADS of years 1, 2, … is `cash`.
    pub fn outcome(&self, loan: &SizedLoan, cash: &[f64]) -> Vec<StressPeriod> {
        stress(&loan.schedule, self.coupon, cash, loan.support, self.sweep)
    }

    /// The value of the assets `t` years after the start, in dollars: each class decays at its own rate, and
    /// servers are as old as their last renewal.
    pub fn value(&self, t: u32) -> f64 {
        let age = match self.renewal {
            0 => t,
            // In the year of a renewal the old servers still stand.
            years => t.checked_sub(1).map_or(0, |before| before % years + 1),
        };
        let servers = self.server_share * libm::pow(1.0 - self.server_decay, f64::from(age));
        let buildings = (1.0 - self.server_share) * libm::pow(1.0 - self.building_decay, f64::from(t));
        self.cost * (servers + buildings)
    }

    /// What a lender would lend against the asset in year `t` ≥ 1, when CFADS of years 1, 2, … is `cash`.
    #[inline(never)]
    pub fn capacity(&self, t: u32, cash: &[f64]) -> Capacity {
        let rate = self.coupon + self.spread;
        let left = self.life.saturating_sub(t);
        let at = |year: u32| cash.get(year as usize - 1).copied().unwrap_or(0.0);
        let present_value = match self.underwriting {
            Underwriting::Flat if left == 0 => 0.0,
            Underwriting::Flat => at(t) * annuity_factor(rate, f64::from(left)),
            Underwriting::True => {
                let flows: Vec<f64> = std::iter::once(0.0).chain((1..=left).map(|s| at(t + s))).collect();
                npv(rate, &flows)
            }
        };
        Capacity { by_value: self.ltv * self.value(t), by_cover: present_value / self.dscr }
    }

    /// What falls due at maturity and can't be refinanced, in dollars.
    fn gap(&self, years: &[StressPeriod], cash: &[f64]) -> f64 {
        shortfall(owed(years), self.capacity(self.tenor, cash).amount())
    }

    /// The gap when full scale takes `years`, for a loan already sized, in dollars.
    pub fn gap_at(&self, loan: &SizedLoan, years: f64) -> f64 {
        let cash = self.path(years, 1.0);
        self.gap(&self.outcome(loan, &cash), &cash)
    }

    /// Whether the loan is paid and refinanced in full when scale takes `years`.
    #[inline(never)]
    fn survives(&self, loan: &SizedLoan, years: f64) -> bool {
        let cash = self.path(years, 1.0);
        let outcome = self.outcome(loan, &cash);
        let negligible = loan.negligible();
        outcome.iter().all(|year| year.unpaid <= negligible) && self.gap(&outcome, &cash) <= negligible
    }

    /// The longest delay, in years beyond the plan, that the loan survives.
    #[inline(never)]
    fn longest_delay(&self, loan: &SizedLoan) -> Boundary {
        let survives = |years| self.survives(loan, years);
        match boundary(survives, self.years_planned, LONGEST_RAMP, Tolerance::default()) {
            Boundary::At(years) => Boundary::At(years - self.years_planned),
            ends => ends,
        }
    }
}

/// What falls due at maturity after these years, with arrears, in dollars.
fn owed(years: &[StressPeriod]) -> f64 {
    years.last().map_or(0.0, StressPeriod::owed)
}

/// The chosen loan, met by the cash of the chosen scenario. Money in dollars; years are those of operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// The loan of the chosen profile.
    pub loan: SizedLoan,
    /// CFADS of years 1, 2, … as planned.
    pub planned: Vec<f64>,
    /// CFADS of years 1, 2, … as it turns out.
    pub cash: Vec<f64>,
    /// The loan's years up to maturity.
    pub years: Vec<StressPeriod>,
    /// What can be borrowed at maturity.
    pub capacity: Capacity,
    /// The longest delay, in years beyond the plan, that the loan survives.
    pub longest_delay: Boundary,
}

impl Workings {
    /// The first year in which a payment is missed, counted from 1.
    fn first_default(&self) -> Option<f64> {
        let negligible = self.loan.negligible();
        let index = self.years.iter().position(|year| year.unpaid > negligible)?;
        Some(index as f64 + 1.0)
    }

    /// The DSCR of each year; `None` where nothing is due.
    fn dscrs(&self) -> Vec<Option<f64>> {
        let due: Vec<f64> = self.years.iter().map(StressPeriod::due).collect();
        dscrs(&self.cash, &due)
    }

    /// CFADS of the first `years` years.
    fn cash_of(&self, years: u32) -> &[f64] {
        self.cash.get(..years as usize).unwrap_or(&self.cash)
    }
}

impl From<Pays> for Scenario {
    fn from(pays: Pays) -> Scenario {
        match pays {
            Pays::After(PLANNED) => Scenario::OnTime,
            Pays::After(_) => Scenario::Slow,
            Pays::Never => Scenario::Stalled,
        }
    }
}

impl Calculator for Refinancing {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.spread = world.spread().unwrap_or(inputs.spread);
        let Some(pays) = world.pays() else { return };
        inputs.years_planned = f64::from(PLANNED);
        inputs.scenario = pays.into();
        match pays {
            Pays::After(years) => inputs.years_slow = f64::from(years),
            Pays::Never => inputs.plateau = PLATEAU,
        }
    }

    fn work(inputs: &Inputs) -> Workings {
        let loan = inputs.loan(inputs.profile.structure());
        let cash = inputs.actual();
        Workings {
            planned: inputs.planned(),
            years: inputs.outcome(&loan, &cash),
            capacity: inputs.capacity(inputs.tenor, &cash),
            longest_delay: inputs.longest_delay(&loan),
            loan,
            cash,
        }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { loan, years, capacity, .. } = workings;
        let owed = owed(years);
        let gap = shortfall(owed, capacity.amount());
        let ratios = workings.dscrs();

        Outputs {
            gap,
            gap_share: if owed > 0.0 { gap / owed } else { 0.0 },
            first_default: workings.first_default().or_absent(NO_DEFAULT),
            longest_delay: match workings.longest_delay {
                Boundary::At(delay) => Answer::Number(delay),
                Boundary::Always => Answer::Absent(SURVIVES_ALL),
                Boundary::Never => Answer::Absent(FAILS_ON_TIME),
            },
            owed,
            arrears: years.last().map_or(0.0, |year| year.arrears),
            capacity: capacity.amount(),
            by_value: capacity.by_value,
            by_cover: capacity.by_cover,
            binding: Answer::Words(capacity.binding()),
            value: inputs.value(inputs.tenor),
            minimum_dscr: minimum(&ratios).or_absent(NO_SERVICE),
            average_dscr: average(&ratios).or_absent(NO_SERVICE),
            llcr: llcr(workings.cash_of(inputs.tenor), inputs.coupon, loan.opening()).or_absent(NO_DEBT),
            plcr: plcr(workings.cash_of(inputs.life), inputs.coupon, loan.opening()).or_absent(NO_DEBT),
            sculpted_at: loan.sculpted_at.or_absent(NOT_SCULPTED),
            opening: loan.opening(),
            interest_capitalised: loan.opening() - inputs.ltc * inputs.cost,
            support: loan.support.reserve + loan.support.cure,
            support_used: years.iter().map(|year| year.from_reserve + year.from_cure).sum(),
        }
    }
}
