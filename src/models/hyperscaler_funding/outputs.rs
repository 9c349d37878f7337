//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year; 2026 to 2030.
    pub struct Outputs {
        in "Outside money, 2026–30", "外部資金、2026～30年" {
            raised("New money raised", "新たに調達する額"): f64 = output("raised").headline().unit(USD)
                .help("Bonds and equity, without bonds that replace matured ones.", "社債と株式。借り換えを除く。");
            peak("Bonds sold in the peak year", "ピークの年の社債発行額"): f64 =
                output("peak").headline().unit(USD).help("With those that replace matured ones.", "借り換えを含む。");
            peak_year("The peak year", "発行がピークの年"): f64 = output("peak-year").unit(Unit::CALENDAR_YEAR);
            times("The same over the usual supply", "同、通常の発行額に対する倍率"): f64 =
                output("times").headline().unit(Unit::TIMES);
            bonds_2026("Bonds, 2026", "社債発行額（2026年）"): f64 = output("bonds-2026").unit(USD);
            bonds_2027("Bonds, 2027", "社債発行額（2027年）"): f64 = output("bonds-2027").unit(USD);
            bonds("Bonds, all years", "社債発行額（全期間）"): f64 = output("bonds-total").unit(USD);
            replaced("Of which to replace matured ones", "うち借り換え"): f64 = output("replaced").unit(USD);
            equity("Equity", "株式での調達額"): f64 = output("equity").unit(USD);
            short("Companies that need outside money in 2027", "2027年に外部資金が要る会社の数"): f64 =
                output("short").unit(Unit::PLAIN);
            break_even("Growth of operating cash that would pay for all", "すべてを賄える営業キャッシュの伸び率"): Answer =
                output("break-even").unit(Unit::PERCENT)
                .help("A year, for all companies together, before interest on new debt.",
                      "年率。全社合計、新規債務の利払い前。");
            capex("Capital spending", "設備投資"): f64 = output("capex-total").unit(USD);
            share("The same as a share of operating cash", "同、営業キャッシュフローに対する比率"): f64 =
                output("capex-share").unit(Unit::PERCENT);
        }
        in "What it costs", "コスト" {
            spread("Spread in the peak year", "ピークの年のスプレッド"): f64 =
                output("spread").headline().unit(Unit::PERCENT);
            widened("Wider than at the usual supply", "通常の発行額のときとの差"): f64 =
                output("widened").unit(Unit::PERCENT);
            rate("Cost of new debt in that year", "その年の新規債務の金利"): f64 = output("rate").unit(Unit::PERCENT);
            interest("Interest a year on what was raised", "調達した債務の年間利払い"): f64 =
                output("interest").unit(USD);
            burden("The same as a share of operating cash, 2030", "同、2030年の営業キャッシュに対する比率"): f64 =
                output("burden").unit(Unit::PERCENT);
        }
        in "Debt over a year's operating cash", "債務÷年間の営業キャッシュフロー" {
            leverage("As reported, end of 2025", "報告どおり、2025年末"): f64 = output("leverage").unit(Unit::TIMES);
            with_leases("With leases not yet begun", "開始前のリースを含む"): f64 =
                output("with-leases").headline().unit(Unit::TIMES);
            with_all("With all commitments", "契約済みの債務をすべて含む"): f64 = output("with-all").unit(Unit::TIMES);
            leverage_end("At the end of 2030, counted as set", "2030年末、設定した範囲"): f64 =
                output("leverage-end").unit(Unit::TIMES);
            debt_end("Debt at the end of 2030, as reported", "2030年末の債務、報告ベース"): f64 =
                output("debt-end").unit(USD);
            leases("Leases not yet begun, present value", "開始前のリースの現在価値"): f64 = output("leases").unit(USD);
            commitments("All commitments, leases at present value", "契約の総額（リースは現在価値）"): f64 =
                output("commitments").unit(USD);
            widen_leases("Widening if leases were priced as debt", "リースを債務とみた場合のスプレッドの拡大"): f64 =
                output("widen-leases").unit(Unit::PERCENT);
            widen_all("Widening if all commitments were", "契約をすべて債務とみた場合の拡大"): f64 =
                output("widen-all").unit(Unit::PERCENT);
            instead("Bonds a year to 2030, had the leases been bought", "リースの代わりに買う場合の年間社債発行額"): f64 =
                output("instead").unit(USD)
                .help("Their present value, spread over 2026 to 2030.", "現在価値を2026～30年に等分した額。");
        }
    }
}
