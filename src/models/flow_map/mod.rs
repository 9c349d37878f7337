//! The flow map: from savers through a private-credit fund to the vehicles that buy chips, and back as rent.
//!
//! A fund lends L to SPVs and L′ to neoclouds; banks fund a share b of each loan, savers the rest. Each loan
//! is repaid with interest r in T equal yearly payments, and sponsors' capital with their return rₑ in as
//! many. Rent pays running costs, both annuities, and nothing else:
//! R = o·K + r·L + L ∕ s(r, T) + rₑ·E + E ∕ s(rₑ, T), with s the accumulation factor.
//!
//! Savers' money, bank lines and fees fall with the loan, so a year's yield on savers' money is the same in
//! every year: g = (r − b·r_b) ∕ (1 − b) before the manager, n = g − m after its fee, and y = n − κ after
//! carry κ: nothing up to the hurdle h; beyond it min(n − h, c·n) with a catch-up, c·(n − h) without. That is
//! savers' internal rate of return as well. A dollar comes back as 1 + y·A, where A adds up what is owed at
//! the beginning of each year for a dollar lent.
//!
//! A bank breaks even at f + e + ℓ + w·k·(ρ − f): other funding, running cost and expected loss, and on the
//! capital that it must hold what shareholders ask beyond other funding: the capital charge.
//!
//! All is a flow from one node to another, and at each node but the first and last as much leaves as enters.
//!
//! Sources: Basel Committee, CRE20 (risk weights); Brealey, Myers and Allen, *Principles of Corporate
//! Finance*, on annuities; J. Hull, *Risk Management and Financial Institutions*, on RAROC; A. Metrick and
//! A. Yasuda, "The Economics of Private Equity Funds" (2010), on fee, hurdle, carry and catch-up.

mod about;
mod charts;
mod flows;
mod inputs;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::world::World;
use crate::finance::annuity::{accumulation_factor, outstanding_share};
use crate::models::prelude::*;

pub use flows::{Flow, back, dollar, out};
pub use inputs::Inputs;
pub use outputs::Outputs;

/// The model.
pub struct FlowMap;

/// Loans to one kind of vehicle, and what becomes of them in the first year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Route {
    /// What the fund lends, and what sponsors put up beside it.
    pub loans: f64,
    /// What sponsors put up.
    pub put_up: f64,
    /// The part of what is spent that buys chips.
    pub chips: f64,
    /// The interest on the loans, a year.
    pub rate: f64,
    /// A year's running costs.
    pub operation: f64,
    /// What is repaid of the loans in the first year.
    pub principal: f64,
    /// Sponsors' return in the first year.
    pub earned: f64,
    /// What they get back of their capital.
    pub regained: f64,
    /// On savers' money, a year: the carry.
    pub carry: f64,
    /// On savers' money, a year: what is left to them.
    pub net: f64,
    /// The same after expected losses.
    pub after_loss: f64,
    /// A: what is owed at the beginning of each year, added up, for a dollar lent.
    pub balances: f64,
}

impl Route {
    /// What the vehicles spend.
    pub fn spent(&self) -> f64 {
        self.loans + self.put_up
    }

    /// What tenants pay in the first year.
    pub fn rent(&self) -> f64 {
        self.operation + self.rate * self.loans + self.principal + self.earned + self.regained
    }

    /// What a saver's dollar comes back as.
    pub fn comes_back(&self) -> f64 {
        1.0 + self.net * self.balances
    }
}

/// Both kinds of vehicle: SPVs, neoclouds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workings {
    /// SPVs, then neoclouds.
    pub routes: [Route; 2],
}

impl Workings {
    /// Something of both kinds, added up.
    pub fn sum(&self, of: impl Fn(&Route) -> f64) -> f64 {
        self.routes.iter().map(of).sum()
    }
}

impl Inputs {
    /// What savers have in a dollar of loans: 1 − b.
    pub fn own(&self) -> f64 {
        1.0 - self.line
    }

    /// κ: the carry on a yield after the fee.
    fn carry_on(&self, yielded: f64) -> f64 {
        let over = (yielded - self.hurdle).max(0.0);
        if self.catch_up { over.min(self.carry * yielded.max(0.0)) } else { self.carry * over }
    }

    /// What is left of a yield on savers' money, and the carry.
    fn kept(&self, gross: f64) -> (f64, f64) {
        let yielded = gross - self.fee;
        let carry = self.carry_on(yielded);
        (yielded - carry, carry)
    }

