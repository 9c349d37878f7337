//! All calculators, by chapter, each with its question and what it finds as it is opened; with a search where
//! scripts run.

use std::fmt::Write;

use super::article::article;
use super::imprint::Imprint;
use super::{escape, words};
use crate::core::text::Lang;
use crate::models::CHAPTERS;
use crate::page::address::{Site, link};
use crate::share::scenario;

/// The body of the list. `site` says how its links are written.
pub fn calculators(site: &Site, imprint: &Imprint, lang: Lang) -> String {
    let mut chapters = String::new();
    for chapter in CHAPTERS.iter().filter(|chapter| !chapter.models.is_empty()) {
        let mut items = String::new();
        for entry in chapter.models {
            let model = entry.model;
            let prose = model.prose();
            let report = model.report(&model.defaults(), lang);
            let _ = write!(
                items,
                "<li data-words=\"{}\"><h3><a href=\"{}\">{}</a></h3><p \
                 class=\"kicker\">{}</p><p>{}</p><p class=\"condition\">{}</p></li>",
                escape(&model.inputs().iter().map(|spec| spec.label.get(lang)).collect::<Vec<_>>().join(" ")),
                link(site, model, lang, ""),
                escape(prose.name.get(lang)),
                escape(prose.question.get(lang)),
                escape(&report.headline),
                escape(&scenario(model, &model.defaults(), lang)),
            );
        }
        let _ = write!(
            chapters,
            "<section><h2>{}</h2><ul class=\"calculators\">{items}</ul></section>",
            escape(chapter.title.get(lang))
        );
    }
    let text = format!(
        "<h1>{}</h1><p class=\"lead\">{}</p>\
         <p class=\"find\" id=\"find\" hidden><label for=\"find-field\">{}</label> <input type=\"search\" \
         id=\"find-field\" autocomplete=\"off\"></p>{chapters}\
         <p class=\"condition\">{}</p>\
         <p id=\"find-none\" role=\"status\" data-words=\"{}\"></p>",
        words::ALL_CALCULATORS.get(lang),
        words::CALCULATORS_LEAD.get(lang),
        words::FIND.get(lang),
        words::FOOTER.get(lang),
        words::FOUND_NONE.get(lang),
    );
    article("calculators", &text, site, imprint, lang)
}
