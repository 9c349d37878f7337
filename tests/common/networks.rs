//! Networks of any size that are the same in Rust and in Python: `tests/golden/fire_sale.py` makes them too.

use buying_time::finance::fire_sale::{Holder, Holding, Link, Market, System};

/// Knuth's linear congruence: its upper bits are even enough for a network.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, most: usize) -> usize {
        (self.roll() * most as f64) as usize
    }
}

/// What each holder holds, and from how many it borrows.
const HELD: usize = 5;
const LENDERS: usize = 5;

/// So many holders in a twentieth as many markets, five of which each is in; each owes a twentieth of its
/// debt to each of five others, and every tenth is half owned by the next. Beside it the credit losses: every
/// twentieth holder loses 30% of its equity.
pub fn network(size: usize) -> (System, Vec<f64>) {
    let mut dice = Dice(size as u64);
    let markets = (size / 20).max(2);
    let mut system = System { withdrawn: 0.02, ..System::default() };
    let mut volume = vec![0.0; markets];
    for holder in 0..size {
        let assets = 1.0 + 99.0 * dice.roll();
        let leverage = 1.0 + 14.0 * dice.roll();
        let equity = assets / leverage;
        system.holders.push(Holder {
            equity,
            debt: assets - equity,
            cap: leverage,
            recognised: 0.5 + 0.5 * dice.roll(),
            redeemed: 0.5 * dice.roll(),
            gate: 0.5,
        });
        for _ in 0..HELD {
            let market = dice.below(markets);
            let worth = assets * 0.1;
            volume[market] += worth;
            system.holdings.push(Holding { holder, market, worth, volume: worth });
        }
    }
    for to in 0..size {
        for _ in 0..LENDERS {
            let from = dice.below(size);
            if from != to {
                system.lending.push(Link { from, to, amount: system.holders[to].debt / 20.0 });
            }
        }
        if to % 10 == 0 {
            system.stakes.push(Link { from: (to + 1) % size, to, amount: 0.5 });
        }
    }
    // What is lent and owned is an asset too, paid for by debt to others.
    for link in &system.lending {
        system.holders[link.from].debt += link.amount;
    }
    for link in &system.stakes {
        let owned = link.amount * system.holders[link.to].equity;
        system.holders[link.from].debt += owned;
    }
    for holder in &mut system.holders {
        holder.cap = 1.05 * (holder.equity + holder.debt) / holder.equity;
    }
    system.markets =
        volume.iter().map(|volume| Market { impact: 0.2 / volume.max(1.0), fall: 0.0 }).collect();
    let struck = |(index, holder): (usize, &Holder)| if index % 20 == 0 { 0.3 * holder.equity } else { 0.0 };
    let credit = system.holders.iter().enumerate().map(struck).collect();
    (system, credit)
}
