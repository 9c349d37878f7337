//! A mixture of binomial distributions whose probability is Φ(U), where U = slope·R − width·M with M standard
//! normal and R of a few values: the number of defaults in [`one_factor`](super::one_factor).

use core::ops::RangeInclusive;
use libm::{fabs, floor, sqrt};

use super::normal;

/// The distance of two nodes, in widths of the narrowest peak: the sum then errs by e^(−2π²∕0.8²), 10⁻¹³.
const APART: f64 = 0.8;
/// How far out nodes go, in standard deviations of the factor.
const FAR: f64 = 10.0;
/// Beyond it either way, Φ is 0 or 1 to the last digit that counts.
const CERTAIN: f64 = 12.0;
/// From this width of U on, the nodes beyond [`CERTAIN`] are not summed one by one.
const WIDE: f64 = 1.2;
/// Up to this width of U the factor's effect is so smooth that a rule of few nodes has it.
const NARROW: f64 = 1e-3;
/// Terms of a binomial distribution that are smaller than this part of its largest are left out.
const NOTHING: f64 = 1e-30;

/// The distance of the factor's nodes, for a width of U and so many loans.
fn factor_apart(width: f64, loans: f64) -> f64 {
    APART / sqrt(1.0 + loans * width * width)
}

/// Values of the factor and their weights, for a width of U and so many loans. Where U hardly moves: five
/// nodes of Gauss and Hermite (Abramowitz and Stegun, table 25.10, for the weight e^(−z²/2)).
#[inline(never)]
fn factor_nodes(width: f64, loans: f64) -> Vec<(f64, f64)> {
    if width < NARROW {
        return vec![
            (-2.856_970_013_872_806, 0.011_257_411_327_720_69),
            (-1.355_626_179_974_266, 0.222_075_922_005_612_6),
            (0.0, 0.533_333_333_333_333_3),
            (1.355_626_179_974_266, 0.222_075_922_005_612_6),
            (2.856_970_013_872_806, 0.011_257_411_327_720_69),
        ];
    }
    let apart = factor_apart(width, loans);
    let steps = libm::ceil(FAR / apart) as i32;
    let node = |step: i32| f64::from(step) * apart;
    (-steps..=steps).map(|step| (node(step), apart * normal::density(node(step)))).collect()
}

/// The probabilities of 0, 1 … `loans` defaults (two loans or more), where R takes the values `radii` with
/// their weights.
#[inline(never)]
pub fn mixture(loans: usize, radii: &[(f64, f64)], slope: f64, width: f64) -> Vec<f64> {
    let mut sum = Mixture::new(loans);
    let many = loans as f64;
    // One grid of U for all R, unless the factor moves U so little that its own few nodes are fewer.
    let apart = APART / sqrt(1.0 / (width * width) + many);
    let apart = if width > WIDE { apart.min(0.06 * width) } else { apart };
    let middles = || radii.iter().map(|(radius, _)| slope * radius);
    let from = (middles().fold(f64::INFINITY, f64::min) - FAR * width).clamp(-CERTAIN, CERTAIN);
    let to = (middles().fold(f64::NEG_INFINITY, f64::max) + FAR * width).clamp(-CERTAIN, CERTAIN);
    let nodes = radii.len() as f64 * 2.0 * FAR / factor_apart(width, many);
    if width >= NARROW && (to - from) / apart < nodes {
        sum.over_grid(radii, slope, width, (from, to, apart));
    } else {
        sum.over_factor(radii, slope, width, &factor_nodes(width, many));
    }
    sum.chances
}

/// A mixture of binomial distributions in the making.
struct Mixture {
    /// The probability of each number of defaults.
    chances: Vec<f64>,
    /// (n − k) ∕ (k + 1), by which the chance of one more default differs.
    more: Vec<f64>,
    /// One binomial distribution, not yet scaled.
    terms: Vec<f64>,
}

impl Mixture {
    fn new(loans: usize) -> Mixture {
        let more = (0..loans).map(|k| (loans - k) as f64 / (k + 1) as f64).collect();
        Mixture { chances: vec![0.0; loans + 1], more, terms: vec![0.0; loans + 1] }
    }

