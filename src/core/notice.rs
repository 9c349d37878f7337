//! What in a link or a file could not be honoured, and how the reader is told.

use super::error::InputError;
use super::format::link;
use super::text::{Lang, is_harmless};

/// Something in a link that could not be honoured.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// The link was written by a later version of the calculator.
    Later {
        /// The version that the link names.
        version: String,
    },
    /// The version is not a number.
    BrokenVersion {
        /// What the link gives as its version.
        version: String,
    },
    /// A key that is no input of this model.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// An input's value was refused; the default stands in its place.
    Refused {
        /// Which input refused it, and why.
        error: InputError,
        /// What was given.
        given: String,
    },
    /// A row of a table was refused, or there are too many of them; the others are taken.
    LeftOut {
        /// What refused it, in which row, and why.
        error: InputError,
        /// What was given.
        given: String,
    },
    /// So many more rows were left out, each of which could be named as well.
    MoreLeftOut {
        /// How many.
        count: usize,
    },
    /// The link had `&amp;` in place of `&`.
    Ampersands,
    /// The link, or a value in it, was encoded once more than it should be.
    EncodedTwice {
        /// As what it was read.
        read: String,
    },
    /// A value had something behind it that belongs to the text around the link.
    Tail {
        /// The end of what was given.
        given: String,
        /// The end of what was read.
        read: String,
    },
    /// The link is longer than any that this page writes; the rest of it is not read.
    TooLong,
    /// The same key more than once; the first counts.
    Repeated {
        /// The key.
        key: String,
    },
    /// A question (`solve`, `tornado`, `grid`) that names no input or output of this model, or no number.
    StrangeQuestion {
        /// The key of the question.
        key: &'static str,
    },
    /// An input that an embedded chart can't offer to be moved.
    NotMovable {
        /// The key of the input.
        key: String,
    },
    /// The address names a model that does not exist.
    UnknownModel {
        /// The model that was asked for.
        id: String,
    },
    /// The address names a language that is not offered.
    UnknownLanguage {
        /// The language that was asked for.
        tag: String,
    },
    /// The lever of the front page has no such stop.
    NoStop {
        /// What was given.
        given: String,
    },
    /// The address names a theme that is not offered.
    UnknownTheme {
        /// The theme that was asked for.
        name: String,
    },
}

/// The longest query that is read, in bytes: a hostile link must not freeze the page, and those written
/// here are far shorter.
pub(super) const LONGEST_QUERY: usize = 100_000;

/// As much of a stranger's text as is shown back: harmless characters only, and not many of them.
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

/// The bounds as a link writes them, if a number field shows them in another scale.
fn in_links(error: &InputError) -> Option<String> {
    let (lo, hi) = error.spec.bounds()?;
    let scaled = Lang::ALL.iter().any(|lang| error.spec.unit.field_exponent(*lang) != 0);
    scaled.then(|| format!("{}–{}", link(lo), link(hi)))
}

/// What is said of a row that was left out, or of those that were too many.
fn left_out(error: &InputError, given: &str, lang: Lang) -> String {
    let message = error.message(lang);
    let bounds = in_links(error);
    match (lang, error.row) {
        (Lang::En, Some(_)) => format!(
            "{message} “{given}” was given{}; the row was left out.",
            bounds.map_or_else(String::new, |bounds| format!(" (in links: {bounds})"))
        ),
        (Lang::Ja, Some(_)) => format!(
            "{message}指定は「{given}」でした{}。この行は除きました。",
            bounds.map_or_else(String::new, |bounds| format!("（リンクでは{bounds}）"))
        ),
        (Lang::En, None) => format!("{message} The rows from “{given}” on were left out."),
        (Lang::Ja, None) => format!("{message}「{given}」から後の行は除きました。"),
    }
}

impl Notice {
    /// What was ignored, in the reader's language.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Notice::Later { version }, Lang::En) => format!(
                "This link was made by a later version of this page (v={version}). What this version knows \
                 of it is shown; the rest is ignored."
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
                "{}指定は「{given}」でした{}。初期値を使います。",
                error.message(lang),
                in_links(error).map_or_else(String::new, |bounds| format!("（リンクでは{bounds}）"))
            ),
            (Notice::LeftOut { error, given }, _) => left_out(error, given, lang),
            (Notice::MoreLeftOut { count: 1 }, Lang::En) => {
                "One more row could not be read and was left out.".to_owned()
            }
            (Notice::MoreLeftOut { count }, Lang::En) => {
                format!("{count} more rows could not be read and were left out.")
            }
            (Notice::MoreLeftOut { count }, Lang::Ja) => {
                format!("ほかに{count}行が読めず、除きました。")
            }
            (Notice::Ampersands, Lang::En) => {
                "The link was damaged on its way: “&amp;” was read as “&”.".to_owned()
            }
            (Notice::Ampersands, Lang::Ja) => {
                "リンクが途中で書き換わっていました。「&amp;」を「&」と読みました。".to_owned()
            }
            (Notice::EncodedTwice { read }, Lang::En) => {
                format!("The link was damaged on its way (encoded twice); it was read as “{read}”.")
            }
            (Notice::EncodedTwice { read }, Lang::Ja) => {
                format!("リンクが途中で二重にエンコードされていました。「{read}」と読みました。")
            }
            (Notice::Tail { given, read }, Lang::En) => {
                format!("The link was damaged on its way: “{given}” was read as “{read}”.")
            }
            (Notice::Tail { given, read }, Lang::Ja) => {
                format!("リンクの後ろに余分な文字が付いていました。「{given}」を「{read}」と読みました。")
            }
            (Notice::Repeated { key }, Lang::En) => format!("“{key}” is given twice; the first counts."),
            (Notice::Repeated { key }, Lang::Ja) => {
                format!("「{key}」が二度あります。はじめの値を使います。")
            }
            (Notice::TooLong, Lang::En) => {
                format!("The link is longer than {} kB; the rest was ignored.", LONGEST_QUERY / 1_000)
            }
            (Notice::TooLong, Lang::Ja) => {
                format!("リンクが {} kB を超えています。それより後ろは無視しました。", LONGEST_QUERY / 1_000)
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
            (Notice::NoStop { given }, Lang::En) => {
                format!("“{given}” is not a stop of the lever (5 to 20, or never); it was ignored.")
            }
            (Notice::NoStop { given }, Lang::Ja) => {
                format!("「{given}」はレバーの位置（5～20、never）ではないので、無視しました。")
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
