//! README.md of the package: handwritten, with what follows from the models put in.

use std::fmt::Write;

use super::types::literal;
use crate::api::describe::{charts, kind};
use crate::api::failure::bounds;
use crate::api::{Plain, VERSION, inputs, units};
use crate::core::model::Model;
use crate::core::spec::{InputKind, InputSpec, OutputSpec};
use crate::core::text::Lang;
use crate::models::MODELS;

const TEXT: &str = include_str!("../js/package/README.md");

/// The read-me of this version.
pub fn readme() -> String {
    let mut models = String::new();
    for model in MODELS {
        section(*model, &mut models);
    }
    TEXT.replace("{{version}}", VERSION).replace("{{models}}", models.trim_end())
}

fn section(model: &'static dyn Model, out: &mut String) {
    let prose = model.prose();
    let code = |keys: Vec<&str>| keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    let charts: Vec<&str> = charts(model).into_iter().map(|chart| chart.0).collect();
    let presets: Vec<&str> = model.about().presets.iter().map(|preset| preset.key).collect();
    let _ = writeln!(
        out,
        "### `{}`: {}\n\n{}\n\nCharts: {}. Presets: {}.\n",
        model.about().id,
        prose.name.en,
        prose.question.en,
        code(charts),
        code(presets)
    );
    out.push_str("| Input | What it is | Unit | Takes | Default |\n|---|---|---|---|---|\n");
    for spec in model.inputs() {
        input(spec, "", out);
        if let InputKind::Table { columns, .. } = spec.kind {
            columns.iter().for_each(|column| input(column, spec.key, out));
        }
    }
    out.push_str("\n| Output | What it is | Unit |\n|---|---|---|\n");
    model.outputs().iter().for_each(|spec| output(spec, out));
    out.push('\n');
}

/// A line for an input, or for a column of `table`.
fn input(spec: &'static InputSpec, table: &str, out: &mut String) {
    let key = if table.is_empty() { spec.key.to_owned() } else { format!("{table}[].{}", spec.key) };
    let unit = if spec.is_numeric() { units::name(spec.unit, Lang::En) } else { kind(spec).to_owned() };
    let takes = match (spec.kind, bounds(spec)) {
        (InputKind::Text { most }, _) => format!("at most {most} characters"),
        (InputKind::Table { most, .. }, _) => format!("1 to {most} rows"),
        (_, Plain::List(ends)) => ends.iter().map(code).collect::<Vec<_>>().join(" to "),
        (_, found) => match found.get("options") {
            Some(Plain::List(options)) => options.iter().map(code).collect::<Vec<_>>().join(", "),
            _ => String::new(),
        },
    };
    let default = match spec.kind {
        InputKind::Table { .. } => "its own rows".to_owned(),
        _ if !table.is_empty() => "must be given".to_owned(),
        _ => code(&inputs::plain(spec, &spec.default_value())),
    };
    let _ = writeln!(out, "| `{key}` | {} | {unit} | {takes} | {default} |", cell(spec.label.en));
}

fn output(spec: &'static OutputSpec, out: &mut String) {
    let unit = if spec.is_words { "words".to_owned() } else { units::name(spec.unit, Lang::En) };
    let _ = writeln!(out, "| `{}` | {} | {unit} |", spec.key, cell(spec.label.en));
}

fn code(value: &Plain) -> String {
    format!("`{}`", literal(value))
}

/// A text that ends no cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_to_fill_in_and_every_key_has_its_line() {
        let text = readme();
        assert!(!text.contains("{{") && !text.contains("}}"));
        for model in MODELS {
            for spec in model.inputs() {
                assert!(text.contains(&format!("| `{}` |", spec.key)), "{}", spec.key);
            }
            for spec in model.outputs() {
                assert!(text.contains(&format!("| `{}` |", spec.key)), "{}", spec.key);
            }
        }
    }
}
