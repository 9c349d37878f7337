//! Debt schedules: what is owed, paid and left, period by period.
//!
//! Source: Yescombe, "Principles of Project Finance", on debt service profiles.

use super::annuity::outstanding_share;
use super::sculpting::sculpted_share;

pub use super::construction::capitalised;
pub use super::loan::{Instalment, MOST_PERIODS, Structure, Terms};
pub use super::sculpting::sculpting_dscr;

impl Terms {
    /// The balances after periods 1, 2, …, as shares of the principal.
    fn shares(&self, periods: usize, cfads: &[f64]) -> Vec<f64> {
        let level = |over: usize, elapsed: usize| outstanding_share(self.rate, over as f64, elapsed as f64);
        let elapsed = 1..=periods;
        match self.structure {
            Structure::Bullet => vec![1.0; periods],
            Structure::Level => elapsed.map(|t| level(self.repaid_by(), t)).collect(),
            Structure::Straight => {
                elapsed.map(|t| (1.0 - t as f64 / self.repaid_by() as f64).max(0.0)).collect()
            }
            Structure::Balloon => {
                elapsed.map(|t| self.balloon + (1.0 - self.balloon) * level(periods, t)).collect()
            }
            Structure::Sculpted => match sculpted_share(self, cfads) {
                Some(shares) => shares.into_iter().chain(std::iter::repeat(0.0)).take(periods).collect(),
                None => vec![1.0; periods],
            },
        }
    }
}

/// The loan's `tenor` instalments. What is due at maturity is the last closing balance, never in the service.
///
/// - Bullet: interest only.
/// - Level: service principal · CRF(rate, amortisation) until it is repaid, nothing after.
/// - Straight: principal / amortisation each period until it is repaid.
/// - Balloon: level service over the tenor towards balloon · principal.
/// - Sculpted: service cfads/d with the one constant d of [`sculpting_dscr`]; where it has none (no cash to
///   sculpt by), no principal is paid, as a bullet.
///
/// `cfads` (cash flow available for debt service, dollars; its first entry for period 1) matters to sculpted
/// loans only; beyond its end the last entry is repeated. Numbers that are not finite give balances that are
/// not.
///
/// ```
/// use buying_time::finance::schedule::{Structure, Terms, schedule};
/// let terms = Terms {
///     structure: Structure::Level,
///     principal: 100.0,
///     rate: 0.10,
///     tenor: 2,
///     amortisation: 2,
///     balloon: 0.0,
///     floored: true,
/// };
/// let rows = schedule(&terms, &[]);
/// assert!(rows.iter().all(|row| (row.service() - 57.619_048).abs() < 1e-6));
/// assert_eq!(rows.last().map(|row| row.closing), Some(0.0));
/// ```
pub fn schedule(terms: &Terms, cfads: &[f64]) -> Vec<Instalment> {
    let mut opening = terms.principal;
    let instalment = |share: f64| {
        let closing = terms.principal * share;
        let row =
            Instalment { opening, interest: terms.rate * opening, principal: opening - closing, closing };
        opening = closing;
        row
    };
    terms.shares(terms.tenor.min(MOST_PERIODS), cfads).into_iter().map(instalment).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::annuity::crf;

    const TERMS: Terms = Terms {
        structure: Structure::Level,
        principal: 1000.0,
        rate: 0.07,
        tenor: 10,
        amortisation: 10,
        balloon: 0.25,
        floored: false,
    };

    fn last(rows: &[Instalment]) -> f64 {
        rows.last().map_or(f64::NAN, |row| row.closing)
    }

    #[test]
    fn bullet_pays_interest_only() {
        let rows = schedule(&Terms { structure: Structure::Bullet, ..TERMS }, &[]);
        assert_eq!(rows.len(), 10);
        assert!(rows.iter().all(|row| row.principal == 0.0 && row.interest == 0.07 * 1000.0));
        assert_eq!(last(&rows), 1000.0);
    }

    #[test]
    fn level_pays_the_same_until_it_is_repaid() {
        for rate in [-0.02, 0.0, 1e-12, 0.07, 0.9] {
            let rows = schedule(&Terms { rate, amortisation: 6, ..TERMS }, &[]);
            let (paying, after) = rows.split_at(6);
            assert!(paying.iter().all(|row| (row.service() - 1000.0 * crf(rate, 6.0)).abs() < 1e-9));
            assert_eq!(last(paying), 0.0);
            assert!(after.iter().all(|row| row.service() == 0.0 && row.closing == 0.0));
        }
    }

    #[test]
    fn straight_repays_the_same_principal() {
        let rows = schedule(&Terms { structure: Structure::Straight, amortisation: 8, ..TERMS }, &[]);
        assert!(rows[..8].iter().all(|row| (row.principal - 125.0).abs() < 1e-9));
        assert!((rows[3].interest - 0.07 * 625.0).abs() < 1e-9);
        assert_eq!((last(&rows), rows[9].service()), (0.0, 0.0));
        let longer = schedule(&Terms { structure: Structure::Straight, amortisation: 40, ..TERMS }, &[]);
        assert!((last(&longer) - 750.0).abs() < 1e-9);
    }

    #[test]
    fn level_longer_than_the_tenor_leaves_a_balance() {
        let rows = schedule(&Terms { amortisation: 25, ..TERMS }, &[]);
        let service = 1000.0 * crf(0.07, 25.0);
        assert!(rows.iter().all(|row| (row.service() - service).abs() < 1e-9));
        assert!((last(&rows) - service / crf(0.07, 15.0)).abs() < 1e-9);
    }

    #[test]
    fn balloon_leaves_its_share() {
        let rows = schedule(&Terms { structure: Structure::Balloon, ..TERMS }, &[]);
        assert_eq!(last(&rows), 250.0);
        let service = 250.0 * 0.07 + 750.0 * crf(0.07, 10.0);
        assert!(rows.iter().all(|row| (row.service() - service).abs() < 1e-9));
    }

    #[test]
    fn sculpted_follows_the_cash() {
        let cash = [50.0, 150.0, 250.0, 200.0];
        let terms = Terms { structure: Structure::Sculpted, ..TERMS };
        let rows = schedule(&terms, &cash);
        let dscr = sculpting_dscr(&terms, &cash).unwrap_or(f64::NAN);
        for (t, row) in rows.iter().enumerate() {
            let available = cash.get(t).unwrap_or(&200.0);
            assert!((row.service() * dscr - available).abs() < 1e-9);
        }
        assert_eq!(last(&rows), 0.0);
    }

    #[test]
    fn degenerate_terms_do_not_break() {
        let all = [Structure::Bullet, Structure::Level, Structure::Sculpted, Structure::Balloon];
        for structure in all {
            assert_eq!(schedule(&Terms { structure, tenor: 0, ..TERMS }, &[1.0]), vec![]);
            let endless = Terms { structure, tenor: usize::MAX, amortisation: usize::MAX, ..TERMS };
            assert_eq!(schedule(&endless, &[1.0]).len(), MOST_PERIODS);
            for amortisation in [0, 1, 10] {
                let terms = Terms { structure, amortisation, principal: 0.0, ..TERMS };
                assert!(schedule(&terms, &[1.0]).iter().all(|row| row.service() == 0.0));
            }
        }
        let none = Terms { structure: Structure::Sculpted, ..TERMS };
        assert_eq!(last(&schedule(&none, &[])), 1000.0);
        assert_eq!(schedule(&Terms { amortisation: 0, ..TERMS }, &[])[0].closing, 0.0);
    }
}
