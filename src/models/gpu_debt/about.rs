//! What stands on the model's page besides numbers.

use super::{GpuDebt, sources};
use crate::models::prelude::*;

impl Describe for GpuDebt {
    const ABOUT: &'static About = &About {
        id: "gpu-debt",
        presets: PRESETS,
        asks: Asks {
            output: "expected-loss-share",
            target: 0.05,
            input: "advance",
            x: "change",
            y: "contract-months",
        },
    };
    const PROSE: &'static Prose = &PROSE;
}

static PROSE: Prose = Prose {
    name: text("GPU-backed debt", "GPU担保債務"),
    question: text(
        "The chips behind the loan age faster than the loan is repaid: when does it break?",
        "担保のチップは返済より速く古くなる。いつ行き詰まるか",
    ),
    lead: text(
        "Rent pays the loan and chips stand behind it. Contracts hide the fall of both until they end; then \
         the market's rent must pay what is left.",
        "賃料が返済し、チップが担保になる。契約は終わるまで両方の下落を隠す。終われば市場の賃料で残りを返すしかない。",
    ),
    formulas: FORMULAS,
    leaves_out: &[
        text(
            "Taxes, and anything the borrower earns elsewhere. Chips are not replaced during the loan.",
            "税と、借り手の他の収入。融資期間中にチップは更新しない。",
        ),
        text(
            "What lenders do after a breach: cash traps, waivers, repricing. The breach is dated, not acted \
             on.",
            "抵触後の貸し手の行動（資金留保、猶予、条件変更）。時点を示すだけで、その後は変えない。",
        ),
        text(
            "The customer's credit: contracts are paid in full until they end. A customer that fails is a \
             shorter contract.",
            "顧客の信用。契約は終了まで全額払われる。破綻は契約期間を短くして試せる。",
        ),
        text(
            "A fall of the price during the sale: it is one share of the value here; Liquidation works it \
             out.",
            "売却中の値崩れ。ここでは一定割合とし、「担保の売却」で計算する。",
        ),
        text(
            "Uncertainty of anything but the rent's yearly change, which stays the same over the loan; \
             discounting of losses.",
            "賃料の年変化率（期間中一定）以外の不確かさと、損失の割引。",
        ),
    ],
    notes: &[
        text(
            "The article sets chips that last 18 months against debt of ten years: see its preset. Filed GPU \
             loans run for about five years from each draw, and their weighted life is about half of that.",
            "記事は寿命18か月のチップと10年の債務を対比する（プリセット参照）。開示されたGPU融資は各引出しから約5年で、加重平均期間はその半分ほど。",
        ),
        text(
            "The article's 20 to 40% a year is the fall of the cost of a token. Rent per GPU-hour is another \
             series: it fell by 76% from 2023 to October 2025 and then rose by 38% in half a year.",
            "記事の年20～40%はトークンあたり費用の低下。GPU1時間の賃料は別の系列で、2023年から2025年10月に76%下がり、その後半年で38%上がった。",
        ),
        text(
            "Resale values are a weak source; CoreWeave says that prices hold. Move wear and step to see \
             what the answer rests on.",
            "中古価格の出典は弱く、CoreWeaveは価格が保たれているという。経年と段差を動かすと、答えが何に依るかわかる。",
        ),
        text(
            "A fair spread here is not a market quote: it is the expected loss under the stated uncertainty, \
             a year and on the average balance, and the stated premium. It spreads the loss over the whole \
             term, so a longer term or an earlier default can make it look smaller; the second figure counts \
             the balance only until a default.",
            "公正なスプレッドは市場の気配ではない。示した不確かさの下での期待損失（年あたり、平均残高比）にプレミアムを加えたもの。",
        ),
    ],
    sources: &[&sources::COREWEAVE_DDTL, &sources::COREWEAVE_TERMS, &sources::COREWEAVE_BACKLOG],
};

