//! Sculpted debt: service in proportion to the cash available.

use super::loan::{Structure, Terms};

/// The constant debt service cover ratio d at which service cfads/d repays a sculpted loan exactly by the end
/// of its amortisation. `None` for other structures, and if no d does: the principal is not above 0, or the
/// cash is worth nothing.
///
/// Unfloored, the debt is the present value of its service, so d = PV(cfads at the debt's rate) / principal;
/// a period too poor to pay its interest borrows the rest.
///
/// Floored, principal is max(0, cfads/d − interest), interest is always paid, and in periods where the floor
/// binds the cover is below d. With B the balance before a period and B' after it, the rule is
/// B' = min(B, (1+i)·B − cfads/d). Both arms rise with B, so the rule can be inverted exactly:
/// B = max(B', (B' + cfads/d)/(1+i)), from zero at the end. The result at the start is in proportion to 1/d,
/// so d is that result for d = 1, over the principal: no search.
///
/// `cfads` in dollars, its first entry for period 1, its last held beyond its end.
///
/// Source: Yescombe, "Principles of Project Finance", on sculpted repayment; the floored form is derived
/// here.
///
/// ```
/// use buying_time::finance::schedule::{Structure, Terms, sculpting_dscr};
/// let terms = Terms {
///     structure: Structure::Sculpted,
///     principal: 100.0,
///     rate: 0.0,
///     tenor: 3,
///     amortisation: 3,
///     balloon: 0.0,
///     floored: false,
/// };
/// assert_eq!(sculpting_dscr(&terms, &[30.0, 50.0, 60.0]), Some(1.4));
/// ```
pub fn sculpting_dscr(terms: &Terms, cfads: &[f64]) -> Option<f64> {
    let capacity = *capacities(terms, cfads)?.first()?;
    let dscr = capacity / terms.principal;
    dscr.is_finite().then_some(dscr)
}

/// The balances after periods 1, 2, … to the end of the amortisation, as shares of the principal, or `None`
/// where [`sculpting_dscr`] is.
pub(super) fn sculpted_share(terms: &Terms, cfads: &[f64]) -> Option<Vec<f64>> {
    let capacities = capacities(terms, cfads)?;
    let (start, later) = capacities.split_first()?;
    Some(later.iter().map(|capacity| capacity / start).collect())
}

/// The debt that the cash after each period, starting with all of it, would carry at a cover of 1.
///
/// Backwards in time, since forwards each rounding error would grow with interest.
fn capacities(terms: &Terms, cfads: &[f64]) -> Option<Vec<f64>> {
    let possible = terms.structure == Structure::Sculpted && terms.principal > 0.0 && terms.rate > -1.0;
    let last = *cfads.last()?;
    if !possible {
        return None;
    }
    let mut carried = 0.0;
    let mut capacities = vec![carried];
    for period in (0..terms.repaid_by()).rev() {
        let cash = cfads.get(period).copied().unwrap_or(last);
        let supported = (carried + cash) / (1.0 + terms.rate);
        carried = if terms.floored { supported.max(carried) } else { supported };
        capacities.push(carried);
    }
    capacities.reverse();
    (carried > 0.0 && carried.is_finite()).then_some(capacities)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::schedule::schedule;

    const TERMS: Terms = Terms {
        structure: Structure::Sculpted,
        principal: 1000.0,
        rate: 0.08,
        tenor: 6,
        amortisation: 6,
        balloon: 0.0,
        floored: true,
    };

    #[test]
    fn a_floor_that_never_binds_changes_nothing() {
        let cash = [240.0, 260.0, 250.0, 300.0];
        let free = Terms { floored: false, ..TERMS };
        assert_eq!(sculpting_dscr(&TERMS, &cash), sculpting_dscr(&free, &cash));
        assert_eq!(schedule(&TERMS, &cash), schedule(&free, &cash));
    }

    #[test]
    fn the_floor_binds_in_poor_years() {
        let cash = [10.0, 300.0, -50.0, 400.0, 400.0, 0.0];
        let dscr = sculpting_dscr(&TERMS, &cash).unwrap_or(f64::NAN);
        let rows = schedule(&TERMS, &cash);
        for (row, cash) in rows.iter().zip(cash) {
            let rule = (cash / dscr - row.interest).max(0.0).min(row.opening);
            assert!((row.principal - rule).abs() < 1e-9, "{row:?}");
        }
        assert_eq!(rows[0].principal, 0.0);
        assert_eq!(rows[2].principal, 0.0);
        // The last year has no cash, so the loan is repaid by the year before.
        assert_eq!(rows[4].closing, 0.0);
    }

    #[test]
    fn without_worth_there_is_no_ratio() {
        assert_eq!(sculpting_dscr(&TERMS, &[]), None);
        assert_eq!(sculpting_dscr(&TERMS, &[0.0]), None);
        assert_eq!(sculpting_dscr(&TERMS, &[-5.0, -6.0]), None);
        assert_eq!(sculpting_dscr(&TERMS, &[f64::INFINITY]), None);
        assert_eq!(sculpting_dscr(&Terms { floored: false, ..TERMS }, &[f64::NAN]), None);
        assert_eq!(sculpting_dscr(&Terms { principal: 0.0, ..TERMS }, &[5.0]), None);
        assert_eq!(sculpting_dscr(&Terms { structure: Structure::Level, ..TERMS }, &[5.0]), None);
        // Unfloored the early loss weighs; floored it need not be repaid from later cash.
        let early_loss = [-500.0, 10.0, 10.0];
        assert_eq!(sculpting_dscr(&Terms { floored: false, ..TERMS }, &early_loss), None);
        assert!(sculpting_dscr(&TERMS, &early_loss).is_some_and(|d| d > 0.0));
    }
}
