//! Which page an address means, and the address of a page. On the site a page is
//! `{root}{lang}/{model}/`; in a single file it is `?model=…&lang=…`. One resolver serves both.

use crate::core::fragment::attach;
use crate::core::mend::mend;
use crate::core::model::Model;
use crate::core::notice::{Notice, excerpt};
use crate::core::query;
use crate::core::text::Lang;
use crate::models::{self, find_in};

/// Where the pages live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Site {
    /// Folders on a server.
    Folders {
        /// The path of the topmost folder, which ends in `/`.
        root: String,
    },
    /// One file: everything is in the query.
    OneFile,
}

/// A page: a model in a language. `lang` is `None` where the address leaves it open.
#[derive(Clone)]
pub struct Place {
    /// The model whose page it is.
    pub model: &'static dyn Model,
    /// The language, if the address names one.
    pub lang: Option<Lang>,
    /// What in the address was ignored, other than inputs.
    pub notices: Vec<Notice>,
}

/// Reads an address.
pub fn resolve(site: &Site, path: &str, query: &str) -> Place {
    resolve_in(models::MODELS, site, path, query)
}

/// Reads an address, where these are the models; the first is the one that it means if it names none.
pub fn resolve_in(models: &[&'static dyn Model], site: &Site, path: &str, query: &str) -> Place {
    let mut notices = Vec::new();
    let mut model = None;
    let mut lang = None;
    if let Site::Folders { root } = site {
        let rest = path.strip_prefix(root.as_str()).unwrap_or_default();
        let mut segments = rest.split('/').filter(|segment| !segment.is_empty() && *segment != "index.html");
        lang = segments.next().and_then(Lang::from_tag);
        model = segments.next().and_then(|id| find_in(models, id));
    }
    let query = &mended(models, query, &mut notices);
    if let Some(id) = query::get(query, "model") {
        match find_in(models, &id) {
            Some(asked) => model = model.or(Some(asked)),
            None => notices.push(Notice::UnknownModel { id: excerpt(&id) }),
        }
    }
    if let Some(tag) = query::get(query, "lang") {
        match Lang::from_tag(&tag) {
            Some(asked) => lang = lang.or(Some(asked)),
            None => notices.push(Notice::UnknownLanguage { tag: excerpt(&tag) }),
        }
    }
    if let Some(name) = query::get(query, "theme")
        && !THEMES.contains(&name.as_str())
    {
        notices.push(Notice::UnknownTheme { name: excerpt(&name) });
    }
    Place { model: model.unwrap_or(models[0]), lang, notices }
}

const THEMES: [&str; 3] = ["auto", "light", "dark"];

/// The query, mended where what it says of the page can't be read otherwise. The rest of what was mended is
/// told by whoever reads the inputs.
fn mended(models: &[&'static dyn Model], query: &str, notices: &mut Vec<Notice>) -> String {
    let (query, damages) = mend(query, &|key, value| {
        let is_known = match key {
            "model" => find_in(models, value).is_some(),
            "lang" => Lang::from_tag(value).is_some(),
            "theme" => THEMES.contains(&value),
            _ => return None,
        };
        Some(usize::from(!is_known))
    });
    notices.extend(damages.into_iter().filter(|notice| matches!(notice, Notice::Tail { .. })));
    query
}

/// The address of a page with these inputs (`inputs` is a query without `?`, maybe empty), relative to the
/// server for folders, to the file for one file.
pub fn link(site: &Site, model: &dyn Model, lang: Lang, inputs: &str) -> String {
    let (id, tag) = (model.about().id, lang.tag());
    match site {
        Site::Folders { root } => attach(&format!("{root}{tag}/{id}/"), inputs),
        Site::OneFile => attach(&format!("?model={id}&lang={tag}"), inputs),
    }
}

/// The address of the front page with what was set on it (a query without `?`, maybe empty).
pub fn front_link(site: &Site, lang: Lang, query: &str) -> String {
    let tag = lang.tag();
    match site {
        Site::Folders { root } => attach(&format!("{root}{tag}/"), query),
        Site::OneFile => attach(&format!("?page={FRONT}&lang={tag}"), query),
    }
}

/// The name of the front page in a single file.
pub const FRONT: &str = "front";

/// The address of a page of text, such as the guide for newsrooms.
#[cfg(prose)]
pub fn text_link(site: &Site, name: &str, lang: Lang) -> String {
    let tag = lang.tag();
    match site {
        Site::Folders { root } => format!("{root}{tag}/{name}/"),
        Site::OneFile => format!("?page={name}&lang={tag}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders() -> Site {
        Site::Folders { root: "/sub/".to_owned() }
    }

    #[test]
    fn every_page_is_found_again() {
        for site in [folders(), Site::OneFile] {
            for model in models::MODELS {
                for lang in Lang::ALL {
                    let address = link(&site, *model, lang, "v=1&x=2");
                    let (path, query) = address.split_once('?').unwrap();
                    let place = resolve(&site, path, query);
                    assert_eq!(place.model.about().id, model.about().id);
                    assert_eq!(place.lang, Some(lang));
                    assert!(place.notices.is_empty());
                }
            }
        }
    }

    #[test]
    fn the_root_is_the_first_model_in_any_language() {
        for path in ["/sub/", "/sub/index.html"] {
            let place = resolve(&folders(), path, "");
            assert_eq!(place.model.about().id, models::MODELS[0].about().id);
            assert_eq!(place.lang, None);
        }
        let place = resolve(&folders(), "/sub/ja/refinancing/index.html", "");
        assert_eq!((place.model.about().id, place.lang), ("refinancing", Some(Lang::Ja)));
    }

    #[test]
    fn what_is_damaged_is_read_and_told() {
        let place = resolve(&Site::OneFile, "", "?lang=en&amp;model=refinancing&theme=dark).");
        assert_eq!((place.model.about().id, place.lang), ("refinancing", Some(Lang::En)));
        assert_eq!(place.notices, [Notice::Tail { given: "dark).".to_owned(), read: "dark".to_owned() }]);
    }

    #[test]
    fn a_page_with_much_set_has_it_behind_the_hash() {
        let model = models::find("maturity-wall").unwrap();
        let rows = vec!["%E9%8A%80%E8%A1%8C_bond_1e9_0.05_2030-06_maturity"; 40].join("*");
        let query = format!("v=1&tranches={rows}");
        for (site, start) in [(folders(), "/sub/ja/maturity-wall/#v=1&"), (Site::OneFile, "?model=")] {
            let address = link(&site, model, Lang::Ja, &query);
            assert!(address.starts_with(start) && address.is_ascii(), "{address}");
            assert!(address.len() < 2_000, "{} characters", address.len());
            let (before, state) = address.split_once('#').unwrap();
            let (path, search) = before.split_once('?').unwrap_or((before, ""));
            let read = crate::core::fragment::given(search, state);
            assert!(read.starts_with(&query), "{read}");
            let place = resolve(&site, path, &read);
            assert_eq!((place.model.about().id, place.lang), ("maturity-wall", Some(Lang::Ja)));
        }
    }

    #[test]
    fn nonsense_is_told() {
        let place = resolve(&Site::OneFile, "", "?model=zzz&lang=fr&theme=pink");
        assert_eq!(place.notices.len(), 3);
        assert_eq!(place.lang, None);
    }
}
