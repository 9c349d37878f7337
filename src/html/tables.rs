//! Tables of results and of charts.

use std::fmt::Write;

use super::escape;
use crate::core::chart::ChartSpec;
use crate::core::model::Model;
use crate::core::spec::Answer;
use crate::core::text::{Lang, text};

/// The values behind a chart, as a table.
pub fn chart_table(chart: &ChartSpec, lang: Lang) -> String {
    let table = chart.table(lang);
    let mut out = format!("<table><caption>{}</caption><thead><tr>", escape(&chart.title));
    for head in &table.head {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escape(head));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            let _ = if index == 0 {
                write!(out, "<th scope=\"row\">{}</th>", escape(cell))
            } else {
                write!(out, "<td>{}</td>", escape(cell))
            };
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

/// Every output: in words, and exactly.
pub fn results(model: &dyn Model, answers: &[Answer], lang: Lang) -> String {
    let caption = text("Results", "結果").get(lang);
    let head = [text("Output", "出力"), text("Value", "値"), text("Exactly", "正確な値")];
    let mut out = format!("<table class=\"results\"><caption>{caption}</caption><thead><tr>");
    for head in head {
        let _ = write!(out, "<th scope=\"col\">{}</th>", head.get(lang));
    }
    out.push_str("</tr></thead>");
    let mut group = None;
    for (spec, answer) in model.outputs().iter().zip(answers) {
        if group != Some(spec.group.title) {
            if group.is_some() {
                out.push_str("</tbody>");
            }
            group = Some(spec.group.title);
            let title = escape(spec.group.title.get(lang));
            let _ = write!(out, "<tbody><tr><th scope=\"rowgroup\" colspan=\"3\">{title}</th></tr>");
        }
        let label = escape(spec.label.get(lang));
        let help = spec.help.get(lang);
        let help = if help.is_empty() { String::new() } else { format!("<small>{}</small>", escape(help)) };
        let key = spec.key;
        let _ = match answer {
            Ok(value) => write!(
                out,
                "<tr data-output=\"{key}\"><th scope=\"row\">{label}{help}</th><td>{}</td><td>{}</td></tr>",
                escape(&spec.unit.show(*value, lang)),
                escape(&spec.unit.exact(*value, lang)),
            ),
            Err(words) => write!(
                out,
                "<tr data-output=\"{key}\"><th scope=\"row\">{label}{help}</th><td colspan=\"2\">{}</td></tr>",
                escape(words.get(lang)),
            ),
        };
    }
    if group.is_some() {
        out.push_str("</tbody>");
    }
    out.push_str("</table>");
    out
}
