//! Convertibles that become shares when that pays.

use super::inputs::{Inputs, Kind};
use crate::core::order::ranks;

/// A conversion price below this, in dollars, is none.
const LEAST: f64 = 1e-3;

impl Inputs {
    /// What `rest` dollars, left once all debt is paid, leave for those who hold shares today.
    ///
    /// A holder converts if the share is then worth more than the conversion price. Converting K·m dollars of
    /// debt into m shares puts K·m back into what is left: the share's worth moves towards K and never across
    /// it. So whoever has the lowest price decides first, and nobody decides again: the order is exact.
    #[inline(never)]
    pub fn left_for_shareholders(&self, rest: f64) -> f64 {
        let can_convert = |line: &&super::Line| line.kind == Kind::Convertible && line.conversion >= LEAST;
        let lines: Vec<&super::Line> = self.lines.iter().filter(can_convert).collect();
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
