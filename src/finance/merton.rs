//! Default as a firm that is worth less than its debt when the debt falls due.
//!
//! The firm's assets follow a geometric Brownian motion; its shares are a call on them, struck at the debt.
//! Everything is counted in money of the day on which the debt falls due, in which the assets do not drift:
//! X = V·e^(rT). With s = σ√T, d₂ = (ln(X/F) − s²/2)/s and d₁ = d₂ + s,
//!
//! E·e^(rT) = X·N(d₁) − F·N(d₂),   σ_E·E·e^(rT) = σ·X·N(d₁),   probability of default N(−d₂).
//!
//! Sources: R. C. Merton, “On the Pricing of Corporate Debt: The Risk Structure of Interest Rates”, Journal
//! of Finance 29 (1974), 449–470; the assets from the shares: E. P. Jones, S. P. Mason and E. Rosenfeld,
//! “Contingent Claims Analysis of Corporate Capital Structures”, Journal of Finance 39 (1984), 611–625.

use super::normal::{cumulative, density};
use super::quadrature::integral;
use crate::core::root::{Tolerance, find};
use libm::{exp, expm1, log, log1p, sqrt};

/// A deviation below this is none: its square would be no number.
pub(super) const LEAST: f64 = 1e-100;

/// What a firm's assets are, in money of the day on which its debt falls due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assets {
    /// What they are measured by: the debt, where there is any.
    scale: f64,
    /// ln(X/scale), X their expected value on that day under the pricing measure.
    above: f64,
    /// s, the standard deviation of their logarithm on that day.
    pub deviation: f64,
}

impl Assets {
    /// Assets that are e^`above` times `scale`, which keeps its digits where they are hardly more than that.
    pub(super) fn new(scale: f64, above: f64, deviation: f64) -> Assets {
        Assets { scale, above, deviation }
    }

    /// X, their expected value on the day under the pricing measure.
    pub fn forward(self) -> f64 {
        self.scale * exp(self.above)
    }

    /// V, today's value, at the rate `r` over `t` years.
    pub fn value(self, r: f64, t: f64) -> f64 {
        self.scale * exp(self.above - r * t)
    }

    /// σ, a year, over `t` years.
    pub fn volatility(self, t: f64) -> f64 {
        self.deviation / sqrt(t)
    }

    /// The same assets, had the debt fallen due after `part` of the time `t`, at the rate `r`.
    pub fn after(self, part: f64, r: f64, t: f64) -> Assets {
        let above = self.above + r * t * (part - 1.0);
        Assets { above, deviation: self.deviation * sqrt(part), ..self }
    }

    /// ln(X/level).
    pub fn margin(self, level: f64) -> f64 {
        self.above + log(self.scale / level)
    }

    /// How many standard deviations a level lies below the assets' median: infinite where nothing is
    /// uncertain.
    pub fn distance(self, level: f64) -> f64 {
        let margin = self.margin(level);
        match self.deviation {
            0.0 if margin >= 0.0 => f64::INFINITY,
            0.0 => f64::NEG_INFINITY,
            s => margin / s - 0.5 * s,
        }
    }

    /// The probability that the assets are worth less than the debt on the day.
    pub fn default(self, debt: f64) -> f64 {
        if debt > 0.0 { cumulative(-self.distance(debt)) } else { 0.0 }
    }
}

/// The assets of a firm whose shares are worth `equity` (above nought, in money of the day) and move by
/// `deviation` (σ_E√T, at least nought), and which owes `debt` on the day.
///
/// ```
/// use buying_time::finance::merton::assets;
/// let firm = assets(3.0 * libm::exp(0.05), 0.8, 10.0);
/// assert!((firm.value(0.05, 1.0) - 12.3954).abs() < 1e-4 && (firm.deviation - 0.2123).abs() < 1e-4);
/// assert!((firm.default(10.0) - 0.126_97).abs() < 1e-5);
/// ```
pub fn assets(equity: f64, deviation: f64, debt: f64) -> Assets {
    let share = equity / debt;
    if !(debt > 0.0 && share < f64::MAX) {
        return Assets::new(equity + debt, 0.0, if deviation < LEAST { 0.0 } else { deviation });
    }
    if deviation < LEAST {
        return Assets::new(debt, log1p(share), 0.0);
    }
    // Shares move at least as much as the assets, and at most as if all debt were certain to be paid.
    let (low, high) = (log(deviation) - log1p(1.0 / share), log(deviation));
    let too_high = |log_s: f64| log_s - high + log1p(cumulative(distance_of(share, exp(log_s))) / share);
    let s = exp(bracketed(too_high, low, high));
    Assets::new(debt, s * distance_of(share, s) + 0.5 * s * s, s)
}

/// The root of a rising function; the nearer end where rounding leaves both on one side.
pub(super) fn bracketed(f: impl Fn(f64) -> f64, low: f64, high: f64) -> f64 {
    let end = if f(low) >= 0.0 { low } else { high };
    find(f, low, high, Tolerance { x: 1e-15, iterations: 200 }).unwrap_or(end)
}

/// The call on assets at `distance` (d₂), per unit of its strike.
pub(crate) fn call(distance: f64, s: f64) -> f64 {
    let further = distance + s;
    expm1(s * distance + 0.5 * s * s) * cumulative(further) + between(distance, further)
}

/// N(b) − N(a) for a < b, with all its digits: where both are near, from the density.
pub(super) fn between(a: f64, b: f64) -> f64 {
    if b - a < 0.5 {
        integral(|x| density(a + x), b - a, 0.0)
    } else if a > 0.0 {
        cumulative(-a) - cumulative(-b)
    } else {
        cumulative(b) - cumulative(a)
    }
}

/// d₂ at which the call is worth `share` of its strike. Newton's steps on logarithms, which never leave the
/// bracket: the call is worth less than the assets, and at least what they exceed the strike by.
#[inline(never)]
fn distance_of(share: f64, s: f64) -> f64 {
    let at = |log_moneyness: f64| (log_moneyness - 0.5 * s * s) / s;
    newton(at(log(share)), at(log1p(share)), |distance| {
        let call = call(distance, s);
        (log(call / share), s * (call + cumulative(distance)) / call)
    })
}

/// The root of a rising function of which `f` gives the value and the slope, from the upper end on.
pub(super) fn newton(mut low: f64, mut high: f64, f: impl Fn(f64) -> (f64, f64)) -> f64 {
    let mut x = high;
    for _ in 0..200 {
        let (value, slope) = f(x);
        if value > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let step = value / slope;
        if step.abs() <= 2.0 * f64::EPSILON * x.abs() {
            break;
        }
        let next = x - step;
        x = if next > low && next < high { next } else { 0.5 * (low + high) };
    }
    x
}
