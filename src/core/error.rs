//! What is wrong with an input, in the reader's language.

use super::spec::{InputSpec, Kind};
use super::text::Lang;

/// Why a value was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    Empty,
    NotANumber,
    NotWhole,
    OutOfRange,
    UnknownChoice,
}

impl Problem {
    /// The name for programs. Frozen.
    pub const fn code(self) -> &'static str {
        match self {
            Problem::Empty => "empty",
            Problem::NotANumber => "not-a-number",
            Problem::NotWhole => "not-whole",
            Problem::OutOfRange => "out-of-range",
            Problem::UnknownChoice => "unknown-choice",
        }
    }
}

/// A refused input: which one, why, and (by its spec) what would be taken.
#[derive(Clone, Copy, Debug)]
pub struct InputError {
    pub spec: &'static InputSpec,
    pub problem: Problem,
}

impl PartialEq for InputError {
    fn eq(&self, other: &Self) -> bool {
        self.spec.key == other.spec.key && self.problem == other.problem
    }
}

impl InputError {
    /// One or two sentences that name the field and its bounds.
    pub fn message(&self, lang: Lang) -> String {
        let label = self.spec.label.get(lang);
        let wanted = self.wanted(lang);
        match lang {
            Lang::En => {
                let problem = match self.problem {
                    Problem::Empty => "is empty",
                    Problem::NotANumber => "is not a number",
                    Problem::NotWhole => "must be a whole number",
                    Problem::OutOfRange => "is out of range",
                    Problem::UnknownChoice => "is not one of the choices",
                };
                format!("{label} {problem}. {wanted}")
            }
            Lang::Ja => {
                let problem = match self.problem {
                    Problem::Empty => "が空です。",
                    Problem::NotANumber => "が数ではありません。",
                    Problem::NotWhole => "は整数で入れてください。",
                    Problem::OutOfRange => "が範囲の外です。",
                    Problem::UnknownChoice => "が選択肢にありません。",
                };
                format!("「{label}」{problem}{wanted}")
            }
        }
    }

    fn wanted(&self, lang: Lang) -> String {
        match self.spec.kind {
            Kind::Number { .. } | Kind::Integer { .. } => {
                let bounds = self.spec.bounds_in_words(lang);
                match lang {
                    Lang::En => format!("Enter a number from {bounds}."),
                    Lang::Ja => format!("{bounds}の数を入れてください。"),
                }
            }
            Kind::Choice { options, .. } => {
                let names: Vec<&str> = options.iter().map(|option| option.label.get(lang)).collect();
                match lang {
                    Lang::En => format!("Choose one of: {}.", names.join(", ")),
                    Lang::Ja => format!("次から選んでください：{}。", names.join("、")),
                }
            }
            Kind::Switch { .. } => match lang {
                Lang::En => "It is either on (1) or off (0).".to_owned(),
                Lang::Ja => "オン（1）かオフ（0）です。".to_owned(),
            },
        }
    }
}

impl std::fmt::Display for InputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for InputError {}
