//! The JavaScript package's files. Those that follow from the models are made here: types, read-me, manifest;
//! the handwritten ones stand in `src/js/package`.

pub mod manifest;
pub mod program;
pub mod readme;
pub mod types;

/// The handwritten modules.
const MODULES: [(&str, &str); 4] = [
    ("index.js", include_str!("../js/package/index.js")),
    ("error.js", include_str!("../js/package/error.js")),
    ("load.js", include_str!("../js/package/load.js")),
    ("plain.js", include_str!("../js/package/plain.js")),
];

/// A text file of the package.
pub type File = (&'static str, String);

/// All text files but those that come from the compiler, by name.
pub fn files(packed_program: &[u8]) -> Vec<File> {
    let mut files: Vec<File> = MODULES.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
    files.push(("index.d.ts", types::types()));
    files.push(("program.js", program::program(packed_program)));
    files.push(("README.md", readme::readme()));
    files.push(("LICENSE", include_str!("../../LICENSE").to_owned()));
    files.push(("THIRD-PARTY.txt", include_str!("../../THIRD-PARTY.txt").to_owned()));
    let names = files.iter().map(|file| file.0).chain([program::GLUE, program::WASM]).collect::<Vec<_>>();
    files.push(("package.json", manifest::manifest(&names)));
    files
}
