//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{CALCBENCH, CAPEX, DISTILL, H100_HISTORY, H100_RENT};

/// SemiAnalysis, by way of The Information Machine, 2026-06-26.
pub static RENT_JUNE: Source = Source {
    id: "h100-contract-2026-06",
    title: "H100 GPU Spot Prices Fall While Contract Prices Rise",
    by: "SemiAnalysis, as collected by The Information Machine",
    date: "2026-06-26",
    grade: Grade::Relayed,
    url: Some("https://theinformationmachine.fyi/threads/gpu-spot-contract-pricing/"),
    says: text(
        "One-year contracts about $2.65; spot $2.42, some 40% below its peak of May. Indices differ by up to \
         $1.",
        "1年契約は約2.65ドル。スポットは2.42ドルで5月の高値を約40％下回る。指数の間には最大1ドルの差がある。",
    ),
};

/// Wallstreetcn, by way of Longbridge, 2025-12.
pub static CDS_LOW: Source = Source {
    id: "oracle-cds-2025-06",
    title: "Oracle's debt panic indicator hits a new high since 2009",
    by: "Wallstreetcn, as carried by Longbridge",
    date: "2025-12",
    grade: Grade::Reported,
    url: Some("https://longbridge.cn/news/268341036"),
    says: text(
        "A low of 0.36 points in June 2025; 1.28 at the beginning of December.",
        "2025年6月の底は0.36ポイント、12月初めは1.28ポイント。",
    ),
};

/// BondbloX, 2025-10.
pub static CDS_OCTOBER: Source = Source {
    id: "oracle-cds-2025-10",
    title: "Oracle's Bonds Tick Lower, CDS Spreads Rise to its Highest Levels Since October 2023",
    by: "Bloomberg, as reported by BondbloX",
    date: "2025-10",
    grade: Grade::Reported,
    url: Some(
        "https://bondblox.com/news/oracles-bonds-tick-lower-cds-spreads-rise-to-its-highest-levels-since-october-2023",
    ),
    says: text("73 basis points.", "73bp。"),
};

/// Morgan Stanley, by way of Particle News, 2025-11.
pub static CDS_NOVEMBER: Source = Source {
    id: "oracle-cds-2025-11",
    title: "Oracle Credit Risk Climbs to Three-Year High as Morgan Stanley Sees Further Strain",
    by: "Morgan Stanley, November 2025, as summarised by Particle News",
    date: "2025-11",
    grade: Grade::Relayed,
    url: Some(
        "https://particle.news/story/oracle-credit-risk-climbs-to-three-year-high-as-morgan-stanley-sees-further-strain",
    ),
    says: text(
        "About 1.25 points in November; it could approach 2 points in 2026 without clarity on financing.",
        "11月は約1.25ポイント。資金計画が不透明なままなら2026年に2ポイントに近づきうる。",
    ),
};

/// Reuters, 2025-12-11.
pub static CDS_DECEMBER: Source = Source {
    id: "oracle-cds-2025-12",
    title: "Cost of insuring Oracle debt against default rises",
    by: "Reuters, on S&P Global data, as reproduced by VM Virtual Machine",
    date: "2025-12-11",
    grade: Grade::Relayed,
    url: Some("https://vmvirtualmachine.com/cost-of-insuring-oracle-debt-against-default"),
    says: text("139 basis points, the highest for five years at least.", "139bp。少なくとも5年ぶりの高さ。"),
};

/// ICE, 2026-10-01, not opened.
pub static CDS_ICE: Source = Source {
    id: "oracle-cds-2026-10",
    title: "Single-name credit default swaps, settlement prices of 1 October 2026",
    by: "ICE, as quoted in research notes",
    date: "2026-10-01",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Oracle 247.5 basis points, Meta 100, CoreWeave 855.5. We found no level between January and \
         September 2026.",
        "Oracle 247.5bp、Meta 100bp、CoreWeave 855.5bp。2026年1～9月の値は見当たらない。",
    ),
};

