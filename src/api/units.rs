//! The units in which values are given and answered: always the same, whatever a page would show.

use super::plain::Plain;
use crate::core::text::{Text, text};
use crate::core::unit::Unit;

/// The unit's name for programs, and in words. Frozen.
pub const fn canonical(unit: Unit) -> (&'static str, Text) {
    match unit {
        Unit::Usd(_) => ("usd", text("US dollars", "米ドル")),
        Unit::UsdPerYear(_) => ("usd-per-year", text("US dollars a year", "米ドル／年")),
        Unit::UsdPerMonth => ("usd-per-month", text("US dollars a month", "米ドル／月")),
        Unit::UsdPerGw(_) => ("usd-per-gw", text("US dollars per gigawatt", "米ドル／GW")),
        Unit::UsdPerGwYear(_) => {
            ("usd-per-gw-year", text("US dollars a year per gigawatt", "米ドル／GW・年"))
        }
        Unit::UsdPerMwh => ("usd-per-mwh", text("US dollars per megawatt-hour", "米ドル／MWh")),
        Unit::Percent => ("fraction", text("fraction (0.05 is 5%)", "割合（0.05が5%）")),
        Unit::PercentPerYear => {
            ("fraction-per-year", text("fraction a year (0.05 is 5%)", "年あたりの割合（0.05が5%）"))
        }
        Unit::UsdPerHour => ("usd-per-gpu-hour", text("US dollars per GPU and hour", "米ドル／GPU時")),
        Unit::UsdPerKwMonth => {
            ("usd-per-kw-month", text("US dollars a month per kilowatt", "米ドル／kW・月"))
        }
        Unit::Years => ("years", text("years", "年")),
        Unit::Months => ("months", text("months", "か月")),
        Unit::Weeks => ("weeks", text("weeks", "週")),
        Unit::Month => ("month", text("month of the calendar", "年月")),
        Unit::CalendarYear => ("calendar-year", text("year of the calendar", "西暦")),
        Unit::OperatingYear => ("operating-year", text("year of operation, from 1", "稼働年（1から）")),
        Unit::Times => ("times", text("times", "倍")),
        Unit::Gw => ("gw", text("gigawatts", "GW")),
        Unit::GwPerYear => ("gw-per-year", text("gigawatts a year", "GW／年")),
        Unit::Kw => ("kw", text("kilowatts", "kW")),
        Unit::Gpus => ("gpus", text("GPUs", "GPUの基数")),
        Unit::GpusPerYear => ("gpus-per-year", text("GPUs a year", "GPUの基数／年")),
        Unit::People(_) => ("people", text("people", "人")),
        Unit::Plain => ("number", text("number", "数")),
    }
}

/// The same as a plain value.
pub fn plain(unit: Unit) -> Plain {
    let (key, name) = canonical(unit);
    Plain::Object(vec![("key", key.into()), ("name", name.into())])
}
