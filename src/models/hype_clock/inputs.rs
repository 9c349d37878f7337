//! What the reader sets.

use super::sources;
use crate::models::prelude::*;

choices! {
    /// Which boom the clock is set to.
    pub enum Era {
        Ai = "ai", "AI, from 2023", "AI（2023年～）";
        Railways = "railways", "British railways, from 1843", "英国鉄道（1843年～）";
        DotCom = "dotcom", "Dot-com, from mid-1995", "ドットコム（1995年半ば～）";
    }
}

choices! {
    /// When the debt falls due.
    pub enum Wall {
        Sample = "sample", "Like the 39 debts of the maturity wall", "満期の壁の39件と同じ";
        CoreWeave = "coreweave", "Like CoreWeave's debt of June 2026", "CoreWeaveの2026年6月の債務と同じ";
        Hype = "hype", "Lent as the hype went, for one tenor", "熱狂に応じて同じ期間で貸した場合";
    }
}

inputs! {
    /// What the reader sets. Money in dollars, times in years, rates as fractions.
    #[derive(Copy)]
    pub struct Inputs {
        in "Hype", "熱狂" {
            era("Boom", "対象"): Era = choice("era", 0, Era::OPTIONS)
                .help("Where the clock begins. For the booms of the past, debt is lent as the hype went.",
                      "時計の起点。過去の二例では、債務は熱狂に応じて貸したとする。")
                .assumed("AI: ChatGPT appeared at the end of November 2022.",
                         "AIはChatGPTが2022年11月末に公開されたため。");
            /// τ, from the beginning.
            peak("Years until hype peaks", "熱狂の山までの年数"): f64 =
                number("peak", 4.5, 0.5, 15.0).range(2.5, 7.0).unit(Unit::YEARS)
                .help("4.5 years from 2023 is mid-2027.", "2023年から4.5年なら2027年半ば。")
                .assumed("The consensus has capital spending grow by 36% in 2027 and 8% a year after that.",
                         "市場予想の設備投資は2027年に36％増、その後は年8％増に鈍る。");
            /// a.
            rise("Years from half height to the peak", "半分の高さから山までの年数"): f64 =
                number("rise", 2.8, 0.3, 10.0).range(2.6, 2.9).unit(Unit::YEARS)
                .help("How fast hype builds up.", "熱狂の高まる速さ。")
                .assumed("2.6 years fit railway shares, 2.9 the Nasdaq.", "鉄道株に合う値は2.6年、ナスダックは2.9年。");
            /// b.
            fall("Years from the peak back to half", "山から半分の高さまでの年数"): f64 =
                number("fall", 1.5, 0.3, 10.0).range(1.04, 2.2).unit(Unit::YEARS)
                .help("How fast hype fades.", "熱狂の冷める速さ。")
                .assumed("Between 1.04 years, which fit the Nasdaq, and 2.2, which fit railway shares.",
                         "ナスダックに合う1.04年と鉄道株に合う2.2年の間。");
            /// θ.
            threshold("A trough is below", "谷とみなす水準"): f64 =
                number("half", 0.5, 0.1, 0.95).range(0.4, 0.6).unit(Unit::PERCENT)
                .help("As a share of the first peak.", "最初の山に対する比率。")
                .assumed("Half, by convention.", "半分を目安とした。");
        }
        in "Productivity", "生産性" {
            /// L.
            plateau("Productivity in the end", "最終的な生産性"): f64 =
                number("plateau", 1.0, 0.1, 5.0).range(0.6, 1.5).unit(Unit::PERCENT)
                .help("100%: in the end as much as the hype promised.", "100％なら、最後は熱狂の約束どおりになる。")
                .assumed("The promise is kept, only later: the kindest case.", "約束は遅れて果たされるとした。最も好意的な前提。");
            /// t₁.
            first("Years until productivity reaches 10%", "生産性が10％に達するまでの年数"): f64 =
                number("first", 4.5, 0.0, 20.0).range(3.0, 6.0).unit(Unit::YEARS)
                .help("10% of full scale; 4.5 years from 2023 is mid-2027.", "フル稼働の10％。2023年から4.5年なら2027年半ば。")
                .assumed("$200bn a year in mid-2027: about twice two firms' annualised revenue in 2026.",
                         "2027年半ばに年2000億ドル。2026年の開発2社の年換算売上高の約2倍。");
            /// Y.
            years("Years until the technology pays", "技術が稼ぐまでの年数"): f64 =
                number("years", 15.0, 2.0, 60.0).range(5.0, 20.0).unit(Unit::YEARS)
                .help("10% of full scale in the first of these years, 95% in the last.",
                      "フル稼働の10％を1年目、95％を最終年とする年数。").cited(&sources::DISTILL);
        }
        in "Debt", "債務" {
            wall("When the debt falls due", "債務の満期"): Wall = choice("wall", 0, Wall::OPTIONS)
                .help("Year by year, as shares of the amount below.", "下の金額を各年に配分する。")
                .cited(&sources::WALL);
            amount("Amount of debt", "債務の額"): f64 =
                number("amount", 165.7e9, 1e9, 2e13).log().range(3.5e10, 1.15e12).unit(Unit::usd(Billion))
                .help("The 39 debts whose terms we could read, at the end of 2025.",
                      "条件を読めた39件の2025年末の合計。").cited(&sources::WALL);
            /// T.
            tenor("Tenor of loans made with the hype", "熱狂とともに貸した債務の期間"): f64 =
                number("tenor", 5.0, 0.5, 40.0).range(3.0, 10.0).unit(Unit::YEARS)
                .help("Years from lending to maturity.", "貸し出しから満期までの年数。")
                .cited(&sources::COREWEAVE_DEBT);
            shut("Share that finds no lender in the trough", "谷で貸し手がつかない割合"): f64 =
                number("shut", 0.5, 0.0, 1.0).range(0.2, 1.0).unit(Unit::PERCENT)
                .help("Of what matures in the trough.", "谷で満期を迎える債務のうちの割合。")
                .assumed("As in the maturity wall.", "「満期の壁」と同じ。");
            points("Points added to the rest", "残りの金利への上乗せ"): f64 =
                number("points", 0.02, 0.0, 0.2).range(0.005, 0.05).unit(Unit::PERCENT)
                .help("On what is refinanced in the trough.", "谷で借り換える債務への上乗せ。")
                .assumed("As in the maturity wall.", "「満期の壁」と同じ。");
        }
        in "Revenue in 2030", "2030年の売上高" {
            needed("Revenue needed in 2030", "2030年に必要な売上高"): f64 =
                number("needed", sources::BAIN_NEEDED, 1e11, 2e13).log().range(1e12, 4e12)
                .unit(Unit::usd(Trillion).a_year())
                .help("Bain: to pay for computing worth $500bn a year.",
                      "ベイン：年5000億ドルの計算基盤を賄うための額。").cited(&sources::BAIN);
            full("Revenue at full scale", "フル稼働時の売上高"): f64 =
                number("full", 2e12, 1e11, 2e13).log().range(1e12, 4e12).unit(Unit::usd(Trillion).a_year())
                .help("What AI earns once productivity has arrived.", "生産性が実現した後のAIの売上高。")
                .assumed("Enough for Bain's need, only later.", "ベインの必要額に、時間をかけて届くとした。");
        }
    }
}
