//! Inputs behind the `#` of an address. Browsers keep that part to themselves, so no server can refuse it for
//! its length; what would be long behind `?` is written there, and what stands in either place is read.

use super::percent::escaped;

/// The longest query that is written behind `?`, in bytes. With the rest of the address it stays below the
/// 2,000 that mail programs and hosts carry.
pub const LONGEST_SENT: usize = 1_500;

/// The input that holds a reader's own observations, which no server is told, however few they are.
const OWN: &str = "&readings=";

/// Whether a query stands behind `#`: it is long, or it holds what is the reader's own.
pub fn is_kept(query: &str) -> bool {
    query.len() > LONGEST_SENT || query.contains(OWN)
}

/// How the inputs begin: with their version. No anchor of a page has `=` in its name.
const BEGINNINGS: [&str; 3] = ["v=", "v%3d", "v%253d"];

/// The address with this query (without `?`, maybe empty) behind `?` or, if it is to be kept, behind `#`.
pub fn attach(address: &str, query: &str) -> String {
    if query.is_empty() {
        return address.to_owned();
    }
    if is_kept(query) && is_state(query) {
        return format!("{address}#{}", pack(query));
    }
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}{query}")
}

/// What an address gives, as one query: `search` is its part from `?` on, `hash` that from `#` on.
pub fn given(search: &str, hash: &str) -> String {
    let search = search.trim_start_matches('?');
    match held(hash) {
        Some(held) if search.is_empty() => held,
        Some(held) => format!("{held}&{search}"),
        None => search.to_owned(),
    }
}

/// The inputs behind a `#`, as a query. `None` where it is an anchor of the page, or nothing.
pub fn held(hash: &str) -> Option<String> {
    let hash = hash.trim_start_matches('#').trim_start_matches('?');
    // Others hang on what is theirs: WordPress `#?secret=…`.
    let state = hash.split('#').next().unwrap_or_default();
    is_state(state).then(|| unpack(state))
}

fn is_state(text: &str) -> bool {
    let begins = |beginning: &&str| {
        text.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
    };
    BEGINNINGS.iter().any(begins)
}

/// Around letters that are packed. A query that is written here has it as `%7E` only.
const MARK: char = '~';
/// A unit of UTF-16 takes three of these. Nobody escapes them once more.
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A query in which every letter that takes six, nine or twelve bytes takes three or six.
fn pack(query: &str) -> String {
    let mut out = String::with_capacity(query.len());
    let mut rest = query;
    while !rest.is_empty() {
        let run = high_run(rest.as_bytes());
        match std::str::from_utf8(&run) {
            Ok(letters) if !letters.is_empty() => {
                out.push(MARK);
                letters.encode_utf16().for_each(|unit| push_unit(&mut out, usize::from(unit)));
                out.push(MARK);
            }
            // Nothing to pack, or bytes that are no letters: as they are.
            _ => {
                let length = (3 * run.len()).max(rest.chars().next().map_or(1, char::len_utf8));
                out.push_str(&rest[..length]);
                rest = &rest[length..];
                continue;
            }
        }
        rest = &rest[3 * run.len()..];
    }
    out
}

/// The bytes of the escapes at the beginning that stand for no ASCII.
fn high_run(text: &[u8]) -> Vec<u8> {
    text.chunks(3).map_while(escaped).take_while(|byte| !byte.is_ascii()).collect()
}

fn push_unit(out: &mut String, unit: usize) {
    let base = DIGITS.len();
    for digit in [unit / (base * base), unit / base % base, unit % base] {
        out.push(char::from(DIGITS[digit]));
    }
}

/// The inverse of [`pack`]. What is not packed stays as it is.
fn unpack(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(MARK) {
        out.push_str(before);
        let packed = behind.split_once(MARK).and_then(|(digits, after)| Some((letters(digits)?, after)));
        match packed {
            Some((letters, after)) => {
                out.extend(form_urlencoded::byte_serialize(letters.as_bytes()));
                rest = after;
            }
            None => {
                out.push(MARK);
                rest = behind;
            }
        }
    }
    out + rest
}

/// The letters that these digits stand for.
fn letters(digits: &str) -> Option<String> {
    let groups = digits.as_bytes().chunks_exact(3);
    if digits.is_empty() || !groups.remainder().is_empty() {
        return None;
    }
    let unit = |group: &[u8]| {
        let value = group.iter().try_fold(0, |sum: usize, digit| {
            Some(sum * DIGITS.len() + DIGITS.iter().position(|known| known == digit)?)
        });
        u16::try_from(value?).ok()
    };
    let units: Vec<u16> = groups.map(unit).collect::<Option<_>>()?;
    let letters = String::from_utf16(&units).ok()?;
    letters.chars().all(|letter| !letter.is_ascii()).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back() {
        for text in ["", "v=1", "三菱UFJ銀行", "é~ü*_%", "𠮷野家😀", "a ~b~ c", "~~", "%E9%8A"] {
            let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            let query = format!("v=1&a={encoded}&b=2");
            let packed = pack(&query);
            assert!(packed.is_ascii() && packed.len() <= query.len(), "{packed}");
            assert_eq!(held(&format!("#{packed}")), Some(query), "{packed}");
        }
        assert_eq!(pack("v=1&a=%E9%8A%80%E8%A1%8C_1"), "v=1&a=~9ku94m~_1");
        // Not letters, not ours.
        assert_eq!(pack("v=1&a=%FF%FE&b=%E9"), "v=1&a=%FF%FE&b=%E9");
        for kept in ["v=1&a=~ua~td", "v=1&~", "v=1&a=~zzz~", "v=1&a=~00A~", "v=1&a=~~"] {
            assert_eq!(held(kept).as_deref(), Some(kept));
        }
    }

    #[test]
    fn an_anchor_is_no_state() {
        for hash in ["", "#", "#answer", "#source-x", "#?secret=abc", "#inputs=1", "#V", "#時間"] {
            assert_eq!(held(hash), None, "{hash}");
            assert_eq!(given("?v=1&k=5e12", hash), "v=1&k=5e12");
        }
        assert_eq!(given("?theme=dark", "#v=1&k=5e12#?secret=abc"), "v=1&k=5e12&theme=dark");
        assert_eq!(given("", "#v%3D1%26k%3D5e12"), "v%3D1%26k%3D5e12");
    }

    #[test]
    fn what_is_long_stands_behind_the_hash() {
        assert_eq!(attach("/en/x/", ""), "/en/x/");
        assert_eq!(attach("/en/x/", "v=1&k=2"), "/en/x/?v=1&k=2");
        assert_eq!(attach("?model=x", "v=1&k=2"), "?model=x&v=1&k=2");
        let long = format!("v=1&k={}", "9".repeat(LONGEST_SENT));
        assert_eq!(attach("?model=x", &long), format!("?model=x#{long}"));
        assert_eq!(attach("/", "v=1&readings=rent_2026-10_2"), "/#v=1&readings=rent_2026-10_2");
        // Without its version it would not be found there.
        assert_eq!(attach("/", &long[4..]), format!("/?{}", &long[4..]));
    }
}
