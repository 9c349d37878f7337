//! Where the site is, live and in this very version.

use super::VERSION;
use crate::core::fragment::{attach, is_kept};
use crate::core::model::Model;
use crate::core::query;
use crate::core::text::Lang;
use crate::page::address::{Site, link};

/// Addresses of the site's root, each ending in `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Follows corrections.
    pub live: String,
    /// This version, which stays as it is.
    pub pinned: String,
}

impl Places {
    /// From the root of the site, which may be that of a pinned version.
    pub fn new(root: &str) -> Places {
        let below = format!("v/{VERSION}/");
        match root.strip_suffix(below.as_str()) {
            Some(live) => Places { live: live.to_owned(), pinned: root.to_owned() },
            None => Places { live: root.to_owned(), pinned: format!("{root}{below}") },
        }
    }
}

/// The address of a calculator's page below a root, with these pairs in its query.
pub fn page(root: &str, model: &dyn Model, lang: Lang, pairs: &[(&'static str, String)]) -> String {
    link(&Site::Folders { root: root.to_owned() }, model, lang, &query::write(pairs))
}

/// What an embedded chart's address says besides inputs.
const LOOKS: [&str; 2] = ["controls", "theme"];

/// The address of a chart's page for other people's pages.
pub fn embed(
    root: &str,
    model: &dyn Model,
    chart: &str,
    lang: Lang,
    pairs: &[(&'static str, String)],
) -> String {
    let address = format!("{}embed/{chart}/", page(root, model, lang, &[]));
    let whole = query::write(pairs);
    if !is_kept(&whole) {
        return attach(&address, &whole);
    }
    // How the chart looks is known before its program is there, which reads the inputs.
    let (looks, inputs): (Vec<_>, Vec<_>) = pairs.iter().cloned().partition(|(key, _)| LOOKS.contains(key));
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(looks);
    attach(&attach(&address, &query.finish()), &query::write(&inputs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pinned_root_knows_the_live_one() {
        let live = Places::new("https://example.org/time/");
        assert_eq!(live.pinned, format!("https://example.org/time/v/{VERSION}/"));
        assert_eq!(Places::new(&live.pinned), live);
        // Another version's folder is a site of its own.
        let other = Places::new("https://example.org/v/0.0.1/");
        assert_eq!(other.live, "https://example.org/v/0.0.1/");
    }
}
