//! The words of the page itself.

use crate::core::text::{Text, text};

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
pub const NOTICES: Text = text("Some of this link was ignored:", "このリンクの一部は無視されました：");
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
pub const SOURCE: Text = text("Source:", "出典：");
pub const ASSUMPTION: Text = text("Assumption:", "仮定：");
pub const FORMULA: Text = text("Formula", "式");
pub const SOURCES: Text = text("Sources", "出典");
pub const FOOTER: Text = text(
    "Runs whole in your browser: no server, no cookies, no analytics. Not investment advice.",
    "すべてブラウザーの中で動きます。サーバーもクッキーも解析もありません。投資助言ではありません。",
);
pub const VERSION: Text = text("Version", "バージョン");
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
pub const RELOAD: Text = text("Reload", "再読み込み");

/// The title of a page, as a tab shows it.
pub fn title(model: Text, lang: crate::core::text::Lang) -> String {
    match lang {
        crate::core::text::Lang::En => format!("{}: {}", BRAND.get(lang), model.get(lang)),
        crate::core::text::Lang::Ja => format!("{}：{}", BRAND.get(lang), model.get(lang)),
    }
}
