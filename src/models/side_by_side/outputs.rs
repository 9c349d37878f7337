//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        in "Who fails, and when", "誰が、いつ破綻するか" {
            first("Fails first", "最初に破綻する"): Answer = output("first").in_words().unit(Unit::PLAIN);
        }
        in "Whose capacity is dropped", "誰の設備が手放されるか" {
            dropped("Dropped first", "最初に手放される"): Answer = output("dropped").in_words().unit(Unit::PLAIN);
        }
        in "Who fails, and when", "誰が、いつ破綻するか" {
            spv_fails("SPV misses a payment in", "SPVの最初の不払い"): Answer =
                output("spv-fails").headline().unit(Unit::CALENDAR_YEAR);
            neo_fails("Neocloud misses a payment in", "ネオクラウドの最初の不払い"): Answer =
                output("neo-fails").headline().unit(Unit::CALENDAR_YEAR);
            hyp_fails("Hyperscaler misses a payment in", "ハイパースケーラーの最初の不払い"): Answer =
                output("hyp-fails").headline().unit(Unit::CALENDAR_YEAR);
            ora_fails("Oracle misses a payment in", "Oracleの最初の不払い"): Answer =
                output("ora-fails").headline().unit(Unit::CALENDAR_YEAR);
        }
        in "Who pays, over all years shown", "誰が払うか（図の全期間）" {
            spv_lenders("SPV: unpaid to lenders", "SPV：貸し手への不払い"): f64 =
                output("spv-lenders").unit(Unit::usd(Billion));
            spv_owners("SPV: paid by owners", "SPV：株主の負担"): f64 =
                output("spv-owners").unit(Unit::usd(Billion));
            spv_cushion("SPV: paid out of cash and lines", "SPV：手元資金の取り崩し"): f64 =
                output("spv-cushion").unit(Unit::usd(Billion));
            spv_guarantor("SPV: paid by the tenant's guarantee", "SPV：テナントの保証による負担"): f64 =
                output("spv-guarantor").unit(Unit::usd(Billion));
            neo_lenders("Neocloud: unpaid to lenders", "ネオクラウド：貸し手への不払い"): f64 =
                output("neo-lenders").unit(Unit::usd(Billion));
            neo_owners("Neocloud: paid by owners", "ネオクラウド：株主の負担"): f64 =
                output("neo-owners").unit(Unit::usd(Billion));
            neo_cushion("Neocloud: paid out of cash and lines", "ネオクラウド：手元資金の取り崩し"): f64 =
                output("neo-cushion").unit(Unit::usd(Billion));
            hyp_lenders("Hyperscaler: unpaid to lenders", "ハイパースケーラー：貸し手への不払い"): f64 =
                output("hyp-lenders").unit(Unit::usd(Billion));
            hyp_owners("Hyperscaler: paid by owners", "ハイパースケーラー：株主の負担"): f64 =
                output("hyp-owners").unit(Unit::usd(Billion));
            hyp_cushion("Hyperscaler: paid out of cash and lines", "ハイパースケーラー：手元資金の取り崩し"): f64 =
                output("hyp-cushion").unit(Unit::usd(Billion));
            ora_lenders("Oracle: unpaid to lenders", "Oracle：貸し手への不払い"): f64 =
                output("ora-lenders").unit(Unit::usd(Billion));
            ora_owners("Oracle: paid by owners", "Oracle：株主の負担"): f64 =
                output("ora-owners").unit(Unit::usd(Billion));
            ora_cushion("Oracle: paid out of cash and lines", "Oracle：手元資金の取り崩し"): f64 =
                output("ora-cushion").unit(Unit::usd(Billion));
        }
        in "Who fails, and when", "誰が、いつ破綻するか" {
            spv_strained("SPV first draws on its cushion in", "SPVが初めて余力を取り崩す年"): Answer =
                output("spv-strained").unit(Unit::CALENDAR_YEAR);
            neo_strained("Neocloud first draws on its cushion in", "ネオクラウドが初めて余力を取り崩す年"): Answer =
                output("neo-strained").unit(Unit::CALENDAR_YEAR);
            hyp_strained("Hyperscaler first draws on its cushion in", "ハイパースケーラーが初めて余力を取り崩す年"): Answer =
                output("hyp-strained").unit(Unit::CALENDAR_YEAR);
            ora_strained("Oracle first draws on its cushion in", "Oracleが初めて余力を取り崩す年"): Answer =
                output("ora-strained").unit(Unit::CALENDAR_YEAR);
        }
        in "Whose capacity is dropped", "誰の設備が手放されるか" {
            spv_fill("SPV: least of its capacity that is paid for", "SPV：対価を得た設備の最低割合"): f64 =
                output("spv-fill").unit(Unit::PERCENT);
        }
        in "Cover", "カバレッジ" {
            neo_cover("Neocloud: lowest interest cover", "ネオクラウド：利払い余裕率の最低"): Answer =
                output("neo-cover").unit(Unit::TIMES);
        }
        in "Whose capacity is dropped", "誰の設備が手放されるか" {
            neo_fill("Neocloud: least of its capacity that is paid for", "ネオクラウド：対価を得た設備の最低割合"): f64 =
                output("neo-fill").unit(Unit::PERCENT);
        }
        in "Cover", "カバレッジ" {
            hyp_cover("Hyperscaler: lowest interest cover", "ハイパースケーラー：利払い余裕率の最低"): Answer =
                output("hyp-cover").unit(Unit::TIMES);
        }
        in "Whose capacity is dropped", "誰の設備が手放されるか" {
            hyp_fill("Hyperscaler: least of its capacity that is paid for", "ハイパースケーラー：対価を得た設備の最低割合"): f64 =
                output("hyp-fill").unit(Unit::PERCENT);
        }
        in "Cover", "カバレッジ" {
            ora_cover("Oracle: lowest interest cover", "Oracle：利払い余裕率の最低"): Answer =
                output("ora-cover").unit(Unit::TIMES);
        }
        in "Whose capacity is dropped", "誰の設備が手放されるか" {
            ora_fill("Oracle: least of its capacity that is paid for", "Oracle：対価を得た設備の最低割合"): f64 =
                output("ora-fill").unit(Unit::PERCENT);
        }
        in "Who pays, over all years shown", "誰が払うか（図の全期間）" {
            lenders("Unpaid to lenders in all", "貸し手への不払いの合計"): f64 =
                output("lenders").headline().unit(Unit::usd(Billion));
        }
    }
}
