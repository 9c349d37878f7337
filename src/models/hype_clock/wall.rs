//! When debt falls due: shares of a whole by calendar year, as the maturity wall has them, or as hype went.

use super::clock::Clock;
use super::inputs::{Inputs, Wall};

/// What falls due in a year, billions of dollars.
type Year = (u32, f64);

/// The 39 debts whose terms could be read, at the end of 2025: the maturity wall's table of them, added up.
const SAMPLE: &[Year] = &[
    (2026, 3.041),
    (2027, 3.491),
    (2028, 5.529),
    (2029, 38.611),
    (2030, 21.647),
    (2031, 0.743),
    (2032, 10.192),
    (2033, 3.494),
    (2034, 0.899),
    (2035, 18.459),
    (2036, 1.022),
    (2037, 1.089),
    (2038, 1.161),
    (2039, 1.237),
    (2040, 1.318),
    (2041, 1.405),
    (2042, 1.498),
    (2043, 1.596),
    (2044, 1.701),
    (2045, 10.813),
    (2046, 1.932),
    (2047, 2.06),
    (2048, 2.195),
    (2049, 2.339),
    (2055, 17.0),
    (2065, 8.5),
    (2075, 2.75),
];

/// CoreWeave's filing for 30 June 2026; years after 2030 from the terms of each line.
const COREWEAVE: &[Year] =
    &[(2026, 4.413), (2027, 6.184), (2028, 4.416), (2029, 2.421), (2030, 3.221), (2031, 7.33), (2032, 7.566)];

/// The part of a year between two moments.
fn overlap(year: u32, from: f64, to: f64) -> f64 {
    let january = f64::from(year);
    (to.min(january + 1.0) - from.max(january)).max(0.0)
}

/// The share of the debt that falls due between two moments. A year's debt is spread evenly through it.
#[inline(never)]
pub fn due(inputs: &Inputs, clock: &Clock, from: f64, to: f64) -> f64 {
    let years = match inputs.wall() {
        Wall::Sample => SAMPLE,
        Wall::CoreWeave => COREWEAVE,
        Wall::Hype => return lent(inputs.tenor, clock, from, to),
    };
    let sum = |part: &dyn Fn(u32) -> f64| years.iter().map(|&(year, due)| due * part(year)).sum::<f64>();
    sum(&|year| overlap(year, from, to)) / sum(&|_| 1.0)
}

/// The share of loans of a tenor, lent as the hype went, that falls due between two moments.
pub fn lent(tenor: f64, clock: &Clock, from: f64, to: f64) -> f64 {
    (clock.hype_before(to - tenor) - clock.hype_before(from - tenor)).max(0.0)
}
