//! How forced selling grows with the number of holders, natively: five holdings and five loans each.
//!
//! `cargo bench --no-default-features --bench forced_selling`

#[path = "../tests/common/networks.rs"]
mod networks;

use divan::Bencher;
use networks::network;
use std::hint::black_box;

fn main() {
    divan::main();
}

const SIZES: [usize; 4] = [10, 100, 1_000, 5_000];

/// From nobody selling.
#[divan::bench(args = SIZES)]
fn from_below(bencher: Bencher, size: usize) {
    let (system, credit) = network(size);
    bencher.bench(|| black_box(&system).spread(black_box(&credit)));
}

/// From everybody selling.
#[divan::bench(args = SIZES)]
fn from_above(bencher: Bencher, size: usize) {
    let (system, credit) = network(size);
    bencher.bench(|| black_box(&system).spread_from_above(black_box(&credit)));
}
