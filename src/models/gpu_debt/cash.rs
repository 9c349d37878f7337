//! What the fleet earns and costs, period by period.

use super::{Inputs, Period};

/// Hours of a year.
pub const HOURS: f64 = 8_760.0;

impl Period {
    /// k, periods a year.
    pub const fn per_year(self) -> f64 {
        match self {
            Period::Monthly => 12.0,
            Period::Quarterly => 4.0,
        }
    }
}

/// Cash of one period as a straight line over today's market rent: `fixed + slope · rent`, dollars a GPU.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cash {
    pub fixed: f64,
    pub slope: f64,
    /// Hours sold by a GPU.
    pub sold: f64,
}

impl Cash {
    pub fn at(self, rent: f64) -> f64 {
        self.fixed + self.slope * rent
    }
}

impl Inputs {
    pub fn per_year(&self) -> f64 {
        self.period.per_year()
    }

    /// n, at least 4.
    pub fn periods(&self) -> usize {
        self.tenor as usize * self.per_year() as usize
    }

    /// The share of period `index` (from 0) that lies within the contract.
    fn within_contract(&self, index: usize) -> f64 {
        let length = 12.0 / self.per_year();
        ((f64::from(self.contract_months) - index as f64 * length) / length).clamp(0.0, 1.0)
    }

    /// Costs that do not depend on revenue, dollars a year and GPU.
    pub fn standing(&self) -> f64 {
        self.kilowatts * (self.pue * HOURS / 1_000.0 * self.mwh + 12.0 * self.hosting)
    }

    /// Cash over a year at moment's terms: `contracted` of the fleet under contract, the market rent at
    /// `growth` times today's.
    fn yearly(&self, contracted: f64, growth: f64) -> Cash {
        let kept = 1.0 - self.overhead;
        let spot = (1.0 - contracted) * self.utilisation;
        Cash {
            fixed: kept * HOURS * contracted * self.contract_rent - self.standing(),
            slope: kept * HOURS * spot * growth,
            sold: HOURS * (contracted + spot),
        }
    }

    /// Cash of every period when the rent grows by `factor` a period.
    #[inline(never)]
    pub fn path(&self, factor: f64) -> Vec<Cash> {
        let mut growth = 1.0;
        let part = 1.0 / self.per_year();
        (0..self.periods())
            .map(|index| {
                let year = self.yearly(self.contracted * self.within_contract(index), growth);
                growth *= factor;
                Cash { fixed: year.fixed * part, slope: year.slope * part, sold: year.sold * part }
            })
            .collect()
    }

    /// 1 + the change a period.
    pub fn factor(&self, change: f64) -> f64 {
        libm::exp(libm::log1p(change) / self.per_year())
    }

    /// Cash a year and GPU at the terms of moment `t`, years; just before it if `before`.
    pub fn at_moment(&self, t: f64, before: bool) -> f64 {
        let ends = f64::from(self.contract_months) / 12.0;
        let under = if before { t <= ends } else { t < ends };
        let contracted = if under { self.contracted } else { 0.0 };
        self.yearly(contracted, libm::pow(1.0 + self.change, t)).at(self.rent)
    }
}
