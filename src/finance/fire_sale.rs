//! Forced selling: from the loss of each holder to what is sold, by how much prices fall, and who loses what
//! in the end.
//!
//! A holder that has lost T (what it has to recognise of its losses) pays back R to those who redeem and K to
//! those who withdraw what they lent it, and sells down to the highest leverage λ that it may have. From
//! assets A and equity E it must raise max(K + R, (A − T) − λ·(E − T − R)), and sells the same share s of all
//! it has; what it lends to others, it withdraws by that share. Once T + R reaches E it sells everything: so
//! nothing jumps when it becomes insolvent. All of a market's sales S are at one price, 1 − π below where it
//! stood: π = 1 − (1 − π₀)·e^(−μS). Losses beyond a holder's equity fall on its creditors in proportion, up
//! to its debt; losses of a fund, on those who own stakes in it.
//!
//! Each of these only rises with the losses, so the least and the greatest fixed point exist (A. Tarski) and
//! are found by rounds from below and from above. With one market each, full recognition, λ the leverage at
//! the start, and neither redemptions nor loans, the first round of sales is that of R. Greenwood, A. Landier
//! and D. Thesmar, "Vulnerable Banks", *Journal of Financial Economics* 115 (2015); that all sell at the
//! final price, of R. Cifuentes, G. Ferrucci and H. S. Shin, "Liquidity Risk and Contagion", *JEEA* 3
//! (2005); that only leverage beyond a limit forces a sale, of R. Cont and E. Schaanning, "Fire Sales,
//! Indirect Contagion and Systemic Stress Testing" (2017).

/// One holder. Equity is above nought, debt is not below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Holder {
    /// What is its owners'.
    pub equity: f64,
    /// What it owes, to holders and to others.
    pub debt: f64,
    /// λ: the highest leverage (assets over equity) that it may have; at least 1.
    pub cap: f64,
    /// The share of price falls that it must recognise.
    pub recognised: f64,
    /// What is redeemed for each dollar of recognised loss.
    pub redeemed: f64,
    /// The share of equity that may be redeemed at most.
    pub gate: f64,
}

/// A market: what all sales in it do to its price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Market {
    /// μ: the fall of the price's logarithm for each dollar sold.
    pub impact: f64,
    /// π₀: how far the price has fallen before anybody sells.
    pub fall: f64,
}

/// What a holder has in a market, dollars at the price before any fall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Holding {
    /// The holder's index.
    pub holder: usize,
    /// The market's index.
    pub market: usize,
    /// What it is worth: falls are on this.
    pub worth: f64,
    /// What it was worth before part of it defaulted: sales of it are counted by this, or else a larger
    /// default would leave less to press on the price.
    pub volume: f64,
}

/// An amount from one holder to another, both by their index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// The holder that lends or owns.
    pub from: usize,
    /// The borrower or the fund.
    pub to: usize,
    /// Dollars; of a stake, the share of the fund's equity.
    pub amount: f64,
}

/// Holders and what joins them. Links are lists, so that work grows with what there is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct System {
    /// Who holds.
    pub holders: Vec<Holder>,
    /// What is held.
    pub markets: Vec<Market>,
    /// Who holds what.
    pub holdings: Vec<Holding>,
    /// Lender, borrower, dollars. No more to a borrower than it owes.
    pub lending: Vec<Link>,
    /// Owner, fund, share of its equity. No more than 1 of a fund.
    pub stakes: Vec<Link>,
    /// The share of all lending that is withdrawn at once.
    pub withdrawn: f64,
}

/// A loss by where it comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Loss {
    /// From what the first borrowers did not pay.
    pub credit: f64,
    /// From falling prices.
    pub marks: f64,
}

/// Where it ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// How far each market's price has fallen.
    pub falls: Vec<f64>,
    /// What is sold in each market: volume.
    pub sales: Vec<f64>,
    /// The share of its assets that each holder sells.
    pub sold: Vec<f64>,
    /// What each holder loses, including what is passed on to it and what it passes on.
    pub losses: Vec<Loss>,
    /// What stays with each holder's own shareholders or members. With `creditors` it adds up to what the
    /// borrowers did not pay and what prices took off all holdings.
    pub kept: Vec<Loss>,
    /// What is lost by creditors outside the system.
    pub creditors: Loss,
    /// The losses of all after each round.
    pub path: Vec<f64>,
}

impl Loss {
    /// All of it.
    pub fn total(self) -> f64 {
        self.credit + self.marks
    }

    /// So much of it, each part in proportion.
    fn part(self, amount: f64) -> Loss {
        let whole = self.total();
        let share = if whole > 0.0 { amount / whole } else { 0.0 };
        Loss { credit: self.credit * share, marks: self.marks * share }
    }

    fn add(&mut self, other: Loss) {
        self.credit += other.credit;
        self.marks += other.marks;
    }
}

impl Outcome {
    /// The losses of all.
    pub fn total(&self) -> f64 {
        self.path.last().copied().unwrap_or(0.0)
    }
}

