//! What stands on the model's page besides numbers.

use super::{Liquidation, sources};
use crate::models::prelude::*;

impl Describe for Liquidation {
    const ABOUT: &'static About = &About {
        id: "liquidation",
        presets: PRESETS,
        asks: Asks { output: "recovery", target: 1.0, input: "ltv", x: "cards", y: "depth" },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    name: text("Liquidation", "担保の売却"),
    question: text(
        "Who can buy ten thousand GPUs at once, and at what price?",
        "1万基のGPUを一度に、誰がいくらで買えるのか",
    ),
    lead: text(
        "A loan looks safe at the price of one card. This sells all of them: into a market without depth, to \
         the few who can power and cool them, while they age.",
        "1基の価格で測れば融資は安全に見える。ここではすべてを売る。厚みのない市場で、電力と冷却を備えた少数の買い手に、陳腐化が進むなかで。",
    ),
    formulas: FORMULAS,
    leaves_out: &[
        text(
            "A new generation of chips released during the sale: see GPU-backed debt for its step in value.",
            "売却中の新世代チップの発売。価値の段差は「GPU担保債務」で扱う。",
        ),
        text(
            "What the sale does to other lenders: lower marks, margin calls, more sales. That spiral belongs \
             to a model of the whole system.",
            "他の貸し手への波及（評価減、追加担保、さらなる売り）。この連鎖は金融システム全体のモデルで扱う。",
        ),
        text(
            "The customer contracts: a fleet sold as a going concern, with its tenants, may fetch more than \
             its cards.",
            "顧客契約。稼働中の事業として契約ごと売れば、カードだけより高く売れることがある。",
        ),
        text("Other creditors with an equal claim, and taxes.", "同順位の債権者、税。"),
    ],
    notes: &[
        text(
            "Units: λ is the fall of the price of the next card, as a part of it, for each whole year's \
             turnover of fit buyers sold at once. With λ = 1, 200,000 cards a year and 18% fit buyers, every \
             3,600 cards take 10% off.",
            "単位：λは、備えのある買い手の年間取引1年分を一度に売ったときの、次の1基の価格の下落（割合）。λ＝1、年20万基、備えのある買い手18%なら、3600基ごとに10%下がる。",
        ),
        text(
            "There is no measurement of λ for GPUs. The sizes to compare are the lots: the article's ten \
             thousand cards are more than a quarter of what fit buyers take in a year at our assumptions.",
            "GPUのλを測った例はない。比べるべきは規模で、記事の1万基は、ここでの仮定では備えのある買い手の年間取引の4分の1を超える。",
        ),
        text(
            "Patience helps only if buyers come back (ρ above 0). Without that, waiting only adds age and \
             interest.",
            "待つことが効くのは買い手が戻る（ρが正の）ときだけ。そうでなければ陳腐化と利息が増えるだけである。",
        ),
        text(
            "Interest compounds yearly from the default until all is sold; the value lost to age is counted \
             first, then depth, then costs.",
            "利息はデフォルトから売り切るまで年複利でつく。価値の減少は、陳腐化、市場の浅さ、費用の順に数える。",
        ),
    ],
    sources: &[&sources::TECHINSIGHTS],
};

const PRESETS: &[Preset] = &[
    preset(
        "ten-thousand",
        text("Ten thousand cards", "1万基"),
        text("One borrower fails.", "一つの借り手が倒れる。"),
        &[("cards", "10000")],
    ),
    preset(
        "systemic",
        text("Every lender at once", "すべての貸し手が同時に"),
        text("A quarter of a million cards seek buyers.", "25万基が買い手を探す。"),
        &[("cards", "250000"), ("weeks", "26"), ("impact", "exponential")],
    ),
    preset(
        "no-cooling",
        text("Nobody can cool them", "冷却できる買い手がいない"),
        text(
            "Cards of 120-kilowatt racks: one buyer in twenty is fit.",
            "120kWラックのカード。備えのある買い手は20に1。",
        ),
        &[("fit", "0.05"), ("price", "30000"), ("removal", "800")],
    ),
    preset(
        "patient",
        text("A slow sale", "時間をかけた売却"),
        text(
            "A year, in which buyers come back; the chips age meanwhile.",
            "1年かけると買い手は戻るが、チップは古くなる。",
        ),
        &[("weeks", "52"), ("resilience", "4")],
    ),
    preset(
        "small-lots",
        text("Small lots", "小口"),
        text(
            "A thousand cards that any buyer can use, sold at once in a month.",
            "どの買い手も使える1000基を、すぐに1か月で売る。",
        ),
        &[("cards", "1000"), ("fit", "1"), ("wait", "2"), ("weeks", "4")],
    ),
];

