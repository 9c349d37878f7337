//! The maturity wall: a portfolio of tranches, what falls due when, what dearer money costs, and what finds no
//! lender when a part of the market shuts.
//!
//! A tranche is repaid in the month in which it is due, or in equal monthly parts from the month after the day
//! of the table until then; what was due before that day is due in the first month. With m the months from the
//! day to a repayment, its time is m/12 years. Weighted life = Σ repayment·time/Σ; the share due within N years
//! counts m ≤ 12N. What falls due is refinanced at its own rate + Δ from that month on. While the market is shut
//! (whole calendar years), the share s of what falls due in it each year, less the issuers' own cash of that year,
//! finds no lender: gap = Σ max(0, s·due_y − cash·months_y/12), months_y those of the year after the day.
//!
//! Sources: 002 and 003 of the founding articles; CoreWeave's filing; the definitions are those of any debt table.

mod about;
mod charts;
mod inputs;
mod outputs;
mod portfolios;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::answer::OrAbsent;
use crate::core::chart::ChartSpec;
use crate::core::model::{About, Calculator, Case, Describe, Illustrate, Narrate, Prose};
use crate::core::text::{Lang, Text, text};

pub use inputs::{Inputs, Kind, MOST, Repaid, Segment, Tranche};
pub use outputs::Outputs;
pub use portfolios::{COREWEAVE, SECTOR};

/// The model.
pub struct MaturityWall;

impl Describe for MaturityWall {
    const ABOUT: &'static About = &about::ABOUT;
    const PROSE: &'static Prose = &about::PROSE;
}

impl Calculator for MaturityWall {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        run(inputs)
    }
}

impl Narrate for MaturityWall {
    fn sentence(case: &Case<MaturityWall>, lang: Lang) -> String {
        sentence::sentence(case.inputs, case.outputs, lang)
    }
}

impl Illustrate for MaturityWall {
    fn charts(case: &Case<MaturityWall>, lang: Lang) -> Vec<ChartSpec> {
        charts::charts(case.inputs, case.outputs, lang)
    }
}

const NO_YEAR: Text = text("none", "なし");

/// One calendar year of repayments, dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    pub year: u32,
    /// By [`Kind`], in the order of its options.
    pub due: [f64; Kind::ALL.len()],
    /// Of it, what finds no lender.
    pub gap: f64,
}

impl Year {
    pub fn total(&self) -> f64 {
        self.due.iter().sum()
    }

    /// What falls due in a segment of the market.
    pub fn within(&self, segment: Segment) -> f64 {
        Kind::ALL.iter().zip(self.due).filter(|(kind, _)| segment.holds(**kind)).map(|(_, due)| due).sum()
    }
}

/// The parts in which a tranche is repaid: months 1 to `last` after the day alike, or all in month `last`.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Parts {
    amount: f64,
    evenly: bool,
    last: u32,
}

impl Parts {
    /// What is repaid in months `from` to `to`, both included.
    fn between(self, from: u32, to: u32) -> f64 {
        if self.evenly {
            let months = to.min(self.last).saturating_sub(from.saturating_sub(1));
            self.amount * f64::from(months) / f64::from(self.last)
        } else if (from..=to).contains(&self.last) {
            self.amount
        } else {
            0.0
        }
    }

    /// Σ repayment·months over months 1 to `to`.
    fn moment(self, to: u32) -> f64 {
        if self.evenly {
            let months = f64::from(to.min(self.last));
            self.amount / f64::from(self.last) * months * (months + 1.0) / 2.0
        } else if self.last <= to {
            self.amount * f64::from(self.last)
        } else {
            0.0
        }
    }
}

impl Tranche {
    fn parts(&self, as_of: u32) -> Parts {
        let last = self.due.saturating_sub(as_of).max(1);
        Parts { amount: self.amount, evenly: self.repaid == Repaid::Evenly, last }
    }

    /// What is repaid within so many months of the day of the table.
    pub fn within(&self, as_of: u32, months: u32) -> f64 {
        self.parts(as_of).between(1, months)
    }
}

