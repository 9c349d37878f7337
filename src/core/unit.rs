//! Units. Values are kept in canonical units (dollars, fractions, years); the unit says how one is
//! shown and typed.

use super::text::Lang;

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
    /// The power of ten in this language.
    pub const fn exponent(self, lang: Lang) -> i32 {
        match (self, lang) {
            (Magnitude::One, _) => 0,
            (Magnitude::Billion, Lang::En) => 9,
            (Magnitude::Billion, Lang::Ja) => 8,
            (Magnitude::Trillion, _) => 12,
        }
    }
}

/// What is counted or measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// US dollars.
    Usd,
    /// People.
    People,
    /// A fraction, shown in per cent.
    Percent,
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
    /// A round of something that spreads, counted from 0.
    Round,
    /// So many times something.
    Times,
    /// Gigawatts.
    Gigawatts,
    /// Kilowatts.
    Kilowatts,
    /// GPUs, each with its part of a server.
    Gpus,
    /// A bare number.
    Plain,
}

/// The thing of which an amount is for one: dollars per gigawatt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A gigawatt.
    Gigawatt,
    /// A kilowatt.
    Kilowatt,
    /// A megawatt-hour.
    MegawattHour,
    /// An hour of one GPU.
    GpuHour,
}

/// The length of time that an amount is for: dollars a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// A year.
    Year,
    /// A month.
    Month,
}

/// The unit of a value: a quantity, perhaps for each of something, perhaps for each length of time.
///
/// ```
/// use buying_time::core::unit::{Magnitude::Billion, Thing, Unit};
/// const OPERATING_COST: Unit = Unit::usd(Billion).a_year().per(Thing::Gigawatt);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// What is counted.
    pub quantity: Quantity,
    /// The power of ten of a number field.
    pub magnitude: Magnitude,
    /// What the amount is for one of.
    pub per: Option<Thing>,
    /// The length of time that the amount is for.
    pub every: Option<Time>,
}

impl Unit {
    /// A fraction, shown in per cent.
    pub const PERCENT: Unit = Unit::of(Quantity::Percent);
    /// A length of time in years.
    pub const YEARS: Unit = Unit::of(Quantity::Years);
    /// A length of time in months.
    pub const MONTHS: Unit = Unit::of(Quantity::Months);
    /// A length of time in weeks.
    pub const WEEKS: Unit = Unit::of(Quantity::Weeks);
    /// A month of the calendar, counted from the beginning of year 0.
    pub const MONTH: Unit = Unit::of(Quantity::Month);
    /// A year of the calendar.
    pub const CALENDAR_YEAR: Unit = Unit::of(Quantity::CalendarYear);
    /// A year of operation, counted from 1.
    pub const OPERATING_YEAR: Unit = Unit::of(Quantity::OperatingYear);
    /// A round of something that spreads, counted from 0.
    pub const ROUND: Unit = Unit::of(Quantity::Round);
    /// So many times something.
    pub const TIMES: Unit = Unit::of(Quantity::Times);
    /// Gigawatts.
    pub const GIGAWATTS: Unit = Unit::of(Quantity::Gigawatts);
    /// Kilowatts.
    pub const KILOWATTS: Unit = Unit::of(Quantity::Kilowatts);
    /// GPUs, each with its part of a server.
    pub const GPUS: Unit = Unit::of(Quantity::Gpus);
    /// A bare number.
    pub const PLAIN: Unit = Unit::of(Quantity::Plain);

    const fn of(quantity: Quantity) -> Unit {
        Unit { quantity, magnitude: Magnitude::One, per: None, every: None }
    }

    /// US dollars, typed in this magnitude.
    pub const fn usd(magnitude: Magnitude) -> Unit {
        Unit { magnitude, ..Unit::of(Quantity::Usd) }
    }

    /// People, typed in this magnitude.
    pub const fn people(magnitude: Magnitude) -> Unit {
        Unit { magnitude, ..Unit::of(Quantity::People) }
    }

    /// The same a year.
    pub const fn a_year(self) -> Unit {
        Unit { every: Some(Time::Year), ..self }
    }

    /// The same a month.
    pub const fn a_month(self) -> Unit {
        Unit { every: Some(Time::Month), ..self }
    }

    /// The same for each of this thing.
    pub const fn per(self, thing: Thing) -> Unit {
        Unit { per: Some(thing), ..self }
    }

    /// The power of ten by which a value is divided in a number field of this language.
    pub const fn field_exponent(self, lang: Lang) -> i32 {
        match self.quantity {
            Quantity::Percent => -2,
            _ => self.magnitude.exponent(lang),
        }
    }

    /// Whether it is dollars, or dollars for something.
    pub const fn is_money(self) -> bool {
        matches!(self.quantity, Quantity::Usd)
    }

    /// Whether it is for each of something or for a length of time: dollars a year.
    pub const fn is_rate(self) -> bool {
        self.per.is_some() || self.every.is_some()
    }
}
