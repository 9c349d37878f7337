//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// What the guarantee takes off the cost of guaranteed debt.
    pub enum Saving {
        Precedent = "precedent", "The rate cut set below", "下で定める下げ幅";
        Model = "model", "The expected loss removed", "期待損失の減少分";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The guarantee", "保証" {
            /// g.
            share("Share of debt guaranteed", "保証される債務の比率"): f64 =
                number("share", 1.0, 0.0, 1.0).range(0.25, 1.0).unit(Unit::PERCENT)
                .help("The rest of the debt pays the full rate.", "残りの債務の金利は下がらない。")
                .assumed("All debt, as for the national computing company in Distill AI's article.",
                         "Distill AIの記事が描く「国家AI算力会社」のように全額とした。");
            saving("Basis of the interest saving", "金利の下げ幅の決め方"): Saving =
                choice("saving", 0, Saving::OPTIONS)
                .help("A precedent, or the fall in lenders' expected loss.",
                      "前例の値か、貸し手の期待損失の減少分か。")
                .assumed("The precedent of the housing agencies.", "住宅金融機関の前例による。");
            /// Δ.
            cut("Saving on guaranteed debt", "保証された債務の金利の下げ幅"): f64 =
                number("cut", 0.004, 0.0, 0.10).range(0.0015, 0.0225).unit(Unit::PERCENT.a_year())
                .help("Fannie Mae and Freddie Mac: 0.15 to 0.4 points. Down to the Treasury yield: 2.25 \
                       points.",
                      "ファニーメイとフレディマックは0.15～0.4ポイント。国債並みなら2.25ポイント。")
                .cited(&sources::FUNDING_ADVANTAGE);
            /// ε.
            response("Build-out growth per point saved", "金利1ポイント当たりの投資の増加"): f64 =
                number("response", 1.0, 0.0, 50.0).range(0.5, 10.0).unit(Unit::PLAIN)
                .help("In per cent. Measured across firms at large; the housing agencies grew far faster.",
                      "単位は％。企業一般の実測値。住宅金融機関ははるかに速く膨らんだ。")
                .cited(&sources::GILCHRIST);
            /// η.
            dilution("New capital competes for the same demand", "増えた投資が同じ需要を分け合う度合い"): f64 =
                number("dilution", 0.0, 0.0, 1.0).range(0.0, 1.0).unit(Unit::PERCENT)
                .help("At 100% a larger build-out earns no more in total; at 0% earnings grow in proportion.",
                      "100％なら投資が増えても稼ぎの総額は増えず、0％なら比例して増える。")
                .assumed("None, as in Distill AI's article.", "Distill AIの記事に合わせ、ゼロとした。");
        }
        in "The build-out", "建設投資" {
            /// K₀.
            capital("Investment without a guarantee", "保証がない場合の投資額"): f64 =
                number("k", 3e12, 1e9, 2e13).range(2e12, 5e12).log().unit(Unit::usd(Trillion))
                .help("Spending on AI data centres, 2025–28.", "2025～28年のAIデータセンターへの支出。")
                .cited(&sources::DISTILL);
            /// D.
            debt_share("Debt share", "債務の比率"): f64 =
                number("debt", 0.40, 0.01, 1.0).range(0.2, 0.7).unit(Unit::PERCENT)
                .help("The rest is equity.", "残りは株主資本。")
                .assumed("As in the productivity hurdle: Morgan Stanley's split of the funding.",
                         "「生産性のハードル」と同じ。モルガン・スタンレーの調達の内訳による。");
            rate("Cost of debt without a guarantee", "保証がない場合の借り入れコスト"): f64 =
                number("rd", 0.06581, 0.0, 0.25).range(0.045, 0.09).unit(Unit::PERCENT.a_year())
                .help("The coupon (interest rate) on the bond for Hyperion, a site that Meta rents.",
                      "Metaが借りる施設Hyperionの債券の表面利率。").cited(&sources::HYPERION);
            /// T.
            tenor("Debt tenor", "債務の期間"): u32 =
                integer("tenor", 20, 1, 40).range(10.0, 25.0).unit(Unit::YEARS)
                .help("Years to full repayment, in equal yearly payments.", "完済までの年数。毎年均等の元利払いで返す。")
                .assumed("Near the 24 years of Hyperion's bond.", "Hyperion債の24年に近い値とした。");
            cost_of_equity("Cost of equity", "株主資本コスト"): f64 =
                number("re", 0.10, 0.0, 0.40).range(0.08, 0.14).unit(Unit::PERCENT.a_year())
                .help("Used only for the EBITDA needed.", "必要EBITDAの計算だけに使う。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
            tax("Corporate tax rate", "法人税率"): f64 =
                number("tax", 0.21, 0.0, 0.60).range(0.15, 0.28).unit(Unit::PERCENT)
                .help("Used only for the EBITDA needed.", "必要EBITDAの計算だけに使う。")
                .assumed("The US federal rate.", "米国の連邦税率。");
            servers("Server share", "サーバーの比率"): f64 =
                number("servers", 0.55, 0.0, 1.0).range(0.4, 0.7).unit(Unit::PERCENT)
                .help("Used only for the EBITDA needed; the rest is buildings and power.",
                      "必要EBITDAの計算だけに使う。残りは建物と電力設備。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
            server_life("Server life", "サーバーの寿命"): u32 =
                integer("server-life", 5, 1, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("Used only for the EBITDA needed.", "必要EBITDAの計算だけに使う。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
            building_life("Building and power-equipment life", "建物・電力設備の寿命"): u32 =
                integer("building-life", 20, 5, 50).range(15.0, 30.0).unit(Unit::YEARS)
                .help("Used only for the EBITDA needed.", "必要EBITDAの計算だけに使う。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
        }
        in "The model borrower", "モデル上の借り手" {
            cover("Median debt-service cover (DSCR)", "元利金返済カバー率（DSCR）の中央値"): f64 =
                number("cover", 1.40, 0.5, 5.0).range(1.2, 1.7).unit(Unit::TIMES)
                .help("Median yearly cash over yearly debt service, without a guarantee.",
                      "年間のキャッシュの中央値÷年間の元利金。保証がない場合。")
                .assumed("Between lenders' floors of 1.2 to 1.25 and the 1.6 reported for one site.",
                         "貸し手の下限1.2～1.25倍と、ある施設で報じられた1.6倍の間。");
            /// σ.
            volatility("Uncertainty of cash", "キャッシュの不確かさ"): f64 =
                number("volatility", 0.30, 0.02, 1.5).range(0.2, 0.5).unit(Unit::PERCENT)
                .help("Standard deviation of the logarithm of average cash over the tenor.",
                      "全期間の平均キャッシュの対数の標準偏差。")
                .assumed("Ours; we found no measurement.", "本サイトの仮定。測定例は見当たらない。");
            recovery("Recovery in default", "デフォルト時の回収率"): f64 =
                number("recovery", 0.60, 0.0, 1.0).range(0.35, 0.8).unit(Unit::PERCENT)
                .help("Share recovered from the borrower itself, before the guarantor pays.",
                      "保証を除き、借り手自身から回収できる割合。")
                .assumed("Near the 61% of secured bonds, 1987 to 2020 (Moody's, as relayed).",
                         "担保付き社債の61％（1987～2020年、ムーディーズ、孫引き）に近い値。");
            /// ρ_b.
            pool("Correlation among borrowers", "借り手どうしの相関"): f64 =
                number("pool", 0.24, 0.0, 1.0).range(0.12, 0.6).unit(Unit::PERCENT)
                .help("How far one common cause drives all borrowers.", "共通の要因がすべての借り手を左右する度合い。")
                .assumed("The upper end of Basel's range for companies; a shared tenant would mean more.",
                         "バーゼル規制の企業向けの上限。借り主が同じなら、さらに高くなる。");
        }
        in "The guarantor", "保証人" {
            /// c.
            cds("The guarantor's own spread", "保証人自身のスプレッド（上乗せ金利）"): f64 =
                number("cds", 0.0, 0.0, 0.20).range(0.0, 0.02).unit(Unit::PERCENT.a_year())
                .help("The yearly price of insuring its debt; 0 for a guarantor that never fails.",
                      "保証人の債務の保険料。0なら破綻しない保証人。")
                .assumed("A government that prints its own money.", "自国通貨を発行する政府とした。");
            /// ρ.
            link("Correlation with the borrower", "借り手との相関"): f64 =
                number("link", 0.0, -1.0, 1.0).range(0.0, 0.8).unit(Unit::PERCENT)
                .help("Wrong-way risk: the guarantor weakens with the borrower. At 100% one cause drives \
                       both.",
                      "誤方向リスク（借り手とともに保証人も弱る危険）。100％なら要因は同じ。")
                .assumed("None for a government.", "政府なら相関はないとした。");
            /// A.
            resources("Yardstick for the loss", "損失の比較対象"): f64 =
                number("resources", 30.62e12, 1e9, 1e15).range(5e12, 31e12).log().unit(Unit::usd(Trillion))
                .help("For comparison only; it caps no payment. Here US GDP in 2025; for a company, its \
                       funds.",
                      "支払いの上限ではない。ここでは2025年の米国のGDP、企業ならその資金。")
                .cited(&sources::IMF_WEO);
            tail("Worst-case confidence level", "最悪の場合の信頼水準"): f64 =
                number("tail", 0.99, 0.5, 0.9999).range(0.95, 0.999).unit(Unit::PERCENT)
                .help("At 99% only one outcome in a hundred is worse.", "99％なら、これより悪いのは100に一つ。")
                .assumed("Usual in banking.", "銀行で一般的な水準。");
        }
    }
}
