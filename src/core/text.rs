//! Words in both languages.

/// A language in which the page can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Ja];

    /// BCP 47 tag; also the first folder of a page's address.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Ja => "ja",
        }
    }

    /// The language's own name.
    pub const fn name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Ja => "日本語",
        }
    }

    /// The language that a tag such as `ja`, `ja-JP` or `EN` asks for, if it is offered.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// A text in both languages. Both fields are required, so a missing translation does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// The English.
    pub en: &'static str,
    /// The Japanese.
    pub ja: &'static str,
}

impl Text {
    /// The words in this language.
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Ja => self.ja,
        }
    }
}

/// Shorthand for a [`Text`].
pub const fn text(en: &'static str, ja: &'static str) -> Text {
    Text { en, ja }
}

/// What can be said in a language: a text in both, or words that are the same in each.
pub trait Say {
    /// The words in this language.
    fn say(self, lang: Lang) -> String;
}

impl Say for Text {
    fn say(self, lang: Lang) -> String {
        self.get(lang).to_owned()
    }
}

impl Say for &str {
    fn say(self, _lang: Lang) -> String {
        self.to_owned()
    }
}

impl Say for String {
    fn say(self, _lang: Lang) -> String {
        self
    }
}

/// A sentence, or part of one, in the language asked for: English first, Japanese beside it. What stands in
/// braces is a variable in scope, already in words.
///
/// ```
/// use buying_time::{core::text::Lang, say};
/// let owed = "$5B";
/// assert_eq!(say!(Lang::En, "{owed} is owed", "残高は{owed}"), "$5B is owed");
/// assert_eq!(say!(Lang::Ja, "{owed} is owed", "残高は{owed}"), "残高は$5B");
/// ```
#[macro_export]
macro_rules! say {
    ($lang:expr, $en:literal, $ja:literal $(,)?) => {
        match $lang {
            $crate::core::text::Lang::En => ::std::fmt::format(::core::format_args!($en)),
            $crate::core::text::Lang::Ja => ::std::fmt::format(::core::format_args!($ja)),
        }
    };
}

/// Whether a character may stand in quoted text: it neither breaks the line nor changes the direction of the
/// sentence around it.
pub fn is_harmless(c: char) -> bool {
    let turns =
        matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    !c.is_control() && !turns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_and_without_a_region() {
        assert_eq!(Lang::from_tag("ja-JP"), Some(Lang::Ja));
        assert_eq!(Lang::from_tag("EN_us"), Some(Lang::En));
        assert_eq!(Lang::from_tag("fr"), None);
        assert_eq!(Lang::from_tag(""), None);
    }
}
