//! GPU-backed debt: the chips behind the loan lose value and rent faster than the loan is repaid.
//!
//! k periods a year (12 or 4), flows at their ends, coupon r/k a period, growth and decay (1 + x)^(1/k) − 1. The
//! market rent at time t is R(t) = R₀·(1 + g)^t; a period earns the rent of its start. A share c of the fleet is
//! under take-or-pay contract at a fixed rent for m months, pro rata in the period in which it ends; all else is
//! sold for a share u of its hours at the market rent. Cash = revenue·(1 − overhead) − power − hosting; if it is
//! negative, nothing is paid and the loss is the owner's.
//!
//! Collateral V(t) = N·P·(1 − d)^t·(1 − s)^G(t), G the generations released by then. LTV = balance/V at every
//! moment, DSCR(t) = yearly cash at the terms of t over yearly service of its period; the covenants' breaches are
//! the first moments at which the one is above its cap or the other below its floor.
//!
//! Fair spread = expected loss a year over the average balance + a stated premium. The loan that fails early earns its
//! spread for less long: the other fair spread = expected loss over the expected balance until default, summed over
//! time, + the premium. Expected loss: 81 scenarios of
//! ln(1 + g) with standard deviation σ, weights φ(z) for z = −4, −3.9 … 4, collateral V·(R_z/R)^β; at the first
//! missed payment, or for the balloon at maturity, the lender sells at a discount. Losses are not discounted.
//!
//! Sources: 000 of the founding articles; Yescombe, *Principles of Project Finance*, for cover ratios and the
//! reserve; both definitions of a fair spread are our own and stated above.

mod about;
mod cash;
mod charts;
mod collateral;
mod inputs;
mod outputs;
mod risk;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::answer::{Answer, OrAbsent};
use crate::core::chart::ChartSpec;
use crate::core::model::{About, Calculator, Case, Describe, Illustrate, Narrate, Prose};
use crate::core::root::{Boundary, Tolerance, boundary, find};
use crate::core::text::{Lang, Text, text};
use crate::finance::cover::{average, dscrs, llcr, minimum};
use crate::finance::schedule::{Instalment, Terms, schedule};
use crate::finance::stress::{StressPeriod, Support, stress};
use cash::Cash;

pub use inputs::{Inputs, Period, Profile};
pub use outputs::Outputs;

/// The model.
pub struct GpuDebt;

impl Describe for GpuDebt {
    const ABOUT: &'static About = &about::ABOUT;
    const PROSE: &'static Prose = &about::PROSE;
}

impl Calculator for GpuDebt {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        run(inputs)
    }
}

impl Narrate for GpuDebt {
    fn sentence(case: &Case<GpuDebt>, lang: Lang) -> String {
        sentence::sentence(case.inputs, case.outputs, lang)
    }
}

impl Illustrate for GpuDebt {
    fn charts(case: &Case<GpuDebt>, lang: Lang) -> Vec<ChartSpec> {
        charts::charts(case.inputs, case.outputs, lang)
    }
}

/// How long the chips' half-life is looked for, in years.
const LONGEST_LIFE: f64 = 60.0;

const NEVER: Text = text("never", "なし");
const NO_SERVICE: Text = text("none: no debt service", "なし（元利払いがない）");
const NOT_NEEDED: Text = text("none needed: contracts cover it", "不要（契約だけで足りる）");
const NO_RENT: Text = text("none: nothing is sold at the market rent", "なし（市場賃料で売る分がない）");
const ANY_CHANGE: Text = text("survives any", "どの下落にも耐える");
const NO_CHANGE: Text = text("none: too little even at +50% a year", "なし（年50%上昇でも不足）");
const NO_HALF_LIFE: Text = text("over 60 years", "60年超");
const NOTHING_SOLD: Text = text("none: no hour is sold", "なし（売れる時間がない）");

/// The loan on one GPU, dollars.
#[derive(Clone, Debug, PartialEq)]
pub struct Loan {
    pub schedule: Vec<Instalment>,
    /// Set aside at the start.
    pub reserve: f64,
}

impl Loan {
    pub fn opening(&self) -> f64 {
        self.schedule.first().map_or(0.0, |first| first.opening)
    }

    /// What falls due at maturity.
    pub fn closing(&self) -> f64 {
        self.schedule.last().map_or(0.0, |last| last.closing)
    }
}

impl Inputs {
    #[inline(never)]
    pub fn loan(&self) -> Loan {
        let terms = Terms {
            structure: self.profile.structure(),
            principal: self.advance * self.price,
            rate: self.coupon / self.per_year(),
            tenor: self.periods(),
            amortisation: self.periods(),
            balloon: self.balloon,
            floored: true,
        };
        let schedule = schedule(&terms, &[]);
        let service: f64 = schedule.iter().map(Instalment::service).sum();
        let reserve = f64::from(self.reserve_months) / 12.0 * service / f64::from(self.tenor);
        Loan { schedule, reserve }
    }

