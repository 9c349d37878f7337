//! What stands on the model's page besides numbers.

use super::{ReverseQe, assets, sources};
use crate::models::prelude::*;

impl Describe for ReverseQe {
    const ABOUT: &'static About = &About {
        id: "reverse-qe",
        presets: PRESETS,
        asks: Asks { output: "rise", target: 0.002, input: "k", x: "k", y: "returned" },
        hero: "rise",
        next: Next { to: "refinancing", carries: &[] },
        levers: &["k", "outside", "returned", "new-capital", "elasticity", "calls"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::ARTICLE,
        &sources::CBO_2024,
        &sources::LAUBACH,
        &sources::PIMCO,
        &sources::WOLF_STREET,
        &sources::ING_FLOOR,
        &sources::MONEY_FUNDS,
        &sources::GABAIX,
        &sources::MULTIPLIER,
        &sources::BITCOIN,
        &sources::HFR,
        &sources::SOFTWARE,
    ],
    ..written::REVERSE_QE
};

const PRESETS: &[Preset] = &[
    preset(
        "claim",
        text("What the article's claim needs", "記事の主張に必要な前提"),
        text(
            "A dry tub, and yields that respond by 90 basis points per point of GDP in one year.",
            "浴槽は初めから空で、金利は1年でGDPの1％当たり0.9ポイント反応する。",
        ),
        &[
            ("needed", "2.935e12"),
            ("new-capital", "0"),
            ("drain", "0"),
            ("returned", "0"),
            ("years", "1"),
            ("elasticity", "own"),
            ("own", "90"),
        ],
    ),
    preset(
        "dry",
        text("The tub is dry today", "浴槽がすでに空の場合"),
        text("Banks need all of today's reserves.", "銀行が現在の準備預金をすべて必要とする。"),
        &[("needed", "2.935e12")],
    ),
    preset(
        "money-funds",
        text("Money funds count as idle", "MMFも遊休資金とみなす場合"),
        text(
            "$7.78tn more in the tub: whether it is ever dry depends on what counts as water.",
            "浴槽に7兆7800億ドルを加える。尽きるかどうかは、何を水とみなすかによる。",
        ),
        &[("stock", "1.0715e13")],
    ),
    preset(
        "fiscal",
        text("As with fiscal stimulus", "財政刺激と同じ場合"),
        text(
            "The central bank buys half of the debt with new money: less is crowded out.",
            "中央銀行が債務の半分を新たなお金で買う。押しのけられる資金は少ない。",
        ),
        &[("bought", "0.5")],
    ),
    preset(
        "purchases",
        text("The Fed fills the tub", "FRBが浴槽を満たす場合"),
        text(
            "$40bn a month, the pace of December 2025 to April 2026.",
            "2025年12月～2026年4月のペースである月400億ドル。",
        ),
        &[("new-capital", "4.8e11")],
    ),
    preset(
        "outside",
        text("Everything raised outside", "全額を外部から調達する場合"),
        text("Companies' own cash flow pays for none of it.", "自社のキャッシュフローでは何も賄えない。"),
        &[("outside", "1"), ("elasticity", "high")],
    ),
    preset(
        "policy-path",
        text("With the policy path of 2026", "2026年の政策金利の見通しを加える"),
        text(
            "The 0.89 points seen, put down to other causes: what long and short durations lose.",
            "実際の上昇0.89ポイントを別の要因とみる。デュレーションの長短で下落率が分かれる。",
        ),
        &[("points", "0.0089")],
    ),
    preset(
        "thin-bitcoin",
        text("A thinner bitcoin market", "ビットコイン市場がさらに薄い場合"),
        text(
            "Bank of America's $118 lost per dollar sold, where Glassnode has 4.",
            "1ドルの売りで118ドル失われるとするバンク・オブ・アメリカの推計。グラスノードは4ドル。",
        ),
        &[("assets", assets::THIN_BITCOIN)],
    ),
    preset(
        "patient",
        text("Nobody is forced to sell", "売却を迫られない場合"),
        text("Yields alone reprice assets.", "資産の値洗いは金利だけによる。"),
        &[("calls", "0")],
    ),
];
