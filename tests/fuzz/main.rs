//! Replays every input that fuzzing kept: those that reach all that was ever reached, and those that once
//! broke something. `make fuzz` looks for more.

mod corpus;
mod targets;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// The slowest input, in a build without optimisation on a busy machine.
const SLOWEST: Duration = Duration::from_secs(30);

/// Runs a target on its inputs.
fn replay(name: &str) {
    let target = targets::find(name).expect("a target");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    let file = |kind: &str| fs::read_to_string(folder.join(kind).join(format!("{name}.txt")));
    let mut inputs = corpus::read(&file("corpus").expect("a corpus"));
    assert!(inputs.len() > 10, "{name}: only {} inputs are kept", inputs.len());
    // Not of every target something was found.
    inputs.extend(corpus::read(&file("found").unwrap_or_default()));
    for input in inputs {
        let began = Instant::now();
        target(&input);
        assert!(began.elapsed() < SLOWEST, "{name} took {:?}: {}", began.elapsed(), input.escape_ascii());
    }
}

macro_rules! replays {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                replay(stringify!($name));
            }
        )*

        #[test]
        fn every_target_is_replayed() {
            assert_eq!(targets::TARGETS.map(|(name, _)| name), [$(stringify!($name)),*]);
        }
    };
}

replays! { address api drafts file link message model page questions table typed }

#[test]
fn a_corpus_comes_back_byte_by_byte() {
    let inputs = vec![(0..=255).collect(), b"a\\x41'\"\n".to_vec(), Vec::new()];
    assert_eq!(corpus::read(&corpus::write(&inputs)), inputs);
}
