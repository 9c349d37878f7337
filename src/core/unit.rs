//! Units. Values are kept in canonical units (dollars, fractions, years); the unit says how one is
//! shown and typed.

use super::format;
use super::text::{Lang, Text, text};

/// The power of ten in which an amount is typed and shown in a number field. Japanese counts in ten
/// thousands, so the same magnitude has another power there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Magnitude {
    /// As it is.
    One,
    /// 10⁹; in Japanese 億, 10⁸.
    Billion,
    /// 10¹²; in Japanese 兆, 10¹².
    Trillion,
}

impl Magnitude {
    const fn exponent(self, lang: Lang) -> i32 {
        match (self, lang) {
            (Magnitude::One, _) => 0,
            (Magnitude::Billion, Lang::En) => 9,
            (Magnitude::Billion, Lang::Ja) => 8,
            (Magnitude::Trillion, _) => 12,
        }
    }
}

/// The unit of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// US dollars.
    Usd(Magnitude),
    /// US dollars a year.
    UsdPerYear(Magnitude),
    /// US dollars a month.
    UsdPerMonth,
    /// US dollars per gigawatt.
    UsdPerGw(Magnitude),
    /// US dollars a year per gigawatt.
    UsdPerGwYear(Magnitude),
    /// US dollars per megawatt-hour.
    UsdPerMwh,
    /// A fraction, shown in per cent.
    Percent,
    /// A fraction a year, shown in per cent.
    PercentPerYear,
    /// US dollars per GPU and hour.
    UsdPerHour,
    /// US dollars a month per kilowatt.
    UsdPerKwMonth,
    /// A length of time in years.
    Years,
    /// A length of time in months.
    Months,
    /// A length of time in weeks.
    Weeks,
    /// A month of the calendar, counted from the beginning of year 0: 2025-06 is 12·2025 + 5.
    Month,
    /// A year of the calendar.
    CalendarYear,
    /// A year of operation, counted from 1.
    OperatingYear,
    /// So many times something.
    Times,
    /// Gigawatts.
    Gw,
    /// Gigawatts a year.
    GwPerYear,
    /// Kilowatts.
    Kw,
    /// GPUs, each with its part of a server.
    Gpus,
    /// GPUs a year.
    GpusPerYear,
    /// People.
    People(Magnitude),
    /// A bare number.
    Plain,
}

impl Unit {
    /// The power of ten by which a value is divided in a number field of this language.
    pub const fn field_exponent(self, lang: Lang) -> i32 {
        match self {
            Unit::Usd(m)
            | Unit::UsdPerYear(m)
            | Unit::UsdPerGw(m)
            | Unit::UsdPerGwYear(m)
            | Unit::People(m) => m.exponent(lang),
            Unit::Percent | Unit::PercentPerYear => -2,
            _ => 0,
        }
    }

