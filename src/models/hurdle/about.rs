//! What stands on the model's page besides numbers.

use super::{Hurdle, sources};
use crate::models::prelude::*;

impl Describe for Hurdle {
    const ABOUT: &'static About = &About {
        id: "hurdle",
        presets: PRESETS,
        asks: Asks {
            output: "industries-annuity",
            target: 2.0,
            input: "margin",
            x: "server-life",
            y: "margin",
        },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    name: text("Productivity hurdle", "生産性のハードル"),
    question: text(
        "How much must AI earn each year for the money to be worth it?",
        "投じた資金に見合うには、AIは毎年いくら稼がなければならないか",
    ),
    lead: text(
        "Lenders and shareholders want a return, and servers wear out. Both set a bar that AI's revenue has \
         to clear: on the annuity basis, what repays each asset over its life; on the simple basis, a plain \
         return.",
        "貸し手と株主はリターンを求め、サーバーは古くなる。この二つが、AIの収入が越えるべきハードルを決める。資本回収基準は資産を寿命のうちに回収する額、単純基準は単純なリターンで測る。",
    ),
    formulas: FORMULAS,
    leaves_out: &[
        text(
            "Competition: who among the vendors earns the revenue, and whether prices hold.",
            "競争：どの売り手が収入を得るか、価格が保たれるか。",
        ),
        text(
            "Investment over time: all of it is spent in the first year, though it is spread over 2025 to \
             2028, and more will follow.",
            "投資の時期：実際は2025～28年に分かれ、その後も続くが、全額を初年に投じたものとする。",
        ),
        text(
            "Progress of hardware: servers are bought again at the price of the first ones, not at a lower \
             price per unit of computing.",
            "ハードウェアの進歩：買い替え時も最初と同じ価格で買うとし、性能あたりの値下がりは含めない。",
        ),
        text(
            "Immediate expensing: since 2025 United States law lets firms deduct servers at once; \
             straight-line depreciation overstates the annuity hurdle by up to about 7%.",
            "即時償却：米国では2025年からサーバーを一括で損金にできる。定額償却は資本回収基準のハードルを最大約7%大きく見せる。",
        ),
        text(
            "Gains that nobody pays for: if AI is cheap, users keep most of its benefit, and lenders none.",
            "誰も払わない便益：AIが安ければ便益の大半は利用者に残り、貸し手には届かない。",
        ),
    ],
    notes: &[
        text(
            "Why the annuity basis asks for more: a return of 9 to 10% on a loan at 6.581% repays it in 17 \
             to 21 years. The article's simple basis therefore assumes that servers last that long; they are \
             worn out after about five.",
            "資本回収基準のほうが大きい理由：6.581%の借り入れに9～10%のリターンでは、返し終えるのに17～21年かかる。記事の単純基準はサーバーがそれだけもつと前提しているが、実際は5年ほどで古く\
             なる。",
        ),
        text(
            "At one number of dollars, the count of industries depends on the base: $675 billion is 1.7 \
             cloud industries of the article's 400 billion, 1.6 of the 419 that Synergy counted for 2025, \
             and 1.3 at the pace of early 2026.",
            "同じ金額でも何倍かは基準による。6750億ドルは、記事の4000億なら1.7倍、Synergyの2025年の4190億なら1.6倍、2026年初めの年換算なら1.3倍。",
        ),
        text(
            "Acemoglu's figure is the level of United States productivity, Goldman's the level of world GDP; \
             ours is the rise in world GDP of which vendors capture the stated share. They are set side by \
             side, not added.",
            "アセモグルは米国の生産性の水準、ゴールドマンは世界のGDPの水準、ここでの値は売り手が所定の割合を得る世界のGDPの上昇。並べて見るためのもので、足すものではない。",
        ),
        text(
            "J.P. Morgan's $650 billion for a 10% return can't be reproduced: the capital behind it is not \
             published. At our margin of 40% it would be 2.6 trillion.",
            "J.P.モルガンの6500億ドル（10%のリターン）は前提の投資額が公表されておらず、再現できない。マージン40%なら2.6兆ドルにあたる。",
        ),
    ],
    sources: &[
        &sources::ACEMOGLU,
        &sources::GOLDMAN,
        &sources::NORDHAUS,
        &sources::COREWEAVE_Q3,
        &sources::JPMORGAN,
        &sources::BAIN,
    ],
};

