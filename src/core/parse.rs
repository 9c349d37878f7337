//! Reads what people type: `3`, `3T`, `$675 billion`, `６．５８１％`, `1兆5000億ドル`.

use lexical_parse_float::FromLexical;

use super::error::Problem;
use super::text::Lang;
use super::unit::{Quantity, Unit};

/// Words for powers of ten, longest first where one begins another.
const SCALE_WORDS: [(&str, i32); 14] = [
    ("trillion", 12),
    ("billion", 9),
    ("million", 6),
    ("thousand", 3),
    ("tn", 12),
    ("bn", 9),
    ("t", 12),
    ("b", 9),
    ("m", 6),
    ("k", 3),
    ("兆", 12),
    ("億", 8),
    ("万", 4),
    ("千", 3),
];

/// The longest text that is read: the smallest number of the machine, written out.
const LONGEST: usize = 400;

/// Full-width forms become ASCII, all kinds of minus become `-`, spaces go, letters become small.
fn normalise(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|c| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
            '−' | '–' | '—' | '‐' | '‑' | 'ー' | '─' => Some('-'),
            '、' => Some(','),
            '。' | '｡' => Some('.'),
            c if c.is_whitespace() || c == '_' => None,
            c => Some(c),
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// A plain decimal number with an optional exponent; grouping commas only where they belong.
fn mantissa(text: &str) -> Option<String> {
    let (head, exponent) = match text.split_once('e') {
        Some((head, exponent)) => (head, Some(exponent)),
        None => (text, None),
    };
    let (sign, digits) = match head.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", head.strip_prefix('+').unwrap_or(head)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let grouped = !rest.is_empty();
    if !all_digits(first)
        || (grouped && (first.is_empty() || first.len() > 3))
        || rest.iter().any(|group| group.len() != 3 || !all_digits(group))
        || !all_digits(fraction)
        || (whole.is_empty() && fraction.is_empty())
    {
        return None;
    }
    let exponent = match exponent {
        None => 0,
        Some(exponent) => {
            let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
            if digits.is_empty() || !all_digits(digits) {
                return None;
            }
            // Beyond five digits every exponent means the same: zero or out of range. Of noughts alone nothing is left.
            let digits = digits.trim_start_matches('0');
            let size: i32 = if digits.len() > 5 { 99_999 } else { digits.parse().unwrap_or(0) };
            if exponent.starts_with('-') { -size } else { size }
        }
    };
    let whole: String = whole.chars().filter(|&c| c != ',').collect();
    Some(format!("{sign}{whole}.{fraction}0e{exponent}"))
}

/// `mantissa · 10^exponent`, rounded once: the shift is made in the text, not in binary.
fn shifted(text: &str, exponent: i32) -> Option<f64> {
    let (digits, own) = text.split_once('e')?;
    let total = own.parse::<i32>().ok()?.saturating_add(exponent);
    decimal(&format!("{digits}e{total}"))
}

/// A number in a field of this unit and language, in canonical units. A scale word (`3T`, `5000億`)
/// overrides the field's own scale.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::NotANumber`]; a number too large for the machine is
/// [`Problem::OutOfRange`].
pub fn number(typed: &str, unit: Unit, lang: Lang) -> Result<f64, Problem> {
    if typed.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if unit == Unit::MONTH {
        return year_month(typed).map(f64::from).ok_or(Problem::NotADate);
    }
    if typed.chars().count() > LONGEST {
        return Err(Problem::NotANumber);
    }
    let text = normalise(typed);
    let text = strip_unit(&text, unit, lang);
    if text.is_empty() {
        return Err(Problem::NotANumber);
    }
    let value = match mantissa(text) {
        Some(plain) => shifted(&plain, unit.field_exponent(lang)),
        None if takes_scale_words(unit) => scaled_sum(text),
        None => None,
    };
    match value {
        Some(value) if value.is_finite() => Ok(value),
        Some(_) => Err(Problem::OutOfRange),
        None => Err(Problem::NotANumber),
    }
}

/// An amount without a scale of its own, in units of `10^exponent`: `1,782.5`, `$450`. `None` for any other text.
pub fn plain_amount(typed: &str, exponent: i32) -> Option<f64> {
    if typed.len() > LONGEST {
        return None;
    }
    let text = normalise(typed);
    let bare = strip_any(&text, &["us$", "usd", "$"], Side::Front);
    shifted(&mantissa(bare)?, exponent).filter(|amount| amount.is_finite())
}

/// A month as people and spreadsheets write it: `2030-06`, `2030/6`, `2030-06-15` (the day is dropped),
/// `2030年6月`, `2030.06`, `6/2030`, `06/15/2030`, `June 2030`; a year alone is its December. Counted from the
/// beginning of year 0.
pub fn year_month(typed: &str) -> Option<u32> {
    const NAMES: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    if typed.len() > LONGEST {
        return None;
    }
    let text = normalise(typed);
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(|part| {
            // `june2030`, once the space is gone.
            let at = part.find(|c: char| c.is_ascii_digit()).unwrap_or(part.len());
            [&part[..at], &part[at..]]
        })
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| part.parse::<u32>().ok();
    let name = |part: &str| NAMES.iter().position(|name| part.len() >= 3 && part.starts_with(name));
    let year = |part: &str| number(part).filter(|year| part.len() == 4 && (1000..=9999).contains(year));
    let month = |part: &str| number(part).filter(|month| (1..=12).contains(month));
    let day = |part: &str| number(part).filter(|day| (1..=31).contains(day));
    let (year, month) = match parts.as_slice() {
        [y] => (year(y)?, 12),
        [y, m] if year(y).is_some() => (year(y)?, month(m)?),
        [y, m, d] if year(y).is_some() && day(d).is_some() => (year(y)?, month(m)?),
        [m, y] if name(m).is_some() => (year(y)?, u32::try_from(name(m)? + 1).ok()?),
        [m, y] => (year(y)?, month(m)?),
        [m, d, y] if day(d).is_some() => (year(y)?, month(m)?),
        _ => return None,
    };
    Some(year * 12 + month - 1)
}

/// A number in a link: canonical units, ASCII, no words.
pub fn canonical(encoded: &str) -> Result<f64, Problem> {
    if encoded.is_empty() {
        return Err(Problem::Empty);
    }
    if encoded.len() > LONGEST || encoded.contains(',') {
        return Err(Problem::NotANumber);
    }
    let plain = mantissa(&encoded.to_ascii_lowercase()).ok_or(Problem::NotANumber)?;
    match shifted(&plain, 0) {
        Some(value) if value.is_finite() => Ok(value),
        Some(_) => Err(Problem::OutOfRange),
        None => Err(Problem::NotANumber),
    }
}

const fn takes_scale_words(unit: Unit) -> bool {
    matches!(unit.quantity, Quantity::Usd | Quantity::Gpus | Quantity::People)
}

/// Takes currency signs and the field's own unit off both ends.
fn strip_unit(text: &str, unit: Unit, lang: Lang) -> &str {
    let own = normalise(&unit.field_label(lang));
    if !own.is_empty()
        && let Some(bare) = text.strip_suffix(own.as_str())
    {
        let bare = strip_any(bare, &["us$", "usd", "$"], Side::Front);
        // In `1兆5000億ドル` the end is no label but part of the amount.
        if mantissa(bare).is_some() {
            return bare;
        }
    }
    let text = strip_any(text, &PERIODS, Side::Back);
    if takes_scale_words(unit) {
        let text = strip_any(text, &["us$", "usd", "$"], Side::Front);
        return strip_any(text, &["dollars", "ドル", "usd", "people", "人", "gpus", "基", "$"], Side::Back);
    }
    let words: &[&str] = match unit.quantity {
        Quantity::Percent => &["%", "percent", "パーセント"],
        Quantity::Years => &["years", "year", "yrs", "yr", "y", "年間", "年"],
        Quantity::CalendarYear => &["年"],
        Quantity::Months => &["months", "month", "か月", "ヶ月", "カ月", "ヵ月", "月"],
        Quantity::Weeks => &["weeks", "week", "wk", "週間", "週"],
        Quantity::Kilowatts => &["kw"],
        Quantity::Times => &["×", "x", "倍"],
        Quantity::Gigawatts => &["gw"],
        _ => &[],
    };
    strip_any(text, words, Side::Back)
}

/// "A year", "per gigawatt" and the like, without spaces, longest first.
const PERIODS: [&str; 18] = [
    "amonthperkw",
    "/kw/month",
    "/kw・月",
    "pergpu-hour",
    "/hour",
    "ayearpergw",
    "/year/gw",
    "peryear",
    "ayear",
    "/year",
    "/yr",
    "/年",
    "permonth",
    "amonth",
    "/月",
    "pergw",
    "permwh",
    "/gw",
];

enum Side {
    Front,
    Back,
}

/// The text without the first of the words that stands at this side of it.
fn strip_any<'a>(text: &'a str, words: &[&str], side: Side) -> &'a str {
    words
        .iter()
        .find_map(|word| match side {
            Side::Front => text.strip_prefix(word),
            Side::Back => text.strip_suffix(word),
        })
        .unwrap_or(text)
}

