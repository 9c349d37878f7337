//! The two sections that the page needs by name: the bar, which answers the guess, and the borrowers, whose
//! answer stands beside the lever.

use super::sections::{SECTIONS, place};
use super::state::State;
use super::{bar, breaks};
use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::models::hurdle::{self, Hurdle};

/// What AI must earn, dollars a year: the answer to the page's guess.
pub fn required_revenue(state: &State) -> f64 {
    let inputs = hurdle::Inputs::read(&state.values(place(bar::ID))).unwrap_or_default();
    Hurdle::evaluate(&inputs).revenue_annuity
}

/// The section on the four model borrowers: its index in [`SECTIONS`], and its model.
pub fn borrowers() -> (usize, &'static dyn Model) {
    let place = place(breaks::ID);
    (place, SECTIONS[place].model())
}
