//! Days of the calendar, counted, so that they can be added, compared and told apart by weekday.
//!
//! Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), for the civil calendar.

/// A day of the Gregorian calendar from the year 0 on, as the number of days since 1 March of year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(i32);

/// Days of four hundred years, after which the calendar repeats.
const ERA: i32 = 146_097;

impl Date {
    /// The day of a month; a day that the month does not have is taken as its last. `month` counts from
    /// January of year 0, as [`month`](super::month) does.
    ///
    /// ```
    /// use buying_time::core::date::Date;
    /// let leap = Date::of(2028 * 12 + 1, 31);
    /// assert_eq!(leap.parts(), (2028 * 12 + 1, 29));
    /// assert_eq!(leap.add_months(12).parts(), (2029 * 12 + 1, 28));
    /// ```
    pub const fn of(month: i32, day: i32) -> Date {
        let (first, next) = (Date::first(month), Date::first(month + 1));
        let last = next.0 - first.0;
        let day = if day < 1 {
            1
        } else if day > last {
            last
        } else {
            day
        };
        Date(first.0 + day - 1)
    }

    /// The first day of a month.
    const fn first(month: i32) -> Date {
        // Years that begin in March end with the day that leap years add.
        let since_march = month - 2;
        let (year, of_year) = (since_march.div_euclid(12), since_march.rem_euclid(12));
        let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
        Date(era * ERA + 365 * year + year / 4 - year / 100 + (153 * of_year + 2) / 5)
    }

    /// Its month, counted from January of year 0, and its day in that month.
    pub const fn parts(self) -> (i32, i32) {
        let (era, day) = (self.0.div_euclid(ERA), self.0.rem_euclid(ERA));
        let year = (day - day / 1_460 + day / 36_524 - day / (ERA - 1)) / 365;
        let of_year = day - (365 * year + year / 4 - year / 100);
        let since_march = (5 * of_year + 2) / 153;
        let month = (era * 400 + year) * 12 + since_march + 2;
        (month, of_year - (153 * since_march + 2) / 5 + 1)
    }

    /// Its month, counted from January of year 0.
    pub const fn month(self) -> i32 {
        self.parts().0
    }

    /// Whether it is the last day of February.
    pub const fn ends_february(self) -> bool {
        self.month().rem_euclid(12) == 1 && self.plus(1).month().rem_euclid(12) == 2
    }

    /// So many days later.
    pub const fn plus(self, days: i32) -> Date {
        Date(self.0 + days)
    }

    /// So many months later: on the same day, or on the last of a month that does not have it.
    pub const fn add_months(self, months: i32) -> Date {
        let (month, day) = self.parts();
        Date::of(month + months, day)
    }

    /// Days from this day to another; negative if that comes first.
    pub const fn days_to(self, other: Date) -> i32 {
        other.0 - self.0
    }

    /// Its weekday: 0 for Monday, 6 for Sunday.
    pub const fn weekday(self) -> i32 {
        // 1 March of year 0 was a Wednesday.
        (self.0 + 2).rem_euclid(7)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        // 1 January 1970, a Thursday, is day 719 468 of this count.
        let epoch = Date::of(1970 * 12, 1);
        assert_eq!((epoch.0, epoch.weekday()), (719_468, 3));
        assert_eq!(epoch.days_to(Date::of(2026 * 12 + 10, 29)), 20_786);
        assert_eq!(Date::of(2026 * 12 + 10, 29).weekday(), 6);
        let mut day = Date::of(1999 * 12, 1);
        while day < Date::of(2101 * 12, 1) {
            let (month, of_month) = day.parts();
            assert_eq!(Date::of(month, of_month), day);
            day = day.plus(1);
        }
    }

    #[test]
    fn february_ends_when_it_does() {
        let ends: Vec<bool> = [(2027, 28), (2028, 28), (2028, 29), (2100, 28)]
            .map(|(year, day)| Date::of(year * 12 + 1, day).ends_february())
            .to_vec();
        assert_eq!(ends, [true, false, true, true]);
        assert!(!Date::of(2027 * 12, 31).ends_february());
        assert_eq!(Date::of(2027 * 12 + 7, 31).add_months(-6), Date::of(2027 * 12 + 1, 28));
    }
}
