//! What stands behind the notes once rent begins, year by year: the first term, renewals, the guarantee.
//!
//! Lease year j runs for twelve months from the month in which rent begins; a payment on the notes belongs to
//! the year in which its month lies. Rent_j = share·rent·(1 + step)^i, i the renewals before; campus value
//! V_j = V₀·(1 − d)^j at the end of year j; the guarantee pays min(cap, max(0, guaranteed − V_j)), up to the
//! end of its last year. What reaches the notes of both is a share s.

use super::Inputs;
use crate::finance::bond::Coupon;
use crate::finance::waterfall::shortfall;
use crate::models::prelude::*;

choices! {
    /// What stands behind a year's debt service.
    pub enum Backing {
        Contract = "contract", "the first term", "当初の契約";
        Either = "either", "renewals or the guarantee", "更新または残価保証";
        Renewal = "renewal", "renewals alone", "更新のみ";
        Guarantee = "guarantee", "the guarantee alone", "残価保証のみ";
        Nothing = "nothing", "nothing", "裏付けなし";
    }
}

/// A lease year in which the notes are paid; dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeaseYear {
    /// Interest and principal paid in it.
    pub service: f64,
    /// Rent that reaches the notes, if the tenant has not left.
    pub rent: f64,
    /// Owed at its beginning.
    pub opening: f64,
    /// Owed at its end.
    pub closing: f64,
    /// What stands behind it.
    pub backing: Backing,
}

/// What the notes get at the end of a year if the tenant leaves then; dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaving {
    /// What is owed.
    pub owed: f64,
    /// What the campus brings.
    pub value: f64,
    /// What the guarantee brings.
    pub guarantee: f64,
}

impl Leaving {
    /// What neither covers.
    pub fn loss(self) -> f64 {
        shortfall(self.owed, self.value + self.guarantee)
    }
}

impl Inputs {
    /// Years until the lease ends at the latest: at least a term.
    pub fn longest_lease(&self) -> u32 {
        self.longest.max(self.term)
    }

    /// Years that the tenant stays: whole terms, and no longer than the lease can run.
    pub fn stays(&self) -> u32 {
        (self.leaves.div_ceil(self.term) * self.term).min(self.longest_lease())
    }

    /// The whole rent of lease year `year` (from 1), if the tenant is there: dollars.
    pub fn rent_in(&self, year: u32) -> f64 {
        self.rent * libm::pow(1.0 + self.step, f64::from((year - 1) / self.term))
    }

    /// Years for which there is a guarantee that can pay anything.
    pub fn guaranteed(&self) -> u32 {
        if self.guarantee.min(self.cap) > 0.0 { self.guarantee_years } else { 0 }
    }

    fn backing(&self, year: u32) -> Backing {
        let (renewable, guaranteed) = (year <= self.longest_lease(), year <= self.guaranteed());
        match (renewable, guaranteed) {
            _ if year <= self.term => Backing::Contract,
            (true, true) => Backing::Either,
            (true, false) => Backing::Renewal,
            (false, true) => Backing::Guarantee,
            (false, false) => Backing::Nothing,
        }
    }

    /// The lease years in which the notes are paid, in order: none if rent begins after their maturity.
    #[inline(never)]
    pub fn lease_years(&self, coupons: &[Coupon]) -> Vec<LeaseYear> {
        // Negative before rent begins.
        let place = |coupon: &Coupon| (coupon.end.month() - self.rent_start as i32).div_euclid(12);
        let begun = coupons.partition_point(|coupon| place(coupon) < 0);
        let (mut years, mut owed): (Vec<LeaseYear>, f64) = (Vec::new(), 0.0);
        for (index, coupon) in coupons.iter().enumerate().skip(begun) {
            if index == begun {
                owed = self.face * coupon.opening;
            }
            // A year may have no payment, and another several.
            while years.len() as i32 <= place(coupon) {
                let year = years.len() as u32 + 1;
                let rent = if year <= self.stays() { self.share * self.rent_in(year) } else { 0.0 };
                let backing = self.backing(year);
                years.push(LeaseYear { service: 0.0, rent, opening: owed, closing: owed, backing });
            }
            owed = self.face * (coupon.opening - coupon.principal);
            if let Some(year) = years.last_mut() {
                year.service += self.face * coupon.service();
                year.closing = owed;
            }
        }
        years
    }

    /// What is paid on the notes before rent begins, dollars.
    pub fn before_rent(&self, coupons: &[Coupon]) -> f64 {
        let early = coupons.iter().filter(|coupon| coupon.end.month() < self.rent_start as i32);
        early.map(|coupon| self.face * coupon.service()).sum()
    }

    /// What is owed at the end of lease year `year`, which may be 0, and what would reach the notes if the
    /// tenant left then; without the guarantee if it can't pay.
    pub fn leaving(&self, years: &[LeaseYear], year: u32, can_pay: bool) -> Leaving {
        let owed = match (year as usize).checked_sub(1) {
            None => years.first().map_or(0.0, |first| first.opening),
            Some(index) => years.get(index).map_or(0.0, |year| year.closing),
        };
        let value = self.value * libm::pow(1.0 - self.decay, f64::from(year));
        let guaranteed = can_pay && year <= self.guaranteed();
        let promised = if guaranteed { shortfall(self.guarantee, value).min(self.cap) } else { 0.0 };
        Leaving { owed, value: self.sale_share * value, guarantee: self.sale_share * promised }
    }

    /// What lenders must expect to lose after rent begins, dollars, not discounted: in each year the tenant
    /// defaults with probability q, and then there is the campus alone; at the end of a term that is not the
    /// last year it leaves with probability p, and where the lease can't be renewed, for certain.
    #[inline(never)]
    pub fn expected_loss(&self, years: &[LeaseYear]) -> f64 {
        let (mut there, mut expected) = (1.0, 0.0);
        for (year, _) in (1_u32..).zip(years) {
            expected += there * self.default_risk * self.leaving(years, year, false).loss();
            there *= 1.0 - self.default_risk;
            let leaves = if year == self.longest_lease() {
                1.0
            } else if year % self.term == 0 {
                self.leaving
            } else {
                0.0
            };
            expected += there * leaves * self.leaving(years, year, true).loss();
            there *= 1.0 - leaves;
        }
        expected
    }
}
