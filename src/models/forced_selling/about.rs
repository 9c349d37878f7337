//! What stands on the model's page besides numbers.

use super::{ForcedSelling, sources};
use crate::models::prelude::*;

impl Describe for ForcedSelling {
    const ABOUT: &'static About = &About {
        id: "forced-selling",
        presets: PRESETS,
        asks: Asks { output: "times", target: 2.0, input: "owed", x: "owed", y: "slack" },
        hero: "times",
        next: Next { to: "maturity-wall", carries: &[] },
        levers: &["owed", "recovery", "slack", "withdrawn", "loan-depth"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::DISTILL,
        &sources::BOSTON,
        &sources::FEDS,
        &sources::INVESTORS,
        &sources::CHICAGO,
        &sources::COREWEAVE_DDTL,
        &sources::GREENLAW,
        &sources::DUARTE,
    ],
    ..written::FORCED_SELLING
};

const PRESETS: &[Preset] = &[
    preset(
        "one-lender",
        text("$7.5bn owed to one lender", "貸し手は一つ、75億ドル"),
        text(
            "The article's case: a model borrower of CoreWeave's size defaults; one model lender bears it \
             all.",
            "記事の例。CoreWeaveほどの規模のモデル上の借り手がデフォルトし、一つの貸し手がすべてを負う。",
        ),
        &[("owed", "7.5e9"), ("hit", "first"), ("private", "1")],
    ),
    preset(
        "one-lender-2026",
        text("$3.19bn left by June 2026", "2026年6月の残高31億9000万ドル"),
        text("The same facility after a year of repayments.", "同じ融資枠の、1年返済が進んだ後。"),
        &[("owed", "3.19e9"), ("hit", "first"), ("private", "1")],
    ),
    preset(
        "lines",
        text("Banks withdraw half their lines", "銀行が融資枠の半分を引き揚げる"),
        text("Private funds must repay $150bn by selling loans.", "ファンドは融資を売って1500億ドルを返す。"),
        &[("withdrawn", "0.5")],
    ),
    preset(
        "thin-capital",
        text("Holders without spare capital", "自己資本に余裕がない場合"),
        text(
            "Every loss of a leveraged holder forces a sale.",
            "借入のある保有者は、損失のたびに売却を迫られる。",
        ),
        &[("slack", "0")],
    ),
    preset(
        "broad",
        text("Three quarters of AI debt", "AI関連債務の4分の3"),
        text(
            "$900bn in default at a recovery of 30%: life insurers' spare capital is used up.",
            "9000億ドルがデフォルトし、回収率は30％。生命保険の余裕が尽きる。",
        ),
        &[("owed", "9e11"), ("recovery", "0.3")],
    ),
    preset(
        "repricing",
        text("Everything is marked down at first", "まず全体が値下がりする"),
        text(
            "Bonds and loans fall by 3% on the news, before any sale.",
            "売却の前に、債券と融資が3％下がる。",
        ),
        &[("fall", "0.03")],
    ),
    preset(
        "subprime",
        text("A loss of subprime's size", "サブプライムほどの損失"),
        text(
            "$667bn at a recovery of 40%: a loss of $400bn, as estimated in February 2008.",
            "6670億ドル、回収率40％。損失は2008年2月の推計と同じ4000億ドル。",
        ),
        &[("owed", "6.67e11"), ("private", "1")],
    ),
];
