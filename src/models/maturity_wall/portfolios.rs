//! The portfolios that come with the model, each as a link has it, and who published their rows.

use super::inputs::Inputs;
use super::sources;
use crate::core::field::InputSet;
use crate::core::published::Published;
use crate::core::source::Credit;
use crate::core::value::Value;
use std::sync::LazyLock;

/// What CoreWeave filed for 30 June 2025: each tranche cut into the years in which it is repaid. The filing
/// gives the totals of tranches and of years, not each tranche's years; these are spread in proportion to the
/// months that each tranche runs in a year, fitted to both totals to the thousand dollars.
pub const COREWEAVE: &str = "CoreWeave DDTL 1.0_loan_221253e3_0.15_2025-12_maturity\
    *CoreWeave DDTL 1.0_loan_946543e3_0.15_2026-12_maturity\
    *CoreWeave DDTL 1.0_loan_534732e3_0.15_2027-12_maturity\
    *CoreWeave DDTL 1.0_loan_79972e3_0.15_2028-03_maturity\
    *CoreWeave DDTL 2.0_loan_528562e3_0.11_2025-12_maturity\
    *CoreWeave DDTL 2.0_loan_2261258e3_0.11_2026-12_maturity\
    *CoreWeave DDTL 2.0_loan_1277456e3_0.11_2027-12_maturity\
    *CoreWeave DDTL 2.0_loan_764206e3_0.11_2028-12_maturity\
    *CoreWeave DDTL 2.0_loan_122485e3_0.11_2029-05_maturity\
    *CoreWeave OEM financing_bank_208304e3_0.095_2025-12_maturity\
    *CoreWeave OEM financing_bank_891153e3_0.095_2026-12_maturity\
    *CoreWeave OEM financing_bank_503443e3_0.095_2027-12_maturity\
    *CoreWeave OEM financing_bank_125488e3_0.095_2028-05_maturity\
    *CoreWeave Magnetar loan_loan_27933e3_0.12_2025-12_maturity\
    *CoreWeave Magnetar loan_loan_119503e3_0.12_2026-12_maturity\
    *CoreWeave Magnetar loan_loan_67511e3_0.12_2027-12_maturity\
    *CoreWeave Magnetar loan_loan_40388e3_0.12_2028-12_maturity\
    *CoreWeave Magnetar loan_loan_1295e3_0.12_2029-01_maturity\
    *CoreWeave 2030 notes_bond_2e9_0.1_2030-06_maturity\
    *CoreWeave revolver_bank_4.5e8_0.07_2027-06_maturity";

