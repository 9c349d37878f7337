//! The editor around a table as it stands in a prerendered page: asleep, with the default rows.

use std::fmt::Write;

use super::controls::credit_and_help;
use super::table::table_rows;
use super::{escape, words};
use crate::core::paste::PASTED_UNITS;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::table::texts;
use crate::core::text::Lang;
use crate::core::value::Value;

/// The editor of one table; nothing for any other input.
pub fn editor(spec: &'static InputSpec, lang: Lang) -> String {
    let (InputKind::Table { columns, most, .. }, Value::Table(rows)) = (spec.kind, spec.default_value())
    else {
        return String::new();
    };
    let key = spec.key;
    let mut head = String::from("<th scope=\"col\">#</th>");
    for column in columns {
        let unit = column.unit.field_label(lang);
        let unit = if unit.is_empty() { String::new() } else { format!(" <small>{unit}</small>") };
        let _ = write!(
            head,
            "<th scope=\"col\"{} title=\"{}\">{}{unit}</th>",
            if column.is_numeric() { "" } else { " class=\"words\"" },
            escape(column.help.get(lang)),
            escape(column.label.get(lang))
        );
    }
    // After the buttons that remove rows, which are more wanted.
    head.push_str("<td></td>");
    if spec.row_source.is_some() {
        let _ = write!(head, "<th scope=\"col\" class=\"words\">{}</th>", words::ROW_SOURCE.get(lang));
    }
    let mut scales = format!("<option value=\"\" selected>{}</option>", words::PASTE_ASK.get(lang));
    for scale in PASTED_UNITS {
        let _ = write!(scales, "<option value=\"{}\">{}</option>", scale.key, scale.label.get(lang));
    }
    let order: Vec<&str> = columns.iter().map(|column| column.label.get(lang)).collect();
    format!(
        "<div class=\"editor\" id=\"table-{key}\">{about}<div class=\"error\" id=\"error-{key}\" \
         role=\"status\"></div>\
         <div class=\"pasted\" id=\"pasted-{key}\" role=\"status\"></div>\
         <div class=\"scroll sheet\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\"><table><thead><tr>\
         {head}</tr></thead>\
         <tbody id=\"rows-{key}\">{rows}</tbody></table></div>\
         <p class=\"buttons\"><button type=\"button\" data-add=\"{key}\" disabled>{add}</button></p>\
         <details class=\"paste\"><summary>{paste}</summary><p class=\"help\" id=\"paste-help-{key}\">\
         {paste_help} {order}{most}</p>\
         <textarea id=\"paste-{key}\" rows=\"6\" spellcheck=\"false\" aria-label=\"{paste}\" \
         aria-describedby=\"paste-help-{key}\" disabled></textarea>\
         <p class=\"buttons\"><label><span>{scale}</span> <select id=\"scale-{key}\" disabled>{scales}\
         </select></label>\
         <button type=\"button\" data-paste=\"{key}\" data-replace=\"1\" disabled>{replace}</button>\
         <button type=\"button\" data-paste=\"{key}\" disabled>{append}</button></p></details></div>",
        about = credit_and_help(spec, lang),
        label = escape(spec.label.get(lang)),
        rows = table_rows(spec, &texts(columns, &rows, lang), true, lang),
        add = words::ADD_ROW.get(lang),
        paste = words::PASTE.get(lang),
        paste_help = words::PASTE_HELP.get(lang),
        order = order.join(match lang {
            Lang::En => ", ",
            Lang::Ja => "、",
        }),
        most = match lang {
            Lang::En => format!(". At most {most} rows."),
            Lang::Ja => format!("。{most}行まで。"),
        },
        scale = words::PASTE_SCALE.get(lang),
        replace = words::PASTE_REPLACE.get(lang),
        append = words::PASTE_APPEND.get(lang),
    )
}
