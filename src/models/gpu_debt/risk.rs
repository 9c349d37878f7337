//! What the risk is worth: the loan run through many rents.

use super::{GpuLoan, Inputs, PeriodCash};
use crate::finance::annuity::periodic_factor;
use crate::finance::waterfall::{draw, shortfall};

/// Scenarios to either side of the middle.
const SIDE: i32 = 40;
/// How far apart scenarios are, in standard deviations.
const APART: f64 = 0.1;

/// What the lender must expect over all scenarios.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CreditRisk {
    /// The probability of a missed payment or a loss.
    pub default: f64,
    /// The expected loss, as a share of the loan.
    pub loss: f64,
    /// The expected balance until default, summed over time: years of the whole loan.
    pub exposure: f64,
}

impl Inputs {
    /// The loan in every scenario. ln(1 + g) is normal with σ and the same throughout; the chips' value
    /// follows the rent by β. At the first missed payment the lender sells the chips; if none is missed, the
    /// balloon is repaid at maturity out of them. `steady` is the cash without any change of the rent.
    #[inline(never)]
    pub(super) fn risk(&self, steady: &[PeriodCash], loan: &GpuLoan) -> CreditRisk {
        let per_year = self.per_year();
        let middle = periodic_factor(self.change, per_year);
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
            let (loss, owed) = self.scenario(steady, loan, factor, proceeds);
            weights += weight;
            exposure += weight * owed / per_year;
            if let Some(loss) = loss {
                default += weight;
                expected += weight * loss;
            }
        }
        let of_loan = |sum: f64| sum / weights / loan.opening();
        CreditRisk { default: default / weights, loss: of_loan(expected), exposure: of_loan(exposure) }
    }

    /// One scenario, in which the rent changes by `factor` a period and the chips bring `proceeds` at the end
    /// of so many periods: the lender's loss on one GPU in dollars, `None` if all is paid; and the sum of the
    /// balances of all periods until then.
    #[inline(never)]
    fn scenario(
        &self,
        steady: &[PeriodCash],
        loan: &GpuLoan,
        factor: f64,
        proceeds: impl Fn(usize) -> f64,
    ) -> (Option<f64>, f64) {
        let mut owed = 0.0;
        let mut reserve = [loan.reserve];
        let mut rent = self.rent;
        for (index, (row, cash)) in loan.schedule.iter().zip(steady).enumerate() {
            owed += row.opening;
            let cash = cash.at(rent).max(0.0);
            rent *= factor;
            let unpaid = draw(shortfall(row.service(), cash), &mut reserve).unpaid(row.service());
            if unpaid > 0.0 {
                return (Some(shortfall(row.closing + unpaid, proceeds(index + 1))), owed);
            }
        }
        let loss = shortfall(loan.closing(), proceeds(loan.schedule.len()));
        ((loss > 0.0).then_some(loss), owed)
    }
}
