//! The maturity wall: a portfolio of tranches, what falls due when, what dearer money costs, and what finds
//! no lender when a part of the market shuts.
//!
//! A tranche is repaid in the month in which it is due, or in equal monthly parts from the month after the
//! day of the table until then; what was due before that day is due in the first month. With m the months
//! from the day to a repayment, its time is m/12 years. Weighted life = Σ repayment·time/Σ repayment; the
//! share due within N years counts m ≤ 12N. What falls due is refinanced at its own rate + Δ from that month
//! on. While the market is shut (whole calendar years), the share s of what falls due in it each year, less
//! the issuers' own cash of that year, finds no lender: gap = Σ max(0, s·due_y − cash·months_y/12), months_y
//! those of the year after the day.
//!
//! Sources: 002 and 003 of the founding articles; CoreWeave's filing; the definitions are those of any debt
//! table.

mod about;
mod charts;
mod inputs;
mod outputs;
mod portfolios;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use std::ops::RangeInclusive;

use crate::core::order::ranks;
use crate::core::pays::Pays;
use crate::core::world::World;
use crate::finance::calendar::MONTHS_A_YEAR;
use crate::finance::waterfall::shortfall;
use crate::models::prelude::*;

pub use inputs::{DebtKind, Inputs, MOST, Repaid, Segment, Tranche};
pub use outputs::Outputs;
pub use portfolios::{COREWEAVE, SECTOR};

/// The model.
pub struct MaturityWall;

const NO_YEAR: Text = text("none", "なし");

/// What falls due in one calendar year, dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearDue {
    /// The calendar year.
    pub year: u32,
    /// What falls due, by [`DebtKind`] in the order of its options.
    pub due: [f64; DebtKind::ALL.len()],
    /// The part of it that finds no lender.
    pub gap: f64,
}

impl YearDue {
    /// A year in which nothing falls due.
    pub const fn nothing(year: u32) -> YearDue {
        YearDue { year, due: [0.0; DebtKind::ALL.len()], gap: 0.0 }
    }

    /// All that falls due in it.
    pub fn total(&self) -> f64 {
        self.due.iter().sum()
    }

    /// What falls due in a segment of the market.
    pub fn within(&self, segment: Segment) -> f64 {
        let kinds = DebtKind::ALL.iter().zip(self.due);
        kinds.filter(|(kind, _)| segment.holds(**kind)).map(|(_, due)| due).sum()
    }
}

/// How a tranche is repaid: in equal parts in months 1 to `last` after the day of the table, or all in month
/// `last`.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Repayments {
    /// Dollars.
    amount: f64,
    evenly: bool,
    last: u32,
}

impl Repayments {
    /// What is repaid in months `from` to `to`, both included: dollars.
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

    /// Each repayment in months 1 to `to` times its month, added up: dollar-months.
    fn dollar_months(self, to: u32) -> f64 {
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
    fn repayments(&self, as_of: u32) -> Repayments {
        let last = self.due.saturating_sub(as_of).max(1);
        Repayments { amount: self.amount, evenly: self.repaid == Repaid::Evenly, last }
    }

    /// What is repaid within so many months of the day of the table, dollars.
    pub fn within(&self, as_of: u32, months: u32) -> f64 {
        self.repayments(as_of).between(1, months)
    }
}

/// The months, counted as dates are, from January to December of a year.
const fn months_of(year: u32) -> (u32, u32) {
    (year * 12, year * 12 + 11)
}

impl Inputs {
    /// The calendar year of month `m` after the day of the table.
    fn year_of(&self, m: u32) -> u32 {
        (self.as_of + m) / 12
    }

    /// The horizon in months.
    fn months(&self) -> u32 {
        self.horizon * 12
    }

    /// The calendar years in which the market is shut.
    pub fn shut_years(&self) -> RangeInclusive<u32> {
        self.from..=self.from + self.years - 1
    }

    /// Every calendar year from the first to the last repayment.
    #[inline(never)]
    pub fn years_due(&self) -> Vec<YearDue> {
        let first = self.year_of(1);
        let last_of = |tranche: &Tranche| self.year_of(tranche.repayments(self.as_of).last);
        let last = self.tranches.iter().map(last_of).max().unwrap_or(first);
        let mut years: Vec<YearDue> = (first..=last).map(YearDue::nothing).collect();
        for tranche in &self.tranches {
            let repayments = tranche.repayments(self.as_of);
            let end = self.year_of(repayments.last);
            let begin = if repayments.evenly { first } else { end };
            for year in begin..=end {
                years[(year - first) as usize].due[tranche.kind as usize] += self.due_in(year, repayments);
            }
        }
        for year in years.iter_mut().filter(|year| self.shut_years().contains(&year.year)) {
            let months = months_of(year.year).1.saturating_sub(self.as_of).min(12);
            let cash = self.cash * f64::from(months) / MONTHS_A_YEAR;
            year.gap = shortfall(self.shut * year.within(self.segment), cash);
        }
        years
    }