const PRESETS: &[Preset] = &[
    preset(
        "five-years",
        text("Five years, contracts of three", "5年の融資、3年の契約"),
        text("A loan of the usual kind.", "よくある形の融資。"),
        &[("tenor", "5"), ("contract-months", "36")],
    ),
    preset(
        "article",
        text("18 months against ten years", "18か月と10年"),
        text("The article: property finance for chips.", "記事：チップへの不動産型融資。"),
        &[
            ("tenor", "10"),
            ("profile", "bullet"),
            ("decay", "0.26"),
            ("step", "0.15"),
            ("contract-months", "24"),
            ("rate", "0.09"),
        ],
    ),
    preset(
        "ddtl-2",
        text("Like CoreWeave's second facility", "CoreWeaveの第2号融資に近い形"),
        text("Five years at 11% behind contracts of four.", "4年契約を背景に5年、11%。"),
        &[("contract-months", "48"), ("contracted", "0.95"), ("advance", "0.8"), ("dscr", "1.25")],
    ),
    preset(
        "contract-whole",
        text("Contract for the whole term", "全期間の契約"),
        text("The customer pays until the debt is repaid.", "返済まで顧客が払い続ける。"),
        &[("contract-months", "60"), ("contracted", "1")],
    ),
    preset(
        "rents-rise",
        text("Rents rise again", "賃料が再び上がる"),
        text(
            "As from October 2025 to March 2026, but slower.",
            "2025年10月～2026年3月のように、ただし緩やかに。",
        ),
        &[("change", "0.1")],
    ),
    preset(
        "early-generation",
        text("Generations come faster", "世代交代が速まる"),
        text("Every nine months, and each takes a quarter of the value.", "9か月ごとに価値の4分の1を失う。"),
        &[("generation-first", "6"), ("generation-every", "9"), ("step", "0.25")],
    ),
    preset(
        "investment-grade",
        text("Behind an investment-grade customer", "投資適格の顧客"),
        text(
            "2.25% over SOFR for six years, as CoreWeave's facility of March 2026.",
            "2026年3月の融資のようにSOFR＋2.25%で6年。",
        ),
        &[
            ("tenor", "6"),
            ("rate", "0.0655"),
            ("contract-months", "66"),
            ("contracted", "1"),
            ("advance", "0.85"),
            ("reserve", "6"),
        ],
    ),
];

