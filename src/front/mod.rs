//! The front page: one question, one lever, and a chapter for each model that answers it.

mod bar;
mod bill;
mod breaks;
mod chapter;
mod gap;
mod lever;
mod sale;
mod setting;
mod state;
mod story;

use crate::core::field::InputSet;
use crate::core::model::{Calculator, Model};
use crate::models::hurdle::{self, Hurdle};

pub use chapter::{Chapter, Facts, Told, Words};
pub use lever::{Pays, STOPS};
pub use setting::Setting;
pub use state::{Given, LEVER, State, find, is_led};
pub use story::{Answer, Story};

/// The chapters, in the order of the page. One more is a file here and a line.
pub static CHAPTERS: &[&dyn Chapter] = &[&bar::Bar, &bill::Bill, &gap::Gap, &breaks::Breaks, &sale::Sale];

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

/// Where the chapter of this id is.
fn place(id: &str) -> usize {
    // A test holds every id that is named here to a chapter.
    CHAPTERS.iter().position(|chapter| chapter.facts().id == id).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chapters_that_are_named_are_there() {
        for id in [bar::ID, breaks::ID] {
            assert_eq!(CHAPTERS[place(id)].facts().id, id);
        }
    }
}
