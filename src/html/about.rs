//! The about page: what this is, whose it is, and how it can be checked.

use super::article::article;
use super::escape;
use super::imprint::Imprint;
use super::third_party::third_party;
use crate::core::VERSION;
use crate::core::text::Lang;
use crate::page::address::{Site, text_link};

/// The body of the about page. `site` says how its links are written.
pub fn about(site: &Site, imprint: &Imprint, lang: Lang) -> String {
    let text = match lang {
        Lang::En => include_str!("about/en.html"),
        Lang::Ja => include_str!("about/ja.html"),
    };
    let text = text
        .replace("{version}", VERSION)
        .replace("{revision}", &imprint.revision.words(lang))
        .replace("{contact}", &contact(imprint, lang))
        .replace("{newsroom}", &escape(&text_link(site, "newsroom", lang)))
        .replace("{licence}", &escape(include_str!("../../LICENSE")))
        .replace("{third-party}", &third_party(lang));
    article("about", &text, site, imprint, lang)
}

/// How an error is reported, if whoever built the site has said where.
fn contact(imprint: &Imprint, lang: Lang) -> String {
    let Some(contact) = &imprint.contact else { return String::new() };
    let address = escape(contact);
    let shown = escape(contact.trim_start_matches("mailto:"));
    match lang {
        Lang::En => format!(" If you find an error, please report it: <a href=\"{address}\">{shown}</a>."),
        Lang::Ja => format!("誤りを見つけた場合の連絡先：<a href=\"{address}\">{shown}</a>。"),
    }
}
