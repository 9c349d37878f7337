//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);
const USD_YEAR: Unit = Unit::usd(Billion).a_year();

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "What is left for savers", "投資家に残るもの" {
            net("Savers' net return, if all is paid", "投資家の純利回り（全額が支払われた場合）"): f64 =
                output("net").headline().more_is_better().unit(Unit::PERCENT.a_year())
                .help("After bank lines, fee and carry, in the first year.",
                      "初年。銀行の融資枠の金利、運用報酬、成功報酬を引いた後。");
            loan_rate("Average interest on the loans", "融資の平均金利"): f64 =
                output("loan-rate").unit(Unit::PERCENT.a_year());
            after_loss("Savers' net return after expected losses", "期待損失を引いた投資家の純利回り"): f64 =
                output("after-loss").more_is_better().unit(Unit::PERCENT.a_year());
            net_spv("Savers' net return, SPVs", "投資家の純利回り（SPV）"): f64 =
                output("net-spv").more_is_better().unit(Unit::PERCENT.a_year());
            net_neo("Savers' net return, neoclouds", "投資家の純利回り（ネオクラウド）"): f64 =
                output("net-neo").more_is_better().unit(Unit::PERCENT.a_year());
            back_spv("Paid back to savers over the life, SPVs", "投資家の受取総額÷投資額（SPV）"): f64 =
                output("back-spv").more_is_better().unit(Unit::TIMES)
                .help("Over what they put in: to the last repayment, undiscounted, if all is paid.",
                      "完済までの合計の倍率。割引前で、全額が支払われた場合。");
            back_neo("Paid back to savers over the life, neoclouds", "投資家の受取総額÷投資額（ネオクラウド）"): f64 =
                output("back-neo").more_is_better().unit(Unit::TIMES);
        }
        in "A year's rent", "1年分の賃料" {
            rent("Rent in the first year", "初年の賃料"): f64 = output("rent").headline().unit(USD_YEAR)
                .help("What pays running costs, lenders and sponsors.", "運営費、貸し手、出資者への支払いを賄う額。");
            income("Savers' income", "投資家の収益"): f64 =
                output("income").headline().more_is_better().unit(USD_YEAR);
            managers("Managers' fee and carry", "運用会社の報酬（運用報酬と成功報酬）"): f64 =
                output("managers").headline().unit(USD_YEAR);
            carry("Of which carry", "うち成功報酬"): f64 = output("carry-paid").unit(USD_YEAR);
            banks("Interest on bank lines", "銀行の融資枠の利息"): f64 = output("banks").unit(USD_YEAR);
            sponsors("Sponsors' return", "出資者の収益"): f64 = output("sponsors").unit(USD_YEAR);
            operation("Running costs", "運営費"): f64 = output("operation").unit(USD_YEAR);
            principal("Principal repaid on the loans", "融資の元本返済"): f64 = output("principal").unit(USD_YEAR);
            equipment("New equipment from what is lent again", "再融資による新しい設備"): f64 =
                output("equipment").unit(USD_YEAR);
        }
        in "Where the money comes from, and what it buys", "資金の出どころと使い道" {
            loans("Private credit's loans", "プライベートクレジットの融資"): f64 = output("loans").unit(USD);
            savers("Savers' money in them", "うち投資家の資金"): f64 = output("savers").unit(USD);
            pensions("Pension money in them", "うち年金の資金"): f64 = output("pension-money").unit(USD);
            lines("Bank lines in them", "うち銀行の融資枠"): f64 = output("lines").unit(USD);
            put_up("Put up by sponsors", "出資者の資金"): f64 = output("put-up").unit(USD);
            chips("Spent on chips", "チップへの支出"): f64 = output("chips").unit(USD);
            buildings("Spent on buildings and power", "建物と電力設備への支出"): f64 =
                output("buildings").unit(USD);
        }
        in "Why not a bank?", "なぜ銀行ではないのか" {
            bank_rate("Interest at which a bank breaks even", "銀行の採算金利"): f64 =
                output("bank-rate").headline().unit(Unit::PERCENT.a_year());
            charge("Of which the capital charge", "うち資本の負担"): f64 =
                output("charge").unit(Unit::PERCENT.a_year())
                .help("What capital costs beyond other funding.", "自己資本のコストのうち、他の調達を上回る分。");
            capital("Bank capital that all the loans would tie up", "すべての融資に要る銀行の自己資本"): f64 =
                output("bank-capital").unit(USD);
            weight_spv("Risk weight at which a bank breaks even, SPVs", "採算が合うリスクウェート（SPV）"): Answer =
                output("weight-spv").unit(Unit::PERCENT);
            weight_neo("Risk weight at which a bank breaks even, neoclouds",
                       "採算が合うリスクウェート（ネオクラウド）"): Answer =
                output("weight-neo").unit(Unit::PERCENT);
        }
    }
}
