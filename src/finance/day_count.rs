//! How much of a year lies between two days, by the conventions of bond markets.
//!
//! Sources: ISDA, "2006 Definitions", §4.16(f), for 30/360 bond basis; Jayson, "Standard Securities
//! Calculation Methods" (SIFMA), for what the US market does at the end of February; ICMA Rule 251 for
//! actual/actual. The treatment of odd periods is that of QuantLib.

use crate::core::date::Date;

/// A convention for the parts of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayCount {
    /// Months of 30 days: 30/360 bond basis. A 31st is the 30th; at the later end only if the earlier one is
    /// a 30th or 31st.
    BondBasis,
    /// The same, with the last day of February as a 30th: 30/360 US.
    UnitedStates,
    /// Days of the coupon period, so that each is the same part of a year: actual/actual ICMA.
    ActualIcma,
}

/// The regular coupon period around a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Where it begins.
    pub start: Date,
    /// Where it ends.
    pub end: Date,
    /// How long it is.
    pub months: i32,
}

impl DayCount {
    /// The part of a year from one day to another, negative if they are in the other order.
    ///
    /// ```
    /// use buying_time::core::date::Date;
    /// use buying_time::finance::day_count::{DayCount, Reference};
    /// let (start, end) = (Date::of(2027 * 12 + 4, 30), Date::of(2027 * 12 + 10, 30));
    /// let half = Reference { start, end, months: 6 };
    /// assert_eq!(DayCount::BondBasis.fraction(start, end, half), 0.5);
    /// assert_eq!(DayCount::ActualIcma.fraction(start, end, half), 0.5);
    /// ```
    pub fn fraction(self, from: Date, to: Date, period: Reference) -> f64 {
        match self {
            DayCount::BondBasis => thirty(from, to, false),
            DayCount::UnitedStates => thirty(from, to, true),
            DayCount::ActualIcma => actual(from, to, period),
        }
    }
}

fn thirty(from: Date, to: Date, with_february: bool) -> f64 {
    let ((month_from, mut day_from), (month_to, mut day_to)) = (from.parts(), to.parts());
    if with_february && from.ends_february() {
        if to.ends_february() {
            day_to = 30;
        }
        day_from = 30;
    }
    if day_to == 31 && day_from >= 30 {
        day_to = 30;
    }
    day_from = day_from.min(30);
    f64::from(30 * (month_to - month_from) + day_to - day_from) / 360.0
}

/// What lies before or after the period counts by regular periods of its own.
fn actual(from: Date, to: Date, period: Reference) -> f64 {
    let Reference { start, end, months } = period;
    if to < from {
        return -actual(to, from, period);
    }
    let within = |from: Date, to: Date, start: Date, end: Date| {
        let part = f64::from(from.days_to(to)) / f64::from(start.days_to(end));
        part * f64::from(months) / 12.0
    };
    let mut sum = 0.0;
    // Before the period, the last one first.
    let (mut later, mut earlier) = (start, start.add_months(-months));
    while from < later {
        sum += within(from.max(earlier), to.min(later).max(from.max(earlier)), earlier, later);
        (later, earlier) = (earlier, earlier.add_months(-months));
    }
    if to > start && from < end {
        sum += within(from.max(start), to.min(end), start, end);
    }
    let (mut count, mut earlier) = (0, end);
    while to > earlier {
        count += 1;
        let later = end.add_months(months * count);
        sum += within(from.max(earlier).min(later), to.min(later), earlier, later);
        earlier = later;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: i32, day: i32) -> Date {
        Date::of(year * 12 + month - 1, day)
    }

    /// The examples of ISDA's "The Actual/Actual Day Count Fraction" (1999), section 4.
    #[test]
    fn actual_periods_are_those_of_isdas_memorandum() {
        let regular = Reference { start: day(2003, 11, 1), end: day(2004, 5, 1), months: 6 };
        assert!((DayCount::ActualIcma.fraction(regular.start, regular.end, regular) - 0.5).abs() < 1e-15);
        let short = Reference { start: day(1998, 7, 1), end: day(1999, 7, 1), months: 12 };
        let first = DayCount::ActualIcma.fraction(day(1999, 2, 1), day(1999, 7, 1), short);
        assert!((first - 150.0 / 365.0).abs() < 1e-15);
        let long = Reference { start: day(2003, 1, 15), end: day(2003, 7, 15), months: 6 };
        let first = DayCount::ActualIcma.fraction(day(2002, 8, 15), day(2003, 7, 15), long);
        assert!((first - (0.5 + 153.0 / 184.0 / 2.0)).abs() < 1e-15);
    }

    #[test]
    fn months_have_thirty_days() {
        let none = Reference { start: day(2027, 1, 1), end: day(2027, 7, 1), months: 6 };
        let days = |convention: DayCount, from, to| {
            (convention.fraction(from, to, none) * 360.0 + 0.5 * 1e-9).round() as i32
        };
        use DayCount::{BondBasis, UnitedStates};
        for (from, to, basis, us) in [
            (day(2027, 1, 31), day(2027, 3, 31), 60, 60),
            (day(2027, 1, 29), day(2027, 3, 31), 62, 62),
            (day(2027, 2, 28), day(2027, 8, 31), 183, 180),
            (day(2027, 2, 28), day(2028, 2, 29), 361, 360),
            (day(2026, 8, 31), day(2027, 2, 28), 178, 178),
            (day(2027, 5, 30), day(2027, 3, 30), -60, -60),
        ] {
            assert_eq!((days(BondBasis, from, to), days(UnitedStates, from, to)), (basis, us), "{from:?}");
        }
    }

    #[test]
    fn parts_of_a_stretch_add_up() {
        let period = Reference { start: day(2027, 1, 15), end: day(2027, 7, 15), months: 6 };
        let count = |from, to| DayCount::ActualIcma.fraction(from, to, period);
        let (first, last) = (day(2025, 10, 3), day(2028, 9, 9));
        let mut middle = first;
        while middle < last {
            let off = count(first, middle) + count(middle, last) - count(first, last);
            assert!(off.abs() < 1e-13, "{middle:?}: {off}");
            middle = middle.plus(17);
        }
        assert_eq!(count(first, first), 0.0);
        assert_eq!(count(last, first), -count(first, last));
    }
}
