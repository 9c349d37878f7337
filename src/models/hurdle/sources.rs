//! Published sources that this model alone cites.

use crate::core::source::Source;
use crate::core::text::text;

pub use crate::sources::{COREWEAVE_Q3, DISTILL, EIA, HYPERION};

/// CLS on Futu News, reporting Morgan Stanley, 2025-07-21.
pub static MORGAN_STANLEY: Source = Source {
    id: "morgan-stanley-2025",
    title: "How big is the AI funding gap? (on Morgan Stanley's estimate)",
    by: "CLS on Futu News, reporting Morgan Stanley",
    date: "2025-07-21",
    url: Some(
        "https://news.futunn.com/en/post/59381397/how-big-is-the-ai-funding-gap-morgan-stanley-calculated",
    ),
    says: text(
        "$2.9 trillion in 2025–28: 1.6 for hardware, 1.3 for buildings and infrastructure; 1.5 of it can't \
         be self-funded.",
        "2025～28年に2.9兆ドル。うち1.6兆がハードウェア、1.3兆が建物とインフラ。1.5兆は自己資金でまかなえない。",
    ),
};

/// AI Gazine, relaying Morgan Stanley, 2025.
pub static MORGAN_STANLEY_SPLIT: Source = Source {
    id: "morgan-stanley-split",
    title: "Data Center Private Credit Set to Dominate Funding",
    by: "AI Gazine, relaying Morgan Stanley",
    date: "2025",
    url: Some("https://aigazine.com/industry/data-center-private-credit-set-to-dominate-funding--s"),
    says: text(
        "Of 2.9 trillion: 1.4 own cash, 0.8 private credit, 0.35 other capital, 0.2 corporate bonds, 0.15 \
         securitised. Debt is 1.15, or 40%.",
        "2.9兆ドルの内訳は自己資金1.4、プライベートクレジット0.8、その他0.35、社債0.2、証券化0.15。債務は1.15で40%。",
    ),
};

/// Meta Platforms, 2026.
pub static META_10K: Source = Source {
    id: "meta-10k-2025",
    title: "Form 10-K for 2025, note on property and equipment",
    by: "Meta Platforms",
    date: "2026",
    url: Some("https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/R15.htm"),
    says: text(
        "Most servers and network assets are depreciated over 5.5 years since January 2025. Others file 5 to \
         6 years; some analysts say 2 to 3.",
        "大半のサーバーとネットワーク機器の耐用年数は2025年1月から5.5年。他社は5～6年、アナリストには2～3年という見方もある。",
    ),
};

/// Aswath Damodaran, NYU Stern, 2026-01.
pub static DAMODARAN: Source = Source {
    id: "damodaran-2026",
    title: "Cost of Equity and Capital (US), by sector",
    by: "Aswath Damodaran, NYU Stern",
    date: "2026-01",
    url: Some("https://pages.stern.nyu.edu/adamodar/New_Home_Page/datafile/wacc.html"),
    says: text(
        "Costs of equity lie near 4% + 4.45% × beta; a beta of 1.35, as large technology firms have, gives \
         10%.",
        "株主資本コストはおよそ4%＋4.45%×ベータ。大手テック並みのベータ1.35で10%。",
    ),
};

/// United States Code, 2026-06-20.
pub static US_CODE: Source = Source {
    id: "usc-26-11",
    title: "26 U.S.C. § 11(b)",
    by: "United States Code",
    date: "2026-06-20",
    url: Some("https://law.lawstack.com/usc/26/11/"),
    says: text(
        "The federal tax on corporations is 21% of taxable income.",
        "米国の連邦法人税は課税所得の21%。",
    ),
};

/// PJFP, 2026-05-28.
pub static ANTHROPIC_RUN_RATE: Source = Source {
    id: "anthropic-2026-05",
    title: "Anthropic's Series H announcement, as reported",
    by: "PJFP",
    date: "2026-05-28",
    url: Some("https://pjfp.com/tag/interpretability/"),
    says: text(
        "Anthropic's run rate is above $47 billion; OpenAI's was reported near 33 in the same week. Cloud \
         firms' AI revenue contains these firms' own bills, so it can't be added.",
        "Anthropicの年換算収入は470億ドル超。同じ週にOpenAIは約330億ドルと報じられた。クラウド各社のAI収入はこの2社の支払いを含むので足せない。",
    ),
};

