//! Student's t distribution, for any number of degrees of freedom above 0.
//!
//! Source: M. Abramowitz and I. A. Stegun, *Handbook of Mathematical Functions* (1964), 26.7.1 for the
//! distribution as an incomplete beta function, 26.5.8 for its continued fraction.

use core::f64::consts::PI;
use libm::{exp, fabs, log, log1p, sqrt};

use super::quadrature::integral;

/// Γ(a + ½) ∕ Γ(a) for a > 0. F. G. Tricomi and A. Erdélyi, “The asymptotic expansion of a ratio of gamma
/// functions”, Pacific Journal of Mathematics 1 (1951); where a is small, it is led back to a larger one.
fn gamma_ratio(mut a: f64) -> f64 {
    /// From the highest power of 1 ∕ a on.
    const TERMS: [f64; 8] = [
        39_325.0 / 33_554_432.0,
        869.0 / 4_194_304.0,
        -399.0 / 262_144.0,
        -21.0 / 32_768.0,
        5.0 / 1_024.0,
        1.0 / 128.0,
        -1.0 / 8.0,
        1.0,
    ];
    let mut factor = 1.0;
    while a < 40.0 {
        factor *= a / (a + 0.5);
        a += 1.0;
    }
    factor * sqrt(a) * TERMS.iter().fold(0.0, |sum, term| sum / a + term)
}

/// ln(1 + x² ∕ ν), also where x² is beyond the largest number.
fn log_spread(x: f64, freedom: f64) -> f64 {
    let x = fabs(x);
    if x > 1e100 { 2.0 * log(x) - log(freedom) } else { log1p(x * x / freedom) }
}

/// The density at `x` with so many degrees of freedom.
pub fn density(x: f64, freedom: f64) -> f64 {
    let height = gamma_ratio(0.5 * freedom) / sqrt(freedom * PI);
    height * exp(-0.5 * (freedom + 1.0) * log_spread(x, freedom))
}

/// The continued fraction of the incomplete beta function Iₓ(a, b), by the method of W. J. Lentz (1976); it
/// converges fast below (a + 1) ∕ (a + b + 2).
#[inline(never)]
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    const MOST: u32 = 2_000;
    let away = |value: f64| if fabs(value) < 1e-300 { 1e-300 } else { value };
    let mut above = 1.0;
    let mut below = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = below;
    for step in 1..=MOST {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            below = 1.0 / away(1.0 + term * below);
            above = away(1.0 + term / above);
            change = below * above;
            fraction *= change;
        }
        if fabs(change - 1.0) < 1e-16 {
            break;
        }
    }
    fraction
}

/// What the shares of both kinds have in common: x·f(x) for a positive x, which is
/// y^(ν/2)·(1 − y)^(1/2) ∕ B(ν/2, ½) with y = ν ∕ (ν + x²).
fn front(x: f64, freedom: f64) -> f64 {
    let spread = log_spread(x, freedom);
    let height = gamma_ratio(0.5 * freedom) / sqrt(PI);
    // √(1 − y) = |x| ∕ √(ν + x²).
    height * exp(-0.5 * freedom * spread) * sqrt(-libm::expm1(-spread))
}

/// Whether a positive `x` is so near 0 that the share below it is small, and how far it has come: 1 − y.
fn near(x: f64, freedom: f64) -> (bool, f64) {
    let rest = -libm::expm1(-log_spread(x, freedom));
    (rest < 1.5 / (0.5 * freedom + 2.5), rest)
}

/// The share of outcomes between 0 and a positive `x`, with all its digits near 0.
fn central(x: f64, freedom: f64) -> f64 {
    match near(x, freedom) {
        // ½·I₁₋ᵧ(½, ν/2).
        (true, rest) => front(x, freedom) * beta_fraction(rest, 0.5, 0.5 * freedom),
        (false, _) => 0.5 - tail(x, freedom),
    }
}

/// The share of outcomes beyond a positive `x`, with all its digits far out.
fn tail(x: f64, freedom: f64) -> f64 {
    /// From here on the fraction's argument is too near 1 to have all digits.
    const MANY: f64 = 200.0;
    if near(x, freedom).0 {
        0.5 - central(x, freedom)
    } else if freedom > MANY {
        far_tail(x, freedom)
    } else {
        // ½·Iᵧ(ν/2, ½).
        let y = exp(-log_spread(x, freedom));
        front(x, freedom) / freedom * beta_fraction(y, 0.5 * freedom, 0.5)
    }
}

/// The same as an integral of the density, from where it is f(x) to where it is e⁻⁴² of that.
#[inline(never)]
fn far_tail(x: f64, freedom: f64) -> f64 {
    let power = 0.5 * (freedom + 1.0);
    let scale = freedom + x * x;
    let reach = scale * libm::expm1(42.0 / power);
    let fall = |t: f64| exp(-power * log1p(t * (2.0 * x + t) / scale));
    density(x, freedom) * integral(fall, reach / (x + sqrt(x * x + reach)), x + 1.0)
}

