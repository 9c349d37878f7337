//! The kept inputs as the folder of files that libFuzzer wants, and back.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

#[path = "../../../tests/fuzz/corpus.rs"]
mod corpus;

/// Does what `FUZZ_KEPT` asks for, if it asks: `unpack` the file `FUZZ_FILE` into the folder `FUZZ_FOLDER`,
/// or `pack` the folder into the file.
///
/// # Errors
/// Something can't be read or written, or it asks for something else.
pub fn asked() -> io::Result<bool> {
    let Some(step) = env::var_os("FUZZ_KEPT") else { return Ok(false) };
    let path = |name: &str| {
        let named = env::var_os(name).ok_or_else(|| io::Error::other(format!("{name} is not set")))?;
        Ok::<_, io::Error>(PathBuf::from(named))
    };
    let (file, folder) = (path("FUZZ_FILE")?, path("FUZZ_FOLDER")?);
    match step.to_str() {
        Some("unpack") => unpack(&file, &folder)?,
        Some("pack") => pack(&folder, &file)?,
        _ => return Err(io::Error::other("FUZZ_KEPT is either pack or unpack")),
    }
    Ok(true)
}

fn unpack(file: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let kept = if file.exists() { fs::read_to_string(file)? } else { String::new() };
    for (index, input) in corpus::read(&kept).iter().enumerate() {
        fs::write(folder.join(format!("kept-{index:05}")), input)?;
    }
    Ok(())
}

/// Sorted, so that a corpus that did not change is the same file.
fn pack(folder: &Path, file: &Path) -> io::Result<()> {
    let paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    let mut inputs = paths.iter().map(fs::read).collect::<io::Result<Vec<Vec<u8>>>>()?;
    inputs.sort_by(|one, other| (one.len(), one).cmp(&(other.len(), other)));
    inputs.dedup();
    fs::write(file, corpus::write(&inputs))
}
