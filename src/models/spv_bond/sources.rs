//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{DISTILL, HYPERION, HYPERION_LEASE, META_NOTES};

/// International Financing Review, by way of a public research note, 2025-12.
pub static BEIGNET_PRICING: Source = Source {
    id: "beignet-pricing-2025",
    title: "Financing package: Blue Owl Capital/Beignet Investor's US$27.3bn 23.6-year bond",
    by: "IFR Awards 2025, as quoted in a public research note",
    date: "2025-12",
    grade: Grade::Relayed,
    url: Some(
        "https://www.ifre.com/ifr-awards/2327933/financing-package-blue-owl-capitalbeignet-investors-us27.3bn-23.6-year-bond",
    ),
    says: text(
        "Priced on 16 October 2025 at about 225 basis points over Treasuries, fully amortising to 2049, \
         rated A+ by S&P. Payment dates, day count and repayment schedule are not given.",
        "2025年10月16日に国債＋約2.25ポイントで条件決定。2049年までに分割で完済し、S&Pの格付けはシングルAプラス。支払い日、日数計算、\
         返済予定の記載はない。",
    ),
};

/// A blog on the Wall Street Journal's report, 2025-10.
pub static BEIGNET_HIGH: Source = Source {
    id: "beignet-high-2025",
    title: "Notes on Meta's Hyperion bonds, October 2025",
    by: "The Wall Street Journal, October 2025, as quoted by The Million Dollar Way",
    date: "2025-10",
    grade: Grade::Relayed,
    url: Some("https://themilliondollarway.blogspot.com/2025/10"),
    says: text(
        "The bonds jumped to 110.2 cents on the dollar within days of pricing; Pimco bought $18bn and \
         BlackRock over $3bn.",
        "債券は条件決定から数日で額面100当たり110.2に上昇した。Pimcoが180億ドル、ブラックロックが30億ドル超を購入。",
    ),
};

/// rallies.ai, by way of public research notes, 2026-09.
pub static BEIGNET_LOW: Source = Source {
    id: "beignet-low-2026",
    title: "Are AI credit cracks a warning or a buy signal?",
    by: "rallies.ai, September 2026, as quoted in public research notes",
    date: "2026-09",
    grade: Grade::Relayed,
    url: Some("https://rallies.ai/news/are-ai-credit-cracks-a-warning-or-a-buy-signal-ac01da097cced0ce"),
    says: text(
        "On 29 September 2026 the Hyperion bonds traded at a record low of 91 cents, a yield of 7.55%, about \
         230 basis points over Treasuries. A weak source: an aggregator. Protos reported a summer low of \
         94.4; in late July the spread was near 229 basis points.",
        "Hyperion債は2026年9月29日に最安値の91、利回り7.55％、国債＋約2.3ポイント。集約サイトによる弱い出典である。\
         Protosは夏の安値を94.4とし、7月末のスプレッドは約2.29ポイントだった。",
    ),
};

/// Moody's, by way of Fortune, 2026-02-25.
pub static LEASE_COMMITMENT: Source = Source {
    id: "moodys-leases-2026",
    title: "Moody's flags $662 billion risk at the heart of the data center build-out by just 5 companies",
    by: "Moody's, as reported by Fortune and quoted in public research notes",
    date: "2026-02-25",
    grade: Grade::Relayed,
    url: Some(
        "https://fortune.com/2026/02/25/hyperscaler-risk-off-balance-sheet-662-billion-data-center-commitments-meta-amazon-microsoft-oracle-alphabet/",
    ),
    says: text(
        "Meta disclosed leases from 2029 with an initial commitment of about $12.3bn, and a residual-value \
         guarantee with a threshold of $28bn. Meta books no liability for the guarantee, as it deems \
         payment not probable.",
        "Metaは2029年からの賃貸借で当初約123億ドルの支払いを約束し、基準額280億ドルの残価保証を付けたと開示した。\
         保証は支払いの可能性が低いとして負債に計上していない。",
    ),
};

/// Meta Platforms, 2025-10-21, as reproduced elsewhere.
pub static META_VENTURE: Source = Source {
    id: "meta-venture-2025",
    title: "Meta announces joint venture with funds managed by Blue Owl Capital to develop Hyperion data \
    center",
    by: "Meta Platforms, press release, read in a copy",
    date: "2025-10-21",
    grade: Grade::Relayed,
    url: Some(
        "https://www.prnewswire.com/news-releases/meta-announces-joint-venture-with-funds-managed-by-blue-owl-capital-to-develop-hyperion-data-center-302590584.html",
    ),
    says: text(
        "About $27bn of development costs for buildings, power, cooling and connectivity. Leases of four \
         years with options to extend; a residual-value guarantee for the first 16 years of operations: a \
         capped cash payment, on certain conditions, if a lease is not renewed or is terminated.",
        "建物、電力、冷却、通信の開発費は約270億ドル。当初4年の賃貸借に延長権が付く。稼働から16年間の残価保証があり、\
         更新しない場合や解約の場合、条件を満たせば上限つきの現金を払う。",
    ),
};

/// Moody's, by way of Bloomberg Prep.
pub static MOODYS_RECOVERY: Source = Source {
    id: "moodys-recovery",
    title: "Recovery rates by seniority, 1987–2020",
    by: "Moody's, as relayed by Bloomberg Prep",
    date: "2021",
    grade: Grade::Relayed,
    url: Some("https://bloombergprep.com/practice/cfa/10b/lesson/6fc306"),
    says: text(
        "Average recoveries after default: secured bonds 61%, senior unsecured 47%, subordinated 28%.",
        "デフォルト後の平均回収率は、担保付き社債61％、無担保上位債47％、劣後債28％。",
    ),
};

