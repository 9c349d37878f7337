//! Links that were damaged on their way: by a page that wrote `&amp;`, by a program that encoded them once
//! more, by a sentence whose full stop or bracket was taken for a part of them. They are read as they were
//! meant where that is plain, and the reader is told.

use super::notice::{Notice, excerpt};
use super::percent::resolved;
use super::query::MOST_PAIRS;

/// How much of a value can't be read: 0 where all of it can, more the more is wrong. `None` for a key of
/// which nothing is known.
pub type Flaws<'a> = &'a dyn Fn(&str, &str) -> Option<usize>;

/// How often a link may have been encoded too much, or an `&` escaped.
const MOST_TIMES: usize = 4;

/// What sentences, brackets and mail programs put behind a link.
const TAIL: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '>', '"', '\'', '”', '’', '»', '›', '…', ' ', '。', '、',
    '．', '，', '）', '」', '』', '】', '〉', '》', '］', '＞', '\u{3000}',
];

/// The query as it was meant, and what was mended in it. What can be read as it stands is left alone.
pub fn mend(query: &str, flaws: Flaws<'_>) -> (String, Vec<Notice>) {
    let mut notices = Vec::new();
    let mut query = query.to_owned();
    for _ in 0..MOST_TIMES {
        if !query.contains("&amp;") {
            break;
        }
        query = query.replace("&amp;", "&");
        note(&mut notices, Notice::Ampersands);
    }
    let pieces = query.split('&').enumerate().map(|(index, piece)| {
        if index > MOST_PAIRS {
            return piece.to_owned();
        }
        let whole = once(piece, &mut notices);
        let pairs: Vec<String> = whole.split('&').map(|pair| mend_pair(pair, flaws, &mut notices)).collect();
        pairs.join("&")
    });
    let pieces: Vec<String> = pieces.collect();
    (pieces.join("&"), notices)
}

fn note(notices: &mut Vec<Notice>, notice: Notice) {
    if !notices.contains(&notice) {
        notices.push(notice);
    }
}

/// A part of a query without any `=` that has one inside its escapes was a query, before it was encoded
/// again.
fn once(piece: &str, notices: &mut Vec<Notice>) -> String {
    let mut whole = piece.to_owned();
    for _ in 0..MOST_TIMES {
        let resolved = resolved(&whole);
        if whole.contains('=') || !(resolved.contains('=') || resolved.to_ascii_lowercase().contains("%3d")) {
            break;
        }
        whole = resolved;
    }
    // Some text with an escape in it, but no query.
    let key = whole.split_once('=').map_or("", |(key, _)| key.trim_start_matches('?'));
    if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)) {
        return piece.to_owned();
    }
    if whole != piece {
        note(notices, Notice::EncodedTwice { read: excerpt(&whole) });
    }
    whole
}

/// One pair, mended if less of it could be read as it stands.
fn mend_pair(pair: &str, flaws: Flaws<'_>, notices: &mut Vec<Notice>) -> String {
    let Some((key, value)) =
        form_urlencoded::parse(pair.trim_start_matches('?').as_bytes()).next().filter(|_| pair.contains('='))
    else {
        return pair.to_owned();
    };
    let Some(wrong) = flaws(&key, &value) else { return pair.to_owned() };
    let (mut decoded, mut wrong) = (value.to_string(), wrong);
    for _ in 0..MOST_TIMES {
        let next = resolved(&decoded);
        let fewer = flaws(&key, &next)
            .is_some_and(|flaws| flaws < wrong || (flaws == wrong && is_encoded(&decoded, &next)));
        if next == decoded || !fewer {
            break;
        }
        wrong = flaws(&key, &next).unwrap_or(wrong);
        decoded = next;
    }
    let trimmed = decoded.trim_end_matches(TAIL);
    let is_trimmed =
        wrong > 0 && trimmed != decoded && flaws(&key, trimmed).is_some_and(|flaws| flaws < wrong);
    if decoded != value {
        note(notices, Notice::EncodedTwice { read: excerpt(&decoded) });
    }
    if is_trimmed {
        note(notices, Notice::Tail { given: end(&decoded), read: end(trimmed) });
    }
    let meant = if is_trimmed { trimmed } else { &decoded };
    if meant == value {
        return pair.to_owned();
    }
    form_urlencoded::Serializer::new(String::new()).append_pair(&key, meant).finish()
}