/// Sacra and ABZ Global, 2026.
pub static REVENUE: Source = Source {
    id: "labs-revenue-2025",
    title: "OpenAI revenue; The Rise Nobody Saw: How Anthropic Out-Earned and Out-Valued OpenAI in 2026",
    by: "OpenAI as reported by Sacra; Anthropic as collected by ABZ Global",
    date: "2026",
    grade: Grade::Relayed,
    url: Some("https://www.sacra.com/c/openai"),
    says: text(
        "Annualised at year-end: OpenAI $2bn in 2023, $6bn in 2024, $20bn in 2025; Anthropic $0.09bn, $1bn, \
         $9bn. The firms count differently: Anthropic before its cloud partners' share, OpenAI after.",
        "年末の年換算売上高はOpenAIが2023年20億、2024年60億、2025年200億ドル、Anthropicが9000万、10億、90億ドル。\
         集計方法は異なり、Anthropicはクラウド各社の取り分を引く前、OpenAIは引いた後。",
    ),
};

/// The Information and Anthropic, by way of Woofun AI and Where's Your Ed At.
pub static REVENUE_MAY: Source = Source {
    id: "labs-revenue-2026-05",
    title: "Run rates of May 2026 and of July 2025",
    by: "Anthropic and The Information, as quoted by Woofun AI and Where's Your Ed At",
    date: "2026-05-28",
    grade: Grade::Relayed,
    url: Some("https://www.wheresyoured.at/howmuchmoney"),
    says: text(
        "Anthropic above $47bn and OpenAI about $33bn in May 2026; $4bn and $12bn in July 2025, ten months \
         before.",
        "2026年5月はAnthropicが470億ドル超、OpenAIが約330億ドル。10カ月前の2025年7月は40億、120億ドル。",
    ),
};

/// Azeem Azhar, by way of Fortune and Briefly, 2025.
pub static AZHAR: Source = Source {
    id: "azhar-gauges-2025",
    title: "AI isn't a bubble, but it's showing warning signs",
    by: "Azeem Azhar, as reported by Fortune and summarised by Briefly",
    date: "2025",
    grade: Grade::Relayed,
    url: Some(
        "https://briefly.co/anchor/Artificial_intelligence/story/ai-isnt-a-bubble-but-its-showing-warning-signs--fortune",
    ),
    says: text(
        "Five other gauges: none or one red is a boom, two mean caution, three or more trouble; tried on 28 \
         episodes.",
        "別の五つの計器のうち、赤がゼロか一つなら好況、二つで注意、三つ以上で危険とする。28の過去事例で試した。",
    ),
};

/// CoreWeave, 2025-08-12, by way of MarketMinute.
pub static DUE_2025: Source = Source {
    id: "coreweave-q2-2025",
    title: "CoreWeave Reports Strong Second Quarter 2025 Results",
    by: "CoreWeave, as reproduced by MarketMinute; debt from its Form 10-Q; our division",
    date: "2025-08-12",
    grade: Grade::Relayed,
    url: Some(
        "https://fox28spokane.marketminute.com/article/bizwire-2025-8-12-coreweave-reports-strong-second-quarter-2025-results",
    ),
    says: text(
        "Adjusted EBITDA of $753mn in the quarter, eight times over for two years. Due by mid-2027, with \
         half of 2027's: $6.62bn.",
        "四半期の調整後EBITDAは7億5300万ドルで、8倍して2年分とした。2027年半ばまでの期限は66億2000万ドル（2027年分は半分）。",
    ),
};

/// CoreWeave, 2026-08, not opened.
pub static DUE_2026: Source = Source {
    id: "coreweave-near-debt-2026",
    title: "Form 10-Q to 30 June 2026, debt; results of the first quarter",
    by: "CoreWeave, as quoted in research notes; our division",
    date: "2026-08-12",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Due by mid-2028, with half of 2028's: $12.8bn. Adjusted EBITDA of $1.16bn in the first quarter; we \
         found none for the second.",
        "2028年半ばまでの期限は128億ドル（2028年分は半分）。調整後EBITDAは1～3月期に11億6000万ドル。4～6月期の値は見当たらない。",
    ),
};
