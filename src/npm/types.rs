//! The types of every model's inputs and outputs, from their specs. What is the same for all is handwritten.

use std::fmt::Write;

use crate::api::describe::{charts, kind};
use crate::api::failure::bounds;
use crate::api::{Plain, inputs, units};
use crate::core::format;
use crate::core::model::Model;
use crate::core::spec::{InputKind, InputSpec, OutputSpec};
use crate::core::text::Lang;
use crate::core::world::QUANTITIES;
use crate::explore::question;
use crate::models::MODELS;

const COMMON: &str = include_str!("../js/package/types.d.ts");

/// index.d.ts.
pub fn types() -> String {
    let mut out = String::from(COMMON);
    out.push_str("\n/** What each model takes and answers. */\nexport interface Models {\n");
    for model in MODELS {
        let name = pascal(model.about().id);
        let presets = model.about().presets.iter().map(|preset| preset.key);
        let numbers = model.outputs().iter().filter(|spec| !spec.is_words).map(|spec| spec.key);
        let own = charts(*model).into_iter().map(|chart| chart.0);
        let own = own.filter(|id| !question::KEYS.contains(id));
        let _ = write!(
            out,
            "  \"{}\": {{\n    inputs: {name}Inputs;\n    outputs: {name}Outputs;\n    chart: {};\n    \
             preset: {};\n    \
             numericInput: {};\n    numericOutput: {};\n  }};\n",
            model.about().id,
            union(own),
            union(presets),
            union(question::numeric(*model).map(|(_, spec)| spec.key)),
            union(numbers),
        );
    }
    out.push_str("}\n");
    doc(
        &mut out,
        "",
        &["The quantities that all models share; each sets what it means to a model.".to_owned()],
    );
    out.push_str("export interface World {\n");
    for spec in &QUANTITIES {
        doc(&mut out, "  ", &[format!("{}. {}", spec.label.en, spec.help.en), takes(spec, false)]);
        let _ = writeln!(out, "  \"{}\"?: {} | undefined;", spec.key, of_input("", spec));
    }
    out.push_str("}\n");
    for model in MODELS {
        of_model(*model, &mut out);
    }
    out
}

fn of_model(model: &'static dyn Model, out: &mut String) {
    let prose = model.prose();
    let name = pascal(model.about().id);
    for spec in model.inputs() {
        if let InputKind::Table { columns, .. } = spec.kind {
            doc(out, "", &[format!("A row of “{}” of “{}”.", spec.key, model.about().id)]);
            let _ = writeln!(out, "export interface {} {{", row_name(&name, spec));
            columns.iter().for_each(|column| input(out, &name, column, ""));
            out.push_str("}\n");
        }
    }
    doc(out, "", &[format!("Inputs of “{}”: {}", prose.name.en, prose.question.en)]);
    let _ = writeln!(out, "export interface {name}Inputs {{");
    model.inputs().iter().for_each(|spec| input(out, &name, spec, "?"));
    out.push_str("}\n");
    doc(out, "", &[format!("Outputs of “{}”.", prose.name.en)]);
    let _ = writeln!(out, "export interface {name}Outputs {{");
    model.outputs().iter().for_each(|spec| output(out, spec));
    out.push_str("}\n");
}

/// `optional` is a question mark or nothing.
fn input(out: &mut String, model: &str, spec: &'static InputSpec, optional: &str) {
    doc(out, "  ", &[format!("{}. {}", spec.label.en, spec.help.en), takes(spec, !optional.is_empty())]);
    let undefined = if optional.is_empty() { "" } else { " | undefined" };
    let _ = writeln!(out, "  \"{}\"{optional}: {}{undefined};", spec.key, of_input(model, spec));
}

fn of_input(model: &str, spec: &'static InputSpec) -> String {
    match spec.kind {
        InputKind::Choice { options, .. } => union(options.iter().map(|option| option.key)),
        InputKind::Switch { .. } => "boolean".to_owned(),
        InputKind::Text { .. } => "string".to_owned(),
        InputKind::Table { .. } => format!("readonly {}[]", row_name(model, spec)),
        InputKind::Number { .. } | InputKind::Integer { .. } if kind(spec) == "month" => "Month".to_owned(),
        InputKind::Number { .. } | InputKind::Integer { .. } => "number".to_owned(),
    }
}

fn output(out: &mut String, spec: &'static OutputSpec) {
    let help = if spec.help.en.is_empty() { String::new() } else { format!(" {}", spec.help.en) };
    let unit = if spec.is_words {
        "Always words: see `reasons`.".to_owned()
    } else {
        units::name(spec.unit, Lang::En)
    };
    doc(out, "  ", &[format!("{}.{help}", spec.label.en), sentence(&unit)]);
    let kind = if spec.is_words { "null" } else { "number | null" };
    let _ = writeln!(out, "  \"{}\": {kind};", spec.key);
}

