//! From a list of holders to a system that losses can spread in.

use super::inputs::{Hit, Inputs, Role, Row};
use crate::finance::fire_sale::{Holder, Holding, Link, Market, Outcome, System};

/// Who holds, and how they behave when they lose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Structure<'a> {
    /// The holders.
    pub rows: &'a [Row],
    /// How far leverage may rise.
    pub slack: f64,
    /// The share of lending that is withdrawn at once.
    pub withdrawn: f64,
    /// What investors redeem, as a multiple of the table's.
    pub redeem: f64,
    /// What of price falls is recognised at least.
    pub marks: f64,
    /// The depth of markets, as a multiple of what is set.
    pub depth: f64,
}

/// A system, and the credit loss of each holder.
#[derive(Clone, Debug, PartialEq)]
pub struct Struck {
    /// Who is joined with whom; what has defaulted is held at what is recovered.
    pub system: System,
    /// What each holder does not recover.
    pub credit: Vec<f64>,
    /// The first loss: credit losses, and price falls before any sale.
    pub first: f64,
    /// All that is held.
    pub held: f64,
}

/// Bonds and loans: the indexes of the markets.
const BONDS: usize = 0;
const LOANS: usize = 1;

/// The least equity that a holder has, as a share of its own assets, however much the banks lend it.
const LEAST: f64 = 0.02;

impl Inputs {
    /// Today's holders.
    pub fn today(&self) -> Structure<'_> {
        Structure::new(&self.holders, self.slack, self.withdrawn)
    }

    /// Those of 2008.
    pub fn in_2008(&self) -> Structure<'_> {
        Structure::new(&self.then, self.then_slack, self.then_withdrawn)
    }
}

impl Row {
    fn own(&self) -> f64 {
        self.bonds + self.loans + self.other
    }

    fn lent_by_banks(&self) -> f64 {
        self.borrowed.min((1.0 - LEAST) * self.own())
    }
}

