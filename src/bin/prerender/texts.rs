//! The pages of text, in the site and in the one file: the guide for newsrooms, the about page.

use buying_time::core::text::{Lang, Text};
use buying_time::html::{self, Imprint, words};
use buying_time::page::address::Site;

/// A page of text.
pub struct TextPage {
    /// Its folder, below that of its language.
    pub name: &'static str,
    pub title: String,
    pub description: Text,
    /// Whether its list can be searched, where scripts run.
    pub is_searched: bool,
    pub body: String,
}

/// The list of calculators, the guide for newsrooms, the page about the site. `site` says how links are
/// written, `base` is the site's address.
pub fn all(site: &Site, base: Option<&str>, imprint: &Imprint, lang: Lang) -> [TextPage; 3] {
    let page = |name, title: Text, description, body| TextPage {
        name,
        title: words::title(title, lang),
        description,
        is_searched: name == "calculators",
        body,
    };
    [
        page(
            "calculators",
            words::ALL_CALCULATORS,
            words::CALCULATORS_LEAD,
            html::calculators(site, imprint, lang),
        ),
        page("newsroom", words::GUIDE, words::GUIDE, html::guide(lang, site, base, imprint)),
        page("about", words::ABOUT, words::TAGLINE, html::about(site, imprint, lang)),
    ]
}
