//! What all chapters are told: where the lever stands, and what that does to the four model borrowers.

use super::lever::Pays;
use super::state::State;
use super::turning;
use crate::core::field::InputSet;
use crate::core::model::Calculator;
use crate::models::side_by_side::{Borrower, Inputs, SideBySide};

/// Where the lever stands, and what follows for the four model borrowers.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The lever.
    pub pays: Pays,
    /// Who falls short, and in which calendar year; the first comes first.
    pub short: Vec<(Borrower, f64)>,
    /// What they leave unpaid, before recoveries, in dollars.
    pub unpaid: f64,
}

impl Setting {
    /// Works the four borrowers through.
    pub fn of(state: &State) -> Setting {
        let (place, _) = turning();
        let inputs = Inputs::read(&state.values(place)).unwrap_or_default();
        let paths = SideBySide::work(&inputs);
        let unpaid = SideBySide::outputs(&inputs, &paths).lenders;
        Setting { pays: state.pays, short: paths.failures(), unpaid }
    }
}
