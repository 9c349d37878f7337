//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "Shortfall probability and debt guaranteed", "返済資金が不足する確率と保証の規模" {
            failure("Shortfall probability, with the guarantee", "返済資金が不足する確率（保証あり）"): f64 =
                output("failure").headline().unit(Unit::PERCENT)
                .help("The probability that the model borrower's cash does not cover its debt service.",
                      "モデル上の借り手のキャッシュが元利金に足りない確率。");
            failure_without("Shortfall probability, without a guarantee", "返済資金が不足する確率（保証なし）"): f64 =
                output("failure-without").headline().unit(Unit::PERCENT);
            exposure("Debt guaranteed", "保証される債務"): f64 =
                output("exposure").headline().unit(Unit::usd(Billion));
            capital("Investment, with the guarantee", "投資額（保証あり）"): f64 =
                output("capital").unit(Unit::usd(Billion));
            cover("Median debt-service cover, with the guarantee", "元利金返済カバー率の中央値（保証あり）"): f64 =
                output("cover").more_is_better().unit(Unit::TIMES);
        }
        in "Cost to the guarantor", "保証人の負担" {
            expected("Expected cost", "見込まれる負担"): f64 =
                output("expected").headline().unit(Unit::usd(Billion))
                .help("Over the tenor, undiscounted; also the guarantee's value to lenders.",
                      "全期間の額で割引前。貸し手にとっての保証の価値でもある。");
            worst("Loss in the worst case", "最悪の場合の損失"): f64 =
                output("worst").headline().unit(Unit::usd(Billion))
                .help("Across many borrowers, at the chosen confidence level, if the guarantor pays.",
                      "多数の借り手について、設定した信頼水準で、保証人が払う場合。");
            worst_share("Share of borrowers that fall short in the worst case",
                        "最悪の場合に返済資金が不足する借り手の割合"): f64 =
                output("worst-share").unit(Unit::PERCENT);
            all_fail("Maximum loss, if every borrower falls short", "最大の損失（すべての借り手の返済資金が不足）"): f64 =
                output("all-fail").unit(Unit::usd(Billion));
            burden("Maximum loss as a share of the yardstick", "最大の損失の、比較対象に対する比率"): f64 =
                output("burden").unit(Unit::PERCENT);
            fee("Fee that would cover the expected cost", "見込まれる負担を賄う保証料"): f64 =
                output("fee").unit(Unit::PERCENT.a_year());
        }
        in "The saving", "金利の節約" {
            cut("Saving on guaranteed debt", "保証された債務の金利の下げ幅"): f64 =
                output("cut-applied").more_is_better().unit(Unit::PERCENT.a_year())
                .help("At most the whole rate.", "金利の全体を上限とする。");
            subsidy("Value of the saving", "節約の価値"): f64 = output("subsidy").unit(Unit::usd(Billion))
                .help("The saving on the guaranteed debt each year of the tenor, discounted at the lower \
                       rate.",
                      "保証された債務の毎年の節約額を、下がった金利で割り引いた全期間の額。");
            hurdle("EBITDA needed per dollar invested, with the guarantee", "投資額に対する必要EBITDA（保証あり）"): f64 =
                output("hurdle").unit(Unit::PERCENT.a_year())
                .help("Earnings before interest, tax, depreciation and amortisation, on the annuity basis.",
                      "利払い・税引き・償却前利益。資本回収基準による。");
            hurdle_without("EBITDA needed per dollar invested, without a guarantee",
                           "投資額に対する必要EBITDA（保証なし）"): f64 =
                output("hurdle-without").unit(Unit::PERCENT.a_year());
        }
        in "If guarantor and borrower are correlated", "保証人と借り手が連動する場合" {
            guarantor_fails("Probability that the guarantor fails", "保証人が破綻する確率"): f64 =
                output("guarantor-fails").unit(Unit::PERCENT)
                .help("Over the tenor, from its own spread and a recovery of 40%.",
                      "全期間。保証人自身のスプレッドと回収率40％から求める。");
            both_fail("Joint probability: shortfall and guarantor failure", "返済資金の不足と保証人の破綻の同時確率"): f64 =
                output("both-fail").unit(Unit::PERCENT);
            if_independent("Joint probability at a correlation of 0%", "同時確率（相関0％の場合）"): f64 =
                output("if-independent").unit(Unit::PERCENT);
            shared("Value lost to the correlation", "相関によって失われる価値"): f64 =
                output("shared").unit(Unit::usd(Billion))
                .help("Against a correlation of 0%; negative where the correlation is negative.",
                      "相関0％の場合との差。相関がマイナスなら、価値の増加を表すマイナスの値になる。");
            spread("Expected loss a year on guaranteed debt", "保証された債務の年間期待損失"): f64 =
                output("spread").unit(Unit::PERCENT.a_year());
            spread_without("Expected loss a year without the guarantee", "保証がない場合の年間期待損失"): f64 =
                output("spread-without").unit(Unit::PERCENT.a_year());
        }
        in "Who bears the expected loss", "期待損失の負担" {
            total("Total expected loss, with the guarantee", "期待損失の合計（保証あり）"): f64 =
                output("total").unit(Unit::usd(Billion));
            lenders_double("Lenders, where the guarantor fails too", "貸し手（保証人も破綻する場合）"): f64 =
                output("lenders-double").unit(Unit::usd(Billion));
            lenders_rest("Lenders, on unguaranteed debt", "貸し手（保証のない債務）"): f64 =
                output("lenders-rest").unit(Unit::usd(Billion));
            total_without("Total expected loss, without a guarantee", "期待損失の合計（保証なし）"): f64 =
                output("total-without").unit(Unit::usd(Billion));
        }
    }
}
