//! The tenant's lease in its books, under US GAAP (ASC 842, operating lease) and IFRS 16.
//!
//! Both standards count the years that cannot be cancelled and the renewals that are reasonably certain, and
//! book the present value of their rent, here paid at the ends of years and discounted at the tenant's own
//! yield. When the years counted are over, a renewal adds those of its term. An operating lease costs the
//! same each year of the years counted; under IFRS 16 it costs depreciation, which is the same each year, and
//! interest on the liability. Over the years counted both cost the rent.
//!
//! Sources: FASB ASC 842-20-25-6, 842-10-25-2, 842-10-30 and 842-10-55-2; IFRS 16, paragraphs 18, 22–36.

use super::Inputs;
use crate::finance::waterfall::reaches;

/// A lease in one year of the tenant's books, dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BookYear {
    /// The liability at the beginning.
    pub opening: f64,
    /// The liability at the end, before a renewal.
    pub closing: f64,
    /// The cost of an operating lease.
    pub straight: f64,
    /// Depreciation and interest.
    pub front_loaded: f64,
}

/// Rent worth so much of the campus is "substantially all" of it.
const SUBSTANTIALLY_ALL: f64 = 0.9;
/// A term that is so much of the buildings' life is the "major part" of it.
const MAJOR_PART: f64 = 0.75;

impl Inputs {
    /// Whether US GAAP would see a finance lease in the first term, by the usual thresholds: rent is worth
    /// nearly the campus, or the term is most of its life. The guarantee is not counted.
    pub fn is_finance_lease(&self, liability: f64) -> bool {
        let [term, life] = [self.term, self.life].map(f64::from);
        reaches(liability, SUBSTANTIALLY_ALL * self.value, self.value)
            || reaches(term, MAJOR_PART * life, life)
    }

    /// Years that an IFRS reporter counts at first: whole terms, no longer than the lease can run.
    pub fn years_counted(&self) -> u32 {
        (self.counted.div_ceil(self.term) * self.term).min(self.longest_lease())
    }

    /// The lease in the tenant's books, for so many `years`; `counted` years are booked at first.
    #[inline(never)]
    pub fn books(&self, counted: u32, years: u32) -> Vec<BookYear> {
        let mut books = Vec::with_capacity(years as usize);
        let (mut begin, mut end) = (0, counted);
        while begin < years {
            // The last term may be cut short by the longest lease.
            let length = f64::from(end - begin);
            let mut liability: f64 = 0.0;
            let mut total = 0.0;
            let mut stretch: Vec<(f64, f64)> = Vec::new();
            for year in (begin + 1..=end).rev() {
                let rent = self.rent_in(year);
                let closing = liability;
                liability = (closing + rent) / (1.0 + self.tenant_yield);
                total += rent;
                stretch.push((liability, closing));
            }
            let depreciation = liability / length;
            for (opening, closing) in stretch.into_iter().rev() {
                let front_loaded = depreciation + self.tenant_yield * opening;
                books.push(BookYear { opening, closing, straight: total / length, front_loaded });
            }
            (begin, end) = (end, (end + self.term).min(self.longest_lease().max(end + 1)));
        }
        books.truncate(years as usize);
        books
    }
}
