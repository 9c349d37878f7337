//! Wakes the page. One program is built for each entry of [`bundles::BUNDLES`]; which one is said while
//! compiling. The library is the same for all of them: the linker leaves out what this program does not know.

use buying_time::app;
use buying_time::models::bundles::{self, Known};

static KNOWN: Known = bundles::known(match option_env!("BUYING_TIME_BUNDLE") {
    Some(id) => id,
    None => bundles::ALL,
});

fn main() {
    app::wake(&KNOWN);
}