const FORMULAS: &[Formula] = &[
    formula(
        "The sale in yearly turnovers of fit buyers: N cards, M sold second-hand a year, b of it to \
         buyers with power and cooling.",
        "備えのある買い手の年間取引で測った売却量。Nは売る数、Mは中古の年間取引数、bは備えのある買い手の割合。",
        "<mrow><mi>S</mi><mo>=</mo><mfrac><mi>N</mi><mrow><mi>M</mi><mi>b</mi></mrow></mfrac></mrow>",
    ),
    formula(
        "Pressure when the part x is sold: buyers come back at ρ a year over the τ years of the sale; \
         without that, S·x.",
        "割合xを売った時点の圧力。買い手は売却のτ年間に年ρの速さで戻る。戻らなければS·x。",
        "<mrow><mi>I</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo><mi>S</mi><mfrac><mrow><mn>1</mn><mo>−</mo>\
         <msup><mi>e</mi><mrow><mo>−</mo><mi>ρ</mi><mi>τ</mi><mi>x</mi></mrow></msup></mrow><mrow><mi>ρ</mi>\
         <mi>τ</mi></mrow></mfrac></mrow>",
    ),
    formula(
        "The marginal price, a years after the default: today's price of one, aged at δ a year, times \
         what depth leaves (in a straight line, or by ever less).",
        "限界価格。デフォルトからa年後に売却開始。1基の価格P₀が年δで陳腐化し、市場の浅さの分だけ下がる（直線的、またはゆるやかに）。",
        "<mrow><mi>p</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo><msub><mi>P</mi><mn>0</mn></msub><msup>\
         <mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi>δ</mi><mo>)</mo></mrow><mrow><mi>a</mi><mo>+</mo><mi>τ</mi>\
         <mi>x</mi></mrow></msup><mi>f</mi><mo>,</mo><mspace width=\"1em\"></mspace><mi>f</mi><mo>=</mo><mi>\
         max</mi><mo>(</mo><mn>0</mn><mo>,</mo><mn>1</mn><mo>−</mo><mi>λ</mi><mi>I</mi><mo>)</mo>\
         <mspace width=\"0.6em\"></mspace><mtext>/</mtext><mspace width=\"0.6em\"></mspace><msup><mi>e</mi>\
         <mrow><mo>−</mo><mi>λ</mi><mi>I</mi></mrow></msup></mrow>",
    ),
    formula(
        "Proceeds are the integral of the marginal price; costs are a share φ of them and c a card.",
        "売却代金は限界価格の積分。費用は代金の割合φと1基あたりc。",
        "<mrow><mi>gross</mi><mo>=</mo><mi>N</mi><munderover><mo>∫</mo><mn>0</mn><mn>1</mn></munderover><mi>\
         p</mi><mo>(</mo><mi>x</mi><mo>)</mo><mi>d</mi><mi>x</mi><mo>,</mo><mspace width=\"1em\"></mspace>\
         <mi>net</mi><mo>=</mo><mi>max</mi><mo>(</mo><mn>0</mn><mo>,</mo><mi>gross</mi><mo>(</mo><mn>1</mn>\
         <mo>−</mo><mi>φ</mi><mo>)</mo><mo>−</mo><mi>c</mi><mi>N</mi><mo>)</mo></mrow>",
    ),
    formula(
        "What is owed, with interest r until all is sold, and what is recovered.",
        "売り切るまでの利息rを含む債務と、回収率。",
        "<mrow><mi>owed</mi><mo>=</mo><mi>LTV</mi><mo>·</mo><mi>N</mi><msub><mi>P</mi><mn>0</mn></msub><msup>\
         <mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>r</mi><mo>)</mo></mrow><mrow><mi>a</mi><mo>+</mo><mi>τ</mi>\
         </mrow></msup><mo>,</mo><mspace width=\"1em\"></mspace><mi>recovery</mi><mo>=</mo><mi>min</mi><mo>\
         (</mo><mn>1</mn><mo>,</mo><mfrac><mi>net</mi><mi>owed</mi></mfrac><mo>)</mo></mrow>",
    ),
];
