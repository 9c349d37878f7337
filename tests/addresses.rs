//! Every address that was ever given out leads to its page, its chart and its inputs for ever.
//!
//! `tests/golden/addresses.txt` has one a line; its head says how they are written. A browser opens them too.

use buying_time::core::spec::InputKind;
use buying_time::core::text::Lang;
use buying_time::core::value::Value;
use buying_time::front::{SECTIONS, State, Story};
use buying_time::page::address::{Place, Site, resolve};
use buying_time::page::state::PageState;
use buying_time::share::{self, Controls};

/// What a field of the page shows.
fn field(state: &PageState, key: &str, lang: Lang) -> String {
    let index = state.model.input(key).unwrap_or_else(|| panic!("no input {key}"));
    let (spec, value) = (&state.model.inputs()[index], &state.values[index]);
    match (spec.kind, value) {
        (InputKind::Choice { .. }, _) => spec.encode(value),
        (_, Value::Switch(on)) => on.to_string(),
        _ => state.field(index, lang),
    }
}

/// The first cells of the model's table.
fn rows(state: &PageState, lang: Lang) -> String {
    let table = state.model.inputs().iter().position(|spec| spec.is_table()).expect("a table");
    let cells = state.grid(table, lang).into_iter().filter_map(|row| row.into_iter().next());
    cells.collect::<Vec<_>>().join("/")
}

fn check(line: &str) {
    let (given, expected) = line.split_once(" -> ").unwrap_or_else(|| panic!("{line}"));
    let (_, address) = given.split_once(' ').unwrap_or_else(|| panic!("{line}"));
    if expected == "file" {
        return;
    }
    let (expected, said) = expected.split_once(" ! ").unwrap_or((expected, ""));
    let mut parts = expected.split(" | ");
    let (what, tag) = parts.next().and_then(|head| head.split_once(' ')).unwrap_or_else(|| panic!("{line}"));
    let (id, chart) = what.split_once('/').map_or((what, None), |(id, chart)| (id, Some(chart)));
    let lang = Lang::from_tag(tag).unwrap_or_else(|| panic!("{line}"));

    let (address, hash) = address.split_once('#').unwrap_or((address, ""));
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let query = &buying_time::core::fragment::given(query, hash);
    let version = path.strip_prefix("v/").and_then(|rest| rest.split('/').next());
    let root = version.map_or_else(|| "/".to_owned(), |version| format!("/v/{version}/"));
    let place = resolve(&Site::Folders { root: root.clone() }, &format!("/{path}"), query);
    assert!(place.lang.is_none_or(|found| found == lang), "{line}");

    if id == "front" {
        return check_front(line, parts, lang, (&place, query), said);
    }
    assert_eq!(place.model.about().id, id, "{line}");

    let path = format!("/{path}");
    let below: Vec<&str> = path[root.len()..].split('/').skip(2).filter(|part| !part.is_empty()).collect();
    let mut state = PageState::open(place.model, query);
    match (below.as_slice(), chart) {
        (["embed", found], Some(chart)) => {
            assert_eq!(*found, chart, "{line}");
            assert!(share::charts(place.model).contains(&chart), "{line}");
        }
        (["index.html"] | [], None) => {}
        ([key], None) => {
            let preset = place.model.about().presets.iter().find(|preset| preset.key == *key);
            state.apply(preset.unwrap_or_else(|| panic!("{line}")));
        }
        _ => panic!("{line}"),
    }

    let sentence = place.model.report(&state.values, lang).sentence;
    for part in parts {
        if let Some(words) = part.strip_prefix('“').and_then(|rest| rest.strip_suffix('”')) {
            assert!(sentence.contains(words), "{line}: {sentence}");
        } else if let Some(asked) = part.strip_prefix("keeps:") {
            assert!(state.query().split('&').any(|pair| pair == asked), "{line}: {}", state.query());
        } else {
            let (key, shown) = part.split_once('=').unwrap_or_else(|| panic!("{line}"));
            let found = match key {
                "rows" => rows(&state, lang),
                "preset" => state.preset().map_or_else(String::new, |preset| preset.key.to_owned()),
                key => field(&state, key, lang),
            };
            assert_eq!(found, shown, "{line}");
        }
    }

    let mut notices: Vec<String> =
        place.notices.iter().chain(&state.notices).map(|notice| notice.message(lang)).collect();
    if chart.is_some() {
        let asked = buying_time::core::query::get(query, "controls").unwrap_or_default();
        notices.extend(Controls::read(&asked, place.model).1.into_iter().map(|key| format!("“{key}”")));
    }
    let said: Vec<&str> = said.split(" | ").filter(|words| !words.is_empty()).collect();
    assert_eq!(notices.len(), said.len(), "{line}: {notices:?}");
    for words in said {
        assert!(notices.iter().any(|notice| notice.contains(words)), "{line}: {notices:?}");
    }
}

/// The front page says the words somewhere, and complains of what it should.
fn check_front<'a>(
    line: &str,
    parts: impl Iterator<Item = &'a str>,
    lang: Lang,
    (place, query): (&Place, &str),
    said: &str,
) {
    let (state, notices) = State::read(query);
    let story = Story::tell(&state, lang);
    let mut all = story.verdict.clone();
    for (index, told) in story.sections.iter().enumerate() {
        all += &told.words.title;
        let values = state.values(index);
        let mut taken = SECTIONS[index].taken().into_iter();
        for part in &told.words.text {
            all += part;
            if let Some((input, spec)) = taken.next() {
                all += &spec.show(&values[input], lang);
            }
        }
    }
    for part in parts {
        let words = part.trim_start_matches('“').trim_end_matches('”');
        assert!(all.contains(words), "{line}: {all}");
    }
    let notices: Vec<String> =
        place.notices.iter().chain(&notices).map(|notice| notice.message(lang)).collect();
    let said: Vec<&str> = said.split(" | ").filter(|words| !words.is_empty()).collect();
    assert_eq!(notices.len(), said.len(), "{line}: {notices:?}");
    for words in said {
        assert!(notices.iter().any(|notice| notice.contains(words)), "{line}: {notices:?}");
    }
}

#[test]
fn every_address_that_was_given_out_leads_where_it_led() {
    let lines = include_str!("golden/addresses.txt").lines();
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(lines.len() > 90, "{} addresses", lines.len());
    for line in &lines {
        check(line);
    }
    // A calculator, a version or a language without one would not be watched over.
    for model in buying_time::models::MODELS {
        for lang in Lang::ALL {
            let page = format!(" {}/{}/", lang.tag(), model.about().id);
            assert!(lines.iter().any(|line| line.contains(&page)), "no address with {page}");
        }
        for chart in share::charts(*model) {
            let embed = format!("/{}/embed/{chart}/", model.about().id);
            let is_question = buying_time::explore::question::KEYS.contains(&chart);
            assert!(is_question || lines.iter().any(|line| line.contains(&embed)), "no address with {embed}");
        }
    }
    let version = format!("{} ", env!("CARGO_PKG_VERSION"));
    assert!(lines.iter().any(|line| line.starts_with(&version)), "no address of version {version}");
}
