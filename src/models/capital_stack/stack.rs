//! What each line of debt gets out of an enterprise of a given value, by absolute priority.

use super::inputs::{Kind, Line, RANKS};
use crate::core::order::ranks;

/// How many kinds of debt there are.
pub const KINDS: usize = Kind::ALL.len();
/// Classes of claims on what is not collateral: senior, subordinated and the holding company's, each by rank.
const CLASSES: usize = 3 * RANKS as usize;
/// An amount so small beside the shares' value is none.
const NOTHING: f64 = 1e-15;

impl Kind {
    /// Whether its collateral pays it first.
    const fn is_backed(self) -> bool {
        matches!(self, Kind::Subsidiary | Kind::Secured)
    }

    /// The class of its claim on what is not collateral. What collateral leaves open ranks with the first of
    /// the senior unsecured lines.
    const fn class(self, rank: u32) -> usize {
        let tier = match self {
            Kind::Subsidiary | Kind::Secured => return 0,
            Kind::Unsecured | Kind::Convertible => 0,
            Kind::Subordinated => 1,
            Kind::Holding => 2,
        };
        (tier * RANKS + rank - 1) as usize
    }
}

/// Lines that are paid alike: of one kind, with the same cover or of the same class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layer {
    /// Their kind.
    pub kind: Kind,
    /// Their principal, dollars.
    pub amount: f64,
    /// Collateral over principal while the enterprise is whole.
    pub cover: f64,
    class: usize,
}

impl Layer {
    fn of(line: &Line) -> Layer {
        let cover = if line.kind.is_backed() { line.cover } else { 0.0 };
        Layer { kind: line.kind, amount: line.amount, cover, class: line.kind.class(line.rank) }
    }

    fn is_paid_as(&self, other: &Layer) -> bool {
        self.kind == other.kind && self.class == other.class && self.cover.to_bits() == other.cover.to_bits()
    }

    /// The share of its principal that it loses in a split.
    pub fn lost(&self, split: &Split) -> f64 {
        let short = 1.0 - (split.kept * self.cover).min(1.0);
        match self.kind {
            Kind::Subsidiary => short,
            _ => short * (1.0 - split.paid[self.class]),
        }
    }
}

/// What is owed, arranged for splitting a value between those who are owed.
#[derive(Clone, Debug, PartialEq)]
pub struct Stack {
    /// What is owed, line by line, alike ones together.
    pub layers: Vec<Layer>,
    /// Principal by kind, dollars.
    pub owed: [f64; KINDS],
    /// All principal, dollars.
    pub total: f64,
    /// Σ cover·amount: collateral while the enterprise is whole, dollars.
    collateral: f64,
    /// q: the most of an enterprise that is collateral.
    pledged: f64,
    /// Claims that do not depend on what collateral brings, by class.
    claims: [f64; CLASSES],
}

/// How a value is split.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// The part of its full value that collateral has kept.
    kept: f64,
    /// The share that each class is paid.
    paid: [f64; CLASSES],
    /// What is left once every claim that can be paid is paid: dollars.
    pub rest: f64,
}

impl Stack {
    /// The stack of these lines, below shares worth `equity`; `pledged` is the most of the enterprise that
    /// collateral may be.
    #[inline(never)]
    pub fn new(lines: &[Line], pledged: f64, equity: f64) -> Stack {
        let (mut owed, mut claims) = ([0.0; KINDS], [0.0; CLASSES]);
        let mut layers: Vec<Layer> = Vec::new();
        let (mut total, mut collateral) = (0.0, 0.0);
        for layer in lines.iter().map(Layer::of).filter(|layer| layer.amount >= NOTHING * equity) {
            total += layer.amount;
            owed[layer.kind as usize] += layer.amount;
            collateral += layer.cover * layer.amount;
            if !layer.kind.is_backed() {
                claims[layer.class] += layer.amount;
            }
            match layers.iter_mut().find(|known| known.is_paid_as(&layer)) {
                Some(known) => known.amount += layer.amount,
                None => layers.push(layer),
            }
        }
        // A share so small is none, and its inverse is no number.
        let pledged = if pledged < 1e-12 { 0.0 } else { pledged };
        Stack { layers, owed, total, collateral, pledged, claims }
    }

    /// What is not collateral, with what collateral brings beyond its own debt; what claims it; and the part
    /// of its full value that collateral has kept.
    fn estate(&self, value: f64) -> (f64, [f64; CLASSES], f64) {
        let held = self.collateral.min(self.pledged * value);
        let kept = if held > 0.0 { held / self.collateral } else { 0.0 };
        let (mut pool, mut claims) = (value - held, self.claims);
        for layer in self.layers.iter().filter(|layer| layer.kind.is_backed()) {
            let over = (kept * layer.cover - 1.0) * layer.amount;
            if over > 0.0 {
                pool += over;
            } else if layer.kind == Kind::Secured {
                claims[0] -= over;
            }
        }
        (pool, claims, kept)
    }