/// Rounds after which it is given up; a thousandth of them is usual.
const MOST: usize = 20_000;
/// How little a round may change of all losses in the last one.
const STILL: f64 = 1e-15;
/// A round that moves no less than the one before, and no more than this share of all losses, moves by
/// rounding alone.
const ROUNDING: f64 = 1e-13;
/// The same of all assets, of which losses are small differences.
const DUST: f64 = 1e-15;

/// What one round hands to the next.
struct State {
    losses: Vec<Loss>,
    falls: Vec<f64>,
    called: Vec<f64>,
    sold: Vec<f64>,
    sales: Vec<f64>,
}

impl System {
    /// The least losses that are consistent with themselves, given each holder's credit loss: the end of the
    /// rounds that these set off.
    pub fn spread(&self, credit: &[f64]) -> Outcome {
        let holders = self.holders.len();
        let state = State {
            losses: vec![Loss::default(); holders],
            falls: self.markets.iter().map(|market| market.fall).collect(),
            called: self.called(&vec![0.0; holders]),
            sold: vec![0.0; holders],
            sales: vec![0.0; self.markets.len()],
        };
        self.settle(credit, state)
    }

    /// The greatest losses that are consistent with themselves: where it ends if everybody expects everybody
    /// to sell everything.
    pub fn spread_from_above(&self, credit: &[f64]) -> Outcome {
        let sold = vec![1.0; self.holders.len()];
        let losses = self.holders.iter().map(|holder| Loss { credit: 0.0, marks: holder.assets() });
        let mut state = State {
            losses: losses.collect(),
            falls: vec![0.0; self.markets.len()],
            called: self.called(&sold),
            sold,
            sales: vec![0.0; self.markets.len()],
        };
        self.price(&mut state);
        self.settle(credit, state)
    }

    #[inline(never)]
    fn settle(&self, credit: &[f64], mut state: State) -> Outcome {
        let (mut path, mut before) = (Vec::new(), f64::INFINITY);
        let assets: f64 = self.holders.iter().map(Holder::assets).sum();
        for round in 0..MOST {
            let (losses, recognised, total) = self.losses(credit, &state);
            path.push(total);
            let moved: f64 = losses.iter().zip(&state.losses).map(|(new, old)| new.distance(*old)).sum();
            let all: f64 = losses.iter().map(|loss| loss.total()).sum();
            state.losses = losses;
            let is_still = self.sell(&recognised, &mut state);
            let is_rounding = before <= moved && moved <= (ROUNDING * all).max(DUST * assets);
            if round > 0 && (moved <= STILL * all && is_still || is_rounding) {
                break;
            }
            before = moved;
            self.price(&mut state);
            state.called = self.called(&state.sold);
        }
        self.outcome(state, path)
    }

    /// What each holder loses at these prices and with what the others have passed on, how much of it it must
    /// recognise, and the losses of all without what is passed on.
    #[inline(never)]
    fn losses(&self, credit: &[f64], state: &State) -> (Vec<Loss>, Vec<f64>, f64) {
        let mut losses: Vec<Loss> = credit.iter().map(|&credit| Loss { credit, marks: 0.0 }).collect();
        for held in &self.holdings {
            losses[held.holder].marks += held.worth * state.falls[held.market];
        }
        let total = losses.iter().map(|loss| loss.total()).sum();
        let own = losses.iter().zip(&self.holders);
        let mut recognised: Vec<f64> =
            own.map(|(loss, holder)| loss.credit + holder.recognised * loss.marks).collect();
        // What others pass on is not a price that may be overlooked.
        self.pass(&state.losses, |on, loss| {
            losses[on].add(loss);
            recognised[on] += loss.total();
        });
        (losses, recognised, total)
    }

    /// What of these losses falls on lenders and owners.
    #[inline(never)]
    fn pass(&self, losses: &[Loss], mut on: impl FnMut(usize, Loss)) {
        for link in &self.lending {
            let holder = &self.holders[link.to];
            if holder.debt > 0.0 {
                let unpaid = holder.unpaid(losses[link.to].total()) * (link.amount / holder.debt);
                on(link.from, losses[link.to].part(unpaid));
            }
        }
        for link in &self.stakes {
            let lost = losses[link.to].total().min(self.holders[link.to].equity);
            on(link.from, losses[link.to].part(lost * link.amount));
        }
    }

    /// The share that each holder sells; whether it is what it was.
    #[inline(never)]
    fn sell(&self, recognised: &[f64], state: &mut State) -> bool {
        let (mut moved, mut all) = (0.0, 0.0);
        for (index, holder) in self.holders.iter().enumerate() {
            let sold = holder.sold(recognised[index], state.called[index]);
            moved += (sold - state.sold[index]).abs();
            all += sold;
            state.sold[index] = sold;
        }
        moved <= 8.0 * STILL * all
    }

    #[inline(never)]
    fn price(&self, state: &mut State) {
        state.sales.fill(0.0);
        for held in &self.holdings {
            state.sales[held.market] += held.volume * state.sold[held.holder];
        }
        for ((fall, sales), market) in state.falls.iter_mut().zip(&state.sales).zip(&self.markets) {
            *fall = market.fall - (1.0 - market.fall) * libm::expm1(-market.impact * sales);
        }
    }

