//! What the model answers.

use crate::core::answer::Answer;
use crate::core::spec::{Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::{Billion, One};
use crate::core::unit::{Thing, Unit};
use crate::outputs;

static WHEN: Group = Group { title: text("When it breaks", "いつ行き詰まるか") };
static COVER: Group = Group { title: text("Cover", "カバレッジ") };
static VALUE: Group = Group { title: text("Collateral", "担保") };
static EVEN: Group = Group { title: text("Break-even", "損益分岐") };
static PRICE: Group = Group {
    title: text("Fair spread beside contractual spread", "公正なスプレッドと契約のスプレッド"),
};

outputs! {
    /// What the model answers. Money in dollars; moments in months from the loan's start.
    pub struct Outputs {
        dscr_breach: Answer = output("dscr-breach").headline().unit(Unit::MONTHS).group(&WHEN)
            .label("DSCR below its floor after", "DSCRが下限を割るまで");
        ltv_breach: Answer = output("ltv-breach").headline().unit(Unit::MONTHS).group(&WHEN)
            .label("LTV above its cap after", "LTVが上限を超えるまで");
        first_missed: Answer = output("first-missed").headline().unit(Unit::MONTHS).group(&WHEN)
            .label("First missed payment after", "最初の不払いまで")
            .help("When cash and reserve no longer pay what is due.", "キャッシュフローと準備金で払えなくなる時点。");

        lowest_dscr: Answer = output("dscr-min").unit(Unit::TIMES).group(&COVER)
            .label("Lowest DSCR", "DSCRの最低");
        average_dscr: Answer = output("dscr-average").unit(Unit::TIMES).group(&COVER)
            .label("Average DSCR", "DSCRの平均");
        llcr: Answer = output("llcr").unit(Unit::TIMES).group(&COVER)
            .label("LLCR (loan-life cover ratio)", "LLCR（債務期間カバレッジ）");

        debt: f64 = output("debt").unit(Unit::usd(Billion)).group(&VALUE)
            .label("Loan", "融資額");
        half_life: Answer = output("half-life").unit(Unit::MONTHS).group(&VALUE)
            .label("Half-life of the chips' value", "チップの価値の半減期");
        weighted_life: f64 = output("weighted-life").unit(Unit::MONTHS).group(&VALUE)
            .label("Weighted life of the debt", "債務の加重平均期間")
            .help("Principal by when it is repaid, the balloon at maturity.", "元本を返済時期で加重。バルーンは満期。");
        mismatch: Answer = output("mismatch").unit(Unit::TIMES).group(&VALUE)
            .label("Debt's life over the chips' half-life", "債務の期間÷価値の半減期");
        highest_ltv: f64 = output("ltv-max").unit(Unit::PERCENT).group(&VALUE)
            .label("Highest LTV", "LTVの最高");
        value_at_maturity: f64 = output("value").unit(Unit::usd(Billion)).group(&VALUE)
            .label("Value of the chips at maturity", "満期のチップの価値");
        balloon: f64 = output("balloon-due").unit(Unit::usd(Billion)).group(&VALUE)
            .label("Falls due at maturity by the schedule", "予定上、満期に期限を迎える額");
        shortfall: f64 = output("shortfall").unit(Unit::usd(Billion)).group(&VALUE)
            .label("Owed at maturity beyond what a forced sale brings", "満期の債務のうち投げ売りで返せない額");

        even_rent: Answer = output("even-rent").unit(Unit::usd(One).per(Thing::GpuHour)).group(&EVEN)
            .label("Market rent that pays every instalment", "毎回の支払いを賄う市場賃料")
            .help("Today's rent, with the same change a year, at which the lowest DSCR is 1.", "変化率は同じとして、DSCRの最低が1になる現在の賃料。");
        even_rent_life: Answer = output("even-rent-life").unit(Unit::usd(One).per(Thing::GpuHour)).group(&EVEN)
            .label("Market rent that pays the loan over its life", "期間全体で返せる市場賃料")
            .help("At which the present value of cash at the loan's rate is the loan (LLCR of 1).", "融資金利で割り引いたキャッシュフローが融資額に等しくなる賃料（LLCR＝1）。");
        even_change: Answer = output("even-change").unit(Unit::PERCENT.a_year()).group(&EVEN)
            .label("Steepest change of rent that pays every instalment", "毎回の支払いに耐える賃料変化");
        operating: Answer = output("operating-hour").unit(Unit::usd(One).per(Thing::GpuHour)).group(&EVEN)
            .label("Running costs of an hour sold, first period", "売れた1時間の運営費（初回）");
        all_in: Answer = output("all-in-hour").unit(Unit::usd(One).per(Thing::GpuHour)).group(&EVEN)
            .label("All-in cost of an hour sold, over the tenor", "売れた1時間の総費用（期間全体）")
            .help("Running costs and the chips' cost at the loan's rate, less their value at maturity.", "運営費と、融資金利でみたチップの費用から満期の価値を引いたもの。");

        default_probability: f64 = output("pd").unit(Unit::PERCENT).group(&PRICE)
            .label("Probability of a loss or a missed payment", "不払いか損失の確率");
        expected_loss: f64 = output("expected-loss").unit(Unit::usd(Billion)).group(&PRICE)
            .label("Expected loss", "期待損失");
        loss_share: f64 = output("expected-loss-share").unit(Unit::PERCENT).group(&PRICE)
            .label("Expected loss in the loan", "融資額に対する期待損失");
        fair: f64 = output("fair-spread").headline().unit(Unit::PERCENT.a_year()).group(&PRICE)
            .label("Fair spread", "公正なスプレッド")
            .help("Expected loss a year over the average balance, and the risk premium.", "年あたりの期待損失÷平均残高＋リスクプレミアム。");
        fair_alive: f64 = output("fair-spread-until-default").unit(Unit::PERCENT.a_year()).group(&PRICE)
            .label("Fair spread, earned until default", "公正なスプレッド（デフォルトまで）")
            .help("The same loss over the balance of the years before a default: nobody pays a spread after it.", "同じ損失を、デフォルトまでの残高で割る。その後はスプレッドを受け取れない。");
        contractual: f64 = output("contractual-spread").headline().unit(Unit::PERCENT.a_year()).group(&PRICE)
            .label("Contractual spread", "契約のスプレッド");
        underpriced: f64 = output("underpriced").unit(Unit::PERCENT.a_year()).group(&PRICE)
            .label("Fair over contractual", "公正と契約の差");
        average_balance: f64 = output("average-balance").unit(Unit::usd(One)).group(&PRICE)
            .label("Average balance", "平均残高");
    }
}
