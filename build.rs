//! Says which programs carry the prose (help, sources, formulas, notes): all but the page's own in the browser,
//! whose page has it already. What the wasm never reads, a reader never has to load.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(prose)");
    let is_wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let is_package = env::var_os("CARGO_FEATURE_JS").is_some();
    if !is_wasm || is_package {
        println!("cargo::rustc-cfg=prose");
    }
}