/// Vinod Kothari Consultants, 2025.
pub static GUARANTEE_NOTE: Source = Source {
    id: "kothari-2025",
    title: "Meta-morphed: a corporate bond that puts $27 billion off-the-balance-sheet",
    by: "Vinod Kothari Consultants",
    date: "2025",
    grade: Grade::Reported,
    url: Some("https://vinodkothari.com/tag/securitisation"),
    says: text(
        "The notes are serviced from lease payments, with a residual-value guarantee for the lenders; \
         Beignet Investor owns 80% of the venture that lets the campus to Meta and pays its operating costs \
         through a triple-net lease.",
        "債券は賃料で返済され、貸し手のために残価保証がある。施設をMetaに貸す合弁会社の80％をBeignet Investorが持ち、\
         運営費は賃借人が負担する（トリプルネット）。",
    ),
};

/// PitchBook, 2026-07.
pub static EL_PASO: Source = Source {
    id: "el-paso-2026",
    title: "Investors flock to $12.5B data center bond deal for BlackRock-sponsored Sopaipilla",
    by: "PitchBook, July 2026, as quoted in public research notes",
    date: "2026-07",
    grade: Grade::Relayed,
    url: Some(
        "https://pitchbook.com/news/articles/investors-flock-to-12-5b-data-center-bond-deal-for-blackrock-sponsored-sopaipilla",
    ),
    says: text(
        "$12.547bn of amortising notes at 7.534%, 287.5 basis points over Treasuries, priced 27 July 2026, \
         due 30 November 2048, rated A+/AA−; BlackRock owns 80% of the venture, Meta 20%. Meta's guarantee: \
         about $13bn, stepping down, for 16 years. Orders were 1.6 times the issue.",
        "125億4700万ドルの分割償還債。表面利率7.534％、国債＋2.875ポイント、2026年7月27日に条件決定、2048年11月30日満期、\
         格付けはシングルAプラス／ダブルAマイナス。合弁会社はブラックロック80％、Meta20％。Metaの残価保証は16年間、約130億ドルで逓減する。\
         需要は発行額の1.6倍だった。",
    ),
};

/// Bloomberg, by way of Gulf Times, 2026-04.
pub static SALINE: Source = Source {
    id: "saline-2026",
    title: "Oracle data centre $16bn financing gets over the line",
    by: "Bloomberg in Gulf Times, as quoted in public research notes",
    date: "2026-04",
    grade: Grade::Relayed,
    url: Some(
        "https://www.gulf-times.com/article/724576/business/oracle-data-centre-16bn-financing-gets-over-the-line",
    ),
    says: text(
        "$14bn of bonds at 7.5%, sold at 98.75, due 2045, of a package of $16.3bn; Pimco took about $10bn. \
         19.5 years with an average life of 14: six years of interest only, then 13 of repayment.",
        "163億ドルの資金調達のうち140億ドルが債券。表面利率7.5％、発行価格98.75、2045年満期で、Pimcoが約100億ドルを購入。\
         期間19.5年、平均年限14年。6年は利息だけを払い、13年で返済する。",
    ),
};

/// Hut 8, June 2026, as reported elsewhere.
pub static BEACON_POINT: Source = Source {
    id: "beacon-point-2026",
    title: "Hut 8 prices $4.25B in notes to fund massive Texas AI data center campus",
    by: "Hut 8, June 2026, as reported by WP News",
    date: "2026-06",
    grade: Grade::Relayed,
    url: Some(
        "https://wpnews.pro/news/hut-8-prices-4-25b-in-notes-to-fund-massive-texas-ai-data-center-campus.json",
    ),
    says: text(
        "$4.25bn of 6.129% senior secured notes due 30 November 2042, fully amortising; a 15-year triple-net \
         lease worth $9.8bn. Other reports: 165 basis points over Treasuries; the \
         notes fund 95% of the cost.",
        "42億5000万ドル、表面利率6.129％の担保付債券。2042年11月30日までに分割で完済する。賃貸借は15年で98億ドル\
         （トリプルネット）。別の資料では国債＋1.65ポイントで、総費用の95％を賄う。",
    ),
};

/// Hut 8's filing of May 2026, as summarised elsewhere.
pub static RIVER_BEND: Source = Source {
    id: "river-bend-8k-2026",
    title: "Form 8-K, 1 May 2026: 6.192% senior secured notes due 2042",
    by: "Hut 8, as summarised by SEC Watch",
    date: "2026-05-01",
    grade: Grade::Relayed,
    url: Some("https://secwatch.observer/filing/0001104659-26-053247.md"),
    says: text(
        "$3.25bn of notes due 15 November 2042; interest on 15 May and 15 November from November 2026; \
         principal twice a year from May 2028.",
        "32億5000万ドル、2042年11月15日満期。利払いは2026年11月から5月15日と11月15日、元本は2028年5月から年2回返済する。",
    ),
};

/// Bloomberg, by way of ChainCatcher, 2026-04-27.
pub static RIVER_BEND_LEASE: Source = Source {
    id: "river-bend-lease-2026",
    title: "Hut 8 issues $3 billion in investment-grade bonds to finance AI data centers associated with \
    Google",
    by: "Bloomberg, as reported by ChainCatcher",
    date: "2026-04-27",
    grade: Grade::Relayed,
    url: Some("https://h.chaincatcher.com/en/article/2261142"),
    says: text(
        "A 15-year lease worth about $7bn to Fluidstack, whose payments Google backs; first price talk of \
         2.13 points over the benchmark. Beacon Point later priced 20 basis points tighter than River Bend.",
        "Fluidstackへの15年、約70億ドルの賃貸借で、支払いはGoogleが支える。当初の提示は基準金利＋2.13ポイント。\
         後のBeacon Pointのスプレッドは、River Bendより0.2ポイント小さかった。",
    ),
};
