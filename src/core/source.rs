//! Where a number comes from.

use super::text::Text;

/// A published source of a figure.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Short and frozen: the anchor of its entry on the page.
    pub id: &'static str,
    /// Its title, in its own language.
    pub title: &'static str,
    /// Author or publisher.
    pub by: &'static str,
    /// The date of publication, as precise as it is known: `2025-08-06`, `2025-11`, `2004`.
    pub date: &'static str,
    /// Its address. `None` where the text reached us without one.
    pub url: Option<&'static str>,
    /// What it says, in our words.
    pub says: Text,
}

/// Why a default is what it is.
#[derive(Clone, Copy, Debug)]
pub enum Provenance {
    /// Somebody published it.
    Cited(&'static Source),
    /// Nobody did; we chose it, for this reason.
    Assumption(Text),
}
