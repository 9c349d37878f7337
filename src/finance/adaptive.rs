//! The integrals of several functions at once, each smooth over the interval but perhaps steep somewhere in
//! it.

use super::quadrature::NODES;

/// Half of the nodes of the Gauss–Legendre rule with 8 points on (−1, 1), and their weights; the other half
/// mirrors them. Abramowitz and Stegun, table 25.4.
const FEWER: [(f64, f64); 4] = [
    (0.183_434_642_495_649_8, 0.362_683_783_378_362),
    (0.525_532_409_916_329, 0.313_706_645_877_887_3),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_3, 0.101_228_536_290_376_26),
];

/// How often an interval is halved at most.
const DEEPEST: u32 = 40;

/// How far both rules may differ, relatively. Where f is smooth, the larger one is far nearer than that.
const APART: f64 = 1e-10;

/// ∫ f from `from` to `to`, to at least ten digits of each part. An interval is halved until the rules with 8
/// and with 16 points agree; what is below `nothing` needs no digits.
///
/// ```
/// use buying_time::finance::adaptive::integrals;
/// let found = integrals(&|x: f64| [1.0 / (x + 1e-6), x], 0.0, 1.0, 1e-18);
/// assert!((found[0] / 1_000_001_f64.ln() - 1.0).abs() < 1e-12 && (found[1] - 0.5).abs() < 1e-15);
/// ```
pub fn integrals<const N: usize>(f: &dyn Fn(f64) -> [f64; N], from: f64, to: f64, nothing: f64) -> [f64; N] {
    let mut sums = [0.0; N];
    if from < to {
        add(f, (from, to), nothing, DEEPEST, &mut sums);
    }
    sums
}

#[inline(never)]
fn add<const N: usize>(
    f: &dyn Fn(f64) -> [f64; N],
    (from, to): (f64, f64),
    nothing: f64,
    halvings: u32,
    sums: &mut [f64; N],
) {
    let more = rule(f, (from, to), &NODES);
    let fewer = rule(f, (from, to), &FEWER);
    let agree = |(more, fewer): (&f64, &f64)| (more - fewer).abs() <= APART * more.abs() + nothing;
    if halvings == 0 || more.iter().zip(&fewer).all(agree) {
        for (sum, part) in sums.iter_mut().zip(more) {
            *sum += part;
        }
        return;
    }
    let middle = 0.5 * (from + to);
    add(f, (from, middle), nothing, halvings - 1, sums);
    add(f, (middle, to), nothing, halvings - 1, sums);
}

#[inline(never)]
fn rule<const N: usize>(
    f: &dyn Fn(f64) -> [f64; N],
    (from, to): (f64, f64),
    nodes: &[(f64, f64)],
) -> [f64; N] {
    let (half, middle) = (0.5 * (to - from), 0.5 * (to + from));
    let mut sums = [0.0; N];
    for (node, weight) in nodes {
        for at in [middle - half * node, middle + half * node] {
            for (sum, value) in sums.iter_mut().zip(f(at)) {
                *sum += half * weight * value;
            }
        }
    }
    sums
}
