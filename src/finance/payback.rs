//! The payback period.

/// The periods until the cumulative flow reaches zero and stays there, the first flow at time 0 and every
/// later one spread evenly over its period (so the last step is interpolated linearly). Undiscounted.
///
/// A later outlay, such as a replacement, may take the sum below zero again; what is back only until then has
/// not been paid back. So it is the last crossing that counts. 0 if the sum is never below zero. `None` if it
/// is below zero at the end, there are no flows, or it is not a number on the way.
///
/// Source: any text on corporate finance, which has one crossing. Ignores the time value of money.
///
/// ```
/// use buying_time::finance::flows::payback;
/// assert_eq!(payback(&[-100.0, 30.0, 50.0, 40.0]), Some(2.5));
/// assert_eq!(payback(&[-100.0, 30.0]), None);
/// assert_eq!(payback(&[-100.0, 120.0, -60.0, 80.0]), Some(2.5));
/// ```
pub fn payback(flows: &[f64]) -> Option<f64> {
    let (mut total, mut back) = (0.0, None);
    for (period, flow) in flows.iter().enumerate() {
        let before = total;
        total += flow;
        if total.is_nan() {
            return None;
        }
        if total < 0.0 {
            back = None;
        } else if back.is_none() {
            let part = if period == 0 { 0.0 } else { -before / flow };
            back = Some(period.saturating_sub(1) as f64 + part);
        }
    }
    back
}

#[cfg(test)]
mod tests {
    use super::payback;

    #[test]
    fn is_when_the_sum_reaches_zero_for_good() {
        assert_eq!(payback(&[-10.0, 10.0]), Some(1.0));
        assert_eq!(payback(&[-10.0, 0.0, 20.0]), Some(1.5));
        assert_eq!(payback(&[-10.0, 20.0, -30.0, 50.0]), Some(2.4));
        assert_eq!(payback(&[-10.0, 20.0, -5.0, 50.0]), Some(0.5));
        assert_eq!(payback(&[-10.0, 20.0, -30.0]), None);
        assert_eq!(payback(&[5.0, -10.0, 10.0]), Some(1.5));
        assert_eq!(payback(&[0.0, 5.0]), Some(0.0));
        assert_eq!(payback(&[]), None);
        assert_eq!(payback(&[-1.0, f64::NAN, 5.0]), None);
        assert_eq!(payback(&[f64::NEG_INFINITY, f64::INFINITY]), None);
        assert_eq!(payback(&[-1.0, f64::INFINITY]), Some(0.0));
    }
}
