//! The about page: what this is, whose it is, and how it can be checked.

use super::article::article;
use super::escape;
use super::revision::Revision;
use super::third_party::third_party;
use crate::core::VERSION;
use crate::core::text::Lang;

/// The body of the about page. `root` is the way from it to the site's root.
pub fn about(root: &str, revision: &Revision, lang: Lang) -> String {
    let text = match lang {
        Lang::En => include_str!("about/en.html"),
        Lang::Ja => include_str!("about/ja.html"),
    };
    let text = text
        .replace("{version}", VERSION)
        .replace("{revision}", &revision.words(lang))
        .replace("{root}", root)
        .replace("{licence}", &escape(include_str!("../../LICENSE")))
        .replace("{third-party}", &third_party(lang));
    article("about", &text, root, revision, lang)
}
