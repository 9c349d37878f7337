//! What the reader sets.

use super::sources;
use crate::finance::schedule::Structure;
use crate::models::prelude::*;

choices! {
    /// How cash turns out.
    pub enum Scenario {
        OnTime = "on-time", "On time", "計画どおり";
        Slow = "slow", "Slow", "遅れる";
        Stalled = "falsified", "Demand stalls", "需要が頭打ちになる";
    }
}

choices! {
    /// How the loan is repaid.
    pub enum RepaymentProfile {
        Bullet = "bullet", "Bullet: all at maturity", "満期一括";
        Level = "level", "Level: equal payments", "元利均等";
        Sculpted = "sculpted", "Sculpted: in proportion to planned cash", "スカルプト型（計画の資金に比例）";
        Balloon = "balloon", "Balloon: equal payments, the rest at maturity", "バルーン型（残額は満期）";
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
        Flat = "flat", "Last year's cash, held flat", "直近の年の額が続く";
        True = "true", "The actual path", "実際の推移";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "How late is demand?", "需要はどれだけ遅れるか" {
            scenario("Case", "ケース"): Scenario = choice("case", 1, Scenario::OPTIONS)
                .help("Demand arrives as planned, arrives late, or stalls well below plan.",
                      "需要が計画どおりに現れるか、遅れるか、計画を大きく下回ったまま止まるか。")
                .cited(&sources::DISTILL);
            /// Y planned, years.
            years_planned("Planned years to full scale", "フル稼働までの年数（計画）"): f64 =
                number("planned", 5.0, 2.0, 20.0).range(3.0, 8.0).unit(Unit::YEARS)
                .help("Years until cash flow reaches 95% of its full level. The loan was sized on this plan.",
                      "キャッシュフローがフル稼働時の95％に達するまでの年数。融資はこの計画で設計した。")
                .assumed("A data centre that fills in five years.", "5年で埋まるデータセンターを想定した。");
            /// Y when slow, years.
            years_slow("Years to full scale, if slow", "フル稼働までの年数（遅れる場合）"): f64 =
                number("slow", 15.0, 2.0, 40.0).range(10.0, 20.0).unit(Unit::YEARS)
                .help("Distill AI's article sets 10-year debt against productivity that takes 15 years.",
                      "Distill AIの記事は、期間10年の債務と、実現に15年かかる生産性を対比する。")
                .cited(&sources::DISTILL);
            /// p.
            plateau("Plateau, if demand stalls", "需要が頭打ちになる場合の上限"): f64 =
                number("plateau", 0.30, 0.0, 1.0).range(0.15, 0.6).unit(Unit::PERCENT)
                .help("Cash flow stays at or below this share of its full level for the asset's life.",
                      "キャッシュフローは資産の寿命を通じ、フル稼働時のこの割合を超えない。")
                .assumed("A severe case: 30% of plan.", "厳しい場合として計画の30％とした。");
        }
        in "The asset", "資産" {
            cost("Asset cost", "資産の取得費用"): f64 =
                number("cost", 30e9, 1e8, 1e12).range(25e9, 36e9).log().unit(Unit::usd(Billion))
                .help("A campus the size of Hyperion (Louisiana), which Meta rents, before interest in \
                       construction.",
                      "Metaが借りる米ルイジアナ州のHyperion並みの施設。建設中の利息は含まない。")
                .cited(&sources::HYPERION);
            /// C: CFADS at full scale, dollars a year.
            cfads("Cash flow at full scale (CFADS)", "フル稼働時のキャッシュフロー（CFADS）"): f64 =
                number("cfads", 3.3e9, 1e7, 2e11).range(2.6e9, 4e9).log().unit(Unit::usd(Billion).a_year())
                .help("CFADS: cash flow available for debt service, after costs, taxes and renewals.",
                      "CFADSは元利金の返済に充てられるキャッシュフロー。費用、税、更新費を引いた後の額。")
                .assumed("11% of cost a year, a little above the article's 9% to 10%.",
                         "年額で取得費用の11％。記事の9～10％をやや上回る。");
            life("Asset life", "資産の寿命"): u32 =
                integer("life", 25, 1, 50).range(15.0, 35.0).unit(Unit::YEARS)
                .help("Years of operation. The asset earns nothing afterwards.",
                      "稼働する年数。その後のキャッシュフローはゼロとする。")
                .assumed("Within the 20 to 40 years for buildings in company filings.",
                         "各社が開示する建物の20～40年の範囲内。");
            construction("Construction period", "建設期間"): u32 =
                integer("build", 2, 0, 6).range(1.0, 3.0).unit(Unit::YEARS)
                .help("The borrower draws the loan evenly; interest is added to principal.",
                      "融資は均等に実行され、利息は元本に加わる。").cited(&sources::CONSTRUCTION);
            server_share("Server share of cost", "取得費用に占めるサーバーの割合"): f64 =
                number("servers", 0.0, 0.0, 1.0).range(0.0, 0.6).unit(Unit::PERCENT)
                .help("0% where the tenant brings its own chips, as at Hyperion.",
                      "Hyperionのようにテナントがチップを持ち込む場合は0％。")
                .assumed("Land, shell and power only.", "土地、建物、電力設備のみ。");
            server_decay("Server value lost", "サーバーの減価率"): f64 =
                number("server-decay", 0.33, 0.0, 0.95).range(0.2, 0.5).unit(Unit::PERCENT.a_year())
                .help("Share of the remaining value lost each year.", "残った価値のうち1年に失う割合。")
                .cited(&sources::GPU_RESALE);
            renewal("Server renewal interval", "サーバーの更新間隔"): u32 =
                integer("renewal", 5, 0, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("0 means no renewal. CFADS is after renewal costs.",
                      "0は更新なし。CFADSは更新費を引いた後の額。")
                .assumed("Close to the server lives that companies book.", "各社の会計上の耐用年数に近い。");
            building_decay("Building and power-plant value lost", "建物・電力設備の減価率"): f64 =
                number("building-decay", 0.025, 0.0, 0.50).range(0.01, 0.06).unit(Unit::PERCENT.a_year())
                .help("Share of the remaining value lost each year.", "残った価値のうち1年に失う割合。")
                .assumed("Close to the 39 years over which US tax law depreciates buildings.",
                         "米国税法による建物の39年償却に近い。");
        }
        in "The debt", "債務" {
            profile("Repayment profile", "返済方法"): RepaymentProfile =
                choice("structure", 2, RepaymentProfile::OPTIONS)
                .help("Set once on the planned case, then fixed.",
                      "計画に基づいて一度決め、その後は変えない。")
                .assumed("Sculpted repayment is usual in project finance.",
                         "スカルプト型はプロジェクトファイナンスで一般的な返済方法。");
            ltc("Loan to cost", "取得費用に対する借入比率"): f64 =
                number("ltc", 0.70, 0.05, 1.0).range(0.55, 0.9).unit(Unit::PERCENT)
                .help("Before interest during construction. Notes supply over 90% of Hyperion's funding.",
                      "建設中の利息を除く。Hyperionは資金の9割超を債券で賄う。")
                .assumed("70%, the most that S&P saw lent against data-centre value in 2023 (a ratio to \
                          value).",
                         "70％。S&Pが2023年に挙げたデータセンター証券化の担保掛け目（資産価値比）の上限。");
            /// c.
            coupon("Coupon", "表面利率"): f64 =
                number("coupon", 0.06581, 0.0, 0.30).range(0.05, 0.11).unit(Unit::PERCENT.a_year())
                .help("The loan's interest rate, fixed to maturity. Hyperion's notes, October 2025: 6.581%.",
                      "融資の金利。満期まで固定。2025年10月のHyperion債は6.581％。")
                .cited(&sources::HYPERION);
            tenor("Tenor", "融資期間"): u32 =
                integer("tenor", 10, 1, 40).range(5.0, 20.0).unit(Unit::YEARS)
                .help("Years of operation until the remaining balance falls due.",
                      "稼働開始から、残高の期限が来るまでの年数。").cited(&sources::DISTILL);
            amortisation("Amortisation period", "完済までの想定年数"): u32 =
                integer("amortisation", 25, 1, 50).range(15.0, 30.0).unit(Unit::YEARS)
                .help("Sets level and sculpted payments; the balance left after the tenor falls due.",
                      "元利均等とスカルプト型の返済額はこの年数で決まる。融資期間の末に残高の期限が来る。")
                .assumed("The asset's life.", "資産の寿命と同じ。");
            balloon("Balloon", "バルーンの割合"): f64 =
                number("balloon", 0.70, 0.0, 1.0).range(0.5, 0.9).unit(Unit::PERCENT)
                .help("For a balloon loan, the share of principal left at maturity.",
                      "バルーン型で、満期に残る元本の割合。")
                .assumed("Close to what the sculpted loan leaves.", "スカルプト型の満期の残高に近い。");
            floored("No new lending during ramp-up", "立ち上がり期の追加融資なし"): bool =
                switch("floored", true)
                .help("Off: a sculpted loan's balance may rise while cash flow is low.",
                      "オフの場合、キャッシュフローが少ない間、スカルプト型の残高が増えることがある。")
                .assumed("Lenders rarely lend the interest on a loan in operation.",
                         "稼働後に利息分まで貸す貸し手は少ない。");
            sweep("Cash sweep", "余剰資金の返済充当"): f64 =
                number("sweep", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("Share of surplus cash that repays arrears first, then principal early.",
                      "余剰資金のうち、まず延滞分、次に元本の繰り上げ返済に充てる割合。")
                .assumed("None: the owners keep the surplus.", "なし。余剰資金は株主に渡る。");
            contracted("Cash flow under contract", "契約で確定したキャッシュフロー"): f64 =
                number("contracted", 0.0, 0.0, 1.0).range(0.0, 0.8).unit(Unit::PERCENT)
                .help("Share of full-scale CFADS that a tenant pays whatever the ramp-up.",
                      "フル稼働時のCFADSのうち、需要にかかわらずテナントが払う割合。")
                .assumed("None: the asset depends on demand.", "なし。需要だけに依存する。");
            contract_years("Contract length", "契約年数"): u32 =
                integer("contract-years", 4, 0, 40).range(2.0, 15.0).unit(Unit::YEARS)
                .help("Hyperion's lease: four-year terms from 2029, renewable for up to 20 years.",
                      "Hyperionのリースは2029年から4年ごとに更新し、最長20年。")
                .cited(&sources::HYPERION_LEASE);
        }
        in "Support behind the loan", "返済の支え" {
            reserve_months("Debt-service reserve", "元利金返済準備金"): u32 =
                integer("reserve", 6, 0, 36).range(0.0, 12.0).unit(Unit::MONTHS)
                .help("Months of average debt service, set aside at the start and not topped up.",
                      "平均的な元利金返済額の何カ月分か。最初に積み、補充しない。").cited(&sources::RESERVE);
            cure("Equity cure", "株主による補填"): f64 =
                number("cure", 5e9, 0.0, 1e11).range(0.0, 10e9).unit(Unit::usd(Billion))
                .help("The most the owners pay in, in total, to avert missed payments.",
                      "支払いが滞らないよう株主が払い込む上限（総額）。")
                .assumed("A little over half of the equity first invested.", "当初の自己資本の半分強。");
        }
        in "The next lender", "次の貸し手" {
            ltv("Loan-to-value (LTV) limit", "担保掛け目（LTV）の上限"): f64 =
                number("ltv", 0.80, 0.05, 1.5).range(0.6, 0.9).unit(Unit::PERCENT)
                .help("New debt over the asset's depreciated value. A low limit hides the effect of a delay.",
                      "減価後の資産価値に対する借入比率。上限が低いと、遅れの影響が不足額に表れない。")
                .assumed("Between the 70.6% and 84.8% of two refinancings that DBRS rated.",
                         "DBRSが格付けした二つの借り換えの70.6％と84.8％の間。");
            dscr("Required debt-service cover ratio (DSCR)", "求められる元利金返済カバー率（DSCR）"): f64 =
                number("dscr", 1.25, 1.0, 3.0).range(1.15, 1.5).unit(Unit::TIMES)
                .help("New debt times this is the present value of remaining cash. DBRS: 1.19 at one \
                       refinancing.",
                      "新規債務の上限は、残りのキャッシュフローの現在価値÷この倍率。DBRSの例では1.19倍。")
                .cited(&sources::COMPASS_TRIGGER);
            /// Δspread.
            spread("Spread increase", "スプレッド（上乗せ金利）の拡大幅"): f64 =
                number("spread", 0.02, 0.0, 0.20).range(0.0, 0.04).unit(Unit::PERCENT)
                .help("Added on refinancing. Investment-grade spreads widened 2.02 points in early 2020.",
                      "借り換え時の金利に加わる。投資適格債では2020年初めから3月に2.02ポイント拡大した。")
                .cited(&sources::SPREADS_2020);
            underwriting("Cash the next lender counts on", "次の貸し手が前提とするキャッシュフロー"): Underwriting =
                choice("underwriting", 0, Underwriting::OPTIONS)
                .help("Last year's cash held flat, or the path that cash in fact takes.",
                      "直近の年の額が続くとみるか、実際の推移を前提とするか。")
                .assumed("A lender once disappointed counts only on the cash it can see.",
                         "計画が外れた後、貸し手は直近の実績だけを評価するとみた。");
        }
    }
}
