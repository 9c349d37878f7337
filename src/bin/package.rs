//! Writes the JavaScript package: `package <folder of the program> <folder of the package>`. The first holds
//! `glue.js`, `buying-time.wasm` and the same packed, `buying-time.wasm.gz`; the second must not be there
//! yet.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use buying_time::npm;
use buying_time::npm::program::{GLUE, WASM};

type Fallible<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [from, to] = folders.as_slice() else {
        eprintln!("usage: package <folder of the program> <folder of the package>");
        return ExitCode::FAILURE;
    };
    match write(from, to) {
        Ok(count) => {
            println!("{count} files");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("package: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(from: &Path, to: &Path) -> Fallible<usize> {
    let read = |name: &str| {
        let path = from.join(name);
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let files = npm::files(&read(&format!("{WASM}.gz"))?);
    fs::create_dir(to).map_err(|error| format!("{}: {error}", to.display()))?;
    for (name, text) in &files {
        fs::write(to.join(name), text)?;
    }
    for name in [GLUE, WASM] {
        fs::write(to.join(name), read(name)?)?;
    }
    Ok(files.len() + 2)
}
