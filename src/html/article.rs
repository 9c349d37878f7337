//! A page of text: the guide, the about page.

use super::footer::footer;
use super::revision::Revision;
use super::words;
use crate::core::text::Lang;
use crate::models::MODELS;

/// The body of a page of text that is at `{lang}/{id}/` in every language.
pub fn article(id: &str, text: &str, root: &str, revision: &Revision, lang: Lang) -> String {
    let languages = Lang::ALL.iter().fold(String::new(), |out, other| {
        let current = if *other == lang { " aria-current=\"true\"" } else { "" };
        let tag = other.tag();
        out + &format!(
            "<li><a href=\"{root}{tag}/{id}/\" hreflang=\"{tag}\" lang=\"{tag}\"{current}>{}</a></li>",
            other.name()
        )
    });
    format!(
        "<header class=\"site\"><p class=\"brand\"><a href=\"{root}{tag}/{first}/\">{brand}</a></p>\
         <nav class=\"languages\" aria-label=\"{language}\"><ul>{languages}</ul></nav></header>\
         <main class=\"guide\">{text}</main>{footer}",
        tag = lang.tag(),
        first = MODELS[0].about().id,
        brand = words::BRAND.get(lang),
        language = words::LANGUAGE.get(lang),
        footer = footer("", root, revision, lang),
    )
}
