//! What the risk is worth: the loan run through many rents.

use super::{Inputs, Loan};

/// Scenarios to either side of the middle, and how far apart they are in standard deviations.
const SIDE: i32 = 40;
const APART: f64 = 0.1;

/// Over all scenarios, as parts of the loan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Risk {
    /// Probability of a missed payment or a loss.
    pub default: f64,
    /// Expected loss over the loan.
    pub loss: f64,
    /// Expected balance until default, summed over time: years of the loan.
    pub exposure: f64,
}

impl Inputs {
    /// ln(1 + g) is normal with σ and the same all along; the chips' value follows the rent by β. At the first
    /// missed payment the lender sells the chips; else it is repaid at maturity out of them.
    pub fn risk(&self, loan: &Loan) -> Risk {
        let per_year = self.per_year();
        let plain = self.path(1.0);
        let middle = self.factor(self.change);
        let (mut weights, mut default, mut expected, mut exposure) = (0.0, 0.0, 0.0, 0.0);
        for index in -SIDE..=SIDE {
            let z = f64::from(index) * APART;
            let weight = libm::exp(-0.5 * z * z);
            let shift = self.volatility * z;
            let factor = middle * libm::exp(shift / per_year);
            let proceeds = |period: usize| {
                let t = period as f64 / per_year;
                let value = self.price * self.value_left(t) * libm::exp(self.wrong_way * shift * t);
                value * (1.0 - self.sale_cost)
            };
            let (loss, owed) = scenario(self, loan, &plain, factor, proceeds);
            weights += weight;
            exposure += weight * owed / per_year;
            if let Some(loss) = loss {
                default += weight;
                expected += weight * loss;
            }
        }
        let of_loan = |sum: f64| sum / weights / loan.opening();
        Risk { default: default / weights, loss: of_loan(expected), exposure: of_loan(exposure) }
    }
}

/// The lender's loss on one GPU, dollars, `None` if all is paid; and the balances of all periods until then.
#[inline(never)]
fn scenario(
    inputs: &Inputs,
    loan: &Loan,
    plain: &[super::cash::Cash],
    factor: f64,
    proceeds: impl Fn(usize) -> f64,
) -> (Option<f64>, f64) {
    let mut owed = 0.0;
    let mut reserve = loan.reserve;
    let mut rent = inputs.rent;
    for (index, (row, cash)) in loan.schedule.iter().zip(plain).enumerate() {
        owed += row.opening;
        let cash = cash.at(rent).max(0.0);
        rent *= factor;
        let short = (row.service() - cash).max(0.0);
        let drawn = short.min(reserve);
        reserve -= drawn;
        let unpaid = short - drawn;
        if unpaid > row.service() * 1e-12 {
            return (Some((row.closing + unpaid - proceeds(index + 1)).max(0.0)), owed);
        }
    }
    let balloon = loan.closing();
    let loss = if balloon > 0.0 { balloon - proceeds(loan.schedule.len()) } else { 0.0 };
    ((loss > 0.0).then_some(loss), owed)
}
