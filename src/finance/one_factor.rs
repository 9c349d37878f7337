//! Defaults in a pool of equal loans that depend on one common factor.
//!
//! Loan i defaults where Xᵢ = √ρ·M + √(1 − ρ)·Zᵢ is no higher than a threshold c, with M and all Zᵢ standard
//! normal. For Student's t copula every Xᵢ is divided by the same R = √(χ²_ν ∕ ν), and c is a quantile of t.
//! Given M and R loans are independent, and each defaults with the probability Φ(U), where
//! U = (c·R − √ρ·M) ∕ √(1 − ρ). So the number of defaults is a mixture of binomials over the one variable U.
//!
//! The mixture is summed at equal distances (trapezoidal rule), which for smooth functions that die out on
//! both sides errs by about e^(−2π²σ²∕h²), with σ the width of the narrowest peak and h the distance: here
//! below 10⁻¹². R is summed in the same way in its logarithm.
//!
//! Sources: O. Vasicek, “Loan portfolio value”, Risk, December 2002; D. X. Li, “On default correlation: a
//! copula function approach”, Journal of Fixed Income 9 (2000); L. Andersen, J. Sidenius and S. Basu, “All
//! your hedges in one basket”, Risk, November 2003; A. McNeil, R. Frey and P. Embrechts, *Quantitative Risk
//! Management* (2005), chapter 8; L. N. Trefethen and J. A. C. Weideman, “The exponentially convergent
//! trapezoidal rule”, SIAM Review 56 (2014).

use libm::{exp, fabs, sqrt};

use super::bivariate::cumulative_of_two;
use super::mixture::mixture;
use super::normal;
use super::quadrature::integral;
use super::student;

/// How loans default together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Copula {
    /// The normal distribution's.
    Gaussian,
    /// Student's t with so many degrees of freedom, above 0: loans crash together more often.
    Student(f64),
}

/// The largest distance of two nodes of ln R: e^(−e^(2x)) is tame in the complex plane only up to ±iπ∕4, so
/// the sum errs by e^(−π²∕2h).
const CLOSE: f64 = 0.1;
/// Otherwise the distance in widths of the narrowest peak: closer than for U, as peaks in ln R are askew.
const NEAR: f64 = 0.65;
/// Below this part of the threshold, R is as good as 0.
const FLAT: f64 = 1e-8;
/// ln of the smallest weight of R that counts, over the probability of what is rare.
const LEAST: f64 = -39.0;

/// A pool of equal loans: how they default, each and together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OneFactor {
    /// How they default together.
    pub copula: Copula,
    /// The probability that a loan defaults.
    pub default: f64,
    /// ρ, the correlation of any two, from 0 to 1.
    pub correlation: f64,
}

impl OneFactor {
    /// c, the value below which a loan defaults.
    fn threshold(&self) -> f64 {
        match self.copula {
            Copula::Gaussian => normal::quantile(self.default),
            Copula::Student(freedom) => student::quantile(self.default, freedom),
        }
    }

    /// √ρ ∕ √(1 − ρ), the width of U for one value of R.
    fn width(&self) -> f64 {
        sqrt(self.correlation / (1.0 - self.correlation))
    }

    /// Whether the loans are one loan, or none of them is uncertain.
    fn is_plain(&self) -> bool {
        self.correlation >= 1.0 || self.default <= 0.0 || self.default >= 1.0
    }

    /// The probabilities of 0, 1 … `loans` defaults.
    #[inline(never)]
    pub fn chances(&self, loans: usize) -> Vec<f64> {
        if self.is_plain() || loans <= 1 {
            let default = self.default.clamp(0.0, 1.0);
            let mut chances = vec![0.0; loans + 1];
            chances[0] = 1.0 - default;
            chances[loans] += default;
            return chances;
        }
        let (width, many) = (self.width(), loans as f64);
        // In ln R a peak at u is u times as narrow, and none that counts lies beyond 4.
        let radii = self.radii(32.0 / (width * width + 16.0 / many));
        mixture(loans, &radii, self.threshold() / sqrt(1.0 - self.correlation), width)
    }

