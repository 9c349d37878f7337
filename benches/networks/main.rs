//! How clearing, DebtRank and forced selling grow with the number of nodes, natively.
//!
//! `cargo bench --no-default-features --bench networks`

#[path = "../../tests/common/debts.rs"]
mod debts;
#[path = "../../tests/common/dice.rs"]
mod dice;
#[path = "../../tests/common/networks.rs"]
mod networks;
mod runs;

use divan::Bencher;
use runs::NODES;

fn main() {
    divan::main();
}

#[divan::bench(args = NODES)]
fn clearing(bencher: Bencher, nodes: usize) {
    bencher.bench(runs::clearing(nodes));
}

#[divan::bench(args = NODES)]
fn debt_rank(bencher: Bencher, nodes: usize) {
    bencher.bench(runs::debt_rank(nodes));
}

#[divan::bench(args = NODES)]
fn selling_from_below(bencher: Bencher, holders: usize) {
    bencher.bench(runs::selling_from_below(holders));
}

#[divan::bench(args = NODES)]
fn selling_from_above(bencher: Bencher, holders: usize) {
    bencher.bench(runs::selling_from_above(holders));
}
