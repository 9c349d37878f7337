//! Which state of the source a page is made from.

use crate::core::text::Lang;

/// A state of the source. Programs know nothing of it: the same code makes the same program, whatever the
/// commit.
#[derive(Clone, Debug, PartialEq)]
pub enum Revision {
    /// This commit, and nothing else.
    Commit(String),
    /// This commit, with changes that are not in it.
    Changed(String),
    /// Not from a repository, and nobody said it.
    Unknown,
}

impl Revision {
    /// As it stands behind a version, with the comma or bracket before it.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Commit(commit), Lang::En) => format!(", commit {commit}"),
            (Self::Commit(commit), Lang::Ja) => format!("（コミット{commit}）"),
            (Self::Changed(commit), Lang::En) => format!(", commit {commit} with uncommitted changes"),
            (Self::Changed(commit), Lang::Ja) => {
                format!("（コミット{commit}に未コミットの変更を加えたもの）")
            }
            (Self::Unknown, Lang::En) => ", unknown source state".to_owned(),
            (Self::Unknown, Lang::Ja) => "（ソースの状態は不明）".to_owned(),
        }
    }
}
