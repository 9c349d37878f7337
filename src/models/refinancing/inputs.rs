//! What the reader sets.

use super::sources;
use crate::finance::schedule::Structure;
use crate::models::prelude::*;

choices! {
    /// How cash turns out.
    pub enum Scenario {
        OnTime = "on-time", "On time", "予定どおり";
        Slow = "slow", "Slow", "遅れる";
        Falsified = "falsified", "Falsified", "反証される";
    }
}

choices! {
    /// How the loan is repaid.
    pub enum RepaymentProfile {
        Bullet = "bullet", "Bullet: all at maturity", "満期一括";
        Level = "level", "Level: equal payments", "元利均等";
        Sculpted = "sculpted", "Sculpted: in step with cash", "スカルプト（キャッシュフローに比例）";
        Balloon = "balloon", "Balloon: equal payments, a rest at maturity", "バルーン（残額を満期に）";
    }
}

impl RepaymentProfile {
    /// The structure under which `finance` draws up such a schedule.
    pub const fn structure(self) -> Structure {
        match self {
            RepaymentProfile::Bullet => Structure::Bullet,
            RepaymentProfile::Level => Structure::Level,
            RepaymentProfile::Sculpted => Structure::Sculpted,
            RepaymentProfile::Balloon => Structure::Balloon,
        }
    }
}

