//! Scenarios that a reader keeps by name on their own device: how they are written, whatever is found there.

use crate::core::notice::excerpt;
use crate::core::query;

/// The most that are kept for one calculator.
pub const MOST: usize = 30;

/// A scenario that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What the reader called it.
    pub name: String,
    /// Its inputs, as a link has them.
    pub query: String,
}

/// Reads what the device has kept. What is not a scenario is passed over.
pub fn read(text: &str) -> Vec<Kept> {
    let mut list = Vec::new();
    for (name, query) in query::pairs(text) {
        keep(&mut list, &name, query);
    }
    list
}

/// Writes what the device is to keep.
pub fn write(list: &[Kept]) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    for kept in list {
        out.append_pair(&kept.name, &kept.query);
    }
    out.finish()
}

/// Keeps a scenario under a name; one of the same name gives way. Without a name, or where there are too
/// many, nothing is kept.
pub fn keep(list: &mut Vec<Kept>, name: &str, query: String) -> bool {
    let name = excerpt(name.trim());
    if name.is_empty() {
        return false;
    }
    match list.iter().position(|kept| kept.name == name) {
        Some(place) => list[place].query = query,
        None if list.len() < MOST => list.push(Kept { name, query }),
        None => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back() {
        let mut list = Vec::new();
        assert!(keep(&mut list, " Dear money ", "v=1&k=5e12".to_owned()));
        assert!(keep(&mut list, "時間 & money=?", String::new()));
        assert!(keep(&mut list, "Dear money", "v=1&k=4e12".to_owned()));
        assert!(!keep(&mut list, "  ", "v=1".to_owned()));
        assert_eq!(list.len(), 2);
        assert_eq!(list[0], Kept { name: "Dear money".to_owned(), query: "v=1&k=4e12".to_owned() });
        assert_eq!(read(&write(&list)), list);
    }

    #[test]
    fn whatever_is_found_is_a_list_and_not_too_long() {
        for text in ["", "&&&", "=x", "\u{0}\u{feff}=1", "%zz%ff=%"] {
            assert!(read(text).len() <= 1, "{text:?}");
        }
        let many: String = (0..1_000).map(|index| format!("{index}=x&")).collect();
        assert_eq!(read(&many).len(), MOST);
    }
}
