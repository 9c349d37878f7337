//! Files: what the builds left, and what is written.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::Fallible;

/// A file's text. The error names the file.
pub fn read(path: &Path) -> Fallible<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// A file's bytes. The error names the file.
pub fn read_bytes(path: &Path) -> Fallible<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The one file of a folder whose name ends so.
pub fn only(folder: &Path, ending: &str) -> Fallible<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Fallible<Vec<PathBuf>>>()?;
    let mut found = paths.into_iter().filter(|path| path.to_string_lossy().ends_with(ending));
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path),
        _ => Err(format!("{}: one file …{ending} is wanted", folder.display()).into()),
    }
}

/// What a browser compares a file with.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// A file by the name that its content gives it, so that it may be kept for ever.
#[derive(Clone)]
pub struct Asset {
    pub name: String,
    pub integrity: String,
    pub bytes: Vec<u8>,
}

impl Asset {
    pub fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Asset {
        Asset { name: format!("{stem}-{}.{extension}", digest(&bytes)), integrity: integrity(&bytes), bytes }
    }
}

/// Sixteen digits that tell one content from another.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A folder that files are written to.
pub struct Output {
    pub to: PathBuf,
    /// Every file's path.
    pub written: Vec<String>,
}

impl Output {
    pub fn new(to: PathBuf) -> Output {
        Output { to, written: Vec::new() }
    }

    /// Writes a file and the folders that it needs.
    pub fn text(&mut self, path: &str, text: &str) -> Fallible<()> {
        self.bytes(path, text.as_bytes())
    }

    /// Writes a file and the folders that it needs.
    pub fn bytes(&mut self, path: &str, bytes: &[u8]) -> Fallible<()> {
        let to = self.to.join(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&to, bytes).map_err(|error| format!("{}: {error}", to.display()))?;
        self.written.push(path.to_owned());
        Ok(())
    }

    /// Writes an asset under its name.
    pub fn asset(&mut self, asset: &Asset) -> Fallible<()> {
        self.bytes(&asset.name, &asset.bytes)
    }
}
