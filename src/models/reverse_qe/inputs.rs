//! What the reader sets.

use super::{assets, sources};
use crate::core::field::InputSet;
use crate::core::spec::InputSpec;
use crate::core::value::Value;
use crate::models::prelude::*;
use std::slice::from_ref;
use std::sync::LazyLock;

choices! {
    /// By how much yields rise for each point of GDP that must be found elsewhere.
    pub enum Elasticity {
        Low = "low", "Low: 2 basis points", "低：0.02ポイント";
        Mid = "mid", "Middle: 3 basis points", "中：0.03ポイント";
        High = "high", "High: 4 basis points", "高：0.04ポイント";
        Own = "own", "As set below", "下の値による";
    }
}

choices! {
    /// What may be sold.
    pub enum Kind {
        Bitcoin = "bitcoin", "Bitcoin", "ビットコイン";
        Software = "software", "Software shares", "ソフトウエア株";
        HedgeFunds = "hedge-funds", "Hedge funds", "ヘッジファンド";
        Shares = "shares", "Other shares", "その他の株式";
        Memory = "memory", "Memory makers", "メモリー株";
        Bonds = "bonds", "Bonds", "債券";
        Gold = "gold", "Gold", "金";
        Property = "property", "Property", "不動産";
        Other = "other", "Another asset", "別の資産";
    }
}

inputs! {
    /// One asset.
    #[derive(Copy)]
    pub struct Asset {
        kind("Asset", "資産"): Kind = choice("kind", 8, Kind::OPTIONS)
            .also(&["name", "asset class", "名称", "種類"])
            .help("What is held.", "資産の種類。").assumed("Entered by the reader.", "利用者が入力する。");
        /// V.
        value("Market value", "時価総額"): f64 =
            number("value", 1e12, 1e6, 1e15).log().range(5e11, 2e12).unit(Unit::usd(Billion))
            .also(&["market cap", "capitalisation", "時価"])
            .help("The total outstanding, whoever holds it.", "保有者を問わない総額。")
            .assumed("A round figure.", "切りのよい額とした。");
        share("May have to be sold", "売却を迫られうる割合"): f64 =
            number("share", 0.02, 0.0, 1.0).range(0.01, 0.05).unit(Unit::PERCENT)
            .also(&["held", "pressed", "割合"])
            .help("Held by investors whom capital calls or falling prices can force to sell.",
                  "出資の払い込みや値下がりで売却を迫られる投資家の持ち分。")
            .assumed("No count exists.", "集計した統計はない。");
        /// D.
        duration("Duration", "デュレーション"): f64 =
            number("duration", 0.0, 0.0, 100.0).range(0.0, 20.0).unit(Unit::YEARS)
            .help("Per cent lost per point of yield; 0 for an asset without cash flows.",
                  "金利1ポイント当たりの下落率（％）。キャッシュフローがない資産は0。")
            .assumed("No cash flows.", "キャッシュフローなしとした。");
        /// C; at least D².
        convexity("Convexity", "コンベクシティ"): f64 =
            number("convexity", 0.0, 0.0, 20_000.0).range(0.0, 800.0).unit(Unit::PLAIN)
            .help("Taken as at least the duration squared; twice that for a share (Gordon).",
                  "デュレーションの2乗を下限とする。株式（ゴードンの式）ならその2倍。")
            .assumed("None beyond the least.", "下限とした。");
        /// β.
        beta("Sensitivity to other prices", "他の価格への感応度"): f64 =
            number("beta", 0.0, 0.0, 10.0).range(0.0, 3.0).unit(Unit::TIMES)
            .also(&["sensitivity", "ベータ"])
            .help("To the fall, caused by yields, of the assets that have a duration.",
                  "デュレーションのある資産が金利で下げる幅に対する倍率。")
            .assumed("None.", "なしとした。");
        /// M.
        impact("Value lost per dollar sold", "1ドルの売却で失われる価値"): f64 =
            number("impact", 5.0, 0.0, 200.0).range(1.0, 10.0).unit(Unit::PLAIN)
            .also(&["multiplier", "price impact", "倍率"])
            .help("Dollars by which the whole asset falls for each dollar raised from it.",
                  "1ドルを得るための売りで、その資産全体の時価総額が減る額（ドル）。")
            .assumed("As for the stock market at large.", "株式市場全体と同じとした。");
        order("Sold in which place", "売る順番"): u32 =
            integer("order", 1, 1, 12).range(1.0, 6.0)
            .also(&["rank", "順位"])
            .help("1 is loved least and sold first; equal places follow the table.",
                  "1が最も手放しやすく、先に売る。同順位は表の順。")
            .assumed("The first.", "最初とした。");
    }
}

