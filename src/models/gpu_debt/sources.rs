//! Published sources that this model alone cites.

use crate::core::source::Source;
use crate::core::text::text;

pub use crate::sources::{COLLATERAL_ARTICLE, COREWEAVE_BACKLOG, COREWEAVE_DEBT, EIA, GPU_RESALE};

/// TechReader Daily, on SemiAnalysis, 2026-04.
pub static H100_RENT: Source = Source {
    id: "h100-rent-2026",
    title: "H100 Reserved Capacity Hits $2.35/Hour Floor in 2026",
    by: "TechReader Daily, on SemiAnalysis",
    date: "2026-04",
    url: Some(
        "https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026",
    ),
    says: text(
        "A one-year contract for an H100 cost $2.35 an hour in March 2026, 38% more than at its low of $1.70 \
         in October 2025.",
        "H100の1年契約は2026年3月に1時間2.35ドル。2025年10月の底1.70ドルから38%上昇。",
    ),
};

/// CBRE, 2025-02-26.
pub static CBRE_COLOCATION: Source = Source {
    id: "cbre-h2-2024",
    title: "North America Data Center Trends H2 2024",
    by: "CBRE",
    date: "2025-02-26",
    url: Some("https://www.cbre.com/insights/reports/north-america-data-center-trends-h2-2024"),
    says: text(
        "The average asking rate for 250 to 500 kilowatts in primary markets is $184.06 a month per \
         kilowatt, power not included.",
        "主要市場の250～500kWの募集賃料は平均で1kWあたり月184.06ドル（電力は別）。",
    ),
};

/// Sipoch, on the Uptime Institute, 2025-07.
pub static UPTIME_PUE: Source = Source {
    id: "uptime-2025",
    title: "Uptime Institute Global Data Center Survey 2025, as reported",
    by: "Sipoch, on the Uptime Institute",
    date: "2025-07",
    url: Some("https://www.sipoch.com/en/article/300330023558637"),
    says: text(
        "The average power usage effectiveness is 1.54, about the same for six years; few racks exceed 30 \
         kilowatts.",
        "電力使用効率（PUE）の平均は1.54で6年ほぼ横ばい。30kWを超えるラックは少ない。",
    ),
};

/// Dave Friedman, 2026-05.
pub static COREWEAVE_DDTL: Source = Source {
    id: "coreweave-ddtl-2026",
    title: "CoreWeave Issued Yet More Debt",
    by: "Dave Friedman",
    date: "2026-05",
    url: Some("https://davefriedman.substack.com/p/coreweave-issued-yet-more-debt"),
    says: text(
        "Loans backed by GPUs are lent against the customer's credit: SOFR + 2.25% to March 2032 behind an \
         investment-grade customer, SOFR + 4.50% for some 5.5 years behind others.",
        "GPU担保融資は顧客の信用を見て貸される。投資適格の顧客ならSOFR＋2.25%で2032年3月まで、そうでなければSOFR＋4.50%で約5.5年。",
    ),
};

/// 9fin, 2025-03.
pub static COREWEAVE_TERMS: Source = Source {
    id: "coreweave-terms-2025",
    title: "Excess Spread: Huge portion of chips, SRT spreads, bidding better",
    by: "9fin",
    date: "2025-03",
    url: Some("https://9fin.com/insights/excess-spread-chips-srt-bidding"),
    says: text(
        "CoreWeave's second facility pays 6% over SOFR against investment-grade contracts and 13% against \
         others; covenants on cover and on the customers.",
        "CoreWeaveの第2号融資は投資適格の契約ならSOFR＋6%、その他は＋13%。カバレッジと顧客構成の財務制限がつく。",
    ),
};

/// Neighborhood Notes, on SemiAnalysis and Latent Space, 2026.
pub static H100_HISTORY: Source = Source {
    id: "h100-history-2026",
    title: "H100 rental prices ($ per GPU-hour)",
    by: "Neighborhood Notes, on SemiAnalysis and Latent Space",
    date: "2026",
    url: Some(
        "https://neighborhoodsf.com/Wikis/Neighborhood+Notes/Published/H100+rental+prices+(%24+per+GPU-hour)",
    ),
    says: text(
        "7 to 12 dollars in 2023, 2.85 in early 2024, 1.70 in October 2025, 2.35 in March 2026; a new card \
         costs 25,000 to 40,000 dollars; below 1.65 dollars it never earns its cost back.",
        "2023年は7～12ドル、2024年初め2.85ドル、2025年10月1.70ドル、2026年3月2.35ドル。新品は2.5万～4万ドル。1.65ドルを下回ると元が取れない。",
    ),
};
