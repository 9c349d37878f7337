//! The internal rates of return: all of them.
//!
//! With y = ln(1 + r), the present value Σ cᵢ·e^(−iy) has at most as many zeros as the flows have changes
//! of sign, by Descartes' rule. The proof of the rule is also a way to find them. Let m lie between the
//! places of two neighbouring flows of opposite sign. The value carried to time m, e^(my)·Σ cᵢ·e^(−iy), has
//! the same zeros, and its slope has the coefficients (m − i)·cᵢ, which change sign once less. The zeros of
//! the slope cut the line into stretches on which the carried value is monotone, hence has at most one zero.
//! So: flows without a change of sign have no zero; from there climb back, one change of sign a step. A
//! conventional investment is one step: a single bracket.
//!
//! Source for the rule and its proof by Rolle's theorem: Pólya and Szegő, "Problems and Theorems in Analysis
//! II", part V, chapter 1.

use super::flow_error::{FlowError, check};
use crate::core::root::{self, RootError, Tolerance};

/// The most flows [`irr`] takes: the coefficients of its steps may differ by the factor of the middle
/// binomial coefficient, which up to here fits the range of numbers. A monthly row of 83 years.
pub const MOST_FLOWS: usize = 1_000;

/// The internal rates of return of a series of flows: every r > −1 at which its net present value is zero, as
/// a fraction per period.
#[derive(Clone, Debug, PartialEq)]
pub enum Irr {
    /// No rate makes the value zero.
    None,
    /// Exactly one does.
    One(f64),
    /// Several do, ascending: none of them is "the" return.
    Several(Vec<f64>),
}

/// Every real rate r > −1 at which Σ flowᵢ·(1+r)^−i is zero, the first flow at time 0.
///
/// A double root (the value touches zero without crossing) is recognised when the value there is within its
/// rounding error, and counted once. Rates nearer to one another than about 1e-7 may be returned as one.
///
/// # Errors
/// [`FlowError::Empty`], [`FlowError::NotFinite`], [`FlowError::AllZero`]; [`FlowError::TooMany`] above
/// [`MOST_FLOWS`]; [`FlowError::Root`] if the root-finder gives up.
///
/// ```
/// use buying_time::finance::flows::{Irr, irr};
/// assert_eq!(irr(&[-100.0, 110.0]).map(|r| matches!(r, Irr::One(r) if (r - 0.1).abs() < 1e-12)), Ok(true));
/// assert_eq!(irr(&[100.0, 10.0]), Ok(Irr::None));
/// // A mine with a cost of closure: 25% and 400%.
/// assert!(matches!(irr(&[-1.6, 10.0, -10.0]), Ok(Irr::Several(rates)) if rates.len() == 2));
/// ```
// Not inlined, like everything with loops in a model: see `models`.
#[inline(never)]
pub fn irr(flows: &[f64]) -> Result<Irr, FlowError> {
    let value = ExponentialSum::of(flows)?;
    let mut slopes = vec![];
    let mut top = value.clone();
    while let Some(slope) = top.slope() {
        slopes.push(std::mem::replace(&mut top, slope));
    }
    // `top` has no change of sign, hence no zero; each one below it is cut by the zeros of the one above.
    let ends = value.ends();
    let mut zeros = vec![];
    for step in slopes.iter().rev() {
        zeros = step.zeros(ends, &zeros)?;
    }
    let rates: Vec<f64> = zeros.into_iter().map(libm::expm1).collect();
    Ok(match rates.as_slice() {
        [] => Irr::None,
        [rate] => Irr::One(*rate),
        _ => Irr::Several(rates),
    })
}

/// A sum Σ cᵢ·e^(−iy) as a function of y, without zeros at its ends and with its largest |cᵢ| = 1.
#[derive(Clone)]
struct ExponentialSum {
    coefficients: Vec<f64>,
}

