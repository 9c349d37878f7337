//! Hyperscaler funding: what capital spending and payouts leave of operating cash, how the rest is raised,
//! what the supply of bonds does to their price, and how large the debt is with what stands off the balance
//! sheet.
//!
//! Company i's operating cash is O_i·(1 + g)^(t − 2025); its capital spending κ·K_i(t) is guidance in 2026,
//! consensus in 2027 and grows by h after that; its payouts are π·P_i. What it lacks in year t is
//! x_i(t) = κ·K_i(t) + π·P_i − O_i(t) + J_i, with J_i the interest on what it has raised since 2025. One
//! company's surplus does not pay for another's gap. A share a is raised a year ahead:
//! n_i(t) = (1 − a)·max(0, x_i(t)) + a·max(0, x_i(t + 1)). Bonds are a share b of it, and the part m of each
//! company's debt that matures; the rest is equity.
//!
//! The spread is s = s₀ + α·(B ∕ U − 1) + λ·(L − L₀), from nought to one: B the year's bonds, U the usual
//! supply, L debt over operating cash at the end of the year before and L₀ what was reported for 2025. Where
//! leases not yet begun, or all commitments, are to be on the balance sheet, L counts them: leases at their
//! present value, level over their term; what is committed beyond leases at its face. New debt costs the
//! Treasury yield, s, and the points added.
//!
//! Sources: 001 of the founding articles; L. Shyam-Sunder and S. Myers, "Testing Static Tradeoff against
//! Pecking Order Models" (1999), on the deficit of funds; M. Chaudhary, Z. Fu and J. Li, "Corporate Bond
//! Multipliers" (2025), on supply and price. Interest on older debt is in operating cash (US GAAP).

mod about;
mod charts;
pub mod history;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::root::{Boundary, Tolerance, boundary};
use crate::core::world::{PLANNED_SIZE, World};
use crate::finance::annuity::annuity_factor;
use crate::finance::waterfall::reaches;
use crate::models::prelude::*;

pub use inputs::{Company, Include, Inputs};
pub use outputs::Outputs;

/// The model.
pub struct HyperscalerFunding;

/// The last year reported.
const REPORTED: u32 = 2025;
/// Years worked through: 2026 to 2030.
pub const YEARS: usize = 5;

const COVERED: Text = text("covered even if cash fell by 90% a year", "営業キャッシュが年90％減っても賄える");
const NOT_COVERED: Text = text("not at 500% a year", "年500％でも賄えない");

/// One year of all companies together, dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Year {
    /// Operating cash flow.
    pub cash: f64,
    /// Capital spending.
    pub capex: f64,
    /// Payouts.
    pub paid: f64,
    /// Interest on what has been raised since 2025.
    pub interest: f64,
    /// New money raised, bonds and equity.
    pub raised: f64,
    /// Bonds sold, with those that replace matured ones.
    pub bonds: f64,
    /// Bonds that replace matured ones.
    pub replaced: f64,
    /// Debt over operating cash at the beginning, with what is to be counted.
    pub leverage: f64,
    /// Spread over Treasuries, a year.
    pub spread: f64,
    /// Debt at the end, as reported.
    pub debt: f64,
}

/// All years, and what each company raises in them.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// 2026 to 2030.
    pub years: [Year; YEARS],
    /// New money that each company raises in all these years, in the order of the table.
    pub raised: Vec<f64>,
    /// Interest a year on all that was raised.
    pub interest: f64,
}

impl Company {
    /// Operating cash, `t` years after 2025.
    pub fn cash(&self, inputs: &Inputs, t: usize) -> f64 {
        self.cash * libm::pow(1.0 + inputs.growth, t as f64)
    }

    /// Capital spending, `t` years after 2025.
    pub fn capex(&self, inputs: &Inputs, t: usize) -> f64 {
        let planned = match t {
            0 | 1 => self.capex,
            _ => self.next * libm::pow(1.0 + inputs.later, (t - 2) as f64),
        };
        inputs.scale * planned
    }

    /// What spending, payouts and interest take beyond operating cash.
    fn lacks(&self, inputs: &Inputs, t: usize, interest: f64) -> f64 {
        let needs = self.capex(inputs, t) + inputs.payouts * self.paid + interest;
        (needs - self.cash(inputs, t)).max(0.0)
    }

    /// What is committed beyond leases.
    fn beyond_leases(&self) -> f64 {
        (self.commitments - self.leases).max(0.0)
    }
}

impl Inputs {
    /// The sum of a column.
    fn sum(&self, column: impl Fn(&Company) -> f64) -> f64 {
        self.companies.iter().map(column).sum()
    }

    /// Leases not yet begun, at their present value.
    pub fn leases(&self) -> f64 {
        let years = f64::from(self.lease_years);
        self.sum(|company| company.leases) * annuity_factor(self.discount, years) / years
    }

    /// All commitments, leases at their present value.
    pub fn commitments(&self) -> f64 {
        self.leases() + self.sum(Company::beyond_leases)
    }

    /// What is counted as debt besides what was reported.
    fn counted(&self) -> f64 {
        match self.include {
            Include::Reported => 0.0,
            Include::Leases => self.leases(),
            Include::All => self.commitments(),
        }
    }

