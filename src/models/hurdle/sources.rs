//! The sources that this model cites: its own, and the shared ones re-exported.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{
    BAIN, BAIN_NEEDED, COREWEAVE_Q3, DISTILL, EIA, HYPERION, IMF_WEO, MORGAN_STANLEY_SPLIT,
};

/// Morgan Stanley, 2025-07-25.
pub static MORGAN_STANLEY: Source = Source {
    id: "morgan-stanley-2025",
    title: "Who Will Fund AI’s $3 Trillion Ask? (Thoughts on the Market, transcript)",
    by: "Morgan Stanley, Andrew Sheets",
    date: "2025-07-25",
    grade: Grade::Reported,
    url: Some("https://mobile.anghami.com/episode/1222971079"),
    says: text(
        "Morgan Stanley expects data centres and their hardware to cost $3tn by the end of 2028. Large \
         technology companies may \
         fund half from cash flow; credit markets would be asked for much of the rest.",
        "データセンターと機器に2028年末までに3兆ドルかかると予想する。半分は大手テクノロジー企業のキャッシュフローで\
         賄えるが、残りの多くは信用市場が担う。",
    ),
};

/// Morgan Stanley's split of the spending, by way of CLS on Futu News, 2025-07-21.
pub static MORGAN_STANLEY_HARDWARE: Source = Source {
    id: "morgan-stanley-hardware",
    title: "How big is the AI funding gap? (on a Morgan Stanley report)",
    by: "Morgan Stanley, Vishwanath Tirupattur, July 2025, as reported by CLS on Futu News",
    date: "2025-07-21",
    grade: Grade::Relayed,
    url: Some(
        "https://news.futunn.com/en/post/59381397/how-big-is-the-ai-funding-gap-morgan-stanley-calculated",
    ),
    says: text(
        "Of $2.9tn to 2028, $1.6tn is hardware (chips and servers) and $1.3tn buildings and infrastructure. \
         Cash flow leaves $1.5tn to be raised.",
        "2028年までの2兆9000億ドルのうち、機器（半導体とサーバー）が1兆6000億ドル、建物とインフラが1兆3000\
         億ドル。自己資金で賄えない1兆5000億ドルを調達する必要がある。",
    ),
};

/// Meta Platforms, 2026.
pub static META_10K: Source = Source {
    id: "meta-10k-2025",
    title: "Form 10-K for 2025, note on property and equipment",
    by: "Meta Platforms",
    date: "2026",
    grade: Grade::Filed,
    url: Some("https://www.sec.gov/Archives/edgar/data/1326801/000162828026003942/R15.htm"),
    says: text(
        "Since January 2025 Meta has depreciated most servers and network assets over 5.5 years.",
        "2025年1月以降、大半のサーバーとネットワーク機器を5.5年で償却している。",
    ),
};

/// Aswath Damodaran, NYU Stern, 2026-01.
pub static DAMODARAN: Source = Source {
    id: "damodaran-2026",
    title: "Cost of Equity and Capital (US), by sector",
    by: "Aswath Damodaran, New York University Stern School of Business",
    date: "2026-01",
    grade: Grade::Reported,
    url: Some("https://pages.stern.nyu.edu/adamodar/New_Home_Page/datafile/wacc.html"),
    says: text(
        "The cost of equity is about 4% plus 4.45% times beta, a share's sensitivity to the market. At a \
         beta of 1.35, typical of large technology companies, it is 10%.",
        "株主資本コストはおよそ4％＋4.45％×ベータ（株価の市場に対する感応度）。大手テクノロジー企業並みの\
         ベータ1.35なら10％。",
    ),
};

/// United States Code, by way of LawStack, 2026-06-20.
pub static US_CODE: Source = Source {
    id: "usc-26-11",
    title: "26 U.S.C. § 11(b)",
    by: "United States Code, as reproduced by LawStack and checked there against govinfo.gov",
    date: "2026-06-20",
    grade: Grade::Relayed,
    url: Some("https://law.lawstack.com/usc/26/11/"),
    says: text(
        "The federal tax on corporations is 21% of taxable income.",
        "米国の連邦法人税は課税所得の21％。",
    ),
};

