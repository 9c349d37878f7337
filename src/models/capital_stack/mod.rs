//! The capital stack: who is paid what out of an enterprise of a given value, and what that leaves each layer
//! to expect.
//!
//! Absolute priority. While the enterprise is whole, each line's collateral is worth its cover times its
//! amount, C in all; once it is worth less, collateral is at most the share q of it: min(C, q·V), line by
//! line in proportion. A lender to a non-recourse subsidiary has its collateral and nothing else; a secured
//! lender with recourse claims the rest of its debt beside the first of the senior unsecured lines. What
//! collateral brings beyond its own debt flows up. What is not collateral is paid to senior lines, then
//! subordinated ones, then those of a holding company, which owns nothing but shares of what is below; in
//! each by rank, and in proportion within a rank. Convertibles are senior unsecured claims until converting
//! pays ([`Inputs::left_for_shareholders`]). What is left is the shareholders'. So payments add up to the
//! value.
//!
//! Probabilities of default and expected losses: [`merton`] and [`first_passage`], each with the assets that
//! the shares' value and volatility imply, all principal due in one sum after T years and convertibles taken
//! as debt; beside them 1 − e^(−sT/(1−R)) from the premium s of a default swap (J. Hull, *Options, Futures,
//! and Other Derivatives*, on the credit triangle). They are probabilities as markets price them, not
//! frequencies.
//!
//! Sources: 002 of the founding articles, section 4 and end; the waterfall is that of 11 U.S.C. §§ 506
//! (claims beyond collateral) and 1129(b) (absolute priority).

mod about;
mod charts;
mod conversion;
mod expected;
mod holders;
mod inputs;
mod outputs;
mod sentence;
mod sources;
mod stack;
mod stacks;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod voices;

use crate::finance::default_swap::default_probability;
use crate::finance::merton::Assets;
use crate::finance::{first_passage, merton};
use crate::models::prelude::*;

use expected::{Losses, Waterfall};
pub use holders::Claim;
pub use inputs::{Holder, Inputs, Kind, Line};
pub use outputs::Outputs;
pub use stack::{KINDS, Layer, Reach, Split, Stack};

/// The model.
pub struct CapitalStack;

const NO_DEBT: Text = text("none: no debt", "なし（債務がない）");
const NO_LINE: Text = text("none: no such debt in this stack", "なし（この資本構成にその債務はない）");
const NEVER_FULL: Text = text("not paid in full at any value", "企業価値がいくらでも全額は返済されない");
const NEVER_PAID: Text = text("paid nothing at any value", "企業価値がいくらでも回収はない");
const NO_PROMISE: Text = text("none: shares are promised nothing", "なし（株式に約束された額はない）");
const NO_SWAP: Text = text("none: no default swap price is set", "なし（CDSの保証料率の設定がない）");
const CERTAIN: Text = text("none: no uncertainty", "なし（不確実性がない）");

/// The stack, how the value set is split, and what the shares imply.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// Who is owed what.
    pub stack: Stack,
    /// How the value set is split.
    pub split: Split,
    /// Where each kind attaches and detaches.
    pub reaches: [Option<Reach>; KINDS],
    /// The assets by Merton, and by first passage.
    pub assets: [Assets; 2],
    /// The losses that each method makes lenders expect.
    pub expected: [Losses; 2],
    /// Where a fund's investors have lost everything.
    pub wiped_out: Option<f64>,
}

impl Inputs {
    fn years(&self) -> f64 {
        f64::from(self.horizon)
    }

    /// The enterprise value set, dollars: over the debt or, without any, over the shares' market value.
    pub fn enterprise(&self, stack: &Stack) -> f64 {
        self.value * if stack.total > 0.0 { stack.total } else { self.equity }
    }

    /// The barrier in dollars of the day on which the debt falls due.
    fn barrier_of(&self, debt: f64) -> Option<f64> {
        first_passage::is_barrier(self.barrier, debt).then_some(self.barrier * debt)
    }

    /// The assets that the shares imply, by Merton and by first passage.
    #[inline(never)]
    fn assets(&self, debt: f64) -> [Assets; 2] {
        let (r, t) = (self.risk_free, self.years());
        let (equity, deviation) = (self.equity * libm::exp(r * t), self.volatility * libm::sqrt(t));
        [
            merton::assets(equity, deviation, debt),
            first_passage::assets(equity, deviation, debt, self.barrier),
        ]
    }

