//! Words for taking a chart along: embedded, downloaded, cited.

use crate::core::text::{Lang, Text, text};

pub const SHARE: Text = text("Embed, download, cite", "埋め込み・保存・引用");
pub const CLOSE: Text = text("Close", "閉じる");
pub const EMBED: Text = text("Embed in a page", "記事に埋め込む");
pub const SHARE_CHART: Text = text("Chart", "図");
pub const SHARE_HEIGHT: Text = text("Height", "高さ");
pub const SHARE_CONTROLS: Text = text("Readers may move", "読者が動かせる入力");
pub const CONTROLS_NONE: Text = text("nothing", "なし");
pub const CONTROLS_SOME: Text = text("some inputs", "選んだ入力");
pub const CONTROLS_ALL: Text = text("all inputs", "すべての入力");
pub const SHARE_KEYS: Text = text("Which inputs", "動かせる入力");
pub const VERSION_LIVE: Text = text("live: follows corrections", "最新版（訂正を反映）");
pub const VERSION_PINNED: Text = text("pinned: never changes", "この版に固定（変わらない）");
pub const SHARE_FORM: Text = text("Form", "形式");
pub const FORM_FRAME: Text = text("iframe: needs nothing else", "iframe（これだけで動く）");
pub const FORM_ELEMENT: Text = text("embed.js: follows its height", "embed.js（高さが自動で合う）");
pub const FORM_ADDRESS: Text = text("address only", "アドレスのみ");
pub const SHARE_CODE: Text = text("Copy this into the page", "この文字列を記事に貼り付ける");
pub const SHARE_PRIVACY: Text = text(
    "No cookies, no analytics, and no request to anybody but this site.",
    "クッキーも解析もなく、このサイト以外への通信もありません。",
);
pub const GUIDE: Text = text("Guide for newsrooms", "報道機関のための手引き");
pub const PREVIEW: Text = text("Preview", "プレビュー");
pub const COPY: Text = text("Copy", "コピー");
pub const COPIED: Text = text("Copied.", "コピーしました。");
pub const NOT_COPIED: Text = text(
    "This browser did not let the page copy. The text is selected: copy it with Ctrl+C or ⌘C.",
    "このブラウザーではコピーできませんでした。文字列を選択したので、Ctrl+C か ⌘C でコピーしてください。",
);
pub const PICTURE_COPIED: Text = text("The picture is on the clipboard.", "画像をコピーしました。");
pub const PICTURE_NOT_COPIED: Text = text(
    "This browser did not let the page copy a picture. Download it instead.",
    "このブラウザーでは画像をコピーできませんでした。代わりに保存してください。",
);
pub const NOT_EXPORTED: Text = text(
    "This browser did not let the page make the file.",
    "このブラウザーではファイルを作れませんでした。",
);
pub const EXPORTED: Text = text("Saved:", "保存しました：");
pub const NOWHERE: Text = text(
    "Others can't open this file: embed from a site.",
    "このファイルはほかの人が開けません。埋め込みはサイトから。",
);
pub const DOWNLOAD: Text = text("Download", "保存する");
pub const EXPORT_SVG: Text = text("SVG", "SVG");
pub const EXPORT_PNG: Text = text("PNG, double size", "PNG（2倍）");
pub const EXPORT_CLIPBOARD: Text = text("Copy picture", "画像をコピー");
pub const EXPORT_CSV: Text = text("Data as CSV", "データ（CSV）");
pub const EXPORT_WIDTH: Text = text("Width of the picture", "画像の幅");
pub const WIDTH_WIDE: Text = text("wide (720)", "広い（720）");
pub const WIDTH_MEDIUM: Text = text("medium (540)", "中くらい（540）");
pub const WIDTH_NARROW: Text = text("narrow (360)", "狭い（360）");
pub const EXPORT_PAPER: Text = text("Colours", "色");
pub const CITE: Text = text("Cite", "引用する");
pub const CITE_PLAIN: Text = text("Plain", "英文");
pub const CITE_JAPANESE: Text = text("Japanese", "和文");
pub const CITE_BIBTEX: Text = text("BibTeX", "BibTeX");
pub const CITE_ALT: Text = text("The chart's sentence, as alternative text", "図の文（代替テキスト）");
pub const LICENCE: Text = text(
    "Texts and charts: CC BY 4.0, credit “Buying Time”. Code: MIT.",
    "文章と図はCC BY 4.0（「時間を買う」と表示）。コードはMIT。",
);

// ---- An embedded chart ----

pub const FULL: Text = text("Full calculator", "計算機の全体を開く");
pub const FULL_SCREEN: Text = text("Full screen", "全画面");
pub const NOT_FULL_SCREEN: Text =
    text("The page around does not allow full screen.", "このページでは全画面にできません。");
pub const PENDING: Text = text(
    "This page shows another case than the default; its picture comes with the calculator.",
    "初期値とは異なる条件の図です。計算機の読み込み後に表示します。",
);
pub const CRASHED_EMBED: Text = text(
    "The chart stopped on an error of its own: reload it to begin anew from the case that was chosen here.",
    "図が内部エラーで停止しました。再読み込みすると、ここで選ばれた条件からやり直せます。",
);
pub const NO_SCRIPT_EMBED: Text = text(
    "JavaScript is off: this is the default case, which may not be the one that was chosen here.",
    "JavaScriptが無効です。これは初期値の図で、ここで選ばれた条件とは異なる場合があります。",
);

/// How new the sources are.
pub fn as_of(date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("sources as of {date}"),
        Lang::Ja => format!("資料は{date}現在"),
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
