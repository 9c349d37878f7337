//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{CBO_2019, GOLDMAN_2026};

/// Plur Daddy on TechFlow, 2026-02-06.
pub static ARTICLE: Source = Source {
    id: "reverse-qe-article",
    title: "AI関連の資本支出が市場の流動性を枯渇させている：静かに進行する「逆QE」",
    by: "plur daddy, translated by AididiaoJP of Foresight News for TechFlow",
    date: "2026-02-06",
    grade: Grade::Relayed,
    url: Some(
        "https://www.htx.com/uk-ua/news/ai-capital-expenditure-is-draining-market-liquidity-a-quiet-W6mdwQuw/",
    ),
    says: text(
        "A founding article of this site. While idle capital is left, AI spending lifts all assets; once \
         it is used up, every dollar must be taken from another use, yields rise and the most speculative \
         assets fall most. It gives no figures.",
        "本サイトの出発点となった記事の一つ。遊休資金があるうちはAI投資がすべての資産を押し上げるが、尽きれば1ドルごとに他から奪うことになり、金利は上がり、最も投機的な資産が最も下がるとする。数字は挙げ\
         ていない。",
    ),
};

/// Neveu and Schafer, by way of EIN Presswire, 2024.
pub static CBO_2024: Source = Source {
    id: "cbo-debt-2024",
    title: "Revisiting the Relationship Between Debt and Long-Term Interest Rates, Working Paper 2024-05",
    by: "Andre R. Neveu and Jeffrey Schafer, Congressional Budget Office, abstract as reproduced by EIN \
        Presswire",
    date: "2024-12",
    grade: Grade::Relayed,
    url: Some(
        "https://fdic.einnews.com/pr_news/770879629/revisiting-the-relationship-between-debt-and-long-term-interest-rates-working-paper-2024-05",
    ),
    says: text(
        "With data to 2023 the estimate is 2.0 basis points per percentage point, and stable.",
        "2023年までのデータによる推計は1ポイント当たり0.02ポイントで、安定している。",
    ),
};

/// Laubach, by way of IDEAS, 2009.
pub static LAUBACH: Source = Source {
    id: "laubach-2009",
    title: "New Evidence on the Interest Rate Effects of Budget Deficits and Debt (abstract)",
    by: "Thomas Laubach, Journal of the European Economic Association",
    date: "2009-06",
    grade: Grade::Reported,
    url: Some("http://ideas.repec.org/a/tpr/jeurec/v7y2009i4p858-885.html"),
    says: text(
        "3 to 4 basis points per percentage point of debt over GDP; about 25 per point of the projected \
         deficit, which is another unit.",
        "債務の対GDP比1ポイント当たり0.03～0.04ポイント。財政赤字の1ポイント当たりでは約0.25ポイントで、これは単位が違う。",
    ),
};

/// Trading Economics and CNBC, 2026.
pub static TEN_YEAR: Source = Source {
    id: "ten-year-2026",
    title: "US 10-Year Yield Approaches 5-Month High",
    by: "Trading Economics; for September, CNBC as quoted in a research note",
    date: "2026-02-04",
    grade: Grade::Relayed,
    url: Some("https://tradingeconomics.com/united-states/government-bond-yield/news/523027"),
    says: text(
        "The ten-year US Treasury yielded 4.28% on 4 February 2026, two days before the article; about \
         5.17% on 27 September, as relayed.",
        "米国債10年物の利回りは、記事の2日前の2026年2月4日に4.28％。孫引きでは9月27日に約5.17％。",
    ),
};

/// Pimco, 2026-06.
pub static PIMCO: Source = Source {
    id: "pimco-2026",
    title: "AI Financing Needs Do Not Override Cyclical Drivers of Yield",
    by: "Pimco",
    date: "2026-06",
    grade: Grade::Reported,
    url: Some(
        "https://www.pimco.com/eu/en/insights/ai-financing-needs-do-not-override-cyclical-drivers-of-yield",
    ),
    says: text(
        "The rise in long Treasury yields since late February reflects the expected path of policy rates \
         far more than AI. AI shows in the spreads of hyperscalers' own long bonds.",
        "2月末からの長期国債利回りの上昇は、AIよりも政策金利の見通しの変化による。AIの影響はハイパースケーラー自身の長期債のスプレッド（上乗せ金利）に表れている。",
    ),
};

/// Federal Reserve, not opened, 2026-08.
pub static RESERVES: Source = Source {
    id: "h41-2026-08",
    title: "Factors Affecting Reserve Balances, H.4.1, 19 August 2026",
    by: "Federal Reserve, as quoted in a research note; the release was not read",
    date: "2026-08",
    grade: Grade::Relayed,
    url: None,
    says: text("Reserve balances of $2,935bn.", "準備預金は2兆9350億ドル。"),
};

/// Wolf Street, 2025-12-08.
pub static WOLF_STREET: Source = Source {
    id: "wolf-street-2025",
    title: "The Fed Will Talk a Lot about “Reserve Balances” and “Reserve Management Purchases”",
    by: "Wolf Richter, Wolf Street",
    date: "2025-12-08",
    grade: Grade::Reported,
    url: Some(
        "https://wolfstreet.com/2025/12/08/the-fed-will-talk-a-lot-about-reserve-balances-and-reserve-management-purchases-at-its-fomc-meetings",
    ),
    says: text(
        "Reserves had fallen by $1.42tn from their peak to $2.86tn, overnight reverse repos by $2.37tn to \
         near nothing; trouble on the repo market ended the Fed's run-off.",
        "準備預金はピークから1兆4200億ドル減って2兆8600億ドルに、翌日物リバースレポは2兆3700億ドル減ってほぼゼロになり、レポ市場の混乱で量的引き締めは終わった。",
    ),
};

