//! A loan: its terms, and one period of it.

/// The most periods a schedule has; longer tenors and amortisations are cut to it. Far beyond any loan, it
/// only keeps a mistyped number from asking for all memory.
pub const MOST_PERIODS: usize = 10_000;

/// How a loan is repaid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Structure {
    /// Interest only; everything is due at maturity.
    Bullet,
    /// The same service each period, like a mortgage.
    Level,
    /// The same principal each period, and interest on what is left.
    Straight,
    /// Service in proportion to the cash available: one cover ratio throughout.
    Sculpted,
    /// The same service each period, which leaves a given share to be paid at maturity.
    Balloon,
}

/// A loan's terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    /// How it is repaid.
    pub structure: Structure,
    /// The opening balance, in dollars.
    pub principal: f64,
    /// Interest, a fraction of the opening balance per period, above −1.
    pub rate: f64,
    /// Periods until maturity.
    pub tenor: usize,
    /// Periods over which level, straight and sculpted service would repay in full; 0 is taken as 1. If it
    /// exceeds the tenor, what is left is due at maturity.
    pub amortisation: usize,
    /// For [`Structure::Balloon`], the share of the opening balance left at maturity, 0 to 1.
    pub balloon: f64,
    /// For [`Structure::Sculpted`], whether a period too poor to pay its interest must pay it all the same:
    /// principal is then never negative, and the balance never rises.
    pub floored: bool,
}

impl Terms {
    /// The amortisation in periods, from 1 to [`MOST_PERIODS`].
    pub(super) fn repaid_by(&self) -> usize {
        self.amortisation.clamp(1, MOST_PERIODS)
    }
}

/// One period of a loan, in dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Instalment {
    /// Owed at the period's start.
    pub opening: f64,
    /// Interest paid at its end: rate · opening.
    pub interest: f64,
    /// Principal repaid at its end; negative if the loan is drawn on.
    pub principal: f64,
    /// Owed after that: opening − principal.
    pub closing: f64,
}

impl Instalment {
    /// What is paid in the period: interest + principal. The balance due at maturity is not in it.
    pub fn service(&self) -> f64 {
        self.interest + self.principal
    }
}
