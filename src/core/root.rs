//! The one root-finder: every break-even, threshold and yield of the calculator is found here.
//!
//! Three questions, three functions: [`find`] (the root in this bracket), [`all`] (the roots on this stretch)
//! and [`boundary`] (the largest value a monotone yes-or-no question still answers with yes). Beside them
//! [`highest`], the top of a hill.

use std::error::Error;
use std::fmt;

/// When to stop: how near is near enough, and how many steps are too many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tolerance {
    /// The width at which a bracket counts as a point, absolute and relative at once: `x · (1 + |root|)`.
    /// Never taken below the spacing of floating-point numbers at the root.
    pub x: f64,
    /// The most evaluations (after those at the ends) before giving up.
    pub iterations: u32,
}

impl Tolerance {
    /// The bracket width at which the search may stop near `x`.
    fn width(self, x: f64) -> f64 {
        2.0 * f64::EPSILON * x.abs() + self.x.max(0.0) * (1.0 + x.abs())
    }
}

impl Default for Tolerance {
    /// 1e-13 and 200 steps: four digits more than any figure shown, at twice the steps that bisection
    /// alone would need.
    fn default() -> Self {
        Tolerance { x: 1e-13, iterations: 200 }
    }
}

/// Why no root was returned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RootError {
    /// The function has the same sign at both ends, so the bracket proves no root.
    NotBracketed {
        /// The one end.
        lo: f64,
        /// The other end.
        hi: f64,
        /// The function at `lo`.
        f_lo: f64,
        /// The function at `hi`.
        f_hi: f64,
    },
    /// An end of the bracket, or the function's value at `x`, is infinite or not a number.
    NotFinite {
        /// Where.
        x: f64,
    },
    /// The steps ran out.
    NotConverged {
        /// The point with the smallest absolute value so far.
        best: f64,
    },
}

impl fmt::Display for RootError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RootError::NotBracketed { lo, hi, f_lo, f_hi } => {
                write!(out, "no sign change between {lo} (value {f_lo}) and {hi} (value {f_hi})")
            }
            RootError::NotFinite { x } => write!(out, "no finite value at {x}"),
            RootError::NotConverged { best } => write!(out, "no convergence; best point {best}"),
        }
    }
}

impl Error for RootError {}

/// A point of the function's graph.
#[derive(Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
}

impl Point {
    fn at(f: &mut impl FnMut(f64) -> f64, x: f64) -> Result<Point, RootError> {
        let y = if x.is_finite() { f(x) } else { f64::NAN };
        if y.is_finite() { Ok(Point { x, y }) } else { Err(RootError::NotFinite { x }) }
    }

    /// Whether the two values lie on opposite sides of zero. Not by their product, which underflows.
    fn opposes(self, other: Point) -> bool {
        (self.y < 0.0 && other.y > 0.0) || (self.y > 0.0 && other.y < 0.0)
    }
}

/// A root of `f` between `lo` and `hi` (in either order), where `f` must change sign or be zero at an end.
///
/// Inverse quadratic interpolation where it can be trusted, bisection elsewhere: T. R. Chandrupatla, "A
/// new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function", Advances in
/// Engineering Software 28 (1997). It is of the same kind as Brent's method (1973), with less state. A jump
/// or pole that changes sign is returned like a root.
///
/// # Errors
/// [`RootError::NotFinite`] if an end or any value met is not finite, [`RootError::NotBracketed`] if the
/// ends have the same sign, [`RootError::NotConverged`] if `tol.iterations` steps were too few.
///
/// ```
/// use buying_time::core::root::{Tolerance, find};
/// let root = find(|x| x * x - 2.0, 0.0, 2.0, Tolerance::default());
/// assert!(root.is_ok_and(|x| (x - 2.0_f64.sqrt()).abs() < 1e-12));
/// ```
pub fn find(mut f: impl FnMut(f64) -> f64, lo: f64, hi: f64, tol: Tolerance) -> Result<f64, RootError> {
    let start = Point::at(&mut f, lo)?;
    let end = Point::at(&mut f, hi)?;
    if start.y == 0.0 {
        Ok(lo)
    } else if end.y == 0.0 {
        Ok(hi)
    } else if start.opposes(end) {
        narrow(&mut f, start, end, tol)
    } else {
        Err(RootError::NotBracketed { lo, hi, f_lo: start.y, f_hi: end.y })
    }
}

