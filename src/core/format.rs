//! The one formatter of numbers: the same in the page, the prerendered file, an export and a test.
//!
//! Digits come from Rust's own decimal conversion, which is exact and the same on every machine.

use super::decimal::decimal;
use super::text::Lang;

/// A finite number's decimal digits and the power of ten of the first one: 0.0123 is `("123", -2)`.
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i32,
}

impl Decimal {
    /// Reads the output of `{:e}` or `{:.Ne}`.
    fn from_scientific(text: &str) -> Decimal {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let negative = mantissa.starts_with('-');
        let digits = mantissa.chars().filter(char::is_ascii_digit).collect();
        Decimal { negative, digits, exponent: exponent.parse().unwrap_or(0) }
    }

    /// `value` to so many significant digits. What lies in the middle, as far as the last bit can tell, goes
    /// away from zero: $23.25bn is $23.3bn to a reader, where the conversion would take the even digit.
    fn rounded(value: f64, digits: usize) -> Decimal {
        let nudged = value * (1.0 + f64::EPSILON);
        let value = if nudged.is_finite() { nudged } else { value };
        Decimal::from_scientific(&format!("{value:.*e}", digits.saturating_sub(1)))
    }

    /// Drops zeros at the end: 1.500 becomes 1.5.
    fn trimmed(mut self) -> Decimal {
        let kept = self.digits.trim_end_matches('0').len().max(1);
        self.digits.truncate(kept);
        self
    }

    /// Plain decimal notation, never with an exponent.
    fn plain(&self, grouped: bool) -> String {
        let is_zero = self.digits.bytes().all(|digit| digit == b'0');
        // Zero has no first digit for the exponent to place.
        let point = if is_zero { 1 } else { self.exponent + 1 };
        let (whole, fraction) = if point <= 0 {
            let zeros = "0".repeat(usize::try_from(-point).unwrap_or(0));
            ("0".to_owned(), format!("{zeros}{}", self.digits))
        } else {
            let point = usize::try_from(point).unwrap_or(0);
            if self.digits.len() <= point {
                (format!("{}{}", self.digits, "0".repeat(point - self.digits.len())), String::new())
            } else {
                (self.digits[..point].to_owned(), self.digits[point..].to_owned())
            }
        };
        let mut out = String::with_capacity(whole.len() + fraction.len() + 6);
        if self.negative && !is_zero {
            out.push('−');
        }
        if grouped {
            push_grouped(&mut out, &whole);
        } else {
            out.push_str(&whole);
        }
        let fraction = if is_zero { "" } else { &fraction };
        if !fraction.is_empty() {
            out.push('.');
            out.push_str(fraction);
        }
        out
    }
}

fn push_grouped(out: &mut String, whole: &str) {
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
}

/// `value` to so many significant digits, zeros at the end dropped, thousands grouped.
///
/// ```
/// use buying_time::core::format::significant;
/// assert_eq!(significant(0.034_567, 3), "0.0346");
/// assert_eq!(significant(1234.5, 3), "1,230");
/// assert_eq!(significant(-2.0, 3), "−2");
/// assert_eq!(significant(1.25e300, 3), "1.25×10^300");
/// assert_eq!(significant(f64::NAN, 3), "–");
/// ```
pub fn significant(value: f64, digits: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let decimal = Decimal::rounded(value, digits).trimmed();
    // Numbers of three hundred digits are not worth reading.
    if value != 0.0 && !(-12..18).contains(&decimal.exponent) {
        let power = decimal.exponent;
        return format!("{}×10^{power}", Decimal { exponent: 0, ..decimal }.plain(false));
    }
    decimal.plain(true)
}

/// As [`significant`], in a language: thousands are grouped in English alone.
pub fn figures(value: f64, digits: usize, lang: Lang) -> String {
    let grouped = significant(value, digits);
    match lang {
        Lang::En => grouped,
        Lang::Ja => grouped.replace(',', ""),
    }
}

