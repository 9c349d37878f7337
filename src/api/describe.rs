//! What there is to ask: the models, and everything about one.

use super::failure::{Failure, bounds};
use super::inputs::plain;
use super::model;
use super::plain::Plain;
use super::units;
use crate::core::model::{Model, Preset, cited};
use crate::core::source::{Provenance, Source};
use crate::core::spec::{Choice, Group, InputKind, InputSpec, OutputSpec, Role, SliderScale};
use crate::core::text::{Lang, Text};
use crate::core::unit::Unit;
use crate::core::value::Value;
use crate::explore::question::KEYS;
use crate::html::words;
use crate::models::MODELS;

/// Every model in a line.
pub fn models() -> Plain {
    let line = |model: &&'static dyn Model| {
        let prose = model.prose();
        let charts = charts(*model).into_iter().map(|(id, _)| id);
        Plain::Object(vec![
            ("id", model.about().id.into()),
            ("name", prose.name.into()),
            ("question", prose.question.into()),
            ("charts", Plain::list(charts)),
        ])
    };
    Plain::List(MODELS.iter().map(line).collect())
}

/// Everything about a model.
///
/// # Errors
/// There is none of this id.
pub fn describe(id: &str) -> Result<Plain, Failure> {
    let model = model(id)?;
    let (about, prose) = (model.about(), model.prose());
    let asks = about.asks;
    let formula = |says: Text, mathml: &'static str| {
        Plain::Object(vec![("says", says.into()), ("mathml", mathml.into())])
    };
    let chart = |(id, title): (&'static str, [String; 2])| {
        let [en, ja] = title;
        let title = Plain::Object(vec![("en", en.into()), ("ja", ja.into())]);
        Plain::Object(vec![("id", id.into()), ("title", title)])
    };
    let presets = about.presets.iter().map(|preset| self::preset(model, preset));
    Ok(Plain::Object(vec![
        ("id", about.id.into()),
        ("name", prose.name.into()),
        ("question", prose.question.into()),
        ("lead", prose.lead.into()),
        (
            "formulas",
            Plain::List(prose.formulas.iter().map(|found| formula(found.says, found.mathml)).collect()),
        ),
        ("notes", Plain::list(prose.notes.iter().copied())),
        ("leavesOut", Plain::list(prose.leaves_out.iter().copied())),
        ("presets", Plain::List(presets.collect())),
        ("inputs", Plain::List(model.inputs().iter().map(input).collect())),
        ("outputs", Plain::List(model.outputs().iter().map(output).collect())),
        ("charts", Plain::List(charts(model).into_iter().map(chart).collect())),
        (
            "asks",
            Plain::Object(vec![
                ("output", asks.output.into()),
                ("target", asks.target.into()),
                ("input", asks.input.into()),
                ("x", asks.x.into()),
                ("y", asks.y.into()),
            ]),
        ),
        ("sources", Plain::List(cited(model).into_iter().map(source).collect())),
    ]))
}

/// The charts' ids and the questions that they answer, English and Japanese; the reader's own at the end.
pub fn charts(model: &'static dyn Model) -> Vec<(&'static str, [String; 2])> {
    let values = model.defaults();
    let [en, ja] = [Lang::En, Lang::Ja].map(|lang| model.report(&values, lang).charts);
    let own = en.into_iter().zip(ja).map(|(en, ja)| (en.id, [en.kicker, ja.kicker]));
    let titles = [words::SOLVE, words::TORNADO, words::GRID];
    let asked = KEYS.into_iter().zip(titles).map(|(id, title)| (id, [title.en, title.ja].map(str::to_owned)));
    own.chain(asked).collect()
}

fn preset(model: &'static dyn Model, preset: &'static Preset) -> Plain {
    let values = model.preset(preset);
    let named = preset.values.iter().filter_map(|(key, _)| {
        let index = model.input(key)?;
        let spec = &model.inputs()[index];
        Some((spec.key, plain(spec, &values[index])))
    });
    Plain::Object(vec![
        ("key", preset.key.into()),
        ("label", preset.label.into()),
        ("help", preset.help.into()),
        ("inputs", Plain::Object(named.collect())),
    ])
}

/// What kind of value an input takes, in a word.
pub fn kind(spec: &InputSpec) -> &'static str {
    match spec.kind {
        InputKind::Number { .. } => "number",
        InputKind::Integer { .. } if spec.unit == Unit::MONTH => "month",
        InputKind::Integer { .. } => "integer",
        InputKind::Choice { .. } => "choice",
        InputKind::Switch { .. } => "switch",
        InputKind::Text { .. } => "text",
        InputKind::Table { .. } => "table",
    }
}

/// A number as this input takes it: for a month, the month.
pub fn number(spec: &'static InputSpec, number: f64) -> Plain {
    match kind(spec) {
        "month" => plain(spec, &Value::Integer(libm::round(number) as u32)),
        _ => number.into(),
    }
}

fn option(choice: &'static Choice) -> Plain {
    Plain::Object(vec![("key", choice.key.into()), ("label", choice.label.into())])
}

fn input(spec: &'static InputSpec) -> Plain {
    let mut about = column(spec);
    if let Plain::Object(pairs) = &mut about {
        pairs.push(("group", group(spec.group)));
    }
    about
}

/// An input, or a column of a table.
fn column(spec: &'static InputSpec) -> Plain {
    let mut pairs = vec![
        ("key", spec.key.into()),
        ("kind", kind(spec).into()),
        ("label", spec.label.into()),
        ("help", spec.help.into()),
        ("unit", if spec.is_numeric() { units::plain(spec.unit) } else { Plain::Null }),
        ("default", plain(spec, &spec.default_value())),
    ];
    if let Plain::List(mut ends) = bounds(spec)
        && let (Some(max), Some(min)) = (ends.pop(), ends.pop())
    {
        pairs.extend([("min", min), ("max", max)]);
    }
    match spec.kind {
        InputKind::Number { scale, .. } => {
            pairs.push(("scale", if scale == SliderScale::Log { "log" } else { "linear" }.into()));
        }
        InputKind::Choice { options, .. } => {
            pairs.push(("options", Plain::List(options.iter().map(option).collect())));
        }
        InputKind::Table { columns, .. } => {
            pairs.push(("columns", Plain::List(columns.iter().map(column).collect())));
        }
        _ => {}
    }
    if let Some((low, high)) = spec.range {
        pairs.extend([("low", number(spec, low)), ("high", number(spec, high))]);
    }
    match spec.source {
        Provenance::Cited(found) => pairs.push(("source", source(found))),
        Provenance::Assumption(why) => pairs.push(("assumption", why.into())),
    }
    Plain::Object(pairs)
}

fn output(spec: &'static OutputSpec) -> Plain {
    Plain::Object(vec![
        ("key", spec.key.into()),
        ("label", spec.label.into()),
        ("help", spec.help.into()),
        ("unit", if spec.is_words { Plain::Null } else { units::plain(spec.unit) }),
        ("group", group(spec.group)),
        ("headline", (spec.role == Role::Headline).into()),
        ("isWords", spec.is_words.into()),
    ])
}

fn group(group: &'static Group) -> Plain {
    group.title.into()
}

fn source(source: &'static Source) -> Plain {
    Plain::Object(vec![
        ("id", source.id.into()),
        ("title", source.title.into()),
        ("by", source.by.into()),
        ("date", source.date.into()),
        ("url", source.url.into()),
        ("says", source.says.into()),
    ])
}