/// Chandrupatla's iteration. `near` is the newest point, `far` the end of the bracket across the root
/// from it, and each step goes a fraction of the way from `near` to `far`.
fn narrow(
    f: &mut impl FnMut(f64) -> f64,
    start: Point,
    end: Point,
    tol: Tolerance,
) -> Result<f64, RootError> {
    let (mut near, mut far) = (end, start);
    let mut fraction = 0.5;
    for _ in 0..tol.iterations {
        let next = Point::at(f, near.x + fraction * (far.x - near.x))?;
        if next.y == 0.0 {
            return Ok(next.x);
        }
        let dropped;
        if next.opposes(near) {
            (dropped, far) = (far, near);
        } else {
            dropped = near;
        }
        near = next;
        let best = best(near, far);
        let smallest = tol.width(best.x) / (far.x - near.x).abs();
        if smallest > 0.5 {
            return Ok(best.x);
        }
        // A NaN from an overflow inside the interpolation becomes the smallest step: max and min drop it.
        fraction = interpolated(near, far, dropped).max(smallest).min(1.0 - smallest);
    }
    Err(RootError::NotConverged { best: best(near, far).x })
}

fn best(a: Point, b: Point) -> Point {
    if b.y.abs() < a.y.abs() { b } else { a }
}

/// The fraction of the way from `near` to `far` at which the inverse parabola through the three points
/// crosses zero, or one half where that parabola is not monotone inside the bracket.
fn interpolated(near: Point, far: Point, dropped: Point) -> f64 {
    let xi = (near.x - far.x) / (dropped.x - far.x);
    let phi = (near.y - far.y) / (dropped.y - far.y);
    if phi * phi < xi && (1.0 - phi) * (1.0 - phi) < 1.0 - xi {
        near.y / (far.y - near.y) * dropped.y / (far.y - dropped.y)
            + (dropped.x - near.x) / (far.x - near.x) * near.y / (dropped.y - near.y) * far.y
                / (dropped.y - far.y)
    } else {
        0.5
    }
}

/// The roots of `f` from `lo` to `hi`, ascending: one for each of `cells` equal cells at whose ends the
/// sign differs, and each node of the grid at which `f` is exactly zero.
///
/// It misses an even number of roots inside one cell, all but one of an odd number, and a root between
/// nodes at which `f` touches zero without crossing. A pole or jump that changes sign is reported like a
/// root. More cells miss less; `cells` = 0 is taken as 1.
///
/// # Errors
/// As [`find`]: a value that is not finite anywhere on the way, or too few iterations.
///
/// ```
/// use buying_time::core::root::{Tolerance, all};
/// let roots = all(|x| x * (x - 1.0) * (x - 3.0), -1.0, 4.0, 10, Tolerance::default());
/// assert_eq!(roots.map(|r| r.len()), Ok(3));
/// ```
pub fn all(
    mut f: impl FnMut(f64) -> f64,
    lo: f64,
    hi: f64,
    cells: usize,
    tol: Tolerance,
) -> Result<Vec<f64>, RootError> {
    let (lo, hi) = if hi < lo { (hi, lo) } else { (lo, hi) };
    let cells = cells.max(1);
    let mut roots: Vec<f64> = Vec::new();
    // Neighbouring cells can find the same root from both sides of a node.
    let mut keep = |x: f64| {
        if roots.last().is_none_or(|&last| x - last > tol.width(x)) {
            roots.push(x);
        }
    };
    let mut left = Point::at(&mut f, lo)?;
    if left.y == 0.0 {
        keep(lo);
    }
    for cell in 1..=cells {
        let x = if cell == cells { hi } else { lo + (hi - lo) * (cell as f64 / cells as f64) };
        let right = Point::at(&mut f, x)?;
        if left.opposes(right) {
            keep(narrow(&mut f, left, right, tol)?);
        } else if right.y == 0.0 {
            keep(x);
        }
        left = right;
    }
    Ok(roots)
}

