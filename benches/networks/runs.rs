//! What is timed: each is made for so many nodes and then run again and again.

use crate::debts::debts;
use crate::networks::network;
use buying_time::finance::network::clearing::{ALL, Network};
use buying_time::finance::network::debt_rank::{impacts, multi_hit, single_hit};
use std::hint::black_box;

/// Numbers of nodes: what is printed shows how the time grows.
pub const NODES: [usize; 4] = [10, 100, 1_000, 5_000];

/// The greatest clearing vector.
pub fn clearing(nodes: usize) -> impl Fn() {
    let (owed, [assets, outside]) = debts(nodes);
    move || {
        black_box(Network { owed: black_box(&owed), assets: &assets, outside: &outside }.clear(ALL));
    }
}

/// DebtRank, both ways, where one node in ten is hit at first, by up to a tenth of its buffer.
pub fn debt_rank(nodes: usize) -> impl Fn() {
    let (owed, [buffers, first]) = debts(nodes);
    let first: Vec<f64> = first.into_iter().map(|stress| if stress < 0.1 { stress } else { 0.0 }).collect();
    let buffers: Vec<f64> = buffers.into_iter().map(|buffer| 20.0 * buffer).collect();
    move || {
        let impacts = impacts(black_box(&owed), &buffers);
        black_box((single_hit(&impacts, &first), multi_hit(&impacts, &first)));
    }
}

/// Forced selling from nobody selling: five holdings and five loans for each holder.
pub fn selling_from_below(holders: usize) -> impl Fn() {
    let (system, credit) = network(holders);
    move || {
        black_box(black_box(&system).spread(&credit));
    }
}

/// Forced selling from everybody selling.
pub fn selling_from_above(holders: usize) -> impl Fn() {
    let (system, credit) = network(holders);
    move || {
        black_box(black_box(&system).spread_from_above(&credit));
    }
}
