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

use crate::core::answer::{Answer, OrAbsent};
use crate::core::chart::ChartSpec;
use crate::core::model::{About, Calculator, Case, Describe, Illustrate, Narrate, Prose};
use crate::core::root::{Boundary, Tolerance, boundary};
use crate::core::text::{Lang, Text, text};
use crate::finance::annuity::annuity_factor;
use crate::finance::cover::{average, dscrs, llcr, minimum, plcr};
use crate::finance::flows::npv;
use crate::finance::ramp::scale;
use crate::finance::schedule::{Instalment, Structure, Terms, capitalised, schedule, sculpting_dscr};
use crate::finance::stress::{StressPeriod, Support, stress};

pub use inputs::{Inputs, Profile, Scenario, Underwriting};
pub use outputs::Outputs;

/// The model.
pub struct Refinancing;

impl Describe for Refinancing {
    const ABOUT: &'static About = &about::ABOUT;
    const PROSE: &'static Prose = &about::PROSE;
}

impl Calculator for Refinancing {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        run(inputs)
    }
}

impl Narrate for Refinancing {
    fn sentence(case: &Case<Refinancing>, lang: Lang) -> String {
        sentence::sentence(case.inputs, case.outputs, lang)
    }
}

impl Illustrate for Refinancing {
    fn charts(case: &Case<Refinancing>, lang: Lang) -> Vec<ChartSpec> {
        charts::charts(case.inputs, case.outputs, lang)
    }
}

/// The longest time to scale at which survival is tried, in years.
pub const LONGEST_RAMP: f64 = 60.0;

/// A gap or a shortfall below this share of the debt is rounding.
const NEGLIGIBLE: f64 = 1e-10;

const NO_DEFAULT: Text = text("none", "なし");
const NO_SERVICE: Text = text("none: no debt service", "なし（元利払いがない）");
const NO_DEBT: Text = text("none: no debt", "なし（債務がない）");
const NOT_SCULPTED: Text = text("none: not sculpted", "なし（スカルプト型ではない）");
const SURVIVES_ALL: Text = text("any up to 60 years to scale", "規模到達60年まで耐える");
const FAILS_ON_TIME: Text = text("none: it fails even on time", "なし（予定どおりでも破綻）");
const LTV_BINDS: Text = text("loan to value (LTV)", "LTV（資産価値に対する借入比率）");
const COVER_BINDS: Text = text("debt-service cover (DSCR)", "DSCR（元利払い余裕率）");

/// The longest delay as it was found.
fn delay_survived(outputs: &Outputs) -> Boundary {
    match outputs.longest_delay {
        Answer::Number(delay) => Boundary::At(delay),
        Answer::Absent(reason) if reason == SURVIVES_ALL => Boundary::Always,
        _ => Boundary::Never,
    }
}

/// What the next lender would lend, in dollars, and by which limit.
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
}

/// A loan sized on the planned case: its schedule is frozen.
#[derive(Clone, Debug, PartialEq)]
pub struct Loan {
    pub schedule: Vec<Instalment>,
    pub support: Support,
    /// The constant cover at which it was sculpted, if it was.
    pub sculpted_at: Option<f64>,
}

