//! What stands on the model's page besides numbers.

use super::{Hurdle, sources};
use crate::models::prelude::*;

impl Describe for Hurdle {
    const ABOUT: &'static About = &About {
        id: "hurdle",
        presets: PRESETS,
        asks: Asks { output: "npv", target: 0.0, input: "margin", x: "server-life", y: "margin" },
        hero: "revenue-annuity",
        next: Next { to: "maturity-wall", carries: &[] },
        levers: &["k", "margin", "server-life", "growth"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::ACEMOGLU,
        &sources::GOLDMAN,
        &sources::NORDHAUS,
        &sources::COREWEAVE_Q3,
        &sources::JPMORGAN,
        &sources::BAIN,
        &sources::META_10K,
        &sources::BERNSTEIN,
        &sources::A16Z,
    ],
    ..written::HURDLE
};

const PRESETS: &[Preset] = &[
    preset(
        "article",
        text("The article's $3tn at 9%", "記事の3兆ドル、9％"),
        text(
            "Distill AI's article: a 9% return, a $400bn cloud industry. At our 40% margin: $675bn a year.",
            "Distill AIの記事の利回り9％、クラウド産業4000億ドル。利益率を40％と仮定して年6750億ドル。",
        ),
        &[("k", "3e12"), ("roi", "0.09"), ("margin", "0.4"), ("cloud", "4e11")],
    ),
    preset(
        "article-10",
        text("The article's $3tn at 10%", "記事の3兆ドル、10％"),
        text("The top of the article's range: $750bn a year.", "記事の示す範囲の上端で、年7500億ドル。"),
        &[("k", "3e12"), ("roi", "0.1"), ("margin", "0.4"), ("cloud", "4e11")],
    ),
    preset(
        "long-lived",
        text("Servers last 15 years", "サーバーが15年もつ場合"),
        text("Closer to what the simple basis takes for granted.", "単純基準の前提に近い。"),
        &[("server-life", "15")],
    ),
    preset(
        "short-lived",
        text("Servers last 3 years", "サーバーが3年しかもたない場合"),
        text("Near the critics' view of depreciation.", "各社の償却年数は長すぎるとする見方に近い。"),
        &[("server-life", "3")],
    ),
    preset(
        "2026-money",
        text("July 2026's cost of debt", "2026年7月の借り入れコスト"),
        text(
            "7.534%, the coupon on the bond for El Paso, a site for Meta.",
            "Meta向け施設El Pasoの債券の表面利率7.534％。",
        ),
        &[("rd", "0.07534")],
    ),
    preset(
        "deepseek",
        text("A tenfold fall in costs, partly passed on", "費用が10分の1、一部を価格に転嫁"),
        text(
            "Costs fall to a tenth, prices to about a third; the price elasticity of demand is 1.3.",
            "費用は10分の1、価格は約3分の1に下がり、需要の価格弾力性は1.3。",
        ),
        &[("shock", "10"), ("pass", "0.5"), ("elasticity", "1.3")],
    ),
    preset(
        "bass",
        text("Adoption like past durables (Bass)", "過去の耐久財並みの普及（バス曲線）"),
        text("The average coefficients of past durable goods.", "過去の耐久財の平均の係数を使う。"),
        &[("ramp", "bass")],
    ),
];
