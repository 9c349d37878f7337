//! A scenario as a JSON file: the model's id, and every input by its key in canonical units.
//!
//! The text of JSON is read and written by the browser; what is handled here is a tree of loosely typed
//! values, the same that JavaScript hands over.

use super::error::{InputError, Problem};
use super::format;
use super::loose::Loose;
use super::model::Model;
use super::notice::{Notice, excerpt};
use super::query::VERSION;
use super::reconcile::reconcile;
use super::spec::{InputKind, InputSpec};
use super::text::Lang;
use super::unit::Unit;
use super::value::{Value, Values};

/// How a file says that it was saved here.
const CALCULATOR: &str = "buying-time";

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Not JSON, or larger than any scenario.
    Unreadable,
    /// JSON, but not saved by this program.
    Foreign,
    /// A model that this version does not have.
    UnknownModel(String),
    /// For a model that has a page of its own: the file has to be opened there.
    Elsewhere(&'static str),
}

impl FileProblem {
    /// What is wrong with the file, in the reader's language.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (FileProblem::Unreadable, Lang::En) => {
                "This file can't be read as JSON; nothing was changed.".to_owned()
            }
            (FileProblem::Unreadable, Lang::Ja) => {
                "JSONとして読めないファイルです。何も変えていません。".to_owned()
            }
            (FileProblem::Foreign, Lang::En) => {
                "This file holds no inputs that were saved here; nothing was changed.".to_owned()
            }
            (FileProblem::Foreign, Lang::Ja) => {
                "ここで保存した入力のファイルではありません。何も変えていません。".to_owned()
            }
            (FileProblem::Elsewhere(id), Lang::En) => {
                format!("This file is for another calculator, “{id}”: open it on that page.")
            }
            (FileProblem::Elsewhere(id), Lang::Ja) => {
                format!("別の計算機「{id}」のファイルです。そのページで開いてください。")
            }
            (FileProblem::UnknownModel(id), Lang::En) => {
                format!("This file is for a calculator “{id}” that is not here; nothing was changed.")
            }
            (FileProblem::UnknownModel(id), Lang::Ja) => {
                format!("このファイルの計算機「{id}」はここにありません。何も変えていません。")
            }
        }
    }
}

/// One value for a file.
fn loose(spec: &InputSpec, value: &Value) -> Loose {
    match (spec.kind, value) {
        (InputKind::Integer { .. }, Value::Integer(_)) if spec.unit == Unit::MONTH => {
            Loose::Text(spec.encode(value))
        }
        (_, Value::Number(_) | Value::Integer(_)) => Loose::Number(value.as_f64()),
        (_, Value::Switch(on)) => Loose::Switch(*on),
        (_, Value::Text(words)) => Loose::Text(words.to_string()),
        (InputKind::Table { columns, .. }, Value::Table(rows)) => {
            Loose::List(rows.iter().map(|row| map(columns, row)).collect())
        }
        _ => Loose::Text(spec.encode(value)),
    }
}

fn map(specs: &[InputSpec], values: &[Value]) -> Loose {
    Loose::Map(
        specs.iter().zip(values).map(|(spec, value)| (spec.key.to_owned(), loose(spec, value))).collect(),
    )
}

/// What an input takes: `[lowest, highest]` (the number of rows for a table, of characters for words), or
/// `{options: […]}`.
pub fn bounds(spec: &InputSpec) -> Loose {
    let options = |all: Vec<Loose>| Loose::Map(vec![("options".to_owned(), Loose::List(all))]);
    match spec.kind {
        InputKind::Number { lo, hi, .. } => Loose::List(vec![Loose::Number(lo), Loose::Number(hi)]),
        InputKind::Integer { lo, hi, .. } => {
            Loose::List([lo, hi].map(|end| loose(spec, &Value::Integer(end))).into())
        }
        InputKind::Choice { options: all, .. } => {
            options(all.iter().map(|option| Loose::Text(option.key.to_owned())).collect())
        }
        InputKind::Switch { .. } => options(vec![Loose::Switch(false), Loose::Switch(true)]),
        InputKind::Text { most } => Loose::List(vec![Loose::Number(0.0), Loose::Number(most as f64)]),
        InputKind::Table { most, .. } => Loose::List(vec![Loose::Number(1.0), Loose::Number(most as f64)]),
    }
}