/// What CoreWeave filed for 30 June 2026, in millions of dollars, as others quote it. The seven bonds are due
/// in the months filed. The nine lines that are repaid over time are cut into years as those of 2025 are: in
/// proportion to the months that each runs in a year, fitted to the totals of lines and of years to the
/// million. What falls due after 2030 is one total there; what facility 4.0 repays of it is cut into 2031 and
/// 2032 by months.
pub const COREWEAVE_2026: &str = "CoreWeave DDTL 4.0_structured_573e6_0.07_2026-12_maturity\
    *CoreWeave DDTL 4.0_structured_803e6_0.07_2027-12_maturity\
    *CoreWeave DDTL 4.0_structured_640e6_0.07_2028-12_maturity\
    *CoreWeave DDTL 4.0_structured_386e6_0.07_2029-12_maturity\
    *CoreWeave DDTL 4.0_structured_250e6_0.07_2030-12_maturity\
    *CoreWeave DDTL 4.0_structured_148e6_0.07_2031-12_maturity\
    *CoreWeave DDTL 4.0_structured_37e6_0.07_2032-03_maturity\
    *CoreWeave OEM financing (non-recourse)_bank_281e6_0.09_2026-12_maturity\
    *CoreWeave OEM financing (non-recourse)_bank_393e6_0.09_2027-12_maturity\
    *CoreWeave OEM financing (non-recourse)_bank_208e6_0.09_2028-08_maturity\
    *CoreWeave DDTL 1.0_loan_485e6_0.15_2026-12_maturity\
    *CoreWeave DDTL 1.0_loan_680e6_0.15_2027-12_maturity\
    *CoreWeave DDTL 1.0_loan_135e6_0.15_2028-03_maturity\
    *CoreWeave DDTL 2.0_loan_712e6_0.11_2026-12_maturity\
    *CoreWeave DDTL 2.0_loan_997e6_0.11_2027-12_maturity\
    *CoreWeave DDTL 2.0_loan_795e6_0.11_2028-12_maturity\
    *CoreWeave DDTL 2.0_loan_479e6_0.11_2029-12_maturity\
    *CoreWeave DDTL 2.0_loan_207e6_0.11_2030-08_maturity\
    *CoreWeave DDTL 2.1_loan_640e6_0.09_2026-12_maturity\
    *CoreWeave DDTL 2.1_loan_896e6_0.09_2027-12_maturity\
    *CoreWeave DDTL 2.1_loan_714e6_0.09_2028-12_maturity\
    *CoreWeave DDTL 2.1_loan_430e6_0.09_2029-12_maturity\
    *CoreWeave DDTL 2.1_loan_279e6_0.09_2030-12_maturity\
    *CoreWeave DDTL 2.1_loan_41e6_0.09_2031-03_maturity\
    *CoreWeave DDTL 3.0_loan_494e6_0.09_2026-12_maturity\
    *CoreWeave DDTL 3.0_loan_693e6_0.09_2027-12_maturity\
    *CoreWeave DDTL 3.0_loan_552e6_0.09_2028-12_maturity\
    *CoreWeave DDTL 3.0_loan_332e6_0.09_2029-12_maturity\
    *CoreWeave DDTL 3.0_loan_144e6_0.09_2030-08_maturity\
    *CoreWeave DDTL 5.0_loan_227e6_0.09_2026-12_maturity\
    *CoreWeave DDTL 5.0_loan_317e6_0.09_2027-12_maturity\
    *CoreWeave DDTL 5.0_loan_253e6_0.09_2028-12_maturity\
    *CoreWeave DDTL 5.0_loan_152e6_0.09_2029-12_maturity\
    *CoreWeave DDTL 5.0_loan_99e6_0.09_2030-12_maturity\
    *CoreWeave DDTL 5.0_loan_53e6_0.09_2031-11_maturity\
    *CoreWeave OEM and licence financing_bank_949e6_0.11_2026-12_maturity\
    *CoreWeave OEM and licence financing_bank_1330e6_0.11_2027-12_maturity\
    *CoreWeave OEM and licence financing_bank_1060e6_0.11_2028-12_maturity\
    *CoreWeave OEM and licence financing_bank_639e6_0.11_2029-12_maturity\
    *CoreWeave OEM and licence financing_bank_242e6_0.11_2030-07_maturity\
    *CoreWeave Magnetar loan_loan_52e6_0.12_2026-12_maturity\
    *CoreWeave Magnetar loan_loan_75e6_0.12_2027-12_maturity\
    *CoreWeave Magnetar loan_loan_59e6_0.12_2028-12_maturity\
    *CoreWeave Magnetar loan_loan_3e6_0.12_2029-01_maturity\
    *CoreWeave 2030 notes_bond_2000e6_0.0925_2030-06_maturity\
    *CoreWeave 2031 notes (February)_bond_1750e6_0.09_2031-02_maturity\
    *CoreWeave 2031 notes (October)_bond_2750e6_0.0975_2031-10_maturity\
    *CoreWeave 2032 notes_bond_1250e6_0.09625_2032-07_maturity\
    *CoreWeave 2032 euro notes_bond_2279e6_0.085_2032-07_maturity\
    *CoreWeave 2031 convertible_convertible_2588e6_0.0175_2031-12_maturity\
    *CoreWeave 2032 convertible_convertible_4000e6_0.0175_2032-10_maturity";

