//! What stands on the model's page besides numbers.

use super::readings::{SCARE, SLUMP};
use super::{Thermometer, sources};
use crate::models::prelude::*;

impl Describe for Thermometer {
    const ABOUT: &'static About = &About {
        id: "thermometer",
        presets: PRESETS,
        asks: Asks { output: "watched", target: 3.0, input: "cds-watch", x: "persist", y: "capex-watch" },
        hero: "watched",
        next: Next { to: "hurdle", carries: &[] },
        levers: &["persist", "as-of", "rent-watch", "cds-watch", "capex-watch", "due-watch"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::DISTILL,
        &sources::RENT_JUNE,
        &sources::CDS_LOW,
        &sources::CDS_OCTOBER,
        &sources::CDS_NOVEMBER,
        &sources::CDS_DECEMBER,
        &sources::CDS_ICE,
        &sources::CALCBENCH,
        &sources::CAPEX,
        &sources::REVENUE,
        &sources::REVENUE_MAY,
        &sources::DUE_2025,
        &sources::DUE_2026,
    ],
    ..written::THERMOMETER
};

const PRESETS: &[Preset] = &[
    preset(
        "at-once",
        text("Every reading counts at once", "観測値を直ちに数える"),
        text("Without persistence, as headlines do.", "見出しのように、続くかどうかを問わない場合。"),
        &[("persist", "0")],
    ),
    preset(
        "half-year",
        text("Half a year to persist", "半年続くまで待つ"),
        text("Fewer false alarms, later ones.", "誤報は減るが、知らせは遅くなる。"),
        &[("persist", "6")],
    ),
    preset(
        "end-2025",
        text("As of December 2025", "2025年12月の時点"),
        text(
            "The rent's low and the first alarm about a tenant's debt lay just behind.",
            "賃料の底と、テナントの債務への最初の警戒の直後。",
        ),
        &[("as-of", "2025-12")],
    ),
    preset(
        "narrow",
        text("Narrower thresholds", "しきい値を厳しくする"),
        text(
            "Watch from 100 basis points and three quarters of cash.",
            "100bpと、営業キャッシュの4分の3から注意とする。",
        ),
        &[("cds-watch", "100"), ("capex-watch", "0.75")],
    ),
    preset(
        "any",
        text("One is enough", "一つで十分"),
        text("A single indicator moves the whole.", "一つの指標だけで全体の水準が決まる。"),
        &[("watch-at", "1"), ("alarm-at", "1")],
    ),
    preset(
        "scare",
        text("Invented: a scare of one month", "架空：1カ月の動揺"),
        text(
            "Made up: three alarms in December 2026, gone in January. Move “Today” a month on.",
            "架空の観測値：2026年12月に三つが警戒となり、1月に戻る。「現在の年月」を翌月に動かすとわかる。",
        ),
        &[("readings", SCARE), ("as-of", "2026-12")],
    ),
    preset(
        "slump",
        text("Invented: a slump to June 2027", "架空：2027年6月までの不振"),
        text(
            "Made up: rent falls below $1.65, spreads pass 500 basis points, spending passes cash.",
            "架空の観測値：賃料は1.65ドルを割り、スプレッドは500bpを、投資は営業キャッシュを超える。",
        ),
        &[("readings", SLUMP), ("as-of", "2027-06")],
    ),
];
