//! What the reader sets.

use crate::core::spec::{Group, choice, number};
use crate::core::text::text;
use crate::core::unit::Magnitude::One;
use crate::core::unit::Unit;
use crate::{choices, inputs, sources};

static SALE: Group = Group { title: text("The sale", "売却") };
static MARKET: Group = Group { title: text("The market", "市場") };
static COSTS: Group = Group { title: text("What it costs", "費用") };
static LOAN: Group = Group { title: text("The loan", "債務") };

choices! {
    /// How the price gives way.
    pub enum Impact {
        Linear = "linear", "In a straight line, to nothing", "直線的に、ゼロまで";
        Exponential = "exponential", "By ever less", "次第にゆるやかに";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year, lengths of time in weeks.
    #[derive(Copy)]
    pub struct Inputs {
        /// N.
        cards: f64 = number("cards", 10_000.0, 100.0, 2e6).log().range(2_000.0, 100_000.0).unit(Unit::GPUS).group(&SALE)
            .label("GPUs to be sold", "売るGPUの数")
            .help("The article asks who could sell ten thousand H100s at once.", "記事の問い：誰が1万台のH100を売れるのか。")
            .cited(&sources::COLLATERAL_ARTICLE);
        /// P0, dollars.
        price: f64 = number("price", 15_000.0, 500.0, 100_000.0).log().range(10_000.0, 22_000.0).unit(Unit::usd(One)).group(&SALE)
            .label("Price of one today", "1基の現在の価格")
            .help("Second-hand, when one alone is sold.", "1基だけを中古で売るときの価格。")
            .assumed("About 45% of some 33,000 dollars, two years on.", "新品約3.3万ドルの2年後、その45%ほど。");
        /// Weeks before the first sale.
        wait: f64 = number("wait", 8.0, 0.0, 104.0).range(2.0, 26.0).unit(Unit::WEEKS).group(&SALE)
            .label("Weeks until the sale begins", "売却開始までの週数")
            .help("To enforce the security, take the cards out and test them.", "担保権の行使、取り外し、検査にかかる。")
            .assumed("Two months.", "2か月。");
        /// Weeks from the first sale to the last.
        weeks: f64 = number("weeks", 12.0, 0.0, 104.0).range(4.0, 52.0).unit(Unit::WEEKS).group(&SALE)
            .label("Weeks to sell", "売り切るまでの週数")
            .help("At an even pace; 0 is all at once.", "同じペースで売る。0は一度に全部。")
            .assumed("One quarter.", "四半期。");

        /// M, cards a year.
        turnover: f64 = number("turnover", 200_000.0, 1_000.0, 1e7).log().range(80_000.0, 500_000.0).unit(Unit::GPUS.a_year()).group(&MARKET)
            .label("Second-hand GPUs sold a year", "中古GPUの年間取引数")
            .help("In the whole market. There is no exchange and no statistic.", "市場全体。取引所も統計もない。")
            .assumed("About 5% of the 3.8 million that Nvidia shipped in 2023.", "2023年のNvidia出荷380万基の約5%。");
        /// b.
        fit: f64 = number("fit", 0.18, 0.01, 1.0).range(0.1, 0.6).unit(Unit::PERCENT).group(&MARKET)
            .label("Buyers with the power and cooling", "電力と冷却を備えた買い手")
            .help("The share of turnover that they stand for. 18% of operators use direct liquid cooling.", "取引に占める割合。直接液冷を使う事業者は18%。")
            .cited(&sources::UPTIME_COOLING);
        /// How the price gives way.
        impact: Impact = choice("impact", 0, Impact::OPTIONS).group(&MARKET)
            .label("The price gives way", "価格の下がり方")
            .help("To each further card sold: in a straight line, or by a constant ratio.", "1基売るごとに、一定の幅で、または一定の比率で下がる。")
            .assumed("The simplest form.", "最も単純な形。");
        /// λ, per whole yearly turnover.
        depth: f64 = number("depth", 1.0, 0.0, 10.0).range(0.5, 2.0).unit(Unit::PLAIN).group(&MARKET)
            .label("Fall per year's turnover sold", "1年分の取引を売ったときの下落")
            .help("λ: at 1, half a year's turnover at once halves the price of the last card.", "λ。1なら、半年分を一度に売ると最後の1基の価格は半分になる。")
            .assumed("Nobody has measured it; try 0.5 and 2.", "測定例はない。0.5や2も試してほしい。");
        /// ρ, a year.
        resilience: f64 = number("resilience", 0.0, 0.0, 20.0).range(0.0, 4.0).unit(Unit::PLAIN).group(&MARKET)
            .label("How fast buyers come back", "買い手が戻る速さ")
            .help("ρ: at 4 a year, a fall heals by two thirds in a quarter. 0: not at all.", "ρ。年4なら下落は四半期で3分の2ほど戻る。0は戻らない。")
            .assumed("None: every lender sells into the same market.", "なし。どの貸し手も同じ市場に売る。");
        /// δ.
        decay: f64 = number("decay", 0.33, 0.0, 0.95).range(0.2, 0.5).unit(Unit::PERCENT.a_year()).group(&MARKET)
            .label("Value lost to age", "陳腐化による値下がり")
            .help("Of the value left, so much is lost each year, while the sale goes on.", "残った価値のうち毎年失う割合。売却の間も進む。")
            .cited(&sources::GPU_RESALE);

        /// Share of the gross proceeds.
        fee: f64 = number("fee", 0.05, 0.0, 0.5).range(0.02, 0.15).unit(Unit::PERCENT).group(&COSTS)
            .label("Selling costs", "販売費用")
            .help("Brokers, lawyers, warranties: a share of the proceeds.", "仲介、法務、保証。代金に対する割合。")
            .assumed("A broker's commission.", "仲介手数料ほど。");
        /// Dollars a card.
        removal: f64 = number("removal", 300.0, 0.0, 10_000.0).range(100.0, 1_000.0).unit(Unit::usd(One)).group(&COSTS)
            .label("Removal of one GPU", "1基の取り外し")
            .help("Taking out, testing, erasing, packing and shipping.", "取り外し、検査、消去、梱包、輸送。")
            .assumed("A few hundred dollars.", "数百ドル。");

        /// Debt over the value at today's price.
        ltv: f64 = number("ltv", 0.70, 0.05, 1.5).range(0.5, 0.85).unit(Unit::PERCENT).group(&LOAN)
            .label("Stated LTV (loan to value)", "表示上のLTV（資産価値に対する借入比率）")
            .help("Debt over the cards' value at today's price of one.", "1基の現在価格で測った価値に対する債務。")
            .assumed("A usual advance rate on equipment.", "設備融資で普通の掛け目。");
        /// r.
        rate: f64 = number("rate", 0.11, 0.0, 0.30).range(0.06, 0.15).unit(Unit::PERCENT.a_year()).group(&LOAN)
            .label("Interest until it is sold", "売り切るまでの金利")
            .help("Accrues on the debt from the default on.", "デフォルトの時から債務に積み上がる。")
            .cited(&sources::COREWEAVE_DEBT);
    }
}
