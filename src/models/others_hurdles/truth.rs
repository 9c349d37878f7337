//! What must be true for a claim to hold: one input at a time, all others as they stand.

use super::{Form, Inputs};
use crate::core::root::{self, Tolerance};
use crate::models::prelude::*;

/// The server lives among which one is looked for, years.
const LIVES: [f64; 2] = [0.5, 40.0];
/// The costs of capital among which one is looked for, a year.
const RATES: [f64; 2] = [0.0, 1.0];

const NO_MARGIN: Text = text("none up to 100%", "100％以下にはない");
const NOT_USED: Text = text("none: this arithmetic uses no margin", "なし（利益率を使わない）");
const NO_LIFE: Text = text("none from 0.5 to 40 years", "0.5～40年の範囲にはない");
const NO_RATE: Text = text("none from 0% to 100%", "0～100％の範囲にはない");

/// A margin, if it is one.
fn margin(margin: f64) -> Answer {
    Some(margin).filter(|margin| *margin > 0.0 && *margin <= 1.0).or_absent(NO_MARGIN)
}

impl Inputs {
    /// The margin at which the claim's own arithmetic gives the claim.
    pub(super) fn form_margin(&self) -> Answer {
        // What is left for the capital, of each year's revenue.
        let left = self.target() - self.running;
        let paid_by =
            |yearly: f64| if left > 0.0 { margin(yearly / left) } else { Answer::Absent(NO_MARGIN) };
        match self.form {
            Form::Markup => margin(1.0 - self.spend * self.multiple / self.target()),
            Form::Depreciation => paid_by(self.capital() / self.life),
            Form::Flat => paid_by(self.capital() * self.rate),
            Form::Annuity => paid_by(self.capital() * self.mixed_crf()),
            Form::Share | Form::Window | Form::Tasks => Answer::Absent(NOT_USED),
        }
    }

    /// The EBITDA margin at which our own arithmetic gives the claim.
    pub(super) fn true_margin(&self) -> Answer {
        margin(self.own_ebitda(self.wacc, self.server_life) / self.yearly_target(self.server_life))
    }

    /// The shortest server life at which our own arithmetic gives the claim. The yearly cost falls with life
    /// until the tax saved by depreciation counts for more than the longer wait, and then rises a little. A
    /// sum over the chips' life falls faster, so there is one answer at most.
    #[inline(never)]
    pub(super) fn true_life(&self) -> Answer {
        let [shortest, longest] = LIVES;
        let over = |life: f64| self.own_ebitda(self.wacc, life) - self.yearly_target(life) * self.own_margin;
        let cheapest = match self.form {
            Form::Markup => longest,
            _ => root::highest(|life| -over(life), shortest, longest),
        };
        let found = root::find(over, shortest, cheapest, Tolerance::default());
        found.ok().filter(|_| self.servers > 0.0).or_absent(NO_LIFE)
    }

    /// The cost of capital at which our own arithmetic gives the claim.
    #[inline(never)]
    pub(super) fn true_rate(&self) -> Answer {
        let goal = self.yearly_target(self.server_life) * self.own_margin;
        let over = |rate: f64| self.own_ebitda(rate, self.server_life) - goal;
        root::find(over, RATES[0], RATES[1], Tolerance::default()).ok().or_absent(NO_RATE)
    }
}
