//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{COREWEAVE_DEBT, DISTILL, GPU_RESALE, HYPERION, HYPERION_LEASE, SPREADS_2020};

/// Morningstar DBRS, 2024-10.
pub static DBRS_DI: Source = Source {
    id: "dbrs-di-2024",
    title: "Morningstar DBRS Confirms DI Issuer LLC at BBB, Stable Trends",
    by: "Morningstar DBRS",
    date: "2024-10",
    grade: Grade::Reported,
    url: Some(
        "https://dbrs.morningstar.com/research/441136/morningstar-dbrs-confirms-di-issuer-llc-at-bbb-stable-trends",
    ),
    says: text(
        "Notes backed by 34 data centres: a debt-service cover ratio of at least 1.58, and of 1.19 at the \
         refinancing, in the agency's rating case.",
        "データセンター34カ所を裏付けとする債券。格付け会社の前提では元利金返済カバー率が\
         最低1.58倍、借り換え時1.19倍。",
    ),
};

/// S&P Global Ratings, as reported by Asset Securitization Report, 2023-03.
pub static STACK_ABS: Source = Source {
    id: "stack-2023",
    title: "Stack Infrastructure floats $250 million to finance data centers",
    by: "S&P Global Ratings, as reported by Asset Securitization Report",
    date: "2023-03",
    grade: Grade::Reported,
    url: Some(
        "https://asreport.americanbanker.com/news/stack-infrastructure-floats-250-million-to-finance-data-centers",
    ),
    says: text(
        "Securitised data-centre debt with a loan-to-value ratio of 70% at most.",
        "データセンターの証券化債務。担保掛け目の上限は70％。",
    ),
};

/// Mazars, 2015-06-25.
pub static RESERVE: Source = Source {
    id: "dsra",
    title: "Debt Service Reserve Account (DSRA)",
    by: "Rickard Wärnelid, Mazars",
    date: "2015-06-25",
    grade: Grade::Reported,
    url: Some("https://financialmodelling.mazars.com/resources/debt-service-reserve-account-dsra/"),
    says: text(
        "Project loans commonly hold six or twelve months of debt service in reserve.",
        "プロジェクトファイナンスの準備金は、元利金返済額の6カ月分か12カ月分が一般的。",
    ),
};

/// CBRE, 2023-09-14.
pub static CONSTRUCTION: Source = Source {
    id: "construction-2026",
    title: "High Demand, Power Availability Delays Lead to Record Data Center Construction",
    by: "CBRE",
    date: "2023-09-14",
    grade: Grade::Reported,
    url: Some(
        "https://www.cbre.com/insights/briefs/high-demand-power-availability-delays-lead-to-record-data-center-construction",
    ),
    says: text(
        "Data centres took one to three years to build in 2015–20; by 2023 scarce power added two to four.",
        "データセンターの建設期間は2015～20年に平均1～3年。2023年には電力不足で2～4年延びた。",
    ),
};

/// Morningstar DBRS, as reported by Asset Securitization Report, 2025.
pub static COMPASS_LTV: Source = Source {
    id: "compass-2025-ltv",
    title: "Compass Datacenters raises $326 million from five buildings",
    by: "Morningstar DBRS, as reported by Asset Securitization Report",
    date: "2025",
    grade: Grade::Reported,
    url: Some(
        "https://asreport.americanbanker.com/news/compass-datacenters-raises-326-million-from-five-buildings",
    ),
    says: text(
        "Two loan-to-value ratios for one deal: 70.6%, and 84.8% on the rating agency's own terms; cover \
         1.52. Our 80% lies between.",
        "一つの案件に担保掛け目が二つある。70.6％と、格付け会社の前提による84.8％。カバー率は1.52倍。\
         初期値の80％はその間。",
    ),
};

/// S&P Global Ratings, as reported by Asset Securitization Report, 2025.
pub static COMPASS_TRIGGER: Source = Source {
    id: "compass-2025-trigger",
    title: "Compass Datacenters readies $885 million in data center revenues",
    by: "S&P Global Ratings, as reported by Asset Securitization Report",
    date: "2025",
    grade: Grade::Reported,
    url: Some(
        "https://asreport.americanbanker.com/news/compass-datacenters-readies-885-million-in-data-center-revenues",
    ),
    says: text(
        "Cash-trap triggers at a three-month average cover of 1.45 and 1.25 on the senior notes.",
        "優先債のカバー率（3カ月平均）が1.45倍、1.25倍を下回ると資金を留保する。",
    ),
};
