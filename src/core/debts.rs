//! A table of debts, for tests of what reads and writes tables.

use super::spec::{InputSpec, choice, integer, number, words};
use super::unit::{Magnitude::Billion, Unit};

crate::choices! {
    pub enum Debt {
        Bond = "bond", "Bond", "社債";
        Loan = "loan", "Loan", "融資";
    }
}

pub static COLUMNS: &[InputSpec] = &[
    words("issuer", 20).label("Issuer", "発行体"),
    number("amount", 1e9, 0.0, 1e12).unit(Unit::usd(Billion)).label("Amount", "金額"),
    integer("due", 24_365, 24_000, 25_000).unit(Unit::MONTH).label("Due", "期限"),
    choice("kind", 1, Debt::OPTIONS).label("Kind", "種類"),
];
