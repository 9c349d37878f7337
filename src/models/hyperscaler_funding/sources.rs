//! The sources that this model cites: its own, and shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{CALCBENCH, CAPEX, MORGAN_STANLEY_SPLIT};

/// Wallstreetcn, November 2025.
pub static ARTICLE: Source = Source {
    id: "debt-article",
    title: "AIブームによる債務レバレッジ――次なる金融危機の引き金となるのか？",
    by: "Zhang Yaqi, Wallstreetcn, read in a Japanese translation",
    date: "2025-11",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "A founding article of this site, “Debt leverage from the AI boom”. Five cloud giants sold $121bn of \
         bonds, over four times the $28bn a year before; spreads widened; Amazon's $15bn drew $80bn of \
         orders; AI needs $800bn of private credit from 2025 to 2028.",
        "本サイトの出発点となった記事の一つ。クラウド大手五社の社債発行は1210億ドルとそれまでの年280億ドルの4倍を超え、\
         スプレッドは拡大。Amazonの150億ドルには800億ドルの応募。2025～28年にAI向けのプライベートクレジットは8000億ド\
         ル要るとする。",
    ),
};

/// Amazon, 2026.
pub static AMAZON: Source = Source {
    id: "amazon-2025",
    title: "Cash flow statement for 2025, and guidance of February 2026",
    by: "Amazon, as reproduced by Stock Analysis on Net and Race Through Time",
    date: "2026-02-05",
    grade: Grade::Relayed,
    url: Some(
        "https://www.stock-analysis-on.net/NASDAQ/Company/Amazoncom-Inc/Financial-Statement/Statement-of-Cash-Flows",
    ),
    says: text(
        "Operating cash of $139.5bn; about $200bn of capital spending in 2026; no buybacks. Debt of $66bn \
         (about $51bn in September and $15bn in November 2025) and $80bn of leases are our estimates; \
         commitments of $330bn are read off Morgan Stanley's chart.",
        "営業キャッシュフローは1395億ドル、2026年の設備投資は約2000億ドル、自社株買いなし。債務660億ドル（9月の約510億ドルと11月の\
         150億ドル）とリース800億ドルは本サイトの推計。契約3300億ドルはモルガン・スタンレーの図から読んだ。",
    ),
};

/// Alphabet, 2026.
pub static ALPHABET: Source = Source {
    id: "alphabet-2025",
    title: "Cash flow statement for 2025, guidance of July 2026, and Form 10-Q to June 2026",
    by: "Alphabet, as reproduced by Stock Analysis on Net, Race Through Time and a research note",
    date: "2026-07-22",
    grade: Grade::Relayed,
    url: Some(
        "https://www.stock-analysis-on.net/NASDAQ/Company/Alphabet-Inc/Financial-Statement/Statement-of-Cash-Flows",
    ),
    says: text(
        "Operating cash of $164.7bn; $195bn to $205bn of capital spending in 2026; dividends of about \
         $10.5bn a year and no buybacks; long-term debt of $46.5bn at the end of 2025; $85bn of leases not \
         begun. It raised $49.6bn of equity in June 2026.",
        "営業キャッシュフローは1647億ドル、2026年の設備投資は1950億～2050億ドル、配当は年約105億ドルで自社株買いなし。2025年末の\
         長期債務は465億ドル、開始前のリースは850億ドル。2026年6月に株式で496億ドルを調達した。",
    ),
};

/// Microsoft, 2026.
pub static MICROSOFT: Source = Source {
    id: "microsoft-2025",
    title: "Quarterly cash flow statements to December 2025, and the call of 29 July 2026",
    by: "Microsoft, as reproduced by StockAnalysis, Race Through Time and MoneyCheck",
    date: "2026-07-29",
    grade: Grade::Relayed,
    url: Some("https://stockanalysis.com/stocks/msft/financials/cash-flow-statement/?p=quarterly"),
    says: text(
        "Operating cash of $160.5bn in 2025; about $175bn of capital spending in 2026, finance leases \
         included; dividends and buybacks of about $40bn a year; debt of $43.2bn in June 2025; $155bn of \
         leases not begun.",
        "2025年の営業キャッシュフローは1605億ドル、2026年の設備投資は約1750億ドル（ファイナンスリースを含む）。配当と自社株買いは\
         年約400億ドル。2025年6月の債務は432億ドル、開始前のリースは1550億ドル。",
    ),
};

/// Meta Platforms, 2026.
pub static META: Source = Source {
    id: "meta-2025",
    title: "Cash flow statement for 2025, guidance of July 2026, and Form 10-Q to June 2026",
    by: "Meta Platforms, as reproduced by StockAnalysis, Race Through Time and a research note",
    date: "2026-07-29",
    grade: Grade::Relayed,
    url: Some("https://stockanalysis.com/quote/tsx/META/financials/cash-flow-statement"),
    says: text(
        "Operating cash of $115.8bn; $130bn to $145bn of capital spending in 2026, with principal of \
         finance leases; dividends of $5.3bn and no buybacks; long-term debt of $58.7bn, and $83.7bn six \
         months later; $279bn of leases not begun.",
        "営業キャッシュフローは1158億ドル、2026年の設備投資は1300億～1450億ドル（ファイナンスリースの元本を含む）。配当は53億ドルで\
         自社株買いなし。長期債務は587億ドル、半年後は837億ドル。開始前のリースは2790億ドル。",
    ),
};