    /// Splits a value.
    #[inline(never)]
    pub fn split(&self, value: f64) -> Split {
        let (mut rest, claims, kept) = self.estate(value);
        let paid = claims.map(|claim| {
            let share = if rest >= claim { 1.0 } else { rest / claim };
            rest = (rest - claim).max(0.0);
            share
        });
        Split { kept, paid, rest }
    }

    /// The share of its principal that each kind loses in a split: nought where there is none.
    pub fn lost(&self, split: &Split) -> [f64; KINDS] {
        let mut lost = [0.0; KINDS];
        for layer in &self.layers {
            let kind = layer.kind as usize;
            lost[kind] += layer.lost(split) * (layer.amount / self.owed[kind]);
        }
        lost
    }

    /// What all lenders lose in a split, dollars.
    pub fn loss(&self, split: &Split) -> f64 {
        self.layers.iter().map(|layer| layer.lost(split) * layer.amount).sum()
    }

    /// What is left of a value once the first `classes` classes are paid; negative where they are not.
    fn spare(&self, classes: usize, value: f64) -> f64 {
        let (pool, claims, _) = self.estate(value);
        pool - claims[..classes].iter().sum::<f64>()
    }

    /// The value at which a layer's own collateral pays it in full.
    fn redeemed(&self, layer: &Layer) -> Option<f64> {
        (layer.cover >= 1.0 && self.pledged > 0.0)
            .then(|| self.collateral / (layer.cover * self.pledged))
            .filter(|value| value.is_finite())
    }

    /// The values, rising from nought, between which all payments together are straight lines.
    fn bends(&self) -> Vec<f64> {
        let mut bends = vec![0.0];
        if self.collateral > 0.0 && self.pledged > 0.0 {
            bends.push(self.collateral / self.pledged);
        }
        bends.extend(self.layers.iter().filter_map(|layer| self.redeemed(layer)));
        ranks(&bends).into_iter().map(|index| bends[index]).collect()
    }

    /// The least value that pays the first `classes` classes in full.
    fn paid_from(&self, classes: usize, bends: &[f64]) -> f64 {
        let (mut from, mut short) = (0.0, self.spare(classes, 0.0));
        for &bend in bends {
            let spare = self.spare(classes, bend);
            if spare >= 0.0 {
                return if bend > from { from + (bend - from) * (-short / (spare - short)) } else { bend };
            }
            (from, short) = (bend, spare);
        }
        from - short
    }

    /// The most value that leaves nothing once the first `classes` classes are paid.
    fn used_up_to(&self, classes: usize, bends: &[f64]) -> f64 {
        let mut above: Option<(f64, f64)> = None;
        for &bend in bends.iter().rev() {
            let spare = self.spare(classes, bend);
            if spare <= 0.0 {
                // Beyond the last bend every dollar more is a dollar left.
                return above
                    .map_or(bend - spare, |(to, left)| bend + (to - bend) * (-spare / (left - spare)));
            }
            above = Some((bend, spare));
        }
        0.0
    }

    /// The points between which each lender's loss is a smooth function of the value, rising; from the last
    /// on it is the same.
    #[inline(never)]
    pub fn edges(&self) -> Vec<f64> {
        let mut edges = self.bends();
        let bends = edges.clone();
        for class in 0..CLASSES {
            if self.layers.iter().any(|layer| layer.class == class && layer.kind != Kind::Subsidiary) {
                edges.push(self.paid_from(class + 1, &bends));
            }
        }
        ranks(&edges).into_iter().map(|index| edges[index]).collect()
    }

    /// Where each kind attaches and detaches.
    #[inline(never)]
    pub fn reaches(&self) -> [Option<Reach>; KINDS] {
        let bends = self.bends();
        let mut reaches = [None; KINDS];
        for layer in &self.layers {
            let own = self.redeemed(layer);
            let is_backed = layer.cover > 0.0 && self.pledged > 0.0;
            let (from, full) = match layer.kind {
                Kind::Subsidiary => (is_backed.then_some(0.0), own),
                Kind::Secured => {
                    let with_all = self.paid_from(1, &bends);
                    let from = if is_backed { 0.0 } else { self.used_up_to(0, &bends) };
                    (Some(from), Some(own.map_or(with_all, |own| own.min(with_all))))
                }
                _ => (
                    Some(self.used_up_to(layer.class, &bends)),
                    Some(self.paid_from(layer.class + 1, &bends)),
                ),
            };
            let known: &mut Option<Reach> = &mut reaches[layer.kind as usize];
            *known = Some(match *known {
                None => Reach { from, full },
                Some(known) => Reach {
                    // The first line that gets anything, and the last that is paid.
                    from: [known.from, from].into_iter().flatten().reduce(f64::min),
                    full: known.full.zip(full).map(|(one, other)| one.max(other)),
                },
            });
        }
        reaches
    }

    /// The most value that leaves nothing for shareholders: what is owed with recourse takes it all.
    pub fn shareholders_from(&self) -> f64 {
        self.used_up_to(CLASSES, &self.bends())
    }
}

/// Between which values a kind of debt is paid in part.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// Up to this value it gets nothing: its attachment point. `None` if it never gets anything.
    pub from: Option<f64>,
    /// From this value on it is paid in full: its detachment point. `None` if it never is.
    pub full: Option<f64>,
}
