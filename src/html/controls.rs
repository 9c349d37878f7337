//! Inputs as they stand in a prerendered page: disabled, at their defaults. The browser wakes them.

use std::fmt::Write;

use super::prose::credit;
use super::world::{all_led, world};
use super::{curve, escape, words};
use crate::core::model::Model;
use crate::core::slider::Slider;
use crate::core::spec::{InputKind, InputSpec};
use crate::core::text::Lang;
use crate::core::value::Value;
use crate::explore::curves::Curves;

/// The presets, side by side.
pub fn presets(model: &dyn Model, lang: Lang) -> String {
    let mut out = format!(
        "<section class=\"presets\" aria-labelledby=\"presets-title\"><h2 id=\"presets-title\">{}</h2>\
         <ul class=\"scroll\" tabindex=\"0\" aria-labelledby=\"presets-title\">",
        words::PRESETS.get(lang),
    );
    for preset in model.about().presets {
        let _ = write!(
            out,
            "<li><button type=\"button\" disabled data-preset=\"{}\" aria-pressed=\"false\"><b>{}</b>\
             <span>{}</span></button></li>",
            preset.key,
            escape(preset.label.get(lang)),
            escape(preset.help.get(lang)),
        );
    }
    out.push_str("</ul></section>");
    out
}

/// The buttons that undo and redo.
pub fn steps(lang: Lang) -> String {
    let button = |id: &str, name: &str, sign: char| {
        format!(
            "<button type=\"button\" id=\"{id}\" aria-label=\"{name}\" title=\"{name}\" \
             disabled>{sign}</button>"
        )
    };
    button("undo", words::UNDO.get(lang), '↶') + &button("redo", words::REDO.get(lang), '↷')
}

/// The form: a slider and a field for each input. The levers come first; all others are folded, in groups.
pub fn controls(model: &dyn Model, curves: &Curves, lang: Lang) -> String {
    let mut out = format!(
        "<form class=\"inputs\" id=\"inputs\" aria-labelledby=\"inputs-title\"><div class=\"head\">\
         <h2 id=\"inputs-title\">{}</h2>\
         <span class=\"steps\">{}<button type=\"button\" id=\"reset-all\" data-reset=\"\" \
         hidden>{}</button></span></div>",
        words::LEVERS.get(lang),
        steps(lang),
        words::RESET_ALL.get(lang),
    );
    let levers = model.about().levers;
    let led: Vec<usize> = all_led(model).into_iter().flat_map(|(_, inputs)| inputs).collect();
    let note = |spec: &InputSpec| match model.input(spec.key) {
        Some(index) if led.contains(&index) => format!("<p class=\"led\" data-led=\"{}\"></p>", spec.key),
        _ => String::new(),
    };
    let _ = write!(
        out,
        "<p class=\"help\">{}</p>",
        words::curves_of(escape(curves.output().label.get(lang)).as_ref(), lang)
    );
    for (index, spec) in levers.iter().filter_map(|key| model.input(key)).map(|i| (i, &model.inputs()[i])) {
        let under = curves.curves.iter().find(|curve| curve.input == index);
        let under = under.map_or_else(String::new, |under| {
            format!("<p class=\"curve\" data-curve=\"{}\">{}</p>", spec.key, curve(curves, under, lang))
        });
        out.push_str(&row(spec, &(under + &note(spec)), false, lang));
    }
    let folded = || model.inputs().iter().filter(|spec| !spec.is_table() && !levers.contains(&spec.key));
    let count = folded().count();
    if count == 0 {
        return out + &world(model, lang) + "</form>";
    }
    let _ = write!(
        out,
        "<details class=\"more\" id=\"more\"><summary>{}</summary>",
        words::more_inputs(count, lang)
    );
    let mut group = None;
    for spec in folded() {
        if group != Some(spec.group) {
            if group.is_some() {
                out.push_str("</fieldset></details>");
            }
            group = Some(spec.group);
            let title = escape(spec.group.title.get(lang));
            let _ = write!(
                out,
                "<details class=\"group\"><summary>{title} <small></small></summary>\
                 <fieldset aria-label=\"{title}\">"
            );
        }
        out.push_str(&row(spec, &note(spec), false, lang));
    }
    out.push_str("</fieldset></details></details>");
    out + &world(model, lang) + "</form>"
}

