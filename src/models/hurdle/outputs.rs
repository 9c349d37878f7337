//! What the model answers.

use crate::core::answer::Answer;
use crate::core::spec::{Group, output};
use crate::core::text::text;
use crate::core::unit::Magnitude::{Billion, One, Trillion};
use crate::core::unit::{Thing, Unit};
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
        revenue_annuity: f64 = output("revenue-annuity").headline().unit(Unit::usd(Billion).a_year()).group(&ANNUITY)
            .label("Revenue that AI must earn", "AIが稼ぐべき収入");
        industries_annuity: f64 = output("industries-annuity").headline().unit(Unit::TIMES).group(&ANNUITY)
            .label("In cloud industries", "クラウド産業に対して");
        crossing_annuity: Answer = output("crossing-annuity").headline().unit(Unit::CALENDAR_YEAR).group(&ANNUITY)
            .label("Year in which the ramp crosses it", "AIの収入がこれを超える年");
        ebitda_annuity: f64 = output("ebitda-annuity").unit(Unit::usd(Billion).a_year()).group(&ANNUITY)
            .label("EBITDA (earnings before interest, taxes, depreciation and amortisation) needed", "必要なEBITDA（利払い・税引き・償却前利益）");
        gdp_annuity: f64 = output("gdp-annuity").unit(Unit::PERCENT).group(&ANNUITY)
            .label("Share of world GDP", "世界のGDPに占める割合");
        user_month_annuity: f64 = output("user-month-annuity").unit(Unit::usd(One).a_month()).group(&ANNUITY)
            .label("From each iPhone user", "iPhone利用者1人あたり");
        worker_year_annuity: f64 = output("worker-year-annuity").unit(Unit::usd(One).a_year()).group(&ANNUITY)
            .label("From each worker of the world", "世界の就業者1人あたり");
        gap_annuity: f64 = output("gap-annuity").unit(Unit::usd(Billion).a_year()).group(&ANNUITY)
            .label("More than AI earns today", "現在のAI収入との差");

        revenue_simple: f64 = output("revenue-simple").headline().unit(Unit::usd(Billion).a_year()).group(&SIMPLE)
            .label("Revenue that AI must earn", "AIが稼ぐべき収入");
        industries_simple: f64 = output("industries-simple").unit(Unit::TIMES).group(&SIMPLE)
            .label("In cloud industries", "クラウド産業に対して");
        crossing_simple: Answer = output("crossing-simple").unit(Unit::CALENDAR_YEAR).group(&SIMPLE)
            .label("Year in which the ramp crosses it", "AIの収入がこれを超える年");
        ebitda_simple: f64 = output("ebitda-simple").unit(Unit::usd(Billion).a_year()).group(&SIMPLE)
            .label("EBITDA needed", "必要なEBITDA");
        gdp_simple: f64 = output("gdp-simple").unit(Unit::PERCENT).group(&SIMPLE)
            .label("Share of world GDP", "世界のGDPに占める割合");
        user_month_simple: f64 = output("user-month-simple").unit(Unit::usd(One).a_month()).group(&SIMPLE)
            .label("From each iPhone user", "iPhone利用者1人あたり");
        worker_year_simple: f64 = output("worker-year-simple").unit(Unit::usd(One).a_year()).group(&SIMPLE)
            .label("From each worker of the world", "世界の就業者1人あたり");
        gap_simple: f64 = output("gap-simple").unit(Unit::usd(Billion).a_year()).group(&SIMPLE)
            .label("More than AI earns today", "現在のAI収入との差");

        wacc: f64 = output("wacc").unit(Unit::PERCENT.a_year()).group(&WHY)
            .label("WACC (weighted average cost of capital), after tax", "WACC（加重平均資本コスト、税引き後）");
        crf_servers: f64 = output("crf-servers").unit(Unit::PERCENT.a_year()).group(&WHY)
            .label("CRF (capital recovery factor) of servers", "サーバーのCRF（資本回収係数）");
        crf_buildings: f64 = output("crf-buildings").unit(Unit::PERCENT.a_year()).group(&WHY)
            .label("CRF of buildings and power", "建物と電力設備のCRF");
        implied_life: Answer = output("implied-life").unit(Unit::YEARS).group(&WHY)
            .label("Life that the simple return assumes", "単純なリターンが前提する寿命")
            .help("The years over which this return repays the investment with interest at the cost of debt.", "このリターンで投資額を借入コストつきで返し終える年数。");

        uplift: f64 = output("uplift").unit(Unit::PERCENT).group(&PRODUCTIVITY)
            .label("Rise in the level of world GDP needed, annuity basis", "必要な世界GDPの上昇（資本回収基準）");
        uplift_year: f64 = output("uplift-year").unit(Unit::PERCENT.a_year()).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");
        uplift_simple: f64 = output("uplift-simple").unit(Unit::PERCENT).group(&PRODUCTIVITY)
            .label("Rise in the level of world GDP needed, simple basis", "必要な世界GDPの上昇（単純基準）");
        uplift_simple_year: f64 = output("uplift-simple-year").unit(Unit::PERCENT.a_year()).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");
        acemoglu: f64 = output("acemoglu").unit(Unit::PERCENT).group(&PRODUCTIVITY)
            .label("Acemoglu, level of US total factor productivity, scaled to the horizon", "アセモグル：米国の全要素生産性の水準（期間に換算）");
        acemoglu_year: f64 = output("acemoglu-year").unit(Unit::PERCENT.a_year()).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");
        goldman: f64 = output("goldman").unit(Unit::PERCENT).group(&PRODUCTIVITY)
            .label("Goldman Sachs, level of world GDP, scaled to the horizon", "ゴールドマン・サックス：世界のGDPの水準（期間に換算）");
        goldman_year: f64 = output("goldman-year").unit(Unit::PERCENT.a_year()).group(&PRODUCTIVITY)
            .label("The same, a year", "同、年率");

        npv: f64 = output("npv").unit(Unit::usd(Trillion)).group(&PROJECT)
            .label("NPV (net present value) at the WACC", "NPV（正味現在価値、WACCで割引）");
        irr: Answer = output("irr").unit(Unit::PERCENT.a_year()).group(&PROJECT)
            .label("IRR (internal rate of return)", "IRR（内部収益率）");
        payback: Answer = output("payback").unit(Unit::YEARS).group(&PROJECT)
            .label("Payback", "回収期間");
        revenue_at_horizon: f64 = output("revenue-at-horizon").unit(Unit::usd(Billion).a_year()).group(&PROJECT)
            .label("AI revenue at the end of the horizon", "期末のAI収入");
        margin: f64 = output("margin-after-shock").unit(Unit::PERCENT).group(&PROJECT)
            .label("EBITDA margin after the shock", "効率の急変後のEBITDAマージン");

        gigawatts: f64 = output("gigawatts").unit(Unit::GIGAWATTS).group(&POWER)
            .label("Capacity that the investment buys", "投資で得られる容量");
        years_to_energise: f64 = output("years-to-energise").unit(Unit::YEARS).group(&POWER)
            .label("Years until all of it has power", "全てが通電するまでの年数");
        revenue_needed_per_gw: f64 = output("revenue-needed-per-gw").unit(Unit::usd(Billion).a_year().per(Thing::Gigawatt)).group(&POWER)
            .label("Revenue that each gigawatt must earn, annuity basis", "1GWが稼ぐべき年間収入（資本回収基準）");
        power_bill: f64 = output("power-bill").unit(Unit::usd(Billion).a_year()).group(&POWER)
            .label("Electricity bill", "電気代");
        power_share: f64 = output("power-share").unit(Unit::PERCENT).group(&POWER)
            .label("Electricity in the required revenue, annuity basis", "必要収入に占める電気代（資本回収基準）");
    }
}
