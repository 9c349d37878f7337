//! A special-purpose vehicle that lives on one tenant's rent.

use super::demand::Demand;
use super::{Borrower, Cushion, Inputs, YEARS, YearOfService};
use crate::finance::annuity::{crf, outstanding_share};
use crate::finance::waterfall::{reaches, shortfall};

/// The SPV as its tenant's landlord, year by year, dollars.
#[derive(Clone, Debug, PartialEq)]
pub struct Landlord {
    /// Its debt service.
    pub years: [YearOfService; YEARS],
    /// The rent that the tenant paid.
    pub rent: [f64; YEARS],
    /// What was claimed of the tenant's guarantee.
    pub claim: [f64; YEARS],
}

/// Runs the SPV through the years; of what it claims of the guarantee it gets the share `worth`.
#[inline(never)]
pub fn run(inputs: &Inputs, demand: &Demand, worth: &[f64; YEARS]) -> Landlord {
    let spv = &inputs.spv;
    let mut cushion = Cushion { cash: spv.cash, owners: spv.owners };
    let mut years = [YearOfService::default(); YEARS];
    let (mut rents, mut claims) = ([0.0; YEARS], [0.0; YEARS]);
    let life = f64::from(spv.life);
    let service = spv.debt * crf(spv.rate, life);
    let mut leased = true;
    let mut guarantee = 0.0;
    for index in 0..YEARS {
        let fill = demand.fill[index][Borrower::Spv as usize];
        let calendar = inputs.start + index as u32;
        // Before the first rent nothing is due: interest is paid out of the notes.
        let Some(age) = calendar.checked_sub(spv.start) else {
            years[index] = YearOfService { cover: f64::NAN, fill: 1.0, ..YearOfService::default() };
            continue;
        };
        // Filled just so far is filled enough: the last bit of a sum decides over no guarantee.
        let capacity = spv.full * demand.planned[index];
        let renews = reaches(fill * capacity, spv.renew * capacity, demand.wanted[index]);
        if leased && age > 0 && age % spv.term == 0 && !renews {
            leased = false;
            let owed = spv.debt * outstanding_share(spv.rate, life, f64::from(age));
            guarantee = spv.guarantee * owed;
        }
        let due = if age < spv.life { service } else { 0.0 };
        let rent = if leased { spv.rent } else { spv.rent * fill * demand.price[index] };
        let claim = shortfall(due, rent).min(guarantee);
        let year = cushion.pay(due, rent, claim * worth[index]);
        claims[index] = claim;
        guarantee -= year.from_guarantor;
        rents[index] = rent;
        // Leased, it is paid for whether or not the tenant fills it.
        years[index] = YearOfService { cover: f64::NAN, fill: if leased { 1.0 } else { fill }, ..year };
    }
    Landlord { years, rent: rents, claim: claims }
}
