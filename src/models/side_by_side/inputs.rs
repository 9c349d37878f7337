//! What the reader sets: the demand that all share, and four balance sheets.

use super::firms::{Hyperscaler, Neocloud, Oracle};
use super::sources;
use crate::models::prelude::*;
use crate::models::refinancing::Scenario;

choices! {
    /// Whose capacity without a firm contract is used first.
    pub enum FillOrder {
        OwnFirst = "own-first", "Own buildings, SPV, cloud lessee, neocloud",
            "自社、SPV、賃借型クラウド、ネオクラウド";
        CloudsFirst = "clouds-first", "Neocloud, cloud lessee, SPV, own buildings",
            "ネオクラウド、賃借型クラウド、SPV、自社";
        ProRata = "pro-rata", "All in equal proportion", "すべて同じ割合";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "Demand", "需要" {
            scenario("Case", "ケース"): Scenario = choice("case", 1, Scenario::OPTIONS)
                .help("Demand arrives as planned, arrives late, or stalls at a plateau.",
                      "需要が計画どおりに現れるか、遅れるか、頭打ちになるか。").cited(&sources::DISTILL);
            /// Y planned.
            planned("Planned years to full scale", "フル稼働までの年数（計画）"): f64 =
                number("planned", 5.0, 2.0, 20.0).range(4.0, 7.0).unit(Unit::YEARS)
                .help("Years until demand reaches 95% of full scale, the pace that all four built for.",
                      "需要がフル稼働の95％に達するまでの年数。四者ともこの速さを前提に建設した。")
                .assumed("Five years, about the length of a contract.", "契約期間に近い5年とした。");
            /// Y when slow.
            slow("Years to full scale, if slow", "フル稼働までの年数（遅れる場合）"): f64 =
                number("slow", 15.0, 2.0, 40.0).range(8.0, 20.0).unit(Unit::YEARS)
                .help("Distill AI's article sets 10-year debt against productivity that takes 15 years.",
                      "Distill AIの記事は、期間10年の債務と、実現に15年かかる生産性を対比する。").cited(&sources::DISTILL);
            /// p.
            plateau("Plateau, if demand stalls", "需要が頭打ちになる場合の上限"): f64 =
                number("plateau", 0.40, 0.0, 1.0).range(0.3, 0.7).unit(Unit::PERCENT)
                .help("The share of full scale where demand stops: at least today's share, at most the \
                       plan's.",
                      "フル稼働に対する需要の上限。現在の割合を下回らず、計画を上回らない。")
                .assumed("40%, a little above the 30% assumed today.", "現在の30％をやや上回る40％とした。");
            /// s0.
            today("Share of full scale running today", "現在の稼働の割合"): f64 =
                number("today", 0.30, 0.0, 0.95).range(0.2, 0.45).unit(Unit::PERCENT)
                .help("Demand and planned capacity both start here.",
                      "需要と計画の設備は、ともにここから伸びる。")
                .assumed("CoreWeave's revenue guidance for 2026, $12.5bn at its midpoint, is 42% of the \
                          model neocloud's $30bn; the four together are put lower.",
                         "CoreWeaveの2026年の売上高見通し（中央値125億ドル）はモデル上のネオクラウドの300億ド\
                          ルの42％。四者全体ではそれより低いとみた。");
            order("Filled first, where nothing is contracted", "契約のない設備を埋める順番"): FillOrder =
                choice("order", 0, FillOrder::OPTIONS)
                .help("Decides the result: with all else at its default, clouds first would leave nothing \
                       unpaid.",
                      "結果を左右する。他がすべて初期値なら、クラウドから埋めると未払いは生じない。")
                .assumed("The hyperscaler owns the customers: it fills its own buildings first and drops its \
                          shortest rentals first.",
                         "顧客を持つハイパースケーラーは自社施設を先に埋め、短期で借りた設備から手放すとみ\
                          た。");
            /// φ.
            price("Price response to demand", "需要に対する価格の感応度"): f64 =
                number("price", 0.5, 0.0, 3.0).range(0.0, 1.0).unit(Unit::PLAIN)
                .help("φ: capacity without a contract earns (demand ÷ plan)^φ of the planned price.",
                      "φ。契約のない設備の価格は、計画の（需要÷計画）^φ倍になる。")
                .assumed("0.5, the square root.", "平方根にあたる0.5とした。");
            start("First year", "最初の年"): u32 =
                integer("start", 2026, 2020, 2040).range(2026.0, 2027.0).unit(Unit::CALENDAR_YEAR)
                .help("The model runs twelve years from here: by default 2026 to 2037.",
                      "ここから12年を計算する。初期値では2026～2037年。")
                .assumed("The year of the newest figures.", "最新の数字の年。");
        }
        in "The market for debt", "債務市場" {
            floor("Interest cover that lenders require", "借り換えに必要なインタレスト・カバレッジ・レシオ"): f64 =
                number("floor", 1.5, 0.0, 10.0).range(1.2, 2.5).unit(Unit::TIMES)
                .help("Cash before debt service over interest. In a year below it, debt due must be repaid.",
                      "元利払い前のキャッシュフローの利息に対する倍率。下回る年は借り換えられず、期限の来る債務を返済す\
                       る。")
                .assumed("Borrowers rated single-B, well below investment grade, seldom refinance with less.",
                         "投資適格を大きく下回るシングルB格では、これ未満での借り換えはまれとみた。");
            /// Δ.
            spread("Spread increase on refinancing", "借り換え時のスプレッド（上乗せ金利）の拡大幅"): f64 =
                number("spread", 0.02, 0.0, 0.20).range(0.0, 0.05).unit(Unit::PERCENT)
                .help("Added on refinancing. Investment-grade spreads widened 2.02 points in early 2020.",
                      "借り換え時の金利に加わる。投資適格債では2020年初めから3月に2.02ポイント拡大した。")
                .cited(&sources::SPREADS_2020);
        }
        ..spv: Spv;
        ..neocloud: Neocloud;
        ..hyperscaler: Hyperscaler;
        ..oracle: Oracle;
    }
}