    /// Adds the binomial distribution of probability Φ(u): from its highest term outwards, so that nothing is
    /// lost, and scaled to its own sum.
    #[inline(never)]
    fn add(&mut self, u: f64, weight: f64) {
        let loans = self.more.len();
        let (below, above) = (normal::cumulative(u), normal::cumulative(-u));
        let top = (floor((loans as f64 + 1.0) * below) as usize).min(loans);
        self.terms[top] = 1.0;
        let (mut sum, mut term) = (1.0, 1.0);
        let (mut first, mut last) = (top, top);
        let odds = below / above;
        while last < loans {
            term *= self.more[last] * odds;
            if term < NOTHING {
                break;
            }
            last += 1;
            self.terms[last] = term;
            sum += term;
        }
        let odds = above / below;
        term = 1.0;
        while first > 0 {
            term *= odds / self.more[first - 1];
            if term < NOTHING {
                break;
            }
            first -= 1;
            self.terms[first] = term;
            sum += term;
        }
        let scale = weight / sum;
        for (chance, term) in self.chances[first..=last].iter_mut().zip(&self.terms[first..=last]) {
            *chance += scale * term;
        }
    }

    /// Sums over nodes of the factor for every R.
    #[inline(never)]
    fn over_factor(&mut self, radii: &[(f64, f64)], slope: f64, width: f64, nodes: &[(f64, f64)]) {
        for (radius, weight) in radii {
            for (z, share) in nodes {
                self.add(slope * radius + width * z, weight * share);
            }
        }
    }

    /// Sums over one grid of U (from, to, distance), on which every R has its own weights.
    #[inline(never)]
    fn over_grid(&mut self, radii: &[(f64, f64)], slope: f64, width: f64, grid: (f64, f64, f64)) {
        let (from, to, apart) = grid;
        let (first, last) = (floor(from / apart) as i32, libm::ceil(to / apart) as i32);
        let mut weights = vec![0.0; (last - first + 1) as usize];
        // Where nobody defaults, and where everybody does.
        let (mut none, mut all) = (0.0, 0.0);
        for (radius, weight) in radii {
            let middle = slope * radius;
            if middle + FAR * width < -CERTAIN {
                none += weight;
                continue;
            } else if middle - FAR * width > CERTAIN {
                all += weight;
                continue;
            }
            let nodes = if width > WIDE {
                let edge = |index: i32, side: f64| (f64::from(index) + 0.5 * side) * apart - middle;
                none += weight * summed_below(edge(first, -1.0) / width, apart / width);
                all += weight * summed_below(-edge(last, 1.0) / width, apart / width);
                first..=last
            } else {
                let node = |u: f64| floor(u / apart) as i32;
                node(middle - FAR * width)..=node(middle + FAR * width) + 1
            };
            let mut put = |index: i32, here: f64| match usize::try_from(index - first) {
                Err(_) => none += here,
                Ok(place) => match weights.get_mut(place) {
                    Some(sum) => *sum += here,
                    None => all += here,
                },
            };
            bell(nodes, middle / apart, apart / width, weight * apart / width, &mut put);
        }
        for (index, weight) in (first..).zip(weights) {
            if weight > 0.0 {
                self.add(f64::from(index) * apart, weight);
            }
        }
        self.chances[0] += none;
        if let Some(chance) = self.chances.last_mut() {
            *chance += all;
        }
    }
}

/// Hands over `height` times the normal density at every index of `nodes`, where `middle` is the index of its
/// peak and `step` the distance of two in standard deviations. Neighbours differ by a factor that itself
/// changes by a constant one, so it begins where it is highest and takes three exponentials in all.
#[inline(never)]
fn bell(nodes: RangeInclusive<i32>, middle: f64, step: f64, height: f64, put: &mut dyn FnMut(i32, f64)) {
    let (first, last) = (*nodes.start(), *nodes.end());
    let top = (libm::round(middle) as i32).clamp(first, last);
    let y = (f64::from(top) - middle) * step;
    let highest = height * normal::density(y);
    put(top, highest);
    let bend = libm::exp(-step * step);
    for (side, end) in [(1, last), (-1, first)] {
        let mut slope = libm::exp(-step * (f64::from(side) * y + 0.5 * step));
        let (mut index, mut here) = (top, highest);
        while index != end {
            index += side;
            here *= slope;
            slope *= bend;
            put(index, here);
        }
    }
}

/// The sum of the normal density, times the distance, over all nodes up to half a distance below `y`: its
/// integral, corrected by Euler and Maclaurin's formula.
fn summed_below(y: f64, apart: f64) -> f64 {
    let squared = apart * apart;
    let (slope, third) = (-y, (3.0 - y * y) * y);
    let corrected = 7.0 / 5_760.0 * squared * third - slope / 24.0;
    // The density is 0 so far out that what it is multiplied by overflows.
    if fabs(y) > 40.0 {
        normal::cumulative(y)
    } else {
        normal::cumulative(y) + squared * corrected * normal::density(y)
    }
}
