//! Any text as a page's whole address: path and query, on a site of folders and in one file.

use buying_time::core::fragment::given;
use buying_time::core::text::Lang;
use buying_time::page::address::{Site, link, resolve};
use buying_time::page::state::PageState;
use buying_time::share::{Controls, Places, Theme, places};

use super::bytes::Bytes;
use super::rules;

pub fn run(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let site = match bytes.byte() % 3 {
        0 => Site::Folders { root: "/".to_owned() },
        1 => Site::Folders { root: "/a/b/".to_owned() },
        _ => Site::OneFile,
    };
    let text = bytes.text();
    let (path, query) = &read(&text);
    let place = resolve(&site, path, query);
    rules::noticed(&place.notices);
    let state = PageState::open(place.model, query);
    rules::taken(place.model, &state.values);
    let lang = place.lang.unwrap_or(Lang::En);
    let address = link(&site, place.model, lang, &state.query());
    assert!(address.is_ascii(), "{address}");
    let (path, query) = &read(&address);
    let again = resolve(&site, path, query);
    assert_eq!((again.model.about().id, again.lang), (place.model.about().id, Some(lang)));
    assert_eq!(again.notices, []);
    let back = PageState::open(again.model, query);
    assert!(rules::all_same(&back.values, &state.values) && back.questions == state.questions);
    assert_eq!(back.notices, []);
    embedded(&text, query);
}

/// The path and the query of an address, which may be behind its hash.
fn read(address: &str) -> (String, String) {
    let (before, hash) = address.split_once('#').unwrap_or((address, ""));
    let (path, search) = before.split_once('?').unwrap_or((before, ""));
    (path.to_owned(), given(search, hash))
}

/// What only an embedded chart reads of its address.
fn embedded(text: &str, query: &str) {
    let place = resolve(&Site::OneFile, "", query);
    let (controls, strange) = Controls::read(text, place.model);
    assert!(strange.iter().all(|key| key.chars().count() <= 41));
    if let Controls::Some(keys) = &controls {
        // None twice, and each moves something.
        assert!(keys.iter().enumerate().all(|(index, key)| !keys[..index].contains(key)));
        let all = keys.join("_");
        assert_eq!(Controls::read(&all, place.model), (controls.clone(), Vec::new()));
    }
    assert!(Theme::named(text).is_none_or(|theme| theme.name() == text));
    let root = Places::new(text);
    assert!(root.pinned.starts_with(&root.live));
    let address = places::embed("https://example.org/", place.model, "ramp", Lang::Ja, &[]);
    assert!(address.starts_with("https://example.org/ja/"));
}
