//! A bond with fixed coupons, which may amortise: its payments, its price from a yield and the other way
//! round, and how the price moves.
//!
//! Prices are clean unless said otherwise, per 100 of what is still owed on the settlement day. The yield y
//! is compounded as often as coupons are paid, k times a year (street convention): a payment t years away is
//! worth (1 + y/k)^(−kt), with t counted by the bond's own day count, through an odd first period too.
//!
//! Sources: Fabozzi, "Bond Markets, Analysis and Strategies", on price, yield, duration and convexity; ICMA
//! Rule 251; the treatment of odd periods and of payments that move to a business day is that of QuantLib.

use super::annuity::outstanding_share;
use super::business_days::Roll;
use super::day_count::{DayCount, Reference};
use crate::core::date::Date;
use crate::core::root::{self, Tolerance};

/// The lowest yield that is looked for, a fraction a year.
pub const LOWEST_YIELD: f64 = -0.5;
/// The highest.
pub const HIGHEST_YIELD: f64 = 1.0;

/// How principal is repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repayment {
    /// The same debt service at each payment: an annuity at the coupon.
    Level,
    /// The same principal at each payment.
    Straight,
    /// All at maturity.
    Bullet,
}

/// A bond's terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BondTerms {
    /// From when interest accrues.
    pub issue: Date,
    /// The last payment, later than the issue. All others are whole periods before it.
    pub maturity: Date,
    /// Interest, a fraction a year.
    pub coupon: f64,
    /// k, payments a year: a divisor of 12.
    pub per_year: i32,
    /// How interest and time are counted.
    pub day_count: DayCount,
    /// Whether the first coupon is paid a period later than it could be.
    pub long_first: bool,
    /// How principal is repaid.
    pub repayment: Repayment,
    /// Principal is repaid after this month only, counted from January of year 0.
    pub interest_only_until: i32,
    /// What becomes of payments on holidays. Interest accrues to the day itself.
    pub roll: Roll,
}

/// One coupon period of a bond, with its payment; amounts as shares of what was issued.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Coupon {
    /// Where it begins.
    pub start: Date,
    /// Where it ends.
    pub end: Date,
    /// When it is paid.
    pub payment: Date,
    /// The regular period that ends with it.
    reference: Reference,
    /// Owed during it.
    pub opening: f64,
    /// Paid at its end.
    pub interest: f64,
    /// Repaid at its end.
    pub principal: f64,
}

impl Coupon {
    /// What is paid.
    pub fn service(&self) -> f64 {
        self.interest + self.principal
    }
}

impl BondTerms {
    /// Every payment, in order; at least one.
    ///
    /// Level: with N payments of principal, the j-th leaves the share (1 − (1+r)^−(N−j))/(1 − (1+r)^−N) owed,
    /// r = coupon/k. An odd first coupon changes its own interest only.
    #[inline(never)]
    pub fn coupons(&self) -> Vec<Coupon> {
        let months = 12 / self.per_year;
        let ends = self.ends(months);
        let count = ends.len();
        let is_repaying = |end: &Date| end.month() > self.interest_only_until;
        let bullet = self.repayment == Repayment::Bullet;
        let before = if bullet { count } else { ends.iter().position(is_repaying).unwrap_or(count) };
        // Whatever the terms say, the last payment repays what is left.
        let before = before.min(count - 1);
        let over = (count - before) as f64;
        let rate = self.coupon / f64::from(self.per_year);
        let (mut start, mut opening) = (self.issue, 1.0);
        let coupon = |(index, &end): (usize, &Date)| {
            let repaid = (index + 1).saturating_sub(before) as f64;
            let closing = match self.repayment {
                Repayment::Level => outstanding_share(rate, over, repaid),
                Repayment::Straight | Repayment::Bullet => 1.0 - repaid / over,
            };
            // Regular periods begin where the last one ended, on whatever day of the month.
            let is_odd = index == 0 && !self.begins_regularly(count, months);
            let from = if is_odd { end.add_months(-months) } else { start };
            let reference = Reference { start: from, end, months };
            let part = self.day_count.fraction(start, end, reference);
            let payment = self.roll.adjust(end);
            let interest = opening * self.coupon * part;
            let coupon =
                Coupon { start, end, payment, reference, opening, interest, principal: opening - closing };
            (start, opening) = (end, closing);
            coupon
        };
        ends.iter().enumerate().map(coupon).collect()
    }

    /// Whether the first of `count` periods is as long as the others.
    fn begins_regularly(&self, count: usize, months: i32) -> bool {
        self.maturity.add_months(-months * count as i32) == self.issue
    }