/// The share of outcomes at or below `x`: 0 and 1 at the infinities. NaN unless there are degrees of freedom.
pub fn cumulative(x: f64, freedom: f64) -> f64 {
    if freedom.is_nan() || freedom <= 0.0 || x.is_nan() {
        f64::NAN
    } else if x < 0.0 {
        if x == f64::NEG_INFINITY { 0.0 } else { tail(-x, freedom) }
    } else if x == f64::INFINITY {
        1.0
    } else if x > 0.0 {
        0.5 + central(x, freedom)
    } else {
        0.5
    }
}

/// The value that a share `p` of outcomes does not exceed: the inverse of [`cumulative`]. −∞ at 0 and ∞ at 1,
/// and where the value is beyond the largest number; NaN outside.
///
/// Found by Newton's method, which cannot go astray: below −1 in the logarithms of value and share, which are
/// concave; above, in the share that lies between the value and 0, which is concave as well.
#[inline(never)]
pub fn quantile(p: f64, freedom: f64) -> f64 {
    const MOST: u32 = 300;
    /// The longest step in the logarithm, and the logarithm of the largest number.
    const LONGEST: f64 = 3.0;
    const BEYOND: f64 = 709.0;
    if freedom.is_nan() || freedom <= 0.0 || !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    if p == 0.5 {
        return 0.0;
    }
    let (share, sign) = if p < 0.5 { (p, -1.0) } else { (1.0 - p, 1.0) };
    if share == 0.0 {
        return sign * f64::INFINITY;
    }
    if share >= tail(1.0, freedom) {
        let wanted = fabs(p - 0.5);
        let mut x = wanted / density(0.0, freedom);
        for _ in 0..MOST {
            let step = (wanted - central(x, freedom)) / density(x, freedom);
            x += step;
            if fabs(step) <= 4.0 * f64::EPSILON * x {
                break;
            }
        }
        return sign * x;
    }
    let mut logarithm = 0.0_f64;
    for _ in 0..MOST {
        let x = exp(logarithm);
        let beyond = tail(x, freedom);
        // So that it does not begin where the share is beyond the smallest number.
        let step = if beyond > 0.0 {
            (log(beyond / share) * beyond / (x * density(x, freedom))).min(LONGEST)
        } else {
            -0.25 * LONGEST
        };
        logarithm += step;
        if logarithm > BEYOND {
            return sign * f64::INFINITY;
        }
        if fabs(step) <= 4.0 * f64::EPSILON * fabs(logarithm).max(1.0) {
            break;
        }
    }
    sign * exp(logarithm)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64, relative: f64) {
        assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
    }

    /// With one degree of freedom it is Cauchy's distribution, with two there is a closed form.
    #[test]
    fn one_and_two_degrees_have_closed_forms() {
        for step in 1..400 {
            let x = libm::exp(f64::from(step - 200) / 8.0);
            close(cumulative(-x, 1.0), libm::atan(1.0 / x) / PI, 1e-13);
            let root = libm::sqrt(2.0 + x * x);
            close(cumulative(-x, 2.0), 1.0 / (root * (root + x)), 1e-13);
            close(density(x, 1.0), 1.0 / (PI * (1.0 + x * x)), 1e-13);
        }
    }

    /// From tables (Abramowitz and Stegun, 26.10), to their five digits and more.
    #[test]
    fn known_points() {
        for (p, freedom, x) in [
            (0.975, 4.0, 2.776_445_105_197_793),
            (0.95, 10.0, 1.812_461_122_811_676),
            (0.995, 30.0, 2.749_995_653_567_231),
            (0.9, 3.0, 1.637_744_353_696_21),
        ] {
            close(quantile(p, freedom), x, 1e-12);
            close(quantile(1.0 - p, freedom), -x, 1e-12);
        }
    }

    #[test]
    fn the_quantile_is_the_inverse() {
        for freedom in [0.1, 0.5, 1.0, 2.5, 4.0, 17.3, 100.0, 1e4, 1e9] {
            for step in 1..300 {
                for p in [f64::from(step) / 300.0, libm::exp(-f64::from(step) / 5.0)] {
                    let x = quantile(p, freedom);
                    if x.is_finite() {
                        close(cumulative(x, freedom), p, 3e-12);
                    }
                }
            }
        }
    }

    /// With very many degrees it is the normal distribution.
    #[test]
    fn many_degrees_are_normal() {
        for step in -60..=60 {
            let x = f64::from(step) / 10.0;
            close(cumulative(x, 1e15), crate::finance::normal::cumulative(x), 1e-12);
        }
    }

    #[test]
    fn ends_and_beyond() {
        assert_eq!((quantile(0.0, 4.0), quantile(1.0, 4.0)), (f64::NEG_INFINITY, f64::INFINITY));
        assert_eq!((cumulative(0.0, 0.3), quantile(0.5, 0.3)), (0.5, 0.0));
        assert_eq!((cumulative(f64::NEG_INFINITY, 1.0), cumulative(f64::INFINITY, 1.0)), (0.0, 1.0));
        assert!(quantile(0.1, 0.0).is_nan() && quantile(1.1, 1.0).is_nan() && cumulative(1.0, -1.0).is_nan());
        assert_eq!(quantile(1e-300, 0.1), f64::NEG_INFINITY);
    }
}
