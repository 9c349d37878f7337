//! What is wrong with an input, in the reader's language.

use super::error::{InputError, Problem};
use super::spec::InputKind;
use super::text::Lang;
use super::unit::Unit;

impl InputError {
    /// One or two sentences that name the field and its bounds.
    pub fn message(&self, lang: Lang) -> String {
        let label = self.spec.label.get(lang);
        let wanted = self.wanted(lang);
        let row = match (self.row, lang) {
            (None, _) => String::new(),
            (Some(row), Lang::En) => format!("Row {}: ", row + 1),
            (Some(row), Lang::Ja) => format!("{}行目：", row + 1),
        };
        match lang {
            Lang::En => {
                let problem = match self.problem {
                    Problem::Empty => "is empty",
                    Problem::NotANumber => "is not a number",
                    Problem::Ambiguous if self.spec.unit == Unit::MONTH => "can be read as two months",
                    Problem::Ambiguous => {
                        "can be read in two ways: 3.000 is 3 or 3,000. Write it without a point"
                    }
                    Problem::Negative => "must not be negative",
                    Problem::NotWhole => "must be a whole number",
                    Problem::OutOfRange => "is out of range",
                    Problem::UnknownChoice => "is not one of the choices",
                    Problem::NotADate => "is not a month",
                    Problem::NoYear => "gives no year",
                    Problem::TooLong => "is too long",
                    Problem::NotWords => "is not a text",
                    Problem::NotATable => "is not a table of these columns",
                    Problem::NoRows => "has no rows",
                    Problem::TooManyRows => "has too many rows",
                    Problem::Conflict(words) => return format!("{row}{label}: {}", words.get(lang)),
                };
                format!("{row}{label} {problem}. {wanted}")
            }
            Lang::Ja => {
                let problem = match self.problem {
                    Problem::Empty => "が空です。",
                    Problem::NotANumber => "が数ではありません。",
                    Problem::Ambiguous if self.spec.unit == Unit::MONTH => "が2通りの年月に読めます。",
                    Problem::Ambiguous => {
                        "が2通りに読めます（千の区切りか、小数第3位までの数か）。区切りを使わずに入れてください。"
                    }
                    Problem::Negative => "に負の値は入れられません。",
                    Problem::NotWhole => "は整数で入れてください。",
                    Problem::OutOfRange => "が範囲の外です。",
                    Problem::UnknownChoice => "が選択肢にありません。",
                    Problem::NotADate => "が年月ではありません。",
                    Problem::NoYear => "に年がありません（「以降」など）。",
                    Problem::TooLong => "が長すぎます。",
                    Problem::NotWords => "が文字ではありません。",
                    Problem::NotATable => "がこの列の表ではありません。",
                    Problem::NoRows => "に行がありません。",
                    Problem::TooManyRows => "の行が多すぎます。",
                    Problem::Conflict(words) => return format!("{row}「{label}」：{}", words.get(lang)),
                };
                format!("{row}「{label}」{problem}{wanted}")
            }
        }
    }

    fn wanted(&self, lang: Lang) -> String {
        match self.spec.kind {
            InputKind::Number { .. } | InputKind::Integer { .. } => {
                let bounds = self.spec.bounds_in_words(lang);
                match lang {
                    Lang::En if self.spec.unit == Unit::MONTH => {
                        format!("Enter a month such as 2030-06, from {bounds}.")
                    }
                    Lang::Ja if self.spec.unit == Unit::MONTH => {
                        format!("2030-06 のように、{bounds}の年月を入れてください。")
                    }
                    Lang::En => format!("Enter a number from {bounds}."),
                    Lang::Ja => format!("{bounds}の数を入れてください。"),
                }
            }
            InputKind::Choice { options, .. } => {
                let names: Vec<&str> = options.iter().map(|option| option.label.get(lang)).collect();
                match lang {
                    Lang::En => format!("Choose one of: {}.", names.join(", ")),
                    Lang::Ja => format!("次から選んでください：{}。", names.join("、")),
                }
            }
            InputKind::Switch { .. } => match lang {
                Lang::En => "It is either on (1) or off (0).".to_owned(),
                Lang::Ja => "オン（1）かオフ（0）です。".to_owned(),
            },
            InputKind::Text { most } => match lang {
                Lang::En => format!("At most {most} characters."),
                Lang::Ja => format!("{most}文字までです。"),
            },
            InputKind::Table { most, .. } => match lang {
                Lang::En => format!("It takes 1 to {most} rows."),
                Lang::Ja => format!("1～{most}行にしてください。"),
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
