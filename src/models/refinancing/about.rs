//! What stands on the model's page besides numbers.

use super::{Refinancing, sources};
use crate::models::prelude::*;

impl Describe for Refinancing {
    const ABOUT: &'static About = &About {
        id: "refinancing",
        presets: PRESETS,
        asks: Asks { output: "gap", target: 0.0, input: "slow", x: "slow", y: "spread" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    name: text("Refinancing gap", "借り換えの壁"),
    question: text(
        "The debt falls due before productivity arrives: what can't be refinanced?",
        "生産性の実現より先に債務の期限が来る。何が借り換えられないか",
    ),
    lead: text(
        "A loan shorter than its asset's life buys time. This shows how much, and what happens when \
         productivity takes longer.",
        "資産の寿命より短い借り入れは、時間を買うことだ。どれだけ買えたか、生産性がさらに遅れると何が起きるかを示す。",
    ),
    formulas: FORMULAS,
    leaves_out: &[
        text(
            "Covenants before default: cash traps, lock-ups and step-ups that would take cash from owners \
             earlier. See the cash sweep for a simple form.",
            "デフォルト前の財務制限（資金留保、配当停止、金利の引き上げ）。簡単な形は「余剰資金の返済充当」で試せる。",
        ),
        text(
            "What a lender recovers by force after a missed payment: unpaid amounts simply accrue until \
             maturity.",
            "不払い後の担保権の行使。未払い分は満期まで利息がつくだけとする。",
        ),
        text(
            "Floating rates, hedges and fees; the year as the shortest period.",
            "変動金利、ヘッジ、手数料。最短の期間は1年とする。",
        ),
        text(
            "What is left of the reserve at maturity: it is not counted towards the gap.",
            "満期に残る準備金。不足の穴埋めには数えない。",
        ),
        text(
            "The tenant: cash under contract is paid for certain. A tenant that does not renew is set by the \
             years under contract.",
            "テナントの信用：契約分は必ず払われるとする。更新しない場合は契約の年数で試せる。",
        ),
    ],
    notes: &[
        text(
            "Which limit binds matters. Where the loan to value binds, the gap is the same however late \
             productivity comes, until payments are missed: a low limit hides the delay.",
            "どちらの上限が効いているかが重要。LTVが効いている間は、不払いが出るまで遅れても不足額は変わらない。低いLTVは遅れを隠す。",
        ),
        text(
            "Hyperion's notes are repaid in full by 2049 out of rent, so they have no gap at maturity by \
             construction. Their cliff is the lease, which runs in terms of four years: set the years under \
             contract to 4.",
            "Hyperionの債券は賃料で2049年までに完済されるので、満期の不足は構造上ない。危ういのは4年ごとの賃貸借で、契約の年数を4にすると見える。",
        ),
        text(
            "The article's stress tests lost their steps in the copy that reached us; the formulas here are \
             the field's standard ones.",
            "記事のストレステストの手順は手元の写しでは失われている。ここでの式は実務の標準に従う。",
        ),
    ],
    sources: &[&sources::DBRS_DI, &sources::COREWEAVE_DEBT],
};

/// A vehicle like Hyperion's, whose tenant is bound for so many years.
const fn hyperion(contract_years: &'static str) -> [(&'static str, &'static str); 13] {
    [
        ("cost", "2.88e10"),
        ("cfads", "2.99e9"),
        ("life", "30"),
        ("build", "0"),
        ("structure", "level"),
        ("ltc", "0.948"),
        ("tenor", "20"),
        ("amortisation", "20"),
        ("contracted", "1"),
        ("contract-years", contract_years),
        ("cure", "0"),
        ("dscr", "1.2"),
        ("spread", "0.01"),
    ]
}

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("On time", "予定どおり"),
        text("Scale in five years, as planned.", "計画どおり5年で規模に達する。"),
        &[("case", "on-time")],
    ),
    preset(
        "slow",
        text("Slow: 15 years", "遅れる：15年"),
        text("The article's first stress test.", "記事の第一のストレステスト。"),
        &[("case", "slow"), ("slow", "15")],
    ),
    preset(
        "falsified",
        text("Falsified", "反証される"),
        text(
            "The article's second stress test: growth stops at a plateau.",
            "記事の第二のストレステスト：成長が頭打ちになる。",
        ),
        &[("case", "falsified")],
    ),
    preset(
        "spv",
        text(
            "A special-purpose vehicle with a long lease (Hyperion)",
            "長期賃貸借の特別目的会社（Hyperion）",
        ),
        text(
            "27.3 billion at 6.581%, repaid over 20 years out of rent that is paid whatever AI earns.",
            "273億ドル、6.581%。AIの稼ぎにかかわらず払われる賃料で20年かけて完済。",
        ),
        const { &hyperion("20") },
    ),
    preset(
        "spv-lease-ends",
        text("The same, lease not renewed", "同じ会社で更新なし"),
        text("The tenant leaves after the first four years.", "テナントが最初の4年で退去する。"),
        const { &hyperion("4") },
    ),
    preset(
        "neocloud",
        text("A GPU cloud with short debt (CoreWeave)", "短期債務のGPUクラウド（CoreWeave）"),
        text(
            "A facility of 7.6 billion at 11% for five years on chips that live six, under contracts of \
             three.",
            "76億ドル、11%、期限5年。寿命6年のチップを3年の契約で貸す。",
        ),
        &[
            ("planned", "2"),
            ("slow", "10"),
            ("cost", "1.085e10"),
            ("cfads", "3.2e9"),
            ("life", "8"),
            ("build", "0"),
            ("servers", "0.85"),
            ("renewal", "0"),
            ("structure", "balloon"),
            ("ltc", "0.7"),
            ("coupon", "0.11"),
            ("tenor", "5"),
            ("amortisation", "5"),
            ("balloon", "0.2"),
            ("contracted", "0.5"),
            ("contract-years", "3"),
            ("cure", "2e8"),
            ("ltv", "0.8"),
            ("spread", "0.03"),
        ],
    ),
];

