//! Numbers as people write them: grouped in threes, with a decimal point or comma, negative in brackets, by a
//! triangle or by a minus at either end.

use super::decimal::mantissa;
use super::error::Problem;

/// What stands between the whole and its decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// `1,234.5`
    Point,
    /// `1.234,5`
    Comma,
}

impl DecimalMark {
    const fn letter(self) -> char {
        match self {
            DecimalMark::Point => '.',
            DecimalMark::Comma => ',',
        }
    }

    /// The mark that groups thousands where this one stands before decimals.
    const fn group(self) -> char {
        match self {
            DecimalMark::Point => ',',
            DecimalMark::Comma => '.',
        }
    }
}

/// What a number says of its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// Nothing: it has none, or is no number.
    None,
    /// It can only be read with this one.
    Only(DecimalMark),
    /// `1,234` and `1.234`: the mark may group thousands, or stand before three decimals.
    Either,
}

/// Takes the sign off a number in plain letters: whether it is negative, and the rest. Accountants write
/// `(1,234)`, Japanese ones `▲1,234`, and some programs `1,234-`.
pub(super) fn sign(text: &str) -> (bool, &str) {
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, inner);
    }
    if let Some(rest) = text.strip_prefix(['-', '▲', '△']) {
        return (true, rest);
    }
    match text.strip_suffix('-') {
        Some(rest) if rest.ends_with(|c: char| c.is_ascii_digit()) => (true, rest),
        _ => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// An unsigned number in plain letters as a mantissa: `1234.50e0`. Without a mark the usual one is a point,
/// but what can only be a decimal comma is read as one.
///
/// # Errors
/// [`Problem::NotANumber`]; [`Problem::Ambiguous`] for `3.000`, which half the world reads as three thousand.
pub(super) fn unsigned(text: &str, mark: Option<DecimalMark>) -> Result<String, Problem> {
    let (head, exponent) = match text.split_once('e') {
        Some((head, exponent)) => (head, exponent),
        None => (text, "0"),
    };
    if !head.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return Err(Problem::NotANumber);
    }
    let mark = match (mark, marks(head)) {
        (Some(mark), _) | (None, Marks::Only(mark)) => mark,
        (None, Marks::None) => DecimalMark::Point,
        // As the pages themselves write numbers, unless three zeros say that a thousand is meant.
        (None, Marks::Either) if head.ends_with(".000") => return Err(Problem::Ambiguous),
        (None, Marks::Either) => DecimalMark::Point,
    };
    let (whole, fraction) = head.split_once(mark.letter()).unwrap_or((head, ""));
    let whole = ungrouped(whole, mark.group()).ok_or(Problem::NotANumber)?;
    mantissa(&format!("{whole}.{fraction}e{exponent}"))
        .filter(|_| !(whole.is_empty() && fraction.is_empty()))
        .ok_or(Problem::NotANumber)
}

/// The digits of a whole, whose thousands may be parted by this letter, by spaces or by apostrophes: by one
/// of them only, and in threes.
fn ungrouped(whole: &str, group: char) -> Option<String> {
    let between = whole.chars().find(|c| !c.is_ascii_digit());
    let Some(between) = between else { return Some(whole.to_owned()) };
    if ![group, ' ', '\''].contains(&between) {
        return None;
    }
    let mut groups = whole.split(between);
    let first = groups.next().unwrap_or_default();
    let in_threes = groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()));
    let begins = (1..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_digit());
    (begins && in_threes).then(|| whole.replace(between, ""))
}

/// What the marks of an unsigned number in plain letters can be.
pub(super) fn marks(head: &str) -> Marks {
    let head = head.split('e').next().unwrap_or_default();
    let [points, commas] = ['.', ','].map(|mark| head.matches(mark).count());
    let only = |mark: DecimalMark| Marks::Only(mark);
    match (points, commas) {
        (0, 0) => Marks::None,
        // Groups of one kind alone: the other mark would stand before decimals.
        (0, 2..) => only(DecimalMark::Point),
        (2.., 0) => only(DecimalMark::Comma),
        (1, 0) | (0, 1) => {
            let mark = if points == 1 { DecimalMark::Point } else { DecimalMark::Comma };
            let (whole, fraction) = head.split_once(mark.letter()).unwrap_or_default();
            let may_group = fraction.len() == 3
                && (1..=3).contains(&whole.len())
                && !whole.starts_with('0')
                && whole.bytes().all(|byte| byte.is_ascii_digit());
            if may_group { Marks::Either } else { only(mark) }
        }
        // Both: the last stands before the decimals.
        _ if head.rfind('.') > head.rfind(',') => only(DecimalMark::Point),
        _ => only(DecimalMark::Comma),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::decimal::shifted;

    fn read(text: &str, mark: Option<DecimalMark>) -> Result<f64, Problem> {
        unsigned(text, mark).and_then(|plain| shifted(&plain, 0).ok_or(Problem::NotANumber))
    }

    #[test]
    fn what_has_one_meaning_is_read() {
        for (text, expected) in [
            ("782,500", 782_500.0),
            ("0,065", 0.065),
            ("1,23", 1.23),
            ("1,2345", 1.2345),
            ("1234,567", 1234.567),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1.234.567", 1_234_567.0),
            ("1,234,567.000", 1_234_567.0),
            ("1 234 567,89", 1_234_567.89),
            ("1'299'078", 1_299_078.0),
            ("6.581", 6.581),
            ("0.000", 0.0),
            ("3.0000", 3.0),
            (".5", 0.5),
            ("5.", 5.0),
            ("1e-3", 0.001),
        ] {
            assert_eq!(read(text, None), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_has_two_meanings_is_not_guessed() {
        for text in ["3.000", "12.000", "250.000"] {
            assert_eq!(read(text, None), Err(Problem::Ambiguous), "{text}");
        }
        assert_eq!(read("3.000", Some(DecimalMark::Point)), Ok(3.0));
        assert_eq!(read("3.000", Some(DecimalMark::Comma)), Ok(3000.0));
        assert_eq!(read("782,500", Some(DecimalMark::Comma)), Ok(782.5));
        assert_eq!(read("782,500", Some(DecimalMark::Point)), Ok(782_500.0));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            ".",
            ",",
            "4.5 5",
            "4 5",
            "12 34",
            "1,2,3",
            "1..2",
            "1.2.3",
            "1,234 567",
            "1'234 567",
            "1.5,5.5",
            " 5",
            "5 ",
            "--5",
            "a",
            "e5",
            "1e",
            "0.1.2,3",
        ] {
            assert_eq!(read(text, None), Err(Problem::NotANumber), "{text}");
        }
    }

    #[test]
    fn signs() {
        for (text, expected) in [
            ("-5", (true, "5")),
            ("▲1,234", (true, "1,234")),
            ("△5", (true, "5")),
            ("(1,234)", (true, "1,234")),
            ("1,234-", (true, "1,234")),
            ("+5", (false, "5")),
            ("5", (false, "5")),
            ("-", (true, "")),
        ] {
            assert_eq!(sign(text), expected, "{text}");
        }
    }
}
