//! A firm that borrows on its own name: neocloud, hyperscaler, Oracle.

use super::demand::Demand;
use super::{Inputs, Support, Who, YEARS, Year};

/// One balance sheet, dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Firm {
    pub margin: f64,
    pub other: f64,
    /// At full scale.
    pub lease: f64,
    pub debt: f64,
    pub raise: f64,
    pub rate: f64,
    pub life: u32,
    pub cash: f64,
    pub owners: f64,
}

impl Inputs {
    pub fn neocloud(&self) -> Firm {
        Firm {
            margin: self.neo_margin,
            other: 0.0,
            lease: 0.0,
            debt: self.neo_debt,
            raise: self.neo_raise,
            rate: self.neo_rate,
            life: self.neo_life,
            cash: self.neo_cash,
            owners: self.neo_owners,
        }
    }

    pub fn hyperscaler(&self) -> Firm {
        Firm {
            margin: self.hyp_margin,
            other: self.hyp_other,
            lease: 0.0,
            debt: self.hyp_debt,
            raise: self.hyp_raise,
            rate: self.hyp_rate,
            life: self.hyp_life,
            cash: self.hyp_cash,
            owners: self.hyp_owners,
        }
    }

    pub fn oracle(&self) -> Firm {
        Firm {
            margin: self.ora_margin,
            other: self.ora_other,
            lease: self.ora_lease,
            debt: self.ora_debt,
            raise: self.ora_raise,
            rate: self.ora_rate,
            life: self.ora_life,
            cash: self.ora_cash,
            owners: self.ora_owners,
        }
    }
}

/// Years over which debt is still to be raised.
const RAISING: usize = 3;

/// What a tenant owes to its landlord, year by year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lease {
    /// Rent, and what is paid of the guarantee.
    pub paid: [f64; YEARS],
    /// What is claimed of the guarantee and not paid.
    pub refused: [f64; YEARS],
}

/// Runs a firm through the years; `lease` is what it owes to the SPV.
pub fn run(firm: &Firm, inputs: &Inputs, demand: &Demand, who: Who, lease: &Lease) -> [Year; YEARS] {
    let mut support = Support { cushion: firm.cash, owners: firm.owners };
    // At the old rate, and at the rate of what was refinanced.
    let (mut old, mut new) = (firm.debt, 0.0);
    let mut borrowed = firm.debt;
    let mut years = [Year::default(); YEARS];
    for (index, slot) in years.iter_mut().enumerate() {
        if index < RAISING {
            let raised = firm.raise / RAISING as f64;
            old += raised;
            borrowed += raised;
        }
        let interest = firm.rate * old + (firm.rate + inputs.spread) * new;
        // The tenant earns with the SPV's capacity what it fills.
        let revenue = demand.revenue[index][who as usize]
            + if who == Who::Hyperscaler { demand.revenue[index][Who::Spv as usize] } else { 0.0 };
        let cash =
            firm.margin * revenue + firm.other - firm.lease * demand.planned[index] - lease.paid[index];
        let falls_due = (borrowed / f64::from(firm.life)).min(old + new);
        // Lenders look at what is claimed, not at what is paid of it.
        let open = cash - lease.refused[index] >= inputs.floor * interest;
        // What falls due is old debt first.
        let of_old = falls_due.min(old);
        // What rounding leaves of a debt that is repaid is none.
        let settled = |left: f64| if left > borrowed * 1e-12 { left } else { 0.0 };
        (old, new) = (settled(old - of_old), settled(new - (falls_due - of_old)));
        if open {
            new += falls_due;
        }
        let due = interest + if open { 0.0 } else { falls_due };
        *slot = Year {
            cover: if (cash / interest).is_finite() { cash / interest } else { f64::NAN },
            fill: demand.fill[index][who as usize],
            ..support.pay(due, cash, 0.0)
        };
    }
    years
}
