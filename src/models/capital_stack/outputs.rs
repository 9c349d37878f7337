//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);
const PERCENT: Unit = Unit::PERCENT;

outputs! {
    /// What the model answers. Money in dollars; values are those of the whole enterprise.
    pub struct Outputs {
        in "At the value set", "設定した企業価値で" {
            debt("Total debt", "債務総額"): f64 = output("debt").unit(USD);
            value("Enterprise value", "企業価値"): f64 = output("enterprise").more_is_better().unit(USD);
            recovery("Lenders' average recovery", "貸し手全体の回収率"): Answer =
                output("recovery").headline().more_is_better().unit(PERCENT);
            loss("Lenders' loss", "貸し手全体の損失"): f64 = output("loss").headline().unit(USD);
            shareholders("Left for today's shareholders", "現在の株主に残る額"): f64 =
                output("shareholders").more_is_better().unit(USD);
            gain("Convertibles' gain on conversion", "転換社債の転換による利益"): f64 =
                output("gain").more_is_better().unit(USD);
            first("Lenders that lose first", "最初に損失を被る貸し手"): Answer = output("first").in_words();
        }
        in "Your layer", "あなたの層" {
            own_loss("Your loss", "あなたの損失"): Answer = output("own-loss").headline().unit(PERCENT)
                .help("Share of your holding; negative for a gain. For shares, measured on today's market \
                       value.",
                      "保有額に対する割合。マイナスは利益。株式は現在の時価に対する割合。");
            own_full("You lose below an enterprise value of", "損失が始まる企業価値"): Answer =
                output("own-full").unit(USD);
            own_from("You get nothing up to", "何も受け取れない企業価値の上限"): Answer =
                output("own-from").unit(USD);
            own_expected("Your expected loss, Merton", "あなたの期待損失（マートン）"): Answer =
                output("own-expected").unit(PERCENT);
            own_expected_first("Your expected loss, first passage", "あなたの期待損失（初到達）"): Answer =
                output("own-expected-first").unit(PERCENT);
            own_yearly("Your expected loss a year, Merton", "あなたの年当たり期待損失（マートン）"): Answer =
                output("own-yearly").unit(PERCENT.a_year());
            own_margin("Your layer's rate over the risk-free rate", "あなたの層の金利と無リスク金利の差"): Answer =
                output("own-margin").more_is_better().unit(PERCENT.a_year());
        }
        in "Default and expected loss", "デフォルトと期待損失" {
            default_merton("Default probability, Merton", "デフォルト確率（マートン）"): f64 =
                output("pd-merton").headline().unit(PERCENT);
            default_first("Default probability, first passage", "デフォルト確率（初到達）"): f64 =
                output("pd-first").unit(PERCENT);
            default_cds("Default probability, from the CDS", "デフォルト確率（CDSから）"): Answer =
                output("pd-cds").headline().unit(PERCENT);
            expected_merton("Lenders' expected loss, Merton", "貸し手全体の期待損失（マートン）"): Answer =
                output("expected-merton").unit(PERCENT);
            expected_first("Lenders' expected loss, first passage", "貸し手全体の期待損失（初到達）"): Answer =
                output("expected-first").unit(PERCENT);
            distance("Distance to default, Merton", "デフォルトまでの距離（マートン）"): Answer =
                output("distance").more_is_better().unit(Unit::PLAIN)
                .help("Standard deviations between the median enterprise value and the debt.",
                      "企業価値の中央値と債務の隔たり。標準偏差で測る。");
        }
        in "What the shares imply", "株価から逆算した値" {
            assets_merton("Enterprise value today, Merton", "現在の企業価値（マートン）"): f64 =
                output("assets-merton").more_is_better().unit(USD);
            volatility_merton("Enterprise volatility, Merton", "企業価値の変動率（マートン）"): f64 =
                output("volatility-merton").unit(PERCENT.a_year());
            assets_first("Enterprise value today, first passage", "現在の企業価値（初到達）"): f64 =
                output("assets-first").more_is_better().unit(USD);
            volatility_first("Enterprise volatility, first passage", "企業価値の変動率（初到達）"): f64 =
                output("volatility-first").unit(PERCENT.a_year());
            interest("Annual interest", "年間利払い額"): f64 = output("interest").unit(USD.a_year());
            rate("Weighted average rate", "加重平均金利"): Answer = output("rate").unit(PERCENT.a_year());
        }
        in "Non-recourse subsidiaries", "子会社のノンリコース債務" {
            subsidiary_recovery("Subsidiaries: recovery", "子会社：回収率"): Answer =
                output("subsidiary-recovery").more_is_better().unit(PERCENT);
            subsidiary_full("Subsidiaries: lose below", "子会社：損失が始まる企業価値"): Answer =
                output("subsidiary-full").unit(USD);
            subsidiary_from("Subsidiaries: get nothing up to", "子会社：回収ゼロの上限"): Answer =
                output("subsidiary-from").unit(USD);
            subsidiary_expected("Subsidiaries: expected loss, Merton", "子会社：期待損失（マートン）"): Answer =
                output("subsidiary-expected").unit(PERCENT);
        }
        in "Secured, with recourse", "担保付き（リコース）" {
            secured_recovery("Secured: recovery", "担保付き：回収率"): Answer =
                output("secured-recovery").more_is_better().unit(PERCENT);
            secured_full("Secured: lose below", "担保付き：損失が始まる企業価値"): Answer =
                output("secured-full").unit(USD);
            secured_from("Secured: get nothing up to", "担保付き：回収ゼロの上限"): Answer =
                output("secured-from").unit(USD);
            secured_expected("Secured: expected loss, Merton", "担保付き：期待損失（マートン）"): Answer =
                output("secured-expected").unit(PERCENT);
        }
        in "Senior unsecured", "無担保（シニア）" {
            unsecured_recovery("Unsecured: recovery", "無担保：回収率"): Answer =
                output("unsecured-recovery").more_is_better().unit(PERCENT);
            unsecured_full("Unsecured: lose below", "無担保：損失が始まる企業価値"): Answer =
                output("unsecured-full").unit(USD);
            unsecured_from("Unsecured: get nothing up to", "無担保：回収ゼロの上限"): Answer =
                output("unsecured-from").unit(USD);
            unsecured_expected("Unsecured: expected loss, Merton", "無担保：期待損失（マートン）"): Answer =
                output("unsecured-expected").unit(PERCENT);
        }
        in "Convertibles", "転換社債" {
            convertible_recovery("Convertibles: recovery", "転換社債：回収率"): Answer =
                output("convertible-recovery").more_is_better().unit(PERCENT);
            convertible_full("Convertibles: lose below", "転換社債：損失が始まる企業価値"): Answer =
                output("convertible-full").unit(USD);
            convertible_from("Convertibles: get nothing up to", "転換社債：回収ゼロの上限"): Answer =
                output("convertible-from").unit(USD);
            convertible_expected("Convertibles: expected loss, Merton", "転換社債：期待損失（マートン）"): Answer =
                output("convertible-expected").unit(PERCENT);
        }
        in "Subordinated", "劣後" {
            subordinated_recovery("Subordinated: recovery", "劣後：回収率"): Answer =
                output("subordinated-recovery").more_is_better().unit(PERCENT);
            subordinated_full("Subordinated: lose below", "劣後：損失が始まる企業価値"): Answer =
                output("subordinated-full").unit(USD);
            subordinated_from("Subordinated: get nothing up to", "劣後：回収ゼロの上限"): Answer =
                output("subordinated-from").unit(USD);
            subordinated_expected("Subordinated: expected loss, Merton", "劣後：期待損失（マートン）"): Answer =
                output("subordinated-expected").unit(PERCENT);
        }
        in "Holding company", "持ち株会社" {
            holding_recovery("Holding company: recovery", "持ち株会社：回収率"): Answer =
                output("holding-recovery").more_is_better().unit(PERCENT);
            holding_full("Holding company: lose below", "持ち株会社：損失が始まる企業価値"): Answer =
                output("holding-full").unit(USD);
            holding_from("Holding company: get nothing up to", "持ち株会社：回収ゼロの上限"): Answer =
                output("holding-from").unit(USD);
            holding_expected("Holding company: expected loss, Merton", "持ち株会社：期待損失（マートン）"): Answer =
                output("holding-expected").unit(PERCENT);
        }
    }
}
