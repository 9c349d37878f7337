//! Interest during construction.

use super::annuity::accumulation_factor;

/// What is owed when construction ends, with `debt` drawn in equal parts at the end of each of
/// `construction_years` years and the interest added to the loan: debt/n · ((1+c)^n − 1)/c.
///
/// `debt` itself for n = 0 or c = 0. `rate` c is a fraction a year above −1; money in the unit of `debt`.
///
/// Source: Yescombe, "Principles of Project Finance", on interest during construction.
///
/// ```
/// use buying_time::finance::schedule::capitalised;
/// // Half drawn a year before the end, half at the end.
/// assert!((capitalised(100.0, 0.08, 2) - 104.0).abs() < 1e-12);
/// assert_eq!(capitalised(100.0, 0.08, 0), 100.0);
/// ```
pub fn capitalised(debt: f64, rate: f64, construction_years: usize) -> f64 {
    if construction_years == 0 {
        return debt;
    }
    let years = construction_years as f64;
    debt * (accumulation_factor(rate, years) / years)
}

#[cfg(test)]
mod tests {
    use super::capitalised;

    #[test]
    fn is_the_sum_of_the_drawings_with_interest() {
        for rate in [-0.1, 0.0, 1e-12, 0.065] {
            let mut owed = 0.0;
            for _ in 0..5 {
                owed = owed * (1.0 + rate) + 20.0;
            }
            assert!((capitalised(100.0, rate, 5) - owed).abs() < 1e-12);
        }
        assert_eq!(capitalised(100.0, 0.0, 7), 100.0);
        assert_eq!(capitalised(100.0, 0.5, 1), 100.0);
    }
}
