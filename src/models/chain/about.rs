//! What stands on the model's page besides numbers.

use super::{Chain, sources};
use crate::models::prelude::*;

impl Describe for Chain {
    const ABOUT: &'static About = &About {
        id: "chain",
        presets: PRESETS,
        asks: Asks { output: "total", target: 1e11, input: "slow", x: "slow", y: "spread" },
        hero: "added",
        next: Next { to: "hurdle", carries: &[] },
        levers: &["slow", "neo", "together", "buyers", "selling", "spread"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose =
    Prose { sources: &[&sources::COREWEAVE_DEBT, &sources::COREWEAVE_BACKLOG], ..written::CHAIN };

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("On time", "計画どおり"),
        text("Demand fills what is built in five years.", "需要が5年で設備を埋める場合。"),
        &[("slow", "5")],
    ),
    preset(
        "late",
        text("Ten years late", "10年の遅れ"),
        text(
            "Demand takes 15 years: the first stress test of Distill AI's article.",
            "需要が設備を埋めるまで15年かかる場合。Distill AIの記事の第1のストレステスト。",
        ),
        &[("slow", "15")],
    ),
    preset(
        "stalls",
        text("Demand stalls", "需要が頭打ちになる"),
        text(
            "It stops at 40% of full scale: the article's second stress test.",
            "需要がフル稼働の40％で止まる場合。同じ記事の第2のストレステスト。",
        ),
        &[("demand", "stalls")],
    ),
    preset(
        "no-guarantee",
        text("Demand stalls, no guarantee", "需要が頭打ちで、保証もない"),
        text(
            "Tenants could also leave SPVs at the end of a lease term and owe nothing.",
            "加えて、テナントがリース期間の終了時に負担なしでSPVから退去できる場合。",
        ),
        &[("demand", "stalls"), ("guarantee", "0")],
    ),
    preset(
        "shut",
        text("The market shuts early", "市場が早く閉じる"),
        text(
            "From 2027 to 2029 nobody refinances, while contracts still pay: borrowers repay out of cash, \
             and less is left to go unpaid.",
            "契約の収入があるうちの2027～29年に借り換えが止まる場合。借り手は手元資金で返済し、後の未払いは減る。",
        ),
        &[("shut", "1"), ("from", "2027"), ("years", "3")],
    ),
    preset(
        "rents",
        text("Rents fall by half a year", "賃料が年に半減する"),
        text(
            "GPUs lose half their value each year before and during the sale.",
            "売却の前も途中も、GPUの価値が1年で半分になる場合。",
        ),
        &[("rents", "-0.5")],
    ),
    preset(
        "no-buyers",
        text("Few buyers for the chips", "チップの買い手が少ない"),
        text(
            "The market takes 200,000 GPUs a year, as the liquidation page assumes.",
            "市場が引き取るGPUが年20万基の場合。「担保処分」の仮定による。",
        ),
        &[("buyers", "2e5")],
    ),
    preset(
        "neoclouds",
        text("Neoclouds owe a fifth", "ネオクラウドの債務が2割"),
        text("Twice the part assumed.", "債務に占める比率が仮定の2倍の場合。"),
        &[("neo", "0.2")],
    ),
    preset(
        "confidence",
        text("Confidence decides", "信認が分ける"),
        text(
            "Demand takes 10 years, 3 points are added at first, and lenders charge four times the loss: \
             two outcomes fit the same facts.",
            "需要が10年かかり、初めの上乗せが3ポイント、貸し手が損失の4倍を求める場合。同じ条件に二つの結末がある。",
        ),
        &[("slow", "10"), ("spread", "0.03"), ("slope", "4")],
    ),
    preset(
        "cut",
        text("Every market link cut", "市場のつながりを断つ"),
        text(
            "Late demand still leaves debt unpaid, but nothing feeds back: the sum of the models alone.",
            "需要の遅れによる未払いだけを残し、跳ね返りをすべて断つ場合。各モデルを足しただけの結果になる。",
        ),
        &[("dearer", "0"), ("together", "0"), ("selling", "0"), ("drawn", "0"), ("charged", "0")],
    ),
];