    /// The probability of default, had the debt fallen due after `years`: by Merton, by first passage, and
    /// from the default swap.
    #[inline(never)]
    pub fn defaults(&self, workings: &Workings, years: f64) -> [f64; 3] {
        let debt = workings.stack.total;
        let part = years / self.years();
        let [merton, first] = workings.assets.map(|assets| assets.after(part, self.risk_free, self.years()));
        let below = self.barrier_of(debt).map(|barrier| first_passage::below(first, debt, barrier));
        let swap = default_probability(self.cds, self.cds_recovery, years);
        [merton.default(debt), below.unwrap_or_else(|| first.default(debt)), swap]
    }

    /// The sum of principal times rate over the lines that are asked for, dollars a year.
    fn interest(&self, asked: impl Fn(Kind) -> bool) -> f64 {
        self.lines.iter().filter(|line| asked(line.kind)).map(|line| line.amount * line.rate).sum()
    }

    /// What the holder's layer pays above the risk-free rate.
    fn own_margin(&self, stack: &Stack) -> Answer {
        let (interest, owed) = match self.holder.claim() {
            Claim::Debt(kind) | Claim::Fund(kind) => {
                (self.interest(|other| other == kind), stack.owed[kind as usize])
            }
            Claim::Guarantee => (self.interest(|_| true), stack.total),
            Claim::Shares | Claim::Outside => return Answer::Absent(NO_PROMISE),
        };
        Answer::Number(interest / owed - self.risk_free)
    }

    /// Where the holder attaches and detaches: up to the one it gets nothing, below the other it loses.
    fn own_reach(&self, workings: &Workings) -> [Answer; 2] {
        let [from, full] = match self.holder.claim() {
            Claim::Debt(kind) => return between(workings.reaches[kind as usize]),
            Claim::Fund(kind) => {
                let [from, full] = between(workings.reaches[kind as usize]);
                [workings.wiped_out.map_or(from, Answer::Number), full]
            }
            Claim::Guarantee => {
                let full = workings.reaches.iter().flatten().map(|reach| reach.full);
                let full = full.reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other)));
                [Answer::Number(0.0), full.flatten().or_absent(NEVER_FULL)]
            }
            Claim::Shares => [Answer::Number(workings.stack.shareholders_from()), Answer::Absent(NO_PROMISE)],
            Claim::Outside => [Answer::Absent(NO_LINE); 2],
        };
        [from, full]
    }
}

/// The two ends of a reach.
fn between(reach: Option<Reach>) -> [Answer; 2] {
    match reach {
        Some(Reach { from, full }) => [from.or_absent(NEVER_PAID), full.or_absent(NEVER_FULL)],
        None => [Answer::Absent(NO_LINE); 2],
    }
}

impl Workings {
    /// Whether debt of this kind is owed.
    pub fn has(&self, kind: Kind) -> bool {
        self.stack.owed[kind as usize] > 0.0
    }

    /// The kinds that are owed, those first that lose first as the value falls.
    pub fn in_order_of_loss(&self) -> Vec<Kind> {
        let owed = || Kind::ALL.iter().copied().filter(|kind| self.has(*kind));
        let falls: Vec<f64> = owed().map(|kind| -self.full(kind)).collect();
        let kinds: Vec<Kind> = owed().collect();
        crate::core::order::ranks(&falls).into_iter().map(|index| kinds[index]).collect()
    }

    /// The value below which a kind loses: infinite if it always does.
    pub fn full(&self, kind: Kind) -> f64 {
        self.reaches[kind as usize].and_then(|reach| reach.full).unwrap_or(f64::INFINITY)
    }

    /// What is known of one kind: its recovery, where it loses and where it gets nothing, its expected loss.
    fn of(&self, kind: Kind) -> [Answer; 4] {
        if !self.has(kind) {
            return [Answer::Absent(NO_LINE); 4];
        }
        let [from, full] = between(self.reaches[kind as usize]);
        let lost = self.stack.lost(&self.split)[kind as usize];
        [Answer::Number(1.0 - lost), full, from, Answer::Number(self.expected[0][kind as usize])]
    }

    /// The loss that all lenders must expect, as a share of what they are owed.
    fn expected_in_all(&self, losses: &Losses) -> Answer {
        let parts = self.stack.owed.iter().zip(losses);
        let sum: f64 = parts.map(|(owed, share)| owed * share).sum();
        (self.stack.total > 0.0).then(|| sum / self.stack.total).or_absent(NO_DEBT)
    }
}

