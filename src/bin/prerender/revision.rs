//! From which commit the pages are made: as `BUYING_TIME_COMMIT` says, for a build from an archive, or else
//! as git says of the folder that this runs in.

use std::env;
use std::process::Command;

use buying_time::html::Revision;
use zip::DateTime;

use crate::Fallible;

/// As many digits as a page shows.
const DIGITS: usize = 12;

/// The commit that the site is made from. The error says what git answered.
pub fn revision() -> Fallible<Revision> {
    match env::var("BUYING_TIME_COMMIT") {
        Ok(said) if !said.is_empty() => named(&said),
        _ => Ok(of_git().unwrap_or(Revision::Unknown)),
    }
}

fn named(commit: &str) -> Fallible<Revision> {
    let is_hash = |text: &str| text.len() >= DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_hash(commit) {
        let wanted =
            format!("BUYING_TIME_COMMIT is {commit:?}: {DIGITS} hexadecimal digits or more are wanted");
        return Err(wanted.into());
    }
    Ok(Revision::Commit(commit[..DIGITS].to_ascii_lowercase()))
}

fn of_git() -> Option<Revision> {
    // An archive unpacked inside somebody else's repository is not of that repository.
    git(&["ls-files", "--error-unmatch", "src/bin/prerender/revision.rs"])?;
    let commit = git(&["rev-parse", &format!("--short={DIGITS}"), "HEAD"])?;
    // Git makes it longer where it must; builds of one commit say the same everywhere.
    let commit = commit.get(..DIGITS)?.to_owned();
    let is_clean = git(&["status", "--porcelain"])?.is_empty();
    Some(if is_clean { Revision::Commit(commit) } else { Revision::Changed(commit) })
}

/// When the present commit was made, in UTC. `None` for a source that git knows nothing of.
pub fn date() -> Option<DateTime> {
    of_git()?;
    let said = git(&["show", "-s", "--format=%cd", "--date=format-local:%Y %m %d %H %M %S", "HEAD"])?;
    let parts: Vec<u16> = said.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [year, month, day, hour, minute, second] = parts[..] else { return None };
    let small = |part: u16| u8::try_from(part).ok();
    DateTime::from_date_and_time(
        year,
        small(month)?,
        small(day)?,
        small(hour)?,
        small(minute)?,
        small(second)?,
    )
    .ok()
}

/// What git answers, if it is there and content.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").env("TZ", "UTC").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_is_a_commit() {
        let whole = "0123456789ABCDEF0123456789abcdef01234567";
        assert_eq!(named(whole).unwrap(), Revision::Commit("0123456789ab".to_owned()));
        assert_eq!(named("0123456789ab").unwrap(), Revision::Commit("0123456789ab".to_owned()));
        for wrong in ["", "0123456", "0123456789ag", "main", "<script>alert", "0123456789ab cd"] {
            assert!(named(wrong).is_err(), "{wrong}");
        }
    }
}
