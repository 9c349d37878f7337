//! Tables that a reader edits: the rows as inputs, and what is wrong with them. The browser makes the rows
//! anew when their number changes; the rest stands in the prerendered page.

use std::fmt::Write;

use super::{escape, words};
use crate::core::spec::{InputKind, InputSpec};
use crate::core::table::{Complaint, row_source};
use crate::core::text::Lang;

/// Who published a row that reads so, and when; or that it is the reader's own.
pub fn row_credit(spec: &'static InputSpec, texts: &[String], lang: Lang) -> String {
    match row_source(spec, texts, lang) {
        Some(source) => {
            format!("<a href=\"#source-{}\">{}, {}</a>", source.id, escape(source.by), source.date)
        }
        None => words::OWN_ROW.get(lang).to_owned(),
    }
}

/// The rows of a table's body. `grid` has the texts of the cells.
pub fn table_rows(spec: &'static InputSpec, grid: &[Vec<String>], asleep: bool, lang: Lang) -> String {
    let InputKind::Table { columns, .. } = spec.kind else { return String::new() };
    let disabled = if asleep { " disabled" } else { "" };
    let mut out = String::new();
    for (index, texts) in grid.iter().enumerate() {
        let number = index + 1;
        let _ = write!(out, "<tr><th scope=\"row\">{number}</th>");
        for (place, column) in columns.iter().enumerate() {
            let text = texts.get(place).map_or("", String::as_str);
            let label = escape(column.label.get(lang));
            let at = format!(
                "data-cell=\"{} {index} {place}\"{disabled} aria-label=\"{label} {number}\"",
                spec.key
            );
            let _ = match column.kind {
                InputKind::Choice { options, .. } => {
                    let mut select = format!("<td><select {at}>");
                    let own = options.iter().any(|option| option.label.get(lang) == text);
                    if !own {
                        // As it was typed or pasted, until one is chosen.
                        let text = escape(text);
                        let _ = write!(select, "<option selected value=\"{text}\">{text}</option>");
                    }
                    for option in options {
                        let name = escape(option.label.get(lang));
                        let chosen = if option.label.get(lang) == text { " selected" } else { "" };
                        let _ = write!(select, "<option value=\"{name}\"{chosen}>{name}</option>");
                    }
                    write!(out, "{select}</select></td>")
                }
                InputKind::Text { .. } => {
                    write!(
                        out,
                        "<td class=\"words\"><input type=\"text\" autocomplete=\"off\" value=\"{}\" {at}>\
                         </td>",
                        escape(text)
                    )
                }
                _ => write!(
                    out,
                    "<td><input type=\"text\" inputmode=\"decimal\" autocomplete=\"off\" value=\"{}\" {at}>\
                     </td>",
                    escape(text)
                ),
            };
        }
        let remove = words::REMOVE_ROW.get(lang);
        let _ = write!(
            out,
            "<td><button type=\"button\" data-remove=\"{} {index}\" aria-label=\"{remove} {number}\" \
             title=\"{remove}\"{disabled}>×</button></td>",
            spec.key
        );
        if spec.row_source.is_some() {
            let credit = row_credit(spec, texts, lang);
            let _ = write!(out, "<td class=\"words credit\" data-credit=\"{index}\">{credit}</td>");
        }
        out.push_str("</tr>");
    }
    out
}

/// What is wrong with a table, the first few, each with its place.
pub fn complaints(complaints: &[Complaint], lang: Lang) -> String {
    const MOST: usize = 8;
    if complaints.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ul>");
    for complaint in complaints.iter().take(MOST) {
        let _ = write!(out, "<li>{}</li>", escape(&complaint.error.message(lang)));
    }
    if let Some(more) = complaints.len().checked_sub(MOST).filter(|more| *more > 0) {
        let _ = match lang {
            Lang::En => write!(out, "<li>And {more} more.</li>"),
            Lang::Ja => write!(out, "<li>ほかに{more}件。</li>"),
        };
    }
    let _ = write!(out, "</ul><p>{}</p>", words::TABLE_KEPT.get(lang));
    out
}
