//! A frozen debt schedule met by cash that may not suffice: who steps in, what stays unpaid.
//!
//! Source: Yescombe, *Principles of Project Finance*, on the cash-flow cascade: service is paid from cash,
//! then from the debt-service reserve, then from an equity cure; what is then missing is a payment default.

use super::loan::Instalment;
use super::waterfall::{draw, settled, shortfall};

/// What stands behind the loan besides its cash, in dollars. Neither is topped up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Support {
    /// The debt-service reserve account, full at the start.
    pub reserve: f64,
    /// The most that owners put in to cure shortfalls, in all.
    pub cure: f64,
}

/// One period of a loan under stress, in dollars.
///
/// The performing balance follows the schedule whether or not it is paid; what is not paid moves to
/// `arrears`. So `closing + arrears = opening + arrears before + interest on both − paid`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StressPeriod {
    /// Performing balance at the start.
    pub opening: f64,
    /// Interest due on it.
    pub interest: f64,
    /// Principal due by the schedule; negative where an unfloored schedule lends more.
    pub principal: f64,
    /// Drawn from the reserve.
    pub from_reserve: f64,
    /// Paid in by the owners.
    pub from_cure: f64,
    /// Due but not paid.
    pub unpaid: f64,
    /// Interest that accrued on arrears, at the coupon.
    pub accrued: f64,
    /// Surplus cash swept into arrears and then into the balance.
    pub swept: f64,
    /// Performing balance at the end.
    pub closing: f64,
    /// Arrears at the end, with their interest.
    pub arrears: f64,
}

impl StressPeriod {
    /// Due in the period: interest and scheduled principal, never the balance at maturity.
    pub fn due(&self) -> f64 {
        self.interest + self.principal
    }

    /// Paid in the period from all sources.
    pub fn paid(&self) -> f64 {
        self.due() - self.unpaid + self.swept
    }

    /// All that is owed at the end of the period.
    pub fn owed(&self) -> f64 {
        self.closing + self.arrears
    }
}

/// Runs the schedule against `cash` (available for debt service, dollars; its first entry for the first
/// instalment; missing entries are no cash). In a shortfall the reserve is drawn first, then the cure; what
/// is left is unpaid and accrues at `rate` until maturity. A share `sweep` of surplus cash repays arrears,
/// then principal.
pub fn stress(
    schedule: &[Instalment],
    rate: f64,
    cash: &[f64],
    support: Support,
    sweep: f64,
) -> Vec<StressPeriod> {
    let mut layers = [support.reserve, support.cure];
    let mut arrears = 0.0;
    let mut opening = schedule.first().map_or(0.0, |first| first.opening);
    // An unfloored schedule may lend more than it began with.
    let most = schedule.iter().map(|row| row.opening.abs()).fold(0.0, f64::max);
    schedule
        .iter()
        .enumerate()
        .map(|(index, instalment)| {
            let cash = cash.get(index).copied().unwrap_or(0.0);
            let interest = rate * opening;
            let principal = instalment.principal.min(opening);
            let due = interest + principal;
            let drawn = draw(shortfall(due, cash), &mut layers);
            let [from_reserve, from_cure] = drawn.from;
            let unpaid = drawn.unpaid(due);

            let accrued = rate * arrears;
            arrears += accrued + unpaid;
            let surplus = (sweep * (cash - due)).max(0.0);
            let into_arrears = surplus.min(arrears);
            arrears -= into_arrears;
            // What rounding leaves of a loan that is repaid is no balance: cash over its interest would be a
            // cover without bounds.
            let scheduled = settled(opening - principal, most);
            let into_balance = (surplus - into_arrears).min(scheduled.max(0.0));
            let closing = scheduled - into_balance;

            let period = StressPeriod {
                opening,
                interest,
                principal,
                from_reserve,
                from_cure,
                unpaid,
                accrued,
                swept: into_arrears + into_balance,
                closing,
                arrears,
            };
            opening = closing;
            period
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::schedule::{Structure, Terms, schedule};

    const TERMS: Terms = Terms {
        structure: Structure::Level,
        principal: 1000.0,
        rate: 0.08,
        tenor: 8,
        amortisation: 10,
        balloon: 0.0,
        floored: true,
    };

    #[test]
    fn with_cash_enough_the_schedule_is_kept_and_surplus_is_swept() {
        let rows = schedule(&TERMS, &[]);
        let none = Support { reserve: 0.0, cure: 0.0 };
        for (period, row) in stress(&rows, 0.08, &[200.0; 8], none, 0.0).iter().zip(&rows) {
            assert!((period.closing - row.closing).abs() < 1e-9);
            assert_eq!((period.unpaid, period.swept), (0.0, 0.0));
        }
        for sweep in [0.4, 1.0] {
            for period in stress(&rows, 0.08, &[200.0; 8], none, sweep) {
                let left = period.opening - period.principal;
                assert!((period.swept - (sweep * (200.0 - period.due())).min(left)).abs() < 1e-9);
                assert!((period.closing - (left - period.swept)).abs() < 1e-9);
                assert_eq!((period.unpaid, period.arrears), (0.0, 0.0));
            }
        }
    }

    #[test]
    fn a_loan_repaid_early_leaves_no_dust() {
        // Amounts whose differences don't come out even.
        for structure in [Structure::Level, Structure::Straight, Structure::Sculpted] {
            for amortisation in 1..8 {
                let floored = false;
                let terms = Terms { structure, amortisation, floored, principal: 1.0 / 3.0, ..TERMS };
                let cash: Vec<f64> = (1..=8_u32).map(|t| 0.1 * f64::from(t)).collect();
                let rows = schedule(&terms, &cash);
                let none = Support { reserve: 0.0, cure: 1.0 };
                for period in &stress(&rows, 0.08, &cash, none, 0.0)[amortisation..] {
                    assert_eq!((period.opening, period.due(), period.closing), (0.0, 0.0, 0.0));
                }
            }
        }
    }

    #[test]
    fn reserve_then_cure_then_default() {
        let rows = schedule(&TERMS, &[]);
        let service = rows[0].service();
        let cash: Vec<f64> = vec![service - 60.0; 8];
        let stressed = stress(&rows, 0.08, &cash, Support { reserve: 100.0, cure: 50.0 }, 0.0);
        assert!((stressed[0].from_reserve - 60.0).abs() < 1e-9);
        assert!(
            (stressed[1].from_reserve - 40.0).abs() < 1e-9 && (stressed[1].from_cure - 20.0).abs() < 1e-9
        );
        assert!((stressed[2].from_cure - 30.0).abs() < 1e-9 && (stressed[2].unpaid - 30.0).abs() < 1e-9);
        // 30 unpaid in year 3, with five years' interest at maturity, and so on.
        let expected: f64 =
            30.0 * libm::pow(1.08, 5.0) + (0..5).map(|n| 60.0 * libm::pow(1.08, f64::from(n))).sum::<f64>();
        assert!((stressed[7].arrears - expected).abs() < 1e-6);
    }
}
