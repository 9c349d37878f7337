//! The foot of every page.

use super::revision::Revision;
use super::words;
use crate::core::VERSION;
use crate::core::text::Lang;
use crate::page::address::{Site, text_link};

/// The name of the file that is the whole site.
pub const ONE_FILE: &str = "buying-time.html";

/// Version and commit, licences, the ways to the guide, the about page and the one file; `lead` is what a
/// page says
/// before that.
pub fn footer(lead: &str, site: &Site, revision: &Revision, lang: Lang) -> String {
    format!(
        "<footer class=\"site\">{lead}{download}<p>{version} {VERSION}{revision} · {licence} · <a \
         href=\"{newsroom}\">{guide}</a> · \
         <a href=\"{to_about}\">{about}</a></p></footer>",
        download = download(site, lang),
        version = words::VERSION.get(lang),
        revision = revision.words(lang),
        licence = words::LICENCE.get(lang),
        newsroom = text_link(site, "newsroom", lang),
        guide = words::GUIDE.get(lang),
        to_about = text_link(site, "about", lang),
        about = words::ABOUT.get(lang),
    )
}

/// The way to the file that holds it all; the file itself has none.
fn download(site: &Site, lang: Lang) -> String {
    let Site::Folders { root } = site else { return String::new() };
    format!(
        "<p class=\"buttons\"><a class=\"button\" href=\"{root}{ONE_FILE}\" download>{}</a></p>",
        words::ONE_FILE.get(lang)
    )
}