    /// What lenders who sell these shares of their assets withdraw from each borrower.
    #[inline(never)]
    fn called(&self, sold: &[f64]) -> Vec<f64> {
        let mut called = vec![0.0; self.holders.len()];
        for link in &self.lending {
            let share = self.withdrawn + (1.0 - self.withdrawn) * sold[link.from];
            called[link.to] += share * link.amount;
        }
        called
    }

    #[inline(never)]
    fn outcome(&self, state: State, path: Vec<f64>) -> Outcome {
        let State { losses, falls, sold, sales, .. } = state;
        let mut creditors = Loss::default();
        let mut kept = losses.clone();
        let mut lent = vec![0.0; self.holders.len()];
        let mut owned = vec![0.0; self.holders.len()];
        self.lending.iter().for_each(|link| lent[link.to] += link.amount);
        self.stakes.iter().for_each(|link| owned[link.to] += link.amount);
        for (index, holder) in self.holders.iter().enumerate() {
            let loss = losses[index].total();
            let unpaid = holder.unpaid(loss);
            let outside = if holder.debt > 0.0 { (1.0 - lent[index] / holder.debt).max(0.0) } else { 0.0 };
            creditors.add(losses[index].part(unpaid * outside));
            kept[index] = losses[index].part(loss.min(holder.equity) * (1.0 - owned[index]).max(0.0));
        }
        Outcome { falls, sales, sold, losses, kept, creditors, path }
    }
}

impl Loss {
    fn distance(self, other: Loss) -> f64 {
        (self.credit - other.credit).abs() + (self.marks - other.marks).abs()
    }
}

impl Holder {
    fn assets(&self) -> f64 {
        self.equity + self.debt
    }

    /// What its creditors lose if it loses so much.
    fn unpaid(&self, loss: f64) -> f64 {
        (loss - self.equity).max(0.0).min(self.debt)
    }

    /// The share of its assets that it sells, having recognised such a loss and with so much of its debt
    /// called.
    fn sold(&self, lost: f64, called: f64) -> f64 {
        let redeemed = (self.redeemed * lost).min(self.gate * self.equity);
        let (worth, left) = (self.assets() - lost, self.equity - lost - redeemed);
        if left <= 0.0 {
            return 1.0;
        }
        let need = (worth - self.cap * left).max(called + redeemed);
        (need / worth).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank(equity: f64, debt: f64) -> Holder {
        let cap = (equity + debt) / equity;
        Holder { equity, debt, cap, recognised: 1.0, redeemed: 0.0, gate: 1.0 }
    }

    fn held(holder: usize) -> Holding {
        Holding { holder, market: 0, worth: 100.0, volume: 100.0 }
    }

    /// Two banks of leverage ten and one market: a loss of one sells nine.
    fn two() -> System {
        System {
            holders: vec![bank(10.0, 90.0), bank(10.0, 90.0)],
            markets: vec![Market { impact: 1e-3, fall: 0.0 }],
            holdings: vec![held(0), held(1)],
            ..System::default()
        }
    }

    #[test]
    fn the_first_sale_restores_leverage() {
        let loss = 1.0;
        assert!((bank(10.0, 90.0).sold(loss, 0.0) - 9.0 / 99.0).abs() < 1e-15);
        let outcome = two().spread(&[loss, 0.0]);
        // In the first round nothing is sold, in the second what restores one bank's leverage.
        assert_eq!(outcome.path[0], 1.0);
        let fall = -libm::expm1(-1e-3 * 900.0 / 99.0);
        assert!((outcome.path[1] - 1.0 - 200.0 * fall).abs() < 1e-12);
        assert!(outcome.total() > outcome.path[1]);
    }

    #[test]
    fn without_impact_only_the_first_loss() {
        let mut system = two();
        system.markets[0].impact = 0.0;
        let outcome = system.spread(&[3.0, 0.0]);
        assert_eq!(outcome.total(), 3.0);
        assert_eq!(outcome.kept[0], Loss { credit: 3.0, marks: 0.0 });
        assert!(outcome.sales[0] > 0.0);
    }

    #[test]
    fn a_loss_beyond_equity_falls_on_creditors() {
        let mut system = two();
        system.markets[0].impact = 0.0;
        system.lending = vec![Link { from: 1, to: 0, amount: 45.0 }];
        let outcome = system.spread(&[14.0, 0.0]);
        assert_eq!(outcome.kept[0].total(), 10.0);
        assert_eq!(outcome.losses[1].credit, 2.0);
        assert_eq!(outcome.creditors.credit, 2.0);
        assert_eq!(outcome.sold[0], 1.0);
    }

    #[test]
    fn nobody_loses_where_nothing_is_lost() {
        let outcome = two().spread(&[0.0, 0.0]);
        assert_eq!((outcome.total(), outcome.sales[0], outcome.path.len()), (0.0, 0.0, 2));
        assert_eq!(System::default().spread(&[]).total(), 0.0);
    }
}
