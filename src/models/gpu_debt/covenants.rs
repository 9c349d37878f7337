//! When the covenants on cover and on loan to value are broken.

use super::{GpuLoan, Inputs};
use crate::core::root::{Tolerance, find};
use crate::finance::waterfall::reaches;

impl Inputs {
    /// When period `index` (from 0) begins and ends, years.
    fn span(&self, index: usize) -> (f64, f64) {
        let per_year = self.per_year();
        (index as f64 / per_year, (index as f64 + 1.0) / per_year)
    }

    /// The DSCR at moment `t` (years) of period `index` (from 0), or just before it: yearly cash over yearly
    /// service. `None` where nothing is due.
    pub fn dscr_at(&self, loan: &GpuLoan, index: usize, t: f64, before: bool) -> Option<f64> {
        self.dscr_with(loan, index, t, self.under_contract(t, before))
    }

    /// The same with or without the contracts.
    fn dscr_with(&self, loan: &GpuLoan, index: usize, t: f64, under_contract: bool) -> Option<f64> {
        let service = loan.schedule.get(index)?.service() * self.per_year();
        (service > 0.0).then(|| self.at_moment(t, under_contract) / service)
    }

    /// The first moment at which the DSCR is below its floor, years.
    #[inline(never)]
    pub(super) fn dscr_breach(&self, loan: &GpuLoan) -> Option<f64> {
        for index in 0..loan.schedule.len() {
            let (start, end) = self.span(index);
            // The contract may end within the period: before and after it the cash changes steadily.
            let cut = self.contract_ends().clamp(start, end);
            for (from, to) in [(start, cut), (cut, end)] {
                if to <= from {
                    continue;
                }
                // The same over the whole stretch, its very ends included.
                let under_contract = self.under_contract(to, true);
                let off = |t: f64| {
                    self.dscr_with(loan, index, t, under_contract).map_or(0.0, |dscr| dscr - self.dscr)
                };
                let keeps = |t: f64| reaches(off(t), 0.0, self.dscr);
                if !keeps(from) {
                    return Some(from);
                }
                if !keeps(to) {
                    // Just at its floor at the start, it is below it from then on.
                    let moment =
                        if off(from) > 0.0 { find(off, from, to, Tolerance::default()) } else { Ok(from) };
                    return Some(moment.unwrap_or(to));
                }
            }
        }
        None
    }

    /// The first moment at which the LTV is above its cap, years.
    #[inline(never)]
    pub(super) fn ltv_breach(&self, loan: &GpuLoan) -> Option<f64> {
        loan.schedule.iter().enumerate().find_map(|(index, row)| {
            let wanted = row.opening / self.ltv / self.price;
            let (start, end) = self.span(index);
            (row.opening > 0.0).then(|| self.falls_below(wanted, start, end)).flatten()
        })
    }

    /// The highest LTV before the loan is due: at a period's start, just after any new generation of that
    /// moment, or at its end, just before the payment.
    #[inline(never)]
    pub(super) fn highest_ltv(&self, loan: &GpuLoan) -> f64 {
        let rows = loan.schedule.iter().enumerate();
        rows.map(|(index, row)| {
            let (start, end) = self.span(index);
            row.opening / self.value_left(start).min(self.value_left_before(end)) / self.price
        })
        .fold(0.0, f64::max)
    }
}
