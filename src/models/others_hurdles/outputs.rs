//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "The claim, worked again", "試算の再計算" {
            reproduced("Figure reproduced", "再計算した額"): Answer =
                output("reproduced").headline().unit(Unit::usd(Billion))
                .help("By the claim's own arithmetic: a year, but over the chips' life for Sequoia's.",
                      "試算と同じ計算の型による。年間の額だが、セコイアの計算では寿命の間の合計。");
            ratio("Reproduced, as a share of the claim", "試算に対する再計算の比率"): Answer =
                output("ratio").headline().unit(Unit::PERCENT);
            required("Revenue needed", "必要な売上高"): Answer =
                output("required").unit(Unit::usd(Billion));
            gap("Revenue still missing", "足りない売上高"): Answer =
                output("gap").unit(Unit::usd(Billion))
                .help("After revenue in sight.", "見込める売上高を差し引いた額。");
            user_month("Per user", "利用者1人当たり"): Answer =
                output("user-month").unit(Unit::usd(One).a_month())
                .help("The figure reproduced, spread over the users.", "再計算した額を利用者で割った額。");
        }
        in "Our own arithmetic", "本サイトの計算" {
            own("Revenue needed, ours", "必要な売上高（本サイト）"): f64 =
                output("own").headline().unit(Unit::usd(Billion).a_year())
                .help("On the same capital: its cost, and each asset replaced when it wears out.",
                      "同じ資本について、資本コストと寿命ごとの更新を賄う額。");
            yearly("Claim, a year", "試算（年間）"): f64 =
                output("yearly").unit(Unit::usd(Billion).a_year())
                .help("A sum over the chips' life is divided by the server life.",
                      "寿命の間の合計は、サーバーの寿命で割る。");
            own_multiple("Claim a year, as a multiple of ours", "本サイトの額に対する試算（年間）の倍率"): f64 =
                output("own-multiple").headline().unit(Unit::TIMES);
            capital("Capital behind the claim", "試算の対象となる資本"): f64 =
                output("capital").unit(Unit::usd(Billion))
                .help("All years' spending, at its total cost.", "全期間の支出を総費用に直した額。");
            own_ebitda("EBITDA needed, ours", "必要なEBITDA（本サイト）"): f64 =
                output("own-ebitda").unit(Unit::usd(Billion).a_year());
        }
        in "What must be true for the claim to hold", "試算が成り立つ条件" {
            form_margin("Margin, in the claim's own arithmetic", "利益率（元の計算）"): Answer =
                output("form-margin").unit(Unit::PERCENT)
                .help("At which the claimed figure comes out exactly.",
                      "公表された額がちょうど得られる利益率。");
            true_margin("EBITDA margin, in ours", "EBITDA利益率（本サイトの計算）"): Answer =
                output("true-margin").unit(Unit::PERCENT)
                .help("At which our own arithmetic gives the claimed figure, all else as it stands.",
                      "他の入力を変えずに、本サイトの計算が試算の額になる値。");
            true_life("Server life, in ours", "サーバーの寿命（本サイトの計算）"): Answer =
                output("true-life").unit(Unit::YEARS)
                .help("The shortest between half a year and 40 years.", "0.5～40年のうち最も短いもの。");
            true_rate("Cost of capital, in ours", "資本コスト（本サイトの計算）"): Answer =
                output("true-rate").unit(Unit::PERCENT.a_year())
                .help("Between 0% and 100% a year.", "年0～100％の範囲で探す。");
            true_capital("Capital, in ours", "資本（本サイトの計算）"): f64 =
                output("true-capital").unit(Unit::usd(Billion));
        }
    }
}
