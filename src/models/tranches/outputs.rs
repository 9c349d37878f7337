//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars; losses of a class as shares of that class.
    pub struct Outputs {
        in "Amount within the rating's loss limit", "格付けの基準を満たす部分" {
            share("Share of the pool within the rating's loss limit", "格付けの基準を満たす割合"): f64 =
                output("share").more_is_better().headline().unit(Unit::PERCENT)
                .help("The largest top class whose expected loss meets the limit, as a share of the pool.",
                      "期待損失が上限以内に収まる最大の最上位クラスの、プールに対する割合。");
            dollars("Dollars within the rating's loss limit", "格付けの基準を満たす額"): f64 =
                output("dollars").more_is_better().unit(Unit::usd(Billion));
            attachment("Loss protection needed", "必要な損失のクッション"): f64 =
                output("attachment").unit(Unit::PERCENT)
                .help("The lowest attachment point at which the top class meets the limit.",
                      "上限以内に収まる最小のアタッチメント（損失が及び始める水準）。");
            limit("The rating's expected-loss limit", "格付けの期待損失の上限"): f64 =
                output("limit").unit(Unit::PERCENT);
        }
        in "If the rating assumes another correlation", "格付けの想定する相関が違う場合" {
            sold("Dollars sold with the rating", "その格付けで売られる額"): f64 =
                output("sold").unit(Unit::usd(Billion))
                .help("The top class, sized on the correlation assumed in the rating.",
                      "格付けで想定した相関で決めた最上位クラスの額。");
            sold_attachment("Loss protection of the class sold", "売られるクラスの損失のクッション"): f64 =
                output("sold-attachment").unit(Unit::PERCENT);
            sold_loss("Expected loss of the class sold", "売られるクラスの期待損失"): Answer =
                output("sold-loss").unit(Unit::PERCENT);
            multiple("Expected loss of the class sold, as a multiple of the limit", "上限に対する期待損失の倍率（売られ\
                                                                                     るクラス）"): Answer =
                output("multiple").headline().unit(Unit::TIMES)
                .help("At 1× the class sold just meets its rating's limit.", "1倍なら、売られるクラスは格付けの上限ちょ\
                                                                              うど。");
            merited("Rating whose limit the class sold meets", "売られるクラスが実際に基準を満たす格付け"): Answer =
                output("merited").in_words();
        }
        in "The pool", "融資プール" {
            pool("Pool", "プールの総額"): f64 =
                output("pool").more_is_better().unit(Unit::usd(Billion));
            default("Probability that a loan defaults", "1件のデフォルト確率"): f64 =
                output("pd").unit(Unit::PERCENT).help("Over the term.", "期間中。");
            severity("Loss given default (LGD)", "デフォルト時損失率（LGD）"): f64 =
                output("lgd").unit(Unit::PERCENT).help("Share of the loan.", "融資額に対する割合。");
            loss("Expected pool loss", "プールの期待損失率"): f64 =
                output("pool-loss").headline().unit(Unit::PERCENT);
            lost("Expected pool loss in dollars", "プールの期待損失額"): f64 =
                output("pool-lost").unit(Unit::usd(Billion));
            none("Probability of no default", "デフォルトが1件もない確率"): f64 =
                output("no-default").more_is_better().unit(Unit::PERCENT);
        }
        in "Expected loss by class", "クラス別の期待損失率" {
            loss_a("Class A's expected loss", "クラスAの期待損失率"): Answer =
                output("loss-a").headline().unit(Unit::PERCENT);
            loss_b("Class B's expected loss", "クラスBの期待損失率"): Answer =
                output("loss-b").unit(Unit::PERCENT);
            loss_c("Class C's expected loss", "クラスCの期待損失率"): Answer =
                output("loss-c").unit(Unit::PERCENT);
            loss_d("Class D's expected loss", "クラスDの期待損失率"): Answer =
                output("loss-d").unit(Unit::PERCENT);
            loss_e("First loss's expected loss", "最劣後部分の期待損失率"): Answer =
                output("loss-e").unit(Unit::PERCENT);
        }
        in "Probability of any loss", "損失が及ぶ確率" {
            hit_a("Class A: probability of a loss", "クラスAに損失が及ぶ確率"): f64 =
                output("hit-a").unit(Unit::PERCENT);
            hit_b("Class B: probability of a loss", "クラスBに損失が及ぶ確率"): f64 =
                output("hit-b").unit(Unit::PERCENT);
            hit_c("Class C: probability of a loss", "クラスCに損失が及ぶ確率"): f64 =
                output("hit-c").unit(Unit::PERCENT);
            hit_d("Class D: probability of a loss", "クラスDに損失が及ぶ確率"): f64 =
                output("hit-d").unit(Unit::PERCENT);
        }
        in "Expected loss in an infinitely fine-grained pool", "無限に分散したプールでの期待損失率" {
            large_a("Class A, infinite pool", "クラスA（無限分散）"): Answer =
                output("large-a").unit(Unit::PERCENT)
                .help("Infinitely many small loans with the same total (Vasicek's limit).",
                      "総額は同じで、ごく小口の融資が無数にある場合（バシチェックの極限）。");
            large_b("Class B, infinite pool", "クラスB（無限分散）"): Answer =
                output("large-b").unit(Unit::PERCENT);
            large_c("Class C, infinite pool", "クラスC（無限分散）"): Answer =
                output("large-c").unit(Unit::PERCENT);
            large_d("Class D, infinite pool", "クラスD（無限分散）"): Answer =
                output("large-d").unit(Unit::PERCENT);
            large_e("First loss, infinite pool", "最劣後部分（無限分散）"): Answer =
                output("large-e").unit(Unit::PERCENT);
        }
        in "Model spread and contractual spread", "適正スプレッド（試算）と契約スプレッド" {
            model_a("Class A's model spread", "クラスAの適正スプレッド（試算）"): Answer =
                output("model-a").unit(Unit::PERCENT.a_year())
                .help("Yearly expected loss over the average balance, plus the risk premium.",
                      "年当たりの期待損失÷平均残高＋リスクプレミアム。");
            model_b("Class B's model spread", "クラスBの適正スプレッド（試算）"): Answer =
                output("model-b").unit(Unit::PERCENT.a_year());
            model_c("Class C's model spread", "クラスCの適正スプレッド（試算）"): Answer =
                output("model-c").unit(Unit::PERCENT.a_year());
            model_d("Class D's model spread", "クラスDの適正スプレッド（試算）"): Answer =
                output("model-d").unit(Unit::PERCENT.a_year());
            model("Model spread, classes A to D combined", "適正スプレッド（試算、A～Dを一括）"): f64 =
                output("model-all").unit(Unit::PERCENT.a_year());
            contract("Contractual spread, average of A to D", "契約スプレッド（A～Dの平均）"): f64 =
                output("contract-all").unit(Unit::PERCENT.a_year())
                .help("Weighted by the classes' amounts.", "各クラスの額で加重平均する。");
            underpriced("Model spread less contractual spread", "適正スプレッド（試算）と契約の差"): f64 =
                output("underpriced").unit(Unit::PERCENT.a_year());
        }
    }
}