/// Anthropic and The Information, by way of PJFP, 2026-05-28.
pub static ANTHROPIC_RUN_RATE: Source = Source {
    id: "anthropic-2026-05",
    title: "Anthropic Raises $65 Billion Series H at $965 Billion Valuation (the announcement, as quoted)",
    by: "Anthropic, 28 May 2026, as quoted by PJFP; for OpenAI, The Information, 26 May 2026, as quoted by \
         Woofun AI",
    date: "2026-05-28",
    grade: Grade::Relayed,
    url: Some("https://pjfp.com/tag/interpretability/"),
    says: text(
        "Run rates in May 2026: Anthropic above $47bn, OpenAI about $33bn. Cloud firms' AI revenue includes \
         what these two pay them, so it cannot be added.",
        "2026年5月の年換算売上高は、Anthropicが470億ドル超、OpenAIが約330億ドル。クラウド各社のAI売上高には\
         この2社の支払いが含まれるため、足し合わせられない。",
    ),
};

/// Synergy Research Group, by way of TechTarget, 2026-02.
pub static SYNERGY: Source = Source {
    id: "synergy-2026",
    title: "GenAI drives $119B cloud revenue in Q4",
    by: "Synergy Research Group, February 2026, as reported by TechTarget",
    date: "2026-02",
    grade: Grade::Reported,
    url: Some(
        "https://www.techtarget.com/searchcloudcomputing/news/366638805/GenAI-drives-119B-cloud-revenue-in-Q4",
    ),
    says: text(
        "Cloud infrastructure services earned $419bn in 2025, including $119bn in the fourth quarter.",
        "クラウド基盤サービスの2025年の売上高は4190億ドル、うち10～12月期が1190億ドル。",
    ),
};

/// International Labour Organization, by way of Caribscope, 2026-01-20.
pub static ILO: Source = Source {
    id: "ilo-2025",
    title: "Employment and Social Trends 2026",
    by: "International Labour Organization, January 2026, as relayed by Caribscope",
    date: "2026-01-20",
    grade: Grade::Relayed,
    url: Some(
        "https://wp.caribscopeonline.com/2026/01/20/global-job-quality-stagnates-despite-resilient-growth",
    ),
    says: text(
        "In 2026 some 186 million people, 4.9% of the labour force, are out of work. That leaves about 3.6 \
         billion employed.",
        "2026年の失業者は約1億8600万人で労働力の4.9％。逆算した就業者は約36億人。",
    ),
};

