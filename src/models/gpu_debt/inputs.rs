//! What the reader sets.

use super::sources;
use crate::finance::schedule::Structure;
use crate::models::prelude::*;

choices! {
    /// How the loan is repaid.
    pub enum RepaymentProfile {
        Level = "level", "Level: equal payments", "元利均等";
        Straight = "straight", "Straight line: equal principal", "元金均等";
        Bullet = "bullet", "Bullet: all at maturity", "満期一括";
        Balloon = "balloon", "Balloon: equal payments, a rest at maturity", "バルーン（残額を満期に）";
    }
}

impl RepaymentProfile {
    /// The schedule that the finance base makes of it.
    pub const fn structure(self) -> Structure {
        match self {
            RepaymentProfile::Level => Structure::Level,
            RepaymentProfile::Straight => Structure::Straight,
            RepaymentProfile::Bullet => Structure::Bullet,
            RepaymentProfile::Balloon => Structure::Balloon,
        }
    }
}

choices! {
    /// How often interest and principal are paid.
    pub enum PaymentFrequency {
        Monthly = "monthly", "Monthly", "毎月";
        Quarterly = "quarterly", "Quarterly", "四半期ごと";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "Rent", "賃料" {
            rent("Market rent today", "現在の市場賃料"): f64 =
                number("rent", 2.35, 0.05, 20.0).log().range(1.7, 3.0)
                .unit(Unit::usd(One).per(Thing::GpuHour))
                .help("For one GPU and hour, as new customers pay. An H100 on a one-year contract.",
                      "新規顧客がGPU1基1時間に払う額。H100の1年契約。").cited(&sources::H100_RENT);
            /// g.
            change("Change of the market rent", "市場賃料の変化"): f64 =
                number("change", -0.30, -0.90, 0.50).range(-0.45, 0.0).unit(Unit::PERCENT.a_year())
                .help("The article: down 20 to 40% a year. From October 2025 to March 2026 it rose.",
                      "記事では年20～40%の下落。2025年10月から2026年3月は上昇した。").cited(&sources::COLLATERAL_ARTICLE);
            /// u.
            utilisation("Hours sold outside contracts", "契約外で売れる時間の割合"): f64 =
                number("utilisation", 0.80, 0.0, 1.0).range(0.6, 0.95).unit(Unit::PERCENT)
                .help("The share of hours that finds a customer at the market rent.", "市場賃料で借り手がつく時間の割合。")
                .assumed("Well-run clouds say 80 to 90%.", "よく運営されたクラウドで80～90%とされる。");
            /// c.
            contracted("Fleet under contract", "契約済みの割合"): f64 =
                number("contracted", 0.90, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("Take-or-pay: every hour is paid, used or not.", "使わなくても全時間分が払われる（テイク・オア・ペイ）。")
                .assumed("Most of the fleet, as lenders ask.", "貸し手が求めるとおり大半。");
            contract_rent("Contract rent", "契約賃料"): f64 =
                number("contract-rent", 2.60, 0.05, 20.0).log().range(2.0, 3.2)
                .unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Fixed until the contract ends.", "契約終了まで固定。")
                .assumed("A little over the market when it was signed.", "締結時の市場よりやや高め。");
            contract_months("Contract length", "契約期間"): u32 =
                integer("contract-months", 36, 0, 180).range(24.0, 60.0).unit(Unit::MONTHS)
                .help("From the loan's start. Afterwards the whole fleet earns the market rent.",
                      "融資開始から。その後は全体が市場賃料になる。")
                .assumed("Three years; CoreWeave's average was four to five.", "3年。CoreWeaveの平均は4～5年。");
        }
        in "Running costs", "運営費" {
            kilowatts("Power of a GPU with its share of the server", "サーバーの分を含むGPU1基の電力"): f64 =
                number("kw", 1.3, 0.1, 10.0).range(1.0, 1.8).unit(Unit::KILOWATTS)
                .help("A server of eight H100s draws up to 10.2 kW.", "H100を8基積むサーバーは最大10.2kW。")
                .assumed("An eighth of a server.", "サーバーの8分の1。");
            pue("PUE (power usage effectiveness)", "PUE（電力使用効率）"): f64 =
                number("pue", 1.30, 1.0, 3.0).range(1.15, 1.54).unit(Unit::TIMES)
                .help("All power drawn over what the servers use. The average is 1.54; new sites do better.",
                      "全電力÷サーバーの電力。平均は1.54で、新しい施設ほど低い。").cited(&sources::UPTIME_PUE);
            mwh("Price of electricity", "電力価格"): f64 =
                number("mwh", 86.0, 0.0, 300.0).range(50.0, 120.0)
                .unit(Unit::usd(One).per(Thing::MegawattHour))
                .help("US industrial average of 2025. Drawn whether or not the hour is sold.",
                      "2025年の米国産業用平均。売れない時間も消費する。").cited(&sources::EIA);
            hosting("Hosting", "ハウジング料金"): f64 =
                number("hosting", 184.06, 0.0, 1_000.0).range(120.0, 220.0)
                .unit(Unit::usd(One).a_month().per(Thing::Kilowatt))
                .help("Space, cooling and connection in a data centre, power not included.",
                      "設置場所・冷却・接続。電力は別。").cited(&sources::CBRE_COLOCATION);
            overhead("Staff, software, sales", "人件費・ソフト・販売"): f64 =
                number("overhead", 0.15, 0.0, 0.9).range(0.08, 0.25).unit(Unit::PERCENT)
                .help("As a share of revenue.", "売上に対する割合。")
                .assumed("What is left of adjusted EBITDA margins near 60%.", "調整後EBITDA利益率60%前後から逆算。");
        }
        in "The chips", "チップ" {
            /// N.
            gpus("GPUs", "GPUの数"): f64 =
                number("gpus", 10_000.0, 1.0, 1e6).log().range(5_000.0, 20_000.0).unit(Unit::GPUS)
                .help("All amounts of money are in proportion to it.", "金額はすべてこれに比例する。")
                .assumed("The article's ten thousand.", "記事の1万台。");
            price("Purchase price", "購入価格"): f64 =
                number("price", 40_000.0, 1_000.0, 500_000.0).log().range(30_000.0, 50_000.0)
                .unit(Unit::usd(One))
                .help("One GPU with its share of server and network. A new H100 alone costs 25,000 to \
                       40,000.",
                      "サーバーとネットワークの分を含む1基。H100単体の新品は2.5万～4万ドル。").cited(&sources::H100_HISTORY);
            /// d.
            decay("Value lost to wear and age", "使用と経年による値下がり"): f64 =
                number("decay", 0.20, 0.0, 0.95).range(0.1, 0.35).unit(Unit::PERCENT.a_year())
                .help("With the step below, 68, 46 and 31% are left after 1, 2 and 3 years.",
                      "下の段差と合わせ、1・2・3年後に68・46・31%が残る。").cited(&sources::GPU_RESALE);
            /// s.
            step("Value lost when a new generation comes", "新世代の登場で失う価値"): f64 =
                number("step", 0.15, 0.0, 0.95).range(0.05, 0.3).unit(Unit::PERCENT)
                .help("At once, of the value left.", "残った価値のうち、その時に失う割合。")
                .assumed("What fits the resale prices together with wear.", "経年と合わせて中古価格に合う値。");
            first_generation("Next generation in", "次の世代まで"): u32 =
                integer("generation-first", 12, 1, 120).range(6.0, 24.0).unit(Unit::MONTHS)
                .help("Months from the loan's start.", "融資開始からの月数。")
                .assumed("Nvidia has announced a new one each year.", "Nvidiaは毎年の新世代を表明している。");
            generation_months("A generation every", "世代の間隔"): u32 =
                integer("generation-every", 12, 3, 120).range(9.0, 24.0).unit(Unit::MONTHS)
                .help("Months between generations after the first.", "その後の世代の間隔。")
                .assumed("As announced.", "表明どおり。");
        }
        in "The debt", "債務" {
            advance("Advance rate", "掛け目"): f64 =
                number("advance", 0.75, 0.05, 1.0).range(0.6, 0.85).unit(Unit::PERCENT)
                .help("The loan as a share of the purchase price.", "購入価格に対する融資の割合。")
                .assumed("Three quarters, as in equipment finance.", "設備融資で普通の4分の3。");
            /// r.
            coupon("Interest rate", "金利"): f64 =
                number("rate", 0.11, 0.0, 0.30).range(0.06, 0.15).unit(Unit::PERCENT.a_year())
                .help("Fixed. CoreWeave's second facility: an effective 11%.", "固定。CoreWeaveの第2号融資は実効11%。")
                .cited(&sources::COREWEAVE_DEBT);
            tenor("Tenor", "期限"): u32 = integer("tenor", 5, 1, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("CoreWeave's second facility: five years from each draw. The article: ten.",
                      "CoreWeaveの第2号融資は各引出しから5年。記事では10年。").cited(&sources::COREWEAVE_DEBT);
            profile("Repayment", "返済の形"): RepaymentProfile =
                choice("profile", 0, RepaymentProfile::OPTIONS)
                .help("Interest and principal at the end of each period.", "利息と元本を各期末に払う。")
                .assumed("Equal payments are usual for equipment.", "設備融資では元利均等が普通。");
            balloon("Balloon", "バルーンの割合"): f64 =
                number("balloon", 0.30, 0.0, 1.0).range(0.1, 0.5).unit(Unit::PERCENT)
                .help("The share left at maturity, for a balloon loan.", "バルーン型で満期に残る割合。")
                .assumed("Near what the chips are then thought to be worth.", "その時の想定価値に近い割合。");
            /// k.
            frequency("Payments", "支払い"): PaymentFrequency =
                choice("period", 0, PaymentFrequency::OPTIONS)
                .help("Also how often cash is counted and covenants are tested.", "キャッシュフローの集計と財務制限の判定の間隔。")
                .assumed("Monthly, as CoreWeave's loans.", "CoreWeaveの融資と同じ毎月。");
        }
        in "Covenants and support", "財務制限と支え" {
            dscr("DSCR (debt-service cover ratio) required", "求められるDSCR（元利払い余裕率）"): f64 =
                number("dscr", 1.20, 1.0, 3.0).range(1.1, 1.4).unit(Unit::TIMES)
                .help("Cash over interest and principal.", "キャッシュフロー÷元利払い。")
                .assumed("Lenders are said to ask 1.20 to 1.25.", "1.20～1.25とされる。");
            ltv("LTV (loan to value) allowed", "許されるLTV（資産価値に対する借入比率）"): f64 =
                number("ltv", 0.90, 0.05, 2.0).range(0.8, 1.1).unit(Unit::PERCENT)
                .help("Debt over what the chips would fetch, at all times.", "チップの時価に対する債務。常に判定する。")
                .assumed("Somewhat above the advance rate.", "掛け目よりやや高い水準。");
            reserve_months("Debt-service reserve", "元利払い準備金"): u32 =
                integer("reserve", 3, 0, 24).range(0.0, 6.0).unit(Unit::MONTHS)
                .help("Months of average debt service, set aside at the start, not topped up.",
                      "平均的な元利払いの月数分を最初に積み、補充しない。")
                .assumed("A quarter.", "四半期分。");
        }
        in "What the risk is worth", "リスクの値段" {
            /// σ.
            volatility("Uncertainty of the rent's change", "賃料変化の不確かさ"): f64 =
                number("volatility", 0.20, 0.0, 1.0).range(0.1, 0.35).unit(Unit::PLAIN)
                .help("σ: standard deviation of the yearly change, in logarithms.", "σ。年変化率（対数）の標準偏差。")
                .assumed("From −60% to +38% a year was seen since 2023.", "2023年以降、年率で−60%から+38%まで動いた。");
            /// β.
            wrong_way("How far resale follows rent", "中古価格が賃料に従う度合い"): f64 =
                number("beta", 1.0, 0.0, 2.0).range(0.0, 1.5).unit(Unit::PLAIN)
                .help("β: at 1 the chips lose with their rent (wrong-way risk), at 0 not at all.",
                      "β。1なら賃料とともに下がる（誤方向リスク）。0なら無関係。")
                .assumed("A chip is worth what it earns.", "チップの価値は稼ぎで決まる。");
            sale_cost("Lost in a forced sale", "投げ売りで失う割合"): f64 =
                number("sale-cost", 0.20, 0.0, 0.9).range(0.05, 0.5).unit(Unit::PERCENT)
                .help("Of the chips' value, when the lender sells. See Liquidation for how it comes about.",
                      "貸し手が売るときに価値から失う割合。内訳は「担保の売却」で。")
                .assumed("A mild case; Liquidation finds more for large lots.", "軽い場合。大口ならさらに大きい。");
            base_rate("Base rate (SOFR)", "基準金利（SOFR）"): f64 =
                number("base", 0.043, 0.0, 0.15).range(0.035, 0.053).unit(Unit::PERCENT.a_year())
                .help("SOFR: secured overnight financing rate. The contractual spread is what lies above \
                       it.",
                      "SOFR＝担保付翌日物金利。これを超える分が契約スプレッド。")
                .assumed("About its level in the first half of 2025.", "2025年前半の水準。");
            premium("Risk premium", "リスクプレミアム"): f64 =
                number("premium", 0.02, 0.0, 0.15).range(0.01, 0.04).unit(Unit::PERCENT.a_year())
                .help("Paid on top of the expected loss for bearing what is not expected.",
                      "予想外の損失を負う対価として期待損失に上乗せする分。")
                .assumed("Two points; loans of single-B firms have paid about that.",
                         "2ポイント。単B格の融資でおよそこの程度。");
        }
    }
}
