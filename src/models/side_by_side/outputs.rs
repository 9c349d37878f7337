//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "Who falls short, and when", "誰の返済資金が、いつ不足するか" {
            first("First to fall short", "最初に返済資金が不足する借り手"): Answer =
                output("first").in_words().unit(Unit::PLAIN);
        }
        in "Whose capacity stands idle", "誰の設備が空くか" {
            dropped("First to lose customers", "最初に顧客を失う借り手"): Answer =
                output("dropped").in_words().unit(Unit::PLAIN);
        }
        in "Who falls short, and when", "誰の返済資金が、いつ不足するか" {
            spv_fails("SPV: first shortfall", "SPV：返済資金が不足する年"): Answer =
                output("spv-fails").more_is_better().headline().unit(Unit::CALENDAR_YEAR);
            neo_fails("Neocloud: first shortfall", "ネオクラウド：返済資金が不足する年"): Answer =
                output("neo-fails").more_is_better().headline().unit(Unit::CALENDAR_YEAR);
            hyp_fails("Hyperscaler: first shortfall", "ハイパースケーラー：返済資金が不足する年"): Answer =
                output("hyp-fails").more_is_better().headline().unit(Unit::CALENDAR_YEAR);
            ora_fails("Cloud lessee: first shortfall", "賃借型クラウド：返済資金が不足する年"): Answer =
                output("ora-fails").more_is_better().headline().unit(Unit::CALENDAR_YEAR);
        }
        in "Who pays, over the twelve years", "誰が負担するか（12年間）" {
            spv_lenders("SPV: unpaid to lenders", "SPV：貸し手への未払い"): f64 =
                output("spv-lenders").unit(Unit::usd(Billion));
            spv_owners("SPV: paid by owners", "SPV：株主の負担"): f64 =
                output("spv-owners").unit(Unit::usd(Billion));
            spv_cushion("SPV: paid out of cash and credit lines", "SPV：手元資金と融資枠の取り崩し"): f64 =
                output("spv-cushion").unit(Unit::usd(Billion));
            spv_guarantor("SPV: paid by the tenant's guarantee", "SPV：テナントの保証による負担"): f64 =
                output("spv-guarantor").unit(Unit::usd(Billion));
            neo_lenders("Neocloud: unpaid to lenders", "ネオクラウド：貸し手への未払い"): f64 =
                output("neo-lenders").unit(Unit::usd(Billion));
            neo_owners("Neocloud: paid by owners", "ネオクラウド：株主の負担"): f64 =
                output("neo-owners").unit(Unit::usd(Billion));
            neo_cushion("Neocloud: paid out of cash and credit lines",
                        "ネオクラウド：手元資金と融資枠の取り崩し"): f64 =
                output("neo-cushion").unit(Unit::usd(Billion));
            hyp_lenders("Hyperscaler: unpaid to lenders", "ハイパースケーラー：貸し手への未払い"): f64 =
                output("hyp-lenders").unit(Unit::usd(Billion));
            hyp_owners("Hyperscaler: paid by owners", "ハイパースケーラー：株主の負担"): f64 =
                output("hyp-owners").unit(Unit::usd(Billion));
            hyp_cushion("Hyperscaler: paid out of cash and credit lines",
                        "ハイパースケーラー：手元資金と融資枠の取り崩し"): f64 =
                output("hyp-cushion").unit(Unit::usd(Billion));
            ora_lenders("Cloud lessee: unpaid to lenders", "賃借型クラウド：貸し手への未払い"): f64 =
                output("ora-lenders").unit(Unit::usd(Billion));
            ora_owners("Cloud lessee: paid by owners", "賃借型クラウド：株主の負担"): f64 =
                output("ora-owners").unit(Unit::usd(Billion));
            ora_cushion("Cloud lessee: paid out of cash and credit lines",
                        "賃借型クラウド：手元資金と融資枠の取り崩し"): f64 =
                output("ora-cushion").unit(Unit::usd(Billion));
        }
        in "Who falls short, and when", "誰の返済資金が、いつ不足するか" {
            spv_strained("SPV: cash flow first falls short", "SPV：キャッシュフローが初めて足りなくなる年"): Answer =
                output("spv-strained").more_is_better().unit(Unit::CALENDAR_YEAR);
            neo_strained("Neocloud: cash flow first falls short",
                         "ネオクラウド：キャッシュフローが初めて足りなくなる年"): Answer =
                output("neo-strained").more_is_better().unit(Unit::CALENDAR_YEAR);
            hyp_strained("Hyperscaler: cash flow first falls short",
                         "ハイパースケーラー：キャッシュフローが初めて足りなくなる年"): Answer =
                output("hyp-strained").more_is_better().unit(Unit::CALENDAR_YEAR);
            ora_strained("Cloud lessee: cash flow first falls short",
                         "賃借型クラウド：キャッシュフローが初めて足りなくなる年"): Answer =
                output("ora-strained").more_is_better().unit(Unit::CALENDAR_YEAR);
        }
        in "Whose capacity stands idle", "誰の設備が空くか" {
            spv_fill("SPV: lowest share of capacity paid for", "SPV：有償稼働率の最低"): f64 =
                output("spv-fill").more_is_better().unit(Unit::PERCENT);
        }
        in "Interest cover", "インタレスト・カバレッジ・レシオ" {
            neo_cover("Neocloud: lowest interest cover",
                      "ネオクラウド：インタレスト・カバレッジ・レシオの最低"): Answer =
                output("neo-cover").more_is_better().unit(Unit::TIMES);
        }
        in "Whose capacity stands idle", "誰の設備が空くか" {
            neo_fill("Neocloud: lowest share of capacity paid for", "ネオクラウド：有償稼働率の最低"): f64 =
                output("neo-fill").more_is_better().unit(Unit::PERCENT);
        }
        in "Interest cover", "インタレスト・カバレッジ・レシオ" {
            hyp_cover("Hyperscaler: lowest interest cover",
                      "ハイパースケーラー：インタレスト・カバレッジ・レシオの最低"): Answer =
                output("hyp-cover").more_is_better().unit(Unit::TIMES);
        }
        in "Whose capacity stands idle", "誰の設備が空くか" {
            hyp_fill("Hyperscaler: lowest share of capacity paid for",
                     "ハイパースケーラー：有償稼働率の最低"): f64 =
                output("hyp-fill").more_is_better().unit(Unit::PERCENT);
        }
        in "Interest cover", "インタレスト・カバレッジ・レシオ" {
            ora_cover("Cloud lessee: lowest interest cover",
                      "賃借型クラウド：インタレスト・カバレッジ・レシオの最低"): Answer =
                output("ora-cover").more_is_better().unit(Unit::TIMES);
        }
        in "Whose capacity stands idle", "誰の設備が空くか" {
            ora_fill("Cloud lessee: lowest share of capacity paid for", "賃借型クラウド：有償稼働率の最低"): f64 =
                output("ora-fill").more_is_better().unit(Unit::PERCENT);
        }
        in "Who pays, over the twelve years", "誰が負担するか（12年間）" {
            lenders("Total unpaid to lenders", "貸し手への未払いの合計"): f64 =
                output("lenders").headline().unit(Unit::usd(Billion))
                .help("Before recoveries or restructuring. With all else at its default, filling the clouds \
                       first would leave nothing unpaid.",
                      "回収・条件変更前の額。他がすべて初期値なら、クラウドから埋めると未払いは生じない。");
        }
    }
}
