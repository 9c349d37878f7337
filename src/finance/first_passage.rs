//! Default as soon as a firm is worth less than a barrier, or if it is worth less than its debt when the debt
//! falls due.
//!
//! As in [`merton`], but the shares are lost once the assets fall to the barrier
//! b·F·e^(−r(T−t)): a share b of what the debt would be worth without risk. In money of the day on which the
//! debt falls due the barrier stands still at b·F. With u = X/F, d₂ = (ln u − s²/2)/s and e₂ = (ln(b²/u) −
//! s²/2)/s (and d₁, e₁ larger by s),
//!
//! E·e^(rT)/F = u·N(d₁) − N(d₂) − b·N(e₁) + (u/b)·N(e₂),   σ_E·E·e^(rT)/F = σ·(u·N(d₁) + (u/b)·N(e₂)),
//!
//! probability of default N(−d₂) + (u/b)·N(e₂).
//!
//! Source: F. Black and J. C. Cox, “Valuing Corporate Securities: Some Effects of Bond Indenture Provisions”,
//! Journal of Finance 31 (1976), 351–367, with their barrier growing at the rate r.

use super::merton::{self, Assets, LEAST, between, bracketed, call, newton};
use super::normal::cumulative;
use libm::{exp, expm1, log, log1p};

/// A barrier below this share of the debt is none.
const LOWEST: f64 = 1e-12;

/// Whether there is a barrier at all.
pub fn is_barrier(share: f64, debt: f64) -> bool {
    share >= LOWEST && debt > 0.0
}

/// The assets of a firm whose shares are worth `equity` (above nought, in money of the day) and move by
/// `deviation` (σ_E√T), which owes `debt` on the day and is lost to its lenders at the share `barrier` of it
/// (from 0 to 1).
pub fn assets(equity: f64, deviation: f64, debt: f64, barrier: f64) -> Assets {
    let share = equity / debt;
    if !(is_barrier(barrier, debt) && share < f64::MAX && deviation >= LEAST) {
        return merton::assets(equity, deviation, debt);
    }
    let high = log(deviation);
    let low = high - log1p(1.0 / share) - log1p(1.0 / barrier);
    let too_high = |log_s: f64| {
        let s = exp(log_s);
        log_s - high + log(Shares::at(above(share, s, barrier), s, barrier).exposure / share)
    };
    let s = exp(bracketed(too_high, low, high));
    Assets::new(debt, above(share, s, barrier), s)
}

/// The shares of a firm, per unit of its debt.
struct Shares {
    value: f64,
    /// What the shares move by if the assets move by their own size.
    exposure: f64,
}

impl Shares {
    /// Of a firm whose assets are e^`above` times its debt.
    fn at(above: f64, s: f64, b: f64) -> Shares {
        let u = exp(above);
        let margin = above - log(b);
        let d2 = above / s - 0.5 * s;
        let e2 = d2 - 2.0 * margin / s;
        let (d1, e1) = (d2 + s, e2 + s);
        let back = u / b * cumulative(e2);
        let value = if margin < 0.01 {
            // Near the barrier all is a difference: each term is in proportion to it.
            b * expm1(margin) * (cumulative(d1) + cumulative(e2) / b) + b * between(e1, d1) - between(e2, d2)
        } else {
            call(d2, s) - b * cumulative(e1) + back
        };
        Shares { value, exposure: u * cumulative(d1) + back }
    }
}

/// ln(X/F) where the shares are worth `share` of the debt: they are worth no more than the assets less the
/// barrier, and no less than the assets less the debt.
#[inline(never)]
fn above(share: f64, s: f64, b: f64) -> f64 {
    newton(log(b + share), log1p(share), |above| {
        let shares = Shares::at(above, s, b);
        (log(shares.value / share), shares.exposure / shares.value)
    })
}

/// The probability that the barrier is reached by the day.
pub fn hit(assets: Assets, barrier: f64) -> f64 {
    let (margin, s) = (assets.margin(barrier), assets.deviation);
    if margin <= 0.0 {
        return 1.0;
    }
    if s == 0.0 {
        return 0.0;
    }
    cumulative(0.5 * s - margin / s) + exp(margin) * cumulative(-0.5 * s - margin / s)
}

/// The probability that the barrier is reached, or the assets are worth less than `level` (no less than the
/// barrier) on the day.
pub fn below(assets: Assets, level: f64, barrier: f64) -> f64 {
    let margin = assets.margin(barrier);
    if margin <= 0.0 {
        return 1.0;
    }
    let distance = assets.distance(level);
    let back =
        if assets.deviation > 0.0 { distance - 2.0 * margin / assets.deviation } else { f64::NEG_INFINITY };
    cumulative(-distance) + exp(margin) * cumulative(back)
}

/// The part of the paths that end at `value` (above the barrier) without having reached the barrier.
pub fn unharmed(assets: Assets, value: f64, barrier: f64) -> f64 {
    let s = assets.deviation;
    -expm1(-2.0 * assets.margin(barrier) * log(value / barrier) / (s * s))
}
