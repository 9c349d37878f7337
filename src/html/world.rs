//! The quantities that all pages share, as far as they set anything on this one.

use std::fmt::Write;

use super::controls::push_number;
use super::{escape, words};
use crate::core::model::Model;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::text::Lang;
use crate::core::world::{QUANTITIES, led};

/// Which inputs of a model each quantity sets, by their places.
pub fn all_led(model: &dyn Model) -> Vec<(&'static InputSpec, Vec<usize>)> {
    QUANTITIES.iter().enumerate().map(|(quantity, spec)| (spec, led(model, quantity))).collect()
}

/// The quantities, folded; empty where they set nothing.
pub fn world(model: &dyn Model, lang: Lang) -> String {
    let all = all_led(model);
    if all.iter().all(|(_, inputs)| inputs.is_empty()) {
        return String::new();
    }
    let mut out = format!(
        "<details class=\"world\" id=\"world\"><summary>{} <small></small></summary><p class=\"help\">{}</p>",
        words::WORLD.get(lang),
        words::WORLD_HELP.get(lang),
    );
    for (spec, inputs) in all.iter().filter(|(_, inputs)| !inputs.is_empty()) {
        let labels: Vec<&str> = inputs.iter().map(|&input| model.inputs()[input].label.get(lang)).collect();
        out.push_str(&row(spec, &labels, lang));
    }
    let leave = words::LEAVE_WORLD.get(lang);
    let _ = write!(out, "<button type=\"button\" id=\"leave-world\" hidden>{leave}</button></details>");
    out
}

fn row(spec: &InputSpec, sets: &[&str], lang: Lang) -> String {
    let key = spec.key;
    let described = format!(" aria-describedby=\"help-{key}\"");
    let mut out = format!(
        "<div class=\"input\" id=\"row-{key}\"><label for=\"in-{key}\">{}</label>",
        escape(spec.label.get(lang))
    );
    match spec.kind {
        InputKind::Choice { options, .. } => {
            let own = words::WORLD_OWN.get(lang);
            let _ = write!(
                out,
                "<select id=\"in-{key}\" data-input=\"{key}\"{described} disabled>\
                 <option value=\"\" selected>{own}</option>"
            );
            for option in options {
                let name = escape(option.label.get(lang));
                let _ = write!(out, "<option value=\"{}\">{name}</option>", option.key);
            }
            out.push_str("</select>");
        }
        _ => push_number(&mut out, spec, None, &described, lang),
    }
    let separator = if lang == Lang::En { ", " } else { "、" };
    let _ = write!(
        out,
        "<p class=\"error\" id=\"error-{key}\"></p><p class=\"help\" id=\"help-{key}\">{} {} {}</p></div>",
        escape(spec.help.get(lang)),
        words::WORLD_SETS.get(lang),
        escape(&sets.join(separator)),
    );
    out
}
