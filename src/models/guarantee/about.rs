//! What stands on the model's page besides numbers.

use super::{Guarantee, sources};
use crate::models::prelude::*;

impl Describe for Guarantee {
    const ABOUT: &'static About = &About {
        id: "guarantee",
        presets: PRESETS,
        asks: Asks { output: "worst", target: 1e11, input: "share", x: "share", y: "cover" },
        hero: "failure",
        next: Next { to: "refinancing", carries: &[] },
        levers: &["share", "cut", "cover", "volatility", "recovery"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::CBO,
        &sources::PASSMORE,
        &sources::GSE_RESCUE,
        &sources::OPENAI_LETTER,
        &sources::NVIDIA_GUARANTEE,
        &sources::NVIDIA_CASH,
        &sources::ALPHABET_BACKSTOP,
        &sources::CDS,
        &sources::DOUBLE_DEFAULT,
    ],
    ..written::GUARANTEE
};

const PRESETS: &[Preset] = &[
    preset(
        "gse",
        text("The housing agencies' 0.4 points", "住宅金融機関並みの0.4ポイント"),
        text(
            "The high end of Fannie Mae's and Freddie Mac's funding advantage, on all debt.",
            "ファニーメイとフレディマックの調達の有利さの上限を、債務の全額に当てはめる。",
        ),
        &[("cut", "0.004")],
    ),
    preset(
        "gse-low",
        text("The housing agencies' low end", "住宅金融機関の下限"),
        text(
            "The low end of Fannie Mae's and Freddie Mac's funding advantage (0.15 points), on all debt.",
            "ファニーメイとフレディマックの調達の有利さの下限（0.15ポイント）を、債務の全額に当てはめる。",
        ),
        &[("cut", "0.0015")],
    ),
    preset(
        "treasury",
        text("As cheap as the Treasury", "国債並みの金利"),
        text(
            "2.25 points off: the spread of Hyperion's bond over Treasuries when it was priced.",
            "2.25ポイント下がる場合。発行時のHyperion債の国債に対するスプレッド（上乗せ金利）。",
        ),
        &[("cut", "0.0225")],
    ),
    preset(
        "crowd",
        text("Cheap money draws a rush", "安い資金で投資が膨らむ"),
        text(
            "2.25 points off; the build-out grows by 20% a point and competes for the same demand.",
            "国債並みの金利で、投資が1ポイント当たり20％増え、同じ需要を分け合う場合。",
        ),
        &[("cut", "0.0225"), ("response", "20"), ("dilution", "1")],
    ),
    preset(
        "half",
        text("Half the debt", "債務の半分"),
        text("The other half pays the full rate.", "残る半分の金利は下がらない。"),
        &[("share", "0.5")],
    ),
    preset(
        "chip-maker",
        text("A model guarantor built on Nvidia's cap", "Nvidiaの保証上限で組んだモデル上の保証人"),
        text(
            "The $105bn lease cap of August 2026, the spread and liquid funds of 2026; a correlation of \
             60%, ours.",
            "2026年8月の賃料保証の上限1050億ドル、同年のスプレッドと手元資金。相関60％は本サイトの仮定。",
        ),
        CHIP_MAKER_TIED,
    ),
    preset(
        "chip-maker-apart",
        text("A model guarantor on Nvidia's cap, uncorrelated", "Nvidiaの保証上限で組んだ保証人（相関なし）"),
        text(
            "At a correlation of 0%. The difference is the cost of the correlation.",
            "相関0％の場合。差が、相関によって失われる価値になる。",
        ),
        &[
            ("k", "1.05e11"),
            ("debt", "1"),
            ("saving", "model"),
            ("response", "0"),
            ("pool", "1"),
            ("cds", "0.00868"),
            ("resources", "5.65e10"),
        ],
    ),
    preset(
        "cloud",
        text("A model guarantor built on Alphabet's backstops", "Alphabetの保証で組んだモデル上の保証人"),
        text(
            "Backstops of $43.8bn for landlords at 30 June 2026; a spread of 0.5 points and a correlation \
             of 40%, ours.",
            "2026年6月30日現在の貸主への保証438億ドル。スプレッド0.5ポイントと相関40％は本サイトの仮定。",
        ),
        &[
            ("k", "4.38e10"),
            ("debt", "1"),
            ("saving", "model"),
            ("response", "0"),
            ("pool", "1"),
            ("cds", "0.005"),
            ("link", "0.4"),
            ("resources", "1.253e11"),
        ],
    ),
];

const CHIP_MAKER_TIED: &[(&str, &str)] = &[
    ("k", "1.05e11"),
    ("debt", "1"),
    ("saving", "model"),
    ("response", "0"),
    ("pool", "1"),
    ("cds", "0.00868"),
    ("link", "0.6"),
    ("resources", "5.65e10"),
];
