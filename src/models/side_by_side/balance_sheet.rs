//! A firm that borrows in its own name: neocloud, hyperscaler, Oracle.

use super::demand::{Demand, Offer};
use super::{Borrower, Cushion, Inputs, Shut, YEARS, YearOfService};
use crate::finance::waterfall::{beyond_rounding, reaches, settled};

/// What the run needs of a firm. Money in dollars, rates as fractions a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BalanceSheet {
    /// Its capacity and contracts.
    pub offer: Offer,
    /// Cash before debt service per dollar of AI revenue.
    pub margin: f64,
    /// Cash flow of its other business, dollars a year.
    pub other: f64,
    /// Lease payments at full scale, dollars a year.
    pub lease: f64,
    /// Debt today.
    pub debt: f64,
    /// Debt still to be raised, in equal parts over the first years.
    pub raise: f64,
    /// Interest on all debt that was not refinanced.
    pub rate: f64,
    /// Years over which debt falls due, an equal part each year.
    pub life: u32,
    /// Cash and undrawn lines.
    pub cash: f64,
    /// What owners would still put in.
    pub owners: f64,
}

/// Years over which debt is still to be raised.
const RAISING: usize = 3;

/// What a tenant owes to its landlord, year by year, dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TenantDues {
    /// Rent, and what is paid of the guarantee.
    pub paid: [f64; YEARS],
    /// What is claimed of the guarantee and not paid.
    pub refused: [f64; YEARS],
}

impl BalanceSheet {
    /// Runs the firm through the years; `dues` is what it owes to the SPV, `shut` the share of what falls due
    /// in each year that finds no lender although the firm could carry it.
    #[inline(never)]
    pub fn run(
        &self,
        inputs: &Inputs,
        demand: &Demand,
        who: Borrower,
        dues: &TenantDues,
        shut: &Shut,
    ) -> [YearOfService; YEARS] {
        let mut cushion = Cushion { cash: self.cash, owners: self.owners };
        // At the old rate, and at the rate of what was refinanced.
        let (mut old, mut new) = (self.debt, 0.0);
        let mut borrowed = self.debt;
        let mut years = [YearOfService::default(); YEARS];
        for (index, slot) in years.iter_mut().enumerate() {
            if index < RAISING {
                let raised = self.raise / RAISING as f64;
                old += raised;
                borrowed += raised;
            }
            let interest = self.rate * old + (self.rate + inputs.spread) * new;
            // The tenant earns with the SPV's capacity what it fills.
            let revenue = demand.revenue[index][who as usize]
                + if who == Borrower::Hyperscaler {
                    demand.revenue[index][Borrower::Spv as usize]
                } else {
                    0.0
                };
            let leases = self.lease * demand.planned[index];
            let (earned, paid) = (self.margin * revenue, leases + dues.paid[index]);
            let flows = earned.abs() + self.other.abs() + paid;
            let cash = settled(earned + self.other - leases - dues.paid[index], flows);
            let falls_due = (borrowed / f64::from(self.life)).min(old + new);
            // Lenders look at what is claimed, not at what is paid of it.
            let open = reaches(cash - dues.refused[index], inputs.floor * interest, flows);
            // What falls due is old debt first.
            let of_old = falls_due.min(old);
            old = beyond_rounding(old - of_old, borrowed);
            new = beyond_rounding(new - (falls_due - of_old), borrowed);
            let refused = if open { falls_due * shut[index] } else { falls_due };
            new += falls_due - refused;
            let due = interest + refused;
            *slot = YearOfService {
                cover: if (cash / interest).is_finite() { cash / interest } else { f64::NAN },
                fill: demand.fill[index][who as usize],
                ..cushion.pay(due, cash, 0.0)
            };
        }
        years
    }
}
