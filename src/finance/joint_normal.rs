//! Two normal variables with a correlation.

use core::f64::consts::{FRAC_1_SQRT_2, PI};
use libm::{asin, cos, exp, fabs, sin};

use super::normal::cumulative;
use super::quadrature::integral;

/// The largest correlation that is taken.
const FARTHEST: f64 = FRAC_1_SQRT_2 + 1e-9;

/// The probability that neither of two standard normal variables with correlation `r` exceeds its limit, to
/// 15 decimals, for |r| ≤ 1 ∕ √2 (a little more is let pass for rounding); NaN beyond.
///
/// Source: Z. Drezner and G. O. Wesolowsky, “On the computation of the bivariate normal integral”, Journal of
/// Statistical Computation and Simulation 35 (1990), with the substitution of A. Genz, “Numerical computation
/// of rectangular bivariate and trivariate normal and t probabilities”, Statistics and Computing 14 (2004).
#[inline(never)]
pub fn both_below(h: f64, k: f64, r: f64) -> f64 {
    if !(-FARTHEST..=FARTHEST).contains(&r) || h.is_nan() || k.is_nan() {
        return f64::NAN;
    }
    let apart = cumulative(h) * cumulative(k);
    if h.is_infinite() || k.is_infinite() {
        return apart;
    }
    let (squares, product) = (0.5 * (h * h + k * k), if r < 0.0 { -h * k } else { h * k });
    let density = |angle: f64| {
        let cosine = cos(angle);
        exp((product * sin(angle) - squares) / (cosine * cosine))
    };
    let together = integral(density, asin(fabs(r)), 0.0) / (2.0 * PI);
    // Rounding must not leave less than nothing.
    (if r < 0.0 { apart - together } else { apart + together }).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// At 0 in both, it is known: ¼ + asin r ∕ 2π.
    #[test]
    fn at_the_middle() {
        for step in -70..=70 {
            let r = f64::from(step) / 100.0;
            assert!((both_below(0.0, 0.0, r) - 0.25 - asin(r) / (2.0 * PI)).abs() < 1e-15);
        }
    }

    /// Whoever is below one limit is below the other or not.
    #[test]
    fn parts_add_up() {
        for h in [-6.0, -2.5, -0.3, 0.0, 1.0, 4.0] {
            for k in [-7.0, -1.0, 0.2, 3.0] {
                for r in [-0.7, -0.2, 0.0, 0.45, FRAC_1_SQRT_2] {
                    let sum = both_below(h, k, r) + both_below(h, -k, -r);
                    assert!((sum - cumulative(h)).abs() < 2e-15, "{h} {k} {r}: {sum}");
                    assert_eq!(both_below(h, k, r), both_below(k, h, r));
                }
            }
        }
        assert_eq!(both_below(f64::INFINITY, 0.0, 0.5), 0.5);
        assert_eq!(both_below(f64::NEG_INFINITY, 1.0, -0.5), 0.0);
        assert!(both_below(0.0, 0.0, 0.8).is_nan() && both_below(f64::NAN, 0.0, 0.1).is_nan());
    }
}
