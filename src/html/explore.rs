//! The section of questions as it stands in a prerendered page, answered for the default case.

use std::fmt::Write;

use super::figure::plot;
use super::{answer_of_solve, chart_table, escape, share, words};
use crate::core::chart::ChartSpec;
use crate::core::format;
use crate::core::model::Model;
use crate::core::text::{Lang, Text};
use crate::draw::Size;
use crate::explore::question::numeric;
use crate::explore::solve::{self, Search};
use crate::explore::tornado::{self, Tornado};
use crate::explore::{Questions, finish, grid};

/// All three questions with their answers; `tornado` is the second one's.
pub fn explore(model: &'static dyn Model, tornado: &Tornado, lang: Lang) -> String {
    let values = model.defaults();
    let asked = Questions::of(model);
    let search = finish(Search::new(model, &values, asked.solve));
    let cells = finish(grid::Cells::new(model, &values, asked.grid));

    let unit = model.outputs().get(asked.solve.output).map(|spec| spec.unit);
    let solve_controls = inputs_select("solve-input", words::ASK_INPUT, asked.solve.input, model, lang)
        + &outputs_select("solve-output", words::ASK_OUTPUT, asked.solve.output, model, lang)
        + &format!(
            "<label><span>{}</span><span class=\"field\"><input type=\"text\" inputmode=\"decimal\" \
             autocomplete=\"off\" data-ask=\"solve-target\" \
             value=\"{}\" aria-describedby=\"solve-error\" disabled><span class=\"unit\" id=\"solve-unit\">{}\
             </span></span></label><p class=\"error\" id=\"solve-error\"></p>",
            words::ASK_TARGET.get(lang),
            unit.map_or_else(String::new, |unit| format::field(
                asked.solve.target,
                unit.field_exponent(lang)
            )),
            unit.map_or_else(String::new, |unit| unit.field_label(lang)),
        );
    let grid_controls = inputs_select("grid-x", words::ASK_X, asked.grid.x, model, lang)
        + &inputs_select("grid-y", words::ASK_Y, asked.grid.y, model, lang)
        + &outputs_select("grid-output", words::ASK_OUTPUT, asked.grid.output, model, lang);
    [
        format!("<p class=\"lead\">{}</p><div class=\"questions\">", words::EXPLORE_LEAD.get(lang)),
        figure(
            "solve",
            words::SOLVE,
            words::SOLVE_HELP,
            &solve_controls,
            &solve::chart(&search, lang),
            // Asleep until the page wakes.
            &answer_of_solve(&search, lang).replace("<button ", "<button disabled "),
            lang,
        ),
        figure(
            "tornado",
            words::TORNADO,
            words::TORNADO_HELP,
            &outputs_select("tornado-output", words::ASK_OUTPUT, asked.tornado, model, lang),
            &tornado::chart(tornado, lang),
            "",
            lang,
        ),
        figure("grid", words::GRID, words::GRID_HELP, &grid_controls, &grid::chart(&cells, lang), "", lang),
        "</div>".to_owned(),
    ]
    .concat()
}

fn figure(
    id: &str,
    title: Text,
    help: Text,
    controls: &str,
    chart: &ChartSpec,
    answer: &str,
    lang: Lang,
) -> String {
    format!(
        "<figure data-question=\"{id}\" aria-labelledby=\"question-{id}\"><h3 id=\"question-{id}\">{}</h3>\
         <p class=\"help\">{}</p><div class=\"ask\">{controls}</div><p class=\"summary\">{}</p>\
         <div class=\"uses\">{answer}</div>{}\
         <details><summary>{data}</summary><div class=\"scroll data\" tabindex=\"0\" role=\"group\" \
         aria-label=\"{data}\">{}</div></details>{}</figure>",
        title.get(lang),
        help.get(lang),
        escape(&chart.summary),
        plot(chart, Size::NARROW, "plot", lang),
        chart_table(chart, lang),
        share::button(id, title.get(lang), lang),
        data = words::DATA.get(lang),
    )
}

fn select<'a>(
    ask: &str,
    label: Text,
    chosen: usize,
    options: impl Iterator<Item = (usize, &'a str)>,
    lang: Lang,
) -> String {
    let mut out = format!("<label><span>{}</span><select data-ask=\"{ask}\" disabled>", label.get(lang));
    for (index, name) in options {
        let selected = if index == chosen { " selected" } else { "" };
        let _ = write!(out, "<option value=\"{index}\"{selected}>{}</option>", escape(name));
    }
    out.push_str("</select></label>");
    out
}

fn inputs_select(ask: &str, label: Text, chosen: usize, model: &dyn Model, lang: Lang) -> String {
    select(ask, label, chosen, numeric(model).map(|(index, spec)| (index, spec.label.get(lang))), lang)
}

fn outputs_select(ask: &str, label: Text, chosen: usize, model: &dyn Model, lang: Lang) -> String {
    let outputs = model.outputs().iter().enumerate().filter(|(_, spec)| !spec.is_words);
    select(ask, label, chosen, outputs.map(|(index, spec)| (index, spec.label.get(lang))), lang)
}