/// `value` to so many decimals, thousands grouped.
pub fn fixed(value: f64, decimals: usize) -> String {
    rounded(value, decimals, true, false)
}

/// `value` to at most so many decimals, thousands grouped, zeros at the end dropped.
pub fn fixed_trimmed(value: f64, decimals: usize) -> String {
    rounded(value, decimals, true, true)
}

/// As [`fixed_trimmed`], without grouping: for years of the calendar.
pub fn fixed_trimmed_plain(value: f64, decimals: usize) -> String {
    rounded(value, decimals, false, true)
}

fn rounded(value: f64, decimals: usize, grouped: bool, trim: bool) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let text = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction = if trim { fraction.trim_end_matches('0') } else { fraction };
    let is_zero = text.bytes().all(|byte| byte == b'0' || byte == b'.');
    let mut out = String::new();
    if value < 0.0 && !is_zero {
        out.push('−');
    }
    if grouped {
        push_grouped(&mut out, whole);
    } else {
        out.push_str(whole);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// The calendar year in which a moment falls.
pub fn calendar_year(value: f64) -> String {
    rounded(value.floor(), 0, false, true)
}

/// A fraction as per cent, to three significant digits: 0.065 81 is `6.58%`, `6.58％`.
pub fn percent(value: f64, lang: Lang) -> String {
    let number = figures(value * 100.0, 3, lang);
    match lang {
        Lang::En => format!("{number}%"),
        Lang::Ja => format!("{number}％"),
    }
}

/// The scales of large numbers, largest first: a power of ten and its word.
type Scales = [(i32, &'static str)];
const USD_SCALES: &Scales = &[(12, "tn"), (9, "bn"), (6, "mn")];
const SHORT_USD_SCALES: &Scales = &[(12, "tn"), (9, "bn"), (6, "mn"), (3, "k")];
const EN_WORD_SCALES: &Scales = &[(12, " trillion"), (9, " billion"), (6, " million")];
const JA_SCALES: &Scales = &[(12, "兆"), (8, "億"), (4, "万")];

/// `|value|` to three significant digits in the largest scale in which it is at least one.
fn scaled(value: f64, scales: &Scales, grouped: bool) -> String {
    // Rounding first lets 999.9 billion appear as 1tn rather than as 1,000bn.
    let rounded = Decimal::rounded(value.abs(), 3).trimmed();
    let (power, suffix) =
        scales.iter().copied().find(|(power, _)| rounded.exponent >= *power).unwrap_or((0, ""));
    let decimal = Decimal { exponent: rounded.exponent - power, ..rounded };
    format!("{}{suffix}", decimal.plain(grouped))
}

/// A plain decimal number written out in 兆, 億 and 万, as newspapers do: `1481836000000` is `1兆4818億3600万`.
/// Beyond 9999兆 there is no larger word: the digits stay together.
fn written_out(plain: &str) -> String {
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let mut out = String::new();
    let mut rest = whole;
    let mut ends_in_digits = false;
    for (places, word) in [(12, "兆"), (8, "億"), (4, "万"), (0, "")] {
        let Some(length) = rest.len().checked_sub(places).filter(|length| *length > 0) else { continue };
        let (digits, lower) = rest.split_at(length);
        rest = lower;
        let digits = digits.trim_start_matches('0');
        if !digits.is_empty() {
            out.push_str(digits);
            out.push_str(word);
            ends_in_digits = word.is_empty();
        }
    }
    if out.is_empty() || (!fraction.is_empty() && !ends_in_digits) {
        out.push('0');
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// `|value|` to three significant digits, written out: 1.4818e12 is `1兆4800億`.
fn written_out_rounded(value: f64) -> String {
    written_out(&Decimal::rounded(value.abs(), 3).trimmed().plain(false))
}

/// The sign of an amount of money. What rounding leaves of a sum of billions has none.
fn sign(value: f64) -> &'static str {
    if value < 0.0 && value.abs() >= 5e-10 { "−" } else { "" }
}

/// Dollars as a sentence has them, to three significant digits; below ten with their cents.
///
/// ```
/// use buying_time::core::{format::usd, text::Lang};
/// assert_eq!(usd(675e9, Lang::En), "$675bn");
/// assert_eq!(usd(675e9, Lang::Ja), "6750億ドル");
/// assert_eq!(usd(1.48e12, Lang::Ja), "1兆4800億ドル");
/// assert_eq!(usd(999.9e9, Lang::En), "$1tn");
/// assert_eq!(usd(14_100.0, Lang::En), "$14,100");
/// assert_eq!(usd(2.5, Lang::En), "$2.50");
/// assert_eq!(usd(-34.72, Lang::En), "−$34.7");
/// ```
pub fn usd(value: f64, lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let sign = sign(value);
    let size = value.abs();
    // Nobody pays so little; what rounding leaves is nothing.
    if (5e-10..0.005).contains(&value) {
        return match lang {
            Lang::En => "under $0.01".to_owned(),
            Lang::Ja => "0.01ドル未満".to_owned(),
        };
    }
    if size < 0.005 {
        return usd_short(0.0, lang);
    }
    let is_small = (0.005..9.995).contains(&size);
    match lang {
        Lang::En if is_small => format!("{sign}${}", fixed(size, 2)),
        Lang::Ja if is_small && fixed_trimmed(size, 2).contains('.') => {
            format!("{sign}{}ドル", fixed(size, 2))
        }
        Lang::En => format!("{sign}${}", scaled(value, USD_SCALES, true)),
        Lang::Ja => format!("{sign}{}ドル", written_out_rounded(value)),
    }
}

/// Dollars as short as an axis wants them: `$15k`, `$1.5tn`, `1.5兆ドル`.
pub fn usd_short(value: f64, lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let sign = sign(value);
    match lang {
        Lang::En if value.abs() < 1e4 => format!("{sign}${}", scaled(value, &[], true)),
        Lang::En => format!("{sign}${}", scaled(value, SHORT_USD_SCALES, true)),
        Lang::Ja => format!("{sign}{}ドル", scaled(value, JA_SCALES, false)),
    }
}

/// Dollars in full: to the dollar from a million up, to the cent below.
pub fn usd_exact(value: f64, lang: Lang) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let decimals = if value.abs() >= 1e6 { 0 } else { 2 };
    let amount = rounded(value.abs(), decimals, lang == Lang::En, false);
    let sign =
        if value < 0.0 && amount.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) { "−" } else { "" };
    match lang {
        Lang::En => format!("{sign}${amount}"),
        Lang::Ja => format!("{sign}{}ドル", written_out(&amount)),
    }
}

/// A number of people, to three significant digits: `1.56 billion`, `15億6000万人`.
pub fn people(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => scaled(value, EN_WORD_SCALES, true),
        Lang::Ja => format!("{}人", written_out_rounded(value)),
    }
}

/// A number of things, to three significant digits, in words where it is long: `100,000`, `3.8 million`,
/// `10万`.
pub fn count(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En if value.abs() < 1e6 => significant(value, 3),
        Lang::En => scaled(value, EN_WORD_SCALES, true),
        Lang::Ja => written_out_rounded(value),
    }
}

