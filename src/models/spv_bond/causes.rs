//! A change in a bond's price, told apart into the passage of time, the benchmark's yield and the spread.
//!
//! With the claim as it stands at the later date and P its price, y = b + s at each of the two quotes:
//! time = P(b₀ + s₀) − price₀. The rest is shared between b and s by what each does, averaged over both
//! orders (Shapley, "A Value for n-Person Games", 1953): rates = ½[P(b₁+s₀) − P(b₀+s₀) + P(b₁+s₁) −
//! P(b₀+s₁)].

use crate::finance::bond::Claim;

/// A price on a day, with the yield that it gives and that of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quote {
    /// Clean, per 100 of what is owed then.
    pub price: f64,
    /// The yield, if any in the range gives the price.
    pub rate: Option<f64>,
    /// The yield of a Treasury bond of similar life.
    pub benchmark: f64,
}

impl Quote {
    /// What the notes yield beyond the benchmark.
    pub fn spread(&self) -> Option<f64> {
        Some(self.rate? - self.benchmark)
    }
}

/// Where a change in price came from, per 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Causes {
    /// The whole change.
    pub change: f64,
    /// That of the benchmark's yield.
    pub rates: f64,
    /// That of the spread.
    pub credit: f64,
    /// That of the calendar alone, at an unchanged yield.
    pub time: f64,
}

/// What led from one quote to another, each with what is still to be paid then.
#[inline(never)]
pub fn causes((earlier, from): (&Claim, &Quote), (claim, to): (&Claim, &Quote)) -> Option<Causes> {
    let (spread, later) = (from.spread()?, to.spread()?);
    let [start, by_rates, by_credit, end] =
        [(from.benchmark, spread), (to.benchmark, spread), (from.benchmark, later), (to.benchmark, later)]
            .map(|(benchmark, spread)| claim.price(benchmark + spread));
    Some(Causes {
        change: to.price - from.price,
        rates: 0.5 * ((by_rates - start) + (end - by_credit)),
        credit: 0.5 * ((by_credit - start) + (end - by_rates)),
        // The earlier price as its yield gives it: nothing on the same day, to the last bit.
        time: start - earlier.price(from.benchmark + spread),
    })
}
