//! What stands on the model's page besides numbers.

use super::{SideBySide, sources};
use crate::models::prelude::*;

impl Describe for SideBySide {
    const ABOUT: &'static About = &About {
        id: "side-by-side",
        presets: PRESETS,
        asks: Asks { output: "lenders", target: 0.0, input: "slow", x: "slow", y: "neo-contract" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    name: text("Four structures", "四つの構造"),
    question: text(
        "One slump in demand, four balance sheets: who fails, when, and who pays?",
        "需要の低迷は一つ、貸借対照表は四つ。誰が、いつ破綻し、誰が払うか",
    ),
    lead: text(
        "A special-purpose vehicle (SPV) on a long lease, a neocloud on short debt, a hyperscaler on its own \
         balance sheet, and Oracle between them meet the same demand.",
        "長期リースの特別目的会社（SPV）、短期債務のネオクラウド、自己の貸借対照表で投資するハイパースケーラー、その間のOracle。同じ需要に直面させる。",
    ),
    formulas: FORMULAS,
    leaves_out: &[
        text(
            "Cash saved in good years: surplus is taken to be paid out or put into more building.",
            "好調な年の蓄え。余剰は配当か次の投資に回るとする。",
        ),
        text(
            "What a failure does: default is dated and what goes unpaid is added up, but nobody is wound up, \
             no collateral is sold, and capacity stays.",
            "破綻の後。不払いの時期と額を示すだけで、清算も担保の処分もせず、設備は残る。",
        ),
        text(
            "Contagion: the four share demand, the lease and its guarantee, but not lenders. Taxes, other \
             tenants, and new building beyond what is promised.",
            "連鎖。四者は需要とリースと保証でつながるが、貸し手は共有しない。税、他のテナント、約束済み以外の建設も含まない。",
        ),
        text(
            "Prices under contract are fixed; without a contract they follow demand and nothing else.",
            "契約価格は固定。契約のない価格は需要だけに従う。",
        ),
    ],
    notes: &[
        text(
            "The figures are of Beignet/Hyperion, CoreWeave, Meta and Oracle as published between June 2025 \
             and June 2026. What a firm does not publish (capacity in dollars, the SPV's rent, the \
             guarantee's cap, shares of customers) is an assumption and says so.",
            "数値はBeignet／Hyperion、CoreWeave、Meta、Oracleが2025年6月から2026年6月に公表したもの。公表されないもの（設備の金額換算、SPVの賃料、保証の上限、\
             顧客の割合）は仮定と明記した。",
        ),
        text(
            "The order matters more than the size: who owns the customers fills its own buildings first, so \
             what is left once contracts end is empty longest. Before that, whoever has weak customers is \
             hit first. Set the order to \"all alike\" to see what it is worth.",
            "規模より順番が効く。顧客を持つ者は自社の施設を先に埋めるので、契約が切れた設備が最も長く空く。それまでは弱い顧客を抱える者が先に打撃を受ける。順番を「すべて同じ割合」にすると、その価値がわか\
             る。",
        ),
        text(
            "The SPV's notes look safe because somebody else pays: first the lease, then the tenant's \
             guarantee. At each end of a term the tenant decides. In a year in which the tenant does not pay \
             its own lenders in full, it pays its guarantee at the same rate as them; rent comes before \
             both.",
            "SPVの債券が安全に見えるのは他者が払うからで、まず賃料、次にテナントの保証である。期間の終わりごとにテナントが決める。テナント自身が貸し手に全額払えない年は、保証も同じ割合でしか払わない。賃\
             料はそれより先に払う。",
        ),
        text(
            "Before its first rent the SPV's interest comes out of the money raised; its lane is empty until \
             then.",
            "最初の賃料までのSPVの利息は調達資金から払われる。それまで図は空白。",
        ),
    ],
    sources: &[&sources::COREWEAVE_GUIDANCE, &sources::META_GUIDANCE, &sources::META_NOTES],
};

const PRESETS: &[Preset] = &[
    preset(
        "on-time",
        text("On time", "予定どおり"),
        text("Scale in five years.", "5年で規模に達する。"),
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
        text("Demand stops a little above today's.", "需要が現在をやや上回る水準で止まる。"),
        &[("case", "falsified")],
    ),
    preset(
        "no-guarantee",
        text("Falsified, and no guarantee", "反証され、保証もない"),
        text(
            "The tenant leaves the SPV at the end of its term and owes nothing.",
            "テナントは期間の終わりにSPVを去り、何も負わない。",
        ),
        &[("case", "falsified"), ("spv-guarantee", "0")],
    ),
    preset(
        "ads-slump",
        text("Falsified, and advertising slumps", "反証され、広告も落ち込む"),
        text(
            "The hyperscaler's other business burns 30 billion a year.",
            "ハイパースケーラーの他事業が年300億ドルを失う。",
        ),
        &[("case", "falsified"), ("hyp-other", "-3e10")],
    ),
    preset(
        "clouds-first",
        text("Clouds are filled first", "クラウドから埋まる"),
        text("Slow demand, but customers stay with the clouds.", "需要は遅れるが、顧客はクラウドに残る。"),
        &[("order", "clouds-first")],
    ),
    preset(
        "openai-pays",
        text("The weak customer pays", "弱い顧客が払う"),
        text("Slow demand, but OpenAI honours its contracts.", "需要は遅れるが、OpenAIは契約どおり払う。"),
        &[("neo-strong", "0.9"), ("neo-weak", "0"), ("ora-strong", "0.95"), ("ora-weak", "0")],
    ),
    preset(
        "market-shuts",
        text("The market shuts early", "市場が早く閉じる"),
        text(
            "Lenders ask for interest cover of three, so debt is paid down in good years: less is left to \
             fail.",
            "貸し手が利払い余裕率3倍を求める。好調な年に返済が進み、破綻時に残る債務は減る。",
        ),
        &[("floor", "3"), ("spread", "0.04")],
    ),
];

const FORMULAS: &[Formula] = &[
    formula(
        "Planned scale: s₀ runs today, the rest follows the ramp F (10% in year 1, 95% in year Y; see \
         the refinancing gap). Demand D is the same with the years that it takes, or stops at the \
         plateau p.",
        "計画の規模。s₀は稼働済み、残りは成長曲線F（1年目10%、Y年目95%。「借り換えの壁」参照）。需要Dは実際の年数で、または水準pで止まる。",
        "<mrow><msub><mi>P</mi><mi>t</mi></msub><mo>=</mo><msub><mi>s</mi><mn>0</mn></msub><mo>+</mo><mo>\
         (</mo><mn>1</mn><mo>−</mo><msub><mi>s</mi><mn>0</mn></msub><mo>)</mo><mi>F</mi><mo>(</mo><mi>t</mi>\
         <mo>;</mo><mi>Y</mi><mo>)</mo></mrow>",
    ),
    formula(
        "Revenue of i: contracts with strong customers c and weak ones w within their years, then its \
         share a of the demand that is left, Σ A·D less all contracts, at the price of the day.",
        "iの収入。契約期間内は強い顧客c、弱い顧客w。残った需要（ΣA·Dから全契約を引く）の配分aを、その時の価格で受け取る。",
        "<mrow><msub><mi>R</mi><mi>i</mi></msub><mo>=</mo><msub><mi>A</mi><mi>i</mi></msub><msub><mi>P</mi>\
         <mi>t</mi></msub><mo>(</mo><msub><mi>c</mi><mi>i</mi></msub><mo>+</mo><msub><mi>w</mi><mi>i</mi>\
         </msub><mfrac><msub><mi>D</mi><mi>t</mi></msub><msub><mi>P</mi><mi>t</mi></msub></mfrac><mo>)</mo>\
         <mo>+</mo><msub><mi>a</mi><mi>i</mi></msub><msup><mrow><mo>(</mo><mfrac><msub><mi>D</mi><mi>t</mi>\
         </msub><msub><mi>P</mi><mi>t</mi></msub></mfrac><mo>)</mo></mrow><mi>φ</mi></msup></mrow>",
    ),
    formula(
        "Cash before debt service: margin μ on revenue, other cash flow, less leases at full scale times \
         P and, for the tenant, rent and guarantee G. The tenant also earns with the SPV's capacity.",
        "元利払い前の資金。利益率μ×収入と他の資金から、リース料（最大時×P）を引く。テナントは賃料と保証Gも払い、SPVの設備でも稼ぐ。",
        "<mrow><mi>cash</mi><mo>=</mo><mi>μ</mi><mi>R</mi><mo>+</mo><mi>other</mi><mo>−</mo><mi>lease</mi>\
         <mo>·</mo><msub><mi>P</mi><mi>t</mi></msub><mo>−</mo><mi>rent</mi><mo>−</mo><mi>G</mi></mrow>",
    ),
    formula(
        "Due: interest, and the part 1/life of all debt borrowed so far unless cash reaches the floor k \
         times the interest; then it is refinanced at r + Δ. Debt still to be raised comes in thirds in \
         years 1 to 3.",
        "期限が来る額。利息と、借入累計の1/期限年数。ただし資金が利息のk倍以上なら借り換えられ、金利はr＋Δになる。未調達分は1～3年目に3分の1ずつ借りる。",
        "<mrow><mi>due</mi><mo>=</mo><mi>interest</mi><mo>+</mo><mrow><mo>[</mo><mi>cash</mi><mo>&lt;</mo>\
         <mi>k</mi><mo>·</mo><mi>interest</mi><mo>]</mo></mrow><mfrac><mi>borrowed</mi><mi>life</mi></mfrac>\
         </mrow>",
    ),
    formula(
        "What cash does not pay comes from cash and lines, then owners (for the SPV first from the \
         guarantee g times the debt B when the lease ended); the rest is unpaid. The SPV pays level \
         service over its years n from the first rent.",
        "足りない分は手元資金、次に株主（SPVはまずリース終了時の債務B×gの保証）。残りが不払い。SPVは最初の賃料からn年の元利均等返済。",
        "<mrow><mi>unpaid</mi><mo>=</mo><mi>max</mi><mo>(</mo><mn>0</mn><mo>,</mo><mi>due</mi><mo>−</mo><mi>\
         cash</mi><mo>−</mo><mi>support</mi><mo>)</mo><mo>,</mo><mspace width=\"1em\"></mspace><msub><mi>\
         due</mi><mi>SPV</mi></msub><mo>=</mo><mi>B</mi><mfrac><mrow><mi>r</mi><msup><mrow><mo>(</mo><mn>\
         1</mn><mo>+</mo><mi>r</mi><mo>)</mo></mrow><mi>n</mi></msup></mrow><mrow><msup><mrow><mo>(</mo><mn>\
         1</mn><mo>+</mo><mi>r</mi><mo>)</mo></mrow><mi>n</mi></msup><mo>−</mo><mn>1</mn></mrow></mfrac>\
         </mrow>",
    ),
];
