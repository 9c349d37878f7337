//! When a change makes a new entry in the browser's history, and when it replaces the last one.

/// What was changed last, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct History {
    last: Option<(usize, f64)>,
}

/// What to do with the present entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryEntry {
    /// Keep it, and put the new state in a new one.
    Push,
    /// Write the new state over it.
    Replace,
}

/// Changes of one input nearer together than this are one gesture, in milliseconds.
const GESTURE: f64 = 1_000.0;

impl History {
    /// An input was changed at `now` (milliseconds). The first change of a gesture makes an entry and the
    /// rest of it replace that one, so that going back undoes the gesture, not its last millimetre.
    pub fn edit(&mut self, input: usize, now: f64) -> HistoryEntry {
        let same = matches!(self.last, Some((last, then)) if last == input && now - then < GESTURE);
        self.last = Some((input, now));
        if same { HistoryEntry::Replace } else { HistoryEntry::Push }
    }

    /// Something else happened: a preset, a reset, another page. The next edit is a new gesture.
    pub fn interrupt(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drag_is_one_entry() {
        let mut history = History::default();
        assert_eq!(history.edit(3, 0.0), HistoryEntry::Push);
        assert_eq!(history.edit(3, 16.0), HistoryEntry::Replace);
        assert_eq!(history.edit(3, 900.0), HistoryEntry::Replace);
        assert_eq!(history.edit(4, 950.0), HistoryEntry::Push);
        assert_eq!(history.edit(4, 2_000.0), HistoryEntry::Push);
        history.interrupt();
        assert_eq!(history.edit(4, 2_010.0), HistoryEntry::Push);
    }
}
