//! Where a number comes from.

use super::text::{Text, text};

/// How well a number is known, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// It stands in a filing, an official statistic, a paper of those who measured it, or a document of the
    /// company or the court; and we read it there.
    Filed,
    /// The press or an analyst, named and dated, says so.
    Reported,
    /// We saw it only as quoted by somebody else.
    Relayed,
    /// Nobody published it: it is ours.
    Assumed,
}

impl Grade {
    /// Every grade, the best first.
    pub const ALL: [Grade; 4] = [Grade::Filed, Grade::Reported, Grade::Relayed, Grade::Assumed];

    /// In one word.
    pub const fn word(self) -> Text {
        match self {
            Grade::Filed => text("filed", "開示"),
            Grade::Reported => text("reported", "報道"),
            Grade::Relayed => text("relayed", "孫引き"),
            Grade::Assumed => text("assumed", "仮定"),
        }
    }

    /// What the word stands for, in a line.
    pub const fn meaning(self) -> Text {
        match self {
            Grade::Filed => text(
                "A filing, an official statistic, or a company or court document, read in the original.",
                "届出書、公的統計、会社や裁判所の文書で、原文を読んだもの。",
            ),
            Grade::Reported => text(
                "The press or an analyst, named and dated.",
                "報道機関やアナリストの名と日付があるもの。",
            ),
            Grade::Relayed => {
                text("Seen only as quoted by somebody else.", "他者による引用でしか確かめていないもの。")
            }
            Grade::Assumed => text("Our own assumption.", "本サイトの仮定。"),
        }
    }
}

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
    /// How well what it says is known.
    pub grade: Grade,
    /// Its address. `None` where the text reached us without one.
    pub url: Option<&'static str>,
    /// What it says, in our words.
    pub says: Text,
}

/// As much of a source as stands beside a row of a table. Made while compiling, so that a program that shows
/// it need not hold the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// The anchor of the source's entry on the page.
    pub id: &'static str,
    /// Author or publisher.
    pub by: &'static str,
    /// The date of publication.
    pub date: &'static str,
}

impl Credit {
    /// That of a source.
    pub const fn of(source: &Source) -> Credit {
        Credit { id: source.id, by: source.by, date: source.date }
    }

    /// Those of several sources, one at least.
    pub const fn each<const N: usize>(sources: [&Source; N]) -> [Credit; N] {
        let mut credits = [Credit::of(sources[0]); N];
        let mut place = 1;
        while place < N {
            credits[place] = Credit::of(sources[place]);
            place += 1;
        }
        credits
    }
}

/// Why a default is what it is.
#[derive(Clone, Copy, Debug)]
pub enum Provenance {
    /// Somebody published it.
    Cited(&'static Source),
    /// Nobody did; we chose it, for this reason.
    Assumption(Text),
}

impl Provenance {
    /// How well the default is known.
    pub const fn grade(self) -> Grade {
        match self {
            Provenance::Cited(source) => source.grade,
            Provenance::Assumption(_) => Grade::Assumed,
        }
    }
}