impl Calculator for CapitalStack {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn work(inputs: &Inputs) -> Workings {
        let stack = Stack::new(&inputs.lines, inputs.pledged, inputs.equity);
        let split = stack.split(inputs.enterprise(&stack));
        let assets = inputs.assets(stack.total);
        let wiped_out = inputs.wiped_out(&stack);
        let own = |split: &Split| inputs.taken(&stack, split);
        let waterfall = Waterfall { stack: &stack, own: &own, corner: wiped_out };
        let expected = [
            waterfall.expected(assets[0], None),
            waterfall.expected(assets[1], inputs.barrier_of(stack.total)),
        ];
        Workings { split, reaches: stack.reaches(), assets, expected, wiped_out, stack }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { stack, split, assets: [merton, first], .. } = workings;
        let (r, t, debt) = (inputs.risk_free, inputs.years(), stack.total);
        let value = inputs.enterprise(stack);
        let shareholders = inputs.left_for_shareholders(split.rest);
        // What rounding leaves of nothing is nothing.
        let loss = Some(stack.loss(split)).filter(|loss| *loss > 1e-12 * debt).unwrap_or(0.0);
        let of_debt = |amount: f64| (debt > 0.0).then(|| amount / debt).or_absent(NO_DEBT);
        let absence =
            inputs.absence(stack).or_else(|| (inputs.holder.claim() == Claim::Shares).then_some(NO_PROMISE));
        let own = |number: Answer| absence.map_or(number, Answer::Absent);
        let [own_from, own_full] = match inputs.absence(stack) {
            Some(why) => [Answer::Absent(why); 2],
            None => inputs.own_reach(workings),
        };
        let [own_merton, own_first] = workings.expected.map(|losses| losses[KINDS]);
        let [default_merton, default_first, default_cds] = inputs.defaults(workings, t);
        let interest = inputs.interest(|_| true);
        let [subsidiary, secured, unsecured, convertible, subordinated, holding] = [
            Kind::Subsidiary,
            Kind::Secured,
            Kind::Unsecured,
            Kind::Convertible,
            Kind::Subordinated,
            Kind::Holding,
        ]
        .map(|kind| workings.of(kind));
        let distance = Some(merton.distance(debt)).filter(|distance| distance.is_finite());

        Outputs {
            debt,
            value,
            recovery: of_debt(debt - loss),
            loss,
            shareholders,
            gain: (split.rest - shareholders).max(0.0),
            first: Answer::Words(workings.in_order_of_loss().first().map_or(NO_DEBT, |kind| kind.label())),
            own_loss: inputs.own_loss(stack, value),
            own_full,
            own_from,
            own_expected: own(Answer::Number(own_merton)),
            own_expected_first: own(Answer::Number(own_first)),
            own_yearly: own(Answer::Number(own_merton / t)),
            own_margin: own(inputs.own_margin(stack)),
            default_merton,
            default_first,
            default_cds: (inputs.cds > 0.0).then_some(default_cds).or_absent(NO_SWAP),
            expected_merton: workings.expected_in_all(&workings.expected[0]),
            expected_first: workings.expected_in_all(&workings.expected[1]),
            distance: distance.or_absent(if debt > 0.0 { CERTAIN } else { NO_DEBT }),
            assets_merton: merton.value(r, t),
            volatility_merton: merton.volatility(t),
            assets_first: first.value(r, t),
            volatility_first: first.volatility(t),
            interest,
            rate: of_debt(interest),
            subsidiary_recovery: subsidiary[0],
            subsidiary_full: subsidiary[1],
            subsidiary_from: subsidiary[2],
            subsidiary_expected: subsidiary[3],
            secured_recovery: secured[0],
            secured_full: secured[1],
            secured_from: secured[2],
            secured_expected: secured[3],
            unsecured_recovery: unsecured[0],
            unsecured_full: unsecured[1],
            unsecured_from: unsecured[2],
            unsecured_expected: unsecured[3],
            convertible_recovery: convertible[0],
            convertible_full: convertible[1],
            convertible_from: convertible[2],
            convertible_expected: convertible[3],
            subordinated_recovery: subordinated[0],
            subordinated_full: subordinated[1],
            subordinated_from: subordinated[2],
            subordinated_expected: subordinated[3],
            holding_recovery: holding[0],
            holding_full: holding[1],
            holding_from: holding[2],
            holding_expected: holding[3],
        }
    }
}
