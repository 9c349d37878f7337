//! The productivity hurdle: how much must AI earn each year for the money to be worth it?
//!
//! Two bases stand side by side.
//!
//! - *Simple*, the article's: EBITDA* = ROI · K.
//! - *Annuity*: what pays the cost of capital and buys every asset again when it is worn out,
//!   EBITDA* = Σⱼ [Kⱼ·CRF(w, nⱼ) − τ·Kⱼ/nⱼ]/(1 − τ), with w = D·r_d·(1 − τ) + (1 − D)·r_e and
//!   CRF(i, n) = i(1+i)ⁿ/((1+i)ⁿ − 1). Straight-line tax depreciation, like-for-like replacement.
//!
//! Revenue* = EBITDA*/margin. Sources: Distill AI's article of 2025 for the simple basis; Brealey,
//! Myers and Allen, *Principles of Corporate Finance*, on equivalent annual cost for the annuity.

mod about;
mod charts;
mod inputs;
mod outputs;
mod sentence;
pub(in crate::models) mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::pays::{LATEST, PLATEAU, Pays};
use crate::core::root::{self, Tolerance};
use crate::core::world::World;
use crate::finance::annuity::{crf, implied_life, periodic_rate};
use crate::finance::calendar::{HOURS_AN_AVERAGE_YEAR, MONTHS_A_YEAR};
use crate::finance::flows::{Irr, irr, npv, payback};
use crate::finance::ramp::Diffusion;
use crate::finance::wacc::wacc;
use crate::models::prelude::*;

pub use inputs::{Inputs, Ramp, Terminal};
pub use outputs::Outputs;

/// The model.
pub struct Hurdle;

/// How many years ahead a crossing is searched for.
const LOOK_AHEAD: f64 = 60.0;

const NOT_CROSSED: Text = text("not within 60 years", "60年以内には届かない");
const NOT_REPAID: Text = text("not within the horizon", "期間内には回収できない");
const NO_ROOT: Text =
    text("none: cash flow never changes sign", "なし（キャッシュフローの符号が変わらない）");
const SEVERAL: Text = text("several, so none is usable", "複数あり、使えない");
const NO_LIFE: Text = text("none: the return does not cover the interest", "なし（利回りが金利に届かない）");

impl Inputs {
    fn servers(&self) -> f64 {
        self.capital * self.server_share
    }

    fn buildings(&self) -> f64 {
        self.capital - self.servers()
    }

    /// After-tax weighted average cost of capital, w: a fraction a year.
    pub fn wacc(&self) -> f64 {
        wacc(self.debt_share, self.cost_of_debt, self.cost_of_equity, self.tax)
    }

    /// EBITDA* on the annuity basis, at any rate and life of servers: dollars a year.
    pub fn ebitda_annuity(&self, rate: f64, server_life: u32) -> f64 {
        let pay = |cost: f64, life: u32| {
            let life = f64::from(life);
            (cost * crf(rate, life) - self.tax * cost / life) / (1.0 - self.tax)
        };
        pay(self.servers(), server_life) + pay(self.buildings(), self.building_life)
    }

    /// EBITDA per dollar of revenue after the efficiency shock: costs per unit of service fall to 1/x,
    /// prices to x^−φ, so costs per dollar of revenue fall to x^(φ−1).
    pub fn margin_after_shock(&self) -> f64 {
        1.0 - (1.0 - self.margin) * libm::pow(self.shock, self.pass_through - 1.0)
    }

    /// By what factor the shock changes revenue: prices fall to x^−φ, quantities rise to x^(φε).
    fn demand_shock(&self) -> f64 {
        libm::pow(self.shock, self.pass_through * (self.elasticity - 1.0))
    }

    /// What the same capacity earns after the shock: it serves x times as much at x^−φ of the price.
    fn capacity_shock(&self) -> f64 {
        libm::pow(self.shock, 1.0 - self.pass_through)
    }

    /// Today's revenue after the shock, dollars a year. Today's capacity is taken to be full, so demand that
    /// outgrows what it can serve has to wait for power.
    fn revenue_now(&self) -> f64 {
        self.revenue_today * self.demand_shock().min(self.capacity_shock())
    }

