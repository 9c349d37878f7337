//! Decimal numbers as text: the letters they are written in, their digits, and the number nearest to them.

use lexical_parse_float::FromLexical;

/// The number nearest to a decimal that the program wrote itself: `-1.5e-7`. `None` if the text is not one.
///
/// The standard library's parser gives the same results, but brings 10 kB of tables, a fourteenth of all that
/// the page has to load.
pub fn decimal(text: &str) -> Option<f64> {
    f64::from_lexical(text.as_bytes()).ok()
}

/// The longest text that is read, in bytes: enough for the smallest number of the machine, written out.
pub(super) const LONGEST: usize = 400;

/// The text in plain letters: full-width forms become ASCII, all kinds of minus become `-` and of apostrophe
/// `'`, letters become lower case. Spaces are dropped, but for one between two digits, where it may part
/// thousands.
pub(super) fn normalise(typed: &str) -> String {
    let mut out = String::with_capacity(typed.len());
    let mut is_apart = false;
    for c in typed.chars() {
        let plain = match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '−' | '–' | '—' | '‐' | '‑' | 'ー' | '─' => '-',
            '、' => ',',
            '。' | '｡' => '.',
            '’' | '‘' | '′' => '\'',
            c if c.is_whitespace() || c == '_' => {
                is_apart = true;
                continue;
            }
            c => c,
        };
        if is_apart && plain.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push(' ');
        }
        is_apart = false;
        out.push(plain.to_ascii_lowercase());
    }
    out
}

/// A plain decimal number with an optional exponent; grouping commas only where they belong.
pub(super) fn mantissa(text: &str) -> Option<String> {
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
            // Beyond five digits every exponent means the same: zero or out of range. Leading zeros do not
            // count.
            let digits = digits.trim_start_matches('0');
            let size: i32 = if digits.len() > 5 { 99_999 } else { digits.parse().unwrap_or(0) };
            if exponent.starts_with('-') { -size } else { size }
        }
    };
    let whole: String = whole.chars().filter(|&c| c != ',').collect();
    Some(format!("{sign}{whole}.{fraction}0e{exponent}"))
}

/// `mantissa · 10^exponent`, rounded once: the shift is made in the text, not in binary.
pub(super) fn shifted(text: &str, exponent: i32) -> Option<f64> {
    let (digits, own) = text.split_once('e')?;
    let total = own.parse::<i32>().ok()?.saturating_add(exponent);
    decimal(&format!("{digits}e{total}"))
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
}
