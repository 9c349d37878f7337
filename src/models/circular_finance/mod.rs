//! Circular finance: how much of the deals among AI companies only goes round, how much cash must come from
//! outside, and who falls in which order when it does not.
//!
//! Companies are nodes; deals are payments between them. *Circles* are measured on whole amounts: gross, and
//! net of the largest circulation ([`circulation::largest`]). A seller's *round trip* is the most of what it
//! has paid in or pays in the window that can come back as its sales there ([`circulation::most_back`]).
//!
//! *Stress* is measured on what falls due in a window of years, spread evenly over each deal's years. A
//! company has cash, outside revenue on the ramp of the stress tests ([`ramp::scale`]) between today's and
//! the planned one, outside funding, and what others pay it; it owes outside costs and its deals, all of
//! equal rank. Payments clear as in L. Eisenberg and T. Noe (2001), with default costs as in L. Rogers and
//! L. Veraart (2013) ([`clearing`]). Deals contingent on a shortfall join once the company named has fallen,
//! and stay: payments are cleared anew until no more join. DebtRank ([`debt_rank`]) takes as a buffer what a
//! company has left if everybody pays and all funding comes.
//!
//! Who is in a deal and not among the companies is an outsider, who pays in full. A payment to oneself is
//! left out. Source of the deals: 003 of the founding articles, and what became of them by October 2026.

mod about;
mod charts;
mod inputs;
mod names;
mod outputs;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod vintages;

use crate::core::pays::{PLANNED, Pays};
use crate::core::world::World;
use crate::finance::network::circulation::{self, Payment};
use crate::finance::network::clearing::{self, Clearing, Kept, Network};
use crate::finance::network::{Links, debt_rank};
use crate::finance::ramp;
use crate::models::prelude::*;

pub use inputs::{Company, Contingent, Deal, DealKind, Hit, Inputs, Role, Status};
pub use names::Names;
pub use outputs::Outputs;

/// The model.
pub struct CircularFinance;

const NO_DEAL: Text = text("none: no deal counts", "なし（対象の取引がない）");
const NO_SALES: Text = text("none: nobody sells", "なし（売り手がない）");
const LASTS: Text = text("beyond the window", "期間を超える");
const NOBODY: Text = text("nobody", "なし");

/// A sum that is nought, and not its negative, where there is nothing.
fn total(amounts: impl Iterator<Item = f64>) -> f64 {
    amounts.fold(0.0, std::ops::Add::add)
}

/// What is due from a deal each year, and in the window.
#[derive(Clone, Copy, Debug)]
struct Due {
    from: Option<usize>,
    to: Option<usize>,
    /// In the window.
    amount: f64,
    /// Whose shortfall it waits for; `None` twice over for nobody's.
    waits: Option<Option<usize>>,
}

/// How the payments clear.
#[derive(Clone, Debug, PartialEq)]
pub struct Stress {
    /// Who pays what.
    pub clearing: Clearing,
    /// What outsiders are owed by each.
    pub outside: Vec<f64>,
    /// What each lacks even if all others pay.
    pub direct: Vec<f64>,
    /// What is due between companies.
    pub due: f64,
    /// The backstops that have joined.
    pub triggered: f64,
}

/// The network, its circles, its cash and how it clears.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// Who is who.
    pub names: Names,
    /// Whole payments between nodes that have names, and how much of each goes round.
    pub payments: Vec<Payment>,
    /// See `payments`.
    pub round: Vec<f64>,
    /// Of each company: what can come back to it, and its listed sales in the window.
    pub back: Vec<(f64, f64)>,
    /// Of each company: the outside cash it needs in the window, and the years until its cash runs out.
    pub cash: Vec<(f64, Option<f64>)>,
    /// If all funding comes; if it fails; and with default costs.
    pub on_plan: Stress,
    /// See `on_plan`.
    pub stress: Stress,
    /// See `on_plan`.
    pub costly: Stress,
    /// DebtRank's added stress: single and multi-hit.
    pub ranks: [f64; 2],
}

impl Deal {
    /// The share of it that counts, paid or to be paid; a backstop's only once it is triggered.
    fn counts(&self, inputs: &Inputs) -> f64 {
        let by_status = match self.status {
            Status::Announced => inputs.announced,
            Status::Signed | Status::Paid => 1.0,
            Status::Dead => 0.0,
        };
        if self.contingent == Contingent::Condition && !inputs.met { 0.0 } else { by_status }
    }

