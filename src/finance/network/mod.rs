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
    /// out, those between the same two are one; of each node they keep their order.
    pub fn new(nodes: usize, all: impl Iterator<Item = (usize, usize, f64)> + Clone) -> Links {
        let kept = all.filter(|(from, to, weight)| from != to && *weight > 0.0);
        let mut next = vec![0; nodes + 1];
        for (from, ..) in kept.clone() {
            next[from + 1] += 1;
        }
        for node in 0..nodes {
            next[node + 1] += next[node];
        }
        let mut plain = vec![(0, 0.0); next[nodes]];
        for (from, to, weight) in kept {
            plain[next[from]] = (to, weight);
            next[from] += 1;
        }
        Links::merged(nodes, &plain, &next)
    }

    /// Links side by side, those of a node up to its end, with those between the same two added up.
    fn merged(nodes: usize, plain: &[(usize, f64)], ends: &[usize]) -> Links {
        let mut place = vec![usize::MAX; nodes];
        let mut links: Vec<(usize, f64)> = Vec::with_capacity(plain.len());
        let mut starts = vec![0];
        for node in 0..nodes {
            let first = links.len();
            let begin = if node == 0 { 0 } else { ends[node - 1] };
            for &(to, weight) in &plain[begin..ends[node]] {
                match links.get_mut(place[to]).filter(|_| place[to] >= first) {
                    Some((_, sum)) => *sum += weight,
                    None => {
                        place[to] = links.len();
                        links.push((to, weight));
                    }
                }
            }
            starts.push(links.len());
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
