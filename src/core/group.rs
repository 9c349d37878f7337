//! Headings over inputs and outputs.

use super::text::{Text, text};

/// A heading over inputs or outputs that belong together.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// The words of the heading.
    pub title: Text,
}

/// The heading of inputs and outputs that name no other.
pub(super) const UNGROUPED: Group = Group { title: text("Inputs", "入力") };