/// The assets that the model comes with, read once.
static USUAL: LazyLock<Value> = LazyLock::new(|| published::table(from_ref(&LIST), 0, assets::USUAL));

/// What they are read by, without the words of the page.
static LIST: InputSpec = table("assets", Asset::SPECS, 25, usual);

fn usual() -> Value {
    USUAL.clone()
}

inputs! {
    /// What the reader sets. Money in dollars, rates as fractions a year.
    pub struct Inputs {
        in "The tub", "浴槽" {
            stock("Money at the central bank", "中央銀行にある資金"): f64 =
                number("stock", 2.935e12, 0.0, 5e13).range(2.6e12, 3.2e12).unit(Unit::usd(Trillion))
                .help("US bank reserves, 19 August 2026; overnight reverse repos were near nothing.",
                      "2026年8月19日の米国の準備預金。翌日物リバースレポはほぼゼロ。")
                .cited(&sources::RESERVES);
            needed("Of which banks need", "うち銀行が必要とする額"): f64 =
                number("needed", 2.7e12, 0.0, 5e13).range(2.5e12, 2.9e12).unit(Unit::usd(Trillion))
                .help("Only what is above it lies idle.", "これを超える分だけが遊休資金になる。")
                .assumed("Between $2.5tn and $3tn, where bank analysts put it; nobody knows.",
                         "2.5兆～3兆ドルとの見方があるが、確かめられた値はない。");
            freed("Pipes freed, once", "「配管」の詰まりを除いて出る額（1回）"): f64 =
                number("freed", 0.0, 0.0, 1e13).range(0.0, 2e11).unit(Unit::usd(Billion))
                .help("Idle money made usable at the start, as by looser rules on repo.",
                      "レポ取引の規制緩和などで、初めに使えるようになる資金。")
                .assumed("None.", "なしとした。");
            inflow("New idle capital a year", "新たな遊休資金"): f64 =
                number("new-capital", 1e11, 0.0, 1e13).range(0.0, 4.8e11).unit(Unit::usd(Billion).a_year())
                .help("Rate cuts and central-bank purchases; $480bn is the pace of winter 2025–26.",
                      "利下げや中央銀行の買い入れによる。2025～26年冬のペースは年4800億ドル。")
                .assumed("Near the pace at which reserves rose from December 2025 to August 2026.",
                         "2025年12月から2026年8月に準備預金が増えたペースに近い値。");
            drain("Other claims a year", "ほかへの流出"): f64 =
                number("drain", 5e10, 0.0, 1e13).range(0.0, 2e11).unit(Unit::usd(Billion).a_year())
                .help("What others take beyond new saving: banknotes, the Treasury.",
                      "新たな貯蓄を超えて他者が使う分。現金や国債など。")
                .assumed("About the growth of banknotes in circulation.", "流通紙幣の増加ほどとした。");
        }
        in "AI's draw", "AIの資金需要" {
            /// K.
            capital("Size of the build-out, first year", "建設投資の規模（初年）"): f64 =
                number("k", 7.65e11, 1e9, 2e13).log().range(4e11, 1.2e12).unit(Unit::usd(Billion).a_year())
                .help("Spending on AI chips, data centres and power: Goldman Sachs's figure for 2026.",
                      "半導体、データセンター、電力への支出。ゴールドマン・サックスの2026年の値。")
                .cited(&sources::GOLDMAN_2026);
            /// g.
            growth("Growth a year", "年間の伸び"): f64 =
                number("growth", 0.16, -0.5, 1.0).range(0.0, 0.4).unit(Unit::PERCENT.a_year())
                .help("$765bn in 2026 to $1,636bn in 2031.", "2026年の7650億ドルから2031年の1兆6360億ドルへ。")
                .cited(&sources::GOLDMAN_2026);
            /// o.
            outside("Share raised outside", "外部から調達する割合"): f64 =
                number("outside", 0.33, 0.0, 1.0).range(0.2, 0.6).unit(Unit::PERCENT)
                .help("The rest comes out of the builders' own cash flow.", "残りは自社のキャッシュフローで賄う。")
                .assumed("Goldman Sachs's debt share of 2026 capital spending, as relayed.",
                         "ゴールドマン・サックスによる2026年の債務の比率（孫引き）。");
            /// ρ.
            returned("Share that comes back", "戻ってくる割合"): f64 =
                number("returned", 0.30, 0.0, 1.0).range(0.0, 0.6).unit(Unit::PERCENT)
                .help("Wages and profits paid out of the draw that are saved, a quarter later.",
                      "支出が賃金や利益となり、貯蓄として戻る割合。1四半期後に戻る。")
                .assumed("The article's multiplier has no figure; vendors save much of their profit.",
                         "記事の乗数効果に数値はない。納入企業は利益の多くを手元に残す。");
            bought("Share the central bank buys", "中央銀行が買う割合"): f64 =
                number("bought", 0.0, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("With new money, as it may do with a government's debt but not with AI's.",
                      "新たなお金で買う分。国債なら買いうるが、AIの債務は買わない。")
                .assumed("None: it buys no company's bonds.", "社債は買わないとした。");
            years("Horizon", "期間"): u32 = integer("years", 5, 1, 6).range(3.0, 6.0).unit(Unit::YEARS)
                .help("2026 is the first year.", "初年は2026年。")
                .assumed("2026 to 2030.", "2026～30年。");
        }
        in "Yields", "金利" {
            elasticity("Response of yields", "金利の反応"): Elasticity =
                choice("elasticity", 1, Elasticity::OPTIONS)
                .help("Per point of GDP; a basis point is a hundredth of a percentage point.",
                      "GDPの1％当たり。測定された値から選ぶ。")
                .cited(&sources::CBO_2019);
            /// ε.
            own("Response of yields, your own", "金利の反応（任意の値）"): f64 =
                number("own", 6.0, 0.0, 1000.0).range(1.0, 100.0).unit(Unit::PLAIN)
                .help("Basis points per point of GDP.", "単位はベーシスポイント（0.01ポイント）、GDPの1％当たり。")
                .assumed("Near what the Fed's purchases did: about 100 for some 20 points of GDP.",
                         "FRBの買い入れの効果（GDPの約20％で約1ポイント）に近い値。");
            ten("Ten-year equivalents per dollar", "10年債に換算した倍率"): f64 =
                number("ten", 1.2, 0.0, 3.0).range(1.0, 1.5).unit(Unit::TIMES)
                .help("AI's bonds are longer than ten years, and burden the market more.",
                      "AI関連の債券は10年より長く、その分だけ市場の負担が重い。")
                .cited(&sources::BONDBRO);
            gdp("GDP", "国内総生産（GDP）"): f64 =
                number("gdp", 30.62e12, 1e12, 1e15).log().range(28e12, 33e12).unit(Unit::usd(Trillion))
                .help("United States, 2025.", "2025年の米国。")
                .assumed("The IMF's figure, as relayed.", "IMFの値（孫引き）。");
            observed("Rise in yields that was seen", "実際の金利上昇"): f64 =
                number("observed", 0.0089, 0.0, 0.2).range(0.004, 0.012).unit(Unit::PERCENT)
                .help("Ten-year Treasury: 4.28% on 4 February, about 5.17% on 27 September 2026.",
                      "10年国債は2026年2月4日に4.28％、9月27日に約5.17％。")
                .cited(&sources::TEN_YEAR);
            points("Points added to yields by other causes", "別の要因で金利に加わるポイント"): f64 =
                number("points", 0.0, 0.0, 0.1).range(0.0, 0.0089).unit(Unit::PERCENT)
                .help("Such as the expected path of policy rates. Reprices assets only.",
                      "政策金利の見通しなど。資産の値洗いだけに使う。")
                .assumed("None, to see AI's part alone.", "AIの影響だけをみるため、ゼロとした。");
        }
        in "Forced sales", "強制売却" {
            assets("Assets", "資産の一覧"): Vec<Asset> =
                table("assets", Asset::SPECS, 25, usual)
                .help("Edit, add or remove rows, or paste your own from a spreadsheet.",
                      "行の変更・追加・削除、表計算ソフトからの貼り付けができる。")
                .assumed("Values as reported in 2026 or near; bitcoin's sensitivity, durations and holdings \
                          are ours.",
                         "時価総額は2026年の報道に近い値。ビットコインの感応度、デュレーション、持ち分は本サイトの仮定。")
                .rows_cited(assets::source);
            calls("Share of the shortfall met by forced sales", "不足額のうち強制売却で賄う割合"): f64 =
                number("calls", 0.25, 0.0, 1.0).range(0.0, 0.5).unit(Unit::PERCENT)
                .help("Capital calls; bond investors make room for the rest.",
                      "出資の払い込み請求など。残りは債券の投資家が引き受ける。")
                .assumed("Ours; the article gives no amount.", "本サイトの仮定。記事に金額はない。");
            /// λ.
            margin("Share of a fall that must be met in cash", "値下がりのうち現金を要する割合"): f64 =
                number("margin", 0.05, 0.0, 1.0).range(0.0, 0.15).unit(Unit::PERCENT)
                .help("Margin calls and redemptions; they force the next round of sales.",
                      "追い証や解約に応じるための現金。次の売りを迫る。")
                .assumed("Holders on credit own a small part of each asset.", "借り入れで持つ投資家は各資産の一部にとどまる。");
        }
    }
}