/// The 39 debts whose terms were read in a source; one of them, Beignet's, takes twenty rows.
pub const SECTOR: &str = "Oracle_bond_3e9_0.0445_2030-09_maturity\
    *Oracle_bond_3e9_0.048_2032-09_maturity\
    *Oracle_bond_4e9_0.052_2035-09_maturity\
    *Oracle_bond_2.5e9_0.05875_2045-09_maturity\
    *Oracle_bond_3.5e9_0.0595_2055-09_maturity\
    *Oracle_bond_2e9_0.061_2065-09_maturity\
    *Meta_bond_4e9_0.042_2030-11_maturity\
    *Meta_bond_4e9_0.046_2032-11_maturity\
    *Meta_bond_6.5e9_0.04875_2035-11_maturity\
    *Meta_bond_4.5e9_0.055_2045-11_maturity\
    *Meta_bond_6.5e9_0.05625_2055-11_maturity\
    *Meta_bond_4.5e9_0.0575_2065-11_maturity\
    *Amazon_bond_2.5e9_0.039_2028-11_maturity\
    *Amazon_bond_2.5e9_0.041_2030-11_maturity\
    *Amazon_bond_1.5e9_0.0435_2033-03_maturity\
    *Amazon_bond_3.5e9_0.0465_2035-11_maturity\
    *Amazon_bond_3e9_0.0545_2055-11_maturity\
    *Amazon_bond_2e9_0.0555_2065-11_maturity\
    *Alphabet_bond_1e9_0.03875_2028-11_maturity\
    *Alphabet_bond_2.5e9_0.041_2030-11_maturity\
    *Alphabet_bond_1.25e9_0.04375_2032-11_maturity\
    *Alphabet_bond_3.5e9_0.047_2035-11_maturity\
    *Alphabet_bond_2e9_0.0535_2045-11_maturity\
    *Alphabet_bond_4e9_0.0545_2055-11_maturity\
    *Alphabet_bond_2.75e9_0.057_2075-11_maturity\
    *Vantage (Texas)_structured_2.325e10_0.068_2029-10_maturity\
    *Vantage (Wisconsin)_structured_1.475e10_0.068_2029-10_maturity\
    *CoreWeave DDTL 1.0_loan_1.7825e9_0.15_2028-03_evenly\
    *CoreWeave DDTL 2.0_loan_4.953967e9_0.11_2029-05_evenly\
    *CoreWeave OEM financing_bank_1.728388e9_0.095_2028-05_evenly\
    *CoreWeave Magnetar loan_loan_2.5663e8_0.12_2029-01_evenly\
    *CoreWeave revolver_bank_4.5e8_0.07_2027-06_maturity\
    *CoreWeave 2030 notes_bond_2e9_0.1_2030-06_maturity\
    *TeraWulf_loan_3.2e9_0.0775_2030-10_maturity\
    *Cipher_loan_1.4e9_0.07125_2030-12_maturity\
    *Applied Digital_loan_2.35e9_0.0925_2030-12_maturity\
    *IREN_convertible_1.15e9_0.0025_2032-12_maturity\
    *IREN_convertible_1.15e9_0.01_2033-12_maturity\
    *Beignet (Hyperion)_structured_6.97e8_0.06581_2030-05_maturity\
    *Beignet (Hyperion)_structured_7.43e8_0.06581_2031-05_maturity\
    *Beignet (Hyperion)_structured_7.92e8_0.06581_2032-05_maturity\
    *Beignet (Hyperion)_structured_8.44e8_0.06581_2033-05_maturity\
    *Beignet (Hyperion)_structured_8.99e8_0.06581_2034-05_maturity\
    *Beignet (Hyperion)_structured_9.59e8_0.06581_2035-05_maturity\
    *Beignet (Hyperion)_structured_1.022e9_0.06581_2036-05_maturity\
    *Beignet (Hyperion)_structured_1.089e9_0.06581_2037-05_maturity\
    *Beignet (Hyperion)_structured_1.161e9_0.06581_2038-05_maturity\
    *Beignet (Hyperion)_structured_1.237e9_0.06581_2039-05_maturity\
    *Beignet (Hyperion)_structured_1.318e9_0.06581_2040-05_maturity\
    *Beignet (Hyperion)_structured_1.405e9_0.06581_2041-05_maturity\
    *Beignet (Hyperion)_structured_1.498e9_0.06581_2042-05_maturity\
    *Beignet (Hyperion)_structured_1.596e9_0.06581_2043-05_maturity\
    *Beignet (Hyperion)_structured_1.701e9_0.06581_2044-05_maturity\
    *Beignet (Hyperion)_structured_1.813e9_0.06581_2045-05_maturity\
    *Beignet (Hyperion)_structured_1.932e9_0.06581_2046-05_maturity\
    *Beignet (Hyperion)_structured_2.06e9_0.06581_2047-05_maturity\
    *Beignet (Hyperion)_structured_2.195e9_0.06581_2048-05_maturity\
    *Beignet (Hyperion)_structured_2.339e9_0.06581_2049-05_maturity";

/// Who published what a row of [`SECTOR`] says, by how its issuer's name begins.
static ISSUERS: [(&str, Credit); 11] = [
    ("Oracle", Credit::of(&sources::ORACLE_NOTES)),
    ("Meta", Credit::of(&sources::META_NOTES)),
    ("Amazon", Credit::of(&sources::AMAZON_NOTES)),
    ("Alphabet", Credit::of(&sources::ALPHABET_NOTES)),
    ("Vantage", Credit::of(&sources::VANTAGE_LOANS)),
    ("CoreWeave", Credit::of(&sources::COREWEAVE_DEBT)),
    ("TeraWulf", Credit::of(&sources::TERAWULF_NOTES)),
    ("Cipher", Credit::of(&sources::MINER_NOTES)),
    ("Applied Digital", Credit::of(&sources::APPLIED_DIGITAL)),
    ("IREN", Credit::of(&sources::IREN_CONVERTIBLES)),
    ("Beignet", Credit::of(&sources::HYPERION)),
];

fn by_issuer(row: &[Value]) -> Option<Credit> {
    let Some(Value::Text(issuer)) = row.first() else { return None };
    ISSUERS.iter().find(|(name, _)| issuer.starts_with(name)).map(|(_, source)| *source)
}

static FORMER: Credit = Credit::of(&sources::COREWEAVE_DEBT);
static LATEST: Credit = Credit::of(&sources::COREWEAVE_DEBT_2026);

/// The rows of the portfolios with their sources, read once.
static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    let spec = (Inputs::SPECS, 0);
    Published::default()
        .and(spec, SECTOR, |_, row| by_issuer(row))
        .and(spec, COREWEAVE, |_, _| Some(FORMER))
        .and(spec, COREWEAVE_2026, |_, _| Some(LATEST))
});

/// Who published a row that is exactly one of a portfolio's.
pub fn source(row: &[Value]) -> Option<Credit> {
    PUBLISHED.source(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_row_has_a_source_and_a_changed_one_has_none() {
        for portfolio in [SECTOR, COREWEAVE, COREWEAVE_2026] {
            let Ok(Value::Table(rows)) = Inputs::SPECS[0].decode(portfolio) else { panic!("not a table") };
            for row in rows.iter() {
                assert!(source(row).is_some(), "{row:?}");
                let mut changed = row.clone();
                changed[2] = Value::Number(1.0);
                assert!(source(&changed).is_none(), "{row:?}");
            }
        }
    }
}