impl ExponentialSum {
    fn of(flows: &[f64]) -> Result<ExponentialSum, FlowError> {
        check(flows)?;
        let largest = flows.iter().fold(0.0_f64, |largest, flow| largest.max(flow.abs()));
        if largest == 0.0 {
            return Err(FlowError::AllZero);
        }
        // Zeros at either end only move the value along the line: they have no part in where it is zero.
        let scaled: Vec<f64> = flows.iter().map(|flow| flow / largest).collect();
        let first = scaled.iter().position(|c| *c != 0.0).unwrap_or(0);
        let last = scaled.iter().rposition(|c| *c != 0.0).unwrap_or(0);
        let coefficients = scaled.get(first..=last).unwrap_or(&[]).to_vec();
        if coefficients.len() > MOST_FLOWS {
            Err(FlowError::TooMany(MOST_FLOWS))
        } else {
            Ok(ExponentialSum { coefficients })
        }
    }

    /// The slope of the value carried to the middle of its middle change of sign, or `None` if it has none.
    ///
    /// The middle one keeps the coefficients of all steps within a binomial coefficient of each other.
    fn slope(&self) -> Option<ExponentialSum> {
        let changes = self.changes();
        let carried_to = *changes.get(changes.len() / 2)?;
        let furthest = carried_to.max(self.coefficients.len() as f64 - 1.0 - carried_to);
        let slope = |(place, c): (usize, &f64)| (carried_to - place as f64) / furthest * c;
        let mut coefficients: Vec<f64> = self.coefficients.iter().enumerate().map(slope).collect();
        let largest = coefficients.iter().fold(0.0_f64, |largest, c| largest.max(c.abs()));
        for c in &mut coefficients {
            *c /= largest;
        }
        Some(ExponentialSum { coefficients })
    }

    /// The time midway between each two neighbouring coefficients of opposite sign.
    fn changes(&self) -> Vec<f64> {
        let present = self.coefficients.iter().enumerate().filter(|(_, c)| **c != 0.0);
        let next = present.clone().skip(1);
        present
            .zip(next)
            .filter(|((_, before), (_, after))| (**before < 0.0) != (**after < 0.0))
            .map(|((i, _), (j, _))| 0.5 * (i + j) as f64)
            .collect()
    }

    /// An interval of y outside which the value has the sign of its first coefficient (above) or its last
    /// (below): Cauchy's bound |v| ≤ 1 + max|c|/|c_end| for v = e^−y and for 1/v, and one more for rounding.
    fn ends(&self) -> (f64, f64) {
        let bound = |end: Option<&f64>| 1.0 + end.map_or(0.0, |c| libm::log1p(c.abs()) - libm::log(c.abs()));
        (-bound(self.coefficients.last()), bound(self.coefficients.first()))
    }

    /// The value at y, up to a positive factor that keeps every power at or below 1.
    fn at(&self, y: f64) -> f64 {
        let power = libm::exp(-y.abs());
        let add = |sum: f64, c: &f64| sum * power + c;
        if y < 0.0 {
            self.coefficients.iter().fold(0.0, add)
        } else {
            self.coefficients.iter().rev().fold(0.0, add)
        }
    }

    /// The value at y, or zero where it is within its own rounding error.
    ///
    /// Horner's rule errs by at most 2n·ε·Σ|cᵢ|vⁱ (Higham, "Accuracy and Stability of Numerical Algorithms",
    /// section 5.1); as much again is allowed for the coefficients, which were rounded themselves.
    fn at_or_zero(&self, y: f64) -> f64 {
        let value = self.at(y);
        let sizes = ExponentialSum { coefficients: self.coefficients.iter().map(|c| c.abs()).collect() };
        let error = 4.0 * self.coefficients.len() as f64 * f64::EPSILON * sizes.at(y);
        if value.abs() <= error { 0.0 } else { value }
    }

