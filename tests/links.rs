//! Every link that was ever given out must give the same inputs for ever, and no link may break the page.
//!
//! `tests/golden/links.txt` has one a line; its head says how they are written.

use buying_time::core::fragment::{attach, given};
use buying_time::core::model::Model;
use buying_time::core::notice::Notice;
use buying_time::core::query::{VERSION, decode, encode, get, pairs};
use buying_time::core::spec::{InputKind, InputSpec};
use buying_time::core::text::Lang;
use buying_time::core::value::{Value, Values};
use buying_time::models::{MODELS, find};
use proptest::prelude::*;

/// The longest message: a few lines on a phone.
const LONGEST: usize = 400;

/// What differs from the defaults, as links write it.
fn changed(model: &dyn Model, values: &Values) -> Vec<String> {
    let specs = model.inputs().iter().zip(values);
    specs
        .filter(|(spec, value)| spec.default_value() != **value)
        .map(|(spec, value)| format!("{}={}", spec.key, spec.encode(value)))
        .collect()
}

/// A notice as the golden file writes it.
fn name(notice: &Notice) -> String {
    match notice {
        Notice::Later { .. } => "later".to_owned(),
        Notice::BrokenVersion { .. } => "broken-version".to_owned(),
        Notice::UnknownKey { key } => format!("unknown:{key}"),
        Notice::TooLong => "too-long".to_owned(),
        Notice::Repeated { key } => format!("repeated:{key}"),
        Notice::LeftOut { error, .. } => format!("left-out:{}:{}", error.spec.key, error.problem.code()),
        Notice::MoreLeftOut { count } => format!("more-left-out:{count}"),
        Notice::Ampersands => "ampersands".to_owned(),
        Notice::EncodedTwice { .. } => "encoded-twice".to_owned(),
        Notice::Tail { read, .. } => format!("tail:{}", read.replace(' ', "+")),
        Notice::Refused { error, .. } => format!("refused:{}:{}", error.spec.key, error.problem.code()),
        other => panic!("{other:?} is not about a model's inputs"),
    }
}

/// What is said must be readable, on the page, in either language.
fn check_message(notice: &Notice) {
    let messages = Lang::ALL.map(|lang| notice.message(lang));
    for message in &messages {
        assert!(!message.trim().is_empty(), "{notice:?}");
        assert!(message.chars().count() <= LONGEST, "{} characters: {message}", message.chars().count());
        assert!(!message.contains(char::is_control), "{message:?}");
        // Whoever wrote the link must not turn the page's sentence round or break its line.
        let turns = [
            '\u{061C}', '\u{200E}', '\u{200F}', '\u{2028}', '\u{2029}', '\u{202A}', '\u{202E}', '\u{2066}',
            '\u{2069}',
        ];
        assert!(!message.contains(turns), "{message:?}");
    }
    assert_ne!(messages[0], messages[1]);
}

#[test]
fn every_link_of_version_one_is_still_read() {
    assert_eq!(VERSION, 1, "a new version needs links of its own here, and the old ones still read");
    let mut links = 0;
    for line in include_str!("golden/links.txt").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (link, expected) = line.split_once(" ->").unwrap_or_else(|| panic!("{line}"));
        let (id, query) = link.split_once('?').unwrap_or_else(|| panic!("{line}"));
        let (values, said) = expected.split_once('!').unwrap_or((expected, ""));
        let model = find(id).unwrap_or_else(|| panic!("no model {id}"));

        let (found, notices) = decode(model, query);
        assert_eq!(changed(model, &found), values.split_whitespace().collect::<Vec<_>>(), "{line}");
        let names: Vec<String> = notices.iter().map(name).collect();
        assert_eq!(names, said.split_whitespace().collect::<Vec<_>>(), "{line}");
        notices.iter().for_each(check_message);
        // What was read is written back as a link that gives the same and is not complained of.
        let (again, complaints) = decode(model, &encode(model, &found));
        assert_eq!((again, complaints), (found, vec![]), "{line}");
        links += 1;
    }
    assert!(links > 100, "{links} links");
}

#[test]
fn every_preset_is_a_link() {
    for model in MODELS {
        for preset in model.about().presets {
            let query: Vec<String> =
                preset.values.iter().map(|(key, value)| format!("{key}={value}")).collect();
            let (values, notices) = decode(*model, &query.join("&"));
            assert_eq!((values, notices), (model.preset(preset), vec![]), "{}", preset.key);
        }
    }
}

#[test]
fn what_others_hang_on_a_link_is_dropped_without_a_word() {
    for model in MODELS {
        let plain = decode(*model, "");
        assert_eq!(plain, (model.defaults(), vec![]));
        for tail in ["utm_source=x", "utm_=", "fbclid=%F0%9F", "gclid=1&gclid=2", "ref=a", "s=20", "t=%00"] {
            assert_eq!(decode(*model, tail), plain, "{tail}");
        }
    }
}