    /// What stands behind the number field.
    pub const fn field_label(self, lang: Lang) -> &'static str {
        use Magnitude::{Billion, One, Trillion};
        let label: Text = match self {
            Unit::Usd(Trillion) => text("trillion $", "兆ドル"),
            Unit::Usd(Billion) => text("billion $", "億ドル"),
            Unit::Usd(One) => text("$", "ドル"),
            Unit::UsdPerYear(Trillion) => text("trillion $ a year", "兆ドル／年"),
            Unit::UsdPerYear(Billion) => text("billion $ a year", "億ドル／年"),
            Unit::UsdPerYear(One) => text("$ a year", "ドル／年"),
            Unit::UsdPerMonth => text("$ a month", "ドル／月"),
            Unit::UsdPerGw(Trillion) => text("trillion $ per GW", "兆ドル／GW"),
            Unit::UsdPerGw(Billion) => text("billion $ per GW", "億ドル／GW"),
            Unit::UsdPerGw(One) => text("$ per GW", "ドル／GW"),
            Unit::UsdPerGwYear(Trillion) => text("trillion $ a year per GW", "兆ドル／GW・年"),
            Unit::UsdPerGwYear(Billion) => text("billion $ a year per GW", "億ドル／GW・年"),
            Unit::UsdPerGwYear(One) => text("$ a year per GW", "ドル／GW・年"),
            Unit::UsdPerMwh => text("$ per MWh", "ドル／MWh"),
            Unit::UsdPerHour => text("$ per GPU-hour", "ドル／GPU時"),
            Unit::UsdPerKwMonth => text("$ a month per kW", "ドル／kW・月"),
            Unit::Percent => text("%", "%"),
            Unit::PercentPerYear => text("% a year", "%／年"),
            Unit::Years => text("years", "年"),
            Unit::Months => text("months", "か月"),
            Unit::Weeks => text("weeks", "週"),
            Unit::Month => text("", ""),
            Unit::CalendarYear => text("", "年"),
            Unit::OperatingYear => text("", "年目"),
            Unit::Times => text("×", "倍"),
            Unit::Gw => text("GW", "GW"),
            Unit::GwPerYear => text("GW a year", "GW／年"),
            Unit::Kw => text("kW", "kW"),
            Unit::Gpus => text("GPUs", "基"),
            Unit::GpusPerYear => text("GPUs a year", "基／年"),
            Unit::People(Trillion) => text("trillion people", "兆人"),
            Unit::People(Billion) => text("billion people", "億人"),
            Unit::People(One) => text("people", "人"),
            Unit::Plain => text("", ""),
        };
        label.get(lang)
    }

    /// What a value is counted in: the field's label without its power of ten. Empty for dates and bare numbers.
    pub const fn canonical_label(self, lang: Lang) -> &'static str {
        use Magnitude::One;
        match self {
            Unit::Usd(_) => Unit::Usd(One).field_label(lang),
            Unit::UsdPerYear(_) => Unit::UsdPerYear(One).field_label(lang),
            Unit::UsdPerGw(_) => Unit::UsdPerGw(One).field_label(lang),
            Unit::UsdPerGwYear(_) => Unit::UsdPerGwYear(One).field_label(lang),
            Unit::People(_) => Unit::People(One).field_label(lang),
            Unit::Percent => text("fraction", "比率").get(lang),
            Unit::PercentPerYear => text("fraction a year", "比率／年").get(lang),
            other => other.field_label(lang),
        }
    }

    /// The value in words, to three significant digits: `$675B`, `6750億ドル`, `6.58%`, `3.6×`.
    pub fn show(self, value: f64, lang: Lang) -> String {
        let per = |en: &str, ja: &str, amount: String| match lang {
            Lang::En => format!("{amount} {en}"),
            Lang::Ja => format!("{ja}{amount}"),
        };
        match self {
            Unit::Usd(_) => format::usd(value, lang),
            Unit::UsdPerYear(_) => per("a year", "年", format::usd(value, lang)),
            Unit::UsdPerMonth => per("a month", "月", format::usd(value, lang)),
            Unit::UsdPerGw(_) => per("per GW", "1GWあたり", format::usd(value, lang)),
            Unit::UsdPerGwYear(_) => per("a year per GW", "1GWあたり年", format::usd(value, lang)),
            Unit::UsdPerMwh => per("per MWh", "1MWhあたり", format::usd(value, lang)),
            Unit::UsdPerHour => per("per GPU-hour", "1GPU時あたり", format::usd(value, lang)),
            Unit::UsdPerKwMonth => per("a month per kW", "1kWあたり月", format::usd(value, lang)),
            Unit::Percent => format::percent(value),
            Unit::PercentPerYear => per("a year", "年", format::percent(value)),
            Unit::Years => match lang {
                Lang::En if value == 1.0 => "1 year".to_owned(),
                Lang::En => format!("{} years", format::significant(value, 3)),
                Lang::Ja => format!("{}年", format::significant(value, 3)),
            },
            Unit::Months => match lang {
                Lang::En if value == 1.0 => "1 month".to_owned(),
                Lang::En => format!("{} months", format::significant(value, 3)),
                Lang::Ja => format!("{}か月", format::significant(value, 3)),
            },
            Unit::Weeks => match lang {
                Lang::En if value == 1.0 => "1 week".to_owned(),
                Lang::En => format!("{} weeks", format::significant(value, 3)),
                Lang::Ja => format!("{}週", format::significant(value, 3)),
            },
            Unit::Month => format::month(value, lang),
            Unit::CalendarYear => match lang {
                Lang::En => format::calendar_year(value),
                Lang::Ja => format!("{}年", format::calendar_year(value)),
            },
            Unit::OperatingYear => match lang {
                Lang::En => format!("year {}", format::significant(value, 3)),
                Lang::Ja => format!("{}年目", format::significant(value, 3)),
            },
            // Nobody compares ratios so small.
            Unit::Times if value.abs() < 0.0005 && value != 0.0 => match lang {
                Lang::En => "under 0.001×".to_owned(),
                Lang::Ja => "0.001倍未満".to_owned(),
            },
            Unit::Times => times(value, lang),
            Unit::Gw => format!("{} GW", format::significant(value, 3)),
            Unit::GwPerYear => per("a year", "年", format!("{} GW", format::significant(value, 3))),
            Unit::Kw => format!("{} kW", format::significant(value, 3)),
            Unit::Gpus => gpus(value, lang),
            Unit::GpusPerYear => per("a year", "年", gpus(value, lang)),
            Unit::People(_) => format::people(value, lang),
            Unit::Plain => format::significant(value, 3),
        }
    }

    /// Whether it is dollars, or dollars for something.
    pub const fn is_money(self) -> bool {
        matches!(
            self,
            Unit::Usd(_)
                | Unit::UsdPerYear(_)
                | Unit::UsdPerMonth
                | Unit::UsdPerGw(_)
                | Unit::UsdPerGwYear(_)
                | Unit::UsdPerMwh
                | Unit::UsdPerHour
                | Unit::UsdPerKwMonth
        )
    }

    /// The value as exactly as a reader can use it: money to the dollar (below a million, to the cent),
    /// rates to six decimals of a per cent, all else to ten significant digits.
    pub fn exact(self, value: f64, lang: Lang) -> String {
        match self {
            unit if unit.is_money() => format::usd_exact(value, lang),
            Unit::Month => format::month(value, lang),
            Unit::Percent | Unit::PercentPerYear => format!("{}%", format::fixed_trimmed(value * 100.0, 6)),
            Unit::CalendarYear => format::fixed_trimmed_plain(value, 2),
            Unit::People(_) => format::fixed_trimmed(value, 0),
            _ => format::significant(value, 10),
        }
    }

    /// The value for the tick of an axis: as short as it can be.
    pub fn tick(self, value: f64, lang: Lang) -> String {
        match self {
            unit if unit.is_money() => format::usd(value, lang),
            Unit::Month => format::month(value, lang),
            Unit::Gpus | Unit::GpusPerYear => format::count(value, lang),
            Unit::Percent | Unit::PercentPerYear => format::percent(value),
            Unit::Times => times(value, lang),
            Unit::CalendarYear => format::calendar_year(value),
            Unit::People(_) => format::people(value, lang),
            _ => format::significant(value, 3),
        }
    }
}

fn gpus(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} GPUs", format::count(value, lang)),
        Lang::Ja => format!("GPU {}基", format::count(value, lang)),
    }
}

fn times(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{}×", format::significant(value, 3)),
        Lang::Ja => format!("{}倍", format::significant(value, 3)),
    }
}
