//! Terms of finance and of chips, explained where they are used: one fold a page, with those it uses.

use std::fmt::Write;

use super::{escape, words};
use crate::core::text::{Lang, Text, text};

/// A term, and what it means in a line.
struct Term {
    /// As it stands in texts; in English in any case of its letters.
    name: Text,
    means: Text,
}

const fn term(en: &'static str, ja: &'static str, means: &'static str, means_ja: &'static str) -> Term {
    Term { name: text(en, ja), means: text(means, means_ja) }
}

/// In the order in which a page lists them.
const TERMS: &[Term] = &[
    term(
        "neocloud",
        "ネオクラウド",
        "A cloud company that rents out AI chips and little else.",
        "AI向け半導体の貸し出しを専業とする新興のクラウド企業。",
    ),
    term(
        "hyperscaler",
        "ハイパースケーラー",
        "A technology company with cloud data centres of its own around the world.",
        "自社のクラウド用データセンターを世界各地に持つ巨大IT企業。",
    ),
    term(
        "cloud lessee",
        "賃借型クラウド",
        "A cloud company that rents the buildings its servers stand in.",
        "サーバーを置く建物を借りて使うクラウド企業。",
    ),
    term(
        "SPV",
        "SPV",
        "Special-purpose vehicle: a company set up to own and finance a single project.",
        "特別目的会社。一つの事業を保有し、その資金を調達するためだけに設ける会社。",
    ),
    term(
        "GPU",
        "GPU",
        "Graphics processing unit: the kind of chip that AI runs on.",
        "画像処理半導体。AIの計算に使う。",
    ),
    term("H100", "H100", "Nvidia's AI chip of 2022.", "Nvidiaが2022年に発表したAI向け半導体。"),
    term(
        "token",
        "トークン",
        "The unit of text that AI models read and write; about three-quarters of an English word.",
        "AIモデルが読み書きする文章の単位。英語なら1語の4分の3ほど。",
    ),
    term(
        "run rate",
        "年換算売上高",
        "Revenue of the latest month or quarter, extended to a year.",
        "直近の月または四半期の売上高を1年分に引き延ばした額。",
    ),
    term(
        "annuity basis",
        "資本回収基準",
        "What pays the cost of capital and replaces every asset when it is worn out, as an even sum each \
         year.",
        "資本コストを賄い、寿命が来た設備を更新するのに必要な額を、毎年均等にならしたもの。",
    ),
    term(
        "simple basis",
        "単純基準",
        "A flat return on the investment each year, without replacing worn-out assets.",
        "投資額に対する毎年一定の利回り。設備の更新を見込まない。",
    ),
    term(
        "EBITDA",
        "EBITDA",
        "Earnings before interest, tax, depreciation and amortisation.",
        "利払い・税引き・償却前利益。",
    ),
    term(
        "cost of capital",
        "資本コスト",
        "What lenders and shareholders together expect to earn, after tax.",
        "貸し手と株主が求める収益率を、税引き後で加重平均したもの。",
    ),
    term(
        "present value",
        "現在価値",
        "A future sum, discounted to what it is worth today.",
        "将来の金額を、現在の価値に割り引いたもの。",
    ),
    term(
        "CFADS",
        "CFADS",
        "Cash flow available for debt service.",
        "元利金の返済に充てられるキャッシュフロー。",
    ),
    term(
        "coupon",
        "表面利率",
        "The interest rate that a bond or loan states.",
        "社債や融資に定められた金利。",
    ),
    term(
        "spread",
        "スプレッド",
        "The margin that a borrower pays over a benchmark rate.",
        "基準となる金利に借り手が上乗せして払う幅。",
    ),
    term(
        "covenant",
        "財務制限条項",
        "A borrower's promise in a loan agreement, such as a limit on debt; a breach lets the lender act.",
        "融資契約で借り手が守ると約束した財務上の条件。抵触すると貸し手は措置を取れる。",
    ),
    term(
        "DSCR",
        "DSCR",
        "Debt-service cover ratio: cash flow over interest and scheduled principal.",
        "元利金返済カバー率。キャッシュフローを利息と予定の元本で割った値。",
    ),
    term(
        "LTV",
        "LTV",
        "Loan to value: debt over the value of the collateral.",
        "担保掛け目。債務を担保の価値で割った値。",
    ),
    term(
        "interest cover",
        "インタレスト・カバレッジ・レシオ",
        "Cash flow before debt service over interest.",
        "元利払い前の資金を利息で割った値。",
    ),
    term(
        "balloon",
        "バルーン",
        "The part of a loan that is repaid at maturity.",
        "融資のうち満期に一括で返す部分。",
    ),
    term(
        "sculpted",
        "スカルプト型",
        "Repaid in step with planned cash flow, so that cover is the same each year.",
        "計画のキャッシュフローに合わせて返済し、カバー率を毎年同じにする方式。",
    ),
    term(
        "delayed-draw term loan",
        "遅延引き出し型タームローン",
        "A loan that the borrower draws in parts as it builds.",
        "建設に合わせて借り手が分けて引き出す融資。",
    ),
    term(
        "residual-value guarantee",
        "残存価値保証",
        "A tenant's promise to make good a fall in the value of what it leaves.",
        "賃借人が退去するとき、資産価値の下落を埋める約束。",
    ),
    term(
        "market depth",
        "市場の厚み",
        "How much can be sold before the price gives way.",
        "どれだけ売ると価格が下がるか。",
    ),
];

/// A fold with the terms that stand in a page's text. Empty where there are none.
pub fn terms(page: &str, lang: Lang) -> String {
    let (text, mut items, mut count) = (words_of(page), String::new(), 0);
    for Term { name, means } in TERMS {
        if stands_in(name.get(lang), &text) {
            count += 1;
            let _ = write!(items, "<dt>{}</dt><dd>{}</dd>", escape(name.get(lang)), escape(means.get(lang)));
        }
    }
    if count == 0 {
        return String::new();
    }
    format!(
        "<details class=\"terms\"><summary>{}</summary><dl>{items}</dl></details>",
        words::terms_used(count, lang)
    )
}

/// A page's text without its tags, in small letters.
fn words_of(page: &str) -> String {
    let mut text = String::with_capacity(page.len() / 2);
    let mut is_tag = false;
    for letter in page.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                text.push(' ');
            }
            letter if !is_tag => text.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    text
}

/// Whether a term stands in a text as a word of its own, or with an s.
fn stands_in(name: &str, text: &str) -> bool {
    let name = name.to_lowercase();
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    text.match_indices(&name).any(|(at, _)| {
        let after = &text[at + name.len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        !is_letter(text[..at].chars().next_back()) && !is_letter(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_explained_where_it_stands_and_nowhere_else() {
        let page = "<p class=\"spv\">Neoclouds rent <b>GPUs</b>; widespread tokens.</p>";
        let found = terms(page, Lang::En);
        for name in ["neocloud", "GPU", "token"] {
            assert!(found.contains(&format!("<dt>{name}</dt>")), "{name}: {found}");
        }
        // Neither an attribute nor the end of another word.
        assert!(!found.contains("SPV") && !found.contains("<dt>spread"), "{found}");
        assert_eq!(terms("<p>Nothing of the kind.</p>", Lang::En), "");
        assert!(terms("<p>スプレッドは2ポイント</p>", Lang::Ja).contains("<dt>スプレッド</dt>"));
    }
}
