//! Convertibles that become shares when that pays.

use super::inputs::{Inputs, Kind, Line};
use crate::core::order::ranks;

/// A conversion price below this part of the share price is none.
pub(super) const LEAST: f64 = 1e-9;

impl Inputs {
    /// What `rest` dollars, left once all debt is paid, leave for those who hold shares today.
    ///
    /// A holder converts if the share is then worth more than the conversion price. Converting K·m dollars of
    /// debt into m shares puts K·m back into what is left: the share's worth moves towards K and never across
    /// it. So whoever has the lowest price decides first, and nobody decides again: the order is exact.
    #[inline(never)]
    pub fn left_for_shareholders(&self, rest: f64) -> f64 {
        let least = LEAST * self.price;
        let can_convert = |line: &&Line| line.kind == Kind::Convertible && line.conversion >= least;
        let lines: Vec<&Line> = self.lines.iter().filter(can_convert).collect();
        let prices: Vec<f64> = lines.iter().map(|line| line.conversion).collect();
        let shares = self.equity / self.price;
        let (mut worth, mut all) = (rest, shares);
        for index in ranks(&prices) {
            let (amount, price) = (lines[index].amount, prices[index]);
            if worth > price * all {
                worth += amount;
                all += amount / price;
            }
        }
        worth * (shares / all)
    }
}
