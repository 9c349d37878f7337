//! The two vintages of the network, each as a link has it, and who published their rows.

use super::inputs::Inputs;
use super::sources;
use crate::core::field::InputSet;
use crate::core::published::Published;
use crate::core::source::Credit;
use crate::core::value::Value;
use std::sync::LazyLock;

/// The companies of October 2026. Cash is that of the window's beginning; costs, funding and what no source
/// names are ours.
pub const COMPANIES: &str = "OpenAI_lab_73e9_30e9_280e9_50e9_150e9\
    *Anthropic_lab_40e9_65e9_150e9_40e9_30e9\
    *Oracle_cloud_20e9_60e9_60e9_95e9_65e9\
    *CoreWeave_cloud_3e9_10e9_10e9_12e9_30e9\
    *Nebius_cloud_5e9_0.5e9_0.5e9_3e9_6e9\
    *Microsoft_cloud_90e9_300e9_300e9_240e9_0\
    *Amazon_cloud_100e9_750e9_750e9_700e9_0\
    *Google_cloud_100e9_430e9_430e9_340e9_0\
    *Meta_cloud_60e9_220e9_220e9_190e9_0\
    *Nvidia_chips_56e9_300e9_300e9_170e9_0\
    *AMD_chips_7e9_35e9_35e9_32e9_0\
    *Broadcom_chips_15e9_70e9_70e9_45e9_0\
    *SoftBank_investor_30e9_50e9_50e9_45e9_20e9";

/// Their deals, as known in October 2026. Where only a total was published, the years are ours.
pub const DEALS: &str = "Nvidia_OpenAI_equity_100e9_2026_5_dead_no_\
    *Nvidia_OpenAI_equity_30e9_2026_1_paid_no_\
    *Amazon_OpenAI_equity_15e9_2026_1_paid_no_\
    *Amazon_OpenAI_equity_35e9_2027_2_signed_condition_\
    *SoftBank_OpenAI_equity_30e9_2026_1_signed_no_\
    *Microsoft_OpenAI_equity_13.8e9_2019_5_paid_no_\
    *OpenAI_Microsoft_purchase_250e9_2026_7_signed_no_\
    *Nvidia_SB Energy_backstop_105e9_2028_20_signed_shortfall_OpenAI\
    *Nvidia_AI clouds_purchase_36e9_2026_6_signed_no_\
    *Nvidia_CoreWeave_backstop_6.3e9_2026_6_signed_shortfall_OpenAI\
    *Nvidia_CoreWeave_equity_2e9_2026_1_paid_no_\
    *OpenAI_CoreWeave_purchase_22.4e9_2025_6_signed_no_\
    *OpenAI_Oracle_purchase_300e9_2027_5_signed_no_\
    *OpenAI_Amazon_purchase_38e9_2026_7_signed_no_\
    *OpenAI_Amazon_purchase_100e9_2026_8_signed_no_\
    *OpenAI_AMD_purchase_90e9_2026_5_signed_no_\
    *AMD_OpenAI_warrant_32e9_2027_4_signed_condition_\
    *OpenAI_Broadcom_purchase_350e9_2026_4_announced_no_\
    *OpenAI_Cerebras_purchase_10e9_2026_3_signed_no_\
    *Microsoft_Nebius_purchase_17.4e9_2026_5_signed_no_\
    *Nvidia_Lambda_lease_1.5e9_2025_4_signed_no_\
    *Meta_CoreWeave_purchase_14.2e9_2026_6_signed_no_\
    *Meta_CoreWeave_purchase_21e9_2027_6_signed_no_\
    *Meta_Nebius_purchase_27e9_2027_5_signed_no_\
    *Meta_Google_purchase_10e9_2025_6_signed_no_\
    *Meta_AMD_purchase_60e9_2026_5_signed_no_\
    *AMD_Meta_warrant_32e9_2027_4_signed_condition_\
    *Microsoft_Anthropic_equity_5e9_2026_2_announced_no_\
    *Nvidia_Anthropic_equity_10e9_2026_2_announced_no_\
    *AMD_Anthropic_equity_5e9_2026_2_announced_no_\
    *Anthropic_Microsoft_purchase_30e9_2026_5_signed_no_\
    *Amazon_Anthropic_equity_13e9_2023_4_paid_no_\
    *Anthropic_Amazon_purchase_100e9_2026_10_signed_no_\
    *Anthropic_Broadcom_purchase_21e9_2026_1_signed_no_\
    *Anthropic_Broadcom_purchase_42e9_2027_1_signed_no_\
    *Anthropic_SpaceX_purchase_45e9_2026_4_signed_no_\
    *Google_Landlords_backstop_43.8e9_2026_15_signed_shortfall_Fluidstack\
    *Nvidia_Nebius_equity_2e9_2026_1_paid_no_\
    *Oracle_Nvidia_purchase_40e9_2025_2_signed_no_\
    *Oracle_Nvidia_purchase_72e9_2027_2_signed_no_\
    *CoreWeave_Nvidia_purchase_40e9_2027_2_signed_no_\
    *Nebius_Nvidia_purchase_12e9_2027_2_signed_no_";

