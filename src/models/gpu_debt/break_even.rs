//! What rent and what change of it just pay the loan, and what an hour sold costs.

use super::{GpuLoan, Inputs, NO_SERVICE, PeriodCash};
use crate::core::root::{Boundary, Tolerance, boundary};
use crate::finance::annuity::periodic_factor;
use crate::finance::waterfall::shortfall;
use crate::models::prelude::*;

const NOT_NEEDED: Text = text("none needed: contracts cover it", "不要（契約だけで足りる）");
const NO_RENT: Text = text("none: nothing is sold at the market rent", "なし（市場賃料で売る分がない）");
const ANY_CHANGE: Text = text("any fall", "どの下落にも耐える");
const NO_CHANGE: Text = text("none: too little even at +50% a year", "なし（年50％上昇でも不足）");
const NOTHING_SOLD: Text = text("none: no hour is sold", "なし（売れる時間がない）");

/// The rent that fills `short` (dollars) where each dollar of rent brings `slope` dollars.
fn rent_for(short: f64, slope: f64) -> Answer {
    let rent = short / slope;
    if short <= 0.0 {
        Answer::Absent(NOT_NEEDED)
    } else if slope > 0.0 && rent.is_finite() {
        Answer::Number(rent)
    } else {
        Answer::Absent(NO_RENT)
    }
}

/// Dollars for each hour sold; none where so few hours are sold that the ratio is not finite.
fn an_hour(cost: f64, sold: f64) -> Answer {
    let each = cost / sold;
    each.is_finite().then_some(each).or_absent(NOTHING_SOLD)
}

/// Whether anything is due before maturity. A bullet without interest asks nothing of any period's cash.
fn is_served(loan: &GpuLoan) -> bool {
    loan.schedule.iter().any(|row| row.service() > 0.0)
}

impl Inputs {
    /// Today's market rent at which every period's cash pays its service, dollars an hour.
    #[inline(never)]
    pub(super) fn even_rent(&self, path: &[PeriodCash], loan: &GpuLoan) -> Answer {
        if !is_served(loan) {
            return Answer::Absent(NO_SERVICE);
        }
        let mut needed: f64 = 0.0;
        for (cash, row) in path.iter().zip(&loan.schedule) {
            let short = shortfall(row.service(), cash.fixed);
            if short > 0.0 && cash.slope <= 0.0 {
                return Answer::Absent(NO_RENT);
            }
            if short > 0.0 {
                needed = needed.max(short / cash.slope);
            }
        }
        rent_for(needed, 1.0)
    }

    /// Today's market rent at which the present value of the cash is the loan, dollars an hour.
    #[inline(never)]
    pub(super) fn even_rent_life(&self, path: &[PeriodCash], loan: &GpuLoan) -> Answer {
        let discount = 1.0 / (1.0 + self.coupon_a_period());
        let (mut fixed, mut slope, mut factor) = (0.0, 0.0, 1.0);
        for cash in path {
            factor *= discount;
            fixed += factor * cash.fixed;
            slope += factor * cash.slope;
        }
        rent_for(shortfall(loan.opening(), fixed), slope)
    }

    /// The steepest change of the rent, a fraction a year, at which every period's cash pays its service;
    /// `steady` is the cash without any change.
    #[inline(never)]
    pub(super) fn even_change(&self, steady: &[PeriodCash], loan: &GpuLoan) -> Answer {
        if !is_served(loan) {
            return Answer::Absent(NO_SERVICE);
        }
        let pays = |fall: f64| {
            let factor = periodic_factor(-fall, self.per_year());
            let mut rent = self.rent;
            steady.iter().zip(&loan.schedule).all(|(cash, row)| {
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

    /// What an hour sold costs to run in the first period, dollars.
    #[inline(never)]
    pub(super) fn operating(&self, path: &[PeriodCash]) -> Answer {
        let standing = self.standing() / self.per_year();
        let (cash, sold) = path.first().map_or((0.0, 0.0), |first| (first.at(self.rent), first.sold));
        let revenue = (cash + standing) / (1.0 - self.overhead);
        an_hour(standing + self.overhead * revenue, sold)
    }

    /// What an hour sold costs in all over the tenor, dollars: present values at the loan's rate.
    #[inline(never)]
    pub(super) fn all_in(&self, path: &[PeriodCash]) -> Answer {
        let discount = 1.0 / (1.0 + self.coupon_a_period());
        let standing = self.standing() * (1.0 / self.per_year());
        let (mut costs, mut sold, mut factor) = (0.0, 0.0, 1.0);
        for cash in path {
            factor *= discount;
            let revenue = (cash.at(self.rent) + standing) / (1.0 - self.overhead);
            costs += factor * (standing + self.overhead * revenue);
            sold += factor * cash.sold;
        }
        let left = self.value_left(f64::from(self.tenor)) * factor;
        an_hour(costs + self.price * (1.0 - left), sold)
    }
}