#[test]
fn the_first_of_a_key_counts() {
    assert_eq!(get("?lang=ja&lang=en", "lang").as_deref(), Some("ja"));
    assert_eq!(get("a=%E6%99%82+%E9%96%93", "a").as_deref(), Some("時 間"));
    assert_eq!(get("lang", "lang").as_deref(), Some(""));
    assert_eq!(get("", "lang"), None);
    assert_eq!(pairs("?&=&a=1&&b"), [("a", "1"), ("b", "")].map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn notices_of_the_page_are_short_too() {
    let long = "長".repeat(40);
    for notice in [
        Notice::UnknownModel { id: long.clone() },
        Notice::UnknownLanguage { tag: long.clone() },
        Notice::UnknownTheme { name: long.clone() },
        Notice::UnknownKey { key: String::new() },
    ] {
        check_message(&notice);
    }
}

/// Whatever stands in a link, what is said of it is short, and every value is one that the input takes.
fn check_hostile(query: &str) {
    for model in MODELS {
        let (values, notices) = decode(*model, query);
        assert_eq!(notices.contains(&Notice::TooLong), query.len() > 100_000);
        assert!(notices.len() <= 402, "{} notices", notices.len());
        notices.iter().for_each(check_message);
        for (spec, value) in model.inputs().iter().zip(values) {
            assert_eq!(spec.check(value.clone()), Ok(value));
        }
    }
}

#[test]
fn of_ten_megabytes_little_is_read() {
    const SIZE: usize = 10_000_000;
    let filled = |part: &str| part.repeat(SIZE / part.len());
    check_hostile(&format!("k={}", filled("9")));
    check_hostile(&format!("v={}", filled("9")));
    check_hostile(&format!("{}=1", filled("k")));
    check_hostile(&filled("k=5e12&"));
    check_hostile(&filled("v=1&"));
    check_hostile(&filled("&"));
    check_hostile(&filled("?"));
    check_hostile(&filled("%"));
    check_hostile(&format!("k={}", filled("%FF")));
    check_hostile(&format!("k={}", filled("\u{202E}<b>")));
    // Different keys, each unknown.
    check_hostile(&(0..SIZE / 8).map(|n| format!("{n:06x}=&")).collect::<String>());
    // Few keys, each many times, behind as many as are kept.
    let kept: String = (0..300).map(|n| format!("u{n}=&")).collect();
    check_hostile(&(kept + &filled("u1=&u2=&zzz=&")));
}

#[test]
fn what_stands_behind_a_hundred_kilobytes_is_not_read() {
    let model = MODELS[0];
    let spec = &model.inputs()[0];
    let pair = format!("{}={}", spec.key, spec.bounds().expect("a number").0);
    let far = format!("{}&{pair}", "k".repeat(100_000));
    let near = format!("{pair}&{}", "k".repeat(100_000));
    assert_eq!(decode(model, &far), (model.defaults(), vec![Notice::TooLong]));
    let (values, notices) = decode(model, &near);
    assert_ne!(values, model.defaults());
    assert_eq!(notices, [Notice::TooLong]);
}

/// What the page itself writes is always read whole: tables as long, and with names as long, as can be.
#[test]
fn the_longest_link_that_is_written_is_read() {
    let mut tables = 0;
    for model in MODELS {
        for (index, spec) in model.inputs().iter().enumerate() {
            let InputKind::Table { columns, most, .. } = spec.kind else { continue };
            let longest = |column: &InputSpec| match column.kind {
                InputKind::Text { most } => Value::Text("銀".repeat(most).into()),
                InputKind::Number { lo, hi, .. } => Value::Number(lo + (hi - lo) / 3.0),
                _ => column.default_value(),
            };
            let row: Values = columns.iter().map(longest).collect();
            let mut values = model.defaults();
            values[index] = Value::Table(vec![row; most].into());
            let link = encode(*model, &values);
            assert!(link.len() < 100_000, "{} characters", link.len());
            assert_eq!(decode(*model, &link), (values, vec![]));
            let address = attach("/", &link);
            // Names in Japanese are shorter there.
            let has_words = columns.iter().any(|column| matches!(column.kind, InputKind::Text { .. }));
            let most = if has_words { link.len() * 2 / 3 } else { link.len() + 3 };
            assert!(address.starts_with("/#v=1&") && address.len() < most, "{}", address.len());
            assert_eq!(given("", &address[1..]), link);
            tables += 1;
        }
    }
    assert!(tables > 0);
}

/// Room for all inputs several times over, beside what others hang on: what stands first is always read.
#[test]
fn the_first_hundred_pairs_are_always_read() {
    for model in MODELS {
        let last = model.inputs().last().expect("an input");
        let wanted = format!("{}={}", last.key, last.encode(&last.default_value()));
        let before: String = (0..100).map(|n| format!("u{n}=1&")).collect();
        let (_, notices) = decode(*model, &format!("{before}{wanted}&{wanted}"));
        assert!(model.inputs().len() < 100 && notices.len() == 101);
        assert_eq!(notices.last(), Some(&Notice::Repeated { key: last.key.to_owned() }));
    }
}

#[test]
fn what_a_stranger_wrote_is_shown_briefly_and_harmless() {
    let written = format!("<script>\u{0}\u{7}\n{}", "x".repeat(1_000));
    let query = format!("k={written}");
    let (_, notices) = decode(MODELS[0], &query);
    let [notice] = notices.as_slice() else { panic!("{notices:?}") };
    check_message(notice);
    // Text only: whoever makes it HTML must escape it. It is cut, and says so.
    assert!(notice.message(Lang::En).contains("“<script>xxx") && notice.message(Lang::En).contains("…”"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_whatever_breaks_it(query in "\\PC*") {
        check_hostile(&query);
    }

    #[test]
    fn no_bytes_whatever_break_it(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check_hostile(&String::from_utf8_lossy(&bytes));
        let escaped: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
        check_hostile(&format!("k={escaped}&{escaped}=1&v={escaped}"));
    }

    /// Made of what links are made of.
    #[test]
    fn no_likely_link_breaks_it(parts in prop::collection::vec(prop::sample::select(vec![
        "v=", "k=", "rd=", "tenor=", "structure=", "&", "=", "%", "+", "1", "2", "-", ".", "e", "9999",
            "bullet",
        "utm_x=", "lang=", "?", "#", ";", "%00", "%FF", "NaN",
    ]), 0..24)) {
        check_hostile(&parts.concat());
    }
}
