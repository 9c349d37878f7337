//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{ALPHABET_BACKSTOP, NVIDIA_CASH, NVIDIA_GUARANTEE};

/// A source whose figures stand in the table's rows.
macro_rules! source {
    (
        $name:ident, $id:literal, $title:literal, $by:literal, $date:literal, $grade:ident, $url:expr,
        $en:literal, $ja:literal
    ) => {
        #[doc = concat!($by, ", ", $date, ".")]
        pub static $name: Source = Source {
            id: $id,
            title: $title,
            by: $by,
            date: $date,
            grade: Grade::$grade,
            url: $url,
            says: text($en, $ja),
        };
    };
}

source!(
    ARTICLE,
    "justdario-2025-09",
    "AIバブルの限界点：OPENAI、NVIDIA、そして循環型金融詐欺は終焉を迎える",
    "JustDario, Cigar Time 45, in Japanese translation",
    "2025-09-26",
    Relayed,
    Some("https://www.youtube.com/watch?v=6qa5nyIErHQ"),
    "OpenAI buys $22.4bn from CoreWeave; Microsoft $17.4bn from Nebius; Nvidia's letter of up to $100bn; \
     SoftBank's $10bn. It claims fraud, which we neither repeat nor test.",
    "OpenAIのCoreWeaveからの購入224億ドル、MicrosoftのNebiusからの購入174億ドル、Nvidiaの最大1000億ドルの覚書、\
     SoftBankの100億ドル。不正との主張は、本サイトでは繰り返さず、検証もしない。"
);
source!(
    LETTER,
    "nvidia-letter-2026-02",
    "Nvidia's $100 Billion OpenAI Deal Collapses Into a $30 Billion Equity Bet",
    "Financial Times, as quoted by Awesome Agents",
    "2026-02-20",
    Relayed,
    Some("https://awesomeagents.ai/news/nvidia-openai-100b-deal-collapses-30b-equity"),
    "The letter of September 2025 was given up after five months: no contract signed, no money paid.",
    "2025年9月の覚書は5カ月後に放棄された。契約も支払いもなかった。"
);
source!(
    ROUND,
    "openai-round-2026-03",
    "OpenAI raises $122B at an $852B valuation",
    "OpenAI, as quoted by Vortx",
    "2026-03-31",
    Relayed,
    Some("https://vortx.ch/openai-raises-122b-at-an-852b-valuation"),
    "Nvidia $30bn, SoftBank $30bn, Amazon $50bn, of which $35bn only on a listing or on artificial general \
     intelligence by the end of 2028.",
    "Nvidia 300億ドル、SoftBank 300億ドル、Amazon 500億ドル。うち350億ドルは上場か汎用人工知能の達成（2028年末まで）が\
     条件。"
);
source!(
    OPENAI_PLAN,
    "openai-plan-2026",
    "OpenAI's $280B Financial Projection Explained",
    "OpenAI's plan, as quoted by AI CERTs",
    "2026-02",
    Relayed,
    Some("https://www.aicerts.ai/news/openais-280b-financial-projection-explained"),
    "Revenue of $13.1bn in 2025 and more than $280bn in 2030. Elsewhere: $30bn in 2026, $62bn in 2027; cash \
     of $73bn in March 2026.",
    "売上高は2025年131億ドル、2030年に2800億ドル超。他の報道では2026年300億ドル、2027年620億ドル、手元資金は2026年3月に\
     730億ドル。"
);
source!(
    BURN,
    "openai-burn-2025-09",
    "OpenAI Projects $115B Cash Burn by 2029",
    "The Information, as quoted by Coolest Gadgets",
    "2025-09",
    Relayed,
    Some("https://coolest-gadgets.com/openai-projects-115b-cash-burn-by-2029-amid-ai-expansion"),
    "$115bn of cash burnt through 2029; revenue of $13bn in 2025 and $200bn in 2030.",
    "2029年までの資金流出は1150億ドル。売上高は2025年130億ドル、2030年2000億ドル。"
);
source!(
    ANTHROPIC,
    "anthropic-run-rate-2026",
    "Anthropic's annualised revenue",
    "The Decoder, as quoted in research notes",
    "2026-09",
    Relayed,
    None,
    "A run rate of $65bn in September 2026 ($9bn in December 2025). Planned revenue, cash and costs are \
     ours.",
    "2026年9月の年換算売上高は650億ドル（2025年12月は90億ドル）。計画売上高、手元資金、費用は本サイトの仮定。"
);
source!(
    ORACLE_NEED,
    "oracle-need-2025",
    "Oracle's bonds of September 2025, and what it needs by 2028",
    "Analysts, as quoted by JustDario",
    "2025-09",
    Relayed,
    None,
    "$65bn more needed by 2028, after $18bn of bonds. Revenue, costs and cash are ours.",
    "180億ドルの起債の後も、2028年までにさらに650億ドルが要る。売上高、費用、手元資金は本サイトの仮定。"
);
source!(
    MICROSOFT,
    "microsoft-openai-2025-10",
    "Microsoft and OpenAI's new agreement",
    "GeekWire, as quoted in research notes",
    "2025-10-28",
    Relayed,
    None,
    "$13.8bn paid in for 27%; OpenAI to buy $250bn of cloud services.",
    "138億ドルの出資で持ち分27％。OpenAIは2500億ドルのクラウドを購入する。"
);
source!(
    ORACLE_300,
    "oracle-openai-2025-09",
    "OpenAI's contract with Oracle",
    "AI News 24/7",
    "2025-09",
    Relayed,
    Some("https://ainews247.org/story/9205"),
    "$300bn over about five years from 2027.",
    "2027年から約5年で3000億ドル。"
);
source!(
    ORACLE_CHIPS,
    "oracle-chips-2025-05",
    "Oracle to buy $40 billion of Nvidia chips for OpenAI's US data center",
    "Financial Times, as reported by Reuters",
    "2025-05-23",
    Reported,
    Some(
        "https://www.oann.com/tech/oracle-to-buy-40-billion-of-nvidia-chips-for-openais-us-data-center-ft-reports/",
    ),
    "About 400,000 chips for Abilene, Texas, to be leased to OpenAI.",
    "テキサス州アビリーン向けの約40万基。OpenAIに貸す。"
);
source!(
    AWS,
    "aws-openai-2025-11",
    "OpenAI's contracts with Amazon Web Services",
    "Press of November 2025 and February 2026, as quoted by Just AI Guide and Sci-Tech Today",
    "2026-02",
    Relayed,
    None,
    "$38bn over seven years, then $100bn over eight.",
    "7年で380億ドル、その後8年で1000億ドル。"
);
source!(
    LAMBDA,
    "nvidia-lambda-2025-09",
    "Nvidia's leases from Lambda",
    "The Information, as quoted by Longbridge",
    "2025-09",
    Relayed,
    Some("https://web-origin.lbkrs.com/news/256028352"),
    "$1.3bn for 10,000 servers over four years, and $0.2bn: not the $15bn that JustDario also gives.",
    "1万台を4年で13億ドル、ほかに2億ドル。JustDarioの記事が一カ所で記す150億ドルは誤り。"
);
source!(
    BACKSTOP,
    "nvidia-coreweave-2025-09",
    "Nvidia's order form with CoreWeave",
    "Investopedia, as quoted in research notes",
    "2025-09-15",
    Relayed,
    None,
    "Nvidia buys capacity that CoreWeave cannot sell, up to $6.3bn to April 2032.",
    "NvidiaはCoreWeaveが売れない設備を2032年4月まで最大63億ドル買い取る。"
);
source!(
    BROADCOM,
    "anthropic-broadcom-2026-04",
    "Anthropic, Google and Broadcom",
    "ChatForest",
    "2026-04-06",
    Relayed,
    Some("https://chatforest.com/reviews/anthropic-google-broadcom-"),
    "Estimates of what Anthropic pays: $21bn in 2026, $42bn in 2027.",
    "Anthropicの支払い額の推計：2026年210億ドル、2027年420億ドル。"
);
source!(
    SPACEX,
    "spacex-s1-2026",
    "Form S-1",
    "SpaceX, as quoted in research notes",
    "2026",
    Relayed,
    None,
    "Anthropic pays $1.25bn a month to May 2029, cancellable: about $45bn.",
    "Anthropicは2029年5月まで月12億5000万ドルを払う（解約可能）。計約450億ドル。"
);
source!(
    RELEASES,
    "ai-deals-2026",
    "Deals among AI companies, October 2025 to July 2026",
    "Company releases, CNBC, FT and others, as quoted in research notes",
    "2026-07",
    Relayed,
    None,
    "Amounts of the rows that name this source. Those of AMD (6 GW each) and Broadcom (10 GW) are analysts' \
     estimates.",
    "この出典を示す行の金額。AMD（各6GW）とBroadcom（10GW）の額はアナリストの推計。"
);
source!(
    OURS,
    "circular-ours",
    "Our own estimates",
    "Buying Time",
    "2026-10",
    Assumed,
    None,
    "Large companies' cash, revenue and costs, rounded; chips at about 60% of the contracts they serve; \
     warrants at $200 a share.",
    "大企業の手元資金、売上高、費用の概数。半導体は対応する契約額の約6割、新株予約権は1株200ドルとした。"
);