    /// The zeros of the value, given the zeros of its slope.
    fn zeros(&self, (lowest, highest): (f64, f64), turns: &[f64]) -> Result<Vec<f64>, RootError> {
        let tolerance = Tolerance { x: f64::EPSILON, ..Tolerance::default() };
        let mut zeros: Vec<f64> = vec![];
        let (mut left, mut left_value) = (lowest, self.at_or_zero(lowest));
        for &right in turns.iter().chain([&highest]) {
            let right_value = self.at_or_zero(right);
            if right_value == 0.0 {
                // Monotone between two turns at zero, it is zero all the way: one root, not two.
                if left_value == 0.0 {
                    zeros.pop();
                }
                zeros.push(right);
            } else if left_value != 0.0 && (left_value < 0.0) != (right_value < 0.0) {
                zeros.push(root::find(|y| self.at(y), left, right, tolerance)?);
            }
            (left, left_value) = (right, right_value);
        }
        Ok(zeros)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(flows: &[f64]) -> Vec<f64> {
        match irr(flows) {
            Ok(Irr::None) => vec![],
            Ok(Irr::One(rate)) => vec![rate],
            Ok(Irr::Several(rates)) => rates,
            Err(error) => panic!("{error}"),
        }
    }

    fn near(flows: &[f64], expected: &[f64], within: f64) {
        let rates = rates(flows);
        assert_eq!(rates.len(), expected.len(), "{rates:?} is not {expected:?}");
        for (rate, expected) in rates.iter().zip(expected) {
            assert!((rate - expected).abs() <= within * (1.0 + expected), "{rates:?} is not {expected:?}");
        }
    }

    #[test]
    fn finds_each_of_several() {
        near(&[-5.0, 10.5, 1.0, -8.0, 1.0], &[-0.8702, 0.0886, 0.7096], 1e-4);
        near(&[-1.6, 10.0, -10.0], &[0.25, 4.0], 1e-14);
    }

    #[test]
    fn a_root_at_zero_is_zero() {
        near(&[-3.0, 1.0, 1.0, 1.0], &[0.0], 1e-15);
        near(&[-1.0, 1.0 + 1e-12], &[1e-12], 1e-15);
    }

    #[test]
    fn double_and_triple_roots_count_once() {
        // (1 − 1.1v)² and (1 − 1.1v)³, v = 1/(1+r).
        near(&[1.0, -2.2, 1.21], &[0.1], 1e-7);
        near(&[1.0, -3.3, 3.63, -1.331], &[0.1], 1e-4);
        // (1 − 1.1v)²(1 − 1.5v).
        near(&[1.0, -3.7, 4.51, -1.815], &[0.1, 0.5], 1e-6);
        // Lifted off zero by more than rounding: none. Pushed below it: two.
        assert_eq!(irr(&[1.0, -2.2, 1.2101]), Ok(Irr::None));
        assert_eq!(rates(&[1.0, -2.2, 1.2099]).len(), 2);
    }

    #[test]
    fn any_scale_and_zeros_at_the_ends() {
        near(&[0.0, 0.0, -1e300, 1.2e300, 0.0], &[0.2], 1e-14);
        near(&[-1e-300, 1.2e-300], &[0.2], 1e-14);
        near(&[-1e-12, 0.0, 1e12], &[1e12 - 1.0], 1e-14);
        near(&[-1e12, 0.0, 1e-12], &[-1.0 + 1e-12], 1e-14);
    }

    #[test]
    fn long_rows() {
        let mut bond = vec![0.05; 400];
        bond[0] = -1.0;
        bond[399] = 1.05;
        near(&bond, &[0.05], 1e-13);
        // Every neighbour of opposite sign, 399 changes: Σ (−v)ⁱ = (1 − v⁴⁰⁰)/(1 + v) has the one zero v = 1.
        let alternating: Vec<f64> = (0..400).map(|i| if i % 2 == 0 { 1.0 } else { -1.0 }).collect();
        near(&alternating, &[0.0], 1e-12);
    }

    #[test]
    fn no_rate_and_no_answer_differ() {
        assert_eq!(irr(&[1.0, 2.0]), Ok(Irr::None));
        assert_eq!(irr(&[5.0]), Ok(Irr::None));
        assert_eq!(irr(&[1.0, -1.0, 1.0]), Ok(Irr::None));
        assert_eq!(irr(&[]), Err(FlowError::Empty));
        assert_eq!(irr(&[0.0, 0.0]), Err(FlowError::AllZero));
        assert_eq!(irr(&[-1.0, f64::INFINITY]), Err(FlowError::NotFinite(1)));
        assert_eq!(irr(&vec![1.0; MOST_FLOWS + 1]), Err(FlowError::TooMany(MOST_FLOWS)));
    }
}
