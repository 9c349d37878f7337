//! What the reader sets.

use super::conventions::{Convention, FirstCoupon, Frequency, Holidays, Profile};
use super::sources;
use crate::models::prelude::*;

/// A month as dates are counted: from January of year 0.
const fn month(year: u32, month: u32) -> u32 {
    year * 12 + month - 1
}

inputs! {
    /// What the reader sets. Money in dollars, prices per 100 of face, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The rent", "賃料" {
            rent("Rent", "賃料"): f64 =
                number("rent", 3.075e9, 1e7, 1e11).log().range(2.8e9, 3.5e9).unit(Unit::usd(Billion).a_year())
                .help("For the first term. $12.3bn is committed over four years from 2029.",
                      "当初の契約期間。2029年から4年間で123億ドルの支払いが約束されている。")
                .cited(&sources::LEASE_COMMITMENT);
            share("Rent that reaches the notes", "賃料のうち債券の返済に回る割合"): f64 =
                number("share", 0.8, 0.05, 1.0).range(0.75, 1.0).unit(Unit::PERCENT)
                .help("The issuer owns 80% of the landlord. A relayed cover of 1.12 times would imply 90%.",
                      "発行体の持ち分は貸主の80％。孫引きのカバー率1.12倍なら90％になる。")
                .assumed("The issuer's share of the joint venture; how cash is divided is not public.",
                         "合弁会社への持ち分。資金の配分方法は公表されていない。");
            rent_start("Rent begins", "賃料の支払い開始"): u32 =
                integer("rent-start", month(2029, 6), month(2020, 1), month(2040, 12))
                .range(24_348.0, 24_360.0).unit(Unit::MONTH)
                .help("Lease years are counted from the beginning of this month.",
                      "賃貸借の年数は、この月の初めから数える。")
                .assumed("2029, as reported; the month is ours, half a year before principal falls due.",
                         "報道では2029年。月は、元本の返済が始まる半年前とした。");
            /// Years.
            term("Lease term", "契約1回の期間"): u32 =
                integer("term", 4, 1, 40).range(3.0, 8.0).unit(Unit::YEARS)
                .help("The tenant can leave only at the end of a term.",
                      "賃借人が退去できるのは、各期間の満了時だけである。").cited(&sources::HYPERION_LEASE);
            longest("Longest possible lease", "更新を含む最長の期間"): u32 =
                integer("renewable", 20, 1, 40).range(16.0, 24.0).unit(Unit::YEARS)
                .help("With every renewal.", "すべて更新した場合。").cited(&sources::HYPERION_LEASE);
            leaves("Tenant leaves after", "賃借人が退去するまでの年数"): u32 =
                integer("leaves", 20, 1, 40).range(8.0, 20.0).unit(Unit::YEARS)
                .help("Rounded up to whole terms. At 20 years the model tenant renews to the end.",
                      "契約期間の単位に切り上げる。20年なら、モデル上の賃借人は最後まで更新する。")
                .assumed("The tenant renews to the end, so that rent alone pays the notes.",
                         "最後まで更新するとした。賃料だけで返済する場合にあたる。");
            step("Change in rent at each renewal", "更新ごとの賃料の変化"): f64 =
                number("step", 0.0, -0.9, 1.0).range(-0.1, 0.1).unit(Unit::PERCENT)
                .help("Renewal terms are not public.", "更新後の賃料は公表されていない。")
                .assumed("Unchanged.", "据え置きとした。");
        }
        in "The notes", "債券" {
            face("Amount issued", "発行額"): f64 =
                number("face", 27.3e9, 1e8, 5e11).log().range(25e9, 30e9).unit(Unit::usd(Billion))
                .help("Notes of a special-purpose vehicle (SPV) that owns 80% of a campus let to Meta.",
                      "Metaに貸す施設の80％を持つ特別目的事業体（SPV）の債券。").cited(&sources::HYPERION);
            coupon("Coupon", "表面利率"): f64 =
                number("coupon", 0.06581, 0.0, 0.2).range(0.055, 0.08).unit(Unit::PERCENT.a_year())
                .help("El Paso, July 2026: 7.534%. Beacon Point, June 2026: 6.129%.",
                      "2026年7月のEl Paso債は7.534％、6月のBeacon Point債は6.129％。").cited(&sources::HYPERION);
            issued("Issued in", "発行（年月）"): u32 =
                integer("issue", month(2025, 10), month(2020, 1), month(2035, 12))
                .range(24_306.0, 24_309.0).unit(Unit::MONTH)
                .help("Interest accrues from the issue date.", "利息は発行日からつく。")
                .cited(&sources::BEIGNET_PRICING);
            issue_day("Day of issue", "発行日（日）"): u32 =
                integer("issue-day", 21, 1, 31).range(16.0, 31.0).unit(Unit::PLAIN)
                .help("The day of that month; in a shorter month, its last day.",
                      "その月の何日か。その月にない日は月末とみる。")
                .assumed("Priced on 16 October 2025; 23.6 years before 30 May 2049 is about the 21st.",
                         "条件決定は2025年10月16日。2049年5月30日まで23.6年なら21日ごろの発行になる。");
            matures("Matures in", "満期（年月）"): u32 =
                integer("maturity", month(2049, 5), month(2030, 1), month(2062, 12))
                .range(24_520.0, 24_640.0).unit(Unit::MONTH)
                .help("All payment dates are counted back from here.", "支払い日はすべてここから逆算する。")
                .cited(&sources::HYPERION);
            maturity_day("Day of maturity", "満期日（日）"): u32 =
                integer("maturity-day", 30, 1, 31).range(15.0, 31.0).unit(Unit::PLAIN)
                .help("Payments fall on this day, or on the last day of a shorter month.",
                      "支払いもこの日。短い月は月末になる。").cited(&sources::HYPERION);
            frequency("Payments", "支払いの頻度"): Frequency = choice("frequency", 0, Frequency::OPTIONS)
                .help("Also how often the yield compounds.", "利回りの複利の回数にもなる。")
                .assumed("Twice a year, as is usual for US bonds; the terms are not public.",
                         "米国債券で一般的な年2回。条件は公表されていない。");
            first("First coupon", "最初の利払い"): FirstCoupon = choice("first", 0, FirstCoupon::OPTIONS)
                .help("A long first period pays more than one period's interest at once.",
                      "長い場合は、1期分を超える利息を最初にまとめて払う。")
                .assumed("Seven months, to 30 May 2026: the date before, 30 November, is only six weeks \
                          after issue.",
                         "2026年5月30日までの7カ月。その前の11月30日では発行から6週間しかない。");
            convention("Day count", "日数計算"): Convention = choice("day-count", 0, Convention::OPTIONS)
                .help("How much interest accrues between two dates.", "二つの日付の間の利息の数え方。")
                .assumed("30/360 bond basis, as on most US corporate bonds.",
                         "米国社債の多くと同じ30/360（ボンドベーシス）。");
            profile("Repayment", "元本の返済"): Profile = choice("profile", 0, Profile::OPTIONS)
                .help("Fully amortising, as reported; the schedule is not public.",
                      "報道では満期までに分割で完済する。返済予定は公表されていない。")
                .assumed("Level, so that a steady rent meets steady debt service.",
                         "一定の賃料に見合う元利均等とした。");
            interest_only("Interest only until", "利息だけを払う期間の終わり"): u32 =
                integer("interest-only", month(2029, 5), month(2020, 1), month(2050, 12))
                .range(24_336.0, 24_364.0).unit(Unit::MONTH)
                .help("Principal is repaid from the first payment after this month.",
                      "元本は、この月より後の最初の支払いから返す。")
                .assumed("Until rent begins.", "賃料が入り始めるまでとした。");
            holidays("Payments on holidays", "休日にあたる支払い"): Holidays =
                choice("holidays", 0, Holidays::OPTIONS)
                .help("Days when the US bond market is closed. Interest does not change.",
                      "米国債券市場の休場日。利息の額は変わらない。")
                .assumed("Ignored, as market yields do.", "市場の利回り計算と同じく考慮しない。");
        }
        in "Prices", "価格" {
            issue_price("Issue price", "発行価格"): f64 =
                number("issue-price", 100.0, 1.0, 300.0).range(98.0, 102.0).unit(Unit::PLAIN)
                .help("Per 100 of face, without accrued interest.", "額面100当たり。経過利息を含まない。")
                .cited(&sources::BEIGNET_PRICING);
            issue_benchmark("Treasury yield at issue", "発行時の国債利回り"): f64 =
                number("issue-benchmark", 0.0433, 0.0, 0.2).range(0.04, 0.046).unit(Unit::PERCENT.a_year())
                .help("6.581% less the spread (yield over Treasuries) at pricing, 2.25 points.",
                      "6.581％から、条件決定時の対国債スプレッド（上乗せ金利）2.25ポイントを引いた値。")
                .cited(&sources::BEIGNET_PRICING);
            then_month("Earlier quote, settled in", "前の気配の受渡し（年月）"): u32 =
                integer("then", month(2025, 10), month(2020, 1), month(2050, 12))
                .range(24_309.0, 24_312.0).unit(Unit::MONTH)
                .help("Quoted on 20 October 2025, before the issue settled.",
                      "2025年10月20日の気配。発行の受渡し前にあたる。").cited(&sources::BEIGNET_HIGH);
            then_day("Day of the earlier quote", "前の気配の受渡し（日）"): u32 =
                integer("then-day", 21, 1, 31).range(21.0, 31.0).unit(Unit::PLAIN)
                .help("The settlement day.", "受渡日。")
                .assumed("One business day after the quote.", "気配の翌営業日。");
            then_price("Earlier price", "前の価格"): f64 =
                number("then-price", 110.2, 1.0, 300.0).range(105.0, 112.0).unit(Unit::PLAIN)
                .help("Per 100 of the principal then owed, without accrued interest.",
                      "その時点の残高100当たり。経過利息を含まない。").cited(&sources::BEIGNET_HIGH);
            then_benchmark("Treasury yield at the earlier quote", "前の気配の時点の国債利回り"): f64 =
                number("then-benchmark", 0.0433, 0.0, 0.2).range(0.042, 0.045).unit(Unit::PERCENT.a_year())
                .help("The yield of a Treasury bond of similar life.", "残存年数の近い国債の利回り。")
                .assumed("As at pricing, four days before.", "4日前の条件決定時と同じとした。");
            now_month("Latest quote, settled in", "直近の気配の受渡し（年月）"): u32 =
                integer("now", month(2026, 9), month(2020, 1), month(2050, 12))
                .range(24_318.0, 24_324.0).unit(Unit::MONTH)
                .help("Quoted on 29 September 2026, a record low.", "2026年9月29日の気配で、最安値。")
                .cited(&sources::BEIGNET_LOW);
            now_day("Day of the latest quote", "直近の気配の受渡し（日）"): u32 =
                integer("now-day", 30, 1, 31).range(1.0, 31.0).unit(Unit::PLAIN)
                .help("The settlement day.", "受渡日。")
                .assumed("One business day after the quote.", "気配の翌営業日。");
            now_price("Latest price", "直近の価格"): f64 =
                number("price", 91.0, 1.0, 300.0).range(85.0, 100.0).unit(Unit::PLAIN)
                .help("Per 100 of the principal then owed, without accrued interest.",
                      "その時点の残高100当たり。経過利息を含まない。").cited(&sources::BEIGNET_LOW);
            now_benchmark("Treasury yield at the latest quote", "直近の気配の時点の国債利回り"): f64 =
                number("benchmark", 0.0525, 0.0, 0.2).range(0.048, 0.057).unit(Unit::PERCENT.a_year())
                .help("The quoted yield of 7.55% less the spread of 2.3 points.",
                      "気配の利回り7.55％から対国債スプレッド2.3ポイントを引いた値。").cited(&sources::BEIGNET_LOW);
            tenant_yield("Tenant's own bond yield", "賃借人自身の社債利回り"): f64 =
                number("tenant", 0.05625, 0.0, 0.3).range(0.052, 0.062).unit(Unit::PERCENT.a_year())
                .help("Meta's notes due 2055, issued 3 November 2025. Also discounts the lease.",
                      "2025年11月3日発行のMeta債（2055年満期）。リース料の割引にも使う。")
                .cited(&sources::META_NOTES);
        }
        in "If the tenant leaves", "賃借人が退去する場合" {
            value("Campus value when rent begins", "賃料開始時の施設の価値"): f64 =
                number("value", 27e9, 1e8, 5e11).log().range(20e9, 30e9).unit(Unit::usd(Billion))
                .help("About $27bn to develop buildings, power and cooling; no servers.",
                      "建物、電力、冷却設備の開発費は約270億ドル。サーバーは含まない。")
                .cited(&sources::META_VENTURE);
            /// d.
            decay("Value lost each year", "施設の価値の低下率"): f64 =
                number("decay", 0.06, 0.0, 0.9).range(0.03, 0.12).unit(Unit::PERCENT.a_year())
                .help("At 6%, 37% is left after 16 years.", "6％なら16年後に37％が残る。")
                .assumed("Ours: we found no sale of such a campus.",
                         "売却例が見当たらないため、本サイトの仮定とした。");
            guarantee("Value the tenant guarantees", "残価保証の基準額"): f64 =
                number("guarantee", 28e9, 0.0, 5e11).range(14e9, 28e9).unit(Unit::usd(Billion))
                .help("Residual-value guarantee: if the campus is worth less, the tenant pays the \
                       difference.",
                      "残価保証。施設の価値がこれを下回れば、賃借人が差額を払う。")
                .cited(&sources::LEASE_COMMITMENT);
            cap("Most the guarantee pays", "残価保証の支払い上限"): f64 =
                number("cap", 28e9, 0.0, 5e11).range(10e9, 28e9).unit(Unit::usd(Billion))
                .help("The payment is capped, but the cap is not public.", "支払いには上限があるが、公表されていない。")
                .assumed("The whole of the guaranteed value.", "基準額の全額とした。");
            guarantee_years("Guarantee lasts", "残価保証の期間"): u32 =
                integer("guarantee-years", 16, 0, 40).range(12.0, 20.0).unit(Unit::YEARS)
                .help("From the beginning of rent, the last day included. The notes mature four years later.",
                      "賃料の開始から数え、最終日を含む。債券の満期はその4年後。").cited(&sources::META_VENTURE);
            sale_share("Share of value and guarantee for the notes", "施設の価値と保証のうち債券に回る割合"): f64 =
                number("sale-share", 1.0, 0.05, 1.0).range(0.8, 1.0).unit(Unit::PERCENT)
                .help("A pro-rata split of the joint venture would give 80%.",
                      "合弁会社の持ち分で分けるなら80％になる。")
                .assumed("All: sale and guarantee together are reported to make bondholders whole.",
                         "全額とした。売却と保証で債券は全額返済されると報じられている。");
        }
        in "Pricing the risk", "リスクの値付け" {
            /// p.
            leaving("Chance of leaving at each renewal", "更新のたびに退去する確率"): f64 =
                number("leaving", 0.1, 0.0, 1.0).range(0.0, 0.3).unit(Unit::PERCENT)
                .help("If the tenant has not defaulted.", "デフォルトしていない場合。")
                .assumed("One in ten: ours, as there is no record yet.", "10回に1回。実績がまだないため、本サイトの仮定とした。");
            /// q.
            default_risk("Tenant's chance of default", "賃借人のデフォルト確率"): f64 =
                number("default", 0.001, 0.0, 0.2).range(0.0, 0.005).unit(Unit::PERCENT.a_year())
                .help("In default, rent and guarantee would end together, leaving lenders the campus alone.",
                      "デフォルト（債務不履行）の場合、賃料と保証が同時に失われ、貸し手には施設だけが残る。")
                .assumed("0.1% a year, above the record of borrowers rated AA.",
                         "年0.1％。ダブルA格の実績より高めに置いた。");
            premium("Risk premium", "リスクプレミアム"): f64 =
                number("premium", 0.011, 0.0, 0.15).range(0.005, 0.02).unit(Unit::PERCENT.a_year())
                .help("Pays for losses beyond those expected and for notes that are hard to sell.",
                      "期待損失を上回る損失と、売りにくさへの対価。")
                .assumed("Near the spread of Meta's 40-year bonds over Treasuries in October 2025, as \
                          relayed.",
                         "2025年10月のMetaの40年債の対国債スプレッド（孫引き）に近い値。");
            /// R.
            recovery("Recovery assumed in market pricing", "市場価格から逆算する際の回収率"): f64 =
                number("recovery", 0.6, 0.0, 0.95).range(0.4, 0.7).unit(Unit::PERCENT)
                .help("Used only to turn the spread into a probability. Secured bonds averaged 61%, rounded \
                       here.",
                      "スプレッドを確率に換算するためだけに使う。担保付き社債の平均61％を丸めた。").cited(&sources::MOODYS_RECOVERY);
            /// T.
            horizon("Horizon of the default probability", "デフォルト確率をみる年数"): u32 =
                integer("horizon", 10, 1, 30).range(5.0, 20.0).unit(Unit::YEARS)
                .help("The spread implies a probability of default within this time.",
                      "この年数のうちにデフォルトする確率を求める。")
                .assumed("Ten years.", "10年とした。");
        }
        in "The tenant's books", "賃借人の会計" {
            counted("Years an IFRS reporter would count", "IFRSで算入する年数"): u32 =
                integer("counted", 16, 1, 40).range(4.0, 20.0).unit(Unit::YEARS)
                .help("Both standards count renewals that are reasonably certain; Meta counts the first \
                       term.",
                      "両基準とも更新が合理的に確実な期間を算入する。Metaは当初の4年を算入。")
                .assumed("The years for which the guarantee makes leaving costly.",
                         "残価保証の負担により退去が割高になる期間とした。");
            life("Life of the buildings", "建物の耐用年数"): u32 =
                integer("life", 20, 1, 50).range(15.0, 30.0).unit(Unit::YEARS)
                .help("For the cost if the tenant owned the campus.", "自社で所有する場合の費用に使う。")
                .assumed("As in the productivity hurdle.", "生産性のハードルと同じ。");
        }
    }
}
