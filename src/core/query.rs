//! The state in the address: `?v=1&k=3e12&rd=0.07`. Versioned, and only what differs from the default.

use super::error::InputError;
use super::format::link;
use super::model::Model;
use super::text::{Lang, is_harmless};
use super::value::{Value, Values};

/// The version of links written now. Raise it when a key changes its meaning, and add to `migrate`.
pub const VERSION: u32 = 1;

/// Keys that no input may have.
pub const RESERVED: [&str; 10] =
    ["v", "model", "lang", "page", "theme", "controls", "seed", "solve", "tornado", "grid"];

/// Keys that other sites add to links to count their readers; dropped without a word.
fn is_tracking(key: &str) -> bool {
    key.starts_with("utm_") || ["fbclid", "gclid", "mc_cid", "mc_eid", "ref", "s", "t"].contains(&key)
}

/// Something in a link that could not be honoured.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The link was written by a later version of the calculator.
    Later {
        version: String,
    },
    /// The version is not a number.
    BrokenVersion {
        version: String,
    },
    UnknownKey {
        key: String,
    },
    /// An input's value was refused; the default stands in its place.
    Refused {
        error: InputError,
        given: String,
    },
    /// The link is longer than any that this page writes; what stands behind is not read.
    TooLong,
    /// The same key more than once; the first counts.
    Repeated {
        key: String,
    },
    /// A question (`solve`, `tornado`, `grid`) that names no input or output of this model, or no number.
    StrangeQuestion {
        key: &'static str,
    },
    /// An input that an embedded chart can't offer to be moved.
    NotMovable {
        key: String,
    },
    UnknownModel {
        id: String,
    },
    UnknownLanguage {
        tag: String,
    },
    UnknownTheme {
        name: String,
    },
}

/// At most this much of a stranger's text is shown back.
pub fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    let clean: String = text.chars().filter(|&c| is_harmless(c)).take(LONGEST + 1).collect();
    if clean.chars().count() > LONGEST {
        let cut: String = clean.chars().take(LONGEST).collect();
        format!("{cut}…")
    } else {
        clean
    }
}

/// The bounds as a link writes them, where a field has another scale.
fn in_links(error: &InputError) -> Option<String> {
    let (lo, hi) = error.spec.bounds()?;
    let scaled = Lang::ALL.iter().any(|lang| error.spec.unit.field_exponent(*lang) != 0);
    scaled.then(|| format!("{}–{}", link(lo), link(hi)))
}

impl Notice {
    /// What was ignored, in the reader's language.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Notice::Later { version }, Lang::En) => format!(
                "This link was made by a later version of this page (v={version}). What this version knows of it is shown; the rest is ignored."
            ),
            (Notice::Later { version }, Lang::Ja) => format!(
                "このリンクは、このページより新しい版（v={version}）で作られました。この版でわかる部分だけを表示し、残りは無視しました。"
            ),
            (Notice::BrokenVersion { version }, Lang::En) => {
                format!("The link's version “{version}” is not a number; it was ignored.")
            }
            (Notice::BrokenVersion { version }, Lang::Ja) => {
                format!("リンクの版「{version}」は数ではないので、無視しました。")
            }
            (Notice::UnknownKey { key }, Lang::En) => {
                format!("“{key}” is not an input of this model; it was ignored.")
            }
            (Notice::UnknownKey { key }, Lang::Ja) => {
                format!("「{key}」はこのモデルの入力ではないので、無視しました。")
            }
            (Notice::Refused { error, given }, Lang::En) => format!(
                "{} “{given}” was given{}; the default is used.",
                error.message(lang),
                in_links(error).map_or_else(String::new, |bounds| format!(" (in links: {bounds})"))
            ),
            (Notice::Refused { error, given }, Lang::Ja) => format!(
                "{}与えられたのは「{given}」でした{}。初期値を使います。",
                error.message(lang),
                in_links(error).map_or_else(String::new, |bounds| format!("（リンクでは{bounds}）"))
            ),
            (Notice::Repeated { key }, Lang::En) => format!("“{key}” is given twice; the first counts."),
            (Notice::Repeated { key }, Lang::Ja) => {
                format!("「{key}」が二度あります。はじめの値を使います。")
            }
            (Notice::TooLong, Lang::En) => {
                format!("The link is longer than {} kB; what stands behind was ignored.", LONGEST / 1_000)
            }
            (Notice::TooLong, Lang::Ja) => {
                format!("リンクが {} kB を超えています。それより後ろは無視しました。", LONGEST / 1_000)
            }
            (Notice::StrangeQuestion { key }, Lang::En) => {
                format!(
                    "The question in “{key}” is not one that can be asked of this model; its own is asked."
                )
            }
            (Notice::StrangeQuestion { key }, Lang::Ja) => {
                format!("「{key}」の問いはこのモデルには合わないので、初めの問いに戻しました。")
            }
            (Notice::NotMovable { key }, Lang::En) => {
                format!("“{key}” is a table, which can be changed on the full page only.")
            }
            (Notice::NotMovable { key }, Lang::Ja) => {
                format!("「{key}」は表なので、計算機の全体の画面でしか変えられません。")
            }
            (Notice::UnknownModel { id }, Lang::En) => format!("There is no model “{id}”; this is another."),
            (Notice::UnknownModel { id }, Lang::Ja) => {
                format!("「{id}」というモデルはありません。別のモデルを表示しています。")
            }
            (Notice::UnknownLanguage { tag }, Lang::En) => {
                format!("The language “{tag}” is not offered; it was ignored.")
            }
            (Notice::UnknownLanguage { tag }, Lang::Ja) => {
                format!("言語「{tag}」はないので、無視しました。")
            }
            (Notice::UnknownTheme { name }, Lang::En) => {
                format!("The theme “{name}” is not one of auto, light, dark; it was ignored.")
            }
            (Notice::UnknownTheme { name }, Lang::Ja) => {
                format!("テーマ「{name}」は auto、light、dark のどれでもないので、無視しました。")
            }
        }
    }
}

