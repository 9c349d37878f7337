//! The readings that come with the model, as a link has them, and who published each.

use super::inputs::Inputs;
use super::sources;
use crate::core::field::InputSet;
use crate::core::published::{self, Published};
use crate::core::source::Credit;
use crate::core::value::Value;
use std::sync::LazyLock;

macro_rules! today {
    () => {
        "rent_2025-10_1.7*rent_2026-03_2.35*rent_2026-06_2.65\
         *cds_2025-06_36*cds_2025-10_73*cds_2025-11_125*cds_2025-12_139*cds_2026-10_247.5\
         *capex_2023-12_0.397*capex_2024-12_0.489*capex_2025-12_0.677*capex_2026-06_0.866\
         *revenue_2024-12_3.35*revenue_2025-12_4.14*revenue_2026-05_5\
         *due_2025-06_1.1*due_2026-06_1.38"
    };
}

/// What was known on 8 October 2026.
pub const TODAY: &str = today!();

/// The same and an invented slump.
pub const SLUMP: &str = concat!(
    today!(),
    "*rent_2026-12_2.1*rent_2027-03_1.6*rent_2027-06_1.4*cds_2026-12_380*cds_2027-03_560*cds_2027-06_640\
     *capex_2026-12_0.97*capex_2027-03_1.05*capex_2027-06_1.1*revenue_2027-05_1.8\
     *due_2026-12_1.6*due_2027-06_1.8"
);

/// The same and an invented scare of one month.
pub const SCARE: &str = concat!(
    today!(),
    "*cds_2026-11_190*cds_2026-12_620*cds_2027-01_180*rent_2026-12_1.5*rent_2027-01_2.6\
     *due_2026-12_1.6*due_2027-01_1.3"
);

/// Who published each of [`TODAY`]'s rows.
static CREDITS: [Credit; 17] = Credit::each([
    &sources::H100_RENT,
    &sources::H100_RENT,
    &sources::RENT_JUNE,
    &sources::CDS_LOW,
    &sources::CDS_OCTOBER,
    &sources::CDS_NOVEMBER,
    &sources::CDS_DECEMBER,
    &sources::CDS_ICE,
    &sources::CALCBENCH,
    &sources::CALCBENCH,
    &sources::CALCBENCH,
    &sources::CAPEX,
    &sources::REVENUE,
    &sources::REVENUE,
    &sources::REVENUE_MAY,
    &sources::DUE_2025,
    &sources::DUE_2026,
]);

static ROWS: LazyLock<Value> = LazyLock::new(|| published::table(Inputs::SPECS, 0, TODAY));
static PUBLISHED: LazyLock<Published> =
    LazyLock::new(|| Published::default().rows((Inputs::SPECS, 0), TODAY, &CREDITS));

/// The table at first.
pub fn today() -> Value {
    ROWS.clone()
}

/// Who published a row that is exactly one of these.
pub fn source(row: &[Value]) -> Option<Credit> {
    PUBLISHED.source(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_row_has_a_source_and_a_changed_one_has_none() {
        let Value::Table(rows) = today() else { panic!("a table") };
        assert_eq!(rows.len(), CREDITS.len());
        for row in rows.iter() {
            assert!(source(row).is_some());
            let mut changed = row.clone();
            changed[2] = Value::Number(0.125);
            assert!(source(&changed).is_none());
        }
        for invented in [SLUMP, SCARE] {
            assert!(Inputs::SPECS[0].decode(invented).is_ok(), "{invented}");
        }
    }
}
