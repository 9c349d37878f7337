//! Which page an address means, and the address of a page. On the site a page is
//! `{root}{lang}/{model}/`; in a single file it is `?model=…&lang=…`. One resolver serves both.

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
        && !["auto", "light", "dark"].contains(&name.as_str())
    {
        notices.push(Notice::UnknownTheme { name: excerpt(&name) });
    }
    Place { model: model.unwrap_or(models[0]), lang, notices }
}

/// The address of a page with these inputs (`inputs` is a query without `?`, maybe empty), relative to the
/// server for folders, to the file for one file.
pub fn link(site: &Site, model: &dyn Model, lang: Lang, inputs: &str) -> String {
    let (id, tag) = (model.about().id, lang.tag());
    match site {
        Site::Folders { root } if inputs.is_empty() => format!("{root}{tag}/{id}/"),
        Site::Folders { root } => format!("{root}{tag}/{id}/?{inputs}"),
        Site::OneFile if inputs.is_empty() => format!("?model={id}&lang={tag}"),
        Site::OneFile => format!("?model={id}&lang={tag}&{inputs}"),
    }
}

/// The address of the front page with what was set on it (a query without `?`, maybe empty).
pub fn front_link(site: &Site, lang: Lang, query: &str) -> String {
    let tag = lang.tag();
    let (address, and) = match site {
        Site::Folders { root } => (format!("{root}{tag}/"), "?"),
        Site::OneFile => (format!("?page={FRONT}&lang={tag}"), "&"),
    };
    if query.is_empty() { address } else { format!("{address}{and}{query}") }
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
    fn nonsense_is_told() {
        let place = resolve(&Site::OneFile, "", "?model=zzz&lang=fr&theme=pink");
        assert_eq!(place.notices.len(), 3);
        assert_eq!(place.lang, None);
    }
}