/// Whether a text is the other with its letters in escapes, such as `%E9%8A%80`. A name that has such escapes
/// itself is written otherwise.
fn is_encoded(text: &str, resolved: &str) -> bool {
    let high = |text: &str| text.chars().filter(|letter| !letter.is_ascii()).count();
    high(resolved) > high(text) && !resolved.contains(char::REPLACEMENT_CHARACTER)
}

/// The end of a text, as much of it as tells what was taken off.
fn end(text: &str) -> String {
    const LONGEST: usize = 20;
    match text.chars().count().checked_sub(LONGEST) {
        Some(more) if more > 0 => format!("…{}", excerpt(&text.chars().skip(more).collect::<String>())),
        _ => excerpt(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::text::Lang;

    /// `n` is a number, `w` any words.
    fn flaws(key: &str, value: &str) -> Option<usize> {
        match key {
            "n" => Some(usize::from(crate::core::link::canonical(value).is_err())),
            "w" => Some(0),
            _ => None,
        }
    }

    fn check(given: &str, meant: &str, said: &[&str]) {
        let (query, notices) = mend(given, &flaws);
        assert_eq!(query, meant, "{given}");
        let notices: Vec<String> = notices.iter().map(|notice| notice.message(Lang::En)).collect();
        assert_eq!(notices.len(), said.len(), "{given}: {notices:?}");
        for (notice, part) in notices.iter().zip(said) {
            assert!(notice.contains(part), "{given}: {notice}");
        }
        // What was mended is whole.
        assert_eq!(mend(&query, &flaws), (query.clone(), vec![]), "{given}");
    }

    #[test]
    fn what_is_whole_is_left_alone() {
        for query in [
            "",
            "?",
            "&&",
            "v=1&n=5",
            "?n=5.",
            "n=abc",
            "n=",
            "n",
            "=",
            "w=Oracle+%28US%29",
            "w=Is+it%3F",
            "w=100%25",
            "w=%2525",
            "w=a%26amp%3Bb",
            "x=%252A.",
            "zzz=1.",
            "n=%ZZ",
            "%3D",
            "n=5%00",
            "w=%25FF",
        ] {
            check(query, query, &[]);
        }
    }

    #[test]
    fn ampersands_as_pages_write_them() {
        check("v=1&amp;n=5&amp;w=x", "v=1&n=5&w=x", &["“&amp;” was read as “&”"]);
        check("n=5&amp;amp;w=x", "n=5&w=x", &["“&amp;”"]);
    }

    #[test]
    fn encoded_once_more() {
        check("v%3D1%26n%3D5", "v=1&n=5", &["“v=1&n=5”"]);
        check("?v%3D1%26n%3D5&utm_source=x", "?v=1&n=5&utm_source=x", &["“?v=1&n=5”"]);
        check("v%253D1%2526n%253D5", "v=1&n=5", &["“v=1&n=5”"]);
        check("n=0%252E5", "n=0.5", &["“0.5”"]);
        check("n=%2530%252e5", "n=0.5", &["“0.5”"]);
        check("w=%25E9%258A%2580+A", "w=%E9%8A%80+A", &["“銀 A”"]);
    }

    #[test]
    fn what_stood_behind_the_link() {
        for tail in [".", ",", ")", ").", "%3E", "%22", "”", "%E3%80%82", "）。", "+"] {
            check(&format!("v=1&n=5e12{tail}"), "v=1&n=5e12", &["was read as “5e12”"]);
        }
        check("n=5e12)+and", "n=5e12)+and", &[]);
        check("n=0.5.", "n=0.5", &["“0.5.” was read as “0.5”"]);
        check("v%3D1%26n%3D0.5%29", "v=1&n=0.5", &["“v=1&n=0.5)”", "“0.5)” was read as “0.5”"]);
        check("n=...", "n=...", &[]);
    }
}