const PRESETS: &[Preset] = &[
    preset(
        "article",
        text("The article's 3 trillion, 9%", "記事の3兆ドル、9%"),
        text(
            "A 9% return, a margin of 40%, a cloud industry of 400 billion: $675 billion.",
            "リターン9%、マージン40%、クラウド産業4000億で6750億ドル。",
        ),
        &[("k", "3e12"), ("roi", "0.09"), ("margin", "0.4"), ("cloud", "4e11")],
    ),
    preset(
        "article-10",
        text("The article's 3 trillion, 10%", "記事の3兆ドル、10%"),
        text("The upper end of the article's range: $750 billion.", "記事の範囲の上限で7500億ドル。"),
        &[("k", "3e12"), ("roi", "0.1"), ("margin", "0.4"), ("cloud", "4e11")],
    ),
    preset(
        "long-lived",
        text("Servers that last 15 years", "サーバーが15年もつなら"),
        text("What the simple basis takes for granted.", "単純基準が前提していること。"),
        &[("server-life", "15")],
    ),
    preset(
        "short-lived",
        text("Servers that last 3 years", "サーバーが3年しかもたないなら"),
        text("The critics' view of depreciation.", "批判的な見方の償却年数。"),
        &[("server-life", "3")],
    ),
    preset(
        "2026-money",
        text("At the cost of debt of July 2026", "2026年7月の金利なら"),
        text("7.534%, the coupon of the El Paso bond.", "El Paso債の表面利率7.534%。"),
        &[("rd", "0.07534")],
    ),
    preset(
        "deepseek",
        text("Ten times cheaper overnight, half kept", "一夜で10分の1、半分は手元に"),
        text(
            "Costs fall to a tenth, half of the fall is passed on, and demand answers by 1.3.",
            "費用が10分の1になり、値下げは半分、需要の弾力性は1.3。",
        ),
        &[("shock", "10"), ("pass", "0.5"), ("elasticity", "1.3")],
    ),
    preset(
        "bass",
        text("Adopted like other durables (Bass)", "他の耐久財のような普及（バス）"),
        text("With the averages of past durable goods.", "過去の耐久財の平均の係数で。"),
        &[("ramp", "bass")],
    ),
];

