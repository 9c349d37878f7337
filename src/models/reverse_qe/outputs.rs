//! What the model answers.

use crate::models::prelude::*;

const USD: Unit = Unit::usd(Billion);

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "Findings", "主な結果" {
            rise("Rise in yields by the horizon", "期間末までの金利上昇"): f64 =
                output("rise").headline().unit(Unit::PERCENT)
                .help("What AI's draw adds, in percentage points.", "AIの資金需要による上昇幅（ポイント）。");
            dry("The tub runs dry after", "浴槽が空になるまで"): Answer =
                output("dry").headline().more_is_better().unit(Unit::YEARS);
            shortfall("Taken out of other assets", "他の資産から回す額"): f64 =
                output("shortfall").headline().unit(USD)
                .help("By the horizon: what the tub could not give.", "期間末まで。浴槽で足りなかった分。");
            first_fall("Fall of the asset sold first", "最初に売る資産の下落率"): f64 =
                output("first-fall").headline().unit(Unit::PERCENT)
                .help("By yields and forced sales together. It rests on assumptions about the market's \
                    depth.",
                      "金利と強制売却の合計。市場の厚みについての仮定による。");
        }
        in "The tub", "浴槽" {
            idle("Idle at the start", "当初の遊休資金"): f64 =
                output("idle").more_is_better().unit(USD)
                .help("With freed pipes.", "「配管」の詰まりを除いた分を含む。");
            drawn("Drawn by AI", "AIが引き出す額"): f64 = output("drawn").unit(USD);
            returned("Came back", "戻ってきた額"): f64 = output("came-back").more_is_better().unit(USD);
            bought("Bought by the central bank", "中央銀行が買った額"): f64 =
                output("bought-all").more_is_better().unit(USD);
            added("Flowed in", "流れ込んだ額"): f64 = output("added").more_is_better().unit(USD)
                .help("Freed pipes and new idle capital.", "「配管」からの分と新たな遊休資金。");
            drained("Taken by others", "ほかへの流出額"): f64 = output("drained").unit(USD);
            left("Idle at the horizon", "期間末の遊休資金"): f64 = output("left").more_is_better().unit(USD);
            threshold("Largest build-out without an effect", "影響を生まない最大の投資規模"): Answer =
                output("threshold").more_is_better().unit(USD.a_year())
                .help("In the first year; up to it the tub suffices.", "初年の額。ここまでは浴槽の水で足りる。");
        }
        in "Yields", "金利" {
            rise_low("Rise at 2 basis points", "0.02ポイントとした場合の上昇"): f64 =
                output("rise-low").unit(Unit::PERCENT)
                .help("Per point of GDP (CBO, 2024).", "GDPの1％当たり（米議会予算局、2024年）。");
            rise_mid("Rise at 3 basis points", "0.03ポイントとした場合の上昇"): f64 =
                output("rise-mid").unit(Unit::PERCENT)
                .help("CBO's upper figure of 2019.", "米議会予算局の2019年の上限。");
            rise_high("Rise at 4 basis points", "0.04ポイントとした場合の上昇"): f64 =
                output("rise-high").unit(Unit::PERCENT)
                .help("Laubach's upper figure of 2009.", "ラウバックの2009年の上限。");
            first_points("First year's draw, share of GDP", "初年の資金需要の対GDP比"): f64 =
                output("first-points").unit(Unit::PERCENT)
                .help("In ten-year equivalents.", "10年債に換算した値。");
            first_rise("Most that a measured response gives for it", "測定値による初年分の上昇の上限"): f64 =
                output("first-rise").unit(Unit::PERCENT)
                .help("At 4 basis points, had the tub been dry from the start.",
                      "初めから浴槽が空で、0.04ポイント反応するとした場合。");
            response_needed("Response that the article's claim needs", "記事の主張に必要な反応"): Answer =
                output("needed-response").unit(Unit::PLAIN)
                .help("Basis points per point of GDP, for the first year's draw to explain the rise seen.",
                      "初年の資金需要だけで実際の上昇を説明するのに要る値（ベーシスポイント、GDPの1％当たり）。");
            times("The same, over the highest measured", "同、測定値の最大に対する倍率"): Answer =
                output("times").unit(Unit::TIMES);
        }
        in "Prices and forced sales", "価格と強制売却" {
            lost_yields("Value lost to yields", "金利による価値の減少"): f64 =
                output("lost-yields").unit(USD);
            first_sold("Sold first", "最初に売る資産"): Answer = output("first-sold").in_words();
            called("Capital called", "払い込みを求められる額"): f64 = output("called").unit(USD);
            margin("Cash called for by falling prices", "値下がりで求められる現金"): f64 =
                output("margin-calls").unit(USD);
            raised("Raised by sales", "売却で得る額"): f64 = output("raised").unit(USD);
            unmet("Not raised", "得られない額"): f64 = output("unmet").unit(USD)
                .help("What was called and could not be sold for.", "求められたが、売っても足りない額。");
            lost_sales("Value lost to sales", "売却による価値の減少"): f64 = output("lost-sales").unit(USD);
            rounds("Rounds of sales", "売りの回数"): f64 = output("rounds").unit(Unit::PLAIN)
                .help("Those that call for at least 1% of the first.", "初回の1％以上を求める回。");
        }
    }
}