/// As [`count`], as short as an axis wants it: `2.5万`.
pub fn count_short(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => count(value, lang),
        Lang::Ja => scaled(value, JA_SCALES, false),
    }
}

/// The shortest decimal text that reads back as exactly `value · 10^-exponent` shifted by
/// `exponent`: what a number field shows. Never in scientific notation, ASCII only.
///
/// ```
/// use buying_time::core::format::field;
/// assert_eq!(field(0.06581, -2), "6.581");
/// assert_eq!(field(3e12, 12), "3");
/// assert_eq!(field(-0.0, -2), "0");
/// ```
pub fn field(value: f64, exponent: i32) -> String {
    let mut decimal = Decimal::from_scientific(&format!("{value:e}"));
    decimal.exponent -= exponent;
    decimal.trimmed().plain(false).replace('−', "-")
}

/// The shortest text for a link that reads back as exactly `value`.
///
/// ```
/// use buying_time::core::format::link;
/// assert_eq!(link(3e12), "3e12");
/// assert_eq!(link(0.06581), "0.06581");
/// ```
pub fn link(value: f64) -> String {
    let value = if value == 0.0 { 0.0 } else { value };
    let plain = format!("{value}");
    let scientific = format!("{value:e}");
    if scientific.len() < plain.len() { scientific } else { plain }
}

