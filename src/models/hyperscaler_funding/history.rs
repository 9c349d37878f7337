//! What the five companies reported, 2019 to 2025, in hundreds of millions of dollars.
//!
//! Capital spending and operating cash by calendar year. Microsoft's is added up from its quarters; Oracle's
//! are the twelve months to November, but its operating cash of 2019 and 2020 and all its payouts are those
//! of the fiscal year to May. Microsoft's payouts are those of the fiscal year to June. Payouts are buybacks
//! and dividends.

/// The first year reported.
pub const FIRST: u32 = 2019;
/// How many years were reported.
pub const REPORTED: usize = 7;

/// What one company reported.
pub struct Record {
    /// As the table of companies names it.
    pub name: &'static str,
    capex: [u16; REPORTED],
    cash: [u16; REPORTED],
    paid: [u16; REPORTED],
}

/// The five, in the order of the table.
pub static RECORDS: [Record; 5] = [
    Record {
        name: "Amazon",
        capex: [127, 350, 554, 583, 481, 777, 1283],
        cash: [385, 661, 463, 468, 849, 1159, 1395],
        paid: [0, 0, 0, 60, 0, 0, 0],
    },
    Record {
        name: "Alphabet",
        capex: [235, 223, 246, 315, 323, 525, 914],
        cash: [545, 651, 917, 915, 1017, 1253, 1647],
        paid: [180, 310, 500, 590, 620, 700, 560],
    },
    Record {
        name: "Microsoft",
        capex: [135, 176, 232, 248, 352, 556, 831],
        cash: [541, 680, 839, 844, 1026, 1256, 1605],
        paid: [330, 380, 440, 510, 420, 390, 420],
    },
    Record {
        name: "Meta",
        capex: [151, 151, 186, 314, 273, 373, 697],
        cash: [363, 387, 577, 505, 711, 913, 1158],
        paid: [40, 60, 450, 280, 200, 350, 320],
    },
    Record {
        name: "Oracle",
        capex: [16, 18, 31, 67, 69, 107, 355],
        cash: [146, 131, 103, 151, 170, 203, 223],
        paid: [390, 220, 240, 200, 50, 60, 50],
    },
];

/// Bonds sold a year on average, 2020 to 2024, dollars.
pub const BONDS_BEFORE: f64 = 28e9;
/// Bonds sold in 2025, dollars.
pub const BONDS_2025: f64 = 121e9;
/// Bonds that four of the five had sold in 2026 by 20 August, dollars.
pub const BONDS_AUGUST: f64 = 223e9;
/// What Goldman Sachs expects for 2027: the middle of $400bn to $420bn.
pub const BONDS_GOLDMAN: f64 = 410e9;
/// Spread of the companies' bonds in November 2025.
pub const SPREAD_2025: f64 = 0.0078;
/// Widening per $28bn of extra bonds in autumn 2025: 24 basis points (the mean of three) per $100bn.
pub const SLOPE_AUTUMN: f64 = 0.000_67;
/// The same in 2026 up to July: about 10 basis points per $100bn.
pub const SLOPE_2026: f64 = 0.000_28;

/// One company's year, or that of all: capital spending, operating cash, payouts, dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Year {
    /// Capital spending.
    pub capex: f64,
    /// Operating cash flow.
    pub cash: f64,
    /// Buybacks and dividends.
    pub paid: f64,
}

impl Record {
    /// Year `index` after the first.
    pub fn year(&self, index: usize) -> Year {
        let dollars = |tenths: u16| f64::from(tenths) * 1e8;
        Year {
            capex: dollars(self.capex[index]),
            cash: dollars(self.cash[index]),
            paid: dollars(self.paid[index]),
        }
    }
}

/// All five together, year `index` after the first.
#[inline(never)]
pub fn total(index: usize) -> Year {
    RECORDS.iter().map(|record| record.year(index)).fold(Year::default(), |sum, year| Year {
        capex: sum.capex + year.capex,
        cash: sum.cash + year.cash,
        paid: sum.paid + year.paid,
    })
}

/// What the company of this name reported.
pub fn of(name: &str) -> Option<&'static Record> {
    RECORDS.iter().find(|record| record.name == name)
}
