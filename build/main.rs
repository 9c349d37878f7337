//! Says which programs carry the prose, and collects what the models' folders hold: their prose, and the
//! golden values for the tests.

mod golden;
mod prose;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/models");
    say_where_prose_is();
    let folders = model_folders(Path::new("src/models"))?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("golden.rs"), golden::table(&folders)?)?;
    match prose::module(&folders) {
        Ok(module) => fs::write(out.join("prose.rs"), module)?,
        Err(problem) => println!("cargo::error={problem}"),
    }
    Ok(())
}

/// Prose (help, sources, formulas, notes) is in all programs but the page's own in the browser, whose page
/// has it already. What the wasm never reads, a reader never has to load.
fn say_where_prose_is() {
    println!("cargo::rustc-check-cfg=cfg(prose)");
    let is_wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let is_package = env::var_os("CARGO_FEATURE_JS").is_some();
    if !is_wasm || is_package {
        println!("cargo::rustc-cfg=prose");
    }
}

/// A model's folder.
struct Folder {
    /// Where it is, from the package's root.
    path: PathBuf,
    /// The name of its module.
    module: String,
}

/// Every model's folder, in the order of their names: one that has prose.
fn model_folders(models: &Path) -> io::Result<Vec<Folder>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(models)? {
        let entry = entry?;
        if entry.path().join(prose::FILE).is_file() {
            let module = entry.file_name().to_string_lossy().into_owned();
            folders.push(Folder { path: entry.path(), module });
        }
    }
    folders.sort_by(|a, b| a.module.cmp(&b.module));
    Ok(folders)
}
