//! The one definition of an output.

use super::group::{Group, UNGROUPED};
use super::text::{Text, text};
use super::unit::{Magnitude, Unit};

/// Where an output stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One of the answers that stand at the top.
    Headline,
    /// An answer in the table only.
    Plain,
}

/// The definition of one output.
#[derive(Clone, Copy, Debug)]
pub struct OutputSpec {
    /// Frozen: scripts and thresholds name it.
    pub key: &'static str,
    /// Its name.
    pub label: Text,
    /// One line under the name; empty if the name says enough.
    pub help: Text,
    /// How the number is shown.
    pub unit: Unit,
    /// Where it stands on the page.
    pub role: Role,
    /// The heading that it stands under.
    pub group: &'static Group,
    /// Whether it is never a number, so that nothing can be solved for in it.
    pub is_words: bool,
    /// Whether more of it is good news: a recovery, a cover, a date that is far away. Of most, more is worse.
    pub is_better_high: bool,
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
        is_better_high: false,
    }
}

impl OutputSpec {
    /// Its name in both languages.
    pub const fn label(mut self, en: &'static str, ja: &'static str) -> OutputSpec {
        self.label = text(en, ja);
        self
    }

    /// One line under its name.
    pub const fn help(mut self, en: &'static str, ja: &'static str) -> OutputSpec {
        self.help = text(en, ja);
        self
    }

    /// How the number is shown.
    pub const fn unit(mut self, unit: Unit) -> OutputSpec {
        self.unit = unit;
        self
    }

    /// The heading that it stands under.
    pub const fn group(mut self, group: &'static Group) -> OutputSpec {
        self.group = group;
        self
    }

    /// Never a number, always words: which limit binds, who falls short first.
    pub const fn in_words(mut self) -> OutputSpec {
        self.is_words = true;
        self
    }

    /// More of it is good news.
    pub const fn more_is_better(mut self) -> OutputSpec {
        self.is_better_high = true;
        self
    }

    /// Puts it among the answers at the top.
    pub const fn headline(mut self) -> OutputSpec {
        self.role = Role::Headline;
        self
    }
}
