//! How long until AI pays: the first of the world's quantities, and the front page's lever.

use super::text::{Lang, Text, text};
use super::unit::Unit;
use crate::say;

/// Years to full scale that were planned: the lever's first stop.
pub const PLANNED: u32 = 5;
/// The last number of years; after it comes never.
pub const LATEST: u32 = 20;
/// Where the lever stands when the page is opened.
const AT_FIRST: u32 = 15;

/// The share of full scale at which demand stops growing, if AI never pays.
pub const PLATEAU: f64 = 0.4;

/// When AI pays: when demand fills what is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pays {
    /// After so many years, five being on time.
    After(u32),
    /// Demand stops at `PLATEAU` of full scale.
    Never,
}

impl Default for Pays {
    fn default() -> Pays {
        Pays::After(AT_FIRST)
    }
}

impl Pays {
    /// The last position of the slider; the first is 0.
    pub const LAST: u32 = LATEST - PLANNED + 1;

    /// Every position of the lever.
    pub fn all() -> impl Iterator<Item = Pays> {
        (0..=Pays::LAST).map(Pays::at)
    }

    /// What a position of the slider stands for; positions beyond the last count as the last.
    pub fn at(position: u32) -> Pays {
        if position < Pays::LAST { Pays::After(PLANNED + position) } else { Pays::Never }
    }

    /// Its position on the slider.
    pub fn position(self) -> u32 {
        match self {
            Pays::After(years) => years.clamp(PLANNED, LATEST) - PLANNED,
            Pays::Never => Pays::LAST,
        }
    }

    /// As a link has it: `15`, `never`.
    pub fn key(self) -> String {
        match self {
            Pays::After(years) => years.to_string(),
            Pays::Never => "never".to_owned(),
        }
    }

    /// Reads what a link has.
    pub fn from_key(key: &str) -> Option<Pays> {
        Pays::all().find(|pays| pays.key() == key)
    }

    /// In words, as the lever shows it.
    pub fn words(self, lang: Lang) -> String {
        match self {
            Pays::After(PLANNED) => say!(lang, "on time: {PLANNED} years", "計画どおり{PLANNED}年"),
            Pays::After(years) => say!(lang, "{years} years", "{years}年"),
            Pays::Never => NEVER.get(lang).to_owned(),
        }
    }

    /// As the condition of a sentence: "If demand took 15 years rather than 5 to reach full scale".
    pub fn condition(self, lang: Lang) -> String {
        match self {
            Pays::After(PLANNED) => {
                say!(
                    lang,
                    "If demand reached full scale on time, in {PLANNED} years",
                    "設備が計画どおり{PLANNED}年でフル稼働に達する場合"
                )
            }
            Pays::After(years) => say!(
                lang,
                "If demand took {years} years rather than {PLANNED} to reach full scale",
                "設備のフル稼働に計画の{PLANNED}年でなく{years}年かかる場合"
            ),
            Pays::Never => {
                let plateau = Unit::PERCENT.show(PLATEAU, lang);
                say!(
                    lang,
                    "If demand stalled at {plateau} of full scale",
                    "AIの需要がフル稼働の{plateau}で頭打ちになる場合"
                )
            }
        }
    }
}

/// What the last stop is called.
pub const NEVER: Text = text("never", "頭打ち");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stop_is_found_again() {
        for (position, pays) in (0..).zip(Pays::all()) {
            assert_eq!(pays.position(), position);
            assert_eq!(Pays::from_key(&pays.key()), Some(pays));
        }
        assert_eq!(Pays::at(0), Pays::After(PLANNED));
        assert_eq!(Pays::at(999), Pays::Never);
        assert_eq!(Pays::from_key("4"), None);
        assert_eq!(Pays::from_key("nonsense"), None);
    }
}
