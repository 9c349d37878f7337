//! Which layer each kind of holder is in, and what it bets on.

use super::inputs::{Holder, Inputs, Kind};
use super::stack::{Split, Stack};
use super::{NO_DEBT, NO_LINE};
use crate::core::root::{Tolerance, find};
use crate::models::prelude::*;

const OUTSIDE: Text = text("none: no claim on this borrower", "なし（この借り手への請求権がない）");

/// What a holder can claim in the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Debt of this kind.
    Debt(Kind),
    /// A fund that holds debt of this kind and has borrowed itself.
    Fund(Kind),
    /// Shares.
    Shares,
    /// Every debt, if the state guaranteed it.
    Guarantee,
    /// Nothing.
    Outside,
}

impl Holder {
    /// What it can claim.
    pub const fn claim(self) -> Claim {
        match self {
            Holder::Pension => Claim::Fund(Kind::Secured),
            Holder::Etf => Claim::Debt(Kind::Unsecured),
            Holder::CreditFund | Holder::Lender => Claim::Debt(Kind::Secured),
            Holder::Insurer | Holder::SpvBond => Claim::Debt(Kind::Subsidiary),
            Holder::Convertible => Claim::Debt(Kind::Convertible),
            Holder::Share => Claim::Shares,
            Holder::HyperscalerBond | Holder::HyperscalerShare => Claim::Outside,
            Holder::Taxpayer => Claim::Guarantee,
        }
    }
}

impl Inputs {
    /// The share of what the holder put in that a split takes from debt, before any gain.
    pub fn taken(&self, stack: &Stack, split: &Split) -> f64 {
        match self.holder.claim() {
            Claim::Debt(kind) => stack.lost(split)[kind as usize],
            Claim::Fund(kind) => (stack.lost(split)[kind as usize] * (1.0 + self.leverage)).min(1.0),
            Claim::Guarantee if stack.total > 0.0 => stack.loss(split) / stack.total,
            _ => 0.0,
        }
    }

    /// The value at which a fund's own borrowing has taken all that its investors put in.
    #[inline(never)]
    pub fn wiped_out(&self, stack: &Stack) -> Option<f64> {
        let Claim::Fund(kind) = self.holder.claim() else { return None };
        let all = 1.0 / (1.0 + self.leverage);
        let last = stack.edges().last().copied()?;
        let left = |value: f64| all - stack.lost(&stack.split(value))[kind as usize];
        (stack.owed[kind as usize] > 0.0 && self.leverage > 0.0)
            .then(|| find(left, 0.0, last, Tolerance { x: 1e-15, iterations: 200 }).ok())
            .flatten()
    }

    /// Whether the stack has what the holder holds; else why not.
    pub fn absence(&self, stack: &Stack) -> Option<Text> {
        match self.holder.claim() {
            Claim::Debt(kind) | Claim::Fund(kind) if stack.owed[kind as usize] <= 0.0 => Some(NO_LINE),
            Claim::Guarantee if stack.total <= 0.0 => Some(NO_DEBT),
            Claim::Outside => Some(OUTSIDE),
            _ => None,
        }
    }

    /// The share of what the holder put in that is lost at this value of the enterprise; negative where it
    /// gains.
    pub fn own_loss(&self, stack: &Stack, value: f64) -> Answer {
        if let Some(why) = self.absence(stack) {
            return Answer::Absent(why);
        }
        let split = stack.split(value);
        let left = self.left_for_shareholders(split.rest);
        Answer::Number(match self.holder.claim() {
            Claim::Shares => 1.0 - left / self.equity,
            Claim::Debt(Kind::Convertible) => {
                let gain = split.rest - left;
                self.taken(stack, &split) - gain / stack.owed[Kind::Convertible as usize]
            }
            _ => self.taken(stack, &split),
        })
    }
}
