//! The weighted average cost of capital.

/// The after-tax weighted average cost of capital: share · cost of debt · (1 − tax) + (1 − share) · cost of
/// equity.
///
/// All four are fractions: `debt_share` of debt in debt plus equity at market values, the two costs a year,
/// `tax` the rate at which interest is deducted (0 if it is not).
///
/// Source: Brealey, Myers and Allen, "Principles of Corporate Finance", on the after-tax cost of capital.
///
/// ```
/// use buying_time::finance::wacc::wacc;
/// assert!((wacc(0.6, 0.065, 0.12, 0.21) - 0.078_81).abs() < 1e-15);
/// ```
pub fn wacc(debt_share: f64, cost_of_debt: f64, cost_of_equity: f64, tax: f64) -> f64 {
    debt_share * cost_of_debt * (1.0 - tax) + (1.0 - debt_share) * cost_of_equity
}

#[cfg(test)]
mod tests {
    use super::wacc;

    #[test]
    fn ends_are_the_two_costs() {
        assert_eq!(wacc(0.0, 0.06, 0.11, 0.25), 0.11);
        assert_eq!(wacc(1.0, 0.06, 0.11, 0.25), 0.06 * 0.75);
    }
}
