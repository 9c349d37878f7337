//! What the model answers.

use crate::models::prelude::*;

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        in "Annuity basis", "資本回収基準" {
            revenue_annuity("Revenue AI needs", "AIに必要な売上高"): f64 =
                output("revenue-annuity").headline().unit(Unit::usd(Billion).a_year())
                .help("Annuity basis: the equal yearly sum that repays each asset, with the cost of \
                       capital, over its life.",
                      "資本回収基準：各資産の投資額を、寿命の間に資本コストとともに毎年同額で回収する。");
            industries_annuity("Multiple of today's cloud industry", "現在のクラウド産業に対する倍率"): f64 =
                output("industries-annuity").headline().unit(Unit::TIMES);
            crossing_annuity("Run rate passes the bar", "年換算売上高が必要額を超える時期"): Answer =
                output("crossing-annuity").headline().unit(Unit::CALENDAR_YEAR)
                .help("Run rate: latest revenue scaled to a year. It passes the bar during the year named; \
                       charts show each year's value at its start.",
                      "年換算売上高は直近の売上高を1年分に直した額。その年のうちに必要額を超える。図の値\
                       は各年の初めのもの。");
            ebitda_annuity("EBITDA needed", "必要なEBITDA"): f64 =
                output("ebitda-annuity").unit(Unit::usd(Billion).a_year())
                .help("Earnings before interest, taxes, depreciation and amortisation.",
                      "利払い・税引き・償却前利益。");
            gdp_annuity("Share of world GDP", "世界のGDPに占める比率"): f64 =
                output("gdp-annuity").unit(Unit::PERCENT);
            user_month_annuity("Per iPhone user", "iPhone利用者1人当たり"): f64 =
                output("user-month-annuity").unit(Unit::usd(One).a_month());
            worker_year_annuity("Per worker worldwide", "世界の就業者1人当たり"): f64 =
                output("worker-year-annuity").unit(Unit::usd(One).a_year());
            gap_annuity("Gap to AI revenue today", "現在のAIの売上高との差"): f64 =
                output("gap-annuity").unit(Unit::usd(Billion).a_year());
        }
        in "Simple basis (Distill AI's article)", "単純基準（Distill AIの記事）" {
            revenue_simple("Revenue AI needs", "AIに必要な売上高"): f64 =
                output("revenue-simple").headline().unit(Unit::usd(Billion).a_year())
                .help("Simple basis: a flat return on the investment, whatever the assets' lives.",
                      "単純基準：資産の寿命を問わず、投資額に一定の利回りを掛ける。");
            industries_simple("Multiple of today's cloud industry", "現在のクラウド産業に対する倍率"): f64 =
                output("industries-simple").unit(Unit::TIMES);
            crossing_simple("Run rate passes the bar", "年換算売上高が必要額を超える時期"): Answer =
                output("crossing-simple").unit(Unit::CALENDAR_YEAR);
            ebitda_simple("EBITDA needed", "必要なEBITDA"): f64 =
                output("ebitda-simple").unit(Unit::usd(Billion).a_year());
            gdp_simple("Share of world GDP", "世界のGDPに占める比率"): f64 =
                output("gdp-simple").unit(Unit::PERCENT);
            user_month_simple("Per iPhone user", "iPhone利用者1人当たり"): f64 =
                output("user-month-simple").unit(Unit::usd(One).a_month());
            worker_year_simple("Per worker worldwide", "世界の就業者1人当たり"): f64 =
                output("worker-year-simple").unit(Unit::usd(One).a_year());
            gap_simple("Gap to AI revenue today", "現在のAIの売上高との差"): f64 =
                output("gap-simple").unit(Unit::usd(Billion).a_year());
        }
        in "Why the two differ", "二つの基準が違う理由" {
            wacc("Weighted average cost of capital (WACC), after tax",
                 "加重平均資本コスト（WACC、税引き後）"): f64 =
                output("wacc").unit(Unit::PERCENT.a_year());
            crf_servers("Capital recovery factor (CRF), servers", "サーバーの資本回収係数（CRF）"): f64 =
                output("crf-servers").unit(Unit::PERCENT.a_year())
                .help("The yearly payment, per dollar invested, that repays an asset with the cost of \
                       capital over its life.",
                      "投資額を、寿命の間に資本コストとともに回収するのに毎年必要な額の比率。");
            crf_buildings("CRF, buildings and power", "建物・電力設備のCRF"): f64 =
                output("crf-buildings").unit(Unit::PERCENT.a_year());
            implied_life("Asset life the simple return implies", "単純な利回りが前提とする寿命"): Answer =
                output("implied-life").unit(Unit::YEARS)
                .help("How many years this return takes to repay the investment at the cost of debt.",
                      "この利回りで、投資額を借り入れコストとともに回収し終えるまでの年数。");
        }
        in "As productivity", "生産性への換算" {
            uplift("Rise in world GDP needed, annuity basis", "必要な世界のGDPの上昇（資本回収基準）"): f64 =
                output("uplift").unit(Unit::PERCENT)
                .help("The rise in its level over the horizon, if vendors capture the share assumed.",
                      "評価期間中のGDPの水準の上昇。売り手の取り分は入力による。");
            uplift_year("The same, per year", "同、年率"): f64 =
                output("uplift-year").unit(Unit::PERCENT.a_year());
            uplift_simple("Rise in world GDP needed, simple basis", "必要な世界のGDPの上昇（単純基準）"): f64 =
                output("uplift-simple").unit(Unit::PERCENT);
            uplift_simple_year("The same, per year", "同、年率"): f64 =
                output("uplift-simple-year").unit(Unit::PERCENT.a_year());
            acemoglu("Acemoglu's estimate, US productivity", "アセモグルの推計（米国の生産性）"): f64 =
                output("acemoglu").unit(Unit::PERCENT)
                .help("The rise in US total factor productivity over ten years, scaled to the horizon.",
                      "10年間の米国の全要素生産性の上昇を、評価期間に換算した値。");
            acemoglu_year("The same, per year", "同、年率"): f64 =
                output("acemoglu-year").unit(Unit::PERCENT.a_year());
            goldman("Goldman Sachs's estimate, world GDP", "ゴールドマン・サックスの推計（世界のGDP）"): f64 =
                output("goldman").unit(Unit::PERCENT)
                .help("The rise in world GDP over ten years, scaled to the horizon.",
                      "10年間の世界のGDPの上昇を、評価期間に換算した値。");
            goldman_year("The same, per year", "同、年率"): f64 =
                output("goldman-year").unit(Unit::PERCENT.a_year());
        }
        in "As an investment", "投資としての採算" {
            npv("Net present value (NPV) at the WACC", "正味現在価値（NPV、WACCで割引）"): f64 =
                output("npv").more_is_better().unit(Unit::usd(Trillion));
            irr("Internal rate of return (IRR)", "内部収益率（IRR）"): Answer =
                output("irr").more_is_better().unit(Unit::PERCENT.a_year());
            payback("Payback period", "回収期間"): Answer = output("payback").unit(Unit::YEARS)
                .help("From then on cumulative cash flow stays at zero or above until the horizon ends; \
                       replacements may have turned it negative before.",
                      "累計キャッシュフローが、それ以後、評価期間の終わりまでゼロを下回らなくなる時点。更新費\
                       用で再びマイナスになる場合、その前は数えない。");
            revenue_at_horizon("AI revenue at the end of the horizon", "評価期間末のAIの売上高"): f64 =
                output("revenue-at-horizon").more_is_better().unit(Unit::usd(Billion).a_year());
            margin("EBITDA margin after the shock", "効率の急変後のEBITDA利益率"): f64 =
                output("margin-after-shock").more_is_better().unit(Unit::PERCENT);
        }
        in "Power", "電力" {
            gigawatts("Capacity the investment buys", "投資で得られる容量"): f64 =
                output("gigawatts").unit(Unit::GIGAWATTS);
            years_to_energise("Years to energise the capacity", "すべてが通電するまでの年数"): f64 =
                output("years-to-energise").unit(Unit::YEARS);
            revenue_needed_per_gw("Revenue needed per gigawatt, annuity basis",
                                  "1GW当たりに必要な売上高（資本回収基準）"): f64 =
                output("revenue-needed-per-gw").unit(Unit::usd(Billion).a_year().per(Thing::Gigawatt));
            power_bill("Electricity bill", "電気代"): f64 =
                output("power-bill").unit(Unit::usd(Billion).a_year());
            power_share("Electricity bill as a share of the revenue needed, annuity basis",
                        "必要な売上高に占める電気代の比率（資本回収基準）"): f64 =
                output("power-share").unit(Unit::PERCENT);
        }
    }
}