/// `value` rounded to so many significant decimal digits, as a number.
pub fn round_significant(value: f64, digits: usize) -> f64 {
    decimal(&format!("{value:.*e}", digits.saturating_sub(1))).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_in_both_languages() {
        for (value, en, ja) in [
            (0.0, "$0", "0ドル"),
            (-1e-3, "$0", "0ドル"),
            (3e-3, "under $0.01", "0.01ドル未満"),
            (3e-12, "$0", "0ドル"),
            (0.05, "$0.05", "0.05ドル"),
            (2.0, "$2.00", "2ドル"),
            (2.4567, "$2.46", "2.46ドル"),
            (9.996, "$10", "10ドル"),
            (34.72, "$34.7", "34.7ドル"),
            (1234.0, "$1,230", "1230ドル"),
            (14_149.0, "$14,100", "1万4100ドル"),
            (180e3, "$180,000", "18万ドル"),
            (1.64e9, "$1.64bn", "16億4000万ドル"),
            (27.3e9, "$27.3bn", "273億ドル"),
            (23.25e9, "$23.3bn", "233億ドル"),
            (235e9, "$235bn", "2350億ドル"),
            (1.4818e12, "$1.48tn", "1兆4800億ドル"),
            (117.2e12, "$117tn", "117兆ドル"),
            (1.2345e15, "$1,230tn", "1230兆ドル"),
            (-2.5e9, "−$2.5bn", "−25億ドル"),
        ] {
            assert_eq!(usd(value, Lang::En), en);
            assert_eq!(usd(value, Lang::Ja), ja);
        }
    }

    #[test]
    fn exact_money_never_loses_a_cent_or_shows_minus_zero() {
        assert_eq!(usd_exact(674_999_999_999.87, Lang::En), "$675,000,000,000");
        assert_eq!(usd_exact(12_345.678, Lang::En), "$12,345.68");
        assert_eq!(usd_exact(1_481_836_123_456.0, Lang::Ja), "1兆4818億3612万3456ドル");
        assert_eq!(usd_exact(20_000.5, Lang::Ja), "2万0.50ドル");
        assert_eq!(usd_exact(-0.001, Lang::Ja), "0.00ドル");
        assert_eq!(usd_exact(-1234.5, Lang::En), "−$1,234.50");
    }

    #[test]
    fn a_field_reads_back_exactly() {
        for (value, exponent) in [(0.06581, -2), (0.1 + 0.2, -2), (1e-7, 0), (123_456.789e9, 9), (-12.5, 0)] {
            let shown = field(value, exponent);
            let back: f64 = format!("{shown}e{exponent}").parse().unwrap();
            assert_eq!(back.to_bits(), value.to_bits(), "{shown}");
        }
    }

    #[test]
    fn rounding_carries_into_the_next_scale() {
        assert_eq!(usd(999_600.0, Lang::En), "$1mn");
        assert_eq!(usd_short(14_149.0, Lang::En), "$14.1k");
        assert_eq!(usd_short(1.48e12, Lang::Ja), "1.48兆ドル");
        assert_eq!(usd(99_960_000.0, Lang::Ja), "1億ドル");
        assert_eq!(people(1.56e9, Lang::En), "1.56 billion");
        assert_eq!(people(1.56e9, Lang::Ja), "15億6000万人");
    }
}
