//! A special-purpose vehicle that lives on one tenant's rent.

use super::demand::Demand;
use super::{Inputs, Support, Who, YEARS, Year};
use crate::finance::annuity::{crf, outstanding_share};

/// The SPV's years, the rent that the tenant paid, and what was claimed of its guarantee.
#[derive(Clone, Debug, PartialEq)]
pub struct Spv {
    pub years: [Year; YEARS],
    pub rent: [f64; YEARS],
    pub claim: [f64; YEARS],
}

/// Runs the SPV through the years; of what it claims of the guarantee it gets the share `worth`.
pub fn run(inputs: &Inputs, demand: &Demand, worth: &[f64; YEARS]) -> Spv {
    let mut support = Support { cushion: inputs.spv_cash, owners: inputs.spv_owners };
    let mut years = [Year::default(); YEARS];
    let (mut rents, mut claims) = ([0.0; YEARS], [0.0; YEARS]);
    let life = f64::from(inputs.spv_life);
    let service = inputs.spv_debt * crf(inputs.spv_rate, life);
    let mut leased = true;
    let mut guarantee = 0.0;
    for index in 0..YEARS {
        let fill = demand.fill[index][Who::Spv as usize];
        let calendar = inputs.start + index as u32;
        // Before the first rent nothing is due: interest is paid out of the notes.
        let Some(age) = calendar.checked_sub(inputs.spv_start) else {
            years[index] = Year { cover: f64::NAN, fill: 1.0, ..Year::default() };
            continue;
        };
        if leased && age > 0 && age % inputs.spv_term == 0 && fill < inputs.spv_renew {
            leased = false;
            let owed = inputs.spv_debt * outstanding_share(inputs.spv_rate, life, f64::from(age));
            guarantee = inputs.spv_guarantee * owed;
        }
        let due = if age < inputs.spv_life { service } else { 0.0 };
        let rent = if leased { inputs.spv_rent } else { inputs.spv_rent * fill * demand.price[index] };
        let claim = (due - rent).max(0.0).min(guarantee);
        let year = support.pay(due, rent, claim * worth[index]);
        claims[index] = claim;
        guarantee -= year.from_guarantor;
        rents[index] = rent;
        // Leased, it is paid for whether or not the tenant fills it.
        years[index] = Year { cover: f64::NAN, fill: if leased { 1.0 } else { fill }, ..year };
    }
    Spv { years, rent: rents, claim: claims }
}
