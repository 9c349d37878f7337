//! Forced selling: what a default costs once those who lost must sell, through today's direct holders and
//! through a network like that of 2008.
//!
//! The same default strikes two lists of holders. Each holder's loss, its leverage limit, its investors'
//! redemptions and the bank lending that is withdrawn from it decide what it must sell; sales lower the
//! prices of all that is held, which is a loss again: [`crate::finance::fire_sale`], to the least fixed
//! point, and to the greatest, where everybody sells because everybody does. Amplification is the total over
//! the first loss. What lenders do not recover and what falling prices take are kept apart throughout, and
//! what one holder passes on to another is counted once.
//!
//! Sources: 001 and 002 of the founding articles ("forced selling", "slow, low contagion"); R. Greenwood,
//! A. Landier and D. Thesmar, "Vulnerable Banks" (2015), from which come leverage targeting, sales in
//! proportion and the depth of markets; R. Cifuentes, G. Ferrucci and H. S. Shin (2005) for one clearing
//! price; R. Cont and E. Schaanning (2017) for leverage that is free to rise up to a limit; L. Eisenberg and
//! T. Noe (2001) for losses of creditors in proportion.

mod about;
mod breaks;
mod charts;
mod holders;
mod inputs;
mod outputs;
mod sentence;
mod sources;
mod structure;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::core::world::{PLANNED_SIZE, World};
use crate::finance::fire_sale::{Holder, Outcome};
use crate::models::prelude::*;

use breaks::{BREAKS, Tried, tried};
use std::cell::OnceCell;

pub use inputs::{Hit, Inputs, Role, Row};
pub use outputs::Outputs;
pub use structure::{Struck, Structure};

/// The model.
pub struct ForcedSelling;

const NO_LOSS: Text = text("none: nothing is lost at first", "なし（最初の損失がない）");
const NO_MORE: Text = text("none: nothing is added to the first loss", "なし（加わる損失がない）");
const LOW: Text = text("yes: within the limit", "小さい（上限以内）");
const NOT_LOW: Text = text("no: above the limit", "小さくない（上限を超える）");

/// One structure, struck by the default.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The holders and the first loss.
    pub struck: Struck,
    /// Where it ends.
    pub outcome: Outcome,
    /// All losses where confidence goes first.
    pub worst: f64,
}

/// Both structures.
#[derive(Clone, Debug)]
pub struct Workings {
    /// Today's holders.
    pub today: Side,
    /// The network of 2008.
    pub then: Side,
    tried: OnceCell<[Tried; BREAKS.len()]>,
}

impl Workings {
    /// Today's holders with each change: worked out once words or charts ask for it, not for the answers.
    pub fn tried(&self, inputs: &Inputs) -> &[Tried] {
        self.tried.get_or_init(|| tried(inputs))
    }
}

impl Side {
    fn new(structure: &Structure<'_>, inputs: &Inputs) -> Side {
        let (struck, outcome) = structure.outcome(inputs);
        let worst = struck.system.spread_from_above(&struck.credit).total();
        Side { worst: worst.max(outcome.total()), struck, outcome }
    }

    /// All losses over the first loss, if there is one.
    pub fn times(&self) -> Option<f64> {
        self.struck.times(&self.outcome)
    }

    fn sold(&self) -> f64 {
        self.outcome.sales.iter().sum()
    }

    /// Whether a holder's equity is gone.
    fn is_gone(holder: &Holder, loss: f64) -> bool {
        loss > 0.0 && loss >= holder.equity * (1.0 - 1e-12)
    }

    fn insolvent(&self) -> f64 {
        let both = self.struck.system.holders.iter().zip(&self.outcome.losses);
        both.filter(|(holder, loss)| Side::is_gone(holder, loss.total())).count() as f64
    }

    /// The rounds after which nine tenths of what is added to the first loss have been lost, with a part of
    /// the last one; nothing if less than a millionth is added.
    fn rounds(&self) -> Option<f64> {
        let (first, path) = (self.struck.first, &self.outcome.path);
        let added = self.outcome.total() - first;
        let goal = first + 0.9 * added;
        let at = path.iter().position(|loss| *loss >= goal)?;
        let before = path[at.checked_sub(1)?];
        (added > 1e-6 * first).then(|| at as f64 - (path[at] - goal) / (path[at] - before))
    }
}

impl Calculator for ForcedSelling {
    type Inputs = Inputs;
    type Workings = Workings;
    type Outputs = Outputs;

    fn inhabit(world: &World, inputs: &mut Inputs) {
        // A quarter of a debt that is in proportion.
        inputs.owed *= world.size().map_or(1.0, |size| size / PLANNED_SIZE);
    }

    #[inline(never)]
    fn work(inputs: &Inputs) -> Workings {
        let [today, then] = [inputs.today(), inputs.in_2008()].map(|structure| Side::new(&structure, inputs));
        Workings { today, then, tried: OnceCell::new() }
    }

    fn outputs(inputs: &Inputs, workings: &Workings) -> Outputs {
        let Workings { today, then, .. } = workings;
        let total = today.outcome.total();
        let credit: f64 = today.struck.credit.iter().sum();
        let weeks = |side: &Side, each: f64| side.rounds().map(|rounds| rounds * each).or_absent(NO_MORE);
        let verdict = match today.times() {
            Some(times) if times > inputs.limit => Answer::Words(NOT_LOW),
            Some(_) => Answer::Words(LOW),
            None => Answer::Words(NO_LOSS),
        };
        Outputs {
            times: today.times().or_absent(NO_LOSS),
            verdict,
            first: today.struck.first,
            total,
            credit,
            marks: (total - credit).max(0.0),
            sold: today.sold(),
            bond_fall: today.outcome.falls[0],
            loan_fall: today.outcome.falls[1],
            insolvent: today.insolvent(),
            weeks: weeks(today, inputs.weeks),
            worst: today.worst,
            spending: inputs.spending * total,
            then_times: then.times().or_absent(NO_LOSS),
            then_first: then.struck.first,
            then_total: then.outcome.total(),
            then_sold: then.sold(),
            then_fall: then.outcome.falls[0],
            then_insolvent: then.insolvent(),
            then_weeks: weeks(then, inputs.then_weeks),
            then_worst: then.worst,
        }
    }
}
