//! Says which programs carry the prose, and collects what the models' folders hold for the tests.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    say_where_prose_is();
    collect_golden_values(Path::new("src/models"))
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

/// Writes a table of every model's golden files, which `tests/digits.rs` includes. The id of a model is the
/// name of its folder, with `-` for `_`.
fn collect_golden_values(models: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", models.display());
    let root = env::current_dir()?;
    let mut folders: Vec<_> =
        fs::read_dir(models)?.map(|entry| Ok(entry?.path().join("golden"))).collect::<io::Result<_>>()?;
    folders.retain(|folder| folder.is_dir());
    folders.sort();
    let mut table = String::from(
        "/// Every model's golden values, by its id.\npub static GOLDEN: &[(&str, Golden)] = &[\n",
    );
    for folder in folders {
        let name = folder.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let id = name.replace('_', "-");
        // What is not there yet is empty: it is made from what the model gives.
        let text = |file: &str| {
            let path = root.join(&folder).join(file);
            if path.exists() { format!("include_str!({path:?})") } else { "\"\"".to_owned() }
        };
        table.push_str(&format!(
            "    ({id:?}, Golden {{ folder: {folder:?}, links: {}, digits: {}, shown: {} }}),\n",
            text("links.txt"),
            text("digits.txt"),
            text("shown.txt"),
        ));
    }
    table.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("golden.rs"), table)
}
