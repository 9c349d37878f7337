//! The chain: what AI does not earn becomes debt that is not paid, a loss of those who hold it, sales, lower
//! prices and higher yields, and so dearer refinancing; and round again.
//!
//! With s added to the cost of new debt, one round is F(s):
//!
//! 1. the model borrowers of [`super::side_by_side`], each as large as its part of the sector's debt, get
//!    cash as demand comes and refinance at coupon + s, less what finds no lender: unpaid by year;
//! 2. what neoclouds leave unpaid in a year is recovered by one sale of all their GPUs
//!    ([`super::liquidation`]), what others do at a rate: loss L by borrower;
//! 3. the holders of [`super::forced_selling`] lose L on bonds and loans, and sell, to its least fixed point:
//!    credit losses and, apart from them, what lower prices take off all holdings;
//! 4. what is sold must be bought out of idle money ([`super::reverse_qe`]); what is missing raises yields;
//! 5. F(s) = min(s_max, s₀ + slope·L∕(D·12) + fall of bonds∕duration + rise of yields).
//!
//! Where F never falls, rounds from s₀ reach the least s with s = F(s) and rounds from s_max the greatest
//! (A. Tarski, 1955). It may fall, for who is refused sooner repays more while contracts pay: then the least
//! is the lowest s with F(s) ≤ s, and the greatest the highest with F(s) ≥ s. Two that differ are two
//! outcomes that are consistent with the same facts. Contagion is what is lost at the least beyond the credit
//! losses of the first round.
//!
//! Dollars are conserved: unpaid less recovered is what the holders of bonds and loans lose, and that is what
//! stays with those who bear it in the end. What prices take is counted apart.
//!
//! Sources: the loop is 001's and 004's of the founding articles; the models named are those of its links.

mod about;
mod charts;
mod inputs;
mod outputs;
mod pass;
mod sentence;
mod sources;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::pays::Pays;
use crate::core::world::World;
use crate::finance::fixed_point::{Rest, from_below, greatest};
use crate::models::prelude::*;

pub use inputs::{Demand, Inputs, LINKS};
pub use outputs::Outputs;
pub use pass::{Added, Pass, Setting};

/// The model.
pub struct Chain;

/// A difference between two outcomes that is one: a basis point.
const APART: f64 = 1e-4;

/// Steps in which a second outcome is looked for.
const PARTS: u32 = 40;

const ONE: Text = text("one outcome", "一つ");
const TWO: Text = text("two outcomes: confidence decides", "二つ（信認が分ける）");
const NO_LOSS: Text = text("none: nothing is unpaid", "なし（未払いがない）");

/// Who bears losses in the end: those who do not pass them on.
pub const BEARERS: [Text; 6] = [
    text("Banks", "銀行"),
    text("Insurers", "保険会社"),
    text("Funds, ETFs", "投信・ETF"),
    text("Pensions", "年金基金"),
    text("Abroad", "海外"),
    text("Others", "その他"),
];

/// Which of [`BEARERS`] each row of forced selling's table is; private funds' own part is the others'.
const ROWS: [usize; 10] = [5, 5, 0, 1, 1, 2, 2, 3, 4, 5];

/// A loss that is one, as a share of the sector's debt: less is rounding.
const SOME: f64 = 1e-12;

/// Rounds from below and from above, and what is lost where a link is cut.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// What no round changes.
    pub setting: Setting,
    /// The first round.
    pub first: Pass,
    /// From what is added at first.
    pub low: Rest<Pass>,
    /// The greatest that is consistent with itself, where it is another, and what is lost there.
    pub high: Option<(f64, Pass)>,
    /// All that is lost where each link is cut.
    pub without: [f64; 6],
}

impl Setting {
    /// The least that is consistent with itself.
    pub fn least(&self) -> Rest<Pass> {
        from_below(|spread| self.round(spread), self.inputs.spread, self.inputs.highest())
    }

    /// The most that is consistent with itself, if that is above `low`.
    pub fn most(&self, low: f64) -> Option<(f64, Pass)> {
        greatest(|spread| self.round(spread), low, APART, self.inputs.highest(), PARTS)
    }
}

impl Outputs {
    /// Whether anything is lost.
    pub fn loses(&self) -> bool {
        self.total > SOME * self.owed
    }
}

