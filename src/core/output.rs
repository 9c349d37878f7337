//! The definition of an output.

use super::group::{Group, UNGROUPED};
use super::text::{Text, text};
use super::unit::{Magnitude, Unit};

/// What kind of quantity an output is: the solver and the table treat them differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of the answers that stand at the top.
    Headline,
    Plain,
}

/// The definition of one output.
#[derive(Clone, Copy, Debug)]
pub struct OutputSpec {
    /// Frozen: scripts and thresholds name it.
    pub key: &'static str,
    pub label: Text,
    pub help: Text,
    pub unit: Unit,
    pub role: Role,
    pub group: &'static Group,
    /// Whether it is never a number, so that nothing can be solved for in it.
    pub is_words: bool,
}

/// Begins the definition of an output; the methods of [`OutputSpec`] complete it.
pub const fn output(key: &'static str) -> OutputSpec {
    OutputSpec {
        key,
        label: text("", ""),
        help: text("", ""),
        unit: Unit::usd(Magnitude::Billion),
        role: Role::Plain,
        group: &UNGROUPED,
        is_words: false,
    }
}

impl OutputSpec {
    pub const fn label(mut self, en: &'static str, ja: &'static str) -> OutputSpec {
        self.label = text(en, ja);
        self
    }

    pub const fn help(mut self, en: &'static str, ja: &'static str) -> OutputSpec {
        self.help = text(en, ja);
        self
    }

    pub const fn unit(mut self, unit: Unit) -> OutputSpec {
        self.unit = unit;
        self
    }

    pub const fn group(mut self, group: &'static Group) -> OutputSpec {
        self.group = group;
        self
    }

    /// Never a number, always words: which limit binds, who fails first.
    pub const fn in_words(mut self) -> OutputSpec {
        self.is_words = true;
        self
    }

    pub const fn headline(mut self) -> OutputSpec {
        self.role = Role::Headline;
        self
    }
}