const FORMULAS: &[Formula] = &[
    formula(
        "Cash of a period, with k periods a year: a share c of N GPUs earns the contract rent for m \
         months (pro rata), the rest sells a share u of its 8,760 hours at the market rent of the \
         period's start; o is overhead.",
        "1期のキャッシュフロー（年k期）。N基のうちcは契約賃料をmか月（按分）、残りは8760時間のuを期初の市場賃料で売る。oは人件費等の割合。",
        "<mrow><msub><mi>CFADS</mi><mi>j</mi></msub><mo>=</mo><mfrac><mrow><mn>8760</mn><mi>N</mi></mrow><mi>\
         k</mi></mfrac><mo>(</mo><mn>1</mn><mo>−</mo><mi>o</mi><mo>)</mo><mo>(</mo><msub><mi>c</mi><mi>j</mi>\
         </msub><msub><mi>R</mi><mi>c</mi></msub><mo>+</mo><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>c</mi><mi>\
         j</mi></msub><mo>)</mo><mi>u</mi><msub><mi>R</mi><mn>0</mn></msub><msup><mrow><mo>(</mo><mn>1</mn>\
         <mo>+</mo><mi>g</mi><mo>)</mo></mrow><mrow><mo>(</mo><mi>j</mi><mo>−</mo><mn>1</mn><mo>)</mo><mo>\
         /</mo><mi>k</mi></mrow></msup><mo>)</mo><mo>−</mo><mfrac><mrow><mi>N</mi><mi>w</mi></mrow><mi>k</mi>\
         </mfrac><mo>(</mo><mn>8.76</mn><mspace width=\"0.2em\"></mspace><mi>PUE</mi><mo>·</mo><mi>e</mi><mo>\
         +</mo><mn>12</mn><mi>h</mi><mo>)</mo></mrow>",
    ),
    formula(
        "w is kilowatts a GPU, e the price of a MWh, h hosting a month per kilowatt. Negative cash pays \
         nothing. Payments follow the chosen schedule with interest r/k a period.",
        "wは1基のkW、eはMWhの価格、hは月額ハウジング料（kWあたり）。マイナスなら返済はゼロ。返済は選んだ形で、利息は期ごとにr/k。",
        "<mrow><mi>DSCR</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>=</mo><mfrac><mrow><mi>\
         yearly cash at the terms of</mi><mspace width=\"0.3em\"></mspace><mi>t</mi></mrow><mrow><mi>k</mi>\
         <mo>·</mo><mi>service of its period</mi></mrow></mfrac></mrow>",
    ),
    formula(
        "The chips' value: decay d a year, and a step s at each of the G generations released by t \
         (after f months, then every i).",
        "チップの価値。年dで減り、tまでのG回の世代交代（fか月後、その後iか月ごと）ごとにs下がる。",
        "<mrow><mi>V</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>=</mo><mi>N</mi><mi>P</mi><msup><mrow><mo>(</mo>\
         <mn>1</mn><mo>−</mo><mi>d</mi><mo>)</mo></mrow><mi>t</mi></msup><msup><mrow><mo>(</mo><mn>1</mn><mo>\
         −</mo><mi>s</mi><mo>)</mo></mrow><mrow><mi>G</mi><mo>(</mo><mi>t</mi><mo>)</mo></mrow></msup><mo>\
         ,</mo><mspace width=\"1em\"></mspace><mi>LTV</mi><mo>(</mo><mi>t</mi><mo>)</mo><mo>=</mo><mfrac>\
         <mrow><mi>B</mi><mo>(</mo><mi>t</mi><mo>)</mo></mrow><mrow><mi>V</mi><mo>(</mo><mi>t</mi><mo>)</mo>\
         </mrow></mfrac></mrow>",
    ),
    formula(
        "Fair spread: expected loss EL over T years, over the mean B̄ of the balances at the starts of \
         periods, and the premium π. Until default: EL over the balances of the periods that a scenario \
         reaches (τ), 1/k years each, averaged over the scenarios.",
        "公正なスプレッド。T年の期待損失ELを、期初残高の平均B̄で割り、プレミアムπを足す。デフォルトまで：ELを、各シナリオで到達する期（τ）までの残高（1期は1/k年）の平均で割る。",
        "<mrow><mi>fair</mi><mo>=</mo><mfrac><mrow><mi>EL</mi><mo>/</mo><mi>T</mi></mrow><mover><mi>B</mi>\
         <mo>¯</mo></mover></mfrac><mo>+</mo><mi>π</mi><mo>,</mo><mspace width=\"1em\"></mspace><msub><mi>\
         fair</mi><mi>τ</mi></msub><mo>=</mo><mfrac><mi>EL</mi><mrow><mi>E</mi><mo>[</mo><msub><mo>∑</mo>\
         <mrow><mi>j</mi><mo>≤</mo><mi>τ</mi></mrow></msub><msub><mi>B</mi><mi>j</mi></msub><mo>/</mo><mi>\
         k</mi><mo>]</mo></mrow></mfrac><mo>+</mo><mi>π</mi></mrow>",
    ),
    formula(
        "81 scenarios z = −4, −3.9, …, 4 with weights e^(−z²/2): the rent changes by g_z a year and the \
         chips follow by β. At the first missed payment (after the reserve) the loss is what is owed \
         less (1 − q)·V_z, not below 0; else the balloon at maturity less the same.",
        "81通りのz（−4から4まで0.1刻み、重みe^(−z²/2)）。賃料は年g_zで変わり、チップはβの度合いで従う。準備金が尽きた最初の不払いで、債務から(1−q)·V_zを引いた額（0以上）\
         が損失。不払いがなければ満期のバルーンで同様。",
        "<mrow><mn>1</mn><mo>+</mo><msub><mi>g</mi><mi>z</mi></msub><mo>=</mo><mo>(</mo><mn>1</mn><mo>+</mo>\
         <mi>g</mi><mo>)</mo><msup><mi>e</mi><mrow><mi>σ</mi><mi>z</mi></mrow></msup><mo>,</mo>\
         <mspace width=\"1em\"></mspace><msub><mi>V</mi><mi>z</mi></msub><mo>(</mo><mi>t</mi><mo>)</mo><mo>\
         =</mo><mi>V</mi><mo>(</mo><mi>t</mi><mo>)</mo><msup><mi>e</mi><mrow><mi>β</mi><mi>σ</mi><mi>z</mi>\
         <mi>t</mi></mrow></msup></mrow>",
    ),
];
