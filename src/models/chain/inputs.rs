//! What the reader sets: the world, the sector's debt, its collateral, the price of risk, and how strong each
//! hand-over is.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// Whether demand comes at all.
    pub enum Demand {
        Comes = "comes", "It comes, on time or late", "計画どおりか、遅れて現れる";
        Stalls = "stalls", "It stalls at 40% of full scale", "フル稼働の40％で頭打ちになる";
    }
}

const STRENGTH: Text =
    text("100% is as worked out; 0% cuts the link.", "100％は計算どおり。0％でつながりを断つ。");

/// How strong a hand-over is.
macro_rules! strength {
    ($key:literal) => {
        number($key, 1.0, 0.0, 3.0)
            .range(0.0, 2.0)
            .unit(Unit::PERCENT)
            .help(STRENGTH.en, STRENGTH.ja)
            .assumed("As worked out.", "計算どおりとした。")
    };
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The world", "世界" {
            demand("Demand for AI", "AIの需要"): Demand = choice("demand", 0, Demand::OPTIONS)
                .help("Whether it fills what is built.", "設備を埋めるかどうか。")
                .cited(&sources::DISTILL);
            /// Y.
            slow("Years until AI pays", "AIが稼ぐまでの年数"): u32 =
                integer("slow", 15, 5, 20).range(5.0, 20.0).unit(Unit::YEARS)
                .help("Until demand fills 95% of what is built; 5 is on time.",
                      "需要が設備の95％を埋めるまで。計画は5年。").cited(&sources::DISTILL);
            rents("Change in GPU rents", "GPU賃料の変化"): f64 =
                number("rents", -0.33, -0.95, 0.5).range(-0.5, -0.2).unit(Unit::PERCENT.a_year())
                .help("The price of a used GPU falls with what it can earn.", "中古GPUの価格は、稼げる賃料とともに下がる。")
                .cited(&sources::GPU_RESALE);
            /// s₀.
            spread("Points added to new debt at first", "新たな債務の金利に初めに加わる幅"): f64 =
                number("spread", 0.02, 0.0, 0.10).range(0.0, 0.04).unit(Unit::PERCENT)
                .help("Before losses feed back. Investment-grade spreads widened 2.02 points in early 2020.",
                      "損失が跳ね返る前の上乗せ。投資適格債では2020年初めから3月に2.02ポイント拡大した。")
                .cited(&sources::SPREADS_2020);
            shut("Maturing debt that finds no lender", "満期債務のうち貸し手がつかない割合"): f64 =
                number("shut", 0.25, 0.0, 1.0).range(0.0, 0.75).unit(Unit::PERCENT)
                .help("In the years below, even if the borrower could carry it.",
                      "下の期間について。借り手に支払い能力があっても借り換えられない割合。")
                .assumed("A quarter.", "4分の1とした。");
            from("Shut from", "市場が閉じ始める年"): u32 =
                integer("from", 2029, 2026, 2037).range(2027.0, 2031.0).unit(Unit::CALENDAR_YEAR)
                .help("The first calendar year.", "最初の暦年。")
                .assumed("As in the maturity wall.", "「満期の壁」と同じ。");
            years("Years shut", "閉じている年数"): u32 =
                integer("years", 2, 1, 12).range(1.0, 4.0).unit(Unit::YEARS)
                .help("Whole calendar years.", "暦年で数える。")
                .assumed("As in the maturity wall.", "「満期の壁」と同じ。");
            size("Size of the build-out", "AI投資の規模"): f64 =
                number("k", 3e12, 1e12, 1e13).log().range(2e12, 5e12).unit(Unit::usd(Trillion))
                .help("Spending on AI data centres, 2025–28.", "2025～28年のAIデータセンターへの支出。")
                .cited(&sources::DISTILL);
        }
        in "The sector's debt", "業界の債務" {
            debt("Debt share", "債務の比率"): f64 =
                number("debt", 0.40, 0.01, 0.8).range(0.3, 0.6).unit(Unit::PERCENT)
                .help("Of the build-out. 40% of $3tn is $1.2tn, JPMorgan's count of AI companies' debt.",
                      "AI投資に対する比率。3兆ドルの40％は1兆2000億ドルで、JPMorganによるAI企業の債務の集計にあたる。")
                .cited(&sources::CHICAGO);
            spv("SPVs' part of the debt", "債務のうちSPV"): f64 =
                number("spv", 0.15, 0.0, 1.0).range(0.1, 0.25).unit(Unit::PERCENT)
                .help("An SPV (special-purpose vehicle) is a company set up for one site. Hyperscalers owe \
                       the rest.",
                      "SPVは一つの施設のための会社。残りはハイパースケーラーの債務とする。")
                .assumed("Deals reported since October 2025 come to some $170bn.",
                         "2025年10月以降に報じられた案件は計約1700億ドル。");
            neo("Neoclouds' part of the debt", "債務のうちネオクラウド"): f64 =
                number("neo", 0.10, 0.0, 1.0).range(0.05, 0.2).unit(Unit::PERCENT)
                .help("They rent out GPUs and borrow against them.", "GPUを貸し出し、それを担保に借りる新興クラウド。")
                .assumed("CoreWeave alone owed $35.6bn in June 2026.", "CoreWeaveだけで2026年6月に356億ドル。");
            lessee("Cloud lessees' part of the debt", "債務のうち賃借型クラウド"): f64 =
                number("lessee", 0.20, 0.0, 1.0).range(0.1, 0.3).unit(Unit::PERCENT)
                .help("They rent data centres and borrow long.", "データセンターを借り、長期で借り入れる。")
                .assumed("Oracle alone owed $108bn in November 2025.", "Oracleだけで2025年11月に1080億ドル。");
            loans("Loans in SPVs' and neoclouds' debt", "SPVとネオクラウドの債務のうち融資"): f64 =
                number("loans", 0.6, 0.0, 1.0).range(0.4, 0.9).unit(Unit::PERCENT)
                .help("The rest, and all other debt, are bonds.", "残りと、他の借り手の債務は債券とする。")
                .assumed("About 60% of CoreWeave's debt of June 2026.", "CoreWeaveの2026年6月の債務の約6割。");
        }
        in "What lenders get back", "貸し手が取り戻す額" {
            buyers("GPUs the market can take a year", "市場が1年に引き取れるGPUの数"): f64 =
                number("buyers", 1e6, 1e4, 1e8).log().range(2e5, 3e6).unit(Unit::GPUS.a_year())
                .help("If so many are sold in a year, the last goes for 37% of the first.",
                      "1年にこの数を売ると、最後の1基の価格は最初の37％になる。")
                .assumed("Five times the second-hand market assumed in liquidation: whole sites change \
                          hands.",
                         "「担保処分」で仮定した中古市場の5倍。施設ごと売買されるとみた。");
            ltv("Loan to value (LTV)", "担保掛け目（LTV）"): f64 =
                number("ltv", 0.70, 0.05, 1.5).range(0.5, 0.85).unit(Unit::PERCENT)
                .help("Neoclouds' debt over the price of a single GPU.", "ネオクラウドの債務の、GPU1基だけの価格に対する比率。")
                .assumed("As in liquidation.", "「担保処分」と同じ。");
            secured("Recovery from SPVs' buildings", "SPVの建物からの回収率"): f64 =
                number("secured", 0.6, 0.0, 1.0).range(0.35, 0.8).unit(Unit::PERCENT)
                .help("What lenders to SPVs get back of what is unpaid.", "SPVの未払いのうち貸し手に戻る割合。")
                .assumed("Near the 61% of secured bonds, 1987 to 2020 (Moody's, as relayed).",
                         "担保付き社債の61％（1987～2020年、ムーディーズ、孫引き）に近い値。");
            guarantee("Tenants' guarantee of SPVs", "テナントによるSPVの保証"): f64 =
                number("guarantee", 0.8, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("What a tenant pays when it leaves, as a share of the debt then outstanding.",
                      "テナントが退去時に払う額の、その時点の債務に対する割合。")
                .assumed("As in four structures.", "「四つの構造」と同じ。");
            unsecured("Recovery of unsecured debt", "無担保債務の回収率"): f64 =
                number("unsecured", 0.4, 0.0, 1.0).range(0.2, 0.6).unit(Unit::PERCENT)
                .help("Hyperscalers' and cloud lessees'.", "ハイパースケーラーと賃借型クラウドの債務。")
                .assumed("The market's usual figure.", "市場で使う標準の値。");
        }
        in "The price of new debt", "新たな債務の価格" {
            slope("Points charged per point of yearly loss", "年間損失率1ポイント当たりの上乗せ"): f64 =
                number("slope", 2.0, 0.0, 10.0).range(1.0, 4.0).unit(Unit::PLAIN)
                .help("1 would only break even. For Baa bonds the ratio has been about 4.",
                      "1なら損得なし。Baa格の社債では約4だった。")
                .cited(&sources::AMATO);
            duration("Duration of bonds", "債券のデュレーション"): f64 =
                number("duration", 7.0, 1.0, 30.0).range(4.0, 10.0).unit(Unit::YEARS)
                .help("Turns a fall in bond prices into a rise in yields.", "債券の値下がりを利回りの上昇に直す。")
                .assumed("About that of the investment-grade market.", "投資適格債市場の平均に近い値とした。");
            response("Response of yields", "金利の反応"): f64 =
                number("response", 3.0, 0.0, 100.0).range(2.0, 4.0).unit(Unit::PLAIN)
                .help("Basis points per point of GDP that must be found once idle money is gone.",
                      "遊休資金が尽きた後、GDPの1％を調達するごとに上がる幅（ベーシスポイント）。")
                .cited(&sources::CBO_2019);
            /// s_max.
            cap("The most that is added", "上乗せの上限"): f64 =
                number("cap", 0.10, 0.0, 0.3).range(0.06, 0.15).unit(Unit::PERCENT)
                .help("Where confidence is gone. At least what is added at first.",
                      "信認が失われた状態の上乗せ。初めの上乗せを下限とする。")
                .assumed("About what the worst-rated borrowers paid in 2020.", "2020年に最低格の借り手が払った水準に近い。");
        }
        in "How strong each link is", "つながりの強さ" {
            late("Late demand → less cash", "需要の遅れ→資金の減少"): f64 = strength!("late");
            dearer("Dearer refinancing → unpaid debt", "割高な借り換え→未払い"): f64 = strength!("dearer");
            together("GPUs sold together → lower recovery", "GPUの同時売却→回収の減少"): f64 = strength!("together");
            selling("Forced sales → lower prices", "投げ売り→値下がり"): f64 = strength!("selling");
            drawn("Funds drawn → higher yields", "資金の枯渇→金利の上昇"): f64 = strength!("drawn");
            charged("Losses → a higher spread", "損失→スプレッドの拡大"): f64 = strength!("charged");
        }
    }
}

/// A hand-over: what a reader calls it, and the input that cuts it.
pub type Link = (Text, fn(&mut Inputs) -> &mut f64);

/// The hand-overs, in the order of the chain.
pub const LINKS: [Link; 6] = [
    (text("Late demand → cash", "需要の遅れ→資金"), |inputs| &mut inputs.late),
    (text("Dearer debt → unpaid", "割高な借り換え→未払い"), |inputs| &mut inputs.dearer),
    (text("GPUs sold together", "GPUの同時売却"), |inputs| &mut inputs.together),
    (text("Forced sales → prices", "投げ売り→値下がり"), |inputs| &mut inputs.selling),
    (text("Funds drawn → yields", "資金の枯渇→金利"), |inputs| &mut inputs.drawn),
    (text("Losses → spread", "損失→スプレッド"), |inputs| &mut inputs.charged),
];
