//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers.
    pub struct Outputs {
        in "The whole", "全体" {
            whole("Level of the whole", "全体の水準"): Answer = output("whole").headline().in_words();
            watched("Indicators at watch or worse", "注意以上の指標の数"): f64 =
                output("watched").headline().unit(Unit::PLAIN);
            alarmed("Indicators at alarm", "警戒の指標の数"): f64 = output("alarmed").headline().unit(Unit::PLAIN);
            pending("Indicators whose last reading says otherwise", "最新の観測値が別の水準を示す指標の数"): f64 =
                output("pending").headline().unit(Unit::PLAIN)
                .help("The reading is past a threshold, but has not persisted.",
                      "しきい値を越えたが、まだ続いていないもの。");
            current("Indicators with a recent reading", "最近の観測値がある指標の数"): f64 =
                output("current").more_is_better().unit(Unit::PLAIN);
            changed("Last change of the whole", "全体の水準が最後に変わった年月"): Answer =
                output("changed").unit(Unit::MONTH)
                .help("The month of the first level if it never changed.", "変わっていなければ、最初の水準の年月。");
            lasted("Months at this level", "この水準の月数"): Answer = output("lasted").unit(Unit::MONTHS);
        }
        in "GPU rent", "GPU賃料" {
            rent("GPU rent: latest reading, dollars an hour", "GPU賃料：最新の観測値（1時間当たりドル）"): Answer =
                output("rent").more_is_better().unit(Unit::PLAIN);
            rent_level("GPU rent: level", "GPU賃料：水準"): Answer = output("rent-level").in_words();
            rent_months("GPU rent: months at this level", "GPU賃料：この水準の月数"): Answer =
                output("rent-months").unit(Unit::MONTHS);
        }
        in "CDS spread", "CDSスプレッド" {
            cds("CDS spread: latest reading, basis points", "CDSスプレッド：最新の観測値（bp）"): Answer =
                output("cds").unit(Unit::PLAIN);
            cds_level("CDS spread: level", "CDSスプレッド：水準"): Answer = output("cds-level").in_words();
            cds_months("CDS spread: months at this level", "CDSスプレッド：この水準の月数"): Answer =
                output("cds-months").unit(Unit::MONTHS);
        }
        in "AI spending", "AI投資" {
            capex("AI spending: latest reading", "AI投資：最新の観測値"): Answer = output("capex").unit(Unit::TIMES);
            capex_level("AI spending: level", "AI投資：水準"): Answer = output("capex-level").in_words();
            capex_months("AI spending: months at this level", "AI投資：この水準の月数"): Answer =
                output("capex-months").unit(Unit::MONTHS);
        }
        in "AI revenue", "AI売上高" {
            revenue("AI revenue: latest reading", "AI売上高：最新の観測値"): Answer =
                output("revenue").more_is_better().unit(Unit::TIMES);
            revenue_level("AI revenue: level", "AI売上高：水準"): Answer = output("revenue-level").in_words();
            revenue_months("AI revenue: months at this level", "AI売上高：この水準の月数"): Answer =
                output("revenue-months").unit(Unit::MONTHS);
        }
        in "AI debt due", "期限の近いAI債務" {
            due("AI debt due: latest reading", "期限の近いAI債務：最新の観測値"): Answer = output("due").unit(Unit::TIMES);
            due_level("AI debt due: level", "期限の近いAI債務：水準"): Answer = output("due-level").in_words();
            due_months("AI debt due: months at this level", "期限の近いAI債務：この水準の月数"): Answer =
                output("due-months").unit(Unit::MONTHS);
        }
    }
}
