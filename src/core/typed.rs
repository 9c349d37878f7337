//! Reads what people type: `3`, `3T`, `$675 billion`, `６．５８１％`, `1兆5000億ドル`.

use super::decimal::{LONGEST, normalise, shifted};
use super::error::{InputError, Problem};
use super::month;
use super::spec::{Choice, InputKind, InputSpec};
use super::text::Lang;
use super::unit::{Quantity, Unit};
use super::value::Value;
use super::written::{DecimalMark, sign, unsigned};

/// Words for powers of ten, longest first where one begins another.
const SCALE_WORDS: [(&str, i32); 23] = [
    ("trillion", 12),
    ("billion", 9),
    ("million", 6),
    ("thousand", 3),
    ("tn", 12),
    ("bn", 9),
    ("mm", 6),
    ("mn", 6),
    ("t", 12),
    ("b", 9),
    ("m", 6),
    ("k", 3),
    ("千兆", 15),
    ("百兆", 14),
    ("兆", 12),
    ("千億", 11),
    ("百億", 10),
    ("千万", 7),
    ("百万", 6),
    ("十億", 9),
    ("億", 8),
    ("万", 4),
    ("千", 3),
];

/// A number in a field of this unit and language, in canonical units. A scale word (`3T`, `5000億`)
/// overrides the field's own scale.
///
/// # Errors
/// [`Problem::Empty`], [`Problem::NotANumber`], [`Problem::Ambiguous`], what [`month::read`] refuses; a
/// number too large for the machine is [`Problem::OutOfRange`].
pub fn number(typed: &str, unit: Unit, lang: Lang) -> Result<f64, Problem> {
    marked(typed, unit, lang, None)
}

/// The same where it is known what stands before decimals.
///
/// # Errors
/// The same.
pub fn marked(typed: &str, unit: Unit, lang: Lang, mark: Option<DecimalMark>) -> Result<f64, Problem> {
    if typed.trim().is_empty() {
        return Err(Problem::Empty);
    }
    if unit == Unit::MONTH {
        return month::read(typed, None).map(f64::from);
    }
    if typed.chars().count() > LONGEST {
        return Err(Problem::NotANumber);
    }
    // A page in Japanese writes a negative amount out in words.
    let text = normalise(typed).replacen("マイナス", "-", 1);
    let text = strip_unit(&text, unit, lang);
    let (is_negative, text) = sign(text);
    // In a bracket, or behind its sign, an amount has its unit too.
    let text = strip_unit(text, unit, lang);
    let (text, exponent) = match unit.quantity {
        Quantity::Percent => basis_points(text).map_or((text, unit.field_exponent(lang)), |text| (text, -4)),
        _ => (text, unit.field_exponent(lang)),
    };
    let value = match unsigned(text, mark) {
        Ok(plain) => shifted(&plain, exponent).ok_or(Problem::NotANumber)?,
        Err(Problem::NotANumber) if takes_scale_words(unit) => scaled_sum(text, mark)?,
        Err(problem) => return Err(problem),
    };
    match (value.is_finite(), is_negative) {
        (true, true) => Ok(-value),
        (true, false) => Ok(value),
        (false, _) => Err(Problem::OutOfRange),
    }
}

/// Hundredths of a percent: `225bps`.
fn basis_points(text: &str) -> Option<&str> {
    ["basispoints", "ベーシスポイント", "bps", "bp"].iter().find_map(|word| text.strip_suffix(word))
}

/// An amount without a scale word, in units of `10^exponent`: `1,782.5`, `$450`, `($450)`.
///
/// # Errors
/// [`Problem::Ambiguous`]; [`Problem::NotANumber`] for any other text.
pub fn plain_amount(typed: &str, exponent: i32, mark: Option<DecimalMark>) -> Result<f64, Problem> {
    if typed.len() > LONGEST {
        return Err(Problem::NotANumber);
    }
    let text = normalise(typed);
    let (is_negative, bare) = sign(strip_any(&text, &DOLLARS, End::Front));
    let bare = strip_any(bare, &DOLLARS, End::Front);
    let amount = shifted(&unsigned(bare, mark)?, exponent).filter(|amount| amount.is_finite());
    amount.map(|amount| if is_negative { -amount } else { amount }).ok_or(Problem::NotANumber)
}

