//! A model's inputs from plain values, and as plain values. The shapes are those of a file: see
//! [`core::file`](crate::core::file).

use super::failure::Failure;
use super::plain::Plain;
use crate::core::error::{InputError, Problem};
use crate::core::file;
use crate::core::loose::Loose;
use crate::core::model::Model;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::text::Lang;
use crate::core::unit::Unit;
use crate::core::value::{Value, Values};
use crate::core::world::{QUANTITIES, World};

/// The model's inputs with these in the place of their defaults; keys of the [world](crate::core::world) set
/// what they set on every page, unless the input itself is given.
///
/// # Errors
/// The first that is unknown or refused, or does not go with the others.
pub fn read(model: &'static dyn Model, given: &Loose, lang: Lang) -> Result<Values, Failure> {
    let given = match given {
        Loose::Null => return Ok(model.defaults()),
        Loose::Map(given) => given,
        _ => {
            let message = "inputs: an object is wanted, with inputs by their keys.".to_owned();
            return Err(Failure::new("not-an-object", "inputs", Plain::Null, message).without_field());
        }
    };
    let mut world = World::default();
    let refuse = |error: InputError| Failure::refused(error.spec.key, &error, lang);
    for (key, given) in given {
        if let Some(quantity) = World::quantity(key) {
            world.set(quantity, Some(file::value(&QUANTITIES[quantity], given).map_err(refuse)?));
        }
    }
    let mut values = model.under(&world);
    for (key, given) in given.iter().filter(|(key, _)| World::quantity(key).is_none()) {
        let Some(index) = model.input(key) else {
            let what = format!("an input of “{}”", model.about().id);
            let keys = model.inputs().iter().map(|spec| spec.key);
            return Err(Failure::unknown("unknown-input", key, &what, keys));
        };
        let spec = &model.inputs()[index];
        shape(spec, given, lang)?;
        values[index] = file::value(spec, given).map_err(|error| Failure::refused(spec.key, &error, lang))?;
    }
    match model.conflict(&values) {
        Some(error) => Err(Failure::refused(error.spec.key, &error, lang)),
        None => Ok(values),
    }
}

/// What a file may have and a program may not: columns that are not ours, rows that are no objects, months
/// that are numbers.
fn shape(spec: &'static InputSpec, given: &Loose, lang: Lang) -> Result<(), Failure> {
    month(spec, given).map_err(|error| Failure::refused(spec.key, &error, lang))?;
    let (InputKind::Table { columns, most, .. }, Loose::List(rows)) = (spec.kind, given) else {
        return Ok(());
    };
    // Of too many rows, it is enough to say so.
    if rows.len() > most {
        return Ok(());
    }
    for (index, row) in rows.iter().enumerate() {
        let refuse = |error: InputError| Failure::refused(spec.key, &error.in_row(index), lang);
        let Loose::Map(cells) = row else { return Err(refuse(spec.refuse(Problem::NotATable))) };
        for (key, cell) in cells {
            match columns.iter().find(|column| column.key == key) {
                Some(column) => month(column, cell).map_err(refuse)?,
                None => return Err(unknown_column(spec, columns, index, key)),
            }
        }
    }
    Ok(())
}

fn month(spec: &'static InputSpec, given: &Loose) -> Result<(), InputError> {
    let fits = spec.unit != Unit::MONTH || matches!(given, Loose::Text(_));
    if fits { Ok(()) } else { Err(spec.refuse(Problem::NotADate)) }
}

fn unknown_column(spec: &InputSpec, columns: &'static [InputSpec], row: usize, key: &str) -> Failure {
    let what = format!("a column of “{}” (row {})", spec.key, row + 1);
    let keys = columns.iter().map(|column| column.key);
    let unknown = Failure::unknown("unknown-column", key, &what, keys);
    let column = unknown.field.clone();
    Failure { field: Some(spec.key.into()), row: Some(row), column, ..unknown }
}

/// A value as [`read`] takes it.
pub fn plain(spec: &'static InputSpec, value: &Value) -> Plain {
    match (spec.kind, value) {
        (_, Value::Integer(_)) if spec.unit == Unit::MONTH => spec.encode(value).into(),
        (_, Value::Number(_) | Value::Integer(_)) => value.as_f64().into(),
        (_, Value::Switch(on)) => (*on).into(),
        (_, Value::Text(words)) => words.to_string().into(),
        (InputKind::Choice { options, .. }, Value::Choice(index)) => {
            options.get(*index).map(|option| option.key).into()
        }
        (InputKind::Table { columns, .. }, Value::Table(rows)) => {
            Plain::List(rows.iter().map(|row| object(columns, row)).collect())
        }
        _ => Plain::Null,
    }
}

/// All of these by their keys.
pub fn object(specs: &'static [InputSpec], values: &[Value]) -> Plain {
    Plain::Object(specs.iter().zip(values).map(|(spec, value)| (spec.key, plain(spec, value))).collect())
}
