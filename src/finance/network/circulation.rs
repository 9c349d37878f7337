//! What only goes round: the largest circulation within a network of payments, and how much of what a node
//! pays can come back to it.
//!
//! Gross less the largest circulation is the least volume that leaves everybody's net position as it is and
//! raises no link: M. D'Errico and T. Roukny's *conservative compression*, in Compressing Over-the-Counter
//! Markets, Operations Research 69 (2021). It is found as a flow of least cost, by successive shortest paths
//! (R. Busacker and P. Gowen 1960; R. Ahuja, T. Magnanti and J. Orlin, *Network Flows*, chapter 9): all links
//! are taken whole, and whoever then receives more than it pays gives links back, the fewest dollars first.
//! The most that comes back is a maximum flow by shortest augmenting paths (J. Edmonds and R. Karp 1972).

/// A payment: from, to, amount.
pub type Payment = (usize, usize, f64);

/// What is less than this share of all payments is rounding.
const NOTHING: f64 = 1e-12;

/// One direction of a payment: that which can still be moved along it.
#[derive(Clone, Copy, Debug)]
struct Arc {
    from: usize,
    to: usize,
    room: f64,
    cost: i64,
}

/// Payments and their opposites, side by side: an arc's opposite is its index with the last bit turned.
struct Residual {
    arcs: Vec<Arc>,
    leaving: Vec<Vec<usize>>,
    least: f64,
}

impl Residual {
    fn new(nodes: usize, least: f64) -> Residual {
        Residual { arcs: Vec::new(), leaving: vec![Vec::new(); nodes], least }
    }

    fn add(&mut self, from: usize, to: usize, room: f64, cost: i64) {
        for (from, to, room, cost) in [(from, to, room, cost), (to, from, 0.0, -cost)] {
            self.leaving[from].push(self.arcs.len());
            self.arcs.push(Arc { from, to, room, cost });
        }
    }

    /// Moves all that it can from nodes where `extra` is above nought to those where it is below, at least
    /// cost; the amount moved.
    #[inline(never)]
    fn settle(&mut self, extra: &mut [f64]) -> f64 {
        let mut moved = 0.0;
        while let Some(path) = self.cheapest(extra) {
            let (Some(last), Some(first)) = (path.first(), path.last()) else { break };
            let (from, to) = (self.arcs[*first].from, self.arcs[*last].to);
            let room = path.iter().map(|arc| self.arcs[*arc].room).fold(f64::INFINITY, f64::min);
            let amount = room.min(extra[from]).min(-extra[to]);
            for arc in path {
                self.arcs[arc].room -= amount;
                self.arcs[arc ^ 1].room += amount;
            }
            extra[from] -= amount;
            extra[to] += amount;
            moved += amount;
        }
        moved
    }

    /// The arcs of the cheapest way, the last first; among equally cheap ones the one of fewest arcs, which
    /// bounds the number of ways (Edmonds and Karp).
    #[inline(never)]
    fn cheapest(&self, extra: &[f64]) -> Option<Vec<usize>> {
        const FAR: i64 = i64::MAX;
        let many = 4 * self.arcs.len() as i64 + 4;
        let mut far = vec![FAR; extra.len()];
        let mut by = vec![usize::MAX; extra.len()];
        let mut queue: std::collections::VecDeque<usize> =
            (0..extra.len()).filter(|node| extra[*node] > self.least).collect();
        let mut waits = vec![false; extra.len()];
        for &node in &queue {
            (far[node], waits[node]) = (0, true);
        }
        while let Some(node) = queue.pop_front() {
            waits[node] = false;
            for &arc in &self.leaving[node] {
                let Arc { to, room, cost, .. } = self.arcs[arc];
                let along = far[node] + cost * many + 1;
                if room > self.least && along < far[to] {
                    (far[to], by[to]) = (along, arc);
                    if !waits[to] {
                        waits[to] = true;
                        queue.push_back(to);
                    }
                }
            }
        }
        let ends = (0..extra.len()).filter(|node| extra[*node] < -self.least && far[*node] < FAR);
        let mut at = ends.min_by_key(|node| far[*node])?;
        let mut path = Vec::new();
        while by[at] != usize::MAX {
            path.push(by[at]);
            at = self.arcs[by[at]].from;
        }
        Some(path)
    }
}

/// Rounding at the size of these payments.
fn least(payments: &[Payment]) -> f64 {
    NOTHING * payments.iter().map(|(.., amount)| amount).sum::<f64>()
}

/// How much of each payment only goes round: the circulation whose sum is largest. Nobody's payments to
/// itself count.
#[inline(never)]
pub fn largest(nodes: usize, payments: &[Payment]) -> Vec<f64> {
    let mut residual = Residual::new(nodes, least(payments));
    let mut extra = vec![0.0; nodes];
    for &(from, to, amount) in payments {
        // What it receives too much, a node gives back to those who pay it: a dollar less each.
        residual.add(to, from, if from == to { 0.0 } else { amount }, 1);
        extra[to] += amount;
        extra[from] -= amount;
    }
    residual.settle(&mut extra);
    // What rounding leaves of nothing is nothing, and of all is all.
    let round = |(index, payment): (usize, &Payment)| {
        let room = residual.arcs[2 * index].room;
        if room > residual.least { room.min(payment.2) } else { 0.0 }
    };
    payments.iter().enumerate().map(round).collect()
}

/// The most that can come back to a node of what it pays to others, by payments of the last kind for which
/// `is_back` holds.
#[inline(never)]
pub fn most_back(nodes: usize, payments: &[Payment], node: usize, is_back: impl Fn(usize) -> bool) -> f64 {
    let mut residual = Residual::new(nodes + 1, least(payments));
    for (index, &(from, to, amount)) in payments.iter().enumerate() {
        if to != node {
            residual.add(from, to, amount, 0);
        } else if from != node && is_back(index) {
            residual.add(from, nodes, amount, 0);
        }
    }
    let mut extra = vec![0.0; nodes + 1];
    (extra[node], extra[nodes]) = (f64::INFINITY, f64::NEG_INFINITY);
    residual.settle(&mut extra)
}
