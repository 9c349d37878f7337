//! The foot of every page.

use super::revision::Revision;
use super::words;
use crate::core::VERSION;
use crate::core::text::Lang;

/// Version and commit, licences, the ways to the guide and the about page; `lead` is what a page says before that.
pub fn footer(lead: &str, root: &str, revision: &Revision, lang: Lang) -> String {
    format!(
        "<footer class=\"site\">{lead}<p>{version} {VERSION}{revision} · {licence} · <a href=\"{root}{tag}/newsroom/\">{guide}</a> · \
         <a href=\"{root}{tag}/about/\">{about}</a></p></footer>",
        version = words::VERSION.get(lang),
        revision = revision.words(lang),
        licence = words::LICENCE.get(lang),
        tag = lang.tag(),
        guide = words::GUIDE.get(lang),
        about = words::ABOUT.get(lang),
    )
}
