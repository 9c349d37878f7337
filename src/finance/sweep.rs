//! A schedule run with a cash sweep.

use super::loan::Instalment;

/// The `schedule` as it turns out when the share `sweep` of the cash left after service prepays principal.
///
/// Interest is `rate` · the balance actually left; the scheduled principal, or the balance if less, is paid
/// next; then sweep · max(0, cfads − service), again up to the balance. `principal` of the result holds
/// both. Prepayments shorten the loan: later scheduled instalments stay as they are until nothing is owed.
/// The balance is never negative, and a shortfall sweeps nothing.
///
/// `rate` is a fraction per period; `sweep` is cut to 0..=1; `cfads` in dollars, its first entry for the
/// first instalment, its last held beyond its end (none at all sweeps nothing).
///
/// Source: Yescombe, "Principles of Project Finance", on cash sweeps.
///
/// ```
/// use buying_time::finance::schedule::{Instalment, run_off};
/// let bullet = Instalment { opening: 100.0, interest: 10.0, principal: 0.0, closing: 100.0 };
/// let rows = run_off(&[bullet, bullet], 0.10, &[30.0, 200.0], 0.5);
/// // Half of the 20 left after interest; then all that is owed.
/// assert_eq!(rows.iter().map(|row| row.closing).collect::<Vec<_>>(), [90.0, 0.0]);
/// ```
pub fn run_off(schedule: &[Instalment], rate: f64, cfads: &[f64], sweep: f64) -> Vec<Instalment> {
    let sweep = sweep.clamp(0.0, 1.0);
    let held = cfads.last().copied().unwrap_or(0.0);
    let mut opening = schedule.first().map_or(0.0, |row| row.opening.max(0.0));
    let instalment = |(period, scheduled): (usize, &Instalment)| {
        let interest = rate * opening;
        let due = scheduled.principal.min(opening);
        let cash = cfads.get(period).copied().unwrap_or(held);
        let swept = (sweep * (cash - interest - due)).max(0.0).min(opening - due);
        // Rounding of the two payments must not leave a cent less than nothing.
        let closing = (opening - due - swept).max(0.0);
        let row = Instalment { opening, interest, principal: opening - closing, closing };
        opening = closing;
        row
    };
    schedule.iter().enumerate().map(instalment).collect()
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
        amortisation: 8,
        balloon: 0.0,
        floored: true,
    };

    #[test]
    fn without_a_sweep_or_cash_nothing_changes() {
        let rows = schedule(&TERMS, &[]);
        for (cash, sweep) in [(vec![1e6], 0.0), (vec![], 1.0), (vec![-50.0, 10.0], 1.0), (vec![1e6], -3.0)] {
            let swept = run_off(&rows, TERMS.rate, &cash, sweep);
            for (row, swept) in rows.iter().zip(&swept) {
                assert!((row.closing - swept.closing).abs() < 1e-9);
                assert!((row.service() - swept.service()).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn a_full_sweep_pays_all_cash_until_nothing_is_owed() {
        let rows = run_off(&schedule(&TERMS, &[]), TERMS.rate, &[400.0], 1.0);
        assert!((rows[0].service() - 400.0).abs() < 1e-9);
        assert!((rows[1].service() - 400.0).abs() < 1e-9);
        // 1000 → 680 → 334.4 → repaid in the third year with its interest.
        assert!((rows[2].service() - 334.4 * 1.08).abs() < 1e-9);
        assert!(rows[3..].iter().all(|row| row.service() == 0.0 && row.closing == 0.0));
    }

    #[test]
    fn sweeping_half_pays_half() {
        let bullet = schedule(&Terms { structure: Structure::Bullet, ..TERMS }, &[]);
        let rows = run_off(&bullet, TERMS.rate, &[180.0], 0.5);
        assert!((rows[0].principal - 50.0).abs() < 1e-12);
        assert!((rows[1].principal - (180.0 - 950.0 * 0.08) / 2.0).abs() < 1e-12);
    }
}
