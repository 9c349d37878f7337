//! Months of the calendar, counted from the beginning of year 0: read, and written in two ways.

use super::date::Date;
use super::decimal::{LONGEST, normalise};
use super::error::Problem;
use super::text::Lang;

/// What comes first in `05/06/2030`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 5 June.
    DayFirst,
    /// 6 May.
    MonthFirst,
}

/// A month as people and spreadsheets write it: `2030-06`, `2030/6`, `2030-06-15` (the day is dropped),
/// `2030年6月`, `令和12年6月`, `2030.06`, `6/2030`, `06/15/2030`, `15/06/2030`, `June 2030`, `15 Jun 30`,
/// `December 15, 2030`, a spreadsheet's number of a day; a year alone is its December. `order` is that of
/// other dates around it, if they say.
///
/// # Errors
/// [`Problem::Ambiguous`] for `05/06/2030` without an order, and for `2030.1`, which may have been 2030.10;
/// [`Problem::NoYear`] for "thereafter"; [`Problem::NotADate`] for any other text.
pub fn read(typed: &str, order: Option<DateOrder>) -> Result<u32, Problem> {
    if typed.len() > LONGEST {
        return Err(Problem::NotADate);
    }
    let text = normalise(typed);
    if LATER.iter().any(|word| text.contains(word)) {
        return Err(Problem::NoYear);
    }
    if text.strip_suffix(".1").is_some_and(|year| in_full(year).is_some()) {
        return Err(Problem::Ambiguous);
    }
    if let Some(months) = era(&text) {
        return Ok(months);
    }
    let parts = parts(&text);
    match parts.as_slice() {
        [day] if day.len() == 5 => day.parse().ok().and_then(of_serial),
        [y] => Some((in_full(y), Some(12))).and_then(whole),
        [y, m] if in_full(y).is_some() => whole((in_full(y), month(m))),
        [m, y] => whole((in_full(y), name(m).or_else(|| month(m)))),
        [y, m, d] if in_full(y).is_some() && day(d).is_some() => whole((in_full(y), month(m))),
        [m, d, y] if name(m).is_some() && day(d).is_some() => whole((in_full(y), name(m))),
        [d, m, y] if name(m).is_some() && day(d).is_some() => {
            whole((in_full(y).or_else(|| in_short(y)), name(m)))
        }
        [one, two, y] if in_full(y).is_some() => return of_numbers((one, two), in_full(y), order),
        _ => None,
    }
    .ok_or(Problem::NotADate)
}

/// Words for all years after those that are listed, in plain letters.
const LATER: [&str; 6] = ["thereafter", "andafter", "andlater", "andbeyond", "その後", "以降"];

const NAMES: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The words and numbers of a date; `june2030`, once the space is gone, is two.
fn parts(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(|part| {
            let digit = |c: char| c.is_ascii_digit();
            let letters = part.find(|c: char| !digit(c)).unwrap_or(part.len());
            let (first, rest) = part.split_at(letters);
            let (second, third) = rest.split_at(rest.find(digit).unwrap_or(rest.len()));
            [first, second, third]
        })
        // 15th, 1st
        .map(|part| {
            let is_ordinal = |letters: &&&str| part.len() > 2 && part.starts_with(**letters);
            ["st", "nd", "rd", "th"].iter().find(is_ordinal).map_or(part, |letters| &part[letters.len()..])
        })
        .filter(|part| !part.is_empty() && !["st", "nd", "rd", "th"].contains(part))
        .collect()
}

fn number(part: &str) -> Option<u32> {
    part.parse().ok()
}

fn name(part: &str) -> Option<u32> {
    let at = NAMES.iter().position(|name| part.len() >= 3 && part.starts_with(name))?;
    u32::try_from(at + 1).ok()
}

fn in_full(part: &str) -> Option<u32> {
    number(part).filter(|year| part.len() == 4 && (1000..=9999).contains(year))
}

/// A year of two digits, which is read only where the month's name stands before it.
fn in_short(part: &str) -> Option<u32> {
    number(part).filter(|_| part.len() == 2).map(|year| 2000 + year)
}

fn month(part: &str) -> Option<u32> {
    number(part).filter(|month| (1..=12).contains(month))
}

fn day(part: &str) -> Option<u32> {
    number(part).filter(|day| (1..=31).contains(day))
}

fn whole((year, month): (Option<u32>, Option<u32>)) -> Option<u32> {
    Some(year? * 12 + month? - 1)
}

/// Day and month in numbers before the year, in whichever order.
fn of_numbers((one, two): (&str, &str), year: Option<u32>, order: Option<DateOrder>) -> Result<u32, Problem> {
    let day_first = day(one).and(whole((year, month(two))));
    let month_first = day(two).and(whole((year, month(one))));
    match (day_first, month_first, order) {
        (Some(a), Some(b), None) if a != b => Err(Problem::Ambiguous),
        (Some(months), _, Some(DateOrder::DayFirst) | None) => Ok(months),
        (_, Some(months), Some(DateOrder::MonthFirst) | None) => Ok(months),
        _ => Err(Problem::NotADate),
    }
}

/// Which order a date can only have, if it is one whose order matters.
pub fn order_of(typed: &str) -> Option<DateOrder> {
    use DateOrder::{DayFirst, MonthFirst};
    match [DayFirst, MonthFirst].map(|order| read(typed, Some(order))) {
        [Ok(_), Err(_)] => Some(DayFirst),
        [Err(_), Ok(_)] => Some(MonthFirst),
        _ => None,
    }
}