    /// The spread at this supply and leverage.
    pub fn spread(&self, bonds: f64, leverage: f64) -> f64 {
        let reported = self.sum(|company| company.debt) / self.sum(|company| company.cash);
        let supply = self.slope * (bonds / self.usual - 1.0);
        (self.base + supply + self.turn * (leverage - reported)).clamp(0.0, 1.0)
    }

    /// Works the years through.
    #[inline(never)]
    fn run(&self) -> Workings {
        let counted = self.counted();
        let mut years = [Year::default(); YEARS];
        let mut raised = vec![0.0; self.companies.len()];
        let mut interest = raised.clone();
        let mut debts: Vec<f64> = self.companies.iter().map(|company| company.debt).collect();
        let mut cash = self.sum(|company| company.cash);
        for (index, year) in years.iter_mut().enumerate() {
            let t = index + 1;
            year.leverage = (debts.iter().sum::<f64>() + counted) / cash;
            let mut borrowed = Vec::with_capacity(debts.len());
            for (row, company) in self.companies.iter().enumerate() {
                let new = (1.0 - self.ahead) * company.lacks(self, t, interest[row])
                    + self.ahead * company.lacks(self, t + 1, interest[row]);
                let replaced = self.due * debts[row];
                year.cash += company.cash(self, t);
                year.capex += company.capex(self, t);
                year.paid += self.payouts * company.paid;
                year.interest += interest[row];
                year.raised += new;
                year.replaced += replaced;
                raised[row] += new;
                borrowed.push(self.bonds * new);
            }
            year.bonds = self.bonds * year.raised + year.replaced;
            year.spread = self.spread(year.bonds, year.leverage);
            let rate = self.rate(year.spread);
            for (row, new) in borrowed.into_iter().enumerate() {
                interest[row] += rate * new;
                debts[row] += new;
            }
            year.debt = debts.iter().sum();
            cash = year.cash;
        }
        Workings { years, raised, interest: interest.iter().sum() }
    }

    /// What new debt costs a year at this spread.
    fn rate(&self, spread: f64) -> f64 {
        self.treasury + self.points + spread
    }

    /// The growth of operating cash at which all companies together would pay for everything, 2026 to 2030.
    #[inline(never)]
    fn break_even(&self, uses: f64) -> Answer {
        let base = self.sum(|company| company.cash);
        let short = |growth: f64| {
            let factors: f64 = (1..=YEARS).map(|t| libm::pow(1.0 + growth, t as f64)).sum();
            base * factors < uses
        };
        match boundary(short, -0.9, 5.0, Tolerance::default()) {
            Boundary::At(growth) => Answer::Number(growth),
            Boundary::Never => Answer::Absent(COVERED),
            Boundary::Always => Answer::Absent(NOT_COVERED),
        }
    }
}

impl Workings {
    /// The year in which most bonds are sold, the first of equals: its number, and what happens in it.
    pub fn peak(&self) -> (u32, &Year) {
        let mut peak = 0;
        for (index, year) in self.years.iter().enumerate() {
            if !reaches(self.years[peak].bonds, year.bonds, year.bonds) {
                peak = index;
            }
        }
        (REPORTED + 1 + peak as u32, &self.years[peak])
    }

    /// A sum over the years.
    fn sum(&self, of: impl Fn(&Year) -> f64) -> f64 {
        self.years.iter().map(of).sum()
    }
}

impl Calculator for HyperscalerFunding {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.points = world.spread().unwrap_or(inputs.points);
        inputs.scale = world.size().map_or(inputs.scale, |size| size / PLANNED_SIZE);
    }

    fn work(inputs: &Inputs) -> Workings {
        inputs.run()
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let (peak_year, peak) = workings.peak();
        let [first, second, .., last] = &workings.years;
        let (debt, cash) = (inputs.sum(|company| company.debt), inputs.sum(|company| company.cash));
        let (leases, commitments) = (inputs.leases(), inputs.commitments());
        let raised = workings.sum(|year| year.raised);
        let uses = workings.sum(|year| year.capex + year.paid);
        Outputs {
            raised,
            peak: peak.bonds,
            peak_year: f64::from(peak_year),
            times: peak.bonds / inputs.usual,
            bonds_2026: first.bonds,
            bonds_2027: second.bonds,
            bonds: workings.sum(|year| year.bonds),
            replaced: workings.sum(|year| year.replaced),
            equity: (1.0 - inputs.bonds) * raised,
            short: inputs.sum(|company| f64::from(company.lacks(inputs, 2, 0.0) > 0.0)),
            break_even: inputs.break_even(uses),
            capex: workings.sum(|year| year.capex),
            share: workings.sum(|year| year.capex) / workings.sum(|year| year.cash),
            spread: peak.spread,
            widened: peak.spread - inputs.base,
            rate: inputs.rate(peak.spread),
            interest: workings.interest,
            burden: workings.interest / last.cash,
            leverage: debt / cash,
            with_leases: (debt + leases) / cash,
            with_all: (debt + commitments) / cash,
            leverage_end: (last.debt + inputs.counted()) / last.cash,
            debt_end: last.debt,
            leases,
            commitments,
            widen_leases: inputs.turn * leases / cash,
            widen_all: inputs.turn * commitments / cash,
            instead: leases / YEARS as f64,
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        let unlike = inputs.companies.iter().any(|company| company.commitments < company.leases);
        unlike.then_some((
            "companies",
            text(
                "Commitments include leases: in no row may they be smaller.",
                "契約済みの債務はリースを含みます。リースより小さい行があります。",
            ),
        ))
    }
}