choices! {
    /// Which cash the next lender counts on.
    pub enum Underwriting {
        Flat = "flat", "Last year's, held flat", "最終年の額が続く";
        True = "true", "The path that comes", "実際の推移";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "How late is productivity?", "生産性はどれだけ遅れるか" {
            scenario("Case", "ケース"): Scenario = choice("case", 1, Scenario::OPTIONS)
                .help("On time as planned; slow; or falsified: cash stops growing at a plateau.",
                      "予定どおり、遅れる、または途中で頭打ちになる。").cited(&sources::DISTILL);
            /// Y planned, years.
            years_planned("Years to scale, as planned", "計画した規模到達の年数"): f64 =
                number("planned", 5.0, 2.0, 20.0).range(3.0, 8.0).unit(Unit::YEARS)
                .help("Until 95% of full cash flow, when the loan was sized.",
                      "債務を設計したとき、キャッシュフローの95%に達するまでの年数。")
                .assumed("A data centre filled in five years.", "5年で埋まるデータセンター。");
            /// Y when slow, years.
            years_slow("Years to scale, when slow", "遅れた場合の規模到達の年数"): f64 =
                number("slow", 15.0, 2.0, 40.0).range(10.0, 20.0).unit(Unit::YEARS)
                .help("The article: financing of 10 years against productivity in 15.",
                      "記事：期限10年の資金に対し、生産性は15年。").cited(&sources::DISTILL);
            /// p.
            plateau("Plateau, when falsified", "反証された場合の頭打ち"): f64 =
                number("plateau", 0.30, 0.0, 1.0).range(0.15, 0.6).unit(Unit::PERCENT)
                .help("The share of full cash flow that is never passed.", "本来のキャッシュフローのうち、決して超えない割合。")
                .assumed("A bad case: 30% of what was planned.", "悪い場合として計画の30%。");
        }
        in "The asset", "資産" {
            cost("Cost of the asset", "資産の費用"): f64 =
                number("cost", 30e9, 1e8, 1e12).range(25e9, 36e9).log().unit(Unit::usd(Billion))
                .help("A campus the size of Meta's Hyperion, before interest during construction.",
                      "MetaのHyperion並みの施設。建設中の利息は含まない。").cited(&sources::HYPERION);
            /// C: CFADS at full scale, dollars a year.
            cfads("CFADS at full scale", "本来のキャッシュフロー（CFADS）"): f64 =
                number("cfads", 3.3e9, 1e7, 2e11).range(2.6e9, 4e9).log().unit(Unit::usd(Billion).a_year())
                .help("CFADS: cash flow available for debt service, after costs, taxes and renewals.",
                      "CFADS＝元利払いに充てられるキャッシュフロー。費用・税・更新費を引いた後。")
                .assumed("11% of the cost a year: a little over the article's 9 to 10%.",
                         "費用の11%。記事の9～10%を少し上回る。");
            life("Life of the asset", "資産の寿命"): u32 =
                integer("life", 25, 1, 50).range(15.0, 35.0).unit(Unit::YEARS)
                .help("Years of operation; afterwards it earns nothing.", "稼働する年数。その後は何も生まない。")
                .assumed("Within the 20 to 40 years that companies file for buildings.",
                         "各社の開示（建物20～40年）の範囲内。");
            construction("Years of construction", "建設の年数"): u32 =
                integer("build", 2, 0, 6).range(1.0, 3.0).unit(Unit::YEARS)
                .help("The loan is drawn evenly and its interest is added to it.",
                      "借り入れは均等に引き出され、利息は元本に加わる。").cited(&sources::CONSTRUCTION);
            server_share("Share of servers", "サーバーの割合"): f64 =
                number("servers", 0.0, 0.0, 1.0).range(0.0, 0.6).unit(Unit::PERCENT)
                .help("None, if the tenant brings its own chips, as at Hyperion.",
                      "Hyperionのようにテナントがチップを持ち込むなら0。")
                .assumed("Land, shell and power only.", "土地・建屋・電力のみ。");
            server_decay("Decay of servers", "サーバーの価値の減り"): f64 =
                number("server-decay", 0.33, 0.0, 0.95).range(0.2, 0.5).unit(Unit::PERCENT.a_year())
                .help("Of the value left, so much is lost each year.", "残った価値のうち毎年失う割合。")
                .cited(&sources::GPU_RESALE);
            renewal("Servers renewed every", "サーバーの更新間隔"): u32 =
                integer("renewal", 5, 0, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("0: never. Renewals are paid before CFADS.", "0は更新しない。更新費はCFADSの前に払う。")
                .assumed("The life that companies book.", "会計上の寿命。");
            building_decay("Decay of buildings and power", "建物と電力設備の価値の減り"): f64 =
                number("building-decay", 0.025, 0.0, 0.50).range(0.01, 0.06).unit(Unit::PERCENT.a_year())
                .help("Of the value left, so much is lost each year.", "残った価値のうち毎年失う割合。")
                .assumed("About the 39 years over which US tax law writes buildings off.",
                         "米国税法の建物39年償却に近い。");
        }
        in "The debt", "債務" {
            profile("Repayment", "返済の形"): RepaymentProfile = choice("structure", 2, RepaymentProfile::OPTIONS)
                .help("Sized once on the planned case, then frozen.", "計画に合わせて一度だけ決め、その後は変えない。")
                .assumed("The usual form in project finance.", "プロジェクトファイナンスで普通の形。");
            ltc("Loan to cost", "費用に対する借入比率"): f64 =
                number("ltc", 0.70, 0.05, 1.0).range(0.55, 0.9).unit(Unit::PERCENT)
                .help("Before interest during construction. Hyperion's is near 90%.",
                      "建設中の利息を除く。Hyperionは約90%。").cited(&sources::STACK_ABS);
            /// c.
            coupon("Coupon", "金利"): f64 =
                number("coupon", 0.06581, 0.0, 0.30).range(0.05, 0.11).unit(Unit::PERCENT.a_year())
                .help("Fixed until maturity.", "満期まで固定。").cited(&sources::HYPERION);
            tenor("Tenor", "期限"): u32 = integer("tenor", 10, 1, 40).range(5.0, 20.0).unit(Unit::YEARS)
                .help("Years of operation after which the rest falls due.", "稼働開始から残額の期限までの年数。")
                .cited(&sources::DISTILL);
            amortisation("Repaid in full over", "完済までの年数"): u32 =
                integer("amortisation", 25, 1, 50).range(15.0, 30.0).unit(Unit::YEARS)
                .help("Level and sculpted loans would be repaid in so many years; what is left at maturity \
                       falls due.",
                      "元利均等とスカルプトはこの年数で完済する形。満期の残りが期限を迎える。")
                .assumed("The life of the asset.", "資産の寿命。");
            balloon("Balloon", "バルーンの割合"): f64 =
                number("balloon", 0.70, 0.0, 1.0).range(0.5, 0.9).unit(Unit::PERCENT)
                .help("The share left at maturity, for a balloon loan.", "バルーン型で満期に残る割合。")
                .assumed("Near what the sculpted loan leaves.", "スカルプト型の残りに近い割合。");
            floored("No lending on the ramp", "立ち上がり中の追加貸付なし"): bool = switch("floored", true)
                .help("Off: a sculpted balance may rise while cash is low.",
                      "オフなら、キャッシュフローが少ない間スカルプト型の残高が増えることがある。")
                .assumed("Lenders rarely lend interest.", "利息を貸す貸し手は少ない。");
            sweep("Cash sweep", "余剰資金の返済充当"): f64 =
                number("sweep", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("The share of cash left after service that repays the loan early.",
                      "元利払い後の余りのうち繰上返済に回す割合。")
                .assumed("None.", "なし。");
            contracted("Cash under contract", "契約で確定したキャッシュフロー"): f64 =
                number("contracted", 0.0, 0.0, 1.0).range(0.0, 0.8).unit(Unit::PERCENT)
                .help("The share of full CFADS that a tenant pays whatever the ramp.",
                      "成長にかかわらずテナントが払うCFADSの割合。")
                .assumed("None: the asset lives on demand.", "なし（需要に依存）。");
            contract_years("Years under contract", "契約の年数"): u32 =
                integer("contract-years", 4, 0, 40).range(2.0, 15.0).unit(Unit::YEARS)
                .help("Hyperion's lease runs in terms of four years.", "Hyperionの賃貸借は4年ごと。")
                .cited(&sources::HYPERION_LEASE);
        }
        in "What stands behind it", "支え" {
            reserve_months("Debt-service reserve", "元利払い準備金"): u32 =
                integer("reserve", 6, 0, 36).range(0.0, 12.0).unit(Unit::MONTHS)
                .help("Months of average debt service, set aside at the start, not topped up.",
                      "平均的な元利払いの月数分を最初に積み、補充しない。").cited(&sources::RESERVE);
            cure("Equity cure", "株主による補填"): f64 =
                number("cure", 5e9, 0.0, 1e11).range(0.0, 10e9).unit(Unit::usd(Billion))
                .help("The most that owners pay in, in all, before a payment is missed.",
                      "不払いになる前に株主が入れる上限（総額）。")
                .assumed("About half of the equity again.", "自己資本の半分ほどを追加。");
        }
        in "The next lender", "次の貸し手" {
            ltv("LTV (loan to value) limit", "LTV（資産価値に対する借入比率）の上限"): f64 =
                number("ltv", 0.80, 0.05, 1.5).range(0.6, 0.9).unit(Unit::PERCENT)
                .help("Of the decayed value. A low limit can hide the delay: it binds whatever the cash.",
                      "減価後の価値に対する上限。低いとキャッシュフローにかかわらず効き、遅れの影響を隠す。").cited(&sources::COMPASS_LTV);
            dscr("DSCR (debt-service cover ratio) required", "求められるDSCR（元利払い余裕率）"): f64 =
                number("dscr", 1.25, 1.0, 3.0).range(1.15, 1.5).unit(Unit::TIMES)
                .help("Present value of cash over new debt. DBRS found 1.19 at one refinancing.",
                      "キャッシュフローの現在価値÷新たな債務。DBRSはある借り換えで1.19倍とした。").cited(&sources::COMPASS_TRIGGER);
            /// Δspread.
            spread("Rise of the spread", "金利の上乗せの拡大"): f64 =
                number("spread", 0.02, 0.0, 0.20).range(0.0, 0.04).unit(Unit::PERCENT)
                .help("Added to the coupon at the refinancing. Spring 2020: 2.02 points on investment \
                       grade.",
                      "借り換え時に金利へ加わる。2020年春は投資適格債で2.02ポイント。").cited(&sources::SPREADS_2020);
            underwriting("Cash that the next lender counts on", "次の貸し手が前提とするキャッシュフロー"): Underwriting =
                choice("underwriting", 0, Underwriting::OPTIONS)
                .help("Lenders who were disappointed once count what they see.", "一度失望した貸し手は、目に見える額だけを数える。")
                .assumed("A careful lender.", "慎重な貸し手。");
        }
    }
}