impl Workings {
    /// The other outcome that is consistent with the same facts: what is added there, and what is lost.
    pub fn other(&self) -> Option<&(f64, Pass)> {
        self.high.as_ref().filter(|high| high.0 - self.low.at() > APART)
    }
}

impl Pass {
    /// Credit losses and price falls by [`BEARERS`].
    pub fn borne(&self) -> [(f64, f64); 6] {
        let mut borne = [(0.0, 0.0); 6];
        let outside = std::iter::once((5, &self.outcome.creditors));
        let rows = ROWS.into_iter().zip(&self.outcome.kept);
        for (who, kept) in rows.chain(outside) {
            borne[who].0 += kept.credit;
            borne[who].1 += kept.marks;
        }
        borne
    }
}

/// All that is lost where this link is cut, credit losses and price falls.
#[inline(never)]
pub fn without(inputs: &Inputs, link: usize) -> f64 {
    let mut cut = *inputs;
    *LINKS[link].1(&mut cut) = 0.0;
    Setting::new(&cut).least().told.total()
}

impl Calculator for Chain {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        match world.pays() {
            Some(Pays::After(years)) => inputs.slow = years,
            Some(Pays::Never) => inputs.demand = Demand::Stalls,
            None => {}
        }
        inputs.rents = world.rents().unwrap_or(inputs.rents);
        inputs.spread = world.spread().unwrap_or(inputs.spread);
        inputs.shut = world.shut().unwrap_or(inputs.shut);
        inputs.size = world.size().unwrap_or(inputs.size);
    }

    #[inline(never)]
    fn work(inputs: &Inputs) -> Workings {
        let setting = Setting::new(inputs);
        let first = setting.round(inputs.spread).1;
        let low = setting.least();
        let high = setting.most(low.at());
        let without = std::array::from_fn(|link| without(inputs, link));
        Workings { setting, first, low, high, without }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { setting, first, low, without, .. } = workings;
        let (high, worst) =
            workings.other().map_or((low.at(), low.told.total()), |(at, pass)| (*at, pass.total()));
        let end = &low.told;
        let lost = end.all_lost();
        let unpaid = end.all_unpaid();
        let sold: f64 = end.outcome.sales.iter().sum();
        let borne = end.borne().map(|(credit, marks)| credit + marks);
        let (needed, earned) = setting.hurdle(low.at());
        Outputs {
            added: (end.total() - first.all_lost()).max(0.0),
            total: end.total(),
            spread: low.at(),
            outcomes: Answer::Words(if workings.other().is_some() { TWO } else { ONE }),
            first: first.all_lost(),
            more_credit: lost - first.all_lost(),
            marks: end.marks(),
            credit: lost,
            high_spread: high,
            high_total: worst,
            no_late: without[0],
            no_dearer: without[1],
            no_together: without[2],
            no_selling: without[3],
            no_drawn: without[4],
            no_charged: without[5],
            for_losses: end.added.losses,
            for_prices: end.added.prices,
            for_yields: end.added.yields,
            rounds: (low.steps.len() - 1) as f64,
            needed,
            needed_first: setting.hurdle(inputs.spread).0,
            earned,
            owed: inputs.owed(),
            unpaid,
            before: end.paid_before,
            spv: end.unpaid[0],
            neo: end.unpaid[1],
            hyp: end.unpaid[2],
            lessee: end.unpaid[3],
            recovered: end.recovered.iter().sum(),
            recovery: (unpaid > 0.0).then(|| 1.0 - lost / unpaid).or_absent(NO_LOSS),
            gpus: end.gpus,
            bonds: end.lost[0],
            loans: end.lost[1],
            sold,
            bond_fall: end.outcome.falls[0],
            loan_fall: end.outcome.falls[1],
            shortfall: end.shortfall,
            banks: borne[0],
            insurers: borne[1],
            mutual: borne[2],
            pensions: borne[3],
            abroad: borne[4],
            households: borne[5],
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        const OVER: Text = text(
            "the parts of SPVs, neoclouds and cloud lessees add up to more than 100% of the debt.",
            "SPV、ネオクラウド、賃借型クラウドの割合の合計が100％を超えています。",
        );
        (inputs.spv + inputs.neo + inputs.lessee > 1.0 + 1e-9).then_some(("lessee", OVER))
    }
}
