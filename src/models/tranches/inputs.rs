//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// How loans default together.
    pub enum Joint {
        Gaussian = "gaussian", "Gaussian", "ガウス型";
        Student = "t", "Student t: more joint defaults", "t型（同時のデフォルトが多い）";
    }
}

choices! {
    /// The rating that the top class is to have.
    pub enum Rating {
        Aaa = "aaa", "AAA (Aaa)", "トリプルA（Aaa）";
        Aa2 = "aa", "AA (Aa2)", "ダブルA（Aa2）";
        A2 = "a", "A (A2)", "シングルA（A2）";
        Baa2 = "bbb", "BBB (Baa2)", "トリプルB（Baa2）";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The pool", "融資プール" {
            amount("Amount of each loan", "1件の融資額"): f64 =
                number("amount", 10e6, 1e5, 1e11).log().range(5e6, 50e6).unit(Unit::usd(Billion))
                .help("Dollar totals scale with it.", "金額の合計はこれに比例する。")
                .assumed("With 100 loans, a pool of $1bn.", "100件で10億ドルのプールになる。");
            /// n, rounded to a whole number.
            loans("Loans in the pool", "プールの融資件数"): f64 =
                number("loans", 100.0, 1.0, 1_000.0).log().range(20.0, 400.0).unit(Unit::PLAIN)
                .help("All of the same amount; taken as a whole number.", "すべて同額。整数に丸める。")
                .assumed("A round number. Data-centre securitisations have 2 to 32 sites.",
                         "切りのよい数。データセンターの証券化は2～32カ所。");
            /// T.
            term("Term", "期間"): u32 = integer("term", 5, 1, 10).range(3.0, 7.0).unit(Unit::YEARS)
                .help("Loans are repaid at its end. Moody's loss limits, used here, run to ten years.",
                      "満期に一括で返す。ここで使うムーディーズの損失の上限は10年まで。")
                .assumed("Matched to GPU loans.", "GPU融資の期間に合わせた。");
            rate("Annual default rate", "年間デフォルト率"): f64 =
                number("rate", 0.06, 0.0, 1.0).range(0.02, 0.092).unit(Unit::PERCENT.a_year())
                .help("Share of the loans still paying. Privately rated firms, most of them small: 9.2% in \
                       2025.",
                      "返済中の融資に対する割合。非公開で格付けされる借り手（大半は小規模）では2025年に9.2％。").cited(&sources::FITCH);
        }
        in "Loss on a default", "デフォルト時の損失" {
            ltv("Loan to value (LTV)", "担保掛け目（LTV）"): f64 =
                number("ltv", 0.70, 0.05, 1.5).range(0.5, 0.85).unit(Unit::PERCENT)
                .help("Loan over appraised value at the start. 70% caps a data-centre class rated A−.",
                      "当初の評価額に対する融資額。データセンターのシングルAマイナス格の上限は70％。")
                .cited(&sources::ALIGNED);
            haircut("Value lost by the time of default", "デフォルトまでに失う価値"): f64 =
                number("haircut", 0.50, 0.0, 1.0).range(0.27, 0.8).unit(Unit::PERCENT)
                .help("GPUs after three years. KBRA takes 36% to 39% off two data-centre appraisals.",
                      "GPUの3年後。KBRAはデータセンター2件の鑑定評価額から36～39％を引いた。")
                .cited(&sources::GPU_RESIDUAL);
            cost("Cost of enforcement and sale", "担保の処分費用"): f64 =
                number("cost", 0.10, 0.0, 0.9).range(0.05, 0.3).unit(Unit::PERCENT)
                .help("Share of what the collateral fetches.", "担保の売却代金に対する割合。")
                .assumed("Ours. Liquidation works out larger costs for large lots.",
                         "本サイトの仮定。大口の処分での費用は「担保処分」で試せる。");
        }
        in "How loans default together", "デフォルトの連動" {
            /// ρ.
            correlation("Correlation", "相関"): f64 =
                number("rho", 0.50, 0.0, 1.0).range(0.12, 0.9).unit(Unit::PERCENT)
                .help("How far one common factor drives all loans. At 100% all default or none does.",
                      "共通の要因がどこまで融資全体を動かすか。100％ならすべて同時にデフォルトする。")
                .assumed("Ours: loans that depend on few tenants and one technology. We found no \
                          measurement.",
                         "本サイトの仮定。少数のテナントと一つの技術に頼る融資を想定した。測定例は見当たらない。");
            assumed("Correlation assumed in the rating", "格付けで想定した相関"): f64 =
                number("assumed", 0.20, 0.0, 1.0).range(0.12, 0.24).unit(Unit::PERCENT)
                .help("Sizes the top class. Bank rules use 12% to 24% for companies.",
                      "最上位クラスの大きさを決める。銀行規制では企業に12～24％を使う。")
                .cited(&sources::BASEL);
            joint("Kind of dependence (copula)", "連動の型（コピュラ）"): Joint =
                choice("copula", 0, Joint::OPTIONS)
                .help("At a given correlation, joint defaults are more frequent with Student's t.",
                      "t型では、同じ相関でも多くの融資が同時にデフォルトしやすい。")
                .assumed("The usual choice, before 2008 and since.", "2008年以前も以後も標準的な型。");
            /// ν.
            freedom("Degrees of freedom (Student t)", "自由度（t型）"): f64 =
                number("df", 4.0, 1.0, 100.0).log().range(2.0, 20.0).unit(Unit::PLAIN)
                .help("The fewer, the more joint defaults. Used with Student's t only.",
                      "小さいほど同時のデフォルトが多い。t型だけに使う。")
                .assumed("A common choice in the literature on credit.", "信用リスクの文献でよく使われる値。");
        }
        in "Classes", "クラス" {
            rating("Rating of the top class", "最上位クラスの格付け"): Rating =
                choice("rating", 0, Rating::OPTIONS)
                .help("Its loss limit is Moody's idealised expected loss for the term.",
                      "損失の上限は、ムーディーズが期間別に想定する期待損失。")
                .assumed("The rating most sought.", "最も需要の多い格付け。");
            attach_a("Class A attaches at", "クラスAに損失が及ぶ水準"): f64 =
                number("attach-a", 0.30, 0.001, 0.99).range(0.2, 0.4).unit(Unit::PERCENT)
                .help("Pool loss above which class A loses. Classes B to D and the first loss lie below.",
                      "プールの損失がこれを超えると損失が始まる。下にB、C、Dと最劣後部分がある。")
                .assumed("Ours: we found no published attachment point for such a deal.",
                         "本サイトの仮定。この種の案件の水準は確認できていない。");
            attach_b("Class B attaches at", "クラスBに損失が及ぶ水準"): f64 =
                number("attach-b", 0.15, 0.001, 0.99).range(0.1, 0.2).unit(Unit::PERCENT)
                .help("Takes losses from here up to class A.", "ここからクラスAの水準までの損失を負う。")
                .assumed("Half of class A's.", "クラスAの半分とした。");
            attach_c("Class C attaches at", "クラスCに損失が及ぶ水準"): f64 =
                number("attach-c", 0.08, 0.001, 0.99).range(0.05, 0.1).unit(Unit::PERCENT)
                .help("Takes losses from here up to class B.", "ここからクラスBの水準までの損失を負う。")
                .assumed("About half of class B's.", "クラスBの半分ほどとした。");
            attach_d("Class D attaches at", "クラスDに損失が及ぶ水準"): f64 =
                number("attach-d", 0.03, 0.001, 0.99).range(0.01, 0.05).unit(Unit::PERCENT)
                .help("Takes losses from here up to class C. The first loss lies below.",
                      "ここからクラスCの水準までの損失を負う。その下が最劣後部分。")
                .assumed("The sponsor keeps a thin first loss.", "組成者が薄い最劣後部分を持つとした。");
        }
        in "Spreads", "スプレッド" {
            spread_a("Class A's contract spread", "クラスAの契約スプレッド"): f64 =
                number("spread-a", 0.012, 0.0, 1.0).range(0.0105, 0.0168).unit(Unit::PERCENT.a_year())
                .help("Margin over the benchmark rate, as on Compass's data-centre notes rated Aaa.",
                      "基準金利への上乗せ。Compassのデータセンター証券（Aaa格）の例。").cited(&sources::COMPASS);
            spread_b("Class B's contract spread", "クラスBの契約スプレッド"): f64 =
                number("spread-b", 0.0175, 0.0, 1.0).range(0.0125, 0.03).unit(Unit::PERCENT.a_year())
                .help("Margin over the benchmark rate.", "基準金利への上乗せ。")
                .assumed("Ours, rising from class A.", "クラスAから順に高くした。");
            spread_c("Class C's contract spread", "クラスCの契約スプレッド"): f64 =
                number("spread-c", 0.0275, 0.0, 1.0).range(0.018, 0.05).unit(Unit::PERCENT.a_year())
                .help("Margin over the benchmark rate.", "基準金利への上乗せ。")
                .assumed("Ours, rising from class B.", "クラスBから順に高くした。");
            spread_d("Class D's contract spread", "クラスDの契約スプレッド"): f64 =
                number("spread-d", 0.05, 0.0, 1.0).range(0.03, 0.09).unit(Unit::PERCENT.a_year())
                .help("Margin over the benchmark rate.", "基準金利への上乗せ。")
                .assumed("Ours, about what low-rated loans pay.", "低格付けの融資並みとした。");
            premium("Risk premium", "リスクプレミアム"): f64 =
                number("premium", 0.005, 0.0, 0.15).range(0.0025, 0.02).unit(Unit::PERCENT.a_year())
                .help("Added to every class's expected loss, as pay for bearing larger losses.",
                      "期待損失を超える損失に備え、各クラスの期待損失に上乗せする分。")
                .assumed("Half a point for all classes.", "全クラス一律に0.5ポイントとした。");
        }
    }
}