    /// What customers would buy in year `t` if power were no limit, dollars a year.
    pub fn demand(&self, t: f64) -> f64 {
        let curve = match self.ramp {
            Ramp::Logistic => Diffusion::Logistic { growth: self.growth },
            Ramp::Bass => Diffusion::Bass { p: self.bass_p, q: self.bass_q },
        };
        curve.level(t, self.revenue_today, self.ceiling) * self.demand_shock()
    }

    /// Where demand levels off, dollars a year: a ceiling below today's revenue is taken to be today's.
    fn highest_demand(&self) -> f64 {
        self.ceiling.max(self.revenue_today) * self.demand_shock()
    }

    /// What the energised capacity can serve in year `t`, dollars a year: today's, and what is added
    /// each year. What a shock leaves idle of today's is not counted.
    pub fn capacity(&self, t: f64) -> f64 {
        let per_gw = self.revenue_per_gw * self.capacity_shock();
        self.revenue_now() + self.gw_per_year * t * per_gw
    }

    /// AI's revenue in year `t`: demand, capped by power. Dollars a year.
    pub fn revenue(&self, t: f64) -> f64 {
        self.demand(t).min(self.capacity(t))
    }

    /// The calendar year, with its fraction, in which revenue first reaches `required` (dollars a year).
    #[inline(never)]
    fn crossing(&self, required: f64) -> Answer {
        let start = f64::from(self.start_year);
        let missing = |t: f64| self.revenue(t) - required;
        if missing(0.0) >= 0.0 {
            return start.into();
        }
        let crossing = root::find(missing, 0.0, LOOK_AHEAD, Tolerance::default());
        crossing.ok().map(|t| start + t).or_absent(NOT_CROSSED)
    }

    /// Cash flows: −K now; then each year after-tax EBITDA with the tax saved by depreciation, less what
    /// worn-out servers and buildings cost to buy again (not in the last year); at the end the book
    /// value if chosen. Losses save tax at once, as in a group with other profits. Dollars.
    #[inline(never)]
    pub fn flows(&self) -> Vec<f64> {
        let margin = self.margin_after_shock();
        let assets = [(self.servers(), self.server_life), (self.buildings(), self.building_life)];
        let shield: f64 = assets.iter().map(|(cost, life)| self.tax * cost / f64::from(*life)).sum();
        let mut flows = Vec::with_capacity(self.horizon as usize + 1);
        flows.push(-self.capital);
        for year in 1..=self.horizon {
            let mut flow = (1.0 - self.tax) * margin * self.revenue(f64::from(year)) + shield;
            for (cost, life) in assets {
                let worn_out = year % life == 0;
                if worn_out && year < self.horizon {
                    flow -= cost;
                }
                if year == self.horizon && self.terminal == Terminal::Book && !worn_out {
                    flow += cost * (1.0 - f64::from(year % life) / f64::from(life));
                }
            }
            flows.push(flow);
        }
        flows
    }
}

/// What one of the two bases asks for.
struct Basis {
    ebitda: f64,
    revenue: f64,
    industries: f64,
    crossing: Answer,
    gdp: f64,
    user_month: f64,
    worker_year: f64,
    gap: f64,
    uplift: f64,
    uplift_year: f64,
}

impl Inputs {
    /// From the EBITDA that a basis asks for, dollars a year.
    #[inline(never)]
    fn basis(&self, ebitda: f64) -> Basis {
        let revenue = ebitda / self.margin_after_shock();
        let uplift = revenue / (self.capture * self.gdp);
        Basis {
            ebitda,
            revenue,
            industries: revenue / self.cloud,
            crossing: self.crossing(revenue),
            gdp: revenue / self.gdp,
            user_month: revenue / self.users / MONTHS_A_YEAR,
            worker_year: revenue / self.workers,
            gap: revenue - self.revenue_now(),
            uplift,
            uplift_year: self.a_year(uplift),
        }
    }

    /// The growth a year that makes `total` over the horizon.
    fn a_year(&self, total: f64) -> f64 {
        periodic_rate(total, f64::from(self.horizon))
    }