/// TechTarget, on Synergy Research Group, 2026-02.
pub static SYNERGY: Source = Source {
    id: "synergy-2026",
    title: "GenAI drives $119B cloud revenue in Q4",
    by: "TechTarget, on Synergy Research Group",
    date: "2026-02",
    url: Some(
        "https://www.techtarget.com/searchcloudcomputing/news/366638805/GenAI-drives-119B-cloud-revenue-in-Q4",
    ),
    says: text(
        "Cloud infrastructure services earned $419 billion in 2025, 119 of it in the last quarter.",
        "クラウド基盤サービスの2025年の売上は4190億ドル、うち第4四半期が1190億ドル。",
    ),
};

/// International Monetary Fund, by way of exaputra.com, 2025-11.
pub static IMF_WEO: Source = Source {
    id: "imf-weo-2025-10",
    title: "World Economic Outlook, October 2025: GDP, current prices",
    by: "International Monetary Fund, by way of exaputra.com",
    date: "2025-11",
    url: Some("https://www.exaputra.com/2025/11/imf-world-economic-outlook-weo-global_3.html"),
    says: text(
        "World GDP in 2025 is 117.17 trillion dollars, the United States' 30.62.",
        "2025年の世界のGDPは117.17兆ドル、米国は30.62兆ドル。",
    ),
};

/// Statista, on the International Labour Organization, 2025.
pub static ILO: Source = Source {
    id: "ilo-2025",
    title: "Employment worldwide",
    by: "Statista, on the International Labour Organization",
    date: "2025",
    url: Some("https://datasetsearch.research.google.com/search?query=employment+worldwide"),
    says: text("About 3.6 billion people are employed.", "就業者は約36億人。"),
};

/// Tom's Hardware, on J.P. Morgan, 2025-11.
pub static JPMORGAN: Source = Source {
    id: "jpmorgan-2025",
    title: "$650 billion in annual revenue required to deliver 10% return on AI buildout",
    by: "Tom's Hardware, on J.P. Morgan",
    date: "2025-11",
    url: Some(
        "https://www.tomshardware.com/tech-industry/artificial-intelligence/usd650-billion-in-annual-revenue-required-to-deliver-10-percent-return-on-ai-buildout-investment-j-p-morgan-claims-equivalent-to-usd35-payment-from-every-iphone-user-or-usd180-from-every-netflix-subscriber-in-perpetuity",
    ),
    says: text(
        "$650 billion a year for a 10% return, or $34.72 a month from every iPhone user: that is 1.56 \
         billion users. The capital behind it is not published.",
        "10%のリターンには年6500億ドル、iPhone利用者1人あたり月34.72ドル（逆算で15.6億人）。前提の投資額は公表されていない。",
    ),
};

/// The revenue that a 10% return takes, dollars a year.
pub const JPMORGAN_NEEDED: f64 = 650e9;

/// JLL, 2026-01-06.
pub static JLL: Source = Source {
    id: "jll-2026",
    title: "Global data center sector to nearly double to 200GW amid AI infrastructure boom",
    by: "JLL",
    date: "2026-01-06",
    url: Some(
        "https://www.jll.com/en-de/newsroom/global-data-center-sector-to-nearly-double-to-200gw-amid-ai-infrastructure-boom",
    ),
    says: text(
        "103 to 200 GW by 2030, AI's share from a quarter to a half: about 15 GW a year for AI.",
        "2030年までに103GWから200GWへ、AIの割合は4分の1から2分の1へ。AI向けは年約15GW。",
    ),
};

/// Investing.com, on Bernstein, 2025-10.
pub static BERNSTEIN: Source = Source {
    id: "bernstein-2025",
    title: "How much does a GW of data center capacity actually cost?",
    by: "Investing.com, on Bernstein",
    date: "2025-10",
    url: Some(
        "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
    ),
    says: text(
        "Bernstein finds $35 billion per gigawatt; Nvidia says 50 to 60. The default lies between.",
        "Bernsteinは1GWあたり350億ドル、Nvidiaは500～600億ドルとする。初期値はその間。",
    ),
};

/// Mashdigi, on OpenAI, 2026-01-18.
pub static OPENAI_FRIAR: Source = Source {
    id: "openai-friar-2026",
    title: "A business that scales with the value of intelligence (Sarah Friar), as reported",
    by: "Mashdigi, on OpenAI",
    date: "2026-01-18",
    url: Some(
        "https://en.mashdigi.com/openai-has-revealed-its-trump-card-in-a-rare-move-revenue-is-expected-to-exceed-20-billion-by-2025/",
    ),
    says: text(
        "OpenAI had about 1.9 GW of computing and over $20 billion of annual recurring revenue in 2025: \
         $10.5 billion per gigawatt, about the same in each of three years.",
        "OpenAIの2025年の計算能力は約1.9GW、年間経常収益は200億ドル超。1GWあたり約105億ドルで、3年間ほぼ同じ。",
    ),
};

