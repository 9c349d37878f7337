//! What stands on the model's page besides numbers.

use super::{Hurdle, sources};
use crate::models::prelude::*;

impl Describe for Hurdle {
    const ABOUT: &'static About = &About {
        id: "hurdle",
        presets: PRESETS,
        asks: Asks {
            output: "industries-annuity",
            target: 2.0,
            input: "margin",
            x: "server-life",
            y: "margin",
        },
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
    ],
    ..written::HURDLE
};

const PRESETS: &[Preset] = &[
    preset(
        "article",
        text("The article's 3 trillion, 9%", "記事の3兆ドル、9%"),
        text(
            "A 9% return, a margin of 40%, a cloud industry of 400 billion: $675 billion.",
            "リターン9%、マージン40%、クラウド産業4000億で6750億ドル。",
        ),
        &[("k", "3e12"), ("roi", "0.09"), ("margin", "0.4"), ("cloud", "4e11")],
    ),
    preset(
        "article-10",
        text("The article's 3 trillion, 10%", "記事の3兆ドル、10%"),
        text("The upper end of the article's range: $750 billion.", "記事の範囲の上限で7500億ドル。"),
        &[("k", "3e12"), ("roi", "0.1"), ("margin", "0.4"), ("cloud", "4e11")],
    ),
    preset(
        "long-lived",
        text("Servers that last 15 years", "サーバーが15年もつなら"),
        text("What the simple basis takes for granted.", "単純基準が前提していること。"),
        &[("server-life", "15")],
    ),
    preset(
        "short-lived",
        text("Servers that last 3 years", "サーバーが3年しかもたないなら"),
        text("The critics' view of depreciation.", "批判的な見方の償却年数。"),
        &[("server-life", "3")],
    ),
    preset(
        "2026-money",
        text("At the cost of debt of July 2026", "2026年7月の金利なら"),
        text("7.534%, the coupon of the El Paso bond.", "El Paso債の表面利率7.534%。"),
        &[("rd", "0.07534")],
    ),
    preset(
        "deepseek",
        text("Ten times cheaper overnight, half kept", "一夜で10分の1、半分は手元に"),
        text(
            "Costs fall to a tenth, half of the fall is passed on, and demand answers by 1.3.",
            "費用が10分の1になり、値下げは半分、需要の弾力性は1.3。",
        ),
        &[("shock", "10"), ("pass", "0.5"), ("elasticity", "1.3")],
    ),
    preset(
        "bass",
        text("Adopted like other durables (Bass)", "他の耐久財のような普及（バス）"),
        text("With the averages of past durable goods.", "過去の耐久財の平均の係数で。"),
        &[("ramp", "bass")],
    ),
];
