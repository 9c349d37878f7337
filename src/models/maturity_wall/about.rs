//! What stands on the model's page besides numbers.

use super::{COREWEAVE, MaturityWall, sources};
use crate::models::prelude::*;

impl Describe for MaturityWall {
    const ABOUT: &'static About = &About {
        id: "maturity-wall",
        presets: PRESETS,
        asks: Asks { output: "gap", target: 2e10, input: "shut", x: "from", y: "years" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    name: text("Maturity wall", "満期の壁"),
    question: text(
        "When does the debt fall due, and what if nobody lends again?",
        "債務はいつ期限を迎え、誰も貸さなければどうなるか",
    ),
    lead: text(
        "Every tranche, by year. Then dearer money, then a market that shuts for a while. The table is yours \
         to change.",
        "すべての債務を年ごとに積み上げ、金利の上昇と、市場の一時的な閉鎖を試す。表は自由に変えられる。",
    ),
    formulas: FORMULAS,
    leaves_out: &[
        text(
            "What is not in the table: the default holds debt issued in 2025 whose terms were read in a \
             source. Older bonds of the same firms, xAI's loans, private loans without published terms and \
             floating notes are not in it.",
            "表にない債務。初期値は、条件を出典で確かめた2025年発行の債務。各社の古い社債、xAIの融資、条件が公表されない私募融資、変動利付債は含まない。",
        ),
        text(
            "Options to extend (the Vantage loans have two of a year each), calls, conversions into shares, \
             hedges.",
            "延長の選択権（Vantageの融資は1年を2回）、繰上償還、株式への転換、ヘッジ。",
        ),
        text(
            "Which issuer finds a lender first: the share that shuts hits all debt of the segment alike.",
            "どの発行体が先に借り換えられるか。閉じる割合は、その市場の債務すべてに等しくかかる。",
        ),
        text(
            "What follows from a gap: defaults, fire sales, rescue. See Liquidation and the four structures.",
            "不足の後に起きること（デフォルト、投げ売り、救済）。「担保の売却」「四つの構造」で扱う。",
        ),
    ],
    notes: &[
        text(
            "CoreWeave's preset adds up to its filing for 30 June 2025: 11.171 billion dollars in all, and \
             each year's repayments to the thousand. The filing does not say which tranche is repaid in \
             which year; that split is ours.",
            "CoreWeaveのプリセットは2025年6月30日の開示に一致する（合計111.71億ドル、各年の返済も千ドル単位まで）。どの債務がどの年に返済されるかは開示されておらず、その配分は当方によ\
             る。",
        ),
        text(
            "In the sector's table CoreWeave stands as filed for June 2025, repaid evenly; where a source \
             names only the year, December is taken; the Vantage loans' rate is 2.5 points over a base rate \
             of 4.3% (assumption).",
            "業界の表では、CoreWeaveは2025年6月の残高を均等返済とした。年だけの出典は12月とし、Vantageの融資は基準金利4.3%（仮定）に2.5ポイントを足した。",
        ),
        text(
            "Beignet's notes amortise to May 2049; how is not published. Here they are repaid as a level \
             yearly service from May 2030, a year after the first rent (assumption).",
            "Beignetの債券は2049年5月まで分割償還されるが、日程は公表されていない。ここでは最初の賃料の1年後、2030年5月からの元利均等とした（仮定）。",
        ),
        text(
            "Long bonds of the largest firms make the total large and the wall low: what falls due soon is \
             owed by those who borrow against chips and buildings.",
            "大手の長期債は合計を大きくするが壁は低い。近く期限を迎えるのは、チップや建物を担保に借りた者の債務である。",
        ),
    ],
    sources: &[
        &sources::COREWEAVE_DEBT,
        &sources::META_NOTES,
        &sources::AMAZON_NOTES,
        &sources::ALPHABET_NOTES,
        &sources::HYPERION,
        &sources::VANTAGE_LOANS,
        &sources::TERAWULF_NOTES,
        &sources::MINER_NOTES,
        &sources::APPLIED_DIGITAL,
        &sources::IREN_CONVERTIBLES,
    ],
};

const PRESETS: &[Preset] = &[
    preset(
        "sector",
        text("Across the sector", "業界全体"),
        text("Debt issued for AI data centres in 2025.", "2025年にAIデータセンターのために発行された債務。"),
        &[("horizon", "5")],
    ),
    preset(
        "coreweave",
        text("CoreWeave as filed", "CoreWeaveの開示"),
        text(
            "30 June 2025: 11.2 billion dollars, and who must be repaid when.",
            "2025年6月30日：112億ドルの返済予定。",
        ),
        &[("tranches", COREWEAVE), ("as-of", "2025-06"), ("horizon", "2"), ("from", "2026")],
    ),
    preset(
        "private-credit",
        text("Private credit stops", "プライベートクレジットの停止"),
        text(
            "Special-purpose vehicles find no new lenders for three years.",
            "SPVに3年間、新たな貸し手がつかない。",
        ),
        &[("segment", "structured"), ("shut", "1"), ("years", "3"), ("from", "2028")],
    ),
    preset(
        "stop",
        text("Everything stops", "すべてが止まる"),
        text("For two years nobody refinances anything.", "2年間、何も借り換えられない。"),
        &[("shut", "1"), ("from", "2029"), ("years", "2")],
    ),
    preset(
        "dear",
        text("Five points dearer", "金利が5ポイント上がる"),
        text(
            "Nothing shuts, but all that falls due pays 5 points more.",
            "市場は開いているが、借り換えは5ポイント高い。",
        ),
        &[("shut", "0"), ("spread", "0.05"), ("horizon", "10")],
    ),
];

const FORMULAS: &[Formula] = &[
    formula(
        "Due in year y: tranches that are repaid then, and the months' parts of those repaid evenly (A \
         dollars over n months from the day of the table).",
        "y年に期限が来る額。その年に一括返済される債務と、均等返済（A ドルを基準日からnか月）のその年の月数分。",
        "<mrow><msub><mi>due</mi><mi>y</mi></msub><mo>=</mo><munder><mo>∑</mo><mi>bullets in y</mi></munder>\
         <mi>A</mi><mo>+</mo><munder><mo>∑</mo><mi>evenly</mi></munder><mfrac><mi>A</mi><mi>n</mi></mfrac>\
         <mo>·</mo><mi>months in y</mi></mrow>",
    ),
    formula(
        "Weighted life: every repayment by its months m after the day.",
        "加重平均期間。各返済を基準日からの月数mで加重。",
        "<mrow><mi>life</mi><mo>=</mo><mfrac><mn>1</mn><mn>12</mn></mfrac><mfrac><mrow><mo>∑</mo><mi>m</mi>\
         <mo>·</mo><msub><mi>repaid</mi><mi>m</mi></msub></mrow><mrow><mo>∑</mo><mi>A</mi></mrow></mfrac>\
         </mrow>",
    ),
    formula(
        "More interest: what falls due within N years pays Δ more from its month on.",
        "増える利息。N年以内に期限が来た分は、その月からΔだけ高い金利を払う。",
        "<mrow><mi>extra</mi><mo>=</mo><mi>Δ</mi><munder><mo>∑</mo><mrow><mi>m</mi><mo>≤</mo><mn>12</mn><mi>\
         N</mi></mrow></munder><msub><mi>repaid</mi><mi>m</mi></msub><mo>,</mo><mspace width=\"1em\">\
         </mspace><mi>paid</mi><mo>=</mo><mi>Δ</mi><munder><mo>∑</mo><mrow><mi>m</mi><mo>≤</mo><mn>12</mn>\
         <mi>N</mi></mrow></munder><msub><mi>repaid</mi><mi>m</mi></msub><mfrac><mrow><mn>12</mn><mi>N</mi>\
         <mo>−</mo><mi>m</mi></mrow><mn>12</mn></mfrac></mrow>",
    ),
    formula(
        "The gap: the share s of what falls due in that market each shut year, less the issuers' cash \
         (in the first year only for its months after the day).",
        "不足。閉じている各年にその市場で期限が来る額の割合sから、発行体の自己資金を引く（最初の年は基準日後の月数分）。",
        "<mrow><mi>gap</mi><mo>=</mo><munder><mo>∑</mo><mi>y shut</mi></munder><mi>max</mi><mo>(</mo><mn>\
         0</mn><mo>,</mo><mi>s</mi><mo>·</mo><msub><mi>due</mi><mi>y</mi></msub><mo>−</mo><mi>cash</mi><mo>\
         ·</mo><mfrac><msub><mi>months</mi><mi>y</mi></msub><mn>12</mn></mfrac><mo>)</mo></mrow>",
    ),
];
