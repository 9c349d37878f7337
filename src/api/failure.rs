//! Why a question is refused, for programs (code, field, bounds) and for people (message).

use super::plain::Plain;
use crate::core::error::InputError;
use crate::core::file;
use crate::core::loose::Loose;
use crate::core::notice::excerpt;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::text::Lang;

/// A refusal.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// Frozen: programs compare it.
    pub code: &'static str,
    /// The key of the input, output or option that it is about.
    pub field: Option<Box<str>>,
    /// In a table, the row from 0.
    pub row: Option<usize>,
    /// In a table, the key of the column.
    pub column: Option<Box<str>>,
    /// `[lowest, highest]`, or `{options: […]}`; null where neither says what would be taken.
    pub bounds: Plain,
    /// The same in words, in the language asked for.
    pub message: String,
}

impl Failure {
    /// A refusal without a place in a table.
    pub fn new(code: &'static str, field: &str, bounds: Plain, message: String) -> Failure {
        Failure { code, field: Some(excerpt(field).into()), row: None, column: None, bounds, message }
    }

    /// `key` is not among the `options`; `what` is "an input of “hurdle”".
    pub fn unknown(
        code: &'static str,
        key: &str,
        what: &str,
        options: impl Iterator<Item = &'static str>,
    ) -> Failure {
        let options: Vec<&'static str> = options.collect();
        let message = format!("“{}” is not {what}. There are: {}.", excerpt(key), options.join(", "));
        let bounds = Plain::Object(vec![("options", Plain::list(options))]);
        Failure::new(code, key, bounds, message)
    }

    /// What is wrong is not in an input.
    pub fn without_field(mut self) -> Failure {
        self.field = None;
        self
    }

    /// A value that the core refuses: `key` is the model's own input, of which a table's column is a part.
    pub fn refused(key: &'static str, error: &InputError, lang: Lang) -> Failure {
        let column = (error.spec.key != key).then_some(error.spec.key);
        let place = match (error.row, column) {
            (Some(row), Some(column)) => format!("{key}[{row}].{column}"),
            (Some(row), None) => format!("{key}[{row}]"),
            _ => key.to_owned(),
        };
        Failure {
            code: error.problem.code(),
            field: Some(key.into()),
            row: error.row,
            column: column.map(Box::from),
            bounds: bounds(error.spec),
            message: format!("{place}: {}{}", error.message(lang), here(error.spec, lang)),
        }
    }

    /// The refusal as a plain value, as it is thrown.
    pub fn plain(self) -> Plain {
        Plain::Object(vec![
            ("code", self.code.into()),
            ("field", self.field.map(String::from).into()),
            ("row", self.row.map(|row| row as f64).into()),
            ("column", self.column.map(String::from).into()),
            ("bounds", self.bounds),
            ("message", self.message.into()),
        ])
    }
}

/// What an input takes; see [`file::bounds`].
pub fn bounds(spec: &'static InputSpec) -> Plain {
    match file::bounds(spec) {
        Loose::Map(pairs) => {
            let lists = pairs.into_iter().map(|(_, options)| ("options", Plain::from(options)));
            Plain::Object(lists.collect())
        }
        ends => ends.into(),
    }
}

/// The core's messages speak of what stands on the page; here it is keys and canonical units.
fn here(spec: &'static InputSpec, lang: Lang) -> String {
    let shown = match (spec.kind, bounds(spec)) {
        (InputKind::Number { .. } | InputKind::Integer { .. }, Plain::List(ends)) => match lang {
            Lang::En => format!("{} to {}", ends[0].json(), ends[1].json()),
            Lang::Ja => format!("{}～{}", ends[0].json(), ends[1].json()),
        },
        (InputKind::Choice { .. } | InputKind::Switch { .. }, bounds) => match bounds.get("options") {
            Some(Plain::List(options)) => options.iter().map(Plain::json).collect::<Vec<_>>().join(", "),
            _ => return String::new(),
        },
        _ => return String::new(),
    };
    match lang {
        Lang::En => format!(" (Here: {shown}.)"),
        Lang::Ja => format!("（ここでは {shown}）"),
    }
}