/// The companies of September 2025.
pub const COMPANIES_2025: &str = "OpenAI_lab_10e9_12e9_200e9_75e9_100e9\
    *Oracle_cloud_11e9_45e9_45e9_65e9_83e9\
    *CoreWeave_cloud_2e9_6e9_6e9_7e9_40e9\
    *Nebius_cloud_2e9_0.3e9_0.3e9_2e9_5e9\
    *Microsoft_cloud_90e9_270e9_270e9_210e9_0\
    *Nvidia_chips_56e9_160e9_160e9_110e9_0\
    *SoftBank_investor_25e9_50e9_50e9_45e9_20e9";

/// Their deals, as article 003 saw them, corrected: the lease-back is $1.5bn and not 15, Nebius belongs to
/// nobody, and Stargate's $500bn, which the contracts fill, is not counted twice.
pub const DEALS_2025: &str = "Nvidia_OpenAI_equity_100e9_2026_5_announced_no_\
    *SoftBank_OpenAI_equity_10e9_2025_1_paid_no_\
    *Microsoft_OpenAI_equity_13.8e9_2019_5_paid_no_\
    *OpenAI_CoreWeave_purchase_22.4e9_2025_6_signed_no_\
    *OpenAI_Oracle_purchase_300e9_2027_5_signed_no_\
    *Microsoft_Nebius_purchase_17.4e9_2026_5_signed_no_\
    *Nvidia_Lambda_lease_1.5e9_2025_4_signed_no_\
    *Nvidia_CoreWeave_backstop_6.3e9_2026_6_signed_shortfall_OpenAI\
    *Oracle_Nvidia_purchase_40e9_2025_2_signed_no_\
    *Oracle_Nvidia_purchase_108e9_2027_3_signed_no_\
    *CoreWeave_Nvidia_purchase_40e9_2026_4_signed_no_\
    *Nebius_Nvidia_purchase_12e9_2026_4_signed_no_";

/// R's package systemicrisk: three banks that owe each other a half; they owe outsiders a year's costs.
pub const BANKS: &str = "Bank 1_investor_0.5e9_0_0_1.5e9_0\
    *Bank 2_investor_0.625e9_0_0_0.5e9_0\
    *Bank 3_investor_0.75e9_0_0_0.5e9_0";

/// Their debts.
pub const BANK_DEBTS: &str = "Bank 1_Bank 2_debt_0.5e9_2027_1_signed_no_\
    *Bank 1_Bank 3_debt_0.5e9_2027_1_signed_no_\
    *Bank 2_Bank 1_debt_0.5e9_2027_1_signed_no_\
    *Bank 2_Bank 3_debt_0.5e9_2027_1_signed_no_\
    *Bank 3_Bank 1_debt_0.5e9_2027_1_signed_no_\
    *Bank 3_Bank 2_debt_0.5e9_2027_1_signed_no_";

/// Who says what of the companies of 2026, row by row.
static OF_COMPANIES: [Credit; 13] = Credit::each([
    &sources::OPENAI_PLAN,
    &sources::ANTHROPIC,
    &sources::ORACLE_NEED,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
]);

/// Who says what of their deals.
static OF_DEALS: [Credit; 42] = Credit::each([
    &sources::LETTER,
    &sources::ROUND,
    &sources::ROUND,
    &sources::ROUND,
    &sources::ROUND,
    &sources::MICROSOFT,
    &sources::MICROSOFT,
    &sources::NVIDIA_GUARANTEE,
    &sources::NVIDIA_CASH,
    &sources::BACKSTOP,
    &sources::RELEASES,
    &sources::ARTICLE,
    &sources::ORACLE_300,
    &sources::AWS,
    &sources::AWS,
    &sources::RELEASES,
    &sources::OURS,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::ARTICLE,
    &sources::LAMBDA,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::OURS,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::RELEASES,
    &sources::BROADCOM,
    &sources::BROADCOM,
    &sources::SPACEX,
    &sources::ALPHABET_BACKSTOP,
    &sources::RELEASES,
    &sources::ORACLE_CHIPS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
]);

/// Those of 2025.
static OF_COMPANIES_2025: [Credit; 7] = Credit::each([
    &sources::BURN,
    &sources::ORACLE_NEED,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
    &sources::ARTICLE,
    &sources::OURS,
]);

/// Those of 2025.
static OF_DEALS_2025: [Credit; 12] = Credit::each([
    &sources::ARTICLE,
    &sources::ARTICLE,
    &sources::MICROSOFT,
    &sources::ARTICLE,
    &sources::ORACLE_300,
    &sources::ARTICLE,
    &sources::LAMBDA,
    &sources::BACKSTOP,
    &sources::ORACLE_CHIPS,
    &sources::OURS,
    &sources::OURS,
    &sources::OURS,
]);

static COMPANY_ROWS: LazyLock<Published> = LazyLock::new(|| {
    let companies = (Inputs::SPECS, 0);
    Published::default().rows(companies, COMPANIES, &OF_COMPANIES).rows(
        companies,
        COMPANIES_2025,
        &OF_COMPANIES_2025,
    )
});
static DEAL_ROWS: LazyLock<Published> = LazyLock::new(|| {
    let deals = (Inputs::SPECS, 1);
    Published::default().rows(deals, DEALS, &OF_DEALS).rows(deals, DEALS_2025, &OF_DEALS_2025)
});

/// Who published a company's row, if it is exactly one of these.
pub fn company_source(row: &[Value]) -> Option<Credit> {
    COMPANY_ROWS.source(row)
}

/// Who published a deal's row, if it is exactly one of these.
pub fn deal_source(row: &[Value]) -> Option<Credit> {
    DEAL_ROWS.source(row)
}