/// Where a question that is answered yes at small values and no at large ones turns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Boundary {
    /// No already at the lower end.
    Never,
    /// Still yes at the upper end.
    Always,
    /// The largest value found with the answer yes; no within the tolerance above it.
    At(f64),
}

/// The largest x from `lo` to `hi` (in either order) at which `survives` is still true, by bisection, for
/// a `survives` that once false stays false. For one that is not monotone it returns one of its turns.
///
/// The answer of [`Boundary::At`] was itself tried and survived. Infinite ends are taken as the largest
/// finite number; an end that is not a number gives [`Boundary::Never`], as nothing survives there.
///
/// ```
/// use buying_time::core::root::{Boundary, Tolerance, boundary};
/// let Boundary::At(x) = boundary(|x| x < 0.3, 0.0, 1.0, Tolerance::default()) else { panic!() };
/// assert!(x < 0.3 && x > 0.3 - 1e-12);
/// ```
pub fn boundary(mut survives: impl FnMut(f64) -> bool, lo: f64, hi: f64, tol: Tolerance) -> Boundary {
    if lo.is_nan() || hi.is_nan() {
        return Boundary::Never;
    }
    let mut yes = lo.min(hi).max(f64::MIN);
    let mut no = lo.max(hi).min(f64::MAX);
    if !survives(yes) {
        return Boundary::Never;
    }
    if survives(no) {
        return Boundary::Always;
    }
    for _ in 0..tol.iterations {
        if no - yes <= tol.width(yes) {
            break;
        }
        // Halved before adding: the sum of two huge ends would overflow.
        let middle = 0.5 * yes + 0.5 * no;
        if survives(middle) {
            yes = middle;
        } else {
            no = middle;
        }
    }
    Boundary::At(yes)
}

