//! The words of the front page.

use crate::core::format::{figures, usd};
use crate::core::text::{Lang, Text, text};

words! {
    FRONT_TITLE = "AI borrowed time. When does it run out?", "AIが買った時間は、いつ尽きるのか";
    FRONT_LEAD =
        "Data centres and their hardware would cost about $3tn by the end of 2028, Morgan Stanley \
         forecast in July 2025. By its breakdown, which we know only second-hand, debt would fund some \
         40%. Debt falls due whether or not AI earns enough to repay it. Move one lever to see which of \
         four model borrowers would run short, in which order, and how much would go unpaid.",
        "データセンターと機器には2028年末までに約3兆ドルかかると、モルガン・スタンレーは2025年7月に予想した。同社の内訳\
         （孫引き）では、うち約4割を債務で賄う。債務の期限は、AIが返済できるだけ稼いでいるかどうかにかかわらず来る。\
         レバーを動かすと、四つのモデル上の借り手のうちどれの返済資金が、どの順に不足し、未払いがいくらになるかが変わる。";
    SCENARIOS = "Scenarios, not forecasts.", "予測ではなく、シナリオである。";
    HOW_LONG = "How long until AI pays?", "設備のフル稼働まで何年か";
    HOW_LONG_HELP =
        "Years until demand fills the capacity being built; the plan is assumed to be 5. “Never”: it \
         stalls at 40%.",
        "建設中の設備が需要で埋まるまでの年数。計画は5年と仮定。「頭打ち」は40％で止まる場合。";
    BEFORE_RECOVERIES =
        "Model borrowers; unpaid amounts are before recoveries or restructuring.",
        "モデル上の借り手の未払い（回収・条件変更前）。";
    OPEN_CALCULATOR = "Open the calculator", "計算機を開く";
    MOVE = "Move this number", "この数値を動かす";
    GUESS =
        "First, a guess: how much revenue a year must AI bring in to pay for the build-out?",
        "まず予想を：採算に合うには、AIは年にいくらの売上高が必要か";
    GUESS_LABEL = "Your guess", "あなたの予想";
    GUESS_GO = "Show the answer", "答えを見る";
    VERDICT = "Your verdict", "あなたの結論";
    COPY_LINK = "Copy link", "リンクをコピー";
    COPY_EMBED = "Copy embed code", "埋め込みコードをコピー";
    CHANGE = "Change the assumptions", "前提を変える";
    LINK_COPIED = "Link copied.", "リンクをコピーしました。";
    EMBED_COPIED = "Embed code copied.", "埋め込みコードをコピーしました。";
    LINK_NOT_COPIED =
        "This browser did not allow copying. The address above holds the same settings.",
        "このブラウザーではコピーできませんでした。同じ設定はアドレスに入っています。";
    CALCULATORS_LEAD =
        "Each calculator answers one question, with every input, formula and source on its page.",
        "各計算機は一つの問いに答える。入力・式・出典はすべて各ページに示す。";
    FIND = "Search", "検索";
    FOUND_NONE = "No calculator matches.", "該当する計算機はありません。";
    MISSING = "There is no such page", "ページが見つかりません";
    MISSING_HELP =
        "The address may be mistyped, or the page may have moved. Everything can be reached from here.",
        "アドレスの誤りか、ページの移動が考えられます。次のページからすべてのページに進めます。";
    FRONT_RESET = "Reset the numbers", "数値を戻す";
    FRONT_NO_SCRIPT =
        "JavaScript is off. The page shows the case of 15 years; with JavaScript on, the lever moves.",
        "JavaScriptが無効です。15年の場合を表示しています。有効にするとレバーを動かせます。";
}

/// The guess set against the answer, both dollars a year.
pub fn guessed(guess: f64, answer: f64, lang: Lang) -> String {
    let dollars = |amount| usd(amount, lang);
    let (said, is) = (dollars(guess), dollars(answer));
    let ratio = answer / guess;
    let times = figures(ratio, 2, lang);
    match lang {
        Lang::En if ratio >= 1.1 => {
            format!("You said {said} a year. On these assumptions it is {is}, {times} times as much.")
        }
        Lang::En if ratio > 0.9 => format!("You said {said} a year. On these assumptions it is {is}: close."),
        Lang::En => format!("You said {said} a year. On these assumptions it is less: {is}."),
        Lang::Ja if ratio >= 1.1 => {
            format!("あなたの予想は年{said}。この前提での計算は年{is}で、予想の{times}倍になる。")
        }
        Lang::Ja if ratio > 0.9 => {
            format!("あなたの予想は年{said}。この前提での計算は年{is}で、予想に近い。")
        }
        Lang::Ja => format!("あなたの予想は年{said}。この前提での計算は年{is}で、予想を下回る。"),
    }
}
