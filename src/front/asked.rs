//! What the page asks of two of its chapters by name: the answer to its guess, and the answer that it turns.

use super::chapters::{CHAPTERS, place};
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

/// The chapter whose answer is turned round: its place, and its model.
pub fn turning() -> (usize, &'static dyn Model) {
    let place = place(breaks::ID);
    (place, CHAPTERS[place].model())
}