/// As much of a query as is read: whole pairs within the first `LONGEST` bytes.
fn read(query: &str) -> &str {
    if query.len() <= LONGEST {
        return query;
    }
    let end = query.as_bytes()[..LONGEST].iter().rposition(|&byte| byte == b'&').unwrap_or(0);
    &query[..end]
}

/// The pairs of a query string, with or without its `?`, percent-decoded.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(read(query).trim_start_matches('?').as_bytes())
        .take(MOST_PAIRS)
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .filter(|(key, value)| !(key.is_empty() && value.is_empty()))
        .collect()
}

/// The value of one key in a query string, the first if there are several.
pub fn get(query: &str, key: &str) -> Option<String> {
    pairs(query).into_iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// Brings the pairs of an older link up to the present version. So far there is only one version.
fn migrate(_version: u32, _model: &dyn Model, pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs
}

/// The values that a link gives a model, and what in it was ignored. Never fails: what can't be
/// honoured is at its default and has a notice.
pub fn decode(model: &dyn Model, query: &str) -> (Values, Vec<Notice>) {
    let mut notices = Vec::new();
    if query.len() > LONGEST {
        notices.push(Notice::TooLong);
    }
    let mut version = VERSION;
    if let Some(given) = get(query, "v") {
        match given.parse::<u32>() {
            Ok(number) if number > VERSION => notices.push(Notice::Later { version: excerpt(&given) }),
            Ok(number) => version = number,
            Err(_) if !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit()) => {
                notices.push(Notice::Later { version: excerpt(&given) });
            }
            Err(_) => notices.push(Notice::BrokenVersion { version: excerpt(&given) }),
        }
    }
    let mut values = model.defaults();
    let mut seen: Vec<String> = Vec::new();
    for (key, encoded) in migrate(version, model, pairs(query)) {
        if is_tracking(&key) {
            continue;
        }
        if seen.contains(&key) {
            let notice = Notice::Repeated { key: excerpt(&key) };
            if !notices.contains(&notice) {
                notices.push(notice);
            }
            continue;
        }
        if seen.len() < MOST_KEYS {
            seen.push(key.clone());
        } else {
            continue;
        }
        if RESERVED.contains(&key.as_str()) {
            continue;
        }
        match model.input(&key) {
            None => notices.push(Notice::UnknownKey { key: excerpt(&key) }),
            Some(index) => match model.inputs()[index].decode(&encoded) {
                Ok(value) => values[index] = value,
                Err(error) => notices.push(Notice::Refused { error, given: excerpt(&encoded) }),
            },
        }
    }
    reconcile(model, &mut values, &mut notices);
    (values, notices)
}

/// Each value fine by itself, but not together: what does not go with the others gives way to its default, and
/// nothing else does.
pub fn reconcile(model: &dyn Model, values: &mut Values, notices: &mut Vec<Notice>) {
    for _ in 0..model.inputs().len() {
        let Some(error) = model.conflict(values) else { break };
        let Some(index) = gives_way(model, values, error.spec.key) else {
            // Not reached as long as defaults go together.
            *values = model.defaults();
            break;
        };
        let spec = &model.inputs()[index];
        let given = excerpt(&spec.encode(&values[index]));
        notices.push(Notice::Refused { error: spec.refuse(error.problem), given });
        values[index] = spec.default_value();
    }
}

/// Which input gives way: the one that is complained of, or, if it is at its default already, the first that ends
/// the complaint, or else the first that is not at its default.
fn gives_way(model: &dyn Model, values: &Values, key: &str) -> Option<usize> {
    let specs = model.inputs().iter().zip(values);
    let changed: Vec<usize> = specs
        .enumerate()
        .filter(|(_, (spec, value))| spec.default_value() != **value)
        .map(|(index, _)| index)
        .collect();
    let named = model.input(key).filter(|index| changed.contains(index));
    let ends = |index: &&usize| {
        let mut without = values.clone();
        without[**index] = model.inputs()[**index].default_value();
        model.conflict(&without).is_none_or(|error| error.spec.key != key)
    };
    named.or_else(|| changed.iter().find(ends).or(changed.first()).copied())
}

/// The longest query that is read, in bytes: a hostile link must not freeze the page, and those written
/// here are far shorter.
const LONGEST: usize = 100_000;

/// What stands in a link behind so many pairs is not read.
const MOST_PAIRS: usize = 1_000;

/// A link has at most this many different keys; a hostile one with a million must not freeze the page.
const MOST_KEYS: usize = 200;

/// The query for these values, without `?`; empty if all are at their defaults.
pub fn encode(model: &dyn Model, values: &[Value]) -> String {
    write(&changed(model, values))
}

/// The inputs that are not at their defaults, as a link has them.
pub fn changed(model: &dyn Model, values: &[Value]) -> Vec<(&'static str, String)> {
    let specs = model.inputs().iter().zip(values);
    let changed = specs.filter(|(spec, value)| spec.default_value() != **value);
    changed.map(|(spec, value)| (spec.key, spec.encode(value))).collect()
}

/// A query of these pairs with the version before them; empty if there are none.
pub fn write(pairs: &[(&'static str, String)]) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("v", &VERSION.to_string());
    for (key, value) in pairs {
        query.append_pair(key, value);
    }
    query.finish()
}
