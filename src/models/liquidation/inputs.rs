//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// How the price gives way.
    pub enum Impact {
        Linear = "linear", "In a straight line, to zero", "直線的に、ゼロまで";
        Exponential = "exponential", "By a constant ratio", "一定の比率で";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year, lengths of time in weeks.
    #[derive(Copy)]
    pub struct Inputs {
        in "The sale", "売却" {
            /// N.
            cards("GPUs to sell", "売却するGPUの数"): f64 =
                number("cards", 10_000.0, 100.0, 2e6).log().range(2_000.0, 100_000.0).unit(Unit::GPUS)
                .help("10,000 is the article's example, in H100s, an Nvidia AI chip of 2022.",
                      "1万基は記事の例。記事ではH100（Nvidiaの2022年発表のAI向け半導体）。")
                .cited(&sources::COLLATERAL_ARTICLE);
            price("Price of a single GPU today", "1基だけの現在価格"): f64 =
                number("price", 15_000.0, 500.0, 100_000.0).log().range(10_000.0, 22_000.0)
                .unit(Unit::usd(One))
                .help("Second-hand, when only one is sold.", "中古で1基だけ売る場合の価格。")
                .assumed("About 45% of a new price of some $33,000, after two years.",
                         "新品約3万3000ドルの2年後、その45％ほど。");
            wait("Weeks before the sale", "売却開始までの週数"): f64 =
                number("wait", 8.0, 0.0, 104.0).range(2.0, 26.0).unit(Unit::WEEKS)
                .help("The lender enforces its security, removes the GPUs and tests them.",
                      "担保権の行使、取り外し、検査にかかる期間。")
                .assumed("Two months.", "2カ月とした。");
            weeks("Weeks to sell", "売却にかける週数"): f64 =
                number("weeks", 12.0, 0.0, 104.0).range(4.0, 52.0).unit(Unit::WEEKS)
                .help("At an even pace; 0 sells all at once.", "一定のペースで売る。0なら一度にすべて。")
                .assumed("One quarter.", "四半期とした。");
        }
        in "The market", "市場" {
            turnover("Second-hand GPUs traded a year", "中古GPUの年間取引数"): f64 =
                number("turnover", 200_000.0, 1_000.0, 1e7).log().range(80_000.0, 500_000.0)
                .unit(Unit::GPUS.a_year())
                .help("The whole market. We found no exchange or statistic that records it.",
                      "市場全体。記録する取引所や統計は見当たらない。")
                .assumed("About 5% of the 3.76 million data-centre GPUs Nvidia shipped in 2023.",
                         "Nvidiaが2023年に出荷したデータセンター向けGPU376万基の約5％。");
            /// b.
            fit("Buyers with the power and cooling", "電力と冷却を備えた買い手の比率"): f64 =
                number("fit", 0.18, 0.01, 1.0).range(0.1, 0.6).unit(Unit::PERCENT)
                .help("Their share of second-hand purchases.", "中古の購入に占める比率。")
                .assumed("A proxy: 18% of operators surveyed in 2025 used direct liquid cooling, which not \
                          every GPU needs.",
                         "代用値。2025年の調査で直接液冷を使う事業者は18％。液冷が要らないGPUもある。");
            impact("Shape of the price fall", "価格の下がり方"): Impact = choice("impact", 0, Impact::OPTIONS)
                .help("With each further GPU the price falls by an equal amount or by a constant ratio.",
                      "1基売るごとに、価格が一定の額または一定の比率で下がる。")
                .assumed("The simplest form.", "最も単純な形とした。");
            /// λ, per whole yearly turnover.
            depth("Price impact (market depth)", "価格インパクト（市場の厚み）"): f64 =
                number("depth", 1.0, 0.0, 10.0).range(0.5, 2.0).unit(Unit::PLAIN)
                .help("λ. At 1, a straight-line fall halves the price once half a year's equipped demand is \
                       sold at once.",
                      "λ。1で直線的に下がる場合、設備のある買い手の半年分を一度に売ると価格は半分になる。")
                .assumed("We found no measurement; the range runs from 0.5 to 2.",
                         "測定例は見当たらない。0.5～2の幅で見る。");
            /// ρ, a year.
            resilience("How fast buyers return", "買い手が戻る速さ"): f64 =
                number("resilience", 0.0, 0.0, 20.0).range(0.0, 4.0).unit(Unit::PLAIN)
                .help("ρ: at 4 a year, about two-thirds of a price fall is made up within a quarter; at 0, \
                       none.",
                      "ρ。年4なら価格の下落は四半期で3分の2ほど戻る。0なら戻らない。")
                .assumed("None return, as when other lenders sell into the same market.",
                         "他の貸し手も同じ市場で売る場合を想定し、戻らないとした。");
            /// δ.
            decay("Ageing", "陳腐化による値下がり"): f64 =
                number("decay", 0.33, 0.0, 0.95).range(0.2, 0.5).unit(Unit::PERCENT.a_year())
                .help("The share of remaining value lost each year, during the wait and the sale too.",
                      "残った価値のうち毎年失う比率。売却の前も途中も進む。").cited(&sources::GPU_RESALE);
        }
        in "Costs", "費用" {
            fee("Selling costs", "売却費用"): f64 =
                number("fee", 0.05, 0.0, 0.5).range(0.02, 0.15).unit(Unit::PERCENT)
                .help("Brokers, lawyers and warranties, as a share of proceeds.",
                      "仲介、法務、保証の費用。代金に対する比率。")
                .assumed("About a broker's commission.", "仲介手数料ほどとした。");
            removal("Removal cost per GPU", "1基当たりの取り外し費用"): f64 =
                number("removal", 300.0, 0.0, 10_000.0).range(100.0, 1_000.0).unit(Unit::usd(One))
                .help("Removal, testing, data erasure, packing and shipping.",
                      "取り外し、検査、データ消去、梱包、輸送の費用。")
                .assumed("A few hundred dollars.", "数百ドルとした。");
        }
        in "The loan", "融資" {
            ltv("Stated loan to value (LTV)", "表示上の担保掛け目（LTV）"): f64 =
                number("ltv", 0.70, 0.05, 1.5).range(0.5, 0.85).unit(Unit::PERCENT)
                .help("Debt over the GPUs' value at today's price of a single one.",
                      "担保価値（1基だけの現在価格で測る）に対する借入比率。")
                .assumed("Within the 60% to 71% of cost reported for GPU loans.",
                         "報じられたGPU融資の、取得費用の60～71％の範囲内。");
            /// r.
            rate("Interest rate until sold", "売り終えるまでの金利"): f64 =
                number("rate", 0.11, 0.0, 0.30).range(0.06, 0.15).unit(Unit::PERCENT.a_year())
                .help("Accrues on the debt from the default. 11%: CoreWeave's delayed-draw term loan 2.0 \
                       at 30 June 2025.",
                      "デフォルト（債務不履行）以降の利息を債務に加える。11％はCoreWeaveの遅延引き出し型タームローン2.0（2025年6月\
                       末）。").cited(&sources::COREWEAVE_DEBT);
        }
    }
}
