//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);
const PERCENT: Unit = Unit::PERCENT;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "What goes round", "循環する資金" {
            gross("Deals, gross", "取引総額"): f64 = output("gross").unit(USD)
                .help("Paid, signed and counted announced deals, whole amounts.", "支払い済み、契約済み、数える発表分の全額。");
            circular("Goes round in circles, at most", "循環しうる額（最大）"): f64 = output("circular").unit(USD);
            net("Deals, net of circles", "循環を除いた額"): f64 = output("net").unit(USD);
            share("Circular share", "循環の割合"): Answer = output("circular-share").headline().unit(PERCENT);
            back("Sellers' own money that can come back", "売り手の元に戻りうる額"): f64 = output("back").unit(USD)
                .help("Summed over sellers: the same dollar may count for several.",
                      "売り手ごとの合計。同じ資金が複数の売り手に数えられうる。");
            back_share("Largest round-trip share", "自社資金の還流割合（最大）"): Answer =
                output("back-share").unit(PERCENT)
                .help("Of a seller's revenue in the window, listed and outside.", "期間中の売上高（一覧と外部の合計）に対する割合。");
        }
        in "Outside cash", "外部資金" {
            due("Due between companies", "企業間で期限が来る額"): f64 = output("due").unit(USD);
            needed("Outside cash needed", "必要な外部資金"): f64 = output("needed").headline().unit(USD)
                .help("Deepest point of each company's cash within the window, if everybody pays.",
                      "全員が払う場合の、期間中の各社の資金の最大の不足。");
            planned("Outside funding planned", "計画中の外部調達"): f64 =
                output("planned").more_is_better().unit(USD);
            fails("Funding that fails", "失敗する調達"): f64 = output("fails").unit(USD);
            runway("Shortest runway", "資金が尽きるまで（最短）"): Answer =
                output("runway").more_is_better().unit(Unit::YEARS)
                .help("Years until cash runs out without new outside funding.", "新たな外部調達なしに資金が尽きるまでの年数。");
        }
        in "If the funding fails", "調達が失敗した場合" {
            unpaid("Unpaid", "未払い"): f64 = output("unpaid").headline().unit(USD);
            first("Falls first", "最初に不足する企業"): Answer = output("first").in_words();
            fallen("Companies that fall short", "全額を払えない企業数"): f64 =
                output("fallen").headline().unit(Unit::PLAIN);
            rounds("Rounds", "波及の回数"): f64 = output("rounds").unit(Unit::PLAIN);
            direct("Short on their own", "自社の資金不足"): f64 = output("direct").unit(USD);
            contagion("Added by contagion", "波及で加わる額"): f64 = output("contagion").unit(USD);
            outsiders("Borne by outsiders", "外部者の負担"): f64 = output("outsiders").unit(USD)
                .help("Staff, suppliers and lenders outside the network.", "ネットワーク外の従業員、取引先、貸し手。");
            triggered("Backstops triggered", "発動した保証"): f64 = output("triggered").unit(USD);
            on_plan("Unpaid if no funding failed", "調達が失敗しない場合の未払い"): f64 = output("on-plan").unit(USD);
        }
        in "With default costs", "不履行の費用を含めた場合" {
            costly("Unpaid, with default costs", "未払い（不履行の費用込み）"): f64 = output("costly").unit(USD);
            costly_fallen("Companies that fall short, with default costs", "全額を払えない企業数（費用込み）"): f64 =
                output("costly-fallen").unit(Unit::PLAIN);
        }
        in "DebtRank", "デットランク" {
            single("Stress added, single hit", "加わるストレス（単発）"): f64 = output("single").unit(PERCENT)
                .help("Share of all that is owed, weighted by buffers lost.", "失われた余裕の割合を債務額で加重した値。");
            multi("Stress added, multi-hit", "加わるストレス（多重）"): f64 = output("multi").unit(PERCENT);
        }
    }
}