impl Loan {
    /// The balance at the start of operation.
    pub fn opening(&self) -> f64 {
        self.schedule.first().map_or(0.0, |first| first.opening)
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

    /// CFADS of years 1, 2, … as planned when the loan was sized.
    pub fn planned(&self) -> Vec<f64> {
        self.path(self.years_planned, 1.0)
    }

    /// CFADS of years 1, 2, … as it turns out in the chosen scenario.
    pub fn actual(&self) -> Vec<f64> {
        match self.scenario {
            Scenario::OnTime => self.planned(),
            Scenario::Slow => self.path(self.years_slow, 1.0),
            Scenario::Falsified => self.path(self.years_planned, self.plateau),
        }
    }

    /// The loan of this structure, sized on the planned case.
    pub fn loan(&self, structure: Structure) -> Loan {
        let principal = capitalised(self.ltc * self.cost, self.coupon, self.construction as usize);
        let terms = Terms {
            structure,
            principal,
            rate: self.coupon,
            tenor: self.tenor as usize,
            amortisation: self.amortisation as usize,
            balloon: self.balloon,
            floored: self.floored,
        };
        let planned = self.planned();
        let schedule = schedule(&terms, &planned);
        let service: f64 = schedule.iter().map(Instalment::service).sum();
        let reserve = f64::from(self.reserve_months) / 12.0 * service / f64::from(self.tenor);
        let sculpted_at =
            if structure == Structure::Sculpted { sculpting_dscr(&terms, &planned) } else { None };
        Loan { schedule, support: Support { reserve, cure: self.cure }, sculpted_at }
    }

    /// The loan's years when cash is `cash`.
    pub fn outcome(&self, loan: &Loan, cash: &[f64]) -> Vec<StressPeriod> {
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

    /// What a lender would lend against the asset in year `t` ≥ 1, given the path of cash.
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

    /// What falls due at maturity and can't be refinanced, dollars.
    fn gap(&self, years: &[StressPeriod], cash: &[f64]) -> f64 {
        let owed = years.last().map_or(0.0, StressPeriod::owed);
        (owed - self.capacity(self.tenor, cash).amount()).max(0.0)
    }

    /// The gap when full scale takes `years`, for a loan already sized.
    pub fn gap_at(&self, loan: &Loan, years: f64) -> f64 {
        let cash = self.path(years, 1.0);
        self.gap(&self.outcome(loan, &cash), &cash)
    }

    /// Whether the loan is paid and refinanced in full when scale takes `years`.
    fn survives(&self, loan: &Loan, years: f64) -> bool {
        let cash = self.path(years, 1.0);
        let outcome = self.outcome(loan, &cash);
        let negligible = NEGLIGIBLE * loan.opening();
        outcome.iter().all(|year| year.unpaid <= negligible) && self.gap(&outcome, &cash) <= negligible
    }
}

/// Numbers only; see the module's documentation for the formulas.
pub fn run(inputs: &Inputs) -> Outputs {
    let loan = inputs.loan(inputs.profile.structure());
    let cash = inputs.actual();
    let years = inputs.outcome(&loan, &cash);
    let capacity = inputs.capacity(inputs.tenor, &cash);
    let owed = years.last().map_or(0.0, StressPeriod::owed);
    let gap = inputs.gap(&years, &cash);
    let negligible = NEGLIGIBLE * loan.opening();
    let first_default = years.iter().position(|year| year.unpaid > negligible);

    let tenor = inputs.tenor as usize;
    let due: Vec<f64> = years.iter().map(StressPeriod::due).collect();
    let ratios = dscrs(cash.get(..tenor).unwrap_or(&cash), &due);
    let life = cash.get(..inputs.life as usize).unwrap_or(&cash);
    let during = cash.get(..tenor).unwrap_or(&cash);
    let survived = boundary(
        |years| inputs.survives(&loan, years),
        inputs.years_planned,
        LONGEST_RAMP,
        Tolerance::default(),
    );

    Outputs {
        gap,
        gap_share: if owed > 0.0 { gap / owed } else { 0.0 },
        first_default: first_default.map(|index| index as f64 + 1.0).or_absent(NO_DEFAULT),
        longest_delay: match survived {
            Boundary::At(years) => Answer::Number(years - inputs.years_planned),
            Boundary::Always => Answer::Absent(SURVIVES_ALL),
            Boundary::Never => Answer::Absent(FAILS_ON_TIME),
        },
        owed,
        arrears: years.last().map_or(0.0, |year| year.arrears),
        capacity: capacity.amount(),
        by_value: capacity.by_value,
        by_cover: capacity.by_cover,
        binding: Answer::Words(if capacity.by_value < capacity.by_cover { LTV_BINDS } else { COVER_BINDS }),
        value: inputs.value(inputs.tenor),
        minimum_dscr: minimum(&ratios).or_absent(NO_SERVICE),
        average_dscr: average(&ratios).or_absent(NO_SERVICE),
        llcr: llcr(during, inputs.coupon, loan.opening()).or_absent(NO_DEBT),
        plcr: plcr(life, inputs.coupon, loan.opening()).or_absent(NO_DEBT),
        sculpted_at: loan.sculpted_at.or_absent(NOT_SCULPTED),
        opening: loan.opening(),
        interest_capitalised: loan.opening() - inputs.ltc * inputs.cost,
        support: loan.support.reserve + loan.support.cure,
        support_used: years.iter().map(|year| year.from_reserve + year.from_cure).sum(),
    }
}
