//! Level payments: what a sum costs per period, what a payment per period is worth, and how long it must
//! last.
//!
//! Sources: any text on engineering economics or corporate finance, e.g. Brealey, Myers and Allen,
//! "Principles of Corporate Finance", on annuities.
//!
//! Every factor is written with `expm1` and `log1p`, so that it keeps its digits when the rate is tiny: the
//! textbook form (1 − (1+i)^−n)/i has lost half of them at i = 1e-8.

/// The present value of 1 paid at the end of each of `periods` periods: (1 − (1+i)^−n) / i, and n at i = 0.
///
/// `rate` i is a fraction per period above −1 (NaN below it); `periods` n need not be whole.
///
/// ```
/// use buying_time::finance::annuity::annuity_factor;
/// assert_eq!(annuity_factor(0.0, 12.0), 12.0);
/// assert!((annuity_factor(0.10, 10.0) - 6.144_567).abs() < 1e-6);
/// ```
pub fn annuity_factor(rate: f64, periods: f64) -> f64 {
    if rate == 0.0 {
        return periods;
    }
    -libm::expm1(-periods * libm::log1p(rate)) / rate
}

/// What 1 paid at the end of each of `periods` periods has grown to by the last: ((1+i)^n − 1) / i, and n at
/// i = 0.
///
/// `rate` i is a fraction per period above −1 (NaN below it).
pub fn accumulation_factor(rate: f64, periods: f64) -> f64 {
    if rate == 0.0 {
        return periods;
    }
    libm::expm1(periods * libm::log1p(rate)) / rate
}

/// The capital recovery factor: the level payment at each period's end that repays 1 with interest in
/// `periods` periods: i / (1 − (1+i)^−n), and 1/n at i = 0.
///
/// `rate` i is a fraction per period above −1 (NaN below it); zero `periods` need an infinite payment.
///
/// ```
/// use buying_time::finance::annuity::crf;
/// // $3 tn at 10% over 10 years: $488 bn a year.
/// assert!((crf(0.10, 10.0) * 3000.0 - 488.2).abs() < 0.05);
/// ```
pub fn crf(rate: f64, periods: f64) -> f64 {
    1.0 / annuity_factor(rate, periods)
}

/// What 1 must earn before tax in each of `periods` periods to be repaid at the after-tax `rate`, where it is
/// written off in a straight line over them: (crf − τ/n) / (1 − τ).
///
/// `tax` τ is a fraction below 1; `rate` and `periods` as in [`crf`].
///
/// ```
/// use buying_time::finance::annuity::{crf, crf_before_tax};
/// assert_eq!(crf_before_tax(0.08, 5.0, 0.0), crf(0.08, 5.0));
/// // Without interest nothing but the sum itself comes back, and no tax falls due.
/// assert!((crf_before_tax(0.0, 5.0, 0.21) - 0.2).abs() < 1e-15);
/// ```
pub fn crf_before_tax(rate: f64, periods: f64, tax: f64) -> f64 {
    (crf(rate, periods) - tax / periods) / (1.0 - tax)
}

/// The share of a level loan still owed after `elapsed` of its `periods` periods:
/// (1 − (1+i)^−(n−t)) / (1 − (1+i)^−n), and (n−t)/n at i = 0; 0 once `elapsed` reaches `periods`.
///
/// Computed at once instead of period by period, where each rounding error would grow with interest.
/// `rate` i is a fraction per period above −1.
pub fn outstanding_share(rate: f64, periods: f64, elapsed: f64) -> f64 {
    let left = periods - elapsed;
    if left <= 0.0 {
        return 0.0;
    }
    if rate >= 0.0 {
        return annuity_factor(rate, left) / annuity_factor(rate, periods);
    }
    // Multiplied through by (1+i)^n: below zero it is the discounting that overflows.
    let shrink = libm::exp(elapsed * libm::log1p(rate));
    shrink * accumulation_factor(rate, left) / accumulation_factor(rate, periods)
}

/// The rate per part of a year that compounds to `annual`: (1 + x)^(1/k) − 1.
///
/// `annual` is an effective rate (not a nominal one, which is divided by k) above −1; `periods_per_year` is
/// above 0.
///
/// ```
/// use buying_time::finance::annuity::periodic_rate;
/// assert!((periodic_rate(0.21, 2.0) - 0.10).abs() < 1e-15);
/// ```
pub fn periodic_rate(annual: f64, periods_per_year: f64) -> f64 {
    libm::expm1(libm::log1p(annual) / periods_per_year)
}

/// What 1 has become after a part of a year at `annual`: (1 + x)^(1/k), which is 1 + [`periodic_rate`].
///
/// `annual` is an effective rate above −1; `periods_per_year` is above 0.
pub fn periodic_factor(annual: f64, periods_per_year: f64) -> f64 {
    libm::exp(libm::log1p(annual) / periods_per_year)
}

