//! A page of text: the guide, the about page.

use super::footer::footer;
use super::header::Header;
use super::imprint::Imprint;
use crate::core::text::Lang;
use crate::page::address::{Site, text_link};

/// The body of a page of text that has this name in every language.
pub fn article(name: &str, text: &str, site: &Site, imprint: &Imprint, lang: Lang) -> String {
    let header = Header { model: None, in_language: &|other| text_link(site, name, other), is_awake: false };
    format!(
        "{header}<main class=\"guide\">{text}</main>{footer}",
        header = header.write(lang, site),
        footer = footer("", site, imprint, lang),
    )
}
