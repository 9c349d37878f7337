//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars, prices per 100 of face, rates as fractions a year.
    pub struct Outputs {
        in "Rent and debt service", "賃料と元利払い" {
            cover("Rent over debt service, weakest year", "元利金返済カバー率（賃料÷元利払い、最低の年）"): Answer =
                output("cover").headline().more_is_better().unit(Unit::TIMES)
                .help("The lowest of the lease years until the notes are repaid.",
                      "賃料の開始から債券の完済までの各年でみる。");
            average_cover("Rent over debt service, all years", "元利金返済カバー率（賃料÷元利払い、全期間）"): Answer =
                output("cover-average").more_is_better().unit(Unit::TIMES)
                .help("Total rent for the notes over total debt service.",
                      "債券に回る賃料の合計を元利払いの合計で割る。");
            renewed("Debt service beyond the first term", "当初契約の満了後に残る元利払いの割合"): Answer =
                output("beyond").headline().unit(Unit::PERCENT)
                .help("The share of debt service after rent begins that falls outside the signed lease.",
                      "賃料の開始後の元利払いのうち、締結済みの契約の期間を超える分。");
            service("Debt service, lease year 1", "元利払い（賃貸借1年目）"): f64 =
                output("service").unit(Unit::usd(Billion).a_year());
            before("Debt service before rent begins", "賃料開始前の元利払い"): f64 =
                output("before").unit(Unit::usd(Billion))
                .help("Would have to come from the notes' proceeds.", "債券で集めた資金から払うことになる。");
            contract_years("Years under the first term", "当初契約で賄う年数"): f64 =
                output("years-contract").unit(Unit::YEARS);
            either_years("Years on renewals or the guarantee", "更新または残価保証による年数"): f64 =
                output("years-either").unit(Unit::YEARS)
                .help("If the tenant stays.", "賃借人が残る場合。");
            renewal_years("Years on renewals alone", "更新だけによる年数"): f64 =
                output("years-renewal").unit(Unit::YEARS)
                .help("If the tenant stays.", "賃借人が残る場合。");
            guarantee_years("Years on the guarantee alone", "残価保証だけによる年数"): f64 =
                output("years-guarantee").unit(Unit::YEARS);
            bare_years("Years without backing", "裏付けのない年数"): f64 = output("years-bare").unit(Unit::YEARS);
            owed_then("Owed when the guarantee ends", "残価保証が終わる時点の残高"): Answer =
                output("owed-guarantee").unit(Unit::usd(Billion))
                .help("If the tenant stays until then.", "それまで賃借人が残る場合。");
        }
        in "If the tenant leaves", "賃借人が退去する場合" {
            left_owed("Owed when the tenant leaves", "退去時の残高"): Answer =
                output("left-owed").unit(Unit::usd(Billion));
            left_value("Campus value that reaches the notes", "債券に回る施設の価値"): Answer =
                output("left-value").more_is_better().unit(Unit::usd(Billion));
            left_guarantee("Guarantee that reaches the notes", "債券に回る残価保証"): Answer =
                output("left-guarantee").more_is_better().unit(Unit::usd(Billion));
            loss("Not covered", "賄えない額"): Answer = output("loss").unit(Unit::usd(Billion))
                .help("The amount owed, less campus value and guarantee; no new tenant is assumed.",
                      "残高から施設の価値と保証を引いた額。新たな賃借人は見込まない。");
            loss_share("Not covered, share of the amount owed", "残高のうち賄えない割合"): Answer =
                output("loss-share").unit(Unit::PERCENT);
        }
        in "Price and yield", "価格と利回り" {
            now_yield("Yield at the latest price", "直近の価格での利回り"): Answer =
                output("yield").headline().unit(Unit::PERCENT.a_year());
            now_spread("Spread over Treasuries, latest", "対国債スプレッド（直近の気配）"): Answer =
                output("spread").headline().unit(Unit::PERCENT.a_year());
            then_yield("Yield at the earlier price", "前の価格での利回り"): Answer =
                output("then-yield").unit(Unit::PERCENT.a_year());
            then_spread("Spread over Treasuries, earlier", "対国債スプレッド（前の気配）"): Answer =
                output("then-spread").unit(Unit::PERCENT.a_year());
            issue_yield("Yield at issue", "発行時の利回り"): Answer =
                output("issue-yield").unit(Unit::PERCENT.a_year());
            issue_spread("Spread over Treasuries at issue", "対国債スプレッド（発行時）"): Answer =
                output("issue-spread").unit(Unit::PERCENT.a_year());
            accrued("Accrued interest, latest", "経過利息（直近）"): f64 =
                output("accrued").unit(Unit::PLAIN)
                .help("Per 100 owed; the buyer pays it on top of the price.",
                      "残高100当たり。買い手が価格に加えて払う。");
            duration("Modified duration", "修正デュレーション"): Answer =
                output("duration").unit(Unit::YEARS)
                .help("The percentage fall in price, with accrued interest, per percentage point of a small \
                       rise in yield.",
                      "利回りの小さな上昇で、経過利息を含む価格が1ポイント当たり何％下がるかの目安。");
            convexity("Convexity", "コンベクシティ"): Answer = output("convexity").unit(Unit::PLAIN)
                .help("How far the price curve bends away from a straight line.", "価格の曲線が直線から外れる度合い。");
            average_life("Weighted average life", "加重平均残存年数"): Answer =
                output("life").unit(Unit::YEARS)
                .help("From the latest quote.", "直近の気配の時点から。");
            tenant_price("Price at the tenant's own yield", "賃借人自身の利回りでみた価格"): f64 =
                output("tenant-price").unit(Unit::PLAIN)
                .help("The issue price if the notes were the tenant's own debt.",
                      "賃借人自身の債務だとした場合の発行価格。");
        }
        in "What moved the price since issue", "発行後に価格を動かした要因" {
            issue_change("Change in price", "価格の変化"): Answer =
                output("issue-change").more_is_better().unit(Unit::PLAIN);
            issue_rates("Due to Treasury yields", "うち国債利回り"): Answer =
                output("issue-rates").more_is_better().unit(Unit::PLAIN)
                .help("The average of two orders: rates moved first, or the spread moved first.",
                      "金利を先に動かした場合と、スプレッドを先に動かした場合の平均。");
            issue_credit("Due to the spread", "うちスプレッド"): Answer =
                output("issue-credit").more_is_better().unit(Unit::PLAIN);
            issue_time("Due to the passage of time", "うち時間の経過"): Answer =
                output("issue-time").more_is_better().unit(Unit::PLAIN);
        }
        in "What moved the price since the earlier quote", "前の気配の後に価格を動かした要因" {
            then_change("Change in price", "価格の変化"): Answer =
                output("then-change").more_is_better().unit(Unit::PLAIN);
            then_rates("Due to Treasury yields", "うち国債利回り"): Answer =
                output("then-rates").more_is_better().unit(Unit::PLAIN);
            then_credit("Due to the spread", "うちスプレッド"): Answer =
                output("then-credit").more_is_better().unit(Unit::PLAIN);
            then_time("Due to the passage of time", "うち時間の経過"): Answer =
                output("then-time").more_is_better().unit(Unit::PLAIN);
        }
        in "The price of the risk", "リスクの価格" {
            extra("Yield over the tenant's own bonds", "賃借人自身の社債への上乗せ"): Answer =
                output("extra").headline().unit(Unit::PERCENT.a_year())
                .help("At issue. It also pays for the structure, amortisation and illiquidity.",
                      "発行時。仕組み、分割償還、売りにくさへの対価も含まれる。");
            extra_cost("Extra yield in dollars, a year", "上乗せの年額（発行額に対する）"): Answer =
                output("extra-cost").unit(Unit::usd(Billion).a_year());
            extra_value("Extra yield in present value", "上乗せの現在価値"): f64 =
                output("extra-value").unit(Unit::usd(Billion))
                .help("The notes' payments discounted at the tenant's yield, less their issue price.",
                      "賃借人の利回りで割り引いた支払いの総額から、発行時の払込額を引く。");
            implied("Default probability the spread implies", "スプレッドが示すデフォルト確率"): Answer =
                output("implied").unit(Unit::PERCENT)
                .help("If the whole of the latest spread paid for default.",
                      "直近のスプレッドがすべてデフォルトへの対価だとみた場合。");
            expected_loss("Expected loss", "期待損失"): Answer = output("expected-loss").unit(Unit::usd(Billion))
                .help("Losses from leaving and default after rent begins; not discounted.",
                      "退去とデフォルトによる、賃料開始後の損失。割り引かない。");
            model_spread("Model spread", "適正スプレッド（試算）"): Answer =
                output("model-spread").unit(Unit::PERCENT.a_year())
                .help("Annual expected loss over the average balance, plus the risk premium.",
                      "年当たりの期待損失÷平均残高＋リスクプレミアム。");
            excess("Model spread less spread at issue", "適正スプレッド（試算）と発行時の差"): Answer =
                output("excess").unit(Unit::PERCENT.a_year());
        }
        in "The tenant's books", "賃借人の会計" {
            gaap_liability("Lease liability, US GAAP", "リース負債（米国基準）"): f64 =
                output("gaap-liability").unit(Unit::usd(Billion))
                .help("When rent begins: the first term's rent, discounted at the tenant's own yield.",
                      "賃料の開始時。当初契約の賃料を賃借人の利回りで割り引く。");
            ifrs_liability("Lease liability, IFRS 16, years counted", "リース負債（IFRS16、算入年数による）"): f64 =
                output("ifrs-liability").unit(Unit::usd(Billion))
                .help("If the books foresee no departure.", "退去を見込まない場合。");
            gaap_cost("Cost in year 1, US GAAP", "1年目の費用（米国基準）"): f64 =
                output("gaap-cost").unit(Unit::usd(Billion).a_year())
                .help("Taken as an operating lease: the same each year of a term.",
                      "オペレーティングリースとみる。期間中は毎年同額。");
            ifrs_cost("Cost in year 1, IFRS 16", "1年目の費用（IFRS16）"): f64 =
                output("ifrs-cost").unit(Unit::usd(Billion).a_year())
                .help("Depreciation, and interest that falls over time. If the books foresee no departure.",
                      "減価償却費と、年とともに減る利息。退去を見込まない場合。");
            own_cost("Cost in year 1, if owned", "1年目の費用（自社で所有する場合）"): f64 =
                output("own-cost").unit(Unit::usd(Billion).a_year())
                .help("Straight-line depreciation of the campus, and interest at the tenant's own yield.",
                      "施設の定額の減価償却費と、賃借人自身の利回りによる利息。");
            unbooked("Rent under later terms, on no balance sheet", "更新後の賃料（貸借対照表に載らない分）"): f64 =
                output("unbooked").unit(Unit::usd(Billion))
                .help("With every renewal; not discounted.", "すべて更新した場合。割り引かない。");
        }
    }
}
