//! The stacks that come with the model, each as a link has it, and who published their rows.

use super::inputs::Inputs;
use super::sources;
use crate::core::field::InputSet;
use crate::core::published::Published;
use crate::core::source::Credit;
use crate::core::value::Value;
use std::sync::LazyLock;

/// A stack as a link has it; with or without what was borrowed after the filing.
macro_rules! coreweave {
    ($($later:literal)?) => {
        concat!(
            "DDTL 4.0 (non-recourse)_subsidiary_2837e6_0.07_1_1.43_0",
            "*OEM (non-recourse)_subsidiary_882e6_0.09_1_1.43_0",
            "*DDTL 1.0_secured_1300e6_0.15_1_1.43_0",
            "*DDTL 2.0_secured_3190e6_0.11_1_1.43_0",
            "*DDTL 2.1_secured_3000e6_0.09_1_1.43_0",
            "*DDTL 3.0_secured_2215e6_0.09_1_1.43_0",
            "*DDTL 5.0_secured_1101e6_0.09_1_1.43_0",
            "*OEM and licence financing_secured_4220e6_0.11_1_1.43_0",
            "*Magnetar loan_secured_189e6_0.12_1_1.43_0",
            "*9.25% notes 2030_unsecured_2000e6_0.0925_1_0_0",
            "*9% notes 2031_unsecured_1750e6_0.09_1_0_0",
            "*9.75% notes 2031_unsecured_2750e6_0.0975_1_0_0",
            "*9.625% notes 2032_unsecured_1250e6_0.09625_1_0_0",
            "*8.5% euro notes 2032_unsecured_2279e6_0.085_1_0_0",
            "*1.75% convertible 2031_convertible_2588e6_0.0175_1_0_107.8",
            "*1.75% convertible 2032_convertible_4000e6_0.0175_1_0_107.8",
            $($later)?
        )
    };
}

/// What CoreWeave filed for 30 June 2026, line by line, as others quote it. Ours: the collateral, taken to
/// have cost amount ÷ 70%, the advance that GPU lenders were reported to give; and the conversion price of
/// the notes due 2032, taken to be that of those due 2031.
pub const COREWEAVE: &str = coreweave!();

/// The same with what was borrowed in August and September 2026. The rate of DDTL 5.5 is 5.5 points over a
/// base rate of 4.3%.
pub const LATER: &str = coreweave!(
    "*DDTL 5.5_secured_2600e6_0.098_1_1.43_0*2.875% convertible 2033_convertible_3700e6_0.02875_1_0_97.85"
);

/// Hull's firm: one debt of 10 due in a year.
pub const TEXTBOOK: &str = "Debt due in a year_unsecured_10e9_0.05_1_0_0";

/// WorldCom's $41bn in 2003: the subordinated MCI securities, and all else, taken as senior.
pub const WORLDCOM: &str = "Senior debt and claims_unsecured_40.25e9_0.07_1_0_0*MCI subordinated \
securities_subordinated_0.75e9_0.08_1_0_0";

/// Cyxtera's debt of somewhat over $1bn in 2023; the split is ours.
pub const CYXTERA: &str =
    "First-lien loans_secured_870e6_0.08_1_1.5_0*Other claims_unsecured_150e6_0.08_1_0_0";

/// A group whose holding company owns nothing but shares: not anybody's.
pub const GROUP: &str = "Operating company, secured_secured_5e9_0.08_1_1.2_0\
    *Operating company, notes_unsecured_3e9_0.09_1_0_0\
    *Operating company, junior notes_subordinated_1e9_0.11_1_0_0\
    *Holding company, notes_holding_2e9_0.12_1_0_0";

/// A firm without debt.
pub const NO_DEBT: &str = "No debt_unsecured_0_0_1_0_0";

/// The filed rows with their sources, read once.
static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    let filed = LATER.split('*').count() - 2;
    Published::default().and((Inputs::SPECS, 0), LATER, |place, _| {
        Some(Credit::of(if place < filed { &sources::COREWEAVE_STACK } else { &sources::LATER_ISSUES }))
    })
});

/// Who published a row that is exactly one of those filed.
pub fn source(row: &[Value]) -> Option<Credit> {
    PUBLISHED.source(row)
}

/// Whether every row is one of those filed.
pub fn is_filed(rows: &Value) -> bool {
    matches!(rows, Value::Table(rows) if rows.iter().all(|row| source(row).is_some()))
}
