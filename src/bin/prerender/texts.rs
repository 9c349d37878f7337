//! The pages of text, in the site and in the one file: the guide for newsrooms, the about page.

use buying_time::core::text::{Lang, Text};
use buying_time::html::{self, Revision, words};
use buying_time::page::address::Site;

pub struct TextPage {
    /// Its folder, below that of its language.
    pub name: &'static str,
    pub title: String,
    pub description: Text,
    pub body: String,
}

/// `site` says how links are written, `base` is the site's address.
pub fn all(site: &Site, base: Option<&str>, revision: &Revision, lang: Lang) -> [TextPage; 2] {
    let page = |name, title: Text, description, body| TextPage {
        name,
        title: words::title(title, lang),
        description,
        body,
    };
    [
        page("newsroom", words::GUIDE, words::GUIDE, html::guide(lang, site, base, revision)),
        page("about", words::ABOUT, words::TAGLINE, html::about(site, revision, lang)),
    ]
}
