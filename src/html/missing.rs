//! What a server shows where there is no page. It cannot know the reader's language, so it speaks all.

use std::fmt::Write;

use super::words;
use crate::core::text::Lang;
use crate::page::address::{Site, front_link, text_link};

/// The body of the page. `site` says how its links are written.
pub fn missing(site: &Site) -> String {
    let mut out = String::from("<main class=\"guide\">");
    for lang in Lang::ALL {
        let title = if lang == Lang::ALL[0] { "h1" } else { "h2" };
        let _ = write!(
            out,
            "<section lang=\"{}\"><{title}>{}</{title}><p>{}</p><p><a href=\"{}\">{}</a> · <a \
             href=\"{}\">{}</a></p></section>",
            lang.tag(),
            words::MISSING.get(lang),
            words::MISSING_HELP.get(lang),
            front_link(site, lang, ""),
            words::BRAND.get(lang),
            text_link(site, "calculators", lang),
            words::ALL_CALCULATORS.get(lang),
        );
    }
    out + "</main>"
}
