//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::DISTILL;

/// CoreWeave, 2026-08-12. The address is the filing's own; its table reached us only as quoted.
pub static COREWEAVE_STACK: Source = Source {
    id: "coreweave-stack-2026-06",
    title: "Form 10-Q for the quarter to 30 June 2026, debt by line",
    by: "CoreWeave, as quoted in research notes",
    date: "2026-08-12",
    grade: Grade::Relayed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1769628/000176962826000366/"),
    says: text(
        "Sixteen lines, $35.551bn: $3.719bn owed by subsidiaries without recourse, $15.215bn secured with \
         recourse, $10.029bn of senior unsecured notes, $6.588bn of convertibles.",
        "16項目、計355億5100万ドル。子会社のノンリコース債務37億1900万ドル、リコースの担保付き152億1500万ドル、\
         無担保社債100億2900万ドル、転換社債65億8800万ドル。",
    ),
};

/// CoreWeave, 2025-12-09, by way of Benzinga on Webull.
pub static CONVERTIBLE_TERMS: Source = Source {
    id: "coreweave-convertible-2025",
    title: "CoreWeave Prices $2.25B Convertible Note Offering",
    by: "CoreWeave, press release of 9 December 2025, as reproduced by Benzinga on Webull",
    date: "2025-12-09",
    grade: Grade::Relayed,
    url: Some("https://www.webull.com.my/news-detail/13996781813867520"),
    says: text(
        "The 1.75% convertibles due 2031 are general senior unsecured debt, guaranteed by the same \
         subsidiaries as the 9.25% and 9% notes. All three rank equally.",
        "2031年満期の1.75％転換社債は一般の無担保シニア債務で、9.25％債・9％債と同じ子会社が保証する。両者と同順位に\
         なる。",
    ),
};

/// Sherwood News, 2025-12-09.
pub static CONVERSION_PRICE: Source = Source {
    id: "sherwood-2025",
    title: "CoreWeave boosts size of convertible note offering",
    by: "Sherwood News",
    date: "2025-12-09",
    grade: Grade::Reported,
    url: Some("https://sherwood.news/markets/coreweave-boosts-size-of-convertible-note-offering"),
    says: text(
        "A conversion price of about $107.80 a share for the convertibles due 2031.",
        "2031年満期の転換社債の転換価格は1株約107.80ドル。",
    ),
};

/// CoreWeave, 2026-09-17.
pub static LATER_ISSUES: Source = Source {
    id: "coreweave-later-2026",
    title: "Exhibit 99.1 on the DDTL 5.5 facility, and pricing of convertible notes due 2033",
    by: "CoreWeave, August and September 2026, as quoted in research notes",
    date: "2026-09-17",
    grade: Grade::Relayed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1769628/000176962826000357/ex991pr.htm"),
    says: text(
        "10 August 2026: a delayed-draw term loan (drawn in stages) of $2.6bn at 5.5 points over SOFR, the \
         US overnight rate. 17 September: $3.7bn of 2.875% convertibles due 2033, conversion price $97.85.",
        "2026年8月10日に26億ドルの遅延引き出し型（段階的に借り入れる）タームローン。金利はSOFR（米国の翌日物金利）＋\
         5.5ポイント。9月17日に2.875％の転換社債37億ドル（2033年満期、転換価格97.85ドル）。",
    ),
};

/// StockAnalysis, 2026-08-28.
pub static MARKET_VALUE: Source = Source {
    id: "crwv-price-2026-08",
    title: "CoreWeave share price and shares outstanding, 28 August 2026",
    by: "StockAnalysis, as quoted in research notes",
    date: "2026-08-28",
    grade: Grade::Relayed,
    url: Some("https://stockanalysis.com/stocks/crwv/"),
    says: text(
        "$84.23 a share, about 0.587 billion shares: $49.4bn.",
        "1株84.23ドル、約5億8700万株で494億ドル。",
    ),
};

/// ICE, 2026-10-01.
pub static CDS_PRICE: Source = Source {
    id: "ice-cds-2026-10",
    title: "Single-name credit default swaps, settlement prices of 1 October 2026",
    by: "ICE, as quoted in research notes",
    date: "2026-10-01",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Five-year swap on CoreWeave: 855.5 basis points (hundredths of a percentage point) a year.",
        "CoreWeaveの5年物CDSの保証料率は年8.555％。",
    ),
};

/// Moody's, 2007-04.
pub static MOODYS_ULTIMATE: Source = Source {
    id: "moodys-ultimate-2007",
    title: "Moody's Ultimate Recovery Database",
    by: "Moody's Investors Service",
    date: "2007-04",
    grade: Grade::Reported,
    url: None,
    says: text(
        "Defaulted US firms' enterprise value averaged 52% of debt, with a standard deviation of 26 points. \
         Loans recovered 82%, bonds 37%.",
        "デフォルトした米企業の企業価値は債務に対し平均52％、標準偏差26ポイント。回収率は融資82％、社債37％。",
    ),
};

/// Moody's, 1987–2020, by way of Bloomberg Prep.
pub static MOODYS_AVERAGES: Source = Source {
    id: "moodys-averages-2020",
    title: "Corporate debt recovery rates by seniority, 1987–2020",
    by: "Moody's, as quoted in CFA course material of Bloomberg Prep",
    date: "2021",
    grade: Grade::Relayed,
    url: Some("https://www.bloombergprep.com/practice/cfa/10b/lesson/6fc306"),
    says: text(
        "Average recovery: loans 86% (about 80% in the text beside the table), secured bonds 61%, \
         unsecured bonds 47%, subordinated bonds 28%. In 2020: 50%, 35%, 9% and 1%.",
        "平均回収率は融資86％（表に添えた本文では約80％）、担保付き社債61％、無担保社債47％、劣後債28％。2020年は\
         50％、35％、9％、1％。",
    ),
};