const FORMULAS: &[Formula] = &[
    formula(
        "Simple basis: a plain return on the investment.",
        "単純基準：投資額に対する単純なリターン。",
        "<mrow><msup><mi>EBITDA</mi><mo>*</mo></msup><mo>=</mo><mi>ROI</mi><mo>·</mo><mi>K</mi></mrow>",
    ),
    formula(
        "Annuity basis: for each asset j, what repays it with the cost of capital w over its life n, \
         after tax τ.",
        "資本回収基準：資産jごとに、寿命nのあいだに資本コストwつきで回収する額（税率τ）。",
        "<mrow><msup><mi>EBITDA</mi><mo>*</mo></msup><mo>=</mo><munder><mo>∑</mo><mi>j</mi></munder><mfrac>\
         <mrow><msub><mi>K</mi><mi>j</mi></msub><mo>·</mo><mi>CRF</mi><mo>(</mo><mi>w</mi><mo>,</mo><msub>\
         <mi>n</mi><mi>j</mi></msub><mo>)</mo><mo>−</mo><mi>τ</mi><mo>·</mo><msub><mi>K</mi><mi>j</mi></msub>\
         <mo>/</mo><msub><mi>n</mi><mi>j</mi></msub></mrow><mrow><mn>1</mn><mo>−</mo><mi>τ</mi></mrow>\
         </mfrac></mrow>",
    ),
    formula(
        "Capital recovery factor; 1/n at i = 0.",
        "資本回収係数。i＝0では1/n。",
        "<mrow><mi>CRF</mi><mo>(</mo><mi>i</mi><mo>,</mo><mi>n</mi><mo>)</mo><mo>=</mo><mfrac><mrow><mi>\
         i</mi><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo>)</mo></mrow><mi>n</mi></msup></mrow>\
         <mrow><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>i</mi><mo>)</mo></mrow><mi>n</mi></msup><mo>\
         −</mo><mn>1</mn></mrow></mfrac></mrow>",
    ),
    formula(
        "Cost of capital: debt share D, cost of debt, cost of equity.",
        "資本コスト：債務の割合D、債務と株主資本のコスト。",
        "<mrow><mi>w</mi><mo>=</mo><mi>D</mi><mo>·</mo><msub><mi>r</mi><mi>d</mi></msub><mo>(</mo><mn>1</mn>\
         <mo>−</mo><mi>τ</mi><mo>)</mo><mo>+</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>D</mi><mo>)</mo><mo>·</mo>\
         <msub><mi>r</mi><mi>e</mi></msub></mrow>",
    ),
    formula(
        "Revenue, and the rise in GDP of which vendors capture the share c; a year over H years.",
        "収入と、売り手が割合cを得るGDPの上昇。H年での年率。",
        "<mrow><msup><mi>R</mi><mo>*</mo></msup><mo>=</mo><mfrac><msup><mi>EBITDA</mi><mo>*</mo></msup><mi>\
         m</mi></mfrac><mo>,</mo><mspace width=\"1em\"></mspace><mi>u</mi><mo>=</mo><mfrac><msup><mi>R</mi>\
         <mo>*</mo></msup><mrow><mi>c</mi><mo>·</mo><mi>GDP</mi></mrow></mfrac><mo>,</mo>\
         <mspace width=\"1em\"></mspace><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>u</mi><mo>)</mo></mrow>\
         <mrow><mn>1</mn><mo>/</mo><mi>H</mi></mrow></msup><mo>−</mo><mn>1</mn></mrow>",
    ),
    formula(
        "The ramp: demand (here logistic, with g = ln(1 + growth at first); the Bass curve is M·F(t₀ + \
         t) with F(t) = (1 − e^(−(p+q)t))/(1 + (q/p)·e^(−(p+q)t))), capped by the power energised so \
         far. A ceiling below today's revenue is taken to be today's.",
        "普及：需要（ここではロジスティック、g = ln(1＋はじめの成長率)。Bassの曲線は M·F(t₀＋t)、F(t) = (1 − e^(−(p+q)t))/(1 + \
         (q/p)·e^(−(p+q)t))）を、通電済みの電力が抑える。上限が現在の収入より低いときは、現在の収入を上限とする。",
        "<mrow><mi>R</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>=</mo><mi>min</mi><mo>(</mo><mfrac><mi>M</mi>\
         <mrow><mn>1</mn><mo>+</mo><mo>(</mo><mi>M</mi><mo>/</mo><msub><mi>R</mi><mn>0</mn></msub><mo>−</mo>\
         <mn>1</mn><mo>)</mo><msup><mi>e</mi><mrow><mo>−</mo><mi>g</mi><mi>t</mi></mrow></msup></mrow>\
         </mfrac><mo>,</mo><msub><mi>R</mi><mn>0</mn></msub><mo>+</mo><mi>G</mi><mo>·</mo><mi>t</mi><mo>\
         ·</mo><mi>ρ</mi><mo>)</mo></mrow>",
    ),
    formula(
        "Efficiency shock: costs fall to 1/x, prices to x^−φ, quantity rises to x^(φε). The margin m and \
         the revenue R become:",
        "効率の急変：費用は1/x、価格はx^−φ、数量はx^(φε)になる。マージンmと収入Rは次のとおり。",
        "<mrow><mi>m</mi><mo>′</mo><mo>=</mo><mn>1</mn><mo>−</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>m</mi><mo>\
         )</mo><msup><mi>x</mi><mrow><mi>φ</mi><mo>−</mo><mn>1</mn></mrow></msup><mo>,</mo>\
         <mspace width=\"1em\"></mspace><mi>R</mi><mo>′</mo><mo>=</mo><mi>R</mi><mo>·</mo><msup><mi>x</mi>\
         <mrow><mi>φ</mi><mo>(</mo><mi>ε</mi><mo>−</mo><mn>1</mn><mo>)</mo></mrow></msup></mrow>",
    ),
    formula(
        "Cash flow of year t for IRR, NPV and payback: after-tax EBITDA, tax saved by depreciation, less \
         what is bought again (never in the last year). At the start −K; at the end the book value, if \
         it counts.",
        "IRR・NPV・回収期間のためのキャッシュフロー：税引き後EBITDAと償却による節税から、買い替え（最終年を除く）を引く。はじめに−K、おわりに（算入するなら）簿価。",
        "<mrow><msub><mi>F</mi><mi>t</mi></msub><mo>=</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>τ</mi><mo>)</mo>\
         <mi>m</mi><mi>R</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>+</mo><munder><mo>∑</mo><mi>j</mi></munder>\
         <mi>τ</mi><mfrac><msub><mi>K</mi><mi>j</mi></msub><msub><mi>n</mi><mi>j</mi></msub></mfrac><mo>\
         −</mo><munder><mo>∑</mo><mrow><mi>j</mi><mo>:</mo><msub><mi>n</mi><mi>j</mi></msub><mo>∣</mo><mi>\
         t</mi></mrow></munder><msub><mi>K</mi><mi>j</mi></msub></mrow>",
    ),
];
