//! What libFuzzer runs: the target that `FUZZ_TARGET` names, on the bytes that it makes up. See
//! `tools/fuzz.sh`.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

mod kept;
#[path = "../../../tests/fuzz/targets/mod.rs"]
mod targets;

static TARGET: OnceLock<targets::Target> = OnceLock::new();

/// Before the first input.
fn begin() {
    match kept::asked() {
        Ok(false) => {}
        Ok(true) => std::process::exit(0),
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}

fn target() -> targets::Target {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    targets::find(&name).unwrap_or_else(|| {
        let names = targets::TARGETS.map(|(name, _)| name).join(", ");
        panic!("FUZZ_TARGET must be one of: {names}")
    })
}

fuzz_target!(init: begin(), |bytes: &[u8]| TARGET.get_or_init(target)(bytes));
