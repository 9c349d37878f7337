//! The about page: what this is, whose it is, and how it can be checked.

use super::article::article;
use super::escape;
use super::revision::Revision;
use super::third_party::third_party;
use crate::core::VERSION;
use crate::core::text::Lang;
use crate::page::address::{Site, text_link};

/// The body of the about page. `site` says how its links are written.
pub fn about(site: &Site, revision: &Revision, lang: Lang) -> String {
    let text = match lang {
        Lang::En => include_str!("about/en.html"),
        Lang::Ja => include_str!("about/ja.html"),
    };
    let text = text
        .replace("{version}", VERSION)
        .replace("{revision}", &revision.words(lang))
        .replace("{newsroom}", &escape(&text_link(site, "newsroom", lang)))
        .replace("{licence}", &escape(include_str!("../../LICENSE")))
        .replace("{third-party}", &third_party(lang));
    article("about", &text, site, revision, lang)
}