/// ING, by way of FXMAG, 2023.
pub static ING_FLOOR: Source = Source {
    id: "ing-reserves-2023",
    title: "US Bank Reserves: Why They Rose, Why They’re Falling, and Why It’s (Probably) Safe",
    by: "ING, as republished by FXMAG",
    date: "2023",
    grade: Grade::Relayed,
    url: Some("https://fxmag.com/what-is/reverse-repo-facility"),
    says: text(
        "Reserves may settle between $2.5tn and $3tn, likely at the upper end.",
        "準備預金は2兆5000億～3兆ドル、おそらくその上のほうに落ち着くとする。",
    ),
};

/// Investment Company Institute, by way of Gain Brief, 2026-05.
pub static MONEY_FUNDS: Source = Source {
    id: "money-funds-2026",
    title: "$7.78 Trillion in Money Market Funds Is Not Waiting Quietly",
    by: "Investment Company Institute, as relayed by Gain Brief",
    date: "2026-05",
    grade: Grade::Relayed,
    url: Some("https://gainbrief.com/post/951dd2e7-7bf1-4aa7-aeac-b0ce698088fa"),
    says: text(
        "US money market funds held $7.78tn on 27 May 2026.",
        "米国のMMF（マネー・マーケット・ファンド）の残高は2026年5月27日に7兆7800億ドル。",
    ),
};

/// The Bond Bro, 2026.
pub static BONDBRO: Source = Source {
    id: "bond-bro-2026",
    title: "The Long End Has Two Supply Problems",
    by: "The Bond Bro, a newsletter, on estimates of banks",
    date: "2026",
    grade: Grade::Relayed,
    url: Some("https://dispatch.thebondbro.com/p/the-long-end-has-two-supply-problems"),
    says: text(
        "AI-related investment-grade issues near $300bn in 2026 weigh as much as $360bn of ten-year bonds; \
         all such issues come to $1.8tn to $2.25tn.",
        "2026年のAI関連の投資適格債の発行は約3000億ドルで、10年債に換算すると3600億ドル。投資適格債全体では1兆8000億～2兆2500億ドル。",
    ),
};

/// Gabaix and Koijen, 2020-09.
pub static GABAIX: Source = Source {
    id: "gabaix-2020",
    title: "In Search of the Origins of Financial Fluctuations: The Inelastic Markets Hypothesis (abstract)",
    by: "Xavier Gabaix and Ralph S. J. Koijen, as announced by the London Quant Group",
    date: "2020-09",
    grade: Grade::Reported,
    url: Some(
        "https://lqg.org.uk/2020-lqg-events/20200915-on-line-lqg-evening-seminar-in-search-of-the-origins-of-financial-fluctuations-the-inelastic-markets-hypothesis-ralph-koijen/",
    ),
    says: text(
        "Investing $1 in the stock market raises its aggregate value by about $5. Many economists dispute \
         it.",
        "株式市場に1ドルを投じると時価総額は約5ドル増えるとする。異論も多い。",
    ),
};

/// CoinDesk, by way of Streamline Crypto, 2026-07.
pub static BITCOIN: Source = Source {
    id: "bitcoin-2026",
    title: "Bitcoin’s next parabolic run is coming, but there’s a $1 trillion catch",
    by: "CoinDesk, as relayed by Streamline Crypto",
    date: "2026-07",
    grade: Grade::Relayed,
    url: Some(
        "https://streamlinecrypto.com/bitcoins-next-parabolic-run-is-coming-but-theres-a-1-trillion-catch/",
    ),
    says: text("Bitcoin's market value is close to $1.2tn.", "ビットコインの時価総額は約1兆2000億ドル。"),
};

/// Bitcoin Strategy, 2024-03.
pub static MULTIPLIER: Source = Source {
    id: "bitcoin-multiplier",
    title: "Capital Inflow and Outflow Multiplier",
    by: "Bitcoin Strategy, on Bank of America (2021) and Glassnode (2024)",
    date: "2024-03",
    grade: Grade::Relayed,
    url: Some("https://bitcoinstrategy.substack.com/p/capital-inflow-and-outflow-multiplier"),
    says: text(
        "By Bank of America's estimate bitcoin's value changes by $118 for each dollar of flow, by \
         Glassnode's by about $4.",
        "1ドルの資金の出入りによるビットコインの時価総額の変化は、バンク・オブ・アメリカの推計で118ドル、グラスノードの推計で約4ドル。",
    ),
};

/// HFR, 2026-01-22.
pub static HFR: Source = Source {
    id: "hfr-2025",
    title: "Global Hedge Fund Industry Capital Surges Past Historic $5 Trillion Milestone",
    by: "HFR",
    date: "2026-01-22",
    grade: Grade::Reported,
    url: Some("https://www.hfr.com/?p=43016"),
    says: text(
        "Hedge funds held $5.15tn at the end of 2025.",
        "ヘッジファンドの運用資産は2025年末に5兆1500億ドル。",
    ),
};

/// The Money Unlock, 2026-02-09.
pub static SOFTWARE: Source = Source {
    id: "software-2026",
    title: "The $1 Trillion Software Stock Meltdown",
    by: "The Money Unlock, a website",
    date: "2026-02-09",
    grade: Grade::Relayed,
    url: Some(
        "https://themoneyunlock.com/1-trillion-software-stock-meltdown-ai-became-silicon-valley-most-feared-disruptor-february-09-2026",
    ),
    says: text(
        "A fund of US software shares fell 22% from its high and the sector lost nearly $1tn, for fear \
         that AI replaces its products, not because of interest rates.",
        "米国のソフトウエア株ファンドは高値から22％下げ、業界の時価総額は約1兆ドル減った。金利ではなく、AIが製品に取って代わるとの懸念による。",
    ),
};
