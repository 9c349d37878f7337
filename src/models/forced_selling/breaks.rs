//! What would have to change for contagion not to be low: today's holders, with one thing about them
//! otherwise.

use super::inputs::Inputs;
use super::structure::Structure;
use crate::models::prelude::*;

/// One change.
pub struct Break {
    /// What is otherwise, as a clause.
    pub what: Text,
    change: fn(&mut Structure<'_>),
}

/// Every change that is tried.
pub const BREAKS: [Break; 5] = [
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
    fn changed<'a>(&self, inputs: &'a Inputs) -> Structure<'a> {
        let mut structure = inputs.today();
        (self.change)(&mut structure);
        structure
    }

    /// What the change costs by itself: banks that withdraw their lines force sales without any default.
    pub fn own(&self, inputs: &Inputs) -> f64 {
        let changed = self.changed(inputs);
        if changed.withdrawn <= 0.0 {
            return 0.0;
        }
        let nothing = Inputs { owed: 0.0, repricing: 0.0, ..inputs.clone() };
        let alone = |structure: &Structure<'_>| structure.outcome(&nothing).1.total();
        (alone(&changed) - alone(&inputs.today())).max(0.0)
    }

    /// All losses over the first loss with this change, less what it costs by itself;
    /// none without a first loss.
    pub fn times(&self, inputs: &Inputs) -> Option<f64> {
        let (struck, outcome) = self.changed(inputs).outcome(inputs);
        Some(struck.times(&outcome)? - self.own(inputs) / struck.first)
    }
}

/// The change that amplifies most, if it amplifies beyond the limit.
#[inline(never)]
pub fn worst(inputs: &Inputs) -> Option<(&'static Break, f64)> {
    let tried = BREAKS.iter().filter_map(|change| Some((change, change.times(inputs)?)));
    let most = tried.reduce(|most, next| if next.1 > most.1 { next } else { most })?;
    (most.1 > inputs.limit).then_some(most)
}