/// A year of the present Japanese era: `令和12年6月`, `r12.6`.
fn era(text: &str) -> Option<u32> {
    let rest = text.strip_prefix("令和").or_else(|| text.strip_prefix('r'))?;
    let (year, rest) = rest.split_once(['年', '.', '/', '-'])?;
    let year = if year == "元" { 1 } else { number(year).filter(|year| (1..=99).contains(year))? };
    let months = rest.split(|c: char| !c.is_ascii_digit()).next().and_then(month);
    let months = if rest.is_empty() { Some(12) } else { months };
    whole((Some(2018 + year), months))
}

/// The month of a spreadsheet's number of a day, if that is of this century or the next: days since the end
/// of 1899.
fn of_serial(days: i32) -> Option<u32> {
    const FIRST: Date = Date::of(1899 * 12 + 11, 30);
    (36_526..=99_999).contains(&days).then(|| FIRST.plus(days).month().unsigned_abs())
}

/// A month counted from the beginning of year 0, as people and spreadsheets write it: `2025-06`.
pub fn iso(months: u32) -> String {
    format!("{}-{:02}", months / 12, months % 12 + 1)
}

/// A date in ISO order, to the month or the day, as a sentence has it: `2026-08-12` is `12 August 2026`,
/// `2026年8月12日`. Anything else stays as it is.
///
/// ```
/// use buying_time::core::{month::day_in_words, text::Lang};
/// assert_eq!(day_in_words("2026-08-12", Lang::En), "12 August 2026");
/// assert_eq!(day_in_words("2026-08", Lang::Ja), "2026年8月");
/// assert_eq!(day_in_words("2025", Lang::En), "2025");
/// ```
pub fn day_in_words(date: &str, lang: Lang) -> String {
    let mut parts = date.split('-').map(str::parse::<u32>);
    let (Some(Ok(year)), Some(Ok(month))) = (parts.next(), parts.next()) else { return date.to_owned() };
    let Some(months) = month.checked_sub(1).map(|month| year * 12 + month) else { return date.to_owned() };
    let month = in_words(f64::from(months), lang);
    match (parts.next(), lang) {
        (Some(Ok(day)), Lang::En) => format!("{day} {month}"),
        (Some(Ok(day)), Lang::Ja) => format!("{month}{day}日"),
        _ => month,
    }
}

/// A month counted from the beginning of year 0, in a sentence: `June 2025`, `2025年6月`.
pub fn in_words(months: f64, lang: Lang) -> String {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let whole = months.clamp(0.0, 1e6) as usize;
    let (year, month) = (whole / 12, whole % 12);
    match lang {
        Lang::En => format!("{} {year}", NAMES.get(month).copied().unwrap_or_default()),
        Lang::Ja => format!("{year}年{}月", month + 1),
    }
}

/// The same as short as an axis has it: `Jun 2025`, `2025年6月`.
pub fn abbreviated(months: f64, lang: Lang) -> String {
    let words = in_words(months, lang);
    match (lang, words.split_once(' ')) {
        (Lang::En, Some((name, year))) => format!("{} {year}", &name[..3]),
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_as_people_write_them() {
        for (typed, expected) in [
            ("2030-06", "2030-06"),
            ("2030/6", "2030-06"),
            ("2030.06", "2030-06"),
            ("2030.10", "2030-10"),
            ("6/2030", "2030-06"),
            ("2030-06-15", "2030-06"),
            ("06/15/2030", "2030-06"),
            ("24/05/2030", "2030-05"),
            ("05/05/2030", "2030-05"),
            ("2030年6月", "2030-06"),
            ("２０３０年６月１５日", "2030-06"),
            ("令和12年6月", "2030-06"),
            ("令和12年", "2030-12"),
            ("令和12年6月30日", "2030-06"),
            ("June 2030", "2030-06"),
            ("December 15, 2030", "2030-12"),
            ("15th December 2030", "2030-12"),
            ("15 Dec 2030", "2030-12"),
            ("01 SEP 30", "2030-09"),
            ("1-Sep-30", "2030-09"),
            ("47832", "2030-12"),
            ("47847", "2030-12"),
            ("47848", "2030-12"),
            ("47849", "2031-01"),
            ("36526", "2000-01"),
            ("2030", "2030-12"),
        ] {
            assert_eq!(read(typed, None).map(iso).as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_one_of_two_months_or_none_is_refused() {
        for (typed, problem) in [
            ("05/06/2030", Problem::Ambiguous),
            ("2030.1", Problem::Ambiguous),
            ("Thereafter", Problem::NoYear),
            ("2031 and after", Problem::NoYear),
            ("2031年以降", Problem::NoYear),
            ("2030-13", Problem::NotADate),
            ("13/13/2030", Problem::NotADate),
            ("30", Problem::NotADate),
            ("abc", Problem::NotADate),
            ("20300615", Problem::NotADate),
            ("05/06/30", Problem::NotADate),
        ] {
            assert_eq!(read(typed, None), Err(problem), "{typed}");
        }
        assert_eq!(read("05/06/2030", Some(DateOrder::DayFirst)).map(iso).as_deref(), Ok("2030-06"));
        assert_eq!(read("05/06/2030", Some(DateOrder::MonthFirst)).map(iso).as_deref(), Ok("2030-05"));
        assert_eq!(read("24/05/2030", Some(DateOrder::MonthFirst)), Err(Problem::NotADate));
        assert_eq!(order_of("24/05/2030"), Some(DateOrder::DayFirst));
        assert_eq!(order_of("05/24/2030"), Some(DateOrder::MonthFirst));
        assert_eq!(abbreviated(24_305.0, Lang::En), "Jun 2025");
        assert_eq!(abbreviated(24_305.0, Lang::Ja), "2025年6月");
        assert_eq!(order_of("05/06/2030"), None);
        assert_eq!(order_of("2030-06"), None);
    }
}