/// Average recoveries, 1987–2020: loans, secured, unsecured and subordinated bonds.
pub const MOODYS_RECOVERIES: [f64; 4] = [0.86, 0.61, 0.47, 0.28];

/// Sergei Davydenko, 2012-11.
pub static DAVYDENKO: Source = Source {
    id: "davydenko-2012",
    title: "When Do Firms Default? A Study of the Default Boundary",
    by: "Sergei A. Davydenko, University of Toronto",
    date: "2012-11",
    grade: Grade::Reported,
    url: Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=672343"),
    says: text(
        "Estimated from defaulting firms' market values, the default boundary is 66% of the face value of \
         debt (abstract).",
        "デフォルト企業の市場価値からの推計で、境界は債務の額面の66％（要旨による）。",
    ),
};

/// Chicago Tribune, 2003-11-01.
pub static WORLDCOM_PLAN: Source = Source {
    id: "worldcom-plan-2003",
    title: "WorldCom plan wins approval",
    by: "Chicago Tribune",
    date: "2003-11-01",
    grade: Grade::Reported,
    url: Some(
        "http://articles.chicagotribune.com/2003-11-01/business/0311010242_1_michael-capellas-mci-bankruptcy-plan",
    ),
    says: text(
        "The court approved a plan that pays most creditors about 36 cents on the dollar.",
        "裁判所は、大半の債権者に債権額1ドル当たり約36セントを払う計画を認可した。",
    ),
};

/// Associated Press in The Washington Times, 2003-09-09.
pub static WORLDCOM_SETTLEMENT: Source = Source {
    id: "worldcom-settlement-2003",
    title: "MCI settles with creditors",
    by: "Associated Press, The Washington Times, and The Washington Post in the Sun-Sentinel",
    date: "2003-09-09",
    grade: Grade::Reported,
    url: Some("https://www.washingtontimes.com/news/2003/sep/9/20030909-092447-6683r/"),
    says: text(
        "Debt of $41bn. Holders of about $750mn of subordinated MCI securities, who would have received \
         nothing, settled for 44.5 cents on the dollar.",
        "債務は410億ドル。何も受け取れないはずだった劣後証券（MCI発行、約7億5000万ドル）の保有者は、1ドル当たり\
         44.5セントで和解した。",
    ),
};

/// ABF Journal, 2023-11.
pub static CYXTERA_SALE: Source = Source {
    id: "cyxtera-sale-2023",
    title: "Cyxtera Enters Asset Purchase Agreement with Brookfield Infrastructure Partners",
    by: "ABF Journal",
    date: "2023-11",
    grade: Grade::Reported,
    url: Some(
        "https://www.abfjournal.com/dailynews/cyxtera-enters-asset-purchase-agreement-with-brookfield-infrastructure-partners/",
    ),
    says: text(
        "Substantially all assets of the data-centre firm were sold for $775mn out of bankruptcy.",
        "データセンター事業者の破綻手続きで、ほぼ全資産が7億7500万ドルで売却された。",
    ),
};

/// Bloomberg News, by way of the American Bankruptcy Institute, 2023.
pub static CYXTERA_DEBT: Source = Source {
    id: "cyxtera-debt-2023",
    title: "Bankrupt Cyxtera Looks to Sell Data Centers to Brookfield",
    by: "Bloomberg News, as summarised by the American Bankruptcy Institute",
    date: "2023",
    grade: Grade::Reported,
    url: Some("https://dev.abi.org/node/389934"),
    says: text(
        "Nearly $870mn of debt was due in the year after the filing. Other reports put total debt at more \
         than $1bn. In 2021 the enterprise was valued at about $3.4bn.",
        "申請の翌年に期限が来る債務は8億7000万ドル近く。他の報道では債務は全体で10億ドル超。2021年の企業価値は約\
         34億ドルとされた。",
    ),
};

/// Robert Merton, 1974-05.
pub static MERTON: Source = Source {
    id: "merton-1974",
    title: "On the Pricing of Corporate Debt: The Risk Structure of Interest Rates, Journal of Finance 29",
    by: "Robert C. Merton; worked example in John Hull, Options, Futures, and Other Derivatives",
    date: "1974-05",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Shares are a call option on the firm. Hull's firm has shares worth 3 with a volatility of 80%, debt \
         of 10 due in a year and a rate of 5%: assets 12.40, asset volatility 21.2%, default probability \
         12.7%.",
        "株式は企業に対するコール・オプションである。ハルの例では、株式3、変動率80％、1年後に期限の債務10、金利5％の\
         とき、資産12.40、資産の変動率21.2％、デフォルト確率12.7％。",
    ),
};

/// Fischer Black and John Cox, 1976-05.
pub static BLACK_COX: Source = Source {
    id: "black-cox-1976",
    title: "Valuing Corporate Securities: Some Effects of Bond Indenture Provisions, Journal of Finance 31",
    by: "Fischer Black and John C. Cox",
    date: "1976-05",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Lenders take the firm over as soon as it is worth less than a barrier, not only when debt falls \
         due.",
        "債務の期限を待たず、企業価値が境界に落ちた時点で貸し手が企業を引き取る。",
    ),
};
