//! Published sources that this model alone cites.

use crate::core::source::Source;
use crate::core::text::text;

pub use crate::sources::{COREWEAVE_DEBT, DISTILL, GPU_RESALE, HYPERION, HYPERION_LEASE, SPREADS_2020};

/// Morningstar DBRS, 2024-10.
pub static DBRS_DI: Source = Source {
    id: "dbrs-di-2024",
    title: "Morningstar DBRS Confirms DI Issuer LLC at BBB",
    by: "Morningstar DBRS",
    date: "2024-10",
    url: Some(
        "https://dbrs.morningstar.com/research/441136/morningstar-dbrs-confirms-di-issuer-llc-at-bbb-stable-trends",
    ),
    says: text(
        "A data centre's notes: coverage of at least 1.58 in the rating case, 1.19 at the refinancing.",
        "データセンター債のカバレッジは格付け前提で最低1.58倍、借り換え時1.19倍。",
    ),
};

/// Asset Securitization Report, on S&P, 2023-03.
pub static STACK_ABS: Source = Source {
    id: "stack-2023",
    title: "Stack Infrastructure floats $250 million to finance data centers",
    by: "Asset Securitization Report, on S&P",
    date: "2023-03",
    url: Some(
        "https://asreport.americanbanker.com/news/stack-infrastructure-floats-250-million-to-finance-data-centers",
    ),
    says: text(
        "Securitised data-centre debt is capped at 70% of the appraised value.",
        "データセンターの証券化債務は鑑定価値の70%まで。",
    ),
};

/// Financial Edge, 2024.
pub static RESERVE: Source = Source {
    id: "dsra",
    title: "Debt Service Reserve Account",
    by: "Financial Edge",
    date: "2024",
    url: Some("https://fe.training/free-resources/project-finance/debt-service-reserve-account"),
    says: text(
        "Project loans typically hold six months of debt service in reserve.",
        "プロジェクト融資は通常、元利払い6か月分を積み立てる。",
    ),
};

/// Cortex, 2026-04-05.
pub static CONSTRUCTION: Source = Source {
    id: "construction-2026",
    title: "How Long Does It Take to Build a Data Center?",
    by: "Cortex",
    date: "2026-04-05",
    url: Some("https://www.cortexconstruct.com/blog/how-long-does-it-take-to-build-a-data-center"),
    says: text("18 to 36 months; large campuses take longer.", "18～36か月。大規模なものはさらに長い。"),
};

/// Asset Securitization Report, 2025.
pub static COMPASS_LTV: Source = Source {
    id: "compass-2025-ltv",
    title: "Compass Datacenters raises $326 million from five buildings",
    by: "Asset Securitization Report",
    date: "2025",
    url: Some(
        "https://asreport.americanbanker.com/news/compass-datacenters-raises-326-million-from-five-buildings",
    ),
    says: text(
        "A loan to value of 70.6% by the issuer's appraisal, 84.8% by DBRS's; coverage 1.52. The default \
         lies between.",
        "LTVは発行体の鑑定で70.6%、DBRSの評価で84.8%、カバレッジ1.52倍。初期値はその間。",
    ),
};

/// Asset Securitization Report, 2025.
pub static COMPASS_TRIGGER: Source = Source {
    id: "compass-2025-trigger",
    title: "Compass Datacenters readies $885 million in data center revenues",
    by: "Asset Securitization Report",
    date: "2025",
    url: Some(
        "https://asreport.americanbanker.com/news/compass-datacenters-readies-885-million-in-data-center-revenues",
    ),
    says: text(
        "Cash is trapped below a cover of 1.45 and repays the notes below 1.25.",
        "カバレッジが1.45倍を下回ると資金を留保し、1.25倍を下回ると返済に充てる。",
    ),
};