const DOLLARS: [&str; 3] = ["us$", "usd", "$"];

const fn takes_scale_words(unit: Unit) -> bool {
    matches!(unit.quantity, Quantity::Usd | Quantity::Gpus | Quantity::People)
}

/// Takes currency signs and the field's own unit off both ends.
fn strip_unit(text: &str, unit: Unit, lang: Lang) -> &str {
    let own = normalise(&unit.field_label(lang));
    if !own.is_empty()
        && let Some(bare) = text.strip_suffix(own.as_str())
    {
        let bare = strip_any(bare, &DOLLARS, End::Front);
        // In `1兆5000億ドル` the end is not the unit but part of the amount.
        if unsigned(sign(bare).1, None) != Err(Problem::NotANumber) {
            return bare;
        }
    }
    let text = strip_any(text, &PERIODS, End::Back);
    if takes_scale_words(unit) {
        let text = strip_any(text, &DOLLARS, End::Front);
        return strip_any(text, &["dollars", "ドル", "usd", "people", "人", "gpus", "基", "$"], End::Back);
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
    strip_any(text, words, End::Back)
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

enum End {
    Front,
    Back,
}

/// The text without the first of these words that it has at this end.
fn strip_any<'a>(text: &'a str, words: &[&str], end: End) -> &'a str {
    words
        .iter()
        .find_map(|word| match end {
            End::Front => text.strip_prefix(word),
            End::Back => text.strip_suffix(word),
        })
        .unwrap_or(text)
}

/// `1.5t`, `675billion`, `1兆5000億`, `5千億`, `1万4100`: parts with falling scales, added up.
fn scaled_sum(text: &str, mark: Option<DecimalMark>) -> Result<f64, Problem> {
    const NONE: Problem = Problem::NotANumber;
    let part = |digits: &str, exponent: i32| shifted(&unsigned(digits, mark)?, exponent).ok_or(NONE);
    let mut rest = text;
    if rest.is_empty() {
        return Err(NONE);
    }
    let mut sum = 0.0;
    let mut last_exponent = i32::MAX;
    let mut is_japanese = false;
    while !rest.is_empty() {
        let Some(end) = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'')))
        else {
            // What is left after 万 is ones; after "3T" it would be a slip.
            if !is_japanese {
                return Err(NONE);
            }
            sum += part(rest, 0)?;
            break;
        };
        let (digits, tail) = rest.split_at(end);
        let (word, exponent) = SCALE_WORDS.iter().find(|(word, _)| tail.starts_with(word)).ok_or(NONE)?;
        if *exponent >= last_exponent {
            return Err(NONE);
        }
        sum += part(digits, *exponent)?;
        last_exponent = *exponent;
        is_japanese = !word.is_ascii();
        rest = &tail[word.len()..];
    }
    Ok(sum)
}

impl InputSpec {
    /// Reads what a reader typed into the field.
    ///
    /// # Errors
    /// The text does not read as a value of this kind, or the value is out of bounds.
    pub fn parse(&'static self, typed: &str, lang: Lang) -> Result<Value, InputError> {
        if let InputKind::Choice { options, .. } = self.kind {
            return self.choose(options, typed);
        }
        if let InputKind::Text { .. } = self.kind {
            return self.check(Value::Text(typed.trim().into()));
        }
        match number(typed, self.unit, lang) {
            Ok(number) if number < 0.0 && self.bounds().is_some_and(|(lo, _)| lo >= 0.0) => {
                Err(self.refuse(Problem::Negative))
            }
            Ok(number) => self.admit(number),
            Err(Problem::Ambiguous) => self.parse_marked(typed, lang),
            Err(problem) => Err(self.refuse(problem)),
        }
    }

