//! The payback period.

/// The periods until the cumulative flow first reaches zero or more, the first flow at time 0 and every
/// later one spread evenly over its period (so the last step is interpolated linearly). Undiscounted.
///
/// 0 if the first flow is not negative: nothing was laid out. `None` if the sum never gets there, there are
/// no flows, or one met on the way is not a number.
///
/// Source: any text on corporate finance. The measure ignores the time value of money and all later flows.
///
/// ```
/// use buying_time::finance::flows::payback;
/// assert_eq!(payback(&[-100.0, 30.0, 50.0, 40.0]), Some(2.5));
/// assert_eq!(payback(&[-100.0, 30.0]), None);
/// ```
pub fn payback(flows: &[f64]) -> Option<f64> {
    let mut total = 0.0;
    for (period, flow) in flows.iter().enumerate() {
        let before = total;
        total += flow;
        if total.is_nan() {
            return None;
        }
        if total >= 0.0 {
            let part = if period == 0 { 0.0 } else { -before / flow };
            return Some(period.saturating_sub(1) as f64 + part);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::payback;

    #[test]
    fn is_the_first_time_the_sum_reaches_zero() {
        assert_eq!(payback(&[-10.0, 10.0]), Some(1.0));
        assert_eq!(payback(&[-10.0, 0.0, 20.0]), Some(1.5));
        assert_eq!(payback(&[-10.0, 20.0, -30.0, 50.0]), Some(0.5));
        assert_eq!(payback(&[0.0, 5.0]), Some(0.0));
        assert_eq!(payback(&[]), None);
        assert_eq!(payback(&[-1.0, f64::NAN, 5.0]), None);
        assert_eq!(payback(&[f64::NEG_INFINITY, f64::INFINITY]), None);
        assert_eq!(payback(&[-1.0, f64::INFINITY]), Some(0.0));
    }
}
