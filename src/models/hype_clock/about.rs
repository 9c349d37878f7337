//! What stands on the model's page besides numbers.

use super::{HypeClock, sources};
use crate::models::prelude::*;

impl Describe for HypeClock {
    const ABOUT: &'static About = &About {
        id: "hype-clock",
        presets: PRESETS,
        asks: Asks { output: "due", target: 3e10, input: "years", x: "years", y: "fall" },
        hero: "due",
        next: Next { to: "maturity-wall", carries: &[("shut", "shut")] },
        levers: &["years", "amount", "plateau", "first", "peak", "half"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::WALL,
        &sources::COREWEAVE_DEBT_2026,
        &sources::COREWEAVE_DEBT,
        &sources::CAMPBELL,
        &sources::GYC,
        &sources::NASDAQ,
        &sources::FIBRE,
        &sources::BAIN,
        &sources::HYPE_CYCLE,
        &sources::DISTILL,
        &sources::COLLATERAL_ARTICLE,
    ],
    ..written::HYPE_CLOCK
};

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("AI pays on time", "計画どおり稼ぐ"),
        text(
            "Full scale in five years: productivity arrives as hype fades.",
            "5年でフル稼働。熱狂が冷める間に生産性が届く。",
        ),
        &[("years", "5")],
    ),
    preset(
        "bain",
        text("Bain's shortfall", "ベインの不足額"),
        text(
            "The pace at which 2030 lacks $800bn of the $2tn that Bain says is needed.",
            "2030年に必要な2兆ドルに8000億ドル足りない速さ。",
        ),
        &[("years", "6.93")],
    ),
    preset(
        "never",
        text("Demand stalls at 40%", "需要が40％で頭打ち"),
        text("Productivity stops at 40% of what hype promised.", "生産性が熱狂の約束の40％で止まる場合。"),
        &[("years", "5"), ("plateau", "0.4"), ("full", "8e11")],
    ),
    preset(
        "peaked",
        text("Hype peaked in autumn 2025", "熱狂の山は2025年秋"),
        text(
            "As a founding article of this site had it. Spending has grown since.",
            "本サイトの出発点の記事の見方。支出はその後も増えた。",
        ),
        &[("peak", "2.75")],
    ),
    preset(
        "fast",
        text("Hype fades as fast as the dot-coms'", "ドットコム並みに速く冷める"),
        text("To half within a year.", "1年ほどで半減する場合。"),
        &[("fall", "1.04")],
    ),
    preset(
        "coreweave",
        text("A model borrower with CoreWeave's maturities", "CoreWeaveの満期を写したモデル上の借り手"),
        text(
            "$35.6bn, as filed for 30 June 2026 and quoted by others.",
            "2026年6月30日の開示（孫引き）による355億5000万ドル。",
        ),
        &[("wall", "coreweave"), ("amount", "3.5551e10")],
    ),
    preset(
        "lent",
        text("Five-year loans made with the hype", "熱狂とともに貸した5年の債務"),
        text(
            "$1.15tn, Morgan Stanley's figure for debt of 2025 to 2028, all lent for five years.",
            "モルガン・スタンレーが2025～28年の債務とした1兆1500億ドルを、すべて5年で貸した場合。",
        ),
        &[("wall", "hype"), ("amount", "1.15e12")],
    ),
    preset(
        "railways",
        text("Railways, 1843–50", "英国の鉄道、1843～50年"),
        text(
            "Fitted to shares: down 66% from August 1845 to April 1850. Per $100bn of five-year loans.",
            "1845年8月から1850年4月に66％下げた株価に合わせた。5年の債務1000億ドル当たり。",
        ),
        &[
            ("era", "railways"),
            ("peak", "2.6"),
            ("rise", "2.6"),
            ("fall", "2.2"),
            ("first", "1.7"),
            ("years", "20"),
            ("amount", "1e11"),
        ],
    ),
    preset(
        "dotcom",
        text("Dot-com, 1995–2015", "ドットコム、1995～2015年"),
        text(
            "Fitted to the Nasdaq: down 78% by October 2002, back in 2015. Per $100bn of 5-year loans.",
            "2002年10月までに78％下げ、2015年に回復したナスダックに合わせた。5年の債務1000億ドル当たり。",
        ),
        &[
            ("era", "dotcom"),
            ("peak", "4.7"),
            ("rise", "2.9"),
            ("fall", "1.04"),
            ("plateau", "1.5"),
            ("first", "4.9"),
            ("years", "23.8"),
            ("amount", "1e11"),
        ],
    ),
];
