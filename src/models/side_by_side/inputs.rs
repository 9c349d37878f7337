//! What the reader sets: the demand that all share, and four balance sheets.

use super::firms::{Hyperscaler, Neocloud, Oracle};
use super::sources;
use crate::models::prelude::*;
use crate::models::refinancing::Scenario;

choices! {
    /// Whose capacity without a firm contract is used first.
    pub enum FillOrder {
        OwnFirst = "own-first", "Own buildings, SPV, Oracle, neocloud", "自社、SPV、Oracle、ネオクラウド";
        CloudsFirst = "clouds-first", "Neocloud, Oracle, SPV, own buildings", "ネオクラウド、Oracle、SPV、自社";
        ProRata = "pro-rata", "All alike", "すべて同じ割合";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "Demand", "需要" {
            scenario("Case", "ケース"): Scenario = choice("case", 1, Scenario::OPTIONS)
                .help("On time as planned; slow; or falsified: demand stops growing at a plateau.",
                      "予定どおり、遅れる、または途中で頭打ちになる。").cited(&sources::DISTILL);
            /// Y planned.
            planned("Years to scale, as planned", "計画した規模到達の年数"): f64 =
                number("planned", 5.0, 2.0, 20.0).range(4.0, 7.0).unit(Unit::YEARS)
                .help("Until 95% of full scale, as everybody built for.", "各社が前提とした、規模の95%に達するまでの年数。")
                .assumed("Contracts of about five years.", "約5年の契約。");
            /// Y when slow.
            slow("Years to scale, when slow", "遅れた場合の規模到達の年数"): f64 =
                number("slow", 15.0, 2.0, 40.0).range(8.0, 20.0).unit(Unit::YEARS)
                .help("The article: financing of 10 years against productivity in 15.",
                      "記事：期限10年の資金に対し、生産性は15年。").cited(&sources::DISTILL);
            /// p.
            plateau("Plateau, when falsified", "反証された場合の頭打ち"): f64 =
                number("plateau", 0.40, 0.0, 1.0).range(0.3, 0.7).unit(Unit::PERCENT)
                .help("The share of full scale that is never passed.", "本来の規模のうち、決して超えない割合。")
                .assumed("A little above today.", "現在をやや上回る水準。");
            /// s0.
            today("Share of full scale that runs today", "すでに動いている割合"): f64 =
                number("today", 0.30, 0.0, 0.95).range(0.2, 0.45).unit(Unit::PERCENT)
                .help("The ramp adds the rest.", "残りが成長で加わる。")
                .assumed("CoreWeave's guided 12.5 billion of 30, a little less for all.",
                         "CoreWeaveの見込み125億÷300億より、全体では低め。");
            order("Used first where nothing is contracted", "契約のない設備を使う順番"): FillOrder =
                choice("order", 0, FillOrder::OPTIONS)
                .help("Who owns the customers fills its own buildings first.", "顧客を持つ者は自社の施設を先に埋める。")
                .assumed("A tenant drops what it rents for the shortest time first.", "テナントは短期で借りたものから手放す。");
            /// φ.
            price("How far prices follow demand", "価格が需要に従う度合い"): f64 =
                number("price", 0.5, 0.0, 3.0).range(0.0, 1.0).unit(Unit::PLAIN)
                .help("φ: prices without a contract are (demand ÷ plan)^φ of the planned ones.",
                      "φ。契約のない価格は計画の（需要÷計画）^φ倍。")
                .assumed("The square root.", "平方根。");
            start("First year", "最初の年"): u32 =
                integer("start", 2026, 2020, 2040).range(2026.0, 2027.0).unit(Unit::CALENDAR_YEAR)
                .help("Year 1 of the ramp.", "成長の1年目。")
                .assumed("This year.", "今年。");
        }
        in "The market for debt", "債務市場" {
            floor("Interest cover that keeps the market open", "借り換えに必要な利払い余裕率"): f64 =
                number("floor", 1.5, 0.0, 10.0).range(1.2, 2.5).unit(Unit::TIMES)
                .help("Below it nobody refinances what falls due: it must be paid.",
                      "下回ると借り換えられず、期限が来た分を返すしかない。")
                .assumed("Single-B firms with less rarely refinance.", "これを下回る単B格の借り換えはまれ。");
            /// Δ.
            spread("Rise of the spread on refinancing", "借り換え時の金利の上乗せ"): f64 =
                number("spread", 0.02, 0.0, 0.20).range(0.0, 0.05).unit(Unit::PERCENT)
                .help("Spring 2020: 2.02 points on investment grade.", "2020年春は投資適格債で2.02ポイント。")
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
        in "SPV with a long lease (Hyperion)", "長期リースのSPV（Hyperion）" {
            full("SPV: capacity, as AI revenue at full scale", "SPV：設備が支えるAI収入（最大）"): f64 =
                number("spv-full", 6e9, 1e8, 1e12).log().range(3e9, 10e9)
                .unit(Unit::usd(Billion).a_year())
                .help("What the tenant could earn with it.", "テナントがその設備で稼げる額。")
                .assumed("At 10.5 billion a gigawatt and some 0.6 gigawatts let at first.",
                         "1GWあたり105億ドル、当初0.6GWほど。");
            debt("SPV: debt", "SPV：債務"): f64 =
                number("spv-debt", 27.3e9, 0.0, 1e12).range(20e9, 35e9).unit(Unit::usd(Billion))
                .help("Notes that rent repays in level payments.", "賃料で元利均等に返済する債券。")
                .cited(&sources::HYPERION);
            rate("SPV: interest rate", "SPV：金利"): f64 =
                number("spv-rate", 0.06581, 0.0, 0.3).range(0.05, 0.08).unit(Unit::PERCENT.a_year())
                .help("Fixed to maturity.", "満期まで固定。").cited(&sources::HYPERION);
            life("SPV: years of repayment", "SPV：返済年数"): u32 =
                integer("spv-life", 20, 1, 40).range(15.0, 25.0).unit(Unit::YEARS)
                .help("From the first rent on; the notes end in 2049.", "賃料の開始から。債券は2049年まで。")
                .cited(&sources::HYPERION);
            rent("SPV: rent a year", "SPV：年間賃料"): f64 =
                number("spv-rent", 2.99e9, 0.0, 1e11).range(2.5e9, 3.5e9)
                .unit(Unit::usd(Billion).a_year())
                .help("What the tenant pays under the lease.", "リースに基づきテナントが払う額。")
                .assumed("1.2 times the level payment; the rent is not published.", "元利均等返済額の1.2倍。賃料は非公表。");
            start("SPV: first rent in", "SPV：賃料の開始"): u32 =
                integer("spv-start", 2029, 2020, 2060).range(2028.0, 2031.0).unit(Unit::CALENDAR_YEAR)
                .help("Until then interest is paid out of the notes.", "それまでの利息は債券の代金で払う。")
                .cited(&sources::HYPERION_LEASE);
            term("SPV: lease term", "SPV：リースの期間"): u32 =
                integer("spv-term", 4, 1, 40).range(3.0, 10.0).unit(Unit::YEARS)
                .help("Renewed at its end, or not.", "終わりに更新するかどうかを決める。").cited(&sources::HYPERION_LEASE);
            renew("SPV: renewed if filled to", "SPV：更新の条件（稼働率）"): f64 =
                number("spv-renew", 0.5, 0.0, 1.0).range(0.3, 0.8).unit(Unit::PERCENT)
                .help("The tenant renews if its demand fills at least this share.",
                      "需要がこの割合以上を埋めればテナントは更新する。")
                .assumed("Half: below it, own buildings suffice.", "半分。下回れば自社施設で足りる。");
            guarantee("SPV: tenant's guarantee", "SPV：テナントの保証"): f64 =
                number("spv-guarantee", 0.8, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("Residual-value guarantee, as a share of the debt when the lease ends.",
                      "残価保証。リース終了時の債務に対する割合。")
                .assumed("It exists; its cap is an assumption.", "保証はあるが上限は仮定。");
            cash("SPV: reserve", "SPV：準備金"): f64 =
                number("spv-cash", 5e8, 0.0, 1e11).range(0.0, 1e9).unit(Unit::usd(Billion))
                .help("Cash set aside.", "積み立てた現金。").assumed("Some months of service.", "数か月分の元利払い。");
            owners("SPV: owners' cushion", "SPV：株主の余力"): f64 =
                number("spv-owners", 2.5e9, 0.0, 1e11).range(1e9, 4e9).unit(Unit::usd(Billion))
                .help("What the owners would still put in.", "株主がさらに入れうる額。")
                .assumed("About their stake in the venture.", "合弁への出資額ほど。");
        }
    }
}
