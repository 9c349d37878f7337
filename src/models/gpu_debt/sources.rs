//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{
    COLLATERAL_ARTICLE, COREWEAVE_BACKLOG, COREWEAVE_DEBT, EIA, GPU_RESALE, H100_HISTORY, H100_RENT,
};

/// CBRE, 2025-02-26.
pub static CBRE_COLOCATION: Source = Source {
    id: "cbre-h2-2024",
    title: "North America Data Center Trends H2 2024",
    by: "CBRE",
    date: "2025-02-26",
    grade: Grade::Reported,
    url: Some("https://www.cbre.com/insights/reports/north-america-data-center-trends-h2-2024"),
    says: text(
        "The average asking rate for 250 to 500 kilowatts in primary markets was $184.06 a month per \
         kilowatt at the end of 2024. A later release, seen only in a copy, has $194.95 for 2025's end.",
        "主要市場の250～500kWの募集料金は2024年末に平均で1kW当たり月184.06ドル。2025年末は194.95ドル\
         （後の発表、孫引き）。",
    ),
};

/// Uptime Institute, as reported by The Free Sheet, 2026-01-19.
pub static UPTIME_PUE: Source = Source {
    id: "uptime-2025",
    title: "Uptime Institute Global Data Center Survey 2025",
    by: "Uptime Institute, July 2025, as reported by The Free Sheet",
    date: "2026-01-19",
    grade: Grade::Relayed,
    url: Some(
        "https://thefreesheet.com/2026/01/19/data-centre-efficiency-flatlines-for-sixth-year-as-ai-power-demands-soar",
    ),
    says: text(
        "Power usage effectiveness averaged 1.54 in 2025, little changed for the sixth year.",
        "電力使用効率（PUE）の平均は2025年に1.54。6年連続でほぼ横ばい。",
    ),
};

/// CoreWeave, as reported by Dave Friedman, 2026-05.
pub static COREWEAVE_DDTL: Source = Source {
    id: "coreweave-ddtl-2026",
    title: "CoreWeave Issued Yet More Debt",
    by: "CoreWeave, 31 March and 18 May 2026, as reported by Dave Friedman",
    date: "2026-05",
    grade: Grade::Relayed,
    url: Some("https://davefriedman.substack.com/p/coreweave-issued-yet-more-debt"),
    says: text(
        "GPU-backed loans priced on the customer's credit: SOFR plus 2.25% to March 2032 behind an \
         investment-grade customer (DDTL 4.0), SOFR plus 4.50% for some 5.5 years behind others (5.0).",
        "顧客の信用力で金利が決まるGPU担保融資。投資適格の顧客なら2032年3月までSOFR＋2.25％（DDTL 4.0）、\
         それ以外なら約5.5年でSOFR＋4.50％（同5.0）。",
    ),
};

/// CoreWeave, as distributed by Public, 2025-10-02.
pub static COREWEAVE_TERMS: Source = Source {
    id: "coreweave-terms-2025",
    title: "Form 8-K, 2 October 2025: amendment of the DDTL 2.0 credit agreement",
    by: "CoreWeave, as distributed by Public (pubt.io)",
    date: "2025-10-02",
    grade: Grade::Relayed,
    url: Some("https://www.pubt.io/view/B0F05C44256F2603B18631E4C65B13F1CD9F5C95"),
    says: text(
        "Before the amendment, loans behind investment-grade contracts paid 6.00% to 6.50% over SOFR, others \
         13.00%. Each new draw matures after five years.",
        "変更前の金利は、投資適格の契約を裏付けとする融資がSOFR＋6.00～6.50％、その他が＋13.00％。\
         新たな実行分の期間は各5年。",
    ),
};