/// Where a function with one hill between `lo` and `hi` is highest, by golden sections (J. Kiefer,
/// "Sequential minimax search for a maximum", 1953): to about 4e-9 of the stretch, or less exactly where the
/// top is too flat for doubles.
///
/// ```
/// use buying_time::core::root::highest;
/// assert!((highest(|x| -(x - 0.3_f64).abs(), 0.0, 1.0) - 0.3).abs() < 1e-8);
/// assert_eq!(highest(|x| x, 0.0, 1.0), 1.0);
/// ```
pub fn highest(mut f: impl FnMut(f64) -> f64, lo: f64, hi: f64) -> f64 {
    const RATIO: f64 = 0.618_033_988_749_894_9;
    let (ends, mut a, mut b) = ((lo, hi), lo, hi);
    let (mut left, mut right) = (b - RATIO * (b - a), a + RATIO * (b - a));
    let (mut at_left, mut at_right) = (f(left), f(right));
    for _ in 0..40 {
        if at_left >= at_right {
            (b, right, at_right) = (right, left, at_left);
            left = b - RATIO * (b - a);
            at_left = f(left);
        } else {
            (a, left, at_left) = (left, right, at_right);
            right = a + RATIO * (b - a);
            at_right = f(right);
        }
    }
    // The hill may stand at an end.
    let inside = 0.5 * (a + b);
    [ends.0, ends.1].into_iter().fold(inside, |best, end| if f(end) >= f(best) { end } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(f: impl FnMut(f64) -> f64, lo: f64, hi: f64) -> f64 {
        find(f, lo, hi, Tolerance::default()).unwrap_or(f64::NAN)
    }

    #[test]
    fn finds_roots_of_hard_functions() {
        assert!((found(|x| x * x * x - 2.0 * x - 5.0, 2.0, 3.0) - 2.094_551_481_542_326_5).abs() < 1e-12);
        assert!((found(|x| libm::exp(x) - 1e10, 0.0, 100.0) - 10.0 * libm::log(10.0)).abs() < 1e-11);
        // Flat at the root, where interpolation is useless.
        assert!(found(|x| libm::pow(x, 9.0), -1.0, 3.0).abs() < 1e-12);
        // A step: bisection's case.
        assert!((found(|x| if x < 0.7 { -1.0 } else { 1.0 }, 0.0, 1.0) - 0.7).abs() < 1e-12);
        // Values too small for their product to keep a sign.
        assert!((found(|x| 1e-300 * (x - 0.4), 0.0, 1.0) - 0.4).abs() < 1e-12);
        assert!((found(|x| 1e308 * (x - 0.4), 0.0, 1.0) - 0.4).abs() < 1e-12);
    }

    #[test]
    fn takes_either_order_and_roots_at_the_ends() {
        assert!((found(|x| x - 0.25, 1.0, 0.0) - 0.25).abs() < 1e-12);
        assert_eq!(found(|x| x, 0.0, 1.0), 0.0);
        assert_eq!(found(|x| x - 1.0, 0.0, 1.0), 1.0);
    }

    #[test]
    fn refuses_what_proves_no_root() {
        let tol = Tolerance::default();
        assert_eq!(
            find(|x| x * x + 1.0, -1.0, 2.0, tol),
            Err(RootError::NotBracketed { lo: -1.0, hi: 2.0, f_lo: 2.0, f_hi: 5.0 })
        );
        assert_eq!(find(|x| 1.0 / x, 0.0, 1.0, tol), Err(RootError::NotFinite { x: 0.0 }));
        assert_eq!(
            find(|x| x, f64::NEG_INFINITY, 1.0, tol),
            Err(RootError::NotFinite { x: f64::NEG_INFINITY })
        );
        // The bracket's width overflows.
        assert_eq!(find(|x| x, f64::MIN, f64::MAX, tol), Err(RootError::NotFinite { x: f64::NEG_INFINITY }));
        let short = Tolerance { iterations: 2, ..tol };
        assert!(matches!(
            find(|x| libm::exp(x) - 3.0, 0.0, 9.0, short),
            Err(RootError::NotConverged { best }) if (0.0..=9.0).contains(&best)
        ));
    }

    #[test]
    fn all_finds_crossings_and_touches_at_nodes_once() {
        let tol = Tolerance::default();
        let cubic = |x: f64| (x + 0.31) * (x - 0.5) * (x - 0.9);
        let roots = all(cubic, -1.0, 1.0, 40, tol).unwrap_or_default();
        assert_eq!(roots.len(), 3);
        for (root, expected) in roots.iter().zip([-0.31, 0.5, 0.9]) {
            assert!((root - expected).abs() < 1e-12);
        }
        // 0.5 is a node and only touched; 0 and 1 are the ends.
        let touching = |x: f64| x * (x - 0.5) * (x - 0.5) * (1.0 - x);
        assert_eq!(all(touching, 0.0, 1.0, 4, tol), Ok(vec![0.0, 0.5, 1.0]));
        assert_eq!(all(|x| x * x + 1.0, -1.0, 1.0, 0, tol), Ok(vec![]));
        assert_eq!(all(|x| 1.0 / x, -1.0, 1.0, 2, tol), Err(RootError::NotFinite { x: 0.0 }));
    }

    #[test]
    fn boundary_survives_and_is_the_last() {
        let tol = Tolerance::default();
        assert_eq!(boundary(|_| false, 0.0, 1.0, tol), Boundary::Never);
        assert_eq!(boundary(|_| true, 0.0, 1.0, tol), Boundary::Always);
        assert_eq!(boundary(|_| true, f64::NAN, 1.0, tol), Boundary::Never);
        assert_eq!(
            boundary(|x| x <= 0.0, 0.0, f64::INFINITY, Tolerance { x: 0.0, iterations: 5000 }),
            Boundary::At(0.0)
        );
        let Boundary::At(x) = boundary(|x| x <= 1234.5, 0.0, 1e6, tol) else { panic!("a boundary exists") };
        assert!(x <= 1234.5 && 1234.5 - x <= 1e-9);
    }

    #[test]
    fn errors_speak() {
        let shown = RootError::NotBracketed { lo: 0.0, hi: 1.0, f_lo: 2.0, f_hi: 3.0 }.to_string();
        assert_eq!(shown, "no sign change between 0 (value 2) and 1 (value 3)");
    }
}
