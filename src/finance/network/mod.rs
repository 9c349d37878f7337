//! Networks of payments: what clears when some cannot pay, how distress spreads, and what only goes round.
//!
//! All are sparse: time and room follow the number of links, not its square.

pub mod circulation;
pub mod clearing;
pub mod debt_rank;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

/// Weighted links, those of a node side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Links {
    starts: Vec<usize>,
    links: Vec<(usize, f64)>,
}

impl Links {
    /// Links (from, to, weight) between nodes `0..nodes`. Those to itself and those of no weight are left
    /// out; of each node they keep their order.
    pub fn new(nodes: usize, all: impl Iterator<Item = (usize, usize, f64)> + Clone) -> Links {
        let kept = all.filter(|(from, to, weight)| from != to && *weight > 0.0);
        let mut starts = vec![0; nodes + 1];
        for (from, ..) in kept.clone() {
            starts[from + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut links = vec![(0, 0.0); starts[nodes]];
        for (from, to, weight) in kept {
            links[next[from]] = (to, weight);
            next[from] += 1;
        }
        Links { starts, links }
    }

    /// How many nodes there are.
    pub fn nodes(&self) -> usize {
        self.starts.len() - 1
    }

    /// The links that leave a node: to which other, of which weight.
    pub fn of(&self, node: usize) -> &[(usize, f64)] {
        &self.links[self.starts[node]..self.starts[node + 1]]
    }

    /// The sum of the weights that leave a node.
    pub fn sum(&self, node: usize) -> f64 {
        self.of(node).iter().map(|(_, weight)| weight).sum()
    }

    /// The same links the other way round, each with another weight: of (from, to, weight).
    pub fn turned(&self, weight: impl Fn(usize, usize, f64) -> f64 + Copy) -> Links {
        let all = (0..self.nodes()).flat_map(move |from| {
            self.of(from).iter().map(move |(to, plain)| (*to, from, weight(from, *to, *plain)))
        });
        Links::new(self.nodes(), all)
    }
}
