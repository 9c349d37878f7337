//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// How revenue grows.
    pub enum Ramp {
        Logistic = "logistic", "Logistic", "ロジスティック曲線";
        Bass = "bass", "Bass", "バス曲線";
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
        in "Investment", "投資" {
            /// K: what is invested.
            capital("Investment", "投資額"): f64 =
                number("k", 3e12, 1e11, 2e13).range(2e12, 5e12).log().unit(Unit::usd(Trillion))
                .help("Spending on AI data centres and their hardware, 2025–28.",
                      "2025～28年のAIデータセンターと機器への支出。").cited(&sources::MORGAN_STANLEY);
            server_share("Server share", "サーバーの比率"): f64 =
                number("servers", 0.55, 0.0, 1.0).range(0.4, 0.7).unit(Unit::PERCENT)
                .help("The rest is buildings and power. Hardware is $1.6tn of Morgan Stanley's $2.9tn: 55%.",
                      "残りは建物と電力設備。モルガン・スタンレーの推計では2兆9000億ドルのうち機器が1兆\
                       6000億ドルで55％。").cited(&sources::MORGAN_STANLEY_HARDWARE);
            server_life("Server life", "サーバーの寿命"): u32 =
                integer("server-life", 5, 1, 15).range(3.0, 7.0).unit(Unit::YEARS)
                .help("Years until servers are replaced.", "更新までの年数。")
                .assumed("Companies depreciate servers over 5 to 6 years (Meta over 5.5, as filed); critics \
                          say 2 to 3.",
                         "各社の償却年数は5～6年（Metaは開示で5.5年）。2～3年が実態だとする批判もある。");
            building_life("Building and power-equipment life", "建物・電力設備の寿命"): u32 =
                integer("building-life", 20, 5, 50).range(15.0, 30.0).unit(Unit::YEARS)
                .help("Years until they are rebuilt.", "建て替えまでの年数。")
                .assumed("Within the 5 to 40 years in company filings.",
                         "各社が開示する5～40年の範囲内とした。");
        }
        in "Cost of capital", "資本コスト" {
            /// D: share of K that is debt.
            debt_share("Debt share", "債務の比率"): f64 =
                number("debt", 0.40, 0.0, 1.0).range(0.2, 0.7).unit(Unit::PERCENT)
                .help("Private credit, corporate bonds and securitised debt: $1.15tn of $2.9tn.",
                      "プライベートクレジット、社債、証券化商品の合計は2兆9000億ドルのうち1兆1500億ドル。")
                .cited(&sources::MORGAN_STANLEY_SPLIT);
            /// r_d.
            cost_of_debt("Cost of debt", "借り入れコスト"): f64 =
                number("rd", 0.06581, 0.0, 0.25).range(0.045, 0.09).unit(Unit::PERCENT.a_year())
                .help("The coupon (interest rate) on the bond for Hyperion, which Meta rents. El Paso's, in \
                       July 2026: 7.534%.",
                      "Metaが借りる施設Hyperionの債券の表面利率。2026年7月のEl Paso債は7.534％だった。")
                .cited(&sources::HYPERION);
            /// r_e.
            cost_of_equity("Cost of equity", "株主資本コスト"): f64 =
                number("re", 0.10, 0.0, 0.40).range(0.08, 0.14).unit(Unit::PERCENT.a_year())
                .help("The annual return shareholders expect.", "株主が期待する年間利回り。")
                .cited(&sources::DAMODARAN);
            /// τ.
            tax("Corporate tax rate", "法人税率"): f64 =
                number("tax", 0.21, 0.0, 0.60).range(0.15, 0.28).unit(Unit::PERCENT)
                .help("The US federal rate; states add up to 10 percentage points.",
                      "米国の連邦税率。州税が最大10ポイントほど加わる。").cited(&sources::US_CODE);
            roi("EBITDA return (simple basis)", "EBITDA利回り（単純基準）"): f64 =
                number("roi", 0.09, 0.005, 0.40).range(0.07, 0.12).unit(Unit::PERCENT.a_year())
                .help("Distill AI's article: with a 6.58% coupon, EBITDA must return at least 9% to 10% of \
                       the investment a year.",
                      "Distill AIの記事は、表面利率6.58％のもとでEBITDAベースで年9～10％以上の利回りが要るとす\
                       る。").cited(&sources::DISTILL);
        }
        in "AI revenue", "AIの売上高" {
            margin("EBITDA margin", "EBITDA利益率"): f64 =
                number("margin", 0.40, 0.05, 0.90).range(0.25, 0.6).unit(Unit::PERCENT)
                .help("EBITDA: earnings before interest, taxes, depreciation and amortisation, as a share \
                       of revenue.",
                      "EBITDA（利払い・税引き・償却前利益）の売上高に対する比率。")
                .assumed("Reproduces the article's one to two cloud industries. CoreWeave, which rents out \
                          GPUs (AI chips), had an adjusted 61% in the third quarter of 2025; we assume that \
                          AI laboratories keep less.",
                         "記事の「クラウド産業1～2個分」を再現する値。GPU（AI用半導体）を賃貸する\
                          CoreWeaveは2025年7～9月期に調整後で61％。AI開発会社はそれより低いとみた。");
            /// R₀: dollars a year.
            revenue_today("AI revenue today", "現在のAIの売上高"): f64 =
                number("today", 80e9, 1e9, 1e12).range(40e9, 120e9).log().unit(Unit::usd(Billion).a_year())
                .help("Two firms only. Annualised revenue, May 2026: Anthropic $47bn, OpenAI about $33bn. \
                       Anthropic, September: $65bn.",
                      "2社だけの年換算売上高。2026年5月はAnthropicが470億ドル、OpenAIが約330億ドル。9月のAnthropic\
                       は650億ドル。").cited(&sources::ANTHROPIC_RUN_RATE);
            ramp("Adoption curve", "普及曲線"): Ramp = choice("ramp", 0, Ramp::OPTIONS)
                .help("Logistic: growth slows towards the ceiling. Bass: innovators adopt first, imitators \
                       follow.",
                      "ロジスティック曲線は上限に近づくほど成長が鈍る。バス曲線は先行者に模倣者が続く。")
                .assumed("A modelling choice.", "モデル上の選択。");
            /// M: dollars a year.
            ceiling("AI revenue ceiling", "AIの売上高の上限"): f64 =
                number("ceiling", 2e12, 1e11, 2e13).range(1e12, 4e12).log().unit(Unit::usd(Trillion).a_year())
                .help("The level at which demand stops growing.", "需要の伸びが止まる水準。")
                .assumed("Ours: demand could grow this far. Bain's $2tn is what AI would need in 2030, not \
                          a forecast of demand.",
                         "需要がここまで伸びうるという本サイトの仮定。ベインの2兆ドルは2030年に必要とされ\
                          る額で、需要の予測ではない。");
            growth("Initial growth (logistic)", "当初の成長率（ロジスティック曲線）"): f64 =
                number("growth", 0.60, 0.0, 4.0).range(0.3, 1.0).unit(Unit::PERCENT.a_year())
                .help("The annual rate while revenue is far below the ceiling.",
                      "売上高が上限よりはるかに低いうちの年率。")
                .assumed("Below the pace of the year to May 2026, when Anthropic's and OpenAI's revenue \
                          more than doubled: we assume slower growth over a decade.",
                         "AnthropicとOpenAIの売上高は2026年5月までの1年で2倍を超えた。10年続く成長率とし\
                          ては、それより低く置く。");
            /// p.
            bass_p("Bass innovation coefficient p", "バス曲線の革新係数p"): f64 =
                number("p", 0.03, 0.001, 0.10).range(0.01, 0.05).unit(Unit::PLAIN)
                .help("Applies to the Bass curve only.", "バス曲線だけに使う。").cited(&sources::BASS_META);
            /// q.
            bass_q("Bass imitation coefficient q", "バス曲線の模倣係数q"): f64 =
                number("q", 0.38, 0.0, 1.0).range(0.25, 0.55).unit(Unit::PLAIN)
                .help("Applies to the Bass curve only.", "バス曲線だけに使う。").cited(&sources::BASS_META);
            capture("Vendors' share of productivity gains", "生産性向上のうち売り手の取り分"): f64 =
                number("capture", 0.25, 0.02, 1.0).range(0.1, 0.5).unit(Unit::PERCENT)
                .help("How much of each dollar of added output becomes AI revenue.",
                      "増えた生産1ドルのうちAIの売上高になる割合。")
                .assumed("One dollar in four; we found no measurement. Nordhaus found that innovators keep \
                          2.2% of the gain as profit.",
                         "4分の1とした。測定例は見当たらない。ノードハウスの研究では、革新者の利益になるのは便益\
                          の2.2％。");
            /// H: years.
            horizon("Horizon", "評価期間"): u32 =
                integer("years", 20, 1, 40).range(10.0, 30.0).unit(Unit::YEARS)
                .help("The years over which cash flow and productivity gains are counted.",
                      "キャッシュフローと生産性の向上を数える年数。")
                .assumed("Equal to the building life.", "建物の寿命に合わせた。");
            terminal("Residual value", "期末の残存価値"): Terminal =
                choice("terminal", 0, Terminal::OPTIONS)
                .help("What the assets are worth at the end of the horizon.",
                      "評価期間の終わりに残る資産の価値。")
                .assumed("None, the cautious choice.", "慎重に、なしとした。");
            start_year("Start year", "起点の年"): u32 =
                integer("start", 2026, 2020, 2040).range(2025.0, 2028.0).unit(Unit::CALENDAR_YEAR)
                .help("Today's figures stand at the start of this year.",
                      "「現在」の値をこの年の初めに置く。")
                .assumed("The year of today's AI revenue.", "現在のAIの売上高の年。");
        }
        in "Power", "電力" {
            gw_per_year("AI capacity energised each year", "AI向けに毎年通電する容量"): f64 =
                number("gw", 15.0, 0.5, 100.0).range(8.0, 25.0).log().unit(Unit::GIGAWATTS.a_year())
                .help("New capacity worldwide that is connected to electricity.",
                      "世界で新たに電力につながる容量。").cited(&sources::JLL);
            usd_per_gw("Build cost per gigawatt", "1GW当たりの建設費"): f64 =
                number("gw-cost", 40e9, 10e9, 150e9).range(35e9, 60e9)
                .unit(Unit::usd(Billion).per(Thing::Gigawatt))
                .help("Chips, buildings and power equipment.", "半導体、建物、電力設備の合計。")
                .assumed("Between Bernstein's $35bn and Nvidia's $50bn to $60bn (both reported in 2025).",
                         "バーンスタインの350億ドルとNvidiaの500億～600億ドル（いずれも2025年の報道）の間。");
            revenue_per_gw("Revenue per gigawatt", "1GW当たりの売上高"): f64 =
                number("gw-revenue", 10.5e9, 1e9, 60e9).range(7e9, 15e9)
                .unit(Unit::usd(Billion).a_year().per(Thing::Gigawatt))
                .help("What energised capacity can earn; caps AI revenue.",
                      "通電した容量が生む売上高。AIの売上高の上限になる。").cited(&sources::OPENAI_FRIAR);
            usd_per_mwh("Electricity price", "電力価格"): f64 =
                number("mwh", 86.0, 0.0, 300.0).range(50.0, 120.0)
                .unit(Unit::usd(One).per(Thing::MegawattHour))
                .help("US industrial average, 2025; paid around the clock on all capacity. January 2026: \
                       $92.9.",
                      "2025年の米国産業用平均。全容量が24時間使うとする。2026年1月は92.9ドル。")
                .cited(&sources::EIA);
        }
        in "Efficiency shock", "効率の急変" {
            /// x: cost per token falls to 1/x.
            shock("Fall in cost per token", "トークン当たり費用の低下（倍率）"): f64 =
                number("shock", 1.0, 1.0, 100.0).range(1.0, 10.0).log().unit(Unit::TIMES)
                .help("Token: a unit of text a model reads or writes. At 10, costs fall overnight to a \
                       tenth; 1 is no shock.",
                      "トークンはモデルが読み書きする文字の単位。10なら費用が一夜で10分の1、1なら変化な\
                       し。")
                .assumed("No shock. To November 2024, prices had fallen to a tenth each year (Appenzeller).",
                         "変化なしとした。2024年11月までの価格は毎年10分の1になっていた（アッペンツェラー）。");
            /// φ: prices fall to x^−φ.
            pass_through("Cost pass-through", "価格への転嫁率"): f64 =
                number("pass", 1.0, 0.0, 1.0).range(0.5, 1.0).unit(Unit::PERCENT)
                .help("At 100% prices fall as much as costs; at 0% vendors keep the saving.",
                      "100％なら価格も費用と同じだけ下がり、0％なら売り手が節約分をすべて得る。")
                .assumed("Competition passes the saving on.", "競争により転嫁されるとした。");
            /// ε: quantity rises to x^(φε).
            elasticity("Price elasticity of demand", "需要の価格弾力性"): f64 =
                number("elasticity", 1.0, 0.0, 3.0).range(0.5, 1.5).unit(Unit::PLAIN)
                .help("Above 1, cheaper tokens raise revenue; below 1, they reduce it.",
                      "1を超えると値下げで売上高が増え、1未満なら減る。")
                .assumed("Neutral: revenue neither rises nor falls.", "中立：売上高は増えも減りもしない。");
        }
        in "Comparisons", "比較の対象" {
            cloud("Cloud industry today", "現在のクラウド産業"): f64 =
                number("cloud", 400e9, 50e9, 5e12).range(350e9, 450e9).log().unit(Unit::usd(Billion).a_year())
                .help("Distill AI's article: $400bn for 2025. Synergy: $419bn, and $129bn in the first \
                       quarter of 2026.",
                      "Distill AIの記事は2025年を4000億ドルとする。Synergyは4190億ドル、2026年1～3月期は\
                       1290億ドル。").cited(&sources::SYNERGY);
            gdp("World GDP", "世界のGDP"): f64 =
                number("gdp", 117.17e12, 10e12, 500e12).range(105e12, 130e12).log()
                .unit(Unit::usd(Trillion).a_year())
                .help("2025, at current prices.", "2025年、名目。").cited(&sources::IMF_WEO);
            workers("World employment", "世界の就業者数"): f64 =
                number("workers", 3.6e9, 1e8, 6e9).range(3.2e9, 4e9).unit(Unit::people(Billion))
                .help("Everyone in work.", "仕事に就いている人の数。").cited(&sources::ILO);
            users("iPhone users", "iPhone利用者数"): f64 =
                number("users", 1.56e9, 1e8, 8e9).range(1.2e9, 2e9).unit(Unit::people(Billion))
                .help("Implied by J.P. Morgan's $34.72 a month from every iPhone user.",
                      "JPモルガンの「iPhone利用者1人当たり月34.72ドル」から逆算した。")
                .cited(&sources::JPMORGAN);
        }
    }
}
