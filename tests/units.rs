//! Every unit that the models use, in the words that readers know it by.

use buying_time::api::units;
use buying_time::core::text::Lang;
use buying_time::core::unit::Magnitude::{Billion, One, Trillion};
use buying_time::core::unit::Thing::{Gigawatt, GpuHour, Kilowatt, MegawattHour};
use buying_time::core::unit::Unit;

/// In one language: the field's label, the canonical label, 1 and 24,365.25 in words, the latter exactly and
/// on an axis.
type Words = [&'static str; 6];

/// A unit, its powers of ten in a field in English and Japanese, and its words in both.
type Row = (Unit, [i32; 2], Words, Words);

#[test]
fn units_are_worded_as_ever() {
    let rows: [Row; 34] = [
        (
            Unit::usd(One),
            [0, 0],
            ["$", "$", "$1.00", "$24,400", "$24,365.25", "$24.4k"],
            ["ドル", "ドル", "1ドル", "2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(Billion),
            [9, 8],
            ["billion $", "$", "$1.00", "$24,400", "$24,365.25", "$24.4k"],
            ["億ドル", "ドル", "1ドル", "2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(Trillion),
            [12, 12],
            ["trillion $", "$", "$1.00", "$24,400", "$24,365.25", "$24.4k"],
            ["兆ドル", "ドル", "1ドル", "2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(One).a_year(),
            [0, 0],
            ["$ a year", "$ a year", "$1.00 a year", "$24,400 a year", "$24,365.25", "$24.4k"],
            ["ドル／年", "ドル／年", "年1ドル", "年2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(Billion).a_year(),
            [9, 8],
            ["billion $ a year", "$ a year", "$1.00 a year", "$24,400 a year", "$24,365.25", "$24.4k"],
            ["億ドル／年", "ドル／年", "年1ドル", "年2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(Trillion).a_year(),
            [12, 12],
            ["trillion $ a year", "$ a year", "$1.00 a year", "$24,400 a year", "$24,365.25", "$24.4k"],
            ["兆ドル／年", "ドル／年", "年1ドル", "年2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(One).a_month(),
            [0, 0],
            ["$ a month", "$ a month", "$1.00 a month", "$24,400 a month", "$24,365.25", "$24.4k"],
            ["ドル／月", "ドル／月", "月1ドル", "月2万4400ドル", "2万4365.25ドル", "2.44万ドル"],
        ),
        (
            Unit::usd(One).per(Gigawatt),
            [0, 0],
            ["$ per GW", "$ per GW", "$1.00 per GW", "$24,400 per GW", "$24,365.25", "$24.4k"],
            [
                "ドル／GW",
                "ドル／GW",
                "1GW当たり1ドル",
                "1GW当たり2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(Billion).per(Gigawatt),
            [9, 8],
            ["billion $ per GW", "$ per GW", "$1.00 per GW", "$24,400 per GW", "$24,365.25", "$24.4k"],
            [
                "億ドル／GW",
                "ドル／GW",
                "1GW当たり1ドル",
                "1GW当たり2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(Trillion).per(Gigawatt),
            [12, 12],
            ["trillion $ per GW", "$ per GW", "$1.00 per GW", "$24,400 per GW", "$24,365.25", "$24.4k"],
            [
                "兆ドル／GW",
                "ドル／GW",
                "1GW当たり1ドル",
                "1GW当たり2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(One).a_year().per(Gigawatt),
            [0, 0],
            [
                "$ a year per GW",
                "$ a year per GW",
                "$1.00 a year per GW",
                "$24,400 a year per GW",
                "$24,365.25",
                "$24.4k",
            ],
            [
                "ドル／GW・年",
                "ドル／GW・年",
                "1GW当たり年1ドル",
                "1GW当たり年2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(Billion).a_year().per(Gigawatt),
            [9, 8],
            [
                "billion $ a year per GW",
                "$ a year per GW",
                "$1.00 a year per GW",
                "$24,400 a year per GW",
                "$24,365.25",
                "$24.4k",
            ],
            [
                "億ドル／GW・年",
                "ドル／GW・年",
                "1GW当たり年1ドル",
                "1GW当たり年2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(Trillion).a_year().per(Gigawatt),
            [12, 12],
            [
                "trillion $ a year per GW",
                "$ a year per GW",
                "$1.00 a year per GW",
                "$24,400 a year per GW",
                "$24,365.25",
                "$24.4k",
            ],
            [
                "兆ドル／GW・年",
                "ドル／GW・年",
                "1GW当たり年1ドル",
                "1GW当たり年2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(One).per(MegawattHour),
            [0, 0],
            ["$ per MWh", "$ per MWh", "$1.00 per MWh", "$24,400 per MWh", "$24,365.25", "$24.4k"],
            [
                "ドル／MWh",
                "ドル／MWh",
                "1MWh当たり1ドル",
                "1MWh当たり2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(One).per(GpuHour),
            [0, 0],
            [
                "$ per GPU-hour",
                "$ per GPU-hour",
                "$1.00 per GPU-hour",
                "$24,400 per GPU-hour",
                "$24,365.25",
                "$24.4k",
            ],
            [
                "ドル／GPU時",
                "ドル／GPU時",
                "1GPU時当たり1ドル",
                "1GPU時当たり2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::usd(One).a_month().per(Kilowatt),
            [0, 0],
            [
                "$ a month per kW",
                "$ a month per kW",
                "$1.00 a month per kW",
                "$24,400 a month per kW",
                "$24,365.25",
                "$24.4k",
            ],
            [
                "ドル／kW・月",
                "ドル／kW・月",
                "1kW当たり月1ドル",
                "1kW当たり月2万4400ドル",
                "2万4365.25ドル",
                "2.44万ドル",
            ],
        ),
        (
            Unit::PERCENT,
            [-2, -2],
            ["%", "fraction", "100%", "2,440,000%", "2,436,525%", "2,440,000%"],
            ["％", "比率", "100％", "2440000％", "2436525％", "2440000％"],
        ),
        (
            Unit::PERCENT.a_year(),
            [-2, -2],
            ["% a year", "fraction a year", "100% a year", "2,440,000% a year", "2,436,525%", "2,440,000%"],
            ["％／年", "比率／年", "年100％", "年2440000％", "2436525％", "2440000％"],
        ),
        (
            Unit::YEARS,
            [0, 0],
            ["years", "years", "1 year", "24,400 years", "24,365.25", "24,400"],
            ["年", "年", "1年", "24400年", "24365.25", "24400"],
        ),
        (
            Unit::MONTHS,
            [0, 0],
            ["months", "months", "1 month", "24,400 months", "24,365.25", "24,400"],
            ["カ月", "カ月", "1カ月", "24400カ月", "24365.25", "24400"],
        ),
        (
            Unit::WEEKS,
            [0, 0],
            ["weeks", "weeks", "1 week", "24,400 weeks", "24,365.25", "24,400"],
            ["週", "週", "1週", "24400週", "24365.25", "24400"],
        ),
        (
            Unit::MONTH,
            [0, 0],
            ["", "", "February 0", "June 2030", "June 2030", "Jun 2030"],
            ["", "", "0年2月", "2030年6月", "2030年6月", "2030年6月"],
        ),
        (
            Unit::CALENDAR_YEAR,
            [0, 0],
            ["", "", "1", "24365", "24365.25", "24365"],
            ["年", "年", "1年", "24365年", "24365.25", "24365"],
        ),
        (
            Unit::OPERATING_YEAR,
            [0, 0],
            ["", "", "year 1", "year 24,400", "24,365.25", "24,400"],
            ["年目", "年目", "1年目", "24400年目", "24365.25", "24400"],
        ),
        (
            Unit::TIMES,
            [0, 0],
            ["×", "×", "1×", "24,400×", "24,365.25", "24,400×"],
            ["倍", "倍", "1倍", "24400倍", "24365.25", "24400倍"],
        ),
        (
            Unit::GIGAWATTS,
            [0, 0],
            ["GW", "GW", "1 GW", "24,400 GW", "24,365.25", "24,400"],
            ["GW", "GW", "1GW", "24400GW", "24365.25", "24400"],
        ),
        (
            Unit::GIGAWATTS.a_year(),
            [0, 0],
            ["GW a year", "GW a year", "1 GW a year", "24,400 GW a year", "24,365.25", "24,400"],
            ["GW／年", "GW／年", "年1GW", "年24400GW", "24365.25", "24400"],
        ),
        (
            Unit::KILOWATTS,
            [0, 0],
            ["kW", "kW", "1 kW", "24,400 kW", "24,365.25", "24,400"],
            ["kW", "kW", "1kW", "24400kW", "24365.25", "24400"],
        ),
        (
            Unit::GPUS,
            [0, 0],
            ["GPUs", "GPUs", "1 GPUs", "24,400 GPUs", "24,365.25", "24,400"],
            ["基", "基", "1基", "2万4400基", "24365.25", "2.44万"],
        ),
        (
            Unit::GPUS.a_year(),
            [0, 0],
            ["GPUs a year", "GPUs a year", "1 GPUs a year", "24,400 GPUs a year", "24,365.25", "24,400"],
            ["基／年", "基／年", "年1基", "年2万4400基", "24365.25", "2.44万"],
        ),
        (
            Unit::people(One),
            [0, 0],
            ["people", "people", "1", "24,400", "24,365", "24,400"],
            ["人", "人", "1人", "2万4400人", "24365", "2.44万人"],
        ),
        (
            Unit::people(Billion),
            [9, 8],
            ["billion people", "people", "1", "24,400", "24,365", "24,400"],
            ["億人", "人", "1人", "2万4400人", "24365", "2.44万人"],
        ),
        (
            Unit::people(Trillion),
            [12, 12],
            ["trillion people", "people", "1", "24,400", "24,365", "24,400"],
            ["兆人", "人", "1人", "2万4400人", "24365", "2.44万人"],
        ),
        (
            Unit::PLAIN,
            [0, 0],
            ["", "", "1", "24,400", "24,365.25", "24,400"],
            ["", "", "1", "24400", "24365.25", "24400"],
        ),
    ];
    for (unit, exponents, en, ja) in rows {
        for (lang, exponent, words) in [(Lang::En, exponents[0], en), (Lang::Ja, exponents[1], ja)] {
            let found = [
                unit.field_label(lang),
                unit.canonical_label(lang),
                unit.show(1.0, lang),
                unit.show(24_365.25, lang),
                unit.exact(24_365.25, lang),
                unit.tick(24_365.25, lang),
            ];
            assert_eq!(found, words, "{unit:?}");
            assert_eq!(unit.field_exponent(lang), exponent, "{unit:?}");
        }
    }
}

#[test]
fn units_have_the_names_that_programs_know() {
    for (unit, key, en, ja) in [
        (Unit::usd(Trillion), "usd", "US dollars", "米ドル"),
        (Unit::usd(Billion).a_year(), "usd-per-year", "US dollars a year", "米ドル／年"),
        (Unit::usd(One).a_month(), "usd-per-month", "US dollars a month", "米ドル／月"),
        (Unit::usd(Billion).per(Gigawatt), "usd-per-gw", "US dollars per gigawatt", "米ドル／GW"),
        (
            Unit::usd(Billion).a_year().per(Gigawatt),
            "usd-per-gw-year",
            "US dollars a year per gigawatt",
            "米ドル／GW・年",
        ),
        (Unit::usd(One).per(MegawattHour), "usd-per-mwh", "US dollars per megawatt-hour", "米ドル／MWh"),
        (Unit::PERCENT, "fraction", "fraction (0.05 is 5%)", "割合（0.05が5％）"),
        (
            Unit::PERCENT.a_year(),
            "fraction-per-year",
            "fraction a year (0.05 is 5%)",
            "年当たりの割合（0.05が5％）",
        ),
        (Unit::usd(One).per(GpuHour), "usd-per-gpu-hour", "US dollars per GPU and hour", "米ドル／GPU時"),
        (
            Unit::usd(One).a_month().per(Kilowatt),
            "usd-per-kw-month",
            "US dollars a month per kilowatt",
            "米ドル／kW・月",
        ),
        (Unit::YEARS, "years", "years", "年"),
        (Unit::MONTHS, "months", "months", "カ月"),
        (Unit::WEEKS, "weeks", "weeks", "週"),
        (Unit::MONTH, "month", "month of the calendar", "年月"),
        (Unit::CALENDAR_YEAR, "calendar-year", "year of the calendar", "西暦"),
        (Unit::OPERATING_YEAR, "operating-year", "year of operation, from 1", "稼働年（1から）"),
        (Unit::TIMES, "times", "times", "倍"),
        (Unit::GIGAWATTS, "gw", "gigawatts", "GW"),
        (Unit::GIGAWATTS.a_year(), "gw-per-year", "gigawatts a year", "GW／年"),
        (Unit::KILOWATTS, "kw", "kilowatts", "kW"),
        (Unit::GPUS, "gpus", "GPUs", "GPUの基数"),
        (Unit::GPUS.a_year(), "gpus-per-year", "GPUs a year", "GPUの基数／年"),
        (Unit::people(Billion), "people", "people", "人"),
        (Unit::PLAIN, "number", "number", "数"),
    ] {
        assert_eq!(units::key(unit), key);
        assert_eq!([units::name(unit, Lang::En), units::name(unit, Lang::Ja)], [en, ja], "{key}");
    }
}
