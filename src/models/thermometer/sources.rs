//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::DISTILL;

/// Latent Space, by way of Neighborhood Notes.
pub static GPU_BUBBLE: Source = Source {
    id: "gpu-bubble-2024",
    title: "$2 H100s: How the GPU Bubble Burst",
    by: "Latent Space, as collected by Neighborhood Notes",
    date: "2024-10",
    grade: Grade::Relayed,
    url: Some(
        "https://neighborhoodsf.com/Wikis/Neighborhood+Notes/Published/H100+rental+prices+(%24+per+GPU-hour)",
    ),
    says: text(
        "Above $2.85 an hour an H100 earns more than shares would; below $1.65 it does not earn back its \
         price.",
        "H100は1時間2.85ドルを上回れば株式より利回りが高く、1.65ドルを下回ると元が取れない。",
    ),
};

/// SemiAnalysis, by way of TechReader Daily, 2026-04.
pub static RENT: Source = Source {
    id: "h100-contract-2026-03",
    title: "H100 Reserved Capacity Hits $2.35/Hour Floor in 2026",
    by: "SemiAnalysis, 2 April 2026, as reported by TechReader Daily",
    date: "2026-04",
    grade: Grade::Relayed,
    url: Some(
        "https://www.techreaderdaily.com/article.html?slug=h100-reserved-capacity-hits-2-35-hour-floor-in-2026",
    ),
    says: text(
        "A one-year contract: $1.70 an hour in October 2025, $2.35 in March 2026.",
        "1年契約は2025年10月に1時間1.70ドル、2026年3月に2.35ドル。",
    ),
};

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

/// Race Through Time and Calcbench, 2026-10.
pub static CAPEX: Source = Source {
    id: "capex-over-cash-2026",
    title: "Capital expenditure by quarter (data set); The Stunning Capex of AI Hyperscalers in Context",
    by: "Race Through Time and Calcbench, from filings; our division",
    date: "2026-10",
    grade: Grade::Relayed,
    url: Some(
        "https://www.calcbench.com/blog/post/blogger9065882471048947069/The-Stunning-Capex-of-AI-Hyperscalers-in-Context",
    ),
    says: text(
        "Amazon, Alphabet, Microsoft, Meta and Oracle: capital spending of $150bn, $234bn and $408bn in 2023 \
         to 2025 over operating cash of $377bn, $478bn and $603bn. June 2026: $562bn in 12 months over about \
         $649bn in the 12 months to March, so a little high.",
        "Amazon、Alphabet、Microsoft、Meta、Oracleの設備投資は2023～25年に1498億、2338億、4080億ドル、営業キャッシュフローは3773億、\
         4784億、6028億ドル。2026年6月は12カ月の設備投資5623億ドルを3月までの12カ月の約6490億ドルで割ったため、やや高めになる。",
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

/// CoreWeave, 2025-08 and 2026-08.
pub static DUE: Source = Source {
    id: "coreweave-near-debt",
    title: "Form 10-Q to 30 June 2025 and 2026, debt; quarterly results",
    by: "CoreWeave; 2025 read in the filing, 2026 as quoted in research notes; our division",
    date: "2026-08-12",
    grade: Grade::Relayed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1769628/000114036125032095/R41.htm"),
    says: text(
        "Due by mid-2027, at 30 June 2025: $6.62bn (half of 2027's), over eight times the quarter's EBITDA of \
         $753mn. Due by mid-2028, at 30 June 2026: $12.8bn, over eight times $1.16bn, the first quarter's.",
        "2025年6月末時点で2027年半ばまでの期限（2027年分は半分）は66億2000万ドル、四半期EBITDA 7億5300万ドルの8倍で割る。2026年6月末\
         時点で2028年半ばまでは128億ドル、1～3月期の11億6000万ドルの8倍で割る。",
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