impl<'a> Structure<'a> {
    fn new(rows: &'a [Row], slack: f64, withdrawn: f64) -> Structure<'a> {
        Structure { rows, slack, withdrawn, redeem: 1.0, marks: 0.0, depth: 1.0 }
    }

    /// What the default does to it.
    #[inline(never)]
    pub fn struck(&self, inputs: &Inputs) -> Struck {
        let lending = self.lending();
        let stakes = self.stakes();
        let market = |depth: f64| Market { impact: 0.01 / (depth * self.depth), fall: inputs.repricing };
        let mut system = System {
            holders: self.balance(&lending, &stakes, inputs.gate),
            markets: vec![market(inputs.bond_depth), market(inputs.loan_depth)],
            holdings: Vec::with_capacity(2 * self.rows.len()),
            lending,
            stakes,
            withdrawn: self.withdrawn,
        };
        let shares = self.in_default(inputs);
        let mut credit = Vec::with_capacity(self.rows.len());
        let mut first = 0.0;
        for (holder, row) in self.rows.iter().enumerate() {
            let [bonds, loans] = if inputs.hit == Hit::First && holder > 0 { [0.0; 2] } else { shares };
            let lost = (1.0 - inputs.recovery) * (row.bonds * bonds + row.loans * loans);
            for (market, volume, share) in [(BONDS, row.bonds, bonds), (LOANS, row.loans, loans)] {
                // What is recovered is still held, and still has a price.
                let worth = volume * (1.0 - (1.0 - inputs.recovery) * share);
                if volume > 0.0 {
                    system.holdings.push(Holding { holder, market, worth, volume });
                    first += worth * inputs.repricing;
                }
            }
            first += lost;
            credit.push(lost);
        }
        let held = system.holdings.iter().map(|held| held.volume).sum();
        Struck { system, credit, first, held }
    }

    /// The share of the bonds and of the loans that default, of all holders' or of the first one's.
    fn in_default(&self, inputs: &Inputs) -> [f64; 2] {
        let those = if inputs.hit == Hit::First { &self.rows[..self.rows.len().min(1)] } else { self.rows };
        let [bonds, loans] = [|row: &Row| row.bonds, |row: &Row| row.loans].map(|of| sum(those, of));
        let share = |amount: f64, held: f64| if held > 0.0 { (amount / held).min(1.0) } else { 0.0 };
        match inputs.hit {
            Hit::All => {
                let loan = inputs.owed * inputs.private;
                [share(inputs.owed - loan, bonds), share(loan, loans)]
            }
            // One lender has what it has lent.
            Hit::First => [share(inputs.owed, bonds + loans); 2],
        }
    }

    /// What the banks listed lend to the others: to each in proportion to the banks' size, to none by itself.
    fn lending(&self) -> Vec<Link> {
        let size = |row: &Row| if row.role == Role::Lender { row.own() } else { 0.0 };
        let mut lending = Vec::new();
        for (to, row) in self.rows.iter().enumerate() {
            let lent = row.lent_by_banks();
            let others = self.rows.iter().enumerate().filter(|(from, _)| *from != to);
            let all: f64 = others.clone().map(|(_, row)| size(row)).sum();
            let able = others.filter(|(_, row)| lent > 0.0 && size(row) > 0.0);
            lending.extend(able.map(|(from, row)| Link { from, to, amount: lent * (size(row) / all) }));
        }
        lending
    }

    /// The shares of the private funds that others own.
    fn stakes(&self) -> Vec<Link> {
        let of = |row: &Row| if row.role == Role::Fund { 0.0 } else { row.stake };
        let scale = sum(self.rows, of).max(1.0);
        let mut stakes = Vec::new();
        for (to, _) in self.rows.iter().enumerate().filter(|(_, row)| row.role == Role::Fund) {
            let owners = self.rows.iter().enumerate().filter(|(_, row)| of(row) > 0.0);
            stakes.extend(owners.map(|(from, row)| Link { from, to, amount: of(row) / scale }));
        }
        stakes
    }

    /// Each holder's balance sheet: a fund's first, because others own it.
    fn balance(&self, lending: &[Link], stakes: &[Link], gate: f64) -> Vec<Holder> {
        let mut assets: Vec<f64> = self.rows.iter().map(Row::own).collect();
        for link in lending {
            assets[link.from] += link.amount;
        }
        let equity = |index: usize, assets: f64| {
            let row = &self.rows[index];
            (assets / row.leverage).min(assets - row.lent_by_banks())
        };
        for link in stakes {
            // A fund neither lends nor owns another.
            assets[link.from] += link.amount * equity(link.to, assets[link.to]);
        }
        let holder = |(index, row): (usize, &Row)| {
            let (whole, equity) = (assets[index], equity(index, assets[index]));
            Holder {
                equity,
                debt: whole - equity,
                cap: if equity > 0.0 { whole / equity * (1.0 + self.slack) } else { 1.0 },
                recognised: row.marks.max(self.marks),
                redeemed: row.redeem * self.redeem,
                gate: if row.role == Role::Fund { gate } else { 1.0 },
            }
        };
        self.rows.iter().enumerate().map(holder).collect()
    }

    /// The first loss and where it ends.
    pub fn outcome(&self, inputs: &Inputs) -> (Struck, Outcome) {
        let struck = self.struck(inputs);
        let outcome = struck.system.spread(&struck.credit);
        (struck, outcome)
    }
}

/// The least first loss that is one, as a share of all that is held: less is rounding.
const SOME: f64 = 1e-12;

impl Struck {
    /// All losses over the first loss, if there is one.
    pub fn times(&self, outcome: &Outcome) -> Option<f64> {
        (self.first > SOME * self.held).then(|| outcome.total() / self.first)
    }
}

fn sum(rows: &[Row], of: impl Fn(&Row) -> f64) -> f64 {
    rows.iter().map(of).sum()
}
