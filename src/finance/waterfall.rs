//! The order in which a payment is met: from cash, then from one layer of support after another until all are
//! empty; what is then missing stays unpaid.
//!
//! Source: Yescombe, *Principles of Project Finance*, on the cash-flow cascade.

/// What `cash` leaves of a payment `due`, in the same unit. Negative cash is a loss that must be met as well.
pub fn shortfall(due: f64, cash: f64) -> f64 {
    (due - cash).max(0.0)
}

/// How a shortfall was met.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drawn<const N: usize> {
    /// Taken from each layer, in their order.
    pub from: [f64; N],
    /// What no layer could meet.
    pub left: f64,
}

impl<const N: usize> Drawn<N> {
    /// What stays unpaid of a payment of the size `of`: nothing, if rounding alone has left it.
    pub fn unpaid(&self, of: f64) -> f64 {
        beyond_rounding(self.left, of)
    }
}

/// `amount`, or nothing if it is so small beside `of` that only rounding has left it.
pub fn beyond_rounding(amount: f64, of: f64) -> f64 {
    if amount > of.abs() * 1e-12 { amount } else { 0.0 }
}

/// `amount`, or nought if it is so near to it, beside flows of the size `of`, that only rounding has left it:
/// a difference of large amounts that should be none.
pub fn settled(amount: f64, of: f64) -> f64 {
    if amount.abs() <= of.abs() * 1e-12 { 0.0 } else { amount }
}

/// Whether `amount` is at least `wanted`, or short of it by no more than rounding has taken from flows of the
/// size `of`.
///
/// ```
/// use buying_time::finance::waterfall::reaches;
/// assert!(reaches(0.1 + 0.7, 0.8, 0.8) && 0.1 + 0.7 < 0.8);
/// assert!(!reaches(0.799, 0.8, 0.8));
/// ```
pub fn reaches(amount: f64, wanted: f64, of: f64) -> bool {
    settled(amount - wanted, of) >= 0.0
}

/// Draws a shortfall of at least nought from `layers`, the first of them first, each down to nought.
///
/// ```
/// use buying_time::finance::waterfall::draw;
/// let mut layers = [100.0, 50.0];
/// let drawn = draw(120.0, &mut layers);
/// assert_eq!((drawn.from, drawn.left, layers), ([100.0, 20.0], 0.0, [0.0, 30.0]));
/// ```
pub fn draw<const N: usize>(short: f64, layers: &mut [f64; N]) -> Drawn<N> {
    let mut drawn = Drawn { from: [0.0; N], left: short };
    for (layer, from) in layers.iter_mut().zip(&mut drawn.from) {
        *from = drawn.left.min(*layer);
        *layer -= *from;
        drawn.left -= *from;
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_drawn_in_order_and_what_is_missing_is_left() {
        let mut layers = [10.0, 0.0, 5.0];
        let drawn = draw(18.0, &mut layers);
        assert_eq!((drawn.from, drawn.left), ([10.0, 0.0, 5.0], 3.0));
        assert_eq!(layers, [0.0; 3]);
        assert_eq!(draw(0.0, &mut [7.0]).from, [0.0]);
    }

    #[test]
    fn a_loss_is_part_of_the_shortfall_and_rounding_is_not() {
        assert_eq!(shortfall(10.0, -3.0), 13.0);
        assert_eq!(shortfall(10.0, 12.0), 0.0);
        assert_eq!(beyond_rounding(1e-4, 1e9), 0.0);
        assert_eq!(beyond_rounding(1e-2, 1e9), 1e-2);
        assert_eq!((settled(-1e-4, 1e9), settled(1e-4, -1e9), settled(-1e-2, 1e9)), (0.0, 0.0, -1e-2));
        // Nothing is nothing beside nothing; what is no number stays so.
        assert_eq!(settled(0.0, 0.0), 0.0);
        assert!(settled(f64::NAN, 1.0).is_nan() && !reaches(f64::NAN, 1.0, 1.0));
    }
}
