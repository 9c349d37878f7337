//! What stands on the model's page besides numbers.

use super::{CapitalStack, sources, stacks};
use crate::models::prelude::*;

impl Describe for CapitalStack {
    const ABOUT: &'static About = &About {
        id: "capital-stack",
        presets: PRESETS,
        asks: Asks { output: "own-loss", target: 0.1, input: "value", x: "value", y: "pledged" },
        hero: "own-loss",
        next: Next { to: "liquidation", carries: &[] },
        levers: &["holder", "value", "pledged", "leverage"],
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    sources: &[
        &sources::DISTILL,
        &sources::CONVERTIBLE_TERMS,
        &sources::CONVERSION_PRICE,
        &sources::LATER_ISSUES,
        &sources::MOODYS_AVERAGES,
        &sources::MERTON,
        &sources::BLACK_COX,
        &sources::WORLDCOM_PLAN,
        &sources::WORLDCOM_SETTLEMENT,
        &sources::CYXTERA_SALE,
        &sources::CYXTERA_DEBT,
    ],
    ..written::CAPITAL_STACK
};

const PRESETS: &[Preset] = &[
    preset(
        "secured-lender",
        text("The stack as a secured lender sees it", "担保付き融資の貸し手の立場"),
        text(
            "The sixteen debts filed for 30 June 2026; the loans are held directly, not through a fund.",
            "2026年6月30日の16項目。融資を、ファンドを介さず直接保有する場合。",
        ),
        &[("holder", "lender")],
    ),
    preset(
        "later-issues",
        text("With the issues of August and September 2026", "2026年8～9月の調達を加えた場合"),
        text(
            "$6.3bn more: a secured loan that ranks ahead of the notes, and convertibles beside them.",
            "63億ドルの増加。社債に優先する担保付き融資と、社債と同順位の転換社債。",
        ),
        &[("lines", stacks::LATER), ("holder", "etf")],
    ),
    preset(
        "collateral-only",
        text("Little left but collateral", "担保のほかにほとんど残らない場合"),
        text(
            "A bond ETF's loss if 95% of the remaining value is pledged to secured lenders.",
            "残った価値の95％が貸し手の担保に入っている場合の、債券ETFの損失。",
        ),
        &[("pledged", "0.95"), ("holder", "etf")],
    ),
    preset(
        "thin-equity",
        text("A thin cushion of shares", "株式の緩衝が薄い場合"),
        text(
            "The debts filed for 30 June 2026 under shares worth $5bn, about a tenth of their August value.",
            "同じ債務に対し、株式時価総額は2026年8月の約10分の1の50億ドル。",
        ),
        &[("equity", "5e9"), ("price", "8.5"), ("holder", "credit-fund")],
    ),
    preset(
        "conversion",
        text("The share passes the conversion price", "株価が転換価格を超える場合"),
        text(
            "If the enterprise were worth 3.5 times its debt, convertible holders would convert.",
            "企業価値が債務の3.5倍なら、転換社債は株式に転換される計算だ。",
        ),
        &[("value", "3.5"), ("holder", "convertible")],
    ),
    preset(
        "merton-textbook",
        text("Merton's model in Hull's textbook", "ハルの教科書にあるマートンモデル"),
        text(
            "Shares worth 3, debt of 10 due in a year, a rate of 5%: default probability 12.7%.",
            "株式3、1年後に期限の債務10、金利5％。デフォルト確率は12.7％。",
        ),
        &[
            ("lines", stacks::TEXTBOOK),
            ("equity", "3e9"),
            ("price", "10"),
            ("volatility", "0.8"),
            ("r", "0.05"),
            ("horizon", "1"),
            ("cds", "0"),
            ("holder", "etf"),
        ],
    ),
    preset(
        "worldcom-2003",
        text("WorldCom, 2003", "ワールドコム、2003年"),
        text(
            "$41bn of debt; most creditors got about 36 cents on the dollar. Under absolute priority \
             subordinated holders would have got nothing; they settled for 44.5 cents.",
            "債務410億ドル、大半の債権者は1ドル当たり約36セント。劣後債権者は絶対優先ならゼロだが、44.5セントで和解した。",
        ),
        &[
            ("lines", stacks::WORLDCOM),
            ("value", "0.36"),
            ("pledged", "0"),
            ("equity", "1e8"),
            ("cds", "0"),
            ("price", "0.05"),
            ("holder", "etf"),
        ],
    ),
    preset(
        "cyxtera-2023",
        text("Cyxtera, 2023", "サイクステラ、2023年"),
        text(
            "A data-centre firm with over $1bn of debt, sold for $775mn. The split of the debt is ours.",
            "7億7500万ドルで売却されたデータセンター事業者。債務は10億ドル超で、内訳は本サイトの仮定。",
        ),
        &[
            ("lines", stacks::CYXTERA),
            ("value", "0.76"),
            ("pledged", "1"),
            ("equity", "5e6"),
            ("cds", "0"),
            ("price", "0.05"),
            ("holder", "lender"),
        ],
    ),
    preset(
        "holding-company",
        text("Debt of a holding company", "持ち株会社の債務"),
        text(
            "A made-up group worth 90% of its debt: lenders to its holding company are paid last.",
            "架空の企業グループ。企業価値は債務の90％で、持ち株会社の貸し手は最後に返済を受ける。",
        ),
        &[
            ("lines", stacks::GROUP),
            ("value", "0.9"),
            ("equity", "4e9"),
            ("cds", "0"),
            ("price", "20"),
            ("volatility", "0.6"),
            ("holder", "taxpayer"),
        ],
    ),
    preset(
        "no-debt",
        text("No debt at all", "無借金の場合"),
        text(
            "Only shareholders could lose: here, 48% of their shares' market value.",
            "損失を被るのは株主だけ。ここでは時価の48％を失う計算だ。",
        ),
        &[("lines", stacks::NO_DEBT), ("cds", "0"), ("holder", "share")],
    ),
];
