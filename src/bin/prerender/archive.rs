//! The site as one archive, for any host.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::Fallible;
use crate::assets;

/// Packs a folder: names in the order of the alphabet and one date for all, so that the same source gives the
/// same bytes; that of the commit, since servers tell by date and length whether a file has changed.
pub fn of(folder: &Path, date: Option<DateTime>) -> Fallible<Vec<u8>> {
    let mut paths = Vec::new();
    list(folder, "", &mut paths)?;
    paths.sort();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(date.unwrap_or_default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for path in paths {
        archive.start_file(path.as_str(), options)?;
        archive.write_all(&assets::read_bytes(&folder.join(&path))?)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn list(folder: &Path, below: &str, out: &mut Vec<String>) -> Fallible<()> {
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| format!("{name:?} is no name"))?;
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.file_type()?.is_dir() {
            list(folder, &path, out)?;
        } else {
            out.push(path);
        }
    }
    Ok(())
}
