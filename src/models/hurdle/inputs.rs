//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// How revenue grows.
    pub enum Ramp {
        Logistic = "logistic", "Logistic", "ロジスティック";
        Bass = "bass", "Bass", "バス";
    }
}

choices! {
    /// What is left at the end of the horizon.
    pub enum Terminal {
        Nothing = "none", "Nothing", "なし";
        Book = "book", "Book value", "簿価";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    #[derive(Copy)]
    pub struct Inputs {
        in "The build-out", "投資" {
            /// K: what is invested.
            capital("Investment", "投資額"): f64 =
                number("k", 3e12, 1e11, 2e13).range(2e12, 5e12).log().unit(Unit::usd(Trillion))
                .help("All that is spent on AI data centres, 2025 to 2028.", "2025～28年にAIデータセンターへ投じられる総額。")
                .cited(&sources::MORGAN_STANLEY);
            server_share("Share of servers", "サーバーの割合"): f64 =
                number("servers", 0.55, 0.0, 1.0).range(0.4, 0.7).unit(Unit::PERCENT)
                .help("The rest is buildings and power. 1.6 of 2.9 trillion is 55%.",
                      "残りは建物と電力設備。2.9兆のうち1.6兆で55%。").cited(&sources::MORGAN_STANLEY);
            server_life("Life of servers", "サーバーの寿命"): u32 =
                integer("server-life", 5, 1, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("Years until they are bought again. Companies book 5 to 6, critics say 2 to 3.",
                      "買い替えるまでの年数。会計上は5～6年、批判的な見方では2～3年。").cited(&sources::META_10K);
            building_life("Life of buildings and power", "建物と電力設備の寿命"): u32 =
                integer("building-life", 20, 5, 50).range(15.0, 30.0).unit(Unit::YEARS)
                .help("Years until they are built again. Companies file 5 to 40.", "建て替えるまでの年数。会計上は5～40年。")
                .assumed("Within the 5 to 40 years that companies file.", "各社の開示（5～40年）の範囲内。");
        }
        in "The price of money", "資金のコスト" {
            /// D: share of K that is debt.
            debt_share("Share of debt", "債務の割合"): f64 =
                number("debt", 0.40, 0.0, 1.0).range(0.2, 0.7).unit(Unit::PERCENT)
                .help("Private credit, corporate bonds and securitised debt: 1.15 of 2.9 trillion.",
                      "プライベートクレジット、社債、証券化：2.9兆のうち1.15兆。").cited(&sources::MORGAN_STANLEY_SPLIT);
            /// r_d.
            cost_of_debt("Cost of debt", "借入コスト"): f64 =
                number("rd", 0.06581, 0.0, 0.25).range(0.045, 0.09).unit(Unit::PERCENT.a_year())
                .help("The coupon of Meta's Hyperion bond. A later twin (El Paso, July 2026) pays 7.534%.",
                      "MetaのHyperion債の表面利率。後の同種の債券（2026年7月）は7.534%。").cited(&sources::HYPERION);
            /// r_e.
            cost_of_equity("Cost of equity", "株主資本コスト"): f64 =
                number("re", 0.10, 0.0, 0.40).range(0.08, 0.14).unit(Unit::PERCENT.a_year())
                .help("What shareholders expect a year.", "株主が求める年間リターン。").cited(&sources::DAMODARAN);
            /// τ.
            tax("Tax on profits", "法人税率"): f64 =
                number("tax", 0.21, 0.0, 0.60).range(0.15, 0.28).unit(Unit::PERCENT)
                .help("The federal rate of the United States; states add up to 10 points.",
                      "米国の連邦税率。州税が加わることもある。").cited(&sources::US_CODE);
            roi("EBITDA return (simple basis)", "EBITDAリターン（単純基準）"): f64 =
                number("roi", 0.09, 0.005, 0.40).range(0.07, 0.12).unit(Unit::PERCENT.a_year())
                .help("The article asks for 9 to 10% of the investment a year.", "記事は投資額に対し年9～10%とする。")
                .cited(&sources::DISTILL);
        }
        in "What AI earns", "AIの稼ぎ" {
            margin("EBITDA margin", "EBITDAマージン"): f64 =
                number("margin", 0.40, 0.05, 0.90).range(0.25, 0.6).unit(Unit::PERCENT)
                .help("EBITDA: earnings before interest, taxes, depreciation and amortisation. Chips for \
                       rent leave about 60%, models less.",
                      "EBITDAは利払い・税引き・償却前利益。GPU賃貸は約60%、モデルはそれ以下。").cited(&sources::DISTILL);
            /// R₀: dollars a year.
            revenue_today("AI revenue today", "現在のAI収入"): f64 =
                number("today", 80e9, 1e9, 1e12).range(40e9, 120e9).log().unit(Unit::usd(Billion).a_year())
                .help("Run rate of Anthropic (47) and OpenAI (33) at the end of May 2026.",
                      "2026年5月末のAnthropic（470億）とOpenAI（330億）の年換算。").cited(&sources::ANTHROPIC_RUN_RATE);
            ramp("Shape of the ramp", "成長の形"): Ramp = choice("ramp", 0, Ramp::OPTIONS)
                .help("Logistic: steady growth that slows near the ceiling. Bass: innovators first, \
                       imitators after.",
                      "ロジスティック：一定の成長が天井近くで鈍る。バス：先行者のあとに模倣者が続く。")
                .assumed("A modelling choice.", "モデル上の選択。");
            /// M: dollars a year.
            ceiling("Ceiling of AI revenue", "AI収入の天井"): f64 =
                number("ceiling", 2e12, 1e11, 2e13).range(1e12, 4e12).log().unit(Unit::usd(Trillion).a_year())
                .help("Where growth ends. Bain: 2 trillion would be needed in 2030.",
                      "成長の行き着く先。Bainは2030年に2兆ドルが必要とする。").cited(&sources::BAIN);
            growth("Growth at first (logistic)", "当初の成長率（ロジスティック）"): f64 =
                number("growth", 0.60, 0.0, 4.0).range(0.3, 1.0).unit(Unit::PERCENT.a_year())
                .help("A year, while the ceiling is far away. The two labs more than doubled in the year to \
                       May 2026.",
                      "天井が遠いうちの年率。2社は2026年5月までの1年に2倍を超えた。")
                .assumed("Slower than the last year, as growth is over a decade.", "10年続く成長としては直近より低く置く。");
            /// p.
            bass_p("Bass innovation p", "バスの革新係数 p"): f64 =
                number("p", 0.03, 0.001, 0.10).range(0.01, 0.05).unit(Unit::PLAIN)
                .help("Used by the Bass ramp only.", "バス曲線だけで使う。").cited(&sources::BASS_META);
            /// q.
            bass_q("Bass imitation q", "バスの模倣係数 q"): f64 =
                number("q", 0.38, 0.0, 1.0).range(0.25, 0.55).unit(Unit::PLAIN)
                .help("Used by the Bass ramp only.", "バス曲線だけで使う。").cited(&sources::BASS_META);
            capture("Share of the gain that vendors capture", "生産性向上のうち売り手の取り分"): f64 =
                number("capture", 0.25, 0.02, 1.0).range(0.1, 0.5).unit(Unit::PERCENT)
                .help("Of a dollar of productivity, so much becomes AI revenue. Nordhaus: innovators keep \
                       2.2% as profit.",
                      "生産性向上1ドルのうちAI収入になる割合。Nordhausでは革新者の利益は2.2%。")
                .assumed("One dollar in four; no measurement exists.", "4分の1と置く。測定値はない。");
            /// H: years.
            horizon("Horizon", "期間"): u32 = integer("years", 20, 1, 40).range(10.0, 30.0).unit(Unit::YEARS)
                .help("Years of cash flow that count, and over which productivity rises.",
                      "キャッシュフローを数える年数。生産性向上もこの期間で測る。")
                .assumed("The life of the buildings.", "建物の寿命に合わせる。");
            terminal("Value at the end of the horizon", "期末の残存価値"): Terminal =
                choice("terminal", 0, Terminal::OPTIONS)
                .help("Nothing, or the cost not yet depreciated.", "なし、または未償却の簿価。")
                .assumed("None, to be careful.", "慎重に、なしとする。");
            start_year("First year", "起点の年"): u32 =
                integer("start", 2026, 2020, 2040).range(2025.0, 2028.0).unit(Unit::CALENDAR_YEAR)
                .help("The year to which today's figures belong.", "「現在」の数字の年。")
                .assumed("The year of today's AI revenue.", "現在のAI収入の年。");
        }
        in "The race against power", "電力との競争" {
            gw_per_year("Power energised a year", "年に通電する電力"): f64 =
                number("gw", 15.0, 0.5, 100.0).range(8.0, 25.0).log().unit(Unit::GIGAWATTS.a_year())
                .help("New capacity for AI that gets electricity, the world over.", "世界で新たに通電するAI向け容量。")
                .cited(&sources::JLL);
            usd_per_gw("Cost of a gigawatt", "1GWの建設費"): f64 =
                number("gw-cost", 40e9, 10e9, 150e9).range(35e9, 60e9)
                .unit(Unit::usd(Billion).per(Thing::Gigawatt))
                .help("Chips, buildings and power together.", "チップ、建物、電力設備の合計。").cited(&sources::BERNSTEIN);
            revenue_per_gw("Revenue of a gigawatt", "1GWの年間収入"): f64 =
                number("gw-revenue", 10.5e9, 1e9, 60e9).range(7e9, 15e9)
                .unit(Unit::usd(Billion).a_year().per(Thing::Gigawatt))
                .help("What energised capacity can serve; it caps the ramp.", "通電した容量が生む収入。成長の上限になる。")
                .cited(&sources::OPENAI_FRIAR);
            usd_per_mwh("Price of electricity", "電力の価格"): f64 =
                number("mwh", 86.0, 0.0, 300.0).range(50.0, 120.0)
                .unit(Unit::usd(One).per(Thing::MegawattHour))
                .help("Paid around the clock on all that the investment energises.", "投資した全容量が24時間使う前提。")
                .cited(&sources::EIA);
        }
        in "A shock to efficiency", "効率の急変" {
            /// x: cost per token falls to 1/x.
            shock("Cost per token falls by", "トークンの費用が下がる倍率"): f64 =
                number("shock", 1.0, 1.0, 100.0).range(1.0, 10.0).log().unit(Unit::TIMES)
                .help("Overnight, as with DeepSeek. 1 is no shock; prices have fallen 10 times a year.",
                      "DeepSeekのように一夜で。1は変化なし。価格は1年で10分の1になってきた。").cited(&sources::A16Z);
            /// φ: prices fall to x^−φ.
            pass_through("Passed on to customers", "価格への転嫁"): f64 =
                number("pass", 1.0, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("At 100% prices fall as much as costs; at 0% vendors keep it all.",
                      "100%なら価格も同じだけ下がり、0%なら売り手が全て得る。")
                .assumed("Competition passes it on.", "競争で転嫁される。");
            /// ε: quantity rises to x^(φε).
            elasticity("Elasticity of demand", "需要の価格弾力性"): f64 =
                number("elasticity", 1.0, 0.0, 3.0).range(0.5, 1.5).unit(Unit::PLAIN)
                .help("Above 1 cheaper tokens raise revenue, below 1 they shrink it.",
                      "1を超えると値下げで収入が増え、1未満なら減る。")
                .assumed("Revenue neither gains nor loses.", "収入は増えも減りもしない。");
        }
        in "What to compare it with", "比べる相手" {
            cloud("Cloud industry today", "現在のクラウド産業"): f64 =
                number("cloud", 400e9, 50e9, 5e12).range(350e9, 450e9).log().unit(Unit::usd(Billion).a_year())
                .help("The article's 400 billion for 2025; Synergy counted 419, and 129 in the first quarter \
                       of 2026.",
                      "記事は2025年を4000億とする。Synergyでは4190億、2026年第1四半期は1290億。").cited(&sources::SYNERGY);
            gdp("World GDP", "世界のGDP"): f64 =
                number("gdp", 117.17e12, 10e12, 500e12).range(105e12, 130e12).log()
                .unit(Unit::usd(Trillion).a_year())
                .help("2025, at current prices.", "2025年、名目。").cited(&sources::IMF_WEO);
            workers("Workers of the world", "世界の就業者"): f64 =
                number("workers", 3.6e9, 1e8, 6e9).range(3.2e9, 4e9).unit(Unit::people(Billion))
                .help("All who have work.", "仕事をもつ全ての人。").cited(&sources::ILO);
            users("iPhone users", "iPhone利用者"): f64 =
                number("users", 1.56e9, 1e8, 8e9).range(1.2e9, 2e9).unit(Unit::people(Billion))
                .help("J.P. Morgan's iiPhone users. All smartphones are about 4.3 billion.",
                      "J.P.モルガンの言うiPhone利用者。全スマートフォンは約43億。").cited(&sources::JPMORGAN);
        }
    }
}
