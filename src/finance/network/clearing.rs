//! What everybody pays when some cannot: the greatest clearing vector of L. Eisenberg and T. Noe, *Systemic
//! Risk in Financial Systems*, Management Science 47 (2001), with the default costs of L. Rogers and
//! L. Veraart, *Failure and Rescue in an Interbank Network*, Management Science 59 (2013).
//!
//! Debts rank equally, those to outsiders too. Who cannot pay in full pays out all it has: the share α of
//! its outside assets and β of what others pay it (1 and 1 are Eisenberg and Noe's). The vector is found from
//! above, by rounds: first fall those who could not pay if everyone else did, then those who cannot for want
//! of what the fallen leave unpaid, and so on. The rounds end at the greatest vector, after at most as many
//! as there are nodes.

use super::Links;

/// Who owes whom, and what there is outside the network.
#[derive(Clone, Copy, Debug)]
pub struct Network<'a> {
    /// Debts: from the debtor to the creditor.
    pub owed: &'a Links,
    /// What each has or gets from outside.
    pub assets: &'a [f64],
    /// What each owes to outsiders.
    pub outside: &'a [f64],
}

/// What is left in default of each dollar: 1 where nothing is lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// Of outside assets: α.
    pub assets: f64,
    /// Of what others pay: β.
    pub claims: f64,
}

/// Nothing is lost in default.
pub const ALL: Kept = Kept { assets: 1.0, claims: 1.0 };

/// What is paid.
#[derive(Clone, Debug, PartialEq)]
pub struct Clearing {
    /// What each owes in all.
    pub owes: Vec<f64>,
    /// What each pays, after every round: the last is what clears.
    pub rounds: Vec<Vec<f64>>,
    /// In which round each falls, from 1; 0 for those who pay in full.
    pub fell: Vec<usize>,
}

impl Clearing {
    /// What each pays in the end.
    pub fn paid(&self) -> &[f64] {
        self.rounds.last().map_or(&self.owes, |paid| paid)
    }

    /// What stays unpaid in all.
    pub fn unpaid(&self) -> f64 {
        self.owes.iter().zip(self.paid()).map(|(owes, paid)| owes - paid).sum()
    }

    /// How many cannot pay in full.
    pub fn fallen(&self) -> usize {
        self.fell.iter().filter(|round| **round > 0).count()
    }
}

/// A shortfall of less than this share is rounding.
const NOTHING: f64 = 1e-12;

/// Up to so many unknowns are eliminated at once; more are approached step by step.
const FEW: usize = 64;
/// The most that are eliminated where that fails: a million numbers.
const MANY: usize = 1_000;
/// Steps at most, and how many are taken before the sum is set right again.
const STEPS: usize = 2_000;
const PAUSE: usize = 4;

