//! Hype and productivity: an illustrative clock. Two curves, hype and what the technology brings, their sum,
//! the trough in it, and the debt that matures in the trough.
//!
//! Hype is h(t) = 2^−((t − τ)/w)², with w = a before its peak τ and b after it. Productivity is the
//! ramp of the stress tests, P(t) = L/(1 + e^−z), z = ln(1/9) + (ln 19 + ln 9)(t − t₁)/(Y − 1): 10% of
//! its plateau L at t₁, 95% at t₁ + Y − 1. With V = h + P and V̂ its first local maximum (where a steep
//! P makes two hills, that from which V falls furthest), the trough is the time in the valley behind
//! when V < θ·V̂. Its ends, the peak and the low are roots.
//!
//! Debt falls due by calendar year, evenly through each, or as hype went with a tenor T: the share due
//! from c to d is then H(d − T) − H(c − T), H the share of all hype before a moment, by the normal
//! distribution. Among tenors the largest share is caught by that which lays the trough where hype is
//! as high at one end as at the other: T* = d − τ − (d − c)·b/(a + b).
//!
//! Sources: 003 of the founding articles for the order hype, trough, productivity (J. Fenn, Gartner,
//! 1995), whose truth is disputed; 000 for the claim that credit peaks before technology; Bain & Company,
//! 2025, for the revenue of 2030.

mod about;
mod charts;
pub mod clock;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod wall;

use crate::core::pays::{PLANNED, PLATEAU, Pays};
use crate::core::root::{Boundary, Tolerance, boundary};
use crate::core::world::{PLANNED_SIZE, World};
use crate::models::prelude::*;

use clock::{Clock, Dip, STEEP, Trough};
pub use inputs::{Era, Inputs, Wall};
pub use outputs::Outputs;

/// The model.
pub struct HypeClock;

/// The year of Bain's need, at its middle.
const BAIN_YEAR: f64 = 2030.5;
/// Years until AI pays between which the limit is sought.
const LIMITS: (f64, f64) = (2.0, 60.0);

const NO_TROUGH: Text = text("no trough", "谷は生じない");
const NO_PEAK: Text =
    text("no peak: productivity outruns hype's fall", "山はない（生産性が熱狂の冷め方を上回る）");
const NO_END: Text = text("not within 60 years", "60年以内にはない");
const ALWAYS: Text = text("a trough even at 2 years", "2年でも谷が生じる");
const NEVER: Text = text("no trough even at 60 years", "60年でも谷は生じない");
const AI_ONLY: Text = text("for AI only", "AIのみ");
const NO_BAIN: Text = text("at no pace", "どの速さでもならない");

/// The clock and its trough.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workings {
    /// The curves.
    pub clock: Clock,
    /// The first hill and the valley behind it.
    pub dip: Option<Dip>,
    /// The time below the threshold.
    pub trough: Option<Trough>,
}

impl Era {
    /// Where the clock begins.
    pub fn base(self) -> f64 {
        match self {
            Era::Ai => 2023.0,
            Era::Railways => 1843.0,
            Era::DotCom => 1995.5,
        }
    }
}

impl Inputs {
    /// The curves in calendar years.
    pub fn clock(&self) -> Clock {
        let base = self.era.base();
        Clock {
            peak: base + self.peak,
            rise: self.rise,
            fall: self.fall,
            plateau: self.plateau,
            first: base + self.first,
            years: self.years,
        }
    }

    /// When debt falls due: in the past, as hype went.
    pub fn wall(&self) -> Wall {
        if self.era == Era::Ai { self.wall } else { Wall::Hype }
    }

    /// The longest time until AI pays that leaves no trough.
    #[inline(never)]
    fn limit(&self) -> Answer {
        let survives = |years: f64| {
            let clock = Clock { years, ..self.clock() };
            clock.dip().is_none_or(|dip| dip.depth >= self.threshold * dip.height)
        };
        match boundary(survives, LIMITS.0, LIMITS.1, Tolerance::default()) {
            Boundary::At(years) => Answer::Number(years),
            Boundary::Never => Answer::Absent(ALWAYS),
            Boundary::Always => Answer::Absent(NEVER),
        }
    }

