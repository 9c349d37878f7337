//! Cover ratios: how many times the cash covers the debt.
//!
//! Source: Yescombe, "Principles of Project Finance", on cover ratios.

use super::npv::npv;

/// The debt service cover ratio: cash flow available for debt service over service, both in dollars in one
/// period. `None` where no service is due (service not above 0) or the ratio is not a finite number.
///
/// ```
/// use buying_time::finance::cover::dscr;
/// assert_eq!(dscr(130.0, 100.0), Some(1.3));
/// assert_eq!(dscr(130.0, 0.0), None);
/// ```
pub fn dscr(cfads: f64, service: f64) -> Option<f64> {
    over(cfads, service)
}

/// [`dscr`] for each period that both rows have.
pub fn dscrs(cfads: &[f64], service: &[f64]) -> Vec<Option<f64>> {
    cfads.iter().zip(service).map(|(&cfads, &service)| dscr(cfads, service)).collect()
}

/// The lowest of the defined ratios; `None` if none is.
pub fn minimum(ratios: &[Option<f64>]) -> Option<f64> {
    ratios.iter().flatten().copied().reduce(f64::min)
}

/// The mean of the defined ratios; `None` if none is.
pub fn average(ratios: &[Option<f64>]) -> Option<f64> {
    let count = ratios.iter().flatten().count() as f64;
    // Divided before adding: the sum of huge ratios would overflow.
    (count > 0.0).then(|| ratios.iter().flatten().map(|ratio| ratio / count).sum())
}

/// The loan life cover ratio: the present value, at the debt's rate, of the cash available until the loan
/// matures, over the balance owed now. The first entry of `cfads` falls at the end of period 1.
///
/// `rate` is a fraction per period above −1; money in dollars. `None` if nothing is owed (balance not above
/// 0) or the ratio is not a finite number.
///
/// ```
/// use buying_time::finance::cover::llcr;
/// assert!(llcr(&[110.0, 121.0], 0.10, 100.0).is_some_and(|ratio| (ratio - 2.0).abs() < 1e-15));
/// ```
pub fn llcr(cfads: &[f64], rate: f64, balance: f64) -> Option<f64> {
    over(npv(rate, cfads) / (1.0 + rate), balance)
}

/// The project life cover ratio: as [`llcr`], with the cash of the asset's whole life, which may outlast the
/// loan.
pub fn plcr(cfads: &[f64], rate: f64, balance: f64) -> Option<f64> {
    llcr(cfads, rate, balance)
}

fn over(cash: f64, debt: f64) -> Option<f64> {
    let ratio = cash / debt;
    (debt > 0.0 && ratio.is_finite()).then_some(ratio)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::annuity::{annuity_factor, crf};

    #[test]
    fn ratios_where_something_is_due() {
        assert_eq!(dscrs(&[2.0, 3.0, -1.0, 9.0], &[1.0, 0.0, 2.0]), [Some(2.0), None, Some(-0.5)]);
        assert_eq!(dscr(1.0, -1.0), None);
        assert_eq!(dscr(f64::NAN, 1.0), None);
        assert_eq!(dscr(1e300, 1e-300), None);
    }

    #[test]
    fn lowest_and_mean_skip_the_undefined() {
        let ratios = [None, Some(1.5), Some(1.25), None, Some(1.75)];
        assert_eq!(minimum(&ratios), Some(1.25));
        assert_eq!(average(&ratios), Some(1.5));
        assert_eq!((minimum(&[None]), average(&[None]), minimum(&[])), (None, None, None));
    }

    #[test]
    fn level_cash_over_level_debt_covers_alike_every_year_and_over_the_life() {
        let service = 100.0 * crf(0.07, 15.0);
        let cash = [1.4 * service; 15];
        assert!(llcr(&cash, 0.07, 100.0).is_some_and(|ratio| (ratio - 1.4).abs() < 1e-14));
        let longer = [1.4 * service; 25];
        let expected = 1.4 * annuity_factor(0.07, 25.0) / annuity_factor(0.07, 15.0);
        assert!(plcr(&longer, 0.07, 100.0).is_some_and(|ratio| (ratio - expected).abs() < 1e-14));
        assert_eq!(llcr(&cash, 0.07, 0.0), None);
        assert_eq!(llcr(&cash, -1.0, 100.0), None);
        assert_eq!(llcr(&[], 0.07, 100.0), Some(0.0));
    }
}
