//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "The claim, recalculated", "試算の再計算" {
            reproduced("Recalculated figure", "再計算した額"): Answer =
                output("reproduced").headline().unit(Unit::usd(Billion))
                .help("By the claim's own arithmetic. A yearly figure, but in Sequoia's arithmetic a sum \
                       over the chips' life.",
                      "元の計算による。年間の額。ただし、セコイアの計算では半導体の寿命の間の合計。");
            ratio("Recalculated figure as a share of the claim", "公表値に対する再計算した額の比率"): Answer =
                output("ratio").headline().unit(Unit::PERCENT);
            required("Revenue needed", "必要な売上高"): Answer =
                output("required").unit(Unit::usd(Billion));
            gap("Revenue still missing", "不足する売上高"): Answer =
                output("gap").unit(Unit::usd(Billion))
                .help("After revenue in sight.", "見込める売上高を差し引いた額。");
            user_month("Per user", "利用者1人当たり"): Answer =
                output("user-month").unit(Unit::usd(One).a_month())
                .help("The recalculated figure divided by the number of users.", "再計算した額を利用者の数で割った額。");
        }
        in "Our own arithmetic", "本サイトの計算" {
            own("Revenue needed, ours", "必要な売上高（本サイト）"): f64 =
                output("own").headline().unit(Unit::usd(Billion).a_year())
                .help("Covers the cost of the same capital and replaces each asset at the end of its life.",
                      "同じ資本について、資本コストと寿命ごとの更新を賄う額。");
            yearly("Claim per year", "試算（年間）"): f64 =
                output("yearly").unit(Unit::usd(Billion).a_year())
                .help("A sum over the chips' life, divided by the server life.",
                      "寿命の間の合計は、サーバーの寿命で割る。");
            own_multiple("Claim per year, as a multiple of ours", "本サイトの額に対する試算（年間）の倍率"): f64 =
                output("own-multiple").headline().unit(Unit::TIMES);
            capital("Capital behind the claim", "試算の対象となる資本"): f64 =
                output("capital").unit(Unit::usd(Billion))
                .help("All years' spending at total cost.", "全期間の支出を総費用に直した額。");
            own_ebitda("EBITDA needed, ours", "必要なEBITDA（本サイト）"): f64 =
                output("own-ebitda").unit(Unit::usd(Billion).a_year());
        }
        in "What must be true for the claim to hold", "試算が成り立つ条件" {
            form_margin("Margin, in the claim's own arithmetic", "利益率（元の計算）"): Answer =
                output("form-margin").unit(Unit::PERCENT)
                .help("The margin at which the claim's own arithmetic gives the claimed figure.",
                      "元の計算で公表値がちょうど得られる利益率。");
            true_margin("EBITDA margin, in our arithmetic", "EBITDA利益率（本サイトの計算）"): Answer =
                output("true-margin").unit(Unit::PERCENT)
                .help("The margin at which our arithmetic gives the claimed figure, other inputs unchanged.",
                      "他の入力を変えずに、本サイトの計算が公表値と一致する利益率。");
            true_life("Server life, in our arithmetic", "サーバーの寿命（本サイトの計算）"): Answer =
                output("true-life").unit(Unit::YEARS)
                .help("The shortest from 0.5 to 40 years at which our arithmetic gives the claimed figure.",
                      "本サイトの計算が公表値と一致する最短の寿命。0.5～40年の範囲で探す。");
            true_rate("Cost of capital, in our arithmetic", "資本コスト（本サイトの計算）"): Answer =
                output("true-rate").unit(Unit::PERCENT.a_year())
                .help("The rate at which our arithmetic gives the claimed figure, from 0% to 100% a year.",
                      "本サイトの計算が公表値と一致する率。年0～100％の範囲で探す。");
            true_capital("Capital, in our arithmetic", "資本（本サイトの計算）"): f64 =
                output("true-capital").unit(Unit::usd(Billion));
        }
    }
}