impl Network<'_> {
    /// The greatest clearing vector.
    #[inline(never)]
    pub fn clear(&self, kept: Kept) -> Clearing {
        let nodes = self.owed.nodes();
        let owes: Vec<f64> = (0..nodes).map(|node| self.outside[node] + self.owed.sum(node)).collect();
        // Of each creditor: its debtors, and its share of what each of them pays.
        let shares = self.owed.turned(|debtor, _, debt| debt / owes[debtor]);
        let mut paid = owes.clone();
        let mut clearing = Clearing { rounds: Vec::new(), fell: vec![0; nodes], owes };
        let mut fallen = Vec::new();
        loop {
            let before = fallen.len();
            for node in 0..nodes {
                let has = self.assets[node] + received(&shares, &paid, node);
                if clearing.fell[node] == 0 && has < clearing.owes[node] * (1.0 - NOTHING) {
                    fallen.push(node);
                }
            }
            if fallen.len() == before {
                return clearing;
            }
            for node in &fallen[before..] {
                clearing.fell[*node] = clearing.rounds.len() + 1;
            }
            self.pay_out(kept, &shares, &fallen, &clearing.owes, &mut paid);
            clearing.rounds.push(paid.clone());
        }
    }

    /// What the fallen pay, each all that it has, while the others pay in full.
    fn pay_out(&self, kept: Kept, shares: &Links, fallen: &[usize], owes: &[f64], paid: &mut [f64]) {
        let is_few = fallen.len() <= FEW;
        if !is_few && self.approach(kept, shares, fallen, owes, paid) {
            return;
        }
        if fallen.len() <= MANY {
            self.eliminate(kept, shares, fallen, owes, paid);
        }
    }

    /// Comes near step by step, one after another (Gauss and Seidel); whether it has arrived. What goes round
    /// among the fallen comes down slowly, so that now and then all are scaled by what makes their sum right
    /// (R. Koury, D. McAllister and W. Stewart's aggregation, SIAM Journal on Algebraic Discrete Methods 5,
    /// 1984).
    #[inline(never)]
    fn approach(&self, kept: Kept, shares: &Links, fallen: &[usize], owes: &[f64], paid: &mut [f64]) -> bool {
        let mut stands = vec![true; paid.len()];
        for node in fallen {
            stands[*node] = false;
        }
        // The share of what each fallen pays that comes to none of them; and what comes from those who stand.
        let leaves = |node: &usize| {
            let outward = self.owed.of(*node).iter().filter(|(to, _)| stands[*to]).map(|(_, debt)| debt);
            let outward: f64 = self.outside[*node] + outward.sum::<f64>();
            (1.0 - kept.claims) + kept.claims * outward / owes[*node]
        };
        let leaves: Vec<f64> = fallen.iter().map(leaves).collect();
        let comes = |node: &usize| {
            let standing = shares.of(*node).iter().filter(|(debtor, _)| stands[*debtor]);
            let standing: f64 = standing.map(|(debtor, share)| share * owes[*debtor]).sum();
            kept.assets * self.assets[*node] + kept.claims * standing
        };
        let given: f64 = fallen.iter().map(comes).sum();
        (0..STEPS).any(|step| {
            if step % PAUSE == 0 {
                let gone: f64 = fallen.iter().zip(&leaves).map(|(node, leaves)| paid[*node] * leaves).sum();
                let scale = if gone > 0.0 { given / gone } else { 1.0 };
                for node in fallen {
                    paid[*node] = (paid[*node] * scale).min(owes[*node]);
                }
            }
            let mut is_there = true;
            for &node in fallen {
                let now = kept.assets * self.assets[node] + kept.claims * received(shares, paid, node);
                is_there &= (paid[node] - now).abs() <= 8.0 * f64::EPSILON * owes[node];
                paid[node] = now.min(owes[node]);
            }
            is_there
        })
    }

    /// Solves for it: (I − βΠ′)p = αe + what those who stand pay. Such a matrix needs no pivoting.
    #[inline(never)]
    fn eliminate(&self, kept: Kept, shares: &Links, fallen: &[usize], owes: &[f64], paid: &mut [f64]) {
        let size = fallen.len();
        let mut place = vec![size; paid.len()];
        for (index, node) in fallen.iter().enumerate() {
            place[*node] = index;
        }
        let width = size + 1;
        let mut rows = vec![0.0; size * width];
        for (index, &node) in fallen.iter().enumerate() {
            let row = &mut rows[index * width..][..width];
            row[index] = 1.0;
            row[size] = kept.assets * self.assets[node];
            for (debtor, share) in shares.of(node) {
                match place[*debtor] {
                    standing if standing == size => row[size] += kept.claims * share * paid[*debtor],
                    column => row[column] -= kept.claims * share,
                }
            }
        }
        for pivot in 0..size {
            let (done, rest) = rows.split_at_mut((pivot + 1) * width);
            let top = &done[pivot * width..];
            if top[pivot] <= NOTHING {
                continue;
            }
            for row in rest.chunks_mut(width).filter(|row| row[pivot] != 0.0) {
                let part = row[pivot] / top[pivot];
                for column in pivot + 1..width {
                    row[column] -= part * top[column];
                }
            }
        }
        for index in (0..size).rev() {
            let row = &rows[index * width..][..width];
            let known: f64 = (index + 1..size).map(|column| row[column] * paid[fallen[column]]).sum();
            let node = fallen[index];
            // A circle that nothing leaves would have no one answer; by rounding alone one gets here.
            let found = if row[index] <= NOTHING { paid[node] } else { (row[size] - known) / row[index] };
            paid[node] = found.clamp(0.0, owes[node]);
        }
    }
}

/// What a node receives from the others.
fn received(shares: &Links, paid: &[f64], node: usize) -> f64 {
    shares.of(node).iter().map(|(debtor, share)| share * paid[*debtor]).sum()
}
