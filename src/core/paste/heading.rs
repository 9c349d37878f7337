//! The first row of a pasted text, where it names the columns.

use super::super::spec::InputSpec;
use super::super::text::Lang;
use super::RateScale;

/// What the numbers under a heading are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadUnit {
    /// Dollars times this power of ten.
    Money(i32),
    Percent,
    Fraction,
    BasisPoints,
    /// Another currency than dollars.
    Foreign,
}

impl HeadUnit {
    /// The power of ten of amounts of money.
    pub const fn exponent(self) -> Option<i32> {
        match self {
            HeadUnit::Money(exponent) => Some(exponent),
            _ => None,
        }
    }

    /// How rates are written.
    pub const fn rate(self) -> Option<RateScale> {
        match self {
            HeadUnit::Percent => Some(RateScale::Percent),
            HeadUnit::Fraction => Some(RateScale::Fraction),
            HeadUnit::BasisPoints => Some(RateScale::BasisPoints),
            HeadUnit::Money(_) | HeadUnit::Foreign => None,
        }
    }
}

/// A heading that names a column, perhaps with the unit of what is below.
pub(super) type Heading = (usize, Option<HeadUnit>);

/// Which column each cell of a first row names. `None` if it is no such row.
pub(super) fn headings(columns: &[InputSpec], cells: &[String]) -> Option<Vec<Option<Heading>>> {
    let mut named: Vec<Option<Heading>> = cells.iter().map(|cell| heading(columns, cell)).collect();
    let known = named.iter().flatten().count();
    let is_words = |cell: &String| !cell.contains(|c: char| c.is_ascii_digit());
    if known == 0 || (known == 1 && !cells.iter().all(is_words)) {
        return None;
    }
    // The first of two of one name is meant.
    for index in 1..named.len() {
        let column = |heading: &Option<Heading>| heading.map(|(column, _)| column);
        if named[..index].iter().any(|before| before.is_some() && column(before) == column(&named[index])) {
            named[index] = None;
        }
    }
    Some(named)
}

/// What parts a name from a unit.
const BREAKS: [char; 6] = ['(', '[', '（', '［', ',', '、'];

pub(super) fn heading(columns: &[InputSpec], cell: &str) -> Option<Heading> {
    let cell = cell.trim();
    // Names may have brackets too: the longest that is known is meant, and what follows it is the unit.
    let signs = cell.char_indices().rev().filter(|(_, c)| BREAKS.contains(c)).map(|(at, _)| at);
    let known = std::iter::once(cell.len()).chain(signs).find_map(|end| {
        let (name, unit) = cell.split_at(end);
        let column = columns.iter().position(|column| is_called(column, name))?;
        let unit = unit.trim_start_matches(BREAKS).trim_end_matches([')', ']', '）', '］']);
        Some((column, head_unit(unit)))
    });
    if known.is_some() {
        return known;
    }
    // `Coupon %`, `Amount USD m`: what follows the name must be a unit.
    cell.char_indices().filter(|(_, c)| c.is_whitespace()).find_map(|(at, _)| {
        let unit = head_unit(&cell[at..])?;
        let column = columns.iter().position(|column| is_called(column, &cell[..at]))?;
        Some((column, Some(unit)))
    })
}

fn is_called(column: &InputSpec, name: &str) -> bool {
    let name = name.trim();
    let same = |known: &str| known.eq_ignore_ascii_case(name);
    same(column.key)
        || Lang::ALL.iter().any(|lang| same(column.label.get(*lang)))
        || column.also.iter().any(|known| same(known))
}

/// `$mm`, `USD m`, `in millions`, `億ドル`, `%`, `fraction`.
pub(super) fn head_unit(text: &str) -> Option<HeadUnit> {
    let text: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '.').collect::<String>().to_ascii_lowercase();
    match text.as_str() {
        "" => return None,
        "%" | "％" | "percent" | "pct" | "パーセント" => return Some(HeadUnit::Percent),
        "fraction" | "decimal" | "比率" | "小数" => return Some(HeadUnit::Fraction),
        "bps" | "bp" => return Some(HeadUnit::BasisPoints),
        _ => {}
    }
    const SIGNS: [char; 5] = ['¥', '￥', '€', '£', '円'];
    const CODES: [&str; 8] = ["eur", "gbp", "jpy", "cny", "krw", "chf", "ユーロ", "人民元"];
    let is_foreign =
        text.contains(SIGNS) || CODES.iter().any(|code| text.starts_with(code) || text.ends_with(code));
    if is_foreign {
        return Some(HeadUnit::Foreign);
    }
    let text = text.strip_prefix("in").unwrap_or(&text);
    let begun = ["us$", "usd", "$"].iter().find_map(|sign| text.strip_prefix(sign)).unwrap_or(text);
    let bare = ["ofdollars", "dollars", "米ドル", "ドル", "usd", "us$", "$"]
        .iter()
        .find_map(|word| begun.strip_suffix(word))
        .unwrap_or(begun);
    let exponent = match bare {
        "" => 0,
        "k" | "000" | "000s" | "thousand" | "thousands" | "千" => 3,
        "m" | "mm" | "mn" | "million" | "millions" | "百万" | "100万" => 6,
        "億" | "hundredmillions" => 8,
        "b" | "bn" | "billion" | "billions" | "十億" | "10億" => 9,
        "t" | "tn" | "trillion" | "trillions" | "兆" => 12,
        _ => return None,
    };
    Some(HeadUnit::Money(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::debts::COLUMNS;

    #[test]
    fn headings_carry_units() {
        for (cell, expected) in [
            ("Amount", Some((1, None))),
            ("amount ($mm)", Some((1, Some(HeadUnit::Money(6))))),
            ("Amount [$]", Some((1, Some(HeadUnit::Money(0))))),
            ("Amount, USD m", Some((1, Some(HeadUnit::Money(6))))),
            ("Amount US$ bn", Some((1, Some(HeadUnit::Money(9))))),
            ("Amount (in millions)", Some((1, Some(HeadUnit::Money(6))))),
            ("Amount billion $", Some((1, Some(HeadUnit::Money(9))))),
            ("Amount (face)", Some((1, None))),
            ("金額（億ドル）", Some((1, Some(HeadUnit::Money(8))))),
            ("金額 [ドル]", Some((1, Some(HeadUnit::Money(0))))),
            ("Amount outstanding", None),
            ("Notes", None),
            ("", None),
        ] {
            assert_eq!(heading(COLUMNS, cell), expected, "{cell}");
        }
        for (unit, expected) in [
            ("%", HeadUnit::Percent),
            ("fraction", HeadUnit::Fraction),
            ("比率", HeadUnit::Fraction),
            ("bps", HeadUnit::BasisPoints),
            ("$000", HeadUnit::Money(3)),
        ] {
            assert_eq!(head_unit(unit), Some(expected), "{unit}");
        }
    }

    #[test]
    fn a_row_of_data_is_no_heading() {
        let row = |cells: [&str; 4]| headings(COLUMNS, &cells.map(str::to_owned));
        assert_eq!(row(["Bond", "2", "2030-06", "Due"]), None);
        assert_eq!(row(["Oracle", "2", "2030-06", "Bond"]), None);
        assert!(row(["Company", "Face", "When", "Kind"]).is_some());
        assert_eq!(
            row(["Due", "Amount", "Amount", "x"]).unwrap(),
            [Some((2, None)), Some((1, None)), None, None]
        );
    }
}