/// One input, with what stands under its slider. In an embedded chart it is bare, without help and source,
/// and hidden until the page around asks for it.
pub(super) fn row(spec: &InputSpec, under: &str, is_bare: bool, lang: Lang) -> String {
    let mut out = String::new();
    let key = spec.key;
    let hidden = if is_bare { " hidden" } else { "" };
    let described = if is_bare { String::new() } else { format!(" aria-describedby=\"help-{key}\"") };
    let label = escape(spec.label.get(lang));
    let value = spec.default_value();
    let _ =
        write!(out, "<div class=\"input\" id=\"row-{key}\"{hidden}><label for=\"in-{key}\">{label}</label>");
    match spec.kind {
        InputKind::Number { .. } | InputKind::Integer { .. } => {
            push_number(&mut out, spec, Some(&value), &described, lang)
        }
        InputKind::Choice { options, default } => {
            let _ = write!(out, "<select id=\"in-{key}\" data-input=\"{key}\"{described} disabled>");
            for (index, option) in options.iter().enumerate() {
                let selected = if index == default { " selected" } else { "" };
                let name = escape(option.label.get(lang));
                let _ = write!(out, "<option value=\"{}\"{selected}>{name}</option>", option.key);
            }
            out.push_str("</select>");
        }
        // Tables have a place of their own, and words stand in tables only.
        InputKind::Text { .. } | InputKind::Table { .. } => {}
        InputKind::Switch { default } => {
            let checked = if default { " checked" } else { "" };
            let _ = write!(
                out,
                "<input type=\"checkbox\" id=\"in-{key}\" data-input=\"{key}\"{described} disabled{checked}>"
            );
        }
    }
    let help = if is_bare { String::new() } else { credit_and_help(spec, lang) };
    let _ = write!(out, "{under}<p class=\"error\" id=\"error-{key}\"></p>{help}</div>");
    out
}

/// What an input is, and where its default comes from. Of a table whose rows name their own sources no one
/// source is that of all, least of all once the rows are the reader's.
pub(super) fn credit_and_help(spec: &InputSpec, lang: Lang) -> String {
    format!(
        "<p class=\"help\" id=\"help-{}\">{}</p><p class=\"credit\">{}</p>",
        spec.key,
        escape(spec.help.get(lang)),
        match spec.row_source {
            Some(_) => words::ROW_SOURCES.get(lang).to_owned(),
            None => credit(spec.source, lang),
        },
    )
}

/// A field with its unit, and the slider. Without a value both stand for each page's own.
pub(super) fn push_number(
    out: &mut String,
    spec: &InputSpec,
    value: Option<&Value>,
    described: &str,
    lang: Lang,
) {
    let key = spec.key;
    let own = words::WORLD_OWN.get(lang);
    let (text, said) = match value {
        Some(value) => (format!("value=\"{}\"", spec.field(value, lang)), spec.show(value, lang)),
        None => (format!("value=\"\" placeholder=\"{own}\""), own.to_owned()),
    };
    let value = value.cloned().unwrap_or_else(|| spec.default_value());
    // The keyboards for decimals have no minus on some phones.
    let keyboard = if spec.bounds().is_some_and(|(lo, _)| lo < 0.0) { "text" } else { "decimal" };
    let (last, position) = Slider::new(spec).map_or((0, 0), |slider| (slider.last, slider.position(&value)));
    let _ = write!(
        out,
        "<span class=\"field\"><input type=\"text\" inputmode=\"{keyboard}\" autocomplete=\"off\" \
         id=\"in-{key}\" \
         data-input=\"{key}\" {text}{described} disabled><span class=\"unit\">{}</span></span>\
         <input type=\"range\" min=\"0\" max=\"{last}\" step=\"1\" value=\"{position}\" \
         data-slider=\"{key}\" \
         aria-label=\"{} ({})\" aria-valuetext=\"{}\" disabled>",
        spec.unit.field_label(lang),
        escape(spec.label.get(lang)),
        words::SLIDER.get(lang),
        escape(&said),
    );
}