/// Every input by its key.
pub fn inputs(model: &dyn Model, values: &[Value]) -> Loose {
    map(model.inputs(), values)
}

/// A scenario for a file.
pub fn write(model: &dyn Model, values: &[Value]) -> Loose {
    let pair = |key: &str, value| (key.to_owned(), value);
    Loose::Map(vec![
        pair("calculator", Loose::Text(CALCULATOR.to_owned())),
        pair("version", Loose::Number(f64::from(VERSION))),
        pair("model", Loose::Text(model.about().id.to_owned())),
        pair("inputs", inputs(model, values)),
    ])
}

/// A value of an input as JSON or JavaScript has it.
///
/// # Errors
/// The value is of another kind or out of bounds; in a table, the first such cell is named with its row.
pub fn value(spec: &'static InputSpec, given: &Loose) -> Result<Value, InputError> {
    match (spec.kind, given) {
        (InputKind::Integer { .. }, Loose::Text(text)) if spec.unit == Unit::MONTH => spec.decode(text),
        (InputKind::Number { .. } | InputKind::Integer { .. }, Loose::Number(number)) => spec.admit(*number),
        (InputKind::Number { .. } | InputKind::Integer { .. }, _) => Err(spec.refuse(Problem::NotANumber)),
        (InputKind::Choice { .. }, Loose::Text(key)) => spec.decode(key),
        (InputKind::Switch { .. }, Loose::Switch(on)) => Ok(Value::Switch(*on)),
        (InputKind::Choice { .. } | InputKind::Switch { .. }, _) => Err(spec.refuse(Problem::UnknownChoice)),
        (InputKind::Text { .. }, Loose::Text(words)) => spec.check(Value::Text(words.as_str().into())),
        (InputKind::Text { .. }, _) => Err(spec.refuse(Problem::NotWords)),
        (InputKind::Table { columns, most, .. }, Loose::List(rows)) => {
            if rows.len() > most {
                return Err(spec.refuse(Problem::TooManyRows));
            }
            let cell = |row: &Loose, column: &'static InputSpec| match row.get(column.key) {
                Some(given) => value(column, given),
                None => Err(column.refuse(Problem::Empty)),
            };
            let read = |(index, row): (usize, &Loose)| {
                let cells = columns.iter().map(|column| cell(row, column));
                cells.collect::<Result<Values, InputError>>().map_err(|error| error.in_row(index))
            };
            let rows = rows.iter().enumerate().map(read).collect::<Result<Vec<Values>, InputError>>()?;
            spec.check(Value::Table(rows.into()))
        }
        (InputKind::Table { .. }, _) => Err(spec.refuse(Problem::NotATable)),
    }
}

/// The model that a file is for, and its values. What it lacks is at its default; what is refused or unknown
/// is too, and has a notice.
///
/// # Errors
/// The file was not saved here, or is for a model that this program cannot run.
pub fn read(
    file: &Loose,
    find: impl Fn(&str) -> Option<&'static dyn Model>,
) -> Result<(&'static dyn Model, Values, Vec<Notice>), FileProblem> {
    let text = |key: &str| match file.get(key) {
        Some(Loose::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let (Some(CALCULATOR), Some(id), Some(Loose::Map(inputs))) =
        (text("calculator"), text("model"), file.get("inputs"))
    else {
        return Err(FileProblem::Foreign);
    };
    let model = find(id).ok_or_else(|| FileProblem::UnknownModel(excerpt(id)))?;
    if !model.is_here() {
        return Err(FileProblem::Elsewhere(model.about().id));
    }
    let mut notices = Vec::new();
    if let Some(Loose::Number(version)) = file.get("version")
        && *version > f64::from(VERSION)
    {
        notices.push(Notice::Later { version: format::link(*version) });
    }
    let mut values = model.defaults();
    for (key, given) in inputs.iter().take(MOST_KEYS) {
        match model.input(key) {
            None => notices.push(Notice::UnknownKey { key: excerpt(key) }),
            Some(index) => match value(&model.inputs()[index], given) {
                Ok(value) => values[index] = value,
                Err(error) => notices.push(Notice::Refused { error, given: given.excerpt() }),
            },
        }
    }
    reconcile(model, &mut values, &mut notices);
    Ok((model, values, notices))
}

/// More inputs than any model has: the rest of a file is not read.
const MOST_KEYS: usize = 1_000;
