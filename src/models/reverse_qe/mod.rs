//! Reverse QE: a tub of idle capital that AI's draw empties. While there is water nothing changes; once it
//! is dry, every dollar must come out of another asset.
//!
//! Quarter by quarter the tub's level changes by what comes in and what goes out,
//!
//! L_q = L_{q−1} + I∕4 + ρ·d_{q−1} + c·d_q − d_q − O∕4,    d_q = K·(1+g)^(year−1)·o ∕ 4,
//!
//! from L_0 = stock − what banks need + freed pipes. Water is max(0, L) and the shortfall, what other assets
//! had to give up, max(0, −L): nothing enters or leaves unaccounted, and new water first makes good the
//! shortfall. As L falls by the same amount for each dollar of K, the largest build-out without a shortfall
//! is known exactly.
//!
//! Yields rise by ε for each point of GDP of the shortfall in ten-year equivalents. ε is measured for
//! *public* debt: 2 basis points (A. R. Neveu and J. Schafer, CBO working paper 2024-05), 2 to 3 (E. Gamber
//! and J. Seliski, CBO working paper 2019-01), 3 to 4 (T. Laubach, "New Evidence on the Interest Rate
//! Effects of Budget Deficits and Debt", 2009).
//!
//! An asset of duration D and convexity C changes to P = (1 + a·Δy)^(−b) with a·b = D and a²·b·(b+1) = C: to
//! second order 1 − D·Δy + ½·C·Δy², but never negative nor rising again. C = 2·D² gives Gordon's growth
//! formula, C = D² the exponential. An asset without cash flows follows the others' average to the power β.
//!
//! Part of the shortfall is met by forced sales, least-loved asset first. Selling at a price that falls
//! exponentially, each dollar raised takes M dollars off the asset's value (X. Gabaix and R. Koijen, "In
//! Search of the Origins of Financial Fluctuations", 2021: M ≈ 5 for US shares). Of that loss a share λ must
//! be met in cash: the next round. What cannot be raised is shown.

mod about;
mod assets;
mod charts;
mod inputs;
mod outputs;
mod sales;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod tub;

use crate::core::world::{PLANNED_SIZE, World};
use crate::models::prelude::*;

pub use inputs::{Asset, Elasticity, Inputs, Kind};
pub use outputs::Outputs;
pub use sales::{ROUNDS, Sales};
pub use tub::Tub;

/// The model.
pub struct ReverseQe;

/// The responses of yields that were measured, in basis points per point of GDP.
pub const MEASURED: [f64; 3] = [2.0, 3.0, 4.0];

/// A duration below this counts as none.
const NO_DURATION: f64 = 1e-6;

const NOT_DRY: Text = text("not within the horizon", "期間内には尽きない");
const NO_DRAW: Text = text("none: nothing is drawn", "なし（資金需要がない）");
const ALWAYS: Text = text("none: the tub is dry without it", "なし（需要がなくても尽きている）");
const REFILLS: Text = text("none: the draw does not empty the tub", "なし（需要は浴槽を空にしない）");

/// The tub's path, the change in yields, and what was sold.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// The tub.
    pub tub: Tub,
    /// What AI adds to yields at the horizon.
    pub rise: f64,
    /// What the change in yields does to the logarithm of each asset's price, row by row.
    pub repriced: Vec<f64>,
    /// The forced sales.
    pub sales: Sales,
}

impl Inputs {
    /// ε, in basis points per point of GDP.
    pub fn response(&self) -> f64 {
        match self.elasticity {
            Elasticity::Low => MEASURED[0],
            Elasticity::Mid => MEASURED[1],
            Elasticity::High => MEASURED[2],
            Elasticity::Own => self.own,
        }
    }

    /// By how much a response of so many basis points raises yields for this shortfall.
    pub fn rise(&self, response: f64, shortfall: f64) -> f64 {
        response * 0.01 * (shortfall * self.ten / self.gdp)
    }

