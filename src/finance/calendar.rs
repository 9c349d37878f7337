//! Lengths of time that more than one model counts in.

/// Hours of a common year of 365 days: what leases and rents per hour are reckoned by.
pub const HOURS_A_YEAR: f64 = 8_760.0;

/// Hours of the average year of 365¼ days: what a yearly bill for power comes to in the long run.
pub const HOURS_AN_AVERAGE_YEAR: f64 = 8_766.0;

/// Months of a year.
pub const MONTHS_A_YEAR: f64 = 12.0;
