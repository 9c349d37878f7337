//! Net present value.

/// The net present value of `flows`, the first at time 0: Σ flow_t · (1+i)^−t.
///
/// As numpy-financial; spreadsheets discount the first flow too. `rate` i is a fraction per period above
/// −1; money in the flows' unit; 0 without flows; NaN outside the domain.
///
/// Source: any text on corporate finance, e.g. Brealey, Myers and Allen, "Principles of Corporate Finance".
///
/// ```
/// use buying_time::finance::flows::npv;
/// let value = npv(0.08, &[-40_000.0, 5_000.0, 8_000.0, 12_000.0, 30_000.0]);
/// assert!((value - 3_065.222_67).abs() < 1e-5);
/// ```
pub fn npv(rate: f64, flows: &[f64]) -> f64 {
    let in_domain = rate > -1.0;
    if !in_domain {
        return f64::NAN;
    }
    let growth = 1.0 + rate;
    flows.iter().rev().fold(0.0, |later, flow| later / growth + flow)
}

#[cfg(test)]
mod tests {
    use super::npv;
    use crate::finance::annuity::annuity_factor;

    #[test]
    fn discounts_from_the_second_flow_on() {
        assert_eq!(npv(0.25, &[-8.0, 10.0]), 0.0);
        assert_eq!(npv(0.0, &[1.0, 2.0, 3.0]), 6.0);
        assert_eq!(npv(0.1, &[]), 0.0);
        assert!(npv(-1.0, &[1.0, 2.0]).is_nan() && npv(f64::NAN, &[1.0]).is_nan());
        let mut level = vec![1.0; 41];
        level[0] = 0.0;
        assert!((npv(0.07, &level) - annuity_factor(0.07, 40.0)).abs() < 1e-13);
    }
}
