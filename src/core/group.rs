//! Headings over inputs and outputs.

use super::text::{Text, text};

/// A heading over inputs or outputs that belong together.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    pub title: Text,
}

/// Where inputs and outputs stand that name no group.
pub(super) const UNGROUPED: Group = Group { title: text("Inputs", "入力") };