    /// The expected value of the smaller of `share` and the share of loans that default in a pool of so many
    /// that chance alone plays no part (Vasicek's large pool), to 14 decimals.
    #[inline(never)]
    pub fn large_pool(&self, share: f64) -> f64 {
        if self.is_plain() {
            return self.default.clamp(0.0, 1.0) * share.clamp(0.0, 1.0);
        }
        if share <= 0.0 || share >= 1.0 {
            return if share <= 0.0 { 0.0 } else { self.default };
        }
        let (threshold, limit) = (self.threshold(), normal::quantile(share));
        let given = |radius: f64| self.capped(threshold * radius, limit);
        let Copula::Student(freedom) = self.copula else { return given(1.0) };
        // Where the pool just reaches the share there is a kink, the sharper the less the factor moves.
        let width = self.width();
        let sharp = width / fabs(limit).max(1.0);
        if sharp > 0.25 {
            let radii = self.radii(1.0 / (sharp * sharp));
            return radii.iter().map(|(radius, weight)| weight * given(*radius)).sum();
        }
        let kink = libm::log(limit * sqrt(1.0 - self.correlation) / threshold);
        let middle = if log_weight(kink, freedom) > LEAST { kink } else { 0.0 };
        around(middle, sharp.max(1e-9), freedom, |log_radius| given(exp(log_radius)))
    }

    /// The large pool for one value of R, where `threshold` is c·R and `limit` is Φ⁻¹(share):
    /// E min(Φ(U), x) = Φ₂(Φ⁻¹(x), c·R; √(1 − ρ)).
    fn capped(&self, threshold: f64, limit: f64) -> f64 {
        cumulative_of_two(limit, threshold, sqrt(1.0 - self.correlation))
    }

    /// ln of the smallest weight of R that counts: where defaults are rare, they come of small values of R.
    fn least(&self) -> f64 {
        LEAST + libm::log(self.default.min(1.0 - self.default)).max(-700.0)
    }

    /// Values of R and their weights, for what has up to so many peaks' curvature in ln R.
    #[inline(never)]
    fn radii(&self, peaks: f64) -> Vec<(f64, f64)> {
        let Copula::Student(freedom) = self.copula else { return vec![(1.0, 1.0)] };
        let (threshold, least) = (self.threshold(), self.least());
        let far = threshold.clamp(-6.0, 6.0);
        let apart = (NEAR / sqrt(2.0 * freedom + peaks + 2.0 * far * far)).min(CLOSE);
        let mut radii: Vec<(f64, f64)> = Vec::new();
        for (first, step) in [(apart, apart), (0.0, -apart)] {
            let mut x = first;
            while log_weight(x, freedom) > least {
                let (radius, weight) = (exp(x), exp(log_weight(x, freedom)));
                match radii.last_mut() {
                    Some((_, sum)) if fabs(threshold) * radius < FLAT => *sum += weight,
                    _ => radii.push((radius, weight)),
                }
                x += step;
            }
        }
        let all: f64 = radii.iter().map(|(_, weight)| weight).sum();
        radii.iter_mut().for_each(|(_, weight)| *weight /= all);
        radii
    }
}

/// The share of a large Gaussian pool that is exceeded with the probability 1 − `confidence`:
/// Φ((Φ⁻¹(p) + √ρ·Φ⁻¹(α)) ∕ √(1 − ρ)), where `reach` is Φ⁻¹(p) (Vasicek's worst case).
pub fn worst_share(reach: f64, correlation: f64, confidence: f64) -> f64 {
    let shifted = reach + sqrt(correlation) * normal::quantile(confidence);
    if correlation < 1.0 {
        return normal::cumulative(shifted / sqrt(1.0 - correlation));
    }
    // All of them or none.
    if shifted > 0.0 { 1.0 } else { 0.0 }
}

/// ln of the density of x = ln R, over its height at its highest, x = 0: ν·(x − (e^(2x) − 1) ∕ 2).
fn log_weight(x: f64, freedom: f64) -> f64 {
    freedom * (x - 0.5 * libm::expm1(2.0 * x))
}