    /// Savers by kind: pensions, insurers, sovereign funds, households and others.
    pub fn savers(&self) -> [f64; 4] {
        let named = self.pensions + self.insurers + self.sovereign;
        let whole = named.max(1.0);
        [self.pensions / whole, self.insurers / whole, self.sovereign / whole, (1.0 - named).max(0.0)]
    }

    /// Loans of so much to one kind of vehicle.
    #[inline(never)]
    fn route(&self, loans: f64, rate: f64, years: u32, debt: f64, chips: f64, running: f64) -> Route {
        let rate = (rate + self.points).max(0.0);
        let years = f64::from(years);
        let put_up = loans * (1.0 - debt) / debt;
        let gross = (rate - self.line * self.line_rate) / self.own();
        let (net, carry) = self.kept(gross);
        Route {
            loans,
            put_up,
            chips,
            rate,
            operation: running * (loans + put_up),
            principal: loans / accumulation_factor(rate, years),
            earned: self.equity * put_up,
            regained: put_up / accumulation_factor(self.equity, years),
            carry,
            net,
            after_loss: self.kept(gross - self.loss / self.own()).0,
            balances: (0..years as u32).map(|year| outstanding_share(rate, years, f64::from(year))).sum(),
        }
    }

    /// The interest at which a bank breaks even on a loan of this risk weight.
    pub fn bank_rate(&self, weight: f64) -> f64 {
        self.funding + self.running_bank + self.loss + weight * self.weight_costs()
    }

    /// What a risk weight of 100% adds to it.
    fn weight_costs(&self) -> f64 {
        self.ratio * (self.roe - self.funding)
    }

    /// The risk weight at which a bank breaks even at this interest.
    fn weight_at(&self, rate: f64) -> Answer {
        let left = rate - self.bank_rate(0.0);
        if self.weight_costs() <= 0.0 {
            Answer::Absent(text(
                "none: capital costs no more than other funding",
                "なし（資本が他の調達より高くない）",
            ))
        } else if left < 0.0 {
            Answer::Absent(text("none: not even without capital", "なし（資本がゼロでも採算割れ）"))
        } else {
            Answer::Number(left / self.weight_costs())
        }
    }
}

impl Calculator for FlowMap {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.points = world.spread().unwrap_or(inputs.points);
    }

    #[inline(never)]
    fn work(inputs: &Inputs) -> Workings {
        let loans = inputs.capital * inputs.credit;
        let to_spvs = loans * inputs.spvs;
        let x = inputs;
        Workings {
            routes: [
                x.route(to_spvs, x.spv_rate, x.spv_years, x.spv_debt, x.spv_chips, 0.0),
                x.route(loans - to_spvs, x.neo_rate, x.neo_years, x.neo_debt, x.neo_chips, x.running),
            ],
        }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let sum = |of: fn(&Route) -> f64| workings.sum(of);
        let loans = inputs.capital * inputs.credit;
        let own = inputs.own();
        let savers = own * loans;
        let carry = own * sum(|route| route.carry * route.loans);
        let (principal, regained) = (sum(|route| route.principal), sum(|route| route.regained));
        let spent = sum(Route::spent);
        let chips = sum(|route| route.chips * route.spent());
        let [spv, neo] = &workings.routes;
        Outputs {
            net: sum(|route| route.net * route.loans) / loans,
            loan_rate: sum(|route| route.rate * route.loans) / loans,
            after_loss: sum(|route| route.after_loss * route.loans) / loans,
            net_spv: spv.net,
            net_neo: neo.net,
            back_spv: spv.comes_back(),
            back_neo: neo.comes_back(),
            rent: sum(Route::rent),
            income: own * sum(|route| route.net * route.loans),
            managers: inputs.fee * savers + carry,
            carry,
            banks: inputs.line * inputs.line_rate * loans,
            sponsors: sum(|route| route.earned),
            operation: sum(|route| route.operation),
            principal,
            equipment: inputs.relent * (principal + regained),
            loans,
            savers,
            pensions: inputs.savers()[0] * savers,
            lines: inputs.line * loans,
            put_up: sum(|route| route.put_up),
            chips,
            buildings: spent - chips,
            bank_rate: inputs.bank_rate(inputs.weight),
            charge: inputs.weight * inputs.weight_costs(),
            capital: inputs.weight * inputs.ratio * loans,
            weight_spv: inputs.weight_at(spv.rate),
            weight_neo: inputs.weight_at(neo.rate),
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        (inputs.pensions + inputs.insurers + inputs.sovereign > 1.0 + 1e-9).then_some((
            "sovereign",
            text(
                "pensions, insurers and sovereign funds together come to more than 100%.",
                "年金基金、保険会社、政府系ファンドの合計が100％を超えています。",
            ),
        ))
    }
}
