//! What stands on the model's page besides numbers.

use super::{SpvBond, sources};
use crate::models::prelude::*;

impl Describe for SpvBond {
    const ABOUT: &'static About = &About {
        id: "spv-bond",
        presets: PRESETS,
        asks: Asks { output: "cover", target: 1.2, input: "rent", x: "coupon", y: "share" },
        hero: "cover",
        next: Next { to: "side-by-side", carries: &[] },
        levers: &["leaves", "rent", "share", "coupon", "rent-start", "maturity"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::DISTILL,
        &sources::EL_PASO,
        &sources::SALINE,
        &sources::BEACON_POINT,
        &sources::RIVER_BEND,
        &sources::RIVER_BEND_LEASE,
        &sources::GUARANTEE_NOTE,
    ],
    ..written::SPV_BOND
};

const PRESETS: &[Preset] = &[
    preset(
        "beignet",
        text("Hyperion, October 2025", "Hyperion（2025年10月）"),
        text(
            "Beignet Investor's notes for Meta's campus in Louisiana: $27.3bn at 6.581%.",
            "ルイジアナ州のMeta向け施設を裏付けとするBeignet Investor債。273億ドル、表面利率6.581％。",
        ),
        &[("share", "0.8")],
    ),
    preset(
        "ninety",
        text("Hyperion, with 90% of rent for the notes", "Hyperion、賃料の90％が返済に回る場合"),
        text(
            "The share of rent that reproduces a relayed debt-service cover of 1.12 times.",
            "伝えられる元利金返済カバー率1.12倍（孫引き）を再現する割合。",
        ),
        &[("share", "0.9")],
    ),
    preset(
        "leaves",
        text("Tenant leaves after 8 years, guarantee capped", "8年で退去、残価保証に上限"),
        text(
            "The tenant leaves after two terms, and the guarantee pays at most $2bn.",
            "2回の契約で退去し、残価保証は20億ドルまでしか支払われない場合。",
        ),
        &[("leaves", "8"), ("cap", "2e9")],
    ),
    preset(
        "el-paso",
        text("El Paso, July 2026", "El Paso（2026年7月）"),
        text(
            "$12.5bn at 7.534% for another campus let to Meta, 2.875 points over Treasuries. The rent, with \
             Hyperion's cover, and Meta's own yield are assumed. We found no later price.",
            "Metaに貸す別の施設の125億ドル、表面利率7.534％、国債＋2.875ポイント。賃料（カバー率はHyperion並み）と\
             Meta自身の利回りは仮定。その後の価格は見当たらない。",
        ),
        &[
            ("face", "12.547e9"),
            ("coupon", "0.07534"),
            ("issue", "2026-07"),
            ("issue-day", "30"),
            ("maturity", "2048-11"),
            ("first", "next"),
            ("interest-only", "2028-11"),
            ("rent-start", "2028-12"),
            ("rent", "1.52e9"),
            ("value", "12.5e9"),
            ("guarantee", "13e9"),
            ("cap", "13e9"),
            ("tenant", "0.0595"),
            ("issue-benchmark", "0.04659"),
            ("then", "2026-07"),
            ("then-day", "30"),
            ("then-price", "100"),
            ("then-benchmark", "0.04659"),
            ("now", "2026-07"),
            ("price", "100"),
            ("benchmark", "0.04659"),
        ],
    ),
    preset(
        "saline",
        text("Saline, April 2026", "Saline（2026年4月）"),
        text(
            "$14bn at 7.5%, sold at 98.75, for a campus let to Oracle: six years of interest only, then 13 \
             of repayment. Rent, lease, Treasury yield and the tenant's own yield are assumed.",
            "Oracleに貸す施設のための140億ドル。表面利率7.5％、発行価格98.75。6年は利息だけを払い、13年で返済する。\
             賃料、契約、国債利回り、賃借人自身の利回りは仮定。",
        ),
        &[
            ("face", "14e9"),
            ("coupon", "0.075"),
            ("issue", "2026-04"),
            ("issue-day", "30"),
            ("maturity", "2045-10"),
            ("first", "next"),
            ("interest-only", "2032-10"),
            ("rent-start", "2028-11"),
            ("term", "17"),
            ("leaves", "17"),
            ("rent", "2.0e9"),
            ("share", "1"),
            ("value", "16.3e9"),
            ("guarantee", "0"),
            ("guarantee-years", "0"),
            ("counted", "17"),
            ("tenant", "0.067"),
            ("issue-price", "98.75"),
            ("issue-benchmark", "0.045"),
            ("then", "2026-04"),
            ("then-day", "30"),
            ("then-price", "98.75"),
            ("then-benchmark", "0.045"),
            ("now", "2026-04"),
            ("price", "98.75"),
            ("benchmark", "0.045"),
        ],
    ),
    preset(
        "beacon-point",
        text("Beacon Point, June 2026", "Beacon Point（2026年6月）"),
        text(
            "$4.25bn at 6.129% to November 2042, 1.65 points over Treasuries, backed by a 15-year lease \
             worth $9.8bn. The tenant is rated AA− or better; its own bond yield is assumed.",
            "42億5000万ドル、表面利率6.129％、2042年11月満期、国債＋1.65ポイント。15年で98億ドルの賃貸借が裏付けで、\
             賃借人はダブルAマイナス以上。賃借人自身の利回りは仮定。",
        ),
        &[
            ("face", "4.25e9"),
            ("coupon", "0.06129"),
            ("issue", "2026-06"),
            ("issue-day", "9"),
            ("maturity", "2042-11"),
            ("first", "next"),
            ("interest-only", "2027-11"),
            ("rent-start", "2027-12"),
            ("term", "15"),
            ("renewable", "15"),
            ("leaves", "15"),
            ("rent", "6.53e8"),
            ("share", "1"),
            ("value", "4.47e9"),
            ("guarantee", "0"),
            ("guarantee-years", "0"),
            ("counted", "15"),
            ("tenant", "0.0545"),
            ("issue-benchmark", "0.04479"),
            ("then", "2026-06"),
            ("then-day", "9"),
            ("then-price", "100"),
            ("then-benchmark", "0.04479"),
            ("now", "2026-06"),
            ("price", "100"),
            ("benchmark", "0.04479"),
        ],
    ),
    preset(
        "river-bend",
        text("River Bend, April 2026", "River Bend（2026年4月）"),
        text(
            "$3.25bn at 6.192%, backed by a 15-year lease worth about $7bn. It pays on 15 May and 15 \
             November, principal from May 2028 (relayed from a filing). The tenant's own yield is assumed.",
            "32億5000万ドル、表面利率6.192％。15年で約70億ドルの賃貸借が裏付け。支払いは5月と11月の15日、元本は2028年5月\
             から（開示の孫引き）。賃借人自身の利回りは仮定。",
        ),
        &[
            ("face", "3.25e9"),
            ("coupon", "0.06192"),
            ("issue", "2026-04"),
            ("issue-day", "30"),
            ("maturity", "2042-11"),
            ("maturity-day", "15"),
            ("interest-only", "2027-11"),
            ("rent-start", "2027-12"),
            ("term", "15"),
            ("renewable", "15"),
            ("leaves", "15"),
            ("rent", "4.67e8"),
            ("share", "1"),
            ("value", "3.42e9"),
            ("guarantee", "0"),
            ("guarantee-years", "0"),
            ("counted", "15"),
            ("tenant", "0.053"),
            ("issue-benchmark", "0.04342"),
            ("then", "2026-04"),
            ("then-day", "30"),
            ("then-price", "100"),
            ("then-benchmark", "0.04342"),
            ("now", "2026-04"),
            ("price", "100"),
            ("benchmark", "0.04342"),
        ],
    ),
    preset(
        "corporate",
        text("$27.3bn as a plain corporate bond", "273億ドルを普通社債で借りる場合"),
        text(
            "On the terms of Meta's own bond: 5.625%, all repaid in November 2055.",
            "Meta自身の社債と同じ条件（表面利率5.625％、2055年11月に一括償還）。",
        ),
        &[
            ("coupon", "0.05625"),
            ("issue", "2025-11"),
            ("issue-day", "3"),
            ("maturity", "2055-11"),
            ("maturity-day", "15"),
            ("first", "next"),
            ("profile", "bullet"),
            ("term", "30"),
            ("renewable", "30"),
            ("leaves", "30"),
            ("share", "1"),
            ("guarantee", "0"),
            ("guarantee-years", "0"),
            ("issue-benchmark", "0.0465"),
            ("then", "2025-11"),
            ("then-day", "3"),
            ("then-price", "100"),
            ("then-benchmark", "0.0465"),
            ("now", "2025-11"),
            ("price", "100"),
            ("benchmark", "0.0465"),
        ],
    ),
];