/// Sultan, Farley and Lehmann, 1996.
pub static BASS_META: Source = Source {
    id: "sultan-1990",
    title: "Reflections on “A Meta-Analysis of Applications of Diffusion Models”",
    by: "Sultan, Farley and Lehmann",
    date: "1996",
    url: Some("https://www0.gsb.columbia.edu/whoswho/more.cfm?uni=drl2&pub=937"),
    says: text(
        "Their survey of 1990 averages p = 0.03 and q = 0.38 over durable goods; telephones and mobile \
         phones were slower to start.",
        "1990年の調査による耐久財の平均は p＝0.03、q＝0.38。",
    ),
};

/// Daron Acemoglu, 2024-05-12.
pub static ACEMOGLU: Source = Source {
    id: "acemoglu-2024",
    title: "The Simple Macroeconomics of AI",
    by: "Daron Acemoglu",
    date: "2024-05-12",
    url: Some("https://biesnecker.com/sources/transcripts/acemoglu-simple-macroeconomics-of-ai.txt"),
    says: text(
        "AI raises the level of US total factor productivity by at most 0.66% in ten years.",
        "AIは米国の全要素生産性の水準を10年で最大0.66%引き上げる。",
    ),
};

/// Growth of the level of US total factor productivity in ten years, a fraction.
pub const ACEMOGLU_TEN_YEARS: f64 = 0.0066;

/// Bloomberg in FA-Mag, on Goldman Sachs, 2023-03.
pub static GOLDMAN: Source = Source {
    id: "goldman-2023",
    title: "Goldman Says AI Will Spur U.S. Productivity Jump, Global Growth",
    by: "Bloomberg in FA-Mag, on Goldman Sachs",
    date: "2023-03",
    url: Some(
        "https://www.fa-mag.com/news/goldman-says-ai-will-spur-u-s--productivity-jump--global-growth-72594.html",
    ),
    says: text(
        "AI raises the level of world GDP by 7% in ten years.",
        "AIは世界のGDPの水準を10年で7%引き上げる。",
    ),
};

/// Growth of the level of world GDP in ten years, a fraction.
pub const GOLDMAN_TEN_YEARS: f64 = 0.07;

/// William Nordhaus, 2004-04.
pub static NORDHAUS: Source = Source {
    id: "nordhaus-2004",
    title: "Schumpeterian Profits in the American Economy, NBER Working Paper 10433",
    by: "William Nordhaus",
    date: "2004-04",
    url: Some("http://www.nber.org/papers/w10433"),
    says: text(
        "Innovators kept 2.2% of the social surplus of their innovations as profit, 1948–2001: the far end \
         of the range for what vendors capture.",
        "1948～2001年に革新者が利益として得たのは社会的余剰の2.2%。売り手の取り分としては下限。",
    ),
};

/// Guido Appenzeller, a16z, 2024-11-12.
pub static A16Z: Source = Source {
    id: "a16z-2024",
    title: "Welcome to LLMflation",
    by: "Guido Appenzeller, a16z",
    date: "2024-11-12",
    url: Some("https://a16z.com/llmflation-llm-inference-cost"),
    says: text(
        "The price of a token at equal quality falls ten times a year.",
        "同じ品質のトークンの価格は1年で10分の1になる。",
    ),
};

/// Cybernews, on Bain & Company, 2025-09-23.
pub static BAIN: Source = Source {
    id: "bain-2025",
    title: "AI progress requires billions of investment (Bain's Technology Report 2025)",
    by: "Cybernews, on Bain & Company",
    date: "2025-09-23",
    url: Some("https://cybernews.com/tech/ai-progress-requires-billions-investment/"),
    says: text(
        "$2 trillion of yearly revenue is needed by 2030; even with the savings that AI brings, 0.8 trillion \
         is missing.",
        "2030年までに年2兆ドルの売上が必要で、AIによる節約を含めても0.8兆ドル足りない。",
    ),
};

/// The revenue that the spending of 2030 needs, dollars a year.
pub const BAIN_NEEDED: f64 = 2e12;
