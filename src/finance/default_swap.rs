//! What a spread says of default.

/// The probability of default within `years` that a spread pays for at a recovery rate, if it pays for
/// nothing else: 1 − e^(−s·T ∕ (1 − R)), the credit triangle.
///
/// `spread` s and `recovery` R below 1 are fractions, the spread a year; a negative spread counts as none.
///
/// Source: J. Hull, *Options, Futures, and Other Derivatives*, on hazard rates from credit spreads.
///
/// ```
/// use buying_time::finance::default_swap::default_probability;
/// // 240 bp over 5 years, 60% recovered: 26%.
/// assert!((default_probability(0.024, 0.6, 5.0) - 0.259_182).abs() < 1e-6);
/// ```
pub fn default_probability(spread: f64, recovery: f64, years: f64) -> f64 {
    -libm::expm1(-spread.max(0.0) * years / (1.0 - recovery))
}
