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
    of(1, text("$75bn in sight leave $125bn.", "見込みの750億ドルを引くと1250億ドル。")),
    of(2, text("$150bn of chips, doubled twice: $600bn.", "半導体1500億ドルを2倍、さらに2倍で6000億ドル。")),
    of(
        3,
        text(
            "It states $500bn. Its own offsets of $70bn leave $530bn.",
            "5000億ドルとするが、挙げた700億ドルを差し引くと5300億ドルになる。",
        ),
    ),
    of(
        4,
        text(
            "0.66% of US GDP after ten years: what AI would add, not what it must earn. The $3tn beside it \
             is ours.",
            "10年後に米国のGDPの0.66％。AIが加える額で、稼ぐべき額ではない。並べた3兆ドルは本サイトの値。",
        ),
    ),
    of(
        5,
        text(
            "$400bn over ten years at a 25% margin: $160bn.",
            "4000億ドルを10年で償却、利益率25％で1600億ドル。",
        ),
    ),
    of(6, text("The same over five years: $320bn.", "同じ額を5年で償却すると3200億ドル。")),
    of(7, text("The same over three and a third years: $480bn.", "同じ額を3年4カ月で償却すると4800億ドル。")),
    of(
        8,
        text(
            "$500bn of spending is a quarter of the revenue that sustains it: $2tn. The quarter follows \
             from these.",
            "支出5000億ドルは、それを支える売上高2兆ドルの4分の1にあたる。比率は両者から逆算した。",
        ),
    ),
    of(9, text("$1.2tn found, $800bn missing.", "1兆2000億ドルは見込めるが、8000億ドル足りない。")),
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
            "The article's 10% on $3tn, at our 40% margin, against one or two industries of $400bn each.",
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
    of(13, text("The same with three years instead of five: $12bn.", "5年でなく3年なら120億ドル。")),
    of(14, text("With seven years: $7bn.", "7年なら70億ドル。")),
    of(
        15,
        text(
            "20% growth from $408bn, repaid with 10% by revenue that grows 15% a year. Our reading.",
            "4080億ドルから年20％増の支出を、年15％で伸びる売上高が10％の利回りで返す。本サイトの解釈。",
        ),
    ),
    of(16, text("$1.5tn at a 50% margin: $3tn. Relayed.", "1兆5000億ドル、利益率50％で3兆ドル。孫引き。")),
];