/// Oracle, 2026.
pub static ORACLE: Source = Source {
    id: "oracle-fy2026",
    title: "Results for the fiscal year to May 2026, and guidance of September 2026",
    by: "Oracle, as reproduced by Intrinsic Alpha and research notes",
    date: "2026-09",
    grade: Grade::Relayed,
    url: Some(
        "https://intrinsicalpha.com/stocks/nyse/orcl/software-infrastructure/oracle-corporation-intrinsic-value/financials/cash-flow",
    ),
    says: text(
        "Operating cash of $32bn in the year to May 2026; $90bn to $95bn of capital spending in the next, \
         at most $70bn of it its own; debt of $111.6bn in November 2025; $261bn of leases not begun. For \
         2027 we take $75bn.",
        "2026年5月までの1年の営業キャッシュフローは320億ドル。翌年度の設備投資は900億～950億ドル、うち自己負担は最大700億ドル。2025\
         年11月の債務は1116億ドル、開始前のリースは2610億ドル。2027年は750億ドルと置いた。",
    ),
};

/// FactSet consensus, 2026-09-17.
pub static CONSENSUS: Source = Source {
    id: "consensus-2026-08",
    title: "To Free or Not to Free (Cash Flow), exhibit 13",
    by: "FactSet consensus in Morgan Stanley, Mauboussin and Callahan, as transcribed by Race Through Time",
    date: "2026-09-17",
    grade: Grade::Relayed,
    url: Some(
        "https://www.morganstanley.com/content/dam/im/assets/publication/thought-leadership/consilient-observer/article_tofreeornottofree_ltr.pdf",
    ),
    says: text(
        "Capital spending of Amazon, Alphabet, Microsoft and Meta: $715bn in 2026, $974bn in 2027, $1.07tn \
         in 2028, $1.23tn in 2030. In August 2025 the same consensus was $402bn for 2026 and $420bn for \
         2027.",
        "Amazon、Alphabet、Microsoft、Metaの設備投資は2026年7150億ドル、2027年9740億ドル、2028年1兆700億ドル、2030年1兆2300億ド\
         ル。2025年8月時点の予想は2026年4020億ドル、2027年4200億ドルだった。",
    ),
};

/// Bank of America, by way of The Investment News, 2025-12.
pub static BOFA_CASH: Source = Source {
    id: "bofa-cash-2025",
    title: "AI hyperscalers have room for elevated debt issuance, BofA says",
    by: "Bank of America, as reported by Fortune and reproduced by The Investment News",
    date: "2025-12",
    grade: Grade::Relayed,
    url: Some(
        "https://theinvestmentnews.com/ai-hyperscalers-have-room-for-elevated-debt-issuance-even-after-their-recent-bond-binge-bofa-says",
    ),
    says: text(
        "Operating cash of five companies: $378bn in 2023, $577bn in 2025, and 95% more by 2029, or 18% a \
         year. Debt of $433bn in 2025.",
        "五社の営業キャッシュフローは2023年に3780億ドル、2025年に5770億ドル、2029年までに95％増（年18％）。2025年の債務は4330億ドル。",
    ),
};

/// Bank of America, by way of The Investment News, 2025-11-19.
pub static BOFA_WAVE: Source = Source {
    id: "bofa-wave-2025",
    title: "Big 5 AI hyperscalers have quadrupled their use of debt, Bank of America says",
    by: "Bank of America, Yuri Seliger, as reported by Fortune and reproduced by The Investment News",
    date: "2025-11-19",
    grade: Grade::Relayed,
    url: Some(
        "https://theinvestmentnews.com/big-5-ai-hyperscalers-have-quadrupled-their-use-of-debt-to-fund-operations-bank-of-america-says",
    ),
    says: text(
        "From 1 September to 14 November 2025 spreads widened by 48 basis points for Oracle, 15 for Meta \
         and 10 for Alphabet. A further $100bn of bonds was expected for 2026.",
        "2025年9月1日から11月14日にかけ、スプレッドはOracleで0.48、Metaで0.15、Alphabetで0.10ポイント拡大した。2026年の発行予想は1000\
         億ドル。",
    ),
};

/// Reuters, by way of Fidelity, 2026-02-09.
pub static REUTERS_SUPPLY: Source = Source {
    id: "reuters-supply-2026-02",
    title: "Alphabet's debt raise fuels forecasts for record year in corporate bond sales",
    by: "Reuters, Matt Tracy, on BofA Securities' report of 9 January 2026, as carried by Fidelity",
    date: "2026-02-09",
    grade: Grade::Reported,
    url: Some(
        "https://fixedincome.fidelity.com/ftgw/fi/FINewsArticle?id=202602091657RTRSNEWSCOMBINED_L1N3Z50WT_1",
    ),
    says: text(
        "Five companies sold $121bn of bonds in 2025, against $28bn a year from 2020 to 2024. Morgan \
         Stanley expected $400bn for 2026.",
        "五社の社債発行は2025年に1210億ドル、2020～24年は平均で年280億ドル。モルガン・スタンレーの2026年予想は4000億ドル。",
    ),
};

