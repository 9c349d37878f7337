//! The guide for newsrooms.

use super::article::article;
use super::escape;
use super::imprint::Imprint;
use super::prose::as_of;
use crate::core::VERSION;
use crate::core::text::Lang;
use crate::explore::Questions;
use crate::models::MODELS;
use crate::page::address::{Site, link};
use crate::page::state::PageState;
use crate::share::{Citation, Places, Subject, citation};

/// What stands in examples where it is not known where the site will be.
const SOMEWHERE: &str = "https://charts.example.org/";

/// The body of the guide's page. `site` says how its links are written, `base` is the site's address.
pub fn guide(lang: Lang, site: &Site, base: Option<&str>, imprint: &Imprint) -> String {
    let text = match lang {
        Lang::En => include_str!("guide/en.html"),
        Lang::Ja => include_str!("guide/ja.html"),
    };
    // A single file has the types where the site is, if anywhere.
    let types = match (site, base) {
        (Site::Folders { root }, _) => Some(root.as_str()),
        (Site::OneFile, base) => base,
    };
    let types = types.map_or_else(
        || "<code>embed.d.ts</code>".to_owned(),
        |at| format!("<a href=\"{}embed.d.ts\"><code>embed.d.ts</code></a>", escape(at)),
    );
    let text = text
        .replace("{base}", base.unwrap_or(SOMEWHERE))
        .replace("{version}", VERSION)
        .replace("{first}", &escape(&link(site, MODELS[0], lang, "")))
        .replace("{types}", &types);
    let cited = example(base.unwrap_or(SOMEWHERE));
    let text = text
        .replace("{plain}", &escape(&cited.plain))
        .replace("{japanese}", &escape(&cited.japanese))
        .replace("{bibtex}", escape(&cited.bibtex).trim_end());
    article("newsroom", &text, site, imprint, lang)
}

/// How the leading chart is cited at the inputs of the other examples: made by the same code as the dialog's.
fn example(base: &str) -> Citation {
    let places = Places::new(base);
    let state = PageState::open(MODELS[0], "k=5e12");
    let of = |lang: Lang| {
        let report = state.model.report(&state.values, lang);
        report.charts.first().map(|chart| {
            let as_of = as_of(state.model);
            citation(&Subject {
                model: state.model,
                values: &state.values,
                questions: &Questions::of(state.model),
                chart,
                lang,
                places: Some(&places),
                as_of,
                // A day after which an article could have been written.
                today: "2026-11-26",
            })
        })
    };
    match (of(Lang::En), of(Lang::Ja)) {
        (Some(english), Some(japanese)) => Citation { japanese: japanese.japanese, ..english },
        // Every model has a chart; a test holds it to that.
        _ => Citation { plain: String::new(), bibtex: String::new(), japanese: String::new() },
    }
}