    /// Yearly cash over yearly service at moment `t` of the period from 0 `index`; just before it if `before`.
    /// `None` where nothing is due.
    pub fn dscr_at(&self, loan: &Loan, index: usize, t: f64, before: bool) -> Option<f64> {
        let service = loan.schedule.get(index)?.service() * self.per_year();
        (service > 0.0).then(|| self.at_moment(t, before) / service)
    }

    /// The first moment at which the DSCR is below its floor, years.
    #[inline(never)]
    fn dscr_breach(&self, loan: &Loan) -> Option<f64> {
        let per_year = self.per_year();
        let contract_ends = f64::from(self.contract_months) / 12.0;
        for index in 0..loan.schedule.len() {
            let (start, end) = (index as f64 / per_year, (index as f64 + 1.0) / per_year);
            // The contract may end within the period: before and after it the cash changes steadily.
            let cut = contract_ends.clamp(start, end);
            for (from, to) in [(start, cut), (cut, end)] {
                if to <= from {
                    continue;
                }
                let below = |t: f64, before: bool| {
                    self.dscr_at(loan, index, t, before).map_or(1.0, |dscr| dscr - self.dscr)
                };
                if below(from, false) < 0.0 {
                    return Some(from);
                }
                if below(to, true) < 0.0 {
                    let moment = find(|t| below(t, true), from, to, Tolerance::default());
                    return Some(moment.unwrap_or(to));
                }
            }
        }
        None
    }

    /// The first moment at which the LTV is above its cap, years.
    #[inline(never)]
    fn ltv_breach(&self, loan: &Loan) -> Option<f64> {
        let per_year = self.per_year();
        loan.schedule.iter().enumerate().find_map(|(index, row)| {
            let wanted = row.opening / self.ltv / self.price;
            let (start, end) = (index as f64 / per_year, (index as f64 + 1.0) / per_year);
            (row.opening > 0.0).then(|| self.falls_below(wanted, start, end)).flatten()
        })
    }

    /// The highest LTV of any moment before the loan is due: at a period's start, with the step of that moment, or
    /// at its end, where the balance is still the old one.
    #[inline(never)]
    fn highest_ltv(&self, loan: &Loan) -> f64 {
        let per_year = self.per_year();
        let rows = loan.schedule.iter().enumerate();
        rows.map(|(index, row)| {
            let (start, end) = (index as f64 / per_year, (index as f64 + 1.0) / per_year);
            row.opening / self.value_left(start).min(self.value_left_before(end)) / self.price
        })
        .fold(0.0, f64::max)
    }

    /// Today's rent at which every period's cash pays its service.
    #[inline(never)]
    fn even_rent(&self, path: &[Cash], loan: &Loan) -> Answer {
        let mut needed: f64 = 0.0;
        for (cash, row) in path.iter().zip(&loan.schedule) {
            let short = row.service() - cash.fixed;
            if short > 0.0 {
                if cash.slope <= 0.0 {
                    return Answer::Absent(NO_RENT);
                }
                needed = needed.max(short / cash.slope);
            }
        }
        if needed > 0.0 && needed.is_finite() {
            Answer::Number(needed)
        } else if needed > 0.0 {
            Answer::Absent(NO_RENT)
        } else {
            Answer::Absent(NOT_NEEDED)
        }
    }

    /// Today's rent at which the present value of the cash is the loan.
    #[inline(never)]
    fn even_rent_life(&self, path: &[Cash], loan: &Loan) -> Answer {
        let discount = 1.0 / (1.0 + self.coupon / self.per_year());
        let (mut fixed, mut slope, mut factor) = (0.0, 0.0, 1.0);
        for cash in path {
            factor *= discount;
            fixed += factor * cash.fixed;
            slope += factor * cash.slope;
        }
        let short = loan.opening() - fixed;
        if short <= 0.0 {
            Answer::Absent(NOT_NEEDED)
        } else if slope > 0.0 && (short / slope).is_finite() {
            Answer::Number(short / slope)
        } else {
            Answer::Absent(NO_RENT)
        }
    }

    /// The steepest change a year at which every period's cash pays its service.
    #[inline(never)]
    fn even_change(&self, loan: &Loan) -> Answer {
        let plain = self.path(1.0);
        let pays = |fall: f64| {
            let factor = self.factor(-fall);
            let mut rent = self.rent;
            plain.iter().zip(&loan.schedule).all(|(cash, row)| {
                let enough = cash.at(rent) >= row.service();
                rent *= factor;
                enough
            })
        };
        match boundary(pays, -0.5, 0.99, Tolerance::default()) {
            Boundary::At(fall) => Answer::Number(-fall),
            Boundary::Always => Answer::Absent(ANY_CHANGE),
            Boundary::Never => Answer::Absent(NO_CHANGE),
        }
    }

    /// What an hour sold costs in all over the tenor, present values at the loan's rate.
    #[inline(never)]
    fn all_in(&self, path: &[Cash]) -> Answer {
        let discount = 1.0 / (1.0 + self.coupon / self.per_year());
        let part = 1.0 / self.per_year();
        let (mut costs, mut sold, mut factor) = (0.0, 0.0, 1.0);
        for cash in path {
            factor *= discount;
            let revenue = (cash.at(self.rent) + self.standing() * part) / (1.0 - self.overhead);
            costs += factor * (self.standing() * part + self.overhead * revenue);
            sold += factor * cash.sold;
        }
        let left = self.value_left(f64::from(self.tenor)) * factor;
        an_hour(costs + self.price * (1.0 - left), sold)
    }
}