    /// What is repaid in a calendar year, dollars.
    fn due_in(&self, year: u32, repayments: Repayments) -> f64 {
        // Months after the day that lie in the year.
        let (january, december) = months_of(year);
        let from = january.saturating_sub(self.as_of).max(1);
        repayments.between(from, december.saturating_sub(self.as_of))
    }

    /// The words with which the name of every issuer begins: a company's, where all of its debts are listed.
    pub fn common_name(&self) -> Option<&str> {
        let (first, others) = self.tranches.split_first()?;
        let name: &str = &first.issuer;
        let ends = name.match_indices(' ').map(|(at, _)| at).chain([name.len()]);
        let begins = |issuer: &str, end: usize| {
            issuer.strip_prefix(&name[..end]).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let is_common = |end: &usize| others.iter().all(|tranche| begins(&tranche.issuer, *end));
        ends.take_while(is_common).last().map(|end| &name[..end]).filter(|name| !name.is_empty())
    }

    /// What each issuer repays within the horizon, dollars, the largest first.
    pub fn issuers(&self) -> Vec<(&str, f64)> {
        self.by_issuer(|tranche| tranche.within(self.as_of, self.months()))
    }

    /// What each issuer repays in a calendar year, dollars, the largest first.
    pub fn issuers_in(&self, year: u32) -> Vec<(&str, f64)> {
        self.by_issuer(|tranche| self.due_in(year, tranche.repayments(self.as_of)))
    }

    fn by_issuer(&self, repaid: impl Fn(&Tranche) -> f64) -> Vec<(&str, f64)> {
        let mut issuers: Vec<(&str, f64)> = Vec::new();
        for tranche in &self.tranches {
            let repaid = repaid(tranche);
            match issuers.iter_mut().find(|(name, _)| *name == &*tranche.issuer) {
                Some((_, sum)) => *sum += repaid,
                None => issuers.push((&tranche.issuer, repaid)),
            }
        }
        let sizes: Vec<f64> = issuers.iter().map(|(_, near)| -near).collect();
        ranks(&sizes).into_iter().map(|index| issuers[index]).collect()
    }

    /// The sums over all tranches.
    #[inline(never)]
    fn sums(&self) -> Sums {
        let months = self.months();
        let mut sums = Sums::default();
        for tranche in &self.tranches {
            let repayments = tranche.repayments(self.as_of);
            let near = repayments.between(1, months);
            sums.total += tranche.amount;
            sums.near += near;
            sums.dollar_months += repayments.dollar_months(u32::MAX);
            sums.interest += tranche.amount * tranche.rate;
            if tranche.due <= self.as_of {
                sums.overdue += tranche.amount;
            }
            let left = near * f64::from(months) - repayments.dollar_months(months);
            sums.extra_paid += self.spread * left / MONTHS_A_YEAR;
        }
        sums
    }
}

/// Sums over all tranches, dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sums {
    total: f64,
    /// Due within the horizon.
    near: f64,
    /// Each repayment times the months until then.
    dollar_months: f64,
    /// A year, at today's rates.
    interest: f64,
    /// Due before the day of the table, or on it.
    overdue: f64,
    /// Interest that dearer money adds until the end of the horizon.
    extra_paid: f64,
}

/// What falls due when.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// Every calendar year from the first to the last repayment.
    pub years: Vec<YearDue>,
}

/// As many years as can be looked ahead: all that falls due.
const LONGEST: u32 = 40;

impl Calculator for MaturityWall {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.spread = world.spread().unwrap_or(inputs.spread);
        inputs.shut = world.shut().unwrap_or(inputs.shut);
        inputs.horizon = match world.pays() {
            Some(Pays::After(years)) => years,
            Some(Pays::Never) => LONGEST,
            None => inputs.horizon,
        };
    }

    fn work(inputs: &Inputs) -> Workings {
        Workings { years: inputs.years_due() }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Sums { total, near, dollar_months, interest, overdue, extra_paid } = inputs.sums();
        let years = &workings.years;
        // The first of the heaviest.
        let heaviest = years.iter().max_by(|a, b| a.total().total_cmp(&b.total()).then(b.year.cmp(&a.year)));
        let shut = years.iter().filter(|year| inputs.shut_years().contains(&year.year));
        let gap: f64 = years.iter().map(|year| year.gap).sum();
        let share = |part: f64| if total > 0.0 { part / total } else { 0.0 };
        Outputs {
            total,
            near,
            near_share: share(near),
            peak_year: heaviest.map(|year| f64::from(year.year)).or_absent(NO_YEAR),
            peak: heaviest.map_or(0.0, YearDue::total),
            overdue,
            weighted_life: share(dollar_months) / MONTHS_A_YEAR,
            coupon: share(interest),
            interest,
            extra_interest: inputs.spread * near,
            extra_paid,
            coupon_after: share(interest + inputs.spread * near),
            due_while_shut: shut.map(|year| year.within(inputs.segment)).sum(),
            gap,
            gap_share: share(gap),
        }
    }
}