    /// The days to which interest accrues, in order.
    fn ends(&self, months: i32) -> Vec<Date> {
        let mut ends = Vec::new();
        let mut end = self.maturity;
        while end > self.issue {
            ends.push(end);
            end = self.maturity.add_months(-months * ends.len() as i32);
        }
        if self.long_first && ends.len() > 1 {
            ends.pop();
        }
        if ends.is_empty() {
            ends.push(self.maturity);
        }
        ends.reverse();
        ends
    }

    /// What is still to be paid after a settlement day, per 100 of what is still owed then.
    #[inline(never)]
    pub fn claim(&self, coupons: &[Coupon], settlement: Date) -> Claim {
        let per_year = f64::from(self.per_year);
        let mut claim = Claim { payments: Vec::with_capacity(coupons.len()), accrued: 0.0, per_year };
        let mut last = settlement;
        let mut scale = 0.0;
        for coupon in coupons.iter().filter(|coupon| coupon.payment > settlement) {
            let count = |to: Date| self.day_count.fraction(coupon.start, to, coupon.reference);
            if claim.payments.is_empty() {
                scale = 100.0 / coupon.opening;
                if settlement > coupon.start {
                    claim.accrued = 100.0 * self.coupon * count(settlement.min(coupon.end));
                }
            }
            let years = count(coupon.payment) - count(last);
            let (amount, principal) = (scale * coupon.service(), scale * coupon.principal);
            claim.payments.push(Payment { years, amount, principal });
            last = coupon.payment;
        }
        claim
    }
}

/// A payment that is still to come, per 100 of what is owed.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Payment {
    /// Years since the payment before it, or since settlement.
    years: f64,
    amount: f64,
    /// The part of the amount that is principal.
    principal: f64,
}

/// What is still to be paid on a bond after a settlement day, per 100 of what is still owed then.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    payments: Vec<Payment>,
    /// Interest that has accrued since the last coupon.
    pub accrued: f64,
    per_year: f64,
}

/// How a bond's price moves with its yield.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// −(dP/dy)/P of the dirty price, in years.
    pub duration: f64,
    /// (d²P/dy²)/P of the dirty price, in years squared.
    pub convexity: f64,
}

impl Claim {
    /// Whether nothing is left to be paid.
    pub fn is_empty(&self) -> bool {
        self.payments.is_empty()
    }

    /// The dirty price at a yield, and its first two derivatives with their signs turned to plus.
    #[inline(never)]
    fn values(&self, rate: f64) -> [f64; 3] {
        let growth = libm::log1p(rate / self.per_year);
        let a_period = libm::exp(growth);
        let (mut factor, mut step) = (1.0, 0.0);
        let (mut discount, mut time) = (1.0, 0.0);
        let mut sums = [0.0; 3];
        for payment in &self.payments {
            // Regular periods have the same factor.
            if payment.years != step {
                step = payment.years;
                factor = libm::exp(-growth * self.per_year * step);
            }
            discount *= factor;
            time += step;
            let worth = payment.amount * discount;
            sums[0] += worth;
            sums[1] += worth * time / a_period;
            sums[2] += worth * time * (time + 1.0 / self.per_year) / (a_period * a_period);
        }
        sums
    }

    /// The price at a yield above −k.
    pub fn price(&self, rate: f64) -> f64 {
        self.values(rate)[0] - self.accrued
    }

    /// The yield at which the bond has this price, between [`LOWEST_YIELD`] and [`HIGHEST_YIELD`]. `None` if
    /// no yield there gives it.
    #[inline(never)]
    pub fn yield_at(&self, price: f64) -> Option<f64> {
        let off = |rate: f64| self.price(rate) - price;
        // As near as doubles are: what moved a price is a small difference of two.
        let tolerance = Tolerance { x: 1e-16, ..Tolerance::default() };
        root::find(off, LOWEST_YIELD, HIGHEST_YIELD, tolerance).ok()
    }

    /// How the price moves around a yield. `None` if nothing is left to be paid.
    pub fn sensitivity(&self, rate: f64) -> Option<Sensitivity> {
        let [price, slope, curve] = self.values(rate);
        (price > 0.0).then(|| Sensitivity { duration: slope / price, convexity: curve / price })
    }

    /// The average time until principal is repaid, in years. `None` if nothing is left to be paid.
    pub fn weighted_life(&self) -> Option<f64> {
        let (mut time, mut sum, mut repaid) = (0.0, 0.0, 0.0);
        for payment in &self.payments {
            time += payment.years;
            sum += payment.principal * time;
            repaid += payment.principal;
        }
        (repaid > 0.0).then(|| sum / repaid)
    }
}
