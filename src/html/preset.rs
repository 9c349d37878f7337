//! The page of a preset: an address of its own, so that others can find its picture behind it. A reader with
//! JavaScript is sent on to the calculator, which has the same inputs.

use super::figure::plot;
use super::footer::footer;
use super::imprint::Imprint;
use super::prose::as_of;
use super::{escape, words};
use crate::core::fragment::attach;
use crate::core::model::{Model, Preset};
use crate::core::query;
use crate::core::text::Lang;
use crate::draw::Size;
use crate::page::address::{Site, link};
use crate::share::rests_on;

/// The body of a preset's page. `site` says how its links are written.
pub fn preset_page(
    model: &'static dyn Model,
    preset: &Preset,
    site: &Site,
    imprint: &Imprint,
    lang: Lang,
) -> String {
    let values = model.preset(preset);
    let report = model.report(&values, lang);
    let picture = report.charts.first().map_or_else(String::new, |chart| {
        format!(
            "<figure class=\"leading\" aria-labelledby=\"kicker title\">\
             <p class=\"kicker\" id=\"kicker\">{}</p><h2 id=\"title\">{}</h2>{}{}\
             <p class=\"summary\">{}</p></figure>",
            escape(&chart.kicker),
            escape(&chart.title),
            plot(chart, Size::NARROW, "plot only-narrow", lang),
            plot(chart, Size::WIDE, "plot only-wide", lang),
            escape(&chart.summary),
        )
    });
    format!(
        "<header class=\"site\"><p class=\"brand\"><a href=\"{home}\">{brand}</a></p></header>\
         <main><p class=\"kicker\">{question}</p><h1>{finding}</h1><p class=\"lead\">{label}: {help}</p>\
         <p class=\"sentence\">{sentence}</p><p class=\"condition\">{condition} {data}</p>\
         <p class=\"buttons\"><a class=\"button\" id=\"open\" href=\"{address}\">{open}</a></p>{picture}\
         </main>{footer}",
        home = link(site, model, lang, ""),
        brand = words::BRAND.get(lang),
        question = escape(model.prose().question.get(lang)),
        label = escape(preset.label.get(lang)),
        help = escape(preset.help.get(lang)),
        finding = escape(&report.headline),
        condition = escape(&rests_on(model, &values, lang)),
        data = words::sources_as_of(as_of(model), lang),
        sentence = escape(&report.sentence),
        address = escape(&preset_address(model, preset)),
        open = words::FULL.get(lang),
        footer = footer("", site, imprint, lang),
    )
}

/// The way from a preset's page to the calculator with its inputs.
pub fn preset_address(model: &dyn Model, preset: &Preset) -> String {
    attach("../", &query::encode(model, &model.preset(preset)))
}
