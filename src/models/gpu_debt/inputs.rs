//! What the reader sets.

use super::sources;
use crate::finance::schedule::Structure;
use crate::models::prelude::*;

choices! {
    /// How the loan is repaid.
    pub enum RepaymentProfile {
        Level = "level", "Level: equal payments", "元利均等";
        Straight = "straight", "Straight-line: equal principal", "元金均等";
        Bullet = "bullet", "Bullet: all at maturity", "満期一括";
        Balloon = "balloon", "Balloon: equal payments, the rest at maturity", "バルーン型（残額は満期）";
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
                .help("For one Nvidia H100 on a one-year contract, March 2026. By June it was about $2.65.",
                      "Nvidia製H100の1年契約、2026年3月。6月は約2.65ドル。").cited(&sources::H100_RENT);
            /// g.
            change("Annual change in market rent", "市場賃料の年変化率"): f64 =
                number("change", -0.30, -0.90, 0.50).range(-0.45, 0.0).unit(Unit::PERCENT.a_year())
                .help("Anita's article: AI costs fall 20% to 40% a year and rents follow. To June 2026 rents \
                       rose.",
                      "Anita氏の記事は推論の費用が年20～40％下がり、賃料も続くとする。2026年6月までは上昇。")
                .cited(&sources::COLLATERAL_ARTICLE);
            /// u.
            utilisation("Utilisation outside contracts", "契約外の有償稼働率"): f64 =
                number("utilisation", 0.80, 0.0, 1.0).range(0.6, 0.95).unit(Unit::PERCENT)
                .help("Share of uncontracted hours sold at the market rent.",
                      "契約のない時間のうち、市場賃料で売れる割合。")
                .assumed("Ours: four hours in five.", "5時間のうち4時間とした。");
            /// c.
            contracted("Fleet under contract", "契約済みのGPUの割合"): f64 =
                number("contracted", 0.90, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("Take-or-pay: the customer pays for every hour, used or not.",
                      "テイク・オア・ペイ契約。顧客は使わない時間の分も払う。")
                .assumed("Most of the fleet, as lenders require.", "貸し手が求めるとおり大半とした。");
            contract_rent("Contract rent", "契約賃料"): f64 =
                number("contract-rent", 2.60, 0.05, 20.0).log().range(2.0, 3.2)
                .unit(Unit::usd(One).per(Thing::GpuHour))
                .help("Fixed until the contract ends.", "契約終了まで固定。")
                .assumed("A little above the market rent at signing.", "締結時の市場賃料をやや上回る。");
            contract_months("Contract length", "契約期間"): u32 =
                integer("contract-months", 36, 0, 180).range(24.0, 60.0).unit(Unit::MONTHS)
                .help("Counted from the loan's start. The whole fleet then earns the market rent.",
                      "融資開始から数える。終了後は全GPUが市場賃料で稼ぐ。")
                .assumed("Three years. CoreWeave's contracts averaged about five at the end of 2025.",
                         "3年。CoreWeaveの契約は2025年末で平均約5年。");
        }
        in "Running costs", "運営費" {
            kilowatts("Power per GPU, with its share of the server", "GPU1基の電力（サーバー込み）"): f64 =
                number("kw", 1.3, 0.1, 10.0).range(1.0, 1.8).unit(Unit::KILOWATTS)
                .help("A server with eight H100s draws up to 10.2 kW.", "H100を8基積むサーバーは最大10.2kW。")
                .assumed("One eighth of a server.", "サーバーの8分の1。");
            pue("Power usage effectiveness (PUE)", "電力使用効率（PUE）"): f64 =
                number("pue", 1.30, 1.0, 3.0).range(1.15, 1.54).unit(Unit::TIMES)
                .help("Total power over server power.", "施設の総電力÷サーバーの電力。")
                .assumed("A newer site. The 2025 average was 1.54 (Uptime Institute, as relayed).",
                         "新しい施設を想定した。2025年の平均は1.54（Uptime Institute、孫引き）。");
            mwh("Electricity price", "電力価格"): f64 =
                number("mwh", 86.0, 0.0, 300.0).range(50.0, 120.0)
                .unit(Unit::usd(One).per(Thing::MegawattHour))
                .help("US industrial average, 2025. Chips draw power whether or not the hour is sold.",
                      "2025年の米国産業用平均。売れない時間の電力も払う。").cited(&sources::EIA);
            hosting("Hosting fee", "ハウジング料金"): f64 =
                number("hosting", 184.06, 0.0, 1_000.0).range(120.0, 220.0)
                .unit(Unit::usd(One).a_month().per(Thing::Kilowatt))
                .help("Space, cooling and connection, without power. End of 2024; a year later, $194.95.",
                      "設置場所、冷却、接続の料金。電力は別。2024年末の値で、1年後は194.95ドル。")
                .cited(&sources::CBRE_COLOCATION);
            overhead("Staff, software and sales costs", "人件費・ソフト・販売費"): f64 =
                number("overhead", 0.15, 0.0, 0.9).range(0.08, 0.25).unit(Unit::PERCENT)
                .help("Share of revenue.", "売上高に対する割合。")
                .assumed("Derived from adjusted EBITDA (profit before interest, tax, depreciation) near 60%.",
                         "調整後EBITDA（利払い・税引き・償却前利益）の利益率60％前後から逆算した。");
        }
        in "The chips", "チップ" {
            /// N.
            gpus("GPUs", "GPUの数"): f64 =
                number("gpus", 10_000.0, 1.0, 1e6).log().range(5_000.0, 20_000.0).unit(Unit::GPUS)
                .help("GPU: the chip that runs AI. Dollar totals scale with the number.",
                      "GPUはAIの計算を担うチップ。金額の合計はこの数に比例する。")
                .assumed("Anita's article has 10,000.", "Anita氏の記事の1万基。");
            price("Purchase price", "購入価格"): f64 =
                number("price", 40_000.0, 1_000.0, 500_000.0).log().range(30_000.0, 50_000.0)
                .unit(Unit::usd(One))
                .help("One GPU with its share of server and network.", "サーバーとネットワークの分を含む1基。")
                .assumed("The top of $25,000 to $40,000, relayed for a new H100 alone.",
                         "H100単体の新品とされる2万5000～4万ドル（孫引き）の上端。");
            /// d.
            decay("Value lost to wear and age", "使用と経年による減価率"): f64 =
                number("decay", 0.20, 0.0, 0.95).range(0.1, 0.35).unit(Unit::PERCENT.a_year())
                .help("With the step below, 68%, 46% and 31% of the price is left after 1, 2 and 3 years.",
                      "下の新世代による下落と合わせ、1、2、3年後に68％、46％、31％が残る。")
                .cited(&sources::GPU_RESALE);
            /// s.
            step("Value lost to a new generation", "新世代の登場による下落率"): f64 =
                number("step", 0.15, 0.0, 0.95).range(0.05, 0.3).unit(Unit::PERCENT)
                .help("Lost at once, as a share of the remaining value.",
                      "残った価値のうち、一度に失う割合。")
                .assumed("Fits resale prices, together with wear and age.",
                         "経年の減価と合わせて中古価格に合う値。");
            first_generation("Next generation in", "次の世代まで"): u32 =
                integer("generation-first", 12, 1, 120).range(6.0, 24.0).unit(Unit::MONTHS)
                .help("Counted from the loan's start.", "融資開始から数える。")
                .assumed("Nvidia has announced a new generation each year.",
                         "Nvidiaは毎年の新世代を表明している。");
            generation_months("Interval between generations", "世代の間隔"): u32 =
                integer("generation-every", 12, 3, 120).range(9.0, 24.0).unit(Unit::MONTHS)
                .help("Between all later generations.", "次の世代より後の間隔。")
                .assumed("The pace Nvidia has announced.", "Nvidiaの表明どおり。");
        }
        in "The debt", "債務" {
            advance("Advance rate", "融資率"): f64 =
                number("advance", 0.75, 0.05, 1.0).range(0.6, 0.85).unit(Unit::PERCENT)
                .help("Loan over purchase price. Reports of 2026 put GPU loans at 60% to 71% of cost.",
                      "購入価格に対する融資額の割合。2026年のGPU融資は取得費用の60～71％とされる。")
                .assumed("Three quarters, above those reports.", "それを上回る4分の3とした。");
            /// r.
            coupon("Interest rate", "金利"): f64 =
                number("rate", 0.11, 0.0, 0.30).range(0.06, 0.15).unit(Unit::PERCENT.a_year())
                .help("Fixed. CoreWeave's delayed-draw loan DDTL 2.0 cost an effective 11% at 30 June 2025.",
                      "固定。CoreWeaveの遅延引き出し型タームローン（DDTL）2.0の実効金利は2025年6月末で11％。")
                .cited(&sources::COREWEAVE_DEBT);
            tenor("Tenor", "融資期間"): u32 =
                integer("tenor", 5, 1, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("DDTL 2.0 runs for five years from each draw. Anita's article has ten.",
                      "DDTL 2.0は各実行から5年。Anita氏の記事は10年とする。").cited(&sources::COREWEAVE_DEBT);
            profile("Repayment profile", "返済方法"): RepaymentProfile =
                choice("profile", 0, RepaymentProfile::OPTIONS)
                .help("Interest and principal are paid at the end of each period.",
                      "利息と元本を各期末に払う。")
                .assumed("Equal payments are usual in equipment finance.", "設備融資では元利均等が一般的。");
            balloon("Balloon", "バルーンの割合"): f64 =
                number("balloon", 0.30, 0.0, 1.0).range(0.1, 0.5).unit(Unit::PERCENT)
                .help("For a balloon loan, the share of principal left at maturity.",
                      "バルーン型で、満期に残る元本の割合。")
                .assumed("Above the chips' value at five years here: 22% of the price against 15%.",
                         "購入価格の22％。ここでの5年後のチップの価値15％を上回る。");
            /// k.
            frequency("Payment frequency", "支払いの頻度"): PaymentFrequency =
                choice("period", 0, PaymentFrequency::OPTIONS)
                .help("Also the period over which cash is counted.", "キャッシュフローもこの間隔で集計する。")
                .assumed("Monthly, as on CoreWeave's loans.", "CoreWeaveの融資と同じ毎月。");
        }
        in "Covenants and support", "財務制限条項と支え" {
            dscr("Required debt-service cover ratio (DSCR)", "求められる元利金返済カバー率（DSCR）"): f64 =
                number("dscr", 1.20, 1.0, 3.0).range(1.1, 1.4).unit(Unit::TIMES)
                .help("A covenant (loan condition): cash over interest and principal, without the balloon.",
                      "財務制限条項の一つ。キャッシュフロー÷元利金（バルーンを除く）。")
                .assumed("Between the floors of CoreWeave's DDTL 4.0 (1.15) and 3.0 (1.40), as relayed.",
                         "CoreWeaveのDDTL 4.0（1.15倍）と3.0（1.40倍）の間（孫引き）。");
            ltv("Loan-to-value (LTV) limit", "担保掛け目（LTV）の上限"): f64 =
                number("ltv", 0.90, 0.05, 2.0).range(0.8, 1.1).unit(Unit::PERCENT)
                .help("A covenant, tested at all times: debt over what the chips would fetch.",
                      "常に判定する財務制限条項。チップの時価に対する債務の比率。")
                .assumed("Somewhat above the advance rate.", "融資率をやや上回る水準。");
            reserve_months("Debt-service reserve", "元利金返済準備金"): u32 =
                integer("reserve", 3, 0, 24).range(0.0, 6.0).unit(Unit::MONTHS)
                .help("Months of average debt service, set aside at the start and not topped up.",
                      "平均的な元利金返済額の何カ月分か。最初に積み、補充しない。")
                .assumed("One quarter.", "四半期分。");
        }
        in "Pricing the risk", "リスクの値付け" {
            /// σ.
            volatility("Uncertainty of the rent's change", "賃料変化率の不確実性"): f64 =
                number("volatility", 0.20, 0.0, 1.0).range(0.1, 0.35).unit(Unit::PLAIN)
                .help("σ: standard deviation of the annual change, in logarithms.",
                      "σ。年変化率（対数）の標準偏差。")
                .assumed("Rents fell at least 76% from 2023 to October 2025, then rose 38% in five months.",
                         "賃料は2023年から2025年10月に少なくとも76％下がり、その後5カ月で38％上がった。");
            /// β.
            wrong_way("Resale sensitivity to rent", "中古価格の賃料への感応度"): f64 =
                number("beta", 1.0, 0.0, 2.0).range(0.0, 1.5).unit(Unit::PLAIN)
                .help("β: at 1 resale prices fall in step with rents (wrong-way risk), at 0 not at all.",
                      "β。1なら返済原資の賃料とともに担保の価値も下がる（誤方向リスク）。0なら無関係。")
                .assumed("A chip is worth what it earns.", "チップの価値は稼ぐ力で決まるとみた。");
            sale_cost("Forced-sale discount", "担保処分の値引き率"): f64 =
                number("sale-cost", 0.20, 0.0, 0.9).range(0.05, 0.5).unit(Unit::PERCENT)
                .help("Share of the chips' value lost when the lender sells. Liquidation works it out.",
                      "貸し手が担保を処分する際に失う価値の割合。内訳は別の計算機で試せる。")
                .assumed("A mild case. Liquidation finds more for large lots.",
                         "軽い場合。大口の処分では大きくなる。");
            base_rate("Base rate (SOFR)", "基準金利（SOFR）"): f64 =
                number("base", 0.043, 0.0, 0.15).range(0.035, 0.053).unit(Unit::PERCENT.a_year())
                .help("SOFR: secured overnight financing rate. The contractual spread is what lies above it.",
                      "SOFRは担保付翌日物調達金利。これに上乗せする分が契約スプレッド。")
                .assumed("About its level in the first half of 2025.", "2025年前半の水準。");
            premium("Risk premium", "リスクプレミアム"): f64 =
                number("premium", 0.02, 0.0, 0.15).range(0.01, 0.04).unit(Unit::PERCENT.a_year())
                .help("Added to the expected loss, for bearing losses beyond it.",
                      "期待損失を超える損失に備え、期待損失に上乗せする分。")
                .assumed("Two points, about what loans to single-B (low-rated) firms have paid.",
                         "2ポイント。信用力の低いシングルB格への融資でおよそこの程度。");
        }
    }
}
