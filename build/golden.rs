//! The golden values of all models, for the tests.

use std::{env, io};

use super::Folder;

/// A table of every model's golden files, which `tests/digits.rs` includes. The id of a model is the name of
/// its folder, with `-` for `_`.
pub fn table(folders: &[Folder]) -> io::Result<String> {
    let root = env::current_dir()?;
    let mut table = String::from(
        "/// Every model's golden values, by its id.\npub static GOLDEN: &[(&str, Golden)] = &[\n",
    );
    for Folder { path, module } in folders {
        let id = module.replace('_', "-");
        let folder = path.join("golden");
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
    Ok(table)
}
