//! The same in WebAssembly, as the programs of the site are built, in node.
//!
//! `cargo test --release --no-default-features --target wasm32-unknown-unknown --bench networks-wasm --
//! --nocapture`

#![cfg(target_arch = "wasm32")]

#[path = "../../tests/common/debts.rs"]
mod debts;
#[path = "../../tests/common/dice.rs"]
mod dice;
#[path = "../../tests/common/networks.rs"]
mod networks;
mod runs;

use js_sys::Date;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

/// How long runs are repeated: the clock counts milliseconds.
const LONG: f64 = 300.0;

/// Prints the milliseconds that one run takes on average, for each number of nodes.
fn time<R: Fn()>(name: &str, made: impl Fn(usize) -> R) {
    for nodes in runs::NODES {
        let run = made(nodes);
        run();
        let (begun, mut times) = (Date::now(), 0.0);
        let taken = loop {
            run();
            times += 1.0;
            let taken = Date::now() - begun;
            if taken >= LONG {
                break taken;
            }
        };
        console_log!("{name}, {nodes} nodes: {:.3} ms", taken / times);
    }
}

#[wasm_bindgen_test]
fn networks() {
    time("clearing", runs::clearing);
    time("DebtRank", runs::debt_rank);
    time("forced selling from below", runs::selling_from_below);
    time("forced selling from above", runs::selling_from_above);
}
