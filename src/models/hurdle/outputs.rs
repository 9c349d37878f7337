//! What the model answers.

use crate::core::spec::{Answer, Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::{Billion, One, Trillion};
use crate::core::unit::Unit;
use crate::outputs;

static ANNUITY: Group = Group { title: text("Annuity basis", "資本回収基準") };
static SIMPLE: Group = Group { title: text("Simple basis (the article's)", "単純基準（記事）") };
static WHY: Group = Group { title: text("Why the two differ", "二つが違う理由") };
static PRODUCTIVITY: Group = Group { title: text("As productivity", "生産性に直すと") };
static PROJECT: Group = Group { title: text("As an investment", "投資として") };
static POWER: Group = Group { title: text("Power", "電力") };

outputs! {
    /// What the model answers. Money in dollars, rates as fractions a year.
    pub struct Outputs {
        revenue_annuity: f64 = output("revenue-annuity").headline().unit(Unit::UsdPerYear(Billion)).group(&ANNUITY)
            .label("Revenue that AI must earn", "AIが稼ぐべき収入");
        industries_annuity: f64 = output("industries-annuity").headline().unit(Unit::Times).group(&ANNUITY)
            .label("In cloud industries", "クラウド産業に対して");
        crossing_annuity: Answer = output("crossing-annuity").headline().unit(Unit::CalendarYear).group(&ANNUITY)
            .label("Year in which the ramp crosses it", "AIの収入がこれを超える年");
        ebitda_annuity: f64 = output("ebitda-annuity").unit(Unit::UsdPerYear(Billion)).group(&ANNUITY)
            .label("EBITDA (earnings before interest, taxes, depreciation and amortisation) needed", "必要なEBITDA（利払い・税引き・償却前利益）");
        gdp_annuity: f64 = output("gdp-annuity").unit(Unit::Percent).group(&ANNUITY)
            .label("Share of world GDP", "世界のGDPに占める割合");
        user_month_annuity: f64 = output("user-month-annuity").unit(Unit::UsdPerMonth).group(&ANNUITY)
            .label("From each iPhone user", "iPhone利用者1人あたり");
        worker_year_annuity: f64 = output("worker-year-annuity").unit(Unit::UsdPerYear(One)).group(&ANNUITY)
            .label("From each worker of the world", "世界の就業者1人あたり");
        gap_annuity: f64 = output("gap-annuity").unit(Unit::UsdPerYear(Billion)).group(&ANNUITY)
            .label("More than AI earns today", "現在のAI収入との差");

        revenue_simple: f64 = output("revenue-simple").headline().unit(Unit::UsdPerYear(Billion)).group(&SIMPLE)
            .label("Revenue that AI must earn", "AIが稼ぐべき収入");
        industries_simple: f64 = output("industries-simple").unit(Unit::Times).group(&SIMPLE)
            .label("In cloud industries", "クラウド産業に対して");
        crossing_simple: Answer = output("crossing-simple").unit(Unit::CalendarYear).group(&SIMPLE)
            .label("Year in which the ramp crosses it", "AIの収入がこれを超える年");
        ebitda_simple: f64 = output("ebitda-simple").unit(Unit::UsdPerYear(Billion)).group(&SIMPLE)
            .label("EBITDA needed", "必要なEBITDA");
        gdp_simple: f64 = output("gdp-simple").unit(Unit::Percent).group(&SIMPLE)
            .label("Share of world GDP", "世界のGDPに占める割合");
        user_month_simple: f64 = output("user-month-simple").unit(Unit::UsdPerMonth).group(&SIMPLE)
            .label("From each iPhone user", "iPhone利用者1人あたり");
        worker_year_simple: f64 = output("worker-year-simple").unit(Unit::UsdPerYear(One)).group(&SIMPLE)
            .label("From each worker of the world", "世界の就業者1人あたり");
        gap_simple: f64 = output("gap-simple").unit(Unit::UsdPerYear(Billion)).group(&SIMPLE)
            .label("More than AI earns today", "現在のAI収入との差");

        wacc: f64 = output("wacc").unit(Unit::PercentPerYear).group(&WHY)
            .label("WACC (weighted average cost of capital), after tax", "WACC（加重平均資本コスト、税引き後）");
        crf_servers: f64 = output("crf-servers").unit(Unit::PercentPerYear).group(&WHY)
            .label("CRF (capital recovery factor) of servers", "サーバーのCRF（資本回収係数）");
        crf_buildings: f64 = output("crf-buildings").unit(Unit::PercentPerYear).group(&WHY)
            .label("CRF of buildings and power", "建物と電力設備のCRF");
        implied_life: Answer = output("implied-life").unit(Unit::Years).group(&WHY)
            .label("Life that the simple return assumes", "単純なリターンが前提する寿命")
            .help("The years over which this return repays the investment with interest at the cost of debt.", "このリターンで投資額を借入コストつきで返し終える年数。");

        uplift: f64 = output("uplift").unit(Unit::Percent).group(&PRODUCTIVITY)
            .label("Rise in the level of world GDP needed, annuity basis", "必要な世界GDPの上昇（資本回収基準）");
        uplift_year: f64 = output("uplift-year").unit(Unit::PercentPerYear).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");
        uplift_simple: f64 = output("uplift-simple").unit(Unit::Percent).group(&PRODUCTIVITY)
            .label("Rise in the level of world GDP needed, simple basis", "必要な世界GDPの上昇（単純基準）");
        uplift_simple_year: f64 = output("uplift-simple-year").unit(Unit::PercentPerYear).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");
        acemoglu: f64 = output("acemoglu").unit(Unit::Percent).group(&PRODUCTIVITY)
            .label("Acemoglu, level of US total factor productivity, scaled to the horizon", "アセモグル：米国の全要素生産性の水準（期間に換算）");
        acemoglu_year: f64 = output("acemoglu-year").unit(Unit::PercentPerYear).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");
        goldman: f64 = output("goldman").unit(Unit::Percent).group(&PRODUCTIVITY)
            .label("Goldman Sachs, level of world GDP, scaled to the horizon", "ゴールドマン・サックス：世界のGDPの水準（期間に換算）");
        goldman_year: f64 = output("goldman-year").unit(Unit::PercentPerYear).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");

        npv: f64 = output("npv").unit(Unit::Usd(Trillion)).group(&PROJECT)
            .label("NPV (net present value) at the WACC", "NPV（正味現在価値、WACCで割引）");
        irr: Answer = output("irr").unit(Unit::PercentPerYear).group(&PROJECT)
            .label("IRR (internal rate of return)", "IRR（内部収益率）");
        payback: Answer = output("payback").unit(Unit::Years).group(&PROJECT)
            .label("Payback", "回収期間");
        revenue_at_horizon: f64 = output("revenue-at-horizon").unit(Unit::UsdPerYear(Billion)).group(&PROJECT)
            .label("AI revenue at the end of the horizon", "期末のAI収入");
        margin: f64 = output("margin-after-shock").unit(Unit::Percent).group(&PROJECT)
            .label("EBITDA margin after the shock", "効率の急変後のEBITDAマージン");

        gigawatts: f64 = output("gigawatts").unit(Unit::Gw).group(&POWER)
            .label("Capacity that the investment buys", "投資で得られる容量");
        years_to_energise: f64 = output("years-to-energise").unit(Unit::Years).group(&POWER)
            .label("Years until all of it has power", "全てが通電するまでの年数");
        revenue_needed_per_gw: f64 = output("revenue-needed-per-gw").unit(Unit::UsdPerGwYear(Billion)).group(&POWER)
            .label("Revenue that each gigawatt must earn, annuity basis", "1GWが稼ぐべき年間収入（資本回収基準）");
        power_bill: f64 = output("power-bill").unit(Unit::UsdPerYear(Billion)).group(&POWER)
            .label("Electricity bill", "電気代");
        power_share: f64 = output("power-share").unit(Unit::Percent).group(&POWER)
            .label("Electricity in the required revenue, annuity basis", "必要収入に占める電気代（資本回収基準）");
    }
}
