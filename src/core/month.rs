//! Months of the calendar, counted from the beginning of year 0: read, and written in two ways.

use super::decimal::{LONGEST, normalise};
use super::text::Lang;

/// A month as people and spreadsheets write it: `2030-06`, `2030/6`, `2030-06-15` (the day is dropped),
/// `2030年6月`, `2030.06`, `6/2030`, `06/15/2030`, `June 2030`; a year alone is its December. `None` for any
/// other text.
pub fn read(typed: &str) -> Option<u32> {
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
