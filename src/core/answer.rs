//! What an output says: a number, words, or why there is no number.

use super::text::Text;

/// What an output says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// A number in canonical units.
    Number(f64),
    /// An answer that is words: which limit binds, who falls short first.
    Words(Text),
    /// There is no number, and these words say why: "never", "none: no debt".
    Absent(Text),
}

impl Answer {
    /// The number, if there is one.
    pub const fn number(self) -> Option<f64> {
        match self {
            Answer::Number(number) => Some(number),
            Answer::Words(_) | Answer::Absent(_) => None,
        }
    }

    /// The words that are the answer, or that stand in the place of a number.
    pub const fn text(self) -> Option<Text> {
        match self {
            Answer::Number(_) => None,
            Answer::Words(words) | Answer::Absent(words) => Some(words),
        }
    }
}

impl From<f64> for Answer {
    fn from(number: f64) -> Answer {
        Answer::Number(number)
    }
}

/// Turns a number that may be missing into an [`Answer`].
pub trait OrAbsent {
    /// The number, or `reason` in its place.
    fn or_absent(self, reason: Text) -> Answer;
}

impl OrAbsent for Option<f64> {
    fn or_absent(self, reason: Text) -> Answer {
        match self {
            Some(number) => Answer::Number(number),
            None => Answer::Absent(reason),
        }
    }
}

/// The type of a field of a model's outputs.
pub trait Outcome: Copy {
    /// What the field says.
    fn answer(self) -> Answer;
}

impl Outcome for f64 {
    fn answer(self) -> Answer {
        // No answer is minus nought, which an empty sum is: it would be read as a loss.
        Answer::Number(self + 0.0)
    }
}

impl Outcome for Answer {
    fn answer(self) -> Answer {
        match self {
            Answer::Number(number) => number.answer(),
            words => words,
        }
    }
}
