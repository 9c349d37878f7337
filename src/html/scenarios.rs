//! Scenarios kept by name, and one of them beside the present inputs.

use std::fmt::Write;

use super::{escape, words};
use crate::core::model::Model;
use crate::core::spec::Role;
use crate::core::text::Lang;
use crate::core::value::{Value, Values};
use crate::page::scenarios::Kept;

/// The part of the page in which scenarios are kept.
#[cfg(prose)]
pub fn keep_scenarios(lang: Lang) -> String {
    format!(
        "<div class=\"keep-scenarios\"><h3>{}</h3><p class=\"help\">{}</p>\
         <form class=\"ask\" id=\"scenario-form\"><label><span>{}</span>\
         <input type=\"text\" id=\"scenario-name\" maxlength=\"40\" autocomplete=\"off\" disabled></label>\
         <button type=\"submit\" id=\"scenario-keep\" disabled>{}</button></form>\
         <p class=\"error\" id=\"scenario-error\" role=\"status\"></p>\
         <ul class=\"scenarios\" id=\"scenarios\"></ul></div>\
         <div class=\"scroll\" id=\"comparison\" tabindex=\"0\" role=\"group\" aria-label=\"{}\" \
                      hidden></div>",
        words::SCENARIOS_KEPT.get(lang),
        words::SCENARIOS_HELP.get(lang),
        words::SCENARIO_NAME.get(lang),
        words::SCENARIO_KEEP.get(lang),
        words::SCENARIO_COMPARISON.get(lang),
    )
}

/// The scenarios that are kept, each with what can be done with it. `compared` is the name of the one that
/// stands beside the present inputs.
pub fn scenarios(list: &[Kept], compared: Option<&str>, lang: Lang) -> String {
    let mut out = String::new();
    for (index, Kept { name, .. }) in list.iter().enumerate() {
        let name_shown = escape(name);
        let is_compared = if compared == Some(name.as_str()) { "true" } else { "false" };
        let _ = write!(
            out,
            "<li><strong>{name_shown}</strong> <span class=\"buttons\">\
             <button type=\"button\" data-scenario=\"open\" data-index=\"{index}\" \
             aria-label=\"{open}: {name_shown}\">{open}</button>\
             <button type=\"button\" data-scenario=\"compare\" data-index=\"{index}\" \
             aria-pressed=\"{is_compared}\" aria-label=\"{compare}: {name_shown}\">{compare}</button>\
             <button type=\"button\" data-scenario=\"drop\" data-index=\"{index}\" \
             aria-label=\"{drop}: {name_shown}\">{drop}</button></span></li>",
            open = words::SCENARIO_OPEN.get(lang),
            compare = words::SCENARIO_COMPARE.get(lang),
            drop = words::SCENARIO_DROP.get(lang),
        );
    }
    out
}

/// A kept scenario beside the present inputs: every input that differs, then every headline answer.
pub fn comparison(model: &dyn Model, name: &str, kept: &Values, now: &Values, lang: Lang) -> String {
    let mut rows = String::new();
    let mut row = |label: &str, kept: &str, now: &str| {
        let _ = write!(
            rows,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
            escape(label),
            escape(kept),
            escape(now)
        );
    };
    let mut differing = 0;
    for (spec, (theirs, ours)) in model.inputs().iter().zip(kept.iter().zip(now)) {
        if theirs != ours {
            differing += 1;
            let [theirs, ours] = [theirs, ours].map(|value: &Value| spec.show(value, lang));
            row(spec.label.get(lang), &theirs, &ours);
        }
    }
    if differing == 0 {
        row(words::SCENARIO_SAME.get(lang), "", "");
    }
    let answers = [kept, now].map(|values| model.run(values));
    for (index, spec) in model.outputs().iter().enumerate().filter(|(_, spec)| spec.role == Role::Headline) {
        let [theirs, ours] = [0, 1]
            .map(|side| answers[side].get(index).map_or_else(String::new, |answer| spec.words(answer, lang)));
        row(spec.label.get(lang), &theirs, &ours);
    }
    format!(
        "<table><caption>{}</caption><thead><tr><td></td><th scope=\"col\">{}</th><th \
         scope=\"col\">{}</th></tr>\
         </thead><tbody>{rows}</tbody></table>",
        words::SCENARIO_COMPARISON.get(lang),
        escape(name),
        words::SCENARIO_NOW.get(lang),
    )
}
