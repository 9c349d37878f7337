//! The sections of the front page, in its order.

use super::section::Section;
use super::{bar, bill, breaks, gap, sale};

/// The sections, in the order of the page. One more is a file beside this one and a line here.
pub static SECTIONS: &[&dyn Section] =
    &[&bar::HurdleBar, &bill::Bill, &gap::Gap, &breaks::Breaks, &sale::Sale];

/// Where the section of this id is.
pub(super) fn place(id: &str) -> usize {
    // A test holds every id that is named here to a section.
    SECTIONS.iter().position(|section| section.facts().id == id).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sections_that_are_named_are_there() {
        for id in [bar::ID, breaks::ID] {
            assert_eq!(SECTIONS[place(id)].facts().id, id);
        }
    }
}
