//! A page of text: the guide, the about page.

use super::footer::footer;
use super::revision::Revision;
use super::words;
use crate::core::text::Lang;
use crate::models::MODELS;
use crate::page::address::{Site, link, text_link};

/// The body of a page of text that has this name in every language.
pub fn article(name: &str, text: &str, site: &Site, revision: &Revision, lang: Lang) -> String {
    let languages = Lang::ALL.iter().fold(String::new(), |out, other| {
        let current = if *other == lang { " aria-current=\"true\"" } else { "" };
        let tag = other.tag();
        out + &format!(
            "<li><a href=\"{}\" hreflang=\"{tag}\" lang=\"{tag}\"{current}>{}</a></li>",
            text_link(site, name, *other),
            other.name()
        )
    });
    format!(
        "<header class=\"site\"><p class=\"brand\"><a href=\"{first}\">{brand}</a></p>\
         <nav class=\"languages\" aria-label=\"{language}\"><ul>{languages}</ul></nav></header>\
         <main class=\"guide\">{text}</main>{footer}",
        first = link(site, MODELS[0], lang, ""),
        brand = words::BRAND.get(lang),
        language = words::LANGUAGE.get(lang),
        footer = footer("", site, revision, lang),
    )
}