    /// AI's draw of the first year, in dollars.
    pub fn first_draw(&self) -> f64 {
        self.capital * self.outside
    }

    /// What a change in yields does to the logarithm of each asset's price.
    #[inline(never)]
    pub fn repriced(&self, change: f64) -> Vec<f64> {
        let own: Vec<f64> = self.assets.iter().map(|asset| asset.repriced(change)).collect();
        let (mut before, mut gained) = (0.0, 0.0);
        for (asset, log) in self.assets.iter().zip(&own) {
            if asset.duration >= NO_DURATION {
                before += asset.value;
                gained += asset.value * libm::expm1(*log);
            }
        }
        let market = if before > 0.0 { libm::log1p(gained / before) } else { 0.0 };
        // Nothing of an infinite fall is no number.
        let follow = |beta: f64| if beta > 0.0 { beta * market } else { 0.0 };
        self.assets.iter().zip(own).map(|(asset, log)| log + follow(asset.beta)).collect()
    }
}

impl Asset {
    /// What a change in yields does to the logarithm of the price, but for what follows other prices.
    fn repriced(&self, change: f64) -> f64 {
        let duration = self.duration;
        if duration < NO_DURATION {
            return 0.0;
        }
        let excess = self.convexity / (duration * duration) - 1.0;
        if excess < 1e-12 {
            return -duration * change;
        }
        -libm::log1p(duration * excess * change) / excess
    }
}

/// How far the price of a row's asset falls in all: by yields, then by sales.
pub fn fall(workings: &Workings, row: usize) -> f64 {
    -libm::expm1(workings.repriced[row] - workings.sales.pushed[row])
}

impl Calculator for ReverseQe {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.points = world.spread().unwrap_or(inputs.points);
        inputs.capital *= world.size().map_or(1.0, |size| size / PLANNED_SIZE);
    }

    #[inline(never)]
    fn work(inputs: &Inputs) -> Workings {
        let tub = Tub::new(inputs);
        let rise = inputs.rise(inputs.response(), tub.shortfall());
        let repriced = inputs.repriced(rise + inputs.points);
        let sales = Sales::new(inputs, &repriced, inputs.calls * tub.shortfall());
        Workings { tub, rise, repriced, sales }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { tub, rise, repriced, sales } = workings;
        let shortfall = tub.shortfall();
        let [rise_low, rise_mid, rise_high] = MEASURED.map(|response| inputs.rise(response, shortfall));
        let highest = MEASURED[2];
        let first_points = inputs.first_draw() * inputs.ten / inputs.gdp;
        let first_rise = inputs.rise(highest, inputs.first_draw());
        let response_needed = (first_points > 1e-9).then(|| inputs.observed * 100.0 / first_points);
        let losses = inputs.assets.iter().zip(repriced).map(|(asset, log)| asset.value * -libm::expm1(*log));
        let first = sales.order[0];

        Outputs {
            rise: *rise,
            dry: tub.dry.or_absent(NOT_DRY),
            shortfall,
            first_fall: fall(workings, first),
            idle: tub.start().max(0.0),
            drawn: tub.drawn,
            returned: tub.returned,
            bought: tub.bought,
            added: tub.added,
            drained: tub.drained,
            left: tub.end().max(0.0),
            threshold: tub.threshold(),
            rise_low,
            rise_mid,
            rise_high,
            first_points,
            first_rise,
            response_needed: response_needed.or_absent(NO_DRAW),
            times: response_needed.map(|needed| needed / highest).or_absent(NO_DRAW),
            lost_yields: losses.sum(),
            first_sold: Answer::Words(inputs.assets[first].kind.label()),
            called: sales.called,
            margin: sales.margin,
            raised: sales.raised(),
            unmet: sales.unmet,
            lost_sales: sales.lost,
            rounds: f64::from(sales.counted),
        }
    }
}
