//! The program as a module of JavaScript, so that nothing has to be fetched or found.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::api::VERSION;

/// What wasm-bindgen makes.
pub const GLUE: &str = "glue.js";
/// The program itself, for those who would rather fetch it.
pub const WASM: &str = "buying-time.wasm";

/// The module: the version, and the program as base64 of gzip.
pub fn program(packed: &[u8]) -> String {
    format!(
        "// The program ({WASM}), packed by gzip, in base64.\nexport const version = \"{VERSION}\";\nexport \
         default \"{}\";\n",
        STANDARD.encode(packed)
    )
}