    /// What falls due in a calendar year.
    fn in_year(&self, inputs: &Inputs, year: u32) -> f64 {
        let is_on = (self.from..self.from + self.years).contains(&year) && self.status != Status::Paid;
        if is_on { self.amount * self.counts(inputs) / f64::from(self.years) } else { 0.0 }
    }
}

impl DealKind {
    /// Whether the payer pays it in cash. Warrants are shares, which outsiders buy.
    const fn costs_cash(self) -> bool {
        !matches!(self, DealKind::Warrant)
    }
}

impl Hit {
    /// Whether the funding of a company of this role fails.
    const fn hits(self, role: Role) -> bool {
        match self {
            Hit::Labs => matches!(role, Role::Lab),
            Hit::Clouds => matches!(role, Role::Cloud),
            Hit::Both => matches!(role, Role::Lab | Role::Cloud),
            Hit::All => true,
        }
    }
}

impl Inputs {
    /// The calendar years of the window.
    pub fn window(&self) -> std::ops::Range<u32> {
        self.from..self.from + self.years
    }

    /// A company's outside revenue in year k of the window, from 1.
    fn revenue(&self, company: &Company, year: u32) -> f64 {
        company.now + (company.plan - company.now) * ramp::scale(f64::from(year), self.pays)
    }

    /// Its outside revenue over the window.
    fn revenue_in_window(&self, company: &Company) -> f64 {
        (1..=self.years).map(|year| self.revenue(company, year)).sum()
    }

    /// What of a company's planned funding does not come if this share of it fails.
    pub fn fails(&self, company: &Company, less: f64) -> f64 {
        if self.hit.hits(company.role) { less * company.funding } else { 0.0 }
    }

    /// Payments between nodes that have names, with whether each is a sale: whole, or those of the window and
    /// what was paid in before.
    #[inline(never)]
    fn payments(&self, names: &Names, whole: bool) -> (Vec<Payment>, Vec<bool>) {
        let counted = self.deals.iter().zip(&names.deals).filter_map(|(deal, [from, to, _])| {
            let is_sale = matches!(deal.kind, DealKind::Purchase | DealKind::Lease);
            let amount = match deal.status {
                Status::Paid if !whole && is_sale => 0.0,
                Status::Paid => deal.amount * deal.counts(self),
                _ if whole => deal.amount * deal.counts(self),
                _ => self.in_window(deal),
            };
            let counts = deal.contingent != Contingent::Shortfall && amount > 0.0 && from != to;
            counts.then_some((((*from)?, (*to)?, amount), is_sale))
        });
        counted.unzip()
    }

    /// What of a deal falls due in the window.
    fn in_window(&self, deal: &Deal) -> f64 {
        self.window().map(|year| deal.in_year(self, year)).sum()
    }

    /// What is due in the window.
    #[inline(never)]
    fn dues(&self, names: &Names) -> Vec<Due> {
        let due = |(deal, [from, to, trigger]): (&Deal, &[Option<usize>; 3])| {
            let amount = if from == to { 0.0 } else { self.in_window(deal) };
            let inside = |node: &Option<usize>| node.filter(|node| *node < self.companies.len());
            let from = if deal.kind.costs_cash() { from } else { &None };
            let waits = (deal.contingent == Contingent::Shortfall).then(|| inside(trigger));
            Due { from: inside(from), to: inside(to), amount, waits }
        };
        let dues = self.deals.iter().zip(&names.deals).map(due);
        dues.filter(|due| due.amount > 0.0 && due.from != due.to).collect()
    }

    /// The outside cash that a company needs, and its runway: its cash year by year if everybody pays and
    /// nobody funds.
    #[inline(never)]
    fn cash_of(&self, names: &Names, index: usize) -> (f64, Option<f64>) {
        let company = &self.companies[index];
        let (mut cash, mut least, mut runway) = (company.cash, company.cash, None);
        for (year, calendar) in (1..).zip(self.window()) {
            let mut flow = self.revenue(company, year) - company.costs;
            for (deal, [from, to, _]) in self.deals.iter().zip(&names.deals) {
                if deal.contingent != Contingent::Shortfall && from != to {
                    let amount = deal.in_year(self, calendar);
                    flow += if *to == Some(index) { amount } else { 0.0 };
                    flow -= if deal.kind.costs_cash() && *from == Some(index) { amount } else { 0.0 };
                }
            }
            if cash + flow < 0.0 && runway.is_none() {
                runway = Some(f64::from(year - 1) + cash / -flow);
            }
            cash += flow;
            least = least.min(cash);
        }
        ((-least).max(0.0), runway)
    }

