//! Random networks of debts with ten links for each node.

use crate::dice::Dice;
use buying_time::finance::network::Links;

/// The debts of such a network, and for every node a number between 0 and 1, twice.
pub fn debts(nodes: usize) -> (Links, [Vec<f64>; 2]) {
    let mut dice = Dice(42);
    let links: Vec<(usize, usize, f64)> =
        (0..10 * nodes).map(|_| (dice.below(nodes), dice.below(nodes), dice.roll())).collect();
    let owed = Links::new(nodes, links.into_iter());
    (owed, [0, 1].map(|_| (0..nodes).map(|_| dice.roll()).collect()))
}
