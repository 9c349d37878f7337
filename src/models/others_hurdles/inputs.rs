//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// The arithmetic by which a claim was made.
    pub enum Form {
        Markup = "markup", "Spending ÷ (1 − margin)", "支出÷（1－利益率）";
        Depreciation = "depreciation", "Depreciation ÷ margin", "償却費÷利益率";
        Flat = "flat", "Flat return ÷ margin", "一定の利回り÷利益率";
        Annuity = "annuity", "Equal yearly cost ÷ margin", "毎年均等の費用÷利益率";
        Share = "share", "Spending ÷ its share of revenue", "支出÷売上高に占める比率";
        Window = "window", "Repaid with a return by the last year", "最終年の増収で元利を回収";
        Tasks = "tasks", "Tasks × cost saving × GDP", "仕事の比率×費用の節約×GDP";
    }
}

choices! {
    /// Which of two amounts the claim is.
    pub enum Measure {
        Needed = "needed", "Revenue needed", "必要な売上高";
        Missing = "missing", "Revenue still missing", "不足する売上高";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The claim", "試算" {
            form("Arithmetic", "計算の型"): Form = choice("form", 0, Form::OPTIONS)
                .help("How the claimed figure follows from its inputs. Each preset sets its author's.",
                      "試算の数字を入力からどう導くか。プリセットは試算した人の計算に合わせる。")
                .cited(&sources::SEQUOIA_2024);
            measure("What is claimed", "公表値の対象"): Measure = choice("measure", 0, Measure::OPTIONS)
                .help("All the revenue needed, or the part still missing after revenue in sight.",
                      "必要な売上高の全体か、見込める売上高を差し引いた不足分か。")
                .cited(&sources::SEQUOIA_2024);
            claimed("Figure claimed", "公表値"): f64 =
                number("claimed", 600e9, 1e9, 2e13).range(300e9, 1.2e12).log()
                .unit(Unit::usd(Billion))
                .help("As published. A yearly figure, but in Sequoia's arithmetic a sum over the chips' \
                       life.",
                      "年間の額。ただし、セコイアの計算では半導体の寿命の間の合計。")
                .cited(&sources::SEQUOIA_2024);
            found("Revenue in sight", "見込める売上高"): f64 =
                number("found", 70e9, 0.0, 2e13).range(0.0, 200e9).unit(Unit::usd(Billion))
                .help("Four firms at $10bn each and six at $5bn each.",
                      "4社が各100億ドル、6社が各50億ドルを得るとする。")
                .cited(&sources::SEQUOIA_2024);
        }
        in "Spending", "支出" {
            /// P.
            spend("Spending in the first year", "初年の支出"): f64 =
                number("spend", 150e9, 1e9, 2e13).range(75e9, 300e9).log().unit(Unit::usd(Billion))
                .help("For Sequoia: Nvidia's expected run rate (annualised sales) at the end of 2024.",
                      "セコイアの場合、2024年末のNvidiaの年換算売上高の予想。")
                .cited(&sources::SEQUOIA_2024);
            /// c.
            multiple("Total cost per dollar of spending", "支出1ドル当たりの総費用"): f64 =
                number("multiple", 2.0, 1.0, 5.0).range(1.5, 2.5).unit(Unit::TIMES)
                .help("2 if chips are half a data centre's cost; 1 if spending already covers the whole \
                       cost.",
                      "半導体がデータセンターの費用の半分なら2、支出がすでに全額なら1。")
                .cited(&sources::SEQUOIA_2024);
            years("Years of spending", "支出の年数"): u32 =
                integer("years", 1, 1, 15).range(1.0, 6.0).unit(Unit::YEARS)
                .help("Years of spending that the claim covers.", "試算が対象とする支出の年数。")
                .cited(&sources::SEQUOIA_2024);
            /// g.
            growth("Annual growth of spending", "支出の伸び"): f64 =
                number("growth", 0.0, -0.5, 1.0).range(0.0, 0.3).unit(Unit::PERCENT.a_year())
                .help("Year on year; no effect on a single year's spending.",
                      "前年からの伸び。1年だけなら影響しない。")
                .assumed("A single year's spending has no growth.", "1年分の支出には伸びがない。");
        }
        in "The claim's assumptions", "試算の前提" {
            /// m.
            margin("Margin", "利益率"): f64 =
                number("margin", 0.50, 0.05, 1.0).range(0.3, 0.7).unit(Unit::PERCENT)
                .help("The share of revenue that the claim leaves to the spender or its customer.",
                      "売上高のうち、支出側または顧客の手元に残るとみる割合。")
                .cited(&sources::SEQUOIA_2024);
            /// n.
            life("Asset life", "資産の寿命"): f64 =
                number("life", 10.0, 1.0, 50.0).range(3.0, 12.0).unit(Unit::YEARS)
                .help("Used for depreciation and the equal yearly cost. Kupperman began with ten years.",
                      "償却費と毎年均等の費用に使う。クッパーマンは当初10年とした。")
                .cited(&sources::KUPPERMAN);
            /// r.
            rate("Return", "利回り"): f64 =
                number("return", 0.10, 0.0, 0.5).range(0.05, 0.15).unit(Unit::PERCENT.a_year())
                .help("Used for the flat return and the equal yearly cost. J.P. Morgan assumed 10%.",
                      "一定の利回りと毎年均等の費用に使う。JPモルガンは10％とした。")
                .cited(&sources::JPMORGAN);
            equipment("Equipment's share of capital", "資本に占める機器の比率"): f64 =
                number("equipment", 0.67, 0.0, 1.0).range(0.5, 0.8).unit(Unit::PERCENT)
                .help("Used for the equal yearly cost; the rest is the site.",
                      "毎年均等の費用に使う。残りは施設。")
                .assumed("Fitted to Epoch AI's three totals.", "Epoch AIの三つの合計に当てはめた。");
            site_life("Site life", "施設の寿命"): f64 =
                number("site-life", 14.0, 1.0, 50.0).range(10.0, 25.0).unit(Unit::YEARS)
                .help("Used for the equal yearly cost.", "毎年均等の費用に使う。")
                .cited(&sources::EPOCH);
            share("Spending as a share of revenue", "売上高に占める支出の比率"): f64 =
                number("share", 0.25, 0.01, 1.0).range(0.15, 0.4).unit(Unit::PERCENT)
                .help("Implied by Bain's $500bn of spending and $2tn of revenue.",
                      "ベインの支出5000億ドルと売上高2兆ドルから逆算した。")
                .cited(&sources::BAIN);
            running("Additional running costs", "別にかかる運営費"): f64 =
                number("running", 0.0, 0.0, 1e13).range(0.0, 50e9).unit(Unit::usd(Billion).a_year())
                .help("Power and staff, where the margin does not cover them.",
                      "電力や人件費。利益率に含まれない場合だけ。")
                .assumed("None: the margin covers them.", "ゼロ。利益率の中で賄うとみる。");
        }
        in "Productivity", "生産性" {
            exposed("Tasks exposed to AI", "AIの影響を受ける仕事"): f64 =
                number("exposed", 0.199, 0.0, 1.0).range(0.1, 0.4).unit(Unit::PERCENT)
                .help("Share of all tasks. Used in the tasks arithmetic only.",
                      "全体に占める比率。仕事の計算だけに使う。").cited(&sources::ACEMOGLU);
            feasible("Exposed tasks worth automating within ten years", "うち10年以内に自動化の採算が合う割合"): f64 =
                number("feasible", 0.23, 0.0, 1.0).range(0.1, 0.5).unit(Unit::PERCENT)
                .help("From a study of computer vision.", "画像認識についての研究による。")
                .cited(&sources::ACEMOGLU);
            saving("Labour cost saved per automated task", "自動化した仕事の人件費の節約率"): f64 =
                number("saving", 0.27, 0.0, 1.0).range(0.14, 0.55).unit(Unit::PERCENT)
                .help("The average of two experiments.", "二つの実験の平均。").cited(&sources::ACEMOGLU);
            labour("Labour's share of costs", "費用に占める人件費"): f64 =
                number("labour", 0.535, 0.0, 1.0).range(0.4, 0.65).unit(Unit::PERCENT)
                .help("In the industries concerned.", "関係する産業の値。").cited(&sources::ACEMOGLU);
            gdp("United States GDP", "米国のGDP"): f64 =
                number("gdp", 30.62e12, 1e12, 5e14).range(28e12, 33e12).log()
                .unit(Unit::usd(Trillion).a_year())
                .help("2025, at current prices.", "2025年、名目。").cited(&sources::IMF_WEO);
        }
        in "Our own arithmetic", "本サイトの計算" {
            own_margin("EBITDA margin, ours", "EBITDA利益率（本サイト）"): f64 =
                number("own-margin", 0.40, 0.05, 0.90).range(0.25, 0.6).unit(Unit::PERCENT)
                .help("Earnings before interest, tax, depreciation and amortisation over revenue.",
                      "利払い・税引き・償却前利益の、売上高に対する比率。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
            servers("Server share", "サーバーの比率"): f64 =
                number("servers", 0.55, 0.0, 1.0).range(0.4, 0.7).unit(Unit::PERCENT)
                .help("The rest is buildings and power.", "残りは建物と電力設備。")
                .cited(&sources::MORGAN_STANLEY_HARDWARE);
            server_life("Server life", "サーバーの寿命"): f64 =
                number("server-life", 5.0, 1.0, 30.0).range(3.0, 7.0).unit(Unit::YEARS)
                .help("Years until servers are replaced.", "更新までの年数。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
            building_life("Building and power-equipment life", "建物・電力設備の寿命"): f64 =
                number("building-life", 20.0, 5.0, 50.0).range(14.0, 30.0).unit(Unit::YEARS)
                .help("Years until they are rebuilt.", "建て替えまでの年数。")
                .assumed("As in the productivity hurdle.", "「生産性のハードル」と同じ。");
            /// w.
            wacc("Cost of capital, after tax", "資本コスト（税引き後）"): f64 =
                number("wacc", 0.080_795_96, 0.0, 0.5).range(0.06, 0.12).unit(Unit::PERCENT.a_year())
                .help("The weighted average of debt and equity.", "債務と株主資本の加重平均。")
                .assumed("Computed from the productivity hurdle's default inputs.",
                         "「生産性のハードル」の初期値から求めた。");
        }
        in "Per user", "利用者1人当たり" {
            users("Users who would pay", "支払う利用者"): f64 =
                number("users", 1.56e9, 1e6, 8e9).range(3e8, 2e9).log().unit(Unit::people(Billion))
                .help("iPhone users, as J.P. Morgan's figure implies. Netflix has about 300 million.",
                      "JPモルガンの数字から逆算したiPhone利用者。Netflixの契約者は約3億人。")
                .cited(&sources::JPMORGAN);
        }
    }
}
