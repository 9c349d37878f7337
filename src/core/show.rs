//! How values are shown: with their units, in words, exactly, or short for an axis.

use super::format;
use super::month;
use super::text::{Lang, Text, text};
use super::unit::{Magnitude, Quantity, Thing, Time, Unit};

impl Thing {
    /// Its short name, as in `$ per GW`.
    const fn short(self) -> Text {
        match self {
            Thing::Gigawatt => text("GW", "GW"),
            Thing::Kilowatt => text("kW", "kW"),
            Thing::MegawattHour => text("MWh", "MWh"),
            Thing::GpuHour => text("GPU-hour", "GPU時"),
        }
    }
}

impl Time {
    const fn short(self) -> Text {
        match self {
            Time::Year => text("year", "年"),
            Time::Month => text("month", "月"),
        }
    }
}

impl Unit {
    /// What stands behind the number field: `billion $ a year per GW`, `億ドル／GW・年`.
    pub fn field_label(self, lang: Lang) -> String {
        let quantity = match self.quantity {
            Quantity::Usd => text("$", "ドル"),
            Quantity::People => text("people", "人"),
            Quantity::Percent => text("%", "％"),
            Quantity::Years => text("years", "年"),
            Quantity::Months => text("months", "カ月"),
            Quantity::Weeks => text("weeks", "週"),
            Quantity::CalendarYear => text("", "年"),
            Quantity::OperatingYear => text("", "年目"),
            Quantity::Round => text("", "回目"),
            Quantity::Times => text("×", "倍"),
            Quantity::Gigawatts => text("GW", "GW"),
            Quantity::Kilowatts => text("kW", "kW"),
            Quantity::Gpus => text("GPUs", "基"),
            Quantity::Month | Quantity::Plain => text("", ""),
        };
        let magnitude = match self.magnitude {
            Magnitude::One => text("", ""),
            Magnitude::Billion => text("billion ", "億"),
            Magnitude::Trillion => text("trillion ", "兆"),
        };
        self.with_rate(format!("{}{}", magnitude.get(lang), quantity.get(lang)), lang)
    }

    /// What a value is counted in: the field's label without its power of ten. Empty for dates and bare
    /// numbers.
    pub fn canonical_label(self, lang: Lang) -> String {
        match self.quantity {
            Quantity::Percent => self.with_rate(text("fraction", "比率").get(lang).to_owned(), lang),
            _ => Unit { magnitude: Magnitude::One, ..self }.field_label(lang),
        }
    }

    /// A label with what it is for one of: `$ a year per GW`, `ドル／GW・年`.
    fn with_rate(self, label: String, lang: Lang) -> String {
        let (per, every) =
            (self.per.map(|per| per.short().get(lang)), self.every.map(|every| every.short().get(lang)));
        match (lang, per, every) {
            (_, None, None) => label,
            (Lang::En, Some(per), None) => format!("{label} per {per}"),
            (Lang::En, None, Some(every)) => format!("{label} a {every}"),
            (Lang::En, Some(per), Some(every)) => format!("{label} a {every} per {per}"),
            (Lang::Ja, Some(per), Some(every)) => format!("{label}／{per}・{every}"),
            (Lang::Ja, Some(one), None) | (Lang::Ja, None, Some(one)) => format!("{label}／{one}"),
        }
    }

    /// The value in words, to three significant digits: `$675bn`, `6750億ドル`, `6.58%`, `3.6×`.
    pub fn show(self, value: f64, lang: Lang) -> String {
        let counted = |one: &str, many: &str, ja: &str| match lang {
            Lang::En if value == 1.0 => format!("1 {one}"),
            Lang::En => format!("{} {many}", format::figures(value, 3, lang)),
            Lang::Ja => format!("{}{ja}", format::figures(value, 3, lang)),
        };
        let amount = match self.quantity {
            Quantity::Usd => format::usd(value, lang),
            Quantity::People => format::people(value, lang),
            Quantity::Percent => format::percent(value, lang),
            Quantity::Years => counted("year", "years", "年"),
            Quantity::Months => counted("month", "months", "カ月"),
            Quantity::Weeks => counted("week", "weeks", "週"),
            Quantity::Month => month::in_words(value, lang),
            Quantity::CalendarYear => match lang {
                Lang::En => format::calendar_year(value),
                Lang::Ja => format!("{}年", format::calendar_year(value)),
            },
            Quantity::OperatingYear => match lang {
                Lang::En => format!("year {}", format::figures(value, 3, lang)),
                Lang::Ja => format!("{}年目", format::figures(value, 3, lang)),
            },
            Quantity::Round => match lang {
                Lang::En => format!("round {}", format::figures(value, 3, lang)),
                Lang::Ja => format!("{}回目", format::figures(value, 3, lang)),
            },
            // Nobody compares ratios so small.
            Quantity::Times if value.abs() < 0.0005 && value != 0.0 => match lang {
                Lang::En => "under 0.001×".to_owned(),
                Lang::Ja => "0.001倍未満".to_owned(),
            },
            Quantity::Times => times(value, lang),
            Quantity::Gigawatts => counted("GW", "GW", "GW"),
            Quantity::Kilowatts => counted("kW", "kW", "kW"),
            Quantity::Gpus => match lang {
                Lang::En => format!("{} GPUs", format::count(value, lang)),
                Lang::Ja => format!("{}基", format::count(value, lang)),
            },
            Quantity::Plain => format::figures(value, 3, lang),
        };
        match lang {
            Lang::En => self.with_rate(amount, lang),
            Lang::Ja => {
                // A minus sign is lost between words.
                let amount = amount.replacen('−', "マイナス", 1);
                let per = self.per.map_or_else(String::new, |per| format!("1{}当たり", per.short().ja));
                format!("{per}{}{amount}", self.every.map_or("", |every| every.short().ja))
            }
        }
    }

    /// The value as exactly as a reader can use it: money to the dollar (below a million, to the cent),
    /// rates to six decimals of a per cent, all else to ten significant digits.
    pub fn exact(self, value: f64, lang: Lang) -> String {
        match self.quantity {
            Quantity::Usd => format::usd_exact(value, lang),
            Quantity::Month => month::in_words(value, lang),
            Quantity::Percent => {
                let (number, sign) = match lang {
                    Lang::En => (format::fixed_trimmed(value * 100.0, 6), "%"),
                    Lang::Ja => (format::fixed_trimmed_plain(value * 100.0, 6), "％"),
                };
                format!("{number}{sign}")
            }
            Quantity::CalendarYear => format::fixed_trimmed_plain(value, 2),
            Quantity::People => match lang {
                Lang::En => format::fixed_trimmed(value, 0),
                Lang::Ja => format::fixed_trimmed_plain(value, 0),
            },
            _ => format::figures(value, 10, lang),
        }
    }

    /// The value for the tick of an axis: as short as it can be.
    pub fn tick(self, value: f64, lang: Lang) -> String {
        match self.quantity {
            Quantity::Usd => format::usd_short(value, lang),
            Quantity::Month => month::abbreviated(value, lang),
            Quantity::Gpus => format::count_short(value, lang),
            Quantity::Percent => format::percent(value, lang),
            Quantity::Times => times(value, lang),
            Quantity::CalendarYear => format::calendar_year(value),
            Quantity::People => match lang {
                Lang::En => format::people(value, lang),
                Lang::Ja => format!("{}人", format::count_short(value, lang)),
            },
            _ => format::figures(value, 3, lang),
        }
    }
}

fn times(value: f64, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{}×", format::figures(value, 3, lang)),
        Lang::Ja => format!("{}倍", format::figures(value, 3, lang)),
    }
}
