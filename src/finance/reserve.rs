//! The debt-service reserve account.

use super::loan::Instalment;
use crate::finance::calendar::MONTHS_A_YEAR;

/// What is set aside for `months` months of average debt service, in dollars: service over the whole
/// schedule, spread evenly over its `years` years.
///
/// Source: Yescombe, *Principles of Project Finance*, on the debt-service reserve account.
pub fn reserve(schedule: &[Instalment], months: u32, years: u32) -> f64 {
    let service: f64 = schedule.iter().map(Instalment::service).sum();
    f64::from(months) / MONTHS_A_YEAR * service / f64::from(years)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::schedule::{Structure, Terms, schedule};

    #[test]
    fn six_months_of_a_bullet_are_half_a_years_interest() {
        let terms = Terms {
            structure: Structure::Bullet,
            principal: 1000.0,
            rate: 0.08,
            tenor: 5,
            amortisation: 5,
            balloon: 0.0,
            floored: true,
        };
        assert!((reserve(&schedule(&terms, &[]), 6, 5) - 40.0).abs() < 1e-12);
    }
}