    /// The years until AI pays at which 2030 would lack what Bain found lacking.
    fn bain(&self) -> Answer {
        let reached = (1.0 - sources::BAIN_SHORT) * self.needed / self.full;
        let odds = libm::log(reached / (1.0 - reached)) + libm::log(9.0);
        let years = 1.0 + STEEP * (BAIN_YEAR - self.clock().first) / odds;
        Some(years).filter(|years| reached < 1.0 && (LIMITS.0..=1e3).contains(years)).or_absent(NO_BAIN)
    }
}

impl Calculator for HypeClock {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.points = world.spread().unwrap_or(inputs.points);
        inputs.shut = world.shut().unwrap_or(inputs.shut);
        let size = world.size().map_or(1.0, |size| size / PLANNED_SIZE);
        inputs.amount *= size;
        inputs.needed *= size;
        match world.pays() {
            Some(Pays::After(years)) => inputs.years = f64::from(years),
            Some(Pays::Never) => {
                inputs.years = f64::from(PLANNED);
                inputs.plateau *= PLATEAU;
                inputs.full *= PLATEAU;
            }
            None => {}
        }
    }

    fn work(inputs: &Inputs) -> Workings {
        let clock = inputs.clock();
        let dip = clock.dip();
        let trough = dip.and_then(|dip| clock.trough(&dip, inputs.threshold));
        Workings { clock, dip, trough }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { clock, dip, trough } = workings;
        let of_trough = |value: fn(&Trough) -> f64| trough.as_ref().map(value).or_absent(NO_TROUGH);
        // Of a trough that ends.
        let ended = |value: &dyn Fn(&Trough, f64) -> f64| match trough {
            Some(trough) => trough.end.map(|end| value(trough, end)).or_absent(NO_END),
            None => Answer::Absent(NO_TROUGH),
        };
        let caught =
            |tenor: f64| trough.map_or(0.0, |trough| wall::lent(tenor, clock, trough.start, trough.until()));
        let worst_tenor = |trough: &Trough, end: f64| {
            end - clock.peak - (end - trough.start) * clock.fall / (clock.rise + clock.fall)
        };
        let share = trough.map_or(0.0, |trough| wall::due(inputs, clock, trough.start, trough.until()));
        let due = share * inputs.amount;
        let unpaid = inputs.shut * due;
        let earned = inputs.full * Clock { plateau: 1.0, ..*clock }.productivity(BAIN_YEAR);
        let ai = |answer: Answer| if inputs.era == Era::Ai { answer } else { Answer::Absent(AI_ONLY) };
        let fastest = clock.fastest();
        Outputs {
            due,
            share,
            unpaid,
            extra: inputs.points * (due - unpaid),
            start: of_trough(|trough| trough.start),
            end: ended(&|_, end| end),
            length: ended(&|trough, end| end - trough.start),
            fall: dip.map(|dip| 1.0 - dip.left()).or_absent(NO_PEAK),
            regained: match dip {
                Some(dip) => clock.back(dip, 1.0).or_absent(NO_END),
                None => Answer::Absent(NO_PEAK),
            },
            limit: inputs.limit(),
            first_peak: dip.map(|dip| dip.peak).or_absent(NO_PEAK),
            fastest,
            lag: fastest - clock.peak,
            caught: caught(inputs.tenor),
            worst_tenor: ended(&worst_tenor),
            worst: ended(&|trough, end| caught(worst_tenor(trough, end))),
            shortest: trough.map(|trough| trough.start - clock.peak).or_absent(NO_TROUGH),
            longest: ended(&|_, end| end - clock.peak),
            earned: ai(Answer::Number(earned)),
            short: ai(Answer::Number((inputs.needed - earned).max(0.0))),
            bain: ai(inputs.bain()),
        }
    }
}
