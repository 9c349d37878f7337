//! What all sections are told: where the lever stands, and what that does to the four model borrowers.

use super::lever::Pays;
use crate::models::side_by_side::Borrower;

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
