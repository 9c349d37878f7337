//! What the fleet earns and costs, period by period.

use super::{Inputs, PaymentFrequency};
use crate::finance::annuity::periodic_factor;
use crate::finance::calendar::{HOURS_A_YEAR, MONTHS_A_YEAR};

impl PaymentFrequency {
    /// k, periods a year.
    pub const fn per_year(self) -> f64 {
        match self {
            PaymentFrequency::Monthly => MONTHS_A_YEAR,
            PaymentFrequency::Quarterly => 4.0,
        }
    }
}

/// The cash of one GPU in one period as a straight line over today's market rent: `fixed + slope · rent`, in
/// dollars, with the rent in dollars an hour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PeriodCash {
    /// Contract revenue less all costs that the market rent does not move, dollars.
    pub fixed: f64,
    /// Dollars of cash for each dollar of today's market rent.
    pub slope: f64,
    /// Hours sold.
    pub sold: f64,
}

impl PeriodCash {
    /// The cash at this market rent of today, dollars.
    pub fn at(self, rent: f64) -> f64 {
        self.fixed + self.slope * rent
    }
}

impl Inputs {
    /// k, periods a year.
    pub fn per_year(&self) -> f64 {
        self.frequency.per_year()
    }

    /// The number of periods until maturity, at least 4.
    pub fn periods(&self) -> usize {
        self.tenor as usize * self.per_year() as usize
    }

    /// When the contracts end, years from the loan's start.
    pub fn contract_ends(&self) -> f64 {
        f64::from(self.contract_months) / MONTHS_A_YEAR
    }

    /// The share of period `index` (from 0) that lies within the contract.
    fn within_contract(&self, index: usize) -> f64 {
        let length = MONTHS_A_YEAR / self.per_year();
        ((f64::from(self.contract_months) - index as f64 * length) / length).clamp(0.0, 1.0)
    }

    /// The costs of one GPU that do not depend on revenue, dollars a year.
    pub fn standing(&self) -> f64 {
        self.kilowatts * (self.pue * HOURS_A_YEAR / 1_000.0 * self.mwh + MONTHS_A_YEAR * self.hosting)
    }

    /// Cash over a whole year with the share `contracted` of the fleet under contract and the market rent at
    /// `growth` times today's.
    fn yearly(&self, contracted: f64, growth: f64) -> PeriodCash {
        let kept = 1.0 - self.overhead;
        let spot = (1.0 - contracted) * self.utilisation;
        PeriodCash {
            fixed: kept * HOURS_A_YEAR * contracted * self.contract_rent - self.standing(),
            slope: kept * HOURS_A_YEAR * spot * growth,
            sold: HOURS_A_YEAR * (contracted + spot),
        }
    }

    /// The cash of every period if the market rent changes by `change` a year.
    #[inline(never)]
    pub fn path(&self, change: f64) -> Vec<PeriodCash> {
        let mut growth = 1.0;
        let factor = periodic_factor(change, self.per_year());
        let part = 1.0 / self.per_year();
        (0..self.periods())
            .map(|index| {
                let year = self.yearly(self.contracted * self.within_contract(index), growth);
                growth *= factor;
                PeriodCash { fixed: year.fixed * part, slope: year.slope * part, sold: year.sold * part }
            })
            .collect()
    }

    /// Whether the contracts run at moment `t` (years), or just before it.
    pub fn under_contract(&self, t: f64, before: bool) -> bool {
        if before { t <= self.contract_ends() } else { t < self.contract_ends() }
    }

    /// The yearly cash of one GPU at the market rent of moment `t` (years), with or without the contracts:
    /// dollars.
    pub fn at_moment(&self, t: f64, under_contract: bool) -> f64 {
        let contracted = if under_contract { self.contracted } else { 0.0 };
        self.yearly(contracted, libm::pow(1.0 + self.change, t)).at(self.rent)
    }
}
