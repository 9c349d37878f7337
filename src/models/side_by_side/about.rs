//! What stands on the model's page besides numbers.

use super::{SideBySide, sources};
use crate::models::prelude::*;

impl Describe for SideBySide {
    const ABOUT: &'static About = &About {
        id: "side-by-side",
        presets: PRESETS,
        asks: Asks { output: "lenders", target: 0.0, input: "slow", x: "slow", y: "neo-contract" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[&sources::COREWEAVE_GUIDANCE, &sources::META_GUIDANCE, &sources::META_NOTES],
    ..written::SIDE_BY_SIDE
};

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("On time", "予定どおり"),
        text("Scale in five years.", "5年で規模に達する。"),
        &[("case", "on-time")],
    ),
    preset(
        "slow",
        text("Slow: 15 years", "遅れる：15年"),
        text("The article's first stress test.", "記事の第一のストレステスト。"),
        &[("case", "slow"), ("slow", "15")],
    ),
    preset(
        "falsified",
        text("Falsified", "反証される"),
        text("Demand stops a little above today's.", "需要が現在をやや上回る水準で止まる。"),
        &[("case", "falsified")],
    ),
    preset(
        "no-guarantee",
        text("Falsified, and no guarantee", "反証され、保証もない"),
        text(
            "The tenant leaves the SPV at the end of its term and owes nothing.",
            "テナントは期間の終わりにSPVを去り、何も負わない。",
        ),
        &[("case", "falsified"), ("spv-guarantee", "0")],
    ),
    preset(
        "ads-slump",
        text("Falsified, and advertising slumps", "反証され、広告も落ち込む"),
        text(
            "The hyperscaler's other business burns 30 billion a year.",
            "ハイパースケーラーの他事業が年300億ドルを失う。",
        ),
        &[("case", "falsified"), ("hyp-other", "-3e10")],
    ),
    preset(
        "clouds-first",
        text("Clouds are filled first", "クラウドから埋まる"),
        text("Slow demand, but customers stay with the clouds.", "需要は遅れるが、顧客はクラウドに残る。"),
        &[("order", "clouds-first")],
    ),
    preset(
        "openai-pays",
        text("The weak customer pays", "弱い顧客が払う"),
        text("Slow demand, but OpenAI honours its contracts.", "需要は遅れるが、OpenAIは契約どおり払う。"),
        &[("neo-strong", "0.9"), ("neo-weak", "0"), ("ora-strong", "0.95"), ("ora-weak", "0")],
    ),
    preset(
        "market-shuts",
        text("The market shuts early", "市場が早く閉じる"),
        text(
            "Lenders ask for interest cover of three, so debt is paid down in good years: less is left to \
             fail.",
            "貸し手が利払い余裕率3倍を求める。好調な年に返済が進み、破綻時に残る債務は減る。",
        ),
        &[("floor", "3"), ("spread", "0.04")],
    ),
];