/// The mean of `f` over ln R, where `f` has a kink in `middle` that is as wide as `sharp`: panels that grow
/// away from it.
#[inline(never)]
fn around(middle: f64, sharp: f64, freedom: f64, f: impl Fn(f64) -> f64) -> f64 {
    let widest = 1.0 / sqrt(2.0 * freedom);
    let (mut sum, mut weights) = (0.0, 0.0);
    for side in [-1.0, 1.0] {
        let (mut from, mut width) = (0.0, sharp.min(widest));
        let counts = |y: f64| log_weight(middle + side * y, freedom) > LEAST;
        // It may begin where nothing counts, on the way to where it does.
        while counts(from) || (middle + side * from) * side < 0.0 {
            let weight = |y: f64| exp(log_weight(middle + side * (from + y), freedom));
            sum += integral(|y| weight(y) * f(middle + side * (from + y)), width, 0.0);
            weights += integral(weight, width, 0.0);
            from += width;
            width = (2.0 * width).min(widest);
        }
    }
    sum / weights
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(copula: Copula, default: f64, correlation: f64) -> OneFactor {
        OneFactor { copula, default, correlation }
    }

    const COPULAS: [Copula; 4] =
        [Copula::Gaussian, Copula::Student(1.0), Copula::Student(4.0), Copula::Student(100.0)];

    /// Whatever the correlation, chances add up to 1 and so many loans default on average as must.
    #[test]
    fn chances_add_up() {
        for copula in COPULAS {
            for default in [1e-12, 1e-4, 0.03, 0.27, 0.5, 0.9, 1.0 - 1e-9] {
                for correlation in [0.0, 1e-12, 1e-4, 0.01, 0.2, 0.5, 0.59, 0.6, 0.9, 0.999, 1.0 - 1e-15, 1.0]
                {
                    for loans in [1, 2, 7, 40] {
                        let chances = pool(copula, default, correlation).chances(loans);
                        let sum: f64 = chances.iter().sum();
                        let mean = chances.iter().enumerate().map(|(k, chance)| k as f64 * chance);
                        let off = (mean.sum::<f64>() / loans as f64 / default - 1.0).abs();
                        let what = format!("{copula:?} {default} {correlation} {loans}: {off:e} {sum}");
                        assert!((sum - 1.0).abs() < 1e-11 && off < 1e-9, "{what}");
                    }
                }
            }
        }
    }

    /// Without correlation the Gaussian copula is the binomial distribution.
    #[test]
    fn independence_is_binomial() {
        let chances = pool(Copula::Gaussian, 0.3, 0.0).chances(4);
        for (found, wanted) in chances.iter().zip([0.2401, 0.4116, 0.2646, 0.0756, 0.0081]) {
            assert!((found - wanted).abs() < 1e-15, "{chances:?}");
        }
    }

    /// Both default with the bivariate normal probability; at ½ it is ¼ + asin ρ ∕ 2π, for t as well.
    #[test]
    fn two_loans_default_together_as_known() {
        for copula in COPULAS {
            for correlation in [0.0, 1e-6, 0.1, 0.5, 0.8, 0.99, 1.0 - 1e-9] {
                let both = pool(copula, 0.5, correlation).chances(2)[2];
                let known = 0.25 + libm::asin(correlation) / (2.0 * core::f64::consts::PI);
                assert!((both - known).abs() < 1e-12, "{copula:?} {correlation}: {both} is not {known}");
            }
        }
        let both = pool(Copula::Gaussian, 0.02, 0.4).chances(2)[2];
        let x = normal::quantile(0.02);
        assert!((both / cumulative_of_two(x, x, 0.4) - 1.0).abs() < 1e-12);
    }

    /// A very large pool caps at 1 where it has all, and is what finite pools come near.
    #[test]
    fn the_large_pool_is_the_limit() {
        for copula in COPULAS {
            for (default, correlation) in [(0.27, 0.5), (0.05, 0.2), (0.4, 0.001), (0.1, 0.0), (0.3, 0.95)] {
                let pool = pool(copula, default, correlation);
                for share in [0.02, 0.1, 0.35, 0.8] {
                    let capped = |loans: usize| -> f64 {
                        let part = |k: usize| (k as f64 / loans as f64).min(share);
                        pool.chances(loans).iter().enumerate().map(|(k, chance)| part(k) * chance).sum()
                    };
                    // What chance adds falls as 1 ∕ n, so one step of Richardson's takes most of it away.
                    let (half, whole, limit) = (capped(100), capped(200), pool.large_pool(share));
                    let off = (2.0 * whole - half - limit).abs();
                    // Without a factor, all is chance, and it falls as 1 ∕ √n.
                    let allowed = if correlation < 0.01 { 0.03 } else { 5e-4 };
                    assert!(off < allowed, "{copula:?} {default} {correlation} {share}: {off:e}");
                    assert!(whole <= limit + 1e-12);
                }
                assert!((pool.large_pool(1.0) - default).abs() < 1e-15 && pool.large_pool(0.0) == 0.0);
            }
        }
    }
}
