//! What stands on the model's page besides numbers.

use super::claims::CLAIMS;
use super::{OthersHurdles, sources};
use crate::models::prelude::*;

impl Describe for OthersHurdles {
    const ABOUT: &'static About = &About {
        id: "others-hurdles",
        presets: PRESETS,
        asks: Asks { output: "reproduced", target: 5e11, input: "margin", x: "margin", y: "multiple" },
        hero: "reproduced",
        next: Next { to: "hurdle", carries: &[("servers", "servers"), ("own-margin", "margin")] },
        levers: &["form", "spend", "multiple", "margin"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::SEQUOIA_2023,
        &sources::CAHN_2025,
        &sources::CAHN_2026,
        &sources::JPMORGAN_CAPITAL,
        &sources::DISTILL,
        &sources::EPOCH,
        &sources::KLEMENT,
        &sources::KLEMENT_REPLY,
        &sources::GOLDMAN_2026,
        &sources::MORGAN_STANLEY_SPLIT,
        &sources::MCKINSEY,
        &sources::BURRY,
        &sources::BOFA,
        &sources::VANECK,
    ],
    ..written::OTHERS_HURDLES
};

/// A preset of the claim that stands at this place among [`CLAIMS`].
const fn of(index: usize, help: Text) -> Preset {
    let claim = &CLAIMS[index];
    preset(claim.key, claim.who, help, claim.values)
}

const PRESETS: &[Preset] = &[
    of(
        0,
        text(
            "$50bn of chips, doubled twice: $200bn, of which $75bn was in sight.",
            "半導体500億ドルを2倍、さらに2倍で2000億ドル。うち750億ドルは見込みがあった。",
        ),
    ),
    of(1, text("With $75bn in sight, $125bn was missing.", "見込みの750億ドルを引くと1250億ドルの不足。")),
    of(2, text("$150bn of chips, doubled twice: $600bn.", "半導体1500億ドルを2倍、さらに2倍で6000億ドル。")),
    of(
        3,
        text(
            "The essay says $500bn; $600bn less the $70bn that it lists is $530bn.",
            "文章は5000億ドルとするが、6000億ドルから文中の700億ドルを引くと5300億ドルになる。",
        ),
    ),
    of(
        4,
        text(
            "AI would add 0.66% to US GDP within ten years: output, not revenue needed. The $3tn of capital \
             is ours.",
            "AIによる米国のGDPの増加は10年で0.66％。必要な売上高ではない。資本3兆ドルは本サイトの仮定。",
        ),
    ),
    of(
        5,
        text(
            "$400bn over ten years at a 25% margin: $160bn.",
            "4000億ドルを10年で償却、利益率25％で1600億ドル。",
        ),
    ),
    of(
        6,
        text(
            "$400bn over five years at a 25% margin: $320bn.",
            "4000億ドルを5年で償却、利益率25％で3200億ドル。",
        ),
    ),
    of(
        7,
        text(
            "$400bn over three and a third years at a 25% margin: $480bn.",
            "4000億ドルを3年4カ月で償却、利益率25％で4800億ドル。",
        ),
    ),
    of(
        8,
        text(
            "$2tn of revenue would sustain $500bn of spending. We derived the 25% from these two figures.",
            "支出5000億ドルを支えるには売上高2兆ドルが要るとする。比率25％は両者から逆算した。",
        ),
    ),
    of(
        9,
        text(
            "Of $2tn needed, Bain finds $1.2tn; $800bn is missing.",
            "必要な2兆ドルのうち1兆2000億ドルは見込めるが、8000億ドル不足する。",
        ),
    ),
    of(
        10,
        text(
            "$650bn for a 10% return. The report as quoted gives no margin; 40% is ours, the $5tn relayed.",
            "利回り10％に6500億ドル。報道に利益率はなく、40％は本サイトの仮定、5兆ドルは孫引き。",
        ),
    ),
    of(
        11,
        text(
            "The article's 10% on $3tn, at our 40% margin, beside one or two cloud industries of $400bn \
             each.",
            "記事の3兆ドルと利回り10％、本サイトの利益率40％を、1個4000億ドルのクラウド産業1～2個分と比べる。",
        ),
    ),
    of(
        12,
        text(
            "$38bn to build, $0.9bn to run. The 67% share and the 7% rate are ours, fitted.",
            "建設費380億ドル、運営費9億ドル。機器の比率67％と利率7％は本サイトが当てはめた値。",
        ),
    ),
    of(13, text("With equipment that lasts three years: $12bn.", "機器の寿命が3年なら120億ドル。")),
    of(14, text("With equipment that lasts seven years: $7bn.", "機器の寿命が7年なら70億ドル。")),
    of(
        15,
        text(
            "$408bn of spending grows 20% a year; revenue, growing 15% a year, repays it with 10%. Our \
             reading.",
            "4080億ドルから年20％増える支出を、年15％伸びる売上高の増分で利回り10％とともに回収。本サイトの解釈。",
        ),
    ),
    of(16, text("$1.5tn at a 50% margin: $3tn. Relayed.", "1兆5000億ドル、利益率50％で3兆ドル。孫引き。")),
];
