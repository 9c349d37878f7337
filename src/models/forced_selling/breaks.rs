//! What would have to change for contagion not to be low: today's holders, with one thing about them
//! otherwise.

use super::inputs::Inputs;
use super::structure::Structure;
use crate::models::prelude::*;

/// One change.
#[derive(Debug)]
pub struct Break {
    /// What is otherwise, as a clause.
    pub what: Text,
    change: fn(&mut Structure<'_>),
}

/// Every change that is tried.
pub static BREAKS: [Break; 5] = [
    Break {
        what: text("banks withdrew all their credit lines", "銀行が融資をすべて引き揚げた場合"),
        change: |structure| structure.withdrawn = 1.0,
    },
    Break {
        what: text("every price fall counted against capital", "値下がりの全額が自己資本を減らす場合"),
        change: |structure| structure.marks = 1.0,
    },
    Break {
        what: text("investors redeemed twice as much", "解約が2倍に増えた場合"),
        change: |structure| structure.redeem = 2.0,
    },
    Break {
        what: text("no holder had spare capital", "自己資本に余裕がない場合"),
        change: |structure| structure.slack = 0.0,
    },
    Break {
        what: text("markets were half as deep", "市場の厚みが半分の場合"),
        change: |structure| structure.depth = 0.5,
    },
];

impl Break {
    /// Today's holders with this change.
    pub fn applied<'a>(&self, inputs: &'a Inputs) -> Structure<'a> {
        let mut structure = inputs.today();
        (self.change)(&mut structure);
        structure
    }
}

/// A change, tried.
#[derive(Clone, Copy, Debug)]
pub struct Tried {
    /// The change.
    pub change: &'static Break,
    /// All losses over the first loss with it, less what it costs by itself; none without a first loss.
    pub times: Option<f64>,
    /// What it costs by itself: banks that withdraw their lines force sales without any default.
    pub own: f64,
}

/// Every change, tried on today's holders.
#[inline(never)]
pub fn tried(inputs: &Inputs) -> [Tried; BREAKS.len()] {
    let nothing = Inputs { owed: 0.0, repricing: 0.0, ..inputs.clone() };
    // Without a default nothing else sets off a sale.
    let alone = |structure: &Structure<'_>| {
        if structure.withdrawn > 0.0 { structure.outcome(&nothing).1.total() } else { 0.0 }
    };
    let as_set = alone(&inputs.today());
    BREAKS.each_ref().map(|change| {
        let changed = change.applied(inputs);
        let own = (alone(&changed) - as_set).max(0.0);
        let (struck, outcome) = changed.outcome(inputs);
        Tried { change, times: struck.times(&outcome).map(|times| times - own / struck.first), own }
    })
}

/// The change that amplifies most, if it amplifies beyond the limit.
#[inline(never)]
pub fn worst(tried: &[Tried], limit: f64) -> Option<(&Tried, f64)> {
    let tried = tried.iter().filter_map(|tried| Some((tried, tried.times?)));
    let most = tried.reduce(|most, next| if next.1 > most.1 { next } else { most })?;
    (most.1 > limit).then_some(most)
}
