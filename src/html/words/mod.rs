//! The words of the page itself.

mod share;

pub use share::*;

use crate::core::text::{Lang, Text, text};

pub const BRAND: Text = text("Buying Time", "時間を買う");
pub const TAGLINE: Text = text(
    "Can the AI build-out pay its debts, and if not, who loses, when, and how does it spread?",
    "AIへの巨額投資は債務を返せるのか。返せないなら、誰が、いつ損をし、どう広がるのか。",
);
pub const SKIP: Text = text("Skip to the answer", "答えへ進む");
pub const MODELS: Text = text("Calculators", "計算機");
pub const LANGUAGE: Text = text("Language", "言語");
pub const THEME: Text = text("Theme", "テーマ");
pub const THEME_AUTO: Text = text("System", "システム");
pub const THEME_LIGHT: Text = text("Light", "ライト");
pub const THEME_DARK: Text = text("Dark", "ダーク");
pub const NOTICES: Text =
    text("Some of what was given was ignored:", "与えられたものの一部は無視されました：");
pub const DISMISS: Text = text("Dismiss", "閉じる");
pub const INPUTS: Text = text("Inputs", "入力");
pub const PRESETS: Text = text("Presets", "プリセット");
pub const CHANGED: Text = text("What changed", "変えたところ");
pub const NOTHING_CHANGED: Text = text("Every input is at its default.", "すべて初期値です。");
pub const RESET: Text = text("Reset", "戻す");
pub const RESET_ALL: Text = text("Reset all", "すべて戻す");
pub const DEFAULT: Text = text("default", "初期値");
pub const SLIDER: Text = text("slider", "スライダー");
pub const READ: Text = text(
    "Point, touch or use the arrow keys to read values.",
    "指す、触れる、または矢印キーで値を読めます。",
);
pub const READ_LABEL: Text = text("Read values", "値を読む");
pub const DATA: Text = text("Data of this chart", "この図のデータ");
pub const RESULTS: Text = text("All results", "すべての結果");
pub const FORMULAS: Text = text("How it is computed", "計算のしかた");
pub const NOTES: Text = text("How to read it", "読み方");
pub const LEAVES_OUT: Text = text("What this leaves out", "含まれていないこと");
pub const EXPLORE: Text = text("What would have to be true?", "どうなれば成り立つか");
pub const EXPLORE_LEAD: Text = text(
    "Ask backwards, and ask what matters. Each answer starts from the inputs as they are set above.",
    "逆に問い、何が効くかを問う。どの答えも、上で設定した入力から出発する。",
);
pub const SOLVE: Text = text("Solve for one input", "一つの入力について解く");
pub const SOLVE_HELP: Text = text(
    "Which value of an input makes an output what you want? The input's whole range is searched in 160 steps; what comes and goes within one step is not seen.",
    "出力が望む値になるのは、入力がいくらのときか。入力の範囲全体を160に分けて探す。一区間のうちに現れて消える答えは見えない。",
);
pub const TORNADO: Text = text("What matters most", "何が最も効くか");
pub const TORNADO_HELP: Text = text(
    "Each input alone between a low and a high that we hold plausible (an assumption; both stand in the table), all others as set above.",
    "各入力を単独で、もっともらしい低い値と高い値（仮定。表に示す）の間で動かす。他は上の入力のまま。",
);
pub const GRID: Text = text("Two inputs at once", "二つの入力を同時に");
pub const GRID_HELP: Text = text(
    "Any two inputs, over their plausible ranges, with the present values put in between; the framed cell is the present case.",
    "任意の二つの入力を、もっともらしい範囲で動かす（現在の値も間に入る）。枠が現在の入力。",
);
pub const ASK_INPUT: Text = text("Input", "入力");
pub const ASK_OUTPUT: Text = text("Output", "出力");
pub const ASK_TARGET: Text = text("Wanted", "目標");
pub const ASK_X: Text = text("Across", "横軸");
pub const ASK_Y: Text = text("Up", "縦軸");
pub const USE: Text = text("Use", "を使う");
pub const TABLES: Text = text("The table", "表");
pub const ADD_ROW: Text = text("Add a row", "行を加える");
pub const REMOVE_ROW: Text = text("Remove row", "行を削除");
pub const TABLE_KEPT: Text = text(
    "The charts, the link and a saved file have the last table that was right.",
    "図・リンク・保存するファイルは最後の正しい表のままです。",
);
pub const SAVED_WITHOUT: Text = text(
    "What is marked as wrong is not in the file: it has the last value that was right.",
    "誤りのある入力はファイルに入っていません。最後の正しい値が入っています。",
);
pub const PASTE: Text = text("Paste from a spreadsheet", "表計算ソフトから貼り付ける");
pub const PASTE_HELP: Text = text(
    "Tab- or comma-separated rows. A first row may name the columns, in any order; else they are in this order:",
    "タブまたはカンマ区切りの行。先頭行に列名があれば順序は自由。なければ次の順：",
);
pub const PASTE_SCALE: Text = text("Plain amounts are in", "金額の単位");
pub const PASTE_REPLACE: Text = text("Replace the table", "表を置き換える");
pub const PASTE_APPEND: Text = text("Add to the table", "表に加える");
pub const SAVE: Text = text("Save inputs as a file", "入力をファイルに保存");
pub const OPEN: Text = text("Open a file", "ファイルを開く");
pub const SOURCE: Text = text("Source:", "出典：");
pub const ASSUMPTION: Text = text("Assumption:", "仮定：");
pub const FORMULA: Text = text("Formula", "式");
pub const SOURCES: Text = text("Sources", "出典");
pub const FOOTER: Text = text(
    "Runs whole in your browser: no server, no cookies, no analytics. Not investment advice.",
    "すべてブラウザーの中で動きます。サーバーもクッキーも解析もありません。投資助言ではありません。",
);
pub const VERSION: Text = text("Version", "バージョン");
pub const ABOUT: Text = text("About", "このサイトについて");
pub const NO_SCRIPT: Text = text(
    "JavaScript is off. The page shows the default case; with JavaScript on, every input can be changed.",
    "JavaScriptが無効です。初期値の結果を表示しています。有効にすると入力を変えられます。",
);
pub const NO_WASM: Text = text(
    "The calculator could not start: this browser has no WebAssembly, or a file did not arrive. The page shows the default case. Reload, or use a current browser.",
    "計算機を起動できませんでした。WebAssemblyがないか、ファイルが届いていません。初期値の結果を表示しています。再読み込みするか、新しいブラウザーをお使いください。",
);
pub const CRASHED: Text = text(
    "The calculator stopped on an error of its own. Your inputs are kept in the address: reload to go on.",
    "計算機が内部エラーで停止しました。入力はアドレスに残っています。再読み込みすると続けられます。",
);
pub const ONE_FILE: Text =
    text("All of it in one file, for use offline (1 MB)", "全体を1つのファイルで保存（オフライン用、1 MB）");
