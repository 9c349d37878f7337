//! How wide a text will be. The widths are Helvetica's, which Arial, Liberation Sans and most
//! systems' sans-serif share or come near; a page is never asked.

/// Thousandths of the letter size, from the space on.
const ASCII: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// Other systems' letters are up to so much wider: DejaVu Sans, which stands in on many a Linux. Full-width
/// letters are as wide as high in all of them.
const MARGIN: f64 = 1.12;
const FULL: u16 = 1020;
const BOLD: f64 = 1.07;

fn thousandths(letter: char) -> u16 {
    let code = u32::from(letter);
    match code {
        0x20..=0x7e => ASCII.get((code - 0x20) as usize).copied().unwrap_or(FULL),
        // Combining marks stand on the letter before.
        0x300..=0x36f | 0x200b..=0x200f => 0,
        0xb7 => 278,
        0xa0..=0x24f | 0x370..=0x52f => 600,
        // En dash and quotation marks, the minus sign.
        0x2013 | 0x2212 => 584,
        0x2018 | 0x2019 => 222,
        0x201c | 0x201d => 333,
        0x2264 | 0x2265 => 584,
        // Half-width katakana.
        0xff61..=0xff9f => 500,
        _ => FULL,
    }
}

/// Width of a line of text, in the unit of `size`.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let letters = text.chars().map(|letter| match thousandths(letter) {
        FULL => f64::from(FULL),
        other => f64::from(other) * MARGIN,
    });
    letters.sum::<f64>() / 1000.0 * size * if bold { BOLD } else { 1.0 }
}

/// The text, cut off with an ellipsis if it is wider than `room`.
pub(super) fn fit(text: &str, room: f64, size: f64, bold: bool) -> String {
    if width(text, size, bold) <= room {
        return text.to_owned();
    }
    let left = room - width("…", size, bold);
    let mut used = 0.0;
    let mut out = String::new();
    for letter in text.chars() {
        used += width(letter.encode_utf8(&mut [0; 4]), size, bold);
        if used > left {
            break;
        }
        out.push(letter);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

/// The text in at most `lines` lines no wider than `room`: broken at spaces, in Japanese between
/// phrases, and within a word only if there is no other way.
pub fn wrap(text: &str, room: f64, size: f64, bold: bool, lines: usize) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if out.len() + 1 >= lines {
            out.push(fit(rest, room, size, bold));
            break;
        }
        let end = line_end(rest, room, size, bold);
        out.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    out
}

/// How many lines a text takes in letters of this size, in the unit of `room`.
pub fn lines(text: &str, room: f64, size: f64, bold: bool) -> usize {
    const MOST: usize = 40;
    wrap(text, room, size, bold, MOST).len()
}

/// Width of the longest piece of the text that should not be broken.
pub(super) fn longest_piece(text: &str, size: f64, bold: bool) -> f64 {
    let mut longest: f64 = 0.0;
    let mut start = 0;
    let mut before = ' ';
    for (index, letter) in text.char_indices() {
        if may_part(before, letter) {
            longest = longest.max(width(text[start..index].trim_end(), size, bold));
            start = index;
        }
        before = letter;
    }
    longest.max(width(text[start..].trim_end(), size, bold))
}

/// Where the first line of `text` ends: at least one letter on.
fn line_end(text: &str, room: f64, size: f64, bold: bool) -> usize {
    let mut used = 0.0;
    let mut last_break = 0;
    let mut before = ' ';
    for (index, letter) in text.char_indices() {
        if index > 0 && may_part(before, letter) {
            last_break = index;
        }
        used += width(letter.encode_utf8(&mut [0; 4]), size, bold);
        if used > room && letter != ' ' && index > 0 {
            return if last_break > 0 { last_break } else { index };
        }
        before = letter;
    }
    text.len()
}

/// Whether a line may end between two letters. Japanese may be broken almost anywhere, but reads
/// better if broken where a phrase begins: before the first letter of another script after hiragana,
/// at brackets and after punctuation.
fn may_part(before: char, after: char) -> bool {
    if before == ' ' {
        return after != ' ';
    }
    // Amounts: 154億ドル.
    if matches!(before, '万' | '億' | '兆') {
        return matches!(script(after), Script::Opening);
    }
    match (script(before), script(after)) {
        (_, Script::Closing | Script::Space) | (Script::Opening | Script::Space, _) => false,
        (Script::Latin, Script::Latin) => false,
        (Script::Closing, _) | (_, Script::Opening) => true,
        (Script::Hiragana, next) => next != Script::Hiragana,
        (Script::Kanji, Script::Katakana | Script::Latin) => true,
        (Script::Katakana, Script::Kanji | Script::Latin) => true,
        // A number stays with what it counts, and a word with its ending.
        _ => false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Hiragana,
    Katakana,
    Kanji,
    Space,
    Opening,
    /// What may not begin a line.
    Closing,
}

fn script(letter: char) -> Script {
    match letter {
        ' ' => Script::Space,
        '（' | '「' | '『' | '【' | '〈' | '《' => Script::Opening,
        '、' | '。' | '，' | '．' | '・' | '：' | '；' | '？' | '！' | '）' | '」' | '』' | '】' | '〉'
        | '》' | '／' | '％' | '〜' => Script::Closing,
        '\u{3041}'..='\u{309f}' => Script::Hiragana,
        // With the long vowel mark.
        '\u{30a0}'..='\u{30ff}' => Script::Katakana,
        '\u{2e80}'..='\u{ffff}' | '\u{20000}'..='\u{3ffff}' => Script::Kanji,
        _ => Script::Latin,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_japanese_letter_is_as_wide_as_high() {
        assert_eq!(width("兆円", 10.0, false), 20.4);
        assert!(width("1.5", 10.0, false) < width("1.5", 10.0, true));
    }

    #[test]
    fn lines_break_where_they_may() {
        assert_eq!(wrap("one two three", 49.0, 12.0, false, 3), ["one two", "three"]);
        assert_eq!(wrap("必要な売上、年間", 62.0, 12.0, false, 3), ["必要な", "売上、年間"]);
        assert_eq!(wrap("必要な売上。", 62.0, 12.0, false, 3), ["必要な", "売上。"]);
        assert_eq!(wrap("最大154億ドル", 72.0, 12.0, false, 3), ["最大", "154億ドル"]);
        assert_eq!(wrap("one two three", 49.0, 12.0, false, 1), ["one t…"]);
        assert_eq!(wrap("unbreakable", 20.0, 12.0, false, 2).len(), 2);
        assert!(wrap("", 20.0, 12.0, false, 2).is_empty());
        assert_eq!(fit("short", 100.0, 12.0, false), "short");
        assert_eq!(fit("short", 0.0, 12.0, false), "…");
    }
}
