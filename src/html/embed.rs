//! One chart as it stands in somebody else's page: its sentence, the picture, the inputs that may be moved,
//! its data, where it is from. Prerendered in the default case, and readable without JavaScript.

use super::controls::row;
use super::figure::plot;
use super::page::banners;
use super::{chart_table, escape, share, words};
use crate::core::VERSION;
use crate::core::chart::ChartSpec;
use crate::core::model::Model;
use crate::core::text::Lang;
use crate::draw::Size;
use crate::explore::question;
use crate::page::address::{Site, link};
use crate::share::scenario;

/// The body of an embedded chart's page. `root` is the way from it to the site's root, `as_of` the newest
/// date of the sources.
pub fn embed(model: &'static dyn Model, chart: &ChartSpec, root: &str, as_of: &str, lang: Lang) -> String {
    let id = chart.id;
    // A question's picture is made by other code than a model's own.
    let (name, figure_id) = if question::KEYS.contains(&id) {
        (format!("data-question=\"{id}\""), format!("question-{id}"))
    } else {
        (format!("data-chart=\"{id}\""), format!("chart-{id}"))
    };
    let plots = [(Size::NARROW, "only-narrow"), (Size::MEDIUM, "only-medium"), (Size::WIDE, "only-wide")]
        .map(|(size, class)| plot(chart, size, &format!("plot {class}"), lang))
        .concat();
    let rows: String =
        model.inputs().iter().filter(|spec| !spec.is_table()).map(|spec| row(spec, "", true, lang)).collect();
    let site = Site::Folders { root: root.to_owned() };
    format!(
        "<main id=\"answer\" class=\"embed\" data-model=\"{model_id}\" data-share=\"{id}\" \
         data-as-of=\"{as_of}\">{banners}\
         <figure {name} id=\"{figure_id}\" aria-labelledby=\"kicker title\">\
         <p class=\"kicker\" id=\"kicker\">{kicker}</p><h1 id=\"title\">{title}</h1>\
         <p class=\"pending\" role=\"status\">{pending}</p>\
         <p class=\"hidden\" aria-live=\"polite\" id=\"live\"></p>{plots}<p class=\"summary\">{summary}</p>\
         <p class=\"condition\" id=\"condition\">{condition}</p>\
         <form class=\"inputs\" id=\"inputs\" aria-label=\"{inputs}\" hidden><div class=\"rows\">{rows}</div>\
         <button type=\"button\" id=\"reset-all\" data-reset=\"\" hidden>{reset}</button></form>\
         <details><summary>{data}</summary><div class=\"scroll data\" tabindex=\"0\" role=\"group\" \
         aria-label=\"{data}\">{table}</div></details></figure>\
         {share}<footer class=\"embed\"><p>{brand} {version} · {as_of_words} · CC BY 4.0</p>\
         <p><a id=\"full\" href=\"{full}\" target=\"_blank\" rel=\"noopener\">{full_words}</a> \
         <button type=\"button\" id=\"full-screen\" hidden>{screen}</button></p>\
         <p class=\"error\" id=\"screen-error\" role=\"status\"></p></footer></main>",
        model_id = model.about().id,
        banners = banners(words::NO_SCRIPT_EMBED, words::CRASHED_EMBED, lang),
        kicker = escape(&chart.kicker),
        title = escape(&chart.title),
        summary = escape(&chart.summary),
        condition = escape(&scenario(model, &model.defaults(), lang)),
        pending = words::PENDING.get(lang),
        inputs = words::INPUTS.get(lang),
        reset = words::RESET_ALL.get(lang),
        data = words::DATA.get(lang),
        table = chart_table(chart, lang),
        share = share::panel(lang),
        brand = words::BRAND.get(lang),
        version = VERSION,
        as_of_words = words::as_of(as_of, lang),
        full = link(&site, model, lang, ""),
        full_words = words::FULL.get(lang),
        screen = words::FULL_SCREEN.get(lang),
    )
}