const FORMULAS: &[Formula] = &[
    formula(
        "Cash flow available for debt service: 10% of full scale in year 1, 95% in year Y.",
        "元利払いに充てられるキャッシュフロー。1年目に10%、Y年目に95%。",
        "<mrow><msub><mi>CFADS</mi><mi>t</mi></msub><mo>=</mo><mfrac><mi>C</mi><mrow><mn>1</mn><mo>+</mo>\
         <msup><mi>e</mi><mrow><mo>−</mo><mi>z</mi></mrow></msup></mrow></mfrac><mo>,</mo>\
         <mspace width=\"1em\"></mspace><mi>z</mi><mo>=</mo><mi>ln</mi><mfrac><mn>1</mn><mn>9</mn></mfrac>\
         <mo>+</mo><mo>(</mo><mi>ln</mi><mn>19</mn><mo>+</mo><mi>ln</mi><mn>9</mn><mo>)</mo><mfrac><mrow><mi>\
         t</mi><mo>−</mo><mn>1</mn></mrow><mrow><mi>Y</mi><mo>−</mo><mn>1</mn></mrow></mfrac></mrow>",
    ),
    formula(
        "Interest during n years of construction is added to the debt D.",
        "建設n年間の利息は債務Dに加わる。",
        "<mrow><msub><mi>B</mi><mn>0</mn></msub><mo>=</mo><mfrac><mi>D</mi><mi>n</mi></mfrac><mo>·</mo>\
         <mfrac><mrow><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>c</mi><mo>)</mo></mrow><mi>n</mi></msup>\
         <mo>−</mo><mn>1</mn></mrow><mi>c</mi></mfrac></mrow>",
    ),
    formula(
        "A sculpted loan pays in proportion to planned cash, at one cover d, but never less than its \
         interest.",
        "スカルプト型は計画のキャッシュフローに比例して（一定の余裕率dで）払う。ただし利息は必ず払う。",
        "<mrow><msub><mi>S</mi><mi>t</mi></msub><mo>=</mo><mi>max</mi><mo>(</mo><mi>c</mi><msub><mi>B</mi>\
         <mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub><mo>,</mo><msub><mi>CFADS</mi><mi>t</mi></msub>\
         <mo>/</mo><mi>d</mi><mo>)</mo></mrow>",
    ),
    formula(
        "Debt-service cover, and cover over the loan's life.",
        "元利払い余裕率と、債務期間カバレッジ。",
        "<mrow><msub><mi>DSCR</mi><mi>t</mi></msub><mo>=</mo><mfrac><msub><mi>CFADS</mi><mi>t</mi></msub>\
         <msub><mi>S</mi><mi>t</mi></msub></mfrac><mo>,</mo><mspace width=\"1em\"></mspace><mi>LLCR</mi><mo>\
         =</mo><mfrac><mn>1</mn><msub><mi>B</mi><mn>0</mn></msub></mfrac><munderover><mo>∑</mo><mrow><mi>\
         t</mi><mo>=</mo><mn>1</mn></mrow><mi>T</mi></munderover><mfrac><msub><mi>CFADS</mi><mi>t</mi></msub>\
         <msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>c</mi><mo>)</mo></mrow><mi>t</mi></msup></mfrac>\
         </mrow>",
    ),
    formula(
        "What the next lender lends: the lower of a share of the value and of what the cash covers over \
         the life left, L = max(0, M − T).",
        "次の貸し手が貸す額：価値の一定割合と、残存年数L＝max(0, M−T)のキャッシュフローでまかなえる額の低いほう。",
        "<mrow><mi>capacity</mi><mo>=</mo><mi>min</mi><mo>(</mo><msup><mi>LTV</mi><mo>*</mo></msup><mo>·</mo>\
         <msub><mi>V</mi><mi>T</mi></msub><mo>,</mo><mfrac><mn>1</mn><msup><mi>DSCR</mi><mo>*</mo></msup>\
         </mfrac><munderover><mo>∑</mo><mrow><mi>s</mi><mo>=</mo><mn>1</mn></mrow><mi>L</mi></munderover>\
         <mfrac><msub><mi>CF</mi><mi>s</mi></msub><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>c</mi><mo>\
         +</mo><mi>Δ</mi><mo>)</mo></mrow><mi>s</mi></msup></mfrac><mo>)</mo></mrow>",
    ),
    formula(
        "The gap: what falls due, with arrears, less the capacity.",
        "不足：未払いを含めて期限を迎える額から、借り換えられる額を引く。",
        "<mrow><mi>gap</mi><mo>=</mo><mi>max</mi><mo>(</mo><mn>0</mn><mo>,</mo><msub><mi>B</mi><mi>T</mi>\
         </msub><mo>−</mo><mi>capacity</mi><mo>)</mo></mrow>",
    ),
];
