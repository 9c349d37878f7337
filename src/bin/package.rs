//! Writes the JavaScript package.

fn main() {}