/// "US dollars, from 1e11 to 2e13; 3e12 if not given."
fn takes(spec: &'static InputSpec, is_optional: bool) -> String {
    let default = match spec.kind {
        InputKind::Table { .. } => String::new(),
        _ if !is_optional => String::new(),
        _ => format!("; {} if not given", literal(&inputs::plain(spec, &spec.default_value()))),
    };
    let what = match spec.kind {
        InputKind::Number { .. } => units::name(spec.unit, Lang::En),
        InputKind::Integer { .. } if kind(spec) == "month" => "month".to_owned(),
        InputKind::Integer { .. } => format!("{}, a whole number", units::name(spec.unit, Lang::En)),
        InputKind::Choice { options, .. } => {
            let named = options.iter().map(|option| format!("`{}`: {}", option.key, option.label.en));
            named.collect::<Vec<_>>().join("; ")
        }
        InputKind::Switch { .. } => "true or false".to_owned(),
        InputKind::Text { most } => return format!("At most {most} characters."),
        InputKind::Table { most, .. } => return format!("1 to {most} rows; the model's own if not given."),
    };
    sentence(&format!("{what}{}{default}", from_to(spec)))
}

/// ", from 1e11 to 2e13".
fn from_to(spec: &'static InputSpec) -> String {
    match bounds(spec) {
        Plain::List(ends) => match ends.as_slice() {
            [lo, hi] => format!(", from {} to {}", literal(lo), literal(hi)),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

/// A value as a program would write it, numbers shortly.
pub fn literal(value: &Plain) -> String {
    match value {
        Plain::Number(number) => format::link(*number),
        other => other.json(),
    }
}

/// With a capital and a full stop.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let stop = if text.ends_with('.') { "" } else { "." };
    format!("{first}{}{stop}", letters.as_str())
}

fn doc(out: &mut String, indent: &str, lines: &[String]) {
    if indent.is_empty() {
        out.push('\n');
    }
    // Nothing in a text may end the comment.
    let lines: Vec<String> = lines.iter().map(|line| line.replace("*/", "* /").replace('\n', " ")).collect();
    match lines.as_slice() {
        [line] => {
            let _ = writeln!(out, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(out, "{indent}/**");
            for line in lines {
                let _ = writeln!(out, "{indent} * {line}");
            }
            let _ = writeln!(out, "{indent} */");
        }
    }
}

/// `"a" | "b"`; `never` if there is none.
fn union(keys: impl Iterator<Item = &'static str>) -> String {
    let keys: Vec<String> = keys.map(|key| format!("\"{key}\"")).collect();
    if keys.is_empty() { "never".to_owned() } else { keys.join(" | ") }
}

/// `maturity-wall` as `MaturityWall`.
fn pascal(key: &str) -> String {
    let words = key.split('-').map(|word| {
        let mut letters = word.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        first + letters.as_str()
    });
    words.collect()
}

fn row_name(model: &str, spec: &InputSpec) -> String {
    format!("{model}{}Row", pascal(spec.key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_output_choice_and_preset_is_typed() {
        let types = types();
        for model in MODELS {
            let name = pascal(model.about().id);
            for what in ["Inputs", "Outputs"] {
                assert!(types.contains(&format!("export interface {name}{what} {{")), "{name}{what}");
            }
            for spec in model.inputs() {
                assert!(types.contains(&format!("  \"{}\"?: ", spec.key)), "{}", spec.key);
                if let InputKind::Choice { options, .. } = spec.kind {
                    assert!(types.contains(&union(options.iter().map(|option| option.key))), "{}", spec.key);
                }
            }
            for spec in model.outputs() {
                assert!(types.contains(&format!("  \"{}\": ", spec.key)), "{}", spec.key);
            }
            for preset in model.about().presets {
                assert!(types.contains(&format!("\"{}\"", preset.key)), "{}", preset.key);
            }
        }
    }

    #[test]
    fn a_text_cannot_end_a_comment() {
        let mut out = String::new();
        doc(&mut out, "  ", &["a */ b".to_owned()]);
        assert_eq!(out, "  /** a * / b */\n");
    }

    #[test]
    fn what_the_package_cuts_is_longer_than_any_text_or_table() {
        let limit = |name: &str| -> usize {
            let script = include_str!("../js/package/plain.js");
            let (_, rest) = script.split_once(&format!("const {name} = ")).expect("it is there");
            let (number, _) = rest.split_once(';').expect("it ends");
            number.replace('_', "").parse().expect("it is a number")
        };
        for model in MODELS {
            assert!(model.inputs().len() < limit("MOST_KEYS"), "{}", model.about().id);
            for spec in model.inputs() {
                let InputKind::Table { columns, most, .. } = spec.kind else { continue };
                assert!(most <= limit("MOST_ROWS"), "{}", spec.key);
                assert!(most * (columns.len() + 1) < limit("MOST_VALUES"), "{}", spec.key);
                for column in columns {
                    let InputKind::Text { most } = column.kind else { continue };
                    assert!(most * 2 < limit("MOST_LETTERS"), "{}", column.key);
                }
            }
        }
    }
}
