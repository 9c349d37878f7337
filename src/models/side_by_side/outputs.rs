//! What the model answers.

use crate::core::answer::Answer;
use crate::core::spec::{Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;
use crate::outputs;

static FAILS: Group = Group { title: text("Who fails, and when", "誰が、いつ破綻するか") };
static PAYS: Group =
    Group { title: text("Who pays, over all years shown", "誰が払うか（図の全期間）") };
static COVER: Group = Group { title: text("Cover", "カバレッジ") };
static FILL: Group = Group { title: text("Whose capacity is dropped", "誰の設備が手放されるか") };

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        first: Answer = output("first").in_words().unit(Unit::PLAIN).group(&FAILS)
            .label("Fails first", "最初に破綻する");
        dropped: Answer = output("dropped").in_words().unit(Unit::PLAIN).group(&FILL)
            .label("Dropped first", "最初に手放される");
        spv_fails: Answer = output("spv-fails").headline().unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("SPV misses a payment in", "SPVの最初の不払い");
        neo_fails: Answer = output("neo-fails").headline().unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("Neocloud misses a payment in", "ネオクラウドの最初の不払い");
        hyp_fails: Answer = output("hyp-fails").headline().unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("Hyperscaler misses a payment in", "ハイパースケーラーの最初の不払い");
        ora_fails: Answer = output("ora-fails").headline().unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("Oracle misses a payment in", "Oracleの最初の不払い");
        spv_lenders: f64 = output("spv-lenders").unit(Unit::usd(Billion)).group(&PAYS)
            .label("SPV: unpaid to lenders", "SPV：貸し手への不払い");
        spv_owners: f64 = output("spv-owners").unit(Unit::usd(Billion)).group(&PAYS)
            .label("SPV: paid by owners", "SPV：株主の負担");
        spv_cushion: f64 = output("spv-cushion").unit(Unit::usd(Billion)).group(&PAYS)
            .label("SPV: paid out of cash and lines", "SPV：手元資金の取り崩し");
        spv_guarantor: f64 = output("spv-guarantor").unit(Unit::usd(Billion)).group(&PAYS)
            .label("SPV: paid by the tenant's guarantee", "SPV：テナントの保証による負担");
        neo_lenders: f64 = output("neo-lenders").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Neocloud: unpaid to lenders", "ネオクラウド：貸し手への不払い");
        neo_owners: f64 = output("neo-owners").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Neocloud: paid by owners", "ネオクラウド：株主の負担");
        neo_cushion: f64 = output("neo-cushion").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Neocloud: paid out of cash and lines", "ネオクラウド：手元資金の取り崩し");
        hyp_lenders: f64 = output("hyp-lenders").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Hyperscaler: unpaid to lenders", "ハイパースケーラー：貸し手への不払い");
        hyp_owners: f64 = output("hyp-owners").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Hyperscaler: paid by owners", "ハイパースケーラー：株主の負担");
        hyp_cushion: f64 = output("hyp-cushion").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Hyperscaler: paid out of cash and lines", "ハイパースケーラー：手元資金の取り崩し");
        ora_lenders: f64 = output("ora-lenders").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Oracle: unpaid to lenders", "Oracle：貸し手への不払い");
        ora_owners: f64 = output("ora-owners").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Oracle: paid by owners", "Oracle：株主の負担");
        ora_cushion: f64 = output("ora-cushion").unit(Unit::usd(Billion)).group(&PAYS)
            .label("Oracle: paid out of cash and lines", "Oracle：手元資金の取り崩し");
        spv_strained: Answer = output("spv-strained").unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("SPV first draws on its cushion in", "SPVが初めて余力を取り崩す年");
        neo_strained: Answer = output("neo-strained").unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("Neocloud first draws on its cushion in", "ネオクラウドが初めて余力を取り崩す年");
        hyp_strained: Answer = output("hyp-strained").unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("Hyperscaler first draws on its cushion in", "ハイパースケーラーが初めて余力を取り崩す年");
        ora_strained: Answer = output("ora-strained").unit(Unit::CALENDAR_YEAR).group(&FAILS)
            .label("Oracle first draws on its cushion in", "Oracleが初めて余力を取り崩す年");
        spv_fill: f64 = output("spv-fill").unit(Unit::PERCENT).group(&FILL)
            .label("SPV: least of its capacity that is paid for", "SPV：対価を得た設備の最低割合");
        neo_cover: Answer = output("neo-cover").unit(Unit::TIMES).group(&COVER)
            .label("Neocloud: lowest interest cover", "ネオクラウド：利払い余裕率の最低");
        neo_fill: f64 = output("neo-fill").unit(Unit::PERCENT).group(&FILL)
            .label("Neocloud: least of its capacity that is paid for", "ネオクラウド：対価を得た設備の最低割合");
        hyp_cover: Answer = output("hyp-cover").unit(Unit::TIMES).group(&COVER)
            .label("Hyperscaler: lowest interest cover", "ハイパースケーラー：利払い余裕率の最低");
        hyp_fill: f64 = output("hyp-fill").unit(Unit::PERCENT).group(&FILL)
            .label("Hyperscaler: least of its capacity that is paid for", "ハイパースケーラー：対価を得た設備の最低割合");
        ora_cover: Answer = output("ora-cover").unit(Unit::TIMES).group(&COVER)
            .label("Oracle: lowest interest cover", "Oracle：利払い余裕率の最低");
        ora_fill: f64 = output("ora-fill").unit(Unit::PERCENT).group(&FILL)
            .label("Oracle: least of its capacity that is paid for", "Oracle：対価を得た設備の最低割合");
        lenders: f64 = output("lenders").headline().unit(Unit::usd(Billion)).group(&PAYS)
            .label("Unpaid to lenders in all", "貸し手への不払いの合計");
    }
}
