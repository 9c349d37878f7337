//! The chapters of the front page, in its order.

use super::chapter::Chapter;
use super::{bar, bill, breaks, gap, sale};

/// The chapters, in the order of the page. One more is a file beside this one and a line here.
pub static CHAPTERS: &[&dyn Chapter] =
    &[&bar::HurdleBar, &bill::Bill, &gap::Gap, &breaks::Breaks, &sale::Sale];

/// Where the chapter of this id is.
pub(super) fn place(id: &str) -> usize {
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
