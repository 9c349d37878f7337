//! How distress spreads before anybody defaults: DebtRank. A node's stress h is the share of its buffer that
//! is lost, 1 in default.
//!
//! Single hit: S. Battiston and others, *DebtRank: Too Central to Fail?*, Scientific Reports 2 (2012): a
//! node passes its stress on once, in the round after it was hit first. Multi-hit: M. Bardoscia and others,
//! *DebtRank: A Microscopic Foundation for Shock Propagation*, PLoS ONE 10 (2015): it passes on every further
//! loss.

use super::Links;

/// Rounds after which what still moves is given up.
const ROUNDS: usize = 10_000;
/// A rise of stress that is no more than this is not passed on.
const NOTHING: f64 = 1e-13;

/// Who is hit by whom: from the debtor to each holder of its debt, what the holder holds over its buffer.
/// Holders without a buffer are hit by the whole.
pub fn impacts(owed: &Links, buffers: &[f64]) -> Links {
    let over =
        |_, holder: usize, claim: f64| if buffers[holder] > 0.0 { claim / buffers[holder] } else { 1.0 };
    owed.turned(over).turned(|_, _, weight| weight)
}

/// The stress of each in the end, where each passes it on once.
#[inline(never)]
pub fn single_hit(impacts: &Links, first: &[f64]) -> Vec<f64> {
    let mut stress = first.to_vec();
    let mut has_passed = vec![false; stress.len()];
    loop {
        let active: Vec<usize> =
            (0..stress.len()).filter(|node| !has_passed[*node] && stress[*node] > 0.0).collect();
        if active.is_empty() {
            return stress;
        }
        let passed: Vec<f64> = active.iter().map(|node| stress[*node]).collect();
        for (debtor, passed) in active.iter().zip(passed) {
            has_passed[*debtor] = true;
            for (holder, impact) in impacts.of(*debtor) {
                stress[*holder] = (stress[*holder] + impact.min(1.0) * passed).min(1.0);
            }
        }
    }
}

/// The stress of each in the end, where each passes on every further loss.
#[inline(never)]
pub fn multi_hit(impacts: &Links, first: &[f64]) -> Vec<f64> {
    let mut stress = first.to_vec();
    let mut rises = first.to_vec();
    for _ in 0..ROUNDS {
        let mut next = vec![0.0; stress.len()];
        for (debtor, rise) in rises.iter().enumerate().filter(|(_, rise)| **rise > NOTHING) {
            for (holder, impact) in impacts.of(debtor) {
                next[*holder] += impact * rise;
            }
        }
        let mut is_still = true;
        for (stress, rise) in stress.iter_mut().zip(&mut next) {
            *rise = rise.min(1.0 - *stress);
            *stress += *rise;
            is_still &= *rise <= NOTHING;
        }
        if is_still {
            break;
        }
        rises = next;
    }
    stress
}