    /// Clears what is due, where `missing` is the funding that does not come.
    #[inline(never)]
    fn clear(&self, dues: &[Due], missing: &dyn Fn(&Company) -> f64, kept: Kept) -> Stress {
        let size = self.companies.len();
        let mut joined: Vec<bool> = dues.iter().map(|due| due.waits.is_none()).collect();
        loop {
            let on = || dues.iter().zip(&joined).filter(|(_, joined)| **joined).map(|(due, _)| due);
            let mut assets: Vec<f64> = Vec::with_capacity(size);
            let mut outside: Vec<f64> = Vec::with_capacity(size);
            for company in &self.companies {
                let funding = (company.funding - missing(company)).max(0.0);
                assets.push(company.cash + self.revenue_in_window(company) + funding);
                outside.push(company.costs * f64::from(self.years));
            }
            for due in on() {
                match (due.from, due.to) {
                    (None, Some(to)) => assets[to] += due.amount,
                    (Some(from), None) => outside[from] += due.amount,
                    _ => {}
                }
            }
            let inside = on().filter_map(|due| Some((due.from?, due.to?, due.amount)));
            let owed = Links::new(size, inside.clone());
            let clearing = Network { owed: &owed, assets: &assets, outside: &outside }.clear(kept);
            let joins = |(due, joined): (&Due, &bool)| {
                *joined || due.waits.flatten().is_some_and(|who| clearing.fell[who] > 0)
            };
            let now: Vec<bool> = dues.iter().zip(&joined).map(joins).collect();
            if now == joined {
                let mut means = assets;
                let due = inside.map(|(_, to, amount)| {
                    means[to] += amount;
                    amount
                });
                let due = total(due);
                let lacks = |(owes, means): (&f64, &f64)| if means < owes { owes - means } else { 0.0 };
                let direct = clearing.owes.iter().zip(&means).map(lacks).collect();
                let waited = dues.iter().zip(&joined).filter(|(due, joined)| due.waits.is_some() && **joined);
                let triggered = total(waited.map(|(due, _)| due.amount));
                return Stress { clearing, outside, direct, due, triggered };
            }
            joined = now;
        }
    }

    /// The stress that DebtRank adds to the first: single and multi-hit, as shares of all that is owed.
    #[inline(never)]
    fn ranks(&self, dues: &[Due], on_plan: &Stress) -> [f64; 2] {
        let size = self.companies.len();
        let owes = &on_plan.clearing.owes;
        let inside = dues.iter().filter(|due| due.waits.is_none());
        let inside = inside.filter_map(|due| Some((due.from?, due.to?, due.amount)));
        let mut buffers: Vec<f64> = Vec::with_capacity(size);
        for (index, company) in self.companies.iter().enumerate() {
            let got = dues.iter().filter(|due| due.to == Some(index) && due.waits.is_none());
            let got: f64 = got.map(|due| due.amount).sum();
            let gave = dues.iter().filter(|due| due.from == Some(index) && due.waits.is_none());
            let gave: f64 = gave.map(|due| due.amount).sum();
            let own = company.cash + self.revenue_in_window(company) + company.funding;
            buffers.push(own + got - gave - company.costs * f64::from(self.years));
        }
        let first: Vec<f64> = self
            .companies
            .iter()
            .zip(&buffers)
            .map(|(company, buffer)| {
                let loss = self.fails(company, self.less);
                if *buffer > loss { loss / buffer } else { f64::from(loss > 0.0 || *buffer < 0.0) }
            })
            .collect();
        let impacts = debt_rank::impacts(&Links::new(size, inside), &buffers);
        let all: f64 = owes.iter().sum();
        [debt_rank::single_hit(&impacts, &first), debt_rank::multi_hit(&impacts, &first)].map(|stress| {
            let added = |index: usize| owes[index] * (stress[index] - first[index]);
            if all > 0.0 { (0..size).map(added).sum::<f64>() / all } else { 0.0 }
        })
    }
}

impl Stress {
    /// What outsiders are left short of.
    fn outsiders(&self) -> f64 {
        let Clearing { owes, .. } = &self.clearing;
        let lost = self.outside.iter().zip(owes).zip(self.clearing.paid());
        lost.map(|((outside, owes), paid)| if *owes > 0.0 { outside * (1.0 - paid / owes) } else { 0.0 })
            .sum()
    }

    /// In how many rounds companies fall.
    pub fn rounds(&self) -> usize {
        self.clearing.rounds.len()
    }

