//! What all sections are told: where the lever stands, and what that does to the four model borrowers.

use super::asked::borrowers;
use super::lever::Pays;
use super::state::State;
use crate::core::field::InputSet;
use crate::core::model::Calculator;
use crate::models::side_by_side::{Borrower, Inputs, SideBySide, YEARS};

/// Where the lever stands, and what follows for the four model borrowers.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The lever.
    pub pays: Pays,
    /// Who falls short, and in which calendar year; the first comes first.
    pub short: Vec<(Borrower, f64)>,
    /// What they leave unpaid, before recoveries, in dollars.
    pub unpaid: f64,
    /// The last calendar year that is looked at.
    pub end: f64,
}

impl Setting {
    /// Works the four model borrowers through.
    pub fn of(state: &State) -> Setting {
        let (place, _) = borrowers();
        let inputs = Inputs::read(&state.values(place)).unwrap_or_default();
        let paths = SideBySide::work(&inputs);
        let unpaid = SideBySide::outputs(&inputs, &paths).lenders;
        Setting { pays: state.pays, short: paths.failures(), unpaid, end: paths.calendar(YEARS - 1) }
    }
}
