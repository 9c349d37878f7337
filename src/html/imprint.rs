//! What every page says of its own making: which state of the source it is from, and where its readers report
//! an error.

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

/// What every page says of its own making.
#[derive(Clone, Debug, PartialEq)]
pub struct Imprint {
    /// The state of the source.
    pub revision: Revision,
    /// Where errors are reported: a web address or `mailto:`, if whoever builds the site has given one.
    pub contact: Option<String>,
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
