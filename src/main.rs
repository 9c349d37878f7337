//! Wakes the page.

fn main() {
    buying_time::app::wake();
}
