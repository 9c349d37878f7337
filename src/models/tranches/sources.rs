//! The sources that this model cites, its own and a shared one, and the rating limits taken from one of them.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::COLLATERAL_ARTICLE;

/// One of the articles that the product grew out of.
pub static PACKAGING_ARTICLE: Source = Source {
    id: "packaging-article",
    title: "AIブームによる債務レバレッジ――次なる金融危機の引き金となるのか？",
    by: "Zhang Yaqi, Wallstreetcn, read in a Japanese translation",
    date: "2025",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "A founding article of this site. AI debt is packaged, cut into layers and sold to investors with \
         different appetites for risk, as mortgages were before 2008, but depends on a single sector.",
        "本サイトの出発点となった記事の一つ。AI関連の債務は2008年以前の住宅ローンのように束ねられ、階層に分けられ、\
         リスク選好の異なる投資家に売られるが、単一の業種に集中しているとする。",
    ),
};

/// Fitch Ratings, 2026-04.
pub static FITCH: Source = Source {
    id: "fitch-pcdr-2026",
    title: "U.S. Private Credit Default Rate",
    by: "Fitch Ratings, April 2026, as relayed in a research note",
    date: "2026-04",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "6.0% of the private-credit borrowers that Fitch follows defaulted within a year. Its count includes \
         deferred interest and extended maturities.",
        "フィッチが追うプライベートクレジットの借り手の1年間のデフォルト率は6.0％。利払いの繰り延べや満期の延長も\
         デフォルトに数える。",
    ),
};

/// Reuters in Mint, 2026-03-07.
pub static FITCH_PRIVATE: Source = Source {
    id: "fitch-2025-mint",
    title: "US private credit defaults hit record 9.2% in 2025, Fitch says",
    by: "Reuters, republished in Mint",
    date: "2026-03-07",
    grade: Grade::Reported,
    url: Some(
        "https://www.livemint.com/market/us-private-credit-defaults-hit-record-9-2-in-2025-fitch-says/amp-11772822659068.html",
    ),
    says: text(
        "Of 302 privately rated borrowers, most of them small, 28 defaulted in 2025: 9.2%.",
        "フィッチが非公開で格付けする302社（大半は小規模）のうち、2025年に28社がデフォルトした。比率は9.2％。",
    ),
};

/// Asset Securitization Report on Aligned, 2022.
pub static ALIGNED: Source = Source {
    id: "aligned-2022",
    title: "Aligned Data Centers presents $350 million to the ABS market",
    by: "Asset Securitization Report, on S&P Global Ratings' analysis",
    date: "2022",
    grade: Grade::Reported,
    url: Some(
        "https://asreport.americanbanker.com/news/aligned-data-centers-presents-350-million-to-the-abs-market",
    ),
    says: text(
        "Class A notes, rated A−, may not exceed 70% of the appraised value of six data-centre campuses with \
         32 tenants.",
        "シングルAマイナス格のクラスAは、6カ所のデータセンター（テナント32社）の鑑定評価額の70％を上限とする。",
    ),
};

/// A note on GPU securitisation, 2026.
pub static GPU_RESIDUAL: Source = Source {
    id: "gpu-abs-residual-2026",
    title: "Two markets, one asset: the GPU debt",
    by: "AI Realist, as relayed in a research note",
    date: "2026",
    grade: Grade::Relayed,
    url: Some("https://airealist.ai/p/two-markets-one-asset-the-gpu-debt"),
    says: text(
        "A GPU is assumed to keep 50% of its price after three years and 20% after five. The evidence is \
         weak.",
        "GPUの残存価値は3年後に購入価格の50％、5年後に20％とみる。根拠は弱い。",
    ),
};

/// KBRA on BX 2024-VLT4, 2024-06-18.
pub static KBRA_VLT4: Source = Source {
    id: "kbra-vlt4-2024",
    title: "KBRA Assigns Ratings to BX 2024-VLT4",
    by: "KBRA",
    date: "2024-06-18",
    grade: Grade::Reported,
    url: Some("https://www.kbra.com/publications/sPZGgnQV/kbra-assigns-ratings-to-bx-2024-vlt4"),
    says: text(
        "A $1.4bn mortgage on data centres, in six rated classes. KBRA's value is 35.7% below the \
         appraisals, and the loan is 101.4% of KBRA's value.",
        "データセンターを担保とする14億ドルの融資を6クラスに分けて格付けした。KBRAの評価額は鑑定評価額を35.7％下回り、\
         融資額はその101.4％に当たる。",
    ),
};

/// KBRA on DATA 2023-CNTR, 2023-06-22.
pub static KBRA_CNTR: Source = Source {
    id: "kbra-cntr-2023",
    title: "KBRA Assigns Preliminary Ratings to DATA 2023-CNTR",
    by: "KBRA, by Business Wire in The Record",
    date: "2023-06-22",
    grade: Grade::Reported,
    url: Some(
        "https://business.sherbrookerecord.com/sherbrookerecord/article/bizwire-2023-6-22-kbra-assigns-preliminary-ratings-to-data-2023-cntr",
    ),
    says: text(
        "KBRA's value is 38.7% below the appraisal; the loan is 81.0% of KBRA's value.",
        "KBRAの評価額は鑑定評価額を38.7％下回る。融資額はKBRAの評価額の81.0％。",
    ),
};

