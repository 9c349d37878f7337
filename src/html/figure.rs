//! A chart as it stands in a prerendered page.

use super::{chart_table, escape, share, words};
use crate::core::chart::ChartSpec;
use crate::core::text::Lang;
use crate::draw::{Palette, Size, draw};

/// The figure of a chart: question, finding, drawing, what it shows, the place to read values, its data as a
/// table.
///
/// The leading chart is drawn twice, for a phone and for a page, and the stylesheet shows one; the others
/// stand side by side on a page, and are as narrow there as on a phone.
pub fn figure(chart: &ChartSpec, leading: bool, lang: Lang) -> String {
    let id = chart.id;
    let plots = if leading {
        plot(chart, Size::NARROW, "plot only-narrow", lang) + &plot(chart, Size::WIDE, "plot only-wide", lang)
    } else {
        plot(chart, Size::NARROW, "plot", lang)
    };
    let class = if leading { " class=\"leading\"" } else { "" };
    format!(
        "<figure{class} id=\"chart-{id}\" data-chart=\"{id}\" \
         aria-labelledby=\"chart-{id}-kicker chart-{id}-title\">\
         <p class=\"kicker\" id=\"chart-{id}-kicker\">{}</p><h2 id=\"chart-{id}-title\">{}</h2>{plots}\
         <p class=\"summary\">{}</p>\
         <details><summary>{data}</summary><div class=\"scroll data\" tabindex=\"0\" role=\"group\" \
         aria-label=\"{data}\">{}</div></details>{share}\
         </figure>",
        escape(&chart.kicker),
        escape(&chart.title),
        escape(&chart.summary),
        chart_table(chart, lang),
        data = words::DATA.get(lang),
        share = share::button(id, &chart.kicker, lang),
    )
}

pub(super) fn plot(chart: &ChartSpec, size: Size, class: &str, lang: Lang) -> String {
    let drawing = draw(chart, size, Palette::Css, lang);
    let size = size.name();
    format!(
        "<div class=\"{class}\" data-size=\"{size}\"><div class=\"picture\"><div class=\"drawing\">{}</div>\
         <svg class=\"mark\"{tall} viewBox=\"0 0 {} {}\" aria-hidden=\"true\"></svg>\
         <div class=\"scrub\" role=\"slider\" tabindex=\"-1\" aria-label=\"{}: {}\" aria-valuemin=\"0\" \
         aria-valuemax=\"{}\" \
         aria-valuenow=\"0\" aria-valuetext=\"{hint}\" title=\"{hint}\"></div></div>\
         <p class=\"readout\" aria-hidden=\"true\"></p></div>",
        drawing.svg(),
        drawing.width,
        drawing.height,
        words::READ_LABEL.get(lang),
        escape(&chart.kicker),
        chart.stops().saturating_sub(1),
        tall = if drawing.is_tall() { " data-tall" } else { "" },
        hint = words::READ.get(lang),
    )
}
