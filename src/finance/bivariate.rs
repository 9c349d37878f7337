//! The standard bivariate normal distribution.

use core::f64::consts::{FRAC_PI_2, TAU};

use super::normal::cumulative;
use super::quadrature::integral;

/// The probability that two standard normal variables with correlation `rho` lie at or below `a` and `b`:
/// Φ₂(a, b; ρ), to some 15 digits, also where it is tiny. `a` and `b` may be infinite. NaN where `rho` is not
/// from −1 to 1, or any argument is NaN.
///
/// Plackett's derivative ∂Φ₂/∂ρ = φ₂ is integrated over θ = arcsin ρ from a correlation at which Φ₂ is known:
/// 0 if ρ is positive, −1 if it is negative, so that every term is positive and none cancels. With ψ, the
/// angle from the nearer of ±π∕2, the integrand is exp(−½·[(a ∓ b)²∕sin²ψ ± a·b∕cos²(ψ∕2)]).
///
/// Sources: R. L. Plackett, “A Reduction Formula for Normal Multivariate Integrals”, Biometrika 41 (1954);
/// A. Genz, “Numerical computation of rectangular bivariate and trivariate normal and t probabilities”,
/// Statistics and Computing 14 (2004), on integrating it over arcsin ρ.
///
/// ```
/// use buying_time::finance::bivariate::cumulative_of_two;
/// // Both positive with correlation one half: one third.
/// assert!((cumulative_of_two(0.0, 0.0, 0.5) - 1.0 / 3.0).abs() < 1e-15);
/// ```
pub fn cumulative_of_two(a: f64, b: f64, rho: f64) -> f64 {
    if a.is_nan() || b.is_nan() || !(-1.0..=1.0).contains(&rho) {
        return f64::NAN;
    }
    if a == f64::NEG_INFINITY || b == f64::NEG_INFINITY {
        return 0.0;
    }
    if a == f64::INFINITY || b == f64::INFINITY {
        return cumulative(a.min(b));
    }
    if rho >= 0.0 {
        return cumulative(a) * cumulative(b) + swept(a, b, libm::acos(rho), FRAC_PI_2);
    }
    // Of Φ(a) + Φ(b) − 1 the way that has no large numbers in it.
    let (low, high) = (a.min(b), a.max(b));
    let at_minus_one = if high > -low { cumulative(low) - cumulative(-high) } else { 0.0 };
    at_minus_one + swept(a, -b, 0.0, libm::acos(-rho))
}

/// (1∕2π)·∫ exp(−½·[(a − b)²∕sin²ψ + a·b∕cos²(ψ∕2)]) dψ from `from` to `to`, within 0 to π∕2.
#[inline(never)]
fn swept(a: f64, b: f64, from: f64, to: f64) -> f64 {
    let apart = a - b;
    // Below an angle of a fortieth of the distance nothing is left of the integrand; from there on it changes
    // no faster than the angle does, so panels double. What lies below 1e-16 is too little to count.
    let from = from.max(apart.abs() / 40.0).max(1e-16);
    if from >= to {
        return 0.0;
    }
    let density = |psi: f64| {
        let (sine, half) = (libm::sin(psi), libm::cos(0.5 * psi));
        let spread = apart / sine;
        libm::exp(-0.5 * (spread * spread + a * b / (half * half)))
    };
    integral(|beyond| density(from + beyond), to - from, 1.0 / from) / TAU
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 2e-15 * (1.0 + expected.abs()), "{found} is not {expected}");
    }

    /// By mpmath, with scipy in agreement: `tests/golden/bivariate.py`.
    #[test]
    fn known_points() {
        let known = include_str!("../../tests/golden/bivariate.txt");
        assert!(known.lines().count() >= 300);
        for line in known.lines() {
            let row: Vec<f64> = line.split(' ').map(|number| number.parse().expect("a number")).collect();
            let [a, b, rho, expected] = row[..] else { panic!("{line}") };
            let found = cumulative_of_two(a, b, rho);
            let off = (found - expected).abs();
            assert!(off <= 1e-15, "{a} {b} {rho}: {found} is not {expected}");
            assert!(off <= 1e-12 * expected || expected < 1e-15, "{a} {b} {rho}: {found} is not {expected}");
        }
    }

    #[test]
    fn a_quadrant_is_an_angle() {
        // Sheppard: a quarter and arcsin ρ over a full turn.
        for step in -100..=100 {
            let rho = f64::from(step) / 100.0;
            near(cumulative_of_two(0.0, 0.0, rho), 0.25 + libm::asin(rho) / TAU);
        }
    }

    #[test]
    fn ends_of_correlation() {
        for (a, b) in [(-1.3, 0.4), (0.4, -1.3), (0.7, 0.7), (-2.0, 2.0), (1.0, -3.0), (2.5, 3.0)] {
            near(cumulative_of_two(a, b, 0.0), cumulative(a) * cumulative(b));
            near(cumulative_of_two(a, b, 1.0), cumulative(a.min(b)));
            near(cumulative_of_two(a, b, -1.0), (cumulative(a) + cumulative(b) - 1.0).max(0.0));
            // Continuous there, but with a steep slope where both are the same.
            for rho in [-1.0, 1.0_f64] {
                let jump = cumulative_of_two(a, b, rho * 1.0_f64.next_down()) - cumulative_of_two(a, b, rho);
                assert!(jump.abs() < 1e-8, "{a} {b} {rho}: {jump}");
            }
        }
    }

    #[test]
    fn it_is_symmetric_rises_and_adds_up() {
        let places = [-6.0, -2.5, -1.0, -0.2, 0.0, 0.3, 1.7, 4.0];
        for a in places {
            for b in places {
                let mut last = 0.0;
                for step in -20..=20 {
                    let rho = f64::from(step) / 20.0;
                    let both = cumulative_of_two(a, b, rho);
                    near(both, cumulative_of_two(b, a, rho));
                    assert!(both >= last - 5e-16 && both <= cumulative(a.min(b)) + 1e-15);
                    last = both;
                    // One low and the other high: the rest of the first.
                    near(both + cumulative_of_two(a, -b, -rho), cumulative(a));
                }
            }
        }
    }

    #[test]
    fn infinities_and_nonsense() {
        assert_eq!(cumulative_of_two(f64::NEG_INFINITY, 3.0, 0.5), 0.0);
        assert_eq!(cumulative_of_two(f64::INFINITY, -1.0, -0.5), cumulative(-1.0));
        assert_eq!(cumulative_of_two(f64::INFINITY, f64::INFINITY, -1.0), 1.0);
        for (a, b, rho) in [(f64::NAN, 0.0, 0.0), (0.0, f64::NAN, 0.0), (0.0, 0.0, 1.1), (0.0, 0.0, f64::NAN)]
        {
            assert!(cumulative_of_two(a, b, rho).is_nan());
        }
        // Far out nothing overflows.
        for a in [-1e300, -40.0, 40.0, 1e300] {
            for b in [-1e300, -40.0, 40.0, 1e300] {
                for rho in [-1.0, -0.5, 0.0, 0.5, 1.0] {
                    assert!((0.0..=1.0).contains(&cumulative_of_two(a, b, rho)), "{a} {b} {rho}");
                }
            }
        }
    }
}
