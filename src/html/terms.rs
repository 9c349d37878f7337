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
        "Our name for a cloud company that rents the buildings its servers stand in.",
        "サーバーを置く建物を借りて使うクラウド企業（本サイトの呼び方）。",
    ),
    term(
        "SPV",
        "SPV",
        "Special-purpose vehicle: a company set up to own and finance a single project.",
        "特別目的事業体。一つの事業を保有し、その資金を調達するためだけに設ける法人。",
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
        "Revenue of the latest month or quarter, scaled up to a full year.",
        "直近の月または四半期の売上高を1年分に換算した額。",
    ),
    term(
        "annuity basis",
        "資本回収基準",
        "The equal yearly sum that covers the cost of capital and replaces each asset when it wears out.",
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
        "The average return that lenders and shareholders require, weighted by what each provides, less \
         the tax saved on interest.",
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
        "carry",
        "成功報酬",
        "A fund manager's share of the profit.",
        "ファンドの利益のうち運用会社が受け取る分。",
    ),
    term(
        "risk weight",
        "リスクウェート",
        "How heavily a loan counts when a bank's capital is measured against its assets.",
        "銀行の自己資本比率を計算するとき、融資を数える重み。",
    ),
    term("sponsor", "出資者", "Whoever puts up a vehicle's equity.", "SPVなどの株主資本を払い込む者。"),
    term(
        "coupon",
        "表面利率",
        "The interest rate that a bond or loan contract states.",
        "社債に定められた利率。融資では契約上の金利を指す。",
    ),
    term(
        "spread",
        "スプレッド",
        "The margin that a borrower pays over a benchmark rate.",
        "基準となる金利に借り手が上乗せして払う幅。",
    ),
    term(
        "tranche",
        "トランシェ",
        "One part of a borrowing, with its own amount, rate and due date.",
        "一つの借り入れや起債のうち、金額・金利・期限を別に定めた部分。",
    ),
    term("basis point", "ベーシスポイント", "A hundredth of a percentage point.", "0.01ポイント。"),
    term(
        "duration",
        "デュレーション",
        "By how many per cent a price falls when yields rise by one percentage point.",
        "金利が1ポイント上がったときに価格が何％下がるかを示す年数。",
    ),
    term(
        "convexity",
        "コンベクシティ",
        "By how much a price's response to yields eases as they rise.",
        "金利が上がるにつれて価格の反応が和らぐ度合い。",
    ),
    term(
        "repo",
        "レポ取引",
        "A loan against securities that are sold and bought back, often overnight.",
        "証券を売って買い戻す形の、多くは翌日までの借り入れ。",
    ),
    term(
        "investment grade",
        "投資適格",
        "A credit rating of BBB− (Baa3 at Moody's) or better.",
        "信用格付けでトリプルBマイナス以上。",
    ),
    term(
        "single-B",
        "シングルB",
        "A credit rating well below investment grade.",
        "投資適格を大きく下回る信用格付け。",
    ),
    term(
        "take-or-pay",
        "テイク・オア・ペイ",
        "A contract under which the customer pays whether or not it uses what it has reserved.",
        "予約した分を、使わなくても支払う契約。",
    ),
    term(
        "backlog",
        "受注残",
        "Revenue under signed contracts that is still to be earned.",
        "契約済みで、まだ計上していない売上高。",
    ),
    term(
        "revolver",
        "融資枠",
        "A standing credit line that the borrower can draw, repay and draw again.",
        "借り手が借り入れと返済を繰り返せる融資の枠（リボルビング型）。",
    ),
    term(
        "wrong-way risk",
        "誤方向リスク",
        "Collateral losing value just when the borrower is more likely to default.",
        "借り手の不払いが起きやすいときに限って、担保の価値も下がること。",
    ),
    term(
        "covenant",
        "財務制限条項",
        "A borrower's promise in a loan agreement, such as a limit on debt; a breach lets the lender \
         demand repayment or new terms.",
        "融資契約で借り手が守ると約束した財務上の条件。抵触すると貸し手は期限前の返済などを求められる。",
    ),
    term(
        "DSCR",
        "DSCR",
        "Debt-service cover ratio: cash flow divided by interest and scheduled principal.",
        "元利金返済カバー率。キャッシュフローを利息と予定の元本の合計で割った値。",
    ),
    term(
        "LLCR",
        "LLCR",
        "Loan-life cover ratio: the present value of cash flow until the loan matures, divided by \
         the loan.",
        "融資期間カバー率。満期までのキャッシュフローの現在価値を融資残高で割った値。",
    ),
    term(
        "PLCR",
        "PLCR",
        "Project-life cover ratio: the present value of cash flow over the project's whole life, divided \
         by the loan.",
        "事業期間カバー率。満期後を含む事業期間全体のキャッシュフローの現在価値を融資残高で割った値。",
    ),
    term(
        "LTV",
        "LTV",
        "Loan to value: debt divided by the value of the collateral.",
        "担保掛け目。債務を担保の価値で割った値。",
    ),
    term(
        "interest cover",
        "インタレスト・カバレッジ・レシオ",
        "Earnings divided by interest; here, cash flow before debt service divided by interest.",
        "利益（ここでは元利払い前のキャッシュフロー）を支払利息で割った値。",
    ),
    term(
        "balloon",
        "バルーン",
        "The part of a loan that falls due in one sum at maturity.",
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
        "A loan that the borrower may draw in stages over a set period.",
        "定められた期間内に、借り手が何回かに分けて引き出せる融資。",
    ),
    term(
        "residual-value guarantee",
        "残価保証",
        "A tenant's promise to make up the difference, up to a cap, if the asset is worth less than an \
         agreed sum when the lease ends.",
        "リース終了時の資産価値が約束した額を下回れば、賃借人が差額を上限の範囲で支払う約束。",
    ),
    term(
        "market depth",
        "市場の厚み",
        "How much can be sold without moving the price much.",
        "価格を大きく動かさずに売れる量。",
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
    use crate::core::model::Model;
    use crate::html::{Imprint, Revision, page};
    use crate::models::MODELS;
    use crate::page::address::Site;

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

    /// A term is written as the pages write it.
    #[test]
    fn every_term_stands_on_a_page() {
        let site = Site::Folders { root: "../../".to_owned() };
        let imprint = Imprint { revision: Revision::Unknown, contact: None };
        // Without the fold, which says each of them itself.
        let besides = |model: &&'static dyn Model, lang| {
            let page = page(*model, lang, &site, &imprint);
            let (before, fold) = page.split_once("<details class=\"terms\">").expect("terms");
            let (_, after) = fold.split_once("</details>").expect("its end");
            words_of(before) + &words_of(after)
        };
        let all = |lang| -> String { MODELS.iter().map(|model| besides(model, lang)).collect() };
        let (en, ja) = (all(Lang::En), all(Lang::Ja));
        // Japanese says 0.1ポイント.
        let english = ["basis point"];
        for Term { name, .. } in TERMS {
            assert!(
                stands_in(name.en, &en) && (english.contains(&name.en) || stands_in(name.ja, &ja)),
                "{}",
                name.en
            );
        }
    }
}
