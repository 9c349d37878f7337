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
            "The article's example: a model borrower defaults on $7.5bn and one model lender bears the whole \
             loss.",
            "記事が挙げる規模の例。モデル上の借り手が75億ドルの債務でデフォルトし、損失はモデル上の一つの貸し手が負う。",
        ),
        &[("owed", "7.5e9"), ("hit", "first"), ("private", "1")],
    ),
    preset(
        "one-lender-2026",
        text("$3.19bn, as at June 2026", "2026年6月の残高31億9000万ドル"),
        text(
            "The article's example with the loan's balance at 30 June 2026.",
            "記事の例で、融資枠の残高を2026年6月末の額とした場合。",
        ),
        &[("owed", "3.19e9"), ("hit", "first"), ("private", "1")],
    ),
    preset(
        "lines",
        text("Banks withdraw half their lines", "銀行が融資枠の半分を引き揚げる"),
        text(
            "Private credit funds must sell loans to repay $150bn.",
            "プライベートクレジットのファンドは、融資を売って1500億ドルを返す。",
        ),
        &[("withdrawn", "0.5")],
    ),
    preset(
        "thin-capital",
        text("No holder has spare capital", "自己資本に余裕がない場合"),
        text(
            "Any loss forces a leveraged holder to sell.",
            "借り入れのある保有者は、損失のたびに売却を迫られる。",
        ),
        &[("slack", "0")],
    ),
    preset(
        "broad",
        text("Three quarters of AI debt", "AI関連債務の4分の3"),
        text(
            "$900bn defaults and lenders recover 30%; life insurers use up their spare capital.",
            "9000億ドルがデフォルトし、回収率は30％。生命保険は自己資本の余裕を使い切る。",
        ),
        &[("owed", "9e11"), ("recovery", "0.3")],
    ),
    preset(
        "repricing",
        text("Prices fall before any sale", "売却の前に値下がりする"),
        text("Bonds and loans lose 3% on the news alone.", "悪材料だけで債券と融資の価格が3％下がる。"),
        &[("fall", "0.03")],
    ),
    preset(
        "subprime",
        text("A loss the size of subprime's", "サブプライム並みの損失"),
        text(
            "$667bn defaults and lenders recover 40%: a $400bn loss, as estimated for mortgages in February \
             2008.",
            "6670億ドルがデフォルトし、回収率は40％。損失は住宅ローンについての2008年2月の推計と同じ4000億ドル。",
        ),
        &[("owed", "6.67e11"), ("private", "1")],
    ),
];