/// The number of periods over which a payment of `crf` per 1 of capital repays it at `rate`: the inverse of
/// [`crf`], n = −ln(1 − i/c) / ln(1 + i), and 1/c at i = 0. Not rounded to whole periods.
///
/// `None` if the payment never repays (it does not exceed the interest, or is not above 0) or the input
/// is outside the domain (`rate` above −1, both finite).
///
/// ```
/// use buying_time::finance::annuity::{crf, implied_life};
/// assert!(implied_life(0.08, crf(0.08, 12.5)).is_some_and(|n| (n - 12.5).abs() < 1e-12));
/// assert_eq!(implied_life(0.08, 0.08), None);
/// ```
pub fn implied_life(rate: f64, crf: f64) -> Option<f64> {
    let repays = crf > rate && crf > 0.0 && crf.is_finite() && rate > -1.0;
    if !repays {
        return None;
    }
    let periods = if rate == 0.0 { 1.0 / crf } else { -libm::log1p(-rate / crf) / libm::log1p(rate) };
    periods.is_finite().then_some(periods)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() <= 1e-12 * (1.0 + b.abs()), "{a} is not {b}");
    }

    #[test]
    fn factors_hold_near_zero() {
        // To first order a = n·(1 − i(n+1)/2); at i = 1e-12 the next term is below 1e-20.
        near(annuity_factor(1e-12, 30.0), 30.0 * (1.0 - 1e-12 * 31.0 / 2.0));
        near(crf(1e-12, 30.0), 1.0 / 30.0 * (1.0 + 1e-12 * 31.0 / 2.0));
        near(accumulation_factor(1e-12, 30.0), 30.0 * (1.0 + 1e-12 * 29.0 / 2.0));
        near(crf(f64::MIN_POSITIVE, 30.0), 1.0 / 30.0);
        near(crf(-1e-12, 30.0), 1.0 / 30.0);
        // The first-order term itself is there, not rounded away.
        assert!(crf(1e-12, 30.0) > 1.0 / 30.0 && crf(-1e-12, 30.0) < 1.0 / 30.0);
        near(crf(0.0, 4.0), 0.25);
    }

    #[test]
    fn factors_agree_with_each_other() {
        for rate in [-0.3, -1e-9, 0.0, 1e-9, 0.05, 0.8] {
            for periods in [0.5, 1.0, 7.25, 40.0] {
                near(crf(rate, periods) * annuity_factor(rate, periods), 1.0);
                let growth = libm::pow(1.0 + rate, periods);
                near(annuity_factor(rate, periods) * growth, accumulation_factor(rate, periods));
                // Not the periods themselves: a payment hardly above the interest moves them by its rounding.
                let life = implied_life(rate, crf(rate, periods)).unwrap_or(f64::NAN);
                near(crf(rate, life), crf(rate, periods));
            }
        }
    }

    #[test]
    fn outstanding_share_is_what_is_still_to_be_paid() {
        for rate in [-0.2, 0.0, 1e-12, 0.07] {
            near(outstanding_share(rate, 12.0, 0.0), 1.0);
            near(outstanding_share(rate, 12.0, 5.0), crf(rate, 12.0) * annuity_factor(rate, 7.0));
            assert_eq!(outstanding_share(rate, 12.0, 12.0), 0.0);
            assert_eq!(outstanding_share(rate, 12.0, 20.0), 0.0);
        }
        // Discounting over this many periods at this rate overflows; the share must not.
        near(outstanding_share(-0.9, 10_000.0, 1.0), 0.1);
    }

    #[test]
    fn periodic_rates_compound_back() {
        near(libm::pow(1.0 + periodic_rate(0.08, 12.0), 12.0), 1.08);
        assert_eq!(periodic_rate(0.0, 12.0), 0.0);
        near(periodic_rate(1e-12, 12.0) * 12.0 / 1e-12, 1.0);
    }

    #[test]
    fn an_unpayable_loan_has_no_life() {
        for (rate, payment) in [
            (0.08, 0.08),
            (0.08, 0.01),
            (0.0, 0.0),
            (-0.1, -0.05),
            (-1.0, 0.1),
            (f64::NAN, 0.1),
            (0.1, f64::INFINITY),
        ] {
            assert_eq!(implied_life(rate, payment), None, "{rate} {payment}");
        }
        assert_eq!(implied_life(0.1, f64::NAN), None);
    }

    #[test]
    fn overflow_is_infinite_not_nan() {
        assert_eq!(accumulation_factor(1.0, 5000.0), f64::INFINITY);
        assert_eq!(crf(0.1, 0.0), f64::INFINITY);
        near(annuity_factor(1.0, 5000.0), 1.0);
    }
}
