//! Words for taking a chart along: embedded, downloaded, cited.

use crate::core::format::count;
use crate::core::month::day_in_words;
use crate::core::text::{Lang, Text, text};

words! {
    SHARE = "Embed, download, cite", "埋め込み・保存・引用";
    CLOSE = "Close", "閉じる";
    EMBED = "Embed in a page", "記事に埋め込む";
    SHARE_CHART = "Chart", "図";
    SHARE_HEIGHT = "Height", "高さ";
    SHARE_CONTROLS = "Readers may move", "読者が動かせる入力";
    CONTROLS_NONE = "nothing", "なし";
    CONTROLS_SOME = "some inputs", "選んだ入力";
    CONTROLS_ALL = "all inputs", "すべての入力";
    SHARE_KEYS = "Which inputs", "動かせる入力";
    VERSION_LIVE = "live: follows corrections", "最新版（訂正を反映）";
    VERSION_PINNED = "pinned: never changes", "この版に固定（変わらない）";
    SHARE_FORM = "Form", "形式";
    FORM_FRAME = "iframe: needs nothing else", "iframe（これだけで動く）";
    FORM_ELEMENT = "embed.js: follows its height", "embed.js（高さが自動で合う）";
    FORM_ADDRESS = "address only", "アドレスのみ";
    SHARE_CODE = "Copy this into the page", "この文字列を記事に貼り付ける";
    SHARE_PRIVACY =
        "No cookies, no analytics, and no request to anybody but this site.",
        "クッキーも解析もなく、このサイト以外への通信もありません。";
    GUIDE = "Guide for newsrooms", "報道機関のための手引き";
    PREVIEW = "Preview", "プレビュー";
    COPY = "Copy", "コピー";
    COPIED = "Copied.", "コピーしました。";
    NOT_COPIED =
        "This browser did not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.",
        "このブラウザーではコピーできませんでした。文字列を選択したので、Ctrl+C か ⌘C でコピーしてください。";
    PICTURE_COPIED = "The picture is on the clipboard.", "画像をコピーしました。";
    PICTURE_NOT_COPIED =
        "This browser did not let the page copy a picture. Download it instead.",
        "このブラウザーでは画像をコピーできませんでした。代わりに保存してください。";
    NOT_EXPORTED = "This browser did not let the page make the file.", "このブラウザーではファイルを作れませんでした。";
    EXPORTED = "Saved:", "保存しました：";
    NOWHERE = "Others can't open this file: embed from a site.", "このファイルはほかの人が開けません。埋め込みはサイトから。";
    DOWNLOAD = "Download", "保存する";
    EXPORT_SVG = "SVG", "SVG";
    EXPORT_PNG = "PNG, 2,000 pixels or more", "PNG（2000画素以上）";
    EXPORT_CLIPBOARD = "Copy picture", "画像をコピー";
    EXPORT_DATA = "Data (CSV)", "データ（CSV）";
    EXPORT_CSV = "Exact data, inputs and sources (CSV)", "精密なデータ・入力・出典（CSV）";
    EXPORT_WIDTH = "Width of the picture", "画像の幅";
    WIDTH_WIDE = "wide (720)", "広い（720）";
    WIDTH_MEDIUM = "medium (540)", "中くらい（540）";
    WIDTH_NARROW = "narrow (320)", "狭い（320）";
    EXPORT_PAPER = "Colours", "色";
    CITE = "Cite", "引用する";
    CITE_PLAIN = "Plain", "英文";
    CITE_JAPANESE = "Japanese", "和文";
    CITE_BIBTEX = "BibTeX", "BibTeX";
    CITE_ALT = "The chart's sentence, as alternative text", "図の文（代替テキスト）";
    LICENCE =
        "Texts and charts: CC BY 4.0, credit “Buying Time”. Code: MIT.",
        "文章と図はCC BY 4.0（「時間を買う」と表示）。コードはMIT。";
}

// ---- An embedded chart ----

words! {
    FULL = "Full calculator", "計算機の全体を開く";
    FULL_SCREEN = "Full screen", "全画面";
    NOT_FULL_SCREEN = "The page around does not allow full screen.", "このページでは全画面にできません。";
    PENDING =
        "This page shows another case than the default; its picture comes with the calculator.",
        "初期値とは異なる条件の図です。計算機の読み込み後に表示します。";
    CRASHED_EMBED =
        "The chart stopped because of a fault in it. Reload it to start again from the case chosen here.",
        "図が内部エラーで停止しました。再読み込みすると、ここで選ばれた条件からやり直せます。";
    NO_SCRIPT_EMBED =
        "JavaScript is off: this is the default case, which may not be the one that was chosen here.",
        "JavaScriptが無効です。これは初期値の図で、ここで選ばれた条件とは異なる場合があります。";
}

/// How new the sources are.
pub fn as_of(date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("sources as of {}", day_in_words(date, lang)),
        Lang::Ja => format!("資料は{}現在", day_in_words(date, lang)),
    }
}

/// The same, as a sentence.
pub fn sources_as_of(date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Default inputs: sources to {}.", day_in_words(date, lang)),
        Lang::Ja => format!("初期値は{}までの資料による。", day_in_words(date, lang)),
    }
}

/// A link that not everything carries. Counts characters.
pub fn long_link(length: usize, carried: usize, lang: Lang) -> String {
    let [length, carried] = [length, carried].map(|length| count(length as f64, lang));
    match lang {
        Lang::En => format!(
            "The link has {length} characters. Some mail programs and sites cut links of more than \
             {carried}: save the inputs as a file and send that instead."
        ),
        Lang::Ja => format!(
            "このリンクは{length}文字あります。{carried}文字を超えるリンクは、メールソフトやサイトによっては途中で切れます。\
             代わりに、入力をファイルに保存して送ってください。"
        ),
    }
}

/// A height that no frame has.
pub fn not_a_height((lo, hi): (u32, u32), lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("Height must be a whole number of pixels from {lo} to {hi}; the last snippet is kept.")
        }
        Lang::Ja => {
            format!("「高さ」は{lo}～{hi}の整数（ピクセル）で入れてください。前の文字列のままです。")
        }
    }
}

/// What is said of a file where the page around may not let it be saved, which nobody here is told. The
/// address at which it can be saved comes behind it.
pub fn handed_over(name: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Handed to your browser: {name}. If nothing was saved, the page around this one does not allow \
             downloads. Open this address in a tab of its own and save there:"
        ),
        Lang::Ja => format!(
            "{name} をブラウザーに渡しました。保存されていない場合は、埋め込み先のページがダウンロードを\
             許可していません。次のアドレスを別のタブで開いて保存してください："
        ),
    }
}