/// `1.5t`, `675billion`, `1兆5000億`: parts with falling scales, added up.
fn scaled_sum(text: &str) -> Option<f64> {
    let (negative, mut rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.strip_prefix('$').unwrap_or(rest)),
        None => (false, text),
    };
    let mut sum = 0.0;
    let mut last_exponent = i32::MAX;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))?;
        let (digits, tail) = rest.split_at(end);
        let (word, exponent) = SCALE_WORDS.iter().find(|(word, _)| tail.starts_with(word))?;
        if *exponent >= last_exponent {
            return None;
        }
        sum += shifted(&mantissa(digits)?, *exponent)?;
        last_exponent = *exponent;
        rest = &tail[word.len()..];
    }
    Some(if negative { -sum } else { sum })
}

/// The number nearest to a decimal that the program wrote itself: `-1.5e-7`. The standard library's reader
/// does the same with 10 kB of tables, a fourteenth of all that a reader of the page has to load.
pub fn decimal(text: &str) -> Option<f64> {
    f64::from_lexical(text.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the standard library's reader: every exponent, all lengths, ties, what is too small.
    #[test]
    fn a_decimal_is_read_to_the_nearest_number() {
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            seed ^ (seed >> 29)
        };
        for _ in 0..50_000 {
            let number = f64::from_bits(next());
            if number.is_finite() {
                assert_eq!(decimal(&format!("{number:e}")).map(f64::to_bits), Some(number.to_bits()));
                let halfway = format!("{number:.60e}");
                assert_eq!(decimal(&halfway), halfway.parse().ok(), "{halfway}");
            }
            let digits: String = (0..next() % 40).map(|_| char::from(b'0' + (next() % 10) as u8)).collect();
            let written = format!("-{digits}.{}0e{}", next() % 1_000, (next() % 700) as i64 - 350);
            assert_eq!(
                decimal(&written).map(f64::to_bits),
                written.parse().ok().map(f64::to_bits),
                "{written}"
            );
        }
        for written in [
            "9007199254740993.0e0",
            "9007199254740993.00000000000000000000000000001e0",
            "2.4703282292062327e-324",
            "1.7976931348623159e308",
            ".0e0",
            "4.e0",
        ] {
            assert_eq!(decimal(written), written.parse().ok(), "{written}");
        }
    }
    use crate::core::unit::{Magnitude, Thing};

    const TRILLIONS: Unit = Unit::usd(Magnitude::Trillion);
    const BILLIONS: Unit = Unit::usd(Magnitude::Billion);

    #[test]
    fn what_people_type() {
        for (typed, unit, lang, expected) in [
            ("3", TRILLIONS, Lang::En, 3e12),
            ("３", TRILLIONS, Lang::Ja, 3e12),
            ("１２", Unit::YEARS, Lang::Ja, 12.0),
            ("1２．５", Unit::PERCENT, Lang::Ja, 0.125),
            ("6.581", Unit::PERCENT, Lang::En, 0.06581),
            ("6.581 %", Unit::PERCENT, Lang::En, 0.06581),
            ("６．５８１％", Unit::PERCENT, Lang::Ja, 0.06581),
            ("2350", BILLIONS, Lang::Ja, 235e9),
            ("1兆5000億", BILLIONS, Lang::Ja, 1.5e12),
            ("1兆5000億ドル", BILLIONS, Lang::Ja, 1.5e12),
            ("$675 billion", TRILLIONS, Lang::En, 675e9),
            ("1.5T", BILLIONS, Lang::En, 1.5e12),
            ("1,234.5", Unit::PLAIN, Lang::En, 1234.5),
            ("１，２３４", Unit::PLAIN, Lang::Ja, 1234.0),
            ("−5", Unit::PLAIN, Lang::En, -5.0),
            ("ー5", Unit::PLAIN, Lang::Ja, -5.0),
            (".5", Unit::PLAIN, Lang::En, 0.5),
            ("5.", Unit::PLAIN, Lang::En, 5.0),
            ("1e-3", Unit::PLAIN, Lang::En, 0.001),
            ("20 years", Unit::YEARS, Lang::En, 20.0),
            ("20年", Unit::YEARS, Lang::Ja, 20.0),
            ("10x", Unit::TIMES, Lang::En, 10.0),
            ("80 billion $ a year", Unit::usd(Magnitude::Billion).a_year(), Lang::En, 80e9),
            ("$80B/year", Unit::usd(Magnitude::Billion).a_year(), Lang::En, 80e9),
            ("800億ドル／年", Unit::usd(Magnitude::Billion).a_year(), Lang::Ja, 80e9),
            ("86 $ per MWh", Unit::usd(Magnitude::One).per(Thing::MegawattHour), Lang::En, 86.0),
            ("40 billion $ per GW", Unit::usd(Magnitude::Billion).per(Thing::Gigawatt), Lang::En, 40e9),
            ("15 GW a year", Unit::GIGAWATTS.a_year(), Lang::En, 15.0),
            ("6.581% a year", Unit::PERCENT.a_year(), Lang::Ja, 0.06581),
        ] {
            assert_eq!(number(typed, unit, lang), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_not_a_number() {
        for typed in [
            "abc", "NaN", "Infinity", "-inf", "1..2", "1,23", "1,2,3", "e5", "5e", "--5", "1 e x", "兆", "%",
            "0x10", "億5",
        ] {
            assert_eq!(number(typed, TRILLIONS, Lang::En), Err(Problem::NotANumber), "{typed}");
        }
        assert_eq!(number(" 　", TRILLIONS, Lang::Ja), Err(Problem::Empty));
        assert_eq!(number("1e999", TRILLIONS, Lang::En), Err(Problem::OutOfRange));
        assert_eq!(number("1e99999999999999999999", TRILLIONS, Lang::En), Err(Problem::OutOfRange));
        assert_eq!(number(&"9".repeat(10_000), TRILLIONS, Lang::En), Err(Problem::NotANumber));
    }

    #[test]
    fn links_take_canonical_numbers_only() {
        assert_eq!(canonical("3e12"), Ok(3e12));
        assert_eq!(canonical("-0"), Ok(0.0));
        assert_eq!(canonical("1.5e-0000012"), Ok(1.5e-12));
        assert_eq!(canonical("2e000000"), Ok(2.0));
        assert_eq!(canonical("1e999"), Err(Problem::OutOfRange));
        for broken in ["", "３", "3T", "1,000", "NaN", "inf", "1 0"] {
            assert!(canonical(broken).is_err(), "{broken}");
        }
    }
}
