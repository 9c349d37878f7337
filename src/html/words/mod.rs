//! The words of the page itself.

use crate::core::text::{Lang, Text, text};

/// Declares what the page says: a name, the English, the Japanese. The English is what the documentation
/// shows.
macro_rules! words {
    ($($name:ident = $en:literal, $ja:literal;)*) => {
        $(#[doc = $en] pub const $name: Text = text($en, $ja);)*
    };
}

mod front;
mod share;

pub use front::*;
pub use share::*;

words! {
    BRAND = "Buying Time", "時間を買う";
    TAGLINE =
        "Can the AI build-out pay its debts, and if not, who loses, when, and how do losses spread?",
        "AIへの巨額投資に充てた債務は返済されるのか。されないなら、誰が、いつ損失を負い、影響はどう広がるのか。";
    SKIP = "Skip to the answer", "答えへ進む";
    MODELS = "Calculators", "計算機";
    NEXT = "Next:", "次の問い：";
    ALL_CALCULATORS = "All calculators", "計算機の一覧";
    LANGUAGE = "Language", "言語";
    THEME = "Theme", "テーマ";
    THEME_AUTO = "System", "システム";
    THEME_LIGHT = "Light", "ライト";
    THEME_DARK = "Dark", "ダーク";
    NOTICES = "The link or file could not be taken as it stands:", "リンクやファイルを、そのままでは読めませんでした：";
    DISMISS = "Dismiss", "閉じる";
    INPUTS = "Inputs", "入力";
    LEVERS = "What you can move", "動かせる前提";
    PRESETS = "Presets", "プリセット";
    CHANGED = "What changed", "変えたところ";
    NOTHING_CHANGED = "Every input is at its default.", "すべて初期値のままです。";
    UNDO = "Undo", "元に戻す";
    REDO = "Redo", "やり直す";
    RESET = "Reset", "戻す";
    RESET_ALL = "Reset all", "すべて戻す";
    WORLD = "Assumptions for every page", "全ページ共通の前提";
    WORLD_HELP = "What is set here goes with you to every calculator, and stands in the link. Each page \
                  uses its own figure for what is left empty.",
                 "ここで決めた前提はほかの計算機にも引き継がれ、リンクにも残ります。空欄なら各ページの値を使います。";
    WORLD_OWN = "each page’s own", "各ページの値";
    LEAVE_WORLD = "Clear all", "すべて解除";
    WORLD_SETS = "On this page it sets:", "このページで決まる入力：";
    FOLLOWS = "Set by the assumptions for every page.", "全ページ共通の前提による値です。";
    TAKEN_OUT = "Not as in the assumptions for every page.", "全ページ共通の前提とは異なる値です。";
    FOLLOW_AGAIN = "Use those", "共通の前提に合わせる";
    DEFAULT = "default", "初期値";
    SLIDER = "slider", "スライダー";
    READ = "Point, touch or use the arrow keys to read values.", "指す、触れる、または矢印キーで値を読めます。";
    READ_LABEL = "Read values", "値を読む";
    DATA = "Data of this chart", "この図のデータ";
    RESULTS = "All results", "すべての結果";
    EVIDENCE =
        "Each result takes the grade of its weakest input, among inputs that move it by more than a tenth as \
         much as the strongest (results that no single input moves are left out):",
        "結果の確かさは、それを動かす入力のうち根拠の最も弱いものによる（動かす幅が最大の入力の10分の1以下の入力と、単独の入力では\
         変わらない結果を除く）。";
    FORMULAS = "How it is computed", "計算のしかた";
    NOTES = "How to read it", "読み方";
    LEAVES_OUT = "What this leaves out", "含まれていないこと";
    EXPLORE = "What would have to be true?", "どうなれば成り立つか";
    EXPLORE_LEAD =
        "Work back from a result, or see which input matters most. Each answer starts from the inputs above.",
        "結果から前提を逆算し、どの前提が最も効くかを調べる。いずれも上で設定した入力から計算する。";
    SOLVE = "Solve for one input", "一つの入力について解く";
    SOLVE_HELP =
        "Which value of an input gives the output you want? The input's whole range is searched in 160 \
         steps; a solution within one step can be missed.",
        "出力が望む値になるのは、入力がいくらのときか。入力の範囲を160区間に分けて探すため、\
         一つの区間の中だけで現れて消える答えは見つからない。";
    TORNADO = "What matters most", "何が最も効くか";
    TORNADO_HELP =
        "Each input alone between a low and a high that we consider plausible (an assumption; both stand in \
         the table), all others as set above.",
        "各入力を単独で、もっともらしい低い値と高い値（仮定。表に示す）の間で動かす。他は上の入力のまま。";
    GRID = "Two inputs at once", "二つの入力を同時に";
    GRID_HELP =
        "Any two inputs, over their plausible ranges, with the present values put in between; the frame \
         marks the current case.",
        "任意の二つの入力を、もっともらしい範囲で動かす（現在の値も間に入る）。枠が現在の入力。";
    ASK_INPUT = "Input", "入力";
    ASK_OUTPUT = "Output", "出力";
    ASK_TARGET = "Wanted", "目標";
    ASK_X = "Across", "横軸";
    ASK_Y = "Up", "縦軸";
    USE = "Use", "を使う";
    TABLES = "The table", "表";
    ADD_ROW = "Add a row", "行を加える";
    ROW_SOURCE = "Source", "出典";
    ROW_SOURCES = "Sources: in each row's last column.", "出典：各行の右端の列に示す。";
    OWN_ROW = "Reader's own", "利用者の入力";
    REMOVE_ROW = "Remove row", "行を削除";
    TABLE_KEPT =
        "The charts, the link and a saved file have the last table that was right.",
        "図・リンク・保存するファイルは最後の正しい表のままです。";
    SAVED_WITHOUT =
        "What is marked as wrong is not in the file: it has the last value that was right.",
        "誤りのある入力はファイルに入っていません。最後の正しい値が入っています。";
    PASTE = "Paste from a spreadsheet", "表計算ソフトから貼り付ける";
    PASTE_HELP =
        "Separate cells with tabs, commas or semicolons. A first row may name the columns, in any order, and \
         their units, as in “Amount ($mm)”. Without it the order is:",
        "タブ、コンマ、セミコロン区切りの行。先頭行に列名があれば順序は自由で、「金額（億ドル）」のように\
         単位も書ける。\
         先頭行がなければ次の順：";
    PASTE_SCALE = "Plain amounts are in", "金額の単位";
    PASTE_ASK = "what the heading says, or ask", "見出しに従う（なければ確認）";
    PASTE_REPLACE = "Replace the table", "表を置き換える";
    PASTE_APPEND = "Add to the table", "表に加える";
    SAVE = "Save inputs as a file", "入力をファイルに保存";
    OPEN = "Open a file", "ファイルを開く";
    SCENARIOS_KEPT = "Your scenarios", "自分のシナリオ";
    SCENARIOS_HELP =
        "Kept by name in this browser, on this device only.",
        "名前を付けて、この端末のブラウザーだけに保存します。";
    SCENARIO_NAME = "Name", "名前";
    SCENARIO_KEEP = "Keep these inputs", "この入力を保存";
    SCENARIO_OPEN = "Open", "開く";
    SCENARIO_COMPARE = "Compare", "比べる";
    SCENARIO_DROP = "Delete", "削除";
    SCENARIO_NOW = "Now", "現在";
    SCENARIO_COMPARISON = "Differences and results", "二つの違いと結果";
    SCENARIO_SAME = "No input differs", "入力に違いはない";
    SCENARIO_NOT_KEPT =
        "This browser keeps nothing for this page: the scenario is there until you leave it.",
        "このブラウザーでは保存できません。ページを離れるまで使えます。";
    FORMULA = "Formula", "式";
    SOURCES = "Sources", "出典";
    FOOTER =
        "Runs entirely in your browser: no server, no cookies, no analytics. Not investment advice.",
        "計算はすべてブラウザーの中で行い、入力をサーバーに送らない。クッキーもアクセス解析も使わない。投資助言ではない。";
    VERSION = "Version", "バージョン";
    ABOUT = "About", "このサイトについて";
    MADE_BY = "Who makes it", "作成者";
    REPORT = "Report an error", "誤りを知らせる";
    NO_SCRIPT =
        "JavaScript is off. The page shows the default case; with JavaScript on, every input can be changed.",
        "JavaScriptが無効です。初期値の結果を表示しています。有効にすると入力を変えられます。";
    NO_WASM =
        "The calculator could not start: this browser has no WebAssembly, or a file failed to load. The page \
         shows the default case. Reload, or use a current browser.",
        "計算機を起動できませんでした。WebAssemblyがないか、ファイルが届いていません。初期値の結果を表示しています。再読み込みするか、新しいブラウザーをお使いください。";
    CRASHED =
        "The calculator stopped because of a fault in it. Your inputs are kept in the address: reload to go \
         on.",
        "計算機が内部エラーで停止しました。入力はアドレスに残っています。再読み込みすると続けられます。";
    ONE_FILE = "Everything in one file, for use offline (under 2 MB)", "すべてを一つのHTMLファイルで保存（オフライン用、2MB未満）";
    KEEP = "Keep everything for use offline ({size})", "この端末にすべて保存し、オフラインで使う（{size}）";
    KEEPING = "Saving for use offline", "オフライン用に保存しています";
    KEPT =
        "Everything is kept on this device, for use offline.",
        "すべてこの端末に保存済みです。オフラインで使えます。";
    NOT_KEPT =
        "Not everything could be saved. Check the network and the space left on this device, then press \
         again; what was saved stays.",
        "一部を保存できませんでした。通信と端末の空き容量を確かめて、もう一度押してください。\
         保存できた分は残っています。";
    UPDATE = "A new version of this page is available.", "このページの新しい版があります。";
    RELOAD = "Reload", "再読み込み";
    NOT_SAVED =
        "This browser did not let the page make a file. The address above holds the same inputs.",
        "このブラウザーではファイルを作れませんでした。同じ入力はアドレスに入っています。";
}

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
pub fn pasted(rows: usize, sum: &str, is_wrong: bool, lang: Lang) -> String {
    let taken = match lang {
        Lang::En if is_wrong => "The rows are in the table; a note above it says what is wrong.".to_owned(),
        Lang::Ja if is_wrong => "表に入れました。誤りは表の上に示しています。".to_owned(),
        Lang::En if rows == 1 => "1 row was taken".to_owned(),
        Lang::En => format!("{rows} rows were taken"),
        Lang::Ja => format!("{rows}行を取り込みました"),
    };
    match (lang, is_wrong, sum) {
        (_, true, "") => taken,
        (Lang::En, true, sum) => format!("{taken} What can be read: {sum}."),
        (Lang::Ja, true, sum) => format!("{taken}読めた範囲では{sum}。"),
        (Lang::En, false, "") => format!("{taken}."),
        (Lang::En, false, sum) => format!("{taken}: {sum}."),
        (Lang::Ja, false, "") => format!("{taken}。"),
        (Lang::Ja, false, sum) => format!("{taken}（{sum}）。"),
    }
}

/// How many remarks are left out.
pub fn more_notices(more: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("And {more} more."),
        Lang::Ja => format!("ほかに{more}件。"),
    }
}