/// Bloomberg on Compass in Asset Securitization Report, 2025.
pub static COMPASS: Source = Source {
    id: "compass-aaa-2025",
    title: "AI race mints top-rated hyperscaler-backed data center debt",
    by: "Bloomberg, republished in Asset Securitization Report",
    date: "2025",
    grade: Grade::Reported,
    url: Some(
        "https://asreport.americanbanker.com/articles/ai-race-mints-top-rated-hyperscaler-backed-data-center-debt",
    ),
    says: text(
        "$500m of an $830m securitisation of Compass Datacenters was rated Aaa by Moody's and paid 1.20 \
         points over its benchmark; the other two classes were rated Aa3 and A2.",
        "Compass Datacentersの証券化8億3000万ドルのうち5億ドルがムーディーズのAaaを得て、基準金利＋1.20ポイントで\
         発行された。他の2クラスはAa3とA2。",
    ),
};

/// Asset Securitization Report on Centersquare, 2025.
pub static CENTERSQUARE: Source = Source {
    id: "centersquare-2025",
    title: "Centersquare sells another $815 million in notes to investors",
    by: "Asset Securitization Report, on KBRA's analysis",
    date: "2025",
    grade: Grade::Reported,
    url: Some(
        "https://asreport.americanbanker.com/news/centersquare-sells-another-815-million-in-notes-to-investors",
    ),
    says: text(
        "$815m of notes on 32 data centres with 1,303 customers, the largest of which pays 6.5% of the rent; \
         rated A− and BBB−.",
        "32カ所のデータセンター（顧客1303社、最大の顧客は賃料の6.5％）を裏付けとする8億1500万ドルの証券。格付けは\
         シングルAマイナスとトリプルBマイナス。",
    ),
};

/// Coval, Jurek and Stafford, 2009.
pub static STRUCTURED_FINANCE: Source = Source {
    id: "coval-2009",
    title: "The Economics of Structured Finance",
    by: "Joshua Coval, Jakub Jurek and Erik Stafford, Journal of Economic Perspectives 23 (2009), read in \
     part",
    date: "2009",
    grade: Grade::Reported,
    url: Some("https://studylib.net/doc/10507270/the-economics-of-structured-finance-working-paper"),
    says: text(
        "Securities could earn high ratings only if agencies were extraordinarily confident of the \
         probability and the correlation of defaults. The structure amplifies small errors.",
        "証券化商品が高い格付けを得るには、デフォルトの確率と相関の推定に格付け会社が並外れた確信をもつ必要があった。\
         小さな誤差も、階層化によって増幅される。",
    ),
};

/// Financial Times, Alphaville, 2009-04-22, on the same paper.
pub static ALPHAVILLE: Source = Source {
    id: "alphaville-2009",
    title: "Structured finance 101",
    by: "Financial Times, Alphaville, on a table of Coval, Jurek and Stafford",
    date: "2009-04-22",
    grade: Grade::Reported,
    url: Some("http://ftalphaville.ft.com//2009/04/22/54980/structured-finance-101/"),
    says: text(
        "If default correlation is 80% rather than the 20% assumed, a senior AAA tranche loses eleven \
         notches.",
        "想定で20％としたデフォルト相関が80％であれば、トリプルAの優先部分は格付けを11段階失う。",
    ),
};

/// The Basel Committee's formula.
pub static BASEL: Source = Source {
    id: "basel-cre31",
    title: "CRE31: IRB approach, risk weight functions, paragraph 31.5",
    by: "Basel Committee on Banking Supervision, as quoted by Baselkit",
    date: "2020-03",
    grade: Grade::Relayed,
    url: Some("https://ankitjha67.github.io/baselkit/guide/irb"),
    says: text(
        "The asset correlation of companies is 12% to 24%: the lower the default probability, the higher.",
        "企業の資産相関は12～24％。デフォルト確率が低いほど高い。",
    ),
};

/// Moody's table of limits.
pub static MOODYS: Source = Source {
    id: "moodys-idealised",
    title: "Idealized Cumulative Expected Loss Rates",
    by: "Moody's, as its methodologies for structured finance use it; not read in the original",
    date: "2003",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "The expected loss that each rating stands for, by term. Over five years: 0.0016% for Aaa, 0.0374% \
         for Aa2, 0.257% for A2 and 0.869% for Baa2.",
        "格付けごとに想定する期待損失を年数別に示す。5年ではAaaが0.0016％、Aa2が0.0374％、A2が0.257％、Baa2が\
         0.869％。",
    ),
};

/// Moody's idealised expected losses in per cent, over 1 to 10 years: for Aaa, Aa2, A2, Baa2, Ba2 and B2.
pub const IDEALISED: [[f64; 10]; 6] = [
    [0.000_028, 0.000_11, 0.000_39, 0.000_99, 0.001_6, 0.002_2, 0.002_86, 0.003_63, 0.004_51, 0.005_5],
    [0.000_748, 0.004_4, 0.014_3, 0.025_85, 0.037_4, 0.048_95, 0.061_05, 0.074_25, 0.090_2, 0.11],
    [0.005_979, 0.038_5, 0.122_1, 0.189_75, 0.256_85, 0.320_65, 0.390_5, 0.455_95, 0.540_1, 0.66],
    [0.093_5, 0.258_5, 0.456_5, 0.66, 0.869, 1.083_5, 1.325_5, 1.567_5, 1.782, 1.98],
    [0.858, 1.908_5, 2.849, 3.74, 4.625_5, 5.373_5, 5.885, 6.413, 6.957_5, 7.425],
    [3.938, 6.418_5, 8.552_5, 9.971_5, 11.390_5, 12.457_5, 13.205_5, 13.832_5, 14.421, 14.96],
];