inputs! {
    /// An SPV that lives on one tenant's rent; the figures are Hyperion's. Money in dollars, rates as
    /// fractions a year.
    #[derive(Copy)]
    pub struct Spv {
        in "SPV with a long lease (model)", "長期リースのSPV（モデル）" {
            full("SPV: AI revenue that its capacity supports", "SPV：設備が生むAI売上高（フル稼働時）"): f64 =
                number("spv-full", 6e9, 1e8, 1e12).log().range(3e9, 10e9)
                .unit(Unit::usd(Billion).a_year())
                .help("What the tenant earns with it, here from 2026: three years before it pays its first \
                       rent.",
                      "テナントがこの設備で得る売上高。最初の賃料の3年前、2026年から得るとした。")
                .assumed("About 0.6 gigawatts let at first, at $10.5bn a gigawatt.",
                         "当初は約0.6ギガワット、1ギガワット当たり105億ドルとした。");
            debt("SPV: debt", "SPV：債務"): f64 =
                number("spv-debt", 27.3e9, 0.0, 1e12).range(20e9, 35e9).unit(Unit::usd(Billion))
                .help("Notes repaid out of rent in level payments. The amount is Beignet's, October 2025.",
                      "賃料で元利均等に返済する社債。金額は2025年10月のBeignetの社債による。")
                .cited(&sources::HYPERION);
            rate("SPV: interest rate", "SPV：金利"): f64 =
                number("spv-rate", 0.06581, 0.0, 0.3).range(0.05, 0.08).unit(Unit::PERCENT.a_year())
                .help("Fixed to maturity.", "満期まで固定。").cited(&sources::HYPERION);
            life("SPV: repayment period", "SPV：返済年数"): u32 =
                integer("spv-life", 20, 1, 40).range(15.0, 25.0).unit(Unit::YEARS)
                .help("From the first rent, 2029, to the end of the notes, 2049.",
                      "最初の賃料の2029年から、社債が満期を迎える2049年まで。")
                .cited(&sources::HYPERION);
            rent("SPV: annual rent", "SPV：年間賃料"): f64 =
                number("spv-rent", 2.99e9, 0.0, 1e11).range(2.5e9, 3.5e9)
                .unit(Unit::usd(Billion).a_year())
                .help("In full under the lease. Afterwards, times the share filled and the uncontracted \
                       price.",
                      "リース中は全額。終了後は、埋まった割合と契約のない価格の倍率を掛けた額を払う。")
                .assumed("1.2 times the level payment. Fortune (25 February 2026, relayed) puts Meta's \
                          commitment for the first four years at about $12.3bn, or $3.08bn a year.",
                         "元利均等返済額の1.2倍とした。フォーチュン誌（2026年2月25日、孫引き）によると、Meta\
                          の最初の4年間の支払い義務は約123億ドル、年30億8000万ドルである。");
            start("SPV: year of first rent", "SPV：最初の賃料の年"): u32 =
                integer("spv-start", 2029, 2020, 2060).range(2028.0, 2031.0).unit(Unit::CALENDAR_YEAR)
                .help("Until then the notes' own proceeds pay the interest.",
                      "それまでの利息は社債の手取り金で払う。")
                .cited(&sources::HYPERION_LEASE);
            term("SPV: lease term", "SPV：リースの期間"): u32 =
                integer("spv-term", 4, 1, 40).range(3.0, 10.0).unit(Unit::YEARS)
                .help("At the end of each term the tenant renews or leaves.",
                      "リース期間が終わるたびに、テナントが更新するかどうかを決める。").cited(&sources::HYPERION_LEASE);
            renew("SPV: renewed if filled to", "SPV：更新に必要な稼働の割合"): f64 =
                number("spv-renew", 0.5, 0.0, 1.0).range(0.3, 0.8).unit(Unit::PERCENT)
                .help("The tenant renews if its demand fills at least this share.",
                      "テナントの需要がこの割合以上を埋めれば更新する。")
                .assumed("Half: below it, the tenant's own buildings suffice.",
                         "半分とした。下回れば、テナントの自社施設で足りる。");
            guarantee("SPV: residual-value guarantee", "SPV：残価保証"): f64 =
                number("spv-guarantee", 0.8, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("What the tenant guarantees when it leaves, as a share of the debt then outstanding.",
                      "テナントが退去するときに保証する額。その時点の債務に対する割合。")
                .assumed("A guarantee exists for the lease's first 16 years and is capped; 80% is our \
                          assumption.",
                         "保証は当初16年間あり、上限もある。80％は本サイトの仮定である。");
            cash("SPV: reserve", "SPV：準備金"): f64 =
                number("spv-cash", 5e8, 0.0, 1e11).range(0.0, 1e9).unit(Unit::usd(Billion))
                .help("Cash set aside for debt service.", "元利金返済のために積み立てた現金。")
                .assumed("A little over two months of debt service.", "元利金返済額の2カ月分余り。");
            owners("SPV: owners' further equity", "SPV：株主の追加出資余力"): f64 =
                number("spv-owners", 2.5e9, 0.0, 1e11).range(1e9, 4e9).unit(Unit::usd(Billion))
                .help("What the owners would still put in.", "株主がさらに出資できる額。")
                .assumed("About their equity in the venture.", "合弁への出資額に近い。");
        }
    }
}