pub const KEEP: Text =
    text("Keep everything for use offline ({size})", "オフラインで使えるようすべて保存（{size}）");
pub const KEEPING: Text = text("Saving for use offline", "オフライン用に保存しています");
pub const KEPT: Text = text(
    "Everything is kept on this device, for use offline.",
    "すべてこの端末に保存済みです。オフラインで使えます。",
);
pub const NOT_KEPT: Text = text(
    "Not everything could be saved. Check the network and the space left on this device, then press again; \
     what was saved stays.",
    "一部を保存できませんでした。通信と端末の空き容量を確かめて、もう一度押してください。保存できた分は残っています。",
);
pub const UPDATE: Text = text("A new version of this page is here.", "このページの新しい版があります。");
pub const RELOAD: Text = text("Reload", "再読み込み");

pub const NOT_SAVED: Text = text(
    "This browser did not let the page make a file. The address above holds the same inputs.",
    "このブラウザーではファイルを作れませんでした。同じ入力はアドレスに入っています。",
);

/// A target of the solver that is no number.
pub fn not_a_target(output: Text, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("The wanted value of “{}” is not a number; the last one is kept.", output.get(lang))
        }
        Lang::Ja => {
            format!("「{}」の目標が数ではありません。前の値のままです。", output.get(lang))
        }
    }
}

/// So many rows were taken from a spreadsheet.
pub fn pasted(rows: usize, is_wrong: bool, lang: Lang) -> String {
    match (lang, is_wrong) {
        (Lang::En, false) if rows == 1 => "1 row was taken.".to_owned(),
        (Lang::En, false) => format!("{rows} rows were taken."),
        (Lang::En, true) => {
            "The rows stand in the table; what is wrong with them is said above it.".to_owned()
        }
        (Lang::Ja, false) => format!("{rows}行を取り込みました。"),
        (Lang::Ja, true) => "表に入れました。誤りは表の上に示しています。".to_owned(),
    }
}

/// How much is under a licence.
pub fn under(licence: &str, crates: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{licence}: {crates} packages"),
        Lang::Ja => format!("{licence}：{crates}件"),
    }
}

/// The title of a page, as a tab shows it.
pub fn title(model: Text, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{}: {}", BRAND.get(lang), model.get(lang)),
        Lang::Ja => format!("{}：{}", BRAND.get(lang), model.get(lang)),
    }
}
