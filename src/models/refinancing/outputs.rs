//! What the model answers.

use crate::core::answer::Answer;
use crate::core::spec::{Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::Billion;
use crate::core::unit::Unit;
use crate::outputs;

static ANSWER: Group = Group { title: text("At maturity", "満期に") };
static TIME: Group = Group { title: text("The time that was bought", "買えた時間") };
static LIMITS: Group = Group { title: text("What can be borrowed again", "借り換えられる額") };
static COVER: Group = Group { title: text("Cover", "カバレッジ") };
static LOAN: Group = Group { title: text("The loan and its support", "債務と支え") };

outputs! {
    /// What the model answers. Money in dollars.
    pub struct Outputs {
        gap: f64 = output("gap").headline().unit(Unit::usd(Billion)).group(&ANSWER)
            .label("Refinancing gap", "借り換えられない額");
        gap_share: f64 = output("gap-share").headline().unit(Unit::PERCENT).group(&ANSWER)
            .label("Gap in what falls due", "期限を迎える額に占める割合");
        owed: f64 = output("owed").unit(Unit::usd(Billion)).group(&ANSWER)
            .label("Falls due at maturity", "満期に期限を迎える額");
        arrears: f64 = output("arrears").unit(Unit::usd(Billion)).group(&ANSWER)
            .label("Of it, unpaid before, with interest", "うち、それまでの未払いとその利息");

        longest_delay: Answer = output("longest-delay").headline().unit(Unit::YEARS).group(&TIME)
            .label("Longest delay that this structure survives", "この構造が耐えられる最長の遅れ")
            .help("Beyond the planned years to scale, with every payment made and all of it refinanced: the time that was bought.", "計画を超えて、全て支払い全て借り換えられる遅れの年数。つまり、買えた時間。");
        first_default: Answer = output("first-default").headline().unit(Unit::OPERATING_YEAR).group(&TIME)
            .label("Year of the first missed payment", "最初の不払いの年（稼働後）");

        capacity: f64 = output("capacity").unit(Unit::usd(Billion)).group(&LIMITS)
            .label("Capacity: what the next lender lends", "次の貸し手が貸す額");
        by_value: f64 = output("capacity-ltv").unit(Unit::usd(Billion)).group(&LIMITS)
            .label("By LTV (loan to value)", "LTV（資産価値に対する借入比率）による上限");
        by_cover: f64 = output("capacity-dscr").unit(Unit::usd(Billion)).group(&LIMITS)
            .label("By DSCR (debt-service cover ratio)", "DSCR（元利払い余裕率）による上限");
        binding: Answer = output("binding").in_words().unit(Unit::PLAIN).group(&LIMITS)
            .label("The limit that binds", "効いている上限");
        value: f64 = output("value").unit(Unit::usd(Billion)).group(&LIMITS)
            .label("Value of the asset at maturity", "満期の資産価値");

        minimum_dscr: Answer = output("dscr-min").unit(Unit::TIMES).group(&COVER)
            .label("Lowest DSCR", "DSCRの最低");
        average_dscr: Answer = output("dscr-average").unit(Unit::TIMES).group(&COVER)
            .label("Average DSCR", "DSCRの平均");
        llcr: Answer = output("llcr").unit(Unit::TIMES).group(&COVER)
            .label("LLCR (loan-life cover ratio) at the start", "LLCR（債務期間カバレッジ、稼働時）");
        plcr: Answer = output("plcr").unit(Unit::TIMES).group(&COVER)
            .label("PLCR (project-life cover ratio) at the start", "PLCR（事業期間カバレッジ、稼働時）");
        sculpted_at: Answer = output("sculpted-at").unit(Unit::TIMES).group(&COVER)
            .label("DSCR at which the loan was sculpted", "スカルプトに使ったDSCR");

        opening: f64 = output("opening").unit(Unit::usd(Billion)).group(&LOAN)
            .label("Debt at the start of operation", "稼働開始時の債務");
        interest_capitalised: f64 = output("idc").unit(Unit::usd(Billion)).group(&LOAN)
            .label("Of it, interest during construction", "うち、建設中の利息");
        support: f64 = output("support").unit(Unit::usd(Billion)).group(&LOAN)
            .label("Support committed: reserve and equity cure", "約束された支え（準備金と補填）");
        support_used: f64 = output("support-used").unit(Unit::usd(Billion)).group(&LOAN)
            .label("Support used", "使われた支え");
    }
}
