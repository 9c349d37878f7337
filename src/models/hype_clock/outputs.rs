//! What the model answers.

use crate::models::prelude::*;

const YEAR: Unit = Unit::CALENDAR_YEAR;
const USD: Unit = Unit::usd(Billion);

outputs! {
    /// What the model answers. Money in dollars, times in years.
    pub struct Outputs {
        in "Debt in the trough", "谷で満期を迎える債務" {
            due("Debt that matures in the trough", "谷で満期を迎える債務"): f64 =
                output("due").headline().unit(USD);
            share("As a share of all", "全体に対する割合"): f64 = output("share").headline().unit(Unit::PERCENT);
            unpaid("Of which finds no lender", "うち貸し手がつかない額"): f64 =
                output("unpaid").unit(USD).help("Before recoveries or restructuring.", "回収・条件変更前。");
            extra("Extra interest a year on the rest", "残りの借り換えで増える年間利払い"): f64 =
                output("extra").unit(USD);
        }
        in "The trough", "谷" {
            start("Begins", "始まり"): Answer = output("start").unit(YEAR);
            end("Ends", "終わり"): Answer = output("end").unit(YEAR);
            length("Length", "長さ"): Answer = output("length").headline().unit(Unit::YEARS);
            fall("Fall from the first peak", "最初の山からの下落率"): Answer = output("fall").unit(Unit::PERCENT);
            regained("First peak regained", "最初の山を回復"): Answer = output("regained").unit(YEAR);
            limit("Longest time to full scale without a trough", "谷が生じない、フル稼働までの最長年数"): Answer =
                output("limit").headline().more_is_better().unit(Unit::YEARS);
        }
        in "Credit and technology", "信用と技術" {
            first_peak("First peak of the sum", "合計の最初の山"): Answer = output("first-peak").unit(YEAR);
            fastest("Productivity grows fastest", "生産性の伸びが最も速い時期"): f64 =
                output("fastest").unit(YEAR).help("At half of full scale.", "フル稼働の半分に達する時点。");
            lag("Years from hype's peak until then", "熱狂の山からその時期までの年数"): f64 =
                output("lag").headline().unit(Unit::YEARS);
        }
        in "Which tenors", "期間ごとの割合" {
            caught("Loans of this tenor that mature in the trough", "この期間の債務が谷で満期を迎える割合"): f64 =
                output("caught").unit(Unit::PERCENT)
                .help("Of all lent as the hype went.", "熱狂に応じて貸した額のうちの割合。");
            worst_tenor("Tenor with the largest share", "割合が最大の期間"): Answer =
                output("worst-tenor").unit(Unit::YEARS);
            worst("That share", "その割合"): Answer = output("worst").unit(Unit::PERCENT);
            shortest("Shortest tenor caught, lent at the peak", "山で貸した場合に谷で満期を迎える最短の期間"): Answer =
                output("shortest").unit(Unit::YEARS);
            longest("Longest tenor caught, lent at the peak", "山で貸した場合に谷で満期を迎える最長の期間"): Answer =
                output("longest").unit(Unit::YEARS);
        }
        in "Revenue in 2030", "2030年の売上高" {
            earned("AI revenue in 2030", "2030年のAIの売上高"): Answer =
                output("earned").more_is_better().unit(USD.a_year());
            short("Shortfall", "不足額"): Answer = output("short").unit(USD.a_year())
                .help("Bain's own: $800bn.", "ベインの試算では8000億ドル。");
            bain("Years to full scale at which 40% would lack", "不足が必要額の40％になる、フル稼働までの年数"): Answer =
                output("bain").unit(Unit::YEARS).help("As Bain found.", "ベインの試算と同じ割合。");
        }
    }
}
