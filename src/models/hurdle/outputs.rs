//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "Annuity basis", "資本回収基準" {
            revenue_annuity("Revenue that AI must earn", "AIが稼ぐべき収入"): f64 =
                output("revenue-annuity").headline().unit(Unit::usd(Billion).a_year());
            industries_annuity("In cloud industries", "クラウド産業に対して"): f64 =
                output("industries-annuity").headline().unit(Unit::TIMES);
            crossing_annuity("Year in which the ramp crosses it", "AIの収入がこれを超える年"): Answer =
                output("crossing-annuity").headline().unit(Unit::CALENDAR_YEAR);
            ebitda_annuity("EBITDA (earnings before interest, taxes, depreciation and amortisation) needed",
                           "必要なEBITDA（利払い・税引き・償却前利益）"): f64 =
                output("ebitda-annuity").unit(Unit::usd(Billion).a_year());
            gdp_annuity("Share of world GDP", "世界のGDPに占める割合"): f64 =
                output("gdp-annuity").unit(Unit::PERCENT);
            user_month_annuity("From each iPhone user", "iPhone利用者1人あたり"): f64 =
                output("user-month-annuity").unit(Unit::usd(One).a_month());
            worker_year_annuity("From each worker of the world", "世界の就業者1人あたり"): f64 =
                output("worker-year-annuity").unit(Unit::usd(One).a_year());
            gap_annuity("More than AI earns today", "現在のAI収入との差"): f64 =
                output("gap-annuity").unit(Unit::usd(Billion).a_year());
        }
        in "Simple basis (the article's)", "単純基準（記事）" {
            revenue_simple("Revenue that AI must earn", "AIが稼ぐべき収入"): f64 =
                output("revenue-simple").headline().unit(Unit::usd(Billion).a_year());
            industries_simple("In cloud industries", "クラウド産業に対して"): f64 =
                output("industries-simple").unit(Unit::TIMES);
            crossing_simple("Year in which the ramp crosses it", "AIの収入がこれを超える年"): Answer =
                output("crossing-simple").unit(Unit::CALENDAR_YEAR);
            ebitda_simple("EBITDA needed", "必要なEBITDA"): f64 =
                output("ebitda-simple").unit(Unit::usd(Billion).a_year());
            gdp_simple("Share of world GDP", "世界のGDPに占める割合"): f64 = output("gdp-simple").unit(Unit::PERCENT);
            user_month_simple("From each iPhone user", "iPhone利用者1人あたり"): f64 =
                output("user-month-simple").unit(Unit::usd(One).a_month());
            worker_year_simple("From each worker of the world", "世界の就業者1人あたり"): f64 =
                output("worker-year-simple").unit(Unit::usd(One).a_year());
            gap_simple("More than AI earns today", "現在のAI収入との差"): f64 =
                output("gap-simple").unit(Unit::usd(Billion).a_year());
        }
        in "Why the two differ", "二つが違う理由" {
            wacc("WACC (weighted average cost of capital), after tax", "WACC（加重平均資本コスト、税引き後）"): f64 =
                output("wacc").unit(Unit::PERCENT.a_year());
            crf_servers("CRF (capital recovery factor) of servers", "サーバーのCRF（資本回収係数）"): f64 =
                output("crf-servers").unit(Unit::PERCENT.a_year());
            crf_buildings("CRF of buildings and power", "建物と電力設備のCRF"): f64 =
                output("crf-buildings").unit(Unit::PERCENT.a_year());
            implied_life("Life that the simple return assumes", "単純なリターンが前提する寿命"): Answer =
                output("implied-life").unit(Unit::YEARS)
                .help("The years over which this return repays the investment with interest at the cost of \
                       debt.",
                      "このリターンで投資額を借入コストつきで返し終える年数。");
        }
        in "As productivity", "生産性に直すと" {
            uplift("Rise in the level of world GDP needed, annuity basis", "必要な世界GDPの上昇（資本回収基準）"): f64 =
                output("uplift").unit(Unit::PERCENT);
            uplift_year("The same, a year", "同、年率"): f64 = output("uplift-year").unit(Unit::PERCENT.a_year());
            uplift_simple("Rise in the level of world GDP needed, simple basis", "必要な世界GDPの上昇（単純基準）"): f64 =
                output("uplift-simple").unit(Unit::PERCENT);
            uplift_simple_year("The same, a year", "同、年率"): f64 =
                output("uplift-simple-year").unit(Unit::PERCENT.a_year());
            acemoglu("Acemoglu, level of US total factor productivity, scaled to the horizon",
                     "アセモグル：米国の全要素生産性の水準（期間に換算）"): f64 =
                output("acemoglu").unit(Unit::PERCENT);
            acemoglu_year("The same, a year", "同、年率"): f64 =
                output("acemoglu-year").unit(Unit::PERCENT.a_year());
            goldman("Goldman Sachs, level of world GDP, scaled to the horizon",
                    "ゴールドマン・サックス：世界のGDPの水準（期間に換算）"): f64 =
                output("goldman").unit(Unit::PERCENT);
            goldman_year("The same, a year", "同、年率"): f64 =
                output("goldman-year").unit(Unit::PERCENT.a_year());
        }
        in "As an investment", "投資として" {
            npv("NPV (net present value) at the WACC", "NPV（正味現在価値、WACCで割引）"): f64 =
                output("npv").unit(Unit::usd(Trillion));
            irr("IRR (internal rate of return)", "IRR（内部収益率）"): Answer =
                output("irr").unit(Unit::PERCENT.a_year());
            payback("Payback", "回収期間"): Answer = output("payback").unit(Unit::YEARS);
            revenue_at_horizon("AI revenue at the end of the horizon", "期末のAI収入"): f64 =
                output("revenue-at-horizon").unit(Unit::usd(Billion).a_year());
            margin("EBITDA margin after the shock", "効率の急変後のEBITDAマージン"): f64 =
                output("margin-after-shock").unit(Unit::PERCENT);
        }
        in "Power", "電力" {
            gigawatts("Capacity that the investment buys", "投資で得られる容量"): f64 =
                output("gigawatts").unit(Unit::GIGAWATTS);
            years_to_energise("Years until all of it has power", "全てが通電するまでの年数"): f64 =
                output("years-to-energise").unit(Unit::YEARS);
            revenue_needed_per_gw("Revenue that each gigawatt must earn, annuity basis",
                                  "1GWが稼ぐべき年間収入（資本回収基準）"): f64 =
                output("revenue-needed-per-gw").unit(Unit::usd(Billion).a_year().per(Thing::Gigawatt));
            power_bill("Electricity bill", "電気代"): f64 =
                output("power-bill").unit(Unit::usd(Billion).a_year());
            power_share("Electricity in the required revenue, annuity basis", "必要収入に占める電気代（資本回収基準）"): f64 =
                output("power-share").unit(Unit::PERCENT);
        }
    }
}