    /// A number that reads as thousands or with three decimals, where only one of them is within bounds.
    fn parse_marked(&'static self, typed: &str, lang: Lang) -> Result<Value, InputError> {
        let read = |mark: DecimalMark| {
            let number = marked(typed, self.unit, lang, Some(mark)).ok()?;
            self.admit(number).ok()
        };
        match [DecimalMark::Point, DecimalMark::Comma].map(read) {
            [Some(value), None] | [None, Some(value)] if self.unit != Unit::MONTH => Ok(value),
            _ => Err(self.refuse(Problem::Ambiguous)),
        }
    }

    /// An option by its key, or by its label in any language, in upper or lower case, as spreadsheets have
    /// it.
    fn choose(&'static self, options: &[Choice], typed: &str) -> Result<Value, InputError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(self.refuse(Problem::Empty));
        }
        let named = |option: &Choice| {
            option.key.eq_ignore_ascii_case(typed)
                || Lang::ALL.iter().any(|lang| option.label.get(*lang).eq_ignore_ascii_case(typed))
        };
        let found = options.iter().position(named).map(Value::Choice);
        found.ok_or_else(|| self.refuse(Problem::UnknownChoice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
            ("1万4100ドル", Unit::usd(crate::core::unit::Magnitude::One), Lang::Ja, 14_100.0),
            ("$838mn", BILLIONS, Lang::En, 838e6),
            ("マイナス25億ドル", BILLIONS, Lang::Ja, -2.5e9),
            ("$675 billion", TRILLIONS, Lang::En, 675e9),
            ("1.5T", BILLIONS, Lang::En, 1.5e12),
            ("1,234.5", Unit::PLAIN, Lang::En, 1234.5),
            ("１，２３４", Unit::PLAIN, Lang::Ja, 1234.0),
            ("−5", Unit::PLAIN, Lang::En, -5.0),
            ("ー5", Unit::PLAIN, Lang::Ja, -5.0),
            ("▲1,234", Unit::PLAIN, Lang::Ja, -1234.0),
            ("(1,234)", Unit::PLAIN, Lang::En, -1234.0),
            ("1,234-", Unit::PLAIN, Lang::En, -1234.0),
            ("($2.5bn)", BILLIONS, Lang::En, -2.5e9),
            ("-$2.5bn", BILLIONS, Lang::En, -2.5e9),
            ("$-2.5bn", BILLIONS, Lang::En, -2.5e9),
            ("$27.3MM", BILLIONS, Lang::En, 27.3e6),
            ("5千億", BILLIONS, Lang::Ja, 5e11),
            ("1兆5千億ドル", BILLIONS, Lang::Ja, 1.5e12),
            ("3百億", BILLIONS, Lang::Ja, 3e10),
            ("1'299'078", Unit::PLAIN, Lang::En, 1_299_078.0),
            ("1 299 078", Unit::PLAIN, Lang::En, 1_299_078.0),
            ("225bps", Unit::PERCENT, Lang::En, 0.0225),
            ("225 bp", Unit::PERCENT, Lang::En, 0.0225),
            ("0,065", Unit::PERCENT, Lang::En, 0.00065),
            ("6,5 %", Unit::PERCENT, Lang::En, 0.065),
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
            "abc",
            "NaN",
            "Infinity",
            "-inf",
            "1..2",
            "1,2,3",
            "e5",
            "5e",
            "--5",
            "1 e x",
            "兆",
            "%",
            "0x10",
            "億5",
            "-",
            "—",
            "ー",
            "+",
            "$",
            "()",
            "▲",
            "4.5 5",
            "12 34",
            "3千500億",
            "-$",
        ] {
            assert_eq!(number(typed, TRILLIONS, Lang::En), Err(Problem::NotANumber), "{typed}");
        }
        assert_eq!(number(" 　", TRILLIONS, Lang::Ja), Err(Problem::Empty));
        assert_eq!(number("1e999", TRILLIONS, Lang::En), Err(Problem::OutOfRange));
        assert_eq!(number("1e99999999999999999999", TRILLIONS, Lang::En), Err(Problem::OutOfRange));
        assert_eq!(number(&"9".repeat(10_000), TRILLIONS, Lang::En), Err(Problem::NotANumber));
    }
}