/// J.P. Morgan, by way of Tom's Hardware, 2025-11.
pub static JPMORGAN: Source = Source {
    id: "jpmorgan-2025",
    title: "$650 billion in annual revenue required to deliver 10% return on AI buildout",
    by: "J.P. Morgan, November 2025, as reported by Tom's Hardware",
    date: "2025-11",
    grade: Grade::Reported,
    url: Some(
        "https://www.tomshardware.com/tech-industry/artificial-intelligence/usd650-billion-in-annual-revenue-required-to-deliver-10-percent-return-on-ai-buildout-investment-j-p-morgan-claims-equivalent-to-usd35-payment-from-every-iphone-user-or-usd180-from-every-netflix-subscriber-in-perpetuity",
    ),
    says: text(
        "A 10% return on investment to 2030 takes $650bn of revenue a year, or $34.72 a month from every \
         iPhone user: 1.56 billion of them. The report as quoted does not give the investment.",
        "2030年までの投資で10％の利回りを得るには年6500億ドルの売上高が必要。iPhone利用者1人当たり月34.72ド\
         ル（逆算で15億6000万人）にあたる。報道は投資額に触れていない。",
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
    grade: Grade::Reported,
    url: Some(
        "https://www.jll.com/en-de/newsroom/global-data-center-sector-to-nearly-double-to-200gw-amid-ai-infrastructure-boom",
    ),
    says: text(
        "JLL expects data-centre capacity to grow from 103 to 200 GW by 2030 and AI's share from a quarter \
         to a half: about 15 GW a year for AI.",
        "データセンターの容量は2030年までに103GWから200GWに増え、AIの比率は4分の1から2分の1になると予想する。\
         AI向けは年約15GW。",
    ),
};

/// Bernstein, by way of Investing.com, 2025-10.
pub static BERNSTEIN: Source = Source {
    id: "bernstein-2025",
    title: "How much does a GW of data center capacity actually cost?",
    by: "Bernstein, October 2025, as reported by Investing.com",
    date: "2025-10",
    grade: Grade::Reported,
    url: Some(
        "https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144",
    ),
    says: text(
        "Bernstein puts a gigawatt at $35bn, Nvidia at $50bn to $60bn. The default lies between.",
        "1GW当たりの費用はバーンスタインの分析で350億ドル、Nvidiaの説明で500億～600億ドル。初期値はその間に\
         置く。",
    ),
};

/// OpenAI, by way of Neowin, 2026-01-18.
pub static OPENAI_FRIAR: Source = Source {
    id: "openai-friar-2026",
    title: "OpenAI CFO defends spending: Revenue triples to $20B alongside compute growth",
    by: "OpenAI, Sarah Friar, 18 January 2026, as reported by Neowin",
    date: "2026-01-18",
    grade: Grade::Reported,
    url: Some(
        "https://www.neowin.net/amp/openai-cfo-defends-spending-revenue-triples-to-20b-alongside-compute-growth/",
    ),
    says: text(
        "Computing capacity and annual recurring revenue: 0.2 GW and $2bn in 2023, 0.6 GW and $6bn in 2024, \
         about 1.9 GW and over $20bn in 2025. That is some $10bn per gigawatt each year.",
        "計算能力と年間経常収益は、2023年が0.2GWと20億ドル、2024年が0.6GWと60億ドル、2025年が約1.9GWと200億\
         ドル超。いずれの年も1GW当たり約100億ドル。",
    ),
};

/// Sultan, Farley and Lehmann, 1996.
pub static BASS_META: Source = Source {
    id: "sultan-1990",
    title: "Reflections on “A Meta-Analysis of Applications of Diffusion Models”",
    by: "Sultan, Farley and Lehmann, Journal of Marketing Research, 1990 and 1996, as quoted in later \
         literature",
    date: "1996",
    grade: Grade::Relayed,
    url: Some("https://www0.gsb.columbia.edu/whoswho/more.cfm?uni=drl2&pub=937"),
    says: text(
        "Averages over past durable goods, from their survey of 1990: p = 0.03, q = 0.38. The page \
         describes the survey without these figures.",
        "1990年の調査による過去の耐久財の平均はp＝0.03、q＝0.38。リンク先は調査の紹介で、この数値は載ってい\
         ない。",
    ),
};

/// Daron Acemoglu, 2024-05.
pub static ACEMOGLU: Source = Source {
    id: "acemoglu-2024",
    title: "The Simple Macroeconomics of AI, NBER Working Paper 32487",
    by: "Daron Acemoglu",
    date: "2024-05",
    grade: Grade::Reported,
    url: Some("https://ideas.repec.org/p/nbr/nberwo/32487.html"),
    says: text(
        "AI would raise US total factor productivity (output per unit of labour and capital) by at most \
         0.66% over ten years.",
        "AIによる米国の全要素生産性（労働と資本の投入当たりの産出）の上昇は、10年間で最大0.66％とする。",
    ),
};

/// Growth of the level of US total factor productivity in ten years, a fraction.
pub const ACEMOGLU_TEN_YEARS: f64 = 0.0066;

/// Goldman Sachs, by way of Bloomberg in FA-Mag, 2023-03.
pub static GOLDMAN: Source = Source {
    id: "goldman-2023",
    title: "Goldman Says AI Will Spur U.S. Productivity Jump, Global Growth",
    by: "Goldman Sachs, March 2023, as reported by Bloomberg in FA-Mag",
    date: "2023-03",
    grade: Grade::Reported,
    url: Some(
        "https://www.fa-mag.com/news/goldman-says-ai-will-spur-u-s--productivity-jump--global-growth-72594.html",
    ),
    says: text(
        "AI could raise world GDP by 7% over ten years.",
        "AIは世界のGDPを10年間で7％押し上げうるとする。",
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
    grade: Grade::Filed,
    url: Some("http://www.nber.org/papers/w10433"),
    says: text(
        "From 1948 to 2001 innovators kept 2.2% of the social gain from their innovations as profit.",
        "1948～2001年に革新者が利益として得たのは、社会的便益の2.2％。",
    ),
};

/// Guido Appenzeller, a16z, 2024-11-12.
pub static A16Z: Source = Source {
    id: "a16z-2024",
    title: "Welcome to LLMflation",
    by: "Guido Appenzeller, Andreessen Horowitz (a16z)",
    date: "2024-11-12",
    grade: Grade::Reported,
    url: Some("https://a16z.com/llmflation-llm-inference-cost"),
    says: text(
        "To November 2024 the price of a token of equal quality had fallen to a tenth each year.",
        "同じ品質のトークンの価格は2024年11月まで毎年10分の1になっていた。",
    ),
};