    /// Who falls, in the order of the rounds; within a round, the largest shortfall first.
    pub fn order(&self) -> Vec<usize> {
        let Clearing { fell, owes, .. } = &self.clearing;
        let paid = self.clearing.paid();
        let most = owes.iter().copied().fold(1e-300, f64::max);
        let fallen: Vec<usize> = (0..fell.len()).filter(|index| fell[*index] > 0).collect();
        // A shortfall is never more than all that anybody owes.
        let place = |index: &usize| fell[*index] as f64 - 0.5 * (owes[*index] - paid[*index]) / most;
        let places: Vec<f64> = fallen.iter().map(place).collect();
        crate::core::order::ranks(&places).into_iter().map(|place| fallen[place]).collect()
    }
}

/// As many years as AI may take: as good as never.
const LONGEST: f64 = 30.0;

impl Calculator for CircularFinance {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        inputs.pays = match world.pays() {
            // As many years late as elsewhere, counted from the companies' own plans.
            Some(Pays::After(years)) => f64::from(years.saturating_sub(PLANNED)) + inputs::ON_PLAN,
            Some(Pays::Never) => LONGEST,
            None => inputs.pays,
        };
    }

    fn work(inputs: &Inputs) -> Workings {
        let names = Names::new(inputs);
        let (payments, _) = inputs.payments(&names, true);
        let (in_window, sales) = inputs.payments(&names, false);
        let nodes = names.all.len();
        let round = circulation::largest(nodes, &payments);
        let back = (0..inputs.companies.len()).map(|index| {
            let sold = in_window.iter().zip(&sales).filter(|((_, to, _), is_sale)| *to == index && **is_sale);
            let sold = total(sold.map(|((.., amount), _)| *amount));
            (circulation::most_back(nodes, &in_window, index, |deal| sales[deal]), sold)
        });
        let back = back.collect();
        let dues = inputs.dues(&names);
        let on_plan = inputs.clear(&dues, &|_| 0.0, clearing::ALL);
        let fails = |company: &Company| inputs.fails(company, inputs.less);
        let kept = Kept { assets: inputs.alpha, claims: inputs.beta };
        Workings {
            payments,
            round,
            back,
            cash: (0..inputs.companies.len()).map(|index| inputs.cash_of(&names, index)).collect(),
            stress: inputs.clear(&dues, &fails, clearing::ALL),
            costly: inputs.clear(&dues, &fails, kept),
            ranks: inputs.ranks(&dues, &on_plan),
            on_plan,
            names,
        }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { stress, on_plan, costly, .. } = workings;
        let gross = total(workings.payments.iter().map(|(.., amount)| *amount));
        let circular = total(workings.round.iter().copied());
        let companies = inputs.companies.iter();
        let shares =
            companies.clone().enumerate().filter_map(|(index, _)| workings.back_share(inputs, index));
        let runways = workings.cash.iter().filter_map(|(_, runway)| *runway);
        let unpaid = stress.clearing.unpaid();
        let direct: f64 = stress.direct.iter().sum();
        let first = stress.order().first().map(|index| inputs.companies[*index].role.label());
        Outputs {
            gross,
            circular,
            net: (gross - circular).max(0.0),
            share: (gross > 0.0).then(|| circular / gross).or_absent(NO_DEAL),
            back: total(workings.back.iter().map(|(back, _)| *back)),
            back_share: shares.reduce(f64::max).or_absent(NO_SALES),
            due: on_plan.due,
            needed: workings.cash.iter().map(|(needed, _)| needed).sum(),
            planned: companies.clone().map(|company| company.funding).sum(),
            fails: companies.map(|company| inputs.fails(company, inputs.less)).sum(),
            runway: runways.reduce(f64::min).or_absent(LASTS),
            unpaid,
            first: Answer::Words(first.unwrap_or(NOBODY)),
            fallen: stress.clearing.fallen() as f64,
            rounds: stress.rounds() as f64,
            direct,
            contagion: (unpaid - direct).max(0.0),
            outsiders: stress.outsiders(),
            triggered: stress.triggered,
            on_plan: on_plan.clearing.unpaid(),
            costly: costly.clearing.unpaid(),
            costly_fallen: costly.clearing.fallen() as f64,
            single: workings.ranks[0],
            multi: workings.ranks[1],
        }
    }
}

impl Workings {
    /// The share of a seller's listed sales and outside revenue that may be its own money: none without
    /// listed sales.
    pub fn back_share(&self, inputs: &Inputs, index: usize) -> Option<f64> {
        let (back, sold) = self.back[index];
        let revenue = sold + inputs.revenue_in_window(&inputs.companies[index]);
        (sold > 0.0).then(|| (back / revenue).min(1.0))
    }
}
