//! The units in which values are given and answered: always the same, whatever a page would show.

use super::plain::Plain;
use crate::core::text::{Lang, Text, text};
use crate::core::unit::{Quantity, Thing, Time, Unit};

/// The unit's name for programs: `usd-per-gw-year`. Frozen.
pub fn key(unit: Unit) -> String {
    let mut key = String::from(match unit.quantity {
        Quantity::Usd => "usd",
        Quantity::People => "people",
        Quantity::Percent => "fraction",
        Quantity::Years => "years",
        Quantity::Months => "months",
        Quantity::Weeks => "weeks",
        Quantity::Month => "month",
        Quantity::CalendarYear => "calendar-year",
        Quantity::OperatingYear => "operating-year",
        Quantity::Round => "round",
        Quantity::Times => "times",
        Quantity::Gigawatts => "gw",
        Quantity::Kilowatts => "kw",
        Quantity::Gpus => "gpus",
        Quantity::Plain => "number",
    });
    if unit.is_rate() {
        key.push_str("-per");
    }
    key.push_str(match unit.per {
        Some(Thing::Gigawatt) => "-gw",
        Some(Thing::Kilowatt) => "-kw",
        Some(Thing::MegawattHour) => "-mwh",
        Some(Thing::GpuHour) => "-gpu-hour",
        None => "",
    });
    key.push_str(match unit.every {
        Some(Time::Year) => "-year",
        Some(Time::Month) => "-month",
        None => "",
    });
    key
}

/// The unit in words: `US dollars a year per gigawatt`, `米ドル／GW・年`.
pub fn name(unit: Unit, lang: Lang) -> String {
    if unit.quantity == Quantity::Percent {
        let words = match unit.every {
            Some(Time::Year) => text("fraction a year (0.05 is 5%)", "年当たりの割合（0.05が5％）"),
            Some(Time::Month) => text("fraction a month (0.05 is 5%)", "月当たりの割合（0.05が5％）"),
            None => text("fraction (0.05 is 5%)", "割合（0.05が5％）"),
        };
        return words.get(lang).to_owned();
    }
    let quantity = quantity(unit.quantity).get(lang);
    let per = unit.per.map(|thing| match thing {
        Thing::Gigawatt => text(" per gigawatt", "GW"),
        Thing::Kilowatt => text(" per kilowatt", "kW"),
        Thing::MegawattHour => text(" per megawatt-hour", "MWh"),
        Thing::GpuHour => text(" per GPU and hour", "GPU時"),
    });
    let every = unit.every.map(|time| match time {
        Time::Year => text(" a year", "年"),
        Time::Month => text(" a month", "月"),
    });
    let (per, every) = (per.map_or("", |per| per.get(lang)), every.map_or("", |every| every.get(lang)));
    match lang {
        Lang::En => format!("{quantity}{every}{per}"),
        Lang::Ja if !unit.is_rate() => quantity.to_owned(),
        Lang::Ja => {
            let between = if per.is_empty() || every.is_empty() { "" } else { "・" };
            format!("{quantity}／{per}{between}{every}")
        }
    }
}

const fn quantity(quantity: Quantity) -> Text {
    match quantity {
        Quantity::Usd => text("US dollars", "米ドル"),
        Quantity::People => text("people", "人"),
        Quantity::Percent => text("fraction", "割合"),
        Quantity::Years => text("years", "年"),
        Quantity::Months => text("months", "カ月"),
        Quantity::Weeks => text("weeks", "週"),
        Quantity::Month => text("month of the calendar", "年月"),
        Quantity::CalendarYear => text("year of the calendar", "西暦"),
        Quantity::OperatingYear => text("year of operation, from 1", "稼働年（1から）"),
        Quantity::Round => text("round, from 0", "回（0から）"),
        Quantity::Times => text("times", "倍"),
        Quantity::Gigawatts => text("gigawatts", "GW"),
        Quantity::Kilowatts => text("kilowatts", "kW"),
        Quantity::Gpus => text("GPUs", "GPUの基数"),
        Quantity::Plain => text("number", "数"),
    }
}

/// The key and the name, in both languages, as a plain value.
pub fn plain(unit: Unit) -> Plain {
    let name = Lang::ALL.into_iter().map(|lang| (lang.tag(), name(unit, lang).into()));
    Plain::Object(vec![("key", key(unit).into()), ("name", Plain::Object(name.collect()))])
}
