//! Tables of results and of charts.

use std::fmt::Write;

use super::escape;
use crate::core::answer::Answer;
use crate::core::chart::ChartSpec;
use crate::core::format;
use crate::core::model::Model;
use crate::core::spec::{Group, OutputSpec};
use crate::core::text::{Lang, text};

/// The digits of a number that programs read off the page. The file of the data has all of them.
const DIGITS: usize = 9;

/// The values behind a chart, as a table: in words, and to nine digits, in canonical units, to what reads
/// the page.
pub fn chart_table(chart: &ChartSpec, lang: Lang) -> String {
    let table = chart.table(lang);
    let mut out = format!("<table><caption>{}</caption><thead><tr>", escape(&chart.title));
    for head in &table.head {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escape(head));
    }
    out.push_str("</tr></thead><tbody>");
    for (place, row) in table.rows.iter().enumerate() {
        out.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            let exact = table.numbers.get(place).and_then(|numbers| *numbers.get(index)?);
            let cell = escape(cell);
            let _ = match exact.filter(|number| number.is_finite() && *number != 0.0) {
                _ if index == 0 => write!(out, "<th scope=\"row\">{cell}</th>"),
                Some(number) => {
                    let number = format::link(format::round_significant(number, DIGITS));
                    write!(out, "<td><data value=\"{number}\">{cell}</data></td>")
                }
                None => write!(out, "<td>{cell}</td>"),
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
    // A group stands where its first output does; the model may have its outputs in another order.
    let mut groups: Vec<&Group> = Vec::new();
    for spec in model.outputs() {
        if !groups.contains(&spec.group) {
            groups.push(spec.group);
        }
    }
    for group in groups {
        let title = escape(group.title.get(lang));
        let _ = write!(out, "<tbody><tr><th scope=\"rowgroup\" colspan=\"3\">{title}</th></tr>");
        for (spec, answer) in model.outputs().iter().zip(answers).filter(|(spec, _)| spec.group == group) {
            out.push_str(&result(spec, *answer, lang));
        }
        out.push_str("</tbody>");
    }
    out.push_str("</table>");
    out
}

/// One row: in words and exactly, or the words in its place.
fn result(spec: &OutputSpec, answer: Answer, lang: Lang) -> String {
    let label = escape(spec.label.get(lang));
    let help = spec.help.get(lang);
    let help = if help.is_empty() { String::new() } else { format!("<small>{}</small>", escape(help)) };
    let cells = match answer {
        Answer::Number(value) => format!(
            "<td>{}</td><td>{}</td>",
            escape(&spec.unit.show(value, lang)),
            escape(&spec.unit.exact(value, lang))
        ),
        Answer::Words(words) | Answer::Absent(words) => {
            format!("<td colspan=\"2\">{}</td>", escape(words.get(lang)))
        }
    };
    format!("<tr data-output=\"{}\"><th scope=\"row\">{label}{help}</th>{cells}</tr>", spec.key)
}
