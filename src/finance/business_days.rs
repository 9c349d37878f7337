//! Days on which the US bond market is open, and what becomes of a payment on a day when it isn't.
//!
//! Source: SIFMA's holiday recommendations for the US government-bond market, as QuantLib's
//! `UnitedStates(GovernmentBond)` has them since 2022, without closings for a single occasion.

use crate::core::date::Date;

/// When a payment that falls on a weekend or holiday is made. Interest is not adjusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roll {
    /// On its day, whatever day that is.
    Unadjusted,
    /// On the next business day.
    Following,
    /// On the next business day of the same month, or else on the last before it.
    ModifiedFollowing,
    /// On the last business day before it.
    Preceding,
}

impl Roll {
    /// The day on which it is paid.
    pub fn adjust(self, day: Date) -> Date {
        let next = |step: i32| {
            let mut day = day;
            while !is_open(day) {
                day = day.plus(step);
            }
            day
        };
        match self {
            Roll::Unadjusted => day,
            Roll::Following => next(1),
            Roll::ModifiedFollowing if next(1).month() == day.month() => next(1),
            Roll::ModifiedFollowing | Roll::Preceding => next(-1),
        }
    }
}

/// Whether the US bond market is open.
pub fn is_open(date: Date) -> bool {
    const MONDAY: i32 = 0;
    const THURSDAY: i32 = 3;
    const FRIDAY: i32 = 4;
    let (month, day) = date.parts();
    let (year, weekday) = (month.div_euclid(12), date.weekday());
    // A fixed day that falls on a Sunday is kept on the Monday after it; some, on the Friday before a
    // Saturday.
    let or_monday = |fixed: i32| day == fixed || (day == fixed + 1 && weekday == MONDAY);
    let or_either = |fixed: i32| or_monday(fixed) || (day == fixed - 1 && weekday == FRIDAY);
    let nth = |on: i32, first: i32| weekday == on && (first..first + 7).contains(&day);
    let is_holiday = match month.rem_euclid(12) + 1 {
        1 => or_monday(1) || nth(MONDAY, 15),
        2 => nth(MONDAY, 15),
        // On the first Friday of a month, when the jobs report comes, the market opens for the morning.
        3 | 4 => date.plus(2) == easter(year) && day > 7,
        5 => nth(MONDAY, 25),
        6 => or_either(19) && year >= 2022,
        7 => or_either(4),
        9 => nth(MONDAY, 1),
        10 => nth(MONDAY, 8),
        11 => or_monday(11) || nth(THURSDAY, 22),
        12 => or_either(25),
        _ => false,
    };
    weekday < 5 && !is_holiday
}

/// Easter Sunday, by the anonymous Gregorian algorithm ("Nature", 20 April 1876).
fn easter(year: i32) -> Date {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    Date::of(year * 12 + sum / 31 - 1, sum % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: i32, day: i32) -> Date {
        Date::of(year * 12 + month - 1, day)
    }

    #[test]
    fn payments_move_to_business_days() {
        // 30 May 2026 is a Saturday, 30 November 2025 a Sunday.
        for (roll, saturday, sunday) in [
            (Roll::Unadjusted, day(2026, 5, 30), day(2025, 11, 30)),
            (Roll::Following, day(2026, 6, 1), day(2025, 12, 1)),
            (Roll::ModifiedFollowing, day(2026, 5, 29), day(2025, 11, 28)),
            (Roll::Preceding, day(2026, 5, 29), day(2025, 11, 28)),
        ] {
            assert_eq!(roll.adjust(day(2026, 5, 30)), saturday, "{roll:?}");
            assert_eq!(roll.adjust(day(2025, 11, 30)), sunday, "{roll:?}");
            assert_eq!(roll.adjust(day(2026, 6, 2)), day(2026, 6, 2), "{roll:?}");
        }
    }

    #[test]
    fn easter_is_when_it_is() {
        for (year, month, of_month) in [(2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), day(year, month, of_month));
        }
        assert!(is_open(day(2026, 4, 3)) && !is_open(day(2027, 3, 26)) && !is_open(day(2026, 7, 3)));
    }
}