/// Sina Finance, by way of Reportify, 2025-11-12.
pub static SPREADS_2025: Source = Source {
    id: "spreads-2025-11",
    title: "On Barclays' downgrade of Oracle's debt",
    by: "Sina Finance, as summarised by Reportify",
    date: "2025-11-12",
    grade: Grade::Relayed,
    url: Some("https://reportify.ai/news/1186138707212767232"),
    says: text(
        "Spreads of hyperscalers' bonds reached 78 basis points, the highest since April. Oracle's debt \
         stood at $111.6bn.",
        "ハイパースケーラーの社債スプレッドは0.78ポイントと4月以来の高さ。Oracleの債務は1116億ドル。",
    ),
};

/// LSEG, by way of Reuters and others, 2026-08, not opened.
pub static SUPPLY_2026: Source = Source {
    id: "lseg-supply-2026",
    title: "Bonds of Alphabet, Amazon, Meta and Oracle, to 7 July and 20 August 2026",
    by: "LSEG, as quoted in research notes; Reuters, 29 July 2026",
    date: "2026-08",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Four companies sold $108bn in 2025, $194bn to 7 July 2026, $223bn to 20 August. 78 of 91 bonds \
         stood above the spread of their issue, by 22 basis points.",
        "四社の発行額は2025年に1080億ドル、2026年は7月7日までに1940億ドル、8月20日までに2230億ドル。91銘柄中78銘柄が発行時より0.22ポ\
         イント広い。",
    ),
};

/// Goldman Sachs, 2026-09, not opened.
pub static GOLDMAN: Source = Source {
    id: "goldman-bonds-2026",
    title: "Hyperscalers' bonds and capital spending, forecasts",
    by: "Goldman Sachs, as quoted in research notes",
    date: "2026-09",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Bonds of $250bn in 2026 and $400bn to $420bn in 2027; capital spending of $1.2tn in 2027 and \
         $1.4tn in 2028.",
        "社債発行は2026年2500億ドル、2027年4000億～4200億ドル。設備投資は2027年1兆2000億ドル、2028年1兆4000億ドル。",
    ),
};

/// US Treasury yield, 2026-08-19, not opened.
pub static TREASURY: Source = Source {
    id: "treasury-2026-08",
    title: "Ten-year Treasury yield, 19 August 2026",
    by: "CNBC, as quoted in a research note",
    date: "2026-08-19",
    grade: Grade::Relayed,
    url: None,
    says: text("4.65%; about 5.17% on 27 September.", "4.65％。9月27日は約5.17％。"),
};

/// Moody's, by way of IFR, 2026-02.
pub static MOODYS_LEASES: Source = Source {
    id: "moodys-leases-ifr",
    title: "Moody's opinion threatens to derail off-balance-sheet data centre deals",
    by: "Moody's, 23 February 2026, as reported by IFR",
    date: "2026-02",
    grade: Grade::Reported,
    url: Some(
        "https://www.ifre.com/bonds/2390941/moodys-opinion-threatens-to-derail-off-balance-sheet-data-centre-deals",
    ),
    says: text(
        "Five companies doubled their lease commitments to $969bn in 2025; over two-thirds were not on \
         their balance sheets: $662bn, as Fortune has it, 113% of their adjusted debt.",
        "五社のリース契約は2025年に倍増して9690億ドル、3分の2超は貸借対照表に載っていない。フォーチュンによれば6620億ドルで、調整\
         後債務の113％。",
    ),
};

/// Morgan Stanley, 2026-09, not opened.
pub static COMMITMENTS: Source = Source {
    id: "commitments-2026-09",
    title: "Commitments off the balance sheet, seven companies (chart)",
    by: "Morgan Stanley, as quoted in a research note; read off a chart",
    date: "2026-09",
    grade: Grade::Relayed,
    url: None,
    says: text(
        "Over $3.1tn: Alphabet 890, Meta 713, Microsoft 558, Nvidia 348, Amazon 330, Oracle 293, Broadcom \
         157 billion.",
        "総額3兆1000億ドル超。Alphabet 8900億、Meta 7130億、Microsoft 5580億、Nvidia 3480億、Amazon 3300億、Oracle 2930億、\
         Broadcom 1570億ドル。",
    ),
};

/// Chaudhary, Fu and Li, 2025-05-31.
pub static MULTIPLIERS: Source = Source {
    id: "bond-multipliers",
    title: "Corporate Bond Multipliers: Substitutes Matter (abstract)",
    by: "Manav Chaudhary, Zhiyu Fu and Jian Li",
    date: "2025-05-31",
    grade: Grade::Filed,
    url: Some("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4292266"),
    says: text(
        "How far demand moves prices is essentially zero for one bond, and the larger the broader the \
         portfolio; it is larger for long bonds.",
        "需要が価格を動かす度合いは、1銘柄ではほぼゼロ、対象が広いほど大きい。長期債ほど大きい。",
    ),
};