/// How much is under a licence.
pub fn under(licence: &str, crates: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{licence}: {crates} packages"),
        Lang::Ja => format!("{licence}：{crates}件"),
    }
}

/// How many terms of a page are explained.
pub fn terms_used(count: usize, lang: Lang) -> String {
    match lang {
        Lang::En if count == 1 => "A term used here".to_owned(),
        Lang::En => format!("Terms used here ({count})"),
        Lang::Ja => format!("このページの用語（{count}件）"),
    }
}

/// A scenario was not kept.
pub fn scenario_refused(most: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Give the scenario a name. At most {most} are kept for each calculator."),
        Lang::Ja => format!("名前を入力してください。計算機ごとに{most}件まで保存できます。"),
    }
}

/// The results of one grade: by name where they are few.
pub fn results_named(labels: &[&str], all: usize, lang: Lang) -> String {
    const FEW: usize = 6;
    match lang {
        Lang::En if labels.len() == all => "every result".to_owned(),
        Lang::Ja if labels.len() == all => "すべての結果".to_owned(),
        Lang::En if labels.len() > FEW => format!("{} of {all} results", labels.len()),
        Lang::Ja if labels.len() > FEW => format!("全{all}件の結果のうち{}件", labels.len()),
        Lang::En => labels.join("; "),
        Lang::Ja => labels.join("、"),
    }
}

/// What the curves under the levers show.
pub fn curves_of(output: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Under each slider: “{output}” over its whole range."),
        Lang::Ja => format!("スライダーの下の曲線は、端から端まで動かしたときの「{output}」の変化を示す。"),
    }
}

/// Which inputs of a group are off their defaults.
pub fn changed_in(labels: &[&str], lang: Lang) -> String {
    match (labels, lang) {
        ([], _) => String::new(),
        (labels, Lang::En) => format!("changed: {}", labels.join(", ")),
        (labels, Lang::Ja) => format!("変更：{}", labels.join("、")),
    }
}

/// How many inputs are folded.
pub fn more_inputs(count: usize, lang: Lang) -> String {
    match lang {
        Lang::En if count == 1 => "One more input".to_owned(),
        Lang::En => format!("All other inputs ({count})"),
        Lang::Ja => format!("他の前提（{count}項目）"),
    }
}

/// The title of a page, as a tab shows it.
pub fn title(model: Text, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{}: {}", BRAND.get(lang), model.get(lang)),
        Lang::Ja => format!("{}：{}", BRAND.get(lang), model.get(lang)),
    }
}