/// Dollars for each hour sold. So few hours that the ratio is no number are none.
fn an_hour(cost: f64, sold: f64) -> Answer {
    let each = cost / sold;
    if each.is_finite() { Answer::Number(each) } else { Answer::Absent(NOTHING_SOLD) }
}

fn months(years: Option<f64>) -> Answer {
    years.map(|years| years * 12.0).or_absent(NEVER)
}

/// How the cash covers what is due.
struct Cover {
    lowest: Option<f64>,
    average: Option<f64>,
    llcr: Option<f64>,
    /// The period from 0 in which a payment is missed first.
    missed: Option<usize>,
    /// What is owed at the end, dollars a GPU.
    owed: f64,
}

impl Inputs {
    #[inline(never)]
    fn cover(&self, path: &[Cash], loan: &Loan) -> Cover {
        let rate = self.coupon / self.per_year();
        let cash: Vec<f64> = path.iter().map(|cash| cash.at(self.rent)).collect();
        let service: Vec<f64> = loan.schedule.iter().map(Instalment::service).collect();
        let ratios = dscrs(&cash, &service);
        let payable: Vec<f64> = cash.iter().map(|cash| cash.max(0.0)).collect();
        let support = Support { reserve: loan.reserve, cure: 0.0 };
        let outcome = stress(&loan.schedule, rate, &payable, support, 0.0);
        Cover {
            lowest: minimum(&ratios),
            average: average(&ratios),
            llcr: llcr(&cash, rate, loan.opening()),
            missed: outcome.iter().position(|year| year.unpaid > 0.0),
            owed: outcome.last().map_or(0.0, StressPeriod::owed),
        }
    }

    /// Weighted-average life (WAL) of the principal, years.
    #[inline(never)]
    fn weighted_life(&self, loan: &Loan) -> f64 {
        let per_year = self.per_year();
        let rows = loan.schedule.iter().zip(1_u32..);
        let repaid: f64 = rows.map(|(row, period)| row.principal * f64::from(period) / per_year).sum();
        (repaid + loan.closing() * f64::from(self.tenor)) / loan.opening()
    }

    /// What an hour sold costs to run in the first period.
    #[inline(never)]
    fn operating(&self, path: &[Cash]) -> Answer {
        let standing = self.standing() / self.per_year();
        let (cash, sold) = path.first().map_or((0.0, 0.0), |first| (first.at(self.rent), first.sold));
        let revenue = (cash + standing) / (1.0 - self.overhead);
        an_hour(standing + self.overhead * revenue, sold)
    }
}

/// Numbers only; see the module's documentation for the formulas.
pub fn run(inputs: &Inputs) -> Outputs {
    let loan = inputs.loan();
    let path = inputs.path(inputs.factor(inputs.change));
    let cover = inputs.cover(&path, &loan);
    let risk = inputs.risk(&loan);

    let per_year = inputs.per_year();
    let tenor = f64::from(inputs.tenor);
    let opening = loan.opening();
    let weighted_life = inputs.weighted_life(&loan);
    let half_life = inputs.falls_below(0.5, 0.0, LONGEST_LIFE);
    let value = inputs.price * inputs.value_left(tenor);
    let shortfall = (cover.owed - value * (1.0 - inputs.sale_cost)).max(0.0);
    let balance = loan.schedule.iter().map(|row| row.opening).sum::<f64>() / loan.schedule.len() as f64;
    let fair = risk.loss * opening / tenor / balance + inputs.premium;
    let contractual = inputs.coupon - inputs.base_rate;
    let gpus = inputs.gpus;

    Outputs {
        dscr_breach: months(inputs.dscr_breach(&loan)),
        ltv_breach: months(inputs.ltv_breach(&loan)),
        first_missed: months(cover.missed.map(|index| (index as f64 + 1.0) / per_year)),
        lowest_dscr: cover.lowest.or_absent(NO_SERVICE),
        average_dscr: cover.average.or_absent(NO_SERVICE),
        llcr: cover.llcr.or_absent(NO_SERVICE),
        debt: gpus * opening,
        half_life: half_life.map(|years| years * 12.0).or_absent(NO_HALF_LIFE),
        weighted_life: weighted_life * 12.0,
        // Bought and half gone in the same moment: no ratio to speak of.
        mismatch: half_life
            .filter(|years| *years > 0.0)
            .map(|years| weighted_life / years)
            .or_absent(NO_HALF_LIFE),
        highest_ltv: inputs.highest_ltv(&loan),
        value_at_maturity: gpus * value,
        balloon: gpus * loan.closing(),
        shortfall: gpus * shortfall,
        even_rent: inputs.even_rent(&path, &loan),
        even_rent_life: inputs.even_rent_life(&path, &loan),
        even_change: inputs.even_change(&loan),
        operating: inputs.operating(&path),
        all_in: inputs.all_in(&path),
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
