//! The modified internal rate of return.

use super::flows::{FlowError, check};
use super::npv::npv;

/// The modified internal rate of return: receipts reinvested at one rate, payments financed at another,
/// (FV(receipts) / −PV(payments))^(1/n) − 1, with n the number of periods.
///
/// As numpy-financial's `mirr`: `flows` from time 0 on; rates and result are fractions per period.
///
/// Source: Brealey, Myers and Allen, "Principles of Corporate Finance", on the pitfalls of the internal rate.
///
/// # Errors
/// [`FlowError::Empty`], [`FlowError::NotFinite`]; [`FlowError::Rate`] for a rate not above −1;
/// [`FlowError::OneSigned`] without both a payment and a receipt; [`FlowError::Overflow`].
///
/// ```
/// use buying_time::finance::flows::mirr;
/// // Pay 100, get 60 a year later and 60 the year after: (60 · 1.1 + 60) / 100 in two years.
/// let rate = mirr(&[-100.0, 60.0, 60.0], 0.05, 0.10);
/// assert!(rate.is_ok_and(|r| (r - (1.26_f64.sqrt() - 1.0)).abs() < 1e-14));
/// ```
pub fn mirr(flows: &[f64], finance_rate: f64, reinvest_rate: f64) -> Result<f64, FlowError> {
    check(flows)?;
    for rate in [finance_rate, reinvest_rate] {
        let in_domain = rate.is_finite() && rate > -1.0;
        if !in_domain {
            return Err(FlowError::Rate(rate));
        }
    }
    let received: Vec<f64> = flows.iter().map(|flow| flow.max(0.0)).collect();
    let paid: Vec<f64> = flows.iter().map(|flow| (-flow).max(0.0)).collect();
    let worth = npv(reinvest_rate, &received);
    let cost = npv(finance_rate, &paid);
    if worth == 0.0 || cost == 0.0 {
        return Err(FlowError::OneSigned);
    }
    // Both signs need two flows, so there is at least one period.
    let periods = (flows.len() - 1) as f64;
    // Logarithms of each, as their ratio may overflow where the root of it does not.
    let growth = (libm::log(worth) - libm::log(cost)) / periods;
    let rate = libm::expm1(growth + libm::log1p(reinvest_rate));
    if rate.is_finite() { Ok(rate) } else { Err(FlowError::Overflow) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_the_irr_of_one_payment_and_one_receipt() {
        let rate = mirr(&[-100.0, 0.0, 144.0], 0.3, 0.7);
        assert!(rate.is_ok_and(|r| (r - 0.2).abs() < 1e-15));
    }

    #[test]
    fn refuses_what_has_no_rate() {
        assert_eq!(mirr(&[], 0.1, 0.1), Err(FlowError::Empty));
        assert_eq!(mirr(&[-1.0, f64::NAN], 0.1, 0.1), Err(FlowError::NotFinite(1)));
        assert_eq!(mirr(&[1.0, 2.0], 0.1, 0.1), Err(FlowError::OneSigned));
        assert_eq!(mirr(&[-1.0], 0.1, 0.1), Err(FlowError::OneSigned));
        assert_eq!(mirr(&[-1.0, 2.0], -1.0, 0.1), Err(FlowError::Rate(-1.0)));
        assert_eq!(mirr(&[-1.0, 2.0], 0.1, f64::INFINITY), Err(FlowError::Rate(f64::INFINITY)));
        assert_eq!(mirr(&[-1.0, 1e308, 1e308], 0.1, -0.9), Err(FlowError::Overflow));
    }
}