impl Inputs {
    /// The calendar year of month `m` after the day.
    fn year_of(&self, m: u32) -> u32 {
        (self.as_of + m) / 12
    }

    /// Every calendar year from the first to the last repayment.
    pub fn years(&self) -> Vec<Year> {
        let first = self.year_of(1);
        let last = self.tranches.iter().map(|tranche| self.year_of(tranche.parts(self.as_of).last)).max();
        let count = last.unwrap_or(first).saturating_sub(first) as usize + 1;
        let mut years: Vec<Year> = (0..count as u32)
            .map(|index| Year { year: first + index, due: [0.0; Kind::ALL.len()], gap: 0.0 })
            .collect();
        for tranche in &self.tranches {
            let parts = tranche.parts(self.as_of);
            let end = self.year_of(parts.last);
            let begin = if parts.evenly { first } else { end };
            for year in begin..=end {
                // Months after the day that lie in the year.
                let from = (year * 12).saturating_sub(self.as_of).max(1);
                let to = (year * 12 + 11).saturating_sub(self.as_of);
                years[(year - first) as usize].due[tranche.kind as usize] += parts.between(from, to);
            }
        }
        for year in &mut years {
            if (self.from..self.from + self.years).contains(&year.year) {
                let months = (year.year * 12 + 11).saturating_sub(self.as_of).min(12);
                year.gap =
                    (self.shut * year.within(self.segment) - self.cash * f64::from(months) / 12.0).max(0.0);
            }
        }
        years
    }

    /// What each issuer repays within the horizon, dollars, the largest first.
    pub fn issuers(&self) -> Vec<(&str, f64)> {
        let mut issuers: Vec<(&str, f64)> = Vec::new();
        for tranche in &self.tranches {
            let near = tranche.within(self.as_of, self.horizon * 12);
            match issuers.iter_mut().find(|(name, _)| *name == &*tranche.issuer) {
                Some((_, sum)) => *sum += near,
                None => issuers.push((&tranche.issuer, near)),
            }
        }
        let sizes: Vec<f64> = issuers.iter().map(|(_, near)| -near).collect();
        crate::core::order::ranks(&sizes).into_iter().map(|index| issuers[index]).collect()
    }
}

/// Numbers only; see the module's documentation for the formulas.
pub fn run(inputs: &Inputs) -> Outputs {
    let months = inputs.horizon * 12;
    let (mut total, mut near, mut moment, mut interest, mut overdue, mut extra_paid) =
        (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    for tranche in &inputs.tranches {
        let parts = tranche.parts(inputs.as_of);
        let soon = parts.between(1, months);
        total += tranche.amount;
        near += soon;
        moment += parts.moment(u32::MAX);
        interest += tranche.amount * tranche.rate;
        if tranche.due <= inputs.as_of {
            overdue += tranche.amount;
        }
        extra_paid += inputs.spread * (soon * f64::from(months) - parts.moment(months)) / 12.0;
    }
    let years = inputs.years();
    let heaviest = years.iter().max_by(|a, b| a.total().total_cmp(&b.total()).then(b.year.cmp(&a.year)));
    let shut = |year: &&Year| (inputs.from..inputs.from + inputs.years).contains(&year.year);
    let gap: f64 = years.iter().map(|year| year.gap).sum();
    let share = |part: f64| if total > 0.0 { part / total } else { 0.0 };
    Outputs {
        total,
        near,
        near_share: share(near),
        peak_year: heaviest.map(|year| f64::from(year.year)).or_absent(NO_YEAR),
        peak: heaviest.map_or(0.0, Year::total),
        overdue,
        weighted_life: share(moment) / 12.0,
        coupon: share(interest),
        interest,
        extra_interest: inputs.spread * near,
        extra_paid,
        coupon_after: share(interest + inputs.spread * near),
        due_while_shut: years.iter().filter(shut).map(|year| year.within(inputs.segment)).sum(),
        gap,
        gap_share: share(gap),
    }
}
