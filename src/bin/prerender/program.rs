//! What Trunk built for a bundle of calculators: a program, and the script that loads it.

use std::path::Path;

use crate::Fallible;
use crate::assets::{self, Asset};

/// A program as Trunk built it.
pub struct Program {
    pub wasm: Vec<u8>,
    /// The loading script but its export: it defines the function of this name.
    pub loader: String,
    pub init: String,
}

impl Program {
    /// The build in a folder.
    pub fn read(folder: &Path) -> Fallible<Program> {
        let glue = assets::read(&assets::only(folder, ".js")?)?;
        // The scripts are made smaller before: one export, at the end.
        let (loader, export) = glue.rsplit_once("export{").ok_or("a loading script without an export")?;
        let (init, _) = export.split_once(" as default}").ok_or("a loading script without a default")?;
        if loader.contains("import ") {
            return Err(format!("{}: the loading script asks for others", folder.display()).into());
        }
        Ok(Program {
            wasm: assets::read_bytes(&assets::only(folder, ".wasm")?)?,
            loader: loader.to_owned(),
            init: init.to_owned(),
        })
    }

    /// The program and the script that starts it, wherever both lie, and fetches it where the page has not
    /// begun to.
    pub fn assets(&self) -> (Asset, Asset) {
        let program = Asset::new("buying-time", "wasm", self.wasm.clone());
        let script = format!(
            "{}{}({{module_or_path:window.wasm??fetch(new \
             URL(\"./{}\",import.meta.url),{{integrity:\"{}\"}})}});\n",
            self.loader, self.init, program.name, program.integrity
        );
        (program, Asset::new("buying-time", "js", script.into_bytes()))
    }
}
