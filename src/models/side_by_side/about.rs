//! What stands on the model's page besides numbers.

use super::{SideBySide, sources};
use crate::models::prelude::*;

impl Describe for SideBySide {
    const ABOUT: &'static About = &About {
        id: "side-by-side",
        presets: PRESETS,
        asks: Asks { output: "lenders", target: 0.0, input: "slow", x: "slow", y: "neo-contract" },
        hero: "lenders",
        next: Next { to: "gpu-debt", carries: &[] },
        levers: &["slow", "order", "neo-debt", "neo-contract", "spread"],
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
        text("On time", "計画どおり"),
        text(
            "Demand reaches full scale in five years, as planned.",
            "需要が計画どおり5年でフル稼働に達する場合。",
        ),
        &[("case", "on-time")],
    ),
    preset(
        "slow",
        text("Slow: 15 years", "遅れる：15年"),
        text(
            "If full scale took 15 years, not five: the first stress test of Distill AI's article.",
            "フル稼働に5年でなく15年かかる場合。Distill AIの記事の第1のストレステスト。",
        ),
        &[("case", "slow"), ("slow", "15")],
    ),
    preset(
        "falsified",
        text("Demand stalls", "需要が頭打ちになる"),
        text(
            "If demand stopped at 40% of full scale, a little above the 30% assumed today.",
            "需要がフル稼働の40％（現在は30％）で頭打ちになる場合。",
        ),
        &[("case", "falsified")],
    ),
    preset(
        "no-guarantee",
        text("Demand stalls, no guarantee", "需要が頭打ちで、保証もない"),
        text(
            "If the tenant could also leave the SPV when a lease term ends and owe nothing.",
            "加えて、テナントがリース期間の終了時に負担なしで退去できる場合。",
        ),
        &[("case", "falsified"), ("spv-guarantee", "0")],
    ),
    preset(
        "ads-slump",
        text("Demand stalls, other business too", "需要が頭打ちで、他事業も落ち込む"),
        text(
            "If the model hyperscaler's other business also burned $30bn a year.",
            "加えて、モデル上のハイパースケーラーの他事業で年300億ドルの資金が流出する場合。",
        ),
        &[("case", "falsified"), ("hyp-other", "-3e10")],
    ),
    preset(
        "clouds-first",
        text("Clouds fill first", "クラウドから埋まる"),
        text(
            "If demand were slow but customers filled the clouds before the hyperscaler's buildings.",
            "需要は遅れるが、顧客がハイパースケーラーの自社施設より先にクラウドを埋める場合。",
        ),
        &[("order", "clouds-first")],
    ),
    preset(
        "openai-pays",
        text("The weak customer pays", "信用力の低い顧客も払う"),
        text(
            "If demand were slow but every contract were paid in full. The model neocloud \
             would still fall short, after its contracts end.",
            "需要は遅れるが、契約がすべて全額払われる場合。モデル上のネオクラウドの不足は契約終了後に起きるた\
             め、変わらない。",
        ),
        &[("neo-strong", "0.9"), ("neo-weak", "0"), ("ora-strong", "0.95"), ("ora-weak", "0")],
    ),
    preset(
        "market-shuts",
        text("Lenders require cover of 3", "貸し手が3倍の余裕を求める"),
        text(
            "If lenders refinanced only at interest cover of 3, and 4 points dearer. Debt is repaid while \
             contracts pay, so less is left to go unpaid.",
            "インタレスト・カバレッジ・レシオ3倍以上でしか借り換えられず、金利も4ポイント上がる場合。契約期間\
             中に返済が進み、未払いになりうる債務が減る。",
        ),
        &[("floor", "3"), ("spread", "0.04")],
    ),
];