    /// A published ten-year growth `total`, compounded to the horizon; both are fractions.
    fn over_horizon(&self, total: f64) -> f64 {
        libm::expm1(libm::log1p(total) * f64::from(self.horizon) / 10.0)
    }
}

/// Full scale is this share of the ceiling: the other models' ramps reach it in as many years as they say.
const FULL_SCALE: f64 = 0.95;

impl Inputs {
    /// The first year's growth that takes a logistic path from today's revenue to full scale in `years`:
    /// solves M/(1 + (M/R₀ − 1)·(1 + g)^−t) = 0.95·M for g.
    fn growth_to_full_scale(&self, years: u32) -> f64 {
        let today = (self.revenue_today / self.ceiling).min(FULL_SCALE);
        let odds = |share: f64| libm::log(share / (1.0 - share));
        libm::expm1((odds(FULL_SCALE) - odds(today)) / f64::from(years)).clamp(0.0, 4.0)
    }
}

impl Calculator for Hurdle {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.capital = world.size().unwrap_or(inputs.capital);
        inputs.cost_of_debt += world.spread().unwrap_or(0.0);
        match world.pays() {
            Some(Pays::After(years)) => inputs.growth = inputs.growth_to_full_scale(years),
            Some(Pays::Never) => {
                inputs.ceiling *= PLATEAU;
                inputs.growth = inputs.growth_to_full_scale(LATEST);
            }
            None => {}
        }
    }

    fn work(_inputs: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        let wacc = inputs.wacc();
        let annuity = inputs.basis(inputs.ebitda_annuity(wacc, inputs.server_life));
        let simple = inputs.basis(inputs.roi * inputs.capital);
        let acemoglu = inputs.over_horizon(sources::ACEMOGLU_TEN_YEARS);
        let goldman = inputs.over_horizon(sources::GOLDMAN_TEN_YEARS);
        let gigawatts = inputs.capital / inputs.usd_per_gw;
        let power_bill = gigawatts * 1_000.0 * HOURS_AN_AVERAGE_YEAR * inputs.usd_per_mwh;
        let flows = inputs.flows();

        Outputs {
            revenue_annuity: annuity.revenue,
            industries_annuity: annuity.industries,
            crossing_annuity: annuity.crossing,
            ebitda_annuity: annuity.ebitda,
            gdp_annuity: annuity.gdp,
            user_month_annuity: annuity.user_month,
            worker_year_annuity: annuity.worker_year,
            gap_annuity: annuity.gap,
            revenue_simple: simple.revenue,
            industries_simple: simple.industries,
            crossing_simple: simple.crossing,
            ebitda_simple: simple.ebitda,
            gdp_simple: simple.gdp,
            user_month_simple: simple.user_month,
            worker_year_simple: simple.worker_year,
            gap_simple: simple.gap,
            wacc,
            crf_servers: crf(wacc, f64::from(inputs.server_life)),
            crf_buildings: crf(wacc, f64::from(inputs.building_life)),
            implied_life: implied_life(inputs.cost_of_debt, inputs.roi).or_absent(NO_LIFE),
            uplift: annuity.uplift,
            uplift_year: annuity.uplift_year,
            uplift_simple: simple.uplift,
            uplift_simple_year: simple.uplift_year,
            acemoglu,
            acemoglu_year: inputs.a_year(acemoglu),
            goldman,
            goldman_year: inputs.a_year(goldman),
            npv: npv(wacc, &flows),
            irr: match irr(&flows) {
                Ok(Irr::One(rate)) => rate.into(),
                Ok(Irr::Several(_)) => Answer::Absent(SEVERAL),
                Ok(Irr::None) | Err(_) => Answer::Absent(NO_ROOT),
            },
            payback: payback(&flows).or_absent(NOT_REPAID),
            revenue_at_horizon: inputs.revenue(f64::from(inputs.horizon)),
            margin: inputs.margin_after_shock(),
            gigawatts,
            years_to_energise: gigawatts / inputs.gw_per_year,
            revenue_needed_per_gw: annuity.revenue / gigawatts,
            power_bill,
            power_share: power_bill / annuity.revenue,
        }
    }
}
